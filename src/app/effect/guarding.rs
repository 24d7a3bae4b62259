//! The ways into an open vault: adding one, new keys for a changed set of them, a recovery phrase and its paper.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use iced::Task;

use crate::app::Message;
use crate::app::effect::copies::Done;
use crate::app::effect::lent::{Lent, alone_outside, held, outdate_snapshots, with_lent};
use crate::app::effect::opening::with_keystore;
use crate::app::effect::{Named, Seen, Vault, blocking};
use crate::fl;
use crate::platform::dialogs::{self, NoChooser};
use crate::platform::keystore::OsKeystore;
use crate::platform::printer::{self, NotPrinted};
use crate::platform::random::OsEntropy;
use crate::platform::time;
use crate::screen::recovery::{NewPhrase, Printed};
use crate::screen::way_in::WayIn;
use crate::secret::Secret;
use crate::vault::slot::{KeystoreError, SlotKind, Way};
use crate::vault::{
    Copies, OpenError, RecoveryPhrase, Rekeyed, Session, Status, Unfinished, WaysError,
};
use crate::words;

/// A vault whose ways in were changed.
#[derive(Debug, Clone)]
pub struct Guarded {
    /// What it holds.
    pub seen: Seen,
    /// What can be told of it while it is locked.
    pub status: Status,
    /// What the change left behind, or what is still to be done.
    pub copies: Followed,
}

/// What became of the copies after a change of the ways in.
#[derive(Debug, Clone)]
pub enum Followed {
    /// They followed, and this is what was left behind.
    All(Rekeyed),
    /// Those in the folders outside are still to follow.
    NotYet(ToFollow),
}

/// A change of keys that the copies are to follow; for the first who takes it.
#[derive(Debug, Clone)]
pub struct ToFollow(Arc<Mutex<Option<Unfinished>>>);

/// Why the ways in are as they were.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotGuarded {
    /// What was typed for the way of that kind, which was to stay, does not open the vault.
    Stays(SlotKind, OpenError),
    /// Any other reason.
    Ways(WaysError),
    /// The made-up vault has no keys.
    Demo,
}

impl From<WaysError> for NotGuarded {
    fn from(error: WaysError) -> Self {
        Self::Ways(error)
    }
}

impl From<KeystoreError> for NotGuarded {
    fn from(error: KeystoreError) -> Self {
        Self::Ways(error.into())
    }
}

/// Does something with the keys of a vault on a thread of its own. What was asked for is done even where the vault is locked
/// meanwhile.
fn with_keys_of<T: Send + 'static>(
    vault: &Vault,
    job: impl FnOnce(&mut Session) -> Result<T, NotGuarded> + Send + 'static,
    done: impl FnOnce(Result<T, NotGuarded>) -> Message + Send + 'static,
) -> Task<Message> {
    let vault = vault.clone();
    let job = move || match vault {
        Vault::Kept(session) => job(&mut held(&session)),
        Vault::Demo(_) => Err(NotGuarded::Demo),
    };
    blocking(job, done)
}

fn guarded(session: &Session, copies: Followed) -> Box<Guarded> {
    Box::new(Guarded {
        seen: Seen::of(session),
        status: session.status().clone(),
        copies,
    })
}

/// Adds a way in.
pub fn add_way(vault: &Vault, way: WayIn) -> Task<Message> {
    let same = Named::of(vault);
    let job = move |session: &mut Session| {
        with_keystore(&way, |way| {
            session
                .add_way(way, &mut OsEntropy, time::now())
                .map_err(NotGuarded::from)
        })?;
        outdate_snapshots(session);
        Ok(guarded(session, Followed::All(Rekeyed::default())))
    };
    with_keys_of(vault, job, |result| Message::Guarded(same, result))
}

/// Sees whether each of the ways that stay opens the vault; with the new ones they come back to be used.
pub fn check_ways(
    vault: &Vault,
    stay: Vec<WayIn>,
    new: Vec<WayIn>,
    copies: Copies,
) -> Task<Message> {
    let same = Named::of(vault);
    let job = move |session: &mut Session| {
        check(session, &stay)?;
        Ok(stay.into_iter().chain(new).collect())
    };
    with_keys_of(vault, job, move |result| {
        Message::WaysChecked(same, result, copies)
    })
}

/// The keyring's entry is made anew whatever became of the old one, so it is not asked for.
fn check(session: &Session, stay: &[WayIn]) -> Result<(), NotGuarded> {
    for way in stay.iter().filter(|way| **way != WayIn::Keyring) {
        with_keystore(way, |way| session.opens_with(way).map(drop))
            .map_err(|error: OpenError| NotGuarded::Stays(way.kind(), error))?;
    }
    Ok(())
}

