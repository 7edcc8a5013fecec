use super::*;

/// The arguments of a crate that are in sccache's key: a line a compilation, the crate's name and `FLAG=digest` for
/// each flag, with tabs between them. Six digits of a digest tell that a value is another one, and no value.
pub fn tell(home: &Home, crate_name: &str, args: &[String]) {
    let mut flags: Vec<(String, String)> = Vec::new();
    let mut args = args.iter();
    while let Some(arg) = args.next() {
        let (name, value) = match split(arg, &mut args) {
            Some(flag) => flag,
            None => continue,
        };
        match flags.iter_mut().find(|(known, _)| *known == name) {
            Some((_, values)) => *values = format!("{}\n{}", values, value),
            None => flags.push((name, value)),
        }
    }
    flags.sort();
    let told = flags.iter().filter(|(name, _)| is_shared(name) && is_plain(name)).map(line);
    let words: Vec<String> = Some(crate_name.to_owned()).into_iter().chain(told).collect();
    home.record("sccache-flags", &words.join("\t"));
}

fn line((name, value): &(String, String)) -> String {
    format!("{}={}", name, &sha256::hex(&[value.as_bytes()])[..6])
}

/// An argument, with the next one where that is its value: `-C opt-level` and `3`, whichever way it is written.
fn split<'a>(arg: &str, rest: &mut impl Iterator<Item = &'a String>) -> Option<(String, String)> {
    if !arg.starts_with('-') {
        return None; // the file to compile
    }
    let (name, value) = match arg.strip_prefix("--") {
        Some(_) => in_two(arg),
        None => (arg.chars().take(2).collect(), arg.get(2..).filter(|it| !it.is_empty())),
    };
    let is_alone = ["--test", "-g", "-O", "-v", "--verbose"].contains(&name.as_str());
    let value = match value {
        Some(value) => value.to_owned(),
        None if is_alone => String::new(),
        None => rest.next().cloned().unwrap_or_default(),
    };
    match name.as_str() {
        "-C" | "-Z" | "--codegen" => {
            let (option, value) = in_two(&value);
            Some((format!("{} {}", &name, option), value.unwrap_or_default().to_owned()))
        }
        "--cfg" if value.starts_with("feature=") => Some(("--cfg feature".to_owned(), value)),
        "-A" | "-W" | "-D" | "-F" | "--allow" | "--warn" | "--deny" | "--forbid" => {
            Some(("lints".to_owned(), format!("{} {}", name, value)))
        }
        _ => Some((name, value)),
    }
}

fn in_two(text: &str) -> (String, Option<&str>) {
    match text.find('=') {
        Some(at) => (text[..at].to_owned(), Some(&text[at + 1..])),
        None => (text.to_owned(), None),
    }
}

/// Not those that sccache leaves out, nor those that are another crate's by nature.
fn is_shared(name: &str) -> bool {
    let left_out =
        ["--extern", "-L", "--out-dir", "-o", "--check-cfg", "--diagnostic-width", "--crate-name"];
    let of_a_crate = ["-C metadata", "-C extra-filename", "-C incremental"];
    !left_out.contains(&name) && !of_a_crate.contains(&name)
}

/// What may stand in a list of names.
fn is_plain(name: &str) -> bool {
    name.len() < 60 && name.chars().all(|it| it.is_ascii_alphanumeric() || " -_".contains(it))
}
