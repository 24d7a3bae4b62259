//! From outside to the open vault: what the welcome and the locked pages ask for, and what comes of it.

use std::path::PathBuf;

use iced::Task;

use crate::app::effect::{self, Adopted, Booted, MakeFailure, Opened};
use crate::app::notice::Notice;
use crate::app::{App, Message, Open, Screen};
use crate::fl;
use crate::platform::time;
use crate::screen::when::Zone;
use crate::screen::{new_passphrase, unlock, way_in, welcome};
use crate::ui::focus;
use crate::vault::slot::{KeystoreError, SlotKind};
use crate::vault::{CreateError, FailedUnlocks, OpenError, Rescue};
use crate::words;

impl App {
    pub(super) fn welcome(&mut self, message: welcome::Message) -> Task<Message> {
        let (Screen::Welcome(state), Some(home)) = (&mut self.screen, &self.home) else {
            return Task::none();
        };
        match state.update(message) {
            welcome::Action::None => Task::none(),
            welcome::Action::LookForKeyring => effect::look_for_keyring(false),
            welcome::Action::UnlockKeyring => effect::look_for_keyring(true),
            welcome::Action::Make(way) => effect::make(home.clone(), way),
            welcome::Action::OpenExisting => effect::adopt(home.clone(), fl!("welcome-open")),
            welcome::Action::OpenWith(way) => match self.adopting.take() {
                Some(file) => effect::adopt_with(home.clone(), file, way),
                None => Task::none(),
            },
            welcome::Action::FocusNew => focus::focus(new_passphrase::FIRST),
            welcome::Action::FocusTyped => focus::focus(way_in::FIELD),
        }
    }

    pub(super) fn unlock(&mut self, message: unlock::Message) -> Task<Message> {
        let Screen::Unlock(state) = &mut self.screen else {
            return Task::none();
        };
        match (state.update(message), &self.home) {
            (unlock::Action::None, _) => Task::none(),
            (unlock::Action::Help, _) => self.help(),
            (unlock::Action::FocusPassphrase, _) => focus::focus(unlock::PASSPHRASE),
            (unlock::Action::Open, Some(home)) => effect::boot(home.clone()),
            (unlock::Action::OpenWith(way), Some(home)) => effect::open_with(home.clone(), way),
            (unlock::Action::UnlockKeyring, Some(home)) => effect::unlock_keyring(home.clone()),
            (unlock::Action::Rescue { error, way, ask }, Some(home)) => {
                effect::rescue(home.clone(), error, way, ask)
            }
            (unlock::Action::Restore(copy, way), Some(home)) => {
                effect::restore_damaged(home.clone(), copy, way)
            }
            (_, None) => effect::boot_demo(),
        }
    }

    pub(super) fn booted(&mut self, booted: Booted) -> Task<Message> {
        let page = match booted {
            Booted::NoVault => {
                self.screen = Screen::Welcome(welcome::State::new().under(self.policy.clone()));
                return Task::none();
            }
            Booted::Opened(opened) => return self.opened(opened),
            Booted::Restored(opened, aside) => return self.rescued(opened, aside),
            Booted::NeedsPassphrase(status, wait, copies) => {
                let page = unlock::State::passphrase(&status).waiting(wait);
                page.offering(OpenError::NoSuchWay, copies)
            }
            Booted::Refused {
                kind,
                error,
                status,
                wait,
                copies,
            } => {
                let page = unlock::State::refused(error, &kind, status.as_ref()).waiting(wait);
                page.offering(error, copies)
            }
            Booted::Trouble(error, status, copies, wait) => {
                let page = unlock::State::trouble(error, status.as_ref()).waiting(wait);
                page.offering(error, copies)
            }
            Booted::Broken(error, ways, wait) => unlock::State::broken(error, ways).waiting(wait),
            Booted::Found {
                error,
                ways,
                rescue,
                way,
            } => unlock::State::found(error, ways, Self::found(&rescue, way)),
            Booted::NotRescued {
                error,
                ways,
                kind,
                refused,
                wait,
            } => unlock::State::not_rescued(error, ways, &kind, refused).waiting(wait),
            Booted::NotRestored(error) => {
                let words = words::restore_error(&error);
                self.it_is(time::now(), time::uptime().total);
                self.show(Notice::danger(words.line()).lasting());
                return match &self.home {
                    Some(home) => effect::boot(home.clone()),
                    None => Task::none(),
                };
            }
        };
        let focus = match page.wants_passphrase() {
            true => focus::focus(unlock::PASSPHRASE),
            false => Task::none(),
        };
        self.screen = Screen::Unlock(page);
        focus
    }

