//! What the enrolment does with each message, without drawing it.

use super::*;
use crate::account::Account;
use crate::clock::UnixTime;
use crate::enrollment::Doubt;
use crate::qr::{Digest, Finds};
use crate::screen::key_source::{Message as Get, Reading, Wanted};
use crate::secret::Secret;
use crate::vault::{Change, Contents};

const KEY: &str = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
const OTHER: &str = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";

fn id(number: u128) -> AccountId {
    AccountId(uuid::Uuid::from_u128(number))
}

fn draft(key: &str) -> Draft {
    let link = format!("otpauth://totp/injixo:anna?secret={key}&issuer=injixo");
    Draft::from_text(&link).unwrap()
}

fn account(number: u128, key: &str) -> Account {
    Account::from_draft(id(number), draft(key), UnixTime(0))
}

/// A page over a vault, which keeps what the page asks for.
struct Desk {
    contents: Contents,
    page: State,
    /// What the page asked for beside that.
    asked: Vec<Action>,
    /// The number of the next account.
    next: u128,
}

impl Desk {
    fn new(accounts: Vec<Account>) -> Self {
        let contents = Contents {
            accounts,
            ..Contents::default()
        };
        Self {
            contents,
            page: State::new(Zone::default()),
            asked: Vec::new(),
            next: 100,
        }
    }

    /// At a step with the account 1, as one that goes on.
    fn at(stands: Enrollment) -> Self {
        let mut desk = Self::new(vec![account(1, KEY)]);
        desk.keep(stands, vec![]);
        desk.page = State::at(stands, Zone::default());
        let page = &mut desk.page;
        page.arrive(
            stands,
            Context {
                contents: &desk.contents,
                now: UnixTime(59),
            },
        );
        desk
    }

    fn keep(&mut self, stands: Enrollment, mut changes: Vec<Change>) {
        let pictures = self.page.sources().to_vec();
        changes.push(Change::Enroll { stands, pictures });
        Change::Batch(changes).apply(&mut self.contents).unwrap();
    }

    fn say(&mut self, message: Message) {
        let context = Context {
            contents: &self.contents,
            now: UnixTime(59),
        };
        let at = UnixTime(60);
        match self.page.update(message, context) {
            Action::None => {}
            Action::Add { draft, replaces } => {
                let new = id(self.next);
                self.next += 1;
                let stands = self.page.stands().after(Event::KeyRead(new)).unwrap();
                let new = Box::new(Account::from_draft(new, *draft, UnixTime(0)));
                let changes = match replaces {
                    Some(old) => vec![
                        Change::Replace { old, new, at },
                        Change::EndEnrollment { id: old },
                    ],
                    None => vec![Change::Add(new)],
                };
                self.keep(stands, changes);
                self.say(Message::Kept(stands));
            }
            Action::Keep { stands, instead_of } => {
                let given_up = instead_of.map(|id| Change::Trash { id, at });
                self.keep(stands, given_up.into_iter().collect());
                self.say(Message::Kept(stands));
            }
            Action::Name {
                stands, replaces, ..
            } => {
                let removed = replaces.map(|id| Change::Trash { id, at });
                self.keep(stands, removed.into_iter().collect());
                self.say(Message::Kept(stands));
            }
            other => self.asked.push(other),
        }
    }

    fn happens(&mut self, event: Event) {
        self.say(Message::Happened(event));
    }

    /// Reads these from a picture.
    fn read(&mut self, finds: Finds, sources: Vec<Source>) {
        self.say(Message::Source(Get::ChoosePicture));
        assert_eq!(
            self.asked.pop(),
            Some(Action::Read(Wanted::ChoosePicture)),
            "the picture is asked for"
        );
        self.say(Message::Source(Get::Read(Reading {
            finds,
            sources,
            ..Reading::default()
        })));
    }

    fn stands(&self) -> Enrollment {
        self.page.stands()
    }

    fn kept(&self, number: u128) -> Option<Enrollment> {
        let kept = self.contents.enrollments.of(id(number));
        kept.map(|kept| kept.stands)
    }
}

fn trying(number: u128, doubt: Option<Doubt>) -> Enrollment {
    let account = id(number);
    Enrollment::TryIt { account, doubt }
}

fn picture() -> Source {
    Source::File {
        path: "/home/anna/qr.png".into(),
        held: Digest::of(b"key"),
    }
}

