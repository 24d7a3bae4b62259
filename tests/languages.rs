//! The words of the window and the command line: whole in every language, used, really translated, and set as each
//! language sets its type.
#![allow(clippy::unwrap_used, clippy::panic)]

#[path = "languages/source.rs"]
mod source;
#[path = "languages/table.rs"]
mod table;
#[path = "languages/typesetting.rs"]
mod typesetting;

use std::collections::BTreeSet;

use injixo_authenticator::i18n::LANGUAGES;
use table::Table;

/// Messages that are the same in English and in other languages, because the word is.
const SAME: [(&str, &[&str]); 19] = [
    ("app-name", &["nl", "de", "fr", "es"]),
    ("cli-status-bytes", &["nl", "de", "es"]),
    ("cli-clock-codes", &["nl", "de", "fr"]),
    ("cli-clock-sync", &["de"]),
    ("codes-number", &["nl", "de", "fr"]),
    ("form-account", &["nl"]),
    ("form-issuer", &["fr"]),
    ("unlock-passphrase", &["de"]),
    ("way-passphrase", &["de"]),
    ("cli-passphrase", &["de"]),
    ("key-command", &["nl", "fr", "es"]),
    ("key-delete", &["nl"]),
    ("key-enter", &["nl"]),
    ("key-home", &["nl"]),
    ("key-letters", &["nl"]),
    ("key-minus", &["de"]),
    ("key-plus", &["nl", "de", "fr"]),
    ("key-shift", &["nl"]),
    ("look-system", &["de"]),
];

/// Units, the names of keys and what stands between two numbers are the same in many languages.
const SHORT: usize = 3;

/// Tells whether there is a word that can be translated.
fn has_words(texts: &[String]) -> bool {
    texts
        .iter()
        .flat_map(|text| text.split(|letter: char| !letter.is_alphabetic()))
        .any(|word| word.chars().count() > SHORT)
}

fn others() -> impl Iterator<Item = (&'static str, Table)> {
    LANGUAGES
        .into_iter()
        .map(|(language, _)| language)
        .filter(|language| *language != "en")
        .map(|language| (language, Table::read(language)))
}

fn all() -> impl Iterator<Item = (&'static str, Table)> {
    std::iter::once(("en", Table::read("en"))).chain(others())
}

fn assert_none(found: &[String]) {
    assert!(found.is_empty(), "\n{}\n", found.join("\n"));
}

#[test]
fn every_folder_of_words_is_a_language_that_can_be_chosen() {
    let folders: BTreeSet<String> = std::fs::read_dir(table::FOLDER)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    let known = LANGUAGES.map(|(language, _)| language.to_owned());
    assert_eq!(folders, BTreeSet::from(known));
}

#[test]
fn every_language_has_every_message_of_english_and_no_other() {
    let english = Table::read("en");
    let mut found = Vec::new();
    for (language, table) in others() {
        let lacks = english
            .ids()
            .filter(|id| !table.has(id))
            .map(|id| format!("{language} lacks {id}"));
        let alone = table
            .ids()
            .filter(|id| !english.has(id))
            .map(|id| format!("{language} alone has {id}"));
        found.extend(lacks.chain(alone));
    }
    assert_none(&found);
}

#[test]
fn a_message_names_the_same_variables_in_every_language() {
    let english = Table::read("en");
    let mut found = Vec::new();
    for (language, table) in others() {
        for (id, message) in table.messages() {
            let Some(original) = english.get(id) else {
                continue;
            };
            if message.variables != original.variables {
                found.push(format!(
                    "{language}, {id}: {:?} instead of {:?}",
                    message.variables, original.variables
                ));
            }
        }
    }
    assert_none(&found);
}

/// French counts nothing as one: what is said of one alone stands under `[1]` there, so that it is never said of none.
#[test]
fn what_is_counted_has_the_forms_that_the_language_counts_in() {
    let english = Table::read("en");
    let mut found = Vec::new();
    for (language, table) in all() {
        let one = if language == "fr" { "1" } else { "one" };
        for (id, message) in table.messages() {
            for key in &message.forms {
                let number = key.parse::<u64>().is_ok();
                if !number && ![one, "other"].contains(&key.as_str()) {
                    found.push(format!("{language}, {id}: no number is “{key}”"));
                }
            }
            let Some(original) = english.get(id) else {
                continue;
            };
            for key in &original.forms {
                let key = if key == "one" { one } else { key };
                if !message.forms.iter().any(|form| form == key) {
                    found.push(format!("{language}, {id}: no form for [{key}]"));
                }
            }
        }
    }
    assert_none(&found);
}

#[test]
fn no_message_is_a_copy_of_the_english_one() {
    let english = Table::read("en");
    let mut found = Vec::new();
    for (language, table) in others() {
        for (id, message) in table.messages() {
            let allowed = SAME
                .iter()
                .any(|(same, languages)| *same == id && languages.contains(&language));
            let same = english.get(id).is_some_and(|e| e.texts == message.texts);
            if same && has_words(&message.texts) && !allowed {
                found.push(format!("{language}, {id}: {}", message.texts.join("|")));
            }
            if allowed && !same {
                found.push(format!("{language}, {id} is on the list of copies in vain"));
            }
        }
    }
    assert_none(&found);
}

#[test]
fn every_message_is_said_by_the_program_and_every_word_that_it_says_is_there() {
    let said = source::said();
    let english = Table::read("en");
    let unused = english
        .ids()
        .filter(|id| !said.contains(*id))
        .map(|id| format!("nobody says {id}"));
    let missing = said
        .iter()
        .filter(|id| !english.has(id))
        .map(|id| format!("there is no {id}"));
    assert_none(&unused.chain(missing).collect::<Vec<_>>());
}

#[test]
fn every_sentence_is_set_as_its_language_sets_type() {
    let mut found = Vec::new();
    for (language, table) in all() {
        for (id, message) in table.messages() {
            // A placeable stands as one letter: what is beside it is seen as in a sentence.
            let lines = message.sentences.iter().flat_map(|text| text.lines());
            for line in lines.filter(|line| !line.is_empty()) {
                for fault in typesetting::faults(language, line) {
                    found.push(format!("{language}, {id}: {fault}: {line}"));
                }
            }
        }
    }
    assert_none(&found);
}

#[test]
fn the_bundled_fonts_have_every_character_of_every_language() {
    let mut found = Vec::new();
    for font in ["Regular", "Medium", "SemiBold"] {
        let path = format!(
            "{}/assets/fonts/TallySans-{font}.ttf",
            env!("CARGO_MANIFEST_DIR")
        );
        let bytes = std::fs::read(path).unwrap();
        let face = ttf_parser::Face::parse(&bytes, 0).unwrap();
        for (language, table) in all() {
            let letters: BTreeSet<char> = table
                .messages()
                .flat_map(|(_, message)| message.sentences.iter())
                .flat_map(|sentence| sentence.chars())
                .filter(|letter| *letter != '\n')
                .collect();
            let lacking = letters
                .into_iter()
                .filter(|letter| face.glyph_index(*letter).is_none())
                .map(|letter| format!("{font} lacks {letter:?} of {language}"));
            found.extend(lacking);
        }
    }
    assert_none(&found);
}
