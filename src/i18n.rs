//! Words: Fluent messages bundled with the program, their ids and arguments checked when it is compiled.
//!
//! Every language lies in `assets/i18n/<language>/injixo_authenticator.ftl`; [`fl!`](crate::fl) gives a message in the language
//! that [`select`] chose. English is what a missing message falls back to, and a test sees to it that none is missing.

use std::borrow::Cow;
use std::sync::{LazyLock, PoisonError, RwLock};

use i18n_embed::fluent::FluentLanguageLoader;
use i18n_embed::unic_langid::LanguageIdentifier;
use i18n_embed::{I18nAssets, LanguageLoader};
use miniz_oxide::inflate::decompress_to_vec;

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

/// The message files, compiled into the program as `i18n/pack.rs` made them smaller.
struct Bundled;

impl I18nAssets for Bundled {
    fn get_files(&self, file_path: &str) -> Vec<Cow<'_, [u8]>> {
        let packed = FILES
            .iter()
            .filter(|(language, _)| file_of(language) == file_path);
        packed
            .filter_map(|(_, packed)| decompress_to_vec(packed).ok())
            .map(Cow::Owned)
            .collect()
    }

    fn filenames_iter(&self) -> Box<dyn Iterator<Item = String> + '_> {
        Box::new(FILES.iter().map(|(language, _)| file_of(language)))
    }
}

fn file_of(language: &str) -> String {
    format!("{language}/{DOMAIN}.ftl")
}

const FILES: [(&str, &[u8]); 5] = [
    ("en", include_bytes!(concat!(env!("OUT_DIR"), "/en"))),
    ("nl", include_bytes!(concat!(env!("OUT_DIR"), "/nl"))),
    ("de", include_bytes!(concat!(env!("OUT_DIR"), "/de"))),
    ("fr", include_bytes!(concat!(env!("OUT_DIR"), "/fr"))),
    ("es", include_bytes!(concat!(env!("OUT_DIR"), "/es"))),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_speaks_for_itself() {
        let mut said = Vec::new();
        for (language, _) in LANGUAGES {
            let loader = FluentLanguageLoader::new(DOMAIN, english());
            load(&loader, &[supported(language).unwrap()]);
            assert_eq!(loader.current_language().language.as_str(), language);
            said.push(loader.get("back"));
        }
        said.sort();
        said.dedup();
        assert_eq!(said.len(), LANGUAGES.len(), "{said:?}");
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
