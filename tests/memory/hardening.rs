//! Another process of the same person: it reads no memory of the program, attaches to it by no means, and finds no core dump.

use std::io::{ErrorKind, Read, Write};
use std::os::unix::process::ExitStatusExt;
use std::process::{Child, Command, Stdio};

use rustix::process::{Pid, Signal, geteuid, kill_process};

use crate::program::{Home, program};
use crate::{text, tool};

/// The program while it waits for a link: hardened, and without a window.
fn waiting() -> Child {
    let mut child = program()
        .args(["code", "--uri", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    // It reads after it has hardened itself.
    crate::wait_for("the program to read", || {
        let wait = std::fs::read_to_string(format!("/proc/{}/stat", child.id())).unwrap();
        let limits = std::fs::read_to_string(format!("/proc/{}/limits", child.id())).unwrap();
        (wait.contains(") S ") && limits_of_cores(&limits) == ["0", "0"]).then_some(())
    });
    assert!(child.try_wait().unwrap().is_none());
    child
}

fn limits_of_cores(limits: &str) -> Vec<&str> {
    let line = limits
        .lines()
        .find(|line| line.starts_with("Max core file size"))
        .unwrap();
    line.split_whitespace().skip(4).take(2).collect()
}

/// Why its memory cannot be read; nothing where it can.
fn refusal(pid: u32) -> Option<ErrorKind> {
    let mut byte = [0];
    let memory = std::fs::File::open(format!("/proc/{pid}/maps"))
        .and_then(|mut map| map.read_exact(&mut byte))
        .and_then(|()| std::fs::File::open(format!("/proc/{pid}/mem")));
    memory.err().map(|error| error.kind())
}

fn attach(pid: u32) -> String {
    let output = tool("strace")
        .args(["-e", "trace=none", "-p", &pid.to_string()])
        .args(["-o", "/dev/null"])
        .stdin(Stdio::null())
        .output();
    String::from_utf8(output.unwrap().stderr).unwrap()
}

#[test]
fn nobody_of_the_same_name_reads_its_memory_or_attaches() {
    if geteuid().is_root() {
        println!("NOT LOOKED AT: root may read everything; tests/all runs this as somebody else");
        return;
    }
    let mut open = Command::new("sleep").arg("60").spawn().unwrap();
    assert_eq!(refusal(open.id()), None, "what is not hardened can be read");
    open.kill().unwrap();
    open.wait().unwrap();

    let mut child = waiting();
    assert_eq!(refusal(child.id()), Some(ErrorKind::PermissionDenied));
    let said = attach(child.id());
    assert!(said.contains("Operation not permitted"), "{said}");
    let environment = std::fs::read(format!("/proc/{}/environ", child.id()));
    assert_eq!(environment.unwrap_err().kind(), ErrorKind::PermissionDenied);
    child.kill().unwrap();
    child.wait().unwrap();
}

#[test]
fn it_dumps_no_core_however_it_ends() {
    let mut child = waiting();
    let pid = Pid::from_child(&child);
    kill_process(pid, Signal::ABORT).unwrap();
    let status = child.wait().unwrap();
    assert_eq!(status.signal(), Some(Signal::ABORT.as_raw()));
    assert!(!status.core_dumped());
}

#[test]
fn what_is_hardened_still_does_its_work() {
    let mut child = waiting();
    let link = b"otpauth://hotp/a?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&counter=1";
    child.stdin.take().unwrap().write_all(link).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(text(&output).contains("287082"), "{output:?}");
}

#[test]
fn doctor_says_where_the_key_cannot_be_held_in_memory() {
    let home = Home::empty();
    let doctor = |limit: &str| {
        let program = home.command();
        let mut command = Command::new("sh");
        command
            .args(["-c", r#"ulimit -l "$0" && exec "$@""#, limit])
            .arg(program.get_program())
            .args(program.get_args())
            .args(["doctor", "--json"])
            .env_clear()
            .envs(
                program
                    .get_envs()
                    .filter_map(|(name, value)| Some((name, value?))),
            );
        let output = command.output().unwrap();
        assert!(output.status.success(), "{output:?}");
        let json: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        json["holds_keys_in_memory"].as_bool().unwrap()
    };
    assert!(doctor("64"), "64 KiB are what even old systems allow");
    if geteuid().is_root() {
        println!("NOT LOOKED AT: the limit does not count for root");
    } else {
        assert!(!doctor("0"));
    }
}
