//! The OS keyring (Secret Service, Keychain, Credential Manager) behind the vault's [`Keystore`].

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc;
use std::time::Duration;

use crate::secret::Secret;
use crate::vault::slot::{KEYRING_SERVICE, Keystore, KeystoreError};

#[cfg(any(windows, target_os = "macos"))]
mod native;
#[cfg(all(unix, not(target_os = "macos")))]
mod secret_service;

#[cfg(any(windows, target_os = "macos"))]
use native as system;
#[cfg(all(unix, not(target_os = "macos")))]
use secret_service as system;

/// The label under which keyring programs show an entry to a person.
pub const KEYRING_LABEL: &str = "Authenticator for injixo vault key";

/// How long a person has for the system's unlock prompt.
pub const UNLOCK_PATIENCE: Duration = Duration::from_secs(120);

/// The keyring of this system. Holds no connection: every call makes its own, so one that appears later works.
///
/// Every call runs on a thread of its own and is given up after [`Self::timeout`]. A call that was given up starts no write
/// any more; one that was already handed to the system may still happen. Only [`Self::ask_to_unlock`] ever shows a prompt.
#[derive(Debug, Clone, Copy)]
pub struct OsKeystore {
    /// How long a call may take.
    pub timeout: Duration,
}

impl Default for OsKeystore {
    fn default() -> Self {
        Self {
            timeout: Duration::from_secs(10),
        }
    }
}

impl OsKeystore {
    /// Tells whether the keyring answers and is unlocked, without a prompt and without writing.
    ///
    /// # Errors
    /// [`KeystoreError`], `Locked` among them. A Secret Service without a default collection counts as locked, because
    /// [`Self::ask_to_unlock`] is what makes one.
    pub fn ready(&self) -> Result<(), KeystoreError> {
        within(self.timeout, |_| system::ready())
    }

    /// Writes, reads back, compares and deletes a probe entry.
    ///
    /// # Errors
    /// [`KeystoreError`]; `Unreliable` when it gives back something else.
    pub fn probe(&self) -> Result<(), KeystoreError> {
        let mut random = [0_u8; 32];
        getrandom::fill(&mut random).map_err(|_| KeystoreError::Failed)?;
        let user = format!("probe/{}", data_encoding::HEXLOWER.encode(&random[..8]));
        let value = Secret::from_text(data_encoding::BASE64.encode(&random));
        let answer = self
            .write(&user, &value)
            .and_then(|()| self.read(&user))
            .and_then(|found| match found {
                Some(found) if found == value => Ok(()),
                _ => Err(KeystoreError::Unreliable),
            });
        let removed = self.delete(&user);
        answer.and(removed)
    }

    /// Asks the system to show its unlock prompt and waits for the person (up to two minutes). Only on a person's click.
    ///
    /// # Errors
    /// [`KeystoreError::Locked`] when the person dismissed it.
    pub fn ask_to_unlock(&self) -> Result<(), KeystoreError> {
        within(UNLOCK_PATIENCE, |_| system::ask_to_unlock())
    }
}

impl Keystore for OsKeystore {
    fn read(&self, user: &str) -> Result<Option<Secret>, KeystoreError> {
        let user = user.to_owned();
        within(self.timeout, move |_| system::read(&user))
    }

    fn write(&self, user: &str, secret: &Secret) -> Result<(), KeystoreError> {
        let (user, secret) = (user.to_owned(), secret.clone());
        within(self.timeout, move |call| {
            system::write(&user, &secret, call)
        })
    }

    fn delete(&self, user: &str) -> Result<(), KeystoreError> {
        let user = user.to_owned();
        within(self.timeout, move |call| system::delete(&user, call))
    }
}

/// A call in flight, which may have been given up by whoever waited for it.
struct Call {
    given_up: Arc<AtomicBool>,
}

