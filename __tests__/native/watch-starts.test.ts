import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { chmodSync, copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { blind, children, NO_WATCHER } from './watch-home.ts'
import { GREETS, HEAD, makeBench } from './watch-program.ts'

/** Ways to start `cat secret`, as statements of a child after `fork`. */
const WAYS: readonly string[] = [
  'execl("/bin/cat", "cat", "-u", "-u", "-u", "-u", "-u", "-u", "secret", (char *)0)',
  'execlp("cat", "cat", "secret", (char *)0)',
  'execle("/bin/cat", "cat", "secret", (char *)0, none)',
  'execv("/bin/cat", arguments)',
  'execvp("cat", arguments)',
  'execvpe("cat", arguments, none)',
  'execve("/bin/cat", arguments, none)',
  'fexecve(open("/bin/cat", O_RDONLY | O_CLOEXEC), arguments, environ)',
  'execveat(AT_FDCWD, "/bin/cat", arguments, none, 0)',
  'syscall(SYS_execve, "/bin/cat", arguments, none)',
  'clearenv(), execv("/bin/cat", arguments)',
  'for (int file = 0; file < 999; file++) if (file != 1) close(file); execv("/bin/cat", arguments)',
  '_exit(system("exec cat secret"))',
  'clearenv(), _exit(system("exec /bin/cat secret"))',
  'FILE *pipe = popen("exec cat secret", "r"); while (fgets(text, 99, pipe)) fputs(text, stdout); fflush(stdout); _exit(pclose(pipe))',
  'posix_spawn(&child, "/bin/cat", 0, 0, arguments, none), waitpid(child, 0, 0), _exit(0)',
  'posix_spawnp(&child, "cat", 0, 0, arguments, environ), waitpid(child, 0, 0), _exit(0)',
  'if (vfork() == 0) execv("/bin/cat", arguments), _exit(1); wait(0), _exit(0)',
  'execv("./script", arguments)',
  'execvp("./no-interpreter-line", arguments)',
]

for (const way of WAYS) {
  test(`a child is watched that is started by ${way}`, { skip: NO_WATCHER }, async (t) => {
    const bench = makeBench(t)
    bench.write({
      secret: 'secret\n',
      script: '#!/bin/sh\nexec cat "$1"\n',
      'no-interpreter-line': 'cat "$1"\n',
    })
    for (const script of ['script', 'no-interpreter-line'])
      chmodSync(join(bench.cwd, script), 0o755)
    const program = bench.compile(
      'program',
      `${HEAD}
      int main() {
        char *arguments[] = {"cat", "secret", 0}, *none[] = {0}, text[100];
        pid_t child;
        int status;
        if (fork() == 0) { ${way}; _exit(99); }
        wait(&status);
        printf("%d\\n", status);
        return 0;
      }`,
    )
    const { watched, plain, records, log } = await bench.watch(program)
    assert.deepEqual(watched, plain)
    assert.match(plain.stdout, /^secret\n0\n$/)
    assert.ok(records.includes('r secret'), records.join('\n'))
    const { started, watched: seen } = children(log)
    assert.equal(started, seen)
    assert.ok(started > 0)
    assert.deepEqual(blind(log), [])
  })
}

test('a start that fails does not count, and tells where the program is not', {
  skip: NO_WATCHER,
}, async (t) => {
  const bench = makeBench(t)
  bench.write({
    'folder/x': '',
    'no-program': 'text',
    'bad-interpreter': '#!/nowhere/sh\n',
    broken: '\x7fELF',
  })
  for (const path of ['no-program', 'bad-interpreter', 'broken'])
    chmodSync(join(bench.cwd, path), 0o755)
  const program = bench.compile(
    'program',
    `${HEAD}
    int main() {
      char *arguments[] = {"x", 0}, *too_long[] = {"x", malloc(1 << 23), 0};
      memset(too_long[1], 'x', (1 << 23) - 1);
      pid_t child;
      printf("%d ", execvp("no-such-program", arguments)); printf("%d\\n", errno);
      printf("%d ", execv("./missing", arguments)); printf("%d\\n", errno);
      printf("%d ", execv("./folder", arguments)); printf("%d\\n", errno);
      printf("%d ", execv("./no-program", arguments)); printf("%d\\n", errno);
      printf("%d ", execv("./bad-interpreter", arguments)); printf("%d\\n", errno);
      printf("%d ", execv("./broken", arguments)); printf("%d\\n", errno);
      printf("%d ", execv("/bin/cat", too_long)); printf("%d\\n", errno);
      printf("%d\\n", posix_spawnp(&child, "no-such-program", 0, 0, arguments, environ));
      printf("%d\\n", posix_spawn(&child, "/bin/cat", 0, 0, too_long, environ));
      return 0;
    }`,
  )
  const env = { PATH: `/nowhere:${bench.cwd}/folder:/usr/bin:/bin` }
  const { watched, plain, records, log } = await bench.watch(program, { env })
  assert.deepEqual(watched, plain)
  assert.match(plain.stdout, /^-1 2\n-1 2\n-1 13\n-1 8\n-1 2\n-1 8\n-1 7\n2\n7\n$/)
  for (const record of ['n /nowhere/no-such-program', 'n folder/no-such-program', 'n ./missing']) {
    assert.ok(records.includes(record), record)
  }
  assert.deepEqual(children(log), { started: 0, watched: 0 })
})

test('a program that cannot be watched starts as ever, and the log says so', {
  skip: NO_WATCHER,
}, async (t) => {
  const bench = makeBench(t)
  bench.compile('static', GREETS, ['-static'])
  bench.compile('set-id', GREETS)
  chmodSync(join(bench.cwd, 'set-id'), 0o4755)
  bench.compile('other-libc', GREETS, ['-Wl,--dynamic-linker=/proc/self/cwd/own-loader'])
  copyFileSync(loaderOf(bench.compile('plain', GREETS)), join(bench.cwd, 'own-loader'))
  bench.compile('sanitized', GREETS, ['-fsanitize=address'])
  bench.compile(
    'of-go',
    `${GREETS}__attribute__((section(".note.go.buildid"), used, aligned(4))) static const int note[] = {4, 4, 4, 0x6f47, 0};`,
  )
  const reasons: Readonly<Record<string, string>> = {
    static: 'static',
    'set-id': 'set-id',
    'other-libc': 'of another libc',
    sanitized: 'with a sanitizer',
    'of-go': 'of Go',
  }
  for (const [name, reason] of Object.entries(reasons)) {
    const args = ['-c', `./${name}; echo $?; exit 3`]
    const { watched, plain, log } = await bench.watch('/bin/sh', { args })
    assert.deepEqual(watched, plain)
    assert.match(plain.stdout, /^hello\n5\n$/)
    assert.deepEqual(blind(log), [`!a program ${reason}: ./${name}`])
    assert.deepEqual(children(log), { started: 0, watched: 0 })
  }
})

function loaderOf(program: string): string {
  const headers = execFileSync('readelf', ['-lW', program], { encoding: 'utf8' })
  return /interpreter: (\S+)\]/.exec(headers)?.[1] ?? ''
}
