//! What the window shows: the screen, the notice over it, its colours.

use crate::app::{App, Message, Screen, hotkey};
use crate::fl;
use crate::preferences::ThemeChoice;
use crate::screen::{self, settings};
use crate::ui::{self, Element};

impl App {
    pub(super) fn view(&self) -> Element<'_, Message> {
        let context = self.context();
        let screen = match &self.screen {
            Screen::Welcome(state) => ui::screen("welcome", state.view().map(Message::Welcome)),
            Screen::Unlock(state) => ui::screen("unlock", state.view().map(Message::Unlock)),
            Screen::Accounts => {
                ui::screen("accounts", self.list.view(context).map(Message::Accounts))
            }
            Screen::AddAccount(state) => {
                ui::screen("add", state.view(context).map(Message::AddAccount))
            }
            Screen::Account(state) => {
                ui::screen("account", state.view(context).map(Message::Account))
            }
            Screen::BackupCodes(state) => {
                let view = state.view(context);
                ui::screen("backup-codes", view.map(Message::BackupCodes))
            }
            Screen::Enroll(state) => {
                let view = state.view(context, self.enrollment_facts());
                ui::screen("enroll", view.map(Message::Enroll))
            }
            Screen::Guides(state) => {
                let view = state.view(context, self.guide_facts());
                ui::screen("guides", view.map(Message::Guides))
            }
            Screen::Appearance => {
                let view = screen::appearance::view(&self.preferences);
                ui::screen("appearance", view.map(Message::Appearance))
            }
            Screen::Showing => {
                let view = screen::showing::view(&self.preferences);
                ui::screen("showing", view.map(Message::Showing))
            }
            Screen::Staying(state) => {
                let view = state.view(self.staying_facts());
                ui::screen("staying", view.map(Message::Staying))
            }
            Screen::AutoLock => {
                let view = screen::auto_lock::view(self.auto_lock_facts(), &self.policy);
                ui::screen("auto-lock", view.map(Message::AutoLock))
            }
            Screen::Clock(state) => {
                let view = state.view(context, self.clock.check());
                ui::screen("clock", view.map(Message::Clock))
            }
            Screen::Settings => {
                let view = settings::view(context, self.facts());
                ui::screen("settings", view.map(Message::Settings))
            }
            Screen::Backups(state) => {
                let view = state.view(context, &self.keeping.outside);
                ui::screen("backups", view.map(Message::Backups))
            }
            Screen::MoveOut(state) => {
                let view = state.view(context).map(Message::MoveOut);
                ui::screen("move-out", view)
            }
            Screen::Archive(state) => {
                ui::screen("archive", state.view(context).map(Message::Archive))
            }
            Screen::Trash(state) => ui::screen("trash", state.view(context).map(Message::Trash)),
            Screen::Events(state) => ui::screen("events", state.view(context).map(Message::Events)),
            Screen::Forget(state) => ui::screen("forget", state.view(context).map(Message::Forget)),
            Screen::Conflict(state) => ui::screen("conflict", state.view().map(Message::Conflict)),
            Screen::Ways(state) => ui::screen(state.name(), state.view().map(Message::Ways)),
            Screen::Recovery(state) => {
                ui::screen(state.name(), state.view().map(Message::Recovery))
            }
        };
        let toast = self.notices.shown().map(|notice| {
            let toast = ui::Toast::new(notice.kind, notice.text.clone())
                .on_close(fl!("close"), Message::NoticeClosed);
            match &notice.offer {
                Some((label, offer)) => {
                    toast.action(label.clone(), Message::Offered(offer.clone()))
                }
                None => toast,
            }
        });
        let list = matches!(self.screen, Screen::Accounts);
        let strip = self.hover_strip().or_else(|| self.clock_strip());
        let screen = ui::below(strip, screen);
        let help = self.keys_shown.then(|| screen::keys::view(hotkey::help()));
        let help = help.map(|it| {
            it.map(|message| match message {
                screen::keys::Message::Close => Message::KeysClosed,
            })
        });
        let window = ui::dialog(ui::toast(screen, toast, list), help, Message::KeysClosed);
        ui::keys(window, |press| hotkey::read(press).map(Message::Hotkey))
    }

    /// The colours of the window itself. The renderer paints only what it sees to differ, and of one page behind another it
    /// misses texts; another background has it paint everything, and this one differs by less than any screen shows.
    pub(super) fn style(&self, theme: &ui::Theme) -> iced::theme::Style {
        let mut style = iced::theme::Base::base(theme);
        style.background_color.a -= f32::from(self.paint_anew % 64) * 1e-5;
        style
    }

    pub(super) fn theme(&self) -> ui::Theme {
        let colours = match self.preferences.theme {
            ThemeChoice::System => ui::Theme::for_mode(self.system_colours),
            ThemeChoice::Light => ui::Theme::light(),
            ThemeChoice::Dark => ui::Theme::dark(),
            ThemeChoice::HighContrast => ui::Theme::high_contrast(),
        };
        colours
            .veiled(self.veiled)
            .still(self.preferences.reduced_motion)
    }
}
