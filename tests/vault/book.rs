//! A second implementation of format 1, written from the page of the vault module only: what it says is what is on disk.

use argon2::Argon2;
use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};
use data_encoding::BASE64;
use hkdf::Hkdf;
use serde_json::{Value, json};
use sha2::Sha256;

/// A vault file taken apart and opened.
pub struct Book {
    pub header: Value,
    pub key: Vec<u8>,
    /// The payload without its padding.
    pub payload: String,
    pub padded_to: usize,
}

pub fn header(file: &[u8]) -> (Value, usize) {
    assert_eq!(&file[..10], b"IXVAULT\0\x01\0");
    let length = u32::from_le_bytes(file[10..14].try_into().unwrap()) as usize;
    let end = 14 + length;
    (serde_json::from_slice(&file[14..end]).unwrap(), end)
}

/// What a person has.
#[derive(Clone, Copy, Debug)]
pub enum Has<'a> {
    /// An entry of the keyring.
    Entry(&'a str),
    /// A passphrase, in NFC.
    Passphrase(&'a str),
    /// Both.
    Both(&'a str, &'a str),
    /// Twelve words.
    Words(&'a str),
}

impl Has<'_> {
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Entry(_) => "keyring",
            Self::Passphrase(_) => "passphrase",
            Self::Both(..) => "keyring+passphrase",
            Self::Words(_) => "recovery",
        }
    }

    fn slot_key(&self, header: &Value, slot: &Value) -> Vec<u8> {
        let salted = |material: &[u8]| {
            let label = format!("injixo-authenticator vault 1 {}", self.kind());
            let info = texts(&[&label.into(), &header["vault_id"], &slot["id"]]);
            let mut key = vec![0; 32];
            Hkdf::<Sha256>::new(Some(&bytes(&slot["salt"])), material)
                .expand(&info, &mut key)
                .unwrap();
            key
        };
        match self {
            Self::Entry(entry) => BASE64.decode(entry.as_bytes()).unwrap(),
            Self::Passphrase(passphrase) => argon2id(slot, passphrase),
            Self::Both(entry, passphrase) => {
                let mut material = BASE64.decode(entry.as_bytes()).unwrap();
                material.extend(argon2id(slot, passphrase));
                salted(&material)
            }
            Self::Words(words) => salted(&entropy(words)),
        }
    }
}

fn argon2id(slot: &Value, passphrase: &str) -> Vec<u8> {
    let cost = |name: &str| u32::try_from(slot["argon2id"][name].as_u64().unwrap()).unwrap();
    let params = argon2::Params::new(
        cost("memory_kib"),
        cost("iterations"),
        cost("lanes"),
        Some(32),
    )
    .unwrap();
    let mut key = vec![0; 32];
    Argon2::new(argon2::Algorithm::Argon2id, argon2::Version::V0x13, params)
        .hash_password_into(passphrase.as_bytes(), &bytes(&slot["salt"]), &mut key)
        .unwrap();
    key
}

/// The first 128 of the 132 bits of twelve places in the list.
fn entropy(words: &str) -> Vec<u8> {
    let list = bip39::Language::English.word_list();
    let mut bits = Vec::new();
    for word in words.split(' ') {
        let place = list.iter().position(|it| *it == word).unwrap();
        bits.extend((0..11).rev().map(|bit| place >> bit & 1 == 1));
    }
    assert_eq!(bits.len(), 132);
    let byte = |bits: &[bool]| bits.iter().fold(0, |byte, &bit| byte << 1 | u8::from(bit));
    bits[..128].chunks(8).map(byte).collect()
}

impl Book {
    pub fn open_with_keyring(file: &[u8], entry: &str) -> Self {
        Self::open(file, Has::Entry(entry)).unwrap()
    }

    pub fn open_with_passphrase(file: &[u8], passphrase_in_nfc: &str) -> Self {
        Self::open(file, Has::Passphrase(passphrase_in_nfc)).unwrap()
    }

    /// Opens a file by any of the slots of that kind.
    pub fn open(file: &[u8], has: Has<'_>) -> Option<Self> {
        let (header, end) = header(file);
        let slots = header["slots"].as_array().unwrap();
        let mut slots = slots.iter().filter(|slot| slot["kind"] == has.kind());
        let key = slots.find_map(|slot| vault_key(&header, slot, &has.slot_key(&header, slot)))?;
        let padded = XChaCha20Poly1305::new_from_slice(&key)
            .unwrap()
            .decrypt(
                &XNonce::try_from(&file[end..end + 24]).unwrap(),
                Payload {
                    msg: &file[end + 24..],
                    aad: &file[..end],
                },
            )
            .unwrap();
        let padded = String::from_utf8(padded).unwrap();
        let payload = padded.trim_end_matches(' ').to_owned();
        Some(Self {
            header,
            key,
            payload,
            padded_to: padded.len(),
        })
    }

