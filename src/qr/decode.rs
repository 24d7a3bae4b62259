//! From grey pixels to every code in the picture: own search and sampling, with rqrr as the decoder of the modules.

mod bits;
mod budget;
mod correct;
mod dense;
mod finders;
mod geometry;
mod locate;
mod pyramid;
mod sample;
mod search;
mod shades;
mod symbol;
mod threshold;
mod triples;

use crate::qr::picture::Picture;
use crate::qr::{Code, Failure, Payload};
use budget::Budget;
use search::{Read, Search};

/// The work a picture is worth, in units of [`Budget`].
const WORK: u64 = 1_200_000_000;

/// Finds every code of a picture, each once, in reading order.
pub(super) fn codes(picture: &Picture) -> Result<Vec<Code>, Failure> {
    let budget = Budget::new(WORK);
    let mut seen = None;
    for layer in [Some(&picture.on_white), picture.on_black.as_ref()]
        .into_iter()
        .flatten()
    {
        let mut search = Search::new(layer, &budget);
        search.run();
        if !search.read.is_empty() {
            let codes = in_reading_order(search.read);
            return Ok(codes.into_iter().map(into_code).collect());
        }
        seen = seen.or(search.seen);
    }
    Err(seen.map_or(Failure::NoCode, |(_, region)| Failure::Unreadable(region)))
}

fn into_code(mut read: Read) -> Code {
    Code {
        payload: Payload::from_bytes(std::mem::take(&mut *read.bytes)),
        region: read.region,
    }
}

/// Orders codes as people read: a row holds those that begin above the middle of its first, and goes from the left.
fn in_reading_order(mut codes: Vec<Read>) -> Vec<Read> {
    codes.sort_by_key(|code| code.region.top);
    let mut rest = codes.as_mut_slice();
    while let Some(first) = rest.first() {
        let middle = first.region.top + first.region.height / 2;
        let len = rest
            .iter()
            .take_while(|code| code.region.top <= middle)
            .count();
        let (row, below) = rest.split_at_mut(len);
        row.sort_by_key(|code| code.region.left);
        rest = below;
    }
    codes
}
