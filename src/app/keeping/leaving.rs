//! Leaving this computer: what is asked before everything of the vault here is deleted, and starting over.

use iced::Task;

use crate::app::effect::{self, PhraseFailure};
use crate::app::keeping::Keeping;
use crate::app::notice::Notice;
use crate::app::{App, Message, Screen, context};
use crate::fl;
use crate::preferences::Preferences;
use crate::screen::{forget, place_form, unlock};
use crate::ui::focus;
use crate::vault::{Changed, Forgotten, KnownFile};
use crate::words::{self, Words};

impl App {
    pub(in crate::app) fn show_forget(&mut self) -> Task<Message> {
        let ways = self.status.as_ref().map_or(&[][..], |status| &status.slots);
        let folder = self.preferences.backup_folder.clone();
        self.keeping.copied = None;
        let mut page = forget::State::new(ways, folder);
        page.show_former(self.preferences.former_backup_folders.clone());
        self.screen = Screen::Forget(Box::new(page));
        Task::none()
    }

    pub(in crate::app) fn forget(&mut self, message: forget::Message) -> Task<Message> {
        let Screen::Forget(state) = &mut self.screen else {
            return Task::none();
        };
        let action = state.update(message, context(&self.open, self.now));
        match (action, &self.open) {
            (forget::Action::None, _) => Task::none(),
            (forget::Action::FocusPhrase, _) => focus::focus(forget::PHRASE),
            (forget::Action::FocusPath, _) => focus::focus(place_form::PATH),
            (forget::Action::CheckPhrase(phrase), Some(open)) => {
                effect::check_phrase(&open.vault, phrase)
            }
            (forget::Action::ChoosePlace, Some(open)) => {
                effect::choose_place_of_copy(&open.vault, fl!("forget-copy"))
            }
            (forget::Action::SaveCopy(file), Some(open)) => {
                effect::save_copy(&open.vault, None, file, self.home.clone())
            }
            (forget::Action::Ways, _) => {
                self.open_settings_page(crate::screen::settings::Page::Ways)
            }
            (forget::Action::Forget, _) => self.forget_everything(),
            (forget::Action::ToStart, _) => self.start_over(),
            (forget::Action::Close, _) => self.show_settings(),
            (_, None) => Task::none(),
        }
    }

    /// The key leaves the memory before the files leave the disk.
    fn forget_everything(&mut self) -> Task<Message> {
        let copied = self.keeping.copied;
        let page = std::mem::replace(&mut self.screen, Screen::Accounts);
        let lock = self.lock();
        self.screen = page;
        self.status = None;
        self.keeping = Keeping {
            forgotten: true,
            ..Keeping::default()
        };
        self.preferences = Preferences {
            theme: self.preferences.theme,
            window: self.preferences.window,
            ..Preferences::default()
        };
        let forget = match &self.home {
            Some(home) => effect::forget(home.clone(), copied),
            None => effect::forget_demo(),
        };
        Task::batch([lock, forget])
    }

    /// The phrase is good for the very file that it opened: what is saved after that is not deleted unasked.
    pub(super) fn phrase_checked(
        &mut self,
        result: Result<KnownFile, PhraseFailure>,
    ) -> Task<Message> {
        let message = match result {
            Ok(known) => {
                self.keeping.copied = Some(known);
                forget::Message::PhraseRight
            }
            Err(failure) => forget::Message::PhraseWrong(phrase_failure(&failure)),
        };
        self.forget(message)
    }

    pub(in crate::app) fn forgotten(
        &mut self,
        result: Result<Forgotten, Changed>,
    ) -> Task<Message> {
        match result {
            Ok(left) => self.forget(forget::Message::Forgotten(left)),
            Err(Changed) => {
                // All is as it was, so the settings count again too.
                self.keeping.forgotten = false;
                if let Some(home) = &self.home {
                    self.preferences = home.load_preferences();
                }
                let words = words::changed_meanwhile();
                self.show(Notice::danger(words.line()).lasting());
                self.start_over()
            }
        }
    }

    pub(super) fn start_over(&mut self) -> Task<Message> {
        self.screen = Screen::Unlock(unlock::State::opening());
        match &self.home {
            Some(home) => effect::boot(home.clone()),
            None => effect::boot_demo(),
        }
    }
}

fn phrase_failure(failure: &PhraseFailure) -> Words {
    match failure {
        PhraseFailure::Phrase(error) => words::phrase_error(error),
        PhraseFailure::Other(error) => words::open_error(error),
    }
}
