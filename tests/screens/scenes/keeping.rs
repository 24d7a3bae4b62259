//! The states of the pages about copies, the trash, what happened, leaving and a conflict.

use std::path::PathBuf;
use std::sync::Arc;

use injixo_authenticator::clock::UnixTime;
use injixo_authenticator::screen::backups::Outside;
use injixo_authenticator::screen::when::Zone;
use injixo_authenticator::screen::{
    Context, accounts, backups, conflict, events, forget, place_form, trash,
};
use injixo_authenticator::vault::slot::SlotKind;
use injixo_authenticator::vault::{
    Change, Contents, Copy, Counts, Event, EventKind, FailedUnlocks, Forgotten, OpenError,
    Rollback, Trashed,
};

use super::{NOW, Scene, account, contents, id, long, trouble, typed};

const DAY: u64 = 86_400;

/// Some days and hours before now.
fn before(days: u64, hours: u64) -> UnixTime {
    UnixTime(NOW.0 - days * DAY - hours * 3_600)
}

pub fn folder() -> PathBuf {
    PathBuf::from("/media/anna/a stick with a long name/authenticator copies")
}

pub fn all() -> Vec<(String, Scene)> {
    let mut scenes = Vec::new();
    copies(&mut scenes);
    looks(&mut scenes);
    trashes(&mut scenes);
    records(&mut scenes);
    leaving(&mut scenes);
    conflicts(&mut scenes);
    bars(&mut scenes);
    scenes
}

fn copy(revision: u64, made: UnixTime, outside: bool, outcome: Result<usize, OpenError>) -> Copy {
    let held = |accounts| Counts {
        accounts,
        trash: 0,
        archive: 0,
        set_aside: 0,
    };
    let place = if outside { folder() } else { "/copies".into() };
    Copy {
        path: place.join(revision.to_string()),
        made,
        revision,
        outside,
        outcome: outcome.map(held),
    }
}

/// Copies here and in the second folder, two of which do not open.
pub fn some_copies() -> Arc<Vec<Copy>> {
    Arc::new(vec![
        copy(42, before(0, 1), true, Ok(3)),
        copy(41, before(0, 2), false, Ok(3)),
        copy(40, before(1, 5), false, Ok(1)),
        copy(39, before(3, 0), true, Err(OpenError::NoSuchWay)),
        copy(38, before(40, 0), false, Err(OpenError::Damaged)),
    ])
}

/// The page of copies after these messages.
pub fn backups(
    folder: Option<PathBuf>,
    messages: impl IntoIterator<Item = backups::Message>,
) -> backups::State {
    let mut state = backups::State::new(Zone::default(), folder);
    for message in messages {
        let _ = state.update(message);
    }
    state
}

fn copies(scenes: &mut Vec<(String, Scene)>) {
    use backups::Message::{Form, Listed};
    use place_form::Message::{Failed, NoChooser, Typed};
    let listed = || Listed(some_copies());
    let typing = vec![
        listed(),
        Form(NoChooser),
        Form(Typed("stick".into())),
        Form(Failed(trouble())),
    ];
    for (name, folder, messages, outside) in [
        ("copies, reading", None, vec![], Outside::Unknown),
        (
            "copies, none",
            None,
            vec![Listed(Arc::default())],
            Outside::Unknown,
        ),
        ("copies", None, vec![listed()], Outside::Unknown),
        ("copies, typed folder", None, typing, Outside::Unknown),
        (
            "copies, second folder",
            Some(folder()),
            vec![listed()],
            Outside::Unknown,
        ),
        (
            "copies, empty second folder",
            Some(folder()),
            vec![Listed(Arc::default())],
            Outside::Unknown,
        ),
        (
            "copies, writing",
            Some(folder()),
            vec![listed()],
            Outside::Writing,
        ),
        (
            "copies, written",
            Some(folder()),
            vec![listed()],
            Outside::Written(UnixTime(NOW.0 - 130)),
        ),
        (
            "copies, failed",
            Some(folder()),
            vec![listed()],
            Outside::Failed(trouble()),
        ),
    ] {
        let state = backups(folder, messages);
        scenes.push((name.into(), Scene::Backups(state, contents(), outside)));
    }
    for (name, now) in [
        ("copies, former folders", None),
        (
            "copies, former and second",
            Some("/media/anna/stick".into()),
        ),
    ] {
        let mut state = backups(now, vec![listed()]);
        state.show_former(vec![folder(), "/mnt/usb".into()]);
        let scene = Scene::Backups(state, contents(), Outside::Unknown);
        scenes.push((name.into(), scene));
    }
}

