//! From what codes, links and keys say to accounts that could be added, and what is still missing of them.

mod export;
#[cfg(test)]
mod tests;

use crate::account::{Account, AccountId, Draft};
use crate::clock::UnixTime;
use crate::otp::migration::{self, EntryError, MigrationError};
use crate::otp::uri::{self, UriError};
use crate::qr::{Code, Crop, Payload, PayloadKind};
use crate::secret::Secret;

pub use export::Export;

/// Why none of a picture's codes can become an account.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotForSignIn {
    /// A code is for an authenticator but cannot make a one-time code; the reason of the first such.
    #[error("the code is for signing in but cannot be used: {0}")]
    Unusable(UriError),
    /// An export of Google Authenticator that cannot be read.
    #[error("the export of another authenticator cannot be read: {0}")]
    Export(MigrationError),
    /// Something else: the kind of the first code.
    #[error("the code is not for signing in")]
    Other(PayloadKind),
}

/// Why something that was read among others cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// A link.
    Link(UriError),
    /// A whole part of an export.
    Export(MigrationError),
    /// One account of an export.
    Entry(EntryError),
}

/// Something that was read among others and cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// The service, where it is known.
    pub issuer: String,
    /// The name at that service, where it is known.
    pub account: String,
    /// Why not.
    pub reason: Reason,
}

/// What was read of accounts, out of one picture or several, links or a key; grows as more is read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Finds {
    single: Vec<Draft>,
    refused: Vec<Refused>,
    exports: Vec<Export>,
    /// What single codes look like.
    sights: Vec<(Draft, Crop)>,
    /// Where they were read from, a code stands that could not be read.
    unread: bool,
}

impl From<Draft> for Finds {
    fn from(draft: Draft) -> Self {
        Self {
            single: vec![draft],
            ..Self::default()
        }
    }
}

impl FromIterator<Draft> for Finds {
    fn from_iter<I: IntoIterator<Item = Draft>>(drafts: I) -> Self {
        let mut finds = Self::default();
        for draft in drafts {
            finds.join(draft.into());
        }
        finds
    }
}

/// Reads what pictures show, as [`drafts`] does, and cuts out what each code looks like; that one stands beside them that could
/// not be read is remembered.
///
/// # Errors
/// [`NotForSignIn`] when there is nothing to add and nothing to wait for.
pub fn finds(
    codes: &[Code],
    unread: bool,
    sight: impl Fn(&Code) -> Option<Crop>,
) -> Result<Finds, NotForSignIn> {
    let mut finds = drafts(codes.iter().map(|code| &code.payload))?;
    finds.unread = unread;
    for code in codes {
        let text = code.payload.expose_text();
        if code.payload.kind == PayloadKind::Otpauth
            && let Ok(draft) = uri::parse(text)
        {
            let sight = sight(code).map(|crop| (draft, crop));
            finds.sights.extend(sight);
        }
    }
    Ok(finds)
}

/// Reads the codes of one picture, in their order; codes that are not for signing in are passed over as long as one is.
///
/// # Errors
/// [`NotForSignIn`] when there is nothing to add and nothing to wait for.
pub fn drafts<'a>(payloads: impl IntoIterator<Item = &'a Payload>) -> Result<Finds, NotForSignIn> {
    let mut finds = Finds::default();
    let mut first = None;
    for payload in payloads {
        first = first.or(Some(payload.kind));
        let text = payload.expose_text();
        match payload.kind {
            PayloadKind::Otpauth | PayloadKind::Migration => finds.take(text),
            _ => {}
        }
    }
    finds.or_reason(first.unwrap_or(PayloadKind::Text))
}

impl Finds {
    /// Reads what a person pasted or typed: a link, an export, a bare key, or several links, one a line.
    ///
    /// # Errors
    /// [`NotForSignIn`] when there is nothing to add; of several lines the first reason.
    pub fn from_text(text: &str) -> Result<Self, NotForSignIn> {
        let lines = || text.lines().map(str::trim).filter(|line| !line.is_empty());
        let mut finds = Self::default();
        // A single text may be broken into lines; several links are several lines that each begin as one.
        if lines().filter(|line| uri::looks_like_link(line)).count() > 1 {
            lines().for_each(|line| finds.take(line));
        } else if uri::looks_like_link(text) {
            finds.take(text);
        } else {
            let draft = Draft::from_text(text).map_err(NotForSignIn::Unusable)?;
            return Ok(draft.into());
        }
        finds.or_reason(PayloadKind::Text)
    }

