//! The program: hardens the process, reads the arguments, hands over to the command line or the window.

use std::ffi::OsString;
use std::process::ExitCode;

use injixo_authenticator::cli::{self, Next};
use injixo_authenticator::platform;

/// Wipes memory when it is freed: what no longer holds a secret holds nothing of it.
#[global_allocator]
static WIPING: zeroizing_alloc::ZeroAlloc<std::alloc::System> =
    zeroizing_alloc::ZeroAlloc(std::alloc::System);

fn main() -> ExitCode {
    let arguments: Vec<OsString> = std::env::args_os().collect();
    if let Some(code) = platform::serve(arguments.get(1..).unwrap_or_default()) {
        return code;
    }
    platform::memory::harden();
    match cli::start(arguments) {
        Next::Finished(code) => code,
        Next::Window(window) => open(window),
    }
}

#[cfg(feature = "gui")]
fn open(window: cli::Window) -> ExitCode {
    use injixo_authenticator::app;

    if !platform::display::available() {
        return cli::no_display();
    }
    let cli::Window {
        home,
        demo,
        link,
        language,
    } = window;
    match app::run(app::Start {
        home,
        demo,
        link,
        language,
    }) {
        Ok(()) => ExitCode::SUCCESS,
        Err(app::StartError::NoHome) => cli::no_home(),
        // A display that was there a moment ago and then refused the window is as good as none.
        Err(app::StartError::Refused) => cli::no_display(),
    }
}

#[cfg(not(feature = "gui"))]
fn open(_: cli::Window) -> ExitCode {
    cli::no_window()
}
