//! Tests of the emergency sheet, on paper and as text.

use super::*;
use crate::account::{AccountId, Draft};
use crate::backup_codes::{SetId, Source};
use crate::clock::UnixTime;

fn sheet(codes: usize, issuer: &str, name: &str) -> Sheet {
    let link = "otpauth://totp/x?secret=JBSWY3DPEHPK3PXP";
    let id = AccountId(uuid::Uuid::nil());
    let mut account = Account::from_draft(id, Draft::from_text(link).unwrap(), UnixTime(0));
    (account.issuer, account.account) = (issuer.into(), name.into());
    let texts = (0..codes).map(|n| Secret::from_text(format!("{:010}", 4_821_093_756 + n)));
    let id = SetId(uuid::Uuid::nil());
    let mut set = Set::new(id, UnixTime(0), Source::File, texts.collect());
    set.codes[0].used = Some(UnixTime(1));
    Sheet::of(&account, &set, "2026-11-01", "2026-11-22")
}

#[test]
fn the_text_has_each_code_that_is_left_behind_a_box() {
    let page = sheet(10, "injixo", "anna").text();
    let text = page.expose_text().unwrap();
    assert_eq!(text.matches("[ ]").count(), 9);
    assert!(text.contains("[ ]  2.  4821093757\n") && text.contains("[ ] 10.  4821093765\n"));
    assert!(!text.contains("4821093756"), "a used one is not on it");
    assert!(text.contains("injixo: anna") && text.contains("2026-11-22"));
}

#[test]
fn the_steps_are_those_of_the_service() {
    let of = |issuer| sheet(2, issuer, "anna").text();
    let (injixo, other) = (of("injixo"), of("GitHub"));
    assert!(injixo.expose_text().unwrap().contains("of injixo"));
    let other = other.expose_text().unwrap();
    assert!(other.contains("GitHub") && !other.contains("injixo"));
}

#[test]
fn the_pdf_has_as_many_pages_as_it_takes() {
    let pages = |codes| {
        let pdf = sheet(codes, "injixo", "anna").pdf().unwrap();
        let bytes = pdf.expose();
        assert!(bytes.starts_with(b"%PDF-") && bytes.ends_with(b"%%EOF"));
        let text = String::from_utf8_lossy(bytes).into_owned();
        text.matches("/MediaBox").count()
    };
    assert_eq!((pages(10), pages(60), pages(200)), (1, 2, 5));
}

#[test]
fn a_name_that_is_wider_than_the_page_is_broken() {
    let long = "a".repeat(256);
    let pdf = sheet(10, "injixo", &long).pdf().unwrap();
    assert!(pdf.len() > 1000);
}
