//! Passphrases and recovery phrases from files and prompts, and questions with yes or no.

use std::io::{Read, stdin};
use std::path::Path;

use zeroize::Zeroizing;

use crate::cli::stop::{Exit, Stop};
use crate::cli::{output, redact};
use crate::fl;
use crate::platform::passphrase_file::{self, LARGEST, PrivateFileError};
use crate::platform::terminal;
use crate::secret::Secret;
use crate::vault::slot::{Strength, strength};
use crate::vault::{CreateError, PhraseError, RecoveryPhrase};
use crate::words::{self, Words};

/// Reads a secret from a file that only its owner can read.
///
/// # Errors
/// Exit code 4 and the reason.
pub fn from_file(file: &Path) -> Result<Secret, Stop> {
    passphrase_file::read_private_file(file).map_err(|error| {
        // A key that was typed in the place of a file's name is not repeated.
        let shown = redact::query(&file.to_string_lossy());
        let words = words::private_file_error(&error, Path::new(&shown));
        Stop::new(Exit::NoKey, words)
    })
}

/// Asks for a passphrase, unseen.
///
/// # Errors
/// Exit code 4 with the sentence given where there is no terminal to ask at.
pub fn passphrase(question: &str, otherwise: String) -> Result<Secret, Stop> {
    unseen(question, otherwise, fl!("cli-passphrase-needed-next"))
}

fn unseen(question: &str, what: String, next: String) -> Result<Secret, Stop> {
    if !output::can_ask() {
        return Err(Stop::new(Exit::NoKey, Words { what, next }));
    }
    terminal::ask_unseen(&format!("{question} "))
        .map_err(|_| Stop::with(Exit::NoKey, fl!("cli-unchanged")))
}

/// Where a new passphrase comes from when there is nobody to ask.
#[derive(Debug, Clone, Copy)]
pub enum Instead {
    /// `--passphrase-file`
    PassphraseFile,
    /// `--new-passphrase-file`
    NewPassphraseFile,
}

/// Takes a new passphrase from a file, or asks for it until it was typed twice alike and is strong enough, or wanted all the
/// same.
///
/// # Errors
/// Exit code 4 where there is neither a file nor a terminal.
pub fn new_passphrase(file: Option<&Path>, instead: Instead) -> Result<Secret, Stop> {
    if let Some(file) = file {
        let passphrase = from_file(file)?;
        if strength(&passphrase) < Strength::Good {
            output::note(&fl!("cli-passphrase-weak-file"));
        }
        return Ok(passphrase);
    }
    let ask = |question: &str| {
        let next = match instead {
            Instead::PassphraseFile => fl!("cli-passphrase-needed-next"),
            Instead::NewPassphraseFile => fl!("cli-passphrase-new-needed-next"),
        };
        unseen(question, fl!("cli-passphrase-new-needed"), next)
    };
    loop {
        let first = ask(&fl!("cli-passphrase-new"))?;
        if first.is_empty() {
            return Err(CreateError::EmptyPassphrase.into());
        }
        if strength(&first) < Strength::Good && !wanted_all_the_same()? {
            continue;
        }
        if first == ask(&fl!("cli-passphrase-again"))? {
            return Ok(first);
        }
        output::note(&fl!("cli-passphrase-differ"));
    }
}

fn wanted_all_the_same() -> Result<bool, Stop> {
    output::note(&fl!("cli-passphrase-weak"));
    Ok(output::choice(&fl!("cli-passphrase-weak-ask"))? == "1")
}

/// Reads a recovery phrase: `-` is standard input (a hidden prompt at a terminal), anything else a file that only its owner
/// can read.
///
/// # Errors
/// Exit code 4 and what is wrong with the file or the words; none of them is shown.
pub fn phrase(file: &Path) -> Result<RecoveryPhrase, Stop> {
    let text = if file == Path::new("-") {
        from_stdin()?
    } else {
        refuse_words(file)?;
        from_file(file)?
    };
    RecoveryPhrase::read(&text).map_err(|error| Stop::new(Exit::NoKey, words::phrase_error(&error)))
}

/// The words themselves in the place of a file name must not come back in a sentence about that file. What exists is a
/// file, however many words are in its path.
fn refuse_words(file: &Path) -> Result<(), Stop> {
    if file.exists() {
        return Ok(());
    }
    let text = Secret::from_text(file.to_string_lossy().into_owned());
    match RecoveryPhrase::read(&text) {
        Err(PhraseError::WordCount(0..=5) | PhraseError::NotText) => Ok(()),
        Err(PhraseError::WordCount(_) | PhraseError::UnknownWord(_))
            if !text.expose().contains(&b' ') =>
        {
            Ok(())
        }
        _ => Err(Stop::new(
            Exit::Usage,
            Words {
                what: fl!("cli-phrase-argument"),
                next: fl!("cli-phrase-argument-next"),
            },
        )),
    }
}

fn from_stdin() -> Result<Secret, Stop> {
    if output::can_ask() {
        return unseen(&fl!("cli-phrase-prompt"), String::new(), String::new());
    }
    let mut bytes = Zeroizing::new(Vec::with_capacity(LARGEST + 1));
    let read = stdin()
        .lock()
        .take(LARGEST as u64 + 1)
        .read_to_end(&mut bytes);
    if read.is_err() || bytes.len() > LARGEST {
        let words = words::private_file_error(&PrivateFileError::TooLarge, Path::new("-"));
        return Err(Stop::new(Exit::NoKey, words));
    }
    Ok(Secret::new(std::mem::take(&mut *bytes)))
}

/// Asks whether to go on; `--yes` has answered already.
///
/// # Errors
/// A stop where the answer is no, and exit code 2 where there is nobody to ask.
pub fn go_on(question: &str, yes: bool) -> Result<(), Stop> {
    if yes {
        return Ok(());
    }
    if !output::can_ask() {
        return Err(Stop::with(Exit::Usage, fl!("cli-yes-needed")));
    }
    let answer = output::choice(&format!("{question} {}", fl!("cli-yes-ask")))?;
    if answer == "1" {
        Ok(())
    } else {
        Err(Stop::with(Exit::Failed, fl!("cli-unchanged")))
    }
}