#[test]
fn the_straight_way_leads_through_six_steps_and_the_vault_knows_each_from_the_third_on() {
    let mut desk = Desk::new(vec![]);
    desk.happens(Event::Prepared);
    assert_eq!(desk.stands(), Enrollment::GetKey { replaces: None });
    desk.read(draft(KEY).into(), vec![picture()]);
    assert_eq!(desk.kept(100), Some(Enrollment::Check { account: id(100) }));
    desk.say(Message::Checked);
    assert_eq!(desk.kept(100), Some(trying(100, None)));
    desk.say(Message::Copy);
    assert!(matches!(desk.asked.pop(), Some(Action::Copy(..))));
    desk.happens(Event::Accepted);
    desk.happens(Event::CodesSettled(Codes::SwitchedOff));
    assert_eq!(desk.stands().step(), 5);
    desk.happens(Event::Enabled);
    assert_eq!(desk.kept(100), Some(Enrollment::Copy { account: id(100) }));
    desk.say(Message::CopyMade);
    assert_eq!(desk.stands().step(), 6, "first the picture");
    desk.say(Message::Leftover(0, leftover::Message::Remove));
    assert_eq!(
        desk.asked.pop(),
        Some(Action::RemoveLeftover(vec![picture()]))
    );
    desk.say(Message::LeftoverLeft(vec![], None));
    desk.say(Message::CopyMade);
    assert_eq!(desk.asked.pop(), Some(Action::Done));
    assert_eq!(desk.kept(100), None);
    assert_eq!(desk.contents.accounts.len(), 1);
}

#[test]
fn a_refused_code_is_asked_about_until_the_key_is_read_again() {
    let mut desk = Desk::at(trying(1, None));
    desk.happens(Event::Refused);
    for doubt in [Doubt::Expired, Doubt::Clock, Doubt::SamePage] {
        assert_eq!(desk.kept(1), Some(trying(1, Some(doubt))));
        desk.happens(Event::ThatWasNot);
    }
    assert_eq!(desk.kept(1), Some(trying(1, Some(Doubt::Key))));
    desk.happens(Event::ThatWasIt);
    assert_eq!(desk.stands().step(), 2);
    desk.read(draft(OTHER).into(), vec![]);
    assert_eq!(desk.kept(1), None);
    assert_eq!(desk.kept(100), Some(Enrollment::Check { account: id(100) }));
    assert_eq!(desk.contents.trash[0].account.id, id(1));
    assert_eq!(desk.contents.accounts.len(), 1);
}

#[test]
fn the_same_key_read_again_keeps_its_account() {
    let mut desk = Desk::at(Enrollment::GetKey {
        replaces: Some(id(1)),
    });
    desk.read(draft(KEY).into(), vec![]);
    assert_eq!(desk.kept(1), Some(Enrollment::Check { account: id(1) }));
    assert_eq!(desk.page.known, Some(Known::Same));
    assert!(desk.contents.trash.is_empty());
}

#[test]
fn a_key_that_was_kept_before_goes_on_with_its_account() {
    let mut desk = Desk::new(vec![account(1, KEY), account(2, OTHER)]);
    desk.happens(Event::Prepared);
    desk.read(draft(OTHER).into(), vec![]);
    assert_eq!(desk.kept(2), Some(Enrollment::Check { account: id(2) }));
    assert_eq!(desk.page.known, Some(Known::Other));
    assert_eq!(desk.contents.accounts.len(), 2, "no twin is made");
}

#[test]
fn an_account_of_the_same_name_is_replaced_or_kept_as_the_person_says() {
    for (answer, left) in [
        (duplicate::Answer::Replace(id(1)), vec![id(100)]),
        (duplicate::Answer::KeepBoth, vec![id(1), id(100)]),
    ] {
        let mut desk = Desk::new(vec![account(1, KEY)]);
        desk.happens(Event::Prepared);
        desk.read(draft(OTHER).into(), vec![]);
        desk.say(Message::Checked);
        assert_eq!(desk.asked.pop(), Some(Action::FocusCancel));
        assert_eq!(desk.stands().step(), 3, "asked first");
        desk.say(Message::Duplicate(answer));
        assert_eq!(desk.kept(100), Some(trying(100, None)));
        let ids: Vec<_> = desk.contents.accounts.iter().map(|it| it.id).collect();
        assert_eq!(ids, left);
    }
}

