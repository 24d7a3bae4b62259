//! Checking that the vault file and every dated copy still open.

use std::path::{Path, PathBuf};

use uuid::Uuid;

use crate::secret::Secret;
use crate::vault::format::Header;
use crate::vault::session::{unseal, unseal_of};
use crate::vault::slot::Way;
use crate::vault::{Contents, OpenError, Place, Session, format, generations, store, wrap};

/// What a file holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counts {
    /// Accounts.
    pub accounts: usize,
    /// Archived accounts.
    pub archive: usize,
    /// Removed accounts.
    pub trash: usize,
    /// Entries that this version does not understand.
    pub set_aside: usize,
}

impl From<&Contents> for Counts {
    fn from(contents: &Contents) -> Self {
        Self {
            accounts: contents.accounts.len(),
            archive: contents.archive.len(),
            trash: contents.trash.len(),
            set_aside: contents.set_aside.len(),
        }
    }
}

/// Whether one file opens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verified {
    /// The file.
    pub path: PathBuf,
    /// Its revision, where its header can be read.
    pub revision: Option<u64>,
    /// What it holds, or why it does not open.
    pub outcome: Result<Counts, OpenError>,
}

/// Opens the vault file, then every dated copy from the highest revision down, and tells of each whether it opens. Copies of
/// other vaults are left out, unless the vault file does not say which vault it is. Nothing is written. Where the vault's key opens a copy, no other key is derived.
#[must_use]
pub fn verify(place: &Place, way: Way<'_>) -> Vec<Verified> {
    let vault_id = store::read_head(&place.vault_file())
        .ok()
        .and_then(|(bytes, _)| Some(format::head(&bytes).ok()?.0.vault_id));
    check_all(place, vault_id, None, Ok(way))
}

impl Session {
    /// Opens the file on disk and every dated copy with this session's key; see [`verify`].
    #[must_use]
    pub fn verify(&self) -> Vec<Verified> {
        let vault_id = Some(self.header.vault_id);
        check_all(
            &self.place,
            vault_id,
            Some(self.key.clone()),
            Err(&self.header),
        )
    }
}

fn check_all(
    place: &Place,
    vault_id: Option<Uuid>,
    mut key: Option<Secret>,
    way: Result<Way<'_>, &Header>,
) -> Vec<Verified> {
    let copies = generations::list(place, vault_id)
        .into_iter()
        .map(|copy| copy.path);
    std::iter::once(place.vault_file())
        .chain(copies)
        .map(|path| check(path, &mut key, way))
        .collect()
}

fn check(path: PathBuf, key: &mut Option<Secret>, way: Result<Way<'_>, &Header>) -> Verified {
    let mut revision = None;
    let outcome = open(&path, key, way, &mut revision);
    Verified {
        path,
        revision,
        outcome,
    }
}

/// By a way in, or with the key of a vault that is open.
fn open(
    path: &Path,
    key: &mut Option<Secret>,
    way: Result<Way<'_>, &Header>,
    revision: &mut Option<u64>,
) -> Result<Counts, OpenError> {
    let file = store::read(path)?;
    let header = format::split(&file.bytes)?.header;
    *revision = Some(header.revision);
    let way = match (way, &key) {
        (Err(vault), Some(key)) => {
            let (_, contents) = unseal_of(vault, key, &file.bytes)?;
            return Ok((&contents).into());
        }
        (Err(_), None) => return Err(OpenError::NoSuchWay),
        (Ok(way), _) => way,
    };
    if let Some(Ok((_, contents))) = key.as_ref().map(|key| unseal(&file.bytes, key)) {
        return Ok((&contents).into());
    }
    let own = wrap::unwrap(&header, way)?;
    let (_, contents) = unseal(&file.bytes, &own)?;
    *key = Some(own);
    Ok((&contents).into())
}
