//! Filtering and ranking accounts by what a person typed.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::account::Account;

/// Gives the positions in `accounts` that match `query`, best first; every position in order for an empty query.
///
/// Every word of the query must occur in issuer or account (Unicode case folding, accents aside). A word at the start of
/// the issuer ranks before one at the start of the account, that before one at the start of a word, that before one inside.
/// Several words rank by their sum; equals keep their order.
#[must_use]
pub fn find<'a>(query: &str, accounts: impl IntoIterator<Item = &'a Account>) -> Vec<usize> {
    let mut folded = String::new();
    fold(query, &mut folded);
    let words: Vec<&str> = folded.split_whitespace().collect();
    let accounts = accounts.into_iter().enumerate();
    if words.is_empty() {
        return accounts.map(|(position, _)| position).collect();
    }

    let (mut issuer, mut name) = (String::new(), String::new());
    let mut hits: Vec<(u32, usize)> = Vec::new();
    for (position, account) in accounts {
        fold(&account.issuer, &mut issuer);
        fold(&account.account, &mut name);
        let ranks = words.iter().map(|word| rank(word, &issuer, &name));
        if let Some(rank) = ranks.sum::<Option<u32>>() {
            hits.push((rank, position));
        }
    }
    hits.sort_unstable();
    hits.into_iter().map(|(_, position)| position).collect()
}

/// Gives the positions in `accounts` by issuer and then account, as [`find`] compares them; equals keep their order.
#[must_use]
pub fn by_name(accounts: &[Account]) -> Vec<usize> {
    let folded = |text: &str| {
        let mut into = String::new();
        fold(text, &mut into);
        into
    };
    let mut named: Vec<(String, String, usize)> = accounts
        .iter()
        .enumerate()
        .map(|(position, it)| (folded(&it.issuer), folded(&it.account), position))
        .collect();
    named.sort_unstable();
    named.into_iter().map(|(_, _, position)| position).collect()
}

/// Tells how well a word fits, 0 the best; nothing where it does not occur.
fn rank(word: &str, issuer: &str, name: &str) -> Option<u32> {
    if issuer.starts_with(word) {
        return Some(0);
    }
    if name.starts_with(word) {
        return Some(1);
    }
    let mut inside = None;
    for text in [issuer, name] {
        for (at, _) in text.match_indices(word) {
            let before = text[..at].chars().next_back();
            if !before.is_some_and(char::is_alphanumeric) {
                return Some(2);
            }
            inside = Some(3);
        }
    }
    inside
}

/// Writes a text the way it is compared: lower case, no accents, compatibility forms undone, ligatures spelled out.
fn fold(text: &str, into: &mut String) {
    into.clear();
    if text.is_ascii() {
        into.push_str(text);
        into.make_ascii_lowercase();
        return;
    }
    let plain = text.nfkd().filter(|c| !is_combining_mark(*c));
    for character in plain.flat_map(char::to_lowercase) {
        // Letters that Unicode does not decompose, though people type them without the stroke.
        match character {
            '\u{df}' => into.push_str("ss"),
            '\u{e6}' => into.push_str("ae"),
            '\u{153}' => into.push_str("oe"),
            '\u{f8}' => into.push('o'),
            '\u{142}' => into.push('l'),
            '\u{111}' => into.push('d'),
            '\u{131}' => into.push('i'),
            '\u{3c2}' => into.push('\u{3c3}'),
            mark if is_combining_mark(mark) => {}
            other => into.push(other),
        }
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::account::{AccountId, Draft};
    use crate::clock::UnixTime;
    use crate::otp::{Algorithm, Kind, Otp};
    use crate::secret::Secret;

    fn account(issuer: &str, name: &str) -> Account {
        let key = Secret::new(vec![1]);
        let draft = Draft {
            issuer: issuer.into(),
            account: name.into(),
            otp: Otp::new(key, Kind::Steam, Algorithm::Sha1, 5).unwrap(),
            flags: Vec::new(),
            extra: Vec::new(),
        };
        Account::from_draft(AccountId(Uuid::nil()), draft, UnixTime(0))
    }

    fn accounts(names: &[(&str, &str)]) -> Vec<Account> {
        names
            .iter()
            .map(|(issuer, name)| account(issuer, name))
            .collect()
    }

    #[test]
    fn names_are_sorted_by_issuer_and_account_without_regard_to_case_and_accents() {
        let all = accounts(&[
            ("Zebra", ""),
            ("éclair", "b"),
            ("Eclair", "A"),
            ("apple", ""),
            ("", "solo"),
            ("apple", ""),
        ]);
        assert_eq!(by_name(&all), [4, 3, 5, 2, 1, 0]);
    }

    #[test]
    fn an_empty_query_gives_everything_in_order() {
        let all = accounts(&[("b", ""), ("a", ""), ("c", "")]);
        assert_eq!(find("", &all), [0, 1, 2]);
        assert_eq!(find(" \t", &all), [0, 1, 2]);
        assert!(find("x", &[]).is_empty());
    }

    #[test]
    fn the_four_ranks_come_in_their_order() {
        let all = accounts(&[
            ("xinjixo", "inside"),
            ("my-injixo", "word"),
            ("Contact", "injixo@example.com"),
            ("injixo", "start"),
            ("Zoom (injixo)", "word too"),
            ("nothing", "here"),
        ]);
        assert_eq!(find("injixo", &all), [3, 2, 1, 4, 0]);
    }

    #[test]
    fn every_word_must_occur_somewhere() {
        let all = accounts(&[
            ("injixo", "anna@example.com"),
            ("injixo", "ben@example.com"),
            ("Anna", "x"),
        ]);
        assert_eq!(find("anna inj", &all), [0]);
        assert_eq!(find("example ben", &all), [1]);
        assert_eq!(find("anna", &all), [2, 0]);
        assert!(find("anna zoom", &all).is_empty());
    }

    #[test]
    fn letter_case_accents_and_spellings_do_not_matter() {
        for (query, issuer) in [
            ("injixo", "INJIXO"),
            ("muller", "M\u{fc}ller"),
            ("M\u{dc}LLER", "mu\u{308}ller"),
            ("strasse", "Stra\u{df}e"),
            ("stra\u{df}e", "STRASSE"),
            ("oresund", "\u{d8}resund"),
            ("lodz", "\u{141}\u{f3}d\u{17a}"),
            (
                "\u{3c3}\u{3bf}\u{3c6}\u{3bf}\u{3c3}",
                "\u{3a3}\u{39f}\u{3a6}\u{39f}\u{3a3}",
            ),
            ("istanbul", "\u{130}stanbul"),
            ("office", "o\u{fb03}ce"),
            ("abc", "\u{ff21}\u{ff22}\u{ff23}"),
            ("\u{6a61}", "\u{6a61}\u{76ae}"),
        ] {
            assert_eq!(
                find(query, &accounts(&[(issuer, "")])),
                [0],
                "{query} {issuer}"
            );
        }
    }
}
