//! What comes of each answer that a desktop's portal can give, with a portal that the test plays itself.

use std::collections::HashMap;
use std::path::PathBuf;
use std::process::Output;
use std::sync::{Arc, Mutex};

use zbus::blocking::{Connection, connection};
use zbus::message::Header;
use zbus::zvariant::{OwnedObjectPath, OwnedValue, Value};

use crate::complaint;
use crate::desktop::Desktop;
use crate::page::{Shown, fixture};
use crate::program::{Home, Window, outcome};
use crate::screen::Screen;

fn code_on_screen(home: &Home) -> Output {
    outcome(home.command().args(["code", "--screen"]))
}

#[test]
fn the_portals_picture_is_read_and_then_deleted() {
    let desktop = Desktop::bare();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("Screenshot from 2026.png");
    std::fs::copy(fixture("clean.png"), &file).unwrap();
    let portal = Portal::on(&desktop, Answer::Picture(file.clone()));
    let output = code_on_screen(&Home::on(&desktop));
    assert!(output.status.success(), "{output:?}");
    assert!(crate::text(&output).contains("anna@example.com"));
    assert!(!file.exists(), "the portal's file is left behind");
    assert_eq!(*portal.interactive.lock().unwrap(), Some(false));
}

#[test]
fn a_picture_that_cannot_be_read_is_deleted_all_the_same() {
    let desktop = Desktop::bare();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("shot.png");
    std::fs::write(&file, "no picture").unwrap();
    let _portal = Portal::on(&desktop, Answer::Picture(file.clone()));
    let output = code_on_screen(&Home::on(&desktop));
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    let complaint = complaint(&output);
    assert!(
        complaint.contains("could not take a picture"),
        "{complaint}"
    );
    assert!(!file.exists(), "the portal's file is left behind");
}

#[test]
fn denied_cancelled_and_nobody_there_are_told_apart_and_each_points_at_pasting() {
    let desktop = Desktop::bare();
    let home = Home::on(&desktop);
    for (answer, words) in [
        (None, "Nothing on this desktop takes pictures"),
        (Some(Answer::Cancelled), "was cancelled"),
        (Some(Answer::Refused), "does not allow a look at the screen"),
    ] {
        let _portal = answer.map(|answer| Portal::on(&desktop, answer));
        let output = code_on_screen(&home);
        assert_eq!(output.status.code(), Some(1), "{output:?}");
        let complaint = complaint(&output);
        assert!(complaint.contains(words), "{complaint}");
        assert!(complaint.contains("paste"), "{complaint}");
    }
}

#[test]
fn a_portal_that_never_answers_is_given_up_and_an_x_server_is_read_instead() {
    let desktop = Desktop::bare();
    let _portal = Portal::on(&desktop, Answer::Never);
    let home = Home::on(&desktop);
    let screen = Screen::start();
    let _code = Shown::picture(&screen.display, "clean.png", 40, 10);
    // Both wait for as long as a portal may take to start, which is more than `outcome` allows.
    let on_x11 = {
        let mut command = home.command();
        command.env("DISPLAY", &screen.display);
        std::thread::spawn(move || {
            let output = command.args(["code", "--screen"]).output().unwrap();
            crate::text(&output)
        })
    };
    let mut command = home.command();
    let output = command.args(["code", "--screen"]).output().unwrap();
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    let complaint = complaint(&output);
    assert!(complaint.contains("did not answer in time"), "{complaint}");
    assert!(complaint.contains("paste"), "{complaint}");
    let seen = on_x11.join().unwrap();
    assert!(seen.contains("anna@example.com"), "{seen}");
}

#[test]
fn the_window_comes_back_with_a_sentence_when_the_desktop_says_no() {
    let desktop = Desktop::with_unlocked_keyring();
    let _portal = Portal::on(&desktop, Answer::Refused);
    let home = Home::on(&desktop);
    home.run(&["vault", "create"], "");
    let screen = Screen::start();
    let mut window = Window::open(&screen, &home);
    window.wait_for_words("Add your first account");
    screen.press(&["ctrl+n"]);
    window.wait_for_words("Choose a part of the screen");
    screen.press(&["Tab", "Return"]);
    window.wait_for_words("does not allow");
    window.close();
}

enum Answer {
    Picture(PathBuf),
    Cancelled,
    Refused,
    /// It is there, but says nothing at all.
    Never,
}

struct Portal {
    interactive: Arc<Mutex<Option<bool>>>,
    _connection: Connection,
}

impl Portal {
    fn on(desktop: &Desktop, answer: Answer) -> Self {
        let interactive = Arc::new(Mutex::new(None));
        let screenshot = Screenshot {
            answer,
            interactive: Arc::clone(&interactive),
        };
        let connection = connection::Builder::address(desktop.address.as_str())
            .unwrap()
            .serve_at("/org/freedesktop/portal/desktop", screenshot)
            .unwrap()
            .name("org.freedesktop.portal.Desktop")
            .unwrap()
            .build()
            .unwrap();
        Self {
            interactive,
            _connection: connection,
        }
    }
}

struct Screenshot {
    answer: Answer,
    interactive: Arc<Mutex<Option<bool>>>,
}

#[zbus::interface(name = "org.freedesktop.portal.Screenshot")]
impl Screenshot {
    #[zbus(property, name = "version")]
    async fn version(&self) -> u32 {
        match self.answer {
            Answer::Never => std::future::pending().await,
            _ => 2,
        }
    }

    #[zbus(name = "Screenshot")]
    fn screenshot(
        &self,
        _parent: &str,
        options: HashMap<String, OwnedValue>,
        #[zbus(header)] header: Header<'_>,
        #[zbus(connection)] connection: &zbus::Connection,
    ) -> OwnedObjectPath {
        let interactive = options.get("interactive");
        *self.interactive.lock().unwrap() = interactive.map(|value| value.downcast_ref().unwrap());
        let token: &str = options["handle_token"].downcast_ref().unwrap();
        let sender = header.sender().unwrap().as_str()[1..].replace('.', "_");
        let handle = OwnedObjectPath::try_from(format!(
            "/org/freedesktop/portal/desktop/request/{sender}/{token}"
        ))
        .unwrap();
        let mut results = HashMap::new();
        let response = match &self.answer {
            Answer::Picture(path) => {
                let uri = format!("file://{}", path.display()).replace(' ', "%20");
                results.insert("uri", Value::from(uri));
                0_u32
            }
            Answer::Cancelled => 1,
            Answer::Refused | Answer::Never => 2,
        };
        let (path, connection) = (handle.clone(), Connection::from(connection.clone()));
        std::thread::spawn(move || {
            // A person takes longer than the method call.
            std::thread::sleep(std::time::Duration::from_millis(200));
            connection
                .emit_signal(
                    None::<&str>,
                    &path,
                    "org.freedesktop.portal.Request",
                    "Response",
                    &(response, results),
                )
                .unwrap();
        });
        handle
    }
}
