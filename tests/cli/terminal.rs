//! At a terminal: prompts that show nothing of what is typed, questions, and aligned lines.

use std::io::{Read, Write};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

use crate::home::{ANNAS_KEY, Home, PASSPHRASE, RFC_KEY, picture};

const PATIENCE: Duration = Duration::from_secs(30);

/// The program at a terminal that `script` makes.
struct Terminal {
    child: Child,
    keyboard: Option<ChildStdin>,
    screen: Receiver<Vec<u8>>,
    /// What was shown and not read yet.
    seen: String,
    /// All that was shown.
    shown: String,
}

impl Terminal {
    fn run(home: &Home, arguments: &[&str]) -> Self {
        let program = home.command();
        let words: Vec<_> = std::iter::once(program.get_program())
            .chain(program.get_args())
            .map(|word| format!("'{}'", word.to_str().unwrap()))
            .chain(arguments.iter().map(|word| format!("'{word}'")))
            .collect();
        Self::of(&program, &words.join(" "))
    }

    /// A shell's line at a terminal, in the environment of a command.
    fn of(program: &Command, line: &str) -> Self {
        let mut child = Command::new("script")
            .env_clear()
            .envs(
                program
                    .get_envs()
                    .filter_map(|(name, value)| Some((name, value?))),
            )
            .env("SHELL", "/bin/sh")
            .args(["-qefc", line, "/dev/null"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let keyboard = child.stdin.take();
        let mut output = child.stdout.take().unwrap();
        let (sender, screen) = channel();
        thread::spawn(move || {
            let mut bytes = [0; 1_024];
            while let Ok(count @ 1..) = output.read(&mut bytes) {
                if sender.send(bytes[..count].to_vec()).is_err() {
                    break;
                }
            }
        });
        Self {
            child,
            keyboard,
            screen,
            seen: String::new(),
            shown: String::new(),
        }
    }

    /// Waits until some words are shown; they count as read then.
    fn wait_for(&mut self, words: &str) {
        let end = Instant::now() + PATIENCE;
        while !self.seen.contains(words) {
            let left = end.saturating_duration_since(Instant::now());
            let Ok(bytes) = self.screen.recv_timeout(left) else {
                panic!("no “{words}” in:\n{}", self.seen);
            };
            let text = String::from_utf8_lossy(&bytes).into_owned();
            self.shown.push_str(&text);
            self.seen.push_str(&text);
        }
        let (_, after) = self.seen.split_once(words).unwrap();
        self.seen = after.to_owned();
    }

    /// Waits for a question, then types the answer.
    fn answer(&mut self, question: &str, answer: &str) {
        let end = Instant::now() + PATIENCE;
        while !self.seen.contains(question) {
            let left = end.saturating_duration_since(Instant::now());
            let Ok(bytes) = self.screen.recv_timeout(left) else {
                panic!("no “{question}” in:\n{}", self.seen);
            };
            let text = String::from_utf8_lossy(&bytes).into_owned();
            self.shown.push_str(&text);
            self.seen.push_str(&text);
        }
        let (before, after) = self.seen.split_once(question).unwrap();
        assert!(
            !before.contains(PASSPHRASE) && !before.contains(ANNAS_KEY),
            "typed in the open"
        );
        self.seen = after.to_owned();
        let mut keyboard = self.keyboard.as_ref().unwrap();
        writeln!(keyboard, "{answer}").unwrap();
        keyboard.flush().unwrap();
    }

    /// Waits for the end; gives the exit code and what was shown since the last answer.
    fn end(mut self) -> (i32, String) {
        while let Ok(bytes) = self.screen.recv_timeout(PATIENCE) {
            self.seen.push_str(&String::from_utf8_lossy(&bytes));
        }
        drop(self.keyboard.take());
        let code = self.child.wait().unwrap().code().unwrap();
        assert!(
            !self.seen.contains(PASSPHRASE) && !self.seen.contains(ANNAS_KEY),
            "typed in the open"
        );
        (code, self.seen.replace('\r', ""))
    }
}

#[test]
fn a_vault_is_made_with_a_passphrase_typed_twice_and_opened_with_it() {
    let home = Home::empty();
    let mut terminal = Terminal::run(&home, &["vault", "create"]);
    terminal.answer("New passphrase: ", "hunter2");
    terminal.answer(
        "Use it all the same? 1 = yes, Enter = choose another one: ",
        "",
    );
    terminal.answer("New passphrase: ", PASSPHRASE);
    terminal.answer("The same once more: ", "something else");
    terminal.answer("New passphrase: ", PASSPHRASE);
    terminal.answer("The same once more: ", PASSPHRASE);
    let (code, shown) = terminal.end();
    assert_eq!(code, 0, "{shown}");
    assert!(shown.contains("The vault was made"), "{shown}");
    home.open(&["vault", "verify"]).done();

    let mut terminal = Terminal::run(&home, &["add", "--key", "-", "--issuer", "injixo"]);
    terminal.answer("Key (not shown): ", ANNAS_KEY);
    terminal.answer("Passphrase: ", PASSPHRASE);
    let (code, shown) = terminal.end();
    assert_eq!(code, 0, "{shown}");

    let mut terminal = Terminal::run(&home, &["list"]);
    terminal.answer("Passphrase: ", "not it");
    let (code, shown) = terminal.end();
    assert_eq!(code, 4, "{shown}");
    assert!(shown.contains("not the passphrase"), "{shown}");
}

#[test]
fn a_weak_passphrase_is_taken_when_it_is_wanted_all_the_same() {
    let home = Home::empty();
    let mut terminal = Terminal::run(&home, &["vault", "create"]);
    terminal.answer("New passphrase: ", "hunter2");
    terminal.answer("Use it all the same?", "1");
    terminal.answer("The same once more: ", "hunter2");
    assert_eq!(terminal.end().0, 0);
    home.private("p", b"hunter2");
    home.open(&["vault", "verify"]).done();
}

#[test]
fn an_account_that_is_kept_already_is_asked_about() {
    let home = Home::with_anna();
    let qr = picture("dark.png");
    for (answer, code, accounts, words) in [
        ("", 1, 1, "Nothing was changed"),
        ("1", 0, 1, "in the trash"),
        ("2", 0, 2, "Added: injixo (anna@example.com)."),
    ] {
        let mut terminal = Terminal::run(&home, &["add", "--image", qr.to_str().unwrap()]);
        terminal.answer("Passphrase: ", PASSPHRASE);
        terminal.answer(
            "1 = replace it (it goes to the trash), 2 = keep both, Enter = change nothing: ",
            answer,
        );
        let (ended, shown) = terminal.end();
        assert_eq!(ended, code, "{shown}");
        assert!(shown.contains(words), "{shown}");
        assert_eq!(home.accounts().len(), accounts);
    }
}

#[test]
fn lines_for_people_are_aligned_and_show_the_code_in_two_groups() {
    let home = Home::with_anna();
    home.add(&format!(
        "otpauth://hotp/Example:b?secret={RFC_KEY}&counter=1"
    ));
    let passphrase = home.path("p");
    let open = ["--passphrase-file", passphrase.to_str().unwrap()];
    let code = [&open[..], &["code", "--at", "43"]].concat();
    let (ended, shown) = Terminal::run(&home, &code).end();
    assert_eq!(ended, 0, "{shown}");
    assert!(
        shown.contains("injixo   anna@example.com  503 347  (17 s left)\n"),
        "{shown}"
    );
    assert!(
        shown.contains("Example  b                 287 082\n"),
        "{shown}"
    );
    let next = [&open[..], &["code", "b", "--next"]].concat();
    let (_, shown) = Terminal::run(&home, &next).end();
    assert_eq!(shown, "Example  b  287 082  (next 359 152)\n");
    let list = [&open[..], &["list"]].concat();
    let (_, shown) = Terminal::run(&home, &list).end();
    assert_eq!(
        shown,
        "injixo   anna@example.com  totp\nExample  b                 hotp\n"
    );
}

#[test]
fn ctrl_c_at_a_hidden_prompt_leaves_a_terminal_that_shows_what_is_typed() {
    let home = Home::with_anna();
    let program = home.command();
    let list: Vec<_> = std::iter::once(program.get_program())
        .chain(program.get_args())
        .map(|word| format!("'{}'", word.to_str().unwrap()))
        .collect();
    // The shell goes on after the program was interrupted, and tells how it ended and how the terminal is.
    let line = format!(
        "trap : INT; {} list; echo ended $?; stty -a",
        list.join(" ")
    );
    let mut terminal = Terminal::of(&program, &line);
    terminal.answer("Passphrase: ", "half a pass\u{3}");
    let (_, shown) = terminal.end();
    assert!(shown.contains("ended 130"), "{shown}");
    for mode in [" echo ", " icanon ", "isig "] {
        assert!(shown.contains(mode), "no {mode} in {shown}");
    }
    assert!(!shown.contains("half a pass"), "{shown}");
}

#[test]
fn a_recovery_phrase_counts_once_three_of_its_words_were_typed() {
    let home = Home::with_anna();
    let passphrase = home.path("p");
    let add = [
        "--passphrase-file",
        passphrase.to_str().unwrap(),
        "vault",
        "slots",
        "add",
        "recovery",
    ];
    // Giving up changes nothing.
    let mut terminal = Terminal::run(&home, &add);
    terminal.answer(" on your paper (Enter = give up): ", "");
    let (code, shown) = terminal.end();
    assert_eq!(code, 1, "{shown}");
    assert!(shown.contains("open nothing"), "{shown}");
    assert_eq!(home.slots(), ["passphrase"]);

    let mut terminal = Terminal::run(&home, &add);
    terminal.wait_for("12. ");
    terminal.wait_for("Word ");
    let words = words_in(&terminal.shown);
    for asked in 0..3 {
        if asked > 0 {
            terminal.wait_for("Word ");
        }
        terminal.wait_for(" on your paper");
        let (_, last) = terminal.shown.rsplit_once("Word ").unwrap();
        let number: usize = last.split(' ').next().unwrap().parse().unwrap();
        if asked == 0 {
            terminal.answer("(Enter = give up): ", "zebra-crossing");
            terminal.wait_for("That is not word");
            terminal.wait_for("Word ");
        }
        terminal.answer("(Enter = give up): ", &words[number - 1]);
    }
    let (code, shown) = terminal.end();
    assert_eq!(code, 0, "{shown}");
    assert_eq!(home.slots(), ["passphrase", "recovery"]);
    home.private("words", words.join(" ").as_bytes());
    home.recover(&["list"]).done();
}

/// The words of a phrase as they stand in rows with their numbers.
fn words_in(shown: &str) -> Vec<String> {
    let (numbers, words): (Vec<_>, Vec<_>) = shown
        .split_whitespace()
        .enumerate()
        .partition(|(_, word)| word.ends_with('.') && word.len() <= 3);
    (1..=12)
        .map(|number| {
            let wanted = format!("{number}.");
            let (position, _) = numbers.iter().find(|(_, it)| **it == wanted).unwrap();
            let (_, word) = words.iter().find(|(at, _)| *at == position + 1).unwrap();
            (*word).to_owned()
        })
        .collect()
}

#[test]
fn going_back_to_a_copy_is_asked_about() {
    let home = Home::with_anna();
    home.open(&["remove", "anna"]).done();
    let passphrase = home.path("p");
    let restore = [
        "--passphrase-file",
        passphrase.to_str().unwrap(),
        "vault",
        "restore",
        "2",
    ];
    for (answer, code, accounts) in [("", 1, 0), ("1", 0, 1)] {
        let mut terminal = Terminal::run(&home, &restore);
        terminal.wait_for("holds one account");
        terminal.answer("1 = yes, Enter = change nothing: ", answer);
        let (ended, shown) = terminal.end();
        assert_eq!(ended, code, "{shown}");
        assert_eq!(home.accounts().len(), accounts);
    }
}
