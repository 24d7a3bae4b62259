//! Deleting accounts for good: from the folders outside first, but not waiting for ever for one that does not answer.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::{Duration, Instant};

use iced::Task;

use crate::account::AccountId;
use crate::app::Message;
use crate::app::effect::copies::Done;
use crate::app::effect::lent::{Lent, alone_outside, outdate_snapshots, with_lent};
use crate::app::effect::{Named, Seen, Vault};
use crate::platform::random::OsEntropy;
use crate::platform::time;
use crate::vault::{Deletion, SaveError};

/// How long the folders outside have to answer. One that has not by then is named as not reached; what is to be gone from its
/// copies goes when it answers after all.
const PATIENCE: Duration = Duration::from_secs(if cfg!(test) { 1 } else { 30 });

type Deleted = Result<(Seen, Vec<PathBuf>), SaveError>;

/// Deletes accounts of the trash for good, from every copy too.
pub fn delete_for_good(vault: &Vault, ids: Vec<AccountId>, outside: Vec<PathBuf>) -> Task<Message> {
    if let Vault::Demo(contents) = vault {
        let mut contents = super::demo_contents(contents);
        contents.trash.retain(|it| !ids.contains(&it.account.id));
        let deleted = Done::Deleted(Ok((Seen::demo(&contents), Vec::new())));
        return Task::done(Message::Done(Named::of(vault), deleted));
    }
    with_lent(vault, move |lent| {
        let deleted = match lent.with(|session| session.deletion(&ids))? {
            Ok(deletion) => everywhere(lent, deletion, outside)?,
            Err(error) => Err(error),
        };
        Some(Done::Deleted(deleted))
    })
}

/// What the thread tells that goes through the folders outside.
enum Told {
    /// It is through with one, and these copies in it were not reached.
    Folder(PathBuf, Vec<PathBuf>),
    /// It was through with all of them in time, and this came of the vault.
    Vault(Option<Result<(Seen, Vec<PathBuf>), SaveError>>),
}

fn everywhere(lent: &Lent, deletion: Deletion, outside: Vec<PathBuf>) -> Option<Deleted> {
    let job = Arc::new(Job {
        lent: lent.clone(),
        deletion,
        begun: AtomicBool::new(false),
    });
    let (tell, told) = channel();
    let thread = {
        let (job, outside) = (Arc::clone(&job), outside.clone());
        std::thread::Builder::new().spawn(move || job.outside_first(&outside, &tell))
    };
    let mut waiting = outside;
    let mut left = Vec::new();
    let done = match thread {
        Ok(_) => job.wait(&told, &mut waiting, &mut left),
        Err(_) => job.in_the_vault(),
    };
    left.extend(waiting);
    done.map(|done| {
        done.map(|(seen, mut unreached)| {
            unreached.extend(left);
            (seen, unreached)
        })
    })
}

struct Job {
    lent: Lent,
    deletion: Deletion,
    /// Whether the vault's own part was begun, by the one or the other thread.
    begun: AtomicBool,
}

impl Job {
    /// No copy may be written between the last folder and the vault: it would hold again what is to be gone.
    fn outside_first(&self, outside: &[PathBuf], tell: &Sender<Told>) {
        let _alone = alone_outside();
        for folder in outside {
            let lend = &mut |look: &mut dyn FnMut(&mut _)| self.lent.lend(look);
            let Some(left) = self.deletion.from_folder(folder, &mut OsEntropy, lend) else {
                break;
            };
            let _ = tell.send(Told::Folder(folder.clone(), left));
        }
        if !self.begun.swap(true, Ordering::SeqCst) {
            let _ = tell.send(Told::Vault(self.in_the_vault()));
        }
    }

    fn wait(
        &self,
        told: &Receiver<Told>,
        waiting: &mut Vec<PathBuf>,
        left: &mut Vec<PathBuf>,
    ) -> Option<Deleted> {
        let end = Instant::now() + PATIENCE;
        loop {
            let rest = end.saturating_duration_since(Instant::now());
            let next = match told.recv_timeout(rest) {
                Ok(next) => next,
                Err(_) if !self.begun.swap(true, Ordering::SeqCst) => return self.in_the_vault(),
                // The other thread is at it, with the vault's own disk.
                Err(_) => told.recv().ok()?,
            };
            match next {
                Told::Folder(folder, unreached) => {
                    waiting.retain(|it| *it != folder);
                    left.extend(unreached);
                }
                Told::Vault(done) => return done,
            }
        }
    }

    fn in_the_vault(&self) -> Option<Deleted> {
        self.lent.with(|session| {
            outdate_snapshots(session);
            let left = session.delete(&self.deletion, &mut OsEntropy, time::now());
            left.map(|left| (Seen::of(session), left))
        })
    }
}
