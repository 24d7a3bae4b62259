//! The arguments of `vault` and its commands; their doc comments are the help that people see.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

use crate::cli::arguments::Archive;
use crate::vault::Copies;
use crate::vault::slot::SlotKind;

#[derive(Subcommand)]
pub enum VaultCommand {
    Create(Create),
    Status(Status),
    /// Open the vault and check all of it
    ///
    /// Nothing is changed. Exit code 0 when the file and all of its dated copies open, every entry is understood and the
    /// file is the newest that this computer has seen; 1 when a copy is damaged, an entry is not understood, or an older
    /// file or another one of the same number stands in its place; 5 when the file itself is damaged.
    Verify,
    Slots(Slots),
    Recover(Recover),
    Generations(Generations),
    Restore(Restore),
    Archive(Archive),
    Trash(Trash),
    Events(Events),
    BackupFolder(BackupFolder),
    Forget(Forget),
}

/// Make a vault
///
/// Without an option its key goes into the keyring of this user account; where no keyring answers, a terminal asks for a
/// passphrase, twice. With --passphrase-file alone the vault opens with that passphrase.
///
/// keyring: nothing to type, as long as you are signed in. passphrase: opens on any computer, and you type it each time.
/// Both together: the vault opens only on this computer and only with the passphrase.
///
/// A vault that is there already is never touched (exit code 1). Add a recovery phrase afterwards: without one, a lost
/// keyring or passphrase means a lost vault.
#[derive(Args)]
#[command(after_help = "Examples:
  injixo-authenticator vault create
  injixo-authenticator vault create --keyring-and-passphrase
  injixo-authenticator --home ~/codes --passphrase-file ~/p vault create
  injixo-authenticator vault slots add recovery           (right afterwards)")]
pub struct Create {
    /// Let it open with the keyring, or not be made
    #[arg(long, group = "way", conflicts_with = "passphrase_file")]
    pub keyring: bool,

    /// Let it open with a passphrase: that of --passphrase-file, or one typed twice
    #[arg(long, group = "way")]
    pub passphrase: bool,

    /// Let it open only with both together
    #[arg(long, group = "way")]
    pub keyring_and_passphrase: bool,
}

/// Tell what can be told of the vault without opening it
///
/// Exit code 3 where there is no vault, 5 where what can be told without opening it is damaged or of a newer format;
/// vault verify checks the rest.
///
/// JSON: {"file", "vault_id", "created", "revision", "slots": ["keyring"...], "file_bytes", "generations": 3}
#[derive(Args)]
pub struct Status {
    /// Give one JSON document
    #[arg(long)]
    pub json: bool,
}

/// List the ways in, or add, change and remove one
///
/// A vault has one to four ways in, one of each kind: keyring, passphrase, keyring+passphrase, recovery. Each of them opens
/// all of it. Without a command they are listed, and nothing is opened.
///
/// JSON: {"slots": [{"kind": "keyring"}...]}
#[derive(Args)]
#[command(
    args_conflicts_with_subcommands = true,
    subcommand_value_name = "COMMAND",
    after_help = "Examples:
  injixo-authenticator vault slots
  injixo-authenticator vault slots add recovery
  injixo-authenticator vault slots add passphrase --new-passphrase-file p
  injixo-authenticator vault slots change passphrase
  injixo-authenticator vault slots remove keyring"
)]
pub struct Slots {
    /// Give one JSON document
    #[arg(long)]
    pub json: bool,

    #[command(subcommand)]
    pub command: Option<SlotsCommand>,
}

#[derive(Subcommand)]
pub enum SlotsCommand {
    Add(SlotsAdd),
    Change(SlotsChange),
    Remove(SlotsRemove),
}

/// A kind of way in, as it is named at the command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Kind {
    /// An entry in the keyring of this user account
    Keyring,
    /// A passphrase
    Passphrase,
    /// An entry in the keyring and a passphrase, both at once
    #[value(name = "keyring+passphrase")]
    KeyringPassphrase,
    /// 12 words on paper
    Recovery,
}

impl From<Kind> for SlotKind {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Keyring => Self::Keyring,
            Kind::Passphrase => Self::Passphrase,
            Kind::KeyringPassphrase => Self::KeyringPassphrase,
            Kind::Recovery => Self::Recovery,
        }
    }
}

/// Add a way in; all others stay as they are
///
/// recovery makes a new phrase of 12 words and prints it to standard output, this once. At a terminal you are asked for
/// three of the words before the phrase counts; to a pipe or a file the words go on one line and count at once. Write them
/// on paper and keep that away from this computer: they open the vault without anything else.
#[derive(Args)]
#[command(after_help = "Examples:
  injixo-authenticator vault slots add recovery
  injixo-authenticator vault slots add passphrase --new-passphrase-file p")]
pub struct SlotsAdd {
    /// Which
    #[arg(value_name = "KIND")]
    pub kind: Kind,

