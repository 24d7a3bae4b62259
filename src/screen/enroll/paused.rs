//! An enrolment that goes on: after a lock where the page was, after another start where the vault says.

use super::State;
use crate::enrollment::{Enrollment, Event, Kept};
use crate::screen::when::Zone;
use crate::screen::{Context, key_source};
use crate::secret::Secret;

/// Where the page was when the vault was locked, to be sealed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paused {
    /// The step; where there is an account the vault knows it better.
    pub stands: Enrollment,
    /// Some of a key that was being typed.
    pub key: Secret,
    /// The names as they were being edited.
    pub names: Option<(String, String)>,
}

impl State {
    /// Goes on with one that the vault keeps.
    #[must_use]
    pub fn go_on(kept: &Kept, zone: Zone, context: Context<'_>) -> Self {
        let stands = kept.stands.after(Event::Resumed).unwrap_or(kept.stands);
        let mut state = Self::at(stands, zone);
        state.sources.clone_from(&kept.pictures);
        state.arrive(stands, context);
        state
    }

    /// Goes on where the page was when the vault was locked; nothing where the vault keeps it no more.
    #[must_use]
    pub fn resume(paused: Paused, zone: Zone, context: Context<'_>) -> Option<Self> {
        let Some(account) = paused.stands.account() else {
            let mut state = Self::at(paused.stands, zone);
            if !paused.key.is_empty() {
                state.source = key_source::State::typing(paused.key);
            }
            return Some(state);
        };
        let _ = context.contents.account(account)?;
        let kept = context.contents.enrollments.of(account)?;
        let mut state = Self::go_on(kept, zone, context);
        if !paused.key.is_empty() && state.stands.step() == 2 {
            state.source = key_source::State::typing(paused.key);
        }
        if let (Some(names), Enrollment::Check { .. }) = (paused.names, kept.stands) {
            // What was being named is looked at again, with the names as they were.
            state.interrupted = true;
            state.arrive(kept.stands, context);
            if let Some(form) = &mut state.form {
                (form.issuer, form.account) = names;
            }
        }
        Some(state)
    }

    /// Where it stands, to go on there once the vault is open again.
    #[must_use]
    pub fn paused(&self) -> Paused {
        let names = self.form.as_ref().filter(|_| self.stands.step() == 3);
        Paused {
            stands: self.stands,
            key: self.source.typed().cloned().unwrap_or_default(),
            names: names.map(|form| (form.issuer.clone(), form.account.clone())),
        }
    }
}
