//! A line taken apart: pieces between blanks and signs, each with the parts that a dash joins in it.

/// What stands between a piece and the one before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Gap {
    /// A single blank: the two may be parts of one code.
    Blank,
    /// Several blanks or a tab: a column, most likely.
    Wide,
    /// The beginning, or a sign that never stands inside a code.
    Sign,
}

/// What a piece consists of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Digits,
    /// Plain letters without a digit.
    Letters,
    /// Plain letters and digits.
    Mixed,
    /// What is no part of a code: an address, a word with an accent.
    Word,
    /// A date or a time of day.
    Moment,
}

/// A piece of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Piece<'a> {
    pub gap: Gap,
    pub kind: Kind,
    /// What the dashes in it join.
    pub parts: Vec<&'a str>,
}

impl Piece<'_> {
    /// Counts its letters and digits.
    pub fn len(&self) -> usize {
        self.parts.iter().map(|part| part.len()).sum()
    }

    pub fn digits(&self) -> usize {
        let bytes = self.parts.iter().flat_map(|part| part.bytes());
        bytes.filter(u8::is_ascii_digit).count()
    }

    /// The number of an item in a list, if it can be one.
    pub fn number(&self) -> Option<u32> {
        match self.parts.as_slice() {
            [part] if self.kind == Kind::Digits => number(part),
            _ => None,
        }
    }
}

/// Up to three digits, which no code is.
pub(super) fn number(part: &str) -> Option<u32> {
    (part.len() <= 3).then(|| part.parse().ok())?
}

/// Takes a line apart.
pub(super) fn pieces(line: &str) -> Vec<Piece<'_>> {
    let mut found = Vec::new();
    let mut gap = Gap::Sign;
    for (before, run) in runs(line) {
        gap = match (gap, before) {
            (Gap::Sign, _) => Gap::Sign,
            (_, before) => before,
        };
        gap = taken_apart(run, gap, &mut found);
    }
    found
}

/// What stands between blanks, with the width of the blanks before it.
fn runs(line: &str) -> impl Iterator<Item = (Gap, &str)> {
    let mut rest = line;
    std::iter::from_fn(move || {
        let run = rest.trim_start();
        if run.is_empty() {
            return None;
        }
        let blank = &rest[..rest.len() - run.len()];
        let gap = if blank.chars().nth(1).is_some() || blank.contains('\t') {
            Gap::Wide
        } else {
            Gap::Blank
        };
        let end = run.find(char::is_whitespace).unwrap_or(run.len());
        rest = &run[end..];
        Some((gap, &run[..end]))
    })
}

/// Takes apart what stands between two blanks; gives what stands before the next piece as far as this one tells.
fn taken_apart<'a>(run: &'a str, mut gap: Gap, found: &mut Vec<Piece<'a>>) -> Gap {
    let trimmed = run.trim_matches(|it: char| !it.is_alphanumeric());
    if trimmed.is_empty() {
        return Gap::Sign;
    }
    let start = run.len()
        - run
            .trim_start_matches(|it: char| !it.is_alphanumeric())
            .len();
    if start > 0 {
        gap = Gap::Sign;
    }
    let after = if start + trimmed.len() < run.len() {
        Gap::Sign
    } else {
        Gap::Blank
    };
    if is_moment(trimmed) {
        found.push(Piece {
            gap,
            kind: Kind::Moment,
            parts: vec![trimmed],
        });
        return Gap::Sign;
    }
    let has_letter = trimmed.chars().any(char::is_alphabetic);
    if has_letter && (trimmed.contains('@') || trimmed.contains("//") || trimmed.contains("www.")) {
        found.push(Piece {
            gap,
            kind: Kind::Word,
            parts: vec![trimmed],
        });
        return after;
    }
    for text in trimmed.split(|it: char| !it.is_alphanumeric() && !is_joint(it)) {
        let parts: Vec<&str> = text.split(is_joint).filter(|it| !it.is_empty()).collect();
        if parts.is_empty() {
            gap = Gap::Sign;
            continue;
        }
        found.push(Piece {
            gap,
            kind: kind(&parts),
            parts,
        });
        gap = Gap::Sign;
    }
    after
}

