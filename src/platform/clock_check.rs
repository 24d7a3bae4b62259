//! What the time is according to a server: the `Date` of three answers over HTTPS, asked for only when a person wants it.
//!
//! Certificates are judged as this computer judges them (on Linux by the files of its trust store, or of `SSL_CERT_FILE`). Nothing
//! of an answer but its head is read, no redirect is followed, nothing is sent that names the person or the product, and a
//! proxy of the environment is used as other programs use it.

use std::net::ToSocketAddrs;
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use jiff::fmt::rfc2822;
use rustls::CertificateError;
use ureq::http::{HeaderMap, Uri, header};
use ureq::tls::{RootCerts, TlsConfig};
use ureq::{Agent, Error};

use crate::clock::{Check, NoOffset, Offset, Sighting};
use crate::platform::limit;
use crate::platform::paths::Home;
use crate::platform::time;
use crate::preferences;

/// How often a server is asked: each answer at another part of the second makes the error bar shorter.
const TRIES: u32 = 3;
/// How long one answer may take, and all of them.
const LIMIT: Duration = Duration::from_secs(5);
const LIMIT_OF_ALL: Duration = Duration::from_secs(12);
/// The most of an answer's head that is read, in bytes.
const LARGEST_HEAD: usize = 32 * 1024;
/// What a `Date` leaves out, in milliseconds.
const STEP: i64 = 1_000;
/// By how much the clock and the time that passed may disagree before the clock was set, in milliseconds.
const SLACK: i64 = 500;

/// Why no server told the time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CheckFailure {
    /// The address is not one of an HTTPS server.
    #[error("no https address")]
    Address,
    /// No server of that name was found: there is no network, or no such name.
    #[error("no such host")]
    NoHost,
    /// The server cannot be reached.
    #[error("not reached")]
    NotReached,
    /// It took too long.
    #[error("timed out")]
    TimedOut,
    /// Its certificate is not trusted here: a sign-in page of a network, a filter, or somebody who pretends to be the server.
    #[error("certificate not trusted")]
    Certificate,
    /// Its certificate is not valid at the time that this computer shows: the clock may be wrong by days or years.
    #[error("certificate not valid now")]
    CertificateDate,
    /// It speaks another language: no HTTPS.
    #[error("not HTTPS")]
    NotHttps,
    /// Its answer does not say the time.
    #[error("no date")]
    NoDate,
    /// Its answers contradict each other, or took so long that they tell too little.
    #[error("answers that do not tell the time")]
    Unsure,
    /// This computer's trusted certificates cannot be read.
    #[error("no trust store")]
    NoTrustStore,
    /// The system clock was set while the server was asked.
    #[error("clock set meanwhile")]
    ClockMoved,
}

/// Asks the server at `address` (`https://` and a name) what the time is. Blocks for at most a dozen seconds.
///
/// # Errors
/// [`CheckFailure`] when it gave no answer that says the time.
pub fn check(address: &str) -> Result<Offset, CheckFailure> {
    if !preferences::is_address(address) {
        return Err(CheckFailure::Address);
    }
    let agent = agent();
    let start = Start::now();
    let (mut seen, mut failure) = (Vec::new(), CheckFailure::NotReached);
    for number in 0..TRIES {
        if number > 0 {
            std::thread::sleep(until_part(number));
        }
        let left = LIMIT_OF_ALL.saturating_sub(start.instant.elapsed());
        if left.is_zero() {
            break;
        }
        match ask(&agent, address, &start, left.min(LIMIT)) {
            Ok(sighting) => seen.push(sighting),
            Err(
                error @ (CheckFailure::NotReached | CheckFailure::TimedOut | CheckFailure::NoHost),
            ) => {
                failure = error;
            }
            // The next answer would be the same.
            Err(error) => return Err(error),
        }
    }
    if start.clock_moved() {
        return Err(CheckFailure::ClockMoved);
    }
    Offset::from_sightings(&seen).map_err(|none| match (none, failure) {
        (NoOffset::Unsure, _) => CheckFailure::Unsure,
        // With a proxy it is the proxy that knows names, or that is not reached.
        (NoOffset::NoAnswer, CheckFailure::NotReached) if agent.config().proxy().is_none() => {
            let left = LIMIT_OF_ALL.saturating_sub(start.instant.elapsed());
            match is_known(address, left) {
                true => CheckFailure::NotReached,
                false => CheckFailure::NoHost,
            }
        }
        (NoOffset::NoAnswer, other) => other,
    })
}

