//! A laptop with one screen: the desktop's keyring, injixo's pages in a browser at the right, the program's window at the left.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{SystemTime, UNIX_EPOCH};

use crate::desktop::Desktop;
use crate::faketime;
use crate::injixo::Injixo;
use crate::labels::Language;
use crate::program::{Home, Window};
use crate::screen::Screen;
use crate::server::{Answer, Authority, Certificate, Server};
use crate::site::Company;
use crate::user::one_time_password;
use crate::wait_for;

/// How wide the program's window is, in pixels.
pub const WIDTH: u32 = 430;
const HEIGHT: u32 = 900;

/// One code is good for so many seconds.
const PERIOD: u64 = 30;

/// Everything that a person has in front of them, and the machine under it. What is shown ends before the screen does.
pub struct Laptop {
    pub injixo: Injixo,
    pub home: Home,
    pub desktop: Desktop,
    pub screen: Screen,
    language: Language,
    /// What the program's clock shows is so far from the truth, as libfaketime writes it.
    wrong_by: Option<&'static str>,
    time_server: Option<Server>,
}

impl Laptop {
    /// One with an empty vault that the keyring opens; everything on it speaks the company's language.
    pub fn at(company: Company) -> Self {
        let desktop = Desktop::with_unlocked_keyring();
        let mut screen = Screen::sized("1440x900x24");
        let mut home = Home::on(&desktop);
        let (spoken, read) = match company.language {
            Language::Dutch => ("nl", "nld"),
            Language::German => ("de", "deu"),
        };
        home.speak(spoken);
        screen.read_as(read);
        home.run(&["vault", "create"], "");
        Self {
            injixo: Injixo::open(&screen, company),
            home,
            desktop,
            screen,
            language: company.language,
            wrong_by: None,
            time_server: None,
        }
    }

    /// Has the program believe that it is so much later or earlier, and gives it a server that knows better.
    pub fn set_clock_wrong(&mut self, by: &'static str) {
        let authority = Authority::new();
        authority.write(&self.trusted());
        let server = Server::start(&authority, Certificate::Good, Answer::Time(0));
        self.home.prefer(&format!(
            r#"{{"recovery_later": true, "clock_address": "{}"}}"#,
            server.address()
        ));
        self.time_server = Some(server);
        self.wrong_by = Some(by);
    }

    /// The certificate authorities that the program trusts.
    fn trusted(&self) -> PathBuf {
        self.home.folder().join("trusted.pem")
    }

    /// How often the time server was asked.
    pub fn asked_for_the_time(&self) -> usize {
        self.time_server.as_ref().map_or(0, Server::asked)
    }

    fn command(&self) -> Command {
        let mut command = self.home.command();
        command.env("TMPDIR", self.home.folder());
        if let Some(by) = self.wrong_by {
            command.env("SSL_CERT_FILE", self.trusted());
            faketime::set_wrong(&mut command, by);
        }
        command
    }

    /// Opens the program's window beside the browser's, as high as that.
    pub fn window(&self) -> Window<'_> {
        let window = Window::start(&self.screen, &mut self.command());
        self.screen.resize(window.id, WIDTH, HEIGHT);
        window
    }

    /// What the program says under the name of a message, up to the first thing that is put into it.
    pub fn words(&self, message: &str) -> String {
        let said = self.message(message);
        said.split('{').next().unwrap().trim().to_owned()
    }

    fn message(&self, message: &str) -> String {
        let language = self.language.labels().lang;
        let file = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("assets/i18n")
            .join(language)
            .join("injixo_authenticator.ftl");
        let all = std::fs::read_to_string(file).unwrap();
        let said = all.lines().find_map(|line| {
            let said = line.strip_prefix(message)?;
            said.strip_prefix(" = ")
        });
        said.unwrap_or_else(|| panic!("{message} has no words in {language}"))
            .to_owned()
    }

    /// Leaves a picture of the screen for people, in Cargo's folder for tests.
    pub fn keep_picture(&self, name: &str) {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("enrolment");
        std::fs::create_dir_all(&folder).unwrap();
        let language = self.language.labels().lang;
        let file = folder.join(format!("{language}-story-{name}.png"));
        self.screen.look(self.screen.whole(), None).save(&file);
    }

    /// Every file that holds a picture, of all that the program, the browser and the desktop write.
    pub fn pictures(&self) -> BTreeSet<PathBuf> {
        let mut found = BTreeSet::new();
        for folder in [
            self.home.folder(),
            self.injixo.browser.folder(),
            &self.desktop.home(),
            &self.desktop.runtime(),
        ] {
            pictures_in(folder, &mut found);
        }
        found
    }
}

fn pictures_in(folder: &Path, found: &mut BTreeSet<PathBuf>) {
    // A browser's files come and go.
    let Ok(entries) = std::fs::read_dir(folder) else {
        return;
    };
    for entry in entries.flatten() {
        let (path, Ok(kind)) = (entry.path(), entry.file_type()) else {
            continue;
        };
        if kind.is_dir() {
            pictures_in(&path, found);
        } else if kind.is_file() && std::fs::read(&path).is_ok_and(|bytes| is_picture(&bytes)) {
            found.insert(path);
        }
    }
}

fn is_picture(bytes: &[u8]) -> bool {
    let begins = &bytes[..bytes.len().min(1024)];
    image::guess_format(bytes).is_ok() || begins.windows(4).any(|four| four == b"<svg")
}

/// Seconds since 1970.
pub fn now() -> u64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap()
        .as_secs()
}

/// Waits until the code of another period than that of a moment is the present one, and has some time left; gives that
/// period's beginning.
pub fn another_period(than: u64) -> u64 {
    wait_for("the next period", || {
        let now = now();
        (now / PERIOD != than / PERIOD && now % PERIOD < PERIOD - 10).then_some(now)
    })
}

/// The code of a key now, as another program makes it; of the period before and of the one after as well.
pub fn true_codes(key: &str) -> [String; 3] {
    let key = key.replace(' ', "");
    [-30, 0, 30].map(|by| one_time_password(&key, now().saturating_add_signed(by)))
}

#[test]
fn a_picture_is_known_by_what_it_holds() {
    let qr = |format| crate::pages::qr("otpauth://totp/a", format);
    for (bytes, expected) in [
        (&qr("PNG")[..], true),
        (&qr("SVG"), true),
        (b"0123456789\n", false),
        (b"", false),
    ] {
        assert_eq!(is_picture(bytes), expected);
    }
}
