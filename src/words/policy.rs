//! What people read of a policy: by whom something is set, what it switches off, what is wrong with it.

use crate::fl;
use crate::policy::{Fault, Policy};
use crate::words::Words;

/// Tells by whom something is set.
#[must_use]
pub fn set_by(policy: &Policy) -> String {
    match &policy.organisation {
        Some(organisation) => fl!("policy-set-by", organisation = organisation.as_str()),
        None => fl!("policy-set"),
    }
}

/// Tells the most minutes until the vault locks, and by whom they are set; nothing where none are.
#[must_use]
pub fn longest_auto_lock(policy: &Policy) -> Option<String> {
    let longest = policy.longest_auto_lock?;
    let longest = fl!("policy-longest", minutes = longest);
    Some(format!("{longest} · {}", set_by(policy)))
}

/// Tells that exports are switched off, and by whom.
#[must_use]
pub fn export_off(policy: &Policy) -> String {
    format!("{} {}.", fl!("policy-off"), set_by(policy))
}

/// Tells that the keyring alone may not open a vault.
#[must_use]
pub fn passphrase_required(next: String) -> Words {
    Words {
        what: fl!("policy-passphrase"),
        next,
    }
}

/// Tells what is wrong with a policy.
#[must_use]
pub fn policy_fault(fault: &Fault) -> Words {
    let what = match *fault {
        Fault::Unreadable => fl!("policy-broken"),
        Fault::Syntax { line } => fl!("policy-broken-line", line = line),
        Fault::Value { name, line: None } => fl!("policy-broken-value", name = name),
        Fault::Value {
            name,
            line: Some(line),
        } => fl!("policy-broken-value-line", line = line, name = name),
    };
    Words {
        what,
        next: fl!("policy-broken-next"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_set_something_is_named_where_the_policy_does() {
        let named = Policy::from_toml("organisation = \"ACME IT\"\nlongest_auto_lock_minutes = 15");
        assert!(set_by(&named).contains("ACME IT"));
        let longest = longest_auto_lock(&named).unwrap();
        assert!(
            longest.contains("15") && longest.contains("ACME IT"),
            "{longest}"
        );
        assert!(!set_by(&Policy::default()).is_empty());
        assert_eq!(longest_auto_lock(&Policy::default()), None);
    }

    #[test]
    fn a_mistake_is_told_with_its_line_and_its_setting() {
        let fault = Fault::Value {
            name: "export",
            line: Some(7),
        };
        let what = policy_fault(&fault).what;
        assert!(what.contains("export") && what.contains('7'), "{what}");
    }
}
