//! What a policy fixes, and what becomes of one with mistakes in it.

use super::*;
use crate::clock::DEFAULT_ADDRESS;

const WHOLE: &str = r#"
# What our helpdesk looks after
organisation = "ACME IT"
longest_auto_lock_minutes = 15
passphrase_required = true
export = false
clock_address = "https://time.acme.example"
"#;

fn value(name: &'static str, line: usize) -> Fault {
    let line = Some(line);
    Fault::Value { name, line }
}

#[test]
fn a_policy_fixes_what_it_names() {
    let policy = Policy::from_toml(WHOLE);
    let whole = Policy {
        organisation: Some("ACME IT".into()),
        longest_auto_lock: Some(15),
        passphrase_required: true,
        export_off: true,
        clock_address: Some("https://time.acme.example".into()),
        faults: vec![],
        unknown: vec![],
    };
    assert_eq!(policy, whole);
}

#[test]
fn what_a_policy_leaves_out_or_allows_is_the_persons_to_choose() {
    for text in [
        "",
        "# nothing",
        "export = true\npassphrase_required = false",
    ] {
        assert_eq!(Policy::from_toml(text), Policy::default(), "{text}");
    }
    let free = Policy::default();
    assert_eq!(free.auto_lock(None), None);
    assert_eq!(free.auto_lock(Some(60)), Some(60));
    assert_eq!(free.clock_address("https://mine"), "https://mine");
    assert!(free.allows(&[SlotKind::Keyring]));
    assert!(free.allows_new(&SlotKind::Keyring));
}

#[test]
fn a_setting_with_a_value_that_cannot_be_is_at_its_strictest_and_its_line_is_named() {
    let text = "\
organisation = 7
longest_auto_lock_minutes = 0
passphrase_required = \"yes\"
export = \"no\"
clock_address = \"http://time.acme.example\"
";
    let policy = Policy::from_toml(text);
    let strict = Policy {
        organisation: None,
        longest_auto_lock: Some(AUTO_LOCK),
        passphrase_required: true,
        export_off: true,
        clock_address: Some(DEFAULT_ADDRESS.into()),
        faults: vec![
            value("organisation", 1),
            value("longest_auto_lock_minutes", 2),
            value("passphrase_required", 3),
            value("export", 4),
            value("clock_address", 5),
        ],
        unknown: vec![],
    };
    assert_eq!(policy, strict);
}

#[test]
fn after_a_mistake_in_the_text_the_rest_holds_and_what_can_be_undone_is_at_its_strictest() {
    let policy = Policy::from_toml(
        "organisation = \"ACME IT\"\nexport = = false\nlongest_auto_lock_minutes = 3",
    );
    assert_eq!(policy.organisation.as_deref(), Some("ACME IT"));
    assert_eq!(policy.longest_auto_lock, Some(3), "{policy:?}");
    assert!(policy.export_off);
    assert!(
        !policy.passphrase_required,
        "a vault is not changed by a guess"
    );
    assert!(
        policy.faults.contains(&Fault::Syntax { line: 2 }),
        "{policy:?}"
    );
    let policy = Policy::from_toml("passphrase_required = true\nlongest_auto_lock_minutes = 30\n[");
    assert!(policy.passphrase_required && policy.export_off);
    assert_eq!(policy.longest_auto_lock, Some(AUTO_LOCK));
    assert_eq!(policy.faults, [Fault::Syntax { line: 3 }]);
}

#[test]
fn a_policy_that_cannot_be_read_lets_nothing_out_and_locks_soon() {
    let policy = Policy::unreadable();
    assert_eq!(policy.faults, [Fault::Unreadable]);
    assert!(policy.export_off && !policy.passphrase_required);
    assert_eq!(policy.auto_lock(None), Some(AUTO_LOCK));
    assert_eq!(policy.auto_lock(Some(1)), Some(1));
}

