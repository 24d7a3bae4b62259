//! Failed attempts to unlock are counted, and whatever becomes of the note nobody is locked out.

use std::fs;

use injixo_authenticator::clock::UnixTime;
use injixo_authenticator::vault::{
    FailedUnlocks, failed_unlocks, forget_failed_unlocks, note_failed_unlock,
};

use crate::support::{Home, NOW, vault};

#[test]
fn failures_are_counted_until_one_attempt_succeeds() {
    let home = Home::new();
    let place = &home.place;
    assert_eq!(failed_unlocks(place), None);
    for count in 1..=4 {
        let last = UnixTime(NOW.0 + u64::from(count));
        note_failed_unlock(place, last);
        assert_eq!(failed_unlocks(place), Some(FailedUnlocks { count, last }));
    }
    assert_eq!(failed_unlocks(place).unwrap().wait(NOW.plus(4)), 2);
    forget_failed_unlocks(place);
    assert_eq!(failed_unlocks(place), None);
    forget_failed_unlocks(place);
}

#[test]
fn a_note_that_is_lost_or_broken_counts_as_none_and_the_next_failure_starts_anew() {
    let home = Home::new();
    let file = home.place.state.join("failed.json");
    fs::create_dir(&home.place.state).unwrap();
    for broken in [
        "",
        "{",
        "[]",
        r#"{"count":-1,"last":5}"#,
        r#"{"count":99999999999,"last":5}"#,
        r#"{"count":0,"last":5}"#,
        r#"{"count":3}"#,
    ] {
        fs::write(&file, broken).unwrap();
        assert_eq!(failed_unlocks(&home.place), None, "{broken}");
        note_failed_unlock(&home.place, NOW);
        assert_eq!(failed_unlocks(&home.place).unwrap().count, 1, "{broken}");
    }
    let full = format!(r#"{{"count":{},"last":5,"later":[1]}}"#, u32::MAX);
    fs::write(&file, full).unwrap();
    note_failed_unlock(&home.place, NOW);
    assert_eq!(failed_unlocks(&home.place).unwrap().count, u32::MAX);
    // A folder in its place can be neither read nor written.
    fs::remove_file(&file).unwrap();
    fs::create_dir(&file).unwrap();
    note_failed_unlock(&home.place, NOW);
    assert_eq!(failed_unlocks(&home.place), None);
}

#[test]
#[cfg(unix)]
fn the_note_is_for_its_owner_only_and_lies_in_the_state_folder() {
    use std::os::unix::fs::PermissionsExt;
    let (home, _, _) = vault();
    let data = home.names();
    note_failed_unlock(&home.place, NOW);
    let file = home.place.state.join("failed.json");
    let mode = fs::metadata(&file).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    assert_eq!(home.names(), data);
    let text = fs::read_to_string(file).unwrap();
    assert_eq!(text, format!(r#"{{"count":1,"last":{}}}"#, NOW.0));
}
