//! A laptop whose clock is wrong: libfaketime shows one program another time than the rest of the system has.

use std::path::PathBuf;
use std::process::Command;

/// Has a program believe that it is so much later (`+300s`) or earlier (`-300s`); what it waits for takes as long as ever.
pub fn set_wrong(command: &mut Command, by: &str) {
    command
        .env("LD_PRELOAD", library())
        .env("FAKETIME", by)
        .env("FAKETIME_DONT_FAKE_MONOTONIC", "1");
}

/// Where Debian and Ubuntu keep the library that the command of that name loads.
fn library() -> PathBuf {
    let folders = std::fs::read_dir("/usr/lib").unwrap();
    let mut found = folders.map(|folder| folder.unwrap().path().join("faketime/libfaketime.so.1"));
    found
        .find(|file| file.exists())
        .unwrap_or_else(|| panic!("install faketime"))
}
