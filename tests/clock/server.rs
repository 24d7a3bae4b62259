//! A time server on loopback, over HTTPS with a certificate authority of its own, and all that can be wrong with one.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::SystemTime;

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair, date_time_ymd};
use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::{ServerConfig, ServerConnection, StreamOwned};

/// What the server does when it is asked.
#[derive(Clone, Copy)]
pub enum Answer {
    /// Says the time of its clock, so many seconds ahead of the system's.
    Time(i64),
    /// The same as a cache that got it so many seconds ago.
    Cached(i64, u32),
    /// Says the time, and sends whoever asks to an address without HTTPS.
    Redirect,
    /// Says a time that is an hour ahead, then one that is an hour behind.
    TwoMinds,
    /// Says everything but the time.
    NoDate,
    /// Says more than anyone should read.
    Endless,
    /// Says nothing.
    Silence,
}

/// Who signed the server's certificate, and when it is valid.
#[derive(Clone, Copy)]
pub enum Certificate {
    Good,
    Expired,
}

/// A certificate authority that only the tests know.
pub struct Authority(CertifiedIssuer<'static, KeyPair>);

impl Authority {
    pub fn new() -> Self {
        let mut params = CertificateParams::default();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let key = KeyPair::generate().unwrap();
        Self(CertifiedIssuer::self_signed(params, key).unwrap())
    }

    /// Writes its certificate as a trust store.
    pub fn write(&self, file: &Path) {
        std::fs::write(file, self.0.pem()).unwrap();
    }

    fn configuration(&self, certificate: Certificate) -> Arc<ServerConfig> {
        let mut params = CertificateParams::new(vec!["127.0.0.1".to_owned()]).unwrap();
        if let Certificate::Expired = certificate {
            params.not_before = date_time_ymd(2001, 1, 1);
            params.not_after = date_time_ymd(2002, 1, 1);
        }
        let key = KeyPair::generate().unwrap();
        let signed = params.signed_by(&key, &self.0).unwrap();
        let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(key.serialize_der()));
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![signed.der().clone()], key)
            .unwrap();
        Arc::new(config)
    }
}

/// A server that answers until the test ends.
pub struct Server {
    port: u16,
    asked: Arc<AtomicUsize>,
}

impl Server {
    pub fn start(authority: &Authority, certificate: Certificate, answer: Answer) -> Self {
        let config = authority.configuration(certificate);
        Self::listen(move |stream, asked| {
            let connection = ServerConnection::new(Arc::clone(&config)).unwrap();
            serve(&mut StreamOwned::new(connection, stream), answer, asked);
        })
    }

    /// One that speaks HTTP without TLS.
    pub fn plain() -> Self {
        Self::listen(|mut stream, asked| {
            serve(&mut stream, Answer::Time(0), asked);
            stream
                .write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n")
                .unwrap();
            // Closed with something unread, what was written might not arrive.
            let _ = std::io::copy(&mut stream, &mut std::io::sink());
        })
    }

    fn listen(serve: impl Fn(TcpStream, &AtomicUsize) + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let asked = Arc::new(AtomicUsize::new(0));
        let (counter, serve) = (Arc::clone(&asked), Arc::new(serve));
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let (counter, serve) = (Arc::clone(&counter), Arc::clone(&serve));
                std::thread::spawn(move || serve(stream.unwrap(), &counter));
            }
        });
        Self { port, asked }
    }

    pub fn address(&self) -> String {
        format!("https://127.0.0.1:{}", self.port)
    }

    /// How many questions it has read.
    pub fn asked(&self) -> usize {
        self.asked.load(Ordering::SeqCst)
    }
}

/// Answers one question after the other, until the other side has enough or does not speak as it should.
fn serve(stream: &mut (impl Read + Write), answer: Answer, asked: &AtomicUsize) {
    while let Some(question) = read_head(stream) {
        let number = asked.fetch_add(1, Ordering::SeqCst);
        assert!(question.starts_with("HEAD / HTTP/1.1\r\n"), "{question}");
        let lower = question.to_lowercase();
        for word in ["injixo", "cookie", "linux", "authorization"] {
            assert!(!lower.contains(word), "{question}");
        }
        let head = match answer {
            Answer::Time(ahead) => format!("HTTP/1.1 200 OK\r\nDate: {}\r\n", date(ahead)),
            Answer::TwoMinds => {
                let ahead = if number.is_multiple_of(2) {
                    3600
                } else {
                    -3600
                };
                format!("HTTP/1.1 200 OK\r\nDate: {}\r\n", date(ahead))
            }
            Answer::Cached(ahead, age) => format!(
                "HTTP/1.1 200 OK\r\nDate: {}\r\nAge: {age}\r\n",
                date(ahead - i64::from(age))
            ),
            Answer::Redirect => format!(
                "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:9/\r\nDate: {}\r\n",
                date(0)
            ),
            Answer::NoDate => "HTTP/1.1 200 OK\r\n".to_owned(),
            Answer::Endless => format!("HTTP/1.1 200 OK\r\nX: {}\r\n", "x".repeat(1 << 20)),
            Answer::Silence => {
                std::thread::sleep(std::time::Duration::from_secs(60));
                return;
            }
        };
        let whole = format!("{head}Content-Length: 0\r\n\r\n");
        if stream.write_all(whole.as_bytes()).is_err() {
            return;
        }
    }
}

fn read_head(stream: &mut impl Read) -> Option<String> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        let mut byte = [0];
        stream.read_exact(&mut byte).ok()?;
        head.push(byte[0]);
        // What a greeting of TLS looks like without TLS.
        if head[0] == 0x16 {
            return None;
        }
    }
    String::from_utf8(head).ok()
}

/// The time as a server writes it, so many seconds ahead of the system's clock.
fn date(ahead: i64) -> String {
    let now = jiff::Timestamp::try_from(SystemTime::now()).unwrap();
    let there = now + jiff::SignedDuration::from_secs(ahead);
    there.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string()
}
