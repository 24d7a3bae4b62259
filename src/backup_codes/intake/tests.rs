//! Tests of what is read out of a text, and what is said of each of its lines.

use super::*;

const TEN: [&str; 10] = [
    "4821093756",
    "7750318264",
    "1934827560",
    "6602947183",
    "3318205947",
    "9047261385",
    "5286630194",
    "8173940526",
    "2469581037",
    "7091835264",
];

fn read(text: &str) -> Intake {
    Intake::read(text.as_bytes()).unwrap()
}

fn codes(intake: &Intake) -> Vec<&str> {
    let codes = intake.codes().iter();
    codes.map(|code| code.expose_text().unwrap()).collect()
}

fn said(intake: &Intake) -> Vec<(usize, What)> {
    let said = intake.oddities().iter();
    said.map(|oddity| (oddity.line, oddity.what)).collect()
}

fn joined(line: impl Fn(usize, &str) -> String) -> String {
    let lines = TEN.iter().enumerate();
    lines.map(|(number, code)| line(number + 1, code)).collect()
}

fn split(code: &str, at: &[usize], with: &str) -> String {
    let mut parts = Vec::new();
    let mut rest = code;
    for length in at {
        let (part, more) = rest.split_at(*length);
        parts.push(part);
        rest = more;
    }
    parts.push(rest);
    parts.join(with)
}

#[test]
fn the_ten_codes_are_found_however_they_are_laid_out() {
    let header =
        "Back-upcodes voor injixo\nBewaar ze veilig. Elke code werkt \u{e9}\u{e9}n keer.\n\n";
    let page = |n: usize, c: &str| format!("{c}{}", if n.is_multiple_of(2) { "\n" } else { "\t" });
    for (name, text) in [
        ("block", joined(|_, c| format!("{c}\n"))),
        ("windows", joined(|_, c| format!("{c}\r\n"))),
        ("empty lines", joined(|_, c| format!("\n  {c}  \n"))),
        ("one line", joined(|_, c| format!("{c} "))),
        ("commas", joined(|_, c| format!("{c},"))),
        ("json", format!("[{}]", joined(|_, c| format!("\"{c}\", ")))),
        ("html", joined(|_, c| format!("<li>{c}</li>\n"))),
        (
            "header",
            header.to_owned() + &joined(|_, c| format!("{c}\n")),
        ),
        (
            "footer",
            joined(|_, c| format!("{c}\n")) + "\nPage 1 of 1, 2026-11-22 10:15\n",
        ),
        ("dots", joined(|n, c| format!("{n}. {c}\n"))),
        ("tight dots", joined(|n, c| format!("{n}.{c}\n"))),
        ("brackets", joined(|n, c| format!("{n}) {c}\n"))),
        ("tight brackets", joined(|n, c| format!("({n}){c}\n"))),
        ("colons", joined(|n, c| format!("{n:02}: {c}\n"))),
        ("bare numbers", joined(|n, c| format!("{n} {c}\n"))),
        (
            "bare numbers, padded",
            joined(|n, c| format!("{n:>2}  {c}\n")),
        ),
        ("numbers and dashes", joined(|n, c| format!("{n} - {c}\n"))),
        ("tight dashes", joined(|n, c| format!("{n}-{c}\n"))),
        ("numbers in tabs", joined(|n, c| format!("{n}\t{c}\n"))),
        ("numbers on lines", joined(|n, c| format!("{n}.\n{c}\n"))),
        ("labels", joined(|n, c| format!("Back-upcode {n}: {c}\n"))),
        (
            "labels without sign",
            joined(|n, c| format!("Code {n} {c}\n")),
        ),
        ("bullets", joined(|_, c| format!("  \u{2022} {c}\n"))),
        ("ticks", joined(|_, c| format!("[ ] {c}\n\u{2610}\n"))),
        ("two columns", joined(page)),
        (
            "two columns of blanks",
            joined(page).replace('\t', "      "),
        ),
        ("two columns, one blank", joined(page).replace('\t', " ")),
        ("two columns, a bar", joined(page).replace('\t', " | ")),
        (
            "numbered columns",
            joined(|n, c| {
                format!(
                    "{n}. {c}{}",
                    if n.is_multiple_of(2) { "\n" } else { "    " }
                )
            }),
        ),
        (
            "numbered columns, one blank",
            joined(|n, c| format!("{n} {c}{}", if n.is_multiple_of(2) { "\n" } else { " " })),
        ),
        (
            "blanks inside",
            joined(|_, c| split(c, &[3, 3], " ") + "\n"),
        ),
        ("pairs", joined(|_, c| split(c, &[2, 2, 2, 2], " ") + "\n")),
        (
            "first alone",
            joined(|_, c| split(c, &[1, 3, 3], " ") + "\n"),
        ),
        ("halves", joined(|_, c| split(c, &[5], " ") + "\n")),
        ("wide halves", joined(|_, c| split(c, &[5], "  ") + "\n")),
        (
            "dashes inside",
            joined(|_, c| split(c, &[3, 3], "-") + "\n"),
        ),
        (
            "long dashes inside",
            joined(|_, c| split(c, &[5], "\u{2013}") + "\n"),
        ),
        (
            "numbers and blanks",
            joined(|n, c| format!("{n}) {}\n", split(c, &[4, 3], " "))),
        ),
        (
            "bare numbers and blanks",
            joined(|n, c| format!("{n} {}\n", split(c, &[4, 3], " "))),
        ),
        (
            "two columns with blanks inside",
            joined(|n, c| split(c, &[3, 3], " ") + if n.is_multiple_of(2) { "\n" } else { " " }),
        ),
    ] {
        let intake = read(&text);
        assert_eq!(codes(&intake), TEN, "{name}: {:?}", said(&intake));
        assert!(intake.is_as_expected(), "{name}: {:?}", said(&intake));
    }
}

