//! The window's one clock: what each second does, and without a window the one moment that is waited for.

use std::time::Duration;

use iced::futures::channel::mpsc::{Sender, channel};
use iced::futures::{SinkExt, Stream, StreamExt};
use iced::{Subscription, Task};

use crate::app::{App, Message, Screen, effect};
use crate::clock::UnixTime;
use crate::platform::time;
use crate::screen::key_source;

/// Seconds between two looks for another program's save.
const RELOAD_EVERY: u64 = 2;
/// How long a program that nobody sees sleeps at most before it looks around: the computer may have slept, another program saved.
pub(super) const LONGEST_WAIT: Duration = Duration::from_secs(60);

/// A moment: by the system's clock, and by how long the computer has been on.
type Moment = (UnixTime, Duration);

impl App {
    /// Nothing ticks while there is no code to show, clipboard to clear or wait to count down; and with a window that
    /// nobody sees only the next of those moments comes, and one each minute.
    pub(super) fn ticks(&self) -> Subscription<Message> {
        let tick = |(now, up)| Message::Ticked(now, up);
        // Their seconds are those of a look at the screen, during which the window itself is out of sight.
        let reads = matches!(self.screen, Screen::AddAccount(_) | Screen::Enroll(_));
        if self.background.is_hidden() || self.background.is_out_of_sight() && !reads {
            return match self.next_moment() {
                Some(at) => Subscription::run_with(at, alarm).map(tick),
                None => Subscription::none(),
            };
        }
        if self.open.is_some() || self.counts_seconds() {
            Subscription::run(seconds).map(tick)
        } else {
            Subscription::none()
        }
    }

    /// When there is something to do without a window, by how long the computer has been on; never where only a sleep of the
    /// computer is waited for.
    pub(super) fn next_moment(&self) -> Option<Duration> {
        let wait = |at: UnixTime| self.up + Duration::from_secs(at.0.saturating_sub(self.now.0));
        let minutes = self.auto_lock_minutes();
        let open = self.open.as_ref();
        let lock = open.map(|_| self.auto_lock.due_at(minutes).unwrap_or(Duration::MAX));
        [
            lock,
            self.clear_at.map(wait),
            self.copy_next.as_ref().map(|(_, at)| wait(*at)),
            self.keeping.loads_until().map(wait),
        ]
        .into_iter()
        .flatten()
        .min()
    }

    /// Whether a page of the locked window shows how long to wait, or something is kept for a short time only.
    pub(super) fn counts_seconds(&self) -> bool {
        let waits = matches!(&self.screen, Screen::Unlock(state) if state.ticks());
        waits || self.keeping.is_loading()
    }

    pub(super) fn ticked(&mut self, now: UnixTime, up: Duration) -> Task<Message> {
        self.it_is(now, up);
        if let Screen::Unlock(state) = &mut self.screen {
            state.tick();
        }
        let minutes = self.auto_lock_minutes();
        if self.open.is_some() && self.auto_lock.is_due(minutes) {
            return self.lock();
        }
        match &mut self.screen {
            Screen::Account(page) => page.tick(self.now),
            Screen::MoveOut(page) => page.tick(self.now),
            _ => {}
        }
        if self.open.is_none() {
            self.keeping.stop_loading(Some(self.now));
        }
        self.look_after_copy();
        self.notices.expire(self.now);
        let second = self.key_source(key_source::Message::SecondBegan);
        let mut tasks = vec![second, self.look_after_clock()];
        let now = self.now;
        if self.clear_at.is_some_and(|at| now >= at) {
            self.clear_at = None;
            tasks.push(effect::clear_clipboard(&self.clipboard));
        }
        if let Some((id, at)) = self.copy_next
            && now >= at
        {
            self.copy_next = None;
            tasks.push(self.copy_present(id));
        }
        if let Some(open) = &self.open
            && (now.0.is_multiple_of(RELOAD_EVERY) || self.background.is_out_of_sight())
        {
            // That nothing is new is news only where another vault had come.
            let quiet = !matches!(self.screen, Screen::Conflict(_));
            tasks.push(effect::reload(&open.vault, quiet));
        }
        Task::batch(tasks)
    }
}

/// Gives the moment at the beginning of every second.
fn seconds() -> impl Stream<Item = Moment> {
    from_thread(tick)
}

/// Gives the moment once the computer has been on for so long and each second after that, before it each minute.
fn alarm(at: &Duration) -> impl Stream<Item = Moment> + use<> {
    let at = *at;
    from_thread(move |sender| wait_until(at, sender))
}

/// Gives what a thread sends, which is to end once nobody listens any more.
fn from_thread(run: impl FnOnce(Sender<Moment>) + Send + 'static) -> impl Stream<Item = Moment> {
    iced::stream::channel(1, async move |mut output| {
        let (sender, mut receiver) = channel(1);
        let clock = std::thread::Builder::new()
            .name("clock".to_owned())
            .spawn(move || run(sender));
        if clock.is_ok() {
            while let Some(now) = receiver.next().await {
                if output.send(now).await.is_err() {
                    break;
                }
            }
        }
    })
}

fn tick(mut sender: Sender<Moment>) {
    // A tick that finds the last one still waiting is left out: the next one brings the right moment.
    while tell(&mut sender) {
        std::thread::sleep(time::until_next_second());
    }
}

fn wait_until(at: Duration, mut sender: Sender<Moment>) {
    while !sender.is_closed() {
        let left = at.saturating_sub(time::uptime().total);
        // The thread's own sleep does not count that of the computer, so it is never a long one.
        std::thread::sleep(match left.is_zero() {
            true => Duration::from_secs(1),
            false => left.min(LONGEST_WAIT),
        });
        if !tell(&mut sender) {
            return;
        }
    }
}

/// Tells the moment; says whether somebody listens.
fn tell(sender: &mut Sender<Moment>) -> bool {
    match sender.try_send((time::now(), time::uptime().total)) {
        Err(error) => !error.is_disconnected(),
        Ok(()) => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_alarm_comes_at_its_moment_and_its_thread_ends_with_its_listener() {
        let (sender, mut moments) = channel(1);
        let at = time::uptime().total + Duration::from_millis(300);
        let thread = std::thread::spawn(move || wait_until(at, sender));
        let (_, up) = iced::futures::executor::block_on(moments.next()).unwrap();
        assert!(up >= at, "{up:?} is before {at:?}");
        drop(moments);
        thread.join().unwrap();
    }
}
