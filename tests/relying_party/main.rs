//! A stand-in for injixo's pages, and the product in front of it: switching 2FA on, signing in, backup codes, switching it off.
#![cfg(unix)]
#![allow(
    unused_results,
    clippy::unwrap_used,
    clippy::panic,
    reason = "only tests, and what they share"
)]

mod browser;
#[path = "../cli/home.rs"]
#[allow(
    dead_code,
    reason = "shared with the command line's tests, which use all of it"
)]
mod home;
mod labels;
mod pages;
mod site;
mod user;

use browser::{Browser, Page};
use home::Home;
use labels::Language;
use site::{Company, Site};
use user::{EMAIL, PASSWORD, one_time_password};

/// A moment in the middle of a step.
const NOW: u64 = 1_795_388_835;

const DUTCH: Company = Company {
    language: Language::Dutch,
    required: false,
    backup_codes: true,
};

/// The service at [`NOW`], and somebody in front of it.
fn at_now(company: Company) -> (Site, Browser) {
    let site = Site::start(company);
    site.set_clock(NOW);
    let browser = Browser::new(&site.address());
    (site, browser)
}

fn sign_in(browser: &mut Browser) -> Page {
    browser.open("/sign-out");
    browser.send("/sign-in", &[("email", EMAIL), ("password", PASSWORD)])
}

/// Goes to the page with the key, and gives the key.
fn to_the_key(browser: &mut Browser) -> String {
    sign_in(browser);
    let page = browser.send("/two-factor/enable", &[("password", PASSWORD)]);
    assert_eq!(page.path, "/two-factor/set-up");
    page.codes().remove(0)
}

/// Gives the first one-time password, then ticks the box and presses the last button; gives the backup codes.
fn finish(browser: &mut Browser, code: &str) -> Vec<String> {
    let page = browser.send("/two-factor/set-up", &[("code", code)]);
    assert_eq!(page.path, "/two-factor/backup-codes", "{}", page.text());
    let page = browser.open("/two-factor/backup-codes");
    let end = browser.send("/two-factor/backup-codes", &[("stored", "yes")]);
    assert_eq!(end.path, "/profile/security");
    page.codes()
}

/// Switches 2FA on with oathtool's code of an earlier step, so that the present one is not spent.
fn switch_on(browser: &mut Browser) -> (String, Vec<String>) {
    let key = to_the_key(browser);
    let codes = finish(browser, &one_time_password(&key, NOW - 30));
    (key, codes)
}

/// The code that the program gives for a link at a moment.
fn code_of(home: &Home, at: u64) -> String {
    let found = home
        .open(&["code", "--at", &at.to_string(), "--json"])
        .json();
    found["accounts"][0]["code"].as_str().unwrap().to_owned()
}

#[test]
fn the_programs_code_is_accepted_once_from_the_picture_of_the_page() {
    let (site, mut browser) = at_now(DUTCH);
    to_the_key(&mut browser);
    let home = Home::with_vault();
    let picture = browser.open("/two-factor/qr.png").body;
    let file = home.private("qr.png", &picture);
    home.open(&["add", "--image", file.to_str().unwrap()])
        .done();
    let code = code_of(&home, NOW);
    finish(&mut browser, &code);
    assert!(site.is_on());
    assert_eq!(site.mails(), [format!("{EMAIL}: 2FA is ingeschakeld")]);

    assert_eq!(sign_in(&mut browser).path, "/sign-in/code");
    let again = browser.send("/sign-in/code", &[("code", &code)]);
    assert!(again.has("error"), "a code is good for one sign-in");
    site.set_clock(NOW + 30);
    let next = code_of(&home, NOW + 30);
    let page = browser.send("/sign-in/code", &[("code", &next)]);
    assert!(page.has("home"), "{}", page.text());
}

#[test]
fn the_programs_code_is_accepted_from_the_key_of_the_page() {
    let (site, mut browser) = at_now(Company::speaking(Language::German));
    let key = to_the_key(&mut browser);
    let home = Home::with_vault();
    let add = [
        "add",
        "--key",
        "-",
        "--issuer",
        "injixo",
        "--account",
        EMAIL,
    ];
    home.open_with(&add, &key).done();
    let wrong = browser.send("/two-factor/set-up", &[("code", "000000")]);
    assert!(wrong.text().contains("Dieser Code ist ungültig."));
    assert_eq!(
        wrong.codes(),
        std::slice::from_ref(&key),
        "the key is still the same"
    );
    finish(&mut browser, &code_of(&home, NOW));
    assert_eq!(site.mails(), [format!("{EMAIL}: 2FA wurde aktiviert")]);
}

#[test]
fn one_step_to_either_side_is_accepted_and_two_are_not() {
    for (from_now, accepted) in [
        (-60, false),
        (-30, false),
        (0, true),
        (30, true),
        (60, false),
    ] {
        let (site, mut browser) = at_now(DUTCH);
        let (key, _) = switch_on(&mut browser);
        sign_in(&mut browser);
        let at = NOW.saturating_add_signed(from_now);
        let page = browser.send("/sign-in/code", &[("code", &one_time_password(&key, at))]);
        // That of the step before was spent on switching 2FA on.
        assert_eq!(page.has("home"), accepted, "{from_now}");
        sign_in(&mut browser);
        site.set_clock(NOW + 60);
        let late = one_time_password(&key, NOW + 30);
        let page = browser.send("/sign-in/code", &[("code", &late)]);
        assert_eq!(
            page.has("home"),
            from_now != 30,
            "a step late, but not again"
        );
    }
}

