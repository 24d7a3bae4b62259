//! Replacing and placing files, with and without a file system that can exchange two of them.

use super::super::{digest, names, stamp};
use super::*;

fn none(_: &Path, _: &Path) -> Result<bool, WriteError> {
    Ok(false)
}

fn run(
    exchange: &Exchange,
    standing: &[u8],
    opens: &dyn Fn(&[u8]) -> bool,
) -> (tempfile::TempDir, Result<Replaced, WriteError>) {
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("vault.ixv");
    fs::write(&target, standing).unwrap();
    let done = replace_by(exchange, &target, b"old", b"new", &digest(b"new"), opens);
    (folder, done)
}

fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut names = names(folder).unwrap();
    names.sort();
    names
        .into_iter()
        .map(|name| (name.clone(), fs::read(folder.join(name)).unwrap()))
        .collect()
}

fn alone(content: &[u8]) -> Vec<(String, Vec<u8>)> {
    vec![("vault.ixv".into(), content.to_vec())]
}

#[test]
fn the_new_file_takes_the_place_of_the_old_one_with_and_without_exchange() {
    for exchange in [&exchange as &Exchange, &none] {
        let (folder, done) = run(exchange, b"old", &|back| back == b"new");
        let done = done.unwrap_or_else(|error| panic!("{error:?}"));
        assert!(done.stranger.is_none());
        assert_eq!(done.stamp, stamp(&folder.path().join("vault.ixv")));
        assert_eq!(files(folder.path()), alone(b"new"));
    }
}

#[test]
fn what_does_not_open_again_never_takes_its_place() {
    for exchange in [&exchange as &Exchange, &none] {
        let (folder, done) = run(exchange, b"old", &|_| false);
        assert_eq!(done.err(), Some(WriteError::Verify));
        assert_eq!(files(folder.path()), alone(b"old"));
    }
}

#[test]
#[cfg(target_os = "linux")]
fn a_strangers_file_that_was_swapped_out_is_kept_and_reported() {
    let (folder, done) = run(&exchange, b"theirs", &|_| true);
    let stranger = done.ok().and_then(|done| done.stranger).unwrap();
    assert_eq!(fs::read(&stranger).unwrap(), b"theirs");
    assert_eq!(fs::read(folder.path().join("vault.ixv")).unwrap(), b"new");
}

#[test]
fn a_strangers_file_stays_where_nothing_can_be_exchanged() {
    let (folder, done) = run(&none, b"theirs", &|_| true);
    assert_eq!(done.err(), Some(WriteError::Conflict));
    assert_eq!(files(folder.path()), alone(b"theirs"));
}

#[test]
fn a_file_that_went_away_is_a_conflict_and_is_not_made_anew() {
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("vault.ixv");
    let done = replace(&target, b"old", b"new", &digest(b"new"), &|_| true);
    assert_eq!(done.err(), Some(WriteError::Conflict));
    assert!(files(folder.path()).is_empty());
}

#[test]
fn a_first_file_is_never_put_over_another() {
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("vault.ixv");
    let put = |bytes: &[u8]| place(&target, bytes, &digest(bytes), &|_| true);
    assert_eq!(put(b"first"), Ok(()));
    assert_eq!(put(b"second"), Err(WriteError::Conflict));
    assert_eq!(files(folder.path()), alone(b"first"));
}

#[test]
fn a_left_over_of_the_same_name_is_written_anew() {
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("vault.ixv");
    let left = data_encoding::HEXLOWER.encode(&digest(b"new")[..8]);
    fs::write(folder.path().join(format!(".vault.ixv.{left}.new")), "n").unwrap();
    assert_eq!(place(&target, b"new", &digest(b"new"), &|_| true), Ok(()));
    assert_eq!(files(folder.path()), alone(b"new"));
}
