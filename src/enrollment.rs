//! Enrolment from the first click to a safe end: which step a person is at, and what comes after what happened there.
//!
//! The six steps are those of the wizard. What is here knows no window: [`Enrollment::after`] says for each event what comes next or why
//! the event has no place there. From the step on that has an account the vault keeps it beside that account ([`Kept`]), so that it goes on
//! where it stood after a lock, a crash or a restart.

mod kept;

pub use kept::{Enrollments, Kept};

use crate::account::AccountId;

/// Where an enrolment stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Enrollment {
    /// 1: the person goes to the page where 2FA is switched on.
    Prepare,
    /// 2: the key is read from that page. Another one takes the place of the one that was read before.
    GetKey {
        /// The account whose key is read anew.
        replaces: Option<AccountId>,
    },
    /// 3: what was read is looked at and named. The account is in the vault from here on.
    Check {
        /// The account.
        account: AccountId,
    },
    /// 4: the service is given a code.
    TryIt {
        /// The account.
        account: AccountId,
        /// What is asked because a code was refused, or because time has passed.
        doubt: Option<Doubt>,
    },
    /// 5: backup codes, and the button that switches 2FA on.
    BackupCodes {
        /// The account.
        account: AccountId,
        /// What became of the codes; the button comes after that.
        codes: Option<Codes>,
    },
    /// 6: something that opens the sign-in without this computer.
    Copy {
        /// The account.
        account: AccountId,
    },
    /// Everything is done.
    Done {
        /// The account.
        account: AccountId,
    },
}

/// What may be the reason that a code was refused, in the order in which it is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doubt {
    /// Was the code still valid when it was sent?
    Expired,
    /// Is the clock right?
    Clock,
    /// Does the page still show the same QR code? A page that is loaded again has a new key.
    SamePage,
    /// Nothing else is left: the key is to be read again.
    Key,
    /// As [`SamePage`](Self::SamePage), asked because the enrolment was interrupted; no code was refused.
    Resumed,
}

/// What became of the backup codes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Codes {
    /// They are in the vault.
    Kept,
    /// The company has switched them off: there are none.
    SwitchedOff,
}

/// Something that a person did or said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Event {
    /// The page with the key is open.
    Prepared,
    /// A key was read, and its account is in the vault.
    KeyRead(AccountId),
    /// What was read is right and has its name.
    Checked,
    /// The service accepted a code.
    Accepted,
    /// It refused one.
    Refused,
    /// What is asked is the reason: the code had expired, the clock was wrong and is right or corrected now, the page has a
    /// new QR code, the key is to be read again.
    ThatWasIt,
    /// What is asked is not the reason.
    ThatWasNot,
    /// The backup codes are in the vault, or there are none.
    CodesSettled(Codes),
    /// The box was ticked and the button pressed: 2FA is on.
    Enabled,
    /// There is a copy outside this computer.
    CopyMade,
    /// One step back.
    Back,
    /// The enrolment was interrupted, and goes on.
    Resumed,
}

/// Why an event has no place where the enrolment stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// It belongs to an earlier step.
    #[error("that is done")]
    Done,
    /// It belongs to a later step.
    #[error("that comes later")]
    Later,
    /// Nothing was asked.
    #[error("nothing was asked")]
    NotAsked,
    /// The backup codes come before the button.
    #[error("backup codes first")]
    CodesFirst,
    /// There is no way back: the service would have to be asked anew.
    #[error("no way back")]
    NoWayBack,
}

/// What stays where when an enrolment is given up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stays {
    /// Nothing: no key was read.
    Nothing,
    /// A key in the vault that the service does not ask for: 2FA is off there.
    KeyOnly,
    /// A key in the vault that the service knows; whether 2FA is on there only the person can see.
    Perhaps,
    /// 2FA is on at the service and asks for codes of this key.
    On,
}

impl Enrollment {
    /// How many steps there are.
    pub const STEPS: u8 = 6;

    /// The step, 1 to 6; what is done stays at 6.
    #[must_use]
    pub fn step(self) -> u8 {
        match self {
            Self::Prepare => 1,
            Self::GetKey { .. } => 2,
            Self::Check { .. } => 3,
            Self::TryIt { .. } => 4,
            Self::BackupCodes { .. } => 5,
            Self::Copy { .. } | Self::Done { .. } => 6,
        }
    }

    /// The account, from the moment that its key is in the vault.
    #[must_use]
    pub fn account(self) -> Option<AccountId> {
        match self {
            Self::Prepare => None,
            Self::GetKey { replaces } => replaces,
            Self::Check { account }
            | Self::TryIt { account, .. }
            | Self::BackupCodes { account, .. }
            | Self::Copy { account }
            | Self::Done { account } => Some(account),
        }
    }

    /// What stays where if it is given up here.
    #[must_use]
    pub fn stays(self) -> Stays {
        match self {
            Self::Prepare | Self::GetKey { replaces: None } => Stays::Nothing,
            Self::GetKey { replaces: Some(_) } | Self::Check { .. } | Self::TryIt { .. } => {
                Stays::KeyOnly
            }
            Self::BackupCodes { .. } => Stays::Perhaps,
            Self::Copy { .. } | Self::Done { .. } => Stays::On,
        }
    }

