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
    use platform::paths::Home;
    use platform::single_instance::{self, Called, Start, Wish};

    let cli::Window {
        home,
        demo,
        wish,
        language,
    } = window;
    let Ok(home) = (!demo).then(|| Home::resolve(home.as_deref())).transpose() else {
        return cli::no_home();
    };
    let has_display = platform::display::available();
    if let Some(home) = &home
        && (!has_display || wish == Wish::Lock)
    {
        match (single_instance::call(home, &wish), &wish) {
            // Where no window is open, nothing is that could be locked.
            (Called::Taken, _) | (Called::Nobody, Wish::Lock) => return ExitCode::SUCCESS,
            (Called::Silence, Wish::Lock) => return cli::not_locked(),
            (Called::Nobody | Called::Silence, _) => {}
        }
    }
    if !has_display {
        return cli::no_display();
    }
    let start = |home| single_instance::start(home, &wish);
    let post = match home.as_ref().map(start) {
        Some(Start::HandedOver) => return ExitCode::SUCCESS,
        Some(Start::First(post)) => Some(post),
        Some(Start::Alone) | None => None,
    };
    match app::run(app::Start {
        home,
        wish,
        post,
        language,
    }) {
        Ok(()) => ExitCode::SUCCESS,
        // A display that was there a moment ago and then refused the window is as good as none.
        Err(app::StartError::Refused) => cli::no_display(),
    }
}

#[cfg(not(feature = "gui"))]
fn open(_: cli::Window) -> ExitCode {
    cli::no_window()
}
