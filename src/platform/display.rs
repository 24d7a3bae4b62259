//! Whether there is a display that a window could open on.

/// Tells whether a window can open: on Linux and the BSDs a Wayland or X server that accepts a connection, elsewhere always.
///
/// Opens and closes one connection; waits at most two seconds for an X server on another machine.
#[must_use]
pub fn available() -> bool {
    #[cfg(all(unix, not(target_os = "macos")))]
    return unix::available(&|name| std::env::var_os(name).filter(|value| !value.is_empty()));
    #[cfg(not(all(unix, not(target_os = "macos"))))]
    return true;
}

/// Tells whether a window may stay on top of all others: a Wayland compositor lets none ask for that.
#[must_use]
pub fn keeps_windows_on_top() -> bool {
    #[cfg(all(unix, not(target_os = "macos")))]
    return !unix::wayland(&|name| std::env::var_os(name).filter(|value| !value.is_empty()));
    #[cfg(not(all(unix, not(target_os = "macos"))))]
    return true;
}

#[cfg(all(unix, not(target_os = "macos")))]
mod unix {
    use std::ffi::OsString;
    use std::net::{TcpStream, ToSocketAddrs};
    use std::os::unix::net::UnixStream;
    use std::path::PathBuf;
    use std::time::Duration;

    const PATIENCE: Duration = Duration::from_secs(2);
    const X11_FOLDER: &str = "/tmp/.X11-unix";
    const X11_PORT: u16 = 6000;

    pub(super) fn available(variable: &dyn Fn(&str) -> Option<OsString>) -> bool {
        wayland(variable)
            || variable("DISPLAY").is_some_and(|display| {
                display
                    .to_str()
                    .and_then(XAddress::parse)
                    .is_some_and(|address| address.accepts())
            })
    }

    pub(super) fn wayland(variable: &dyn Fn(&str) -> Option<OsString>) -> bool {
        // A descriptor that a compositor handed to this very process; connecting to it would use it up.
        if variable("WAYLAND_SOCKET").is_some() {
            return true;
        }
        let Some(name) = variable("WAYLAND_DISPLAY").map(PathBuf::from) else {
            return false;
        };
        let socket = if name.is_absolute() {
            name
        } else {
            match variable("XDG_RUNTIME_DIR") {
                Some(folder) => PathBuf::from(folder).join(name),
                None => return false,
            }
        };
        UnixStream::connect(socket).is_ok()
    }

    /// The parts of `$DISPLAY` (X(7), "display names") that say where the server is.
    #[derive(Debug, PartialEq, Eq)]
    pub(super) enum XAddress {
        Socket(PathBuf),
        Local(u16),
        Tcp(String, u16),
    }

    impl XAddress {
        pub(super) fn parse(display: &str) -> Option<Self> {
            if display.starts_with('/') {
                return Some(Self::Socket(PathBuf::from(display)));
            }
            let (place, numbers) = display.rsplit_once(':')?;
            let number: u16 = numbers.split('.').next()?.parse().ok()?;
            let host = place.strip_prefix("tcp/").unwrap_or(place);
            if host.is_empty() || host == "unix" || host.starts_with("unix/") {
                return Some(Self::Local(number));
            }
            let host = host.trim_start_matches('[').trim_end_matches(']');
            Some(Self::Tcp(host.to_owned(), X11_PORT.checked_add(number)?))
        }

        fn accepts(&self) -> bool {
            match self {
                Self::Socket(path) => UnixStream::connect(path).is_ok(),
                Self::Local(number) => {
                    let path = format!("{X11_FOLDER}/X{number}");
                    connects_abstract(&path) || UnixStream::connect(path).is_ok()
                }
                Self::Tcp(host, port) => {
                    (host.as_str(), *port)
                        .to_socket_addrs()
                        .is_ok_and(|mut all| {
                            all.any(|one| TcpStream::connect_timeout(&one, PATIENCE).is_ok())
                        })
                }
            }
        }
    }

    #[cfg(target_os = "linux")]
    fn connects_abstract(name: &str) -> bool {
        use std::os::linux::net::SocketAddrExt;
        use std::os::unix::net::SocketAddr;

        SocketAddr::from_abstract_name(name)
            .is_ok_and(|address| UnixStream::connect_addr(&address).is_ok())
    }

    #[cfg(not(target_os = "linux"))]
    fn connects_abstract(_: &str) -> bool {
        false
    }

    #[cfg(test)]
    mod tests {
        use std::collections::HashMap;
        use std::net::TcpListener;
        use std::os::unix::net::UnixListener;

        use super::*;

        fn with(variables: &[(&str, &str)]) -> bool {
            let variables: HashMap<String, OsString> = variables
                .iter()
                .map(|(name, value)| ((*name).to_owned(), OsString::from(value)))
                .collect();
            available(&|name| variables.get(name).cloned())
        }

        #[test]
        fn display_names_are_understood() {
            for (display, expected) in [
                (":0", Some(XAddress::Local(0))),
                (":12.1", Some(XAddress::Local(12))),
                ("unix:1", Some(XAddress::Local(1))),
                (
                    "localhost:10.0",
                    Some(XAddress::Tcp("localhost".to_owned(), 6010)),
                ),
                (
                    "tcp/example:0",
                    Some(XAddress::Tcp("example".to_owned(), 6000)),
                ),
                ("[::1]:2", Some(XAddress::Tcp("::1".to_owned(), 6002))),
                (
                    "/run/x/socket",
                    Some(XAddress::Socket(PathBuf::from("/run/x/socket"))),
                ),
                ("nonsense", None),
                (":", None),
                (":x", None),
                ("host:65000", None),
            ] {
                assert_eq!(XAddress::parse(display), expected, "{display}");
            }
        }

        #[test]
        fn no_variable_means_no_display() {
            assert!(!with(&[]));
        }

        #[test]
        fn a_wayland_socket_counts_only_while_somebody_listens() {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("wayland-7");
            let runtime = folder.path().to_str().unwrap();
            let relative = [
                ("WAYLAND_DISPLAY", "wayland-7"),
                ("XDG_RUNTIME_DIR", runtime),
            ];
            assert!(!with(&relative));
            let listener = UnixListener::bind(&path).unwrap();
            assert!(with(&relative));
            assert!(with(&[("WAYLAND_DISPLAY", path.to_str().unwrap())]));
            assert!(!with(&[("WAYLAND_DISPLAY", "wayland-7")]));
            drop(listener);
            assert!(!with(&relative));
        }

        #[test]
        fn an_x_server_over_tcp_counts_only_while_it_listens() {
            let (listener, number) = (100..200_u16)
                .find_map(|number| {
                    let listener = TcpListener::bind(("127.0.0.1", X11_PORT + number)).ok()?;
                    Some((listener, number))
                })
                .unwrap();
            let display = format!("127.0.0.1:{number}");
            assert!(with(&[("DISPLAY", &display)]));
            drop(listener);
            assert!(!with(&[("DISPLAY", &display)]));
        }
    }
}
