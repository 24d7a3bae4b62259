//! A second process of this program, without any secret, that asks what the desktop portals refuse to a hardened process.
//!
//! The portals open `/proc/PID/root` of whoever calls them, and [`super::memory::harden`] closes that. `main` gives
//! [`super::serve`] its turn before it hardens the process.

use std::ffi::OsStr;
use std::io::{Read, Write};
use std::path::Path;
use std::process::{Command, ExitCode, Stdio};
use std::sync::mpsc;
use std::time::Duration;

/// What the other process said.
pub(super) struct Answer {
    /// Its exit code; nothing when a signal ended it.
    pub(super) code: Option<i32>,
    /// What it wrote to standard output.
    pub(super) output: Vec<u8>,
}

/// Starts the program with these arguments and waits until it ends; nothing when it does not start or does not end in time.
pub(super) fn ask(
    program: &Path,
    arguments: &[impl AsRef<OsStr>],
    limit: Option<Duration>,
) -> Option<Answer> {
    let mut child = Command::new(program)
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .ok()?;
    let (sender, receiver) = mpsc::channel();
    let mut pipe = child.stdout.take();
    let reader = std::thread::Builder::new().spawn(move || {
        let mut output = Vec::new();
        if let Some(pipe) = &mut pipe {
            let _ = pipe.read_to_end(&mut output);
        }
        let _ = sender.send(output);
    });
    let output = match (reader, limit) {
        (Err(_), _) => None,
        (Ok(_), Some(limit)) => receiver.recv_timeout(limit).ok(),
        (Ok(_), None) => receiver.recv().ok(),
    };
    if output.is_none() {
        let _ = child.kill();
    }
    let status = child.wait().ok()?;
    Some(Answer {
        code: status.code(),
        output: output?,
    })
}

/// Makes this process end with the one that started it. To be called first in the other process.
pub(super) fn begin() {
    #[cfg(target_os = "linux")]
    let _ = rustix::process::set_parent_process_death_signal(Some(rustix::process::Signal::TERM));
}

/// Writes what [`ask`] gives back.
pub(super) fn answer(output: &[u8]) -> ExitCode {
    match std::io::stdout().write_all(output) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_it_writes_and_how_it_ends_come_back() {
        let answer = ask(Path::new("/bin/sh"), &["-c", "printf dark; exit 3"], None).unwrap();
        assert_eq!((answer.code, answer.output), (Some(3), b"dark".to_vec()));
    }

    #[test]
    fn one_that_does_not_end_is_ended() {
        let start = std::time::Instant::now();
        let limit = Some(Duration::from_millis(100));
        assert!(ask(Path::new("/bin/sleep"), &["60"], limit).is_none());
        assert!(start.elapsed() < Duration::from_secs(30));
    }

    #[test]
    fn a_program_that_is_not_there_says_nothing() {
        assert!(ask(Path::new("/nowhere/at/all"), &["x"], None).is_none());
    }
}