    /// Says where the enrolment stands after an event.
    ///
    /// # Errors
    /// [`Refusal`] where the event has no place there; the enrolment stands where it stood.
    pub fn after(self, event: Event) -> Result<Self, Refusal> {
        if event == Event::Resumed {
            return Ok(self.resumed());
        }
        match self {
            Self::Prepare => match event {
                Event::Prepared => Ok(Self::GetKey { replaces: None }),
                Event::Back => Err(Refusal::NoWayBack),
                other => Err(other.refused_at(1)),
            },
            Self::GetKey { replaces } => match event {
                Event::KeyRead(account) => Ok(Self::Check { account }),
                Event::Back if replaces.is_none() => Ok(Self::Prepare),
                // Back from the check led here: the way on is no way back, and the list keeps where it stands.
                Event::Back => Err(Refusal::NoWayBack),
                other => Err(other.refused_at(2)),
            },
            Self::Check { account } => match event {
                Event::Checked => Ok(Self::trying(account)),
                Event::Back => Ok(Self::reading(account)),
                other => Err(other.refused_at(3)),
            },
            Self::TryIt { account, doubt } => Self::tried(account, doubt, event),
            Self::BackupCodes { account, codes } => match event {
                Event::CodesSettled(codes) => Ok(Self::BackupCodes {
                    account,
                    codes: Some(codes),
                }),
                Event::Enabled if codes.is_some() => Ok(Self::Copy { account }),
                Event::Enabled => Err(Refusal::CodesFirst),
                // "Accepted" was a slip of the hand: nothing was settled yet.
                Event::Back if codes.is_none() => Ok(Self::trying(account)),
                // The service has used the code up and shows its backup codes only now.
                Event::Back => Err(Refusal::NoWayBack),
                other => Err(other.refused_at(5)),
            },
            Self::Copy { account } => match event {
                Event::CopyMade => Ok(Self::Done { account }),
                Event::Back => Err(Refusal::NoWayBack),
                other => Err(other.refused_at(6)),
            },
            Self::Done { .. } => Err(match event {
                Event::Back => Refusal::NoWayBack,
                Event::ThatWasIt | Event::ThatWasNot => Refusal::NotAsked,
                _ => Refusal::Done,
            }),
        }
    }

    fn trying(account: AccountId) -> Self {
        Self::TryIt {
            account,
            doubt: None,
        }
    }

    fn reading(account: AccountId) -> Self {
        Self::GetKey {
            replaces: Some(account),
        }
    }

    fn tried(account: AccountId, doubt: Option<Doubt>, event: Event) -> Result<Self, Refusal> {
        let asking = |doubt| {
            Ok(Self::TryIt {
                account,
                doubt: Some(doubt),
            })
        };
        match (event, doubt) {
            (Event::Accepted, _) => Ok(Self::BackupCodes {
                account,
                codes: None,
            }),
            // The second time the first answer is known to be no help.
            (Event::Refused, None | Some(Doubt::Resumed)) => asking(Doubt::Expired),
            (Event::Refused, Some(doubt)) => asking(doubt),
            (Event::ThatWasIt, Some(Doubt::Expired | Doubt::Clock)) => Ok(Self::trying(account)),
            (Event::ThatWasIt, Some(Doubt::SamePage | Doubt::Key | Doubt::Resumed)) => {
                Ok(Self::reading(account))
            }
            (Event::ThatWasNot, Some(Doubt::Expired)) => asking(Doubt::Clock),
            (Event::ThatWasNot, Some(Doubt::Clock)) => asking(Doubt::SamePage),
            (Event::ThatWasNot, Some(Doubt::SamePage)) => asking(Doubt::Key),
            (Event::ThatWasNot, Some(Doubt::Key | Doubt::Resumed)) => Ok(Self::trying(account)),
            (Event::Back, Some(_)) => Ok(Self::trying(account)),
            (Event::Back, None) => Ok(Self::Check { account }),
            (other, _) => Err(other.refused_at(4)),
        }
    }

    /// Where the key may have changed meanwhile, that is asked first. Who was being asked about the page or the key is asked
    /// the same again.
    fn resumed(self) -> Self {
        match self {
            Self::TryIt {
                account,
                doubt: None | Some(Doubt::Expired | Doubt::Clock),
            }
            | Self::Check { account } => Self::TryIt {
                account,
                doubt: Some(Doubt::Resumed),
            },
            other => other,
        }
    }
}

impl Event {
    /// Why an event of another step has no place at this one.
    fn refused_at(self, step: u8) -> Refusal {
        let own = match self {
            Self::Prepared => 1,
            Self::KeyRead(_) => 2,
            Self::Checked => 3,
            Self::Accepted | Self::Refused => 4,
            Self::CodesSettled(_) | Self::Enabled => 5,
            Self::CopyMade => 6,
            Self::ThatWasIt | Self::ThatWasNot | Self::Back | Self::Resumed => {
                return Refusal::NotAsked;
            }
        };
        if own < step {
            Refusal::Done
        } else {
            Refusal::Later
        }
    }
}

#[cfg(test)]
mod tests;
