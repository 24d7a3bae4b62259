//! The accounts: their list, adding one, and the page of one.

use injixo_authenticator::account::{Account, Draft};
use injixo_authenticator::otp::migration;
use injixo_authenticator::preferences::Codes;
use injixo_authenticator::qr::{Code, Crop, Digest, Failure, Finds, Limits, Picture, Source};
use injixo_authenticator::screen::{account, add_account, move_out};
use injixo_authenticator::vault::{Change, Contents, RawJson, Rollback};

use super::{
    CALM, NOW, Scene, accounts, adding, contents, draft, draft_of, id, long, page, right_to_left,
    trouble, typed,
};

pub fn all() -> Vec<(String, Scene)> {
    let mut scenes = Vec::new();
    lists(&mut scenes);
    additions(&mut scenes);
    pages(&mut scenes);
    several(&mut scenes);
    scenes
}

/// One part of three: an account that is kept already, one that is new, and one that makes no code here.
fn part(contents: &Contents) -> Finds {
    let new = Draft::from_text("otpauth://totp/Mail:ben?secret=GEZDGNBVGY3TQOJQ").unwrap();
    let new = Account::from_draft(id(77), new, NOW);
    let part = migration::write([&contents.accounts[0], &new], 0, 3);
    // MD5, and a name.
    let refused =
        "otpauth-migration://offline?data=Ch8KCkhlbGxvId6tvu8SBWFsaWNlGgRBQ01FIAQoATACEAIYASAA";
    Finds::from_text(&format!("{}\n{refused}", part.expose_text().unwrap())).unwrap()
}

fn several(scenes: &mut Vec<(String, Scene)>) {
    use add_account::Message::{AddTicked, Back, Source as Get, Tick};
    use add_account::State;
    use injixo_authenticator::screen::key_source::{Message::Read, Reading, Unread};
    let reading = |contents: &Contents| Reading {
        finds: part(contents),
        unread: vec![Unread {
            file: "holiday.png".into(),
            why: trouble(),
            place: None,
        }],
        ..Reading::default()
    };
    for (name, messages) in [
        ("add, part of an export", vec![]),
        ("add, several kept already", vec![Tick(0), AddTicked]),
        ("add, part of an export to be dropped", vec![Back]),
    ] {
        let contents = contents();
        let read = [Get(Read(reading(&contents)))].into_iter().chain(messages);
        let state = adding(&contents, State::reading(), read);
        scenes.push((name.to_owned(), Scene::AddAccount(state, contents)));
    }
    let list = Scene::Accounts(accounts::State::new(), right_to_left(), NOW);
    scenes.push(("list, right to left".to_owned(), list));
    let one = page(&right_to_left(), 3, []);
    let one = Scene::Account(Box::new(one), right_to_left());
    scenes.push(("page, right to left".to_owned(), one));
    for (name, kept) in [("list, tags", contents()), ("page, tags", contents())] {
        let mut kept = kept;
        for (number, tag) in [
            (1, "Work"),
            (1, "Privé"),
            (2, "עבודה"),
            (3, "A tag of forty letters, all of them in use"),
        ] {
            let change = Change::Tag {
                id: id(number),
                add: vec![tag.to_owned()],
                remove: vec![],
            };
            change.apply(&mut kept).unwrap();
        }
        let scene = match name {
            "list, tags" => Scene::Accounts(accounts::State::new(), kept, NOW),
            _ => Scene::Account(Box::new(page(&kept, 1, [])), kept),
        };
        scenes.push((name.to_owned(), scene));
    }
    let mut list = accounts::State::new();
    list.show_codes(Codes {
        hidden: true,
        ..Codes::default()
    });
    let name = "list, codes hidden".to_owned();
    scenes.push((name, Scene::Accounts(list, contents(), NOW)));
    let mut list = accounts::State::new();
    list.offer_to_remove(vec![Source::File {
        path: "/home/anna/Downloads/enrolment.png".into(),
        held: Digest::of(b"x"),
    }]);
    let name = "list, a picture is left".to_owned();
    scenes.push((name, Scene::Accounts(list, contents(), NOW)));
    for (name, state) in [
        ("page, QR code question", account::Message::AskForSymbol),
        ("page, QR code", account::Message::ShowSymbol),
    ] {
        let contents = contents();
        let state = page(&contents, 1, vec![state]);
        scenes.push((name.to_owned(), Scene::Account(Box::new(state), contents)));
    }
    for (name, messages) in [
        ("move, choice", vec![]),
        ("move, question", vec![move_out::Message::Ask]),
        ("move, shown", vec![move_out::Message::Show]),
    ] {
        let contents = long();
        let context = injixo_authenticator::screen::Context {
            contents: &contents,
            now: NOW,
        };
        let mut state = move_out::State::new(context);
        for message in messages {
            let _ = state.update(message, context);
        }
        scenes.push((name.to_owned(), Scene::MoveOut(state, contents)));
    }
}

