//! The form of an account's names and code settings, shared by "add this account?" and "edit".

use crate::account::Draft;
use crate::fl;
use crate::otp::{Algorithm, Kind, Otp, OtpError};
use crate::screen::{Context, size_on_page, timed_code};
use crate::ui::{self, Element};

/// What stands in the form; a draft only when it can make a code.
#[derive(Debug, Clone)]
pub struct State {
    /// The issuer as typed.
    pub issuer: String,
    /// The account as typed.
    pub account: String,
    algorithm: Algorithm,
    digits: String,
    period: String,
    settings_shown: bool,
    base: Draft,
}

/// What a person does in the form.
#[derive(Debug, Clone)]
pub enum Message {
    /// The issuer was edited.
    IssuerChanged(String),
    /// The account was edited.
    AccountChanged(String),
    /// Another hash was chosen.
    AlgorithmChosen(Algorithm),
    /// The digits were edited.
    DigitsChanged(String),
    /// The period was edited.
    PeriodChanged(String),
    /// Show or hide the code settings.
    ToggleSettings,
    /// Enter was pressed in a field: the form is complete.
    Submit,
}

impl State {
    /// Fills the form from a draft. Its code settings are shown on demand, and while they make no code.
    #[must_use]
    pub fn new(draft: Draft) -> Self {
        Self {
            issuer: draft.issuer.clone(),
            account: draft.account.clone(),
            algorithm: draft.otp.algorithm(),
            digits: draft.otp.digits().to_string(),
            period: draft
                .otp
                .period()
                .map(|period| period.to_string())
                .unwrap_or_default(),
            settings_shown: false,
            base: draft,
        }
    }

    /// What was read, before any edit.
    #[must_use]
    pub fn base(&self) -> &Draft {
        &self.base
    }

    /// Whether what stands in it is not what it was filled with.
    #[must_use]
    pub fn is_edited(&self) -> bool {
        let Self {
            issuer,
            account,
            algorithm,
            digits,
            period,
            settings_shown: _,
            base,
        } = self;
        let before = Self::new(base.clone());
        *issuer != before.issuer
            || *account != before.account
            || *algorithm != before.algorithm
            || *digits != before.digits
            || *period != before.period
    }

    /// The draft as it stands in the form.
    ///
    /// # Errors
    /// [`OtpError`] when digits or period are out of range or no numbers (read as 0).
    pub fn draft(&self) -> Result<Draft, OtpError> {
        let otp = &self.base.otp;
        let digits = self.digits.trim().parse::<u64>().unwrap_or(0);
        let digits = u8::try_from(digits).map_err(|_| OtpError::Digits(digits))?;
        let kind = match otp.kind() {
            Kind::Totp { .. } => {
                let period = self.period.trim().parse::<u64>().unwrap_or(0);
                Kind::Totp {
                    period: u32::try_from(period).map_err(|_| OtpError::Period(period))?,
                }
            }
            kind @ (Kind::Hotp { .. } | Kind::Steam) => kind,
        };
        Ok(Draft {
            issuer: crate::account::clean_name(&self.issuer).0,
            account: crate::account::clean_name(&self.account).0,
            otp: Otp::new(otp.key().clone(), kind, self.algorithm, digits)?,
            flags: self.base.flags.clone(),
            extra: self.base.extra.clone(),
        })
    }

    /// Takes an edit.
    pub fn update(&mut self, message: Message) {
        match message {
            Message::IssuerChanged(text) => self.issuer = text,
            Message::AccountChanged(text) => self.account = text,
            Message::AlgorithmChosen(algorithm) => self.algorithm = algorithm,
            Message::DigitsChanged(text) => self.digits = text,
            Message::PeriodChanged(text) => self.period = text,
            Message::ToggleSettings => self.settings_shown = !self.settings_shown,
            Message::Submit => {}
        }
    }

