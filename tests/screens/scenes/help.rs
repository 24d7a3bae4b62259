//! The states of the guides, of the archive, and of the page of backup codes.

use injixo_authenticator::backup_codes::{Intake, Set, SetId, Source};
use injixo_authenticator::clock::{Check, Marks, Offset, UnixTime};
use injixo_authenticator::screen::guides::{Guide, Message, State};
use injixo_authenticator::screen::when::Zone;
use injixo_authenticator::screen::{Context, archive, backup_codes};
use injixo_authenticator::secret::Secret;
use injixo_authenticator::vault::{Archived, Contents};
use uuid::Uuid;

use super::{CALM, NOW, Scene, contents, id, long, trouble};

const DAY: u64 = 86_400;

pub fn all() -> Vec<(String, Scene)> {
    let mut scenes = Vec::new();
    guides(&mut scenes);
    archives(&mut scenes);
    codes(&mut scenes);
    scenes
}

/// A page of the guides after these messages.
pub fn guide(contents: &Contents, messages: impl IntoIterator<Item = Message>) -> State {
    let mut state = State::new(None);
    for message in messages {
        let _ = state.update(
            message,
            Context {
                contents,
                now: CALM,
            },
        );
    }
    state
}

/// A check that found the clock so many milliseconds behind.
pub fn check(millis: i64, applied: bool) -> Check {
    let offset = Offset { millis, error: 300 };
    let mut check = Check::new(offset, Marks::unknown(CALM));
    check.applied = applied;
    check
}

/// A set of that many codes, of which the first ones were used a day apart.
pub fn set(number: u128, count: usize, used: usize) -> Set {
    // No two sets have a code in common: a used one would be used in both.
    let first = 1_234_567_890 + 1_000 * number;
    let codes = (first..).take(count);
    let codes = codes.map(|code| Secret::from_text(format!("{code:010}")));
    let made = UnixTime(NOW.0 - 90 * DAY);
    let mut set = Set::new(
        SetId(Uuid::from_u128(number)),
        made,
        Source::File,
        codes.collect(),
    );
    for (day, code) in set.codes.iter_mut().take(used).enumerate() {
        code.used = Some(made.plus(DAY * day as u64));
    }
    set
}

/// The accounts, of which the first has backup codes: an earlier set too.
pub fn with_codes(used: usize) -> Contents {
    let mut contents = contents();
    let codes = &mut contents.accounts[0].backup_codes;
    codes.add(set(1, 10, 4), UnixTime(NOW.0 - 100 * DAY));
    codes.add(set(2, 10, used), UnixTime(NOW.0 - 90 * DAY));
    contents
}

/// An archive of two, one with backup codes.
pub fn archived() -> Contents {
    let mut contents = with_codes(2);
    let gone = contents.accounts.remove(0);
    let at = |days| UnixTime(NOW.0 - days * DAY);
    contents.archive = vec![
        Archived {
            account: gone,
            archived: at(3),
        },
        Archived {
            account: long().accounts.remove(0),
            archived: at(400),
        },
    ];
    contents
}

fn guides(scenes: &mut Vec<(String, Scene)>) {
    let mut add = |name: &str, contents: Contents, messages: Vec<Message>, check| {
        let state = guide(&contents, messages);
        scenes.push((
            format!("help {name}"),
            Scene::Guides(state, contents, check),
        ));
    };
    add("list", contents(), vec![], None);
    for guide in Guide::ALL {
        let name = guide.id();
        add(name, with_codes(3), vec![Message::Open(guide)], None);
        add(
            &format!("{name} long"),
            long(),
            vec![Message::Open(guide), Message::Choose(id(1))],
            None,
        );
    }
    let refused = || vec![Message::Open(Guide::Refused)];
    for (millis, applied) in [
        (400, false),
        (-12_000, false),
        (41_200, false),
        (41_200, true),
    ] {
        let name = format!("clock {millis} {applied}");
        add(&name, contents(), refused(), Some(check(millis, applied)));
    }
    let failed = Message::ClockChecked(Some(trouble()));
    let failed = refused().into_iter().chain([failed]).collect();
    add("clock failed", contents(), failed, None);
    let whose = vec![Message::Open(Guide::Code), Message::AnotherAccount];
    add("whose", long(), whose, None);
    add(
        "nobody's",
        Contents::default(),
        vec![Message::Open(Guide::Code)],
        None,
    );
    add(
        "counter",
        contents(),
        vec![Message::Open(Guide::Code), Message::Choose(id(3))],
        None,
    );
    add(
        "no codes left",
        with_codes(10),
        vec![Message::Open(Guide::BackupCode)],
        None,
    );
    for (name, contents) in [("archive?", contents()), ("archive? long", long())] {
        let asked = vec![
            Message::Open(Guide::SwitchOff),
            Message::Choose(id(1)),
            Message::AskToArchive,
        ];
        add(name, contents, asked, None);
    }
}

