//! A change of keys that is cut short: what it left of the copies is finished when the vault is open again, and none is lost.

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;

use injixo_authenticator::platform::random::OsEntropy;
use injixo_authenticator::secret::{Entropy, EntropyError};
use injixo_authenticator::vault::slot::Way;
use injixo_authenticator::vault::{Copies, OpenError, RecoveryPhrase, Rekeyed, Session, open};

use crate::rekey::{Three, three};
use crate::support::{Keyring, NOW, add, numbers};
use crate::ways::{opens, phrase};

/// The program ends when random bytes are drawn for that many times and once more.
struct EndsAfter(usize);

impl Entropy for EndsAfter {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), EntropyError> {
        self.0 = self.0.checked_sub(1).expect("the program ends here");
        OsEntropy.fill(bytes)
    }
}

/// The vault key, the slot's identity, nonce and salt, the note's nonce; then the file's.
const NOTED: usize = 5;
const REPLACED: usize = 6;

fn cut_short(draws: usize, copies: Copies) -> (Three, RecoveryPhrase, Keyring) {
    let mut three = three();
    let phrase = phrase();
    let keyring = std::mem::take(&mut three.keyring);
    let outside = [three.outside.clone()];
    let ended = catch_unwind(AssertUnwindSafe(|| {
        let ways = [Way::Recovery(&phrase)];
        let mut entropy = EndsAfter(draws);
        (three.session).rekey(&ways, copies, &outside, &keyring, &mut entropy, NOW)
    }));
    assert!(ended.is_err(), "it was not cut short");
    (three, phrase, keyring)
}

fn closed(session: &Session, outside: &[PathBuf]) -> (usize, usize) {
    let copies = session.copies(outside);
    let closed = copies
        .iter()
        .filter(|copy| copy.outcome == Err(OpenError::NoSuchWay));
    (closed.count(), copies.len())
}

#[test]
fn copies_left_with_the_earlier_key_are_sealed_again_at_the_next_opening() {
    let (three, phrase, keyring) = cut_short(REPLACED, Copies::SealAgain);
    let outside = [three.outside.clone()];
    assert_eq!(keyring.entries.lock().unwrap().len(), 2);
    let mut session = open(&three.home.place, Way::Recovery(&phrase)).unwrap();
    assert_eq!(closed(&session, &outside), (6, 6), "nothing was left to do");
    assert!(session.may_be_unfinished());
    let finished = session.finish_rekey(&outside, &keyring, &mut OsEntropy);
    assert_eq!(finished, Some(Rekeyed::default()));
    assert_eq!(closed(&session, &outside), (0, 6));
    assert!(keyring.is_empty(), "the earlier entries are gone");
    assert_eq!(
        opens(&three.home, Way::Recovery(&three.phrase)),
        Some(OpenError::WrongPhrase)
    );

    assert!(!session.may_be_unfinished());
    let again = session.finish_rekey(&outside, &keyring, &mut OsEntropy);
    assert_eq!(again, None);
    assert_eq!(numbers(&session), [1, 2]);
}

#[test]
fn copies_that_were_sealed_again_before_it_was_cut_short_are_no_longer_named() {
    let (three, phrase, keyring) = cut_short(REPLACED + 1, Copies::SealAgain);
    let outside = [three.outside.clone()];
    let mut session = open(&three.home.place, Way::Recovery(&phrase)).unwrap();
    assert_eq!(closed(&session, &outside), (5, 6), "one was sealed again");
    let finished = session.finish_rekey(&outside, &keyring, &mut OsEntropy);
    assert_eq!(finished, Some(Rekeyed::default()));
    assert_eq!(closed(&session, &outside), (0, 6));
    assert!(keyring.is_empty());
}

/// Has the note say that the copies are to be deleted; deleting draws nothing at which it could be cut short.
fn to_be_deleted(three: &Three) {
    let note = three.home.place.state.join("rekey.json");
    let text = fs::read_to_string(&note).unwrap();
    fs::write(&note, text.replace("\"delete\":false", "\"delete\":true")).unwrap();
}

