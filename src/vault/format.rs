//! The bytes of a vault file: magic, version, header, nonce, sealed contents (see the page of [`crate::vault`]).

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use uuid::Uuid;

/// The first bytes of every vault file.
pub(crate) const MAGIC: [u8; 8] = *b"IXVAULT\0";
/// The format this version writes, and the newest that it reads.
pub(crate) const VERSION: u16 = 1;
/// The longest file that is read or written, in bytes.
pub(crate) const MAX_FILE: u64 = 256 * 1024 * 1024;
/// Bytes before the header: magic, version, header length.
pub(crate) const PREFIX: usize = 8 + 2 + 4;
/// The longest header, in bytes.
pub(crate) const MAX_HEADER: usize = 64 * 1024;
/// The most slots a header may list.
pub(crate) const MAX_SLOTS: usize = 16;
/// Bytes of the nonce.
pub(crate) const NONCE: usize = 24;
/// Bytes of the authentication tag at the end.
pub(crate) const TAG: usize = 16;

/// What stands in the open part of the file. Authenticated by the seal, but readable without a key.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Header {
    /// The vault's identity, given once.
    pub vault_id: Uuid,
    /// When the vault was made, RFC 3339.
    pub created: String,
    /// Counts the saves.
    pub revision: u64,
    /// SHA-256, in lower-case hex, of the file that this one replaced; `null` in the first one.
    pub parent: Option<String>,
    /// The ways in; kept as they are read, whether this version knows their kind or not.
    pub slots: Vec<Value>,
    /// Keys that this version does not know, kept and written back.
    #[serde(flatten)]
    pub unknown: Map<String, Value>,
}

/// Why bytes are no vault file that this version reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FormatError {
    /// Empty, cut short, changed, or no vault at all.
    Damaged,
    /// A vault of this newer format.
    Newer(u32),
}

/// A vault file taken apart; nothing in it is authenticated yet.
pub(crate) struct Parts<'a> {
    pub header: Header,
    /// Every byte before the nonce: what the seal authenticates beside the contents.
    pub associated: &'a [u8],
    pub nonce: &'a [u8; NONCE],
    /// Ciphertext and tag.
    pub sealed: &'a [u8],
}

/// Reads the header and tells where it ends. The bytes may stop anywhere behind it.
pub(crate) fn head(bytes: &[u8]) -> Result<(Header, usize), FormatError> {
    let rest = bytes.strip_prefix(&MAGIC).ok_or(FormatError::Damaged)?;
    let (version, rest) = rest.split_first_chunk().ok_or(FormatError::Damaged)?;
    match u16::from_le_bytes(*version) {
        VERSION => {}
        0 => return Err(FormatError::Damaged),
        newer => return Err(FormatError::Newer(newer.into())),
    }
    let (length, rest) = rest.split_first_chunk().ok_or(FormatError::Damaged)?;
    let length = u32::from_le_bytes(*length) as usize;
    if length > MAX_HEADER {
        return Err(FormatError::Damaged);
    }
    let json = rest.get(..length).ok_or(FormatError::Damaged)?;
    let header: Header = serde_json::from_slice(json).map_err(|_| FormatError::Damaged)?;
    if header.slots.len() > MAX_SLOTS {
        return Err(FormatError::Damaged);
    }
    Ok((header, PREFIX + length))
}

/// Takes a whole file apart.
pub(crate) fn split(file: &[u8]) -> Result<Parts<'_>, FormatError> {
    let (header, end) = head(file)?;
    let (associated, rest) = file.split_at(end);
    let (nonce, sealed) = rest.split_first_chunk().ok_or(FormatError::Damaged)?;
    if sealed.len() < TAG {
        return Err(FormatError::Damaged);
    }
    Ok(Parts {
        header,
        associated,
        nonce,
        sealed,
    })
}

/// Writes everything that stands before the nonce; nothing where the header exceeds its limits.
pub(crate) fn start(header: &Header) -> Option<Vec<u8>> {
    let json = serde_json::to_vec(header).ok()?;
    if json.len() > MAX_HEADER || header.slots.len() > MAX_SLOTS {
        return None;
    }
    let mut bytes = Vec::with_capacity(PREFIX + json.len());
    bytes.extend_from_slice(&MAGIC);
    bytes.extend_from_slice(&VERSION.to_le_bytes());
    bytes.extend_from_slice(&u32::try_from(json.len()).ok()?.to_le_bytes());
    bytes.extend_from_slice(&json);
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn header(slots: usize) -> Header {
        Header {
            vault_id: Uuid::from_u128(7),
            created: "2026-01-02T03:04:05Z".into(),
            revision: 3,
            parent: None,
            slots: vec![Value::Null; slots],
            unknown: Map::new(),
        }
    }

    #[test]
    fn a_file_starts_with_magic_version_and_header_length_little_endian() {
        let bytes = start(&header(0)).unwrap();
        assert_eq!(&bytes[..10], b"IXVAULT\0\x01\x00");
        let length = u32::from_le_bytes(bytes[10..14].try_into().unwrap()) as usize;
        assert_eq!(bytes.len(), 14 + length);
        assert_eq!(bytes[14], b'{');
    }

    #[test]
    fn a_newer_format_is_named_whatever_follows() {
        assert_eq!(
            head(b"IXVAULT\0\x02\x00").err(),
            Some(FormatError::Newer(2))
        );
        assert_eq!(head(b"IXVAULT\0\x00\x00").err(), Some(FormatError::Damaged));
    }

    #[test]
    fn a_header_over_its_limits_is_neither_written_nor_read() {
        assert!(start(&header(MAX_SLOTS + 1)).is_none());
        let mut long = header(0);
        long.created = "x".repeat(MAX_HEADER);
        assert!(start(&long).is_none());
        let mut bytes = start(&header(0)).unwrap();
        bytes[10..14].copy_from_slice(&(MAX_HEADER as u32 + 1).to_le_bytes());
        bytes.resize(MAX_HEADER + 100, b' ');
        assert_eq!(head(&bytes).err(), Some(FormatError::Damaged));
    }

    #[test]
    fn unknown_header_keys_are_written_back() {
        let json = br#"{"later":[1.50,{"b":1,"a":2}],"vault_id":"00000000-0000-0000-0000-000000000007","created":"","revision":1,"parent":null,"slots":[{"kind":"later","n":1e+3}]}"#;
        let header: Header = serde_json::from_slice(json).unwrap();
        let written = String::from_utf8(start(&header).unwrap().split_off(PREFIX)).unwrap();
        assert!(written.contains(r#""later":[1.50,{"b":1,"a":2}]"#));
        assert!(written.contains(r#"{"kind":"later","n":1e+3}"#));
    }
}
