//! How the pages look: a plausible product page, its QR code at the size that such pages show it at.

use std::process::Command;

use super::labels::Labels;
use super::user::{EMAIL, User};

const STYLE: &str = "
body{margin:0;font:16px/1.5 'DejaVu Sans',sans-serif;color:#1f2933;background:#f4f6f8}
nav{display:flex;justify-content:space-between;align-items:center;background:#12344d;color:#fff;padding:12px 24px}
nav a{color:#fff;text-decoration:none}
main{max-width:640px;margin:32px auto;background:#fff;border:1px solid #d9e2ec;border-radius:8px;padding:24px 32px}
h1{font-size:22px;margin:0 0 16px} .tabs{display:flex;gap:24px;border-bottom:1px solid #d9e2ec;margin-bottom:24px}
.tabs a{padding:8px 0;color:#486581;text-decoration:none} .tabs .here{border-bottom:3px solid #0b7285;color:#102a43}
label{display:block;margin:16px 0 4px} input[type=text],input[type=password],input[type=email]{width:100%;box-sizing:border-box;
padding:10px;border:1px solid #9fb3c8;border-radius:6px;font:inherit}
button,.button{display:inline-block;margin-top:20px;padding:10px 20px;border:0;border-radius:6px;background:#0b7285;color:#fff;
font:inherit;text-decoration:none;cursor:pointer} .plain{background:#e4e7eb;color:#1f2933}
.error{background:#ffe3e3;border-radius:6px;padding:10px 14px} .status{background:#e3f8ff;border-radius:6px;padding:10px 14px}
code{font:15px/1.6 'DejaVu Sans Mono',monospace;background:#f0f4f8;padding:2px 6px;border-radius:4px}
#codes{columns:2;list-style:none;padding:0} #qr{display:block;margin:16px 0;width:200px;height:200px;image-rendering:pixelated}";

/// A page with the bar at its top; with a person's name in it where one is signed in.
pub fn page(labels: &Labels, signed_in: bool, title: &str, body: &str) -> String {
    let user = match signed_in {
        true => format!("<a id=\"user\" href=\"/profile\">{EMAIL}</a>"),
        false => String::new(),
    };
    format!(
        "<!doctype html><html lang=\"{}\"><head><meta charset=\"utf-8\"><title>{title} – injixo</title><style>{STYLE}</style>\
         </head><body><nav><a href=\"/\">injixo</a>{user}</nav><main><h1>{title}</h1>{body}</main></body></html>",
        labels.lang
    )
}

fn error(words: Option<&str>) -> String {
    let shown = |words| format!("<p class=\"error\" id=\"error\">{words}</p>");
    words.map(shown).unwrap_or_default()
}

fn form(action: &str, fields: &str, button: &str, id: &str) -> String {
    format!(
        "<form method=\"post\" action=\"{action}\">{fields}<button id=\"{id}\">{button}</button></form>"
    )
}

fn field(name: &str, label: &str, kind: &str) -> String {
    format!(
        "<label for=\"{name}\">{label}</label><input id=\"{name}\" name=\"{name}\" type=\"{kind}\" autocomplete=\"off\">"
    )
}

pub fn sign_in(labels: &Labels, wrong: bool) -> String {
    let fields =
        field("email", labels.email, "email") + &field("password", labels.password, "password");
    let body = error(wrong.then_some(labels.wrong_password))
        + &form("/sign-in", &fields, labels.sign_in, "sign-in");
    page(labels, false, labels.sign_in, &body)
}

/// Asks for a one-time password; a company without backup codes has no link to them.
pub fn sign_in_code(labels: &Labels, with_backup: bool, wrong: bool) -> String {
    let fields = field("code", labels.one_time_password, "text");
    let link = match with_backup {
        true => format!(
            "<p><a id=\"backup\" href=\"/sign-in/backup-code\">{}</a></p>",
            labels.backup_link
        ),
        false => String::new(),
    };
    let body = error(wrong.then_some(labels.wrong_code))
        + &form("/sign-in/code", &(fields + &link), labels.verify, "verify");
    page(labels, false, labels.sign_in, &body)
}

pub fn sign_in_backup(labels: &Labels, wrong: bool) -> String {
    let fields = field("code", labels.backup_code, "text");
    let body = error(wrong.then_some(labels.wrong_code))
        + &form("/sign-in/backup-code", &fields, labels.verify, "verify");
    page(labels, false, labels.sign_in, &body)
}

pub fn home(labels: &Labels) -> String {
    let body = format!(
        "<p id=\"home\">{EMAIL}</p><a class=\"button plain\" href=\"/sign-out\">{}</a>",
        labels.sign_out
    );
    page(labels, true, labels.welcome, &body)
}

pub fn security(labels: &Labels, user: &User, required: bool) -> String {
    let status = if user.is_on() {
        labels.status_on
    } else {
        labels.status_off
    };
    let button = match (user.is_on(), required) {
        (false, _) => format!(
            "<a class=\"button\" id=\"enable\" href=\"/two-factor/enable\">{}</a>",
            labels.enable
        ),
        (true, false) => format!(
            "<a class=\"button plain\" id=\"disable\" href=\"/two-factor/disable\">{}</a>",
            labels.disable
        ),
        (true, true) => format!("<p id=\"required\">{}</p>", labels.required),
    };
    let body = format!(
        "<div class=\"tabs\"><a href=\"/profile\">{}</a><a class=\"here\" href=\"/profile/security\">{}</a></div>\
         <p class=\"status\" id=\"status\">{status}</p>{button}",
        labels.profile, labels.security
    );
    page(labels, true, labels.security, &body)
}

pub fn profile(labels: &Labels) -> String {
    let body = format!(
        "<div class=\"tabs\"><a class=\"here\" href=\"/profile\">{}</a><a id=\"security\" href=\"/profile/security\">{}</a></div>\
         <p>{EMAIL}</p>",
        labels.profile, labels.security
    );
    page(labels, true, labels.profile, &body)
}

/// Asks for the password before 2FA is switched on or off.
pub fn password(labels: &Labels, action: &str, title: &str, wrong: bool) -> String {
    let fields = field("password", labels.password, "password");
    let body = error(wrong.then_some(labels.wrong_password))
        + &form(action, &fields, labels.proceed, "proceed");
    page(labels, true, title, &body)
}

pub fn set_up(labels: &Labels, key: &str, wrong: bool) -> String {
    let grouped: Vec<&str> = (0..key.len())
        .step_by(4)
        .map(|at| &key[at..(at + 4).min(key.len())])
        .collect();
    let shown = format!(
        "<ol><li>{}</li><li>{}</li></ol><img id=\"qr\" src=\"/two-factor/qr.svg?{key}\" alt=\"QR\">\
         <p>{}: <code id=\"key\">{}</code></p>",
        labels.install,
        labels.scan,
        labels.key,
        grouped.join(" ")
    );
    let fields = field("code", labels.one_time_password, "text");
    let body = shown
        + &error(wrong.then_some(labels.wrong_code))
        + &form("/two-factor/set-up", &fields, labels.proceed, "proceed");
    page(labels, true, labels.page, &body)
}

pub fn backup_codes(labels: &Labels, user: &User, not_ticked: bool) -> String {
    let mut body = error(not_ticked.then_some(labels.tick_first));
    let mut fields = String::new();
    if !user.codes.is_empty() {
        let rows: String = user
            .codes
            .iter()
            .map(|code| format!("<li><code>{}</code></li>", code.code))
            .collect();
        body += &format!(
            "<h1>{}</h1><p>{}</p><ul id=\"codes\">{rows}</ul>\
             <a class=\"button plain\" id=\"download\" href=\"/two-factor/backup-codes.txt\">{}</a> \
             <button class=\"plain\" id=\"copy\" type=\"button\" onclick=\"navigator.clipboard.writeText(\
             [...document.querySelectorAll('#codes code')].map(c=>c.textContent).join('\\n'))\">{}</button>",
            labels.backup_codes, labels.keep_safe, labels.download, labels.copy
        );
        fields = format!(
            "<label><input type=\"checkbox\" id=\"stored\" name=\"stored\" value=\"yes\"> {}</label>",
            labels.stored
        );
    }
    body += &form("/two-factor/backup-codes", &fields, labels.enable, "enable");
    page(labels, true, labels.page, &body)
}

/// The file that the download button gives.
pub fn backup_codes_file(user: &User) -> String {
    user.codes
        .iter()
        .map(|code| format!("{}\n", code.code))
        .collect()
}

/// The link in the QR code, as the service would write it.
pub fn link(key: &str) -> String {
    let email = EMAIL.replace('@', "%40");
    format!("otpauth://totp/injixo:{email}?secret={key}&issuer=injixo")
}

/// The QR code of a link, in qrencode's hand; `SVG` or `PNG`.
pub fn qr(link: &str, format: &str) -> Vec<u8> {
    let output = Command::new("qrencode")
        .args([
            "--type", format, "--size", "6", "--margin", "4", "--output", "-", link,
        ])
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
    output.stdout
}
