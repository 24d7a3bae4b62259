//! The house rules that the compiler does not hold: which way calls go, how large files are, what is never switched on.
#![allow(clippy::unwrap_used, clippy::panic)]

#[path = "architecture/packaging.rs"]
mod packaging;
#[path = "architecture/rules.rs"]
mod rules;
#[path = "architecture/source.rs"]
mod source;

use std::path::{Path, PathBuf};

use rules::violations;
use source::Source;

/// Files aim at this many lines.
const TARGET: usize = 400;
/// No file has more.
const LIMIT: usize = 600;

/// Tells whether a file is only there for tests; then it may name what it needs.
fn is_for_tests(file: &str) -> bool {
    file.ends_with("/tests.rs") || file.contains("/tests/")
}

/// Every Rust file below these folders of the project, with its name from there.
fn files(folders: &[&str]) -> Vec<(String, String)> {
    fn collect(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in std::fs::read_dir(folder).into_iter().flatten() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                collect(&path, found);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                found.push(path);
            }
        }
    }
    let project = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    for folder in folders {
        collect(&project.join(folder), &mut found);
    }
    found.sort();
    assert!(!found.is_empty(), "nothing to look at");
    let read = |path: PathBuf| {
        let name = path.strip_prefix(project).unwrap().to_str().unwrap();
        (name.to_owned(), std::fs::read_to_string(&path).unwrap())
    };
    found.into_iter().map(read).collect()
}

const ALL: [&str; 4] = ["src", "tests", "benches", "examples"];

fn assert_none(found: &[String]) {
    assert!(found.is_empty(), "\n{}\n", found.join("\n"));
}

#[test]
fn calls_go_down_only() {
    let mut found = Vec::new();
    for (name, text) in files(&["src"]) {
        if is_for_tests(&name) {
            continue;
        }
        found.extend(violations(&name, &Source::read(&text)));
    }
    assert_none(&found);
}

#[test]
fn the_rules_see_what_they_forbid() {
    let bad = [
        ("src/otp/uri.rs", "use crate::platform::time;"),
        ("src/vault.rs", "use crate::{account, words::Words};"),
        ("src/qr/decode.rs", "fn f() { crate::fl!(\"back\"); }"),
        ("src/clock.rs", "use std::time::{Duration, SystemTime};"),
        (
            "src/clock.rs",
            "use std::time; fn f() { time::SystemTime::now(); }",
        ),
        (
            "src/clock.rs",
            "fn f() { let now = std::time::Instant::now(); }",
        ),
        ("src/vault/seen.rs", "use std::fs;"),
        ("src/ui/text.rs", "use crate::fl;"),
        ("src/ui/text.rs", "use injixo_authenticator_core::qr::Crop;"),
        ("src/ui/text.rs", "use super::super::fl;"),
        ("src/screen.rs", "use super::platform::{self, time};"),
        ("src/vault.rs", "use std::{env, time::{self, Instant}};"),
        ("src/screen/welcome.rs", "use crate::app::Message;"),
        ("src/screen/welcome.rs", "use iced::{Element, Task};"),
        ("src/cli/list.rs", "fn f() { vec![crate::ui::column([])]; }"),
        (
            "src/platform/time.rs",
            "pub(crate) use crate::cli::no_home;",
        ),
    ];
    for (file, text) in bad {
        assert_ne!(
            violations(file, &Source::read(text)),
            [""; 0],
            "{file}: {text}"
        );
    }
    let good = [
        (
            "src/otp/uri.rs",
            "// use crate::platform\nuse crate::secret;",
        ),
        ("src/otp/uri.rs", "const A: &str = \"use iced::Task\";"),
        ("src/otp.rs", "#[cfg(test)] mod tests { use std::fs; }"),
        (
            "src/otp.rs",
            "#[cfg(all(test, unix))] mod tests { use std::fs; }",
        ),
        ("src/vault/store/lock.rs", "use std::fs::File;"),
        ("src/app/boot.rs", "use crate::platform::time;"),
        ("src/ui/text.rs", "use super::font; use iced::Font;"),
    ];
    for (file, text) in good {
        assert_none(&violations(file, &Source::read(text)));
    }
    let not_a_test = Source::read("#[cfg(not(test))] use std::fs;");
    assert_ne!(violations("src/otp.rs", &not_a_test), [""; 0]);
}

/// What people read stands in the message files, never in a screen.
fn words_in_code(source: &Source) -> Vec<String> {
    let words = |text: &str| {
        let mut depth = 0_usize;
        let outside: String = text
            .chars()
            .filter(|c| {
                match c {
                    '{' => depth += 1,
                    '}' => depth = depth.saturating_sub(1),
                    _ => return depth == 0,
                }
                false
            })
            .collect();
        let letters = outside.chars().any(char::is_alphabetic);
        let capital = outside.starts_with(char::is_uppercase);
        letters && (capital || outside.contains(char::is_whitespace))
    };
    source
        .texts
        .iter()
        .filter(|(text, _)| words(text))
        .map(|(text, line)| format!("{line}: {text:?}"))
        .collect()
}

