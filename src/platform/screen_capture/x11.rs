//! What an X server shows, monitor by monitor (X11 protocol `GetImage`, RANDR 1.5 `GetMonitors`).

use std::time::{Duration, Instant};

use x11rb::connection::Connection;
use x11rb::protocol::randr::ConnectionExt as _;
use x11rb::protocol::xproto::{
    ConnectionExt as _, ImageFormat, ImageOrder, Screen, Setup, Visualtype,
};
use x11rb::rust_connection::RustConnection;
use zeroize::Zeroizing;

use crate::platform::screen_capture::{CaptureFailure, picture};
use crate::qr::{Picture, Pixels};

/// Bytes asked for at once, so that a large screen does not lie in memory twice.
const STRIP: usize = 4 << 20;
/// How long the server may take for all of it.
const LIMIT: Duration = Duration::from_secs(30);

/// A part of the root window, in pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Area {
    left: u16,
    top: u16,
    width: u16,
    height: u16,
}

/// Tells whether the session is X11. Beside a Wayland compositor an X server shows X11 programs at best.
pub(super) fn is_the_session() -> bool {
    let set = |name| std::env::var_os(name).filter(|value| !value.is_empty());
    set("DISPLAY").is_some()
        && set("WAYLAND_DISPLAY").is_none()
        && set("XDG_SESSION_TYPE").is_none_or(|kind| kind != "wayland")
}

/// Tells whether the session is X11 and its server answers.
pub(super) fn answers() -> bool {
    is_the_session() && x11rb::connect(None).is_ok()
}

/// Looks at every monitor.
pub(super) fn capture() -> Result<Vec<Picture>, CaptureFailure> {
    let (connection, number) =
        x11rb::connect(None).map_err(|_| CaptureFailure::NothingCanCapture)?;
    let setup = connection.setup();
    let screen = setup.roots.get(number).ok_or(CaptureFailure::Failed)?;
    let layout = Layout::of(setup, screen).ok_or(CaptureFailure::Failed)?;
    let deadline = Instant::now() + LIMIT;
    areas(&connection, screen)
        .into_iter()
        .map(|area| picture(pixels(&connection, screen.root, area, &layout, deadline)?))
        .collect()
}

/// The monitors, each once, from the left and the top; the whole root window where the server names none.
fn areas(connection: &RustConnection, screen: &Screen) -> Vec<Area> {
    let monitors = connection
        .randr_get_monitors(screen.root, true)
        .ok()
        .and_then(|cookie| cookie.reply().ok())
        .map(|reply| reply.monitors)
        .unwrap_or_default();
    // The size of now, for the one of the connection's start may be past.
    let (width, height) = connection
        .get_geometry(screen.root)
        .ok()
        .and_then(|cookie| cookie.reply().ok())
        .map_or((screen.width_in_pixels, screen.height_in_pixels), |reply| {
            (reply.width, reply.height)
        });
    let whole = Area {
        left: 0,
        top: 0,
        width,
        height,
    };
    let monitors = monitors
        .into_iter()
        .map(|one| (one.x, one.y, one.width, one.height));
    distinct(monitors, whole)
}

/// Cuts the monitors to the root window and leaves out those that another one shows as well.
fn distinct(monitors: impl Iterator<Item = (i16, i16, u16, u16)>, whole: Area) -> Vec<Area> {
    let mut areas: Vec<Area> = Vec::new();
    for (x, y, width, height) in monitors {
        let (left, width) = cut(x, width, whole.width);
        let (top, height) = cut(y, height, whole.height);
        let area = Area {
            left,
            top,
            width,
            height,
        };
        if width > 0 && height > 0 && !areas.contains(&area) {
            areas.push(area);
        }
    }
    areas.sort_by_key(|area| (area.left, area.top));
    if areas.is_empty() {
        areas.push(whole);
    }
    areas
}

/// The part of a stretch that lies within `0..end`.
fn cut(start: i16, len: u16, end: u16) -> (u16, u16) {
    let from = i32::from(start).clamp(0, i32::from(end));
    let to = (i32::from(start) + i32::from(len)).clamp(from, i32::from(end));
    (from as u16, (to - from) as u16)
}

