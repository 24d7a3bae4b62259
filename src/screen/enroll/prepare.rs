//! Step 1: where to click at injixo, and a button that opens it in the browser.

use crate::enrollment::Event;
use crate::fl;
use crate::preferences::is_address;
use crate::screen::enroll::{Action, Facts, Message, State, page};
use crate::ui::{self, Element};

/// The identifier of the field for the address.
pub const ADDRESS: &str = "address";

/// The field for the address, while it is open.
#[derive(Debug, Clone, Default)]
pub struct Address {
    typed: String,
    open: bool,
    wrong: bool,
}

/// What a person does about the address.
#[derive(Debug, Clone)]
pub enum Edit {
    /// Open the field, which holds this.
    Open(String),
    /// It was edited.
    Changed(String),
    /// It is complete.
    Keep,
}

impl State {
    pub(super) fn address(&mut self, edit: Edit) -> Action {
        match edit {
            Edit::Open(typed) => {
                self.address = Address {
                    typed,
                    open: true,
                    wrong: false,
                };
                Action::FocusAddress
            }
            Edit::Changed(typed) => {
                (self.address.typed, self.address.wrong) = (typed, false);
                Action::None
            }
            Edit::Keep => {
                let address = whole(&self.address.typed);
                self.address.wrong = !address.is_empty() && !is_address(&address);
                if self.address.wrong {
                    return Action::FocusAddress;
                }
                self.address.open = false;
                Action::KeepAddress(address)
            }
        }
    }

    pub(super) fn open_browser(&mut self) -> Action {
        self.trouble = None;
        Action::OpenBrowser
    }

    pub(super) fn prepare<'a>(&'a self, facts: Facts<'a>) -> page::Step<'a> {
        let steps = page::numbered([
            fl!("enroll-prepare-sign-in"),
            fl!("enroll-prepare-tab"),
            fl!("enroll-prepare-enable"),
            fl!("enroll-prepare-password"),
        ]);
        let body = ui::column([steps]).extend(self.browser(facts));
        let done = page::next(
            fl!("enroll-prepare-done"),
            Some(Message::Happened(Event::Prepared)),
            "prepared",
        );
        page::Step::new(fl!("enroll-prepare-title"), body).ending(vec![done])
    }

    /// The button that opens the browser, or the way to say where.
    fn browser<'a>(&'a self, facts: Facts<'a>) -> Vec<Element<'a, Message>> {
        let edit = |message: Edit| Message::Address(message);
        if self.address.open {
            let field = ui::field(fl!("enroll-address"), &self.address.typed)
                .plain()
                .placeholder("https://")
                .hint(fl!("enroll-address-hint"))
                .on_input(move |text| edit(Edit::Changed(text)))
                .on_submit(edit(Edit::Keep))
                .error(self.address.wrong.then(|| fl!("enroll-address-wrong")))
                .id(ADDRESS);
            let keep = ui::secondary(fl!("enroll-address-keep"))
                .icon(ui::Icon::Check)
                .width(iced::Fill)
                .on_press(edit(Edit::Keep))
                .id("keep-address");
            return vec![field.into(), keep.into()];
        }
        let open = |label, id| {
            ui::quiet(label)
                .icon(ui::Icon::Edit)
                .on_press(edit(Edit::Open(facts.address.to_owned())))
                .id(id)
        };
        if facts.address.is_empty() {
            let set = open(fl!("enroll-address-set"), "set-address");
            return vec![
                set.into(),
                ui::text::caption(fl!("enroll-address-why")).into(),
            ];
        }
        let browser = ui::secondary(fl!("enroll-open"))
            .icon(ui::Icon::Monitor)
            .width(iced::Fill)
            .on_press(Message::OpenBrowser)
            .id("open-browser");
        let change = open(fl!("enroll-address-change"), "change-address");
        vec![
            browser.into(),
            ui::text::caption(facts.address).into(),
            change.into(),
        ]
    }
}

/// An address as it is remembered: what was typed without the scheme gets it.
fn whole(typed: &str) -> String {
    let typed = typed.trim();
    match typed {
        "" => String::new(),
        _ if typed.contains("://") => typed.to_owned(),
        _ => format!("https://{typed}"),
    }
}
