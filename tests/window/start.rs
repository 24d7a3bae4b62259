//! Starting without a vault, without a display, and without leaving a trace.

use std::path::{Path, PathBuf};

use crate::beside_others;
use crate::program::{Window, outcome, program};
use crate::screen::Screen;

#[test]
fn the_demonstration_leaves_no_file_behind() {
    let _machine = beside_others();
    let folder = tempfile::tempdir().unwrap();
    let screen = Screen::start();
    let mut command = program();
    command
        .args(["--demo", "--lang", "en"])
        .env("HOME", folder.path())
        .env("TMPDIR", folder.path())
        .current_dir(folder.path());
    let mut window = Window::start(&screen, &mut command);
    window.wait_for_words("Payroll");
    screen.press(&["Return"]);
    window.wait_for_words("Copied");
    screen.press(&["ctrl+l"]);
    window.wait_for_words("Your vault is locked");
    screen.press(&["Return"]);
    window.wait_for_words("Payroll");
    window.close();
    assert_eq!(files(folder.path()), Vec::<PathBuf>::new());
}

#[test]
fn without_a_display_one_sentence_names_the_commands_that_work() {
    let folder = tempfile::tempdir().unwrap();
    for (display, runtime) in [
        (None, None),
        (Some(("DISPLAY", ":9999")), None),
        (Some(("DISPLAY", "")), None),
        (
            Some(("WAYLAND_DISPLAY", "wayland-0")),
            Some(("XDG_RUNTIME_DIR", folder.path())),
        ),
    ] {
        let mut command = program();
        command
            .args(["--lang", "en"])
            .env("HOME", folder.path())
            .envs(display)
            .envs(runtime);
        let output = outcome(&mut command);
        assert_eq!(output.status.code(), Some(1), "{display:?}");
        assert!(output.stdout.is_empty(), "{display:?}");
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(said.lines().count(), 1, "{display:?}: {said}");
        for word in ["no display", "scan", "code", "add", "--help"] {
            assert!(said.contains(word), "{display:?}: {said}");
        }
        assert_eq!(files(folder.path()), Vec::<PathBuf>::new());
    }
}

fn files(folder: &Path) -> Vec<PathBuf> {
    std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect()
}
