//! How long it takes to make 1,000 codes, to read 1,000 links, and to search 10,000 accounts at a keystroke.

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use injixo_authenticator::account::{Account, AccountId};
use injixo_authenticator::clock::UnixTime;
use injixo_authenticator::otp::{Algorithm, Kind, Otp, uri};
use injixo_authenticator::search;
use injixo_authenticator::secret::Secret;
use uuid::Uuid;

fn generate(c: &mut Criterion) {
    for (name, kind, algorithm) in [
        ("totp sha1", Kind::Totp { period: 30 }, Algorithm::Sha1),
        ("totp sha512", Kind::Totp { period: 30 }, Algorithm::Sha512),
        ("hotp sha1", Kind::Hotp { counter: 1 }, Algorithm::Sha1),
        ("steam", Kind::Steam, Algorithm::Sha1),
    ] {
        let otps: Vec<Otp> = (0..1_000_u32)
            .map(|n| n.to_be_bytes().repeat(5))
            .filter_map(|key| Otp::new(Secret::new(key), kind, algorithm, 6).ok())
            .collect();
        let _ = c.bench_function(&format!("generate 1000 codes, {name}"), |b| {
            b.iter(|| {
                for otp in &otps {
                    let _ = black_box(otp.code_at(UnixTime(1_700_000_000)));
                }
            });
        });
    }
}

fn parse(c: &mut Criterion) {
    let links: Vec<String> = (0..1_000).map(link).collect();
    let _ = c.bench_function("parse 1000 links", |b| {
        b.iter(|| {
            for link in &links {
                let _ = black_box(uri::parse(link));
            }
        });
    });
}

fn keystroke(c: &mut Criterion) {
    for (name, issuer) in [("ascii", "Service"), ("accents", "D\u{e9}p\u{f4}t")] {
        let accounts: Vec<Account> = (0..10_000)
            .filter_map(|n| uri::parse(&link(n)).ok())
            .zip(1..)
            .map(|(mut draft, n)| {
                draft.issuer = format!("{issuer} {n}");
                let id = AccountId(Uuid::from_u128(n));
                Account::from_draft(id, draft, UnixTime(0))
            })
            .collect();
        let _ = c.bench_function(&format!("search 10000 accounts, {name}"), |b| {
            b.iter(|| black_box(search::find("person 99", &accounts)));
        });
    }
}

fn link(n: u32) -> String {
    format!(
        "otpauth://totp/injixo:person%20{n}%40example.com?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP\
         &issuer=injixo&algorithm=SHA256&digits=6&period=30&image=https%3A%2F%2Fexample.com%2F{n}.png"
    )
}

criterion_group!(benches, generate, parse, keystroke);
criterion_main!(benches);
