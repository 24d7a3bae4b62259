//! Later starts of this program: hearing what they are for, and bringing the window to the front for them.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use iced::futures::channel::mpsc;
use iced::{Task, window};

use crate::app::Message;
use crate::platform::single_instance::Post;

/// Takes calls for as long as `taking` says so.
pub fn take_calls(post: Post, taking: Arc<AtomicBool>) -> Task<Message> {
    let (sender, calls) = mpsc::unbounded();
    let serve = move || {
        post.serve(|wish| taking.load(Ordering::Relaxed) && sender.unbounded_send(wish).is_ok());
    };
    let thread = std::thread::Builder::new().name("calls".to_owned());
    match thread.spawn(serve) {
        Ok(_running) => Task::run(calls, Message::Called),
        // The post is gone with it, and later starts open windows of their own.
        Err(_) => Task::none(),
    }
}

/// Brings the window to the front, where the desktop lets it.
pub fn come_forward() -> Task<Message> {
    window::oldest().and_then(|id| {
        Task::batch([
            window::minimize(id, false),
            window::gain_focus(id),
            // Where a program may not take the focus, its entry in the task bar asks for it.
            window::request_user_attention(id, Some(window::UserAttention::Informational)),
        ])
    })
}
