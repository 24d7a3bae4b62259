//! What goes on without the window: the icon in the tray, hiding the window and showing it again, a start without one.
//!
//! A hidden window is none: it is closed, and opened anew when it is to be seen, for on Wayland a window cannot be hidden, and one
//! that is not there holds no picture of a code and takes no memory. Only where a tray shows the icon is the window ever hidden;
//! where the tray goes and does not come back within [`PATIENCE`], the window does, minimised.

use std::time::Duration;

use iced::{Task, window};

use crate::app::{App, Message, Screen, boot, effect};
use crate::fl;
use crate::platform::single_instance::Wish;
use crate::platform::time;
use crate::platform::tray::{Heard, Look, Tray, Wanted};
use crate::preferences::{Choice, Preferences};
use crate::screen::staying;
use crate::ui::focus;

/// How long a hidden window waits for a tray. At the start of a session the tray may come later than the program.
const PATIENCE: Duration = Duration::from_secs(10);

/// Something about the window itself and the icon in the tray.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Event {
    /// The icon is to be put into the tray.
    PutIcon,
    /// Something was heard of the icon.
    Tray(Heard),
    /// The wait of that number for a tray is over.
    Waited(u32),
    /// A window that was hidden is there again.
    Shown,
    /// The window is there and is to be out of the way.
    Minimise,
    /// This window can be seen, or no longer.
    Seen(window::Id, bool),
}

/// Where the window is, and the icon in the tray.
#[derive(Debug, Default)]
pub struct Background {
    window: Option<window::Id>,
    hidden: bool,
    /// The window is there and cannot be seen.
    unseen: bool,
    /// The window is minimised when it opens.
    minimised: bool,
    /// The window was never shown, and no vault was looked for.
    asleep: bool,
    tray: Option<Tray>,
    /// Whether a tray shows the icon; nothing until that is known.
    in_tray: Option<bool>,
    /// Counts the waits for a tray, so that an earlier one that ends later changes nothing.
    waits: u32,
    /// Whether the vault was open when the icon was last told what to say.
    said: Option<bool>,
}

impl Background {
    /// Begins as this start wants it: with a window, with a minimised one, or where the tray is on with none.
    pub fn new(wish: &Wish, preferences: &Preferences) -> Self {
        let hidden = *wish == Wish::Hidden && preferences.staying.tray;
        Self {
            hidden,
            asleep: hidden,
            minimised: *wish == Wish::Hidden && !hidden,
            ..Self::default()
        }
    }

    /// Tells whether there is no window.
    pub fn is_hidden(&self) -> bool {
        self.hidden
    }

    /// Tells whether nobody can see the window, as far as the system says.
    pub fn is_out_of_sight(&self) -> bool {
        self.hidden || self.unseen
    }

    /// Whether a tray shows the icon; nothing until that is known.
    pub fn in_tray(&self) -> Option<bool> {
        self.in_tray
    }

    /// The window, where there is one.
    #[cfg(test)]
    pub fn window(&self) -> Option<window::Id> {
        self.window
    }

    /// As if that had been heard of a tray, which none but this is.
    #[cfg(test)]
    pub fn pretend(&mut self, in_tray: bool) {
        self.in_tray = Some(in_tray);
    }

    /// Has the icon say its words anew.
    pub fn forget_words(&mut self) {
        self.said = None;
    }
}

impl App {
    /// Opens the window and goes on with `begin`, or goes on without a window where this start is to be hidden.
    pub(super) fn appear(&mut self, begin: Task<Message>) -> Task<Message> {
        let icon = match self.preferences.staying.tray {
            true => Task::done(Message::Background(Event::PutIcon)),
            false => Task::none(),
        };
        match self.background.hidden {
            true => Task::batch([begin, icon, self.wait_for_tray()]),
            false => self.open_window(Task::batch([begin, icon])),
        }
    }

