//! Keeping something secret while the vault is locked: sealed under the vault's key, in memory only.

use uuid::Uuid;

use crate::secret::{Entropy, Secret};
use crate::vault::format::NONCE;
use crate::vault::{Session, seal};

/// What this seal authenticates beside the vault's identity: nothing of the vault file opens in its place.
const LABEL: &[u8] = b"injixo-authenticator set aside while locked";

/// Something that only the same vault gives back once it is open again.
#[derive(Clone)]
pub struct Aside {
    vault_id: Uuid,
    nonce: [u8; NONCE],
    sealed: Vec<u8>,
}

impl std::fmt::Debug for Aside {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Aside(sealed)")
    }
}

impl Session {
    /// Seals something for the time that the vault is locked; nothing where there are no random bytes.
    #[must_use]
    pub fn set_aside(&self, secret: &Secret, entropy: &mut dyn Entropy) -> Option<Aside> {
        let mut nonce = [0; NONCE];
        entropy.fill(&mut nonce).ok()?;
        let mut sealed = Vec::new();
        seal::seal(
            self.key.expose(),
            &nonce,
            LABEL,
            secret.expose(),
            &mut sealed,
        )?;
        Some(Aside {
            vault_id: self.header.vault_id,
            nonce,
            sealed,
        })
    }

    /// Gives it back; nothing where it belongs to another vault, or to this one with an earlier key.
    #[must_use]
    pub fn take_back(&self, aside: &Aside) -> Option<Secret> {
        if aside.vault_id != self.header.vault_id {
            return None;
        }
        let mut opened = seal::open(self.key.expose(), &aside.nonce, LABEL, &aside.sealed).ok()?;
        Some(Secret::new(std::mem::take(&mut *opened)))
    }
}
