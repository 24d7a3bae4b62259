//! The enrolment: each step, each question, and what is asked on the way out.

use injixo_authenticator::account::Account;
use injixo_authenticator::backup_codes::{Code, Intake, Set, SetId, Source as From};
use injixo_authenticator::clock::{Check, Marks, Offset, UnixTime};
use injixo_authenticator::enrollment::{Codes, Doubt, Enrollment, Event, Kept};
use injixo_authenticator::qr::{Digest, Source};
use injixo_authenticator::screen::backup_codes::{Message as OfCodes, Paper};
use injixo_authenticator::screen::enroll::{Action, Edit, Facts, Message, State};
use injixo_authenticator::screen::key_source::Message as Get;
use injixo_authenticator::screen::when::Zone;
use injixo_authenticator::screen::{Context, accounts};
use injixo_authenticator::vault::Contents;
use uuid::Uuid;

use super::{CALM, Scene, account, draft, id, trouble, typed};

/// What the page looks at beside the vault.
#[derive(Debug, Clone, Default)]
pub struct Beside {
    pub check: Option<Check>,
    pub address: &'static str,
}

impl Beside {
    pub fn facts(&self) -> Facts<'_> {
        Facts {
            check: self.check.as_ref(),
            checking: false,
            uncorrectable: false,
            address: self.address,
            can_stay_on_top: true,
        }
    }
}

/// A vault with the account of the enrolment, which stands here.
pub fn vault(stands: Option<Enrollment>) -> Contents {
    let mut contents = Contents {
        accounts: vec![account(1, "injixo:anna@example.com", "")],
        ..Contents::default()
    };
    let Some(stands) = stands else {
        contents.accounts.clear();
        return contents;
    };
    if let Enrollment::Copy { account } = stands {
        let codes = (0..10).map(|number| Code {
            text: typed(&format!("{:010}", 1_234_567_890_u64 + number)),
            used: None,
            unknown: Default::default(),
        });
        let set = Set {
            id: SetId(Uuid::from_u128(1)),
            made: UnixTime(0),
            source: From::Pasted,
            codes: codes.collect(),
            voided: None,
            unknown: Default::default(),
        };
        let own = |it: &&mut Account| it.id == account;
        let mut accounts = contents.accounts.iter_mut();
        accounts.find(own).unwrap().backup_codes.sets.push(set);
    }
    contents.enrollments.kept.push(Kept {
        account: id(1),
        stands,
        pictures: vec![Source::File {
            path: "/home/anna/Pictures/screenshot of the QR code.png".into(),
            held: Digest::of(b"x"),
        }],
        unknown: Default::default(),
    });
    contents
}

/// The page at a step, after these messages.
pub fn enrolling(contents: &Contents, messages: impl IntoIterator<Item = Message>) -> State {
    let context = Context {
        contents,
        now: CALM,
    };
    let mut state = match contents.enrollments.kept.first() {
        Some(kept) => {
            let mut state = State::go_on(kept, Zone::default(), context);
            let _ = state.update(Message::Kept(kept.stands), context);
            state
        }
        None => State::new(Zone::default()),
    };
    for message in messages {
        if let Action::Keep { stands, .. } = state.update(message, context) {
            let _ = state.update(Message::Kept(stands), context);
        }
    }
    state
}

pub fn trying(doubt: Option<Doubt>) -> Enrollment {
    let account = id(1);
    Enrollment::TryIt { account, doubt }
}

pub fn at_codes(codes: Option<Codes>) -> Enrollment {
    let account = id(1);
    Enrollment::BackupCodes { account, codes }
}

fn check(millis: i64) -> Option<Check> {
    let offset = Offset { millis, error: 300 };
    Some(Check::new(offset, Marks::unknown(CALM)))
}

