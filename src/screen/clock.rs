//! Settings, Clock: who keeps the clock right, how far it is off, and codes that are corrected by that.

use crate::clock::{Check, DEFAULT_ADDRESS, Sync, UnixTime, Verdict};
use crate::fl;
use crate::policy::Policy;
use crate::preferences::is_address;
use crate::screen::settings::Page;
use crate::screen::{Context, trouble_box, when};
use crate::ui::{self, Element};
use crate::words::{self, Words};

/// The page's own state.
#[derive(Debug, Clone)]
pub struct State {
    /// What the system says of its clock; nothing while it is being asked.
    sync: Option<Sync>,
    address: String,
    /// By whom the address is set, where the person cannot choose it.
    set_by: Option<String>,
    checking: bool,
    trouble: Option<Words>,
    /// No correction can be kept right here: nothing tells when the clock is set.
    uncorrectable: bool,
}

/// What a person does on the page, and what comes of it.
#[derive(Debug, Clone)]
pub enum Message {
    /// The address was edited.
    AddressChanged(String),
    /// Ask the address for the time.
    Check,
    /// Correct codes by what was found.
    Correct,
    /// Stop correcting them.
    Stop,
    /// Back to the settings.
    Back,
    /// The system told how it looks after its clock.
    SyncKnown(Sync),
    /// The clock was checked, or not for this reason.
    Checked(Option<Words>),
}

/// What the page asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// Nothing.
    None,
    /// Keep this address and ask it for the time.
    Check(String),
    /// Correct codes by the last check, or no longer.
    Correct(bool),
    /// Back to the settings, keeping this address where it is one.
    Close(Option<String>),
}

impl State {
    /// Opens the page; `uncorrectable` where nothing would tell that the clock was set, `checking` where a server is being
    /// asked already.
    #[must_use]
    pub fn new(address: &str, uncorrectable: bool, checking: bool) -> Self {
        Self {
            sync: None,
            address: match address {
                DEFAULT_ADDRESS => String::new(),
                other => other.to_owned(),
            },
            set_by: None,
            checking,
            trouble: None,
            uncorrectable,
        }
    }

    /// The same with the address that an administrator fixed, where one did.
    #[must_use]
    pub fn under(mut self, policy: &Policy) -> Self {
        if let Some(address) = &policy.clock_address {
            self.address.clone_from(address);
            self.set_by = Some(words::set_by(policy));
        }
        self
    }

    /// Takes a message.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::AddressChanged(address) => {
                if self.set_by.is_none() {
                    self.address = address;
                }
                Action::None
            }
            Message::Check => self.check(),
            Message::Correct => Action::Correct(true),
            Message::Stop => Action::Correct(false),
            Message::Back => Action::Close(Some(self.chosen()).filter(|it| is_address(it))),
            Message::SyncKnown(sync) => {
                self.sync = Some(sync);
                Action::None
            }
            Message::Checked(trouble) => {
                (self.checking, self.trouble) = (false, trouble);
                Action::None
            }
        }
    }

    fn check(&mut self) -> Action {
        if self.checking || !is_address(&self.chosen()) {
            return Action::None;
        }
        (self.checking, self.trouble) = (true, None);
        Action::Check(self.chosen())
    }

    /// The address that is asked; an empty field is the default.
    fn chosen(&self) -> String {
        match self.address.trim() {
            "" => DEFAULT_ADDRESS.to_owned(),
            address => address.to_owned(),
        }
    }

    /// Draws the page. The check is the last one that holds.
    #[must_use]
    pub fn view<'a>(&'a self, context: Context<'_>, check: Option<&Check>) -> Element<'a, Message> {
        let header = ui::header(Page::Clock.title()).back(fl!("back"), Message::Back);
        let system = self.sync.map(|sync| {
            let kind = match sync {
                Sync::Synchronised => ui::Kind::Success,
                Sync::Waiting | Sync::Off => ui::Kind::Warning,
                Sync::Unknown => ui::Kind::Info,
            };
            let note = ui::note(kind, words::clock_sync(sync));
            ui::section(fl!("clock-system"), ui::card(note))
        });
        let ask = ui::section(fl!("clock-check-title"), ui::card(self.question()));
        let found = match (&self.trouble, check) {
            (Some(trouble), _) => Some(trouble_box(trouble)),
            (None, Some(check)) => Some(found(check, self.uncorrectable, true, context.now)),
            (None, None) => None,
        };
        // What was found stands below the button, which stays where it was pressed.
        let page = ui::column([ask])
            .push(found)
            .push(system)
            .spacing(ui::space::L);
        ui::page(Some(header.into()), page, None)
    }

    fn question(&self) -> Element<'_, Message> {
        let wrong = !is_address(&self.chosen());
        let address = ui::field(fl!("clock-address"), &self.address)
            .plain()
            .placeholder(DEFAULT_ADDRESS)
            .icon(ui::Icon::Globe)
            .error(wrong.then(|| fl!("clock-address-hint")))
            .id("clock-address");
        let address = match &self.set_by {
            Some(set_by) => address.hint(set_by.as_str()),
            None => address
                .on_input(Message::AddressChanged)
                .on_submit(Message::Check),
        };
        let label = match self.checking {
            true => fl!("clock-checking"),
            false => fl!("clock-check"),
        };
        let check = ui::primary(label)
            .icon(ui::Icon::Clock)
            .width(iced::Fill)
            .on_press_maybe((!self.checking && !wrong).then_some(Message::Check))
            .id("clock-check");
        ui::column([
            ui::text::muted(fl!("clock-check-why")).into(),
            address.into(),
            check.into(),
        ])
        .spacing(ui::space::M)
        .into()
    }
}

