//! Small things that every test with a window needs: patience, and the tools of the machine.

use std::process::{Command, Output};
use std::time::{Duration, Instant};

/// How long anything may take, on two processors with other work to do, before a test gives up on it.
pub const PATIENCE: Duration = Duration::from_secs(180);

/// Tries until something comes of it.
pub fn wait_for<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let start = Instant::now();
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(start.elapsed() < PATIENCE, "waited too long for {what}");
        std::thread::sleep(Duration::from_millis(50));
    }
}

/// A tool that is given up after half a minute.
pub fn tool(name: &str) -> Command {
    let mut command = Command::new("timeout");
    command.args(["30", name]);
    command
}

/// What a tool wrote.
pub fn text(output: &Output) -> String {
    String::from_utf8(output.stdout.clone())
        .unwrap()
        .trim()
        .to_owned()
}
