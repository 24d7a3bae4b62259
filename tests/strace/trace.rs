//! Running the program under strace, and reading what strace wrote.

use std::collections::HashMap;
use std::fs;
use std::process::Command;

use crate::home::{Ended, Home};

/// One system call of the program.
#[derive(Debug, Clone)]
pub struct Call {
    pub name: String,
    /// How many calls of that name there were before it, and itself: what strace's `when=` counts.
    pub ordinal: usize,
    /// What stands between its brackets and behind them.
    pub text: String,
    pub injected: bool,
}

impl Call {
    /// Makes a temporary file.
    pub fn makes_temporary(&self) -> bool {
        self.name == "openat" && self.text.contains("O_CREAT|O_EXCL")
    }

    /// The texts in quotation marks.
    pub fn paths(&self) -> Vec<&str> {
        self.text.split('"').skip(1).step_by(2).collect()
    }

    /// The path of its first file descriptor, where the run told paths.
    pub fn file(&self) -> Option<&str> {
        let (number, rest) = self.text.split_once('<')?;
        number
            .bytes()
            .all(|byte| byte.is_ascii_digit())
            .then_some(())?;
        rest.split_once('>').map(|(path, _)| path)
    }

    /// What came back, where it is a file descriptor of a path.
    pub fn opened(&self) -> Option<&str> {
        let (_, result) = self.text.rsplit_once(" = ")?;
        let (number, rest) = result.split_once('<')?;
        number
            .bytes()
            .all(|byte| byte.is_ascii_digit())
            .then_some(())?;
        rest.split_once('>').map(|(path, _)| path)
    }

    pub fn succeeded(&self) -> bool {
        self.text
            .rsplit_once(" = ")
            .is_some_and(|(_, result)| !result.starts_with('-'))
    }
}

/// A run of the program under strace.
pub struct Traced {
    pub ended: Ended,
    pub calls: Vec<Call>,
}

impl Traced {
    /// Runs with these options of strace; `trace=` and `inject=` among them.
    pub fn run(home: &Home, options: &[&str]) -> Self {
        Self::of(home, options, |runner| home.add(runner))
    }

    /// The same with another run of the program, which is given what runs it.
    pub fn of(home: &Home, options: &[&str], program: impl Fn(&[&str]) -> Command) -> Self {
        let file = home.path("trace");
        let fixed = ["strace", "-f", "-qq", "-o", file.to_str().unwrap()];
        let runner = [fixed.as_slice(), options].concat();
        let ended = Ended::from(program(&runner).output().unwrap());
        let calls = read(&fs::read_to_string(&file).unwrap());
        Self { ended, calls }
    }

    /// A run in which nothing is in the way, with paths: the call that keeps others from reading the program's memory is
    /// not carried out (it is told that it was), or strace could not read them without being root.
    pub fn undisturbed(home: &Home) -> Self {
        Self::run(home, &["-y", "-e", "inject=prctl:retval=0"])
    }

    /// The calls from the taking of the vault's lock to the end: the save.
    pub fn save(&self) -> &[Call] {
        let lock = self.calls.iter().position(|call| {
            call.paths()
                .first()
                .is_some_and(|path| path.ends_with("/vault.lock"))
        });
        &self.calls[lock.unwrap()..]
    }
}

fn read(text: &str) -> Vec<Call> {
    let mut counts: HashMap<String, usize> = HashMap::new();
    let mut calls = Vec::new();
    for line in text.lines() {
        let rest = line
            .trim_start_matches(|c: char| c.is_ascii_digit())
            .trim_start();
        // The end of a call that another thread interrupted, signals, the end of a process.
        if rest.starts_with(['<', '-', '+']) {
            continue;
        }
        let Some((name, text)) = rest.split_once('(') else {
            continue;
        };
        let count = counts.entry(name.to_owned()).or_default();
        *count += 1;
        calls.push(Call {
            name: name.to_owned(),
            ordinal: *count,
            text: text.to_owned(),
            injected: text.contains("(INJECTED)"),
        });
    }
    calls
}
