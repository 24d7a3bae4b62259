//! Starting the window while one is open, seen from that one: here the test is the window.
#![cfg(feature = "gui")]

use std::sync::mpsc;

use injixo_authenticator::platform::paths;
use injixo_authenticator::platform::single_instance::{self, Start, Wish};
use injixo_authenticator::secret::Secret;

use crate::home::{Home, RFC_KEY, finish};

/// Runs the program where this process would listen for it, and without a display.
fn start(home: &Home, arguments: &[&str]) -> crate::home::Outcome {
    let mut command = home.command();
    for name in ["XDG_RUNTIME_DIR", "TMPDIR"] {
        if let Some(value) = std::env::var_os(name) {
            command.env(name, value);
        }
    }
    finish(command.args(arguments), "")
}

#[test]
fn what_a_start_is_for_reaches_the_window_and_stands_in_no_output() {
    let home = Home::empty();
    let resolved = paths::Home::resolve(Some(home.root())).unwrap();
    let Start::First(post) = single_instance::start(&resolved, &Wish::Show) else {
        panic!("somebody else is there")
    };
    let (sender, calls) = mpsc::channel();
    let window = std::thread::spawn(move || post.serve(|wish| sender.send(wish).is_ok()));
    let link = format!("otpauth://totp/injixo:anna?secret={RFC_KEY}");
    for (arguments, wish) in [
        (&[][..], Wish::Show),
        (&["--hidden"], Wish::Hidden),
        (&["--action", "add"], Wish::Add),
        (&["--action", "lock"], Wish::Lock),
        (&[&*link], Wish::Open(Secret::from_text(link.clone()))),
    ] {
        let outcome = start(&home, arguments);
        assert_eq!(
            (outcome.code, &*outcome.stdout, &*outcome.stderr),
            (0, "", "")
        );
        assert_eq!(calls.recv().unwrap(), wish);
    }

    // Another home has no window, and here is no display for one; locking what is not open is done already.
    let other = Home::empty();
    assert_eq!(start(&other, &[]).code, 1);
    assert_eq!(start(&other, &["--action", "lock"]).code, 0);
    assert!(calls.try_recv().is_err());

    // The window closes: whoever comes then is on their own.
    drop(calls);
    assert_eq!(start(&home, &[]).code, 1);
    window.join().unwrap();
}

#[test]
fn an_action_goes_with_no_command_and_with_no_link() {
    let home = Home::empty();
    let link = format!("otpauth://totp/a?secret={RFC_KEY}");
    for arguments in [
        ["--action", "lock", "list"],
        ["--action", "lock", "--demo"],
        ["--action", "lock", &link],
        ["--action", "unlock", "--demo"],
    ] {
        let outcome = start(&home, &arguments);
        assert_eq!(outcome.code, 2, "{arguments:?}");
        assert!(!outcome.stderr.contains(RFC_KEY));
    }
}
