//! A save under the eyes of strace: killed at each system call and at random moments, failed at each, its order looked at.
#![cfg(target_os = "linux")]
#![allow(
    unused_results,
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout
)]

#[path = "../vault/book.rs"]
#[allow(
    dead_code,
    reason = "shared with the vault's tests, which use all of it"
)]
mod book;
mod faults;
mod home;
mod kills;
mod order;
mod rekey;
mod short_writes;
mod table;
mod trace;

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Set to `full`, the loops go over everything; `tests/all` runs shorter ones through the same code.
const LENGTH: &str = "PROOF_BY_FAULT";

fn full() -> bool {
    std::env::var_os(LENGTH).is_some_and(|length| length == "full")
}

/// Does something with each item, as many at once as there are processors; gives the results in the items' order.
fn each<I: Sync, R: Send>(items: &[I], act: impl Fn(&I) -> R + Sync) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let results = Mutex::new(Vec::new());
    let workers = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                loop {
                    let index = next.fetch_add(1, Ordering::Relaxed);
                    let Some(item) = items.get(index) else { break };
                    let result = act(item);
                    results.lock().unwrap().push((index, result));
                }
            });
        }
    });
    let mut results = results.into_inner().unwrap();
    results.sort_by_key(|(index, _)| *index);
    results.into_iter().map(|(_, result)| result).collect()
}