    /// Draws the code as it stands now with its countdown, or a word that the settings make none.
    #[must_use]
    pub fn live_code<'a, Message: 'a>(&self, context: Context<'_>) -> Element<'a, Message> {
        let Ok(draft) = self.draft() else {
            return ui::banner(ui::Kind::Warning, fl!("add-no-code"), "", vec![]);
        };
        let size = size_on_page(draft.otp.digits());
        match (draft.otp.seconds_left(context.now), draft.otp.period()) {
            (Some(left), Some(period)) => {
                let code = draft.otp.code_at(context.now);
                let clock = ui::countdown(left.into(), period.into());
                ui::card(timed_code(&code, size, clock))
            }
            // The code of a counter would be used up before the counter is kept.
            (_, _) => {
                let hidden = ui::hidden_code(draft.otp.digits(), size);
                let words = ui::text::muted(fl!("add-counter"));
                ui::card(ui::column([hidden, words.into()]))
            }
        }
    }

    /// Draws the form.
    #[must_use]
    pub fn view(&self) -> Element<'_, Message> {
        let names = ui::column([
            ui::field(fl!("form-issuer"), &self.issuer)
                .plain()
                .placeholder(fl!("form-issuer-hint"))
                .on_input(Message::IssuerChanged)
                .on_submit(Message::Submit)
                .id("issuer")
                .into(),
            ui::field(fl!("form-account"), &self.account)
                .plain()
                .placeholder(fl!("form-account-hint"))
                .on_input(Message::AccountChanged)
                .on_submit(Message::Submit)
                .id("account")
                .into(),
        ]);
        if matches!(self.base.otp.kind(), Kind::Steam) {
            return names.push(ui::text::muted(fl!("form-steam"))).into();
        }
        let summary = self.summary();
        let shown = self.settings_shown || self.draft().is_err();
        let (label, icon) = if shown {
            (fl!("form-settings-hide"), ui::Icon::ChevronUp)
        } else {
            (fl!("form-settings"), ui::Icon::ChevronDown)
        };
        let toggle = ui::quiet(label)
            .icon(icon)
            .on_press(Message::ToggleSettings);
        let names = names.push(ui::row([
            ui::text::muted(summary).width(iced::Fill).into(),
            toggle.into(),
        ]));
        if shown {
            names.push(self.settings()).into()
        } else {
            names.into()
        }
    }

    fn summary(&self) -> String {
        let (algorithm, digits) = (self.algorithm.name(), self.digits.as_str());
        match self.base.otp.kind() {
            Kind::Hotp { counter } => {
                fl!(
                    "form-summary-counter",
                    algorithm = algorithm,
                    digits = digits,
                    counter = counter
                )
            }
            Kind::Totp { .. } | Kind::Steam => {
                fl!(
                    "form-summary",
                    algorithm = algorithm,
                    digits = digits,
                    period = self.period.as_str()
                )
            }
        }
    }

    fn settings(&self) -> Element<'_, Message> {
        let error = self.draft().err();
        let digits = ui::field(fl!("form-digits"), &self.digits)
            .plain()
            .on_input(Message::DigitsChanged)
            .on_submit(Message::Submit)
            .error(matches!(error, Some(OtpError::Digits(_))).then(|| fl!("form-digits-error")))
            .id("digits");
        let period = ui::field(fl!("form-period"), &self.period)
            .plain()
            .on_input(Message::PeriodChanged)
            .on_submit(Message::Submit)
            .error(matches!(error, Some(OtpError::Period(_))).then(|| fl!("form-period-error")))
            .id("period");
        let numbers = match self.base.otp.kind() {
            Kind::Totp { .. } => ui::row([digits.into(), period.into()]),
            Kind::Hotp { .. } | Kind::Steam => ui::row([digits.into()]),
        };
        let algorithms = Algorithm::ALL.map(|algorithm| (algorithm, algorithm.name().to_owned()));
        ui::column([
            ui::segmented(
                fl!("form-algorithm"),
                algorithms,
                Some(self.algorithm),
                Message::AlgorithmChosen,
            ),
            numbers.into(),
            ui::text::muted(fl!("form-settings-warning")).into(),
        ])
        .into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::secret::Secret;

    fn form() -> State {
        let otp = Otp::new(
            Secret::new(vec![7; 20]),
            Kind::Totp { period: 30 },
            Algorithm::Sha1,
            6,
        )
        .unwrap();
        State::new(Draft {
            issuer: "injixo".into(),
            account: "anna".into(),
            otp,
            flags: vec![],
            extra: vec![],
        })
    }

    #[test]
    fn an_untouched_form_gives_back_the_draft() {
        assert_eq!(form().draft().unwrap(), *form().base());
    }

    #[test]
    fn digits_and_period_out_of_range_give_no_draft() {
        for (digits, period) in [
            ("262", "30"),
            ("4", "30"),
            ("", "30"),
            ("six", "30"),
            ("6", "0"),
            ("6", "86401"),
            ("6", "4294967326"),
        ] {
            let mut form = form();
            form.update(Message::DigitsChanged(digits.into()));
            form.update(Message::PeriodChanged(period.into()));
            assert!(form.draft().is_err(), "{digits} {period}");
        }
    }

    #[test]
    fn names_lose_blanks_around_them() {
        let mut form = form();
        form.update(Message::AccountChanged("  ben\u{202e} ".into()));
        assert_eq!(form.draft().unwrap().account, "ben");
    }
}