/// Every state of the page, with its name.
pub fn all() -> Vec<(String, Scene)> {
    let prepared = || Message::Happened(Event::Prepared);
    let account = id(1);
    let copy = Enrollment::Copy { account };
    let again = Enrollment::GetKey {
        replaces: Some(account),
    };
    let named = Enrollment::Check { account };
    let odd = Intake::read(b"1234567890\n2345678901\n2345678901\nabc\n34567\n").unwrap();
    let read = OfCodes::Read(Some(Ok((odd, From::Pasted))));
    let saved = OfCodes::OnPaper(Some(Paper::Saved("/home/anna/sheet.pdf".into())));
    let set = Beside {
        address: "https://company.injixo.example/login",
        ..Beside::default()
    };
    let wrong = Beside {
        check: check(41_200),
        ..Beside::default()
    };
    let fine = Beside {
        check: check(300),
        ..Beside::default()
    };
    let none = Beside::default();
    let two = vec![draft("injixo:anna", ""), draft("Mail:ben", "&digits=8")];
    let several = Get::Read(injixo_authenticator::qr::Finds::from_iter(two).into());
    let wrong_letter = vec![
        prepared(),
        Message::Source(Get::TypeKey),
        Message::Source(Get::KeyChanged(typed("JBSW0"))),
        Message::Source(Get::KeyDone),
    ];
    let mut scenes: Vec<(&str, Option<Enrollment>, Vec<Message>, &Beside)> = vec![
        ("1", None, vec![], &none),
        ("1, address", None, vec![], &set),
        (
            "1, wrong address",
            None,
            vec![
                Message::Address(Edit::Open("http://x".into())),
                Message::Address(Edit::Keep),
            ],
            &none,
        ),
        (
            "1, browser failed",
            None,
            vec![Message::BrowserFailed(trouble())],
            &set,
        ),
        ("2", None, vec![prepared()], &none),
        ("2, again", Some(again), vec![], &none),
        ("2, wrong letter", None, wrong_letter, &none),
        (
            "2, which",
            None,
            vec![
                prepared(),
                Message::Source(Get::Paste),
                Message::Source(several),
            ],
            &none,
        ),
        ("3", Some(named), vec![], &none),
        ("3, clock wrong", Some(named), vec![], &wrong),
        (
            "3, not saved",
            Some(named),
            vec![Message::NotSaved(trouble())],
            &none,
        ),
        ("4", Some(trying(None)), vec![], &none),
        ("4, clock wrong", Some(trying(None)), vec![], &wrong),
        (
            "4, expired",
            Some(trying(Some(Doubt::Expired))),
            vec![],
            &none,
        ),
        ("4, clock", Some(trying(Some(Doubt::Clock))), vec![], &none),
        (
            "4, clock is wrong",
            Some(trying(Some(Doubt::Clock))),
            vec![],
            &wrong,
        ),
        (
            "4, clock is fine",
            Some(trying(Some(Doubt::Clock))),
            vec![],
            &fine,
        ),
        (
            "4, page",
            Some(trying(Some(Doubt::SamePage))),
            vec![],
            &none,
        ),
        ("4, key", Some(trying(Some(Doubt::Key))), vec![], &none),
        (
            "4, resumed",
            Some(trying(Some(Doubt::Resumed))),
            vec![],
            &none,
        ),
        ("5", Some(at_codes(None)), vec![], &none),
        (
            "5, read",
            Some(at_codes(None)),
            vec![Message::Codes(read)],
            &none,
        ),
        (
            "5, enable",
            Some(at_codes(Some(Codes::Kept))),
            vec![],
            &none,
        ),
        (
            "5, off",
            Some(at_codes(Some(Codes::SwitchedOff))),
            vec![],
            &none,
        ),
        ("6", Some(copy), vec![], &none),
        ("6, saved", Some(copy), vec![Message::Codes(saved)], &none),
        ("6, pictures", Some(copy), vec![Message::CopyMade], &none),
    ];
    for (name, stands) in [
        ("stop at 1", None),
        ("stop at 4", Some(trying(None))),
        ("stop at 5", Some(at_codes(None))),
        ("stop at 6", Some(copy)),
    ] {
        scenes.push((name, stands, vec![Message::AskToLeave], &none));
    }
    let mut all: Vec<(String, Scene)> = Vec::new();
    for (name, stands, messages, beside) in scenes {
        let contents = vault(stands);
        let state = enrolling(&contents, messages);
        let scene = Scene::Enroll(Box::new(state), contents, beside.clone());
        all.push((format!("enroll {name}"), scene));
    }
    let list = Scene::Accounts(accounts::State::new(), vault(Some(trying(None))), CALM);
    all.push(("list, not finished".to_owned(), list));
    all
}
