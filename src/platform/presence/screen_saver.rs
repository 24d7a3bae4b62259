//! The desktop's screen saver, which tells that the screen was locked.

use zbus::{Connection, MessageStream, connection};

use super::{Sign, connect, is_signal, next, signal};

/// The names of screen savers; each one's interface is called the same. All of them say `ActiveChanged`.
const NAMES: [&str; 5] = [
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.xfce.ScreenSaver",
];

const ACTIVE_CHANGED: &str = "ActiveChanged";

/// Listens to the screen saver.
pub struct ScreenSaver {
    messages: MessageStream,
    there: bool,
    _connection: Connection,
}

impl std::fmt::Debug for ScreenSaver {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ScreenSaver")
    }
}

impl ScreenSaver {
    /// Begins to listen; nothing where there is no session bus.
    pub async fn connect() -> Option<Self> {
        let (connection, messages) = connect(connection::Builder::session()).await?;
        let there = listen(&connection).await.ok()?;
        Some(Self {
            messages,
            there,
            _connection: connection,
        })
    }

    /// Tells whether there was one when this began. One that starts later is heard all the same.
    #[must_use]
    pub fn is_there(&self) -> bool {
        self.there
    }

    /// Waits for the next reason to lock; nothing once the bus is gone.
    pub async fn next(&mut self) -> Option<Sign> {
        loop {
            let message = next(&mut self.messages).await?;
            let header = message.header();
            let named = NAMES
                .iter()
                .any(|name| is_signal(&header, name, ACTIVE_CHANGED));
            if named && message.body().deserialize::<bool>().unwrap_or(false) {
                return Some(Sign::ScreenLocked);
            }
        }
    }
}

async fn listen(connection: &Connection) -> zbus::Result<bool> {
    let bus = zbus::fdo::DBusProxy::new(connection).await?;
    let mut there = false;
    for name in NAMES {
        let rule = signal(name, ACTIVE_CHANGED)?.build();
        bus.add_match_rule(rule).await?;
        there |= bus.name_has_owner(name.try_into()?).await?;
    }
    Ok(there)
}