/// Whether the name in an address is known here: the system says of an unknown one only that something failed. Where it does
/// not say so in this time the name counts as known.
fn is_known(address: &str, limit: Duration) -> bool {
    let uri: Option<Uri> = address.parse().ok();
    let host = uri.as_ref().and_then(Uri::host).unwrap_or_default();
    // Brackets are around an address of IPv6, which needs no looking up.
    if host.starts_with('[') {
        return true;
    }
    // Looking up cannot be broken off: the thread ends when the system gives up.
    let host = host.to_owned();
    let look = limit::ask(move || (host.as_str(), 443).to_socket_addrs().is_ok());
    look.within(limit).unwrap_or(true)
}

/// The last check of the clock, as it was kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Last {
    /// None was made.
    None,
    /// It holds: nobody set the clock since.
    Holds(Check),
    /// It does not hold any more: the clock was set, the computer was started anew, or it is a day old.
    Outdated(Check),
}

impl Last {
    /// By how many seconds codes are corrected now.
    #[must_use]
    pub fn correction(&self) -> i64 {
        match self {
            Self::Holds(check) => check.correction(),
            Self::None | Self::Outdated(_) => 0,
        }
    }
}

/// Reads the last check of the clock and sees whether it holds; changes nothing.
#[must_use]
pub fn last(home: &Home) -> Last {
    let Some(check) = home.load_clock_check() else {
        return Last::None;
    };
    match time::marks() {
        Some(now) if check.marks.hold(&now) => Last::Holds(check),
        Some(_) | None => Last::Outdated(check),
    }
}

fn agent() -> Agent {
    let tls = TlsConfig::builder()
        .root_certs(RootCerts::PlatformVerifier)
        .unversioned_rustls_crypto_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .build();
    Agent::config_builder()
        .tls_config(tls)
        .https_only(true)
        .http_status_as_error(false)
        .max_redirects(0)
        .max_redirects_will_error(false)
        .max_response_header_size(LARGEST_HEAD)
        .user_agent("clock-check")
        .build()
        .new_agent()
}

/// Asks once. The connection stays open for the next question, whose way is then as short as it can be.
fn ask(
    agent: &Agent,
    address: &str,
    start: &Start,
    limit: Duration,
) -> Result<Sighting, CheckFailure> {
    let request = agent
        .head(address)
        .header(header::CACHE_CONTROL, "no-cache")
        .config()
        .timeout_global(Some(limit))
        .build();
    let sent = start.wall();
    let answer = request.call().map_err(|error| failure(&error))?;
    let received = start.wall();
    let (date, age) = told(answer.headers()).ok_or(CheckFailure::NoDate)?;
    Ok(Sighting {
        sent,
        received,
        earliest: date.saturating_add(age.saturating_sub(i64::from(age > 0) * STEP)),
        latest: date
            .saturating_add(age)
            .saturating_add(STEP + i64::from(age > 0) * STEP),
    })
}

/// The moment of a `Date` header and how long ago a cache got it, in milliseconds; a cache counts in whole seconds too.
fn told(head: &HeaderMap) -> Option<(i64, i64)> {
    let date = head.get(header::DATE)?.to_str().ok()?;
    let date = rfc2822::parse(date).ok()?.timestamp().as_millisecond();
    let age = head
        .get(header::AGE)
        .and_then(|age| age.to_str().ok()?.trim().parse::<u32>().ok());
    Some((date, i64::from(age.unwrap_or_default()) * 1000))
}

