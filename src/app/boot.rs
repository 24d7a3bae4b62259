//! Starting the window: the display it needs, its settings, the screen it begins with, its one clock.

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use iced::futures::{SinkExt, Stream};
use iced::{Size, Task, theme, window};

use crate::app::{App, Message, appearance, choosing, effect};
use crate::clock::UnixTime;
use crate::fl;
use crate::platform::clipboard::CodeClipboard;
use crate::platform::paths::Home;
use crate::platform::{display, time};
use crate::preferences::Preferences;
use crate::screen::{accounts, unlock};
use crate::secret::Secret;
use crate::ui;

/// The application's identifier, the same for the desktop file, Wayland and D-Bus.
const APPLICATION_ID: &str = "io.github.injixo_authenticator.Desktop";
/// The smallest window in which everything can be done, in logical pixels.
const SMALLEST: Size = Size::new(340.0, 480.0);

/// What the window is started with.
#[derive(Debug, Clone, Default)]
pub struct Start {
    /// The folder named with `--home`.
    pub home: Option<PathBuf>,
    /// Made-up accounts in memory, nothing written.
    pub demo: bool,
    /// An `otpauth://` link to show at "add this account?".
    pub link: Option<Secret>,
    /// The language that was asked for; else the one of the preferences, else the system's.
    pub language: Option<String>,
}

/// Why no window opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum StartError {
    /// The system names no home folder.
    #[error("this system names no home folder")]
    NoHome,
    /// The display refused the window.
    #[error("the display refused the window")]
    Refused,
}

/// Opens the window and stays until it is closed.
///
/// # Errors
/// [`StartError`] when no window opened.
pub fn run(start: Start) -> Result<(), StartError> {
    let home = if start.demo {
        None
    } else {
        Some(Home::resolve(start.home.as_deref()).map_err(|_| StartError::NoHome)?)
    };
    let preferences = home
        .as_ref()
        .map(Home::load_preferences)
        .unwrap_or_default();
    crate::i18n::select(
        start
            .language
            .as_deref()
            .or(preferences.language.as_deref()),
    );
    let (width, height) = preferences.window;
    // The window's size is kept as it is on the screen; iced makes it larger by the size of text.
    let scale = choosing::scale(&preferences);
    let (icon, icon_width, icon_height) = ui::window_icon_rgba();
    let settings = window::Settings {
        size: Size::new(width / scale, height / scale),
        min_size: Some(SMALLEST),
        exit_on_close_request: false,
        icon: window::icon::from_rgba(icon, icon_width, icon_height).ok(),
        platform_specific: platform_specific(),
        ..window::Settings::default()
    };
    // Read once, then gone: the closure that iced keeps for the whole run is left with nothing.
    let link = Mutex::new(start.link);
    let booted = Arc::new(AtomicBool::new(false));
    let has_booted = Arc::clone(&booted);
    let window = iced::application(
        move || {
            has_booted.store(true, Ordering::Relaxed);
            let link = link.lock().unwrap_or_else(PoisonError::into_inner).take();
            App::new(home.clone(), preferences.clone(), link.as_ref())
        },
        App::update,
        App::view,
    )
    .title(|_: &App| fl!("app-name"))
    .theme(App::theme)
    .scale_factor(App::scale)
    .style(App::style)
    .subscription(App::subscription)
    .settings(iced::Settings {
        id: Some(APPLICATION_ID.to_owned()),
        ..ui::settings()
    })
    .window(settings);
    // The windowing library panics where a display that answered a moment ago is gone when it connects.
    match catch_unwind(AssertUnwindSafe(|| window.run())) {
        Ok(ended) => ended.map_err(|_| StartError::Refused),
        Err(_) if !booted.load(Ordering::Relaxed) => Err(StartError::Refused),
        Err(panic) => resume_unwind(panic),
    }
}

#[cfg(target_os = "linux")]
fn platform_specific() -> window::settings::PlatformSpecific {
    window::settings::PlatformSpecific {
        application_id: APPLICATION_ID.to_owned(),
        ..Default::default()
    }
}

#[cfg(not(target_os = "linux"))]
fn platform_specific() -> window::settings::PlatformSpecific {
    window::settings::PlatformSpecific::default()
}

impl App {
    /// Begins with the page that says the vault is being opened, and looks for the vault meanwhile.
    pub(super) fn new(
        home: Option<Home>,
        preferences: Preferences,
        link: Option<&Secret>,
    ) -> (Self, Task<Message>) {
        let vault = match &home {
            Some(home) => effect::boot(home.clone()),
            None => effect::boot_demo(),
        };
        let mut app = Self {
            system_colours: theme::Mode::None,
            keys_shown: false,
            veiled: false,
            paint_anew: 0,
            home,
            preferences,
            can_stay_on_top: display::keeps_windows_on_top(),
            on_top: false,
            now: time::now(),
            up: time::uptime().total,
            screen: super::Screen::Unlock(unlock::State::opening()),
            list: accounts::State::new(),
            open: None,
            status: None,
            notices: super::Notices::default(),
            clipboard: Arc::new(Mutex::new(CodeClipboard::new())),
            clear_at: None,
            copy_next: None,
            link: link.cloned().map(effect::reading_of_text),
            adopting: None,
            auto_lock: super::AutoLock::new(),
            clock: super::Clock::new(),
            help: super::Help::default(),
            keeping: super::Keeping::default(),
            aside: None,
        };
        app.fresh_list();
        let (clock, theme) = (app.look_at_clock(), appearance::now());
        let tasks = [vault, clock, theme.map(Message::SystemTheme)];
        (app, Task::batch(tasks))
    }
}

/// Gives the moment at the beginning of every second, by the system's clock and by how long the computer has been on; the one
/// clock of the window.
pub(super) fn seconds() -> impl Stream<Item = (UnixTime, Duration)> {
    iced::stream::channel(1, async |mut output| {
        let (sender, mut receiver) = iced::futures::channel::mpsc::channel(1);
        // The thread ends with its next tick once nobody listens any more.
        let clock = std::thread::Builder::new()
            .name("clock".to_owned())
            .spawn(move || tick(sender));
        if clock.is_ok() {
            while let Some(now) = iced::futures::StreamExt::next(&mut receiver).await {
                if output.send(now).await.is_err() {
                    break;
                }
            }
        }
    })
}

fn tick(mut sender: iced::futures::channel::mpsc::Sender<(UnixTime, Duration)>) {
    loop {
        // A tick that finds the last one still waiting is left out: the next one brings the right moment.
        match sender.try_send((time::now(), time::uptime().total)) {
            Err(error) if error.is_disconnected() => return,
            Ok(()) | Err(_) => std::thread::sleep(time::until_next_second()),
        }
    }
}
