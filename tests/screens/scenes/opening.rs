//! What comes before the codes: the welcome, the locked vault, the named troubles and the copy that is offered.

use injixo_authenticator::screen::unlock;
use injixo_authenticator::screen::way_in::WayIn;
use injixo_authenticator::vault::OpenError;
use injixo_authenticator::vault::slot::{KeystoreError, SlotKind};

use super::{Scene, status, trouble, typed, welcome};

pub const TROUBLES: [OpenError; 16] = [
    OpenError::Missing,
    OpenError::Unreadable(std::io::ErrorKind::PermissionDenied),
    OpenError::Unreadable(std::io::ErrorKind::IsADirectory),
    OpenError::TooLarge,
    OpenError::Damaged,
    OpenError::NewerFormat(2),
    OpenError::NoSuchWay,
    OpenError::EntryMissing,
    OpenError::EntryWrong,
    OpenError::TooCostly,
    OpenError::Keystore(KeystoreError::NoService),
    OpenError::Keystore(KeystoreError::Locked),
    OpenError::Keystore(KeystoreError::TimedOut),
    OpenError::Keystore(KeystoreError::Ambiguous),
    OpenError::Keystore(KeystoreError::Unreliable),
    OpenError::Keystore(KeystoreError::Failed),
];

pub fn all() -> Vec<(String, Scene)> {
    let mut scenes = Vec::new();
    let both = status(&[SlotKind::Keyring, SlotKind::Passphrase]);
    welcomes(&mut scenes);
    for (name, state) in [
        ("opening", unlock::State::opening()),
        ("locked", unlock::State::locked(&both)),
        ("passphrase", unlock::State::passphrase(&both)),
        (
            "wrong passphrase",
            unlock::State::trouble(OpenError::WrongPassphrase, Some(&both)),
        ),
    ] {
        scenes.push((name.to_owned(), Scene::Unlock(state)));
    }
    scenes.extend(troubles());
    for error in TROUBLES {
        let state = unlock::State::trouble(error, Some(&both));
        scenes.push((format!("{error:?}"), Scene::Unlock(state)));
    }
    scenes
}

/// A copy that opens, to be looked at.
pub fn found() -> unlock::Found {
    unlock::Found {
        path: "/home/anna/generations/2026-11-22.ixv".into(),
        made: "22 November 2026, 16:07".into(),
        accounts: vec![
            ("injixo".into(), "anna".into()),
            (
                "Bundesversicherungsanstalt für Angestellte".into(),
                "w".repeat(200),
            ),
        ],
        way: WayIn::Keyring,
    }
}

/// What stands between a person and the vault, with every way in.
fn troubles() -> Vec<(String, Scene)> {
    let all = [
        SlotKind::Keyring,
        SlotKind::Passphrase,
        SlotKind::KeyringPassphrase,
        SlotKind::Recovery,
    ];
    let of = |error| unlock::State::trouble(error, Some(&status(&all)));
    let (damaged, recovery) = (OpenError::Damaged, SlotKind::Recovery);
    let mut phrase = of(OpenError::EntryMissing);
    let _ = phrase.update(unlock::Message::Use(recovery.clone()));
    let mut words = phrase.clone();
    let _ = words.update(unlock::Message::Typed(typed("legal winner")));
    let _ = words.update(unlock::Message::Unlock);
    let mut newer = of(OpenError::NewerFormat(2)).offering(OpenError::NewerFormat(2), all.to_vec());
    let _ = newer.update(unlock::Message::LookAtCopy);
    let named = |name: &str, state| (name.to_owned(), Scene::Unlock(state));
    vec![
        named("entry missing", of(OpenError::EntryMissing)),
        named(
            "entry missing, no phrase",
            unlock::State::trouble(OpenError::EntryMissing, Some(&status(&all[..1]))),
        ),
        named("entry wrong", of(OpenError::EntryWrong)),
        named(
            "keyring locked",
            of(OpenError::Keystore(KeystoreError::Locked)),
        ),
        named(
            "no keyring",
            of(OpenError::Keystore(KeystoreError::NoService)),
        ),
        named("newer format", of(OpenError::NewerFormat(2))),
        named(
            "newer format, copies",
            of(OpenError::NewerFormat(2)).offering(OpenError::NewerFormat(2), all.to_vec()),
        ),
        named("newer format, to the copies", newer),
        named(
            "wrong passphrase, copies",
            of(OpenError::WrongPassphrase).offering(OpenError::WrongPassphrase, all.to_vec()),
        ),
        named(
            "entry missing, copies",
            of(OpenError::EntryMissing).offering(OpenError::EntryMissing, all.to_vec()),
        ),
        named("recovery phrase", phrase),
        named("recovery phrase, too few words", words),
        named("waiting", of(OpenError::WrongPassphrase).waiting(30)),
        named("damaged", unlock::State::broken(damaged, all.to_vec())),
        named("damaged, no copy", unlock::State::broken(damaged, vec![])),
        named(
            "gone",
            unlock::State::broken(OpenError::Missing, all.to_vec()),
        ),
        named("copy", unlock::State::found(damaged, all.to_vec(), found())),
        named(
            "copy, wrong phrase",
            unlock::State::not_rescued(damaged, all.to_vec(), &recovery, OpenError::WrongPhrase),
        ),
        named(
            "copy, keyring locked",
            unlock::State::not_rescued(
                damaged,
                all.to_vec(),
                &SlotKind::Keyring,
                OpenError::Keystore(KeystoreError::Locked),
            ),
        ),
    ]
}

fn welcomes(scenes: &mut Vec<(String, Scene)>) {
    use injixo_authenticator::screen::new_passphrase::Message::{FirstChanged, SecondChanged};
    use welcome::Message::{
        Asked, Choose, Failed, KeyringFailed, KeyringReady, MakeVault, Passphrase,
    };
    let any = || {
        vec![
            SlotKind::Keyring,
            SlotKind::Passphrase,
            SlotKind::KeyringPassphrase,
            SlotKind::Recovery,
        ]
    };
    let wrong = (SlotKind::Passphrase, OpenError::WrongPassphrase);
    let failed = || KeyringFailed(KeystoreError::Locked);
    for (name, messages) in [
        ("welcome", vec![]),
        ("welcome, failed", vec![Failed(Some(trouble()))]),
        ("welcome, working", vec![MakeVault]),
        ("welcome, passphrase", vec![failed()]),
        ("welcome, passphrase of a file", vec![Asked(any(), None)]),
        ("welcome, wrong passphrase", vec![Asked(any(), Some(wrong))]),
        (
            "welcome, phrase of a file",
            vec![
                Asked(any(), None),
                welcome::Message::OpenBy(SlotKind::Recovery),
            ],
        ),
        ("welcome, choosing", vec![KeyringReady]),
        (
            "welcome, choosing both",
            vec![
                KeyringReady,
                Choose(SlotKind::KeyringPassphrase),
                Passphrase(FirstChanged(typed("a"))),
            ],
        ),
        (
            "welcome, weak passphrases that differ",
            vec![
                failed(),
                Passphrase(FirstChanged(typed("a"))),
                Passphrase(SecondChanged(typed("b"))),
            ],
        ),
    ] {
        scenes.push((name.to_owned(), Scene::Welcome(welcome(messages))));
    }
}
