use chrono::{Datelike, Days, NaiveDate, Weekday};

include!(concat!(env!("OUT_DIR"), "/holidays.rs"));

/// The name of the holiday on this day, if it is one.
pub fn holiday(date: NaiveDate) -> Option<&'static str> {
    let key = (date.year(), date.month(), date.day());
    let found = HOLIDAYS.binary_search_by_key(&key, |(day, _)| *day).ok()?;
    Some(HOLIDAYS[found].1)
}

pub fn is_working_day(date: NaiveDate) -> bool {
    !matches!(date.weekday(), Weekday::Sat | Weekday::Sun) && holiday(date).is_none()
}

/// How many working days are left: after `today`, up to and with `due`.
pub fn working_days_until(today: NaiveDate, due: NaiveDate) -> usize {
    (1..)
        .map_while(|days| today.checked_add_days(Days::new(days)))
        .take_while(|date| *date <= due)
        .filter(|date| is_working_day(*date))
        .count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn the_table_is_sorted_so_that_it_can_be_searched() {
        assert!(HOLIDAYS.is_sorted());
        assert_eq!(holiday(date(2026, 4, 6)), Some("Easter Monday"));
        assert_eq!(holiday(date(2026, 4, 7)), None);
    }

    #[test]
    fn weekends_and_holidays_do_not_count() {
        // Thursday to Tuesday over Easter: only the Tuesday is left.
        assert_eq!(working_days_until(date(2026, 4, 2), date(2026, 4, 7)), 1);
    }

    #[test]
    fn nothing_is_left_once_the_day_has_come() {
        assert_eq!(working_days_until(date(2026, 4, 7), date(2026, 4, 7)), 0);
        assert_eq!(working_days_until(date(2026, 4, 8), date(2026, 4, 7)), 0);
    }
}
