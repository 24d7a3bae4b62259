//! A small vault with one bit flipped, for each bit: it never opens, and a whole copy is offered in its place.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{Seek, SeekFrom, Write};
use std::thread;

use injixo_authenticator::vault::slot::{SlotKind, Way};
use injixo_authenticator::vault::{OpenError, Place, offered, open, rescue, status};

use crate::book::header;
use crate::support::{Keyring, add, numbers, vault};

/// With `full` every bit is flipped; else those of the open part and every seventh of the sealed part.
const LENGTH: &str = "PROOF_BY_FAULT";

#[test]
#[allow(clippy::print_stdout, reason = "the counts are what people read")]
fn a_vault_with_any_one_bit_flipped_does_not_open_and_the_newest_copy_is_offered() {
    let full = std::env::var_os(LENGTH).is_some_and(|length| length == "full");
    let (home, keyring, mut session) = vault();
    add(&mut session, 1).unwrap();
    add(&mut session, 2).unwrap();
    drop(session);
    let good = home.bytes();
    let (_, end) = header(&good);
    let wanted = |bit: &usize| full || *bit < end * 8 || bit.is_multiple_of(7);
    let bits: Vec<usize> = (0..good.len() * 8).filter(wanted).collect();
    let workers = thread::available_parallelism().map_or(1, usize::from);
    let parts: Vec<BTreeMap<String, usize>> = thread::scope(|scope| {
        let parts = bits.chunks(bits.len().div_ceil(workers));
        let parts: Vec<_> = parts
            .map(|bits| {
                let (place, keyring, good) = (&home.place, &keyring, &good);
                scope.spawn(move || flip_each(place, keyring, good, bits))
            })
            .collect();
        parts.into_iter().map(|part| part.join().unwrap()).collect()
    });
    let mut outcomes = BTreeMap::<String, usize>::new();
    for (outcome, count) in parts.into_iter().flatten() {
        *outcomes.entry(outcome).or_default() += count;
    }

    println!(
        "\n{} of {} bits flipped one by one, {} of them in the open part and {} in the sealed part",
        bits.len(),
        good.len() * 8,
        end * 8,
        bits.len() - end * 8
    );
    for (outcome, count) in &outcomes {
        println!("  {count:>7}  {outcome}");
    }
    let detected: usize = outcomes
        .iter()
        .filter(|(name, _)| !name.contains("offered"))
        .map(|(_, count)| count)
        .sum();
    assert_eq!(detected, bits.len());
    assert_eq!(home.bytes(), good, "nothing was written");
    assert_eq!(numbers(&home.open(&keyring)), [1, 2]);
}

/// Flips bits in a copy of the vault with a place of its own; counts what came of it.
fn flip_each(
    place: &Place,
    keyring: &Keyring,
    good: &[u8],
    bits: &[usize],
) -> BTreeMap<String, usize> {
    let folder = tempfile::tempdir().unwrap();
    let mine = Place {
        data: folder.path().join("data"),
        state: folder.path().join("state"),
    };
    let copies = mine.data.join("generations");
    fs::create_dir_all(&copies).unwrap();
    for entry in fs::read_dir(place.data.join("generations")).unwrap() {
        let entry = entry.unwrap();
        let _ = fs::copy(entry.path(), copies.join(entry.file_name())).unwrap();
    }
    fs::write(mine.vault_file(), good).unwrap();
    let mut file = File::options().write(true).open(mine.vault_file()).unwrap();

    let mut outcomes = BTreeMap::<String, usize>::new();
    for &bit in bits {
        let (byte, flipped) = (bit / 8, good[bit / 8] ^ 1 << (bit % 8));
        put(&mut file, byte, flipped);
        let error = open(&mine, Way::Keyring(keyring))
            .err()
            .unwrap_or_else(|| panic!("bit {bit} is not missed"));
        // What a person is offered: without the keyring among the ways in something typed is asked for before anything opens.
        let met = match status(&mine) {
            Ok(Some(status)) if status.has(&SlotKind::Keyring) => Some(error),
            Ok(Some(_)) => None,
            Ok(None) => panic!("bit {bit}: the file is there"),
            Err(error) => Some(error),
        };
        assert_eq!(
            offered(&mine, met),
            [SlotKind::Keyring],
            "bit {bit}: {met:?}"
        );
        let named = match error {
            OpenError::NewerFormat(_) => "the vault has a newer format".to_owned(),
            error => error.to_string(),
        };
        *outcomes.entry(named).or_default() += 1;
        // Once for each byte, for the time it takes.
        if bit % 8 == byte % 8 {
            let rescue = rescue(&mine, Way::Keyring(keyring)).unwrap();
            assert_eq!(rescue.copy.revision, 2, "bit {bit}");
            assert_eq!(rescue.contents.accounts.len(), 1, "bit {bit}");
            *outcomes
                .entry("times the newest copy was offered".to_owned())
                .or_default() += 1;
        }
        put(&mut file, byte, good[byte]);
    }
    outcomes
}

fn put(file: &mut File, place: usize, byte: u8) {
    let _ = file.seek(SeekFrom::Start(place as u64)).unwrap();
    file.write_all(&[byte]).unwrap();
}
