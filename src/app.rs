//! The window: boots it, gives every message to its screen, and has `effect` carry out what screens ask for.

mod appearance;
mod auto_lock;
mod background;
mod boot;
mod calls;
mod choosing;
mod clock;
mod codes;
mod demo;
mod dropping;
mod effect;
mod enrolling;
mod entering;
mod guarding;
mod guides;
mod hotkey;
mod intent;
mod keeping;
mod notice;
mod outcome;
mod pages;
mod perform;
mod policing;
mod pressed;
mod seconds;
mod shown;
#[cfg(test)]
mod tests;

pub use boot::{Start, StartError, run};
pub use hotkey::help as keys;

use std::sync::LazyLock;
use std::time::Duration;

use iced::{Size, Subscription, Task, window};

use crate::account::AccountId;
use crate::app::auto_lock::{AutoLock, Heard};
use crate::app::background::Background;
use crate::app::calls::Calls;
use crate::app::clock::Clock;
use crate::app::effect::{
    Adopted, Booted, Clipboard, Done, MakeFailure, Opened, ReadFailure, Seen,
};
use crate::app::guides::Help;
use crate::app::hotkey::Hotkey;
use crate::app::intent::Intent;
use crate::app::keeping::Keeping;
use crate::app::notice::{Notice, Notices, Offer};
use crate::clock::{Offset, UnixTime};
use crate::platform::browser::BrowserError;
use crate::platform::clipboard::ClipboardError;
use crate::platform::clock_check::{CheckFailure, Last};
use crate::platform::leftover::RemoveError;
use crate::platform::paths::Home;
use crate::platform::screen_capture::Way;
use crate::platform::single_instance::Wish;
use crate::policy::Policy;
use crate::preferences::Preferences;
use crate::qr::Source;
use crate::screen::key_source::{Asked, Reading};
use crate::screen::{
    self, Context, account, accounts, add_account, appearance as appearance_page, archive,
    backup_codes, backups, clock as clock_page, conflict, enroll, events, forget,
    guides as guides_page, move_out, recovery, settings, showing, staying, trash, unlock, way_in,
    ways, welcome,
};
use crate::secret::{EntropyError, Secret};
use crate::ui::focus;
use crate::vault::slot::KeystoreError;
use crate::vault::{
    Aside, Change, Changed, Contents, Copies, Forgotten, OpenError, SaveError, Status,
};