#[test]
fn copies_that_were_saved_since_are_not_deleted() {
    let (three, phrase, keyring) = cut_short(REPLACED, Copies::SealAgain);
    let outside = [three.outside.clone()];
    to_be_deleted(&three);
    let mut session = open(&three.home.place, Way::Recovery(&phrase)).unwrap();
    add(&mut session, 3).unwrap();
    // Another program saved in the meantime, and one of its files was damaged and set aside.
    let mut damaged = three.home.bytes();
    *damaged.last_mut().unwrap() ^= 1;
    let name = "vault-damaged-20260101T000000Z-00.ixv";
    let aside = three.home.place.data.join(name);
    fs::write(&aside, &damaged).unwrap();
    let elsewhere = session.status().generations[0].path.clone();
    let elsewhere = three.outside.join(elsewhere.file_name().unwrap());
    let _ = fs::copy(three.home.file(), &elsewhere).unwrap();
    assert_eq!(closed(&session, &outside), (6, 8));

    let finished = session.finish_rekey(&outside, &keyring, &mut OsEntropy);
    assert_eq!(finished, Some(Rekeyed::default()));
    assert_eq!(closed(&session, &outside), (0, 2));
    assert!(aside.exists() && elsewhere.exists());
}

#[test]
fn copies_that_were_to_be_deleted_are() {
    let (three, phrase, keyring) = cut_short(REPLACED, Copies::SealAgain);
    let outside = [three.outside.clone()];
    to_be_deleted(&three);
    let mut session = open(&three.home.place, Way::Recovery(&phrase)).unwrap();
    let finished = session.finish_rekey(&outside, &keyring, &mut OsEntropy);
    assert_eq!(finished, Some(Rekeyed::default()));
    assert_eq!(closed(&session, &outside), (0, 0));
}

#[test]
fn what_is_out_of_reach_when_it_is_finished_is_named() {
    let (three, phrase, keyring) = cut_short(REPLACED, Copies::SealAgain);
    fs::remove_dir_all(&three.outside).unwrap();
    let outside = [three.outside.clone()];
    let mut session = open(&three.home.place, Way::Recovery(&phrase)).unwrap();
    let finished = session.finish_rekey(&outside, &keyring, &mut OsEntropy);
    assert_eq!(finished.unwrap().unreached, outside);
    assert_eq!(closed(&session, &[]), (0, 4));
}

#[test]
fn a_change_that_never_came_about_finishes_nothing_and_is_forgotten_with_the_next_save() {
    let (three, _, keyring) = cut_short(NOTED, Copies::Delete);
    let outside = [three.outside.clone()];
    let mut session = open(&three.home.place, Way::Recovery(&three.phrase)).unwrap();
    for _ in 0..2 {
        let finished = session.finish_rekey(&outside, &keyring, &mut OsEntropy);
        assert_eq!(finished, None);
        assert_eq!(closed(&session, &outside), (0, 6));
    }
    assert_eq!(keyring.entries.lock().unwrap().len(), 2);
    add(&mut session, 3).unwrap();
    let finished = session.finish_rekey(&outside, &keyring, &mut OsEntropy);
    assert_eq!((finished, session.may_be_unfinished()), (None, false));
}

#[test]
fn another_change_of_keys_finishes_the_one_before_it() {
    let (three, phrase, keyring) = cut_short(REPLACED, Copies::SealAgain);
    let outside = [three.outside.clone()];
    let mut session = open(&three.home.place, Way::Recovery(&phrase)).unwrap();
    let way = [Way::Recovery(&three.phrase)];
    let done = session.rekey(
        &way,
        Copies::SealAgain,
        &outside,
        &keyring,
        &mut OsEntropy,
        NOW,
    );
    assert_eq!(done, Ok(Rekeyed::default()));
    assert_eq!(closed(&session, &outside), (0, 7));
    assert!(keyring.is_empty());
}

#[test]
fn a_note_that_is_broken_or_of_another_vault_finishes_nothing() {
    let (three, phrase, keyring) = cut_short(REPLACED, Copies::SealAgain);
    let note = three.home.place.state.join("rekey.json");
    let text = fs::read_to_string(&note).unwrap();
    let mut session = open(&three.home.place, Way::Recovery(&phrase)).unwrap();
    let outside = [three.outside.clone()];
    let before = closed(&session, &outside);
    let id = session.status().vault_id.to_string();
    let other = text.replace(&id, "6f9619ff-8b86-4011-b42d-00c04fc964ff");
    let sealed = text.replacen("\"sealed\":\"", "\"sealed\":\"AAAA", 1);
    assert!(other != text && sealed != text);
    for broken in ["", "{", "[]", &text[..text.len() / 2], &other, &sealed] {
        fs::write(&note, broken).unwrap();
        let finished = session.finish_rekey(&outside, &keyring, &mut OsEntropy);
        assert_eq!(finished, None, "{broken}");
        assert_eq!(closed(&session, &outside), before);
    }
}
