//! What one window for each home does with the starts after it.

use std::sync::mpsc;

use super::*;

const LINK: &str = "otpauth://totp/injixo:anna?secret=JBSWY3DPEHPK3PXP";
/// Long enough for any machine, where something is to happen.
const LONG: Duration = Duration::from_secs(60);
/// Where nothing is to happen.
const SHORT: Duration = Duration::from_millis(200);

fn all() -> [Wish; 5] {
    let link = Secret::from_text(LINK.to_owned());
    [
        Wish::Show,
        Wish::Hidden,
        Wish::Add,
        Wish::Lock,
        Wish::Open(link),
    ]
}

fn place(folder: &Path, home: &str) -> Place {
    let home = Home::resolve(Some(&folder.join(home))).unwrap();
    Place::of(folder, &home)
}

/// Serves the first `number` calls, and is gone then.
fn serve(post: Post, number: usize) -> (std::thread::JoinHandle<()>, mpsc::Receiver<Wish>) {
    let (sender, receiver) = mpsc::channel();
    let served = std::cell::Cell::new(0);
    let thread = std::thread::spawn(move || {
        post.serve(|wish| {
            served.set(served.get() + 1);
            served.get() <= number && sender.send(wish).is_ok()
        });
    });
    (thread, receiver)
}

fn first(place: &Place) -> Post {
    match place.start(&Wish::Show, SHORT) {
        Start::First(post) => post,
        other => panic!("{other:?}"),
    }
}

#[test]
fn what_later_starts_are_for_reaches_the_first_and_once_it_is_gone_the_next_is_the_first() {
    let folder = tempfile::tempdir().unwrap();
    let place = place(folder.path(), "home");
    let (thread, calls) = serve(first(&place), all().len());
    for wish in all() {
        assert!(matches!(place.start(&wish, LONG), Start::HandedOver));
        assert_eq!(calls.recv().unwrap(), wish);
    }
    // One that is about to close takes nothing: whoever calls it takes over.
    assert!(matches!(place.start(&Wish::Show, LONG), Start::First(_)));
    thread.join().unwrap();
}

#[test]
fn another_home_is_another_window_and_the_same_home_by_another_path_is_not() {
    let folder = tempfile::tempdir().unwrap();
    let one = place(folder.path(), "one");
    let held = first(&one);
    let other = place(folder.path(), "two");
    assert!(matches!(other.start(&Wish::Show, SHORT), Start::First(_)));
    std::fs::create_dir_all(folder.path().join("two")).unwrap();
    let same = place(folder.path(), "two/../one");
    assert_eq!(same.door, one.door);
    drop(held);
}

#[test]
fn a_window_that_does_not_answer_keeps_nobody_from_one_of_their_own() {
    let folder = tempfile::tempdir().unwrap();
    let place = place(folder.path(), "home");
    let lock = system::open_lock(&place.lock).unwrap();
    lock.try_lock().unwrap();
    assert!(matches!(place.start(&Wish::Show, SHORT), Start::Alone));
    assert_eq!(place.call(&Wish::Lock, SHORT), Called::Silence);
}

#[test]
fn a_call_reaches_a_window_and_makes_none() {
    let folder = tempfile::tempdir().unwrap();
    let place = place(folder.path(), "home");
    assert_eq!(place.call(&Wish::Show, SHORT), Called::Nobody);
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
    let (thread, calls) = serve(first(&place), 1);
    assert_eq!(place.call(&Wish::Show, LONG), Called::Taken);
    assert_eq!(calls.recv().unwrap(), Wish::Show);
    let closing = place.call(&Wish::Show, LONG);
    assert_ne!(closing, Called::Taken, "it is about to close");
    thread.join().unwrap();
    let closed = place.call(&Wish::Show, SHORT);
    assert_eq!(closed, Called::Nobody, "it has closed");
}

#[test]
fn what_a_killed_window_left_is_no_window() {
    let folder = tempfile::tempdir().unwrap();
    let place = place(folder.path(), "home");
    std::fs::write(&place.lock, "").unwrap();
    std::fs::write(&place.door, "left by a kill").unwrap();
    drop(first(&place));
    drop(first(&place));
}

#[test]
fn bytes_are_read_back_and_broken_ones_are_refused() {
    for wish in all() {
        let bytes = wish.to_bytes().unwrap();
        assert_eq!(Wish::read(&mut &bytes[..]).unwrap(), wish);
        for cut in 0..bytes.len() {
            assert!(Wish::read(&mut &bytes[..cut]).is_err());
        }
        let mut other = bytes.clone();
        other[0] = b'?';
        assert!(Wish::read(&mut &other[..]).is_err());
    }
    let mut endless = vec![b'o', 0xff, 0xff, 0xff, 0xff];
    endless.extend([b'a'; 100]);
    assert!(
        Wish::read(&mut &endless[..]).is_err(),
        "its length is no length"
    );
    let long = Wish::Open(Secret::new(vec![b'a'; LARGEST as usize + 1]));
    assert!(long.to_bytes().is_err());
}

#[test]
fn a_wish_does_not_show_its_link() {
    for wish in all() {
        assert!(!format!("{wish:?}").contains("JBSWY3DP"));
    }
}
