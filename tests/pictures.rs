//! Pictures of every format and fault give their codes, or the reason why there is none.

#![allow(clippy::unwrap_used, reason = "only tests, and what they share")]

use std::path::Path;

use injixo_authenticator::qr::{
    Code, Failure, Limits, NotForSignIn, Payload, PayloadKind, Picture, Pixels, drafts,
};
use zeroize::Zeroizing;

const ANNA: &str = "otpauth://totp/injixo:anna%40example.com?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=injixo";
const BEN: &str =
    "otpauth://totp/injixo:ben?secret=MFRGGZDFMZTWQ2LKNNWG23TPOBYXE43U&issuer=injixo&digits=8";
const LINK: &str = "https://example.com/help";

fn file(name: &str) -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/qr");
    std::fs::read(folder.join(name)).unwrap()
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
    payloads
        .iter()
        .map(|payload| payload.text.expose_text().unwrap())
        .collect()
}

#[test]
fn every_code_of_a_picture_is_read_in_reading_order() {
    for (name, expected) in [
        ("clean.png", &[ANNA] as &[&str]),
        ("clean.jpg", &[ANNA]),
        ("grey.jpg", &[ANNA]),
        ("clean.webp", &[ANNA]),
        ("clean-lossless.webp", &[ANNA]),
        ("clean.gif", &[ANNA]),
        ("first-frame.gif", &[ANNA]),
        ("code.bmp", &[ANNA]),
        ("16-bit.png", &[ANNA]),
        ("turned.png", &[ANNA]),
        ("dark.png", &[ANNA]),
        ("alpha-black.png", &[ANNA]),
        ("alpha-white.png", &[ANNA]),
        ("two.png", &[ANNA, BEN]),
        ("large.png", &[ANNA, BEN]),
        ("account-and-link.png", &[ANNA, LINK]),
        ("truncated-after-the-code.jpg", &[ANNA]),
        ("latin1.png", &["caf\u{e9}"]),
    ] {
        let payloads = payloads(name).unwrap_or_else(|failure| panic!("{name}: {failure}"));
        assert_eq!(texts(&payloads), expected, "{name}");
    }
}

#[test]
fn a_picture_without_a_code_has_its_reason() {
    for (name, failure) in [
        ("no-code.png", Failure::NoCode),
        ("65000x1.png", Failure::NoCode),
        ("text.png", Failure::NotAnImage),
        ("empty.png", Failure::NotAnImage),
        ("make.sh", Failure::NotAnImage),
        ("truncated.png", Failure::NotAnImage),
        ("truncated.jpg", Failure::NotAnImage),
        ("truncated.webp", Failure::NotAnImage),
        ("truncated.gif", Failure::NotAnImage),
        ("truncated.bmp", Failure::NotAnImage),
        ("20000x20000.png", Failure::TooLarge),
    ] {
        assert_eq!(payloads(name), Err(failure), "{name}");
    }
}

#[test]
fn a_code_that_cannot_be_read_has_its_place() {
    let Err(Failure::Unreadable(region)) = payloads("damaged.png") else {
        panic!("damaged.png should not be readable");
    };
    assert!(
        region.width > 100 && region.width.abs_diff(region.height) < 20,
        "{region:?}"
    );
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
        drafts.into_iter().map(|draft| draft.account).collect()
    };
    assert_eq!(names("two.png"), ["anna@example.com", "ben"]);
    assert_eq!(names("account-and-link.png"), ["anna@example.com"]);
    for (name, reason) in [
        ("link.png", NotForSignIn::Other(PayloadKind::Link)),
        ("wifi.png", NotForSignIn::Other(PayloadKind::Wifi)),
        ("latin1.png", NotForSignIn::Other(PayloadKind::Text)),
        ("export.png", NotForSignIn::ExportNotSupported),
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
