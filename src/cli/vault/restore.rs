//! `vault restore`: back to a dated copy, also where the vault file itself is damaged or gone.

use std::cell::Cell;
use std::path::{Path, PathBuf};

use crate::cli::arguments::{self, Global};
use crate::cli::stop::{Exit, Stop};
use crate::cli::unlock::Key;
use crate::cli::{ask, output, redact, save, unlock};
use crate::fl;
use crate::platform::keystore::OsKeystore;
use crate::platform::random::OsEntropy;
use crate::platform::time;
use crate::vault::slot::{SlotKind, Way};
use crate::vault::{self, Contents, Copy, OpenError, Place, Rescue, Session};
use crate::words::{self, Words};

/// So many accounts are named before the rest is only counted.
const NAMED: usize = 20;

/// What a way in opened.
enum Found {
    Vault(Box<Session>),
    /// The vault file did not open this way for that reason, and this copy of it does.
    Copy(OpenError, Box<Rescue>),
}

pub fn run(arguments: &arguments::Restore, global: &Global) -> Result<Exit, Stop> {
    let place = global.home()?.place();
    let mut slots = match vault::status(&place) {
        Ok(Some(status)) => status.slots,
        Ok(None) if vault::exists(&place) => return rescue(&place, arguments, global),
        Ok(None) => return Err(OpenError::Missing.into()),
        Err(OpenError::Damaged) => return rescue(&place, arguments, global),
        Err(error) if !vault::offered(&place, Some(error)).is_empty() => {
            tell(error);
            return rescue(&place, arguments, global);
        }
        Err(error) => return Err(error.into()),
    };
    let with_passphrase = [SlotKind::Passphrase, SlotKind::KeyringPassphrase]
        .iter()
        .any(|kind| slots.contains(kind));
    // The file's own names for its ways may be what is damaged.
    for way in vault::rescue_ways(&place) {
        if !slots.contains(&way) {
            slots.push(way);
        }
    }
    let mut damaged = false;
    // Where the keyring does not open the vault, a passphrase may: it is asked for before an older copy takes the vault's place.
    let put_off = Cell::new(false);
    let mut open = |way: Way<'_>| {
        let error = match vault::open(&place, way) {
            Ok(session) => return Ok(Found::Vault(Box::new(session))),
            Err(error) => error,
        };
        damaged |= error == OpenError::Damaged;
        if with_passphrase
            && !put_off.get()
            && matches!(error, OpenError::EntryMissing | OpenError::EntryWrong)
        {
            put_off.set(true);
            return Err(error);
        }
        if vault::offered(&place, Some(error)).is_empty() {
            return Err(error);
        }
        let rescue = vault::rescue(&place, way)?;
        Ok(Found::Copy(error, Box::new(rescue)))
    };
    let mut opened = unlock::through_one_of(&slots, &place, global, &mut open);
    if opened.is_err() && put_off.get() && output::can_ask() {
        // It was asked for, and opens nothing.
        opened = opened.or_else(|stop| {
            let keyring = [SlotKind::Keyring];
            unlock::through_one_of(&keyring, &place, global, &mut open).map_err(|_| stop)
        });
    }
    match opened {
        Ok((Found::Vault(session), _)) => back(*session, arguments, global),
        Ok((Found::Copy(error, newest), key)) => {
            if error != OpenError::Damaged {
                tell(error);
            }
            put_back(&place, &newest, &key, arguments, global)
        }
        Err(_) if damaged && vault::rescue_ways(&place).is_empty() => Err(none_readable()),
        Err(stop) => Err(stop),
    }
}

/// Says why the vault file cannot be used, before a copy takes its place.
fn tell(error: OpenError) {
    output::note(&words::open_error(&error).what);
    if let OpenError::NewerFormat(_) = error {
        output::note(&fl!("copy-offer-newer"));
    }
}

fn none_readable() -> Stop {
    Stop::with(Exit::Damaged, fl!("cli-rescue-none"))
}