/// Everything that can happen to the window.
#[derive(Debug, Clone)]
pub enum Message {
    /// Something on the welcome page.
    Welcome(welcome::Message),
    /// Something on the page of a vault that is not open.
    Unlock(unlock::Message),
    /// Something in the list.
    Accounts(accounts::Message),
    /// Something on "add an account".
    AddAccount(add_account::Message),
    /// Something on an account's page.
    Account(account::Message),
    /// Something on the page of backup codes.
    BackupCodes(backup_codes::Message),
    /// Something in the enrolment.
    Enroll(enroll::Message),
    /// The browser was opened, or not.
    BrowserOpened(Result<(), BrowserError>),
    /// Something in the help with signing in.
    Guides(guides_page::Message),
    /// Something in the settings.
    Settings(settings::Message),
    /// Something on the page of how things look.
    Appearance(appearance_page::Message),
    /// Something on the page of how codes are shown and copied.
    Showing(showing::Message),
    /// Something on the page of the tray and the start.
    Staying(staying::Message),
    /// Something on the page of the automatic lock.
    AutoLock(screen::auto_lock::Message),
    /// Something on the page of the clock.
    Clock(clock_page::Message),
    /// Something on the page of copies.
    Backups(backups::Message),
    /// Something on the page of codes for a phone.
    MoveOut(move_out::Message),
    /// Something in the archive.
    Archive(archive::Message),
    /// Something in the trash.
    Trash(trash::Message),
    /// Something on the page of what happened.
    Events(events::Message),
    /// Something on the page about leaving this computer.
    Forget(forget::Message),
    /// Something on the page of a conflict.
    Conflict(conflict::Message),
    /// Something on the page of the ways in.
    Ways(ways::Message),
    /// Something on the page of the recovery phrase.
    Recovery(recovery::Message),
    /// A key was pressed.
    Hotkey(Hotkey),
    /// The table of keys was sent away.
    KeysClosed,
    /// What the notice offers was taken.
    Offered(Offer),
    /// The notice was sent away.
    NoticeClosed,
    /// Open the page of the clock.
    OpenClock,
    /// The last check of the clock was read.
    ClockLookedAt(Last),
    /// The clock was checked, or not.
    ClockChecked(Result<Offset, CheckFailure>),
    /// What was found was kept, or not.
    CheckKept(Result<(), std::io::ErrorKind>),
    /// A second has begun: what the system's clock shows, and how long the computer has been on.
    Ticked(UnixTime, Duration),
    /// The system's colours changed.
    SystemTheme(iced::theme::Mode),
    /// The window was resized.
    Resized(Size),
    /// A file is held over the window, or no longer.
    Hovered(bool),
    /// A file was dropped on the window.
    Dropped(std::path::PathBuf),
    /// Something about the window itself and the icon in the tray.
    Background(background::Event),
    /// The window is to be closed.
    CloseRequested,
    /// It may be closed now.
    Left,
    /// The vault was looked for.
    Booted(Booted),
    /// A keyring answers, or not.
    KeyringLookedFor(Result<(), KeystoreError>),
    /// A text was pasted where a recovery phrase is asked for.
    TextPasted(Secret),
    /// The ways in were changed, or not.
    Guarded(
        effect::Named,
        Result<Box<effect::Guarded>, effect::NotGuarded>,
    ),
    /// The ways that stay open the vault, or not; what becomes of the copies.
    WaysChecked(
        effect::Named,
        Result<Vec<way_in::WayIn>, effect::NotGuarded>,
        Copies,
    ),
    /// A recovery phrase was drawn, or not.
    PhraseDrawn(Result<recovery::NewPhrase, EntropyError>),
    /// It was printed or saved, or not; nothing where the person cancelled.
    OnPaper(Option<recovery::Printed>),
    /// A vault was made, or not.
    Made(Result<Opened, MakeFailure>),
    /// A vault file was taken in, or not.
    Adopted(Result<Adopted, MakeFailure>),
    /// Pictures or the clipboard were read, or not.
    Read(Asked, Result<Reading, ReadFailure>),
    /// The screen was looked at while it is watched.
    Glanced(Asked, Result<Reading, ReadFailure>),
    /// What the screen can be looked at through.
    WayOfLooking(Option<Way>),
    /// What still showed a key was removed, but for these.
    LeftoverRemoved(Vec<(Source, RemoveError)>),
    /// A change was saved, or not.
    Saved(Intent, effect::Vault, Result<Seen, SaveError>),
    /// A change was not saved, for another program changed the vault.
    Conflicted(effect::Vault, Intent, Box<Change>),
    /// Something was done with the vault's copies, or not.
    Done(effect::Named, Done),
    /// What was unfinished when the vault was locked is sealed.
    SetAside(Option<Aside>),
    /// Everything of this home was deleted, but for this.
    Forgotten(Result<Forgotten, Changed>),
    /// A code was put on the clipboard, or not; the moment from which it works no more, if time makes it.
    Copied(AccountId, Option<UnixTime>, Result<(), ClipboardError>),
    /// The clipboard was cleared.
    ClipboardCleared,
    /// Another program's save was looked for.
    Reloaded(effect::Vault, Result<Option<Seen>, OpenError>),
    /// What the person chose was saved, or not.
    PreferencesKept(Result<(), std::io::ErrorKind>),
    /// What an administrator fixed was looked for again.
    PolicyRead(Policy),
    /// A reason to lock was heard from the system, or whether such reasons can be heard.
    Heard(Heard),
    /// A later start of this program has called.
    Called(Wish),
    /// A job ended without a result.
    JobLost,
}

/// The screen that shows.
#[derive(Debug)]
enum Screen {
    Welcome(welcome::State),
    Unlock(unlock::State),
    Accounts,
    AddAccount(add_account::State),
    BackupCodes(Box<backup_codes::State>),
    Enroll(Box<enroll::State>),
    Account(Box<account::State>),
    Guides(guides_page::State),
    Settings,
    Appearance,
    Showing,
    Staying(staying::State),
    AutoLock,
    Clock(clock_page::State),
    Backups(backups::State),
    MoveOut(move_out::State),
    Archive(archive::State),
    Trash(trash::State),
    Events(events::State),
    Forget(Box<forget::State>),
    Conflict(Box<conflict::State>),
    Ways(Box<ways::State>),
    Recovery(Box<recovery::State>),
}

