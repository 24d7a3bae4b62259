//! Codes at given moments and counters are those that the RFCs and other generators give.

#![allow(clippy::unwrap_used, reason = "only tests, and what they share")]

use std::io::Write;

use data_encoding::HEXLOWER;
use injixo_authenticator::clock::UnixTime;
use injixo_authenticator::otp::{Algorithm, Kind, Otp, uri};
use injixo_authenticator::secret::Secret;
use serde_json::Value;

const RFC: &str = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
const RFC_32: &str = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZA";
const RFC_64: &str = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ\
                      GEZDGNBVGY3TQOJQGEZDGNA";

#[test]
fn a_link_leads_to_the_code_of_its_moment() {
    // RFC 6238 appendix B where the key is one of its own; the others from oathtool 2.6 and, where it has no such
    // setting, from Python's hmac.
    let table = [
        (link("totp", RFC, "digits=8"), 59, "94287082"),
        (link("totp", RFC, "digits=8"), 20_000_000_000, "65353130"),
        (
            link("totp", RFC_32, "digits=8&algorithm=SHA256"),
            1_111_111_109,
            "68084774",
        ),
        (
            link("totp", RFC_64, "digits=8&algorithm=SHA512"),
            2_000_000_000,
            "38618901",
        ),
        (link("hotp", RFC, "counter=9"), 0, "520489"),
        (
            link(
                "totp",
                "JBSWY3DPEHPK3PXP",
                "period=30&digits=6&algorithm=sha1",
            ),
            1_700_000_000,
            "324550",
        ),
        (
            link(
                "totp",
                "JBSWY3DPEHPK3PXP",
                "period=60&digits=7&algorithm=sha256",
            ),
            1_700_000_000,
            "1205722",
        ),
        (
            link("totp", "MFRGG", "period=1&digits=8&algorithm=sha512"),
            1_700_000_001,
            "19480917",
        ),
        (
            link("totp", "AA", "period=86400&digits=5&algorithm=sha1"),
            86_399,
            "28482",
        ),
        (
            link("totp", "AA", "period=86400&digits=10&algorithm=sha256"),
            86_400,
            "1711007993",
        ),
        (
            link("totp", "MFRGG", "period=15&digits=9&algorithm=sha1"),
            18_446_744_073_709_551_615,
            "908866833",
        ),
        (
            link(
                "totp",
                "JBSWY3DPEHPK3PXP",
                "period=30&digits=10&algorithm=sha512",
            ),
            0,
            "0046582788",
        ),
        (
            link(
                "hotp",
                "JBSWY3DPEHPK3PXP",
                "counter=0&digits=6&algorithm=sha1",
            ),
            0,
            "282760",
        ),
        (
            link(
                "hotp",
                "MFRGG",
                "counter=18446744073709551615&digits=8&algorithm=sha256",
            ),
            0,
            "13126618",
        ),
        (
            link(
                "hotp",
                "MFRGG",
                "counter=9223372036854775808&digits=10&algorithm=sha512",
            ),
            0,
            "0187281413",
        ),
        (
            link("steam", "JBSWY3DPEHPK3PXP", ""),
            1_700_000_000,
            "2KM2P",
        ),
        (link("steam", "MFRGG", "digits=8&period=60"), 59, "73CT9"),
    ];
    for (link, time, code) in table {
        let draft = uri::parse(&link).unwrap();
        assert_eq!(
            draft.otp.code_at(UnixTime(time)).expose(),
            code,
            "{link} at {time}"
        );
    }
}

fn link(kind: &str, key: &str, settings: &str) -> String {
    format!("otpauth://{kind}/injixo:anna?secret={key}&issuer=injixo&{settings}")
}

#[test]
fn every_shared_vector_that_we_can_make_agrees() {
    let Some(set) = shared("corpus/vectors.json") else {
        return;
    };
    let vectors = set["vectors"].as_array().unwrap();

    let mut compared = 0;
    for vector in vectors {
        let Some(otp) = ours(vector) else {
            continue;
        };
        let now = UnixTime(vector["time"].as_u64().unwrap_or_default());
        assert_eq!(
            Some(otp.code_at(now).expose()),
            vector["code"].as_str(),
            "{vector}"
        );
        compared += 1;
    }
    println!(
        "{compared} of {} vectors compared, all agree",
        vectors.len()
    );
    // The others: 13 of the types motp and yandex, 14 of other hashes, one of 1 digit, one of a period of 31 years.
    assert_eq!((compared, vectors.len()), (107, 136));
}

/// A file of the shared sets; nothing, and a line that says so, where they are absent and nobody asked for them.
fn shared(name: &str) -> Option<Value> {
    let Some(sets) = std::env::var_os("ACCEPTANCE_SETS") else {
        assert!(
            std::env::var_os("ACCEPTANCE_REQUIRED").is_none(),
            "ACCEPTANCE_REQUIRED is set, and ACCEPTANCE_SETS names no folder"
        );
        // Past the capture of the test runner: a test that compared nothing must be seen.
        let _ = writeln!(
            std::io::stderr(),
            "the shared sets are absent: nothing was compared with {name}"
        );
        return None;
    };
    let path = std::path::Path::new(&sets).join(name);
    Some(serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap())
}

/// Makes a vector's generator; nothing for the types, hashes and periods that this program does not have.
fn ours(vector: &Value) -> Option<Otp> {
    let number = |name: &str| vector[name].as_u64();
    let kind = match vector["type"].as_str()? {
        "totp" => Kind::Totp {
            period: u32::try_from(number("period")?).ok()?,
        },
        "hotp" => Kind::Hotp {
            counter: number("counter")?,
        },
        "steam" => Kind::Steam,
        _ => return None,
    };
    let algorithm = Algorithm::from_name(vector["algorithm"].as_str()?)?;
    let digits = u8::try_from(number("digits")?).ok()?;
    let key = HEXLOWER
        .decode(vector["secret_hex"].as_str()?.as_bytes())
        .ok()?;
    Otp::new(Secret::new(key), kind, algorithm, digits).ok()
}
