//! git.exe and tar.exe of the lab: hand their command lines to the Linux side (`__tests__/windows/linux-side.ts`), for
//! no package registry has those that Windows comes with. Sends its name, the folder and the arguments, each ended by
//! NUL; gets the exit code, the length of the output, NUL, the output and then the errors.

use std::env;
use std::fs;
use std::io::{self, Read, Write};
use std::net::{Shutdown, TcpStream};

fn main() {
    // Beside this program, not in a variable: git is asked with an empty environment, too.
    let program = env::current_exe().unwrap();
    let port = fs::read_to_string(program.with_file_name("forward-port")).unwrap();
    let port: u16 = port.trim().parse().unwrap();
    let mut socket = TcpStream::connect(("127.0.0.1", port)).unwrap();
    let folder = env::current_dir().unwrap().to_string_lossy().into_owned();
    let name = program.file_stem().unwrap().to_string_lossy().into_owned();
    for text in vec![name, folder].into_iter().chain(env::args().skip(1)) {
        socket.write_all(format!("{}\0", text).as_bytes()).unwrap();
    }
    socket.shutdown(Shutdown::Write).unwrap();
    let mut answer = Vec::new();
    socket.read_to_end(&mut answer).unwrap();
    let end = answer.iter().position(|byte| *byte == 0).unwrap();
    let head = String::from_utf8_lossy(&answer[..end]).into_owned();
    let (code, length) = head.split_once(' ').unwrap();
    let (output, errors) = answer[end + 1..].split_at(length.parse().unwrap());
    io::stdout().write_all(output).unwrap();
    io::stderr().write_all(errors).unwrap();
    std::process::exit(code.parse().unwrap())
}