fn pixels(
    connection: &RustConnection,
    root: u32,
    area: Area,
    layout: &Layout,
    deadline: Instant,
) -> Result<Pixels, CaptureFailure> {
    let stride = layout.stride(area.width);
    let rows = u16::try_from((STRIP / stride).max(1)).unwrap_or(u16::MAX);
    let count = usize::from(area.width) * usize::from(area.height);
    let mut rgba = Zeroizing::new(Vec::with_capacity(4 * count));
    let mut done = 0;
    while done < area.height {
        if Instant::now() > deadline {
            return Err(CaptureFailure::TimedOut);
        }
        let now = rows.min(area.height - done);
        let image = connection
            .get_image(
                ImageFormat::Z_PIXMAP,
                root,
                area.left as i16,
                (area.top + done) as i16,
                area.width,
                now,
                u32::MAX,
            )
            .ok()
            .and_then(|cookie| cookie.reply().ok())
            .ok_or(CaptureFailure::Failed)?;
        let data = Zeroizing::new(image.data);
        if data.len() < stride * usize::from(now) {
            return Err(CaptureFailure::Failed);
        }
        for row in data.chunks_exact(stride).take(now.into()) {
            layout.append(row, area.width, &mut rgba);
        }
        done += now;
    }
    Ok(Pixels {
        width: area.width.into(),
        height: area.height.into(),
        rgba,
    })
}

/// How the root window's pixels lie in memory.
struct Layout {
    /// Bits of one pixel: 16, 24 or 32.
    bits: u8,
    /// Rows begin at a multiple of so many bits.
    pad: u8,
    order: ImageOrder,
    red: Channel,
    green: Channel,
    blue: Channel,
}

impl Layout {
    /// Nothing for a screen whose pixels are no colours but numbers in a table of colours.
    fn of(setup: &Setup, screen: &Screen) -> Option<Self> {
        let format = setup
            .pixmap_formats
            .iter()
            .find(|format| format.depth == screen.root_depth)?;
        let visual = screen
            .allowed_depths
            .iter()
            .flat_map(|depth| &depth.visuals)
            .find(|visual| visual.visual_id == screen.root_visual)?;
        Self::new(
            (format.bits_per_pixel, format.scanline_pad),
            setup.image_byte_order,
            visual,
        )
    }

    fn new((bits, pad): (u8, u8), order: ImageOrder, visual: &Visualtype) -> Option<Self> {
        if !matches!(bits, 16 | 24 | 32) || !matches!(pad, 8 | 16 | 32) {
            return None;
        }
        Some(Self {
            bits,
            pad,
            order,
            red: Channel::new(visual.red_mask)?,
            green: Channel::new(visual.green_mask)?,
            blue: Channel::new(visual.blue_mask)?,
        })
    }

    /// Bytes of a row.
    fn stride(&self, width: u16) -> usize {
        let bits = usize::from(width) * usize::from(self.bits);
        bits.next_multiple_of(self.pad.into()) / 8
    }

    fn append(&self, row: &[u8], width: u16, rgba: &mut Vec<u8>) {
        for pixel in row
            .chunks_exact(usize::from(self.bits / 8))
            .take(width.into())
        {
            let add = |value: u32, byte: &u8| value << 8 | u32::from(*byte);
            let value = if self.order == ImageOrder::LSB_FIRST {
                pixel.iter().rev().fold(0, add)
            } else {
                pixel.iter().fold(0, add)
            };
            let channels = [&self.red, &self.green, &self.blue];
            rgba.extend(channels.map(|channel| channel.of(value)));
            rgba.push(255);
        }
    }
}

/// Where one colour lies in a pixel.
struct Channel {
    mask: u32,
    shift: u32,
    /// The eight bits for each of its values.
    table: Vec<u8>,
}

