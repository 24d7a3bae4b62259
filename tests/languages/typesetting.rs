//! How each language sets its type: spaces, quotation marks, apostrophes, the marks around questions.

/// Narrow and not to be broken: French sets it before `; : ! ?` and inside its quotation marks.
const NARROW: char = '\u{202f}';

/// What is wrong with a sentence of a language; nothing where it is set right.
pub fn faults(language: &str, sentence: &str) -> Vec<&'static str> {
    let mut found = Vec::new();
    let mut note = |wrong: bool, fault: &'static str| {
        if wrong {
            found.push(fault);
        }
    };
    let pairs = || sentence.chars().zip(sentence.chars().skip(1));
    note(sentence.trim() != sentence, "a space at an end");
    note(
        pairs().any(|(a, b)| a.is_whitespace() && b.is_whitespace()),
        "two spaces",
    );
    note(
        pairs().any(|(a, b)| a.is_whitespace() && [',', '.', ')', '”'].contains(&b)),
        "a space before a mark",
    );
    note(sentence.contains("..."), "three dots instead of …");
    note(sentence.contains('"'), "a straight quotation mark");
    note(
        pairs().any(|(a, b)| a.is_whitespace() && b == '…') && !sentence.starts_with('…'),
        "a space before …",
    );

    let strangers: &[char] = match language {
        "fr" => &['“', '”', '„', '‘', '\''],
        "es" => &['“', '”', '„', '‘', '’', '\''],
        "de" => &['”', '«', '»', '‘', '’', '\''],
        "nl" => &['“', '”', '„', '«', '»'],
        _ => &['„', '«', '»', '‘', '’'],
    };
    note(sentence.contains(strangers), "a mark of another language");
    note(
        count(sentence, opening(language)) != count(sentence, closing(language)),
        "a quotation that is not closed",
    );

    let (misset, fault): (fn(Option<char>) -> bool, _) = if language == "fr" {
        (
            |before| before != Some(NARROW),
            "no narrow space (U+202F) before a mark",
        )
    } else {
        (
            |before| before.is_some_and(char::is_whitespace),
            "a space before a mark",
        )
    };
    note(marks(sentence).any(misset), fault);
    match language {
        "fr" => {
            note(
                pairs().any(|(a, b)| (a == '«' && b != NARROW) || (b == '»' && a != NARROW)),
                "no narrow space (U+202F) inside a quotation",
            );
        }
        "es" => {
            note(
                count(sentence, '¿') != count(sentence, '?')
                    || count(sentence, '¡') != count(sentence, '!'),
                "a question or call that is not opened",
            );
        }
        _ => {}
    }
    found
}

/// What stands before each of `; : ! ?` that ends a part of the sentence; the colon of an address does not.
fn marks(sentence: &str) -> impl Iterator<Item = Option<char>> {
    let letters: Vec<char> = sentence.chars().collect();
    (0..letters.len()).filter_map(move |at| {
        let mark = letters[at];
        let ends = letters
            .get(at + 1)
            .is_none_or(|next| !next.is_alphanumeric() && *next != '/');
        let before = at.checked_sub(1).map(|at| letters[at]);
        ([';', ':', '!', '?'].contains(&mark) && ends).then_some(before)
    })
}

fn opening(language: &str) -> char {
    match language {
        "fr" | "es" => '«',
        "de" => '„',
        "nl" => '‘',
        _ => '“',
    }
}

fn closing(language: &str) -> char {
    match language {
        "fr" | "es" => '»',
        "de" => '“',
        "nl" => '’',
        _ => '”',
    }
}

fn count(sentence: &str, mark: char) -> usize {
    sentence.chars().filter(|letter| *letter == mark).count()
}

#[test]
fn a_sentence_set_wrong_is_found() {
    for (language, sentence) in [
        ("en", "Two  spaces"),
        ("en", "A “quotation"),
        ("en", "Before : it"),
        ("nl", "Een “citaat”"),
        ("de", "Ein ‘Zitat’"),
        ("de", "Warten …"),
        ("fr", "Vraiment ?"),
        ("fr", "Vraiment?"),
        ("fr", "L'écran"),
        ("fr", "« Oui »"),
        ("fr", "Mot : lettre"),
        ("es", "Seguro?"),
        ("es", "Hoy, “ya”"),
    ] {
        assert!(!faults(language, sentence).is_empty(), "{sentence}");
    }
    for (language, sentence) in [
        ("en", "It begins with https://, “so”: well?"),
        ("nl", "Zo'n ‘citaat’; ja!"),
        ("de", "Ein „Zitat“: gut?"),
        ("fr", "L’écran\u{202f}: «\u{202f}oui\u{202f}»\u{202f}?"),
        ("es", "Hoy; ¿«ya»?"),
    ] {
        assert_eq!(faults(language, sentence), [""; 0], "{sentence}");
    }
}
