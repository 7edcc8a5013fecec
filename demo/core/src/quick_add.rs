use std::{collections::BTreeSet, sync::LazyLock};

use chrono::NaiveDate;
use regex::{Captures, Regex};

use crate::{NewTask, Priority, UnknownWord};

/// Why a line is not a task.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum QuickAddError {
    #[error("the task has no title")]
    NoTitle,
    #[error("priority: {0}")]
    Priority(#[from] UnknownWord),
    #[error("`{0}` is not a date such as 2026-03-31")]
    Due(String),
}

static MARKS: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?:^|\s)(?:#(?<tag>[\w-]+)|!(?<priority>\S+)|due:(?<due>\S+))").unwrap()
});

/// Reads a task from one line: `Fix the login #web #auth !high due:2026-03-31`.
pub fn parse_quick_add(line: &str) -> Result<NewTask, QuickAddError> {
    let title = MARKS.replace_all(line, "").trim().to_owned();
    if title.is_empty() {
        return Err(QuickAddError::NoTitle);
    }
    Ok(NewTask {
        title,
        priority: last(line, "priority").map_or(Ok(Priority::default()), str::parse)?,
        tags: all(line, "tag")
            .map(str::to_lowercase)
            .collect::<BTreeSet<_>>(),
        due: last(line, "due").map(parse_due).transpose()?,
    })
}

fn parse_due(given: &str) -> Result<NaiveDate, QuickAddError> {
    given
        .parse()
        .map_err(|_| QuickAddError::Due(given.to_owned()))
}

fn all<'a>(line: &'a str, mark: &'a str) -> impl Iterator<Item = &'a str> {
    MARKS
        .captures_iter(line)
        .filter_map(move |captures: Captures<'a>| captures.name(mark))
        .map(|found| found.as_str())
}

fn last<'a>(line: &'a str, mark: &'a str) -> Option<&'a str> {
    all(line, mark).last()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_may_stand_anywhere() {
        let task = parse_quick_add("!high Fix the #Web login due:2026-03-31 #auth").unwrap();
        assert_eq!(task.title, "Fix the login");
        assert_eq!(task.priority, Priority::High);
        assert_eq!(task.tags, BTreeSet::from(["auth".into(), "web".into()]));
        assert_eq!(task.due, NaiveDate::from_ymd_opt(2026, 3, 31));
    }

    #[test]
    fn a_mark_inside_a_word_is_text() {
        let task = parse_quick_add("Learn C#12 today!").unwrap();
        assert_eq!(task.title, "Learn C#12 today!");
        assert!(task.tags.is_empty());
    }

    #[test]
    fn what_cannot_be_read_is_named() {
        assert_eq!(parse_quick_add("#web !low"), Err(QuickAddError::NoTitle));
        assert_eq!(
            parse_quick_add("Rest due:tomorrow"),
            Err(QuickAddError::Due("tomorrow".into()))
        );
        let error = parse_quick_add("Rest !soon").unwrap_err();
        assert!(error.to_string().contains("low, normal, high, urgent"));
    }
}
