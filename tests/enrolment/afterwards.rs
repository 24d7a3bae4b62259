//! What comes after an enrolment: signing in with a code or a backup code, and switching 2FA off.

use serde_json::Value;

use crate::laptop::WIDTH;
use crate::person::Person;

impl Person<'_> {
    /// Signs in with a code and with a backup code, each of which is taken once, and switches 2FA off.
    pub fn lives_with_it(&mut self, key: &str) {
        let laptop = self.laptop;
        let code = self.signs_in(key);
        assert!(!laptop.injixo.sign_in_with(&code), "the same code again");
        let used = self.signs_in_with_a_backup_code();
        let again = laptop.injixo.sign_in_with_backup_code(&used);
        assert!(!again, "the same backup code again");
        self.signs_in(key);
        laptop.injixo.switch_off();
    }

    /// Signs in with the code that Enter copies in the list; gives it.
    pub fn signs_in(&mut self, key: &str) -> String {
        let code = self.takes_a_code_from_the_list(key);
        assert!(self.laptop.injixo.sign_in_with(&code), "{code}");
        code
    }

    /// A code that was not taken before, as Enter copies it in the list.
    pub fn takes_a_code_from_the_list(&mut self, key: &str) -> String {
        self.takes_a_code(key, |anna| anna.keys(&["Escape", "Return"]))
    }

    /// From the list and back: copies the first backup code, signs in with it and says so; gives it.
    fn signs_in_with_a_backup_code(&mut self) -> String {
        self.opens_the_account();
        self.presses("account-codes-left");
        self.reads(&["codes-title", "codes-emergency"]);
        // Over the way back and the first code's eye: it has no words to click on.
        let code = self.copies(|anna| anna.keys(&["Tab", "Tab", "Tab", "Return"]));
        assert!(self.laptop.injixo.sign_in_with_backup_code(&code), "{code}");
        self.sees_button("codes-used-yes", "8-backup-code");
        self.presses("codes-used-yes");
        self.sees(&["codes-used-on"], "9-backup-code-used");
        let codes = self.command(&["backup-codes", "show", "injixo"]);
        let codes = codes["sets"][0]["codes"].as_array().unwrap();
        let marked = codes.iter().filter(|code| !code["used"].is_null());
        let marked: Vec<_> = marked.map(|it| it["code"].as_str().unwrap()).collect();
        assert_eq!(marked, [&code]);
        assert_eq!(
            self.command(&["backup-codes", "status", "injixo"])["left"],
            9
        );
        self.goes_back_to_the_list();
        code
    }

    /// What a command of the program gives.
    pub fn command(&self, arguments: &[&str]) -> Value {
        let told = self.laptop.home.run(&[arguments, &["--json"]].concat(), "");
        serde_json::from_str(&told).unwrap()
    }

    /// From the list to the page of its only account.
    pub fn opens_the_account(&mut self) {
        let (_, y) = self.window.place_of_button("injixo");
        // The arrow at the end of its row.
        self.laptop
            .screen
            .click(self.window.id, (WIDTH - 44, y + 20));
        self.reads(&["form-account"]);
    }

    /// From a page of the account.
    pub fn goes_back_to_the_list(&mut self) {
        self.keys(&["Escape"]);
        self.reads(&["form-account"]);
        self.keys(&["Escape"]);
        self.reads(&["accounts-search"]);
    }
}
