//! Has the linker put the manifest into the programs for Windows. Runs at every build, and does nothing for other systems.

use std::env;
use std::path::Path;

const MANIFEST: &str = "packaging/windows/program.manifest";

#[allow(clippy::print_stdout, reason = "that is how Cargo is told")]
fn main() {
    println!("cargo::rerun-if-changed={MANIFEST}");
    let is = |name, value: &str| env::var(name).is_ok_and(|it| it == value);
    // The arguments are those of Microsoft's linker.
    if is("CARGO_CFG_TARGET_OS", "windows") && is("CARGO_CFG_TARGET_ENV", "msvc") {
        let project = env::var("CARGO_MANIFEST_DIR").unwrap_or_default();
        let manifest = Path::new(&project).join(MANIFEST);
        println!("cargo::rustc-link-arg-bins=/MANIFEST:EMBED");
        println!(
            "cargo::rustc-link-arg-bins=/MANIFESTINPUT:{}",
            manifest.display()
        );
    }
}
