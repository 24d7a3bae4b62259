//! Pictures of every format and fault give their codes, or the reason why there is none.

#![allow(clippy::unwrap_used, reason = "only tests, and what they share")]

use std::path::{Path, PathBuf};

use injixo_authenticator::qr::{
    Code, Failure, Limits, NotForSignIn, Payload, PayloadKind, Picture, Pixels, drafts,
};
use serde_json::{Value, json};
use zeroize::Zeroizing;

const ANNA: &str = "otpauth://totp/injixo:anna%40example.com?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=injixo";

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/qr")
}

fn file(name: &str) -> Vec<u8> {
    std::fs::read(folder().join(name)).unwrap()
}

fn payloads(name: &str) -> Result<Vec<Payload>, Failure> {
    codes(&file(name)).map(payloads_of)
}

fn codes(file: &[u8]) -> Result<Vec<Code>, Failure> {
    Picture::from_file(file, Limits::default())?.codes()
}

fn payloads_of(codes: Vec<Code>) -> Vec<Payload> {
    codes.into_iter().map(|code| code.payload).collect()
}

fn texts(payloads: &[Payload]) -> Vec<&str> {
    payloads.iter().map(Payload::expose_text).collect()
}

#[test]
fn every_picture_gives_its_codes_in_reading_order_or_the_reason_why_there_is_none() {
    let expected: Value = serde_json::from_slice(&file("expected.json")).unwrap();
    let mut amiss = Vec::new();
    for (name, expected) in expected.as_object().unwrap() {
        let (codes, reason) = match payloads(name) {
            Ok(payloads) => (payloads, Value::Null),
            Err(failure) => (Vec::new(), failure.name().into()),
        };
        let codes: Vec<Value> = codes
            .iter()
            .map(|code| json!({"payload": code.expose_text(), "kind": code.kind.name()}))
            .collect();
        let reasons = expected["reasons"].as_array().unwrap();
        if Value::from(codes.clone()) != expected["codes"] || !reasons.contains(&reason) {
            amiss.push(format!("{name}: {codes:?}, {reason}"));
        }
    }
    assert!(amiss.is_empty(), "{}", amiss.join("\n"));
}

#[test]
fn the_folder_holds_what_is_expected_of_it_and_what_made_it() {
    let expected: Value = serde_json::from_slice(&file("expected.json")).unwrap();
    for entry in std::fs::read_dir(folder()).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let known = ["expected.json", "make.py"].contains(&&*name);
        assert!(known || expected.get(&name).is_some(), "{name}");
    }
    assert_eq!(payloads("make.py"), Err(Failure::NotAnImage));
}

#[test]
fn the_limits_count_pixels_and_bytes() {
    let clean = file("clean.png");
    let limits = |pixels, file_bytes| Limits { file_bytes, pixels };
    let read = |limits| Picture::from_file(&clean, limits).map(drop);
    assert_eq!(read(limits(640 * 480, 1 << 20)), Ok(()));
    let too_large = Err(Failure::TooLarge);
    assert_eq!(read(limits(640 * 480 - 1, 1 << 20)), too_large);
    assert_eq!(read(limits(640 * 480, clean.len() as u64 - 1)), too_large);
}

#[test]
fn what_a_picture_offers_or_why_it_offers_nothing() {
    let offer = |name| drafts(&payloads(name).unwrap());
    let names = |name| -> Vec<String> {
        let drafts = offer(name).unwrap();
        drafts
            .drafts()
            .into_iter()
            .map(|draft| draft.account)
            .collect()
    };
    assert_eq!(names("two.png"), ["anna@example.com", "ben"]);
    assert_eq!(names("account-and-link.png"), ["anna@example.com"]);
    assert_eq!(names("export.png"), [""], "a key without names");
    for (name, reason) in [
        ("link.png", NotForSignIn::Other(PayloadKind::Link)),
        ("wifi.png", NotForSignIn::Other(PayloadKind::Wifi)),
        ("latin1.png", NotForSignIn::Other(PayloadKind::Text)),
    ] {
        assert_eq!(offer(name), Err(reason), "{name}");
    }
}

#[test]
fn pixels_from_elsewhere_are_read_like_files() {
    let decoded = image::load_from_memory(&file("clean.png"))
        .unwrap()
        .to_rgba8();
    let pixels = Pixels {
        width: decoded.width(),
        height: decoded.height(),
        rgba: Zeroizing::new(decoded.into_raw()),
    };
    let picture = Picture::from_pixels(pixels, Limits::default()).unwrap();
    assert_eq!(texts(&payloads_of(picture.codes().unwrap())), [ANNA]);
}

#[test]
fn no_damaged_file_stops_the_reader() {
    for name in [
        "code.bmp",
        "alpha-black.png",
        "first-frame.gif",
        "clean.webp",
    ] {
        let whole = file(name);
        for position in (0..whole.len()).step_by(1 + whole.len() / 60) {
            let mut damaged = whole.clone();
            damaged[position] ^= 1 << (position % 8);
            // Error correction or nothing: a damaged code is never read as another one.
            for file in [&damaged, &whole[..position]] {
                if let Ok(codes) = codes(file) {
                    assert_eq!(texts(&payloads_of(codes)), [ANNA], "{name} at {position}");
                }
            }
        }
    }
}

#[test]
fn a_code_that_could_not_be_read_is_told_beside_one_that_was() {
    let of = |names: &[&str]| {
        let pictures = names
            .iter()
            .map(|name| image::load_from_memory(&file(name)).unwrap().to_rgba8());
        let pictures: Vec<_> = pictures.collect();
        let width = pictures.iter().map(|it| it.width() + 40).sum();
        let height = pictures.iter().map(image::RgbaImage::height).max().unwrap();
        let mut all = image::RgbaImage::from_pixel(width, height, image::Rgba([255; 4]));
        let mut left = 20;
        for picture in &pictures {
            image::imageops::replace(&mut all, picture, left, 0);
            left += i64::from(picture.width()) + 40;
        }
        let pixels = Pixels {
            width,
            height,
            rgba: Zeroizing::new(all.into_raw()),
        };
        let picture = Picture::from_pixels(pixels, Limits::default()).unwrap();
        let codes = picture.all_codes().unwrap();
        (codes.read.len(), codes.unread)
    };
    assert_eq!(of(&["clean.png", "damaged.png"]), (1, true));
    assert_eq!(of(&["clean.png", "link.png"]), (2, false));
    assert_eq!(of(&["clean.png", "no-code.png"]), (1, false));
    assert_eq!(of(&["two.png"]), (2, false));
}