fn looks(scenes: &mut Vec<(String, Scene)>) {
    use backups::Message::{AskToRestore, Listed, LookedInto, NotRestored, Open};
    let path = || some_copies()[1].path.clone();
    let open = || vec![Listed(some_copies()), Open(1)];
    let opened = |outcome| {
        let mut messages = open();
        messages.push(LookedInto(path(), outcome));
        messages
    };
    // One account comes back, one goes, one changes, and there are many more.
    let mut held = contents();
    let _ = held.accounts.remove(0);
    held.accounts[0].account = "benjamin".into();
    held.accounts
        .extend((10..18).map(|number| account(number, &format!("Wiki:user {number}"), "")));
    held.trash = some_trash(&[3]);
    let held = Arc::new(held);
    let with = |more: backups::Message| {
        let mut messages = opened(Ok(Arc::clone(&held)));
        messages.push(more);
        messages
    };
    for (name, messages) in [
        ("copy, opening", open()),
        ("copy, looked into", opened(Ok(Arc::clone(&held)))),
        ("copy, empty", opened(Ok(Arc::default()))),
        ("copy, long", opened(Ok(Arc::new(long())))),
        ("copy, damaged", opened(Err(OpenError::Damaged))),
        ("copy, question", with(AskToRestore)),
        ("copy, not restored", with(NotRestored(trouble()))),
    ] {
        let state = backups(None, messages);
        let scene = Scene::Backups(state, contents(), Outside::Unknown);
        scenes.push((name.into(), scene));
    }
    let mut same = opened(Ok(Arc::new(contents())));
    same.push(AskToRestore);
    let scene = Scene::Backups(backups(None, same), contents(), Outside::Unknown);
    scenes.push(("copy, question about the same".into(), scene));
}

/// Removed accounts, so many days ago.
pub fn some_trash(days: &[u64]) -> Vec<Trashed> {
    let trashed = days.iter().enumerate().map(|(number, days)| Trashed {
        account: account(100 + number as u128, "injixo:anna.devries@example.com", ""),
        removed: before(*days, 1),
        archived: None,
    });
    trashed.collect()
}

fn trashes(scenes: &mut Vec<(String, Scene)>) {
    use trash::Message::{AskToDelete, AskToDeleteOld, Deleted, Failed};
    let with = |trash| Contents {
        trash,
        ..contents()
    };
    let mut long_names = some_trash(&[3]);
    long_names[0].account = long().accounts[0].clone();
    long_names[0].account.id = id(100);
    let reached = || Deleted(vec![folder().join("vault-1.ixv"), folder()]);
    for (name, contents, messages) in [
        ("trash, empty", contents(), vec![]),
        ("trash", with(some_trash(&[0, 1, 12])), vec![]),
        ("trash, old", with(some_trash(&[3, 30, 31])), vec![]),
        ("trash, long", with(long_names.clone()), vec![]),
        (
            "trash, question",
            with(some_trash(&[3])),
            vec![AskToDelete(id(100))],
        ),
        (
            "trash, question long",
            with(long_names),
            vec![AskToDelete(id(100))],
        ),
        (
            "trash, question about the old",
            with(some_trash(&[30, 40])),
            vec![AskToDeleteOld],
        ),
        ("trash, unreached", contents(), vec![reached()]),
        (
            "trash, failed",
            with(some_trash(&[3])),
            vec![Failed(trouble())],
        ),
    ] {
        let context = Context {
            contents: &contents,
            now: NOW,
        };
        let mut state = trash::State::new();
        for message in messages {
            let _ = state.update(message, context);
        }
        scenes.push((name.into(), Scene::Trash(state, contents)));
    }
    let gone = Contents {
        accounts: vec![],
        ..with(some_trash(&[3]))
    };
    let scene = Scene::Accounts(accounts::State::new(), gone, NOW);
    scenes.push(("list, all in the trash".into(), scene));
}

/// One event of every kind, oldest first.
pub fn some_events() -> Vec<Event> {
    use EventKind::{
        Added, BackupFailed, Changed, CopyRestored, Deleted, Exported, KeyChanged, Opened, Removed,
        Restored, Unknown, WayAdded, WayRemoved,
    };
    let anna = "injixo (anna.devries@example.com)";
    let events = [
        (40, 0, Opened, "keyring"),
        (40, 0, Added, anna),
        (3, 2, Changed, anna),
        (3, 1, Removed, anna),
        (3, 0, Restored, anna),
        (2, 1, Deleted, "Wiki (adevries)"),
        (2, 0, Exported, anna),
        (1, 5, CopyRestored, "2005-03-17T01:58:29Z"),
        (1, 4, WayAdded, "keyring+passphrase"),
        (1, 3, WayRemoved, "keyring"),
        (1, 2, KeyChanged, ""),
        (0, 1, BackupFailed, "/media/anna/stick"),
        (0, 0, Unknown("later".into()), ""),
    ];
    let events = events.map(|(days, hours, what, about)| {
        let at = before(days, hours);
        Event::new(at, what, about)
    });
    events.into()
}