/// Back to a copy of a vault that opens.
fn back(
    mut session: Session,
    arguments: &arguments::Restore,
    global: &Global,
) -> Result<Exit, Stop> {
    let Some(wanted) = &arguments.copy else {
        return Err(Stop::new(
            Exit::Usage,
            Words {
                what: fl!("cli-restore-which"),
                next: fl!("cli-restore-which-next"),
            },
        ));
    };
    let path = find(wanted, || session.copies(&save::folders(global)))?;
    let contents = session.look_into(&path).map_err(of_a_copy)?;
    show(&path, &contents);
    ask::go_on(&fl!("cli-restore-ask"), arguments.yes)?;
    session
        .restore(&path, &mut OsEntropy, time::now())
        .map_err(|error| Stop::new(Exit::Failed, words::restore_error(&error)))?;
    let count = session.contents().accounts.len();
    output::note(&fl!("cli-restored-copy", count = count));
    save::copy_outside(&mut session, global);
    Ok(Exit::Done)
}

/// A copy in the place of a vault file that cannot be used at all or is gone.
fn rescue(place: &Place, arguments: &arguments::Restore, global: &Global) -> Result<Exit, Stop> {
    let slots = vault::rescue_ways(place);
    if slots.is_empty() {
        return Err(none_readable());
    }
    let (newest, key) =
        unlock::through_one_of(&slots, place, global, |way| vault::rescue(place, way))?;
    put_back(place, &newest, &key, arguments, global)
}

fn put_back(
    place: &Place,
    newest: &Rescue,
    key: &Key,
    arguments: &arguments::Restore,
    global: &Global,
) -> Result<Exit, Stop> {
    let path = match &arguments.copy {
        None => newest.copy.path.clone(),
        Some(wanted) if is_number(wanted, &newest.copy) => newest.copy.path.clone(),
        Some(wanted) => find(wanted, Vec::new)?,
    };
    if path == newest.copy.path {
        show(&path, &newest.contents);
    } else {
        output::note(&path.display().to_string());
    }
    ask::go_on(&fl!("cli-restore-ask"), arguments.yes)?;
    let keyring = OsKeystore::default();
    let (mut session, aside) =
        vault::restore_damaged(place, &path, key.way(&keyring), &mut OsEntropy, time::now())
            .map_err(|error| Stop::new(Exit::Failed, words::restore_error(&error)))?;
    let count = session.contents().accounts.len();
    output::note(&fl!("cli-restored-copy", count = count));
    if let Some(aside) = aside {
        let file = aside.display().to_string();
        output::note(&fl!("cli-damaged-aside", file = file));
    }
    save::copy_outside(&mut session, global);
    Ok(Exit::Done)
}

/// Finds a copy by the number of its save or by its path; the number may stand with several copies, of which one is as
/// good as the other.
fn find(wanted: &str, copies: impl FnOnce() -> Vec<Copy>) -> Result<PathBuf, Stop> {
    let path = Path::new(wanted);
    if path.exists() {
        return Ok(std::path::absolute(path).unwrap_or_else(|_| path.to_owned()));
    }
    let copies = copies();
    let of_the_number = copies.iter().filter(|copy| is_number(wanted, copy));
    let found = of_the_number
        .clone()
        .find(|copy| copy.outcome.is_ok())
        .or_else(|| of_the_number.clone().next());
    match found {
        Some(copy) => Ok(copy.path.clone()),
        None => Err(Stop::new(
            Exit::NotFound,
            Words {
                what: fl!("cli-restore-none", copy = redact::query(wanted)),
                next: fl!("cli-restore-which-next"),
            },
        )),
    }
}

fn is_number(wanted: &str, copy: &Copy) -> bool {
    wanted.parse() == Ok(copy.revision)
}

/// A copy that does not open is a failure of the copy, not of the vault.
fn of_a_copy(error: OpenError) -> Stop {
    match error {
        OpenError::NoSuchWay => Stop::with(Exit::Failed, fl!("cli-copy-not-ours")),
        error => Stop::new(
            Exit::Failed,
            Words {
                what: words::open_error(&error).what,
                next: fl!("cli-restore-which-next"),
            },
        ),
    }
}

/// Tells what a copy holds, before it is restored.
fn show(path: &Path, contents: &Contents) {
    let count = contents.accounts.len();
    let file = path.display().to_string();
    output::note(&fl!("cli-copy-holds", file = file, count = count));
    for account in contents.accounts.iter().take(NAMED) {
        output::note(&format!(
            "  {}",
            output::name(&account.issuer, &account.account)
        ));
    }
    let more = count.saturating_sub(NAMED);
    if more > 0 {
        output::note(&format!("  {}", fl!("cli-and-more", count = more)));
    }
}
