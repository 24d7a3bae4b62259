//! What shows a code: a page in Chromium, or a picture viewer.

use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use tempfile::TempDir;

use crate::{chromium, tool};

/// The account in the code of the web page.
pub const ZOE: &str =
    "otpauth://totp/injixo:zoe@example.com?secret=MFRGGZDFMZTWQ2LKNNWG23TPOBYXE43U&issuer=injixo";

/// A picture of the project's own.
pub fn fixture(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("tests/data/qr")
        .join(name)
}

/// Something that shows a code until it is dropped.
pub struct Shown {
    child: Child,
    _folder: Option<TempDir>,
}

impl Shown {
    /// A web page with the code of [`ZOE`], in the browser's own window; the arguments and variables say where.
    pub fn web_page(place: &[&str], variables: &[(&str, &str)]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let (code, page) = (folder.path().join("qr.png"), folder.path().join("2fa.html"));
        let made = tool("qrencode")
            .args(["--size", "5", "--output"])
            .arg(&code)
            .arg(ZOE)
            .status();
        assert!(made.unwrap().success());
        std::fs::write(
            &page,
            "<title>2FA</title><h1>Enable 2FA</h1><img src='qr.png'><p>Scan this code.</p>",
        )
        .unwrap();
        let mut browser = Command::new("chromium");
        browser
            .env_clear()
            .envs(chromium::variables(folder.path()))
            .envs(variables.iter().copied())
            .args(chromium::arguments(folder.path()))
            .args(place)
            .arg(format!("--app=file://{}", page.display()));
        Self::start(&mut browser, Some(folder))
    }

    /// A picture on an X server, at this place.
    pub fn picture(display: &str, name: &str, left: u16, top: u16) -> Self {
        let mut viewer = Command::new("display");
        viewer
            .args(["-geometry", &format!("+{left}+{top}")])
            .arg(fixture(name))
            .env("DISPLAY", display);
        Self::start(&mut viewer, None)
    }

    fn start(command: &mut Command, folder: Option<TempDir>) -> Self {
        let child = command
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        Self {
            child,
            _folder: folder,
        }
    }
}

impl Drop for Shown {
    fn drop(&mut self) {
        // Politely, so that a browser takes its other processes with it.
        drop(tool("kill").arg(self.child.id().to_string()).status());
        drop(self.child.wait());
    }
}
