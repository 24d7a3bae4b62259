//! A real browser on the screen, told what to do through its driver: the part of WebDriver (W3C) that a person's hands need.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tempfile::TempDir;
use ureq::Agent;

use crate::screen::Screen;
use crate::{PATIENCE, chromium, tool, wait_for};

/// The name under which WebDriver hands out elements.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// Chromium's window with one page in it. It ends with this.
pub struct Browser {
    pub window: u32,
    driver: Child,
    agent: Agent,
    session: String,
    folder: TempDir,
}

/// What the driver said instead of doing it.
struct Refused {
    error: String,
    message: String,
}

impl Browser {
    /// Opens its window with the left upper corner at that place of the screen, and of that size.
    pub fn open(screen: &Screen, (left, top): (u32, u32), (width, height): (u32, u32)) -> Self {
        let folder = tempfile::Builder::new().prefix("web").tempdir().unwrap();
        std::fs::create_dir(folder.path().join("downloads")).unwrap();
        let mut driver = Command::new("chromedriver")
            .env_clear()
            .envs(chromium::variables(folder.path()))
            .env("DISPLAY", &screen.display)
            .arg("--port=0")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let address = format!("http://127.0.0.1:{}", port(&mut driver));
        let agent = Agent::config_builder()
            .http_status_as_error(false)
            .proxy(None)
            .timeout_global(Some(PATIENCE))
            .build()
            .new_agent();
        let before = screen.windows();
        let mut browser = Self {
            window: 0,
            driver,
            agent,
            session: address,
            folder,
        };
        let mut arguments = chromium::arguments(browser.folder.path());
        arguments.push(format!("--window-position={left},{top}"));
        arguments.push(format!("--window-size={width},{height}"));
        let made = browser.order("/session", &browser.wishes(&arguments));
        let id = made["sessionId"].as_str().unwrap().to_owned();
        browser.session = format!("{}/session/{id}", browser.session);
        browser.window = wait_for("the browser's window", || {
            let now = screen.windows();
            now.into_iter().find(|window| !before.contains(window))
        });
        browser
    }

    /// A browser that asks nothing: neither where a file is to be saved nor whether a password is.
    fn wishes(&self, arguments: &[String]) -> Value {
        json!({"capabilities": {"alwaysMatch": {
            "browserName": "chrome",
            "goog:chromeOptions": {
                "binary": "/usr/bin/chromium",
                "args": arguments,
                "excludeSwitches": ["enable-automation"],
                "prefs": {
                    "download.default_directory": self.downloads(),
                    "download.prompt_for_download": false,
                    "credentials_enable_service": false,
                    "profile.password_manager_enabled": false,
                    "translate.enabled": false,
                },
            },
        }}})
    }