/// The window's state.
#[derive(Debug)]
pub struct App {
    home: Option<Home>,
    preferences: Preferences,
    /// What an administrator fixed, and what tells of it.
    policy: Policy,
    find_policy: fn() -> Policy,
    /// The desktop lets a window stay on top of others.
    can_stay_on_top: bool,
    /// This window does.
    on_top: bool,
    /// A file is held over the window.
    hovered: bool,
    /// Which colours the system prefers.
    system_colours: iced::theme::Mode,
    /// The table of keys shows.
    keys_shown: bool,
    /// Codes and keys are blacked out.
    veiled: bool,
    /// Counts the messages that may change the page: see [`App::style`].
    paint_anew: u8,
    now: UnixTime,
    /// How long the computer had been on at that moment.
    up: Duration,
    screen: Screen,
    list: accounts::State,
    open: Option<Open>,
    status: Option<Status>,
    notices: Notices,
    clipboard: Clipboard,
    /// When the clipboard is to be cleared.
    clear_at: Option<UnixTime>,
    /// Whose next code is to be copied when it begins, and when that is.
    copy_next: Option<(AccountId, UnixTime)>,
    /// What starts of this program asked for and what could not be done yet.
    calls: Calls,
    background: Background,
    /// The chosen vault file whose passphrase is being asked for.
    adopting: Option<std::path::PathBuf>,
    auto_lock: AutoLock,
    clock: Clock,
    help: Help,
    keeping: Keeping,
    /// What was unfinished when the vault was locked, sealed until it is open again.
    aside: Option<Aside>,
}

/// An open vault and what it held when it was last read or saved.
#[derive(Debug)]
struct Open {
    vault: effect::Vault,
    seen: Seen,
    /// Whether the passphrase that is required could not be made: it is not asked for again before the next opening.
    passphrase_failed: bool,
}

impl Open {
    /// Takes what a save or a look brought back, unless something newer is here already.
    fn take(&mut self, seen: Seen) {
        // An older file in the vault's place has the lower number and is what is there all the same.
        if seen.revision >= self.seen.revision || seen.rollback.is_some() {
            self.seen = seen;
        }
    }
}

/// With fewer seconds left than this, copying offers the next code.
const TOO_SHORT: u64 = 5;

impl App {
    fn update(&mut self, message: Message) -> Task<Message> {
        if !matches!(message, Message::Ticked(..) | Message::Reloaded(..)) {
            self.paint_anew = self.paint_anew.wrapping_add(1);
        }
        let (seen, before) = (self.seen(), self.here());
        let task = self.take_message(message);
        let task = match self.here() == before {
            true => task,
            false => Task::batch([task, self.arrive(before)]),
        };
        if self.seen() != seen {
            self.look_at_list();
        }
        self.look_after_tray();
        match self.look_after_level() {
            Some(level) => Task::batch([task, level]),
            None => task,
        }
    }

    /// Which contents of a vault are shown, to tell others from them.
    fn seen(&self) -> Option<*const Contents> {
        let open = self.open.as_ref()?;
        Some(std::sync::Arc::as_ptr(&open.seen.contents))
    }

    fn take_message(&mut self, message: Message) -> Task<Message> {
        match message {
            Message::Welcome(message) => self.welcome(message),
            Message::Unlock(message) => self.unlock(message),
            Message::Accounts(message) => self.accounts(message),
            Message::AddAccount(message) => self.add_account(message),
            Message::Account(message) => self.account(message),
            Message::BackupCodes(message) => self.backup_codes(message),
            Message::Enroll(message) => self.enroll(message),
            Message::BrowserOpened(result) => self.browser_opened(result),
            Message::Guides(message) => self.guides(message),
            Message::Settings(message) => self.settings(message),
            Message::Appearance(message) => self.appearance(message),
            Message::Showing(message) => self.showing(message),
            Message::Staying(message) => self.staying(message),
            Message::AutoLock(message) => self.auto_lock(message),
            Message::Clock(message) => self.clock(message),
            Message::OpenClock => self.open_clock(),
            Message::ClockLookedAt(last) => self.clock_looked_at(last),
            Message::ClockChecked(result) => self.clock_checked(result),
            Message::CheckKept(result) => self.check_kept(result),
            Message::Backups(message) => self.backups(message),
            Message::MoveOut(message) => self.move_out(message),
            Message::Archive(message) => self.archive(message),
            Message::Trash(message) => self.trash(message),
            Message::Events(message) => self.events(message),
            Message::Forget(message) => self.forget(message),
            Message::Conflict(message) => self.conflict(message),
            Message::Ways(message) => self.ways(message),
            Message::Recovery(message) => self.recovery(message),
            Message::Hotkey(hotkey) => self.hotkey(hotkey),
            Message::KeysClosed => {
                self.keys_shown = false;
                Task::none()
            }
            Message::Offered(offer) => self.offered(offer),
            Message::NoticeClosed => {
                self.notices.clear();
                Task::none()
            }
            Message::Ticked(now, up) => self.ticked(now, up),
            Message::SystemTheme(mode) => {
                self.system_colours = mode;
                Task::none()
            }
            Message::Resized(size) => self.resized(size),
            Message::Hovered(over) => self.hovered(over),
            Message::Dropped(file) => self.dropped(file),
            Message::Background(event) => self.background(event),
            Message::CloseRequested => self.close_window(),
            Message::Left => iced::exit(),
            Message::Booted(booted) => self.booted(booted),
            Message::KeyringLookedFor(result) => self.keyring_looked_for(result),
            Message::TextPasted(text) => self.text_pasted(text),
            Message::Guarded(vault, result) => self.guarded(&vault, result),
            Message::WaysChecked(vault, result, copies) => {
                self.ways_checked(&vault, result, copies)
            }
            Message::PhraseDrawn(result) => self.phrase_drawn(result),
            Message::OnPaper(printed) => self.on_paper(printed),
            Message::Made(result) => self.made(result),
            Message::Adopted(result) => self.adopted(result),
            Message::Read(asked, result) => self.read(asked, result),
            Message::LeftoverRemoved(left) => self.leftover_removed(left),
            Message::Glanced(asked, result) => self.glanced(asked, result),
            Message::WayOfLooking(way) => self.way_of_looking(way),
            Message::Saved(intent, vault, result) => self.saved(intent, &vault, result),
            Message::Conflicted(vault, intent, change) => self.conflicted(&vault, &intent, change),
            Message::Done(vault, done) => self.done(&vault, done),
            Message::SetAside(aside) => self.sealed(aside),
            Message::Forgotten(left) => self.forgotten(left),
            Message::Copied(id, ends, result) => self.copied(id, ends, result),
            Message::ClipboardCleared => Task::none(),
            Message::Reloaded(vault, result) => self.reloaded(&vault, result),
            Message::PreferencesKept(result) => self.preferences_kept(result),
            Message::PolicyRead(policy) => self.obey(policy),
            Message::Heard(heard) => self.heard(heard),
            Message::Called(wish) => self.called(wish),
            Message::JobLost => self.job_lost(),
        }
    }