fn archives(scenes: &mut Vec<(String, Scene)>) {
    let mut add = |name: &str, contents, messages: Vec<archive::Message>| {
        let mut state = archive::State::new(Zone::default());
        for message in messages {
            let _ = state.update(message);
        }
        scenes.push((format!("archive {name}"), Scene::Archive(state, contents)));
    };
    add("empty", contents(), vec![]);
    add("two", archived(), vec![]);
    add(
        "working",
        archived(),
        vec![archive::Message::TakeBack(id(1))],
    );
    let failed = archive::Message::Failed(trouble());
    add("failed", archived(), vec![failed]);
}

/// The page of the first account's codes after these messages.
pub fn page_of_codes(
    contents: &Contents,
    messages: impl IntoIterator<Item = backup_codes::Message>,
) -> backup_codes::State {
    let mut state = backup_codes::State::new(&contents.accounts[0], Zone::default());
    for message in messages {
        let _ = state.update(message, Context { contents, now: NOW });
    }
    state
}

fn codes(scenes: &mut Vec<(String, Scene)>) {
    use backup_codes::Message::{AddSet, Copy, OnPaper, Read, Reveal};
    use backup_codes::Paper;
    let place = |number| (SetId(Uuid::from_u128(2)), number);
    let read = |text: &str| {
        let intake = Intake::read(text.as_bytes()).unwrap();
        Read(Some(Ok((intake, Source::Pasted))))
    };
    let ten = "1234567890\n2345678901\n3456789012\n4567890123\n5678901234\n6789012345\n7890123456\n8901234567\n9012345678\n0123456789";
    let odd = format!("Back-upcodes\n{}\n1234567890\nabc-def-12\n12\n", &ten[..98]);
    let saved = Paper::Saved("/home/anna/Documents/sheet.pdf".into());
    for (name, contents, messages) in [
        ("none", contents(), vec![]),
        ("some used", with_codes(3), vec![]),
        ("few", with_codes(8), vec![]),
        ("one", with_codes(9), vec![]),
        ("no more", with_codes(10), vec![]),
        ("shown", with_codes(3), vec![Reveal(place(4))]),
        ("copied", with_codes(3), vec![Copy(place(4))]),
        ("new", with_codes(3), vec![AddSet]),
        ("read", contents(), vec![read(ten)]),
        ("read, new", with_codes(3), vec![AddSet, read(ten)]),
        ("read, odd", contents(), vec![read(&odd)]),
        ("saved", with_codes(0), vec![OnPaper(Some(saved))]),
        ("printed", with_codes(0), vec![OnPaper(Some(Paper::Sent))]),
        (
            "not printed",
            with_codes(0),
            vec![OnPaper(Some(Paper::Failed(trouble())))],
        ),
        (
            "of six letters",
            {
                let mut contents = contents();
                let mut own = set(5, 0, 0);
                let codes = (0..12).map(|code| format!("ab{code:04}"));
                own.codes = codes
                    .map(|code| {
                        injixo_authenticator::backup_codes::Code::new(Secret::from_text(code))
                    })
                    .collect();
                contents.accounts[0].backup_codes.add(own, NOW);
                contents
            },
            vec![Reveal((SetId(Uuid::from_u128(5)), 0))],
        ),
    ] {
        let state = page_of_codes(&contents, messages);
        let scene = Scene::BackupCodes(Box::new(state), contents);
        scenes.push((format!("codes {name}"), scene));
    }
}