#[test]
fn a_setting_that_is_not_known_is_named_and_has_no_effect() {
    let policy = Policy::from_toml("exports = false\n[limits]\nexport = false");
    assert_eq!(policy.unknown, ["exports", "limits"]);
    assert!(!policy.export_off && policy.faults.is_empty());
}

#[test]
fn a_registry_has_the_same_names_in_any_case_and_numbers_for_yes_and_no() {
    let entries = [
        ("Organisation", Entry::Text("ACME IT".into())),
        ("Longest_Auto_Lock_Minutes", Entry::Number(15)),
        ("PASSPHRASE_REQUIRED", Entry::Number(1)),
        ("export", Entry::Number(0)),
        (
            "clock_address",
            Entry::Text("https://time.acme.example".into()),
        ),
    ];
    let entries = entries.map(|(name, entry)| (name.to_owned(), entry));
    assert_eq!(Policy::from_entries(entries), Policy::from_toml(WHOLE));
    let odd = [("export".to_owned(), Entry::Number(2))];
    let policy = Policy::from_entries(odd);
    let fault = Fault::Value {
        name: "export",
        line: None,
    };
    assert!(policy.export_off);
    assert_eq!(policy.faults, [fault]);
}

#[test]
fn the_automatic_lock_comes_no_later_than_the_longest_and_never_is_no_choice() {
    let policy = Policy::from_toml("longest_auto_lock_minutes = 7");
    assert_eq!(policy.auto_lock(None), Some(7));
    assert_eq!(policy.auto_lock(Some(60)), Some(7));
    assert_eq!(policy.auto_lock(Some(5)), Some(5));
    for minutes in ["61", "480", "99999999999"] {
        let policy = Policy::from_toml(&format!("longest_auto_lock_minutes = {minutes}"));
        assert_eq!(policy.auto_lock(None), Some(LONGEST_AUTO_LOCK), "{minutes}");
        assert!(policy.faults.is_empty());
    }
}

#[test]
fn no_vault_opens_by_the_keyring_alone_where_a_passphrase_is_required() {
    use SlotKind::{Keyring, KeyringPassphrase, Passphrase, Recovery};

    let policy = Policy::from_toml("passphrase_required = true");
    for (ways, allowed) in [
        (&[Keyring][..], false),
        (&[Keyring, Passphrase], false),
        (&[Keyring, Recovery], false),
        (&[Recovery], false),
        (&[Passphrase], true),
        (&[KeyringPassphrase, Recovery], true),
    ] {
        assert_eq!(policy.allows(ways), allowed, "{ways:?}");
    }
    assert!(!policy.allows_new(&Keyring));
    assert!(policy.allows_new(&KeyringPassphrase) && policy.allows_new(&Recovery));
}

#[test]
fn the_last_passphrase_stays_where_one_is_required() {
    use SlotKind::{Keyring, KeyringPassphrase, Passphrase, Recovery};

    let policy = Policy::from_toml("passphrase_required = true");
    assert!(!policy.lets_go(&Passphrase, &[Keyring, Passphrase]));
    assert!(policy.lets_go(&Keyring, &[Keyring, Passphrase]));
    assert!(policy.lets_go(&Passphrase, &[KeyringPassphrase, Passphrase]));
    assert!(policy.lets_go(&Recovery, &[Passphrase, Recovery]));
    assert!(Policy::default().lets_go(&Passphrase, &[Keyring, Passphrase]));
}

#[test]
fn an_organisations_name_is_one_short_line() {
    let text = format!("organisation = \"ACME\\n\\u202e{}\"", "x".repeat(100));
    let name = Policy::from_toml(&text).organisation.unwrap();
    assert!(name.starts_with("ACMExxx"), "{name:?}");
    assert_eq!(name.chars().count(), LONGEST_SHOWN);
    assert_eq!(
        Policy::from_toml("organisation = \"  \"").organisation,
        None
    );
}

/// The longest name that is shown, in characters.
const LONGEST_SHOWN: usize = 60;
