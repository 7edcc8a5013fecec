//! Turns `data/holidays.csv` into a sorted table of Rust, so that nothing is parsed at run time.

use std::{env, error::Error, fs, path::Path};

const SOURCE: &str = "data/holidays.csv";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={SOURCE}");
    let text = fs::read_to_string(SOURCE)?;
    let mut rows = text
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(row)
        .collect::<Result<Vec<_>, _>>()?;
    rows.sort();

    let table = format!(
        "pub(crate) static HOLIDAYS: &[((i32, u32, u32), &str)] = &[\n{}];\n",
        rows.iter()
            .map(|(date, name)| format!("    ({date:?}, {name:?}),\n"))
            .collect::<String>(),
    );
    fs::write(Path::new(&env::var("OUT_DIR")?).join("holidays.rs"), table)?;
    Ok(())
}

type Row<'a> = ((i32, u32, u32), &'a str);

fn row(line: &str) -> Result<Row<'_>, Box<dyn Error>> {
    let wrong = || format!("{SOURCE}: expected `year-month-day,name`, found `{line}`");
    let (date, name) = line.split_once(',').ok_or_else(wrong)?;
    let parts: Vec<&str> = date.split('-').collect();
    let [year, month, day] = parts[..] else {
        return Err(wrong().into());
    };
    Ok(((year.parse()?, month.parse()?, day.parse()?), name))
}
