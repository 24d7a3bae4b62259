//! The clipboard on a real X server (Xvfb), with xclip as the other program.
#![cfg(target_os = "linux")]
#![allow(unused_results, clippy::unwrap_used, clippy::print_stdout)]

#[path = "cli/clipboard.rs"]
mod command_line;
#[allow(
    dead_code,
    clippy::panic,
    reason = "shared with the command line's own tests"
)]
#[path = "cli/home.rs"]
mod home;

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

use injixo_authenticator::platform::clipboard::{self, Clip, CodeClipboard, LONGEST_TEXT};
use injixo_authenticator::platform::display;
use injixo_authenticator::secret::Secret;

const CODE: &str = "287082";

#[test]
fn a_code_reaches_another_program_and_is_marked_as_secret() {
    let server = Server::start();
    let mut helper = Helper::on(&server);
    assert_eq!(helper.ask(&format!("put {CODE}")), "ok");
    assert_eq!(server.paste("UTF8_STRING"), CODE);
    assert_eq!(server.paste("x-kde-passwordManagerHint"), "secret");
}

#[test]
fn clearing_takes_away_what_was_put_there() {
    let server = Server::start();
    let mut helper = Helper::on(&server);
    assert_eq!(helper.ask(&format!("put {CODE}")), "ok");
    assert_eq!(helper.ask("clear"), "true");
    assert_eq!(server.paste("UTF8_STRING"), "");
    assert_eq!(helper.ask("clear"), "false", "once is enough");
}

#[test]
fn clearing_leaves_what_somebody_else_put_there() {
    let server = Server::start();
    let mut helper = Helper::on(&server);
    assert_eq!(helper.ask(&format!("put {CODE}")), "ok");
    let _other = server.copy("UTF8_STRING", b"a shopping list");
    assert_eq!(helper.ask("clear"), "false");
    assert_eq!(server.paste("UTF8_STRING"), "a shopping list");
}

#[test]
fn waiting_ends_when_another_program_takes_over() {
    let server = Server::start();
    let mut helper = Helper::on(&server);
    let start = Instant::now();
    helper.send(&format!("wait {CODE} 60"));
    server.wait_until_pasted(CODE);
    let _other = server.copy("UTF8_STRING", b"a shopping list");
    assert_eq!(helper.answer(), "ok");
    assert!(start.elapsed() < Duration::from_secs(50));
    assert_eq!(server.paste("UTF8_STRING"), "a shopping list");
}

#[test]
fn waiting_ends_when_the_time_is_up_and_leaves_nothing() {
    let server = Server::start();
    let mut helper = Helper::on(&server);
    let start = Instant::now();
    helper.send(&format!("wait {CODE} 3"));
    server.wait_until_pasted(CODE);
    assert_eq!(helper.answer(), "ok");
    assert!(start.elapsed() >= Duration::from_secs(3));
    assert_eq!(server.paste("UTF8_STRING"), "");
}

#[test]
fn a_copied_text_is_taken_whole_or_not_at_all() {
    let server = Server::start();
    let mut helper = Helper::on(&server);
    assert_eq!(helper.ask("take"), "nothing");
    let longest = "a".repeat(LONGEST_TEXT);
    for (text, expected) in [
        ("otpauth://totp/x?secret=JBSWY3DP", "text 32".to_owned()),
        ("één", "text 5".to_owned()),
        (longest.as_str(), format!("text {LONGEST_TEXT}")),
        (&format!("{longest}a"), "nothing".to_owned()),
    ] {
        let _other = server.copy("UTF8_STRING", text.as_bytes());
        assert_eq!(helper.ask("take"), expected);
    }
}