fn lists(scenes: &mut Vec<(String, Scene)>) {
    use accounts::Message::{CounterSaved, QueryChanged, Select};
    let counter = contents().accounts[2].otp.code_at(NOW);
    let long_counter = long().accounts[2].otp.code_at(NOW);
    for (name, contents, messages, now) in [
        ("list, empty", Contents::default(), vec![], NOW),
        ("list", contents(), vec![Select(1)], NOW),
        ("list, calm", contents(), vec![], CALM),
        (
            "list, counter",
            contents(),
            vec![CounterSaved(id(3), counter)],
            NOW,
        ),
        (
            "list, found",
            contents(),
            vec![QueryChanged(typed("ann"))],
            NOW,
        ),
        (
            "list, not found",
            contents(),
            vec![QueryChanged(typed("zz"))],
            NOW,
        ),
        ("list, long", long(), vec![], NOW),
        (
            "list, long counter",
            long(),
            vec![CounterSaved(id(3), long_counter)],
            CALM,
        ),
    ] {
        let state = accounts(&contents, messages);
        scenes.push((name.to_owned(), Scene::Accounts(state, contents, now)));
    }
    for (name, takes) in [("list, hovered", true), ("list, hovered in vain", false)] {
        let list = Scene::Accounts(accounts::State::new(), contents(), CALM);
        scenes.push((name.to_owned(), Scene::Hovered(Box::new(list), takes)));
    }
    let mut warned = accounts::State::new();
    warned.warn(Some(Rollback { file: 3, seen: 12 }));
    let mut aside = contents();
    aside.set_aside = vec![RawJson::new("{}").unwrap(); 2];
    let both = "list, an older file with entries set aside".to_owned();
    scenes.push((both, Scene::Accounts(warned.clone(), aside, NOW)));
    let mut recommended = accounts::State::new();
    recommended.recommend_phrase(true);
    let name = "list, no phrase yet".to_owned();
    scenes.push((name, Scene::Accounts(recommended, contents(), NOW)));
    let name = "list, an older file".to_owned();
    scenes.push((name, Scene::Accounts(warned, contents(), NOW)));
}

