//! What the lines of a text can mean: every length that codes can have is tried, with and without numbers before them, and
//! the one that explains most lines counts. Where two explain as many and differ, the line is ambiguous.

use crate::backup_codes::intake::line::{Gap, Kind, Piece, number};
use crate::backup_codes::{EXPECTED, EXPECTED_LENGTH};

/// The shortest and the longest code of any service.
pub(super) const LENGTHS: std::ops::RangeInclusive<usize> = 6..=16;

/// A code as it stands in a line: its parts.
pub(super) type Parts<'a> = Vec<&'a str>;

/// How the codes of a text look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Shape {
    /// Characters of each code.
    pub length: usize,
    /// Letters and digits; else digits alone.
    pub letters: bool,
    /// A number with nothing but a blank behind it stands before each code.
    pub numbered: bool,
}

impl Shape {
    /// The codes that injixo gives.
    pub const EXPECTED: Self = Self {
        length: EXPECTED_LENGTH,
        letters: false,
        numbered: false,
    };
}

/// A line under a shape: its codes, and what was assumed to get at them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Explained<'a> {
    pub codes: Vec<Parts<'a>>,
    pub numbers: Vec<u32>,
    /// Codes were cut at a dash, or joined over a column.
    pub forced: bool,
    /// Words stand beside the codes.
    pub words: bool,
}

/// What a whole text means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Meaning {
    pub shape: Shape,
    /// Another shape that explains as many lines.
    pub rival: Option<Shape>,
}

/// Finds the shape that explains most lines; nothing where none explains any.
pub(super) fn meaning(lines: &[Vec<Piece<'_>>]) -> Option<Meaning> {
    let tried = |letters| -> Vec<Try<'_>> {
        let numbered = if letters {
            &[false][..]
        } else {
            &[false, true]
        };
        let shapes = LENGTHS.flat_map(|length| {
            numbered.iter().map(move |numbered| Shape {
                length,
                letters,
                numbered: *numbered,
            })
        });
        shapes.filter_map(|shape| Try::of(shape, lines)).collect()
    };
    let digits = best(tried(false));
    let letters = best(tried(true));
    let lines_of = |tries: &[Try<'_>]| tries.first().map_or(0, |it| it.lines);
    // What letters explain beyond digits may be words that look like codes.
    let of_digits = lines_of(&digits) > 0 && 2 * lines_of(&digits) > lines_of(&letters);
    choose(if of_digits { digits } else { letters })
}

/// A shape and what it explains.
struct Try<'a> {
    shape: Shape,
    lines: usize,
    forced: bool,
    codes: Vec<Parts<'a>>,
    in_order: bool,
}

