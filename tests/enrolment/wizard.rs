//! The steps of the wizard, each as a person goes through it beside injixo's pages.

use crate::person::Person;
use crate::user::EMAIL;
use crate::{text, tool};

impl Person<'_> {
    /// Step 1, and injixo's pages up to the QR code; ends at step 2. Gives the key of the page.
    pub fn goes_to_the_key(&mut self) -> String {
        self.reads(&["accounts-empty-title"]);
        self.presses("enroll-start");
        self.is_at("enroll-prepare-title", "1-prepare");
        self.laptop.injixo.to_the_key();
        self.presses("enroll-prepare-done");
        self.is_at("enroll-key-title", "2-key");
        self.laptop.injixo.key()
    }

    /// Step 2 by a look at the screen, which leaves no picture anywhere.
    pub fn captures_the_screen(&mut self) {
        let before = self.laptop.pictures();
        self.presses("add-screen");
        self.is_at("enroll-check-title", "3-check");
        assert_eq!(self.laptop.pictures(), before, "a picture is left behind");
        self.reads_the_name();
    }

    /// Step 2 by typing what the page shows, and the name that it does not tell.
    pub fn types_the_key(&mut self, key: &str) {
        self.presses("add-type");
        self.reads(&["add-type-intro"]);
        self.types(key);
        self.keys(&["Return"]);
        self.is_at("enroll-check-title", "3-check");
        self.fills_in("form-account", EMAIL);
    }

    /// Step 3; ends at step 4.
    pub fn checks_it(&mut self) {
        self.presses("add-continue");
        self.is_at("enroll-try-title", "4-try");
    }

    /// Step 4: the code as it is painted and as it is copied is the one that injixo accepts; ends at step 5.
    pub fn tries_a_code(&mut self, key: &str) {
        let code = self.takes_a_code(key, |anna| anna.presses("enroll-try-copy"));
        assert!(self.laptop.injixo.give_first_code(&code), "{code}");
        self.reads_a_code(key);
        self.presses("enroll-try-accepted");
        self.is_at("enroll-codes-title", "5-codes");
    }

    /// Step 5 with what was read of the backup codes; then the box and the button of the page. Ends at step 6.
    pub fn keeps_the_codes(&mut self) {
        self.sees_button("codes-keep", "5-codes-read");
        self.presses("codes-keep");
        self.switches_on(true);
        self.is_at("enroll-copy-title", "6-copy");
    }

    /// The end of step 5: the box where there is one, the last button, and the word that it was pressed.
    pub fn switches_on(&mut self, with_codes: bool) {
        self.is_at("enroll-enable-title", "5-enable");
        self.laptop.injixo.switch_on(with_codes);
        self.presses("enroll-enable-done");
    }

    /// Step 6 by saving the sheet on a stick.
    pub fn saves_the_sheet(&mut self) {
        let stick = self.laptop.desktop.home().join("stick");
        std::fs::create_dir(&stick).unwrap();
        let sheet = stick.join("sheet.pdf");
        self.presses("codes-sheet-save");
        self.chooser.choose(&sheet, self.window.id);
        self.sees_button("add-continue", "6-saved");
        let read = tool("pdftotext").arg(&sheet).arg("-").output().unwrap();
        let read: String = text(&read).split_whitespace().collect();
        assert!(read.contains(EMAIL), "{read}");
        self.presses("add-continue");
    }

    /// The end: the list with the account.
    pub fn is_in_the_list(&mut self) {
        self.sees(&["accounts-search"], "7-list");
        let list = self.command(&["list"]);
        let accounts = list["accounts"].as_array().unwrap();
        assert_eq!(accounts.len(), 1, "{list}");
        assert_eq!(accounts[0]["issuer"], "injixo");
        assert_eq!(accounts[0]["account"], EMAIL);
    }

    /// Waits until the step with this title shows, and leaves a picture of the screen. (Its number is too short to be read well.)
    pub fn is_at(&mut self, title: &str, picture: &str) {
        self.sees(&[title], picture);
    }

    /// Reads the name of the account by eye.
    fn reads_the_name(&mut self) {
        self.window.wait_for_words(EMAIL);
    }
}
