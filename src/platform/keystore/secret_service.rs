//! The Secret Service of a Linux or BSD desktop: looked at through D-Bus first, then used through the keyring family's store.
//!
//! The `keyring` crate's own `Entry` is not used here, for two reasons. It makes its store once in the life of a process
//! and remembers the first failure, so a keyring that starts later would never be found. And its store unlocks what
//! is locked by itself, which shows a prompt that nobody asked for. So each call makes a fresh `Store`, and only after
//! a look through plain D-Bus has told that nothing in its way is locked.

use std::collections::HashMap;

use keyring_core::Entry;
use keyring_core::api::CredentialStoreApi;
use zbus::blocking::{Connection, Proxy};
use zbus::zvariant::{ObjectPath, OwnedObjectPath, OwnedValue, Value};

use super::{Call, KEYRING_LABEL, KEYRING_SERVICE, KeystoreError, translate};
use crate::secret::Secret;

const BUS_NAME: &str = "org.freedesktop.secrets";
const SERVICE_PATH: &str = "/org/freedesktop/secrets";
const SERVICE: &str = "org.freedesktop.Secret.Service";
const COLLECTION: &str = "org.freedesktop.Secret.Collection";
const PROMPT: &str = "org.freedesktop.Secret.Prompt";
/// What D-Bus has in the place of "no object".
const NO_OBJECT: &str = "/";
/// What libsecret calls the collection that it makes where there is none.
const NEW_COLLECTION_LABEL: &str = "Default keyring";

pub(super) fn ready() -> Result<(), KeystoreError> {
    SecretService::connect()?.require_default()
}

pub(super) fn ask_to_unlock() -> Result<(), KeystoreError> {
    let service = SecretService::connect()?;
    match service.default_collection()? {
        None => service.create_default_with_prompt()?,
        Some(default) => service.unlock_with_prompt(&default)?,
    }
    service.require_default()
}

pub(super) fn read(user: &str) -> Result<Option<Secret>, KeystoreError> {
    match SecretService::connect()?.find(user)? {
        Found::One => match entry(user)?.get_secret() {
            Ok(bytes) => Ok(Some(Secret::new(bytes))),
            Err(keyring_core::Error::NoEntry) => Ok(None),
            Err(error) => Err(translate(error)),
        },
        Found::Nothing => Ok(None),
    }
}

pub(super) fn write(user: &str, secret: &Secret, call: &Call) -> Result<(), KeystoreError> {
    let service = SecretService::connect()?;
    if service.find(user)? == Found::Nothing {
        service.require_default()?;
    }
    let entry = entry(user)?;
    call.still_wanted()?;
    entry.set_secret(secret.expose()).map_err(translate)
}

pub(super) fn delete(user: &str, call: &Call) -> Result<(), KeystoreError> {
    if SecretService::connect()?.find(user)? == Found::Nothing {
        return Ok(());
    }
    let entry = entry(user)?;
    call.still_wanted()?;
    match entry.delete_credential() {
        Ok(()) | Err(keyring_core::Error::NoEntry) => Ok(()),
        Err(error) => Err(translate(error)),
    }
}

fn entry(user: &str) -> Result<Entry, KeystoreError> {
    let store = zbus_secret_service_keyring_store::Store::new().map_err(translate)?;
    let label = HashMap::from([("label", KEYRING_LABEL)]);
    store
        .build(KEYRING_SERVICE, user, Some(&label))
        .map_err(translate)
}

/// What a search for one entry came to; several or locked ones are errors.
#[derive(PartialEq, Eq)]
enum Found {
    Nothing,
    One,
}

/// A connection to a Secret Service that is known to answer.
struct SecretService {
    connection: Connection,
}

impl SecretService {
    fn connect() -> Result<Self, KeystoreError> {
        let connection = Connection::session().map_err(|_| KeystoreError::NoService)?;
        let service = Self { connection };
        service.require_owner()?;
        Ok(service)
    }

    /// Starts the service where the bus knows how to; asking first keeps "there is none" apart from "it does not start".
    fn require_owner(&self) -> Result<(), KeystoreError> {
        let bus = self.proxy(
            "org.freedesktop.DBus",
            "/org/freedesktop/DBus",
            "org.freedesktop.DBus",
        )?;
        let owned: bool = bus.call("NameHasOwner", &BUS_NAME).map_err(explain)?;
        if owned {
            return Ok(());
        }
        let activatable: Vec<String> = bus.call("ListActivatableNames", &()).map_err(explain)?;
        if !activatable.iter().any(|name| name == BUS_NAME) {
            return Err(KeystoreError::NoService);
        }
        let started: Result<u32, _> = bus.call("StartServiceByName", &(BUS_NAME, 0_u32));
        started.map(drop).map_err(|_| KeystoreError::NoService)
    }

