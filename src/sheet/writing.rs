//! The pages of the sheet as the bytes of a PDF, its fonts in it and every text in it to be found and copied.

use std::collections::BTreeMap;

use miniz_oxide::deflate::compress_to_vec_zlib;
use pdf_writer::types::{CidFontType, FontFlags, SystemInfo, UnicodeCmap};
use pdf_writer::{Content, Filter, Finish, Name, Pdf, Rect, Ref, Str, TextStr};
use ttf_parser::Face;

use crate::i18n;
use crate::secret::Secret;
use crate::sheet::pdf::{BOX, Faces, HEIGHT, Mark, WIDTH};

/// The numbering of glyphs: two bytes each, the font's own.
const SYSTEM: SystemInfo<'static> = SystemInfo {
    registry: Str(b"Adobe"),
    ordering: Str(b"Identity"),
    supplement: 0,
};
const COMPRESSION: u8 = 6;

/// Writes the document.
pub(super) fn document(title: &str, faces: &Faces, pages: &[Vec<Mark<'_>>]) -> Secret {
    let mut next = Ref::new(1);
    let [catalog, tree, info] = [(); 3].map(|()| next.bump());
    let fonts = [false, true].map(|bold| Font::new(bold, faces, pages, &mut next));
    let places: Vec<(Ref, Ref)> = pages.iter().map(|_| (next.bump(), next.bump())).collect();

    let mut pdf = Pdf::new();
    let language = i18n::current();
    let mut root = pdf.catalog(catalog);
    let _ = root.pages(tree).lang(TextStr(&language));
    root.finish();
    let mut about = pdf.document_info(info);
    let creator = TextStr("Authenticator for injixo");
    let _ = about.title(TextStr(title)).creator(creator);
    about.finish();
    let kids = places.iter().map(|(page, _)| *page);
    let count = i32::try_from(pages.len()).unwrap_or(i32::MAX);
    let _ = pdf.pages(tree).kids(kids).count(count);
    for ((page, content), marks) in places.iter().zip(pages) {
        let mut written = pdf.page(*page);
        let _ = written
            .media_box(Rect::new(0.0, 0.0, WIDTH, HEIGHT))
            .parent(tree)
            .contents(*content);
        let mut resources = written.resources();
        let mut named = resources.fonts();
        for font in &fonts {
            let _ = named.pair(font.name, font.refs[0]);
        }
        named.finish();
        resources.finish();
        written.finish();
        let drawn = compress_to_vec_zlib(&drawn(marks, &fonts), COMPRESSION);
        let _ = pdf.stream(*content, &drawn).filter(Filter::FlateDecode);
    }
    for font in &fonts {
        font.write(&mut pdf);
    }
    Secret::new(pdf.finish())
}

/// What is on a page.
fn drawn(marks: &[Mark<'_>], fonts: &[Font<'_>; 2]) -> Vec<u8> {
    let mut content = Content::new();
    for mark in marks {
        match mark {
            Mark::Text(x, y, style, text) => {
                let font = &fonts[usize::from(style.bold)];
                let glyphs: Vec<u8> = text
                    .chars()
                    .flat_map(|letter| glyph(font.face, letter).to_be_bytes())
                    .collect();
                let _ = content
                    .begin_text()
                    .set_font(font.name, style.size)
                    .next_line(*x, HEIGHT - y)
                    .show(Str(&glyphs))
                    .end_text();
            }
            Mark::Tick(x, y) => {
                let _ = content.rect(*x, HEIGHT - y - BOX, BOX, BOX).stroke();
            }
        }
    }
    content.finish().into_vec()
}

fn glyph(face: &Face<'_>, letter: char) -> u16 {
    face.glyph_index(letter).map_or(0, |glyph| glyph.0)
}

/// A font and what of it is used.
struct Font<'a> {
    name: Name<'static>,
    full_name: Name<'static>,
    face: &'a Face<'static>,
    file: &'static [u8],
    used: BTreeMap<u16, char>,
    /// The font, its descendant, the descriptor, the file, the map back to text.
    refs: [Ref; 5],
}

impl<'a> Font<'a> {
    fn new(bold: bool, faces: &'a Faces, pages: &[Vec<Mark<'_>>], next: &mut Ref) -> Self {
        let (face, file) = faces.of(bold);
        let texts = pages.iter().flatten().filter_map(|mark| match mark {
            Mark::Text(_, _, style, text) if style.bold == bold => Some(text),
            _ => None,
        });
        let letters = texts.flat_map(|text| text.chars());
        let (name, full_name) = match bold {
            false => (Name(b"F0"), Name(b"TallySans-Regular")),
            true => (Name(b"F1"), Name(b"TallySans-SemiBold")),
        };
        Self {
            name,
            full_name,
            face,
            file,
            used: letters
                .map(|letter| (glyph(face, letter), letter))
                .collect(),
            refs: [(); 5].map(|()| next.bump()),
        }
    }

    /// In thousandths of the font's size, as a PDF counts.
    fn units(&self, value: i16) -> f32 {
        f32::from(value) * 1000.0 / f32::from(self.face.units_per_em())
    }

    fn write(&self, pdf: &mut Pdf) {
        let [font, descendant, descriptor, file, map] = self.refs;
        let _ = pdf
            .type0_font(font)
            .base_font(self.full_name)
            .encoding_predefined(Name(b"Identity-H"))
            .descendant_font(descendant)
            .to_unicode(map);

        let mut cid = pdf.cid_font(descendant);
        let _ = cid
            .subtype(CidFontType::Type2)
            .base_font(self.full_name)
            .system_info(SYSTEM)
            .font_descriptor(descriptor)
            .default_width(0.0)
            .cid_to_gid_map_predefined(Name(b"Identity"));
        let mut widths = cid.widths();
        for number in self.used.keys() {
            let advance = self.face.glyph_hor_advance(ttf_parser::GlyphId(*number));
            let advance = i16::try_from(advance.unwrap_or_default()).unwrap_or(i16::MAX);
            let _ = widths.consecutive(*number, [self.units(advance)]);
        }
        widths.finish();
        cid.finish();

        let bounds = self.face.global_bounding_box();
        let corner = |x, y| (self.units(x), self.units(y));
        let (low, high) = (
            corner(bounds.x_min, bounds.y_min),
            corner(bounds.x_max, bounds.y_max),
        );
        let capital = self.face.capital_height();
        let _ = pdf
            .font_descriptor(descriptor)
            .name(self.full_name)
            .flags(FontFlags::NON_SYMBOLIC)
            .bbox(Rect::new(low.0, low.1, high.0, high.1))
            .italic_angle(0.0)
            .ascent(self.units(self.face.ascender()))
            .descent(self.units(self.face.descender()))
            .cap_height(self.units(capital.unwrap_or(self.face.ascender())))
            .stem_v(80.0)
            .font_file2(file);

        let packed = compress_to_vec_zlib(self.file, COMPRESSION);
        let length = i32::try_from(self.file.len()).unwrap_or(i32::MAX);
        let mut stream = pdf.stream(file, &packed);
        let _ = stream
            .filter(Filter::FlateDecode)
            .pair(Name(b"Length1"), length);
        stream.finish();

        let mut text = UnicodeCmap::new(Name(b"Custom"), SYSTEM);
        for (number, letter) in &self.used {
            text.pair(*number, *letter);
        }
        let _ = pdf.cmap(map, &text.finish());
    }
}
