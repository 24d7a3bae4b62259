//! Keeps links and keys that stand among wrong arguments out of the message about them.

use std::ffi::{OsStr, OsString};
use std::sync::OnceLock;

use clap::{Arg, Command, CommandFactory, Parser};
use zeroize::Zeroizing;

use crate::cli::arguments::Arguments;
use crate::cli::output;
use crate::otp::{key, uri};
use crate::secret::Secret;

/// The shortest word that is taken for a key: 80 bits, the least that services issue.
const SHORTEST_KEY: usize = 16;

/// Gives the error about these arguments (the program's own name first) with every link and key in them blotted out.
pub fn error(error: clap::Error, arguments: Vec<OsString>) -> clap::Error {
    // Help and the version repeat nothing that was typed.
    if !error.use_stderr() {
        return error;
    }
    let blotted: Vec<_> = arguments
        .iter()
        .enumerate()
        .map(|(position, argument)| match blot(argument) {
            Some(rest) if position > 0 => rest,
            _ => argument.clone(),
        })
        .collect();
    if blotted == arguments {
        return error;
    }
    match Arguments::try_parse_from(blotted) {
        Err(same) => same,
        // Only the secret was wrong, so nothing of the message may be shown but its kind.
        Ok(_) => clap::Error::new(error.kind()),
    }
}

/// What was typed among the arguments and is a secret.
static TYPED: OnceLock<Vec<Secret>> = OnceLock::new();

/// Remembers the secrets among the arguments (the program's own name first): whatever a command says about the file, the folder
/// or the name that stands in their place, it shows none of them.
pub fn remember(arguments: &[OsString]) {
    let arguments = arguments.iter().skip(1).map(|it| it.to_string_lossy());
    let secrets = arguments.filter_map(|text| {
        let value = text.split_once('=').filter(|_| text.starts_with("--"));
        let value = value.map_or(&*text, |(_, value)| value);
        // The options are asked last: to know them all, the declarations have to be built.
        (is_secret(value) && !is_option(&text)).then(|| Secret::from_text(value.to_owned()))
    });
    let _ = TYPED.set(secrets.collect());
}

/// Takes the secrets among the arguments out of what is about to be shown.
pub fn sieve(text: Zeroizing<String>) -> Zeroizing<String> {
    let typed = TYPED.get().map_or(&[][..], Vec::as_slice);
    let typed = typed.iter().filter_map(Secret::expose_text);
    typed.fold(text, |text, secret| {
        if text.contains(secret) {
            Zeroizing::new(text.replace(secret, "…"))
        } else {
            text
        }
    })
}

/// A QUERY as a sentence may repeat it: a key or a link that was typed in its place is left out.
pub fn query(query: &str) -> String {
    if is_secret(query) {
        "…".to_owned()
    } else {
        output::clean(query)
    }
}

/// What is left of an argument that is a link or a key, or holds one after its `=`. The program's options are none,
/// although the letters of the longer ones would make a key.
fn blot(argument: &OsStr) -> Option<OsString> {
    let text = argument.to_string_lossy();
    if is_option(&text) {
        return None;
    }
    if let Some((option, value)) = text.split_once('=')
        && option.starts_with('-')
        && (is_option(option) || !is_secret(option))
    {
        return is_secret(value).then(|| format!("{option}=…").into());
    }
    // An unknown option stays one, so that the message is about that.
    let dashes = if text.starts_with("--") { "--" } else { "" };
    is_secret(&text).then(|| format!("{dashes}…").into())
}

fn is_option(text: &str) -> bool {
    fn has(command: &Command, name: &str) -> bool {
        let mut options = command.get_arguments().filter_map(Arg::get_long);
        options.any(|long| long == name) || command.get_subcommands().any(|inner| has(inner, name))
    }
    text.strip_prefix("--")
        .is_some_and(|name| has(&Arguments::command(), name))
}

fn is_secret(value: &str) -> bool {
    uri::looks_like_link(value)
        || value.to_ascii_lowercase().contains("secret=")
        || (value.len() >= SHORTEST_KEY && key::from_base32(value).is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_and_keys_are_told_from_other_arguments() {
        for (secret, rest) in [
            ("otpauth://totp/a?secret=JBSWY3DPEHPK3PXP", "…"),
            ("--uri=otpauth://totp/a?secret=JBSWY3DPEHPK3PXP", "--uri=…"),
            ("totp/a?SECRET=JBSWY3DPEHPK3PXP", "…"),
            ("JBSWY3DPEHPK3PXP", "…"),
            ("jbsw y3dp ehpk 3pxp", "…"),
            ("--kye=JBSWY3DPEHPK3PXP", "--kye=…"),
            ("--passphrase-file=JBSWY3DPEHPK3PXP", "--passphrase-file=…"),
            ("--JBSWY3DPEHPK3PXP", "--…"),
        ] {
            assert_eq!(blot(OsStr::new(secret)), Some(rest.into()), "{secret}");
        }
        for plain in [
            "add",
            "--image",
            "--passphrase-file",
            "/tmp/a.png",
            "anna@example.com",
            "-",
            "--period=30",
            "--passphrase-file=p",
        ] {
            assert_eq!(blot(OsStr::new(plain)), None, "{plain}");
        }
    }
}