fn records(scenes: &mut Vec<(String, Scene)>) {
    let failed = FailedUnlocks {
        count: 4,
        last: before(0, 3),
    };
    let with = |events| Contents {
        events,
        ..contents()
    };
    for (name, failed, contents) in [
        ("events, none", None, contents()),
        ("events", None, with(some_events())),
        ("events, failed attempts", Some(failed), with(some_events())),
    ] {
        let state = events::State::new(Zone::default(), failed);
        scenes.push((name.into(), Scene::Events(state, contents)));
    }
}

/// The page about leaving after these messages.
pub fn forget(
    ways: &[SlotKind],
    folder: Option<PathBuf>,
    messages: impl IntoIterator<Item = forget::Message>,
) -> forget::State {
    let contents = contents();
    let mut state = forget::State::new(ways, folder);
    for message in messages {
        let context = Context {
            contents: &contents,
            now: NOW,
        };
        let _ = state.update(message, context);
    }
    state
}

fn leaving(scenes: &mut Vec<(String, Scene)>) {
    use SlotKind::{Keyring, Passphrase, Recovery};
    use forget::Message::{
        Ask, CopySaved, Forget, Forgotten as Left, Form, PhraseChanged, PhraseRight, PhraseWrong,
    };
    let all = [Keyring, Passphrase, Recovery];
    let saved = || CopySaved(folder().join("vault-copy.ixv"));
    let typing = || vec![Form(place_form::Message::NoChooser)];
    let left = Forgotten {
        entries_left: 2,
        files_left: vec![folder().join("vault.ixv"), folder().join("vault.lock")],
    };
    let through = |left| vec![saved(), Ask, Forget, Left(left)];
    for (name, ways, folder, messages) in [
        ("leave", &all[..], None, vec![]),
        ("leave, typed path", &all[..], Some(folder()), typing()),
        ("leave, keyring only", &all[..1], None, vec![]),
        ("leave, no phrase", &all[..2], None, vec![]),
        (
            "leave, wrong phrase",
            &all[..],
            None,
            vec![PhraseChanged(typed("abandon")), PhraseWrong(trouble())],
        ),
        ("leave, right phrase", &all[..], None, vec![PhraseRight]),
        ("leave, saved", &all[..], Some(folder()), vec![saved()]),
        ("leave, question", &all[..], None, vec![PhraseRight, Ask]),
        ("leave, working", &all[..], None, vec![saved(), Ask, Forget]),
        ("leave, done", &all[..], None, through(Forgotten::default())),
        ("leave, something left", &all[..], None, through(left)),
    ] {
        let state = forget(ways, folder, messages);
        scenes.push((name.into(), Scene::Forget(Box::new(state), contents())));
    }
    let empty = forget::State::new(&all[..1], None);
    let scene = Scene::Forget(Box::new(empty), Contents::default());
    scenes.push(("leave, empty".into(), scene));
}

fn conflicts(scenes: &mut Vec<(String, Scene)>) {
    use conflict::Message::{Form, Load, Saved};
    use conflict::State;
    let add = Change::Add(Box::new(account(9, "injixo:dora", "")));
    let long = Change::Add(Box::new(long().accounts[0].clone()));
    let remove = Change::Trash { id: id(2), at: NOW };
    let saved = vec![Saved(folder().join("mine.ixv"))];
    for (name, mut state, messages) in [
        ("conflict", State::changed(&OpenError::NoSuchWay), vec![]),
        (
            "conflict, loading",
            State::changed(&OpenError::NoSuchWay),
            vec![Load],
        ),
        (
            "conflict, damaged",
            State::changed(&OpenError::Damaged),
            vec![],
        ),
        (
            "conflict, gone",
            State::changed(&OpenError::Missing),
            vec![],
        ),
        (
            "conflict, gone, asking",
            State::changed(&OpenError::Missing),
            vec![Load],
        ),
        (
            "conflict, draft",
            State::changed(&OpenError::NoSuchWay).with_draft("dora"),
            vec![],
        ),
        (
            "conflict, adding",
            State::waiting(&add, true, &contents()),
            vec![],
        ),
        (
            "conflict, adding long",
            State::waiting(&long, true, &contents()),
            vec![Form(place_form::Message::NoChooser)],
        ),
        (
            "conflict, removing",
            State::waiting(&remove, false, &contents()),
            saved,
        ),
    ] {
        for message in messages {
            let _ = state.update(message);
        }
        scenes.push((name.into(), Scene::Conflict(state)));
    }
}

fn bars(scenes: &mut Vec<(String, Scene)>) {
    let mut state = accounts::State::new();
    state.warn_of_backup(Some(trouble()));
    let scene = Scene::Accounts(state.clone(), contents(), NOW);
    scenes.push(("list, a failed copy".into(), scene));
    state.warn(Some(Rollback { file: 3, seen: 12 }));
    let scene = Scene::Accounts(state, contents(), NOW);
    scenes.push(("list, a failed copy of an older file".into(), scene));
}