/// Gives the vault a new key, with these ways in: those that stay, which are tried first, and the new ones. The copies in the
/// folders outside are not waited for: [`follow`] comes next.
pub fn rekey(
    vault: &Vault,
    stay: Vec<WayIn>,
    new: Vec<WayIn>,
    copies: Copies,
    has_outside: bool,
) -> Task<Message> {
    let same = Named::of(vault);
    let job = move |session: &mut Session| {
        check(session, &stay)?;
        let keystore = OsKeystore::default();
        let ways: Vec<Way<'_>> = stay
            .iter()
            .chain(&new)
            .map(|way| way.way(&keystore))
            .collect();
        if ways.iter().any(|way| way.kind().needs_keyring()) {
            keystore.ready()?;
        }
        let unfinished = session.new_keys(&ways, copies, &mut OsEntropy, time::now())?;
        outdate_snapshots(session);
        let copies = if has_outside {
            Followed::NotYet(ToFollow(Arc::new(Mutex::new(Some(unfinished)))))
        } else {
            let lend = &mut |look: &mut dyn FnMut(&mut Session)| look(session);
            let rekeyed = unfinished.finish(&[], &keystore, &mut OsEntropy, lend);
            Followed::All(rekeyed.unwrap_or_default())
        };
        Ok(guarded(session, copies))
    };
    with_keys_of(vault, job, |result| Message::Guarded(same, result))
}

/// Has the copies in the folders outside follow a change of keys. A drive that hangs is in nobody's way meanwhile; cut short, it
/// is finished when the vault is opened the next time.
pub fn follow(vault: &Vault, change: ToFollow, outside: Vec<PathBuf>) -> Task<Message> {
    with_lent(vault, move |lent| {
        let unfinished = change
            .0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take()?;
        Some(Done::CopiesFollowed(finish(unfinished, &outside, lent)?))
    })
}

/// Finishes a change of keys that was cut short, where one was.
pub fn finish_rekey(vault: &Vault, outside: Vec<PathBuf>) -> Task<Message> {
    with_lent(vault, move |lent| {
        let unfinished = lent.with(|session| session.unfinished())?;
        let finished = unfinished.and_then(|unfinished| finish(unfinished, &outside, lent));
        Some(Done::RekeyFinished(finished))
    })
}

fn finish(unfinished: Unfinished, outside: &[PathBuf], lent: &Lent) -> Option<Rekeyed> {
    let _alone = alone_outside();
    let lend = &mut |look: &mut dyn FnMut(&mut Session)| lent.lend(look);
    unfinished.finish(outside, &OsKeystore::default(), &mut OsEntropy, lend)
}

/// Draws a recovery phrase and three of its twelve places to ask for, and sees whether there is something to print it with.
pub fn draw_phrase() -> Task<Message> {
    let job = || {
        Ok(NewPhrase {
            phrase: RecoveryPhrase::random(&mut OsEntropy)?,
            asked: RecoveryPhrase::places_to_ask(&mut OsEntropy)?,
            can_print: printer::is_there(),
        })
    };
    blocking(job, Message::PhraseDrawn)
}

/// Prints the phrase, or lets the person choose a file for it.
pub fn paper(phrase: RecoveryPhrase, as_file: bool) -> Task<Message> {
    let page = page(&phrase);
    if !as_file {
        let job = move || match printer::print(&page) {
            Ok(()) => Printed::Sent,
            Err(NotPrinted) => Printed::Failed(words::not_printed()),
        };
        return blocking(job, |printed| Message::OnPaper(Some(printed)));
    }
    let chosen = dialogs::choose_place_of_text(fl!("recovery-save"));
    Task::future(chosen).then(move |chosen| match chosen {
        Err(NoChooser) => Task::done(Message::OnPaper(Some(Printed::Failed(words::no_chooser())))),
        Ok(None) => Task::done(Message::OnPaper(None)),
        Ok(Some(file)) => {
            let page = page.clone();
            let job = move || match printer::save(&page, &file) {
                Ok(()) => Printed::Saved(file),
                Err(_) => Printed::Failed(words::page_not_saved()),
            };
            blocking(job, |printed| Message::OnPaper(Some(printed)))
        }
    })
}

/// The page of plain text: the words with their numbers, in three columns.
fn page(phrase: &RecoveryPhrase) -> Secret {
    // Room for all of it, so that no reallocation leaves words behind.
    let mut page = String::with_capacity(1024);
    page.push_str(&fl!("recovery-page-title"));
    page.push_str("\n\n");
    for row in phrase.rows() {
        page.push_str(&row);
        page.push('\n');
    }
    page.push('\n');
    page.push_str(&fl!("recovery-page-note"));
    page.push('\n');
    Secret::from_text(page)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_can_be_typed_back() {
        let phrase = RecoveryPhrase::random(&mut OsEntropy).unwrap();
        let page = page(&phrase);
        let text = page.expose_text().unwrap();
        for (number, word) in (1..).zip(phrase.words()) {
            assert!(text.contains(&format!("{number}. {word}")), "{number}");
        }
        assert!(text.is_ascii() && text.len() < 1024);
    }
}
