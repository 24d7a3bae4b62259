//! Writes into a folder what the arguments' declarations tell: manual pages, and completions for shells. Packages carry them; the
//! program does not.
#![allow(clippy::print_stderr, reason = "a tool for the build")]

use std::path::PathBuf;
use std::process::ExitCode;

use clap_complete::Shell;
use injixo_authenticator::cli;

fn main() -> ExitCode {
    let Some(folder) = std::env::args_os().nth(1).map(PathBuf::from) else {
        eprintln!("usage: injixo-authenticator-manual FOLDER");
        return ExitCode::from(2);
    };
    match write(&folder) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{}: {error}", folder.display());
            ExitCode::FAILURE
        }
    }
}

fn write(folder: &std::path::Path) -> std::io::Result<()> {
    let mut command = cli::command();
    let name = command.get_name().to_owned();
    for shell in [Shell::Bash, Shell::Zsh, Shell::Fish, Shell::PowerShell] {
        let _ = clap_complete::generate_to(shell, &mut command, &name, folder)?;
    }
    clap_mangen::generate_to(command, folder)
}