#[test]
fn screens_hold_no_words_of_their_own() {
    let mut found = Vec::new();
    for (name, text) in files(&["src/screen", "src/screen.rs"]) {
        if !is_for_tests(&name) {
            let words = words_in_code(&Source::read(&text));
            found.extend(words.into_iter().map(|word| format!("{name}:{word}")));
        }
    }
    assert_none(&found);

    let seen = |text: &str| !words_in_code(&Source::read(text)).is_empty();
    assert!(seen(
        "fn f() { ui::text::body(\"Copied to the clipboard\"); }"
    ));
    assert!(seen("fn f() { ui::primary(\"Save\"); }"));
    assert!(!seen(
        "/// Says \"Save all\".\nfn f() { fl!(\"save\"); button.id(\"add-account\"); }"
    ));
    assert!(!seen("fn f() { format!(\"{one} {two}\"); }"));
}

#[test]
fn every_file_says_what_it_is_for_and_stays_small() {
    let mut found = Vec::new();
    let mut long = Vec::new();
    for (name, text) in files(&ALL) {
        let lines = text.lines().count();
        if !text.starts_with("//! ") {
            found.push(format!("{name} does not begin with `//!`"));
        }
        if lines > LIMIT {
            found.push(format!("{name} has {lines} lines, the limit is {LIMIT}"));
        } else if lines > TARGET {
            long.push(format!("{name} has {lines} lines, {TARGET} are aimed at"));
        }
    }
    if !found.is_empty() {
        found.append(&mut long);
    }
    assert_none(&found);
}

#[test]
fn names_say_the_concept() {
    let empty = ["utils", "util", "helpers", "common", "types", "misc", "mod"];
    let says_nothing = |name: &str| {
        Path::new(name)
            .with_extension("")
            .iter()
            .any(|part| empty.iter().any(|word| part == *word))
    };
    let found: Vec<_> = files(&ALL)
        .into_iter()
        .map(|(name, _)| name)
        .filter(|name| says_nothing(name))
        .collect();
    assert_none(&found);
    assert!(says_nothing("src/otp/mod.rs") && says_nothing("src/types/otp.rs"));
    assert!(!says_nothing("src/otp.rs"));
}

#[test]
fn no_test_is_left_out() {
    let ignored = |text: &str| {
        Source::read(text)
            .attributes
            .iter()
            .any(|name| name == "ignore")
    };
    let found: Vec<_> = files(&ALL)
        .into_iter()
        .filter(|(_, text)| ignored(text))
        .map(|(name, _)| format!("{name} ignores a test"))
        .collect();
    assert_none(&found);
    assert!(ignored("#[test] #[ignore = \"slow\"] fn f() {}"));
    assert!(ignored("mod tests { #[test]\n#[ignore]\nfn f() {} }"));
    assert!(ignored("#[cfg_attr(windows, ignore)] fn f() {}"));
    assert!(!ignored("// #[ignore]\nfn ignore() {}"));
}

/// What must not stand in a manifest: features of iced that send messages over TCP, release builds that do not unwind.
fn bad_settings(manifest: &str) -> Vec<String> {
    let plain: Vec<_> = manifest
        .lines()
        .map(|line| line.split('#').next().unwrap_or_default())
        .collect();
    let plain = plain.join("\n");
    let mut found = Vec::new();
    for feature in ["debug", "time-travel", "hot", "tester"] {
        let iced = plain.split('\n').any(|line| {
            let (key, value) = line.split_once('=').unwrap_or_default();
            key.trim() == "iced" && value.contains(&format!("\"{feature}\""))
        });
        if iced
            || plain.contains(&format!("iced/{feature}"))
            || plain.contains(&format!("iced?/{feature}"))
        {
            found.push(format!("iced has its feature {feature}"));
        }
    }
    if plain
        .lines()
        .any(|line| line.contains(".iced]") || line.trim() == "iced = {")
    {
        found.push("iced is not written on one line, so its features are not seen".to_owned());
    }
    let squeezed: String = plain.chars().filter(|c| !c.is_whitespace()).collect();
    if squeezed.contains("panic=\"abort\"") {
        found.push("a profile does not unwind".to_owned());
    }
    found
}

#[test]
fn nothing_is_switched_on_that_gives_messages_away_or_stops_unwinding() {
    let project = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |manifest: &str| std::fs::read_to_string(project.join(manifest)).unwrap();
    assert!(
        read("Cargo.toml").contains("\niced = {"),
        "iced is not found"
    );
    for manifest in [
        "Cargo.toml",
        "src/Cargo.toml",
        "src/core/Cargo.toml",
        "src/platform/session/Cargo.toml",
        "src/platform/xlib/Cargo.toml",
        "src/qr/reader/Cargo.toml",
        "fuzz/Cargo.toml",
    ] {
        assert_none(&bad_settings(&read(manifest)));
    }
    if let Ok(configuration) = std::fs::read_to_string(project.join(".cargo/config.toml")) {
        assert_none(&bad_settings(&configuration));
    }

    for bad in [
        "iced = { version = \"0.14\", features = [\"x11\", \"debug\"] }",
        "iced = { version = \"0.14\", features = [\"time-travel\"] }",
        "watch = [\"iced/hot\"]",
        "[dependencies.iced]\nfeatures = []",
        "[profile.release]\npanic=\"abort\"",
    ] {
        assert_ne!(bad_settings(bad), [""; 0], "{bad}");
    }
    assert_none(&bad_settings(
        "iced = { features = [\"x11\"] } # \"debug\"\n[profile.dev]\ndebug = false",
    ));
}