    fn subscription(&self) -> Subscription<Message> {
        let events = iced::event::listen_with(|event, _status, _window| match event {
            _ if auto_lock::is_input(&event) => {
                auto_lock::touched();
                None
            }
            iced::Event::Window(window::Event::Resized(size)) => Some(Message::Resized(size)),
            iced::Event::Window(event) => dropping::read(event),
            _ => None,
        });
        Subscription::batch([
            self.ticks(),
            appearance::changes().map(Message::SystemTheme),
            self.auto_lock.signs(&self.open).map(Message::Heard),
            window::close_requests().map(|_| Message::CloseRequested),
            events,
        ])
    }

    fn context(&self) -> Context<'_> {
        context(&self.open, self.now)
    }

    /// Shows a notice for as long as it takes to read it.
    fn show(&mut self, notice: Notice) {
        self.notices.show(notice, self.now);
    }

    /// Drops the vault with its key and everything read from it, and clears the clipboard.
    fn lock(&mut self) -> Task<Message> {
        let Some(open) = self.open.take() else {
            self.keeping.stop_loading(None);
            return Task::none();
        };
        let unfinished = self.screen.unfinished();
        let unfinished = unfinished.or_else(|| self.keeping.unfinished());
        let unfinished = self.calls.lock(unfinished);
        let mut later = Task::none();
        if let Some(unfinished) = unfinished {
            match effect::set_aside(&open.vault, &unfinished) {
                Ok(aside) => self.aside = aside,
                Err(task) => later = task,
            }
        }
        self.auto_lock.let_go_of(&open.vault);
        drop(open);
        self.fresh_list();
        self.keeping.lock();
        self.help = Help::default();
        self.notices.clear();
        (self.clear_at, self.copy_next) = (None, None);
        let Some(status) = &self.status else {
            return later;
        };
        let page = unlock::State::locked(status);
        let focus = focus::focus(page.first());
        self.screen = Screen::Unlock(page);
        Task::batch([effect::clear_clipboard(&self.clipboard), focus, later])
    }

    fn close(&mut self) -> Task<Message> {
        let home = self.home.clone().filter(|_| !self.keeping.forgotten);
        let keep = home.zip(Some(self.preferences.clone()));
        let vault = self.open.as_ref().map(|open| open.vault.clone());
        self.calls.stop();
        effect::leave(&self.clipboard, vault, keep)
    }
}

/// What a screen is shown, borrowed from the vault alone so that the screen itself can change.
fn context(open: &Option<Open>, now: UnixTime) -> Context<'_> {
    static NOTHING: LazyLock<Contents> = LazyLock::new(Contents::default);
    Context {
        contents: open.as_ref().map_or(&NOTHING, |open| &open.seen.contents),
        now,
    }
}