#[test]
fn the_downloaded_file_may_have_any_encoding() {
    let text = format!(
        "\u{feff}Sicherungscodes f\u{fc}r Anna\r\n{}",
        joined(|_, c| format!("{c}\r\n"))
    );
    let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    for bytes in [text.as_bytes(), &wide] {
        let intake = Intake::read(bytes).unwrap();
        assert_eq!(codes(&intake), TEN);
        assert_eq!(said(&intake), [(1, What::Words)]);
    }
}

#[test]
fn what_is_odd_is_said_by_its_line_and_nothing_goes_silently() {
    let nine = TEN[..9].join("\n");
    for (last, found, expected) in [
        ("", 9, vec![]),
        (TEN[0], 9, vec![(10, What::Duplicate(1))]),
        ("482 109 3756", 9, vec![(10, What::Duplicate(1))]),
        ("123456789", 10, vec![(10, What::Length(9))]),
        ("12345678901", 10, vec![(10, What::Length(11))]),
        ("1234 56789", 10, vec![(10, What::Length(9))]),
        ("12345O7890", 10, vec![(10, What::Letters)]),
        (
            "12345O789",
            10,
            vec![(10, What::Letters), (10, What::Length(9))],
        ),
        ("12345", 9, vec![(10, What::TooShort(5))]),
        ("12 34", 9, vec![(10, What::TooShort(4))]),
        ("33", 9, vec![(10, What::TooShort(2))]),
        ("12345678901234567", 9, vec![(10, What::TooLong(17))]),
        ("12345678 23456789", 9, vec![(10, What::Ambiguous)]),
        ("123456789 2345678901", 11, vec![(10, What::Length(9))]),
        ("ab12 cd34 ef56", 9, vec![(10, What::TooShort(4)); 3]),
        ("Bewaar deze codes goed", 9, vec![(10, What::Words)]),
        ("Gemaakt op 22-11-2026 om 10:15", 9, vec![(10, What::Words)]),
        ("anna99@example.com", 9, vec![(10, What::Words)]),
        (
            "https://login.example/reset/1234567890",
            9,
            vec![(10, What::Words)],
        ),
        ("Order 20261122 shipped", 9, vec![(10, What::Unclear)]),
        ("Tel. 0521 123456", 10, vec![(10, What::WordsBeside)]),
    ] {
        let intake = read(&format!("{nine}\n{last}\n"));
        assert_eq!(intake.codes().len(), found, "{last}");
        assert_eq!(said(&intake), expected, "{last}");
        assert!(!intake.is_as_expected(), "{last}");
    }
}

#[test]
fn a_number_that_may_be_the_first_digit_is_said_and_not_guessed() {
    let numbered_nines = |n: usize, c: &str| format!("{n} {}\n", split(&c[1..], &[3, 3], " "));
    let single = read("1 234 567 890");
    assert_eq!(said(&single), [(1, What::Ambiguous)]);
    assert!(single.codes().is_empty());
    let three: String = joined(numbered_nines)
        .lines()
        .take(3)
        .collect::<Vec<_>>()
        .join("\n");
    assert_eq!(said(&read(&three)).len(), 3);
    // With the tenth it is clear that these are numbers.
    let all = read(&joined(numbered_nines));
    assert_eq!(all.codes().len(), 10);
    assert_eq!(said(&all), [(1, What::OtherShape(9))]);
    // A sign behind it says so as well, and so does a digit that counts nothing.
    assert_eq!(codes(&read("1) 1234 567 890")), ["1234567890"]);
    assert_eq!(said(&read("1) 1234 567 890")), []);
    assert_eq!(codes(&read("7 234 567 890")), ["7234567890"]);
    assert_eq!(said(&read("7 234 567 890")), []);
}