    /// Everything that it writes is in here.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    fn downloads(&self) -> PathBuf {
        self.folder.path().join("downloads")
    }

    /// A file that it has downloaded to its end.
    pub fn downloaded(&self, name: &str) -> PathBuf {
        let file = self.downloads().join(name);
        wait_for("the downloaded file", || file.exists().then_some(()));
        file
    }

    pub fn go(&self, address: &str) {
        self.order("/url", &json!({ "url": address }));
    }

    /// Where it is, such as `/sign-in`.
    pub fn path(&self) -> String {
        self.script("return location.pathname")
            .as_str()
            .unwrap()
            .to_owned()
    }

    /// Waits until it has gone to that page.
    pub fn is_at(&self, path: &str) {
        wait_for(path, || (self.path() == path).then_some(()));
    }

    /// Waits until it has gone from that page; gives where it is then.
    pub fn leaves(&self, path: &str) -> String {
        wait_for("another page", || {
            Some(self.path()).filter(|now| now != path)
        })
    }

    /// Presses the button or link with these words, once it is there.
    pub fn press(&self, words: &str) {
        let named = format!("//*[self::a or self::button][normalize-space()='{words}']");
        self.once_there(&named, "click", &json!({}));
    }

    /// Types into the field with this label, once it is there; what stood in it goes.
    pub fn fill(&self, label: &str, text: &str) {
        let named = format!("//input[@id=//label[normalize-space()='{label}']/@for]");
        self.once_there(&named, "clear", &json!({}));
        self.once_there(&named, "value", &json!({ "text": text }));
    }

    /// Ticks the box beside these words, once it is there.
    pub fn tick(&self, words: &str) {
        let named = format!("//label[normalize-space()='{words}']/input[@type='checkbox']");
        self.once_there(&named, "click", &json!({}));
    }

    /// Tells whether there is something of this selector (CSS).
    pub fn has(&self, selector: &str) -> bool {
        self.find("css selector", selector).is_ok()
    }

    /// What stands there, once it is there.
    pub fn text(&self, selector: &str) -> String {
        wait_for(selector, || {
            let element = self.find("css selector", selector).ok()?;
            let told = self.ask("GET", &format!("/element/{element}/text"), &Value::Null);
            Some(told.ok()?.as_str().unwrap().to_owned())
        })
    }

    fn script(&self, script: &str) -> Value {
        self.order("/execute/sync", &json!({ "script": script, "args": [] }))
    }

    fn find(&self, how: &str, what: &str) -> Result<String, Refused> {
        let how = json!({ "using": how, "value": what });
        let found = self.ask("POST", "/element", &how)?;
        Ok(found[ELEMENT].as_str().unwrap().to_owned())
    }

    /// Does something with the element of an XPath; as long as there is none, or its page goes away meanwhile, it tries again.
    fn once_there(&self, named: &str, action: &str, what: &Value) {
        let start = Instant::now();
        loop {
            let done = self.find("xpath", named).and_then(|element| {
                self.ask("POST", &format!("/element/{element}/{action}"), what)
            });
            match done {
                Ok(_) => return,
                Err(refused) if start.elapsed() < PATIENCE && refused.will_pass() => {
                    std::thread::sleep(Duration::from_millis(50));
                }
                Err(refused) => panic!("{action} {named} at {}: {refused}", self.path()),
            }
        }
    }

    fn order(&self, path: &str, what: &Value) -> Value {
        self.ask("POST", path, what)
            .unwrap_or_else(|refused| panic!("{path} {what}: {refused}"))
    }

    fn ask(&self, method: &str, path: &str, what: &Value) -> Result<Value, Refused> {
        let request = ureq::http::Request::builder()
            .method(method)
            .uri(format!("{}{path}", self.session))
            .header("content-type", "application/json");
        let body = match what {
            Value::Null => String::new(),
            what => what.to_string(),
        };
        let mut answer = self.agent.run(request.body(body).unwrap()).unwrap();
        let good = answer.status().is_success();
        let told = answer.body_mut().read_to_string().unwrap();
        let mut told: Value = serde_json::from_str(&told).unwrap();
        let value = told["value"].take();
        if good {
            return Ok(value);
        }
        let part = |name: &str| value[name].as_str().unwrap_or_default().to_owned();
        Err(Refused {
            error: part("error"),
            message: part("message"),
        })
    }
}

impl Refused {
    /// The page is not there yet, or another takes its place right now.
    fn will_pass(&self) -> bool {
        matches!(
            self.error.as_str(),
            "no such element"
                | "stale element reference"
                | "element not interactable"
                | "element click intercepted"
        )
    }
}

impl std::fmt::Display for Refused {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {}", self.error, self.message)
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // Politely, so that it takes its other processes with it.
        drop(self.ask("DELETE", "", &Value::Null));
        drop(tool("kill").arg(self.driver.id().to_string()).status());
        drop(self.driver.wait());
    }
}

/// The port that the driver chose, which it says once it listens.
fn port(driver: &mut Child) -> u16 {
    let lines = BufReader::new(driver.stdout.take().unwrap()).lines();
    let told = lines.map_while(Result::ok).find_map(|line| {
        let (_, port) = line.rsplit_once("on port ")?;
        port.trim_end_matches('.')
            .parse()
            .ok()
            .filter(|port| *port != 0)
    });
    told.unwrap_or_else(|| panic!("chromedriver does not say where it listens"))
}
