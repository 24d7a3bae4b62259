//! Programs that the test plays itself: a prompter that dismisses, a keyring that is silent, a keyring with prompts of its own.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use zbus::blocking::{Connection, connection};
use zbus::message::Header;
use zbus::object_server::SignalEmitter;
use zbus::zvariant::{ObjectPath, OwnedObjectPath, OwnedValue, Value};

use super::desktop::Desktop;

/// Owns the keyring's name and never answers.
pub fn own_name_and_stay_silent(desktop: &Desktop) -> Connection {
    let connection = desktop.connect();
    connection.request_name("org.freedesktop.secrets").unwrap();
    connection
}

/// Stands in for the program that shows gnome-keyring's prompts; counts them and dismisses each.
pub struct Prompter {
    asked: Arc<AtomicUsize>,
    _connection: Connection,
}

impl Prompter {
    pub fn on(desktop: &Desktop) -> Self {
        let asked = Arc::new(AtomicUsize::new(0));
        let connection = connection::Builder::address(desktop.address.as_str())
            .unwrap()
            .serve_at(
                "/org/gnome/keyring/Prompter",
                PrompterObject {
                    asked: Arc::clone(&asked),
                },
            )
            .unwrap()
            .name("org.gnome.keyring.SystemPrompter")
            .unwrap()
            .build()
            .unwrap();
        Self {
            asked,
            _connection: connection,
        }
    }

    pub fn times_asked(&self) -> usize {
        self.asked.load(Ordering::SeqCst)
    }
}

struct PrompterObject {
    asked: Arc<AtomicUsize>,
}

#[zbus::interface(name = "org.gnome.keyring.internal.Prompter")]
impl PrompterObject {
    fn begin_prompting(
        &self,
        callback: OwnedObjectPath,
        #[zbus(header)] header: Header<'_>,
        #[zbus(connection)] connection: &zbus::Connection,
    ) {
        self.asked.fetch_add(1, Ordering::SeqCst);
        let client = header.sender().unwrap().to_owned();
        let connection = Connection::from(connection.clone());
        std::thread::spawn(move || {
            // After this method's own answer, as the real one does.
            std::thread::sleep(Duration::from_millis(100));
            drop(connection.call_method(
                Some(client),
                callback.as_str(),
                Some("org.gnome.keyring.internal.Prompter.Callback"),
                "PromptDone",
                &(),
            ));
        });
    }
}

/// What the person does with a prompt.
#[derive(Clone, Copy)]
pub enum Answer {
    Dismiss,
    Unlock,
}

/// A Secret Service with one locked collection and nothing in it.
pub struct FakeService {
    state: Arc<State>,
    _connection: Connection,
}

struct State {
    locked: AtomicBool,
    shown: AtomicUsize,
    answer: Mutex<Answer>,
}

const COLLECTION: &str = "/org/freedesktop/secrets/collection/fake";
const PROMPT: &str = "/org/freedesktop/secrets/prompt/p1";

impl FakeService {
    pub fn on(desktop: &Desktop) -> Self {
        let state = Arc::new(State {
            locked: AtomicBool::new(true),
            shown: AtomicUsize::new(0),
            answer: Mutex::new(Answer::Dismiss),
        });
        let connection = connection::Builder::address(desktop.address.as_str())
            .unwrap()
            .serve_at("/org/freedesktop/secrets", ServiceObject)
            .unwrap()
            .serve_at(COLLECTION, CollectionObject(Arc::clone(&state)))
            .unwrap()
            .serve_at(PROMPT, PromptObject(Arc::clone(&state)))
            .unwrap()
            .name("org.freedesktop.secrets")
            .unwrap()
            .build()
            .unwrap();
        Self {
            state,
            _connection: connection,
        }
    }

    pub fn answer_prompts_with(&self, answer: Answer) {
        *self.state.answer.lock().unwrap() = answer;
    }

    pub fn prompts_shown(&self) -> usize {
        self.state.shown.load(Ordering::SeqCst)
    }
}

struct ServiceObject;

#[zbus::interface(name = "org.freedesktop.Secret.Service")]
impl ServiceObject {
    fn read_alias(&self, _name: &str) -> ObjectPath<'static> {
        ObjectPath::from_static_str_unchecked(COLLECTION)
    }

    fn search_items(
        &self,
        _attributes: HashMap<String, String>,
    ) -> (Vec<OwnedObjectPath>, Vec<OwnedObjectPath>) {
        (Vec::new(), Vec::new())
    }

    fn unlock(
        &self,
        _objects: Vec<OwnedObjectPath>,
    ) -> (Vec<OwnedObjectPath>, ObjectPath<'static>) {
        (Vec::new(), ObjectPath::from_static_str_unchecked(PROMPT))
    }
}

struct CollectionObject(Arc<State>);

#[zbus::interface(name = "org.freedesktop.Secret.Collection")]
impl CollectionObject {
    #[zbus(property)]
    fn locked(&self) -> bool {
        self.0.locked.load(Ordering::SeqCst)
    }
}

struct PromptObject(Arc<State>);

#[zbus::interface(name = "org.freedesktop.Secret.Prompt")]
impl PromptObject {
    fn prompt(&self, _window: &str, #[zbus(signal_emitter)] emitter: SignalEmitter<'_>) {
        let state = Arc::clone(&self.0);
        let connection = Connection::from(emitter.connection().clone());
        std::thread::spawn(move || {
            // A person takes longer than the method call, so that only a caller who waits gets it right.
            std::thread::sleep(Duration::from_millis(700));
            state.shown.fetch_add(1, Ordering::SeqCst);
            let dismissed = match *state.answer.lock().unwrap() {
                Answer::Dismiss => true,
                Answer::Unlock => {
                    state.locked.store(false, Ordering::SeqCst);
                    false
                }
            };
            let nothing = OwnedValue::try_from(Value::from("")).unwrap();
            connection
                .emit_signal(
                    None::<&str>,
                    PROMPT,
                    "org.freedesktop.Secret.Prompt",
                    "Completed",
                    &(dismissed, nothing),
                )
                .unwrap();
        });
    }
}