fn failure(error: &Error) -> CheckFailure {
    match error {
        Error::HostNotFound => CheckFailure::NoHost,
        Error::Timeout(_) => CheckFailure::TimedOut,
        Error::BadUri(_) | Error::RequireHttpsOnly(_) => CheckFailure::Address,
        Error::Rustls(error) => of_rustls(error),
        Error::Io(error) => {
            let inner = error.get_ref().and_then(|inner| inner.downcast_ref());
            match (inner, error.kind()) {
                (Some(inner), _) => of_rustls(inner),
                (None, std::io::ErrorKind::TimedOut) => CheckFailure::TimedOut,
                (None, _) => CheckFailure::NotReached,
            }
        }
        Error::Protocol(_) | Error::Http(_) | Error::LargeResponseHeader(..) => {
            CheckFailure::NotHttps
        }
        _ => CheckFailure::NotReached,
    }
}

fn of_rustls(error: &rustls::Error) -> CheckFailure {
    match error {
        rustls::Error::InvalidCertificate(
            CertificateError::Expired
            | CertificateError::ExpiredContext { .. }
            | CertificateError::NotValidYet
            | CertificateError::NotValidYetContext { .. },
        ) => CheckFailure::CertificateDate,
        rustls::Error::InvalidCertificate(_) | rustls::Error::NoCertificatesPresented => {
            CheckFailure::Certificate
        }
        rustls::Error::General(_) | rustls::Error::Other(_) => CheckFailure::NoTrustStore,
        _ => CheckFailure::NotHttps,
    }
}

/// The beginning of a check: from here on time is counted by a clock that nobody sets.
struct Start {
    instant: Instant,
    /// The system clock, milliseconds since 1970.
    wall: i64,
}

impl Start {
    fn now() -> Self {
        Self {
            instant: Instant::now(),
            wall: system_clock(),
        }
    }

    /// What the system clock shows unless it was set since.
    fn wall(&self) -> i64 {
        let passed = i64::try_from(self.instant.elapsed().as_millis()).unwrap_or(i64::MAX);
        self.wall.saturating_add(passed)
    }

    fn clock_moved(&self) -> bool {
        (system_clock() - self.wall()).abs() > SLACK
    }
}

fn system_clock() -> i64 {
    let since = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}

/// How long until the part of a second at which this question is asked: thirds of a second apart, three steps of the server's
/// clock are seen from three sides.
fn until_part(number: u32) -> Duration {
    Duration::from_millis(1_000 / u64::from(TRIES) + 7 * u64::from(number))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn head(headers: &[(&'static str, &'static str)]) -> HeaderMap {
        let pairs = headers
            .iter()
            .map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap()));
        pairs.collect()
    }

    #[test]
    fn a_date_is_read_as_servers_write_it() {
        let date = ("date", "Sun, 06 Nov 1994 08:49:37 GMT");
        let then = 784_111_777_000;
        assert_eq!(told(&head(&[date])), Some((then, 0)));
        assert_eq!(told(&head(&[date, ("age", "12")])), Some((then, 12_000)));
        assert_eq!(told(&head(&[date, ("age", "-1")])), Some((then, 0)));
    }

    #[test]
    fn an_answer_without_a_date_tells_nothing() {
        for headers in [
            &[][..],
            &[("age", "0")],
            &[("date", "")],
            &[("date", "now")],
            &[("date", "Sun, 06 Nov 1994")],
            &[("date", "99999999999999")],
        ] {
            assert_eq!(told(&head(headers)), None, "{headers:?}");
        }
    }

    #[test]
    fn an_address_that_is_not_https_is_never_asked() {
        for address in ["http://127.0.0.1:9", "127.0.0.1", "", "https://"] {
            assert_eq!(check(address), Err(CheckFailure::Address), "{address}");
        }
    }
}
