//! The command line: one file for each subcommand, results to stdout, words for people to stderr.

mod add;
mod arguments;
mod ask;
mod backup_codes;
mod choose;
mod clock;
mod code;
mod doctor;
mod input;
mod json;
mod list;
mod output;
mod redact;
mod remove;
mod rename;
mod save;
mod scan;
mod stop;
mod unlock;
mod vault;

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{CommandFactory, Parser};

use crate::i18n;
use crate::otp::uri;
use crate::platform::paths::NoHome;
use crate::platform::single_instance::Wish;
use crate::secret::Secret;
use crate::{fl, platform, words};

use self::arguments::{Action, Arguments, Command, Global};
use self::stop::{Exit, Stop};

/// What is left to do once the arguments were read.
pub enum Next {
    /// Nothing: a command ran (or failed and said so), and this is how the program ends.
    Finished(ExitCode),
    /// To open the window.
    Window(Window),
}

/// What the arguments say about the window.
pub struct Window {
    /// The folder named with `--home`.
    pub home: Option<PathBuf>,
    /// Made-up accounts in memory, nothing written.
    pub demo: bool,
    /// What it is opened for: a link that a desktop hands over is asked about at "add this account?".
    pub wish: Wish,
    /// The language named with `--lang`.
    pub language: Option<String>,
}

/// Reads the arguments (the program's own name first), runs the command they name, and tells what is left to do.
#[must_use]
pub fn start(arguments: Vec<OsString>) -> Next {
    redact::remember(&arguments);
    let (arguments, link) = match read(arguments) {
        Ok(read) => read,
        Err(error) => {
            i18n::select(None);
            // A terminal that is gone is no reason to complain.
            let _ = error.print();
            return Next::Finished(Exit::from_clap(&error).into());
        }
    };
    let Arguments {
        global,
        demo,
        action,
        hidden,
        command,
    } = arguments;
    i18n::select(global.lang.as_deref());
    let Some(command) = command else {
        return Next::Window(Window {
            home: global.home,
            demo,
            wish: match (link, action) {
                (Some(link), _) => Wish::Open(link),
                (None, Some(Action::Add)) => Wish::Add,
                (None, Some(Action::Lock)) => Wish::Lock,
                (None, None) if hidden => Wish::Hidden,
                (None, None) => Wish::Show,
            },
            language: global.lang,
        });
    };
    Next::Finished(match run(command, &global) {
        Ok(exit) => exit.into(),
        Err(stop) => stop.say().into(),
    })
}

/// The declarations of all arguments, for manual pages and completions.
#[must_use]
pub fn command() -> clap::Command {
    Arguments::command()
}

/// Says in one sentence that there is no display and what works without one.
#[must_use]
pub fn no_display() -> ExitCode {
    output::note(&format!(
        "{} {}",
        fl!("cli-no-display"),
        fl!("cli-commands")
    ));
    Exit::Failed.into()
}

/// Says that the program that is open does not answer, so its vault may still be open.
#[must_use]
pub fn not_locked() -> ExitCode {
    output::note(&fl!("cli-not-locked"));
    Exit::Failed.into()
}

/// Says in one sentence that this build has no window and what it has.
#[must_use]
pub fn no_window() -> ExitCode {
    output::note(&format!("{} {}", fl!("cli-no-window"), fl!("cli-commands")));
    Exit::Failed.into()
}

/// Says that the system names no home folder, and what to do about it.
#[must_use]
pub fn no_home() -> ExitCode {
    output::note(&words::no_home(&NoHome).line());
    Exit::Failed.into()
}

fn run(command: Command, global: &Global) -> Result<Exit, Stop> {
    match command {
        Command::Scan(arguments) => scan::run(&arguments),
        Command::Code(arguments) => code::run(&arguments, global),
        Command::List(arguments) => list::run(&arguments, global),
        Command::Add(arguments) => add::run(arguments, global),
        Command::Remove(arguments) => remove::run(&arguments, global),
        Command::Rename(arguments) => rename::run(&arguments, global),
        Command::Clock(arguments) => clock::run(&arguments, global),
        Command::BackupCodes(command) => backup_codes::run(&command, global),
        Command::Vault(command) => vault::run(&command, global),
        Command::Doctor(arguments) => doctor::run(&arguments, global),
    }
}

/// Reads the arguments. A link where a subcommand is expected is the window's, and is handed over beside them.
fn read(arguments: Vec<OsString>) -> Result<(Arguments, Option<Secret>), clap::Error> {
    let error = match Arguments::try_parse_from(&arguments) {
        Ok(parsed) => return checked(parsed, None),
        Err(error) => error,
    };
    if let Some(link) = link_in_place_of_a_command(&error) {
        let mut rest = arguments.clone();
        if let Some(position) = rest.iter().position(|argument| *argument == *link) {
            let _ = rest.remove(position);
        }
        if let Ok(parsed) = Arguments::try_parse_from(&rest)
            && parsed.command.is_none()
        {
            return checked(parsed, Some(Secret::from_text(link)));
        }
    }
    Err(redact::error(error, arguments))
}

fn link_in_place_of_a_command(error: &clap::Error) -> Option<String> {
    if error.kind() != ErrorKind::InvalidSubcommand {
        return None;
    }
    match error.get(ContextKind::InvalidSubcommand) {
        Some(ContextValue::String(word)) if uri::looks_like_link(word) => Some(word.clone()),
        _ => None,
    }
}

/// Refuses what the declarations alone cannot.
fn checked(
    arguments: Arguments,
    link: Option<Secret>,
) -> Result<(Arguments, Option<Secret>), clap::Error> {
    let (option, takes_links) = match (arguments.demo, arguments.action, arguments.hidden) {
        (true, ..) => ("--demo", true),
        (false, Some(_), _) => ("--action", false),
        (false, None, true) => ("--hidden", false),
        (false, None, false) => return Ok((arguments, link)),
    };
    let why = match (&arguments.command, &link) {
        (Some(_), _) => "is for the window and goes with no command",
        (None, Some(_)) if !takes_links => "goes with no link",
        (None, _) => return Ok((arguments, link)),
    };
    Err(Arguments::command().error(ErrorKind::ArgumentConflict, format!("{option} {why}")))
}

impl Global {
    fn home(&self) -> Result<platform::paths::Home, Stop> {
        Ok(platform::paths::Home::resolve(self.home.as_deref())?)
    }
}
