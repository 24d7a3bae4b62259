//! The server that plays injixo's pages, on loopback: what is asked of it, and what becomes of a person's account.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::{SystemTime, UNIX_EPOCH};

use axum::extract::{Form, State};
use axum::http::{HeaderMap, HeaderValue, Request, StatusCode, header};
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum::routing::get;
use axum::{Router, body::Body};

use super::labels::{Labels, Language};
use super::pages;
use super::user::{EMAIL, PASSWORD, User, random};

/// What the company decided, and the language of its pages.
#[derive(Debug, Clone, Copy)]
pub struct Company {
    pub language: Language,
    /// Nobody may switch 2FA off.
    pub required: bool,
    pub backup_codes: bool,
}

impl Company {
    pub fn speaking(language: Language) -> Self {
        Self {
            language,
            required: false,
            backup_codes: true,
        }
    }
}

/// How far a session has come.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Session {
    /// The password was right; the second factor is missing.
    HalfWay,
    SignedIn,
}

struct Inside {
    company: Company,
    user: User,
    sessions: HashMap<String, Session>,
    /// The password was given again, by this session, to switch 2FA on.
    may_set_up: Option<String>,
    mails: Vec<String>,
    /// The moment that the service believes it to be; the system's where a test sets none.
    now: Option<u64>,
}

type Shared = Arc<Mutex<Inside>>;

/// A running server; it ends with the test's process.
pub struct Site {
    address: SocketAddr,
    inside: Shared,
}

impl Site {
    pub fn start(company: Company) -> Self {
        let inside = Arc::new(Mutex::new(Inside {
            company,
            user: User::default(),
            sessions: HashMap::new(),
            may_set_up: None,
            mails: Vec::new(),
            now: None,
        }));
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        listener.set_nonblocking(true).unwrap();
        let address = listener.local_addr().unwrap();
        let routes = routes(Arc::clone(&inside));
        std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()
                .unwrap();
            runtime.block_on(async {
                let listener = tokio::net::TcpListener::from_std(listener).unwrap();
                axum::serve(listener, routes).await.unwrap();
            });
        });
        Self { address, inside }
    }

    /// Where the pages are, such as `http://127.0.0.1:40000`.
    pub fn address(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The mails that were sent, a line each.
    pub fn mails(&self) -> Vec<String> {
        lock(&self.inside).mails.clone()
    }

    pub fn is_on(&self) -> bool {
        lock(&self.inside).user.is_on()
    }

    /// Has the service believe that it is this moment.
    pub fn set_clock(&self, now: u64) {
        lock(&self.inside).now = Some(now);
    }

    /// An administrator switches 2FA off for the person.
    pub fn reset_by_administrator(&self) {
        let mut inside = lock(&self.inside);
        inside.user.disable();
        let subject = inside.labels().mail_disabled;
        inside.mail(subject);
    }
}

fn lock(inside: &Shared) -> MutexGuard<'_, Inside> {
    inside.lock().unwrap()
}

impl Inside {
    fn labels(&self) -> &'static Labels {
        self.company.language.labels()
    }

    fn now(&self) -> u64 {
        let system = || SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
        self.now.unwrap_or_else(|| system().as_secs())
    }

    fn mail(&mut self, subject: &str) {
        self.mails.push(format!("{EMAIL}: {subject}"));
    }

    fn session(&self, head: &HeaderMap) -> Option<(String, Session)> {
        let cookie = head.get(header::COOKIE)?.to_str().ok()?;
        let id = cookie
            .split("; ")
            .find_map(|pair| pair.strip_prefix("session="))?;
        Some((id.to_owned(), *self.sessions.get(id)?))
    }

    fn is_at(&self, head: &HeaderMap, stage: Session) -> bool {
        self.session(head).is_some_and(|(_, found)| found == stage)
    }

    /// The password was given again by this session.
    fn may_set_up(&self, head: &HeaderMap) -> bool {
        let session = self.session(head);
        session.is_some_and(|(id, _)| self.may_set_up.as_ref() == Some(&id))
    }

    /// The page that asks for a one-time password.
    fn code_page(&self, wrong: bool) -> Response {
        let with_backup = self.company.backup_codes;
        shown(pages::sign_in_code(self.labels(), with_backup, wrong))
    }

    /// Signs the session in, and goes to the first page.
    fn let_in(&mut self, head: &HeaderMap) -> Response {
        if let Some((id, _)) = self.session(head) {
            let _ = self.sessions.insert(id, Session::SignedIn);
        }
        to("/")
    }
}

