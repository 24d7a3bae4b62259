//! A QR code that is shown for a phone to read, for half a minute.

use crate::clock::UnixTime;
use crate::fl;
use crate::qr::encode::Symbol;
use crate::ui::{self, Element};

/// Seconds for which a code is shown.
pub const SHOWN: u64 = 30;

/// A code that shows, and since when.
#[derive(Debug, Clone)]
pub struct ShownSymbol {
    symbol: Symbol,
    until: UnixTime,
}

impl ShownSymbol {
    /// Shows it from now on.
    #[must_use]
    pub fn new(symbol: Symbol, now: UnixTime) -> Self {
        Self {
            symbol,
            until: now.plus(SHOWN),
        }
    }

    /// Tells whether its time is over.
    #[must_use]
    pub fn is_over(&self, now: UnixTime) -> bool {
        now >= self.until
    }

    /// Shows it as long as before, where the clock was moved by so many seconds.
    pub fn clock_moved(&mut self, by: i64) {
        self.until = self.until.moved(by);
    }

    /// Draws the code with the time that it still shows.
    #[must_use]
    pub fn view<'a, Message: 'a>(&'a self, now: UnixTime) -> Element<'a, Message> {
        let left = self.until.0.saturating_sub(now.0).min(SHOWN);
        let symbol = &self.symbol;
        let code = ui::qr_code(symbol.side(), |column, row| symbol.is_dark(column, row));
        let words = ui::text::muted(fl!("symbol-scan")).width(iced::Fill);
        ui::column([
            code.into(),
            ui::row([words.into(), ui::countdown(left, SHOWN).into()]).into(),
        ])
        .into()
    }
}
