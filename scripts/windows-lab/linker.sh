#!/bin/bash
# A linker and import libraries that stand in for Visual Studio's: linker.sh LAB. lld under the name link.exe, mingw's import
# libraries under Microsoft's names, and a startup object of our own (msvcrt.lib).
set -eu
lab=$1; S=$lab/msvc; rm -rf $S; mkdir -p $S/bin $S/lib $S/obj; cd $S/obj
M=/usr/x86_64-w64-mingw32/lib
for l in kernel32 ntdll userenv ws2_32 dbghelp advapi32 bcrypt shell32 user32 ole32 oleaut32 secur32 crypt32 ncrypt rpcrt4 synchronization psapi shlwapi iphlpapi uuid gdi32 netapi32 rstrtmgr winhttp ucrtbase; do
  [ -e $M/lib$l.a ] && cp $M/lib$l.a $S/lib/$l.lib
done
cat > crt.c <<'C'
#include <windows.h>
typedef void (*fn)(void);
__asm__(".section .drectve\n.ascii \" -defaultlib:vcruntime.lib -defaultlib:ucrt.lib -defaultlib:chkstk.lib -defaultlib:crtmath.lib\"\n.text\n");
ULONG _tls_index = 0;
int _fltused = 0x9875;
__attribute__((section(".tls"))) char _tls_start[16] = {0};
__attribute__((section(".tls$ZZZ"))) char _tls_end[16] = {0};
__attribute__((section(".CRT$XLA"))) PIMAGE_TLS_CALLBACK xl_a = 0;
__attribute__((section(".CRT$XLZ"))) PIMAGE_TLS_CALLBACK xl_z = 0;
__attribute__((section(".CRT$XCA"))) fn xc_a = 0;
__attribute__((section(".CRT$XCZ"))) fn xc_z = 0;
const IMAGE_TLS_DIRECTORY64 _tls_used = {(ULONGLONG)&_tls_start, (ULONGLONG)&_tls_end, (ULONGLONG)&_tls_index, (ULONGLONG)(&xl_a + 1), 0, {0}};
static void inits(void) { fn *p = &xc_a + 1; for (; p < &xc_z; p++) if (*p) (*p)(); }
C
cat > exe.c <<'C'
#include <windows.h>
int main(int, char **, char **);
extern const IMAGE_TLS_DIRECTORY64 _tls_used;
void mainCRTStartup(void) { volatile const void *keep = &_tls_used; (void)keep; ExitProcess(main(0, 0, 0)); }
C
cat > dll.c <<'C'
#include <windows.h>
extern const IMAGE_TLS_DIRECTORY64 _tls_used;
BOOL WINAPI _DllMainCRTStartup(HINSTANCE h, DWORD r, LPVOID v) { volatile const void *keep = &_tls_used; (void)keep; return TRUE; }
C
cat > type_info.s <<'C'
.data
.globl "??_7type_info@@6B@"
"??_7type_info@@6B@": .quad 0
C
for f in crt exe dll; do x86_64-w64-mingw32-gcc-posix -w -O1 -fno-stack-protector -mno-stack-arg-probe -c $f.c; done
x86_64-w64-mingw32-as type_info.s -o type_info.o
x86_64-w64-mingw32-ar rcs $S/lib/msvcrt.lib crt.o exe.o dll.o type_info.o
cat > vcruntime140.def <<'C'
LIBRARY VCRUNTIME140.dll
EXPORTS
__CxxFrameHandler3
_CxxThrowException
__C_specific_handler
memcpy
memmove
memset
memcmp
memchr
strchr
C
x86_64-w64-mingw32-dlltool -d vcruntime140.def -l $S/lib/vcruntime.lib
printf 'LIBRARY ntdll.dll\nEXPORTS\n__chkstk\n' > chkstk.def
x86_64-w64-mingw32-dlltool -d chkstk.def -l $S/lib/chkstk.lib
printf 'LIBRARY ucrtbase.dll\nEXPORTS\n%s\n' "floor
floorf
ceil
ceilf
trunc
truncf
round
roundf
rint
rintf
fmod
fmodf
pow
powf
exp
expf
exp2
exp2f
log
logf
log2
log2f
log10
log10f
log1p
log1pf
expm1
expm1f
sin
sinf
cos
cosf
tan
tanf
asin
asinf
acos
acosf
atan
atanf
atan2
atan2f
sinh
sinhf
cosh
coshf
tanh
tanhf
asinh
asinhf
acosh
acoshf
atanh
atanhf
sqrt
sqrtf
cbrt
cbrtf
hypot
hypotf
fma
fmaf
fdim
fdimf
fmin
fminf
fmax
fmaxf
nearbyint
nearbyintf
tgamma
tgammaf
remainder
ldexp
frexp
modf
copysign" > crtmath.def
x86_64-w64-mingw32-dlltool -d crtmath.def -l $S/lib/crtmath.lib
cp $S/lib/ucrtbase.lib $S/lib/ucrt.lib 2>/dev/null || cp $M/libucrt.a $S/lib/ucrt.lib
x86_64-w64-mingw32-ar rcs $S/lib/legacy_stdio_definitions.lib type_info.o
cp $S/lib/legacy_stdio_definitions.lib $S/lib/oldnames.lib
cp $lab/rust/lib/rustlib/x86_64-pc-windows-msvc/bin/rust-lld.exe $S/bin/link.exe
