//! Filtering and ranking accounts by what a person typed.

use crate::account::Account;

/// Gives the positions in `accounts` that match `query`, best first; every position in order for an empty query.
///
/// Every word of the query must occur in issuer or account (Unicode case folding, accents aside). A word at the start of
/// the issuer ranks before one at the start of the account, that before one at the start of a word, that before one inside.
#[must_use]
pub fn find(query: &str, accounts: &[Account]) -> Vec<usize> {
    let _ = (query, accounts);
    todo!()
}