    fn open_window(&mut self, then: Task<Message>) -> Task<Message> {
        let (id, opened) = window::open(boot::window_settings(&self.preferences));
        self.background.window = Some(id);
        self.background.unseen = false;
        let minimise = match std::mem::take(&mut self.background.minimised) {
            true => Task::done(Message::Background(Event::Minimise)),
            false => Task::none(),
        };
        let mut then = Some(Task::batch([then, minimise, effect::watch_sight(id)]));
        opened.then(move |_| then.take().unwrap_or_else(Task::none))
    }

    pub(super) fn background(&mut self, event: Event) -> Task<Message> {
        match event {
            Event::PutIcon => self.put_icon(),
            Event::Tray(Heard::Shown(shown)) => self.tray_is_there(shown),
            Event::Tray(Heard::Wanted(wanted)) => self.wanted(wanted),
            Event::Waited(wait) => self.waited(wait),
            Event::Shown => self.window_is_back(),
            Event::Minimise => effect::minimise(),
            Event::Seen(id, seen) if self.background.window == Some(id) => self.is_seen(seen),
            Event::Seen(..) => Task::none(),
        }
    }

    /// The list of a window that nobody sees stays as it is, and what a click had revealed in it is covered.
    fn is_seen(&mut self, seen: bool) -> Task<Message> {
        if seen != self.background.unseen {
            return Task::none();
        }
        if !seen {
            self.background.unseen = true;
            self.auto_lock.tick_slowly(true);
            self.cover();
            return Task::none();
        }
        // What shows first is of this moment.
        let task = self.ticked(time::now(), time::uptime().total);
        self.background.unseen = false;
        self.auto_lock.tick_slowly(false);
        task
    }

    fn put_icon(&mut self) -> Task<Message> {
        if self.background.tray.is_some() || !self.preferences.staying.tray {
            return Task::none();
        }
        let open = self.open.is_some();
        let (tray, heard) = effect::put_icon(look(open));
        self.background.tray = Some(tray);
        self.background.said = Some(open);
        heard
    }

    /// Has the icon say whether the vault is open, once that has changed.
    pub(super) fn look_after_tray(&mut self) {
        let open = self.open.is_some();
        if let Some(tray) = &self.background.tray
            && self.background.said != Some(open)
        {
            tray.change(look(open));
            self.background.said = Some(open);
        }
    }

    fn tray_is_there(&mut self, shown: bool) -> Task<Message> {
        // News of an icon that was taken away meanwhile.
        if self.background.tray.is_none() {
            return Task::none();
        }
        self.background.in_tray = Some(shown);
        match self.background.hidden && !shown {
            true => self.wait_for_tray(),
            false => Task::none(),
        }
    }

    fn wait_for_tray(&mut self) -> Task<Message> {
        self.background.waits = self.background.waits.wrapping_add(1);
        effect::wait(PATIENCE, Event::Waited(self.background.waits))
    }

    fn waited(&mut self, wait: u32) -> Task<Message> {
        let nobody_shows_it = self.background.hidden && self.background.in_tray != Some(true);
        if wait != self.background.waits || !nobody_shows_it {
            return Task::none();
        }
        self.background.minimised = true;
        self.show_window()
    }

    fn wanted(&mut self, wanted: Wanted) -> Task<Message> {
        match wanted {
            Wanted::Show => self.called(Wish::Show),
            Wanted::Add => self.called(Wish::Add),
            Wanted::Lock => self.called(Wish::Lock),
            Wanted::Quit => self.close(),
        }
    }

    /// Closes the window: where a tray shows the icon the program goes on, else it ends.
    pub(super) fn close_window(&mut self) -> Task<Message> {
        let stays = self.preferences.staying.tray && self.background.in_tray == Some(true);
        match stays && !self.keeping.forgotten {
            true => self.hide_window(),
            false => self.close(),
        }
    }

    fn hide_window(&mut self) -> Task<Message> {
        (self.background.hidden, self.background.unseen) = (true, false);
        self.auto_lock.tick_slowly(true);
        self.cover();
        if let Screen::Unlock(page) = &mut self.screen {
            page.forget_typed();
        }
        let close = self
            .background
            .window
            .take()
            .map_or_else(Task::none, window::close);
        Task::batch([self.keep_preferences(), close])
    }