    fn proxy<'a>(
        &self,
        name: &'a str,
        path: &'a str,
        interface: &'a str,
    ) -> Result<Proxy<'a>, KeystoreError> {
        zbus::blocking::proxy::Builder::new(&self.connection)
            .destination(name)
            .and_then(|builder| builder.path(path))
            .and_then(|builder| builder.interface(interface))
            .and_then(|builder| {
                builder
                    .cache_properties(zbus::proxy::CacheProperties::No)
                    .build()
            })
            .map_err(explain)
    }

    fn service(&self) -> Result<Proxy<'static>, KeystoreError> {
        self.proxy(BUS_NAME, SERVICE_PATH, SERVICE)
    }

    fn default_collection(&self) -> Result<Option<OwnedObjectPath>, KeystoreError> {
        let path: OwnedObjectPath = self
            .service()?
            .call("ReadAlias", &"default")
            .map_err(explain)?;
        Ok((path.as_str() != NO_OBJECT).then_some(path))
    }

    fn is_locked(&self, collection: &OwnedObjectPath) -> Result<bool, KeystoreError> {
        self.proxy(BUS_NAME, collection.as_str(), COLLECTION)?
            .get_property("Locked")
            .map_err(explain)
    }

    fn require_default(&self) -> Result<(), KeystoreError> {
        match self.default_collection()? {
            Some(default) if !self.is_locked(&default)? => Ok(()),
            _ => Err(KeystoreError::Locked),
        }
    }

    /// Looks for an entry in every collection. Where it is not seen, a locked collection may still hide it (not every
    /// service searches those), so "nothing" is said only when nothing is locked.
    fn find(&self, user: &str) -> Result<Found, KeystoreError> {
        let (open, locked) = self.search(&[("service", KEYRING_SERVICE), ("username", user)])?;
        match (open.len(), locked.len()) {
            (1, 0) => Ok(Found::One),
            (0, 0) => self.nothing_is_hidden().map(|()| Found::Nothing),
            (0, _) => Err(KeystoreError::Locked),
            _ => Err(KeystoreError::Ambiguous),
        }
    }

    /// Entries are written to the default collection, so only where there is none may any other hide one.
    fn nothing_is_hidden(&self) -> Result<(), KeystoreError> {
        if let Some(default) = self.default_collection()? {
            return if self.is_locked(&default)? {
                Err(KeystoreError::Locked)
            } else {
                Ok(())
            };
        }
        let all: Vec<OwnedObjectPath> = self
            .service()?
            .get_property("Collections")
            .map_err(explain)?;
        for collection in &all {
            if self.is_locked(collection)? {
                return Err(KeystoreError::Locked);
            }
        }
        Ok(())
    }

    fn search(
        &self,
        attributes: &[(&str, &str)],
    ) -> Result<(Vec<OwnedObjectPath>, Vec<OwnedObjectPath>), KeystoreError> {
        let attributes: HashMap<&str, &str> = attributes.iter().copied().collect();
        self.service()?
            .call("SearchItems", &attributes)
            .map_err(explain)
    }

    fn unlock_with_prompt(&self, default: &OwnedObjectPath) -> Result<(), KeystoreError> {
        let (_, locked) = self.search(&[("service", KEYRING_SERVICE)])?;
        let inside = format!("{}/", default.as_str());
        let mut objects = vec![default.clone()];
        objects.extend(
            locked
                .into_iter()
                .filter(|item| !item.as_str().starts_with(&inside)),
        );
        let (_, prompt): (Vec<OwnedObjectPath>, OwnedObjectPath) =
            self.service()?.call("Unlock", &objects).map_err(explain)?;
        self.prompt(&prompt)
    }

    fn create_default_with_prompt(&self) -> Result<(), KeystoreError> {
        let properties = HashMap::from([(
            "org.freedesktop.Secret.Collection.Label",
            Value::from(NEW_COLLECTION_LABEL),
        )]);
        let (_, prompt): (OwnedObjectPath, OwnedObjectPath) = self
            .service()?
            .call("CreateCollection", &(properties, "default"))
            .map_err(explain)?;
        self.prompt(&prompt)
    }

    /// Shows a prompt and waits until the person is done with it. The signal is listened for before the prompt is asked
    /// for, or a quick answer would be missed.
    fn prompt(&self, path: &ObjectPath<'_>) -> Result<(), KeystoreError> {
        if path.as_str() == NO_OBJECT {
            return Ok(());
        }
        let prompt = self.proxy(BUS_NAME, path.as_str(), PROMPT)?;
        let mut completed = prompt.receive_signal("Completed").map_err(explain)?;
        prompt.call::<_, _, ()>("Prompt", &"").map_err(explain)?;
        let answer = completed.next().ok_or(KeystoreError::Failed)?;
        let (dismissed, _): (bool, OwnedValue) = answer
            .body()
            .deserialize()
            .map_err(|_| KeystoreError::Failed)?;
        if dismissed {
            Err(KeystoreError::Locked)
        } else {
            Ok(())
        }
    }
}

/// Keeps the kind of a D-Bus failure and drops its words.
fn explain(error: impl Into<zbus::Error>) -> KeystoreError {
    match error.into() {
        zbus::Error::MethodError(name, _, _) => match name.as_str() {
            "org.freedesktop.Secret.Error.IsLocked" => KeystoreError::Locked,
            "org.freedesktop.DBus.Error.ServiceUnknown"
            | "org.freedesktop.DBus.Error.NameHasNoOwner" => KeystoreError::NoService,
            "org.freedesktop.DBus.Error.NoReply" | "org.freedesktop.DBus.Error.Timeout" => {
                KeystoreError::TimedOut
            }
            _ => KeystoreError::Failed,
        },
        zbus::Error::FDO(error) => match *error {
            zbus::fdo::Error::ServiceUnknown(_) | zbus::fdo::Error::NameHasNoOwner(_) => {
                KeystoreError::NoService
            }
            zbus::fdo::Error::NoReply(_) | zbus::fdo::Error::Timeout(_) => KeystoreError::TimedOut,
            _ => KeystoreError::Failed,
        },
        _ => KeystoreError::Failed,
    }
}
