use super::*;
use std::process::{exit, ExitStatus, Output};

pub enum Ending {
    Code(i32),
    #[allow(dead_code)] // no program ends so on Windows
    Signal(i32),
}

pub fn ending(status: &ExitStatus) -> Ending {
    Ending::Code(status.code().unwrap_or(1))
}

pub fn is_cancellation(_signal: i32) -> bool {
    true
}

pub fn is_program(path: &Path) -> bool {
    path.is_file()
}

pub fn exec(mut command: Command) -> ! {
    match run(&mut command) {
        Ok(output) => end_like(&output.status),
        Err(error) => give_up(&format!("{:?} did not start: {}", command.get_program(), error)),
    }
}

/// Ctrl-C reaches every program of the console: the child answers it, and we wait for that.
pub fn run(command: &mut Command) -> io::Result<Output> {
    extern "system" {
        fn SetConsoleCtrlHandler(handler: extern "system" fn(u32) -> i32, add: i32) -> i32;
    }
    extern "system" fn keep_waiting(_event: u32) -> i32 {
        1
    }
    unsafe { SetConsoleCtrlHandler(keep_waiting, 1) };
    let ours = job::enter();
    let output = command.spawn()?.wait_with_output();
    job::let_go(ours);
    output
}

pub fn time_of_children() -> Option<Duration> {
    job::time()
}

pub fn end_like(status: &ExitStatus) -> ! {
    exit(status.code().unwrap_or(1))
}

/// Programs that are to end with us when somebody ends us: a cargo without its shim would go on building. One that
/// a build leaves behind goes on, as without us.
mod job {
    use super::*;
    use std::mem::{size_of, zeroed};
    use std::os::raw::c_void;
    use std::ptr;
    use std::sync::atomic::{AtomicPtr, Ordering::SeqCst};

    extern "system" {
        fn CreateJobObjectW(attributes: *const c_void, name: *const u16) -> *mut c_void;
        fn AssignProcessToJobObject(job: *mut c_void, process: *mut c_void) -> i32;
        fn SetInformationJobObject(
            job: *mut c_void,
            class: i32,
            info: *const c_void,
            bytes: u32,
        ) -> i32;
        fn QueryInformationJobObject(
            job: *mut c_void,
            class: i32,
            info: *mut c_void,
            bytes: u32,
            written: *mut u32,
        ) -> i32;
        fn GetCurrentProcess() -> *mut c_void;
    }

    const ACCOUNTING: i32 = 1;
    const LIMITS: i32 = 9;
    const KILL_ON_CLOSE: u32 = 0x2000;

    static JOB: AtomicPtr<c_void> = AtomicPtr::new(ptr::null_mut());

    /// JOBOBJECT_EXTENDED_LIMIT_INFORMATION
    #[repr(C)]
    struct Limits {
        times: [i64; 2],
        flags: u32,
        working_set: [usize; 2],
        processes: u32,
        affinity: usize,
        classes: [u32; 2],
        io: [u64; 6],
        memory: [usize; 4],
    }

    /// JOBOBJECT_BASIC_ACCOUNTING_INFORMATION
    #[repr(C)]
    struct Accounting {
        user: i64,
        kernel: i64,
        of_period: [i64; 2],
        counts: [u32; 4],
    }

    /// What we start from here on belongs to us. Null where the system does not allow it.
    pub fn enter() -> *mut c_void {
        let job = unsafe { CreateJobObjectW(ptr::null(), ptr::null()) };
        let is_ours = !job.is_null()
            && limit(job, KILL_ON_CLOSE)
            && unsafe { AssignProcessToJobObject(job, GetCurrentProcess()) } != 0;
        let job = if is_ours { job } else { ptr::null_mut() };
        JOB.store(job, SeqCst);
        job
    }

    pub fn let_go(job: *mut c_void) {
        if !job.is_null() {
            limit(job, 0);
        }
    }

    fn limit(job: *mut c_void, flags: u32) -> bool {
        unsafe {
            let limits = Limits { flags, ..zeroed() };
            let from = (&limits as *const Limits).cast();
            SetInformationJobObject(job, LIMITS, from, size_of::<Limits>() as u32) != 0
        }
    }

    /// User and system time of all that we started, and of ourselves, which is next to nothing.
    pub fn time() -> Option<Duration> {
        let job = JOB.load(SeqCst);
        let mut all: Accounting = unsafe { zeroed() };
        let bytes = size_of::<Accounting>() as u32;
        let is_told = !job.is_null()
            && unsafe {
                let into = (&mut all as *mut Accounting).cast();
                QueryInformationJobObject(job, ACCOUNTING, into, bytes, ptr::null_mut()) != 0
            };
        let nanoseconds = (all.user + all.kernel).max(0) as u64 * 100;
        Some(Duration::from_nanos(nanoseconds)).filter(|_| is_told && nanoseconds > 0)
    }
}
