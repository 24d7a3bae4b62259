//! The arguments as clap reads them; their doc comments are the help that people see.

mod archive;
mod backup_codes;
mod vault;

use std::ffi::OsString;
use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{ArgGroup, Args, Parser, Subcommand, ValueEnum};

use crate::i18n;
use crate::otp::Algorithm;

pub use archive::*;
pub use backup_codes::*;
pub use vault::*;

/// One-time codes for injixo and other sign-ins, from an encrypted vault.
///
/// Without a command the window opens. With a command nothing is shown but text, and everything but clock --check works
/// offline.
/// This program is independent of injixo.
#[derive(Parser)]
#[command(
    name = "injixo-authenticator",
    version,
    max_term_width = 80,
    arg_required_else_help = false,
    disable_help_subcommand = false,
    subcommand_value_name = "COMMAND",
    after_help = "Exit codes: 0 done, 1 failed, 2 wrong usage, 3 nothing found, 4 locked or no key, 5 vault damaged. \
                  More, with examples: --help",
    after_long_help = AFTER_HELP
)]
pub struct Arguments {
    /// Open the window with five made-up accounts in memory; nothing is written
    #[arg(long)]
    pub demo: bool,

    /// Have the window that is open do this; without one, a new one opens to add an account
    #[arg(long, value_enum, value_name = "ACTION", conflicts_with = "demo")]
    pub action: Option<Action>,

    /// Begin without the window: in the tray where that is chosen in the settings, else minimised
    #[arg(long, conflicts_with_all = ["demo", "action"])]
    pub hidden: bool,

    #[command(flatten)]
    pub global: Global,

    #[command(subcommand)]
    pub command: Option<Command>,
}

/// What the desktop's menu entry offers besides opening the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Action {
    /// Add an account
    Add,
    /// Lock the vault
    Lock,
}

const AFTER_HELP: &str = "\
First steps:
  injixo-authenticator vault create         make a vault, its key in the keyring
  injixo-authenticator add --image qr.png   add the account of a saved QR code
  injixo-authenticator code injixo          show its code

Without a keyring (a server, a script), keep the passphrase in a file that only you can read:
  printf %s 'a few words of your own' > p && chmod 600 p
  injixo-authenticator --passphrase-file p vault create
  injixo-authenticator --passphrase-file p code injixo

Results go to standard output, words for people to standard error. --json gives one JSON document. To a terminal \
results are aligned; to a pipe or a file they are fields between tabs, one result a line.

Links and keys are read from standard input (-) or a file; given as an argument they work too, with a warning, for other \
programs can see arguments and the shell remembers them. One exception: an otpauth:// link as the only argument opens \
the window at \"add this account?\".

Exit codes:
  0  done
  1  failed; a conflict with another program too
  2  wrong usage
  3  nothing found, or not exactly one match where one is needed
  4  locked, or no key to open the vault with
  5  the vault is damaged or of a newer format

The vault lies in the data folder of your user account, or in the folder named with --home or with the variable \
INJIXO_AUTHENTICATOR_HOME.";

/// Options that every command takes.
#[derive(Args)]
#[command(next_help_heading = "Options for every command")]
pub struct Global {
    /// Keep data, settings and state under this folder [env: INJIXO_AUTHENTICATOR_HOME]
    #[arg(long, global = true, value_name = "DIR")]
    pub home: Option<PathBuf>,

    /// Open (or make) the vault with the passphrase in this file; refused when others can read the file
    ///
    /// One line end at the end of the file, and a byte order mark at its beginning, do not count as part of the passphrase.
    /// Without this option the vault opens through the keyring where it was made so; else a terminal asks for the passphrase.
    #[arg(long, global = true, value_name = "FILE")]
    pub passphrase_file: Option<PathBuf>,

    /// Open the vault with the 12 words of its recovery phrase: - for standard input, or a file that only you can read
    ///
    /// For when nothing else opens it any more: a new laptop, a reset password. The words may be in any case, on one line or
    /// several, numbered or not. vault recover then makes a new way in and a new phrase.
    #[arg(long, global = true, value_name = "-|FILE")]
    pub recovery_file: Option<PathBuf>,

    /// Speak this language instead of the system's
    #[arg(long, global = true, value_name = "LANG", value_parser = languages())]
    pub lang: Option<String>,
}

fn languages() -> PossibleValuesParser {
    PossibleValuesParser::new(i18n::LANGUAGES.map(|(id, _)| id))
}

#[derive(Subcommand)]
pub enum Command {
    Scan(Scan),
    Code(Code),
    List(List),
    Add(Add),
    Remove(Remove),
    Rename(Rename),
    /// Take in, show, use or print the backup codes of an account
    #[command(subcommand)]
    BackupCodes(BackupCodesCommand),
    /// Make the vault, or look after it
    #[command(subcommand)]
    Vault(VaultCommand),
    Clock(Clock),
    Doctor(Doctor),
}