    /// What a click had revealed is covered when the window is seen again.
    fn cover(&mut self) {
        self.list.show_codes(self.preferences.codes);
        match &mut self.screen {
            Screen::Account(page) => page.cover(self.preferences.codes.hidden),
            Screen::MoveOut(page) => page.cover(),
            Screen::BackupCodes(page) => page.cover(),
            _ => {}
        }
    }

    /// Brings the window to the front; opens one where there is none.
    pub(super) fn show_window(&mut self) -> Task<Message> {
        if !self.background.hidden {
            return effect::come_forward();
        }
        // What shows first is of this moment.
        self.it_is(time::now(), time::uptime().total);
        let minutes = self.auto_lock_minutes();
        let lock = match self.open.is_some() && self.auto_lock.is_due(minutes) {
            true => self.lock(),
            false => Task::none(),
        };
        self.background.hidden = false;
        self.auto_lock.tick_slowly(false);
        let then = match std::mem::take(&mut self.background.asleep) {
            true => self.look_for_vault(),
            false => Task::done(Message::Background(Event::Shown)),
        };
        let open = self.open.as_ref();
        let reload = open.map_or_else(Task::none, |open| effect::reload(&open.vault, false));
        Task::batch([lock, reload, self.open_window(then)])
    }

    /// What the window that was closed had of its own and the new one has not.
    fn window_is_back(&self) -> Task<Message> {
        let level = match self.on_top {
            true => effect::keep_on_top(true),
            false => Task::none(),
        };
        let focus = match &self.screen {
            Screen::Unlock(page) => focus::focus(page.first()),
            _ => Task::none(),
        };
        Task::batch([level, focus])
    }

    /// Puts the icon into the tray or takes it away, as was just chosen.
    pub(super) fn tray_chosen(&mut self, on: bool) -> Task<Message> {
        if on {
            return self.put_icon();
        }
        (self.background.tray, self.background.in_tray) = (None, None);
        Task::none()
    }

    pub(super) fn show_staying(&mut self) -> Task<Message> {
        self.screen = Screen::Staying(staying::State::new());
        match &self.home {
            Some(home) => effect::look_at_autostart(home.clone()),
            None => self.staying(staying::Message::Looked(staying::Start::Off)),
        }
    }

    pub(super) fn staying(&mut self, message: staying::Message) -> Task<Message> {
        let Screen::Staying(state) = &mut self.screen else {
            return Task::none();
        };
        match state.update(message) {
            staying::Action::None => Task::none(),
            staying::Action::Choose(choice) => {
                // The entry itself says how the session is to start it.
                let again = matches!(choice, Choice::StartHidden(_)) && state.starts();
                let chosen = self.choose(choice);
                match again {
                    true => Task::batch([chosen, self.start_with_session(true)]),
                    false => chosen,
                }
            }
            staying::Action::StartWithSession(on) => self.start_with_session(on),
            staying::Action::Close => self.show_settings(),
        }
    }

    /// The demo writes nothing.
    fn start_with_session(&mut self, on: bool) -> Task<Message> {
        let hidden = self.preferences.staying.start_hidden;
        match &self.home {
            Some(home) => effect::switch_autostart(home.clone(), on, hidden),
            None => self.staying(staying::Message::Looked(match on {
                true => staying::Start::On,
                false => staying::Start::Off,
            })),
        }
    }

    pub(super) fn staying_facts(&self) -> staying::Facts {
        staying::Facts {
            chosen: self.preferences.staying,
            in_tray: self.background.in_tray(),
        }
    }
}

fn look(open: bool) -> Look {
    Look {
        name: fl!("app-name"),
        state: match open {
            true => fl!("tray-open"),
            false => fl!("tray-locked"),
        },
        show: fl!("tray-show"),
        add: fl!("add-title"),
        lock: fl!("accounts-lock"),
        quit: fl!("tray-quit"),
        open,
    }
}
