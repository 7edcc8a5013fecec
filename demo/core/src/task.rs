use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use tracker_macros::Words;
use uuid::Uuid;

/// A word that stands for nothing here.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{given}` is not one of {}", known.join(", "))]
pub struct UnknownWord {
    pub given: String,
    pub known: &'static [&'static str],
}

/// How far a task has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Words, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub enum Status {
    #[default]
    Open,
    InProgress,
    Done,
}

/// How much a task matters; later is more.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Words, Serialize, Deserialize,
)]
#[serde(into = "String", try_from = "String")]
pub enum Priority {
    Low,
    #[default]
    Normal,
    High,
    Urgent,
}

/// What someone writes down.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewTask {
    pub title: String,
    #[serde(default)]
    pub priority: Priority,
    #[serde(default)]
    pub tags: BTreeSet<String>,
    pub due: Option<NaiveDate>,
}

/// What may be changed afterwards; absent stays as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TaskChange {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<Status>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub priority: Option<Priority>,
}

/// A task as the tracker keeps it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Task {
    pub id: Uuid,
    pub title: String,
    pub status: Status,
    pub priority: Priority,
    pub tags: BTreeSet<String>,
    pub due: Option<NaiveDate>,
    pub created_at: DateTime<Utc>,
}

impl Task {
    /// A task of today, with an id that sorts by time.
    pub fn new(new: NewTask) -> Self {
        Self {
            id: Uuid::now_v7(),
            title: new.title,
            status: Status::default(),
            priority: new.priority,
            tags: new.tags,
            due: new.due,
            created_at: Utc::now(),
        }
    }

    pub fn apply(&mut self, change: TaskChange) {
        if let Some(title) = change.title {
            self.title = title;
        }
        if let Some(status) = change.status {
            self.status = status;
        }
        if let Some(priority) = change.priority {
            self.priority = priority;
        }
    }

    pub fn is_overdue(&self, today: NaiveDate) -> bool {
        self.status != Status::Done && self.due.is_some_and(|due| due < today)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_kebab_case_in_both_directions() {
        assert_eq!(Status::InProgress.to_string(), "in-progress");
        assert_eq!("in-progress".parse(), Ok(Status::InProgress));
        assert_eq!(Priority::WORDS, ["low", "normal", "high", "urgent"]);
    }

    #[test]
    fn an_unknown_word_is_answered_with_the_known_ones() {
        let error = "finished".parse::<Status>().unwrap_err();
        assert_eq!(
            error.to_string(),
            "`finished` is not one of open, in-progress, done"
        );
    }

    #[test]
    fn json_uses_the_same_words() {
        let new: NewTask =
            serde_json::from_str(r#"{"title":"Ship it","priority":"urgent"}"#).unwrap();
        assert_eq!(new.priority, Priority::Urgent);
        let json = serde_json::to_value(Task::new(new)).unwrap();
        assert_eq!(json["status"], "open");
        assert_eq!(json["priority"], "urgent");
    }

    #[test]
    fn what_is_done_is_never_overdue() {
        let due = NaiveDate::from_ymd_opt(2026, 3, 2);
        let mut task = Task::new(NewTask {
            due,
            ..NewTask::default()
        });
        let later = NaiveDate::from_ymd_opt(2026, 3, 3).unwrap();
        assert!(task.is_overdue(later));
        task.apply(TaskChange {
            status: Some(Status::Done),
            ..TaskChange::default()
        });
        assert!(!task.is_overdue(later));
    }
}
