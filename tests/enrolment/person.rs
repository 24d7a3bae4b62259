//! A person between the two windows: reads the program's, by eye and from the clipboard, and uses its keys and buttons.

use crate::chooser::Chooser;
use crate::laptop::{Laptop, another_period, now, true_codes};
use crate::program::Window;
use crate::wait_for;

pub struct Person<'a> {
    _witness: Witness<'a>,
    pub laptop: &'a Laptop,
    pub window: Window<'a>,
    pub chooser: Chooser<'a>,
    /// When the last code was taken: injixo takes none of that period again.
    took: u64,
}

impl<'a> Person<'a> {
    /// Opens the program's window.
    pub fn at(laptop: &'a Laptop) -> Self {
        Self {
            _witness: Witness(laptop),
            laptop,
            chooser: Chooser::on(&laptop.desktop, &laptop.screen),
            window: laptop.window(),
            took: 0,
        }
    }

    /// Closes the program's window, which has had nothing to complain of.
    pub fn closes(self) {
        self.window.close();
    }

    /// Waits until the window says what these messages say.
    pub fn reads(&mut self, messages: &[&str]) -> String {
        let words: Vec<String> = messages.iter().map(|it| self.laptop.words(it)).collect();
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        self.window.wait_for_all(&words)
    }

    /// Clicks on the button that says what this message says.
    pub fn presses(&mut self, message: &str) {
        let words = self.laptop.words(message);
        self.window.press_button(&words);
    }

    /// Presses keys in the program's window.
    pub fn keys(&self, keys: &[&str]) {
        self.laptop.screen.focus(self.window.id);
        self.laptop.screen.press(keys);
    }

    /// Types into the program's window.
    pub fn types(&self, text: &str) {
        self.laptop.screen.focus(self.window.id);
        self.laptop.screen.type_text(text);
    }

    /// Reads it and leaves a picture of the screen under that name.
    pub fn sees(&mut self, messages: &[&str], picture: &str) {
        self.reads(messages);
        self.laptop.keep_picture(picture);
    }

    /// Waits for the button that says what this message says, and leaves a picture of the screen under that name.
    pub fn sees_button(&mut self, message: &str, picture: &str) {
        let words = self.laptop.words(message);
        self.window.place_of_button(&words);
        self.laptop.keep_picture(picture);
    }

    /// Types into the field under that label.
    pub fn fills_in(&mut self, label: &str, text: &str) {
        let label = self.laptop.words(label);
        let (x, y) = self.window.place_of_button(&label);
        self.laptop.screen.click(self.window.id, (x, y + 34));
        self.keys(&["ctrl+a"]);
        self.types(text);
    }

    /// Reads a code that a key makes now, as it is painted; large digits are read in one size or another.
    pub fn reads_a_code(&mut self, key: &str) {
        wait_for("the painted code", || {
            self.window.assert_alive();
            let expected = true_codes(key);
            let picture = self.window.look();
            let seen = [2, 1, 3].map(|scale| picture.words_at(scale).replace(' ', ""));
            let shows = |code: &String| seen.iter().any(|seen| seen.contains(code));
            expected.iter().any(shows).then_some(())
        });
    }

    /// Copies something in the program's window; gives what another program pastes then.
    pub fn copies(&mut self, copy: impl FnOnce(&mut Self)) -> String {
        let before = self.laptop.screen.paste();
        copy(self);
        wait_for("the clipboard", || {
            self.window.assert_alive();
            let now = self.laptop.screen.paste();
            now.filter(|now| Some(now) != before.as_ref())
        })
    }

    /// A code that was not taken before, by doing what copies it; nobody but the key's owner can make it.
    pub fn takes_a_code(&mut self, key: &str, copy: impl FnOnce(&mut Self)) -> String {
        self.took = another_period(self.took);
        let code = self.copies(copy);
        assert!(true_codes(key).contains(&code), "{code} at {}", now());
        code
    }
}

/// Leaves a picture of what went wrong, while all of it still shows.
struct Witness<'a>(&'a Laptop);

impl Drop for Witness<'_> {
    fn drop(&mut self) {
        if std::thread::panicking() {
            self.0.keep_picture("failed");
        }
    }
}
