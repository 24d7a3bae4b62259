//! Writes that take only a part of the bytes, as on a disk that becomes full: made by the kernel itself, through the size
//! that it lets a file grow to. The size is set, and taken away again, while strace holds the program at the call.

use std::fs;
use std::path::PathBuf;
use std::process::Child;
use std::time::{Duration, Instant};

use rustix::process::{Pid, Resource, Rlimit, prlimit};

use crate::home::{Ended, Holds, Home};
use crate::trace::{Call, Traced};
use crate::{each, full, table};

/// How long strace holds the program before and after the call: in it the limit has to be set, or taken away. Longer each
/// time that a busy machine missed the moment.
const HELD: [Duration; 4] = [
    Duration::from_millis(400),
    Duration::from_secs(1),
    Duration::from_secs(3),
    Duration::from_secs(9),
];

/// What becomes of the bytes that were not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Rest {
    /// There is no room for them.
    Refused,
    /// They are taken when the program writes on.
    Taken,
}

#[test]
fn a_write_cut_short_is_gone_on_with_or_told_and_nothing_is_lost() {
    let template = Home::template();
    let seen = Traced::undisturbed(&template.another());
    // The dated copy, the vault, and the note of the highest revision.
    let writes: Vec<&Call> = seen
        .save()
        .iter()
        .filter(|call| {
            call.name == "write" && call.file().is_some_and(|file| file.ends_with(".new"))
        })
        .collect();
    assert_eq!(writes.len(), 3);
    let cuts: &[f64] = if full() {
        &[0.001, 0.03, 0.25, 0.5, 0.75, 0.97, 0.999]
    } else {
        &[0.5]
    };
    let mut cases = Vec::new();
    for (number, call) in writes.into_iter().enumerate() {
        for &cut in cuts {
            for rest in [Rest::Refused, Rest::Taken] {
                cases.push((number, call, cut, rest));
            }
        }
    }
    let rows = each(&cases, |&(number, call, cut, rest)| {
        let name = ["the dated copy", "the vault", "the highest revision"][number];
        let length = length(call);
        let taken = ((length as f64 * cut) as u64).max(1);
        // The moment can be missed, which the trace tells; then it is tried again with all as it was.
        let (tries, home, ended) = HELD
            .iter()
            .zip(1..)
            .find_map(|(&held, tries)| {
                let home = template.another();
                let ended = cut_short(&home, call, taken, rest, held)?;
                Some((tries, home, ended))
            })
            .unwrap_or_else(|| panic!("never in time: {name}, {taken} bytes, {rest:?}"));
        let holds = home.holds();
        // What is only a note may fail.
        let saved = rest == Rest::Taken || number == 2;
        let said = ended.stderr.trim();
        assert_eq!(
            holds,
            if saved { Holds::New } else { Holds::Old },
            "{name}, {taken} bytes, {rest:?}: {said}"
        );
        if saved {
            assert_eq!(ended.code, Some(0), "{said}");
            assert!(said.starts_with("Added"), "{said}");
        } else {
            assert_eq!(ended.code, Some(1), "{said}");
            assert!(said.contains("full"), "{said}");
        }
        home.goes_on();
        let cells = [
            name,
            &format!("{taken} of {length}"),
            &format!("{rest:?}"),
            &tries.to_string(),
            &format!("{holds:?}"),
            said,
        ];
        cells.map(ToOwned::to_owned).to_vec()
    });
    table::print(
        "Writes that take only a part of the bytes",
        &[
            "file",
            "bytes taken",
            "the rest",
            "tries",
            "state",
            "it says",
        ],
        &rows,
    );
}

/// What the call was to write.
fn length(call: &Call) -> usize {
    call.text.rsplit_once(" = ").unwrap().1.parse().unwrap()
}

/// Runs the program with that call cut short; nothing where the moment was missed.
fn cut_short(home: &Home, call: &Call, taken: u64, rest: Rest, held: Duration) -> Option<Ended> {
    let trace = home.path("trace");
    let delay = held.as_micros();
    let inject = format!(
        "inject=write:delay_enter={delay}:delay_exit={delay}:when={}",
        call.ordinal
    );
    // -D: the program is this process's child, and its limits can be set by its number. A program that does not ignore
    // the signal is killed at the limit.
    let runner = [
        "env",
        "--ignore-signal=XFSZ",
        "strace",
        "-D",
        "-f",
        "-qq",
        "-o",
        trace.to_str().unwrap(),
        "-e",
        "trace=write",
        "-e",
        &inject,
    ];
    let mut child = home.add(&runner).spawn().unwrap();
    let ours = ours(home, call);
    let is_there = |child: &mut Child, expected| {
        wait_for(child, || {
            ours().is_some_and(|(_, length)| length == expected)
        })
    };
    if is_there(&mut child, 0) {
        limit(&child, Some(taken));
        if rest == Rest::Taken && is_there(&mut child, taken) {
            limit(&child, None);
        }
    }
    // strace holds the other ends of the pipes, and so its trace is whole when they are closed.
    let ended = child.wait_with_output().unwrap().into();
    let trace = fs::read_to_string(trace).unwrap();
    let cut = trace.lines().any(|line| {
        line.rsplit_once(" = ").is_some_and(|(_, result)| {
            result.contains("DELAYED") && result.split(' ').next() == Some(&taken.to_string())
        })
    });
    let refused = trace.contains("EFBIG");
    (cut && (rest == Rest::Refused || !refused)).then_some(ended)
}

/// Looks for the temporary file that a call writes to, which has another name in each run.
fn ours<'a>(home: &'a Home, call: &Call) -> impl Fn() -> Option<(PathBuf, u64)> + 'a {
    let path = PathBuf::from(call.file().unwrap());
    let folder = path.parent().unwrap();
    let name = folder.file_name().unwrap().to_owned();
    move || {
        let file = home
            .temporary()
            .into_iter()
            .find(|path| path.parent().and_then(|folder| folder.file_name()) == Some(&name))?;
        let length = fs::metadata(&file).ok()?.len();
        Some((file, length))
    }
}

fn limit(child: &Child, bytes: Option<u64>) {
    let pid = Pid::from_child(child);
    let limit = Rlimit {
        current: bytes,
        maximum: None,
    };
    prlimit(Some(pid), Resource::Fsize, limit).unwrap();
}

/// Waits until it is so; not where the program ended before that.
fn wait_for(child: &mut Child, done: impl Fn() -> bool) -> bool {
    let start = Instant::now();
    while !done() {
        if child.try_wait().unwrap().is_some() {
            return false;
        }
        assert!(start.elapsed() < Duration::from_secs(60), "it hangs");
        std::thread::sleep(Duration::from_millis(2));
    }
    true
}
