//! Which way calls go: what each room may not name, and the few places that may all the same.

use crate::source::Source;

/// The files and folders of the core.
const CORE: [&str; 11] = [
    "secret",
    "clock",
    "enrollment",
    "account",
    "backup_codes",
    "search",
    "preferences",
    "policy",
    "otp",
    "vault",
    "qr",
];

/// What one room may not name, and where it may all the same.
struct Rule {
    room: &'static [&'static str],
    forbidden: &'static [&'static str],
    /// A path, the file that may name it, and why.
    except: &'static [(&'static str, &'static str, &'static str)],
}

const RULES: [Rule; 8] = [
    Rule {
        room: &CORE,
        forbidden: &[
            "iced",
            "crate::app",
            "crate::screen",
            "crate::ui",
            "crate::cli",
            "crate::platform",
            "crate::i18n",
            "crate::words",
            "crate::fl",
        ],
        except: &[],
    },
    // No clock and no randomness that it was not handed.
    Rule {
        room: &CORE,
        forbidden: &[
            "std::time::SystemTime",
            "std::time::Instant",
            "jiff::Timestamp::now",
            "jiff::Zoned",
            "getrandom",
            "rand",
            "rand_core",
            "OsRng",
        ],
        except: &[(
            "std::time::SystemTime",
            "src/vault/store.rs",
            "the date of a file, compared with the date of a file",
        )],
    },
    // No service of the operating system but the vault's files.
    Rule {
        room: &CORE,
        forbidden: &[
            "std::fs",
            "std::env",
            "std::net",
            "std::process",
            "std::os",
            "rustix",
            "keyring",
            "keyring_core",
            "directories",
            "arboard",
            "zbus",
            "ashpd",
            "x11rb",
            "xcap",
            "ureq",
            "rustls",
        ],
        except: &[
            (
                "std::fs",
                "src/vault/store",
                "the one file that touches the disk",
            ),
            (
                "std::os",
                "src/vault/store",
                "the one file that touches the disk",
            ),
            (
                "rustix",
                "src/vault/store",
                "the one file that touches the disk",
            ),
        ],
    },
    Rule {
        room: &["ui"],
        // Everything of this crate but the design system itself.
        forbidden: &[
            "crate",
            "injixo_authenticator_core",
            "injixo_authenticator_qr_reader",
        ],
        except: &[("crate::ui", "src/ui", "itself")],
    },
    Rule {
        room: &["screen"],
        forbidden: &[
            "crate::platform",
            "crate::app",
            "crate::cli",
            "std::fs",
            "std::env",
            "std::time",
            "iced::Task",
        ],
        except: &[],
    },
    Rule {
        room: &["cli"],
        forbidden: &["crate::app", "crate::screen", "crate::ui", "iced"],
        except: &[],
    },
    Rule {
        room: &["platform"],
        forbidden: &[
            "crate::app",
            "crate::screen",
            "crate::ui",
            "crate::cli",
            "crate::words",
            "crate::i18n",
            "crate::fl",
            "iced",
        ],
        except: &[],
    },
    Rule {
        room: &["words", "i18n", "sheet"],
        forbidden: &[
            "crate::app",
            "crate::screen",
            "crate::ui",
            "crate::cli",
            "iced",
        ],
        except: &[],
    },
];

/// What the rules find in one file of `src`.
pub fn violations(file: &str, source: &Source) -> Vec<String> {
    let rules = RULES.iter().filter(|rule| {
        rule.room
            .iter()
            .any(|room| is_in(file, &format!("src/{room}")))
    });
    let mut found = Vec::new();
    for rule in rules {
        for (path, line) in &source.paths {
            let path = from_the_top(file, path);
            let names = |prefix: &str| path == prefix || path.starts_with(&format!("{prefix}::"));
            let broken = rule
                .forbidden
                .iter()
                .find(|forbidden| names(forbidden))
                .filter(|_| {
                    !rule
                        .except
                        .iter()
                        .any(|(path, place, _)| names(path) && is_in(file, place))
                });
            if broken.is_some() {
                found.push(format!("{file}:{line} names {path}"));
            }
        }
    }
    found
}

/// Writes out `super` at the start of a path that stands in that file.
fn from_the_top(file: &str, path: &str) -> String {
    let module = file.trim_start_matches("src/").trim_end_matches(".rs");
    let mut module: Vec<&str> = module.split('/').collect();
    let mut rest = path;
    while let Some(higher) = rest.strip_prefix("super::") {
        let _ = module.pop();
        rest = higher;
    }
    if rest.len() == path.len() {
        return path.to_owned();
    }
    module.insert(0, "crate");
    format!("{}::{rest}", module.join("::"))
}

/// Tells whether a file is the room itself (`src/otp.rs`) or lies in its folder (`src/otp/uri.rs`).
fn is_in(file: &str, room: &str) -> bool {
    let room = room.trim_end_matches(".rs");
    file == format!("{room}.rs") || file.starts_with(&format!("{room}/"))
}
