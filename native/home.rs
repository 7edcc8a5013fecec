//! The folder of the wrappers, and what its settings file says.

use super::*;

pub struct Home {
    pub folder: PathBuf,
    settings: Vec<(String, String)>,
}

impl Home {
    pub fn at(folder: PathBuf) -> Home {
        let text = fs::read_to_string(folder.join("settings")).unwrap_or_default();
        let settings = text
            .lines()
            .filter_map(|line| line.split_once('='))
            .filter(|(_, value)| !value.is_empty())
            .map(|(key, value)| (key.to_owned(), value.to_owned()))
            .collect();
        Home { folder, settings }
    }

    pub fn setting(&self, key: &str) -> Option<&str> {
        self.settings.iter().find(|(name, _)| name == key).map(|(_, value)| value.as_str())
    }

    pub fn number(&self, key: &str) -> Option<i128> {
        self.setting(key)?.parse().ok()
    }

    pub fn record_file(&self, name: &str) -> Option<PathBuf> {
        self.setting("records").map(|records| Path::new(records).join(name))
    }

    /// Appends to a record file. One write of one line: processes that append at once do not mix.
    pub fn record(&self, file: &str, line: &str) {
        if let Some(path) = self.record_file(file) {
            // A record that cannot be written is not worth a failing build.
            let _ = append(&path, line);
        }
    }
}

/// Arguments may hold secrets: a new file is for this user alone.
pub fn append(path: &Path, line: &str) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.append(true).create(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)?.write_all(format!("{}\n", line).as_bytes())
}
