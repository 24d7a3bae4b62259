//! Tags: names under which a person groups accounts, in the person's order.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use crate::account::{AccountId, clean_name};
use crate::vault::RawJson;

/// The longest name of a tag, in characters.
const LONGEST: usize = 40;

/// One tag.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tag {
    /// Its name, never empty.
    pub name: String,
    /// The accounts under it, those in the trash included.
    pub accounts: BTreeSet<AccountId>,
    /// Fields that this version does not know, kept.
    pub(crate) unknown: BTreeMap<String, RawJson>,
}

/// All tags of a vault.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Tags {
    pub(crate) list: Vec<Tag>,
    /// Entries of the list that this version does not understand, kept.
    pub(crate) odd: Vec<RawJson>,
    /// The whole, where it is no list: of a later version, kept.
    pub(crate) whole: Option<RawJson>,
}

/// Names of tags are the person's own; they are counted, not shown.
impl std::fmt::Debug for Tags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Tags")
            .field("list", &self.list.len())
            .finish_non_exhaustive()
    }
}

/// Writes a name of a tag as it is kept: trimmed, without characters that nobody sees, not too long; nothing where nothing is
/// left of it.
#[must_use]
pub fn tag_name(typed: &str) -> Option<String> {
    let (seen, _) = clean_name(typed);
    let words: Vec<&str> = seen.split_whitespace().collect();
    let name: String = words.join(" ").chars().take(LONGEST).collect();
    let name = name.trim_end();
    (!name.is_empty()).then(|| name.to_owned())
}

fn same(one: &str, other: &str) -> bool {
    one.to_lowercase() == other.to_lowercase()
}

impl Tags {
    /// The names, in the person's order.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.list.iter().map(|tag| tag.name.as_str())
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// The tag of that name, upper and lower case alike.
    #[must_use]
    pub fn tag(&self, name: &str) -> Option<&Tag> {
        self.list.iter().find(|tag| same(&tag.name, name))
    }

    /// The names of an account's tags.
    pub fn of(&self, id: AccountId) -> impl Iterator<Item = &str> {
        let has = move |tag: &&Tag| tag.accounts.contains(&id);
        self.list.iter().filter(has).map(|tag| tag.name.as_str())
    }

    /// Whether this version can change them.
    pub(crate) fn are_understood(&self) -> bool {
        self.whole.is_none()
    }

    /// Puts an account under a tag, which comes last where it is new.
    pub fn add(&mut self, name: &str, id: AccountId) {
        let there = self.list.iter_mut().find(|tag| same(&tag.name, name));
        match there {
            Some(tag) => {
                let _ = tag.accounts.insert(id);
            }
            None => self.list.push(Tag {
                name: name.to_owned(),
                accounts: BTreeSet::from([id]),
                unknown: BTreeMap::new(),
            }),
        }
    }

    /// Takes an account from under a tag; one that has none any more is gone.
    pub fn remove(&mut self, name: &str, id: AccountId) {
        for tag in self.list.iter_mut().filter(|tag| same(&tag.name, name)) {
            let _ = tag.accounts.remove(&id);
        }
        self.list.retain(|tag| !tag.accounts.is_empty());
    }

    /// Takes accounts from under all tags.
    pub(crate) fn forget(&mut self, ids: &HashSet<AccountId>) {
        if self.list.is_empty() {
            return;
        }
        for tag in &mut self.list {
            tag.accounts.retain(|id| !ids.contains(id));
        }
        self.list.retain(|tag| !tag.accounts.is_empty());
    }

    /// Puts an account under the tags of another one.
    pub(crate) fn inherit(&mut self, from: AccountId, to: AccountId) {
        for tag in &mut self.list {
            if tag.accounts.contains(&from) {
                let _ = tag.accounts.insert(to);
            }
        }
    }

    /// Puts accounts under the tags that they have elsewhere.
    pub(crate) fn take_in(&mut self, other: &Self, ids: &HashSet<AccountId>) {
        if self.whole.is_some() {
            return;
        }
        if other.whole.is_some() {
            // Of a later version: it is kept as it is, for this one could not write both.
            self.clone_from(other);
            return;
        }
        for tag in &other.list {
            for id in tag.accounts.intersection(&ids.iter().copied().collect()) {
                self.add(&tag.name, *id);
            }
        }
        for odd in &other.odd {
            if !self.odd.contains(odd) {
                self.odd.push(odd.clone());
            }
        }
    }

    /// The same without these accounts, to compare what is left.
    pub(crate) fn without(&self, ids: &HashSet<AccountId>) -> Self {
        let mut rest = self.clone();
        rest.forget(ids);
        rest
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn id(number: u128) -> AccountId {
        AccountId(Uuid::from_u128(number))
    }

    #[test]
    fn a_name_is_what_a_person_sees_of_it() {
        for (typed, name) in [
            ("Work", Some("Work")),
            ("  my  tags ", Some("my tags")),
            ("\u{202e}evil\u{200b}", Some("evil")),
            ("עבודה", Some("עבודה")),
            ("", None),
            (" \u{200b} ", None),
        ] {
            assert_eq!(tag_name(typed).as_deref(), name, "{typed:?}");
        }
        assert_eq!(tag_name(&"w".repeat(90)).map(|it| it.len()), Some(LONGEST));
    }

    #[test]
    fn a_tag_is_there_while_an_account_is_under_it() {
        let mut tags = Tags::default();
        tags.add("Work", id(1));
        tags.add("WORK", id(2));
        tags.add("Home", id(2));
        assert_eq!(tags.names().collect::<Vec<_>>(), ["Work", "Home"]);
        assert_eq!(tags.of(id(2)).collect::<Vec<_>>(), ["Work", "Home"]);
        tags.remove("home", id(2));
        tags.remove("work", id(2));
        assert_eq!(tags.of(id(2)).count(), 0);
        assert_eq!(tags.names().collect::<Vec<_>>(), ["Work"]);
        tags.forget(&HashSet::from([id(1)]));
        assert!(tags.is_empty());
    }
}
