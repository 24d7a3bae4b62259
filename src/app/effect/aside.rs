//! What was being added when the vault was locked: sealed under its key until it is open again.

use std::sync::{Arc, PoisonError, TryLockError};

use iced::Task;

use crate::account::{Account, AccountId, Draft};
use crate::app::Message;
use crate::app::effect::{Vault, blocking};
use crate::clock::UnixTime;
use crate::otp::uri;
use crate::platform::random::OsEntropy;
use crate::qr::Finds;
use crate::screen::add_account::Unfinished;
use crate::secret::Secret;
use crate::vault::Aside;

/// The first byte says what follows: a typed key, the links of drafts, or those of codes that were read, one a line.
const KEY: u8 = b'k';
const LINKS: u8 = b'l';
const FINDS: u8 = b'f';

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
            let job = move || {
                let session = session.lock().unwrap_or_else(PoisonError::into_inner);
                session.set_aside(&plain, &mut OsEntropy)
            };
            Err(blocking(job, Message::SetAside))
        }
    }
}

/// Gives it back; nothing where another vault was opened.
pub(in crate::app) fn resume(vault: &Vault, aside: &Aside) -> Option<Unfinished> {
    let Vault::Kept(session) = vault else {
        return None;
    };
    let session = session.lock().unwrap_or_else(PoisonError::into_inner);
    read(&session.take_back(aside)?)
}

fn write(unfinished: &Unfinished) -> Secret {
    let (kind, parts) = match unfinished {
        Unfinished::Key(key) => (KEY, vec![key.clone()]),
        Unfinished::Drafts(drafts) => (LINKS, drafts.iter().map(link).collect()),
        Unfinished::Finds(finds) => (FINDS, finds.links()),
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

fn link(draft: &Draft) -> Secret {
    let nobody = AccountId(uuid::Uuid::nil());
    uri::write(&Account::from_draft(nobody, draft.clone(), UnixTime(0)))
}

fn read(plain: &Secret) -> Option<Unfinished> {
    let (kind, text) = plain.expose_text()?.split_at_checked(1)?;
    let text = text.strip_suffix('\n')?;
    match kind.as_bytes() {
        [KEY] => Some(Unfinished::Key(Secret::from_text(text.to_owned()))),
        [LINKS] => {
            let drafts: Result<Vec<Draft>, _> = text.split('\n').map(Draft::from_text).collect();
            drafts.ok().map(Unfinished::Drafts)
        }
        [FINDS] => Finds::from_text(text).ok().map(Unfinished::Finds),
        _ => None,
    }
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
        for unfinished in [
            Unfinished::Key(Secret::from_text("JBSW Y3DP\u{e9}".into())),
            Unfinished::Drafts(vec![draft(
                "otpauth://totp/injixo:anna?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=injixo",
            )]),
            Unfinished::Drafts(vec![
                draft("otpauth://totp/a:b%20c?secret=GEZDGNBVGY3TQOJQ&period=60&x=y"),
                draft("otpauth://hotp/Bank?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&counter=7"),
            ]),
            Unfinished::Finds(part_of_three()),
        ] {
            assert_eq!(read(&write(&unfinished)), Some(unfinished));
        }
    }
}
