//! The stories: from the first click to a safe end, what comes after it, and what may come in between.

use crate::labels::Language;
use crate::laptop::{Laptop, now, true_codes};
use crate::person::Person;
use crate::site::Company;

const DUTCH: Company = Company {
    language: Language::Dutch,
    required: false,
    backup_codes: true,
};

const GERMAN: Company = Company {
    language: Language::German,
    ..DUTCH
};

#[test]
fn the_screen_is_captured_and_the_downloaded_codes_are_kept() {
    let laptop = Laptop::at(DUTCH);
    let mut anna = Person::at(&laptop);
    let key = anna.goes_to_the_key();
    anna.captures_the_screen();
    anna.checks_it();
    anna.tries_a_code(&key);
    let file = laptop.injixo.download();
    anna.presses("codes-open-file");
    anna.chooser.choose(&file, anna.window.id);
    anna.keeps_the_codes();
    anna.saves_the_sheet();
    anna.is_in_the_list();
    anna.lives_with_it(&key);
    anna.closes();
}

#[test]
fn the_key_is_typed_and_the_copied_codes_are_kept() {
    let laptop = Laptop::at(GERMAN);
    let mut anna = Person::at(&laptop);
    let key = anna.goes_to_the_key();
    anna.types_the_key(&key);
    anna.checks_it();
    anna.tries_a_code(&key);
    anna.copies(|_| laptop.injixo.copy());
    anna.presses("codes-paste");
    anna.keeps_the_codes();
    anna.presses("enroll-copy-elsewhere");
    anna.is_in_the_list();
    anna.lives_with_it(&key);
    anna.closes();
}

#[test]
fn where_backup_codes_are_switched_off_it_ends_without_them() {
    let laptop = Laptop::at(Company {
        backup_codes: false,
        ..DUTCH
    });
    let mut anna = Person::at(&laptop);
    let key = anna.goes_to_the_key();
    anna.captures_the_screen();
    anna.checks_it();
    anna.tries_a_code(&key);
    anna.presses("enroll-codes-off");
    anna.switches_on(false);
    anna.is_at("enroll-copy-none-title", "6-no-codes");
    anna.presses("enroll-copy-none-done");
    anna.is_in_the_list();
    anna.signs_in(&key);
    laptop.injixo.switch_off();
    anna.closes();
}

#[test]
fn on_a_laptop_five_minutes_behind_the_code_is_refused_until_it_is_corrected() {
    let mut laptop = Laptop::at(GERMAN);
    laptop.set_clock_wrong("-300s");
    let mut anna = Person::at(&laptop);
    let key = anna.goes_to_the_key();
    anna.captures_the_screen();
    anna.checks_it();
    let wrong = anna.copies(|anna| anna.presses("enroll-try-copy"));
    assert!(!true_codes(&key).contains(&wrong), "{wrong} at {}", now());
    assert!(!laptop.injixo.give_first_code(&wrong));

    anna.presses("enroll-try-refused");
    anna.is_at("enroll-expired-title", "4-refused");
    anna.presses("enroll-expired-no");
    anna.is_at("enroll-clock-title", "4-clock");
    assert_eq!(laptop.asked_for_the_time(), 0, "only a click asks");
    anna.presses("clock-check");
    let verdict = laptop.words("clock-behind-refused");
    anna.window.wait_for_all(&[&verdict, " min"]);
    laptop.keep_picture("4-clock-wrong");
    assert_eq!(laptop.asked_for_the_time(), 3);
    anna.presses("clock-correct");
    anna.sees(&["clock-corrected-behind"], "4-clock-corrected");
    anna.presses("enroll-clock-again");
    anna.is_at("enroll-try-title", "4-try-again");
    anna.tries_a_code(&key);
    let file = laptop.injixo.download();
    anna.presses("codes-open-file");
    anna.chooser.choose(&file, anna.window.id);
    anna.keeps_the_codes();
    anna.presses("enroll-copy-elsewhere");
    anna.is_in_the_list();
    anna.signs_in(&key);
    anna.closes();
}
