//! The scale of gaps, in logical pixels.

/// Between a word and its icon.
pub const XS: f32 = 4.0;
/// Between lines that belong together.
pub const S: f32 = 8.0;
/// Between neighbours: fields, buttons, rows.
pub const M: f32 = 12.0;
/// Around the contents of cards and pages.
pub const L: f32 = 16.0;
/// Between groups.
pub const XL: f32 = 24.0;

/// The widest a column of contents gets, in logical pixels.
pub const COLUMN: f32 = 560.0;
/// The corners of cards and rows, in logical pixels.
pub const RADIUS: f32 = 14.0;
/// The corners of buttons and fields, in logical pixels.
pub const RADIUS_CONTROL: f32 = 10.0;
