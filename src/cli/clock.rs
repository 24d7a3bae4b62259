//! `clock`: how far this computer's clock is off, whether codes are corrected by it, and who keeps it right.

use crate::cli::arguments::{self, Global};
use crate::cli::stop::{Exit, Stop};
use crate::cli::{json, output};
use crate::clock::{Check, Offset, UnixTime};
use crate::fl;
use crate::platform::clock_check::{self, Last};
use crate::platform::paths::Home;
use crate::platform::{clock_sync, policy, time};
use crate::words;

pub fn run(arguments: &arguments::Clock, global: &Global) -> Result<Exit, Stop> {
    let home = global.home()?;
    let preferences = home.load_preferences();
    let policy = policy::in_force();
    let chosen = arguments.address.as_deref();
    let address = policy.clock_address(chosen.unwrap_or(&preferences.clock_address));
    if chosen.is_some_and(|chosen| chosen != address) {
        let what = fl!("cli-policy-clock", address = address);
        return Err(Stop::with(Exit::Failed, what));
    }
    let fresh = if arguments.check {
        let offset = clock_check::check(address)
            .map_err(|failure| Stop::new(Exit::Failed, words::check_failure(failure)))?;
        Some(keep(offset, arguments, &home)?)
    } else {
        None
    };
    let (offset, check) = match fresh {
        Some((offset, check)) => (Some(offset), check),
        None => {
            let check = change(arguments, &home)?;
            (check.as_ref().map(|check| check.offset), check)
        }
    };
    show(arguments, offset, check.as_ref())
}

/// Keeps what was found; nothing is kept where nothing would tell when it is out of date.
fn keep(
    offset: Offset,
    arguments: &arguments::Clock,
    home: &Home,
) -> Result<(Offset, Option<Check>), Stop> {
    let Some(marks) = time::marks() else {
        return match arguments.correct {
            true => Err(Stop::with(Exit::Failed, fl!("clock-no-marks"))),
            false => Ok((offset, None)),
        };
    };
    let before = held(home);
    let mut check = Check::new(offset, marks).after(before.as_ref());
    check.applied |= arguments.correct;
    if before.is_some_and(|before| before.applied) && !check.applied {
        output::note(&words::clock_over());
    }
    save(home, Some(&check))?;
    Ok((offset, Some(check)))
}

/// Begins or stops to correct by the last check, where that is asked for.
fn change(arguments: &arguments::Clock, home: &Home) -> Result<Option<Check>, Stop> {
    let last = held(home);
    if !arguments.correct && !arguments.stop {
        return Ok(last);
    }
    let Some(check) = last else {
        return match arguments.stop {
            true => Ok(None),
            false => Err(Stop::new(Exit::NotFound, words::no_clock_check())),
        };
    };
    let check = Check {
        applied: arguments.correct,
        ..check
    };
    save(home, Some(&check))?;
    Ok(Some(check))
}

/// The last check that holds. One that does not any more is deleted.
fn held(home: &Home) -> Option<Check> {
    match clock_check::last(home) {
        Last::None => None,
        Last::Holds(check) => Some(check),
        Last::Outdated(check) => {
            dropped(home, &check);
            None
        }
    }
}

fn save(home: &Home, check: Option<&Check>) -> Result<(), Stop> {
    home.save_clock_check(check)
        .map_err(|_| Stop::new(Exit::Failed, words::clock_not_kept()))
}

/// The check does not hold any more: it is deleted, and where codes were corrected by it that is said.
fn dropped(home: &Home, check: &Check) {
    // Where it stays it does not hold the next time either.
    drop(home.save_clock_check(None));
    if check.applied {
        output::note(&words::clock_dropped().line());
    }
}

/// By how many seconds codes are corrected now; where they are, and where they no longer are, that is said on stderr.
pub fn correction(global: &Global) -> i64 {
    // Without a home nothing was ever kept.
    let Ok(home) = global.home() else {
        return 0;
    };
    match clock_check::last(&home) {
        Last::None => 0,
        Last::Outdated(check) => {
            dropped(&home, &check);
            0
        }
        Last::Holds(check) => {
            if let Some(words) = words::clock_corrected(&check) {
                output::note(&words);
            }
            check.correction()
        }
    }
}

fn show(
    arguments: &arguments::Clock,
    offset: Option<Offset>,
    check: Option<&Check>,
) -> Result<Exit, Stop> {
    let sync = clock_sync::state();
    let at = check.map_or_else(time::now, Check::at);
    let correction = check.map_or(0, Check::correction);
    if arguments.json {
        output::json(&json::Clock {
            system: sync.name(),
            check: offset.map(|offset| json::ClockCheck {
                at: output::date(at),
                offset_seconds: rounded(offset.millis),
                error_seconds: rounded(i64::try_from(offset.error).unwrap_or(i64::MAX)),
                verdict: offset.verdict().name(),
            }),
            correction_seconds: correction,
        })?;
        return Ok(Exit::Done);
    }
    let found = offset.map_or_else(
        || fl!("clock-never"),
        |offset| {
            let words = words::clock_offset(offset);
            match correction {
                0 => words.line(),
                _ => words.what,
            }
        },
    );
    let codes = check
        .and_then(words::clock_corrected)
        .unwrap_or_else(|| fl!("cli-clock-uncorrected"));
    let rows = [
        [fl!("cli-clock-sync"), words::clock_sync(sync)],
        [fl!("cli-clock-last"), found],
        [fl!("cli-clock-codes"), codes],
    ];
    for line in output::columns(&rows) {
        output::line(&line)?;
    }
    Ok(Exit::Done)
}

/// Milliseconds as seconds with one decimal: more is not known.
fn rounded(millis: i64) -> f64 {
    (millis as f64 / 100.0).round() / 10.0
}

/// The moment that codes are made for.
pub fn now(global: &Global) -> (UnixTime, i64) {
    let correction = correction(global);
    (time::now().moved(correction), correction)
}
