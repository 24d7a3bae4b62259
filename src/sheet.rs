//! The emergency sheet: the backup codes that are left, with boxes to tick, and what to do with them; as text and as PDF.

mod pdf;
#[cfg(test)]
mod tests;
mod writing;

use zeroize::Zeroizing;

use crate::account::Account;
use crate::backup_codes::Set;
use crate::fl;
use crate::secret::Secret;

pub use pdf::NoPdf;

/// What stands on the sheet. It is made for paper, in the language of the moment.
pub struct Sheet {
    title: String,
    account: String,
    dates: String,
    codes: Vec<(usize, Secret)>,
    used: Option<String>,
    tick: String,
    how: Part,
    rules: Part,
}

/// A heading and what stands below it.
struct Part {
    heading: String,
    lines: Vec<String>,
    numbered: bool,
}

impl Part {
    /// The lines with what stands before each.
    fn marked(&self) -> impl Iterator<Item = (String, &str)> {
        (1..).zip(&self.lines).map(|(number, line)| {
            let mark = match self.numbered {
                true => format!("{number}."),
                false => "\u{2013}".to_owned(),
            };
            (mark, line.as_str())
        })
    }
}

impl Sheet {
    /// The sheet of a set: `made` is the day on which it was taken in, `today` that of the sheet, both as people read them.
    #[must_use]
    pub fn of(account: &Account, set: &Set, made: &str, today: &str) -> Self {
        let service = match account.issuer.as_str() {
            "" => "injixo",
            issuer => issuer,
        };
        let name = match (account.issuer.as_str(), account.account.as_str()) {
            ("", "") => fl!("accounts-unnamed"),
            ("", name) | (name, "") => name.to_owned(),
            (issuer, name) => format!("{issuer}: {name}"),
        };
        let codes = (1..).zip(&set.codes);
        let left = codes.filter(|(_, code)| code.used.is_none());
        let used = set.codes.len() - set.left();
        let steps = if service.to_lowercase().contains("injixo") {
            vec![
                fl!("sheet-step-sign-in"),
                fl!("sheet-step-link"),
                fl!("sheet-step-code"),
                fl!("sheet-step-check"),
            ]
        } else {
            vec![
                fl!("sheet-step-other-sign-in", service = service),
                fl!("sheet-step-other-code"),
            ]
        };
        Self {
            title: fl!("sheet-title"),
            account: name,
            dates: fl!("sheet-dates", made = made, today = today),
            codes: left
                .map(|(number, code)| (number, code.text.clone()))
                .collect(),
            used: (used > 0).then(|| fl!("sheet-used", count = used)),
            tick: fl!("sheet-tick"),
            how: Part {
                heading: fl!("sheet-how"),
                lines: steps,
                numbered: true,
            },
            rules: Part {
                heading: fl!("sheet-rules"),
                lines: vec![
                    fl!("sheet-rule-emergency"),
                    fl!("sheet-rule-place"),
                    fl!("sheet-rule-new", service = service),
                    fl!("sheet-rule-none"),
                ],
                numbered: false,
            },
        }
    }

    /// The sheet as plain text.
    #[must_use]
    pub fn text(&self) -> Secret {
        let codes = 64 * self.codes.len();
        let mut page = Zeroizing::new(String::with_capacity(4096 + codes));
        let mut line = |text: &str| {
            page.push_str(text);
            page.push('\n');
        };
        line(&self.title);
        line(&self.account);
        line(&self.dates);
        line("");
        for (number, code) in &self.codes {
            let code = code.expose_text().unwrap_or_default();
            let row = Zeroizing::new(format!("[ ] {number:>2}.  {code}"));
            line(&row);
        }
        line("");
        for text in self.used.iter().chain([&self.tick]) {
            line(text);
        }
        for part in [&self.how, &self.rules] {
            line("");
            line(&part.heading);
            for (mark, text) in part.marked() {
                line(&format!("{mark} {text}"));
            }
        }
        Secret::from_text(std::mem::take(&mut *page))
    }

    /// The sheet as PDF, on A4, with its fonts in it.
    ///
    /// # Errors
    /// [`NoPdf`] where the library refuses; nothing of the sheet is in it.
    pub fn pdf(&self) -> Result<Secret, NoPdf> {
        pdf::write(self)
    }
}
