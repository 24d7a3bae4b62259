//! Starting the window: the display it needs, its settings, the screen it begins with, its one clock.

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use iced::{Size, Task, theme, window};

use crate::app::{App, Message, Notice, appearance, choosing, effect};
use crate::fl;
use crate::platform::clipboard::CodeClipboard;
use crate::platform::paths::Home;
use crate::platform::single_instance::{Post, Wish};
use crate::platform::{APPLICATION_ID, display, policy, time};
use crate::preferences::Preferences;
use crate::screen::{accounts, unlock};
use crate::{ui, words};

/// The smallest window in which everything can be done, in logical pixels.
const SMALLEST: Size = Size::new(340.0, 480.0);

/// What the window is started with.
#[derive(Debug, Default)]
pub struct Start {
    /// Where everything lies; without it, made-up accounts in memory, and nothing is written.
    pub home: Option<Home>,
    /// What the window is opened for.
    pub wish: Wish,
    /// Where later starts call this one.
    pub post: Option<Post>,
    /// The language that was asked for; else the one of the preferences, else the system's.
    pub language: Option<String>,
}

/// Why no window opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum StartError {
    /// The display refused the window.
    #[error("the display refused the window")]
    Refused,
}

/// Opens the window and stays until it is closed.
///
/// # Errors
/// [`StartError`] when no window opened.
pub fn run(start: Start) -> Result<(), StartError> {
    let home = start.home;
    let (preferences, aside) = home
        .as_ref()
        .map(Home::take_up_preferences)
        .unwrap_or_default();
    crate::i18n::select(
        start
            .language
            .as_deref()
            .or(preferences.language.as_deref()),
    );
    // Read once, then gone: the closure that iced keeps for the whole run is left with nothing.
    let begin = Mutex::new((start.wish, start.post));
    let booted = Arc::new(AtomicBool::new(false));
    let has_booted = Arc::clone(&booted);
    // A program without its window goes on, which only what iced calls a daemon does.
    let window = iced::daemon(
        move || {
            has_booted.store(true, Ordering::Relaxed);
            let mut begin = begin.lock().unwrap_or_else(PoisonError::into_inner);
            let (wish, post) = std::mem::take(&mut *begin);
            let (mut app, task) = App::new(home.clone(), preferences.clone(), wish);
            let _ = app.obey(policy::in_force());
            if let Some(aside) = &aside {
                let words = words::preferences_damaged(aside);
                app.show(Notice::danger(words.line()).lasting());
            }
            let calls = app.listen(post);
            let task = app.appear(Task::batch([task, calls]));
            (app, task)
        },
        App::update,
        App::view_in,
    )
    .title(|_: &App, _| fl!("app-name"))
    .theme(App::theme_in)
    .scale_factor(App::scale_in)
    .style(App::style)
    .subscription(App::subscription)
    .settings(iced::Settings {
        id: Some(APPLICATION_ID.to_owned()),
        ..ui::settings()
    });
    // The windowing library panics where a display that answered a moment ago is gone when it connects.
    match catch_unwind(AssertUnwindSafe(|| window.run())) {
        Ok(ended) => ended.map_err(|_| StartError::Refused),
        Err(_) if !booted.load(Ordering::Relaxed) => Err(StartError::Refused),
        Err(panic) => resume_unwind(panic),
    }
}

/// The window as the preferences want it.
pub(super) fn window_settings(preferences: &Preferences) -> window::Settings {
    let (width, height) = preferences.window;
    // The window's size is kept as it is on the screen; iced makes it larger by the size of text.
    let scale = choosing::scale(preferences);
    let (icon, icon_width, icon_height) = ui::window_icon_rgba();
    window::Settings {
        size: Size::new(width / scale, height / scale),
        min_size: Some(SMALLEST),
        exit_on_close_request: false,
        icon: window::icon::from_rgba(icon, icon_width, icon_height).ok(),
        platform_specific: platform_specific(),
        ..window::Settings::default()
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
        wish: Wish,
    ) -> (Self, Task<Message>) {
        let background = super::Background::new(&wish, &preferences);
        let mut app = Self {
            system_colours: theme::Mode::None,
            keys_shown: false,
            veiled: false,
            paint_anew: 0,
            home,
            preferences,
            policy: super::Policy::default(),
            find_policy: policy::in_force,
            can_stay_on_top: display::keeps_windows_on_top(),
            hovered: false,
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
            calls: super::Calls::begin(wish),
            background,
            adopting: None,
            auto_lock: super::AutoLock::new(),
            clock: super::Clock::new(),
            help: super::Help::default(),
            keeping: super::Keeping::default(),
            aside: None,
        };
        app.fresh_list();
        // Without a window nobody waits for the vault, and no key is in memory until somebody does.
        let vault = match app.background.is_hidden() {
            true => Task::none(),
            false => app.look_for_vault(),
        };
        let (clock, theme) = (app.look_at_clock(), appearance::now());
        let tasks = [vault, clock, theme.map(Message::SystemTheme)];
        (app, Task::batch(tasks))
    }

    /// Looks for the vault and opens it where nothing has to be typed.
    pub(super) fn look_for_vault(&self) -> Task<Message> {
        match &self.home {
            Some(home) => effect::boot(home.clone()),
            None => effect::boot_demo(),
        }
    }

    fn view_in(&self, _: window::Id) -> ui::Element<'_, Message> {
        self.view()
    }

    fn theme_in(&self, _: window::Id) -> ui::Theme {
        self.theme()
    }

    fn scale_in(&self, _: window::Id) -> f32 {
        self.scale()
    }
}
