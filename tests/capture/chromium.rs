//! Debian's Chromium as the tests start it: with a profile of its own, and nothing of the person who runs them.

use std::path::Path;

/// Its variables, with all that it writes in a folder.
pub fn variables(folder: &Path) -> [(&'static str, std::ffi::OsString); 4] {
    [
        ("PATH", std::env::var_os("PATH").unwrap()),
        ("HOME", folder.into()),
        ("XDG_RUNTIME_DIR", folder.into()),
        ("TMPDIR", folder.into()),
    ]
}

/// Its arguments, with its profile in the folder.
pub fn arguments(folder: &Path) -> Vec<String> {
    let mut arguments: Vec<String> = [
        "--no-first-run",
        "--disable-gpu",
        "--password-store=basic",
        "--disable-background-networking",
        "--disable-dev-shm-usage",
    ]
    .map(str::to_owned)
    .into();
    arguments.push(format!(
        "--user-data-dir={}",
        folder.join("profile").display()
    ));
    // Its sandbox refuses root.
    if running_as_root() {
        arguments.push("--no-sandbox".to_owned());
    }
    arguments
}

fn running_as_root() -> bool {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status
        .lines()
        .find(|line| line.starts_with("Uid:"))
        .unwrap();
    line.split_whitespace().nth(2) == Some("0")
}