fn to(path: &str) -> Response {
    Redirect::to(path).into_response()
}

fn shown(page: String) -> Response {
    Html(page).into_response()
}

fn routes(inside: Shared) -> Router {
    let inner = Router::new()
        .route("/", get(home))
        .route("/profile", get(profile))
        .route("/profile/security", get(security))
        .route("/sign-out", get(sign_out))
        .route("/two-factor/enable", get(ask_to_enable).post(may_enable))
        .route("/two-factor/set-up", get(set_up).post(confirm))
        .route("/two-factor/qr.svg", get(qr_svg))
        .route("/two-factor/qr.png", get(qr_png))
        .route("/two-factor/backup-codes", get(codes).post(enable))
        .route("/two-factor/backup-codes.txt", get(codes_file))
        .route("/two-factor/disable", get(ask_to_disable).post(disable))
        .layer(axum::middleware::from_fn_with_state(
            Arc::clone(&inside),
            only_signed_in,
        ));
    Router::new()
        .route("/sign-in", get(ask_to_sign_in).post(sign_in))
        .route("/sign-in/code", get(ask_for_code).post(give_code))
        .route(
            "/sign-in/backup-code",
            get(ask_for_backup).post(give_backup),
        )
        .merge(inner)
        .with_state(inside)
}

type Fields = Form<HashMap<String, String>>;

fn given<'a>(fields: &'a Fields, name: &str) -> &'a str {
    fields.0.get(name).map_or("", String::as_str)
}

async fn only_signed_in(
    State(inside): State<Shared>,
    request: Request<Body>,
    next: axum::middleware::Next,
) -> Response {
    if !lock(&inside).is_at(request.headers(), Session::SignedIn) {
        return to("/sign-in");
    }
    let mut answer = next.run(request).await;
    // Going back must not bring an old key or old codes to the screen.
    let never = HeaderValue::from_static("no-store");
    answer.headers_mut().insert(header::CACHE_CONTROL, never);
    answer
}

async fn ask_to_sign_in(State(inside): State<Shared>) -> Response {
    shown(pages::sign_in(lock(&inside).labels(), false))
}

async fn sign_in(State(inside): State<Shared>, fields: Fields) -> Response {
    let mut inside = lock(&inside);
    if (given(&fields, "email"), given(&fields, "password")) != (EMAIL, PASSWORD) {
        return shown(pages::sign_in(inside.labels(), true));
    }
    let id = random(32, "0123456789abcdef");
    let (stage, path) = match inside.user.is_on() {
        true => (Session::HalfWay, "/sign-in/code"),
        false => (Session::SignedIn, "/"),
    };
    inside.sessions.insert(id.clone(), stage);
    let cookie = format!("session={id}; HttpOnly; SameSite=Strict; Path=/");
    ([(header::SET_COOKIE, cookie)], Redirect::to(path)).into_response()
}

async fn ask_for_code(State(inside): State<Shared>) -> Response {
    lock(&inside).code_page(false)
}

async fn give_code(State(inside): State<Shared>, head: HeaderMap, fields: Fields) -> Response {
    let mut inside = lock(&inside);
    if !inside.is_at(&head, Session::HalfWay) {
        return to("/sign-in");
    }
    let now = inside.now();
    match inside.user.sign_in(given(&fields, "code"), now) {
        true => inside.let_in(&head),
        false => inside.code_page(true),
    }
}

async fn ask_for_backup(State(inside): State<Shared>) -> Response {
    shown(pages::sign_in_backup(lock(&inside).labels(), false))
}

async fn give_backup(State(inside): State<Shared>, head: HeaderMap, fields: Fields) -> Response {
    let mut inside = lock(&inside);
    if !inside.is_at(&head, Session::HalfWay) {
        return to("/sign-in");
    }
    match inside.user.sign_in_with_backup_code(given(&fields, "code")) {
        true => inside.let_in(&head),
        false => shown(pages::sign_in_backup(inside.labels(), true)),
    }
}

async fn sign_out(State(inside): State<Shared>, head: HeaderMap) -> Response {
    let mut inside = lock(&inside);
    if let Some((id, _)) = inside.session(&head) {
        inside.sessions.remove(&id);
    }
    to("/sign-in")
}

async fn home(State(inside): State<Shared>) -> Response {
    shown(pages::home(lock(&inside).labels()))
}

async fn profile(State(inside): State<Shared>) -> Response {
    shown(pages::profile(lock(&inside).labels()))
}

