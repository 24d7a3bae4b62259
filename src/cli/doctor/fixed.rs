//! What `doctor` tells of the policy of this computer's administrator.

use crate::cli::{json, output};
use crate::fl;
use crate::platform::policy::{self, Found};
use crate::policy::{Fault, Policy};
use crate::words;

/// The lines about it; only the first has a name.
pub fn rows(found: &Found) -> Vec<[String; 2]> {
    let place = policy::place();
    let first = match found {
        Found::Nothing => fl!("cli-doctor-policy-none", place = place),
        Found::NotOwned => fl!("cli-doctor-policy-not-owned", place = place),
        Found::InForce(_) => fl!("cli-doctor-policy-there", place = place),
    };
    let further = match found {
        Found::Nothing | Found::NotOwned => Vec::new(),
        Found::InForce(policy) => lines(policy),
    };
    std::iter::once([fl!("cli-doctor-policy"), first])
        .chain(further.into_iter().map(|line| [String::new(), line]))
        .collect()
}

fn lines(policy: &Policy) -> Vec<String> {
    let mut lines = Vec::new();
    lines.extend((policy.organisation.is_some()).then(|| output::clean(&words::set_by(policy))));
    lines.extend(
        policy
            .longest_auto_lock
            .map(|minutes| fl!("cli-doctor-policy-lock", minutes = minutes)),
    );
    lines.extend((policy.passphrase_required).then(|| fl!("cli-doctor-policy-passphrase")));
    lines.extend(policy.export_off.then(|| fl!("cli-doctor-policy-export")));
    lines.extend(
        policy
            .clock_address
            .as_deref()
            .map(|address| fl!("cli-doctor-policy-clock", address = address)),
    );
    lines.extend(
        policy
            .faults
            .iter()
            .map(|it| words::policy_fault(it).line()),
    );
    lines.extend(policy.unknown.iter().map(|name| {
        let name = output::clean(name);
        fl!("cli-doctor-policy-unknown", name = name)
    }));
    lines
}

/// The same for programs.
pub fn json(found: &Found) -> json::DoctorPolicy {
    let (state, policy) = match found {
        Found::Nothing => ("none", Policy::default()),
        Found::NotOwned => ("not-owned", Policy::default()),
        Found::InForce(policy) => ("in-force", policy.clone()),
    };
    json::DoctorPolicy {
        place: policy::place(),
        state,
        organisation: policy.organisation,
        longest_auto_lock_minutes: policy.longest_auto_lock,
        passphrase_required: policy.passphrase_required,
        export: !policy.export_off,
        clock_address: policy.clock_address,
        faults: policy.faults.iter().map(fault).collect(),
        unknown: policy.unknown,
    }
}

fn fault(fault: &Fault) -> json::PolicyFault {
    let (what, setting, line) = match *fault {
        Fault::Unreadable => ("unreadable", None, None),
        Fault::Syntax { line } => ("syntax", None, Some(line)),
        Fault::Value { name, line } => ("value", Some(name), line),
    };
    json::PolicyFault {
        what,
        setting,
        line,
    }
}