    /// Read the new passphrase from this file that only you can read, instead of asking for it
    #[arg(long, value_name = "FILE")]
    pub new_passphrase_file: Option<PathBuf>,

    /// Let the recovery phrase count without asking for three of its words
    #[arg(long)]
    pub unconfirmed: bool,
}

/// What can be changed by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Changing {
    /// The passphrase, with or without the keyring
    Passphrase,
    /// The recovery phrase: a new one is printed, the old one opens nothing any more
    Recovery,
}

/// Change the passphrase or the recovery phrase; the old one then opens nothing any more
///
/// The vault gets a new key. Every way in that is to stay is needed for that: a passphrase is asked for (or taken from
/// --passphrase-file) and checked, the recovery phrase is taken from --recovery-file; without that, a new phrase takes the
/// place of the old one and is printed.
#[derive(Args)]
#[command(after_help = "Examples:
  injixo-authenticator vault slots change passphrase
  injixo-authenticator --passphrase-file old vault slots change passphrase \\
      --new-passphrase-file new --yes
  injixo-authenticator vault slots change recovery > /dev/tty")]
pub struct SlotsChange {
    /// Which
    #[arg(value_name = "KIND")]
    pub kind: Changing,

    /// Do not ask
    #[arg(long)]
    pub yes: bool,

    #[command(flatten)]
    pub new: NewKey,
}

/// Remove a way in; it then opens nothing any more, and the last one is never removed
///
/// The vault gets a new key; see vault slots change --help for what that needs.
#[derive(Args)]
#[command(after_help = "Examples:
  injixo-authenticator vault slots remove keyring
  injixo-authenticator --recovery-file w vault slots remove passphrase --yes")]
pub struct SlotsRemove {
    /// Which
    #[arg(value_name = "KIND")]
    pub kind: Kind,

    /// Do not ask
    #[arg(long)]
    pub yes: bool,

    #[command(flatten)]
    pub new: NewKey,
}

/// What every command needs that gives the vault a new key.
#[derive(Args)]
pub struct NewKey {
    /// Read the new passphrase from this file that only you can read, instead of asking for it
    #[arg(long, value_name = "FILE")]
    pub new_passphrase_file: Option<PathBuf>,

    /// What becomes of the dated copies and of those in the backup folder, which open with the old key
    ///
    /// Copies that cannot be reached now, such as those on a stick in a drawer, still open with the old key.
    #[arg(long, value_name = "WHAT", default_value = "seal-again")]
    pub copies: CopiesOf,

    /// Let a new recovery phrase count without asking for three of its words
    #[arg(long)]
    pub unconfirmed: bool,
}

/// What becomes of copies when the vault gets a new key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum CopiesOf {
    /// They are kept and open with the new key
    SealAgain,
    /// They are deleted
    Delete,
}

impl From<CopiesOf> for Copies {
    fn from(copies: CopiesOf) -> Self {
        match copies {
            CopiesOf::SealAgain => Self::SealAgain,
            CopiesOf::Delete => Self::Delete,
        }
    }
}

/// Open the vault by its recovery phrase, make a new way in and a new phrase
///
/// For a new laptop, a reset password, a lost passphrase. The new way in is the keyring of this user account; where none
/// answers, or with --passphrase, it is a passphrase. The new phrase is printed to standard output, this once. The old
/// phrase, the old passphrase and the old keyring entry open nothing any more.
#[derive(Args)]
#[command(after_help = "Examples:
  injixo-authenticator --recovery-file words.txt vault recover
  injixo-authenticator --recovery-file - vault recover --passphrase")]
pub struct Recover {
    /// Make a passphrase the new way in, although a keyring answers
    #[arg(long)]
    pub passphrase: bool,

    #[command(flatten)]
    pub new: NewKey,
}

/// List the dated copies of the vault, each opened to see what it holds
///
/// Before each change of accounts the file as it was becomes a copy; those in the backup folder are listed too. The
/// newest comes first. vault restore goes back to one.
///
/// To a pipe, each line holds the date, the number of the save, the accounts in it (empty where it does not open), and the
/// file, between tabs.
///
/// JSON: {"generations": [{"file", "made", "revision", "outside": false, "opens": true, "accounts": 3, "archive": 0, "trash": 0,
/// "set_aside": 0, "reason": null}...]}; where "opens" is false, the numbers are null and "reason" is one of "damaged",
/// "newer-format", "other-key", "unreadable", "too-large".
#[derive(Args)]
pub struct Generations {
    /// Give one JSON document
    #[arg(long)]
    pub json: bool,
}

