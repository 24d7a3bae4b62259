//! Each system call of a save fails in turn, as on a full, broken or closed disk: nothing is lost, and the person is told.

use std::collections::BTreeMap;

use crate::home::{Holds, Home};
use crate::trace::{Call, Traced};
use crate::{each, full, table};

const ERRORS: [&str; 3] = ["ENOSPC", "EIO", "EACCES"];
/// The calls that have to be failed where a save makes them.
const NAMED: [&str; 9] = [
    "openat",
    "write",
    "fsync",
    "fdatasync",
    "rename",
    "renameat",
    "renameat2",
    "flock",
    "read",
];
/// What no save does without, each by one call or the other.
const NEEDED: [&[&str]; 6] = [
    &["openat"],
    &["write"],
    &["fsync", "fdatasync"],
    &["rename", "renameat", "renameat2"],
    &["flock"],
    &["read"],
];
/// The rest of what has to do with files: closing, and what this program uses besides.
const BESIDES: [&str; 7] = [
    "close",
    "open",
    "statx",
    "getdents64",
    "unlink",
    "linkat",
    "getrandom",
];

/// How the call fails: once, or from then on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Lasts {
    Once,
    ForGood,
}

struct Fault<'a> {
    call: &'a Call,
    error: &'static str,
    lasts: Lasts,
    /// What else goes wrong, as where files cannot exchange their names.
    besides: &'a [&'a str],
}

#[derive(Debug, Clone, Copy, Default)]
struct Count {
    injected: usize,
    runs: usize,
    saved: usize,
    refused: usize,
}

#[test]
fn each_call_of_a_save_fails_once_and_nothing_is_lost() {
    run("each once", Lasts::Once, &[]);
}

#[test]
fn each_call_of_a_save_fails_from_some_moment_on_and_nothing_is_lost() {
    run("from some moment on", Lasts::ForGood, &[]);
}

#[test]
fn the_same_where_two_files_cannot_exchange_their_names() {
    run(
        "each once, without RENAME_EXCHANGE and RENAME_NOREPLACE",
        Lasts::Once,
        &["-e", "inject=renameat2:error=EINVAL"],
    );
}

fn run(title: &str, lasts: Lasts, besides: &[&str]) {
    let template = Home::template();
    let plain = ["-y", "-e", "inject=prctl:retval=0"];
    let seen = Traced::run(&template.another(), &[&plain, besides].concat());
    assert_eq!(seen.ended.code, Some(0), "{}", seen.ended.stderr);

    let faults: Vec<Fault<'_>> = seen
        .save()
        .iter()
        .filter(|call| {
            (NAMED.contains(&&*call.name) || BESIDES.contains(&&*call.name)) && !call.injected
        })
        // What it says to the person is no part of the save; that it may fail is tested all the same.
        .enumerate()
        .flat_map(|(number, call)| {
            // In the short loops each call fails with one of the errors, each time with another.
            let errors = ERRORS.into_iter().enumerate();
            let wanted =
                move |(index, error)| (full() || index == number % ERRORS.len()).then_some(error);
            errors.filter_map(wanted).map(move |error| Fault {
                call,
                error,
                lasts,
                besides,
            })
        })
        .collect();
    let outcomes = each(&faults, |fault| {
        (
            fault.call.name.as_str(),
            fault.error,
            fail(&template, fault),
        )
    });

    let mut rows = BTreeMap::<(usize, &str, &str), Count>::new();
    for (name, error, outcome) in outcomes {
        let place = NAMED
            .iter()
            .chain(&BESIDES)
            .position(|it| *it == name)
            .unwrap();
        let row = rows.entry((place, name, error)).or_default();
        row.injected += outcome.injected;
        row.runs += outcome.runs;
        row.saved += outcome.saved;
        row.refused += outcome.refused;
    }
    let cells = |((_, name, error), count): (&(usize, &str, &str), &Count)| {
        let Count {
            injected,
            runs,
            saved,
            refused,
        } = *count;
        let counts = [runs, injected, saved, refused].map(|count| count.to_string());
        [name.to_string(), error.to_string()]
            .into_iter()
            .chain(counts)
            .collect::<Vec<_>>()
    };
    let rows: Vec<Vec<String>> = rows.iter().map(cells).collect();
    let head = [
        "call",
        "error",
        "runs",
        "times injected",
        "saved, and said so",
        "not saved, and told",
    ];
    table::print(
        &format!("System calls of a save that fail, {title}"),
        &head,
        &rows,
    );
    let made = |name: &&str| seen.save().iter().any(|call| call.name == *name);
    let none: Vec<&str> = NAMED.into_iter().filter(|name| !made(name)).collect();
    println!("  a save makes no {}", none.join(", no "));
    assert!(rows.iter().all(|row| row[3] != "0"));
    // What each of these does, a save does, by whichever of its calls this kind of processor has.
    for ways in NEEDED {
        assert!(ways.iter().any(made), "a save makes none of {ways:?}");
    }
}

fn fail(template: &Home, fault: &Fault<'_>) -> Count {
    let Fault {
        call,
        error,
        lasts,
        besides,
    } = fault;
    let home = template.another();
    let on = if *lasts == Lasts::ForGood { "+" } else { "" };
    let inject = format!(
        "inject={}:error={error}:when={}{on}",
        call.name, call.ordinal
    );
    let also = if besides.is_empty() { "" } else { ",renameat2" };
    let trace = format!("trace={}{also}", call.name);
    let options = ["--seccomp-bpf", "-e", &trace, "-e", &inject];
    let traced = Traced::run(&home, &[&options, *besides].concat());
    let what = format!(
        "{error} {lasts:?} at {} {}({}",
        call.ordinal, call.name, call.text
    );
    let injected = traced
        .calls
        .iter()
        .filter(|it| it.injected && it.name == call.name)
        .count();
    assert!(injected > 0, "{what}");

    // Its last words may be what failed.
    let mute = call.name == "write" && (call.text.starts_with('2') || *lasts == Lasts::ForGood);
    let said = traced.ended.stderr.trim();
    let code = traced.ended.code;
    assert!(!said.contains("panicked"), "{what}: {said}");
    let holds = home.holds();
    let told = match holds {
        Holds::New => code == Some(0) && (mute || said.starts_with("Added")),
        Holds::Old => {
            code.is_some_and(|code| (1..=5).contains(&code)) && (mute || said.ends_with('.'))
        }
    };
    assert!(
        told,
        "{what}: {holds:?}, exit code {code:?}, it said {said:?}"
    );
    home.goes_on();
    Count {
        injected,
        runs: 1,
        saved: usize::from(holds == Holds::New),
        refused: usize::from(holds == Holds::Old),
    }
}
