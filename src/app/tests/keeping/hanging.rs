//! A folder outside that hangs, as a drive does whose network is gone: nobody waits for it, and locking frees the key.
//!
//! What hangs is real: another program holds a lease of each file in it, so that the system lets nobody open them until the
//! lease is given back.

use std::io::{BufRead, BufReader};
use std::os::unix::fs::MetadataExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::JoinHandle;

use super::*;
use crate::screen::way_in::WayIn;
use crate::vault::Copies;

/// Holds the leases until its input ends.
const HOLDER: &str = "
import fcntl, os, signal, sys
signal.signal(signal.SIGIO, signal.SIG_IGN)
files = [os.open(path, os.O_RDWR) for path in sys.argv[1:]]
for file in files:
    fcntl.fcntl(file, fcntl.F_SETLEASE, fcntl.F_WRLCK)
print('held', flush=True)
sys.stdin.read()
";

/// The files in a folder, which nobody can open until this is dropped.
struct Hangs {
    holder: Child,
    inodes: Vec<String>,
}

impl Hangs {
    fn all_in(folder: &Path) -> Self {
        let files = std::fs::read_dir(folder).unwrap();
        let files: Vec<PathBuf> = files.map(|file| file.unwrap().path()).collect();
        assert!(!files.is_empty());
        let inode = |file: &PathBuf| format!(":{} ", std::fs::metadata(file).unwrap().ino());
        let mut holder = Command::new("python3")
            .args(["-c", HOLDER])
            .args(&files)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut said = String::new();
        let answer = BufReader::new(holder.stdout.take().unwrap()).read_line(&mut said);
        assert!(answer.is_ok() && said == "held\n", "no leases: {said}");
        Self {
            inodes: files.iter().map(inode).collect(),
            holder,
        }
    }

    /// Whether somebody waits for one of the files, as the system tells it.
    fn keeps_somebody_waiting(&self) -> bool {
        let locks = std::fs::read_to_string("/proc/locks").unwrap();
        locks.lines().any(|line| {
            let ours = |inode: &String| line.contains(inode.as_str());
            line.contains("BREAKING") && self.inodes.iter().any(ours)
        })
    }
}

impl Drop for Hangs {
    fn drop(&mut self) {
        drop(self.holder.stdin.take());
        let _ = self.holder.wait();
    }
}

/// A window with a stick on which there is a copy of it, and an account in the trash.
fn with_a_stick() -> Window {
    let mut window = Window::holding(three());
    use_stick(&mut window);
    remove(&mut window, 2);
    assert_eq!(files(&stick(&window)), 1);
    window
}

/// Runs a task until it waits for the stick.
fn until_it_hangs(task: Task<Message>, stick: &Hangs) -> JoinHandle<Vec<Message>> {
    let job = std::thread::spawn(move || outcomes(task));
    assert!(
        comes_true(|| stick.keeps_somebody_waiting()),
        "nothing waits for the stick"
    );
    assert!(!job.is_finished());
    job
}

/// The vault can be changed and locked, and then nothing holds its key, while the job still hangs.
fn assert_nobody_waits(window: &mut Window, job: &JoinHandle<Vec<Message>>) {
    let session = Arc::downgrade(&window.session());
    assert!(session.upgrade().unwrap().try_lock().is_ok(), "it is held");
    // The stick is busy: the copy of this save would wait for it, as it is to.
    window.app.preferences.backup_folder = None;
    rename(window, 1, "while it hangs");
    assert_eq!(window.accounts()[0], "while it hangs");
    window.say(Message::Hotkey(Hotkey::Lock));
    assert_eq!(session.strong_count(), 0, "something still holds the key");
    assert!(!job.is_finished());
}

#[test]
fn restoring_a_copy_from_a_folder_that_hangs_keeps_nobody_from_saving() {
    let mut window = with_a_stick();
    let copy = window.open_elsewhere().copies(&[stick(&window)]);
    let copy = copy.iter().find(|copy| copy.outside).unwrap().path.clone();
    let hangs = Hangs::all_in(&stick(&window));
    let vault = &window.app.open.as_ref().unwrap().vault;
    let job = until_it_hangs(effect::restore(vault, copy), &hangs);
    assert_nobody_waits(&mut window, &job);
    drop(hangs);
    for message in job.join().unwrap() {
        window.say(message);
    }
    let session = window.open_elsewhere();
    assert_eq!(session.contents().accounts[0].account, "while it hangs");
}

