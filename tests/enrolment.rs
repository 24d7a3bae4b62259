//! Enrolment from end to end: injixo's pages in a real browser, the program's window beside it on the same screen, and a person who
//! reads one and types into the other.
#![cfg(target_os = "linux")]
#![allow(
    unused_results,
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout
)]

#[path = "capture/chromium.rs"]
mod chromium;
#[path = "clock/faketime.rs"]
mod faketime;
#[path = "clock/server.rs"]
#[allow(
    dead_code,
    reason = "shared with the clock's tests, which use all of it"
)]
mod server;

#[path = "window/chooser.rs"]
mod chooser;
#[path = "window/real.rs"]
mod real;

#[path = "relying_party/labels.rs"]
mod labels;
#[path = "relying_party/pages.rs"]
mod pages;
#[path = "relying_party/site.rs"]
#[allow(
    dead_code,
    reason = "shared with the tests of the pages themselves, which use all of it"
)]
mod site;
#[path = "relying_party/user.rs"]
mod user;

#[path = "enrolment/afterwards.rs"]
mod afterwards;
#[path = "enrolment/injixo.rs"]
mod injixo;
#[path = "enrolment/laptop.rs"]
mod laptop;
#[path = "enrolment/person.rs"]
mod person;
#[path = "enrolment/stories.rs"]
mod stories;
#[path = "enrolment/webdriver.rs"]
mod webdriver;
#[path = "enrolment/wizard.rs"]
mod wizard;

use real::{desktop, program, screen, sight, tools};
use tools::{PATIENCE, text, tool, wait_for};
