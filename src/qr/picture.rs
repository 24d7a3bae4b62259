//! From a file's bytes to grey pixels, within limits that are checked before anything is allocated.

/// The largest picture that is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the file.
    pub file_bytes: u64,
    /// Pixels, width times height.
    pub pixels: u64,
}

impl Default for Limits {
    /// 512 MiB of file and 64 megapixels.
    fn default() -> Self {
        Self {
            file_bytes: 512 << 20,
            pixels: 64_000_000,
        }
    }
}

/// Raw pixels from a clipboard or a screen, 8 bits a channel, RGBA, rows from the top. Wiped when dropped.
pub struct Pixels {
    /// Pixels in a row.
    pub width: u32,
    /// Rows.
    pub height: u32,
    /// width * height * 4 bytes.
    pub rgba: zeroize::Zeroizing<Vec<u8>>,
}

impl std::fmt::Debug for Pixels {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Pixels({} x {})", self.width, self.height)
    }
}