#[test]
fn a_change_of_keys_is_done_and_told_while_a_folder_hangs_and_its_copies_follow_later() {
    let mut window = with_a_stick();
    let hangs = Hangs::all_in(&stick(&window));
    let passphrase = WayIn::Passphrase(Secret::from_text("correct horse battery staple".into()));
    let way = passphrase.clone();
    open_page(&mut window, Page::Ways);
    let _ = window.ask(Message::Ways(ways::Message::Plan(ways::Plan::Add(
        SlotKind::Passphrase,
    ))));
    let vault = window.app.open.as_ref().unwrap().vault.clone();
    let rekey = effect::rekey(&vault, vec![], vec![passphrase], Copies::SealAgain, true);
    drop(vault);
    let told = outcomes(rekey);
    let [guarded] = &told[..] else {
        panic!("{told:?}")
    };
    // Told at once, and what follows hangs.
    let follow = window.app.update(guarded.clone());
    drop(told);
    let Screen::Ways(page) = &window.app.screen else {
        panic!("another page")
    };
    assert!(page.waits_for_copies(), "{page:?}");
    let job = until_it_hangs(follow, &hangs);
    assert_nobody_waits(&mut window, &job);
    assert!(window.place().state.join("rekey.json").exists());
    drop(hangs);
    drop(job.join().unwrap());

    // Whatever the thread that was waiting could still do: once the vault is open again, all copies open.
    let keystore = crate::platform::keystore::OsKeystore::default();
    window.app.preferences.backup_folder = Some(stick(&window));
    let session = vault::open(&window.place(), way.way(&keystore)).unwrap();
    window.booted_with(session);
    let session = window.session();
    let copies = session.lock().unwrap().copies(&[stick(&window)]);
    assert!(copies.iter().any(|copy| copy.outside));
    assert!(copies.iter().all(|copy| copy.outcome.is_ok()), "{copies:?}");
    assert!(!window.place().state.join("rekey.json").exists());
}

#[test]
fn finishing_a_change_of_keys_does_not_keep_the_vault_while_a_folder_hangs() {
    let mut window = with_a_stick();
    let way = WayIn::Passphrase(Secret::from_text("correct horse battery staple".into()));
    let keystore = crate::platform::keystore::OsKeystore::default();
    let mut session = window.open_elsewhere();
    window.say(Message::Hotkey(Hotkey::Lock));
    let ways = [way.way(&keystore)];
    let changed = session.new_keys(&ways, Copies::SealAgain, &mut OsEntropy, UnixTime(9));
    drop(changed.unwrap());
    drop(session);

    let hangs = Hangs::all_in(&stick(&window));
    let session = vault::open(&window.place(), way.way(&keystore)).unwrap();
    drop(
        window
            .app
            .update(Message::Booted(Booted::Opened(effect::opened(session)))),
    );
    let vault = &window.app.open.as_ref().unwrap().vault;
    let finish = effect::finish_rekey(vault, vec![stick(&window)]);
    let job = until_it_hangs(finish, &hangs);
    let second = effect::rekey(vault, vec![], vec![way.clone()], Copies::SealAgain, true);
    assert!(
        format!("{:?}", outcomes(second)).contains("NotFinished"),
        "another change waits for this one"
    );
    assert_nobody_waits(&mut window, &job);
    drop(hangs);
    drop(job.join().unwrap());
}

#[test]
fn what_is_deleted_for_good_is_gone_here_though_a_folder_hangs_which_is_named_and_follows_later() {
    let mut window = with_a_stick();
    let hangs = Hangs::all_in(&stick(&window));
    let vault = &window.app.open.as_ref().unwrap().vault;
    let delete = effect::delete_for_good(vault, vec![id(2)], vec![stick(&window)]);
    let job = until_it_hangs(delete, &hangs);
    assert!(window.session().try_lock().is_ok(), "it is held");
    open_page(&mut window, Page::Trash);
    window.app.preferences.backup_folder = None;
    for message in job.join().unwrap() {
        window.say(message);
    }
    assert!(window.app.context().contents.trash.is_empty());
    let shown = format!("{:?}", window.app.screen);
    let named = format!("unreached: [{:?}]", stick(&window));
    assert!(shown.contains(&named), "{shown}");

    drop(hangs);
    let session = window.session();
    let there = || {
        let session = session.lock().unwrap();
        let copies = session.copies(&[stick(&window)]).into_iter();
        copies.filter(|copy| copy.outside).any(|copy| {
            let held = session.look_into(&copy.path);
            held.is_ok_and(|held| !held.trash.is_empty())
        })
    };
    assert!(comes_true(|| !there()), "the copy still holds it");
}

#[test]
fn locking_frees_the_key_while_a_copy_to_save_waits_for_a_drive_that_does_not_answer() {
    let mut window = Window::holding(three());
    let file = window.folder.path().join("copy.ixv");
    let (began, begun) = std::sync::mpsc::channel();
    let (answer, answered) = std::sync::mpsc::channel();
    let vault = &window.app.open.as_ref().unwrap().vault;
    let save = effect::a_copy_to_save_that_hangs(vault, file.clone(), began, answered);
    let job = std::thread::spawn(move || outcomes(save));
    begun.recv().unwrap();
    assert_nobody_waits(&mut window, &job);
    answer.send(()).unwrap();
    drop(job.join().unwrap());
    assert!(file.exists(), "what was sealed before the locking is whole");
}
