//! When the vault is locked without being asked: nobody touches the window, the screen locks, the computer sleeps.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, Weak};
use std::time::Duration;

use iced::{Subscription, Task};

use crate::app::effect::{self, Vault};
use crate::app::seconds::LONGEST_WAIT;
use crate::app::{App, Message, Open};
use crate::platform::presence::{Sign, Works};
use crate::platform::time::{self, Uptime};
use crate::screen::auto_lock as page;
use crate::vault::Session;
use crate::vault::slot::SlotKind;

/// A sleep of this length that nobody announced locks the vault after it; shorter ones are what clocks disagree about.
const SLEPT: Duration = Duration::from_secs(5);
/// A tick that comes so much too late means that the program was not running, whatever the system calls it.
const AWAY: Duration = Duration::from_secs(30);

/// How many milliseconds the computer had been on at the last input, nothing where there was none since the last tick: a moving
/// mouse costs one store, and no view is made anew for it.
static TOUCHED: AtomicU64 = AtomicU64::new(0);

/// What is heard from the system.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Heard {
    /// What the system tells of.
    System(Works),
    /// Whether there is a screen saver.
    ScreenSaver(bool),
    /// A reason to lock.
    Sign(Sign),
}

/// What is known of the person's presence.
#[derive(Debug)]
pub struct AutoLock {
    /// When there was input since the last tick.
    touched: &'static AtomicU64,
    uptime: fn() -> Uptime,
    /// How long the computer had been on when there was input, as far as the ticks know.
    last_input: Duration,
    last_tick: Uptime,
    /// Nothing ticks each second.
    slow: bool,
    sleep: bool,
    session: bool,
    screen_saver: bool,
    /// A vault that is locked here, and that a thread may still be saving.
    leaving: Weak<Mutex<Session>>,
}

impl AutoLock {
    /// Knows of nobody yet.
    pub fn new() -> Self {
        Self {
            touched: &TOUCHED,
            uptime: time::uptime,
            last_input: Duration::ZERO,
            last_tick: Uptime::default(),
            slow: false,
            sleep: false,
            session: false,
            screen_saver: false,
            leaving: Weak::new(),
        }
    }

    /// Goes by another clock, and listens to nobody else's input.
    #[cfg(test)]
    pub fn on_a_clock(&mut self, uptime: fn() -> Uptime) {
        self.uptime = uptime;
        self.touched = Box::leak(Box::new(AtomicU64::new(0)));
    }

    /// Begins to count: a vault was opened.
    pub fn begin(&mut self) {
        self.touched.store(0, Ordering::Relaxed);
        self.last_tick = (self.uptime)();
        self.last_input = self.last_tick.total;
    }

    /// Tells whether the vault is to be locked now, `minutes` being how long it stays open without input.
    pub fn is_due(&mut self, minutes: Option<u8>) -> bool {
        let now = (self.uptime)();
        let since = now.total.saturating_sub(self.last_tick.total);
        let between = match self.slow {
            true => LONGEST_WAIT,
            false => Duration::ZERO,
        };
        let away = since >= between + AWAY;
        let slept = now.asleep.saturating_sub(self.last_tick.asleep) >= SLEPT || away;
        self.last_tick = now;
        let touched = Duration::from_millis(self.touched.swap(0, Ordering::Relaxed));
        if !slept {
            self.last_input = self.last_input.max(touched);
        }
        let idle = now.total.saturating_sub(self.last_input);
        slept || minutes.is_some_and(|minutes| idle.as_secs() >= u64::from(minutes) * 60)
    }

    /// Counts on ticks only when there is something to do, or on one each second again.
    pub fn tick_slowly(&mut self, slow: bool) {
        self.slow = slow;
    }

    /// How long the computer will have been on when the vault is to be locked, as far as input is known; nothing is never.
    pub fn due_at(&self, minutes: Option<u8>) -> Option<Duration> {
        let wait = Duration::from_secs(u64::from(minutes?) * 60);
        Some(self.last_input + wait)
    }

    /// Remembers a vault that is being locked until no thread holds it any more.
    pub fn let_go_of(&mut self, vault: &Vault) {
        if let Vault::Kept(session) = vault {
            self.leaving = std::sync::Arc::downgrade(session);
        }
    }

