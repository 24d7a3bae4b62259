//! timedate1 as a test plays it, on a bus of its own: what the system says of its clock.

use std::process::{Child, Command, Stdio};

use std::io::{BufRead, BufReader};

use zbus::blocking::{Connection, connection};

const PATH: &str = "/org/freedesktop/timedate1";

/// A bus with a service that keeps the clock right, or not.
pub struct Timedate {
    pub address: String,
    bus: Child,
    _connection: Connection,
}

impl Timedate {
    pub fn saying(synchronised: bool, wanted: bool) -> Self {
        let mut bus = Command::new("dbus-daemon")
            .args(["--session", "--nofork", "--print-address"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| panic!("dbus-daemon (dbus): {error}"));
        let mut address = String::new();
        let mut said = BufReader::new(bus.stdout.take().unwrap());
        said.read_line(&mut address).unwrap();
        let address = address.trim().to_owned();
        let service = Service {
            synchronised,
            wanted,
        };
        let connection = connection::Builder::address(address.as_str())
            .unwrap()
            .serve_at(PATH, service)
            .unwrap()
            .name("org.freedesktop.timedate1")
            .unwrap()
            .build()
            .unwrap();
        Self {
            address,
            bus,
            _connection: connection,
        }
    }
}

impl Drop for Timedate {
    fn drop(&mut self) {
        let _ = self.bus.kill();
        let _ = self.bus.wait();
    }
}

struct Service {
    synchronised: bool,
    wanted: bool,
}

#[zbus::interface(name = "org.freedesktop.timedate1")]
impl Service {
    #[zbus(property, name = "NTPSynchronized")]
    fn synchronised(&self) -> bool {
        self.synchronised
    }

    #[zbus(property, name = "NTP")]
    fn wanted(&self) -> bool {
        self.wanted
    }
}
