//! Hardening the process: no core dumps, no debugger attaching.

/// Turns off core dumps and attaching debuggers. Best effort: where the system refuses, the program goes on.
///
/// On Linux a process that is not dumpable is refused by the desktop portals, which open `/proc/PID/root`; whatever needs
/// a portal has to run in a process that was not hardened.
pub fn harden() {
    #[cfg(unix)]
    {
        let none = rustix::process::Rlimit {
            current: Some(0),
            maximum: Some(0),
        };
        let _ = rustix::process::setrlimit(rustix::process::Resource::Core, none);
    }
    #[cfg(target_os = "linux")]
    let _ = rustix::process::set_dumpable_behavior(rustix::process::DumpableBehavior::NotDumpable);
}

/// Tells whether the system would let a debugger attach or write a core dump; nothing where it does not say.
#[must_use]
pub fn is_dumpable() -> Option<bool> {
    #[cfg(target_os = "linux")]
    return rustix::process::dumpable_behavior()
        .ok()
        .map(|behaviour| behaviour != rustix::process::DumpableBehavior::NotDumpable);
    #[cfg(not(target_os = "linux"))]
    return None;
}
