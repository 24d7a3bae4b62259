//! Packs the message files, for together they are larger than all of the pictures and fonts. Cargo's build script of the library.

use std::path::Path;
use std::{env, fs, io};

const FOLDER: &str = "../assets/i18n";
/// The smallest that there is; unpacking takes as long whatever it was.
const LEVEL: u8 = 10;

#[allow(clippy::print_stdout, reason = "that is how Cargo is told")]
fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed={FOLDER}");
    let out = env::var_os("OUT_DIR").ok_or(io::ErrorKind::NotFound)?;
    for language in fs::read_dir(FOLDER)? {
        let language = language?;
        let file = language.path().join("injixo_authenticator.ftl");
        if !file.is_file() {
            continue;
        }
        let text = fs::read(file)?;
        let packed = miniz_oxide::deflate::compress_to_vec(&text, LEVEL);
        fs::write(Path::new(&out).join(language.file_name()), packed)?;
    }
    Ok(())
}