impl Call {
    /// Asked just before anything is changed.
    ///
    /// # Errors
    /// [`KeystoreError::TimedOut`] once nobody waits any more.
    fn still_wanted(&self) -> Result<(), KeystoreError> {
        if self.given_up.load(Ordering::SeqCst) {
            Err(KeystoreError::TimedOut)
        } else {
            Ok(())
        }
    }
}

/// Runs a call on its own thread; a keyring that hangs costs that thread and no more.
fn within<T: Send + 'static>(
    timeout: Duration,
    work: impl FnOnce(&Call) -> Result<T, KeystoreError> + Send + 'static,
) -> Result<T, KeystoreError> {
    let given_up = Arc::new(AtomicBool::new(false));
    let call = Call {
        given_up: Arc::clone(&given_up),
    };
    let (sender, receiver) = mpsc::sync_channel(1);
    let started = std::thread::Builder::new()
        .name("keyring".to_owned())
        .spawn(move || {
            // Nobody may be waiting any more, then the answer is dropped here and wiped.
            drop(sender.send(work(&call)));
        });
    if started.is_err() {
        return Err(KeystoreError::Failed);
    }
    match receiver.recv_timeout(timeout) {
        Ok(answer) => answer,
        Err(mpsc::RecvTimeoutError::Timeout) => {
            given_up.store(true, Ordering::SeqCst);
            Err(KeystoreError::TimedOut)
        }
        Err(mpsc::RecvTimeoutError::Disconnected) => Err(KeystoreError::Failed),
    }
}

/// Translates without keeping anything of the original: some of its variants hold the secret itself.
fn translate(error: keyring::Error) -> KeystoreError {
    match error {
        keyring::Error::NoStorageAccess(_) => KeystoreError::Locked,
        keyring::Error::Ambiguous(_) => KeystoreError::Ambiguous,
        keyring::Error::NoDefaultStore | keyring::Error::NotSupportedByStore(_) => {
            KeystoreError::NoService
        }
        keyring::Error::BadEncoding(mut bytes) | keyring::Error::BadDataFormat(mut bytes, _) => {
            zeroize::Zeroize::zeroize(&mut bytes);
            KeystoreError::Failed
        }
        _ => KeystoreError::Failed,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_stored_entries_never_change() {
        assert_eq!(KEYRING_SERVICE, "injixo-authenticator");
        assert_eq!(KEYRING_LABEL, "Authenticator for injixo vault key");
    }

    #[test]
    fn a_call_that_hangs_is_given_up_and_learns_of_it() {
        let (sender, receiver) = mpsc::channel();
        let answer = within(Duration::from_millis(50), move |call| {
            std::thread::sleep(Duration::from_millis(300));
            sender.send(call.still_wanted()).unwrap();
            Ok(())
        });
        assert_eq!(answer, Err(KeystoreError::TimedOut));
        assert_eq!(receiver.recv().unwrap(), Err(KeystoreError::TimedOut));
    }

    #[test]
    fn a_call_that_panics_is_a_failure() {
        let answer: Result<(), _> = within(Duration::from_secs(5), |_| panic!("on purpose"));
        assert_eq!(answer, Err(KeystoreError::Failed));
    }

    #[test]
    fn a_translated_error_holds_nothing_of_the_original() {
        let cases = [
            (
                keyring::Error::BadEncoding(b"hunter2".to_vec()),
                KeystoreError::Failed,
            ),
            (
                keyring::Error::NoStorageAccess("hunter2".into()),
                KeystoreError::Locked,
            ),
            (
                keyring::Error::PlatformFailure("hunter2".into()),
                KeystoreError::Failed,
            ),
            (
                keyring::Error::Ambiguous(Vec::new()),
                KeystoreError::Ambiguous,
            ),
            (keyring::Error::NoDefaultStore, KeystoreError::NoService),
        ];
        for (original, expected) in cases {
            let translated = translate(original);
            assert_eq!(translated, expected);
            assert!(!format!("{translated} {translated:?}").contains("hunter2"));
        }
    }
}