#[test]
fn a_page_that_is_loaded_again_has_a_new_key_and_the_old_one_is_worth_nothing() {
    let (_site, mut browser) = at_now(DUTCH);
    let old = to_the_key(&mut browser);
    let new = browser.open("/two-factor/set-up").codes().remove(0);
    assert_ne!(old, new);
    let page = browser.send(
        "/two-factor/set-up",
        &[("code", &one_time_password(&old, NOW))],
    );
    assert!(page.has("error"));
    finish(&mut browser, &one_time_password(&new, NOW));
}

#[test]
fn a_backup_code_signs_in_once_and_the_file_holds_them_all() {
    let (_site, mut browser) = at_now(DUTCH);
    let key = to_the_key(&mut browser);
    browser.send(
        "/two-factor/set-up",
        &[("code", &one_time_password(&key, NOW))],
    );
    let codes = browser.open("/two-factor/backup-codes").codes();
    let file = browser.open("/two-factor/backup-codes.txt");
    assert_eq!(file.text().lines().collect::<Vec<_>>(), codes);
    assert_eq!(codes.len(), 10);
    let shape = |code: &String| code.len() == 10 && code.bytes().all(|byte| byte.is_ascii_digit());
    assert!(codes.iter().all(shape), "{codes:?}");
    let unticked = browser.send("/two-factor/backup-codes", &[]);
    assert!(unticked.has("error"), "the box has to be ticked");
    browser.send("/two-factor/backup-codes", &[("stored", "yes")]);
    for (code, accepted) in [(&codes[3], true), (&codes[3], false), (&codes[9], true)] {
        assert!(sign_in(&mut browser).has("backup"));
        let page = browser.send("/sign-in/backup-code", &[("code", code)]);
        assert_eq!(page.has("home"), accepted, "{code}");
    }
}

#[test]
fn where_backup_codes_are_switched_off_there_are_none_and_no_box_to_tick() {
    let company = Company {
        backup_codes: false,
        ..DUTCH
    };
    let (site, mut browser) = at_now(company);
    let key = to_the_key(&mut browser);
    let page = browser.send(
        "/two-factor/set-up",
        &[("code", &one_time_password(&key, NOW))],
    );
    assert!(page.codes().is_empty() && !page.has("stored"));
    browser.send("/two-factor/backup-codes", &[]);
    assert!(site.is_on());
    let page = sign_in(&mut browser);
    assert!(page.path == "/sign-in/code" && !page.has("backup"));
}

#[test]
fn the_last_button_does_nothing_before_a_code_was_accepted() {
    let (site, mut browser) = at_now(DUTCH);
    let key = to_the_key(&mut browser);
    browser.send("/two-factor/backup-codes", &[("stored", "yes")]);
    assert!(!site.is_on() && site.mails().is_empty());
    sign_in(&mut browser);
    let page = browser.open("/two-factor/set-up");
    assert_eq!(
        page.path, "/two-factor/enable",
        "the password is asked again"
    );
    assert!(!page.text().contains(&key));
}

#[test]
fn switching_off_takes_the_password_and_is_impossible_where_the_company_requires_2fa() {
    let (site, mut browser) = at_now(DUTCH);
    switch_on(&mut browser);
    assert!(browser.open("/profile/security").has("disable"));
    let wrong = browser.send("/two-factor/disable", &[("password", "x")]);
    assert!(wrong.has("error") && site.is_on());
    browser.send("/two-factor/disable", &[("password", PASSWORD)]);
    assert!(!site.is_on());
    assert_eq!(site.mails()[1], format!("{EMAIL}: 2FA is uitgeschakeld"));
    assert!(sign_in(&mut browser).has("home"));

    let required = Company {
        required: true,
        ..DUTCH
    };
    let (site, mut browser) = at_now(required);
    switch_on(&mut browser);
    let page = browser.open("/profile/security");
    assert!(page.has("required") && !page.has("disable"));
    browser.send("/two-factor/disable", &[("password", PASSWORD)]);
    assert!(site.is_on());
}

#[test]
fn an_administrator_resets_2fa_and_a_mail_says_so() {
    let (site, mut browser) = at_now(DUTCH);
    switch_on(&mut browser);
    site.reset_by_administrator();
    assert_eq!(site.mails()[1], format!("{EMAIL}: 2FA is uitgeschakeld"));
    assert!(sign_in(&mut browser).has("home"));
}

#[test]
fn nothing_is_shown_to_who_has_given_no_second_factor() {
    let (_site, mut browser) = at_now(DUTCH);
    switch_on(&mut browser);
    assert_eq!(sign_in(&mut browser).path, "/sign-in/code");
    for path in [
        "/",
        "/profile/security",
        "/two-factor/set-up",
        "/two-factor/backup-codes.txt",
        "/two-factor/qr.svg",
    ] {
        assert_eq!(browser.open(path).path, "/sign-in", "{path}");
    }
}