#[test]
fn codes_of_other_services_are_taken_with_a_note() {
    let note = |length| vec![(1, What::OtherShape(length))];
    for (text, found, expected) in [
        (
            "a1b2c-3d4e5\nf6a7b-8c9d0\n",
            vec!["a1b2c3d4e5", "f6a7b8c9d0"],
            note(10),
        ),
        (
            "12345678\n23456789\n",
            vec!["12345678", "23456789"],
            note(8),
        ),
        (
            "1234 5678\n2345 6789\n",
            vec!["12345678", "23456789"],
            note(8),
        ),
        (
            "a1b2c3\nabcdef\n123456\n",
            vec!["a1b2c3", "abcdef", "123456"],
            note(6),
        ),
        (
            "1. A1B2C3D4\n2. B2C3D4E5\n",
            vec!["A1B2C3D4", "B2C3D4E5"],
            note(8),
        ),
        ("1a2b 3c4d 5e6f 7a8b\n", vec!["1a2b3c4d5e6f7a8b"], note(16)),
        ("123456\t789012\n", vec!["123456", "789012"], note(6)),
        ("123456-789012\n", vec!["123456789012"], note(12)),
    ] {
        let intake = read(text);
        assert_eq!(codes(&intake), found, "{text}");
        assert_eq!(said(&intake), expected, "{text}");
    }
    let unclear = read("123456 789012\n");
    assert_eq!(said(&unclear), [(1, What::Ambiguous)]);
}

#[test]
fn a_text_without_codes_gives_none_and_says_so() {
    for (text, expected) in [
        ("", vec![]),
        ("\n\n  \n", vec![]),
        ("Hello there", vec![(1, What::Words)]),
        (
            "Security settings\n2FA is on",
            vec![(1, What::Words), (2, What::Words)],
        ),
    ] {
        let intake = read(text);
        assert!(intake.codes().is_empty(), "{text}");
        assert_eq!(said(&intake), expected, "{text}");
    }
}

#[test]
fn debug_shows_no_code() {
    let shown = format!("{:?}", read(&joined(|_, c| format!("{c}\n"))));
    assert!(
        shown.contains("codes: 10") && !shown.contains("4821"),
        "{shown}"
    );
}

/// A generator of numbers that is the same on each run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as usize) % limit
    }
}

#[test]
fn any_ten_codes_in_any_layout_are_found_in_their_order() {
    let mut dice = Dice(7);
    for round in 0..2_000 {
        let mut set: Vec<String> = Vec::new();
        while set.len() < 10 {
            let code: String = (0..10)
                .map(|_| char::from(b'0' + dice.below(10) as u8))
                .collect();
            if !set.contains(&code) {
                set.push(code);
            }
        }
        let inner = [&[][..], &[5], &[4, 3], &[3, 3], &[2, 4]][dice.below(5)];
        let joint = [" ", "-", "\u{2011}"][dice.below(3)];
        let before = ["", "%. ", "%) ", "(%) ", "%: ", "Code %: ", "- ", "[ ] "][dice.below(8)];
        let after = ["\n", "\r\n", "\n\n", ";\n"][dice.below(4)];
        let text: String = (1..)
            .zip(&set)
            .map(|(number, code)| {
                let before = before.replace('%', &format!("{number}"));
                format!("{before}{}{after}", split(code, inner, joint))
            })
            .collect();
        let intake = read(&text);
        assert_eq!(codes(&intake), set, "{round}: {text}");
        assert!(
            intake.is_as_expected(),
            "{round}: {text} {:?}",
            said(&intake)
        );
    }
}

#[test]
fn every_digit_is_kept_or_its_line_is_named() {
    const SIGNS: [&str; 16] = [
        "1",
        "23",
        "4567",
        "890123",
        "4821093756",
        " ",
        "  ",
        "\t",
        "-",
        ".",
        ")",
        ":",
        ",",
        "x",
        "Code",
        "\n",
    ];
    let mut dice = Dice(11);
    for round in 0..5_000 {
        let length = dice.below(40);
        let text: String = (0..length)
            .map(|_| SIGNS[dice.below(SIGNS.len())])
            .collect();
        let intake = read(&text);
        let kept: String = codes(&intake).concat();
        for (number, line) in (1..).zip(text.split('\n')) {
            let runs = line.split(|it: char| !it.is_ascii_digit());
            let long = runs.filter(|run| run.len() >= 6);
            let named = said(&intake).iter().any(|(it, _)| *it == number);
            for run in long {
                assert!(
                    named || kept.contains(run),
                    "{round}: {text:?} {:?}",
                    said(&intake)
                );
            }
        }
    }
}
