//! The policy of Windows: a key of the registry that only administrators and the domain can write to.

use windows_registry::{LOCAL_MACHINE, Type, Value};

use super::Found;
use crate::policy::{Entry, Policy};

/// Where it stands.
pub const PLACE: &str = r"HKEY_LOCAL_MACHINE\Software\Policies\injixo-authenticator";

const KEY: &str = r"Software\Policies\injixo-authenticator";
/// `ERROR_FILE_NOT_FOUND`, as a result of Windows.
const NOT_FOUND: u32 = 0x8007_0002;

pub fn look() -> Found {
    let key = match LOCAL_MACHINE.open(KEY) {
        Ok(key) => key,
        Err(error) if error.code().0.cast_unsigned() == NOT_FOUND => return Found::Nothing,
        Err(_) => return Found::InForce(Policy::unreadable()),
    };
    let values = key.values();
    let entries = |(name, value): (String, Value)| (name, entry(value));
    Found::InForce(match values {
        Ok(values) => Policy::from_entries(values.map(entries)),
        Err(_) => Policy::unreadable(),
    })
}

fn entry(value: Value) -> Entry {
    match value.ty() {
        Type::U32 | Type::U64 => {
            let number = u64::try_from(value).ok();
            let number = number.and_then(|number| i64::try_from(number).ok());
            number.map_or(Entry::Other, Entry::Number)
        }
        Type::String | Type::ExpandString => {
            String::try_from(value).map_or(Entry::Other, Entry::Text)
        }
        Type::MultiString | Type::Bytes | Type::Other(_) => Entry::Other,
    }
}
