//! Whether the person may have left: the screen was locked, the session is to be locked, the computer goes to sleep.
//!
//! On Linux and the BSDs this is heard over D-Bus: logind (or elogind) on the system bus tells of sleep and of the session's
//! lock, the desktop's screen saver on the session bus of the locked screen. A bus or a service that is not there is no
//! error: nothing is heard of it, and [`Works`] says so. On Windows and macOS the system itself is listened to (`native.rs`).

#[cfg(all(unix, not(target_os = "macos")))]
mod logind;
#[cfg(any(windows, target_os = "macos"))]
mod native;
#[cfg(all(unix, not(target_os = "macos")))]
mod screen_saver;

#[cfg(all(unix, not(target_os = "macos")))]
pub use logind::Logind;
#[cfg(any(windows, target_os = "macos"))]
pub use native::{Listening, listen};
#[cfg(all(unix, not(target_os = "macos")))]
pub use screen_saver::ScreenSaver;

#[cfg(all(unix, not(target_os = "macos")))]
use std::time::{Duration, Instant};

#[cfg(all(unix, not(target_os = "macos")))]
use crate::platform::limit;

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

/// Finds out what can be heard on this computer now. Blocks where a service hangs, for four seconds at most; what is not
/// answered by then is not heard.
#[must_use]
pub fn works() -> Works {
    #[cfg(all(unix, not(target_os = "macos")))]
    {
        let end = Instant::now() + 2 * LIMIT;
        let logind = limit::ask(|| zbus::block_on(logind_works()));
        let saver = limit::ask(|| zbus::block_on(ScreenSaver::connect()).map(|it| it.is_there()));
        let logind = logind.until(end).unwrap_or_default();
        let saver = saver.until(end).flatten().unwrap_or_default();
        Works {
            screen: logind.screen || saver,
            ..logind
        }
    }
    #[cfg(any(windows, target_os = "macos"))]
    listen(|_| {}).works
}

#[cfg(all(unix, not(target_os = "macos")))]
async fn logind_works() -> Works {
    match Logind::connect().await {
        Some(logind) => Works {
            sleep: logind.delays_sleep().await,
            screen: logind.knows_the_session(),
        },
        None => Works::default(),
    }
}

/// How long a service may take for an answer.
#[cfg(all(unix, not(target_os = "macos")))]
const LIMIT: Duration = Duration::from_secs(2);

/// Connects to a bus whose signals are then to be listened to.
#[cfg(all(unix, not(target_os = "macos")))]
async fn connect(
    bus: zbus::Result<zbus::connection::Builder<'_>>,
) -> Option<(zbus::Connection, zbus::MessageStream)> {
    let bus = bus.ok()?.method_timeout(LIMIT);
    let connection = bus.build().await.ok()?;
    let messages = zbus::MessageStream::from(&connection);
    Some((connection, messages))
}

/// The signals of that name on an interface.
#[cfg(all(unix, not(target_os = "macos")))]
fn signal<'a>(interface: &'a str, member: &'a str) -> zbus::Result<zbus::match_rule::Builder<'a>> {
    zbus::MatchRule::builder()
        .msg_type(zbus::message::Type::Signal)
        .interface(interface)?
        .member(member)
}

/// Tells whether a message is a signal of that name.
#[cfg(all(unix, not(target_os = "macos")))]
fn is_signal(header: &zbus::message::Header<'_>, interface: &str, member: &str) -> bool {
    let (of, named) = (header.interface(), header.member());
    of.is_some_and(|name| *name == interface) && named.is_some_and(|name| *name == member)
}

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
