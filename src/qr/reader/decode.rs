//! From grey pixels to every code in the picture: own search and sampling, with rqrr as a second reader of the modules.

mod bits;
mod budget;
mod correct;
mod dense;
#[cfg(test)]
mod example;
mod finders;
mod geometry;
mod locate;
mod pyramid;
mod sample;
mod search;
mod segments;
mod shades;
mod symbol;
mod threshold;
mod triples;

use crate::picture::Picture;
use crate::{Code, Codes, Failure, Payload};
use budget::Budget;
use search::{Read, Search};

/// The work a picture is worth, in units of [`Budget`].
const WORK: u64 = 1_200_000_000;

/// Finds every code of a picture, each once, in reading order.
pub(crate) fn codes(picture: &Picture) -> Result<Codes, Failure> {
    let budget = Budget::new(WORK);
    let mut seen = None;
    for layer in [Some(&picture.on_white), picture.on_black.as_ref()]
        .into_iter()
        .flatten()
    {
        let mut search = Search::new(layer, &budget);
        search.run();
        if !search.read.is_empty() {
            let unread = search.left_one_unread();
            let codes = in_reading_order(search.read);
            return Ok(Codes {
                read: codes.into_iter().map(into_code).collect(),
                unread,
            });
        }
        seen = seen.or(search.seen);
    }
    Err(seen.map_or(Failure::NoCode, |(_, region)| Failure::Unreadable(region)))
}

fn into_code(mut read: Read) -> Code {
    Code {
        payload: Payload::from_text(std::mem::take(&mut *read.text)),
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

#[cfg(test)]
mod tests {
    use zeroize::Zeroizing;

    use super::*;
    use crate::Region;

    fn read(left: u32, top: u32, name: &str) -> Read {
        Read {
            text: Zeroizing::new(name.to_owned()),
            region: Region {
                left,
                top,
                width: 100,
                height: 100,
            },
        }
    }

    #[test]
    fn rows_are_read_from_the_top_and_each_from_the_left() {
        let codes = vec![
            read(300, 330, "f"),
            read(10, 300, "d"),
            read(500, 0, "c"),
            read(0, 20, "a"),
            read(250, 40, "b"),
            read(150, 290, "e"),
            read(0, 600, "g"),
        ];
        let names: Vec<_> = in_reading_order(codes)
            .iter()
            .map(|code| code.text.to_string())
            .collect();
        assert_eq!(names, ["a", "b", "c", "d", "e", "f", "g"]);
        assert_eq!(in_reading_order(Vec::new()), []);
    }

    #[test]
    fn a_code_is_read_where_it_stands_in_both_polarities() {
        for turn in [0, 255] {
            let mut frame = example::frame(300, (60, 90), 4);
            for value in frame.values.iter_mut() {
                *value ^= turn;
            }
            let budget = Budget::new(WORK);
            let mut search = Search::new(&frame, &budget);
            search.run();
            let [code] = &search.read[..] else {
                panic!("{} codes", search.read.len());
            };
            assert_eq!(*code.text, example::TEXT);
            let Region {
                left,
                top,
                width,
                height,
            } = code.region;
            assert!(
                left.abs_diff(60) <= 2 && top.abs_diff(90) <= 2,
                "{:?}",
                code.region
            );
            assert!(
                width.abs_diff(100) <= 3 && height.abs_diff(100) <= 3,
                "{:?}",
                code.region
            );
        }
    }

    #[test]
    fn without_work_nothing_is_found() {
        let frame = example::frame(300, (60, 90), 4);
        let budget = Budget::new(0);
        let mut search = Search::new(&frame, &budget);
        search.run();
        assert_eq!(search.read, []);
        assert_eq!(search.seen, None);
    }
}