impl<'a> Try<'a> {
    fn of(shape: Shape, lines: &[Vec<Piece<'a>>]) -> Option<Self> {
        let explained = || lines.iter().filter_map(|line| explain(line, shape));
        let numbers: Vec<u32> = explained().flat_map(|it| it.numbers).collect();
        let in_order = in_order(&numbers);
        let expected = shape.length == EXPECTED_LENGTH;
        if shape.numbered && !(in_order || expected && apart(&numbers)) {
            return None;
        }
        let found = Self {
            shape,
            lines: explained().count(),
            forced: explained().any(|it| it.forced),
            codes: explained().flat_map(|it| it.codes).collect(),
            in_order,
        };
        (found.lines > 0).then_some(found)
    }
}

/// 1, 2, 3… or 0, 1, 2…, however they are spread over columns.
fn in_order(numbers: &[u32]) -> bool {
    let mut sorted = numbers.to_vec();
    sorted.sort_unstable();
    matches!(sorted.first(), Some(0 | 1)) && sorted.is_sorted_by(|one, next| one + 1 == *next)
}

/// Numbers of items, if not of all: none of them twice, and no great holes.
fn apart(numbers: &[u32]) -> bool {
    let mut sorted = numbers.to_vec();
    sorted.sort_unstable();
    let spread = match (sorted.first(), sorted.last()) {
        (Some(first), Some(last)) => (last - first) as usize,
        _ => return false,
    };
    sorted.is_sorted_by(|one, next| one < next) && spread <= 2 * sorted.len() + 2
}

/// Those that explain most lines, and of these the ones that force nothing.
fn best(mut tries: Vec<Try<'_>>) -> Vec<Try<'_>> {
    let most = tries.iter().map(|it| it.lines).max().unwrap_or_default();
    tries.retain(|it| it.lines == most);
    if tries.iter().any(|it| !it.forced) {
        tries.retain(|it| !it.forced);
    }
    tries
}

fn choose(mut tries: Vec<Try<'_>>) -> Option<Meaning> {
    let expected = |it: &Try<'_>| it.shape.length == EXPECTED_LENGTH;
    let chosen = tries
        .iter()
        .position(|it| expected(it) && !it.shape.numbered)
        .or_else(|| tries.iter().position(expected))
        .or_else(|| {
            // Of shapes that another service may have, the one that makes ten codes.
            let tens = |it: &Try<'_>| it.codes.len() == EXPECTED;
            match tries.iter().filter(|it| tens(it)).count() {
                1 => tries.iter().position(tens),
                _ => None,
            }
        });
    let decided = chosen.is_some();
    if tries.is_empty() {
        return None;
    }
    let chosen = tries.swap_remove(chosen.unwrap_or_default());
    let differs = |it: &&Try<'_>| it.codes != chosen.codes;
    // Ten digits need no further reason, unless what may be their first digit counts the lines.
    let rival = tries.iter().filter(differs).find(|it| match decided {
        true => !chosen.shape.numbered && it.shape.numbered && it.in_order,
        false => true,
    });
    Some(Meaning {
        shape: chosen.shape,
        rival: rival.map(|it| it.shape),
    })
}

/// The codes of a line under a shape; nothing where a part of the line is neither code nor number nor word.
pub(super) fn explain<'a>(line: &[Piece<'a>], shape: Shape) -> Option<Explained<'a>> {
    let strict = explain_with(line, shape, Gap::Blank);
    strict.or_else(|| {
        let mut found = explain_with(line, shape, Gap::Wide)?;
        found.forced = true;
        Some(found)
    })
}

/// Joins over gaps up to that width.
fn explain_with<'a>(line: &[Piece<'a>], shape: Shape, widest: Gap) -> Option<Explained<'a>> {
    let mut found = Explained::default();
    let mut after_word = false;
    let mut at = 0;
    while at < line.len() {
        if is_word(&line[at], shape) {
            found.words |= line[at].kind != Kind::Moment;
            after_word = true;
            at += 1;
            continue;
        }
        let end = segment_end(line, at, shape, widest);
        let segment = &line[at..end];
        if segment.len() > 1 || segment[0].number().is_none() {
            // "Code 7 1234567890": the number belongs to the word.
            if after_word && segment.len() > 1 && segment[0].number().is_some() {
                let plain = Shape {
                    numbered: false,
                    ..shape
                };
                let whole = codes_in(segment, shape);
                found.take(whole.or_else(|| codes_in(&segment[1..], plain))?);
            } else {
                // After a number with a sign of its own there is no second one.
                let signed = at > 0 && line[at - 1].number().is_some();
                let numbered = shape.numbered && !signed;
                found.take(codes_in(segment, Shape { numbered, ..shape })?);
            }
        }
        after_word = false;
        at = end;
    }
    (!found.codes.is_empty()).then_some(found)
}

/// Whether a piece stands beside codes of that shape without being part of one.
pub(super) fn is_word(piece: &Piece<'_>, shape: Shape) -> bool {
    match piece.kind {
        Kind::Word | Kind::Moment => true,
        Kind::Letters => !shape.letters || piece.parts.len() == 1,
        Kind::Digits | Kind::Mixed => false,
    }
}

