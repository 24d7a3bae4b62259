//! What people read about a picture that gave no code, where they do not see it.

use super::{Words, picture_failure};
use crate::fl;
use crate::qr::Failure;

/// Tells why a picture gave no code, and of one that could not be read where it stands.
#[must_use]
pub fn picture_failure_unseen(failure: &Failure) -> Words {
    let Words { what, next } = picture_failure(failure);
    let what = match failure {
        Failure::Unreadable(region) => {
            let place = fl!(
                "error-picture-unreadable-place",
                left = region.left,
                top = region.top,
                width = region.width
            );
            format!("{what} {place}")
        }
        Failure::NotAnImage | Failure::TooLarge | Failure::NoCode => what,
    };
    Words { what, next }
}
