//! Which accounts stand in the list, and in which order: the person's own, by name, by use; all of them or those of a tag.

use std::collections::{HashMap, HashSet};

use crate::account::AccountId;
use crate::preferences::Sort;
use crate::search;
use crate::vault::Contents;

/// What the list shows of a vault.
#[derive(Debug, Clone, Default)]
pub(super) struct Arrangement {
    pub(super) sort: Sort,
    pub(super) tag: Option<String>,
    /// The positions of the accounts in the order they stand; nothing where that is all of them as they are.
    places: Option<Vec<usize>>,
}

impl Arrangement {
    /// Looks anew at what the vault holds.
    pub(super) fn arrange(&mut self, contents: &Contents, used: &[AccountId]) {
        let accounts = &contents.accounts;
        let tag = self.tag.as_deref().and_then(|tag| contents.tags.tag(tag));
        // A tag that is gone shows everything again.
        self.tag = tag.map(|tag| tag.name.clone());
        if self.sort == Sort::Own && tag.is_none() {
            self.places = None;
            return;
        }
        let mut places: Vec<usize> = match self.sort {
            Sort::Own => (0..accounts.len()).collect(),
            Sort::Name => search::by_name(accounts),
            Sort::Use => {
                let ranks: HashMap<AccountId, usize> = used
                    .iter()
                    .enumerate()
                    .map(|(rank, id)| (*id, rank))
                    .collect();
                let mut places: Vec<usize> = (0..accounts.len()).collect();
                let rank = |place: &usize| ranks.get(&accounts[*place].id).copied();
                places.sort_by_key(|place| rank(place).unwrap_or(usize::MAX));
                places
            }
        };
        if let Some(tag) = tag {
            places.retain(|place| tag.accounts.contains(&accounts[*place].id));
        }
        self.places = Some(places);
    }

    /// Whether an account can be moved: all of them stand as they are.
    pub(super) fn is_own(&self) -> bool {
        self.places.is_none()
    }

    /// The positions of the accounts that match, in the order they stand; best first where something is searched for.
    pub(super) fn find(&self, query: &str, contents: &Contents) -> Vec<usize> {
        let accounts = &contents.accounts;
        let Some(places) = &self.places else {
            return search::find(query, accounts);
        };
        if query.trim().is_empty() {
            // Another program may have removed some since.
            let there = places.iter().copied();
            return there.filter(|place| *place < accounts.len()).collect();
        }
        let shown: HashSet<usize> = places.iter().copied().collect();
        let mut hits = search::find(query, accounts);
        hits.retain(|hit| shown.contains(hit));
        hits
    }
}
