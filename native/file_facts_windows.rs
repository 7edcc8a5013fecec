//! What the system tells of a file, and how its times are set. Windows tells them by an open handle, in units of
//! 100 ns since 1601; paths and names are read and written as UTF-8.

use super::*;
use std::fs::File;
use std::mem::MaybeUninit;
use std::os::raw::c_void;
use std::os::windows::fs::OpenOptionsExt;
use std::os::windows::io::AsRawHandle;

pub struct Facts {
    pub is_folder: bool,
    pub is_file: bool,
    /// Windows goes by names there: Node tells the same of every file.
    pub is_executable: bool,
    /// Of the content, and of anything about the file: nanoseconds since the epoch. The second is not set back by
    /// what sets times.
    pub modified: i128,
    pub changed: i128,
    pub accessed: i128,
    /// Two paths with the same one are one file.
    pub identity: String,
}

#[repr(C)]
struct BasicInfo {
    created: i64,
    accessed: i64,
    modified: i64,
    changed: i64,
    attributes: u32,
}

#[repr(C)]
struct HandleInfo {
    attributes: u32,
    times: [u32; 6],
    volume: u32,
    size: [u32; 2],
    links: u32,
    index: [u32; 2],
}

extern "system" {
    fn GetFileInformationByHandleEx(
        file: *mut c_void,
        class: i32,
        into: *mut c_void,
        bytes: u32,
    ) -> i32;
    fn GetFileInformationByHandle(file: *mut c_void, into: *mut HandleInfo) -> i32;
    fn SetFileInformationByHandle(
        file: *mut c_void,
        class: i32,
        from: *const c_void,
        bytes: u32,
    ) -> i32;
}

const BASIC_INFO: i32 = 0;
const READ_ATTRIBUTES: u32 = 0x80;
const WRITE_ATTRIBUTES: u32 = 0x100;
/// FILE_FLAG_BACKUP_SEMANTICS, without which no folder is opened.
const FOLDERS_TOO: u32 = 0x0200_0000;
/// FILE_FLAG_OPEN_REPARSE_POINT
const LINK_ITSELF: u32 = 0x0020_0000;
const IS_FOLDER: u32 = 0x10;
const IS_LINK: u32 = 0x400;

/// Of what a path leads to.
pub fn at(path: &Path) -> io::Result<Facts> {
    facts_of(&open(path, READ_ATTRIBUTES, FOLDERS_TOO)?)
}

/// Of the path itself, where it may be a symlink.
pub fn at_link(path: &Path) -> io::Result<Facts> {
    facts_of(&open(path, READ_ATTRIBUTES, FOLDERS_TOO | LINK_ITSELF)?)
}

fn open(path: &Path, access: u32, flags: u32) -> io::Result<File> {
    OpenOptions::new().access_mode(access).custom_flags(flags).open(path)
}

fn facts_of(file: &File) -> io::Result<Facts> {
    let handle = file.as_raw_handle() as *mut c_void;
    let mut basic = MaybeUninit::<BasicInfo>::zeroed();
    let mut by_handle = MaybeUninit::<HandleInfo>::zeroed();
    let bytes = std::mem::size_of::<BasicInfo>() as u32;
    let (basic, by_handle) = unsafe {
        let into = basic.as_mut_ptr().cast();
        if GetFileInformationByHandleEx(handle, BASIC_INFO, into, bytes) == 0
            || GetFileInformationByHandle(handle, by_handle.as_mut_ptr()) == 0
        {
            return Err(io::Error::last_os_error());
        }
        (basic.assume_init(), by_handle.assume_init())
    };
    let is_link = basic.attributes & IS_LINK != 0;
    let is_folder = basic.attributes & IS_FOLDER != 0 && !is_link;
    let index = u64::from(by_handle.index[0]) << 32 | u64::from(by_handle.index[1]);
    Ok(Facts {
        is_folder,
        is_file: !is_folder && !is_link,
        is_executable: false,
        modified: since_epoch(basic.modified),
        changed: since_epoch(basic.changed),
        accessed: since_epoch(basic.accessed),
        identity: format!("{}:{}", by_handle.volume, index),
    })
}

/// Empty for what is not Unicode: nothing of it is ours.
pub fn bytes_of(text: &OsStr) -> &[u8] {
    text.to_str().unwrap_or("").as_bytes()
}

pub fn text_of(bytes: &[u8]) -> &OsStr {
    OsStr::new(std::str::from_utf8(bytes).unwrap_or(""))
}

/// Of a symlink itself. Says whether it could.
pub fn set_times(path: &Path, accessed: Time, modified: Time) -> bool {
    let info = BasicInfo {
        created: 0,
        accessed: file_time(accessed),
        modified: file_time(modified),
        changed: 0,
        attributes: 0,
    };
    let bytes = std::mem::size_of::<BasicInfo>() as u32;
    let file = open(path, WRITE_ATTRIBUTES, FOLDERS_TOO | LINK_ITSELF);
    file.map_or(false, |file| unsafe {
        let from = (&info as *const BasicInfo).cast();
        SetFileInformationByHandle(file.as_raw_handle() as *mut c_void, BASIC_INFO, from, bytes)
            != 0
    })
}

const EPOCH: i128 = 116_444_736_000_000_000;

fn since_epoch(file_time: i64) -> i128 {
    (i128::from(file_time) - EPOCH) * 100
}

/// 0 leaves a time as it is.
fn file_time(time: Time) -> i64 {
    match time {
        Time::Keep => 0,
        Time::At(all) => (all.div_euclid(100) + EPOCH) as i64,
        Time::Now => {
            let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
            (since.as_nanos() as i128 / 100 + EPOCH) as i64
        }
    }
}

#[repr(C)]
struct Overlapped {
    internal: [usize; 2],
    offset: [u32; 2],
    event: *mut c_void,
}

extern "system" {
    fn LockFileEx(
        file: *mut c_void,
        flags: u32,
        reserved: u32,
        bytes_low: u32,
        bytes_high: u32,
        overlapped: *mut Overlapped,
    ) -> i32;
}

/// LOCKFILE_EXCLUSIVE_LOCK and LOCKFILE_FAIL_IMMEDIATELY
const LOCK: u32 = 2 | 1;

/// The way cargo locks a target folder, until the file is closed. Says whether it could.
pub fn lock(file: &File) -> bool {
    let mut overlapped =
        Overlapped { internal: [0; 2], offset: [0; 2], event: std::ptr::null_mut() };
    let handle = file.as_raw_handle() as *mut c_void;
    unsafe { LockFileEx(handle, LOCK, 0, u32::MAX, u32::MAX, &mut overlapped) != 0 }
}
