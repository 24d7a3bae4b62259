//! From grey pixels to every code in the picture, rqrr under a guard against its panics and its lack of a time limit.

use std::borrow::Cow;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, mpsc};
use std::thread;
use std::time::Duration;

use zeroize::Zeroizing;

use crate::qr::guard;
use crate::qr::picture::{Grey, Picture};
use crate::qr::{self, Failure, Payload, Region};

/// How long a picture is searched.
#[derive(Clone, Copy)]
pub(super) struct Patience {
    /// Until the first code is found.
    pub(super) first: Duration,
    /// From then on, for more codes in larger sizes.
    pub(super) more: Duration,
}

impl Patience {
    /// At most 5 s in all.
    pub(super) const NORMAL: Self = Self {
        first: Duration::from_secs(4),
        more: Duration::from_secs(1),
    };
}

/// The largest frame, in pixels, that is searched in full size first; larger ones come after their halves.
const LARGE: usize = 3_000_000;

/// Finds every code of a picture on a thread of its own, and gives up waiting for it after a while: rqrr has no limit
/// and takes most of a minute for some pictures. The thread then ends after the pass that it is in.
pub(super) fn codes(picture: &Picture) -> Result<Vec<qr::Code>, Failure> {
    codes_within(picture, Patience::NORMAL)
}

fn codes_within(picture: &Picture, patience: Patience) -> Result<Vec<qr::Code>, Failure> {
    let found = Arc::new(Mutex::new(Found::default()));
    let (first_found, found_or_finished) = mpsc::channel::<()>();
    let whole = Region {
        left: 0,
        top: 0,
        width: picture.on_white.width as u32,
        height: picture.on_white.height as u32,
    };
    let layers = [Some(picture.on_white.clone()), picture.on_black.clone()];
    let search = {
        let found = Arc::clone(&found);
        move || {
            search(layers, &found, &first_found);
        }
    };
    let thread = thread::Builder::new().name("qr-search".into());
    if thread.spawn(search).is_err() {
        return Err(Failure::Unreadable(whole));
    }
    // The sender is dropped when the search ends, so neither wait outlasts it.
    if found_or_finished.recv_timeout(patience.first).is_ok() {
        let _ = found_or_finished.recv_timeout(patience.more);
    }
    lock(&found).take()
}

/// What the search has found so far.
#[derive(Default)]
struct Found {
    codes: Vec<Code>,
    /// A code was seen, read or not.
    seen: Option<Region>,
    /// Nobody waits any more.
    abandoned: bool,
}

impl Found {
    /// Takes what there is; whatever comes later is lost.
    fn take(&mut self) -> Result<Vec<qr::Code>, Failure> {
        self.abandoned = true;
        let codes = in_reading_order(std::mem::take(&mut self.codes));
        match (codes.is_empty(), self.seen) {
            (false, _) => Ok(codes.into_iter().map(Code::into_code).collect()),
            (true, Some(region)) => Err(Failure::Unreadable(region)),
            (true, None) => Err(Failure::NoCode),
        }
    }

    fn add(&mut self, code: Code) {
        if !self.codes.iter().any(|known| known.bytes == code.bytes) {
            self.codes.push(code);
        }
    }
}

/// A code that was read, and where it is in the picture in full size.
#[derive(Debug, PartialEq)]
struct Code {
    left: i32,
    top: i32,
    right: i32,
    bottom: i32,
    bytes: Zeroizing<Vec<u8>>,
}

impl Code {
    fn region(&self) -> Region {
        Region {
            left: self.left.max(0) as u32,
            top: self.top.max(0) as u32,
            width: (self.right - self.left).max(1) as u32,
            height: (self.bottom - self.top).max(1) as u32,
        }
    }

    fn into_code(mut self) -> qr::Code {
        qr::Code {
            region: self.region(),
            payload: Payload::from_bytes(std::mem::take(&mut *self.bytes)),
        }
    }
}

