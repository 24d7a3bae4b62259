//! A piece of JSON that this version does not understand, kept as the very characters it was read as.

use serde::{Serialize, Serializer};
use serde_json::value::RawValue;
use zeroize::Zeroizing;

/// A JSON value as it stood in the vault, character for character. It may hold secrets: wiped when dropped, never printed.
#[derive(Clone, PartialEq, Eq)]
pub struct RawJson(Zeroizing<String>);

impl RawJson {
    /// Keeps a JSON text; nothing where it is not exactly one JSON value.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        serde_json::from_str::<&RawValue>(text)
            .ok()
            .map(Self::from_raw)
    }

    pub(crate) fn from_raw(raw: &RawValue) -> Self {
        Self(Zeroizing::new(raw.get().to_owned()))
    }

    /// Shows the JSON text. Whoever calls this must not let it reach a log, an error or a title.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for RawJson {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("RawJson(redacted)")
    }
}

impl Serialize for RawJson {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serde_json::from_str::<&RawValue>(&self.0)
            .map_err(serde::ser::Error::custom)?
            .serialize(serializer)
    }
}