impl Channel {
    /// Nothing for a mask of no bits or of more than any screen has.
    fn new(mask: u32) -> Option<Self> {
        let shift = mask.trailing_zeros();
        let largest = mask.checked_shr(shift)?;
        if !(1..=0xffff).contains(&largest) || largest & (largest + 1) != 0 {
            return None;
        }
        let table = (0..=largest).map(|value| (value * 255 / largest) as u8);
        Some(Self {
            mask,
            shift,
            table: table.collect(),
        })
    }

    fn of(&self, value: u32) -> u8 {
        let index = (value & self.mask) >> self.shift;
        self.table.get(index as usize).copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn layout(bits: u8, order: ImageOrder, masks: [u32; 3]) -> Layout {
        let [red_mask, green_mask, blue_mask] = masks;
        let visual = Visualtype {
            red_mask,
            green_mask,
            blue_mask,
            ..Visualtype::default()
        };
        Layout::new((bits, 32), order, &visual).unwrap()
    }

    fn read(layout: &Layout, row: &[u8], width: u16) -> Vec<u8> {
        assert!(row.len() >= layout.stride(width));
        let mut rgba = Vec::new();
        layout.append(row, width, &mut rgba);
        rgba
    }

    #[test]
    fn pixels_of_every_depth_become_the_same_colours() {
        const TRUE_COLOUR: [u32; 3] = [0xff_0000, 0xff00, 0xff];
        let least = ImageOrder::LSB_FIRST;
        let orange = [255, 128, 0, 255];
        let of = |bits, order, masks, row: &[u8]| read(&layout(bits, order, masks), row, 1);
        assert_eq!(of(32, least, TRUE_COLOUR, &[0, 128, 255, 77]), orange);
        assert_eq!(of(24, least, TRUE_COLOUR, &[0, 128, 255, 0]), orange);
        assert_eq!(
            of(32, ImageOrder::MSB_FIRST, TRUE_COLOUR, &[77, 255, 128, 0]),
            orange
        );
        // Depth 30: ten bits a colour.
        let deep = (1023_u32 << 20 | 514 << 10).to_le_bytes();
        assert_eq!(of(32, least, [0x3ff0_0000, 0xf_fc00, 0x3ff], &deep), orange);
        // Depth 16: five, six and five.
        let high = (31_u16 << 11 | 32 << 5).to_le_bytes();
        let row = [high[0], high[1], 0, 0];
        assert_eq!(
            of(16, least, [0xf800, 0x7e0, 0x1f], &row),
            [255, 129, 0, 255]
        );
    }

    #[test]
    fn what_fills_up_a_row_is_no_pixel() {
        let layout = layout(16, ImageOrder::LSB_FIRST, [0xf800, 0x7e0, 0x1f]);
        assert_eq!(layout.stride(3), 8);
        let white = [255, 255, 255, 255];
        assert_eq!(read(&layout, &[255; 8], 3), [white, white, white].concat());
    }

    #[test]
    fn a_table_of_colours_is_refused() {
        let visual = Visualtype::default();
        assert!(Layout::new((8, 32), ImageOrder::LSB_FIRST, &visual).is_none());
        assert!(Layout::new((32, 32), ImageOrder::LSB_FIRST, &visual).is_none());
    }

    #[test]
    fn every_monitor_is_looked_at_once_and_only_where_it_shows_something() {
        let area = |left, top, width, height| Area {
            left,
            top,
            width,
            height,
        };
        let whole = area(0, 0, 300, 100);
        let found = |monitors: &[(i16, i16, u16, u16)]| distinct(monitors.iter().copied(), whole);
        assert_eq!(found(&[]), [whole]);
        // Beside each other, one of them mirrored, one reaching out of the root window, one out of sight.
        let monitors = [
            (200, 0, 100, 100),
            (0, 0, 200, 100),
            (0, 0, 200, 100),
            (-50, 20, 100, 900),
            (400, 0, 100, 100),
        ];
        assert_eq!(
            found(&monitors),
            [
                area(0, 0, 200, 100),
                area(0, 20, 50, 80),
                area(200, 0, 100, 100)
            ]
        );
    }
}
