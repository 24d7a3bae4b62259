//! The clock check against servers on loopback, and codes that are corrected by what it found, on a laptop whose clock is wrong.
#![cfg(target_os = "linux")]
#![allow(
    unused_results,
    clippy::unwrap_used,
    clippy::panic,
    reason = "only tests, and what they share"
)]

#[path = "clock/faketime.rs"]
mod faketime;
#[path = "cli/home.rs"]
#[allow(
    dead_code,
    reason = "shared with the command line's tests, which use all of it"
)]
mod home;
#[path = "clock/server.rs"]
mod server;
#[path = "clock/timedate.rs"]
mod timedate;

use std::path::PathBuf;
use std::process::Command;

use serde_json::Value;

use home::{ANNAS_KEY, Home, Outcome, finish};
use server::{Answer, Authority, Certificate, Server};
use timedate::Timedate;

/// A home, and a certificate authority that the program trusts there.
struct Laptop {
    home: Home,
    authority: Authority,
    /// What the system clock shows is so far from the truth, as libfaketime writes it.
    wrong_by: Option<&'static str>,
}

impl Laptop {
    fn new() -> Self {
        let (home, authority) = (Home::with_anna(), Authority::new());
        authority.write(&home.path("trusted.pem"));
        Self {
            home,
            authority,
            wrong_by: None,
        }
    }

    fn server(&self, answer: Answer) -> Server {
        Server::start(&self.authority, Certificate::Good, answer)
    }

    fn run(&self, arguments: &[&str]) -> Outcome {
        let mut command = self.home.command();
        command
            .env("SSL_CERT_FILE", self.home.path("trusted.pem"))
            .arg("--passphrase-file")
            .arg(self.home.path("p"))
            .args(arguments);
        if let Some(wrong_by) = self.wrong_by {
            faketime::set_wrong(&mut command, wrong_by);
        }
        finish(&mut command, "")
    }

    fn check(&self, server: &Server, more: &[&str]) -> Outcome {
        let address = server.address();
        let mut arguments = vec!["clock", "--check", "--address", &address];
        arguments.extend(more);
        self.run(&arguments)
    }

    fn kept(&self) -> PathBuf {
        self.home.path("state/clock.json")
    }
}

fn offset(found: &Value) -> (f64, f64) {
    let number = |name: &str| found["check"][name].as_f64().unwrap();
    (number("offset_seconds"), number("error_seconds"))
}

/// Anna's code at the true time, twice, for a period may end in between.
fn true_codes() -> Vec<String> {
    let code = || {
        let output = Command::new("oathtool")
            .args(["--totp", "-b", ANNAS_KEY])
            .output()
            .unwrap();
        String::from_utf8(output.stdout).unwrap().trim().to_owned()
    };
    let before = code();
    std::thread::sleep(std::time::Duration::from_millis(1));
    vec![before, code()]
}

#[test]
fn the_system_says_whether_it_keeps_its_clock_right_and_no_network_is_asked() {
    let home = Home::empty();
    let state = |bus: &str| {
        let mut command = home.command();
        command
            .env("DBUS_SYSTEM_BUS_ADDRESS", bus)
            .args(["clock", "--json"]);
        let told = finish(&mut command, "").json();
        assert!(told["check"].is_null());
        told["system"].as_str().unwrap().to_owned()
    };
    for (synchronised, wanted, expected) in [
        (true, true, "synchronised"),
        (false, true, "waiting"),
        (false, false, "off"),
    ] {
        let bus = Timedate::saying(synchronised, wanted);
        assert_eq!(state(&bus.address), expected);
    }
    assert_eq!(state("unix:path=/nonexistent"), "unknown");
}

#[test]
fn a_clock_that_is_right_is_fine_and_three_answers_say_it_better_than_one() {
    let laptop = Laptop::new();
    let server = laptop.server(Answer::Time(0));
    let found = laptop.check(&server, &["--json"]).json();
    let (offset, error) = offset(&found);
    assert!(offset.abs() <= error + 0.1, "{found}");
    assert!(
        error <= 0.5,
        "one answer alone leaves half a second: {found}"
    );
    assert_eq!(found["check"]["verdict"], "fine");
    assert_eq!(found["correction_seconds"], 0);
    assert_eq!(server.asked(), 3);
}

