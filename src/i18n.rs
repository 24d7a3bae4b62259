//! Words: Fluent messages bundled with the program, their ids and arguments checked when it is compiled.
//!
//! Every language lies in `assets/i18n/<language>/injixo_authenticator.ftl`; [`fl!`](crate::fl) gives a message in the language
//! that [`select`] chose. English is what a missing message falls back to, and a test sees to it that none is missing.

use std::borrow::Cow;
use std::sync::{LazyLock, PoisonError, RwLock};

use i18n_embed::fluent::FluentLanguageLoader;
use i18n_embed::unic_langid::LanguageIdentifier;
use i18n_embed::{I18nAssets, LanguageLoader};

/// The languages that are complete, English first; each with its own name for itself.
pub const LANGUAGES: [(&str, &str); 5] = [
    ("en", "English"),
    ("nl", "Nederlands"),
    ("de", "Deutsch"),
    ("fr", "Français"),
    ("es", "Español"),
];

const DOMAIN: &str = "injixo_authenticator";

/// Gives a message in the chosen language: `fl!("toast-copied", seconds = 17)`.
#[macro_export]
macro_rules! fl {
    ($id:literal) => {
        ::i18n_embed_fl::fl!($crate::i18n::LOADER, $id)
    };
    ($id:literal, $($args:tt)*) => {
        ::i18n_embed_fl::fl!($crate::i18n::LOADER, $id, $($args)*)
    };
}

/// Holds the messages of the chosen language and of English. Used through [`fl!`](crate::fl).
pub static LOADER: LazyLock<FluentLanguageLoader> = LazyLock::new(|| {
    let loader = FluentLanguageLoader::new(DOMAIN, english());
    let chosen = CHOSEN
        .read()
        .unwrap_or_else(PoisonError::into_inner)
        .clone();
    load(&loader, &[chosen.unwrap_or_else(english)]);
    loader
});

/// The language that was chosen. The messages are read at the first one that is needed: a command that has nothing to
/// say never waits for them.
static CHOSEN: RwLock<Option<LanguageIdentifier>> = RwLock::new(None);

/// Chooses the language: the one that is asked for, else the first of the system's that is there, else English.
///
/// Takes `nl`, `nl-BE`, `nl_NL.UTF-8` and the like.
pub fn select(asked: Option<&str>) {
    let system = sys_locale::get_locales();
    let language = asked
        .map(str::to_owned)
        .into_iter()
        .chain(system)
        .find_map(|wanted| supported(&wanted))
        .unwrap_or_else(english);
    *CHOSEN.write().unwrap_or_else(PoisonError::into_inner) = Some(language.clone());
    if let Some(loader) = LazyLock::get(&LOADER) {
        load(loader, &[language]);
    }
}

/// Tells whether a language is complete enough to be chosen, whatever region or encoding follows it.
#[must_use]
pub fn is_supported(language: &str) -> bool {
    supported(language).is_some()
}

/// The language that is chosen now, such as `nl`.
#[must_use]
pub fn current() -> String {
    LOADER.current_language().language.to_string()
}

fn english() -> LanguageIdentifier {
    LanguageIdentifier::from_bytes(b"en").unwrap_or_default()
}

fn supported(wanted: &str) -> Option<LanguageIdentifier> {
    let language = wanted
        .split(['-', '_', '.', '@'])
        .next()?
        .to_ascii_lowercase();
    LANGUAGES
        .iter()
        .find(|(id, _)| *id == language)
        .and_then(|(id, _)| id.parse().ok())
}

fn load(loader: &FluentLanguageLoader, languages: &[LanguageIdentifier]) {
    // The bundled files are parsed by a test; were one broken all the same, the ids themselves would be shown.
    let _ = loader.load_languages(&Bundled, languages);
    // Account names stand in boxes of their own, so the isolation marks would only show up as stray characters.
    loader.set_use_isolating(false);
}