#[test]
fn of_several_accounts_the_person_says_which() {
    let mut desk = Desk::new(vec![]);
    desk.happens(Event::Prepared);
    let finds = [draft(KEY), draft(OTHER)].into_iter().collect();
    desk.read(finds, vec![]);
    assert_eq!(desk.stands().step(), 2);
    desk.say(Message::Source(Get::SecondBegan));
    assert_eq!(desk.stands().step(), 2);
    desk.say(Message::Choose(1));
    assert_eq!(desk.contents.accounts[0].otp, draft(OTHER).otp);
}

#[test]
fn a_typed_key_belongs_to_injixo_and_takes_the_name_of_the_one_it_replaces() {
    let mut desk = Desk::at(Enrollment::GetKey {
        replaces: Some(id(1)),
    });
    desk.say(Message::Source(Get::TypeKey));
    let key = Secret::from_text("jbsw y3dp ehpk 3pxp jbsw y3dp ehpk 3pxp".into());
    desk.say(Message::Source(Get::KeyChanged(key)));
    desk.say(Message::Source(Get::KeyDone));
    let account = &desk.contents.accounts[0];
    let names = (account.issuer.as_str(), account.account.as_str());
    assert_eq!(names, ("injixo", "anna"));
}

#[test]
fn a_save_that_fails_leaves_everything_where_it_was_and_can_be_tried_again() {
    let contents = Contents::default();
    let context = Context {
        contents: &contents,
        now: UnixTime(0),
    };
    let mut page = State::at(Enrollment::GetKey { replaces: None }, Zone::default());
    let _ = page.update(Message::Source(Get::Paste), context);
    let reading = Reading::from(Finds::from(draft(KEY)));
    let add = page.update(Message::Source(Get::Read(reading)), context);
    assert!(matches!(add, Action::Add { .. }));
    let again = page.update(Message::Choose(0), context);
    assert_eq!(again, Action::None, "one save at a time");
    let full = Words {
        what: "The disk is full.".into(),
        next: String::new(),
    };
    let _ = page.update(Message::NotSaved(full.clone()), context);
    assert_eq!(page.trouble, Some(full));
    let second = page.update(Message::Source(Get::SecondBegan), context);
    assert_eq!(second, Action::None, "not by itself");
    let again = page.update(Message::Choose(0), context);
    assert!(matches!(again, Action::Add { .. }));
}

#[test]
fn back_leads_one_step_back_and_out_where_there_is_none() {
    let mut desk = Desk::new(vec![]);
    desk.say(Message::Back);
    assert_eq!(desk.asked.pop(), Some(Action::Close));
    desk.happens(Event::Prepared);
    desk.say(Message::Source(Get::TypeKey));
    let _ = desk.asked.pop();
    desk.say(Message::Back);
    assert_eq!(desk.stands().step(), 2, "only the typing was left");
    desk.say(Message::Back);
    assert_eq!(desk.stands(), Enrollment::Prepare);

    let mut desk = Desk::at(trying(1, Some(Doubt::Clock)));
    desk.say(Message::Back);
    assert_eq!(desk.kept(1), Some(trying(1, None)));
    desk.say(Message::Back);
    assert_eq!(desk.kept(1), Some(Enrollment::Check { account: id(1) }));
    let mut desk = Desk::at(Enrollment::Copy { account: id(1) });
    desk.say(Message::Back);
    assert_eq!(desk.asked.pop(), Some(Action::Close));
}

#[test]
fn stopping_asks_first_and_says_whether_the_account_goes_too() {
    let mut desk = Desk::at(trying(1, None));
    desk.say(Message::GiveUp { remove: true });
    assert!(desk.asked.is_empty(), "nobody was asked");
    desk.say(Message::AskToLeave);
    assert_eq!(desk.asked.pop(), Some(Action::FocusCancel));
    desk.say(Message::Back);
    assert!(!desk.page.leaving, "Escape stays");
    desk.say(Message::AskToLeave);
    desk.say(Message::GiveUp { remove: true });
    let account = Some(id(1));
    let remove = true;
    assert_eq!(desk.asked.pop(), Some(Action::GiveUp { account, remove }));
}