    /// Listens while a vault is open, and until its last save is done. With the end of it goes what holds sleep up.
    pub fn signs(&self, open: &Option<Open>) -> Subscription<Heard> {
        if open.is_some() || self.leaving.strong_count() > 0 {
            signs::all()
        } else {
            Subscription::none()
        }
    }
}

/// Tells whether an event is the doing of a person.
pub fn is_input(event: &iced::Event) -> bool {
    use iced::{Event, keyboard, mouse};

    match event {
        // A window that loses the focus hears that no key is held any more.
        Event::Keyboard(keyboard::Event::ModifiersChanged(_)) => false,
        Event::Keyboard(_) | Event::Touch(_) | Event::InputMethod(_) => true,
        Event::Mouse(event) => !matches!(
            event,
            mouse::Event::CursorEntered | mouse::Event::CursorLeft
        ),
        Event::Window(_) => false,
    }
}

/// Notes that there was input.
pub fn touched() {
    let now = u64::try_from(time::uptime().total.as_millis());
    TOUCHED.store(now.unwrap_or(u64::MAX), Ordering::Relaxed);
}

impl App {
    pub(super) fn auto_lock(&mut self, message: page::Message) -> Task<Message> {
        match page::update(message) {
            page::Action::Choose(minutes) => {
                self.preferences.auto_lock_minutes = self.policy.auto_lock(minutes);
                self.keep_preferences()
            }
            page::Action::Close => self.show_settings(),
        }
    }

    pub(super) fn auto_lock_facts(&self) -> page::Facts {
        let ways = self.status.as_ref().map_or(&[][..], |status| &status.slots);
        page::Facts {
            minutes: self.auto_lock_minutes(),
            sleep: self.auto_lock.sleep,
            screen: self.auto_lock.session || self.auto_lock.screen_saver,
            keyring_alone: ways.contains(&SlotKind::Keyring),
        }
    }

    /// Saves what the person chose; the demo keeps nothing.
    pub(super) fn keep_preferences(&self) -> Task<Message> {
        match &self.home {
            Some(home) => effect::keep_preferences(home.clone(), self.preferences.clone()),
            None => Task::none(),
        }
    }

    pub(super) fn heard(&mut self, heard: Heard) -> Task<Message> {
        match heard {
            Heard::System(Works { sleep, screen }) => {
                (self.auto_lock.sleep, self.auto_lock.session) = (sleep, screen);
                Task::none()
            }
            Heard::ScreenSaver(there) => {
                self.auto_lock.screen_saver = there;
                Task::none()
            }
            Heard::Sign(Sign::ScreenLocked | Sign::SessionLocked | Sign::Sleep) => self.lock(),
        }
    }
}

#[cfg(all(unix, not(target_os = "macos")))]
mod signs {
    use iced::futures::channel::mpsc::Sender;
    use iced::futures::{SinkExt, Stream};

    use super::{Heard, Subscription, Works};
    use crate::platform::presence::{Logind, ScreenSaver};

    pub fn all() -> Subscription<Heard> {
        Subscription::batch([Subscription::run(logind), Subscription::run(screen_saver)])
    }

    fn logind() -> impl Stream<Item = Heard> {
        iced::stream::channel(1, async |mut heard: Sender<Heard>| {
            let Some(mut logind) = Logind::connect().await else {
                return;
            };
            let mut news = Heard::System(Works {
                sleep: logind.hold_sleep().await,
                screen: logind.knows_the_session(),
            });
            while heard.send(news).await.is_ok() {
                let Some(sign) = logind.next().await else {
                    return;
                };
                news = Heard::Sign(sign);
            }
        })
    }

    fn screen_saver() -> impl Stream<Item = Heard> {
        iced::stream::channel(1, async |mut heard: Sender<Heard>| {
            let Some(mut saver) = ScreenSaver::connect().await else {
                return;
            };
            let mut news = Heard::ScreenSaver(saver.is_there());
            while heard.send(news).await.is_ok() {
                let Some(sign) = saver.next().await else {
                    return;
                };
                news = Heard::Sign(sign);
            }
        })
    }
}

#[cfg(any(windows, target_os = "macos"))]
mod signs {
    use iced::futures::channel::mpsc::{self, Sender};
    use iced::futures::{SinkExt, Stream, StreamExt};

    use super::{Heard, Subscription};
    use crate::platform::presence;

    pub fn all() -> Subscription<Heard> {
        Subscription::run(system)
    }

