//! Made-up accounts for `--demo`: in memory only, with keys that no service has issued.

use crate::account::{Account, AccountId, Draft};
use crate::clock::UnixTime;
use crate::otp::{Algorithm, Kind, Otp};
use crate::secret::Secret;
use crate::vault::slot::SlotKind;
use crate::vault::{Contents, Status};

/// Five accounts of several kinds.
#[must_use]
pub fn contents(now: UnixTime) -> Contents {
    let totp = Kind::Totp { period: 30 };
    let rows = [
        (
            "injixo",
            "anna.devries@example.com",
            totp,
            Algorithm::Sha1,
            6,
        ),
        (
            "Example Mail",
            "anna.devries@example.com",
            totp,
            Algorithm::Sha1,
            6,
        ),
        (
            "Wiki",
            "adevries",
            Kind::Totp { period: 60 },
            Algorithm::Sha256,
            8,
        ),
        (
            "Payroll",
            "4711",
            Kind::Hotp { counter: 12 },
            Algorithm::Sha1,
            6,
        ),
        ("injixo", "anna (test system)", totp, Algorithm::Sha1, 6),
    ];
    let accounts =
        (1_u8..)
            .zip(rows)
            .filter_map(|(number, (issuer, account, kind, algorithm, digits))| {
                let otp = Otp::new(Secret::new(vec![number; 20]), kind, algorithm, digits).ok()?;
                let draft = Draft {
                    issuer: issuer.to_owned(),
                    account: account.to_owned(),
                    otp,
                    flags: Vec::new(),
                    extra: Vec::new(),
                };
                Some(Account::from_draft(
                    AccountId(uuid::Uuid::from_u128(u128::from(number))),
                    draft,
                    now,
                ))
            });
    Contents {
        accounts: accounts.collect(),
        ..Contents::default()
    }
}

/// What is told of the made-up vault while it is locked.
#[must_use]
pub fn status() -> Status {
    Status {
        vault_id: uuid::Uuid::nil(),
        created: String::new(),
        revision: 0,
        slots: vec![SlotKind::Keyring],
        file_bytes: 0,
        generations: Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_five_accounts_of_several_kinds() {
        let contents = contents(UnixTime(0));
        assert_eq!(contents.accounts.len(), 5);
        assert!(
            contents
                .accounts
                .iter()
                .any(|account| account.otp.period().is_none())
        );
    }
}
