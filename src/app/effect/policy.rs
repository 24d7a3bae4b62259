//! What an administrator fixed, looked for again.

use iced::Task;

use crate::app::Message;
use crate::app::effect::blocking;
use crate::policy::Policy;

/// Looks for the policy in force.
pub fn look_for_policy(find: fn() -> Policy) -> Task<Message> {
    blocking(find, Message::PolicyRead)
}
