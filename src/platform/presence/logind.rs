//! logind: sleep, held up until the vault is locked, and the lock of the person's own session.

use zbus::zvariant::{OwnedFd, OwnedObjectPath, OwnedValue};
use zbus::{Connection, Message, MessageStream, Proxy, connection};

use super::{Sign, connect, next, signal};

const NAME: &str = "org.freedesktop.login1";
const PATH: &str = "/org/freedesktop/login1";
const MANAGER: &str = "org.freedesktop.login1.Manager";
const SESSION: &str = "org.freedesktop.login1.Session";
/// The caller's own session, also for a program that the person's service manager started.
const OWN_SESSION: &str = "/org/freedesktop/login1/session/auto";
const PROPERTIES: &str = "org.freedesktop.DBus.Properties";

/// Listens to logind, and holds sleep up for as long as this value lives.
pub struct Logind {
    connection: Connection,
    messages: MessageStream,
    /// The path that the signals of the person's own session come from.
    session: Option<OwnedObjectPath>,
    /// While it is open, sleep waits (logind gives up after `InhibitDelayMaxSec`, five seconds by default).
    delay: Option<OwnedFd>,
}

impl std::fmt::Debug for Logind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Logind")
    }
}

impl Logind {
    /// Connects without holding anything up; nothing where there is no system bus or no logind on it.
    pub async fn connect() -> Option<Self> {
        let (connection, messages) = connect(connection::Builder::system()).await?;
        listen(&connection).await.ok()?;
        let manager = manager(&connection).await.ok()?;
        let session = own_session(&connection, &manager).await;
        // Without an answer to this simplest question nobody is there who would send a signal.
        let _: OwnedValue = manager.get_property("BlockInhibited").await.ok()?;
        Some(Self {
            connection,
            messages,
            session,
            delay: None,
        })
    }

    /// Holds sleep up from now on; tells whether logind lets us.
    pub async fn hold_sleep(&mut self) -> bool {
        self.delay = inhibitor(&self.connection).await.ok();
        self.delay.is_some()
    }

    /// Tells whether logind would let us hold sleep up.
    pub async fn delays_sleep(&self) -> bool {
        inhibitor(&self.connection).await.is_ok()
    }

    /// Tells whether the person's session is known, so that its lock is heard of.
    #[must_use]
    pub fn knows_the_session(&self) -> bool {
        self.session.is_some()
    }

    /// Waits for the next reason to lock; nothing once the bus is gone.
    ///
    /// After [`Sign::Sleep`] the computer waits until this value is dropped. Where it is not, the computer falls asleep after
    /// a while all the same, and sleep is held up anew after it woke.
    pub async fn next(&mut self) -> Option<Sign> {
        loop {
            let message = next(&mut self.messages).await?;
            match self.read(&message) {
                Some(News::Sign(sign)) => return Some(sign),
                Some(News::Awake) => {
                    let _ = self.hold_sleep().await;
                }
                None => {}
            }
        }
    }

    fn read(&self, message: &Message) -> Option<News> {
        let header = message.header();
        let (body, member) = (message.body(), header.member()?.as_str());
        let ours = || {
            self.session
                .as_ref()
                .is_some_and(|session| header.path().is_some_and(|path| *path == **session))
        };
        match (header.interface()?.as_str(), member) {
            (MANAGER, "PrepareForSleep") => match body.deserialize::<bool>().ok()? {
                true => Some(News::Sign(Sign::Sleep)),
                false => Some(News::Awake),
            },
            (SESSION, "Lock") if ours() => Some(News::Sign(Sign::SessionLocked)),
            (PROPERTIES, "PropertiesChanged") if ours() => {
                let (_, changed, _): (
                    String,
                    std::collections::HashMap<String, OwnedValue>,
                    Vec<String>,
                ) = body.deserialize().ok()?;
                let locked: bool = changed.get("LockedHint")?.downcast_ref().ok()?;
                locked.then_some(News::Sign(Sign::ScreenLocked))
            }
            _ => None,
        }
    }
}

/// What a message says.
enum News {
    Sign(Sign),
    Awake,
}

async fn listen(connection: &Connection) -> zbus::Result<()> {
    let bus = zbus::fdo::DBusProxy::new(connection).await?;
    for (interface, member) in [
        (MANAGER, "PrepareForSleep"),
        (SESSION, "Lock"),
        (PROPERTIES, "PropertiesChanged"),
    ] {
        let rule = signal(interface, member)?.sender(NAME)?;
        let rule = if interface == PROPERTIES {
            rule.arg(0, SESSION)?
        } else {
            rule
        };
        bus.add_match_rule(rule.build()).await?;
    }
    Ok(())
}

async fn manager(connection: &Connection) -> zbus::Result<Proxy<'static>> {
    zbus::proxy::Builder::new(connection)
        .destination(NAME)?
        .path(PATH)?
        .interface(MANAGER)?
        .cache_properties(zbus::proxy::CacheProperties::No)
        .build()
        .await
}

/// The path that the session's signals come from: `auto` is only a name for it.
async fn own_session(connection: &Connection, manager: &Proxy<'_>) -> Option<OwnedObjectPath> {
    let auto: Proxy<'_> = zbus::proxy::Builder::new(connection)
        .destination(NAME)
        .ok()?
        .path(OWN_SESSION)
        .ok()?
        .interface(SESSION)
        .ok()?
        .cache_properties(zbus::proxy::CacheProperties::No)
        .build()
        .await
        .ok()?;
    let id: String = auto.get_property("Id").await.ok()?;
    manager.call("GetSession", &id).await.ok()
}

async fn inhibitor(connection: &Connection) -> zbus::Result<OwnedFd> {
    let (what, who, why, mode) = (
        "sleep",
        "Authenticator for injixo",
        "The vault is locked first",
        "delay",
    );
    manager(connection)
        .await?
        .call("Inhibit", &(what, who, why, mode))
        .await
}
