//! Keeping memory to this process: no core dumps, no debugger attaching, the vault key never written to the disk.

use std::any::Any;
use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use crate::secret::{Pages, Secret};

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

/// Holds pages in memory, so that what is on them is never written to swap space. (Nothing keeps it out of the image that a
/// computer writes when it hibernates.)
pub static PAGES: LockedPages = LockedPages;

/// See [`PAGES`].
pub struct LockedPages;

impl Pages for LockedPages {
    fn hold(&self, bytes: &[u8]) -> Option<Box<dyn Any + Send + Sync>> {
        let size = region::page::size();
        let first = bytes.as_ptr().addr() / size;
        let last = (bytes.as_ptr().addr() + bytes.len().checked_sub(1)?) / size;
        let held: Option<Vec<HeldPage>> = (first..=last).map(HeldPage::of).collect();
        Some(Box::new(held?))
    }
}

/// Every page that is held: by how many secrets, for the system itself does not count, and the system's own hold.
static HELD: Mutex<BTreeMap<usize, (usize, region::LockGuard)>> = Mutex::new(BTreeMap::new());

/// One secret's share in a page.
struct HeldPage(usize);

impl HeldPage {
    fn of(page: usize) -> Option<Self> {
        let mut held = HELD.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((count, _)) = held.get_mut(&page) {
            *count += 1;
        } else {
            let size = region::page::size();
            let address = std::ptr::without_provenance::<u8>(page * size);
            let lock = region::lock(address, size).ok()?;
            let _ = held.insert(page, (1, lock));
        }
        Some(Self(page))
    }
}

impl Drop for HeldPage {
    fn drop(&mut self) {
        let mut held = HELD.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((count, _)) = held.get_mut(&self.0) {
            *count -= 1;
            if *count == 0 {
                let _ = held.remove(&self.0);
            }
        }
    }
}

/// Tells whether the system lets a key be held in memory.
#[must_use]
pub fn holds_keys() -> bool {
    Secret::new(vec![0; 32]).hold(&PAGES)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_held_until_its_last_secret_is_gone() {
        let bytes = vec![7; 3 * region::page::size()];
        let count = |page: usize| {
            let held = HELD.lock().unwrap();
            held.get(&page).map_or(0, |(count, _)| *count)
        };
        let page = bytes[region::page::size()..].as_ptr().addr() / region::page::size();
        let one = PAGES.hold(&bytes).unwrap();
        let two = PAGES.hold(&bytes[region::page::size()..][..8]).unwrap();
        assert_eq!(count(page), 2);
        drop(one);
        assert_eq!(count(page), 1);
        drop(two);
        assert_eq!(count(page), 0);
        assert!(PAGES.hold(&[]).is_none());
    }
}