/// Go back to a dated copy
///
/// What the copy holds is shown first, and a terminal asks whether to go on. The present state becomes a copy before
/// that, so nothing is lost; counters of counter-based accounts never go back.
///
/// Where the vault file is damaged or gone, the newest copy that opens is restored, or the one that is named. The damaged
/// file is kept beside it, and it is said where.
#[derive(Args)]
#[command(after_help = "Examples:
  injixo-authenticator vault restore 17
  injixo-authenticator vault restore /media/stick/vault-17.ixv
  injixo-authenticator vault restore --yes        (the vault file is damaged)")]
pub struct Restore {
    /// The number of the save, as vault generations lists it, or the path of a copy
    pub copy: Option<String>,

    /// Do not ask
    #[arg(long)]
    pub yes: bool,
}

/// List removed accounts, take one back, or delete one for good
///
/// Removed accounts stay in the trash until you delete them for good; none goes by itself.
///
/// To a pipe, each line holds issuer, account, the date of its removal and its id, between tabs.
///
/// JSON: {"trash": [{"id", "issuer", "account", "type", "algorithm", "digits", "period", "removed"}...]}
#[derive(Args)]
#[command(
    args_conflicts_with_subcommands = true,
    subcommand_value_name = "COMMAND",
    after_help = "Examples:
  injixo-authenticator vault trash
  injixo-authenticator vault trash restore anna
  injixo-authenticator vault trash delete anna --yes"
)]
pub struct Trash {
    /// Give one JSON document
    #[arg(long)]
    pub json: bool,

    #[command(subcommand)]
    pub command: Option<TrashCommand>,
}

#[derive(Subcommand)]
pub enum TrashCommand {
    /// List removed accounts
    List(TrashList),
    Restore(TrashRestore),
    Delete(TrashDelete),
}

#[derive(Args)]
pub struct TrashList {
    /// Give one JSON document
    #[arg(long)]
    pub json: bool,
}

/// Take an account out of the trash, back to the list or to the archive it came from
#[derive(Args)]
pub struct TrashRestore {
    /// Words that occur in the issuer or the account name of exactly one removed account, or its id
    pub query: String,
}

/// Delete a removed account for good, from the dated copies and the backup folder too
///
/// Copies that cannot be reached now, such as those on a stick in a drawer, still hold it; they are named.
#[derive(Args)]
pub struct TrashDelete {
    /// Words that occur in the issuer or the account name of exactly one removed account, or its id
    pub query: String,

    /// Do not ask
    #[arg(long)]
    pub yes: bool,
}

/// Tell what happened in the vault: the last 200 events, oldest first
///
/// And how often it was tried to open it in vain since it was last opened here.
///
/// To a pipe, each line holds the date, what happened, and to what, between tabs.
///
/// JSON: {"events": [{"at", "what": "added", "about": "injixo (anna@example.com)"}...], "failed_unlocks": {"count", "last"}
/// or null}; "what" is one of opened, added, changed, removed, archived, unarchived, restored, deleted, exported, copy-restored, way-added,
/// way-removed, key-changed, backup-failed, or what a newer version calls it.
#[derive(Args)]
pub struct Events {
    /// Give one JSON document
    #[arg(long)]
    pub json: bool,
}

/// Tell or choose the folder that each save writes a copy to as well
///
/// Such as one on a stick or a network drive. A copy is written there at once and opened again before the folder counts.
/// When a save cannot write its copy, the save stands all the same and a warning is given.
///
/// A folder that another one takes the place of is remembered for as long as copies are in it, so that new keys and
/// deletions reach them too; without an argument those folders are told as well.
#[derive(Args)]
#[command(after_help = "Examples:
  injixo-authenticator vault backup-folder
  injixo-authenticator vault backup-folder /media/stick
  injixo-authenticator vault backup-folder --none")]
pub struct BackupFolder {
    /// The folder
    #[arg(value_name = "DIR")]
    pub folder: Option<PathBuf>,

    /// Write no copies elsewhere; those that are there stay
    #[arg(long, conflicts_with = "folder")]
    pub none: bool,

    /// Remember a folder no longer that was this folder before
    #[arg(long, value_name = "DIR", conflicts_with_all = ["folder", "none"])]
    pub forget: Option<PathBuf>,
}

/// Take the vault off this computer: keyring entries, vault, dated copies and settings of this home
///
/// For a shared seat, or a laptop that you give back. It needs to be sure that you can get at your accounts elsewhere:
/// --recovery-file with the phrase that opens the vault (you have the phrase, and a copy of the file), or --copy-to to save
/// the vault to another place first. Copies in the backup folder stay.
///
/// Two-factor sign-in stays on at every service.
#[derive(Args)]
#[command(after_help = "Examples:
  injixo-authenticator vault forget --copy-to /media/stick/vault.ixv
  injixo-authenticator --recovery-file words.txt vault forget --yes")]
pub struct Forget {
    /// Save the vault to this file first; a file that is there is never replaced
    #[arg(long, value_name = "FILE")]
    pub copy_to: Option<PathBuf>,

    /// Do not ask
    #[arg(long)]
    pub yes: bool,
}
