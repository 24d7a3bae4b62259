//! What codes and texts give, one by one and together.

use super::*;
use crate::otp::key::KeyError;
use crate::qr::{Limits, Picture};

const ANNA: &str = "otpauth://totp/injixo:anna?secret=MFRGGZDF";
const BEN: &str = "otpauth://totp/injixo:ben?secret=MFRGGZDF";
const EMPTY: &str = "otpauth://totp/injixo:carl";
const BROKEN: &str = "otpauth-migration://offline?data=AAAA";
const WEB: &str = "https://example.com";
const WIFI: &str = "WIFI:S:net;;";

fn all(texts: &[&str]) -> Result<Finds, NotForSignIn> {
    let payloads: Vec<Payload> = texts
        .iter()
        .map(|text| Payload::from_text((*text).to_owned()))
        .collect();
    drafts(&payloads)
}

fn names(finds: &Finds) -> Vec<String> {
    let drafts = finds.drafts().into_iter();
    drafts.map(|draft| draft.account).collect()
}

/// A part of an export with accounts of these names.
fn part(accounts: &[&str], index: u32, size: u32) -> String {
    let account = |name: &&str| {
        let link = format!("otpauth://totp/{name}?secret=MFRGGZDF");
        let draft = Draft::from_text(&link).unwrap();
        Account::from_draft(AccountId(uuid::Uuid::nil()), draft, UnixTime(0))
    };
    let accounts: Vec<Account> = accounts.iter().map(account).collect();
    let link = migration::write(&accounts, index, size);
    link.expose_text().unwrap().to_owned()
}

#[test]
fn every_sign_in_code_becomes_a_draft_and_the_others_do_not_matter() {
    assert_eq!(names(&all(&[ANNA]).unwrap()), ["anna"]);
    let read = all(&[WEB, BEN, WIFI, ANNA]).unwrap();
    assert_eq!(names(&read), ["ben", "anna"]);
    assert!(read.refused().is_empty());
}

#[test]
fn what_is_for_signing_in_and_cannot_be_used_is_named_beside_the_others() {
    let read = all(&[ANNA, EMPTY, BROKEN]).unwrap();
    let reasons: Vec<Reason> = read.refused().into_iter().map(|it| it.reason).collect();
    let link = Reason::Link(UriError::Key(KeyError::Empty));
    let export = Reason::Export(MigrationError::Damaged);
    assert_eq!(reasons, [link, export]);
}

#[test]
fn without_a_draft_the_closest_reason_is_given() {
    let empty = NotForSignIn::Unusable(UriError::Key(KeyError::Empty));
    let broken = NotForSignIn::Export(MigrationError::Damaged);
    for (texts, reason) in [
        (&[WEB, EMPTY, BROKEN] as &[&str], empty),
        (&[WEB, BROKEN], broken),
        (&[WEB, WIFI], NotForSignIn::Other(PayloadKind::Link)),
        (&[WIFI, WEB], NotForSignIn::Other(PayloadKind::Wifi)),
        (&["hello"], NotForSignIn::Other(PayloadKind::Text)),
        (&[], NotForSignIn::Other(PayloadKind::Text)),
    ] {
        assert_eq!(all(texts), Err(reason), "{texts:?}");
    }
}

#[test]
fn the_parts_of_an_export_come_in_any_order_and_each_counts_once() {
    let parts = [
        part(&["a", "b"], 0, 3),
        part(&["c"], 1, 3),
        part(&["d", "a"], 2, 3),
    ];
    let mut finds = all(&[&parts[2]]).unwrap();
    let [export] = finds.exports() else {
        panic!("no export")
    };
    assert_eq!((export.read(), export.size()), (1, 3));
    assert_eq!(export.missing(), [1, 2]);
    for again in [0, 0, 2] {
        finds.join(all(&[&parts[again]]).unwrap());
    }
    assert!(!finds.is_whole());
    assert_eq!(names(&finds), ["a", "b", "d"], "one account is there once");
    finds.join(all(&[&parts[1]]).unwrap());
    assert!(finds.is_whole());
    assert_eq!(names(&finds), ["a", "b", "c", "d"]);
}

