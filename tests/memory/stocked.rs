//! A home whose vault holds twenty accounts and one thing that this version does not know, all of it known to the test.

use bip39::{Language, Mnemonic};
use data_encoding::{BASE32_NOPAD, BASE64};
use serde_json::{Value, json};

use crate::book::Book;
use crate::desktop::Desktop;
use crate::needles::Needles;
use crate::program::{Home, PASSPHRASE};

/// The backup code of the first account.
pub const BACKUP_CODE: &str = "7306152984";
/// What an unknown field of the vault holds: a code of a version to come.
pub const CODE_TO_COME: &str = "f3k9-pq7w-82md";
/// The words of the recovery phrase, and what they stand for.
pub const PHRASE: &str = "recovery phrase";
pub const PHRASE_BYTES: &str = "bytes of the recovery phrase";
const ACCOUNTS: u8 = 20;

pub struct Stocked {
    pub home: Home,
    /// Everything of this vault that must not be found after locking.
    pub needles: Needles,
}

impl Stocked {
    pub fn with_passphrase() -> Self {
        let home = Home::with_passphrase(&[]);
        let file = std::fs::read(home.vault_file()).unwrap();
        let mut stocked = Self::stock(home, Book::open_with_passphrase(&file, PASSPHRASE));
        stocked.needles.text("passphrase", PASSPHRASE);
        stocked
    }

    pub fn with_keyring(desktop: &Desktop) -> Self {
        let home = Home::on(desktop);
        home.run(&["vault", "create"], "");
        let entry = desktop.secret_tool(&["lookup", "service", "injixo-authenticator"]);
        let file = std::fs::read(home.vault_file()).unwrap();
        let mut stocked = Self::stock(home, Book::open_with_keyring(&file, &entry));
        let secret = BASE64.decode(entry.as_bytes()).unwrap();
        stocked.needles.key("keyring secret", &secret);
        stocked
    }

    /// Gives the vault a recovery phrase; gives its words in one line.
    pub fn add_phrase(&mut self) -> String {
        let words = self.home.run(&["vault", "slots", "add", "recovery"], "");
        let words = words.trim_end().to_owned();
        let phrase = Mnemonic::parse_in_normalized(Language::English, &words).unwrap();
        let (entropy, length) = phrase.to_entropy_array();
        self.needles.key(PHRASE_BYTES, &entropy[..length]);
        self.needles.text(PHRASE, &words);
        // A copy that was cut short is one too.
        let middle = words.match_indices(' ').nth(5).unwrap().0;
        self.needles
            .text("first words of the phrase", &words[..middle]);
        self.needles
            .text("last words of the phrase", &words[middle + 1..]);
        words
    }

    fn stock(home: Home, mut book: Book) -> Self {
        let mut needles = Needles::default();
        needles.key("vault key", &book.key);
        needles.text("backup code", BACKUP_CODE);
        needles.text("code to come", CODE_TO_COME);
        let mut accounts: Vec<Value> = (0..ACCOUNTS)
            .map(|number| {
                let key = key(number);
                needles.key(&name(number), &key);
                json!({
                    "id": format!("00000000-0000-4000-8000-0000000000{number:02}"),
                    "issuer": "injixo",
                    "account": name(number),
                    "secret": BASE32_NOPAD.encode(&key),
                    "type": "totp",
                    "algorithm": "SHA1",
                    "digits": 6,
                    "period": 30,
                    "created": 0,
                })
            })
            .collect();
        accounts[0]["backup_codes"] = json!([{
            "id": "00000000-0000-4000-8000-0000000000a0",
            "made": 0,
            "source": "typed",
            "codes": [{ "code": BACKUP_CODE }],
        }]);
        let mut payload = book.json();
        payload["accounts"] = accounts.into();
        payload["codes_to_come"] = json!([{ "code": CODE_TO_COME }]);
        book.payload = payload.to_string();
        let file = home.vault_file();
        std::fs::write(&file, book.file()).unwrap();
        // Else this file is told from the one that was made first, and a bar above the list says so.
        let state = file.parent().and_then(|data| data.parent()).unwrap();
        std::fs::remove_file(state.join("state/seen.json")).unwrap();
        Self { home, needles }
    }
}

pub fn name(number: u8) -> String {
    format!("anna{number:02}")
}

/// Bytes that stand nowhere by chance.
fn key(number: u8) -> [u8; 20] {
    use sha2::Digest;

    let digest = sha2::Sha256::digest([b"a key of this test".as_slice(), &[number]].concat());
    digest[..20].try_into().unwrap()
}
