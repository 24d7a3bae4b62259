//! The XCB connection behind an Xlib display, through `libX11-xcb`, which is loaded when it is asked for and not before.
#![cfg(all(unix, not(target_os = "macos")))]

use std::ffi::c_void;
use std::mem::ManuallyDrop;
use std::sync::OnceLock;

use as_raw_xcb_connection::{AsRawXcbConnection, xcb_connection_t};
use libloading::Library;

/// `xcb_connection_t *XGetXCBConnection(Display *dpy)`, of `<X11/Xlib-xcb.h>`.
type GetXcbConnection = unsafe extern "C" fn(display: *mut c_void) -> *mut xcb_connection_t;

/// A display that somebody else opened, and closes.
#[derive(Debug)]
pub struct Display {
    ptr: *mut c_void,
}

impl Display {
    /// Takes a `Display *` of Xlib.
    ///
    /// # Safety
    /// It is open, and stays open for as long as this is used.
    #[must_use]
    pub unsafe fn from_ptr(ptr: *mut c_void) -> ManuallyDrop<Self> {
        ManuallyDrop::new(Self { ptr })
    }
}

// SAFETY: the connection is that of the display, which is open by the promise that `from_ptr` was given.
unsafe impl AsRawXcbConnection for Display {
    /// # Panics
    /// Where there is no `libX11-xcb`; whoever has an Xlib display to paint on has loaded it.
    fn as_raw_xcb_connection(&self) -> *mut xcb_connection_t {
        let Some(get) = get_xcb_connection() else {
            panic!("there is no libX11-xcb");
        };
        // SAFETY: the function is Xlib's, and the display is open by the promise that `from_ptr` was given.
        unsafe { get(self.ptr) }
    }
}

fn get_xcb_connection() -> Option<GetXcbConnection> {
    static FUNCTION: OnceLock<Option<GetXcbConnection>> = OnceLock::new();
    *FUNCTION.get_or_init(|| {
        // SAFETY: Xlib's own library, whose constructors do nothing but load what it needs. It is never unloaded, so that the
        // function stays where it is; its type is that of the header.
        unsafe {
            let library = ManuallyDrop::new(Library::new("libX11-xcb.so.1").ok()?);
            let function = library
                .get::<GetXcbConnection>(b"XGetXCBConnection\0")
                .ok()?;
            Some(*function)
        }
    })
}