#[test]
fn a_laptop_five_minutes_behind_is_told_so_and_its_corrected_codes_are_those_of_the_true_time() {
    let mut laptop = Laptop::new();
    laptop.wrong_by = Some("-300s");
    let server = laptop.server(Answer::Time(0));
    let told = laptop.check(&server, &[]).done();
    assert!(told.contains("This computer is 5 min behind"), "{told}");
    assert!(told.contains("injixo will refuse its codes"), "{told}");
    let wrong = laptop.run(&["code", "--json"]).json();
    assert!(!true_codes().contains(&wrong["accounts"][0]["code"].as_str().unwrap().to_owned()));

    laptop.run(&["clock", "--correct"]).done();
    let before = true_codes();
    let outcome = laptop.run(&["code", "--json"]);
    assert_eq!(
        outcome.stderr,
        "Codes are corrected: this computer is 5 min behind.\n"
    );
    let right = outcome.json();
    let code = right["accounts"][0]["code"].as_str().unwrap().to_owned();
    let after = true_codes();
    assert!(before.contains(&code) || after.contains(&code), "{code}");
    let correction = right["correction_seconds"].as_i64().unwrap();
    assert!((299..=301).contains(&correction), "{correction}");
}

#[test]
fn a_correction_ends_when_the_clock_is_set_and_says_so_once() {
    let mut laptop = Laptop::new();
    laptop.wrong_by = Some("+300s");
    let server = laptop.server(Answer::Time(0));
    let found = laptop.check(&server, &["--correct", "--json"]).json();
    assert_eq!(found["check"]["verdict"], "refused");
    assert!(found["correction_seconds"].as_i64().unwrap() < -298);
    assert!(laptop.kept().exists());

    laptop.wrong_by = None;
    let before = true_codes();
    let outcome = laptop.run(&["code", "--json"]);
    assert!(
        outcome.stderr.contains("no longer corrected"),
        "{}",
        outcome.stderr
    );
    let code = outcome.json()["accounts"][0]["code"]
        .as_str()
        .unwrap()
        .to_owned();
    assert!(before.contains(&code) || true_codes().contains(&code));
    assert!(!laptop.kept().exists());
    assert_eq!(laptop.run(&["code", "--json"]).stderr, "");
}

#[test]
fn a_correction_is_stopped_on_demand_and_never_begins_without_a_check() {
    let laptop = Laptop::new();
    let words = "There is no check that still holds.";
    laptop.run(&["clock", "--correct"]).says(3, words);
    let server = laptop.server(Answer::Time(41));
    laptop.check(&server, &["--correct"]).done();
    assert_eq!(
        laptop.run(&["code", "--json"]).json()["correction_seconds"],
        41
    );
    let at = laptop.run(&["code", "--at", "59", "--json"]);
    assert_eq!(at.stderr, "", "a moment that was named is not corrected");
    assert_eq!(at.json()["accounts"][0]["code"], "503347");
    let stopped = laptop.run(&["clock", "--stop", "--json"]).json();
    assert_eq!(stopped["correction_seconds"], 0);
    assert_eq!(stopped["check"]["verdict"], "refused");
    let outcome = laptop.run(&["code", "--json"]);
    assert_eq!(outcome.stderr, "");
    assert_eq!(outcome.json().get("correction_seconds"), None);
}

#[test]
fn checking_again_goes_on_correcting_and_says_when_there_is_nothing_to_correct_any_more() {
    let laptop = Laptop::new();
    let behind = laptop.server(Answer::Time(41));
    laptop.check(&behind, &["--correct"]).done();
    let later = laptop.server(Answer::Time(52));
    let found = laptop.check(&later, &["--json"]).json();
    assert_eq!(found["correction_seconds"], 52);
    let outcome = laptop.check(&laptop.server(Answer::Time(0)), &["--json"]);
    assert!(outcome.stderr.contains("right again"), "{}", outcome.stderr);
    assert_eq!(outcome.json()["correction_seconds"], 0);
}