    pub fn json(&self) -> Value {
        serde_json::from_str(&self.payload).unwrap()
    }

    /// Wraps the vault key once more, for a keyring entry.
    pub fn add_keyring_slot(&mut self, id: &str, entry: &str) {
        let slot_key = BASE64.decode(entry.as_bytes()).unwrap();
        self.add_slot(json!({"id": id, "kind": "keyring"}), &slot_key);
    }

    fn add_slot(&mut self, mut slot: Value, slot_key: &[u8]) {
        let (wrapping, check) = outputs(slot_key);
        let nonce = [9; 24];
        let wrapped = XChaCha20Poly1305::new_from_slice(&wrapping)
            .unwrap()
            .encrypt(
                &XNonce::from(nonce),
                Payload {
                    msg: &self.key,
                    aad: &associated(&self.header, &slot),
                },
            )
            .unwrap();
        slot["check"] = BASE64.encode(&check).into();
        slot["nonce"] = BASE64.encode(&nonce).into();
        slot["wrapped"] = BASE64.encode(&wrapped).into();
        self.header["slots"].as_array_mut().unwrap().push(slot);
    }

    /// Wraps the vault key once more, for a passphrase that costs as little as readers take, so that many runs are quick.
    #[allow(dead_code, reason = "for the tests that start the program many times")]
    pub fn add_cheap_passphrase_slot(&mut self, id: &str, passphrase_in_nfc: &str) {
        let salt = [3; 16];
        let mut slot_key = [0; 32];
        let cost = argon2::Params::new(19_456, 1, 1, Some(32)).unwrap();
        Argon2::new(argon2::Algorithm::Argon2id, argon2::Version::V0x13, cost)
            .hash_password_into(passphrase_in_nfc.as_bytes(), &salt, &mut slot_key)
            .unwrap();
        let argon2id = json!({"memory_kib": 19_456, "iterations": 1, "lanes": 1});
        let slot = json!({"id": id, "kind": "passphrase", "salt": BASE64.encode(&salt), "argon2id": argon2id});
        self.add_slot(slot, &slot_key);
    }

    /// The bytes of a file with this header and payload; not padded, for readers take any amount.
    pub fn file(&self) -> Vec<u8> {
        let json = self.header.to_string();
        let mut file = b"IXVAULT\0\x01\0".to_vec();
        file.extend((json.len() as u32).to_le_bytes());
        file.extend(json.as_bytes());
        let nonce = [5; 24];
        let sealed = XChaCha20Poly1305::new_from_slice(&self.key)
            .unwrap()
            .encrypt(
                &XNonce::from(nonce),
                Payload {
                    msg: self.payload.as_bytes(),
                    aad: &file,
                },
            )
            .unwrap();
        file.extend(nonce);
        file.extend(sealed);
        file
    }
}

fn bytes(text: &Value) -> Vec<u8> {
    BASE64.decode(text.as_str().unwrap().as_bytes()).unwrap()
}

/// The vault key in a slot; nothing where it is another slot key, of which the check value tells the same.
fn vault_key(header: &Value, slot: &Value, slot_key: &[u8]) -> Option<Vec<u8>> {
    let (wrapping, check) = outputs(slot_key);
    let opened = XChaCha20Poly1305::new_from_slice(&wrapping)
        .unwrap()
        .decrypt(
            &XNonce::try_from(&*bytes(&slot["nonce"])).unwrap(),
            Payload {
                msg: &bytes(&slot["wrapped"]),
                aad: &associated(header, slot),
            },
        );
    assert_eq!(opened.is_ok(), bytes(&slot["check"]) == check);
    opened.ok()
}

fn outputs(slot_key: &[u8]) -> ([u8; 32], [u8; 8]) {
    let hkdf = Hkdf::<Sha256>::new(None, slot_key);
    let (mut wrapping, mut check) = ([0; 32], [0; 8]);
    hkdf.expand(b"injixo-authenticator vault 1 wrapping key", &mut wrapping)
        .unwrap();
    hkdf.expand(b"injixo-authenticator vault 1 check value", &mut check)
        .unwrap();
    (wrapping, check)
}

fn associated(header: &Value, slot: &Value) -> Vec<u8> {
    texts(&[&header["vault_id"], &slot["id"], &slot["kind"]])
}

fn texts(parts: &[&Value]) -> Vec<u8> {
    parts
        .iter()
        .flat_map(|part| {
            let part = part.as_str().unwrap().as_bytes();
            let length = (part.len() as u32).to_le_bytes();
            length.into_iter().chain(part.iter().copied())
        })
        .collect()
}
