//! Whether a window can be seen, as an X server and its window manager say it: it is mapped (X11 `MapNotify`, `UnmapNotify`) and
//! not iconic (ICCCM 4.1.3.1, `WM_STATE`). A Wayland compositor does not say it.

use x11rb::connection::Connection;
use x11rb::errors::ReplyError;
use x11rb::protocol::Event;
use x11rb::protocol::xproto::{
    Atom, ChangeWindowAttributesAux, ConnectionExt as _, EventMask, MapState,
};
use x11rb::rust_connection::RustConnection;

/// The state of a window of which its manager shows an icon at most.
const ICONIC: u32 = 3;

/// Tells whether the X server's window can be seen, now and whenever that changes, until nobody listens or the window is gone.
/// Blocks. Where the server says no more, the window counts as seen.
pub fn watch(window: u32, mut tell: impl FnMut(bool) -> bool) {
    let mut told = None;
    let _ = follow(window, |seen| {
        let news = told != Some(seen);
        told = Some(seen);
        !news || tell(seen)
    });
    if told == Some(false) {
        let _ = tell(true);
    }
}

fn follow(window: u32, mut tell: impl FnMut(bool) -> bool) -> Result<(), ReplyError> {
    let Ok((server, _)) = x11rb::connect(None) else {
        return Ok(());
    };
    let state = server.intern_atom(false, b"WM_STATE")?.reply()?.atom;
    let heard = EventMask::STRUCTURE_NOTIFY | EventMask::PROPERTY_CHANGE;
    let heard = ChangeWindowAttributesAux::new().event_mask(heard);
    server.change_window_attributes(window, &heard)?.check()?;
    while tell(is_seen(&server, window, state)?) {
        loop {
            match server.wait_for_event()? {
                Event::DestroyNotify(_) => return Ok(()),
                Event::MapNotify(_) | Event::UnmapNotify(_) => break,
                Event::PropertyNotify(change) if change.atom == state => break,
                _ => {}
            }
        }
    }
    Ok(())
}

/// A window whose frame is not mapped counts as seen: nothing would tell when the frame is.
fn is_seen(server: &RustConnection, window: u32, state: Atom) -> Result<bool, ReplyError> {
    let attributes = server.get_window_attributes(window)?;
    let property = server.get_property(false, window, state, state, 0, 1)?;
    let is_iconic = property.reply()?.value32().and_then(|mut it| it.next()) == Some(ICONIC);
    Ok(attributes.reply()?.map_state != MapState::UNMAPPED && !is_iconic)
}
