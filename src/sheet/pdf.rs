//! The sheet on A4 pages: what stands where.

use std::borrow::Cow;

use ttf_parser::Face;

use crate::secret::Secret;
use crate::sheet::{Sheet, writing};

/// The bundled fonts cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no PDF was made")]
pub struct NoPdf;

const REGULAR: &[u8] = include_bytes!("../../assets/fonts/TallySans-Regular.ttf");
const BOLD: &[u8] = include_bytes!("../../assets/fonts/TallySans-SemiBold.ttf");

/// A4 in points, and the margin around what is written.
pub(super) const WIDTH: f32 = 595.0;
pub(super) const HEIGHT: f32 = 842.0;
const MARGIN: f32 = 64.0;
/// The rows of codes: two columns.
const COLUMN: f32 = (WIDTH - 2.0 * MARGIN) / 2.0;
const ROW: f32 = 30.0;
pub(super) const BOX: f32 = 12.0;

/// How a text is set.
#[derive(Clone, Copy)]
pub(super) struct Style {
    pub bold: bool,
    pub size: f32,
}

const TITLE: Style = Style {
    bold: true,
    size: 22.0,
};
const HEADING: Style = Style {
    bold: true,
    size: 13.0,
};
const BODY: Style = Style {
    bold: false,
    size: 10.5,
};
const CODE: Style = Style {
    bold: true,
    size: 15.0,
};

/// What stands at a place, measured from the top left corner.
pub(super) enum Mark<'a> {
    Text(f32, f32, Style, Cow<'a, str>),
    Tick(f32, f32),
}

pub(super) fn write(sheet: &Sheet) -> Result<Secret, NoPdf> {
    let faces = Faces::new().ok_or(NoPdf)?;
    let mut layout = Layout::new(&faces);
    layout.sheet(sheet);
    Ok(writing::document(&sheet.title, &faces, &layout.pages))
}

/// The fonts.
pub(super) struct Faces {
    regular: (Face<'static>, &'static [u8]),
    bold: (Face<'static>, &'static [u8]),
}

impl Faces {
    fn new() -> Option<Self> {
        let load = |bytes: &'static [u8]| Some((Face::parse(bytes, 0).ok()?, bytes));
        Some(Self {
            regular: load(REGULAR)?,
            bold: load(BOLD)?,
        })
    }

    /// The font of a style, and its file.
    pub fn of(&self, bold: bool) -> &(Face<'static>, &'static [u8]) {
        if bold { &self.bold } else { &self.regular }
    }

    /// How wide a text is, kerning aside.
    fn width(&self, text: &str, style: Style) -> f32 {
        let (face, _) = self.of(style.bold);
        let units: f32 = text
            .chars()
            .map(|letter| {
                let glyph = face.glyph_index(letter);
                let advance = glyph.and_then(|glyph| face.glyph_hor_advance(glyph));
                f32::from(advance.unwrap_or(face.units_per_em()))
            })
            .sum();
        units * style.size / f32::from(face.units_per_em())
    }

    /// Breaks a text into lines of at most that width.
    fn lines<'a>(&self, text: &'a str, style: Style, width: f32) -> Vec<&'a str> {
        let mut lines = Vec::new();
        let (mut start, mut end) = (0, 0);
        for word in text.split_whitespace() {
            let from = word.as_ptr() as usize - text.as_ptr() as usize;
            let to = from + word.len();
            if end > start && self.width(&text[start..to], style) > width {
                lines.push(&text[start..end]);
                start = from;
            }
            end = to;
        }
        lines.push(&text[start..end]);
        // A name without a blank may be wider than the page.
        let lines = lines.into_iter();
        lines
            .flat_map(|line| self.cut(line, style, width))
            .collect()
    }

    fn cut<'a>(&self, line: &'a str, style: Style, width: f32) -> Vec<&'a str> {
        let mut pieces = Vec::new();
        let mut rest = line;
        while self.width(rest, style) > width {
            let ends = rest.char_indices().map(|(at, _)| at).skip(1);
            let fits = ends.take_while(|end| self.width(&rest[..*end], style) <= width);
            let Some(end) = fits.last() else {
                break;
            };
            pieces.push(&rest[..end]);
            rest = &rest[end..];
        }
        pieces.push(rest);
        pieces
    }
}

/// Sets one thing below the other, on as many pages as it takes.
struct Layout<'a> {
    faces: &'a Faces,
    pages: Vec<Vec<Mark<'a>>>,
    y: f32,
}

impl<'a> Layout<'a> {
    fn new(faces: &'a Faces) -> Self {
        Self {
            faces,
            pages: vec![Vec::new()],
            y: MARGIN,
        }
    }

    fn sheet(&mut self, sheet: &'a Sheet) {
        self.text(&sheet.title, TITLE);
        self.space(6.0);
        self.text(&sheet.account, HEADING);
        self.text(&sheet.dates, BODY);
        self.space(18.0);
        self.codes(sheet);
        self.space(10.0);
        for text in sheet.used.iter().chain([&sheet.tick]) {
            self.text(text, BODY);
        }
        for part in [&sheet.how, &sheet.rules] {
            self.space(18.0);
            self.text(&part.heading, HEADING);
            self.space(2.0);
            for (mark, line) in part.marked() {
                self.item(mark, line);
            }
        }
    }

    fn space(&mut self, height: f32) {
        self.y += height;
    }

    /// Makes room of that height, on the next page where this one is full.
    fn room(&mut self, height: f32) {
        if self.y + height > HEIGHT - MARGIN {
            self.pages.push(Vec::new());
            self.y = MARGIN;
        }
    }

    fn mark(&mut self, mark: Mark<'a>) {
        if let Some(page) = self.pages.last_mut() {
            page.push(mark);
        }
    }

    fn text(&mut self, text: &'a str, style: Style) {
        self.paragraph(text, style, MARGIN);
    }

    fn paragraph(&mut self, text: &'a str, style: Style, left: f32) {
        for line in self.faces.lines(text, style, WIDTH - MARGIN - left) {
            let height = 1.45 * style.size;
            self.room(height);
            let baseline = self.y + style.size;
            self.mark(Mark::Text(left, baseline, style, line.into()));
            self.y += height;
        }
    }

    fn item(&mut self, mark: String, text: &'a str) {
        self.room(1.45 * BODY.size);
        let baseline = self.y + BODY.size;
        self.mark(Mark::Text(MARGIN, baseline, BODY, mark.into()));
        self.paragraph(text, BODY, MARGIN + 18.0);
        self.space(3.0);
    }

    /// The codes in two columns, read downwards.
    fn codes(&mut self, sheet: &'a Sheet) {
        let mut rest = sheet.codes.as_slice();
        while !rest.is_empty() {
            self.room(ROW);
            let fitting = ((HEIGHT - MARGIN - self.y) / ROW).max(1.0) as usize;
            let rows = rest.len().div_ceil(2).min(fitting);
            let (here, more) = rest.split_at(rest.len().min(2 * rows));
            for (place, (number, code)) in here.iter().enumerate() {
                let left = MARGIN + COLUMN * (place / rows) as f32;
                let top = self.y + ROW * (place % rows) as f32;
                let baseline = top + CODE.size;
                self.mark(Mark::Tick(left, baseline - BOX));
                let number = format!("{number}.");
                self.mark(Mark::Text(left + 22.0, baseline, BODY, number.into()));
                let code = code.expose_text().unwrap_or_default();
                self.mark(Mark::Text(left + 46.0, baseline, CODE, code.into()));
            }
            self.y += ROW * rows as f32;
            rest = more;
        }
    }
}
