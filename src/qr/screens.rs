//! The codes of several screens as one answer.

use crate::qr::{Code, Failure, Picture};

/// A code of one of several pictures.
#[derive(Debug)]
pub struct OnScreen<'a> {
    /// The code.
    pub code: Code,
    /// The picture in which it stands.
    pub picture: &'a Picture,
}

/// Finds every code of pictures that show one thing together, such as the screens of a computer: each once, picture by
/// picture in reading order. Tells also whether a code was seen beside them that could not be read.
///
/// # Errors
/// Where no picture gave a code: [`Failure::Unreadable`] where one was seen, else the reason of the first; [`Failure::NoCode`]
/// where there is no picture.
pub fn codes_of_all(pictures: &[Picture]) -> Result<(Vec<OnScreen<'_>>, bool), Failure> {
    let mut found: Vec<OnScreen<'_>> = Vec::new();
    let mut failure = None;
    let mut unread = false;
    for picture in pictures {
        match picture.all_codes() {
            Ok(codes) => {
                unread |= codes.unread;
                for code in codes.read {
                    if !found.iter().any(|known| known.code.payload == code.payload) {
                        found.push(OnScreen { code, picture });
                    }
                }
            }
            Err(seen @ Failure::Unreadable(_)) => {
                unread = true;
                if !matches!(failure, Some(Failure::Unreadable(_))) {
                    failure = Some(seen);
                }
            }
            Err(other) => failure = failure.or(Some(other)),
        }
    }
    if found.is_empty() {
        return Err(failure.unwrap_or(Failure::NoCode));
    }
    Ok((found, unread))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::qr::Limits;

    fn fixture(name: &str) -> Picture {
        let path = format!("{}/../../tests/data/qr/{name}", env!("CARGO_MANIFEST_DIR"));
        Picture::from_file(&std::fs::read(path).unwrap(), Limits::default()).unwrap()
    }

    #[test]
    fn a_code_that_two_screens_show_is_found_once_and_a_screen_without_one_does_not_matter() {
        let screens = ["no-code.png", "clean.png", "clean.png", "link.png"].map(fixture);
        let (found, unread) = codes_of_all(&screens).unwrap();
        let kinds = found.iter().map(|seen| seen.code.payload.kind.name());
        assert_eq!(kinds.collect::<Vec<_>>(), ["otpauth", "link"]);
        assert!(std::ptr::eq(found[0].picture, &raw const screens[1]) && !unread);
    }

    #[test]
    fn a_screen_whose_code_cannot_be_read_is_told_of() {
        let screens = ["damaged.png", "clean.png"].map(fixture);
        let (found, unread) = codes_of_all(&screens).unwrap();
        assert_eq!(found.len(), 1);
        assert!(unread);
    }

    #[test]
    fn without_a_code_the_reason_is_told() {
        let failure = |screens: &[Picture]| codes_of_all(screens).unwrap_err();
        assert_eq!(failure(&[fixture("no-code.png")]), Failure::NoCode);
        assert_eq!(failure(&[]), Failure::NoCode);
    }
}
