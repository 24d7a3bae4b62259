//! What was being added when the vault was locked: sealed under its key until it is open again.

use std::sync::{Arc, TryLockError};

use iced::Task;

use crate::account::{Account, AccountId, Draft};
use crate::app::effect::{Vault, blocking, held};
use crate::app::{Message, Screen};
use crate::clock::UnixTime;
use crate::enrollment::Enrollment;
use crate::otp::uri;
use crate::platform::random::OsEntropy;
use crate::qr::Finds;
use crate::screen::{add_account, enroll};
use crate::secret::Secret;
use crate::vault::Aside;

/// The first byte says what follows: a typed key, the links of drafts, or those of codes that were read, one a line; or an
/// enrolment: its step or account, some of a key, and the two names where they were being edited. Or how many links of codes
/// wait, these, and one of the others.
const KEY: u8 = b'k';
const LINKS: u8 = b'l';
const FINDS: u8 = b'f';
const ENROLLING: u8 = b'e';
const BESIDE: u8 = b'b';
/// The steps that have no account.
const PREPARE: &str = "prepare";
const GET_KEY: &str = "get-key";

/// What was unfinished when the vault was locked.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::app) enum Unfinished {
    /// On "add an account".
    Adding(add_account::Unfinished),
    /// In the enrolment.
    Enrolling(enroll::Paused),
    /// One of these, and what a clicked link holds, which waits for its end.
    Beside {
        /// What the page held.
        page: Box<Unfinished>,
        /// What the link holds.
        waiting: Finds,
    },
}

impl Screen {
    /// What is neither kept nor given up yet on it.
    pub(in crate::app) fn unfinished(&self) -> Option<Unfinished> {
        match self {
            Self::AddAccount(page) => page.unfinished().map(Unfinished::Adding),
            Self::Enroll(page) => Some(Unfinished::Enrolling(page.paused())),
            _ => None,
        }
    }
}

/// Seals it at once; nothing for the made-up vault.
///
/// # Errors
/// Where a save keeps the vault busy it is sealed on a thread of its own, as soon as that save is done: the task brings it.
pub(in crate::app) fn set_aside(
    vault: &Vault,
    unfinished: &Unfinished,
) -> Result<Option<Aside>, Task<Message>> {
    let Vault::Kept(session) = vault else {
        return Ok(None);
    };
    let plain = write(unfinished);
    match session.try_lock() {
        Ok(session) => Ok(session.set_aside(&plain, &mut OsEntropy)),
        Err(TryLockError::Poisoned(broken)) => {
            Ok(broken.into_inner().set_aside(&plain, &mut OsEntropy))
        }
        Err(TryLockError::WouldBlock) => {
            let session = Arc::clone(session);
            let job = move || held(&session).set_aside(&plain, &mut OsEntropy);
            Err(blocking(job, Message::SetAside))
        }
    }
}

/// Gives it back; nothing where another vault was opened.
pub(in crate::app) fn resume(vault: &Vault, aside: &Aside) -> Option<Unfinished> {
    let Vault::Kept(session) = vault else {
        return None;
    };
    read(&held(session).take_back(aside)?)
}

fn write(unfinished: &Unfinished) -> Secret {
    let (kind, parts) = match unfinished {
        Unfinished::Adding(add_account::Unfinished::Key(key)) => (KEY, vec![key.clone()]),
        Unfinished::Adding(add_account::Unfinished::Drafts(drafts)) => {
            (LINKS, drafts.iter().map(link).collect())
        }
        Unfinished::Adding(add_account::Unfinished::Finds(finds)) => (FINDS, finds.links()),
        Unfinished::Enrolling(paused) => (ENROLLING, enrolling(paused)),
        Unfinished::Beside { page, waiting } => {
            let links = waiting.links();
            let mut parts = vec![Secret::from_text(links.len().to_string())];
            parts.extend(links);
            parts.push(write(page));
            (BESIDE, parts)
        }
    };
    // Room for everything at once: a text that grows leaves copies behind.
    let length: usize = parts.iter().map(|part| part.len() + 1).sum();
    let mut bytes = Vec::with_capacity(1 + length);
    bytes.push(kind);
    for part in &parts {
        bytes.extend_from_slice(part.expose());
        bytes.push(b'\n');
    }
    Secret::new(bytes)
}

fn enrolling(paused: &enroll::Paused) -> Vec<Secret> {
    let step = match paused.stands {
        Enrollment::Prepare => PREPARE.to_owned(),
        stands => stands
            .account()
            .map_or(GET_KEY.to_owned(), |id| id.to_string()),
    };
    let mut parts = vec![Secret::from_text(step), paused.key.clone()];
    if let Some((issuer, account)) = &paused.names {
        // A name that is being typed may hold anything but a line break, once it is a name.
        let line = |name: &str| Secret::from_text(name.replace(['\n', '\r'], " "));
        parts.extend([line(issuer), line(account)]);
    }
    parts
}