/// Tell what the QR codes in pictures say, one payload a line; touches no vault
///
/// Every code in every picture is read. Line breaks in a payload are written as \n, other control characters as \u{…}.
/// Payloads of kind otpauth hold the key of an account: treat the output as a secret.
///
/// Exit code 0 when every file gave a code, 3 when one gave none, 1 when one could not be read.
#[derive(Args)]
#[command(after_help = "Examples:
  injixo-authenticator scan screenshot.png
  injixo-authenticator scan --json *.png")]
pub struct Scan {
    /// Pictures: PNG, JPEG, WebP, GIF or BMP, told by their content
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,

    /// Give one JSON document, with the kind of each payload and the reason where there is none
    #[arg(long)]
    pub json: bool,
}

/// Show codes
///
/// Of the accounts in the vault that match QUERY (all of them without one), or of a picture or a link that is in no vault.
/// Every word of QUERY must occur in the issuer or the account name; the id that list --json gives is a QUERY too.
///
/// Counter-based accounts (HOTP): with a QUERY that matches just one account its counter is moved on and saved before
/// the code is shown; otherwise the code of the present counter is shown and the counter stays.
///
/// To a pipe, each line holds issuer, account, code and the seconds left, between tabs, and with --next the next code.
#[derive(Args)]
#[command(after_help = "Examples:
  injixo-authenticator code injixo
  injixo-authenticator code anna --copy
  injixo-authenticator code --image qr.png
  printf %s \"$LINK\" | injixo-authenticator code --uri - --json")]
pub struct Code {
    /// Words that occur in the issuer or the account name, or an account's id
    pub query: Option<String>,

    /// Read the accounts from the QR codes in this picture; touches no vault
    #[arg(long, value_name = "FILE", conflicts_with_all = ["query", "uri", "screen"])]
    pub image: Option<PathBuf>,

    /// Read the accounts from the QR codes on the screen; touches no vault
    #[arg(long, conflicts_with_all = ["query", "uri"])]
    pub screen: bool,

    /// Read the account from an otpauth:// link: - for standard input, or a file; touches no vault
    #[arg(long, value_name = "-|FILE", conflicts_with = "query")]
    pub uri: Option<OsString>,

    /// Show the next code as well
    #[arg(long)]
    pub next: bool,

    /// Show the code of this moment, in seconds since 1970-01-01 00:00:00 UTC, instead of now
    #[arg(long, value_name = "UNIX")]
    pub at: Option<u64>,

    /// Put the code on the clipboard instead of showing it; needs exactly one match
    ///
    /// The code is marked as secret for clipboard histories. The command stays for up to 30 seconds, or until something
    /// else is copied, and then clears the clipboard if the code is still on it.
    #[arg(long)]
    pub copy: bool,

    /// Give one JSON document
    #[arg(long)]
    pub json: bool,
}

/// List the accounts in the vault
///
/// To a pipe, each line holds issuer, account, type and id, between tabs. Neither keys nor codes are shown.
#[derive(Args)]
pub struct List {
    /// Give one JSON document
    #[arg(long)]
    pub json: bool,
}

/// Add an account to the vault
///
/// From exactly one of: pictures with QR codes, the screen, the clipboard (a picture, files, links or a key, in that order), an
/// otpauth:// link, or a typed key. Several accounts in a picture, and those of an export of Google Authenticator
/// (otpauth-migration://, all of its codes), are all added, in one save.
///
/// An account that looks like one already kept (the same key, or the same issuer and account name) is added only with
/// --replace or --keep-both; a terminal asks instead. The one that is replaced goes to the trash.
#[derive(Args)]
#[command(after_help = "Examples:
  injixo-authenticator add --image qr.png
  injixo-authenticator add --image export-1.png --image export-2.png
  injixo-authenticator add --screen
  injixo-authenticator add --clipboard
  printf %s \"$LINK\" | injixo-authenticator add --uri -
  injixo-authenticator add --key - --issuer injixo --account anna@example.com")]
pub struct Add {
    #[command(flatten)]
    pub source: Source,

    /// The service, instead of the one that was read
    #[arg(long, value_name = "NAME")]
    pub issuer: Option<String>,

    /// The name at that service, such as an e-mail address, instead of the one that was read
    #[arg(long, value_name = "NAME")]
    pub account: Option<String>,

    /// For a typed key: SHA1, SHA256 or SHA512 [default: SHA1]
    #[arg(long, value_name = "NAME", value_parser = algorithm, conflicts_with_all = ["image", "screen", "clipboard", "uri"])]
    pub algorithm: Option<Algorithm>,

    /// For a typed key: digits of a code, 5 to 10 [default: 6]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u8).range(5..=10),
          conflicts_with_all = ["image", "screen", "clipboard", "uri"])]
    pub digits: Option<u8>,

    /// For a typed key: seconds that a code lasts, 1 to 86400 [default: 30]
    #[arg(long, value_name = "SECONDS", value_parser = clap::value_parser!(u32).range(1..=86_400),
          conflicts_with_all = ["image", "screen", "clipboard", "uri"])]
    pub period: Option<u32>,

    /// Put it in the place of the account that it looks like
    #[arg(long, conflicts_with = "keep_both")]
    pub replace: bool,

    /// Add it beside the account that it looks like
    #[arg(long)]
    pub keep_both: bool,

    /// Once the accounts are saved, delete the pictures for good, or clear the clipboard if it still holds the same
    #[arg(long, conflicts_with_all = ["uri", "key", "screen"])]
    pub remove_picture: bool,
}

