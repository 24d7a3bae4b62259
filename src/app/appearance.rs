//! The system's choice between light and dark, as the window hears of it.

use iced::{Subscription, Task, theme};

#[cfg(all(unix, not(target_os = "macos")))]
pub use portal::{changes, now};

/// Brings the choice that holds when the window starts.
#[cfg(not(all(unix, not(target_os = "macos"))))]
pub fn now() -> Task<theme::Mode> {
    iced::system::theme()
}

/// Brings every change of it.
#[cfg(not(all(unix, not(target_os = "macos"))))]
pub fn changes() -> Subscription<theme::Mode> {
    iced::system::theme_changes()
}

#[cfg(all(unix, not(target_os = "macos")))]
mod portal {
    use iced::futures::channel::mpsc::{UnboundedReceiver, unbounded};

    use super::{Subscription, Task, theme};
    use crate::platform::appearance::{ColorScheme, watch};

    /// Nothing: [`changes`] begins with the choice that holds.
    pub fn now() -> Task<theme::Mode> {
        Task::none()
    }

    /// Brings the choice that holds as soon as the desktop tells it, then every change.
    pub fn changes() -> Subscription<theme::Mode> {
        Subscription::run(listen)
    }

    fn listen() -> UnboundedReceiver<theme::Mode> {
        let (sender, receiver) = unbounded();
        // Without a thread or the program's own file the window stays as it is: light.
        let _ = std::thread::Builder::new()
            .name("appearance".to_owned())
            .spawn(move || {
                if let Ok(program) = std::env::current_exe() {
                    watch(&program, |scheme| {
                        sender.unbounded_send(mode(scheme)).is_ok()
                    });
                }
            });
        receiver
    }

    fn mode(scheme: Option<ColorScheme>) -> theme::Mode {
        match scheme {
            Some(ColorScheme::Dark) => theme::Mode::Dark,
            Some(ColorScheme::Light) => theme::Mode::Light,
            None => theme::Mode::None,
        }
    }
}