#[test]
fn a_copied_picture_is_taken_as_pixels_and_a_broken_one_is_named() {
    let server = Server::start();
    let mut helper = Helper::on(&server);
    let mut png = Vec::new();
    image::RgbImage::from_pixel(3, 2, image::Rgb([10, 20, 30]))
        .write_to(&mut std::io::Cursor::new(&mut png), image::ImageFormat::Png)
        .unwrap();
    let _other = server.copy("image/png", &png);
    assert_eq!(helper.ask("take"), "picture 3 x 2 of 10 20 30 255");
    let _other = server.copy("image/png", &png[..png.len() / 2]);
    assert_eq!(helper.ask("take"), "broken picture");
}

#[test]
fn copied_files_are_taken_as_paths() {
    let server = Server::start();
    let mut helper = Helper::on(&server);
    let _other = server.copy(
        "text/uri-list",
        b"file:///home/anna/my%20code.png\r\nfile:///tmp/two.png\r\n",
    );
    assert_eq!(
        helper.ask("take"),
        "files /home/anna/my code.png|/tmp/two.png"
    );
}

#[test]
fn a_program_that_hangs_is_not_waited_for_with_each_format() {
    let server = Server::start();
    let mut helper = Helper::on(&server);
    let other = server.copy("UTF8_STRING", b"JBSWY3DP");
    let hangs = Command::new("kill")
        .args(["-STOP", &other.0.id().to_string()])
        .status();
    assert!(hangs.unwrap().success());
    let start = Instant::now();
    assert_eq!(helper.ask("take"), "the clipboard does not answer");
    assert!(start.elapsed() < Duration::from_secs(20));
}

#[test]
fn without_a_display_the_clipboard_does_not_answer() {
    let mut helper = Helper::with_display(None);
    for call in ["take", "put 287082"] {
        assert_eq!(helper.ask(call), "the clipboard does not answer");
    }
    assert_eq!(helper.ask("clear"), "false", "nothing was put there");
}

#[test]
fn a_display_is_available_while_its_server_runs() {
    let server = Server::start();
    let mut helper = Helper::on(&server);
    assert_eq!(helper.ask("display"), "true");
    drop(server);
    assert_eq!(helper.ask("display"), "false");
    assert_eq!(Helper::with_display(None).ask("display"), "false");
}

#[test]
fn helper_serves_only_when_told_to() {
    let mut clipboard = CodeClipboard::new();
    if std::env::var_os(ROLE).is_none() {
        assert_eq!(answer(&mut clipboard, "nonsense"), "no such command");
        return;
    }
    for line in std::io::stdin().lock().lines() {
        println!("{MARK}{}", answer(&mut clipboard, &line.unwrap()));
    }
}

fn answer(clipboard: &mut CodeClipboard, line: &str) -> String {
    let secret = |text: &&str| Secret::from_text((*text).to_owned());
    let words: Vec<&str> = line.split(' ').collect();
    let result = match words.as_slice() {
        ["put", text] => clipboard.put(&secret(text)).map(|()| "ok".to_owned()),
        ["clear"] => clipboard.clear_if_ours().map(|ours| ours.to_string()),
        ["wait", text, seconds] => clipboard
            .put_and_wait(&secret(text), Duration::from_secs(seconds.parse().unwrap()))
            .map(|()| "ok".to_owned()),
        ["take"] => clipboard::take().map(|clip| describe(&clip)),
        ["display"] => Ok(display::available().to_string()),
        _ => Ok("no such command".to_owned()),
    };
    result.unwrap_or_else(|error| error.to_string())
}

fn describe(clip: &Clip) -> String {
    match clip {
        Clip::Picture(pixels) => {
            let first: Vec<String> = pixels.rgba[..4].iter().map(ToString::to_string).collect();
            assert_eq!(
                pixels.rgba.len(),
                pixels.width as usize * pixels.height as usize * 4
            );
            format!(
                "picture {} x {} of {}",
                pixels.width,
                pixels.height,
                first.join(" ")
            )
        }
        Clip::Files(files) => {
            let files: Vec<_> = files.iter().map(|file| file.to_str().unwrap()).collect();
            format!("files {}", files.join("|"))
        }
        Clip::Text(text) => format!("text {}", text.len()),
        Clip::BrokenPicture => "broken picture".into(),
        Clip::Nothing => "nothing".to_owned(),
    }
}