#[test]
fn an_enrolment_goes_on_where_it_stood_and_asks_about_the_page_first() {
    for (stands, shown) in [
        (
            Enrollment::Check { account: id(1) },
            trying(1, Some(Doubt::Resumed)),
        ),
        (trying(1, None), trying(1, Some(Doubt::Resumed))),
        (
            Enrollment::Copy { account: id(1) },
            Enrollment::Copy { account: id(1) },
        ),
    ] {
        let desk = Desk::at(stands);
        let context = Context {
            contents: &desk.contents,
            now: UnixTime(0),
        };
        let kept = desk.contents.enrollments.of(id(1)).unwrap();
        let page = State::go_on(kept, Zone::default(), context);
        assert_eq!(page.stands(), shown);
    }
}

#[test]
fn a_lock_gives_back_what_was_being_typed() {
    let mut desk = Desk::new(vec![]);
    desk.happens(Event::Prepared);
    desk.say(Message::Source(Get::TypeKey));
    desk.say(Message::Source(Get::KeyChanged(Secret::from_text(
        "JBSW".into(),
    ))));
    let context = Context {
        contents: &desk.contents,
        now: UnixTime(0),
    };
    let back = State::resume(desk.page.paused(), Zone::default(), context).unwrap();
    assert_eq!(back.source.typed().unwrap().expose_text(), Some("JBSW"));

    let mut desk = Desk::at(Enrollment::Check { account: id(1) });
    desk.say(Message::Form(draft_form::Message::AccountChanged(
        "anna at work".into(),
    )));
    let context = Context {
        contents: &desk.contents,
        now: UnixTime(0),
    };
    let back = State::resume(desk.page.paused(), Zone::default(), context).unwrap();
    assert_eq!(back.stands(), Enrollment::Check { account: id(1) });
    assert_eq!(back.form.as_ref().unwrap().account, "anna at work");
    desk.page = back;
    desk.say(Message::Checked);
    assert_eq!(desk.stands(), trying(1, Some(Doubt::Resumed)));
}

#[test]
fn one_that_is_gone_does_not_come_back() {
    let desk = Desk::at(trying(1, None));
    let nothing = Contents::default();
    let context = Context {
        contents: &nothing,
        now: UnixTime(0),
    };
    assert!(State::resume(desk.page.paused(), Zone::default(), context).is_none());
}

#[test]
fn what_lay_on_the_clipboard_is_not_offered_once_a_code_took_its_place() {
    let mut desk = Desk::new(vec![]);
    desk.happens(Event::Prepared);
    let clipboard = Source::Clipboard(Digest::of(b"x"));
    desk.read(draft(KEY).into(), vec![clipboard, picture()]);
    desk.say(Message::Checked);
    assert_eq!(desk.page.sources().len(), 2);
    desk.say(Message::Copy);
    assert_eq!(desk.page.sources(), [picture()]);
}

#[test]
fn enter_goes_on_and_copies_and_says_nothing_in_a_persons_name() {
    let mut desk = Desk::new(vec![]);
    let next = desk.page.entered().unwrap();
    desk.say(next);
    assert!(matches!(desk.stands(), Enrollment::GetKey { .. }));
    assert!(desk.page.entered().is_none());
    let mut desk = Desk::new(vec![]);
    desk.say(Message::AskToLeave);
    assert!(desk.page.entered().is_none(), "a question is open");

    let trying_it = Desk::at(trying(1, None));
    assert!(matches!(trying_it.page.entered(), Some(Message::Copy)));
    let doubting = Desk::at(trying(1, Some(Doubt::Expired)));
    assert!(doubting.page.entered().is_none());
}

#[test]
fn an_address_gets_its_scheme_and_what_is_none_is_not_kept() {
    let mut desk = Desk::new(vec![]);
    for (typed, kept) in [
        (
            "company.example/login",
            Some("https://company.example/login"),
        ),
        (" https://company.example ", Some("https://company.example")),
        ("", Some("")),
        ("http://company.example", None),
        ("file:///etc/passwd", None),
    ] {
        desk.say(Message::Address(Edit::Open(String::new())));
        assert_eq!(desk.asked.pop(), Some(Action::FocusAddress));
        desk.say(Message::Address(Edit::Changed(typed.into())));
        desk.say(Message::Address(Edit::Keep));
        let expected = match kept {
            Some(address) => Action::KeepAddress(address.into()),
            None => Action::FocusAddress,
        };
        assert_eq!(desk.asked.pop(), Some(expected), "{typed}");
    }
}
