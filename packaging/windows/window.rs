//! Starts the program for the menu, clicked links and the start of the session: without the console that Windows gives to a program that also works in one.
#![cfg_attr(windows, windows_subsystem = "windows")]

use std::process::{Command, ExitCode};

/// <https://learn.microsoft.com/windows/win32/procthread/process-creation-flags>
#[cfg(windows)]
const CREATE_NO_WINDOW: u32 = 0x0800_0000;

fn main() -> ExitCode {
    let Ok(own) = std::env::current_exe() else {
        return ExitCode::FAILURE;
    };
    let mut program = Command::new(own.with_file_name("injixo-authenticator.exe"));
    let _ = program.args(std::env::args_os().skip(1));
    #[cfg(windows)]
    let _ = std::os::windows::process::CommandExt::creation_flags(&mut program, CREATE_NO_WINDOW);
    match program.spawn() {
        Ok(_) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}
