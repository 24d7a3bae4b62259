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
    let system = System {
        exchange,
        sync: &Folder::sync,
    };
    let done = replace_by(
        &system,
        &target,
        Some(b"old"),
        b"new",
        &digest(b"new"),
        opens,
    );
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

/// Replaces on a disk that cannot make a folder durable; gives whether it said so, and what stands there afterwards.
fn run_without_sync(exchange: &Exchange) -> (bool, Vec<(String, Vec<u8>)>) {
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("vault.ixv");
    fs::write(&target, "old").unwrap();
    let system = System {
        exchange,
        sync: &|_| Err(ErrorKind::Other.into()),
    };
    let done = replace_by(
        &system,
        &target,
        Some(b"old"),
        b"new",
        &digest(b"new"),
        &|_| true,
    );
    (done.is_ok(), files(folder.path()))
}

#[test]
fn what_is_said_of_a_folder_that_cannot_be_made_durable_is_what_stands_there() {
    #[cfg(target_os = "linux")]
    assert_eq!(run_without_sync(&exchange), (false, alone(b"old")));
    assert_eq!(run_without_sync(&none), (true, alone(b"new")));
    let once = std::cell::Cell::new(true);
    let there_and_not_back = move |one: &Path, other: &Path| {
        if !once.replace(false) {
            return Err(WriteError::Io(ErrorKind::Other));
        }
        let (first, second) = (fs::read(one)?, fs::read(other)?);
        fs::write(one, second)?;
        fs::write(other, first)?;
        Ok(true)
    };
    assert_eq!(run_without_sync(&there_and_not_back), (true, alone(b"new")));
}

#[test]
fn a_file_that_went_away_is_a_conflict_and_is_not_made_anew() {
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("vault.ixv");
    let done = replace(&target, Some(b"old"), b"new", &digest(b"new"), &|_| true);
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

/// Another program that has a file open for a moment.
#[cfg(windows)]
fn held(file: &Path, shared: u32) -> std::thread::JoinHandle<()> {
    use std::os::windows::fs::OpenOptionsExt;

    let held = fs::OpenOptions::new()
        .read(true)
        .share_mode(shared)
        .open(file)
        .unwrap();
    std::thread::spawn(move || {
        std::thread::sleep(std::time::Duration::from_millis(300));
        drop(held);
    })
}

#[test]
#[cfg(windows)]
fn a_file_that_another_program_holds_for_a_moment_is_replaced_after_it() {
    /// Others may read and write, and not delete.
    const READ_AND_WRITE: u32 = 3;
    const NOTHING: u32 = 0;

    for shared in [READ_AND_WRITE, NOTHING] {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("vault.ixv");
        fs::write(&target, "old").unwrap();
        let other = held(&target, shared);
        let done = replace(&target, Some(b"old"), b"new", &digest(b"new"), &|_| true);
        assert!(done.is_ok(), "{shared}");
        other.join().unwrap();
        assert_eq!(files(folder.path()), alone(b"new"));
    }
}

#[test]
#[cfg(windows)]
fn a_new_file_stands_also_where_another_program_holds_its_temporary_name() {
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("vault.ixv");
    // Looked at as soon as it is written, which is when it is read back.
    let other = std::cell::Cell::new(None);
    let opens = |_: &[u8]| {
        let temporary = folder.path().join(temporary_name(&digest(b"new")));
        other.set(Some(held(&temporary, 3)));
        true
    };
    assert_eq!(place(&target, b"new", &digest(b"new"), &opens), Ok(()));
    assert_eq!(fs::read(&target).unwrap(), b"new");
    other.take().unwrap().join().unwrap();
}
