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

/// The fills of buttons in the light theme: for what matters most, and for what deletes.
const FILLS: [[u8; 3]; 2] = [[0x0a, 0x6e, 0x6c], [0xb4, 0x23, 0x35]];

/// Where the code of a row stands.
pub fn code_of_row(row: i16) -> (i16, i16, u16, u16) {
    (CODE.0, CODE.1 + row * ROW, CODE.2, CODE.3)
}

#[derive(Clone, PartialEq)]
pub struct Picture {
    pixels: RgbImage,
    /// Of the words in it, as tesseract names it.
    language: &'static str,
}

impl Picture {
    pub fn from_bgrx(width: u32, height: u32, bytes: &[u8], language: &'static str) -> Self {
        let rgb = bytes
            .chunks_exact(4)
            .flat_map(|pixel| [pixel[2], pixel[1], pixel[0]])
            .collect();
        let pixels = RgbImage::from_raw(width, height, rgb).unwrap();
        Self { pixels, language }
    }

    #[allow(dead_code, reason = "not every test that shares this has such pixels")]
    pub fn from_rgb(pixels: RgbImage) -> Self {
        let language = "eng";
        Self { pixels, language }
    }

    /// Everything that can be read, blanks as one blank.
    pub fn words(&self) -> String {
        self.words_at(2)
    }

    /// The same, made so many times as large first: what is misread in one size is read in another.
    pub fn words_at(&self, scale: u32) -> String {
        let words = self.read(scale, &["--psm", "11"]);
        words.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// The middle of these words, which stand in one line or fill a button that stands out.
    #[allow(dead_code, reason = "not every test that shares this uses it")]
    pub fn place_of(&self, words: &str) -> Option<(u32, u32)> {
        let words = as_read(words);
        self.place_at(2, &words)
            .or_else(|| self.filled(&words))
            .or_else(|| self.place_at(3, &words))
    }

    /// The middle of a button with a fill of the light theme and these words on it, which are read by themselves: among
    /// dark words on a light ground the reader takes no notice of them.
    fn filled(&self, words: &str) -> Option<(u32, u32)> {
        FILLS.iter().find_map(|fill| {
            let (width, height) = self.pixels.dimensions();
            let is_fill = |x: &u32, y| self.pixels.get_pixel(*x, y).0 == *fill;
            let row = |y: u32| (0..width).filter(move |x| is_fill(x, y));
            let rows: Vec<u32> = (0..height).filter(|y| row(*y).count() > 30).collect();
            rows.chunk_by(|one, next| one + 1 == *next)
                .filter(|rows| rows.len() > 24)
                .find_map(|rows| {
                    let (top, bottom) = (*rows.first()?, *rows.last()?);
                    let left = rows.iter().filter_map(|y| row(*y).next()).min()?;
                    let right = rows.iter().filter_map(|y| row(*y).next_back()).max()?;
                    let (width, height) = (right - left, bottom - top);
                    let part = imageops::crop_imm(&self.pixels, left, top, width, height);
                    let mut pixels = part.to_image();
                    imageops::invert(&mut pixels);
                    let part = Self { pixels, ..*self };
                    let read = part.read(3, &["--psm", "7"]);
                    as_read(&read)
                        .contains(words)
                        .then_some((left + width / 2, top + height / 2))
                })
        })
    }

    fn place_at(&self, scale: u32, words: &str) -> Option<(u32, u32)> {
        let table = self.read(scale, &["--psm", "11", "tsv"]);
        let read: Vec<(Vec<u32>, &str)> = table
            .lines()
            .filter_map(|line| {
                let cells: Vec<&str> = line.split('\t').collect();
                let bounds = cells.get(6..10)?.iter().map(|cell| cell.parse().ok());
                Some((bounds.collect::<Option<_>>()?, *cells.get(11)?))
            })
            .filter(|(_, word)| !word.trim().is_empty())
            .collect();
        let there = (0..read.len()).find_map(|first| {
            let mut so_far = String::new();
            let last = read[first..].iter().position(|(_, word)| {
                so_far += &as_read(word);
                so_far.len() >= words.len()
            })?;
            (so_far == words).then(|| &read[first..=first + last])
        })?;
        let (first, last) = (&there.first()?.0, &there.last()?.0);
        let right = last[0] + last[2];
        Some((
            first[0].midpoint(right) / scale,
            (first[1] + first[3] / 2) / scale,
        ))
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
        drop(self.pixels.save_with_format(path, ImageFormat::Png));
    }

    fn read(&self, scale: u32, how: &[&str]) -> String {
        let (width, height) = self.pixels.dimensions();
        let large = imageops::resize(
            &imageops::grayscale(&self.pixels),
            width * scale,
            height * scale,
            FilterType::CatmullRom,
        );
        let mut png = Vec::new();
        large
            .write_to(&mut Cursor::new(&mut png), ImageFormat::Png)
            .unwrap();
        let mut reader = tool("tesseract")
            .args(["stdin", "stdout", "-l", self.language, "--dpi", "150"])
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

/// Words as they are compared: tesseract sees blanks where there are none, and the other way round, and takes a Q for an O.
pub fn as_read(words: &str) -> String {
    words.replace('Q', "O").split_whitespace().collect()
}

/// Tells whether words hold six digits that look like a code.
pub fn hold_a_code(words: &str) -> bool {
    let words: Vec<char> = words.chars().filter(|letter| *letter != ' ').collect();
    words
        .windows(6)
        .any(|six| six.iter().all(char::is_ascii_digit))
}