/// What the last check found, and what can be done about it; the button that corrects the codes only where it is `offered`.
#[must_use]
pub fn found<'a>(
    check: &Check,
    uncorrectable: bool,
    offered: bool,
    now: UnixTime,
) -> Element<'a, Message> {
    let verdict = check.offset.verdict();
    let kind = match verdict {
        Verdict::Fine => ui::Kind::Success,
        Verdict::Drifting => ui::Kind::Warning,
        Verdict::Refused => ui::Kind::Danger,
    };
    let ago = when::ago(check.at().moved(check.correction()), now);
    let ago = fl!("clock-checked", ago = ago);
    let found = words::clock_offset(check.offset);
    let stop = || {
        ui::secondary(fl!("clock-stop"))
            .small()
            .on_press(Message::Stop)
            .id("clock-stop")
            .into()
    };
    if let Some(corrected) = words::clock_corrected(check) {
        let body = format!("{} {ago}", fl!("clock-correct-why"));
        return ui::banner(ui::Kind::Info, corrected, body, vec![stop()]);
    }
    let correct = ui::secondary(fl!("clock-correct"))
        .small()
        .on_press(Message::Correct)
        .id("clock-correct")
        .into();
    let (next, buttons) = match (verdict, uncorrectable) {
        (Verdict::Fine, _) => (String::new(), vec![]),
        (_, true) => (fl!("clock-no-marks"), vec![]),
        (_, false) if offered => (found.next, vec![correct]),
        (_, false) => (found.next, vec![]),
    };
    let body = match next.as_str() {
        "" => ago,
        next => format!("{next} {ago}"),
    };
    ui::banner(kind, found.what, body, buttons)
}

/// How things stand, in one line for the list of settings.
#[must_use]
pub fn line(check: Option<&Check>) -> String {
    let Some(check) = check else {
        return fl!("settings-clock-unchecked");
    };
    words::clock_corrected(check)
        .or_else(|| words::clock_warning(check))
        .unwrap_or_else(|| words::clock_offset(check.offset).what)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_field_asks_the_default_and_the_default_shows_as_an_empty_field() {
        let mut page = State::new(DEFAULT_ADDRESS, false, false);
        assert_eq!(page.address, "");
        assert_eq!(
            page.update(Message::Check),
            Action::Check(DEFAULT_ADDRESS.into())
        );
    }

    #[test]
    fn one_check_runs_at_a_time_and_its_failure_shows() {
        let mut page = State::new("https://time.example", false, false);
        assert_eq!(
            page.update(Message::Check),
            Action::Check("https://time.example".into())
        );
        assert_eq!(page.update(Message::Check), Action::None);
        let trouble = words::no_clock_check();
        let _ = page.update(Message::Checked(Some(trouble.clone())));
        assert_eq!(page.trouble, Some(trouble));
        assert_ne!(page.update(Message::Check), Action::None);
        assert_eq!(page.trouble, None);
    }

    #[test]
    fn an_address_that_an_administrator_fixed_stays() {
        let policy = Policy::from_toml("clock_address = \"https://time.acme.example\"");
        let mut page = State::new("https://time.example", false, false).under(&policy);
        let _ = page.update(Message::AddressChanged("https://other.example".into()));
        let asked = Action::Check("https://time.acme.example".into());
        assert_eq!(page.update(Message::Check), asked);
    }

    #[test]
    fn what_is_no_address_is_neither_asked_nor_kept() {
        let mut page = State::new(DEFAULT_ADDRESS, false, false);
        let _ = page.update(Message::AddressChanged("http://time.example".into()));
        assert_eq!(page.update(Message::Check), Action::None);
        assert_eq!(page.update(Message::Back), Action::Close(None));
        let _ = page.update(Message::AddressChanged(" https://time.example ".into()));
        assert_eq!(
            page.update(Message::Back),
            Action::Close(Some("https://time.example".into()))
        );
    }
}