/// The message files, compiled into the program.
struct Bundled;

impl I18nAssets for Bundled {
    fn get_files(&self, file_path: &str) -> Vec<Cow<'_, [u8]>> {
        FILES
            .iter()
            .filter(|(path, _)| *path == file_path)
            .map(|(_, text)| Cow::Borrowed(text.as_bytes()))
            .collect()
    }

    fn filenames_iter(&self) -> Box<dyn Iterator<Item = String> + '_> {
        Box::new(FILES.iter().map(|(path, _)| (*path).to_owned()))
    }
}

const FILES: [(&str, &str); 5] = [
    (
        "en/injixo_authenticator.ftl",
        include_str!("../assets/i18n/en/injixo_authenticator.ftl"),
    ),
    (
        "nl/injixo_authenticator.ftl",
        include_str!("../assets/i18n/nl/injixo_authenticator.ftl"),
    ),
    (
        "de/injixo_authenticator.ftl",
        include_str!("../assets/i18n/de/injixo_authenticator.ftl"),
    ),
    (
        "fr/injixo_authenticator.ftl",
        include_str!("../assets/i18n/fr/injixo_authenticator.ftl"),
    ),
    (
        "es/injixo_authenticator.ftl",
        include_str!("../assets/i18n/es/injixo_authenticator.ftl"),
    ),
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    /// Message ids of a file with the variables each names.
    fn messages(text: &str) -> BTreeMap<String, Vec<String>> {
        let mut found = BTreeMap::new();
        let mut id = String::new();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            if let Some((name, _)) = line
                .split_once('=')
                .filter(|_| line.starts_with(|c: char| c.is_ascii_lowercase()))
            {
                id = name.trim().to_owned();
                assert!(
                    found.insert(id.clone(), Vec::new()).is_none(),
                    "{id} stands twice"
                );
            }
            for variable in line.split('$').skip(1) {
                let name = variable
                    .chars()
                    .take_while(|c| c.is_ascii_alphanumeric() || *c == '_')
                    .collect::<String>();
                let variables = found.entry(id.clone()).or_default();
                if !variables.contains(&name) {
                    variables.push(name);
                    variables.sort();
                }
            }
        }
        found
    }

    #[test]
    fn every_language_has_every_message_with_the_same_variables() {
        let english = messages(FILES[0].1);
        assert!(!english.is_empty());
        for (path, text) in FILES {
            assert_eq!(messages(text), english, "{path} differs from English");
        }
    }

    #[test]
    fn every_file_is_whole_fluent() {
        for (path, text) in FILES {
            let language = path[..2].parse().unwrap();
            let loader = FluentLanguageLoader::new(DOMAIN, language);
            for id in messages(text).keys() {
                load(&loader, &[path[..2].parse().unwrap()]);
                assert!(loader.has(id), "{path} does not parse at {id}");
            }
        }
    }

    #[test]
    fn every_message_is_used() {
        fn collect(folder: &std::path::Path, text: &mut String) {
            for entry in std::fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    collect(&path, text);
                } else if path.extension().is_some_and(|extension| extension == "rs") {
                    text.push_str(&std::fs::read_to_string(path).unwrap());
                }
            }
        }
        let mut source = String::new();
        collect(
            std::path::Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src")),
            &mut source,
        );
        let unused: Vec<_> = messages(FILES[0].1)
            .into_keys()
            .filter(|id| !source.contains(&format!("\"{id}\"")))
            .collect();
        assert!(unused.is_empty(), "nobody says {unused:?}");
    }

    #[test]
    fn a_region_or_an_encoding_does_not_hide_the_language() {
        for wanted in ["nl", "nl-BE", "nl_NL.UTF-8", "NL"] {
            assert_eq!(supported(wanted).unwrap().language.as_str(), "nl");
        }
        assert_eq!(supported("pt-BR"), None);
        assert_eq!(supported(""), None);
    }
}
