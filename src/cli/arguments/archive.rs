//! The arguments of `vault archive`; their doc comments are the help that people see.

use clap::{Args, Subcommand};

/// List archived accounts, put one there, take one back, or remove one
///
/// The archive is for accounts whose two-factor sign-in was switched off at the service: they make no codes, no other command
/// finds them, and their backup codes are void for as long as they are there.
///
/// To a pipe, each line holds issuer, account, the date since when it is archived and its id, between tabs.
///
/// JSON: {"archive": [{"id", "issuer", "account", "type", "algorithm", "digits", "period", "archived"}...]}
#[derive(Args)]
#[command(
    args_conflicts_with_subcommands = true,
    subcommand_value_name = "COMMAND",
    after_help = "Examples:
  injixo-authenticator vault archive
  injixo-authenticator vault archive put anna
  injixo-authenticator vault archive restore anna"
)]
pub struct Archive {
    /// Give one JSON document
    #[arg(long)]
    pub json: bool,

    #[command(subcommand)]
    pub command: Option<ArchiveCommand>,
}

#[derive(Subcommand)]
pub enum ArchiveCommand {
    /// List archived accounts
    List(ArchiveList),
    Put(ArchivePut),
    Restore(ArchiveRestore),
    Remove(ArchiveRemove),
}

#[derive(Args)]
pub struct ArchiveList {
    /// Give one JSON document
    #[arg(long)]
    pub json: bool,
}

/// Put an account into the archive, once two-factor sign-in is switched off at the service
///
/// It asks whether that is so; without a terminal, --yes says it.
#[derive(Args)]
pub struct ArchivePut {
    /// Words that occur in the issuer or the account name of exactly one account, or its id
    pub query: String,

    /// Two-factor sign-in is switched off there: do not ask
    #[arg(long)]
    pub yes: bool,
}

/// Take an account out of the archive, back to the end of the list
#[derive(Args)]
pub struct ArchiveRestore {
    /// Words that occur in the issuer or the account name of exactly one archived account, or its id
    pub query: String,
}

/// Move an archived account to the trash
#[derive(Args)]
pub struct ArchiveRemove {
    /// Words that occur in the issuer or the account name of exactly one archived account, or its id
    pub query: String,
}
