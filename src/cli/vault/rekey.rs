//! A new key for the vault: gathering the ways in that stay, checking each, and telling what became of the copies.

use crate::cli::arguments::{CopiesOf, Global, NewKey};
use crate::cli::stop::{Exit, Stop};
use crate::cli::unlock::{self, Key};
use crate::cli::vault::phrase;
use crate::cli::{ask, output, save};
use crate::fl;
use crate::platform::keystore::OsKeystore;
use crate::platform::random::OsEntropy;
use crate::platform::time;
use crate::secret::Secret;
use crate::vault::slot::{SlotKind, Way};
use crate::vault::{OpenError, Rekeyed, Session};
use crate::words::Words;

/// The ways in that a vault is to have, with what each needs; and whether its recovery phrase is a new one.
pub struct Ways {
    keys: Vec<Key>,
    new_phrase: bool,
}

impl Ways {
    /// Just one way in.
    pub fn only(key: Key) -> Self {
        Self {
            keys: vec![key],
            new_phrase: false,
        }
    }

    /// Every way in that the vault has, but one. What stays is asked for and checked, except what opened the vault just now.
    ///
    /// # Errors
    /// A stop where a passphrase that stays is not known, or a way in would stop working that this version does not know.
    pub fn staying(
        session: &Session,
        opened_by: &Key,
        global: &Global,
        without: Option<&SlotKind>,
    ) -> Result<Self, Stop> {
        let mut ways = Self {
            keys: Vec::new(),
            new_phrase: false,
        };
        let slots = &session.status().slots;
        for kind in slots.iter().filter(|kind| Some(*kind) != without) {
            match kind {
                SlotKind::Keyring => ways.keys.push(Key::Keyring),
                SlotKind::Passphrase | SlotKind::KeyringPassphrase => {
                    ways.keys
                        .push(staying_passphrase(kind, session, opened_by, global)?);
                }
                SlotKind::Recovery => match opened_by {
                    Key::Recovery(phrase) => ways.keys.push(Key::Recovery(phrase.clone())),
                    _ => ways.new_phrase = true,
                },
                SlotKind::Unknown(name) => {
                    return Err(Stop::new(
                        Exit::Failed,
                        Words {
                            what: fl!("cli-way-would-go", name = output::clean(name)),
                            next: fl!("cli-way-would-go-next"),
                        },
                    ));
                }
            }
        }
        Ok(ways)
    }

    /// Adds one, in the place of the one of its kind.
    pub fn and(mut self, key: Key) -> Self {
        self.keys.push(key);
        self
    }

    /// Adds a new recovery phrase, in the place of the one that there may be.
    pub fn and_new_phrase(mut self) -> Self {
        self.keys.retain(|key| !matches!(key, Key::Recovery(_)));
        self.new_phrase = true;
        self
    }

    /// Gives the vault a new key with exactly these ways in.
    ///
    /// # Errors
    /// A stop; nothing has changed then.
    pub fn take_effect(
        mut self,
        session: &mut Session,
        global: &Global,
        new: &NewKey,
    ) -> Result<(), Stop> {
        let keyring = OsKeystore::default();
        // Before any words are printed, and so that writing never makes it prompt.
        let with_keyring = |key: &Key| matches!(key, Key::Keyring | Key::KeyringPassphrase(_));
        if self.keys.iter().any(with_keyring) {
            keyring.ready()?;
        }
        if self.new_phrase {
            let phrase = phrase::make(new.unconfirmed)?;
            self.keys.push(Key::Recovery(phrase));
        }
        let ways: Vec<Way<'_>> = self.keys.iter().map(|key| key.way(&keyring)).collect();
        let outside = save::folders(global);
        let rekeyed = session
            .rekey(
                &ways,
                new.copies.into(),
                &outside,
                &keyring,
                &mut OsEntropy,
                time::now(),
            )
            .map_err(|error| Stop::from(error).and_next(self.void_phrase()))?;
        output::note(&match new.copies {
            CopiesOf::SealAgain => fl!("cli-copies-sealed"),
            CopiesOf::Delete => fl!("cli-copies-deleted"),
        });
        name_left(&rekeyed);
        save::drop_empty_folders(session, global);
        if self.new_phrase {
            output::note(&fl!("cli-phrase-new-counts"));
        }
        save::copy_outside(session, global);
        Ok(())
    }

    /// Words that were printed for nothing must not end up on paper.
    fn void_phrase(&self) -> Option<String> {
        self.new_phrase.then(|| fl!("cli-phrase-void"))
    }
}

/// Finishes a change of keys that was cut short, where one was, and tells what it left.
pub fn finish(session: &mut Session, global: &Global) {
    if !session.may_be_unfinished() {
        return;
    }
    let outside = save::folders(global);
    let finished = session.finish_rekey(&outside, &OsKeystore::default(), &mut OsEntropy);
    if let Some(rekeyed) = finished {
        output::note(&fl!("rekey-finished"));
        name_left(&rekeyed);
    }
}

/// Names the copies that an earlier key still opens, and the keyring entries that are left of it.
fn name_left(rekeyed: &Rekeyed) {
    if !rekeyed.unreached.is_empty() {
        output::note(&fl!("cli-copies-unreached"));
        for path in &rekeyed.unreached {
            output::note(&format!("  {}", path.display()));
        }
    }
    if rekeyed.entries_left > 0 {
        output::note(&fl!("cli-entries-left", count = rekeyed.entries_left));
    }
}

/// The passphrase of a way in that stays: what opened the vault, what stands in the file that was named, or what is typed.
fn staying_passphrase(
    kind: &SlotKind,
    session: &Session,
    opened_by: &Key,
    global: &Global,
) -> Result<Key, Stop> {
    let key_of = |passphrase: Secret| match kind {
        SlotKind::Passphrase => Key::Passphrase(passphrase),
        _ => Key::KeyringPassphrase(passphrase),
    };
    match (kind, opened_by) {
        (SlotKind::Passphrase, Key::Passphrase(known))
        | (SlotKind::KeyringPassphrase, Key::KeyringPassphrase(known)) => {
            return Ok(key_of(known.clone()));
        }
        _ => {}
    }
    let keyring = OsKeystore::default();
    let place = global.home()?.place();
    let opens = |key: &Key| {
        let open = || session.opens_with(key.way(&keyring)).map(drop);
        unlock::try_key(&place, key, open)
    };
    if let Some(file) = &global.passphrase_file {
        let key = key_of(ask::from_file(file)?);
        match opens(&key) {
            Ok(()) => return Ok(key),
            Err(OpenError::WrongPassphrase) if output::can_ask() => {}
            Err(error) => return Err(error.into()),
        }
    }
    let question = match kind {
        SlotKind::Passphrase => fl!("cli-passphrase-stays"),
        _ => fl!("cli-passphrase-keyring-stays"),
    };
    let key = key_of(ask::passphrase(
        &question,
        fl!("cli-passphrase-stays-needed"),
    )?);
    opens(&key)?;
    Ok(key)
}