    /// What is shown of a copy: names only, no key of it.
    fn found(rescue: &Rescue, way: way_in::WayIn) -> unlock::Found {
        let accounts = rescue.contents.accounts.iter();
        unlock::Found {
            path: rescue.copy.path.clone(),
            made: Zone::new(time::zone()).moment(rescue.copy.made),
            accounts: accounts
                .map(|account| (account.issuer.clone(), account.account.clone()))
                .collect(),
            way,
        }
    }

    fn rescued(&mut self, opened: Opened, aside: Option<PathBuf>) -> Task<Message> {
        let task = self.opened(opened);
        let words = match aside {
            Some(file) => fl!(
                "toast-copy-restored-aside",
                file = file.display().to_string()
            ),
            None => fl!("toast-copy-restored"),
        };
        self.show(Notice::success(words).lasting());
        task
    }

    pub(super) fn opened(&mut self, opened: Opened) -> Task<Message> {
        self.it_is(time::now(), time::uptime().total);
        self.status = Some(opened.status);
        self.list.warn(opened.seen.rollback);
        self.auto_lock.begin();
        (self.keeping.failed, self.keeping.forgotten) = (opened.failed, false);
        self.open = Some(Open {
            vault: opened.vault,
            seen: opened.seen,
            passphrase_failed: false,
        });
        self.recommend_phrase();
        if let Some(failed) = opened.failed {
            self.tell_of_failures(failed);
        }
        // What a later start asked for waits for the list.
        let page = match opened.by {
            Some(SlotKind::Recovery) => self.offer_fresh_way(),
            _ => self.take_up_or_require(),
        };
        Task::batch([
            page,
            self.catch_up(),
            self.look_outside(),
            self.look_for_policy(),
        ])
    }

    /// Whoever sits here should know that somebody tried before.
    fn tell_of_failures(&mut self, failed: FailedUnlocks) {
        let last = Zone::new(time::zone()).moment(failed.last);
        let words = fl!("toast-failed-unlocks", count = failed.count, last = last);
        self.show(Notice::danger(words).lasting());
    }

    pub(super) fn keyring_looked_for(
        &mut self,
        result: Result<(), KeystoreError>,
    ) -> Task<Message> {
        self.welcome(match result {
            Ok(()) => welcome::Message::KeyringReady,
            Err(error) => welcome::Message::KeyringFailed(error),
        })
    }

    pub(super) fn made(&mut self, result: Result<Opened, MakeFailure>) -> Task<Message> {
        match result {
            Ok(opened) => self.opened(opened),
            Err(MakeFailure::Create(CreateError::Keystore(error))) => {
                self.welcome(welcome::Message::KeyringFailed(error))
            }
            Err(MakeFailure::Create(error)) => {
                self.welcome(welcome::Message::Failed(Some(words::create_error(&error))))
            }
            Err(MakeFailure::Adopt(error)) => {
                self.welcome(welcome::Message::Failed(Some(words::adopt_error(&error))))
            }
            Err(MakeFailure::NoChooser) => {
                self.welcome(welcome::Message::Failed(Some(words::no_chooser())))
            }
            Err(MakeFailure::Cancelled) => self.welcome(welcome::Message::Failed(None)),
        }
    }

    pub(super) fn adopted(&mut self, result: Result<Adopted, MakeFailure>) -> Task<Message> {
        match result {
            Ok(Adopted::Opened(opened)) => self.opened(*opened),
            Ok(Adopted::Asks(file, ways, refused)) => {
                self.adopting = Some(file);
                self.welcome(welcome::Message::Asked(ways, refused))
            }
            Err(failure) => self.made(Err(failure)),
        }
    }

    /// A text was pasted where a recovery phrase is asked for.
    pub(super) fn text_pasted(&mut self, text: crate::secret::Secret) -> Task<Message> {
        match &self.screen {
            Screen::Welcome(_) => self.welcome(welcome::Message::Pasted(text)),
            Screen::Unlock(_) => self.unlock(unlock::Message::Pasted(text)),
            _ => Task::none(),
        }
    }
}