/// Where the account of an enrolment stands the vault says; this one is only asked for its account.
fn paused(text: &str) -> Option<enroll::Paused> {
    let mut lines = text.split('\n');
    let (step, key) = (lines.next()?, lines.next()?);
    let stands = match step {
        PREPARE => Enrollment::Prepare,
        GET_KEY => Enrollment::GetKey { replaces: None },
        id => Enrollment::Check {
            account: AccountId(id.parse().ok()?),
        },
    };
    let names = lines.next().zip(lines.next());
    Some(enroll::Paused {
        stands,
        key: Secret::from_text(key.to_owned()),
        names: names.map(|(issuer, account)| (issuer.to_owned(), account.to_owned())),
    })
}

fn link(draft: &Draft) -> Secret {
    let nobody = AccountId(uuid::Uuid::nil());
    uri::write(&Account::from_draft(nobody, draft.clone(), UnixTime(0)))
}

fn read(plain: &Secret) -> Option<Unfinished> {
    read_text(plain.expose_text()?)
}

fn read_text(text: &str) -> Option<Unfinished> {
    let (kind, text) = text.split_at_checked(1)?;
    let text = text.strip_suffix('\n')?;
    let adding = match kind.as_bytes() {
        [KEY] => add_account::Unfinished::Key(Secret::from_text(text.to_owned())),
        [LINKS] => {
            let drafts: Result<Vec<Draft>, _> = text.split('\n').map(Draft::from_text).collect();
            add_account::Unfinished::Drafts(drafts.ok()?)
        }
        [FINDS] => add_account::Unfinished::Finds(Finds::from_text(text).ok()?),
        [ENROLLING] => return paused(text).map(Unfinished::Enrolling),
        [BESIDE] => return beside(text),
        _ => return None,
    };
    Some(Unfinished::Adding(adding))
}

fn beside(text: &str) -> Option<Unfinished> {
    let (links, rest) = text.split_once('\n')?;
    let mut end = 0;
    for _ in 0..links.parse::<usize>().ok()? {
        end += rest.get(end..)?.find('\n')? + 1;
    }
    let (links, page) = rest.split_at_checked(end)?;
    Some(Unfinished::Beside {
        page: Box::new(read_text(page)?),
        waiting: Finds::from_text(links.trim_end()).ok()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part_of_three() -> Finds {
        let link = "otpauth://totp/injixo:anna?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
        let nobody = AccountId(uuid::Uuid::nil());
        let account = Account::from_draft(nobody, Draft::from_text(link).unwrap(), UnixTime(0));
        let part = crate::otp::migration::write([&account], 1, 3);
        let text = format!("{link}\n{}", part.expose_text().unwrap());
        let finds = Finds::from_text(&text).unwrap();
        assert!(!finds.is_whole());
        finds
    }

    #[test]
    fn what_was_unfinished_reads_back_as_it_was() {
        let draft = |link: &str| Draft::from_text(link).unwrap();
        let account = AccountId(uuid::Uuid::from_u128(7));
        let paused = |stands, key: &str, names: Option<(&str, &str)>| {
            Unfinished::Enrolling(enroll::Paused {
                stands,
                key: Secret::from_text(key.into()),
                names: names.map(|(issuer, account)| (issuer.into(), account.into())),
            })
        };
        for unfinished in [
            paused(Enrollment::Prepare, "", None),
            paused(Enrollment::GetKey { replaces: None }, "JBSW Y3", None),
            paused(Enrollment::Check { account }, "", Some(("injixo", ""))),
            paused(Enrollment::Check { account }, "", None),
            Unfinished::Adding(add_account::Unfinished::Key(Secret::from_text(
                "JBSW Y3DP\u{e9}".into(),
            ))),
            Unfinished::Adding(add_account::Unfinished::Drafts(vec![draft(
                "otpauth://totp/injixo:anna?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=injixo",
            )])),
            Unfinished::Adding(add_account::Unfinished::Drafts(vec![
                draft("otpauth://totp/a:b%20c?secret=GEZDGNBVGY3TQOJQ&period=60&x=y"),
                draft("otpauth://hotp/Bank?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&counter=7"),
            ])),
            Unfinished::Adding(add_account::Unfinished::Finds(part_of_three())),
            Unfinished::Beside {
                page: Box::new(paused(Enrollment::Check { account }, "", Some(("a", "")))),
                waiting: part_of_three(),
            },
        ] {
            assert_eq!(read(&write(&unfinished)), Some(unfinished));
        }
    }
}