fn kind(parts: &[&str]) -> Kind {
    let bytes = || parts.iter().flat_map(|part| part.bytes());
    if !bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return Kind::Word;
    }
    let digit = bytes().any(|byte| byte.is_ascii_digit());
    let letter = bytes().any(|byte| byte.is_ascii_alphabetic());
    match (digit, letter) {
        (true, false) => Kind::Digits,
        (true, true) => Kind::Mixed,
        (false, _) => Kind::Letters,
    }
}

/// The signs that stand inside a code so that it is easier to read.
fn is_joint(letter: char) -> bool {
    matches!(
        letter,
        '-' | '_' | '.' | '\u{b7}' | '\u{2010}'..='\u{2015}' | '\u{2212}'
    )
}

/// Dates in digits (`2026-11-22`, `22.11.2026`, `11/22/2026`) and times of day (`10:15`, `10:15:30`), also joined by a T.
fn is_moment(text: &str) -> bool {
    if let Some((date, time)) = text.split_once('T') {
        return is_date(date) && is_time(time.split(['Z', '+', '.']).next().unwrap_or_default());
    }
    is_date(text) || is_time(text)
}

fn is_date(text: &str) -> bool {
    let split = |sign: char| -> Vec<&str> { text.split(sign).collect() };
    ['-', '.', '/'].into_iter().any(|sign| {
        let [one, two, three] = split(sign)[..] else {
            return false;
        };
        let day = |part: &str| {
            (1..=2).contains(&part.len()) && (1..=31).contains(&part.parse().unwrap_or(0))
        };
        let year =
            |part: &str| part.len() == 4 && (1970..2100).contains(&part.parse().unwrap_or(0));
        let month = |part: &str| day(part) && part.parse().unwrap_or(0) <= 12;
        (year(one) && month(two) && day(three))
            || (year(three) && day(one) && day(two) && (month(one) || month(two)))
    })
}

fn is_time(text: &str) -> bool {
    let parts: Vec<&str> = text.split(':').collect();
    let below = |part: &str, limit: u32| {
        (1..=2).contains(&part.len()) && part.parse().is_ok_and(|it: u32| it < limit)
    };
    match parts[..] {
        [hour, minute] => minute.len() == 2 && below(hour, 24) && below(minute, 60),
        [hour, minute, second] => below(hour, 24) && below(minute, 60) && below(second, 60),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Pieces as `joint-parts/kind`, `~` for a blank before one, `|` for a wide gap, `,` for a sign.
    fn told(line: &str) -> String {
        let mut text = String::new();
        for piece in pieces(line) {
            text.push(match piece.gap {
                Gap::Blank => '~',
                Gap::Wide => '|',
                Gap::Sign => ',',
            });
            text.push_str(&piece.parts.join("-"));
            text.push(match piece.kind {
                Kind::Digits => 'd',
                Kind::Letters => 'l',
                Kind::Mixed => 'm',
                Kind::Word => 'w',
                Kind::Moment => 't',
            });
        }
        text
    }

    #[test]
    fn a_line_is_taken_apart_at_blanks_and_signs() {
        for (line, expected) in [
            ("", ""),
            (" - \u{2022} ", ""),
            ("1234567890", ",1234567890d"),
            ("123-456 7890", ",123-456d~7890d"),
            ("1) 1234", ",1d,1234d"),
            ("1. 12.34", ",1d,12-34d"),
            ("(1)\t1234\t2345", ",1d,1234d|2345d"),
            ("1234   2345", ",1234d|2345d"),
            ("1234 - 2345", ",1234d,2345d"),
            ("[ ] 1234", ",1234d"),
            ("\"1234\",\"2345\"", ",1234d,2345d"),
            ("<li>1234</li>", ",lil,1234d,lil"),
            ("a1b2-c3", ",a1b2-c3m"),
            ("Code 1: 1234", ",Codel~1d,1234d"),
            ("Pr\u{e9}nom", ",Pr\u{e9}nomw"),
            ("anna99@example.com", ",anna99@example.comw"),
            ("https://a.example/12345678", ",https://a.example/12345678w"),
            ("2026-11-22 10:15", ",2026-11-22t,10:15t"),
            ("22.11.2026", ",22.11.2026t"),
            ("2026-11-22T10:15:00Z", ",2026-11-22T10:15:00Zt"),
            ("99-99-2026", ",99-99-2026d"),
        ] {
            assert_eq!(told(line), expected, "{line}");
        }
    }
}
