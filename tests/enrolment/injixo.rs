//! What a person does on injixo's pages: presses and fills in what the help calls by name, in the company's language.

use std::path::PathBuf;

use crate::labels::Labels;
use crate::screen::Screen;
use crate::site::{Company, Site};
use crate::user::{EMAIL, PASSWORD};
use crate::webdriver::Browser;

/// Where the browser's window is: right of the program's.
const PLACE: (u32, u32) = (440, 0);
const SIZE: (u32, u32) = (1000, 900);

/// The pages of one company, and a person in front of them.
pub struct Injixo {
    pub site: Site,
    pub browser: Browser,
    labels: &'static Labels,
}

impl Injixo {
    pub fn open(screen: &Screen, company: Company) -> Self {
        let site = Site::start(company);
        Self {
            browser: Browser::open(screen, PLACE, SIZE),
            labels: company.language.labels(),
            site,
        }
    }

    /// Gives e-mail address and password; gives where that led.
    pub fn sign_in(&self) -> String {
        let (browser, labels) = (&self.browser, self.labels);
        browser.go(&format!("{}/sign-out", self.site.address()));
        browser.is_at("/sign-in");
        browser.fill(labels.email, EMAIL);
        browser.fill(labels.password, PASSWORD);
        browser.press(labels.sign_in);
        browser.leaves("/sign-in")
    }

    /// The name at the top right, then the tab Security.
    pub fn to_security(&self) {
        self.browser.press(EMAIL);
        self.browser.press(self.labels.security);
        self.browser.is_at("/profile/security");
    }

    /// Signs in and goes to the page with the QR code.
    pub fn to_the_key(&self) {
        assert_eq!(self.sign_in(), "/");
        self.to_security();
        assert_eq!(self.browser.text("#status"), self.labels.status_off);
        self.browser.press(self.labels.enable);
        self.browser.fill(self.labels.password, PASSWORD);
        self.browser.press(self.labels.proceed);
        self.browser.is_at("/two-factor/set-up");
    }

    /// The key as the page shows it.
    pub fn key(&self) -> String {
        self.browser.text("#key")
    }

    /// Gives the first one-time password; tells whether it was accepted.
    pub fn give_first_code(&self, code: &str) -> bool {
        self.browser.fill(self.labels.one_time_password, code);
        self.browser.press(self.labels.proceed);
        self.accepted("/two-factor/backup-codes")
    }

    /// Downloads them.
    pub fn download(&self) -> PathBuf {
        self.browser.press(self.labels.download);
        self.browser.downloaded("injixo-backup-codes.txt")
    }

    /// Copies them.
    pub fn copy(&self) {
        self.browser.press(self.labels.copy);
    }

    /// The box where there is one, and the last button.
    pub fn switch_on(&self, with_codes: bool) {
        if with_codes {
            self.browser.tick(self.labels.stored);
        }
        self.browser.press(self.labels.enable);
        self.browser.is_at("/profile/security");
        assert_eq!(self.browser.text("#status"), self.labels.status_on);
        let mail = format!("{EMAIL}: {}", self.labels.mail_enabled);
        assert_eq!(self.site.mails().last(), Some(&mail));
    }

    /// Signs in with the password and a one-time password; tells whether it was accepted.
    pub fn sign_in_with(&self, code: &str) -> bool {
        assert_eq!(self.sign_in(), "/sign-in/code");
        self.browser.fill(self.labels.one_time_password, code);
        self.browser.press(self.labels.verify);
        self.accepted("/")
    }

    /// The same with a backup code, through the link under the field.
    pub fn sign_in_with_backup_code(&self, code: &str) -> bool {
        assert_eq!(self.sign_in(), "/sign-in/code");
        self.browser.press(self.labels.backup_link);
        self.browser.is_at("/sign-in/backup-code");
        self.browser.fill(self.labels.backup_code, code);
        self.browser.press(self.labels.verify);
        self.accepted("/")
    }

    /// Switches 2FA off, signed in.
    pub fn switch_off(&self) {
        self.to_security();
        assert_eq!(self.browser.text("#status"), self.labels.status_on);
        self.browser.press(self.labels.disable);
        self.browser.fill(self.labels.password, PASSWORD);
        self.browser.press(self.labels.proceed);
        self.browser.is_at("/profile/security");
        assert_eq!(self.browser.text("#status"), self.labels.status_off);
        let mail = format!("{EMAIL}: {}", self.labels.mail_disabled);
        assert_eq!(self.site.mails().last(), Some(&mail));
        assert_eq!(self.sign_in(), "/", "the password alone signs in again");
    }

    /// Waits for the next page or for the sentence of the refusal.
    fn accepted(&self, next: &str) -> bool {
        crate::wait_for("what becomes of the code", || {
            if self.browser.path() == next {
                return Some(true);
            }
            self.browser.has("#error").then_some(false)
        })
    }
}
