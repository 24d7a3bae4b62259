//! The folders outside as the window meets them: is the second one there, which were it before, and what a change of keys left.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use iced::Task;

use crate::app::effect::{self, Vault};
use crate::app::notice::Notice;
use crate::app::{App, Message, Screen};
use crate::fl;
use crate::screen::backups;
use crate::vault::{BackupError, Rekeyed};

impl App {
    /// What is done with the folders outside once the vault is open: a change of keys that was cut short is finished, and a
    /// second folder that is away is told at once, not with the next save.
    pub(in crate::app) fn look_outside(&self) -> Task<Message> {
        let Some(open) = &self.open else {
            return Task::none();
        };
        if let Vault::Demo(_) = open.vault {
            return Task::none();
        }
        let finish = effect::finish_rekey(&open.vault, self.preferences.backup_folders());
        match &self.preferences.backup_folder {
            Some(folder) => {
                let look = effect::look_for_folder(&open.vault, folder.clone());
                Task::batch([finish, look])
            }
            None => finish,
        }
    }

    pub(in crate::app) fn looked_for_folder(
        &mut self,
        folder: &Path,
        found: Result<(), BackupError>,
    ) -> Task<Message> {
        if let Err(error) = found
            && self.preferences.backup_folder.as_deref() == Some(folder)
        {
            self.is_away(&error);
        }
        Task::none()
    }

    /// Tells what became of a change of keys that was cut short.
    pub(in crate::app) fn rekey_finished(&mut self, rekeyed: Option<Rekeyed>) -> Task<Message> {
        match rekeyed {
            Some(rekeyed) => self.tell_of_copies(fl!("rekey-finished"), &rekeyed),
            None => Task::none(),
        }
    }

    /// Tells that copies have followed a change of keys, and what it left behind.
    pub(in crate::app) fn tell_of_copies(
        &mut self,
        mut words: String,
        rekeyed: &Rekeyed,
    ) -> Task<Message> {
        let (unreached, entries_left) = (&rekeyed.unreached, rekeyed.entries_left);
        if !unreached.is_empty() {
            // One folder can hold dozens of them.
            let folders: BTreeSet<String> = (unreached.iter())
                .map(|path| match path.parent() {
                    Some(folder) if path.extension().is_some_and(|it| it == "ixv") => folder,
                    _ => path,
                })
                .map(backups::shown_path)
                .collect();
            let folders: Vec<String> = folders.into_iter().collect();
            let left = fl!("rekey-finished-left", folders = folders.join(", "));
            words = format!("{words} {left}");
        }
        if entries_left > 0 {
            let left = fl!("cli-entries-left", count = entries_left);
            words = format!("{words} {left}");
        }
        self.show(if unreached.is_empty() && entries_left == 0 {
            Notice::success(words)
        } else {
            Notice::danger(words).lasting()
        });
        Task::none()
    }

    /// Remembers former second folders no longer.
    pub(in crate::app) fn forget_former(&mut self, folders: &[PathBuf]) -> Task<Message> {
        if !self.preferences.forget_former(folders) {
            return Task::none();
        }
        self.show_former();
        self.keep_preferences()
    }

    /// Shows on the page of the copies which folders were the second one before.
    pub(in crate::app) fn show_former(&mut self) {
        if let Screen::Backups(page) = &mut self.screen {
            page.show_former(self.preferences.former_backup_folders.clone());
        }
    }
}