#[test]
fn parts_that_contradict_each_other_are_of_different_exports() {
    let mut finds = all(&[&part(&["a"], 0, 2)]).unwrap();
    for other in [part(&["b"], 0, 2), part(&["c"], 1, 3)] {
        finds.join(all(&[&other]).unwrap());
    }
    let read: Vec<(usize, usize)> = finds
        .exports()
        .iter()
        .map(|export| (export.read(), export.size()))
        .collect();
    assert_eq!(read, [(1, 2), (1, 2), (1, 3)]);
    assert_eq!(names(&finds), ["a", "b", "c"]);
}

#[test]
fn parts_with_different_numbers_of_their_export_stay_apart() {
    let part = |batch, index| {
        let mut part = migration::parse(&part(&["a"], index, 2)).unwrap();
        part.batch = batch;
        Export::of(part)
    };
    for (one, two, together) in [(0, 0, true), (0, -7, true), (5, 5, true), (5, 6, false)] {
        let left = part(one, 0).join(part(two, 1));
        assert_eq!(left.is_none(), together, "{one} {two}");
    }
}

#[test]
fn a_pasted_text_is_a_key_a_link_an_export_or_several_lines_of_links() {
    let export = part(&["a", "b"], 0, 1);
    for (text, accounts) in [
        ("MFRG GZDF\nMFRG GZDF", &[""] as &[&str]),
        (ANNA, &["anna"]),
        (&export, &["a", "b"]),
        (
            &format!("\n{ANNA}\r\n\r\n  {BEN}\n{ANNA}\n"),
            &["anna", "ben"],
        ),
        (&format!("{ANNA}\n{export}\n"), &["anna", "a", "b"]),
    ] {
        assert_eq!(names(&Finds::from_text(text).unwrap()), accounts, "{text}");
    }
    let read = Finds::from_text(&format!("{ANNA}\n{WEB}")).unwrap();
    assert_eq!(read.refused()[0].reason, Reason::Link(UriError::NotOtpauth));
    let wrong = Finds::from_text("MFRG0");
    assert!(matches!(
        wrong,
        Err(NotForSignIn::Unusable(UriError::Key(_)))
    ));
    assert_eq!(
        Finds::from_text(WEB),
        Err(NotForSignIn::Unusable(UriError::NotOtpauth))
    );
}

#[test]
fn its_links_read_back_to_the_same() {
    let finds = all(&[ANNA, &part(&["a", "b"], 2, 3), BEN, &part(&["c"], 0, 3)]).unwrap();
    let links: Vec<String> = finds
        .links()
        .iter()
        .map(|link| link.expose_text().unwrap().to_owned())
        .collect();
    assert_eq!(Finds::from_text(&links.join("\n")), Ok(finds));
}

#[test]
fn with_a_code_that_could_not_be_read_it_is_not_all() {
    let read = |unread| {
        let code = crate::qr::Code {
            payload: Payload::from_text(ANNA.to_owned()),
            region: crate::qr::Region {
                left: 0,
                top: 0,
                width: 9,
                height: 9,
            },
        };
        finds(&[code], unread, |_| None)
    };
    assert!(read(false).unwrap().is_all());
    let mut both = read(false).unwrap();
    both.join(read(true).unwrap());
    assert!(!both.is_all());
    assert_eq!(both.drafts().len(), 1);
}

#[test]
fn each_of_several_codes_keeps_what_it_looks_like_and_shows_it_to_nobody_else() {
    let path = format!("{}/../../tests/data/qr/two.png", env!("CARGO_MANIFEST_DIR"));
    let picture = Picture::from_file(&std::fs::read(path).unwrap(), Limits::default()).unwrap();
    let codes = picture.codes().unwrap();
    let seen = finds(&codes, false, |code| Some(picture.crop(code.region, 20))).unwrap();
    let drafts = seen.drafts();
    let [one, other] = &drafts[..] else {
        panic!("{} drafts", drafts.len());
    };
    assert!(seen.sight(one).is_some() && seen.sight(one) != seen.sight(other));
    let mut twice = seen.clone();
    twice.join(seen.clone());
    assert_eq!(twice, seen);
    let typed = Finds::from(one.clone());
    assert_eq!(typed.sight(one), None);
    assert!(!format!("{seen:?}").contains("JBSWY3DP"));
}