#[test]
fn a_proxy_that_is_not_there_is_not_taken_for_a_name_that_nobody_knows() {
    let laptop = Laptop::new();
    let mut command = laptop.home.command();
    command.env("HTTPS_PROXY", "http://127.0.0.1:9").args([
        "clock",
        "--check",
        "--address",
        "https://nowhere.invalid",
    ]);
    finish(&mut command, "").says(1, "The server cannot be reached.");
}

#[test]
fn nothing_asks_the_network_but_a_check() {
    let laptop = Laptop::new();
    let server = laptop.server(Answer::Time(0));
    let preferences = format!(r#"{{"clock_address":"{}"}}"#, server.address());
    std::fs::create_dir_all(laptop.home.path("config")).unwrap();
    std::fs::write(laptop.home.path("config/preferences.json"), preferences).unwrap();
    for arguments in [
        &["clock", "--json"][..],
        &["code"],
        &["list"],
        &["doctor", "--json"],
    ] {
        laptop.run(arguments).done();
    }
    assert_eq!(server.asked(), 0);
    laptop.run(&["clock", "--check"]).done();
    assert_eq!(server.asked(), 3, "the address of the settings is asked");
}

#[test]
fn an_old_answer_of_a_cache_is_brought_up_to_date() {
    let laptop = Laptop::new();
    let server = laptop.server(Answer::Cached(0, 3600));
    let found = laptop.check(&server, &["--json"]).json();
    let (offset, error) = offset(&found);
    assert!(offset.abs() <= error + 0.1, "{found}");
    assert_eq!(found["check"]["verdict"], "fine");
}

#[test]
fn a_redirect_tells_the_time_and_is_not_followed() {
    let laptop = Laptop::new();
    let server = laptop.server(Answer::Redirect);
    let found = laptop.check(&server, &["--json"]).json();
    assert_eq!(found["check"]["verdict"], "fine", "{found}");
}

#[test]
fn each_thing_that_can_be_wrong_with_a_server_has_a_sentence_of_its_own() {
    let laptop = Laptop::new();
    let stranger = Authority::new();
    let good = Certificate::Good;
    for (server, words) in [
        (
            Server::start(&stranger, good, Answer::Time(0)),
            "The server's certificate is not trusted here.",
        ),
        (
            Server::start(&laptop.authority, Certificate::Expired, Answer::Time(0)),
            "not valid at the time that this computer shows",
        ),
        (laptop.server(Answer::NoDate), "without saying the time"),
        (
            laptop.server(Answer::TwoMinds),
            "do not tell what time it is",
        ),
        (laptop.server(Answer::Endless), "does not speak HTTPS"),
        (laptop.server(Answer::Silence), "took too long"),
        (Server::plain(), "does not speak HTTPS"),
    ] {
        laptop.check(&server, &["--json"]).says(1, words);
    }
    let check = |address| laptop.run(&["clock", "--check", "--address", address]);
    check("https://nowhere.invalid").says(1, "No server of that name was found.");
    check("https://127.0.0.1:9").says(1, "The server cannot be reached.");
    check("http://127.0.0.1:9").says(1, "This is no address");
    assert!(
        !laptop.kept().exists(),
        "what was not found out is not kept"
    );
}

#[test]
fn a_trust_store_that_is_not_there_is_named() {
    let laptop = Laptop::new();
    let server = laptop.server(Answer::Time(0));
    let mut command = laptop.home.command();
    command
        .env("SSL_CERT_FILE", "/nonexistent")
        .env("SSL_CERT_DIR", "/nonexistent")
        .args(["clock", "--check", "--address", &server.address()]);
    let outcome = finish(&mut command, "");
    outcome.says(1, "This computer's trusted certificates cannot be read.");
}
