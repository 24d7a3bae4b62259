//! The ways into an open vault: adding one, new keys for a changed set of them, a recovery phrase and its paper.

use std::path::PathBuf;

use iced::Task;

use crate::app::Message;
use crate::app::effect::copies::{Done, held, no_copy_under_way};
use crate::app::effect::opening::with_keystore;
use crate::app::effect::{Named, Seen, Vault, blocking};
use crate::fl;
use crate::platform::dialogs::{self, NoChooser};
use crate::platform::keystore::OsKeystore;
use crate::platform::printer::{self, NotPrinted};
use crate::platform::random::OsEntropy;
use crate::platform::time;
use crate::screen::recovery::Printed;
use crate::screen::way_in::WayIn;
use crate::secret::{Entropy, EntropyError, Secret};
use crate::vault::slot::{KeystoreError, SlotKind, Way};
use crate::vault::{Copies, OpenError, RecoveryPhrase, Rekeyed, Session, Status, WaysError};
use crate::words;

/// A vault whose ways in were changed.
#[derive(Debug, Clone)]
pub struct Guarded {
    /// What it holds.
    pub seen: Seen,
    /// What can be told of it while it is locked.
    pub status: Status,
    /// What the change left behind.
    pub rekeyed: Rekeyed,
}

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

/// Does something with the keys of a vault on a thread of its own, while no copy is being written.
fn with_keys_of<T: Send + 'static>(
    vault: &Vault,
    job: impl FnOnce(&mut Session) -> Result<T, NotGuarded> + Send + 'static,
    done: impl FnOnce(Result<T, NotGuarded>) -> Message + Send + 'static,
) -> Task<Message> {
    let vault = vault.clone();
    let job = move || match vault {
        Vault::Kept(session) => {
            let _alone = no_copy_under_way();
            job(&mut held(&session))
        }
        Vault::Demo(_) => Err(NotGuarded::Demo),
    };
    blocking(job, done)
}

fn guarded(session: &Session, rekeyed: Rekeyed) -> Box<Guarded> {
    Box::new(Guarded {
        seen: Seen::of(session),
        status: session.status().clone(),
        rekeyed,
    })
}

/// Adds a way in.
pub fn add_way(vault: &Vault, way: WayIn) -> Task<Message> {
    let same = vault.clone();
    let job = move |session: &mut Session| {
        with_keystore(&way, |way| {
            session
                .add_way(way, &mut OsEntropy, time::now())
                .map_err(NotGuarded::from)
        })?;
        Ok(guarded(session, Rekeyed::default()))
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
    let same = vault.clone();
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

/// Gives the vault a new key, with these ways in: those that stay, which are tried first, and the new ones.
pub fn rekey(
    vault: &Vault,
    stay: Vec<WayIn>,
    new: Vec<WayIn>,
    copies: Copies,
    outside: Vec<PathBuf>,
) -> Task<Message> {
    let same = vault.clone();
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
        let now = time::now();
        let rekeyed = session.rekey(&ways, copies, &outside, &keystore, &mut OsEntropy, now)?;
        Ok(guarded(session, rekeyed))
    };
    with_keys_of(vault, job, |result| Message::Guarded(same, result))
}

/// Finishes a change of keys that was cut short, where one was.
pub fn finish_rekey(vault: &Vault, outside: Vec<PathBuf>) -> Task<Message> {
    let name = Named::of(vault);
    let vault = vault.clone();
    let job = move || {
        let Vault::Kept(session) = vault else {
            return None;
        };
        if !held(&session).may_be_unfinished() {
            return None;
        }
        let _alone = no_copy_under_way();
        held(&session).finish_rekey(&outside, &OsKeystore::default(), &mut OsEntropy)
    };
    blocking(job, |finished| {
        Message::Done(name, Done::RekeyFinished(finished))
    })
}

/// Draws a recovery phrase and three of its twelve places to ask for.
pub fn draw_phrase() -> Task<Message> {
    let job = || {
        let phrase = RecoveryPhrase::random(&mut OsEntropy)?;
        Ok((phrase, places(&mut OsEntropy)?))
    };
    blocking(job, Message::PhraseDrawn)
}

/// Three different places of twelve, each as likely as the others.
fn places(entropy: &mut dyn Entropy) -> Result<[usize; 3], EntropyError> {
    let mut left: Vec<usize> = (0..12).collect();
    let mut places = [0; 3];
    for place in &mut places {
        // The largest multiple of what is left that fits a byte: what lies above would make the first ones likelier.
        let fair = 256 - 256 % left.len();
        let mut byte = [0];
        loop {
            entropy.fill(&mut byte)?;
            if usize::from(byte[0]) < fair {
                break;
            }
        }
        *place = left.remove(usize::from(byte[0]) % left.len());
    }
    Ok(places)
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
    let words = phrase.words();
    // Room for all of it, so that no reallocation leaves words behind.
    let mut page = String::with_capacity(1024);
    page.push_str(&fl!("recovery-page-title"));
    page.push_str("\n\n");
    for row in 0..4 {
        for column in 0..3 {
            let place = column * 4 + row;
            let number = format!("{:>4}. ", place + 1);
            page.push_str(&number);
            page.push_str(words[place]);
            page.extend(std::iter::repeat_n(
                ' ',
                12_usize.saturating_sub(words[place].len()),
            ));
        }
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
    fn a_drawn_phrase_asks_for_three_different_words_of_the_twelve() {
        let mut seen = [false; 12];
        for _ in 0..200 {
            let places = places(&mut OsEntropy).unwrap();
            assert!(places.iter().all(|place| *place < 12));
            let [one, two, three] = places;
            assert!(one != two && two != three && one != three);
            places.into_iter().for_each(|place| seen[place] = true);
        }
        assert!(seen.iter().all(|seen| *seen), "each place comes up");
    }

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