/// Where a new account is read from.
#[derive(Args)]
#[group(required = true, multiple = false)]
pub struct Source {
    /// Read the QR codes in this picture; may be given several times
    #[arg(long, value_name = "FILE")]
    pub image: Vec<PathBuf>,

    /// Read the QR codes on the screen
    #[arg(long)]
    pub screen: bool,

    /// Read what was copied: a picture, files, links or a key
    #[arg(long)]
    pub clipboard: bool,

    /// Read an otpauth:// or otpauth-migration:// link, or several, one a line: - for standard input, or a file
    #[arg(long, value_name = "-|FILE")]
    pub uri: Option<OsString>,

    /// Read a key (Base32): - for standard input or a hidden prompt, or a file
    #[arg(long, value_name = "-|FILE")]
    pub key: Option<OsString>,
}

/// Move an account to the trash
///
/// It stays there until you delete it for good (vault trash). Two-factor sign-in stays on at the service itself: turn it off there first, or keep
/// another way to sign in.
#[derive(Args)]
#[command(after_help = "Example:
  injixo-authenticator remove anna@example.com")]
pub struct Remove {
    /// Words that occur in the issuer or the account name of exactly one account, or its id
    pub query: String,
}

/// Give an account another issuer or account name
///
/// Key and settings stay as they are.
#[derive(Args)]
#[group(skip)]
#[command(
    group = ArgGroup::new("names").args(["issuer", "account"]).required(true).multiple(true),
    after_help = "Example:
  injixo-authenticator rename anna --account anna.smith@example.com"
)]
pub struct Rename {
    /// Words that occur in the issuer or the account name of exactly one account, or its id
    pub query: String,

    /// The service, such as injixo
    #[arg(long, value_name = "NAME")]
    pub issuer: Option<String>,

    /// The name at that service, such as an e-mail address
    #[arg(long, value_name = "NAME")]
    pub account: Option<String>,
}

/// Tell how far this computer's clock is off, and have codes corrected by that
///
/// Without --check nothing is asked: it says whether the system keeps its clock right, and what the last check found. With
/// --check a server is asked for the time over HTTPS, three times; this is the only thing that ever asks the network.
///
/// A correction acts on every code, here and in the window, which both say so each time. It ends by itself when the clock is
/// set, when the computer starts anew and after a day.
#[derive(Args)]
#[command(after_help = "Examples:
  injixo-authenticator clock
  injixo-authenticator clock --check --correct")]
pub struct Clock {
    /// Ask a server for the time
    #[arg(long)]
    pub check: bool,

    /// Correct codes by what the check found: this one, or the last one that still holds
    #[arg(long)]
    pub correct: bool,

    /// Stop correcting codes
    #[arg(long, conflicts_with_all = ["correct", "check"])]
    pub stop: bool,

    /// Ask this https:// address instead of the one in the settings
    #[arg(long, value_name = "ADDRESS", requires = "check")]
    pub address: Option<String>,

    /// Give one JSON document
    #[arg(long)]
    pub json: bool,
}

/// Tell what works on this machine and what does not
///
/// The keyring, the display, the clipboard, what reads the screen, the vault and its folders, the clock, what an administrator
/// has fixed, and whether this process is closed to debuggers.
/// Nothing is written and nothing is unlocked.
#[derive(Args)]
pub struct Doctor {
    /// Give one JSON document
    #[arg(long)]
    pub json: bool,
}

fn algorithm(name: &str) -> Result<Algorithm, String> {
    Algorithm::from_name(name).ok_or_else(|| "use SHA1, SHA256 or SHA512".to_owned())
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_declarations_hold_together() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn add_needs_exactly_one_source() {
        for (wrong, arguments) in [
            (true, vec!["add"]),
            (true, vec!["add", "--clipboard", "--key", "-"]),
            (true, vec!["add", "--uri", "-", "--digits", "8"]),
            (true, vec!["add", "--key", "-", "--digits", "262"]),
            (true, vec!["add", "--key", "-", "--period", "0"]),
            (true, vec!["add", "--key", "-", "--replace", "--keep-both"]),
            (
                false,
                vec![
                    "add",
                    "--key",
                    "-",
                    "--digits",
                    "8",
                    "--algorithm",
                    "sha-256",
                ],
            ),
            (false, vec!["add", "--clipboard"]),
        ] {
            let all = std::iter::once("injixo-authenticator").chain(arguments.clone());
            assert_eq!(
                Arguments::try_parse_from(all).is_err(),
                wrong,
                "{arguments:?}"
            );
        }
    }
}
