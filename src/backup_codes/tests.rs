//! Sets of backup codes: what is read of a text, what is kept, and what is told of them.

use super::*;

const NOW: UnixTime = UnixTime(1_000);

fn id(number: u128) -> SetId {
    SetId(Uuid::from_u128(number))
}

fn set(number: u128, codes: &[&str]) -> Set {
    let codes = codes.iter().map(|text| Secret::from_text((*text).into()));
    Set::new(id(number), NOW, Source::Pasted, codes.collect())
}

fn kept(sets: &[Set]) -> BackupCodes {
    let mut codes = BackupCodes::default();
    for set in sets {
        codes.add(set.clone(), NOW);
    }
    codes
}

#[test]
fn a_new_set_voids_the_one_before_and_what_was_used_stays_used() {
    let mut codes = kept(&[set(1, &["1111111111", "2222222222"])]);
    codes.mark(id(1), 1, UnixTime(7)).unwrap();
    codes.add(set(2, &["3333333333", "2222222222"]), UnixTime(9));
    assert_eq!(codes.sets[0].voided, Some(UnixTime(9)));
    assert_eq!(codes.current().map(|set| set.id), Some(id(2)));
    assert_eq!(codes.sets[1].codes[1].used, Some(UnixTime(7)));
    assert_eq!(codes.left(), Some(1));
    codes.add(set(3, &["4444444444"]), UnixTime(11));
    assert_eq!(codes.sets[0].voided, Some(UnixTime(9)), "void since then");
}

#[test]
fn each_code_is_used_once_and_a_mark_can_be_taken_away() {
    let mut codes = kept(&[set(1, &["1111111111", "2222222222"])]);
    assert_eq!(codes.sets[0].next(), Some(0));
    codes.mark(id(1), 0, NOW).unwrap();
    assert_eq!(codes.mark(id(1), 0, NOW), Err(MarkError::Used));
    assert_eq!((codes.left(), codes.sets[0].next()), (Some(1), Some(1)));
    codes.unmark(id(1), 0).unwrap();
    assert_eq!(codes.left(), Some(2));
    for (set, code) in [(id(1), 2), (id(2), 0)] {
        assert_eq!(codes.mark(set, code, NOW), Err(MarkError::NoSuchCode));
        assert_eq!(codes.unmark(set, code), Err(MarkError::NoSuchCode));
    }
    codes.add(set(2, &["3333333333"]), NOW);
    assert_eq!(codes.mark(id(1), 0, NOW), Err(MarkError::Void));
}

#[test]
fn two_or_fewer_left_are_few_and_no_set_is_not() {
    assert_eq!(BackupCodes::default().left(), None);
    assert!(!BackupCodes::default().are_few());
    let mut codes = kept(&[set(1, &["1111111111", "2222222222", "3333333333"])]);
    assert!(!codes.are_few());
    for code in 0..3 {
        codes.mark(id(1), code, NOW).unwrap();
        assert!(codes.are_few());
    }
    assert_eq!(codes.left(), Some(0));
}

#[test]
fn a_code_is_found_however_it_is_typed() {
    let set = set(1, &["1111111111", "ab12cd34"]);
    let find = |text: &str| set.find(&Secret::from_text(text.into()));
    assert_eq!(find("111 111 1111"), Some(0));
    assert_eq!(find(" AB12-CD34\n"), Some(1));
    assert_eq!(find("1111"), None);
}

#[test]
fn bringing_two_states_together_loses_no_set_and_no_mark_and_settles() {
    let mut here = kept(&[set(1, &["1111111111", "2222222222"])]);
    let mut there = here.clone();
    here.mark(id(1), 0, UnixTime(20)).unwrap();
    there.mark(id(1), 0, UnixTime(10)).unwrap();
    there.mark(id(1), 1, UnixTime(30)).unwrap();
    there.add(set(2, &["3333333333"]), UnixTime(40));
    there.odd.push(RawJson::new("5").unwrap());

    let mut both = here.clone();
    both.merge(&there);
    let used: Vec<_> = both.sets[0].codes.iter().map(|it| it.used).collect();
    assert_eq!(used, [Some(UnixTime(10)), Some(UnixTime(30))]);
    assert_eq!(both.sets[0].voided, Some(UnixTime(40)));
    assert_eq!((both.sets.len(), both.odd.len()), (2, 1));
    assert!(both.keeps(&here) && both.keeps(&there));
    let once = both.clone();
    both.merge(&there);
    both.merge(&here);
    assert_eq!(both, once);
}

#[test]
fn a_state_without_a_set_or_a_code_of_another_does_not_keep_it() {
    let before = kept(&[set(1, &["1111111111"]), set(2, &["2222222222"])]);
    let mut less = before.clone();
    assert!(less.keeps(&before));
    less.sets[1].codes.clear();
    assert!(!less.keeps(&before));
    let mut less = before.clone();
    let _ = less.sets.remove(0);
    assert!(!less.keeps(&before));
    let mut again = before.clone();
    again.sets[0].voided = None;
    assert!(!again.keeps(&before), "void is for ever");
    assert!(before.keeps(&BackupCodes::default()));
}

#[test]
fn debug_shows_no_code() {
    let codes = kept(&[set(1, &["1234567890"])]);
    let said = format!("{codes:?} {:#?} {:?}", codes.sets[0], codes.sets[0].codes);
    assert!(said.contains("File") || said.contains("Pasted"), "{said}");
    assert!(!said.contains("123456"), "{said}");
}

#[test]
fn a_source_is_stored_by_its_name() {
    for source in Source::KNOWN {
        assert_eq!(Source::from_name(source.name()), source);
    }
    let other = Source::from_name("carrier pigeon");
    assert_eq!(other, Source::Unknown("carrier pigeon".into()));
    assert_eq!(other.name(), "carrier pigeon");
}
