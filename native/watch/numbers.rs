//! Numbers of system calls.

const fn number(x86_64: usize, aarch64: usize) -> usize {
    if cfg!(target_arch = "x86_64") {
        x86_64
    } else {
        aarch64
    }
}

pub const CLOSE: usize = number(3, 57);
pub const FSTAT: usize = number(5, 80);
pub const MMAP: usize = number(9, 222);
pub const MUNMAP: usize = number(11, 215);
pub const PREAD: usize = number(17, 67);
pub const WRITEV: usize = number(20, 66);
pub const GETPID: usize = number(39, 172);
pub const EXECVE: usize = number(59, 221);
pub const GETCWD: usize = number(79, 17);
pub const FCHMOD: usize = number(91, 52);
pub const GETDENTS64: usize = number(217, 61);
pub const CLOCK_GETTIME: usize = number(228, 113);
pub const EXIT_GROUP: usize = number(231, 94);
pub const OPENAT: usize = number(257, 56);
pub const MKDIRAT: usize = number(258, 34);
pub const NEWFSTATAT: usize = number(262, 79);
pub const UNLINKAT: usize = number(263, 35);
pub const RENAMEAT: usize = number(264, 38);
pub const READLINKAT: usize = number(267, 78);
pub const FACCESSAT: usize = number(269, 48);
pub const FALLOCATE: usize = number(285, 47);
pub const RENAMEAT2: usize = number(316, 276);
pub const SECCOMP: usize = number(317, 277);
pub const EXECVEAT: usize = number(322, 281);
pub const STATX: usize = number(332, 291);
pub const IO_URING_SETUP: usize = number(425, 425);
pub const OPENAT2: usize = number(437, 437);
pub const FACCESSAT2: usize = number(439, 439);

/// Those that newer architectures do not have: no call has such a number there.
const fn old(x86_64: usize) -> usize {
    number(x86_64, usize::MAX - x86_64)
}

pub const OPEN: usize = old(2);
pub const STAT: usize = old(4);
pub const LSTAT: usize = old(6);
pub const ACCESS: usize = old(21);
pub const RENAME: usize = old(82);
pub const MKDIR: usize = old(83);
pub const RMDIR: usize = old(84);
pub const CREAT: usize = old(85);
pub const UNLINK: usize = old(87);
pub const READLINK: usize = old(89);
