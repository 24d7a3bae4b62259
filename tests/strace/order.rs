//! The order of a save: a file is durable before it gets its name, and the name is durable before the program says so. A kill
//! proves nothing of that, for what was written lives on in the system's memory; this does.

use crate::home::{Holds, Home};
use crate::trace::{Call, Traced};

#[test]
fn the_new_file_is_synced_before_it_takes_the_vaults_name_and_its_folder_after_it() {
    let home = Home::template();
    let traced = Traced::undisturbed(&home);
    assert_eq!(traced.ended.code, Some(0), "{}", traced.ended.stderr);
    let save = traced.save();
    assert!(
        save.iter().all(|call| !call.injected),
        "the save is a real one"
    );
    assert_durable(save, &home, "data/vault.ixv", Some("RENAME_EXCHANGE"));
    assert_eq!(home.holds(), Holds::New);

    // What follows is told only after all that.
    let said = last(save, |call| {
        call.name == "write" && call.text.starts_with('2')
    });
    let synced = last(save, |call| {
        call.name == "fsync" && call.file() == home.path("data").to_str()
    });
    assert!(synced < said, "it says so before it is so");
}

#[test]
fn the_dated_copy_is_durable_before_the_new_file_takes_the_vaults_name() {
    let home = Home::template();
    let traced = Traced::undisturbed(&home);
    let save = traced.save();
    let copies = home.path("data/generations");
    let copy = named(save, |path| path.starts_with(copies.to_str().unwrap()));
    let target = save[copy].paths()[1].to_owned();
    let name = target
        .strip_prefix(home.path("").to_str().unwrap())
        .unwrap();
    let durable = assert_durable(save, &home, name, Some("RENAME_NOREPLACE"));
    let vault = named(save, |path| path.ends_with("/data/vault.ixv"));
    assert!(durable < vault);
}

#[test]
fn where_files_cannot_exchange_names_the_order_is_the_same() {
    let home = Home::template();
    let traced = Traced::run(
        &home,
        &[
            "-y",
            "-e",
            "inject=prctl:retval=0",
            "-e",
            "inject=renameat2:error=EINVAL",
        ],
    );
    assert_eq!(traced.ended.code, Some(0), "{}", traced.ended.stderr);
    assert_durable(traced.save(), &home, "data/vault.ixv", None);
    assert_eq!(home.holds(), Holds::New);
}

#[test]
fn no_folder_is_listed_before_the_new_file_has_its_name() {
    let home = Home::template();
    let traced = Traced::undisturbed(&home);
    let save = traced.save();
    let vault = named(save, |path| path.ends_with("/data/vault.ixv"));
    let listed = save[..vault]
        .iter()
        .find(|call| call.name.starts_with("getdents"));
    assert!(listed.is_none(), "{listed:?}");
    assert!(
        save[vault..]
            .iter()
            .any(|call| call.name.starts_with("getdents")),
        "seen at all"
    );
}

/// Holds a file's way to its name to the rule; gives when the name is durable.
#[track_caller]
fn assert_durable(save: &[Call], home: &Home, name: &str, how: Option<&str>) -> usize {
    let target = home.path(name);
    let target = target.to_str().unwrap();
    let folder = target.rsplit_once('/').unwrap().0;
    let renamed = named(save, |path| path == target);
    let call = &save[renamed];
    assert!(how.is_none_or(|how| call.text.contains(how)), "{call:?}");
    let temporary = call.paths()[0];
    let about = |name: &'static str| {
        move |call: &Call| call.name == name && call.succeeded() && call.file() == Some(temporary)
    };

    let made = last(save, |call| {
        call.makes_temporary() && call.opened() == Some(temporary)
    });
    let written = last(save, about("write"));
    let synced = last(save, about("fsync"));
    assert!(
        made < written && written < synced && synced < renamed,
        "{made} {written} {synced} {renamed}"
    );
    // Read back before it counts.
    let read = last(&save[..renamed], about("read"));
    assert!(synced < read && read < renamed);

    let synced =
        |call: &Call| call.name == "fsync" && call.succeeded() && call.file() == Some(folder);
    let durable = renamed + save[renamed..].iter().position(synced).unwrap();
    println!("{name}:");
    for call in save[made..=durable]
        .iter()
        .filter(|call| call.name != "statx")
    {
        let text = call.text.replace(home.path("").to_str().unwrap(), "");
        println!("  {}({text}", call.name);
    }
    durable
}

/// The one call that gives a file a name, by that name.
#[track_caller]
fn named(save: &[Call], is_it: impl Fn(&str) -> bool) -> usize {
    last(save, |call| {
        call.name.starts_with("rename")
            && call.succeeded()
            && call.paths().get(1).is_some_and(|path| is_it(path))
    })
}

#[track_caller]
fn last(calls: &[Call], is_it: impl Fn(&Call) -> bool) -> usize {
    calls.iter().rposition(is_it).unwrap()
}
