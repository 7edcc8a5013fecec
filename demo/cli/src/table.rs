use std::fmt::Write;

use chrono::NaiveDate;
use tracker_core::{Task, working_days_until};

/// One line per task; empty text for no tasks.
pub fn render(tasks: &[Task], today: NaiveDate) -> String {
    tasks.iter().fold(String::new(), |mut text, task| {
        let _ = writeln!(
            text,
            "{}  {:<11}  {:<6}  {}{}{}",
            task.id,
            task.status,
            task.priority,
            task.title,
            tags(task),
            due(task, today),
        );
        text
    })
}

fn tags(task: &Task) -> String {
    task.tags.iter().map(|tag| format!(" #{tag}")).collect()
}

fn due(task: &Task, today: NaiveDate) -> String {
    match task.due {
        None => String::new(),
        Some(_) if task.is_overdue(today) => "  (overdue)".into(),
        Some(due) if due == today => "  (today)".into(),
        Some(due) => format!("  (working days left: {})", working_days_until(today, due)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tracker_core::parse_quick_add;

    fn line(task: &str) -> String {
        let task = Task::new(parse_quick_add(task).unwrap());
        render(&[task], NaiveDate::from_ymd_opt(2026, 4, 2).unwrap())
    }

    #[test]
    fn shows_how_many_working_days_are_left() {
        assert!(line("Hide eggs due:2026-04-07").ends_with("Hide eggs  (working days left: 1)\n"));
        assert!(line("Buy eggs due:2026-04-01").ends_with("Buy eggs  (overdue)\n"));
        assert!(line("Dye eggs due:2026-04-02").ends_with("Dye eggs  (today)\n"));
    }

    #[test]
    fn columns_stay_in_line() {
        assert!(line("Sweep #home !low").contains("  open         low     Sweep #home\n"));
    }
}
