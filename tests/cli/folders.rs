//! Folders that copies lie in: the second one, those that were it before, and one that cannot be read.

use std::fs;
use std::path::PathBuf;

use crate::home::Home;

/// A home whose vault wrote copies to two sticks, one after the other.
fn two_sticks() -> (Home, PathBuf, PathBuf) {
    let home = Home::with_anna();
    let (first, second) = (home.path("first stick"), home.path("second stick"));
    for stick in [&first, &second] {
        fs::create_dir(stick).unwrap();
        home.open(&["vault", "backup-folder", stick.to_str().unwrap()])
            .done();
    }
    (home, first, second)
}

fn files(folder: &PathBuf) -> usize {
    fs::read_dir(folder).unwrap().count()
}

#[test]
fn what_is_deleted_for_good_is_gone_from_a_former_folder_too() {
    let (home, first, second) = two_sticks();
    home.open(&["remove", "anna"]).done();
    let bytes = |folder: &PathBuf| {
        let copy = fs::read_dir(folder).unwrap().next().unwrap();
        fs::read(copy.unwrap().path()).unwrap()
    };
    let before = bytes(&first);
    let done = home.open(&["vault", "trash", "delete", "anna", "--yes"]);
    assert!(
        !done.stderr.contains("could not be reached"),
        "{}",
        done.stderr
    );
    done.done();
    assert_ne!(bytes(&first), before, "it was left as it was");
    assert_eq!(files(&first), 1);
    assert!(files(&second) >= 1);
    let listed = home.open(&["vault", "generations", "--json"]).json();
    let listed = listed["generations"].as_array().unwrap();
    let there = listed.iter().find(|copy| {
        let file = copy["file"].as_str().unwrap();
        file.starts_with(first.to_str().unwrap())
    });
    assert_eq!(there.unwrap()["accounts"], 0);
}

#[test]
fn a_former_folder_that_is_away_is_named_and_forgotten_only_when_told() {
    let (home, first, _) = two_sticks();
    fs::rename(&first, home.path("in a drawer")).unwrap();
    home.open(&["remove", "anna"]).done();
    let done = home.open(&["vault", "trash", "delete", "anna", "--yes"]);
    assert!(
        done.stderr.contains(first.to_str().unwrap()),
        "{}",
        done.stderr
    );
    let told = home.run(&["vault", "backup-folder"]);
    assert!(
        told.stderr.contains(first.to_str().unwrap()),
        "{}",
        told.stderr
    );
    let _ = home.add_phrase();
    let asked = home.recover(&["vault", "forget"]);
    assert!(
        asked.stderr.contains(first.to_str().unwrap()),
        "{}",
        asked.stderr
    );
    asked.ended(2);
    let forget = [
        "vault",
        "backup-folder",
        "--forget",
        first.to_str().unwrap(),
    ];
    home.run(&forget).done();
    home.run(&forget).ended(3);
    let told = home.run(&["vault", "backup-folder"]);
    assert!(
        !told.stderr.contains(first.to_str().unwrap()),
        "{}",
        told.stderr
    );
}

#[test]
fn a_former_folder_that_is_empty_is_forgotten() {
    let (home, first, second) = two_sticks();
    for copy in fs::read_dir(&first).unwrap() {
        fs::remove_file(copy.unwrap().path()).unwrap();
    }
    home.open(&["vault", "generations"]).done();
    let told = home.run(&["vault", "backup-folder"]);
    assert!(
        !told.stderr.contains(first.to_str().unwrap()),
        "{}",
        told.stderr
    );
    assert_eq!(told.done().trim_end(), second.to_str().unwrap());
}

#[test]
fn copies_that_cannot_be_listed_are_not_told_to_be_none() {
    let home = Home::with_anna();
    let folder = home.path("data/generations");
    fs::rename(&folder, home.path("data/kept")).unwrap();
    fs::write(&folder, "").unwrap();
    home.open(&["vault", "generations"])
        .says(1, "cannot be read");
    home.open(&["vault", "generations", "--json"]).ended(1);
}

#[test]
fn a_status_says_that_the_contents_were_not_checked() {
    let home = Home::with_anna();
    let status = home.run(&["vault", "status"]);
    assert!(status.stderr.contains("vault verify"), "{}", status.stderr);
    status.done();
    let json = home.run(&["vault", "status", "--json"]);
    assert_eq!(json.stderr, "");
}
