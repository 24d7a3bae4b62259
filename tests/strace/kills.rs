//! A save is killed: at each system call that it makes, and at random moments. The old or the new state is there, whole.

use std::collections::BTreeMap;
use std::os::unix::process::ExitStatusExt;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use injixo_authenticator::platform::random::OsEntropy;
use injixo_authenticator::secret::Entropy;

use crate::home::{Holds, Home};
use crate::trace::{Call, Traced};
use crate::{each, full, table};

const KILL: Option<i32> = Some(9);

/// How many kills did what.
#[derive(Default)]
struct Count {
    kills: usize,
    saving: usize,
    old: usize,
    new: usize,
    left: usize,
}

impl Count {
    fn add(&mut self, holds: Holds, saving: bool, left: bool) {
        self.kills += 1;
        self.saving += usize::from(saving);
        self.left += usize::from(left);
        match holds {
            Holds::Old => self.old += 1,
            Holds::New => self.new += 1,
        }
    }

    fn row(&self, name: &str) -> Vec<String> {
        let counts = [self.kills, self.saving, self.left, self.old, self.new];
        std::iter::once(name.to_owned())
            .chain(counts.map(|count| count.to_string()))
            .collect()
    }
}

const HEAD: [&str; 6] = [
    "killed",
    "kills",
    "since the temporary file",
    "one left behind",
    "old state",
    "new state",
];

#[test]
fn killed_at_each_of_its_system_calls_a_save_leaves_the_old_or_the_new_state() {
    let template = Home::template();
    let seen = Traced::undisturbed(&template.another());
    assert_eq!(seen.ended.code, Some(0), "{}", seen.ended.stderr);
    // The whole run, from the call after the one that starts the program to its end; the short loop from the taking of the
    // vault's lock to the end.
    let calls = if full() {
        &seen.calls[1..]
    } else {
        seen.save()
    };
    let outcomes = each(calls, |call| kill_at(&template, call));

    let (mut all, mut by_name) = (Count::default(), BTreeMap::<&str, Count>::new());
    let mut is_new = false;
    for (call, &(holds, saving, left)) in calls.iter().zip(&outcomes) {
        all.add(holds, saving, left);
        by_name
            .entry(&call.name)
            .or_default()
            .add(holds, saving, left);
        assert!(!is_new || holds == Holds::New, "old again at {call:?}");
        is_new = holds == Holds::New;
    }
    let mut rows: Vec<_> = by_name
        .iter()
        .map(|(name, count)| count.row(name))
        .collect();
    rows.push(all.row("in all"));
    let from = if full() {
        "its start"
    } else {
        "the taking of the vault's lock"
    };
    table::print(
        &format!(
            "SIGKILL at each system call of `add` from {from} to its end, before the call is carried out"
        ),
        &HEAD,
        &rows,
    );
    assert!(all.old > 0 && all.new > 0 && all.left > 0);
}

fn kill_at(template: &Home, call: &Call) -> (Holds, bool, bool) {
    let home = template.another();
    let before = home.copies();
    let inject = format!("inject={}:signal=KILL:when={}", call.name, call.ordinal);
    let trace = format!("trace={}", call.name);
    let traced = Traced::run(&home, &["-e", &trace, "-e", &inject]);
    assert_eq!(
        traced.ended.signal, KILL,
        "{call:?}: {}",
        traced.ended.stderr
    );
    after(&home, before)
}

/// What the vault holds after a kill, whether the save had got as far as a temporary file, and whether one is left.
fn after(home: &Home, copies: usize) -> (Holds, bool, bool) {
    let (saving, left) = (home.was_saving(copies), !home.temporary().is_empty());
    let holds = home.holds();
    home.goes_on();
    (holds, saving, left)
}

