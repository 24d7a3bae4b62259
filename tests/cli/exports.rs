//! Exports of Google Authenticator, several pictures and several links, and what becomes of the pictures.

use std::fs;

use crate::home::{Home, picture, run, run_with};

/// Two accounts: ACME (alice), TOTP; Bank (ben), HOTP at 42, 8 digits.
const WHOLE: &str = "otpauth-migration://offline?data=\
    Ch8KCkhlbGxvId6tvu8SBWFsaWNlGgRBQ01FIAEoATACCikKFDEyMzQ1Njc4OTAxMjM0NTY3ODkwEgNiZW4aBEJhbmsgASgCMAE4KhACGAEgAA%3D%3D";
/// The second of three parts, with alice; and one account that uses MD5.
const PART: &str =
    "otpauth-migration://offline?data=Ch8KCkhlbGxvId6tvu8SBWFsaWNlGgRBQ01FIAEoATACEAIYAyAB";
const MD5: &str =
    "otpauth-migration://offline?data=Ch8KCkhlbGxvId6tvu8SBWFsaWNlGgRBQ01FIAQoATACEAIYASAA";

#[test]
fn every_account_of_an_export_is_added_in_one_save_and_shown_before() {
    let codes = run_with(&["code", "--uri", "-", "--at", "59"], WHOLE);
    assert!(codes.stderr.contains("30 seconds"), "{}", codes.stderr);
    let codes = codes.done();
    assert_eq!(codes.lines().count(), 2, "{codes}");
    let home = Home::with_vault();
    let added = home.open_with(&["add", "--uri", "-"], WHOLE);
    assert!(added.stderr.contains("ACME (alice)") && added.stderr.contains("Bank (ben)"));
    added.done();
    assert_eq!(home.accounts().len(), 2);
    assert_eq!(home.open(&["code", "--at", "59"]).done().lines().count(), 2);
}

#[test]
fn what_is_missing_or_unusable_of_an_export_is_named() {
    let home = Home::with_vault();
    let both = format!("{PART}\n{MD5}\n");
    let added = home.open_with(&["add", "--uri", "-"], &both);
    assert!(added.stderr.contains("1 of 3"), "{}", added.stderr);
    assert!(added.stderr.contains("1, 3"), "{}", added.stderr);
    assert!(added.stderr.contains("MD5"), "{}", added.stderr);
    added.done();
    assert_eq!(home.accounts().len(), 1);
    let none = home.open_with(&["add", "--uri", "-"], MD5);
    assert!(none.stderr.contains("MD5"), "{}", none.stderr);
    none.ended(1);
    let cut = "otpauth-migration://offline?data=CgUKA2Fi";
    home.open_with(&["add", "--uri", "-"], cut)
        .says(1, "incomplete or damaged");
}

#[test]
fn several_pictures_are_added_together_or_not_at_all() {
    let home = Home::with_vault();
    let [two, export, link] =
        ["two.png", "export.png", "link.png"].map(|name| picture(name).display().to_string());
    home.open(&["add", "--image", &two, "--image", &link])
        .says(3, "link.png");
    assert_eq!(home.accounts().len(), 0);
    home.open(&["add", "--image", &two, "--image", &export])
        .done();
    assert_eq!(home.accounts().len(), 3);
    assert_eq!(run(&["code", "--image", &two]).done().lines().count(), 2);
}

#[test]
fn a_picture_is_deleted_when_asked_and_only_once_its_account_is_saved() {
    let home = Home::with_anna();
    let copy = home.path("qr.png");
    fs::copy(picture("two.png"), &copy).unwrap();
    let path = copy.to_str().unwrap();
    home.open(&["add", "--image", path, "--remove-picture"])
        .ended(1);
    assert!(copy.exists(), "anna is kept already, and nobody answers");
    home.open(&["add", "--image", path, "--keep-both"]).done();
    assert!(copy.exists(), "never unasked");
    let added = home.open(&["add", "--image", path, "--keep-both", "--remove-picture"]);
    assert!(added.stderr.contains("qr.png"), "{}", added.stderr);
    added.done();
    assert!(!copy.exists());
}

#[test]
fn a_picture_of_which_not_everything_was_added_stays() {
    let home = Home::with_vault();
    let refused = "otpauth-migration://offline?data=\
        Ch8KCkhlbGxvId6tvu8SBWFsaWNlGgRBQ01FIAQoATACCikKFDEyMzQ1Njc4OTAxMjM0NTY3ODkwEgNiZW4aBEJhbmsgASgCMAE4KhACGAEgAA%3D%3D";
    for (name, link) in [("part.png", PART), ("refused.png", refused)] {
        let path = home.path(name);
        paint(link, &path);
        let added = home.open(&["add", "--image", path.to_str().unwrap(), "--remove-picture"]);
        assert!(added.stderr.contains("Not removed"), "{}", added.stderr);
        assert!(added.stderr.contains(name), "{}", added.stderr);
        added.done();
        assert!(path.exists(), "{name} holds what is nowhere else");
    }
    assert_eq!(home.accounts().len(), 2);
}

/// Paints the code that says a text.
fn paint(text: &str, path: &std::path::Path) {
    const SCALE: usize = 4;
    let code = qrcode::QrCode::new(text).unwrap();
    let side = (code.width() + 8) * SCALE;
    let grey = |x: u32, y: u32| {
        let at = |pixel: u32| (pixel as usize / SCALE).wrapping_sub(4);
        let inside = at(x) < code.width() && at(y) < code.width();
        let dark = inside && code[(at(x), at(y))] == qrcode::Color::Dark;
        image::Luma([if dark { 0_u8 } else { 255 }])
    };
    let picture = image::ImageBuffer::from_fn(side as u32, side as u32, grey);
    picture.save(path).unwrap();
}
