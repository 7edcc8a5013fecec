import assert from 'node:assert/strict'
import { rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { NO_WATCHER } from './watch-home.ts'
import { makeBench } from './watch-program.ts'

/** A call in C, and what the log says of it, but for calls that are made before it. */
const CALLS: readonly (readonly [string, ...string[]])[] = [
  ['open("read", O_RDONLY)', 'r read'],
  ['open("missing/a", flags)', 'n missing/a'],
  ['open("read/below-a-file", O_RDONLY)', 'n read/below-a-file'],
  ['openat(AT_FDCWD, "read2", flags)', 'r read2'],
  ['openat(folder, "inside", O_RDONLY)', 'r folder/inside'],
  ['open("new", O_WRONLY | O_CREAT | O_TRUNC, 0644)', 'w new'],
  ['open("both", O_RDWR)', 'r both', 'w both'],
  ['open("appended", O_WRONLY | O_APPEND)', 'r appended', 'w appended'],
  ['open("begun", O_WRONLY | O_APPEND | O_CREAT, 0644)', 'w begun'],
  ['open("cut", O_WRONLY | O_TRUNC)', 'w cut'],
  ['open("read", O_WRONLY | O_CREAT | O_EXCL, 0644)', 's read'],
  ['open("looked-at", O_PATH)', 's looked-at'],
  ['open("listed", O_RDONLY | O_DIRECTORY)', 's listed'],
  ['creat("created", 0644)', 'w created'],
  ['fopen("stream", "rb")', 'r stream'],
  ['fopen("stream-out", "w")', 'w stream-out'],
  ['fopen("stream-both", "r+")', 'r stream-both', 'w stream-both'],
  ['fopen("stream-none", "r")', 'n stream-none'],
  ['freopen("stream-again", "r", fopen("read", "r"))', 'r stream-again'],
  ['stat("a1", &facts)', 's a1'],
  ['stat("none1", &facts)', 'n none1'],
  ['lstat("a2", &facts)', 's a2'],
  ['fstatat(folder, "none2", &facts, 0)', 'n folder/none2'],
  ['statx(AT_FDCWD, "a3", 0, 0, more)', 's a3'],
  ['access("a4", R_OK)', 's a4'],
  ['faccessat(folder, "none3", R_OK, 0)', 'n folder/none3'],
  ['eaccess("none4", R_OK)', 'n none4'],
  ['__xstat(1, "none5", &facts)', 'n none5'],
  ['__fxstatat(1, folder, "none6", &facts, 0)', 'n folder/none6'],
  ['readlink("link", text, size)', 's link'],
  ['readlink("a5", text, size)', 's a5'],
  ['readlinkat(folder, "none7", text, size)', 'n folder/none7'],
  ['realpath("none8", long_text)', 'n none8'],
  ['realpath("a6", long_text)', 's a6'],
  ['opendir("listed")', 'l listed'],
  ['opendir("none9")', 'n none9'],
  ['fdopendir(open("listed2", O_RDONLY))', 's listed2', 'l listed2'],
  ['scandir("listed3", (void *)text, 0, 0)', 'l listed3'],
  ['glob("listed4/*.c", 0, 0, &found)', 'l listed4/'],
  ['glob("a7", 0, 0, &found)', 's a7'],
  ['glob("*/*.c", 0, 0, &found)', '! glob */*.c'],
  ['rename("from", "to")', 'd from', 'w to'],
  ['rename("none10", "to")', 'n none10'],
  ['renameat(AT_FDCWD, "from2", folder, "to2")', 'd from2', 'w folder/to2'],
  ['renameat2(AT_FDCWD, "swap1", AT_FDCWD, "swap2", 2)', 'w swap1', 'w swap2'],
  ['unlink("gone")', 'd gone'],
  ['unlink("none11")', 'n none11'],
  ['unlinkat(folder, "gone", 0)', 'd folder/gone'],
  ['remove("gone2")', 'd gone2'],
  ['mkdir("made", 0755)', 'w made'],
  ['mkdir("listed", 0755)', 's listed'],
  ['rmdir("made")', 'd made'],
  ['mkdirat(folder, "made", 0755)', 'w folder/made'],
  ['symlink("nowhere", "link2")', 'w link2'],
  ['symlinkat("nowhere", folder, "link3")', 'w folder/link3'],
  ['link("linked", "link4")', 'r linked', 'w link4'],
  ['linkat(AT_FDCWD, "none12", AT_FDCWD, "link5", 0)', 'n none12'],
  ['truncate("cut2", 1)', 'w cut2'],
  ['chmod("mode", 0600)', 'w mode'],
  ['mkstemp(strcpy(text, "temp-XXXXXX"))', 'w temp-XXXXXX'],
  ['mkdtemp(strcpy(text, "dir-XXXXXX"))', 'w dir-XXXXXX'],
  ['mkfifo("pipe", 0644)', 'w pipe'],
  ['dlopen("./none.so", RTLD_NOW)', 'n ./none.so'],
  ['getenv("ASKED")', 'e ASKED'],
  ['secure_getenv("ASKED_TOO")', 'e ASKED_TOO'],
  ['syscall(SYS_openat, AT_FDCWD, "raw", O_RDONLY)', 'r raw'],
  ['syscall(SYS_openat, AT_FDCWD, "none13", O_RDONLY)', 'n none13'],
  ['syscall(SYS_newfstatat, AT_FDCWD, "none14", &facts, 0)', 'n none14'],
  ['syscall(SYS_getdents64, open("listed5", O_RDONLY), more, 256)', 's listed5', 'l listed5'],
  ['open("/proc/self/status", O_RDONLY)'],
  ['open("/dev/null", O_RDONLY)'],
  ['open("/sys/none", O_RDONLY)'],
  ['open(0, O_RDONLY)'],
  ['open("", O_RDONLY)'],
  ['stat(memset(long_text, 97, 5000), &facts)'],
  ['chdir("folder")', 's folder/.'],
  ['open("inside2", O_RDONLY)', 'r folder/inside2'],
  ['open("../up", O_RDONLY)', 'r folder/../up'],
]

const SOURCE = `
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <glob.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>
int __xstat(int, const char *, struct stat *);
int __fxstatat(int, int, const char *, struct stat *, int);
static char text[4096], long_text[8192], more[4096];
int main(int count, char **arguments) {
  struct stat facts;
  glob_t found = {0};
  int flags = count > 99 ? O_RDWR : O_RDONLY;
  size_t size = count > 99 ? 5000 : 100;
  int folder = open("folder", O_RDONLY | O_DIRECTORY);
${CALLS.map(([call]) => `  errno = 0;\n  printf("%d ", (${call}) != 0);\n  printf("%d\\n", errno);`).join('\n')}
  return 7;
}
`

/** Files that are there when the calls are made. */
const THERE = [
  ...['read', 'read2', 'both', 'appended', 'cut', 'looked-at', 'stream', 'stream-both'],
  ...['stream-again', 'a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7', 'from', 'from2', 'swap1', 'swap2'],
  ...['gone', 'gone2', 'linked', 'cut2', 'mode', 'raw', 'up'],
  ...['folder/inside', 'folder/inside2', 'folder/gone', 'link-target'],
  ...['listed', 'listed2', 'listed3', 'listed4', 'listed5'].map((folder) => `${folder}/x.c`),
]

/** As programs of different ages and with different checks are compiled. */
const COMPILED: Readonly<Record<string, readonly string[]>> = {
  plainly: [],
  'for large files': ['-D_FILE_OFFSET_BITS=64'],
  'with checks': ['-O2', '-D_FORTIFY_SOURCE=2'],
}

/** What the calls make; a second run must begin as the first one did. */
const MADE = ['new', 'begun', 'created', 'stream-out', 'to', 'link', 'link2', 'link4', 'pipe']

for (const [how, flags] of Object.entries(COMPILED)) {
  test(`what a program asks for that was compiled ${how} is written down, and answered as ever`, {
    skip: NO_WATCHER,
  }, async (t) => {
    const bench = makeBench(t)
    const program = bench.compile('program', SOURCE, [...flags, '-ldl'])
    const prepare = (): void => {
      for (const path of [...MADE, 'folder']) {
        rmSync(join(bench.cwd, path), { recursive: true, force: true })
      }
      bench.write(Object.fromEntries(THERE.map((path) => [path, 'text'])))
      symlinkSync('link-target', join(bench.cwd, 'link'))
    }
    const { watched, plain, records } = await bench.watch(program, { prepare })
    assert.deepEqual(watched, plain)
    assert.equal(plain.code, 7)
    const expected = CALLS.flatMap(([, ...records]) => records)
    const known = records.map((record) => record.replace(/(temp|dir)-\w{6}$/, '$1-XXXXXX'))
    assert.deepEqual(known, ['s folder', ...new Set(expected)])
  })
}
