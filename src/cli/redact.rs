//! Keeps links and keys that stand among wrong arguments out of the message about them.

use std::ffi::{OsStr, OsString};

use clap::Parser;

use crate::cli::arguments::Arguments;
use crate::otp::{key, uri};

/// The shortest word that is taken for a key: 80 bits, the least that services issue.
const SHORTEST_KEY: usize = 16;

/// Gives the error about these arguments with every link and key in them blotted out.
pub fn error(error: clap::Error, arguments: Vec<OsString>) -> clap::Error {
    if !arguments.iter().any(|argument| is_secret(argument)) {
        return error;
    }
    let blotted = arguments.into_iter().map(|argument| {
        if is_secret(&argument) {
            OsString::from("…")
        } else {
            argument
        }
    });
    match Arguments::try_parse_from(blotted) {
        Err(same) => same,
        // Only the secret was wrong, so nothing of the message may be shown but its kind.
        Ok(_) => clap::Error::new(error.kind()),
    }
}

/// Tells whether an argument, or what follows its `=`, is a link or a key.
fn is_secret(argument: &OsStr) -> bool {
    let text = argument.to_string_lossy();
    let value = match text.split_once('=') {
        Some((option, value)) if option.starts_with('-') => value,
        _ => &text,
    };
    uri::looks_like_link(value)
        || text.to_ascii_lowercase().contains("secret=")
        || (value.len() >= SHORTEST_KEY && key::from_base32(value).is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_and_keys_are_told_from_other_arguments() {
        for secret in [
            "otpauth://totp/a?secret=JBSWY3DPEHPK3PXP",
            "--uri=otpauth://totp/a?secret=JBSWY3DPEHPK3PXP",
            "totp/a?SECRET=JBSWY3DPEHPK3PXP",
            "JBSWY3DPEHPK3PXP",
            "jbsw y3dp ehpk 3pxp",
            "--kye=JBSWY3DPEHPK3PXP",
        ] {
            assert!(is_secret(OsStr::new(secret)), "{secret}");
        }
        for plain in [
            "add",
            "--image",
            "/tmp/a.png",
            "anna@example.com",
            "-",
            "--period=30",
        ] {
            assert!(!is_secret(OsStr::new(plain)), "{plain}");
        }
    }
}