    fn system() -> impl Stream<Item = Heard> {
        iced::stream::channel(1, async |mut heard: Sender<Heard>| {
            let (tell, mut told) = mpsc::unbounded();
            let listening = presence::listen(move |sign| drop(tell.unbounded_send(sign)));
            let mut news = Heard::System(listening.works);
            while heard.send(news).await.is_ok() {
                let Some(sign) = told.next().await else {
                    return;
                };
                news = Heard::Sign(sign);
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;

    thread_local! {
        static UPTIME: Cell<Uptime> = const {
            Cell::new(Uptime {
                total: Duration::ZERO,
                asleep: Duration::ZERO,
            })
        };
    }

    fn guard() -> AutoLock {
        set(1000, 100);
        let mut guard = AutoLock::new();
        guard.on_a_clock(|| UPTIME.get());
        guard.begin();
        guard
    }

    fn set(total: u64, asleep: u64) {
        UPTIME.set(Uptime {
            total: Duration::from_secs(total),
            asleep: Duration::from_secs(asleep),
        });
    }

    /// Ticks each second up to that moment; gives the second in which it is due.
    fn due(
        guard: &mut AutoLock,
        seconds: std::ops::Range<u64>,
        minutes: Option<u8>,
    ) -> Option<u64> {
        seconds.into_iter().find(|&second| {
            set(second, 100);
            guard.is_due(minutes)
        })
    }

    #[test]
    fn without_input_it_is_due_after_the_minutes_and_input_begins_them_anew() {
        let mut guard = guard();
        assert_eq!(due(&mut guard, 1001..2000, Some(5)), Some(1300));
        guard.begin();
        assert_eq!(due(&mut guard, 1301..1501, Some(5)), None);
        guard.touched.store(1_500_000, Ordering::Relaxed);
        assert_eq!(due(&mut guard, 1501..3000, Some(5)), Some(1800));
    }

    #[test]
    fn fewer_minutes_count_at_once_and_off_is_never() {
        let mut guard = guard();
        assert_eq!(due(&mut guard, 1001..9000, None), None);
        assert_eq!(due(&mut guard, 9000..9001, Some(60)), Some(9000));
    }

    #[test]
    fn a_sleep_that_nobody_announced_is_due_on_waking_whatever_was_touched() {
        let mut guard = guard();
        guard.touched.store(1_080_000, Ordering::Relaxed);
        set(1011, 110);
        assert!(guard.is_due(None), "the system tells of ten seconds' sleep");
        guard.begin();
        set(1016, 114);
        assert!(!guard.is_due(None), "that is no sleep");
        guard.touched.store(1_080_000, Ordering::Relaxed);
        set(1080, 114);
        assert!(guard.is_due(None), "no tick for over a minute");
    }

    #[test]
    fn without_a_window_only_the_moment_itself_and_a_sleep_are_due() {
        let mut guard = guard();
        guard.tick_slowly(true);
        assert_eq!(guard.due_at(None), None);
        assert_eq!(guard.due_at(Some(5)), Some(Duration::from_secs(1300)));
        // The key that hid the window is no input of the moment at which that is looked at.
        guard.touched.store(1_010_000, Ordering::Relaxed);
        for second in (1060..1310).step_by(60) {
            set(second, 100);
            assert!(!guard.is_due(Some(5)), "a tick each minute");
        }
        set(1310, 100);
        assert!(guard.is_due(Some(5)));
        guard.begin();
        set(1400, 100);
        assert!(guard.is_due(None), "half a minute longer than it sleeps");
        guard.begin();
        set(1305, 100);
        guard.begin();
        set(1310, 106);
        assert!(guard.is_due(None), "the computer has slept");
    }

    #[test]
    fn a_moving_mouse_is_a_person_and_a_moving_window_is_none() {
        use iced::{Event, Point, Size, keyboard, mouse, window};

        let position = Point::ORIGIN;
        for (event, person) in [
            (Event::Mouse(mouse::Event::CursorMoved { position }), true),
            (Event::Mouse(mouse::Event::CursorLeft), false),
            (
                Event::Keyboard(keyboard::Event::ModifiersChanged(
                    keyboard::Modifiers::empty(),
                )),
                false,
            ),
            (Event::Window(window::Event::Resized(Size::UNIT)), false),
        ] {
            assert_eq!(is_input(&event), person, "{event:?}");
        }
    }
}
