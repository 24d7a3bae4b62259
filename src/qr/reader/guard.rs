//! A guard around decoders of foreign data: their panics become "nothing", without a word on standard error.

use std::cell::Cell;
use std::panic::{self, AssertUnwindSafe};
use std::sync::Once;

thread_local! {
    /// Whether this thread is inside a guard, where the panic hook keeps silent.
    static GUARDED: Cell<bool> = const { Cell::new(false) };
}

static HOOK: Once = Once::new();

/// Runs the work; nothing comes back where it panicked. Panics anywhere else are reported as before.
pub(crate) fn quietly<T>(work: impl FnOnce() -> T) -> Option<T> {
    HOOK.call_once(|| {
        let report = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            if !GUARDED.get() {
                report(info);
            }
        }));
    });
    let outer = GUARDED.replace(true);
    // Whatever the work borrowed is dropped with it: callers pass in what nobody reads after a panic.
    let result = panic::catch_unwind(AssertUnwindSafe(work));
    GUARDED.set(outer);
    result.ok()
}

#[cfg(test)]
mod tests {
    use std::process::Command;

    use super::*;

    #[test]
    fn work_that_ends_well_gives_its_result() {
        assert_eq!(quietly(|| 7), Some(7));
    }

    #[test]
    fn a_panic_gives_nothing_and_only_panics_outside_are_reported() {
        const MARK: &str = "INSIDE_THE_GUARD_TEST";
        let name = "guard::tests::a_panic_gives_nothing_and_only_panics_outside_are_reported";
        if std::env::var_os(MARK).is_some() {
            let nested = quietly(|| {
                assert_eq!(quietly(|| panic!("inner secret")), None::<()>);
                panic!("outer secret");
            });
            assert_eq!(nested, None::<()>);
            assert!(std::thread::spawn(|| panic!("said aloud")).join().is_err());
            return;
        }
        let child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", name, "--nocapture"])
            .env(MARK, "1")
            .output()
            .unwrap();
        assert!(child.status.success());
        let said = String::from_utf8_lossy(&child.stderr);
        assert!(said.contains("said aloud"), "{said}");
        assert!(!said.contains("secret"), "{said}");
    }
}
