//! The codes of several screens as one answer.

use crate::qr::{Code, Failure, Picture};

/// Finds every code of pictures that show one thing together, such as the screens of a computer: each once, picture by
/// picture in reading order.
///
/// # Errors
/// Where no picture gave a code: [`Failure::Unreadable`] where one was seen, else the reason of the first; [`Failure::NoCode`]
/// where there is no picture.
pub fn codes_of_all(pictures: &[Picture]) -> Result<Vec<Code>, Failure> {
    let mut found: Vec<Code> = Vec::new();
    let mut failure = None;
    for picture in pictures {
        match picture.codes() {
            Ok(codes) => {
                for code in codes {
                    if !found.iter().any(|known| known.payload == code.payload) {
                        found.push(code);
                    }
                }
            }
            Err(seen @ Failure::Unreadable(_)) => {
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
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::qr::Limits;

    fn fixture(name: &str) -> Picture {
        let path = format!("{}/tests/data/qr/{name}", env!("CARGO_MANIFEST_DIR"));
        Picture::from_file(&std::fs::read(path).unwrap(), Limits::default()).unwrap()
    }

    #[test]
    fn a_code_that_two_screens_show_is_found_once_and_a_screen_without_one_does_not_matter() {
        let screens = ["no-code.png", "clean.png", "clean.png", "link.png"].map(fixture);
        let found = codes_of_all(&screens).unwrap();
        let kinds: Vec<_> = found.iter().map(|code| code.payload.kind.name()).collect();
        assert_eq!(kinds, ["otpauth", "link"]);
    }

    #[test]
    fn without_a_code_the_reason_is_told() {
        assert_eq!(
            codes_of_all(&[fixture("no-code.png")]),
            Err(Failure::NoCode)
        );
        assert_eq!(codes_of_all(&[]), Err(Failure::NoCode));
    }
}
