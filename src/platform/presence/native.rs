//! What Windows and macOS tell. They are listened to once for each process; what they tell goes to whoever asked last.

use std::sync::{Mutex, OnceLock, PoisonError};

use injixo_authenticator_session as session;

use super::{Sign, Works};

type Tell = Box<dyn Fn(Sign) + Send>;

static TELL: Mutex<Option<Tell>> = Mutex::new(None);

/// Has `tell` called with each reason to lock, in the place of what an earlier call gave; it must not wait, for sleep waits for it.
/// Says what can be heard.
pub fn listen(tell: impl Fn(Sign) + Send + 'static) -> Works {
    static HEARS: OnceLock<session::Hears> = OnceLock::new();
    let told = || TELL.lock().unwrap_or_else(PoisonError::into_inner);
    *told() = Some(Box::new(tell));
    let hears = HEARS.get_or_init(|| {
        session::listen(move |sign| {
            if let Some(tell) = &*told() {
                tell(match sign {
                    session::Sign::Locked => Sign::ScreenLocked,
                    session::Sign::Sleep => Sign::Sleep,
                });
            }
        })
    });
    Works {
        sleep: hears.sleep,
        screen: hears.locked,
    }
}
