use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{NewTask, Status, Task, TaskChange};

/// Which tasks to show; absent is all.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TaskFilter {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<Status>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tag: Option<String>,
    /// Only tasks that are overdue on this day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub overdue_on: Option<NaiveDate>,
}

impl TaskFilter {
    fn takes(&self, task: &Task) -> bool {
        self.status.is_none_or(|status| task.status == status)
            && self.tag.as_ref().is_none_or(|tag| task.tags.contains(tag))
            && self.overdue_on.is_none_or(|day| task.is_overdue(day))
    }
}

/// All tasks, in memory.
#[derive(Debug, Default)]
pub struct TaskStore {
    tasks: BTreeMap<Uuid, Task>,
}

impl TaskStore {
    pub fn add(&mut self, new: NewTask) -> Task {
        let task = Task::new(new);
        self.tasks.insert(task.id, task.clone());
        task
    }

    pub fn get(&self, id: Uuid) -> Option<&Task> {
        self.tasks.get(&id)
    }

    /// The most important first, then the oldest.
    pub fn list(&self, filter: &TaskFilter) -> Vec<Task> {
        let mut found: Vec<Task> = self
            .tasks
            .values()
            .filter(|task| filter.takes(task))
            .cloned()
            .collect();
        found.sort_by_key(|task| std::cmp::Reverse(task.priority));
        found
    }

    pub fn change(&mut self, id: Uuid, change: TaskChange) -> Option<&Task> {
        let task = self.tasks.get_mut(&id)?;
        task.apply(change);
        Some(task)
    }

    pub fn remove(&mut self, id: Uuid) -> Option<Task> {
        self.tasks.remove(&id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse_quick_add;

    fn store(lines: &[&str]) -> TaskStore {
        let mut store = TaskStore::default();
        for line in lines {
            store.add(parse_quick_add(line).unwrap());
        }
        store
    }

    fn titles(tasks: &[Task]) -> Vec<&str> {
        tasks.iter().map(|task| task.title.as_str()).collect()
    }

    #[test]
    fn the_most_important_task_comes_first() {
        let store = store(&["Sweep !low", "Put out the fire !urgent", "Cook"]);
        let tasks = store.list(&TaskFilter::default());
        assert_eq!(titles(&tasks), ["Put out the fire", "Cook", "Sweep"]);
    }

    #[test]
    fn filters_narrow_together() {
        let store = store(&[
            "Cook #home due:2026-03-01",
            "Eat #home",
            "Meet due:2026-03-01",
        ]);
        let tasks = store.list(&TaskFilter {
            tag: Some("home".into()),
            overdue_on: NaiveDate::from_ymd_opt(2026, 3, 2),
            ..TaskFilter::default()
        });
        assert_eq!(titles(&tasks), ["Cook"]);
    }

    #[test]
    fn what_is_removed_is_gone() {
        let mut store = store(&["Cook"]);
        let id = store.list(&TaskFilter::default())[0].id;
        assert!(store.remove(id).is_some());
        assert!(store.get(id).is_none());
        assert!(store.change(id, TaskChange::default()).is_none());
    }
}
