//! The recovery phrase: made, used where nothing else opens the vault, and replaced.

use std::fs;

use crate::home::{Home, PASSPHRASE, finish, mode};

#[test]
fn a_phrase_that_goes_to_a_pipe_counts_at_once_and_opens_the_vault_in_every_command() {
    let home = Home::with_anna();
    let outcome = home.open(&["vault", "slots", "add", "recovery"]);
    assert!(outcome.stderr.contains("counts now"), "{}", outcome.stderr);
    let words = outcome.done();
    assert_eq!(words.lines().count(), 1);
    assert_eq!(words.split_whitespace().count(), 12);
    home.private("words", words.as_bytes());
    assert_eq!(home.slots(), ["passphrase", "recovery"]);

    assert!(home.recover(&["list"]).done().contains("anna@example.com"));
    home.recover(&["vault", "verify"]).done();
    home.recover(&["rename", "anna", "--account", "anna.smith"])
        .done();
    assert!(home.open(&["list"]).done().contains("anna.smith"));
}

#[test]
fn a_phrase_is_read_as_people_write_it() {
    let home = Home::with_anna();
    let words = home.add_phrase();
    let numbered: Vec<_> = words
        .split(' ')
        .enumerate()
        .map(|(n, word)| format!("{}. {}", n + 1, word.to_uppercase()))
        .collect();
    let mut command = home.command();
    command.args(["--recovery-file", "-", "list"]);
    finish(&mut command, &numbered.join("\n")).done();
}

#[test]
fn a_phrase_that_does_not_open_the_vault_says_why_and_shows_none_of_its_words() {
    let home = Home::with_anna();
    let before = home.files();
    let words = "legal winner thank year wave sausage worth useful legal winner thank yellow";
    home.private("words", words.as_bytes());
    home.recover(&["list"]).says(4, "does not open that way");
    fs::remove_file(home.path("words")).unwrap();
    assert_eq!(home.files(), before);

    let right = home.add_phrase();
    for (text, sentence) in [
        (words.to_owned(), "not the recovery phrase of this vault"),
        (words.replace("yellow", ""), "12 words"),
        (words.replace("yellow", "yello"), "Word 12 is not one"),
        (
            words.replace("thank yellow", "yellow thank"),
            "do not belong together",
        ),
        (String::new(), "is empty"),
    ] {
        home.private("words", text.as_bytes());
        let outcome = home.recover(&["list"]);
        assert!(!outcome.stderr.contains("sausage"), "{}", outcome.stderr);
        outcome.says(4, sentence);
    }
    home.private("words", right.as_bytes());
    mode(&home.path("words"), 0o644);
    home.recover(&["list"]).says(4, "Other users can read");
    fs::remove_file(home.path("words")).unwrap();
    home.recover(&["list"]).says(4, "There is no file");
}

#[test]
fn the_words_themselves_are_no_file_name_and_are_not_repeated() {
    let home = Home::with_anna();
    let words = home.add_phrase();
    let mistyped = words.replacen(' ', " x", 1);
    // The same to the letter as about another phrase: nothing of this one is in it, not even one word that the sentence has too.
    let other = "zoo ".repeat(11) + "wrong";
    let about_another = home.run(&["--recovery-file", &other, "list"]).stderr;
    assert!(!about_another.contains("zoo"), "{about_another}");
    for given in [&words, &mistyped] {
        let outcome = home.run(&["--recovery-file", given, "list"]);
        assert_eq!(outcome.stderr, about_another);
        outcome.says(2, "not taken as an argument");
    }
}

#[test]
fn recovering_makes_a_new_way_in_and_a_new_phrase_and_ends_the_old_ones() {
    let home = Home::with_anna();
    let old = home.add_phrase();
    home.open(&["vault", "recover"]).says(2, "--recovery-file");
    home.recover(&["vault", "recover"]).ended(4);
    home.private("new", b"quite another passphrase of mine");
    let new = home.path("new");
    let outcome = home.recover(&[
        "vault",
        "recover",
        "--new-passphrase-file",
        new.to_str().unwrap(),
    ]);
    assert!(
        outcome
            .stderr
            .contains("new passphrase and the new recovery phrase"),
        "{}",
        outcome.stderr
    );
    let words = outcome.done();
    assert_eq!(words.split_whitespace().count(), 12);
    assert_ne!(words.trim_end(), old);
    assert_eq!(home.slots(), ["passphrase", "recovery"]);

    home.recover(&["list"])
        .says(4, "not the recovery phrase of this vault");
    home.open(&["list"]).ended(4);
    home.private("words", words.as_bytes());
    assert!(home.recover(&["list"]).done().contains("anna@example.com"));
    fs::rename(new, home.path("p")).unwrap();
    home.open(&["list"]).done();
    // The dated copies opened with the old phrase; they do no more, and are not lost.
    let copies = home.open(&["vault", "generations", "--json"]).json();
    let copies = copies["generations"].as_array().unwrap();
    assert!(!copies.is_empty());
    assert!(
        copies.iter().all(|copy| copy["opens"] == true),
        "{copies:?}"
    );
    assert_ne!(fs::read_to_string(home.path("p")).unwrap(), PASSPHRASE);
}
