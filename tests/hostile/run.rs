//! The program without a terminal, with a limit on its memory, its time and its patience.

use std::{
    ffi::{OsStr, OsString},
    io::{Read, Seek, Write},
    os::unix::process::ExitStatusExt,
    path::Path,
    process::{Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use crate::stream::{self, To};

/// Longer than anything takes in a debug build on a busy machine. What takes longer hangs.
pub const DEADLINE: Duration = Duration::from_secs(60);

/// What a shell does before it becomes the program: at most a hundred times the largest file, and no
/// less than 512 MiB, of memory of its own (not counting what is only reserved), a minute of processor
/// time, no core file. `$0` is the program.
pub fn limited() -> String {
    let kilobytes = if crate::all() { 1 << 20 } else { 512 << 10 };
    format!("ulimit -d {kilobytes}; ulimit -t 60; ulimit -c 0; exec \"$0\" \"$@\"")
}

/// What a run gave.
pub struct Run {
    pub code: Option<i32>,
    pub out: Vec<u8>,
    pub err: Vec<u8>,
}

/// One run: arguments, and what more is known about it.
#[derive(Default)]
pub struct Asked<'a> {
    pub args: Vec<OsString>,
    pub stdin: Option<&'a [u8]>,
    pub env: Vec<(&'a str, &'a OsStr)>,
}

/// The arguments of a run.
pub fn args(args: &[&str], more: &[&OsStr]) -> Vec<OsString> {
    args.iter().map(OsString::from).chain(more.iter().map(OsString::from)).collect()
}

/// The number of lines.
pub fn lines(text: &[u8]) -> usize {
    text.split(|&b| b == b'\n').count() - 1
}

/// Runs the program in a folder, with an empty home.
///
/// # Panics
/// When it is not done within [`DEADLINE`].
pub fn run(folder: &Path, asked: &Asked<'_>) -> Run {
    let home = std::env::temp_dir().join("lutrin-test-home");
    std::fs::create_dir_all(&home).unwrap();
    let mut out = tempfile::tempfile().unwrap();
    let mut err = tempfile::tempfile().unwrap();
    let mut command = Command::new("/bin/sh");
    command.args(["-c", &limited(), env!("CARGO_BIN_EXE_lutrin")]).args(&asked.args).current_dir(folder);
    command.env_clear().env("HOME", &home).env("LC_ALL", "C.UTF-8").envs(asked.env.iter().copied());
    command.stdout(out.try_clone().unwrap()).stderr(err.try_clone().unwrap());
    match asked.stdin {
        None => command.stdin(Stdio::null()),
        Some(bytes) => {
            let mut file = tempfile::tempfile().unwrap();
            file.write_all(bytes).unwrap();
            file.rewind().unwrap();
            command.stdin(file)
        }
    };
    let mut child = command.spawn().unwrap();
    let end = Instant::now() + DEADLINE;
    let status = loop {
        if let Some(status) = child.try_wait().unwrap() {
            break status;
        }
        if Instant::now() > end {
            child.kill().unwrap();
            child.wait().unwrap();
            panic!("{:?} in {} hangs", asked.args, folder.display());
        }
        thread::sleep(Duration::from_millis(1));
    };
    let read = |file: &mut std::fs::File| {
        let mut bytes = Vec::new();
        file.rewind().unwrap();
        file.read_to_end(&mut bytes).unwrap();
        bytes
    };
    assert_eq!(
        status.signal(),
        None,
        "{:?} in {}: {}",
        asked.args,
        folder.display(),
        String::from_utf8_lossy(&read(&mut err))
    );
    Run { code: status.code(), out: read(&mut out), err: read(&mut err) }
}

/// Runs the program and looks at everything that leaves it; what is wrong, in words.
pub fn faults(folder: &Path, asked: &Asked<'_>) -> Vec<String> {
    let got = run(folder, asked);
    let coloured = asked.args.iter().any(|arg| arg == "always");
    let json = asked.args.iter().any(|arg| arg == "--json" || arg == "json");
    let mut faults = stream::faults(&got.out, if coloured { To::Coloured } else { To::Pipe });
    faults.extend(stream::faults(&got.err, To::Pipe).into_iter().map(|fault| format!("stderr: {fault}")));
    if !matches!(got.code, Some(0..=2)) {
        faults.push(format!("exit code {:?}: {}", got.code, String::from_utf8_lossy(&got.err)));
    }
    if String::from_utf8_lossy(&got.err).contains("please report this") {
        faults.push(format!("a panic: {}", String::from_utf8_lossy(&got.err)));
    }
    if got.code == Some(2) && got.err.is_empty() {
        faults.push("a fault without a word".to_owned());
    }
    if json {
        let bad = got.out.split(|&b| b == b'\n').filter(|line| !line.is_empty());
        let bad = bad.filter(|line| serde_json::from_slice::<serde_json::Value>(line).is_err()).count();
        if bad > 0 {
            faults.push(format!("{bad} lines are no JSON"));
        }
    }
    let told = |fault| format!("{:?}: {fault}", asked.args);
    faults.into_iter().map(told).collect()
}
