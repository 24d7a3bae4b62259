//! Questions that the system may never answer: asked on a thread of their own, and given up after a while.

use std::sync::mpsc::{self, Receiver};
use std::time::Duration;
#[cfg(all(unix, not(target_os = "macos")))]
use std::time::Instant;

/// A question that was asked.
#[must_use]
pub(super) struct Asked<T>(Option<Receiver<T>>);

/// Asks on a thread of its own. Nobody ends that thread: one that hangs costs the thread and no more.
pub(super) fn ask<T: Send + 'static>(job: impl FnOnce() -> T + Send + 'static) -> Asked<T> {
    let (sender, receiver) = mpsc::channel();
    let begun = std::thread::Builder::new().spawn(move || {
        // Nobody may be waiting any more.
        drop(sender.send(job()));
    });
    Asked(begun.is_ok().then_some(receiver))
}

impl<T> Asked<T> {
    /// The answer, if it comes in this time.
    pub fn within(self, limit: Duration) -> Option<T> {
        self.0?.recv_timeout(limit).ok()
    }

    /// The answer, if it comes until then.
    #[cfg(all(unix, not(target_os = "macos")))]
    pub fn until(self, end: Instant) -> Option<T> {
        self.within(end.saturating_duration_since(Instant::now()))
    }
}

#[cfg(test)]
mod tests {
    use std::time::Instant;

    use super::*;

    #[test]
    fn an_answer_is_given_and_one_that_does_not_come_is_given_up() {
        assert_eq!(ask(|| 7).within(Duration::from_secs(60)), Some(7));
        let (_kept, never) = mpsc::channel::<u8>();
        let begun = Instant::now();
        let hangs = ask(move || never.recv());
        assert!(hangs.within(Duration::from_millis(20)).is_none());
        assert!(begun.elapsed() < Duration::from_secs(30));
        assert_eq!(
            ask(|| -> u8 { panic!("lost") }).within(Duration::from_secs(60)),
            None
        );
    }
}