/// Looks through the layers, sizes and polarities, the cheap ones first.
fn search(layers: [Option<Grey>; 2], found: &Mutex<Found>, first_found: &mpsc::Sender<()>) {
    for layer in &layers {
        let Some(layer) = layer else {
            continue;
        };
        // Codes beside each other have one polarity: the first that reads one is looked at in every size, the other not.
        let mut settled = None;
        for (size, shrunk_by) in sizes(layer) {
            for polarity in [Polarity::DarkOnLight, Polarity::LightOnDark] {
                if settled.is_some_and(|settled| settled != polarity) {
                    continue;
                }
                if lock(found).abandoned {
                    return;
                }
                look(&size, shrunk_by, polarity, found);
                if settled.is_none() && !lock(found).codes.is_empty() {
                    settled = Some(polarity);
                    let _ = first_found.send(());
                }
            }
        }
        if settled.is_some() {
            return;
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Polarity {
    DarkOnLight,
    LightOnDark,
}

/// One pass of rqrr over a frame.
fn look(frame: &Grey, shrunk_by: i32, polarity: Polarity, found: &Mutex<Found>) {
    let flip = match polarity {
        Polarity::DarkOnLight => 0,
        Polarity::LightOnDark => 255,
    };
    let pass = || {
        let grey = |x, y| frame.values[y * frame.width + x] ^ flip;
        let mut image =
            rqrr::PreparedImage::prepare_from_greyscale(frame.width, frame.height, grey);
        for grid in image.detect_grids() {
            let mut bytes = Zeroizing::new(Vec::new());
            let read = guard::quietly(|| grid.decode_to(&mut *bytes));
            let across = || grid.bounds.iter().map(|corner| corner.x * shrunk_by);
            let down = || grid.bounds.iter().map(|corner| corner.y * shrunk_by);
            let code = Code {
                left: across().min().unwrap_or_default(),
                right: across().max().unwrap_or_default(),
                top: down().min().unwrap_or_default(),
                bottom: down().max().unwrap_or_default(),
                bytes,
            };
            let mut found = lock(found);
            found.seen = Some(code.region());
            if matches!(read, Some(Ok(_))) {
                found.add(code);
            }
        }
    };
    let _ = guard::quietly(pass);
}

/// The sizes to look at, smallest first, each with the factor back to full size.
fn sizes(full: &Grey) -> Vec<(Cow<'_, Grey>, i32)> {
    let mut sizes = vec![(Cow::Borrowed(full), 1)];
    while let Some((last, factor)) = sizes.last()
        && last.values.len() > LARGE
    {
        let next = (Cow::Owned(halve(last)), factor * 2);
        sizes.push(next);
    }
    sizes.reverse();
    sizes
}

/// Halves both sides; each pixel becomes the mean of four. An odd last row or column is dropped.
fn halve(frame: &Grey) -> Grey {
    let (width, height) = (frame.width / 2, frame.height / 2);
    let at = |x: usize, y: usize| u16::from(frame.values[y * frame.width + x]);
    let mut values = Zeroizing::new(Vec::with_capacity(width * height));
    for y in (0..height).map(|y| 2 * y) {
        for x in (0..width).map(|x| 2 * x) {
            let sum = at(x, y) + at(x + 1, y) + at(x, y + 1) + at(x + 1, y + 1);
            values.push((sum / 4) as u8);
        }
    }
    Grey {
        width,
        height,
        values,
    }
}

/// Orders codes as people read: a row holds those that begin above the middle of its first, and goes from the left.
fn in_reading_order(mut codes: Vec<Code>) -> Vec<Code> {
    codes.sort_by_key(|code| code.top);
    let mut rest = codes.as_mut_slice();
    while let Some(first) = rest.first() {
        let middle = first.top + (first.bottom - first.top) / 2;
        let len = rest.iter().take_while(|code| code.top <= middle).count();
        let (row, below) = rest.split_at_mut(len);
        row.sort_by_key(|code| code.left);
        rest = below;
    }
    codes
}

/// Locks, whatever happened to others who did: a half-filled list of codes is still a list of codes.
fn lock(found: &Mutex<Found>) -> MutexGuard<'_, Found> {
    found.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::qr::{Limits, Pixels};

    fn code(left: i32, top: i32, name: &str) -> Code {
        Code {
            left,
            top,
            right: left + 100,
            bottom: top + 100,
            bytes: Zeroizing::new(name.as_bytes().to_vec()),
        }
    }

    fn names(codes: &[Code]) -> Vec<&str> {
        codes
            .iter()
            .map(|code| std::str::from_utf8(&code.bytes).unwrap())
            .collect()
    }

    #[test]
    fn rows_are_read_from_the_top_and_each_from_the_left() {
        let codes = vec![
            code(300, 330, "f"),
            code(10, 300, "d"),
            code(500, 0, "c"),
            code(0, 20, "a"),
            code(250, 40, "b"),
            code(150, 290, "e"),
            code(0, 600, "g"),
        ];
        let ordered = in_reading_order(codes);
        assert_eq!(names(&ordered), ["a", "b", "c", "d", "e", "f", "g"]);
        assert_eq!(in_reading_order(Vec::new()), []);
    }

    #[test]
    fn a_code_that_is_found_twice_counts_once() {
        let mut found = Found::default();
        found.add(code(0, 0, "a"));
        found.add(code(1, 1, "a"));
        found.add(code(0, 0, "b"));
        assert_eq!(names(&found.codes), ["a", "b"]);
    }

    #[test]
    fn large_frames_are_looked_at_in_smaller_sizes_first() {
        let frame = |width: usize, height: usize| Grey {
            width,
            height,
            values: Zeroizing::new(vec![7; width * height]),
        };
        let factors =
            |frame: &Grey| -> Vec<i32> { sizes(frame).iter().map(|(_, factor)| *factor).collect() };
        assert_eq!(factors(&frame(1920, 1080)), [1]);
        assert_eq!(factors(&frame(3840, 2160)), [2, 1]);
        assert_eq!(factors(&frame(7681, 4321)), [4, 2, 1]);
        let half = halve(&frame(5, 3));
        assert_eq!(
            (half.width, half.height, &**half.values),
            (2, 1, &[7, 7][..])
        );
    }

    #[test]
    fn nobody_waits_longer_than_they_have_patience() {
        let mut state = 1_u32;
        let noise = (0..2000 * 2000 * 4).map(|_| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 24) as u8
        });
        let pixels = Pixels {
            width: 2000,
            height: 2000,
            rgba: Zeroizing::new(noise.collect()),
        };
        let picture = Picture::from_pixels(pixels, Limits::default()).unwrap();
        let none = Patience {
            first: Duration::ZERO,
            more: Duration::ZERO,
        };
        assert_eq!(codes_within(&picture, none), Err(Failure::NoCode));
    }
}