    fn take(&mut self, text: &str) {
        let refused = |reason| Refused {
            issuer: String::new(),
            account: String::new(),
            reason,
        };
        if migration::looks_like_export(text) {
            match migration::parse(text) {
                Ok(part) => self.take_export(Export::of(part)),
                Err(error) => self.refused.push(refused(Reason::Export(error))),
            }
        } else {
            match uri::parse(text) {
                Ok(draft) => self.take_draft(draft),
                Err(error) => self.refused.push(refused(Reason::Link(error))),
            }
        }
    }

    /// The same account out of two pictures is one.
    fn take_draft(&mut self, draft: Draft) {
        if !self.single.contains(&draft) {
            self.single.push(draft);
        }
    }

    fn take_export(&mut self, export: Export) {
        let mut left = Some(export);
        for kept in &mut self.exports {
            left = left.and_then(|export| kept.join(export));
        }
        self.exports.extend(left);
    }

    fn or_reason(self, kind: PayloadKind) -> Result<Self, NotForSignIn> {
        if !self.single.is_empty() || !self.exports.is_empty() {
            return Ok(self);
        }
        let reason = self.refused.into_iter().next().map(|it| it.reason);
        Err(match reason {
            Some(Reason::Link(error)) => NotForSignIn::Unusable(error),
            Some(Reason::Export(error)) => NotForSignIn::Export(error),
            Some(Reason::Entry(_)) | None => NotForSignIn::Other(kind),
        })
    }

    /// Takes what else was read; what is here already counts once.
    pub fn join(&mut self, other: Self) {
        other.single.into_iter().for_each(|it| self.take_draft(it));
        other
            .exports
            .into_iter()
            .for_each(|it| self.take_export(it));
        self.unread |= other.unread;
        for (draft, crop) in other.sights {
            if self.sight(&draft).is_none() {
                self.sights.push((draft, crop));
            }
        }
        for refused in other.refused {
            if !self.refused.contains(&refused) {
                self.refused.push(refused);
            }
        }
    }

    /// The accounts that could be added: single codes in the order they were read, then exports in theirs.
    #[must_use]
    pub fn drafts(&self) -> Vec<Draft> {
        let mut drafts = self.single.clone();
        for draft in self.exports.iter().flat_map(Export::drafts) {
            if !drafts.contains(draft) {
                drafts.push(draft.clone());
            }
        }
        drafts
    }

    /// What cannot be used, in the same order.
    #[must_use]
    pub fn refused(&self) -> Vec<Refused> {
        let entries = self.exports.iter().flat_map(Export::refused);
        let entries = entries.map(|entry| Refused {
            issuer: entry.issuer.clone(),
            account: entry.account.clone(),
            reason: Reason::Entry(entry.reason),
        });
        self.refused.iter().cloned().chain(entries).collect()
    }

    /// What the code of an account looks like, where it was one of a picture.
    #[must_use]
    pub fn sight(&self, draft: &Draft) -> Option<&Crop> {
        let mut sights = self.sights.iter();
        sights.find(|(of, _)| of == draft).map(|(_, crop)| crop)
    }

    /// Tells whether a code was seen beside the others that could not be read.
    #[must_use]
    pub fn left_one_unread(&self) -> bool {
        self.unread
    }

    /// The exports of which at least one part was read.
    #[must_use]
    pub fn exports(&self) -> &[Export] {
        &self.exports
    }

    /// Tells whether no part of an export is missing.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.exports.iter().all(Export::is_whole)
    }

    /// Tells whether whoever adds all the accounts has everything: then nothing else needs what they were read from.
    #[must_use]
    pub fn is_all(&self) -> bool {
        self.is_whole() && self.refused().is_empty() && !self.unread
    }

    /// Links that [`from_text`](Self::from_text) reads to the same accounts, one for each code.
    #[must_use]
    pub fn links(&self) -> Vec<Secret> {
        let nobody = AccountId(uuid::Uuid::nil());
        let link =
            |draft: &Draft| uri::write(&Account::from_draft(nobody, draft.clone(), UnixTime(0)));
        let parts = self.exports.iter().flat_map(Export::links).cloned();
        self.single.iter().map(link).chain(parts).collect()
    }
}
