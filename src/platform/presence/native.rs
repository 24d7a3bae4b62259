//! What Windows and macOS tell. They are listened to once for each process; what they tell goes to whoever asked last.

use std::sync::{Condvar, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::Duration;

use injixo_authenticator_session as session;

use super::{Sign, Works};

/// How long sleep is held up for the vault to be locked; Windows itself waits two seconds.
const PATIENCE: Duration = Duration::from_millis(1500);

/// Who is told, and by which of the askings.
struct Told {
    asked: u64,
    tell: Option<Box<dyn Fn(Sign) + Send>>,
}

static TOLD: Mutex<Told> = Mutex::new(Told {
    asked: 0,
    tell: None,
});
/// Nobody is told any more.
static GONE: Condvar = Condvar::new();

fn told() -> MutexGuard<'static, Told> {
    TOLD.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Listens for as long as it is kept. While it is, a sleep that was told of waits for a moment.
#[derive(Debug)]
pub struct Listening {
    /// What can be heard.
    pub works: Works,
    asked: u64,
}

/// Has `tell` called with each reason to lock, in the place of what was asked for before; it must not wait.
pub fn listen(tell: impl Fn(Sign) + Send + 'static) -> Listening {
    static HEARS: OnceLock<session::Hears> = OnceLock::new();
    let asked = {
        let mut told = told();
        told.tell = Some(Box::new(tell));
        told.asked += 1;
        told.asked
    };
    let hears = HEARS.get_or_init(|| session::listen(hear));
    Listening {
        works: Works {
            sleep: hears.sleep,
            screen: hears.locked,
        },
        asked,
    }
}

fn hear(sign: session::Sign) {
    let told = told();
    let Some(tell) = &told.tell else { return };
    match sign {
        session::Sign::Locked => tell(Sign::ScreenLocked),
        session::Sign::Sleep => {
            tell(Sign::Sleep);
            // On macOS this is the thread that locks.
            if cfg!(windows) {
                let here = |told: &mut Told| told.tell.is_some();
                drop(GONE.wait_timeout_while(told, PATIENCE, here));
            }
        }
    }
}

impl Drop for Listening {
    fn drop(&mut self) {
        let mut told = told();
        if told.asked == self.asked {
            told.tell = None;
            GONE.notify_all();
        }
    }
}
