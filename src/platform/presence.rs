//! Whether the person may have left: the screen was locked, the session is to be locked, the computer goes to sleep.
//!
//! On Linux and the BSDs this is heard over D-Bus: logind (or elogind) on the system bus tells of sleep and of the session's
//! lock, the desktop's screen saver on the session bus of the locked screen. A bus or a service that is not there is no
//! error: nothing is heard of it, and [`Works`] says so. On Windows and macOS nothing is heard yet.

#[cfg(all(unix, not(target_os = "macos")))]
mod logind;
#[cfg(all(unix, not(target_os = "macos")))]
mod screen_saver;

#[cfg(all(unix, not(target_os = "macos")))]
pub use logind::Logind;
#[cfg(all(unix, not(target_os = "macos")))]
pub use screen_saver::ScreenSaver;

/// What can be heard on this computer.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Works {
    /// That the computer goes to sleep, in time to lock before it does.
    pub sleep: bool,
    /// That the screen or the session is locked.
    pub screen: bool,
}

/// A reason to lock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sign {
    /// The screen was locked, or its saver began.
    ScreenLocked,
    /// The session is to be locked.
    SessionLocked,
    /// The computer is about to sleep.
    Sleep,
}

/// Finds out what can be heard on this computer now. Blocks where a service hangs: for two seconds
/// at each question, of which there are a few.
#[must_use]
pub fn works() -> Works {
    #[cfg(all(unix, not(target_os = "macos")))]
    return zbus::block_on(async {
        let logind = Logind::connect().await;
        Works {
            sleep: match &logind {
                Some(logind) => logind.delays_sleep().await,
                None => false,
            },
            screen: logind.is_some_and(|logind| logind.knows_the_session())
                || ScreenSaver::connect()
                    .await
                    .is_some_and(|saver| saver.is_there()),
        }
    });
    #[cfg(not(all(unix, not(target_os = "macos"))))]
    return Works::default();
}

/// How long a service may take for an answer.
#[cfg(all(unix, not(target_os = "macos")))]
const LIMIT: std::time::Duration = std::time::Duration::from_secs(2);

/// The next message that a bus sends; nothing once the bus is gone.
#[cfg(all(unix, not(target_os = "macos")))]
async fn next(messages: &mut zbus::MessageStream) -> Option<zbus::Message> {
    use zbus::export::futures_core::Stream;

    loop {
        let next =
            std::future::poll_fn(|waker| std::pin::Pin::new(&mut *messages).poll_next(waker));
        // A message that is none is left out.
        if let Ok(message) = next.await? {
            return Some(message);
        }
    }
}
