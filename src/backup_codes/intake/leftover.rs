//! Lines that the shape of the codes does not explain: what is in them is kept where it can only be a code, and told in any case.

use crate::backup_codes::intake::line::{Gap, Kind, Piece};
use crate::backup_codes::intake::reading::{LENGTHS, Shape, codes_in, is_word, segment_end};
use crate::backup_codes::intake::{Found, What};

/// Fewer digits than this among words are a year or a count, no code.
const FEW_DIGITS: usize = 6;

/// Tells what a line is that was not explained, and keeps its codes.
pub(super) fn tell(line: usize, pieces: &[Piece<'_>], shape: Shape, found: &mut Found) {
    if pieces.iter().all(|piece| is_word(piece, shape)) {
        if let [piece] = pieces
            && piece.kind == Kind::Letters
            && shape.letters
            && piece.len() == shape.length
        {
            // A code that has no digit by chance, among codes that have some.
            return found.keep(line, &piece.parts);
        }
        if !pieces.is_empty() {
            found.say(line, What::Words);
        }
        return;
    }
    if pieces.iter().any(|piece| is_word(piece, shape)) {
        let digits: usize = pieces
            .iter()
            .filter(|piece| !is_word(piece, shape))
            .map(Piece::digits)
            .sum();
        let what = match digits {
            ..FEW_DIGITS => What::Words,
            FEW_DIGITS.. => What::Unclear,
        };
        return found.say(line, what);
    }
    if let [piece] = pieces
        && let Some(number) = piece.number()
        && follows(number, found.intake.codes.len())
    {
        // A list whose numbers stand on lines of their own.
        return;
    }
    let mut at = 0;
    while at < pieces.len() {
        let end = segment_end(pieces, at, shape, Gap::Blank);
        segment(line, &pieces[at..end], end == pieces.len(), shape, found);
        at = end;
    }
}

fn follows(number: u32, codes: usize) -> bool {
    number as usize == codes + 1 || number as usize == codes
}

/// Pieces that stand together.
fn segment(line: usize, pieces: &[Piece<'_>], last: bool, shape: Shape, found: &mut Found) {
    if let Some(it) = codes_in(pieces, shape) {
        for code in it.codes {
            found.keep(line, &code);
        }
        return;
    }
    match pieces {
        // The number of what follows it.
        [piece] if piece.number().is_some() && !last => {}
        [piece] => single(line, piece, shape, found),
        _ => several(line, pieces, shape, found),
    }
}

fn single(line: usize, piece: &Piece<'_>, shape: Shape, found: &mut Found) {
    let length = piece.len();
    if length < *LENGTHS.start() {
        return found.say(line, What::TooShort(length));
    }
    if length > *LENGTHS.end() {
        return found.say(line, What::TooLong(length));
    }
    found.keep(line, &piece.parts);
    if piece.kind == Kind::Mixed && !shape.letters {
        found.say(line, What::Letters);
    }
    if length != shape.length {
        found.say(line, What::Length(length));
    }
}

fn several(line: usize, pieces: &[Piece<'_>], shape: Shape, found: &mut Found) {
    let lengths = || pieces.iter().map(Piece::len);
    let sum: usize = lengths().sum();
    let each = lengths().all(|length| LENGTHS.contains(&length));
    let none = lengths().all(|length| length < *LENGTHS.start());
    if each && sum > *LENGTHS.end() {
        for piece in pieces {
            single(line, piece, shape, found);
        }
    } else if none && LENGTHS.contains(&sum) && pieces.iter().all(|it| it.kind == Kind::Digits) {
        // Parts of one code that is too long or too short.
        let parts = pieces.iter().flat_map(|piece| piece.parts.clone());
        found.keep(line, &parts.collect());
        found.say(line, What::Length(sum));
    } else if none && sum < *LENGTHS.start() {
        found.say(line, What::TooShort(sum));
    } else if none && sum > *LENGTHS.end() {
        found.say(line, What::TooLong(sum));
    } else if each {
        found.say(line, What::Ambiguous);
    } else {
        found.say(line, What::Unclear);
    }
}