/// An X server without a screen.
struct Server {
    child: Child,
    display: String,
}

impl Server {
    fn start() -> Self {
        let mut child = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "320x240x24"])
            .args(["-nolisten", "tcp", "-noreset"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut number = String::new();
        BufReader::new(child.stdout.take().unwrap())
            .read_line(&mut number)
            .unwrap();
        Self {
            child,
            display: format!(":{}", number.trim_end()),
        }
    }

    /// What another program gets when it pastes.
    fn paste(&self, target: &str) -> String {
        let output = self
            .xclip(&["-o", "-t", target])
            .stderr(Stdio::null())
            .output()
            .unwrap();
        String::from_utf8(output.stdout).unwrap()
    }

    fn wait_until_pasted(&self, expected: &str) {
        let start = Instant::now();
        while self.paste("UTF8_STRING") != expected {
            assert!(start.elapsed() < Duration::from_secs(30));
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    /// Another program copies; it owns the clipboard until it is dropped or somebody else copies.
    fn copy(&self, target: &str, bytes: &[u8]) -> Other {
        let mut child = self
            .xclip(&["-i", "-quiet", "-t", target])
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        child.stdin.take().unwrap().write_all(bytes).unwrap();
        let start = Instant::now();
        while self.paste_bytes(target) != bytes {
            assert!(start.elapsed() < Duration::from_secs(30), "{target}");
            std::thread::sleep(Duration::from_millis(20));
        }
        Other(child)
    }

    fn paste_bytes(&self, target: &str) -> Vec<u8> {
        self.xclip(&["-o", "-t", target])
            .stderr(Stdio::null())
            .output()
            .unwrap()
            .stdout
    }

    fn xclip(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new("xclip");
        command
            .args(["-selection", "clipboard"])
            .args(arguments)
            .env("DISPLAY", &self.display);
        command
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Politely, so that it takes its socket and lock file with it.
        drop(
            Command::new("kill")
                .arg(self.child.id().to_string())
                .status(),
        );
        drop(self.child.wait());
    }
}

struct Other(Child);

impl Drop for Other {
    fn drop(&mut self) {
        drop(self.0.kill());
        drop(self.0.wait());
    }
}

const ROLE: &str = "CLIPBOARD_TEST_HELPER";
const MARK: &str = "answer: ";

/// A second process with a clipboard of its own: this test binary, started again.
struct Helper {
    child: Child,
    commands: Option<ChildStdin>,
    answers: BufReader<ChildStdout>,
}

impl Helper {
    fn on(server: &Server) -> Self {
        Self::with_display(Some(&server.display))
    }

    fn with_display(display: Option<&str>) -> Self {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command
            .args(["helper_serves_only_when_told_to", "--exact", "--nocapture"])
            .env(ROLE, "1")
            .env_remove("DISPLAY")
            .env_remove("WAYLAND_DISPLAY")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped());
        if let Some(display) = display {
            command.env("DISPLAY", display);
        }
        let mut child = command.spawn().unwrap();
        Self {
            commands: child.stdin.take(),
            answers: BufReader::new(child.stdout.take().unwrap()),
            child,
        }
    }

    fn ask(&mut self, command: &str) -> String {
        self.send(command);
        self.answer()
    }

    fn send(&mut self, command: &str) {
        writeln!(self.commands.as_ref().unwrap(), "{command}").unwrap();
    }

    fn answer(&mut self) -> String {
        loop {
            let mut line = String::new();
            assert_ne!(self.answers.read_line(&mut line).unwrap(), 0);
            if let Some((_, answer)) = line.trim_end().split_once(MARK) {
                return answer.to_owned();
            }
        }
    }
}

impl Drop for Helper {
    fn drop(&mut self) {
        drop(self.commands.take());
        drop(self.child.kill());
        drop(self.child.wait());
    }
}
