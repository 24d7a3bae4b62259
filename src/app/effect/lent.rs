//! An open vault as jobs hold it that wait for slow disks: by name only, so that nobody else has to wait and locking wipes the key.

use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use iced::Task;

use crate::app::Message;
use crate::app::effect::copies::Done;
use crate::app::effect::{Named, Vault, blocking};
use crate::clock::UnixTime;
use crate::vault::{BackupError, Session};

/// The session, for as long as the guard is kept.
pub(super) fn held(session: &Mutex<Session>) -> MutexGuard<'_, Session> {
    session.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A kept vault by name.
#[derive(Debug, Clone)]
pub(super) struct Lent(Weak<Mutex<Session>>);

impl Lent {
    /// Names this one.
    pub fn of(session: &Arc<Mutex<Session>>) -> Self {
        Self(Arc::downgrade(session))
    }

    /// Does something with the session; nothing where it was locked meanwhile. What it does must not wait for a folder outside.
    pub fn with<T>(&self, job: impl FnOnce(&mut Session) -> T) -> Option<T> {
        let session = self.0.upgrade()?;
        let mut session = held(&session);
        Some(job(&mut session))
    }

    /// Lends the session for a look, as the vault asks for it.
    pub fn lend(&self, look: &mut dyn FnMut(&mut Session)) {
        let _ = self.with(look);
    }
}

/// Runs a job with a kept vault; nothing is done with the made-up one. A job that finds the vault locked ends with nothing, and
/// nobody is told of it.
pub(super) fn with_lent(
    vault: &Vault,
    job: impl FnOnce(&Lent) -> Option<Done> + Send + 'static,
) -> Task<Message> {
    let Vault::Kept(session) = vault else {
        return Task::none();
    };
    let (lent, name) = (Lent::of(session), Named::of(vault));
    blocking(
        move || job(&lent).unwrap_or(Done::Locked),
        |done| Message::Done(name, done),
    )
}

/// Held by whoever writes in a folder outside, one at a time. Whoever waits for the session too takes this first, and never
/// keeps the session while waiting for this.
static OUTSIDE: Mutex<()> = Mutex::new(());

/// Counts what makes earlier snapshots wrong to write: deletions and changes of keys.
static OUTDATED: AtomicU64 = AtomicU64::new(0);

/// Waits until nobody else writes in a folder outside, and lets nobody until this is dropped.
pub(super) fn alone_outside() -> MutexGuard<'static, ()> {
    OUTSIDE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Says that no snapshot from before is to be written any more; while the session is held.
pub(super) fn outdate_snapshots(_held: &Session) {
    let _ = OUTDATED.fetch_add(1, Ordering::SeqCst);
}

/// Takes the snapshot, lets go of the session, and writes. A vault that is locked while another copy is in the way is written
/// all the same, unless something was deleted meanwhile.
pub(super) fn write_copy(
    session: Arc<Mutex<Session>>,
    folder: &Path,
    now: UnixTime,
) -> Result<(), BackupError> {
    let snapshot = |session: &mut Session| Ok((OUTDATED.load(Ordering::SeqCst), session.backup()?));
    let (mut taken, mut backup) = snapshot(&mut held(&session))?;
    let lent = Lent::of(&session);
    drop(session);
    let _alone = alone_outside();
    while OUTDATED.load(Ordering::SeqCst) != taken {
        let again = lent.with(snapshot);
        (taken, backup) = again.unwrap_or(Err(BackupError::NotProven))?;
    }
    backup.write(folder, now).map(drop)
}