#[test]
fn killed_at_a_random_moment_a_save_leaves_the_old_or_the_new_state() {
    let kills = if full() { 2_000 } else { 200 };
    let template = Home::template();
    // How long a run takes, and how long from its first temporary file to its end; measured as the kills happen, side by side.
    let times = each(&[(); 24], |()| measure(&template));
    let middle = |of: fn(&(Duration, Duration)) -> Duration| {
        let mut times: Vec<Duration> = times.iter().map(of).collect();
        times.sort();
        times[times.len() / 2]
    };
    let (run, save) = (middle(|times| times.0), middle(|times| times.1));

    let late = Mutex::new(0_usize);
    let numbers: Vec<usize> = (0..kills).collect();
    let outcomes = each(&numbers, |number| {
        // Half of the moments are anywhere in the run, half anywhere between the first temporary file and the end.
        let aim = if number % 2 == 0 {
            Aim::Run(run)
        } else {
            Aim::Save(save)
        };
        loop {
            let home = template.another();
            let before = home.copies();
            if kill_in(&home, aim) {
                return after(&home, before);
            }
            // It had ended before: not counted as a kill, and drawn again.
            assert_eq!(home.holds(), Holds::New);
            *late.lock().unwrap() += 1;
        }
    });

    let (mut anywhere, mut aimed, mut all) = <(Count, Count, Count)>::default();
    for (number, (holds, saving, left)) in outcomes.into_iter().enumerate() {
        let part = if number % 2 == 0 {
            &mut anywhere
        } else {
            &mut aimed
        };
        part.add(holds, saving, left);
        all.add(holds, saving, left);
    }
    let title = format!(
        "SIGKILL at {kills} random moments of `add` (a run took {run:.1?}, {save:.1?} of it from its first temporary file on; \
         {} more draws came after its end)",
        late.into_inner().unwrap()
    );
    let rows = [
        anywhere.row("anywhere in the run"),
        aimed.row("anywhere since the temporary file"),
        all.row("in all"),
    ];
    table::print(&title, &HEAD, &rows);
    let share = all.saving * 100 / all.kills;
    println!("  {share} % of all kills fell between the making of the temporary file and the exit");
    assert!(share >= 30, "{share} %");
    assert!(all.old > 0 && all.new > 0);
}

#[derive(Clone, Copy)]
enum Aim {
    /// Up to so long after the start.
    Run(Duration),
    /// Up to so long after the first temporary file is there.
    Save(Duration),
}

/// Kills a run; `false` where it had ended.
fn kill_in(home: &Home, aim: Aim) -> bool {
    let before = home.copies();
    let mut child = home.add(&[]).spawn().unwrap();
    let longest = match aim {
        Aim::Run(longest) => longest,
        Aim::Save(longest) => {
            while !home.was_saving(before) && child.try_wait().unwrap().is_none() {
                std::thread::sleep(Duration::from_micros(50));
            }
            longest
        }
    };
    std::thread::sleep(longest.mul_f64(random()));
    drop(child.kill());
    let ended = child.wait().unwrap();
    assert!(ended.success() || ended.signal() == KILL, "{ended}");
    ended.signal() == KILL
}

fn measure(template: &Home) -> (Duration, Duration) {
    let home = template.another();
    let before = home.copies();
    let start = Instant::now();
    let mut child = home.add(&[]).spawn().unwrap();
    loop {
        // Asked first: on a busy machine it can have begun and ended since the last look.
        let ended = child.try_wait().unwrap().is_some();
        if home.was_saving(before) {
            break;
        }
        assert!(!ended, "ended without a temporary file");
        std::thread::sleep(Duration::from_micros(50));
    }
    let saving = Instant::now();
    assert!(child.wait().unwrap().success());
    (start.elapsed(), saving.elapsed())
}

/// A number from 0 to 1.
fn random() -> f64 {
    let mut bytes = [0; 4];
    OsEntropy.fill(&mut bytes).unwrap();
    f64::from(u32::from_le_bytes(bytes)) / f64::from(u32::MAX)
}
