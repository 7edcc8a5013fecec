//! Tasks, and the rules they follow.

mod calendar;
mod quick_add;
mod store;
mod task;

pub use calendar::{holiday, is_working_day, working_days_until};
pub use quick_add::{QuickAddError, parse_quick_add};
pub use store::{TaskFilter, TaskStore};
pub use task::{NewTask, Priority, Status, Task, TaskChange, UnknownWord};
