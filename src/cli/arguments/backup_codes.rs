//! The arguments of `backup-codes` and its commands; their doc comments are the help that people see.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

#[derive(Subcommand)]
pub enum BackupCodesCommand {
    Add(AddBackupCodes),
    Show(ShowBackupCodes),
    Status(BackupCodesStatus),
    Use(UseBackupCode),
    Export(ExportBackupCodes),
}

/// Take in a set of backup codes
///
/// From a file, or from standard input: the block that the page shows, the file it downloads, a numbered list, two columns;
/// blanks and dashes inside a code do not count. How many were found and whatever is odd about a line is told before anything
/// is kept, and where something is odd you are asked (--yes says yes). The set before it is void from then on.
///
/// Exit code 3 when no code is found.
///
/// JSON: {"account": {"id", "issuer", "account"}, "found": 9, "expected": 10, "oddities": [{"line": 4, "kind": "length",
/// "kept": true, "characters": 9}...], "added": true, "left": 9|null}
#[derive(Args)]
#[command(after_help = "Examples:
  injixo-authenticator backup-codes add injixo backup-codes.txt
  xclip -o | injixo-authenticator backup-codes add injixo")]
pub struct AddBackupCodes {
    /// Words that occur in the issuer or the account name of exactly one account, or its id
    pub query: String,

    /// A file with the codes; - or nothing for standard input
    pub file: Option<PathBuf>,

    /// Keep the codes although something is odd about them
    #[arg(long)]
    pub yes: bool,

    /// Give one JSON document
    #[arg(long)]
    pub json: bool,
}

/// Show the codes of the newest set
///
/// To a pipe, each line holds number, code and when it was used, between tabs.
///
/// JSON: {"account": {…}, "sets": [{"id", "made", "source": "pasted"|"file"|"typed", "voided": null|"…",
/// "codes": [{"number": 1, "code": "1234567890", "used": null|"…"}...]}...]}, void sets too
#[derive(Args)]
pub struct ShowBackupCodes {
    /// Words that occur in the issuer or the account name of exactly one account, or its id
    pub query: String,

    /// Show void sets as well
    #[arg(long)]
    pub all: bool,

    /// Give one JSON document
    #[arg(long)]
    pub json: bool,
}

/// Tell how many codes are left, without showing one
///
/// JSON: {"account": {…}, "left": 7|null, "codes": 10, "used": 3, "few": false, "made": "…"|null, "source": "file"|null,
/// "void_sets": 1}
#[derive(Args)]
pub struct BackupCodesStatus {
    /// Words that occur in the issuer or the account name of exactly one account, or its id
    pub query: String,

    /// Give one JSON document
    #[arg(long)]
    pub json: bool,
}

/// Mark a code as used and show it: the given one, else the next that is left
///
/// The mark is saved before the code is shown. Exit code 3 where there is no such code or none is left, 1 where it was used
/// before or is void.
///
/// JSON: {"account": {…}, "code": "1234567890", "number": 4, "used": "…", "left": 6}
#[derive(Args)]
#[command(after_help = "Examples:
  injixo-authenticator backup-codes use injixo
  injixo-authenticator backup-codes use injixo -           (reads the code from standard input)")]
pub struct UseBackupCode {
    /// Words that occur in the issuer or the account name of exactly one account, or its id
    pub query: String,

    /// The code that was used: - for standard input
    pub code: Option<OsString>,

    /// Give one JSON document
    #[arg(long)]
    pub json: bool,
}

/// Write the emergency sheet: the codes that are left with boxes to tick, and what to do with them
///
/// Only you can read the file, and a file that is there already is not written over. Print it, then delete it.
///
/// JSON: {"account": {…}, "file": "…"|null, "format": "pdf"|"text", "codes": 7}
#[derive(Args)]
#[command(after_help = "Examples:
  injixo-authenticator backup-codes export injixo sheet.pdf
  injixo-authenticator --lang de backup-codes export injixo sheet.txt
  injixo-authenticator backup-codes export injixo --print")]
pub struct ExportBackupCodes {
    /// Words that occur in the issuer or the account name of exactly one account, or its id
    pub query: String,

    /// The file to write
    #[arg(required_unless_present = "print", conflicts_with = "print")]
    pub file: Option<PathBuf>,

    /// How to write it [default: text for a name that ends in .txt, else PDF]
    #[arg(long, value_name = "FORMAT", conflicts_with = "print")]
    pub format: Option<SheetFormat>,

    /// Give it to the printer instead (lp or lpr), as text
    #[arg(long)]
    pub print: bool,

    /// Give one JSON document
    #[arg(long)]
    pub json: bool,
}

/// How the sheet is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum SheetFormat {
    /// PDF with the fonts in it
    Pdf,
    /// Plain text
    Text,
}
