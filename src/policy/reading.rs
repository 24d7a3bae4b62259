//! Reading a policy: the text of its file, or the entries of a registry, which have the same names.

use toml::de::{DeTable, DeValue};

use super::{Fault, Policy};
use crate::clock::DEFAULT_ADDRESS;
use crate::preferences::{AUTO_LOCK, LONGEST_AUTO_LOCK, is_address};

const ORGANISATION: &str = "organisation";
const LONGEST: &str = "longest_auto_lock_minutes";
const PASSPHRASE: &str = "passphrase_required";
const EXPORT: &str = "export";
const CLOCK: &str = "clock_address";

/// The settings that a policy can have, by their names.
pub const NAMES: [&str; 5] = [ORGANISATION, LONGEST, PASSPHRASE, EXPORT, CLOCK];

/// How many characters of an organisation's name are shown.
const LONGEST_NAME: usize = 60;

/// A value as it stands in a policy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entry {
    /// A text.
    Text(String),
    /// A whole number.
    Number(i64),
    /// Yes or no.
    Flag(bool),
    /// Anything else.
    Other,
}

impl Policy {
    /// Reads the text of a policy file: TOML, every setting optional.
    #[must_use]
    pub fn from_toml(text: &str) -> Self {
        let line = |at: usize| text.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1;
        // Reads what there is to read also after a mistake.
        let (table, errors) = DeTable::parse_recoverable(text);
        let mut policy = Self::default();
        for (name, value) in table.get_ref().iter() {
            let at = Some(line(name.span().start));
            policy.take(name.get_ref(), entry(value.get_ref()), at);
        }
        policy.faults.sort_by_key(|fault| match fault {
            Fault::Value { line, .. } => *line,
            Fault::Unreadable | Fault::Syntax { .. } => None,
        });
        let first = errors.first().map(toml::de::Error::span);
        match first {
            Some(span) => policy.broken(Fault::Syntax {
                line: line(span.map_or(0, |span| span.start)),
            }),
            None => policy,
        }
    }

    /// Reads the entries of a registry, whose flags are numbers: 0 is no, 1 is yes.
    #[must_use]
    pub fn from_entries(entries: impl IntoIterator<Item = (String, Entry)>) -> Self {
        let mut policy = Self::default();
        for (name, entry) in entries {
            let known = NAMES.iter().find(|known| known.eq_ignore_ascii_case(&name));
            let flag = known.is_some_and(|name| [PASSPHRASE, EXPORT].contains(name));
            let entry = match entry {
                Entry::Number(number @ (0 | 1)) if flag => Entry::Flag(number == 1),
                other => other,
            };
            policy.take(known.unwrap_or(&name.as_str()), entry, None);
        }
        policy
    }

    /// Takes one setting; one whose value cannot be is at its strictest.
    fn take(&mut self, name: &str, entry: Entry, line: Option<usize>) {
        let Some(name) = NAMES.into_iter().find(|known| *known == name) else {
            self.unknown.push(name.to_owned());
            return;
        };
        let fine = match (name, entry) {
            (ORGANISATION, Entry::Text(text)) => {
                let shown = text.trim().chars().filter(|it| !is_invisible(*it));
                let shown: String = shown.take(LONGEST_NAME).collect();
                self.organisation = (!shown.is_empty()).then_some(shown);
                true
            }
            (LONGEST, Entry::Number(minutes @ 1..)) => {
                // Longer than what can be chosen is no limit but that "never" is none either.
                self.limit_auto_lock(u8::try_from(minutes).unwrap_or(LONGEST_AUTO_LOCK));
                true
            }
            (PASSPHRASE, Entry::Flag(required)) => {
                self.passphrase_required = required;
                true
            }
            (EXPORT, Entry::Flag(allowed)) => {
                self.export_off = !allowed;
                true
            }
            (CLOCK, Entry::Text(address)) if is_address(&address) => {
                self.clock_address = Some(address);
                true
            }
            (_, _) => false,
        };
        if !fine {
            self.faults.push(Fault::Value { name, line });
            self.be_strict(name);
        }
    }

    /// Whoever names a setting means to fix it.
    fn be_strict(&mut self, name: &str) {
        match name {
            LONGEST => self.limit_auto_lock(AUTO_LOCK),
            PASSPHRASE => self.passphrase_required = true,
            EXPORT => self.export_off = true,
            CLOCK => self.clock_address = Some(DEFAULT_ADDRESS.to_owned()),
            _ => {}
        }
    }
}

fn entry(value: &DeValue<'_>) -> Entry {
    match value {
        DeValue::String(text) => Entry::Text(text.to_string()),
        DeValue::Integer(number) => {
            let number = i64::from_str_radix(number.as_str(), number.radix());
            number.map_or(Entry::Other, Entry::Number)
        }
        DeValue::Boolean(flag) => Entry::Flag(*flag),
        DeValue::Float(_) | DeValue::Datetime(_) | DeValue::Array(_) | DeValue::Table(_) => {
            Entry::Other
        }
    }
}

/// Characters that would break a line or turn the direction of what stands beside them.
fn is_invisible(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
