//! Derives for the tracker's own types.

use proc_macro::TokenStream;
use quote::quote;
use syn::{Data, DeriveInput, Error, Fields, Ident, parse_macro_input};

/// Gives an enum one word per variant (`InProgress` is `in-progress`), for people and for JSON:
/// `WORDS`, `word()`, `Display`, `FromStr`, and the conversions that `#[serde(into, try_from)]` takes.
///
/// The crate that uses it provides `crate::UnknownWord`.
#[proc_macro_derive(Words)]
pub fn derive_words(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    words(&input)
        .unwrap_or_else(Error::into_compile_error)
        .into()
}

fn words(input: &DeriveInput) -> syn::Result<proc_macro2::TokenStream> {
    let name = &input.ident;
    let variants = plain_variants(input)?;
    let words: Vec<String> = variants.iter().map(|variant| kebab_case(variant)).collect();

    Ok(quote! {
        impl #name {
            /// Every word that stands for a variant.
            pub const WORDS: &'static [&'static str] = &[#(#words),*];

            /// The word of this variant.
            pub fn word(self) -> &'static str {
                match self { #(Self::#variants => #words),* }
            }
        }

        impl ::std::fmt::Display for #name {
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                formatter.pad(self.word())
            }
        }

        impl ::std::str::FromStr for #name {
            type Err = crate::UnknownWord;

            fn from_str(given: &str) -> ::std::result::Result<Self, Self::Err> {
                match given {
                    #(#words => Ok(Self::#variants),)*
                    _ => Err(crate::UnknownWord { given: given.to_owned(), known: Self::WORDS }),
                }
            }
        }

        impl ::std::convert::From<#name> for String {
            fn from(value: #name) -> Self {
                value.word().to_owned()
            }
        }

        impl ::std::convert::TryFrom<String> for #name {
            type Error = crate::UnknownWord;

            fn try_from(given: String) -> ::std::result::Result<Self, Self::Error> {
                given.parse()
            }
        }
    })
}

fn plain_variants(input: &DeriveInput) -> syn::Result<Vec<&Ident>> {
    let Data::Enum(data) = &input.data else {
        return Err(Error::new_spanned(
            &input.ident,
            "`Words` is for enums only",
        ));
    };
    data.variants
        .iter()
        .map(|variant| match variant.fields {
            Fields::Unit => Ok(&variant.ident),
            _ => Err(Error::new_spanned(
                variant,
                "a variant with fields has no word",
            )),
        })
        .collect()
}

fn kebab_case(ident: &Ident) -> String {
    let mut word = String::new();
    for letter in ident.to_string().chars() {
        if letter.is_uppercase() && !word.is_empty() {
            word.push('-');
        }
        word.extend(letter.to_lowercase());
    }
    word
}
