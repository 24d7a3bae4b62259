//! Reading the memory of a process that lets nobody but root do so.
//!
//! The program runs without rights and so, in `tests/all`, does this test: there a reader that root has started (`tests/memory-reader`)
//! reads for it. A test that runs as root reads by itself. Anywhere else nobody can look, and the test says that it did not.

use std::fs::File;
use std::io::Write;
use std::os::unix::fs::{FileExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::needles::{Found, Needles};
use crate::wait_for;

/// Names the folder where the reader takes its orders.
const READER: &str = "TESTS_MEMORY_READER";

/// Whether somebody is there who can read memory; says so where not. With `ACCEPTANCE_REQUIRED` its absence is an error.
pub fn can_read() -> bool {
    let can = reader().is_some() || is_root();
    if !can {
        assert!(
            std::env::var_os("ACCEPTANCE_REQUIRED").is_none(),
            "no reader: {READER} is not set"
        );
        println!("NOT LOOKED AT: nobody here may read the memory; tests/all can");
    }
    can
}

/// Searches all that a process can have written to.
pub fn search(pid: u32, needles: &Needles) -> Found {
    let (map, memory) = match reader() {
        Some(folder) => ordered(&folder, pid),
        None => (
            std::fs::read_to_string(format!("/proc/{pid}/maps")).unwrap(),
            Memory::Live(File::open(format!("/proc/{pid}/mem")).unwrap()),
        ),
    };
    let mut found = Found::new();
    let (mut offset, mut read) = (0, 0);
    for region in map.lines().filter_map(Region::of) {
        let mut bytes = vec![0; region.length];
        let complete = match &memory {
            Memory::Live(file) => file.read_exact_at(&mut bytes, region.start).is_ok(),
            Memory::Copied(file) => {
                let complete = file.read_exact_at(&mut bytes, offset).is_ok();
                offset += region.length as u64;
                complete
            }
        };
        if complete {
            read += bytes.len();
            needles.search(&bytes, &region.name, &mut found);
        }
    }
    println!("searched {} KiB of process {pid}", read / 1024);
    assert!(read > 1 << 20, "that is not all of it: {map}");
    found
}

enum Memory {
    Live(File),
    /// One region behind the other.
    Copied(File),
}

struct Region {
    start: u64,
    length: usize,
    name: String,
}

impl Region {
    /// A line of `/proc/PID/maps`; nothing for what nobody can have written to.
    fn of(line: &str) -> Option<Self> {
        let mut fields = line.split_whitespace();
        let (start, end) = fields.next()?.split_once('-')?;
        let rights = fields.next()?;
        let name = fields.nth(3).unwrap_or("anonymous");
        let start = u64::from_str_radix(start, 16).ok()?;
        let end = u64::from_str_radix(end, 16).ok()?;
        (rights.starts_with("rw") && name != "[vvar]").then(|| Self {
            start,
            length: (end - start) as usize,
            name: name.to_owned(),
        })
    }
}

fn ordered(folder: &Path, pid: u32) -> (String, Memory) {
    static ORDERS: AtomicUsize = AtomicUsize::new(0);

    let number = ORDERS.fetch_add(1, Ordering::Relaxed);
    // Not to wait at the pipe for a reader that has died.
    let mut orders = wait_for("somebody who takes orders", || {
        let mut pipe = File::options();
        pipe.write(true)
            .custom_flags(rustix::fs::OFlags::NONBLOCK.bits() as i32);
        pipe.open(folder.join("orders")).ok()
    });
    orders
        .write_all(format!("{pid} {number}\n").as_bytes())
        .unwrap();
    let file = |what| folder.join(format!("{pid}.{number}.{what}"));
    wait_for("the reader", || file("done").exists().then_some(()));
    (
        std::fs::read_to_string(file("maps")).unwrap(),
        Memory::Copied(File::open(file("mem")).unwrap()),
    )
}

fn reader() -> Option<PathBuf> {
    std::env::var_os(READER).map(PathBuf::from)
}

fn is_root() -> bool {
    rustix::process::geteuid().is_root()
}
