//! The services that a test plays itself: logind with the files that hold sleep up, and a screen saver.

use std::collections::HashMap;
use std::io::Read;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use zbus::blocking::{Connection, connection};
use zbus::zvariant::{OwnedFd, OwnedObjectPath, Value};

use super::desktop::Desktop;

const PATH: &str = "/org/freedesktop/login1";

/// What was asked for when sleep was to be held up.
#[derive(Clone)]
pub struct Asked {
    pub what: String,
    pub who: String,
    pub mode: String,
}

#[derive(Default)]
struct State {
    asked: Mutex<Vec<Asked>>,
    /// How many of the files given away are still open.
    open: AtomicUsize,
}

/// logind with the session `c2`, which is everybody's own.
pub struct Logind {
    state: Arc<State>,
    connection: Connection,
}

impl Logind {
    pub fn on(bus: &Desktop) -> Self {
        let state = Arc::new(State::default());
        let connection = connection::Builder::address(bus.address.as_str())
            .unwrap()
            .serve_at(PATH, Manager(Arc::clone(&state)))
            .unwrap()
            .serve_at(session("auto"), Session)
            .unwrap()
            .name("org.freedesktop.login1")
            .unwrap()
            .build()
            .unwrap();
        Self { state, connection }
    }

    pub fn asked(&self) -> Vec<Asked> {
        self.state.asked.lock().unwrap().clone()
    }

    /// How many hold sleep up now.
    pub fn delays(&self) -> usize {
        self.state.open.load(Ordering::SeqCst)
    }

    pub fn prepare_for_sleep(&self, begins: bool) {
        self.emit(
            PATH,
            "org.freedesktop.login1.Manager",
            "PrepareForSleep",
            &begins,
        );
    }

    pub fn lock_session(&self, id: &str) {
        self.emit(&session(id), "org.freedesktop.login1.Session", "Lock", &());
    }

    pub fn locked_hint(&self, id: &str, locked: bool) {
        let changed = HashMap::from([("LockedHint", Value::from(locked))]);
        let nothing: [&str; 0] = [];
        self.emit(
            &session(id),
            "org.freedesktop.DBus.Properties",
            "PropertiesChanged",
            &("org.freedesktop.login1.Session", changed, &nothing[..]),
        );
    }

    fn emit(
        &self,
        path: &str,
        interface: &str,
        member: &str,
        body: &(impl serde::Serialize + zbus::zvariant::DynamicType),
    ) {
        self.connection
            .emit_signal(None::<&str>, path, interface, member, body)
            .unwrap();
    }
}

fn session(id: &str) -> String {
    format!("{PATH}/session/{id}")
}

struct Manager(Arc<State>);

#[zbus::interface(name = "org.freedesktop.login1.Manager")]
impl Manager {
    #[zbus(property)]
    fn block_inhibited(&self) -> &str {
        ""
    }

    fn get_session(&self, id: &str) -> OwnedObjectPath {
        session(id).try_into().unwrap()
    }

    fn inhibit(&self, what: String, who: String, _why: &str, mode: String) -> OwnedFd {
        self.0.asked.lock().unwrap().push(Asked { what, who, mode });
        let (mut kept, given) = std::io::pipe().unwrap();
        let state = Arc::clone(&self.0);
        state.open.fetch_add(1, Ordering::SeqCst);
        std::thread::spawn(move || {
            // Ends when the last holder of the other end has closed it.
            kept.read_to_end(&mut Vec::new()).unwrap();
            state.open.fetch_sub(1, Ordering::SeqCst);
        });
        std::os::fd::OwnedFd::from(given).into()
    }
}

struct Session;

#[zbus::interface(name = "org.freedesktop.login1.Session")]
impl Session {
    #[zbus(property)]
    fn id(&self) -> &str {
        "c2"
    }
}

/// A screen saver of that name.
pub struct ScreenSaver {
    name: &'static str,
    connection: Connection,
}

impl ScreenSaver {
    pub fn on(bus: &Desktop, name: &'static str) -> Self {
        let connection = bus.connect();
        connection.request_name(name).unwrap();
        Self { name, connection }
    }

    pub fn active(&self, active: bool) {
        let path = format!("/{}", self.name.replace('.', "/"));
        self.connection
            .emit_signal(None::<&str>, path, self.name, "ActiveChanged", &active)
            .unwrap();
    }
}
