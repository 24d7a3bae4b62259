//! QR codes: what the codes of a picture are to an authenticator, and codes to be shown. How a picture is searched for them is
//! the business of a package of its own, [`injixo_authenticator_qr_reader`].

mod drafts;
pub mod encode;
mod screens;
mod source;

pub use drafts::{Export, Finds, NotForSignIn, Reason, Refused, drafts, finds};
pub use injixo_authenticator_qr_reader::{
    Code, Codes, Crop, Failure, Limits, Payload, PayloadKind, Picture, Pixels, Region,
};
pub use screens::{OnScreen, codes_of_all};
pub use source::{Digest, Source};
