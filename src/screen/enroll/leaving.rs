//! Stopping on the way: what stays where, and whether to go on later.

use crate::enrollment::Stays;
use crate::fl;
use crate::screen::duplicate::CANCEL;
use crate::screen::enroll::{Action, Message, State};
use crate::ui::{self, Element};

impl State {
    pub(super) fn give_up(&mut self, remove: bool) -> Action {
        if self.saving || !self.leaving {
            return Action::None;
        }
        let account = self.stands.account();
        let remove = remove && self.borrowed.is_none();
        (self.saving, self.leaving) = (account.is_some(), false);
        Action::GiveUp { account, remove }
    }

    /// The question whether to stop.
    pub(super) fn stopping<'a>(&self) -> Option<Element<'a, Message>> {
        if !self.leaving {
            return None;
        }
        let stays = self.stands.stays();
        let body = match stays {
            Stays::Nothing => fl!("enroll-stays-nothing"),
            Stays::KeyOnly => fl!("enroll-stays-key"),
            Stays::Perhaps => fl!("enroll-stays-perhaps"),
            Stays::On => fl!("enroll-stays-on"),
        };
        let choice = |button: ui::Button<'a, Message>, message, id: &'static str| {
            Element::from(button.width(iced::Fill).on_press(message).id(id))
        };
        let mut page = ui::column([
            ui::text::title(fl!("enroll-cancel-title")).into(),
            ui::text::body(body).into(),
        ]);
        let give_up = |remove| Message::GiveUp { remove };
        match stays {
            Stays::Nothing => {
                let stop = ui::primary(fl!("enroll-stop"));
                page = page.push(choice(stop, give_up(false), "stop"));
            }
            Stays::KeyOnly | Stays::Perhaps | Stays::On => {
                let later = ui::primary(fl!("enroll-later")).icon(ui::Icon::Clock);
                let stop = ui::secondary(fl!("enroll-stop-keep"));
                page = page
                    .push(choice(later, Message::Later, "go-on-later"))
                    .push(choice(stop, give_up(false), "stop"));
            }
        }
        if stays == Stays::KeyOnly && self.borrowed.is_none() {
            let remove = ui::secondary(fl!("enroll-stop-remove")).icon(ui::Icon::Trash);
            page = page.push(choice(remove, give_up(true), "stop-and-remove"));
        }
        let stay = ui::quiet(fl!("enroll-stay"));
        Some(page.push(choice(stay, Message::Stay, CANCEL)).into())
    }
}
