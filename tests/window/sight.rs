//! What the window shows, as pixels and as words that tesseract reads.

use std::io::{Cursor, Write};
use std::process::Stdio;

use image::imageops::{self, FilterType};
use image::{ImageFormat, RgbImage};

use crate::{text, tool};

/// Where the first row's code stands in a window of the default size (left, top, width, height), in pixels.
const CODE: (i16, i16, u16, u16) = (26, 158, 122, 36);
/// From one row to the next, in pixels.
const ROW: i16 = 104;

/// Where the code of a row stands.
pub fn code_of_row(row: i16) -> (i16, i16, u16, u16) {
    (CODE.0, CODE.1 + row * ROW, CODE.2, CODE.3)
}

#[derive(Clone, PartialEq)]
pub struct Picture(RgbImage);

impl Picture {
    pub fn from_bgrx(width: u32, height: u32, bytes: &[u8]) -> Self {
        let rgb = bytes
            .chunks_exact(4)
            .flat_map(|pixel| [pixel[2], pixel[1], pixel[0]])
            .collect();
        Self(RgbImage::from_raw(width, height, rgb).unwrap())
    }

    #[allow(dead_code, reason = "not every test that shares this has such pixels")]
    pub fn from_rgb(picture: RgbImage) -> Self {
        Self(picture)
    }

    /// Everything that can be read, blanks as one blank.
    pub fn words(&self) -> String {
        let words = self.read(2, &["--psm", "11"]);
        words.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// The digits of a picture with one code, as two of three sizes agree on: at a single one about one code in a hundred
    /// gains a digit that is not there.
    pub fn digits(&self) -> String {
        let at = |scale| -> String {
            let one_line = ["--psm", "7", "-c", "tessedit_char_whitelist=0123456789"];
            self.read(scale, &one_line).split_whitespace().collect()
        };
        let (small, large) = (at(2), at(3));
        if small != large && large == at(4) {
            large
        } else {
            small
        }
    }

    pub fn save(&self, path: &std::path::Path) {
        drop(self.0.save_with_format(path, ImageFormat::Png));
    }

    fn read(&self, scale: u32, how: &[&str]) -> String {
        let (width, height) = self.0.dimensions();
        let large = imageops::resize(
            &imageops::grayscale(&self.0),
            width * scale,
            height * scale,
            FilterType::CatmullRom,
        );
        let mut png = Vec::new();
        large
            .write_to(&mut Cursor::new(&mut png), ImageFormat::Png)
            .unwrap();
        let mut reader = tool("tesseract")
            .args(["stdin", "stdout", "-l", "eng", "--dpi", "150"])
            .args(how)
            .env("OMP_THREAD_LIMIT", "1")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        reader.stdin.take().unwrap().write_all(&png).unwrap();
        let output = reader.wait_with_output().unwrap();
        assert!(output.status.success(), "tesseract: {}", output.status);
        text(&output)
    }
}

/// Tells whether words hold six digits that look like a code.
pub fn hold_a_code(words: &str) -> bool {
    let words: Vec<char> = words.chars().filter(|letter| *letter != ' ').collect();
    words
        .windows(6)
        .any(|six| six.iter().all(char::is_ascii_digit))
}