fn additions(scenes: &mut Vec<(String, Scene)>) {
    use add_account::Message::{Add, Form, NotSaved, Source as Get};
    use add_account::State;
    use injixo_authenticator::screen::draft_form::Message::{PeriodChanged, ToggleSettings};
    use injixo_authenticator::screen::key_source::Message::{
        CanLook, Failed, KeyChanged, KeyDone, TypeKey, Unreadable, Watch,
    };
    use injixo_authenticator::screen::key_source::Sight;
    let one = || State::confirm(draft("injixo:anna", "").into());
    let odd = "&digits=10&period=7&algorithm=sha512";
    let odd = || State::confirm(draft_of("JBSWY3DPEHPK3PXP", "", odd).into());
    let two = vec![draft("injixo:anna", ""), draft("", "&counter=0")];
    let all = Sight {
        watches: true,
        chooses: true,
    };
    for (name, state, messages) in [
        ("add", State::new(), vec![]),
        (
            "add, failed",
            State::reading(),
            vec![Get(Failed(Some(trouble())))],
        ),
        (
            "add, unreadable",
            State::reading(),
            vec![Get(Unreadable(trouble(), unread()))],
        ),
        ("add, reading", State::reading(), vec![]),
        (
            "add, every way to look",
            State::new(),
            vec![Get(CanLook(all))],
        ),
        ("add, watching", State::new(), vec![Get(Watch)]),
        ("add, typing", State::new(), vec![Get(TypeKey)]),
        (
            "add, wrong letter",
            State::new(),
            vec![Get(TypeKey), Get(KeyChanged(typed("JBSW0"))), Get(KeyDone)],
        ),
        (
            "add, several",
            State::confirm(two.into_iter().collect()),
            vec![],
        ),
        ("add, several seen", State::confirm(seen()), vec![]),
        ("add, confirm", odd(), vec![]),
        ("add, settings", odd(), vec![Form(ToggleSettings)]),
        ("add, no code", odd(), vec![Form(PeriodChanged("0".into()))]),
        ("add, duplicate", one(), vec![Add]),
        ("add, saving", odd(), vec![Add]),
        ("add, not saved", odd(), vec![Add, NotSaved(trouble())]),
    ] {
        let contents = contents();
        let state = adding(&contents, state, messages);
        scenes.push((name.to_owned(), Scene::AddAccount(state, contents)));
    }
}

/// What the fixtures with several codes hold, each account with the code that it comes from.
fn seen() -> Finds {
    let mut all = Finds::default();
    for name in ["two.png", "light-and-dark.png", "shift-jis.png"] {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/qr/");
        let file = std::fs::read(format!("{folder}{name}")).unwrap();
        let picture = Picture::from_file(&file, Limits::default()).unwrap();
        let codes = picture.codes().unwrap();
        let sight = |code: &Code| Some(picture.crop(code.region, 48));
        all.join(injixo_authenticator::qr::finds(&codes, false, sight).unwrap());
    }
    let long = &long().accounts[0];
    let long = draft(&format!("{}:{}", long.issuer, long.account), "&digits=8");
    all.join(long.into());
    all
}

/// The place of the code in the fixture that cannot be read.
fn unread() -> Crop {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/qr/damaged.png");
    let picture = Picture::from_file(&std::fs::read(file).unwrap(), Limits::default()).unwrap();
    let Err(Failure::Unreadable(region)) = picture.codes() else {
        panic!("damaged.png can be read")
    };
    picture.crop(region, 96)
}

fn pages(scenes: &mut Vec<(String, Scene)>) {
    let hidden = page(&contents(), 1, []).hiding(true);
    let name = "page, code hidden".to_owned();
    scenes.push((name, Scene::Account(Box::new(hidden), contents())));
    use account::Message::{AskForKey, AskToRemove, Back, CounterSaved, Form, NotSaved, ShowKey};
    use injixo_authenticator::screen::draft_form::Message::{AccountChanged, ToggleSettings};
    for (name, number, messages) in [
        ("page", 1, vec![]),
        ("page, counter", 3, vec![]),
        ("page, counter shown", 3, vec![]),
        ("page, edited", 1, vec![Form(AccountChanged("Anna".into()))]),
        ("page, settings", 2, vec![Form(ToggleSettings)]),
        ("page, not saved", 2, vec![NotSaved(trouble())]),
        ("page, key question", 1, vec![AskForKey]),
        ("page, key", 1, vec![ShowKey]),
        ("page, remove question", 3, vec![AskToRemove]),
        (
            "page, leave question",
            1,
            vec![Form(AccountChanged("Anna".into())), Back],
        ),
    ] {
        for (length, contents) in [("", contents()), (" long", long())] {
            let mut messages = messages.clone();
            if name == "page, counter shown" {
                messages.push(CounterSaved(contents.accounts[2].otp.code_at(NOW)));
            }
            let state = page(&contents, number, messages);
            scenes.push((
                format!("{name}{length}"),
                Scene::Account(Box::new(state), contents),
            ));
        }
    }
}
