//! `vault slots`: the ways in, listed, added, changed and removed.

use crate::cli::arguments::{self, Changing, Global, SlotsCommand};
use crate::cli::ask::{self, Instead};
use crate::cli::json;
use crate::cli::stop::{Exit, Stop};
use crate::cli::unlock::{self, Key};
use crate::cli::vault::phrase;
use crate::cli::vault::rekey::Ways;
use crate::cli::{output, save};
use crate::fl;
use crate::platform::keystore::OsKeystore;
use crate::platform::policy;
use crate::platform::random::OsEntropy;
use crate::platform::time;
use crate::vault::slot::SlotKind;
use crate::vault::{OpenError, Session, WaysError};
use crate::words;

pub fn run(arguments: &arguments::Slots, global: &Global) -> Result<Exit, Stop> {
    match &arguments.command {
        None => list(arguments.json, global),
        Some(SlotsCommand::Add(arguments)) => add(arguments, global),
        Some(SlotsCommand::Change(arguments)) => change(arguments, global),
        Some(SlotsCommand::Remove(arguments)) => remove(arguments, global),
    }
}

fn list(json: bool, global: &Global) -> Result<Exit, Stop> {
    let status = unlock::status(&global.home()?.place())?;
    if json {
        let slot = |kind: &SlotKind| json::Slot {
            kind: kind.name().to_owned(),
        };
        output::json(&json::Slots {
            slots: status.slots.iter().map(slot).collect(),
        })?;
        return Ok(Exit::Done);
    }
    for kind in &status.slots {
        if output::is_for_people() {
            output::line(&output::way(kind))?;
        } else {
            output::line(&output::clean(kind.name()))?;
        }
    }
    Ok(Exit::Done)
}

fn add(arguments: &arguments::SlotsAdd, global: &Global) -> Result<Exit, Stop> {
    let (mut session, _) = unlock::open_with_key(global)?;
    let kind = SlotKind::from(arguments.kind);
    if session.status().has(&kind) {
        return Err(WaysError::AlreadyThere.into());
    }
    if !policy::in_force().allows_new(&kind) {
        let words = words::passphrase_required(String::new());
        return Err(Stop::new(Exit::Failed, words));
    }
    let file = arguments.new_passphrase_file.as_deref();
    let keyring = OsKeystore::default();
    let key = match kind {
        SlotKind::Keyring => Key::Keyring,
        SlotKind::Passphrase => {
            Key::Passphrase(ask::new_passphrase(file, Instead::NewPassphraseFile)?)
        }
        SlotKind::KeyringPassphrase => {
            Key::KeyringPassphrase(ask::new_passphrase(file, Instead::NewPassphraseFile)?)
        }
        _ => Key::Recovery(phrase::make(arguments.unconfirmed)?),
    };
    if matches!(key, Key::Keyring | Key::KeyringPassphrase(_)) {
        keyring.ready().and_then(|()| keyring.probe())?;
    }
    session
        .add_way(key.way(&keyring), &mut OsEntropy, time::now())
        .map_err(|error| {
            let void = matches!(key, Key::Recovery(_)).then(|| fl!("cli-phrase-void"));
            Stop::from(error).and_next(void)
        })?;
    output::note(&match key {
        Key::Recovery(_) => fl!("cli-phrase-counts"),
        _ => fl!("cli-way-added", way = output::way(&kind)),
    });
    save::copy_outside(&mut session, global);
    Ok(Exit::Done)
}

fn change(arguments: &arguments::SlotsChange, global: &Global) -> Result<Exit, Stop> {
    let (mut session, key) = unlock::open_with_key(global)?;
    let status = session.status();
    let kind = match arguments.kind {
        Changing::Recovery => SlotKind::Recovery,
        Changing::Passphrase if status.has(&SlotKind::Passphrase) => SlotKind::Passphrase,
        Changing::Passphrase => SlotKind::KeyringPassphrase,
    };
    needs(&session, &kind)?;
    let question = fl!("cli-way-change-ask", way = output::way(&kind));
    ask::go_on(&question, arguments.yes)?;
    let ways = Ways::staying(&session, &key, global, Some(&kind))?;
    let ways = if kind == SlotKind::Recovery {
        ways.and_new_phrase()
    } else {
        let file = arguments.new.new_passphrase_file.as_deref();
        let new = ask::new_passphrase(file, Instead::NewPassphraseFile)?;
        ways.and(match kind {
            SlotKind::Passphrase => Key::Passphrase(new),
            _ => Key::KeyringPassphrase(new),
        })
    };
    ways.take_effect(&mut session, global, &arguments.new)?;
    output::note(&fl!("cli-way-changed", way = output::way(&kind)));
    Ok(Exit::Done)
}

fn remove(arguments: &arguments::SlotsRemove, global: &Global) -> Result<Exit, Stop> {
    let (mut session, key) = unlock::open_with_key(global)?;
    let kind = SlotKind::from(arguments.kind);
    needs(&session, &kind)?;
    if session.status().slots.len() == 1 {
        return Err(WaysError::NothingLeft.into());
    }
    if !policy::in_force().lets_go(&kind, &session.status().slots) {
        let words = words::passphrase_required(String::new());
        return Err(Stop::new(Exit::Failed, words));
    }
    let question = fl!("cli-way-remove-ask", way = output::way(&kind));
    ask::go_on(&question, arguments.yes)?;
    let ways = Ways::staying(&session, &key, global, Some(&kind))?;
    ways.take_effect(&mut session, global, &arguments.new)?;
    output::note(&fl!("cli-way-removed", way = output::way(&kind)));
    Ok(Exit::Done)
}

/// Stops where the vault has no such way in.
fn needs(session: &Session, kind: &SlotKind) -> Result<(), Stop> {
    if session.status().has(kind) {
        return Ok(());
    }
    let stop = Stop::from(OpenError::NoSuchWay).with_exit(Exit::NotFound);
    Err(stop)
}
