//! The folders outside: one that is away when the vault opens, those that were it before, and a change of keys cut short.

use super::*;

#[test]
fn a_folder_that_is_away_shows_the_red_bar_at_once_and_its_first_failed_copy_is_told_all_the_same()
{
    let mut window = Window::holding(three());
    window.app.preferences.backup_folder = Some(stick(&window));
    window.say(Message::Hotkey(Hotkey::Lock));
    let session = window.open_elsewhere();
    window.booted_with(session);
    assert!(red_bar(&window));

    rename(&mut window, 1, "anneke");
    rename(&mut window, 1, "ann");
    let events = &window.app.context().contents.events;
    let failed = events
        .iter()
        .filter(|it| it.what == EventKind::BackupFailed);
    assert_eq!(failed.count(), 1);

    std::fs::create_dir(stick(&window)).unwrap();
    rename(&mut window, 1, "anna");
    assert!(!red_bar(&window));
}

#[test]
fn a_folder_that_another_takes_the_place_of_is_reached_by_a_deletion_until_it_is_empty_or_forgotten()
 {
    let mut window = Window::holding(three());
    use_stick(&mut window);
    remove(&mut window, 2);
    let other = window.folder.path().join("another stick");
    std::fs::create_dir(&other).unwrap();
    open_page(&mut window, Page::Backups);
    let form = |message| Message::Backups(backups::Message::Form(message));
    window.say(form(place_form::Message::NoChooser));
    window.say(form(place_typed(&other)));
    window.say(form(place_form::Message::Take));
    let former = |window: &Window| {
        let home = window.app.home.as_ref().unwrap();
        home.load_preferences().former_backup_folders
    };
    assert_eq!(former(&window), [stick(&window)]);
    let shown = format!("{:?}", window.app.screen);
    assert!(shown.contains(&format!("former: [{:?}]", stick(&window))));

    let held = |window: &Window| {
        let session = window.open_elsewhere();
        let copies = session.copies(&[stick(window)]).into_iter();
        let mut there = copies.filter(|copy| copy.outside).peekable();
        assert!(there.peek().is_some());
        there.any(|copy| {
            let contents = session.look_into(&copy.path).unwrap();
            let trash = contents.trash.iter().map(|it| it.account.id);
            let listed = contents.accounts.iter().map(|it| it.id);
            trash.chain(listed).any(|held| held == id(2))
        })
    };
    assert!(held(&window));
    window.say(Message::Backups(backups::Message::Back));
    window.say(Message::Settings(settings::Message::Open(Page::Trash)));
    window.say(Message::Trash(trash::Message::AskToDelete(id(2))));
    window.say(Message::Trash(trash::Message::Delete));
    assert!(!held(&window));

    for copy in std::fs::read_dir(stick(&window)).unwrap() {
        std::fs::remove_file(copy.unwrap().path()).unwrap();
    }
    open_page(&mut window, Page::Backups);
    assert_eq!(former(&window), Vec::<PathBuf>::new());
}

#[test]
fn a_former_folder_is_forgotten_when_the_person_says_so() {
    let mut window = Window::holding(three());
    window.app.preferences.former_backup_folders = vec![stick(&window)];
    open_page(&mut window, Page::Backups);
    window.say(Message::Backups(backups::Message::ForgetFormer(0)));
    assert_eq!(
        window.app.preferences.backup_folders(),
        Vec::<PathBuf>::new()
    );
}

#[test]
fn what_a_change_of_keys_left_that_was_cut_short_is_finished_and_told_when_the_vault_opens() {
    let mut window = Window::holding(three());
    let mut session = window.open_elsewhere();
    window.say(Message::Hotkey(Hotkey::Lock));
    let kept = session.status().generations.clone();
    let before: Vec<_> = kept
        .iter()
        .map(|it| std::fs::read(&it.path).unwrap())
        .collect();
    // As it is after a kill between the replacing of the vault file and the sealing of its copies.
    let note = window.place().state.join("rekey.json");
    let keeps_note = KeepsNote(note.clone(), Mutex::default());
    let ways = [Way::Keyring(&window.keyring)];
    let rekeyed = session.rekey(
        &ways,
        crate::vault::Copies::SealAgain,
        &[],
        &keeps_note,
        &mut OsEntropy,
        UnixTime(9),
    );
    assert_eq!(rekeyed.unwrap().unreached, Vec::<PathBuf>::new());
    drop(session);
    for (copy, bytes) in kept.iter().zip(before) {
        std::fs::write(&copy.path, bytes).unwrap();
    }
    std::fs::write(&note, keeps_note.1.lock().unwrap().clone().unwrap()).unwrap();

    let session = window.open_elsewhere();
    let closed = |session: &Session| {
        let copies = session.copies(&[]).into_iter();
        copies.filter(|copy| copy.outcome.is_err()).count()
    };
    assert_eq!(closed(&session), kept.len());
    window.booted_with(session);
    assert_eq!(closed(&window.open_elsewhere()), 0);
    let told = window.notice().unwrap_or_default();
    // No keyring answers here, so that the earlier entry is told to be left.
    assert!(told.starts_with(&fl!("rekey-finished")), "{told}");
}

/// A keyring that keeps what stands in a file at the moment when it is to delete an entry.
struct KeepsNote(PathBuf, Mutex<Option<Vec<u8>>>);

impl crate::vault::slot::Keystore for KeepsNote {
    fn read(&self, _: &str) -> Result<Option<Secret>, KeystoreError> {
        Ok(None)
    }

    fn write(&self, _: &str, _: &Secret) -> Result<(), KeystoreError> {
        Ok(())
    }

    fn delete(&self, _: &str) -> Result<(), KeystoreError> {
        *self.1.lock().unwrap() = std::fs::read(&self.0).ok();
        Ok(())
    }
}