async fn security(State(inside): State<Shared>) -> Response {
    let inside = lock(&inside);
    let (labels, required) = (inside.labels(), inside.company.required);
    shown(pages::security(labels, &inside.user, required))
}

async fn ask_to_enable(State(inside): State<Shared>) -> Response {
    let labels = lock(&inside).labels();
    shown(pages::password(
        labels,
        "/two-factor/enable",
        labels.page,
        false,
    ))
}

async fn may_enable(State(inside): State<Shared>, head: HeaderMap, fields: Fields) -> Response {
    let mut inside = lock(&inside);
    let labels = inside.labels();
    if given(&fields, "password") != PASSWORD || inside.user.is_on() {
        return shown(pages::password(
            labels,
            "/two-factor/enable",
            labels.page,
            true,
        ));
    }
    inside.may_set_up = inside.session(&head).map(|(id, _)| id);
    to("/two-factor/set-up")
}

/// Each look at this page makes a new key.
async fn set_up(State(inside): State<Shared>, head: HeaderMap) -> Response {
    let mut inside = lock(&inside);
    if !inside.may_set_up(&head) {
        return to("/two-factor/enable");
    }
    let key = inside.user.begin();
    shown(pages::set_up(inside.labels(), &key, false))
}

async fn confirm(State(inside): State<Shared>, head: HeaderMap, fields: Fields) -> Response {
    let mut inside = lock(&inside);
    let Some(key) = inside
        .user
        .pending
        .clone()
        .filter(|_| inside.may_set_up(&head))
    else {
        return to("/two-factor/enable");
    };
    let (now, with_codes) = (inside.now(), inside.company.backup_codes);
    match inside.user.confirm(given(&fields, "code"), now, with_codes) {
        true => to("/two-factor/backup-codes"),
        // The key stays the same: only a page that is loaded anew has a new one.
        false => shown(pages::set_up(inside.labels(), &key, true)),
    }
}

fn qr(inside: &Shared, format: &str, kind: &'static str) -> Response {
    let Some(key) = lock(inside).user.pending.clone() else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let picture = pages::qr(&pages::link(&key), format);
    ([(header::CONTENT_TYPE, kind)], picture).into_response()
}

async fn qr_svg(State(inside): State<Shared>) -> Response {
    qr(&inside, "SVG", "image/svg+xml")
}

async fn qr_png(State(inside): State<Shared>) -> Response {
    qr(&inside, "PNG", "image/png")
}

async fn codes(State(inside): State<Shared>, head: HeaderMap) -> Response {
    let inside = lock(&inside);
    match inside.may_set_up(&head) {
        true => shown(pages::backup_codes(inside.labels(), &inside.user, false)),
        false => to("/two-factor/enable"),
    }
}

async fn codes_file(State(inside): State<Shared>, head: HeaderMap) -> Response {
    let inside = lock(&inside);
    if !inside.may_set_up(&head) {
        return to("/two-factor/enable");
    }
    let headers = [
        (header::CONTENT_TYPE, "text/plain; charset=utf-8"),
        (
            header::CONTENT_DISPOSITION,
            "attachment; filename=\"injixo-backup-codes.txt\"",
        ),
    ];
    (headers, pages::backup_codes_file(&inside.user)).into_response()
}

async fn enable(State(inside): State<Shared>, head: HeaderMap, fields: Fields) -> Response {
    let mut inside = lock(&inside);
    if !inside.may_set_up(&head) {
        return to("/two-factor/enable");
    }
    let (labels, with_codes) = (inside.labels(), inside.company.backup_codes);
    if with_codes && given(&fields, "stored") != "yes" {
        return shown(pages::backup_codes(labels, &inside.user, true));
    }
    if inside.user.enable() {
        inside.mail(labels.mail_enabled);
    }
    inside.may_set_up = None;
    to("/profile/security")
}

async fn ask_to_disable(State(inside): State<Shared>) -> Response {
    let labels = lock(&inside).labels();
    shown(pages::password(
        labels,
        "/two-factor/disable",
        labels.disable,
        false,
    ))
}

async fn disable(State(inside): State<Shared>, fields: Fields) -> Response {
    let mut inside = lock(&inside);
    let labels = inside.labels();
    if inside.company.required {
        return StatusCode::FORBIDDEN.into_response();
    }
    if given(&fields, "password") != PASSWORD {
        return shown(pages::password(
            labels,
            "/two-factor/disable",
            labels.disable,
            true,
        ));
    }
    if inside.user.is_on() {
        inside.user.disable();
        inside.mail(labels.mail_disabled);
    }
    to("/profile/security")
}