/// The end of the pieces that may belong together, from one of them on.
pub(super) fn segment_end(line: &[Piece<'_>], start: usize, shape: Shape, widest: Gap) -> usize {
    let joins = |piece: &Piece<'_>| {
        let near = piece.gap == Gap::Blank || piece.gap == widest;
        near && !is_word(piece, shape) && (shape.letters || piece.kind == Kind::Digits)
    };
    let more = line[start + 1..].iter().take_while(|piece| joins(piece));
    start + 1 + more.count()
}

impl<'a> Explained<'a> {
    fn take(&mut self, other: Self) {
        self.codes.extend(other.codes);
        self.numbers.extend(other.numbers);
        self.forced |= other.forced;
    }
}

/// Reads pieces that stand together as codes, all of them.
pub(super) fn codes_in<'a>(pieces: &[Piece<'a>], shape: Shape) -> Option<Explained<'a>> {
    if shape.letters {
        return lettered(pieces, shape.length);
    }
    if pieces.iter().any(|piece| piece.kind != Kind::Digits) {
        return None;
    }
    let mut found = Explained::default();
    let mut rest = pieces;
    while let [first, more @ ..] = rest {
        if shape.numbered {
            if let (Some(counted), false) = (first.number(), more.is_empty()) {
                found.numbers.push(counted);
                rest = more;
            } else {
                let (head, tail) = first.parts.split_first()?;
                found.numbers.push(number(head)?);
                let length: usize = tail.iter().map(|part| part.len()).sum();
                if length != shape.length {
                    return None;
                }
                found.codes.push(tail.to_vec());
                rest = more;
                continue;
            }
        }
        let (codes, used) = group(rest, shape.length)?;
        found.forced |= codes.len() > 1;
        found.codes.extend(codes);
        rest = &rest[used..];
    }
    Some(found)
}

/// The code at the beginning, or those that a dash joins, and how many pieces that takes.
fn group<'a>(pieces: &[Piece<'a>], length: usize) -> Option<(Vec<Parts<'a>>, usize)> {
    let first = pieces.first()?;
    if first.len() > length {
        return Some((cut(&first.parts, length)?, 1));
    }
    let mut code = Parts::new();
    let mut sum = 0;
    for (used, piece) in pieces.iter().enumerate() {
        code.extend(&piece.parts);
        sum += piece.len();
        if sum >= length {
            return (sum == length).then(|| (vec![code], used + 1));
        }
    }
    None
}

/// Cuts at dashes into codes of one length.
fn cut<'a>(parts: &[&'a str], length: usize) -> Option<Vec<Parts<'a>>> {
    let mut codes = Vec::new();
    let (mut code, mut sum) = (Parts::new(), 0);
    for part in parts {
        code.push(*part);
        sum += part.len();
        if sum == length {
            codes.push(std::mem::take(&mut code));
            sum = 0;
        } else if sum > length {
            return None;
        }
    }
    (sum == 0).then_some(codes)
}

/// Codes with letters: each piece one, behind a number perhaps; or all of them together one, where they are of one length.
fn lettered<'a>(pieces: &[Piece<'a>], length: usize) -> Option<Explained<'a>> {
    let mut found = Explained::default();
    let each = pieces.iter().all(|piece| {
        let whole = piece.len() == length && piece.digits() > 0;
        if whole {
            found.codes.push(piece.parts.clone());
        }
        whole || piece.number().is_some()
    });
    if each && !found.codes.is_empty() {
        return Some(found);
    }
    let sum: usize = pieces.iter().map(Piece::len).sum();
    let even = pieces.iter().all(|piece| piece.len() == pieces[0].len());
    let digit = pieces.iter().any(|piece| piece.digits() > 0);
    (pieces.len() > 1 && sum == length && even && digit).then(|| Explained {
        codes: vec![
            pieces
                .iter()
                .flat_map(|piece| piece.parts.clone())
                .collect(),
        ],
        ..Explained::default()
    })
}
