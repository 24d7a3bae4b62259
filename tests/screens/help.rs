//! The guides and the archive: what a person reads there and can press.

use injixo_authenticator::fl;
use injixo_authenticator::screen::guides::{Facts, Guide, Message, State};
use injixo_authenticator::screen::when::Zone;
use injixo_authenticator::screen::{Context, account, accounts, archive};
use injixo_authenticator::vault::Contents;

use crate::scenes::help::{archived, check, guide, with_codes};
use crate::scenes::{CALM, contents, id, page};
use crate::stage::{english, is_greyed, says, show, speaking};

fn context(contents: &Contents) -> Context<'_> {
    Context {
        contents,
        now: CALM,
    }
}

const NOTHING: Facts<'static> = Facts {
    check: None,
    checking: false,
};

#[test]
fn help_is_reached_from_the_list_and_from_an_account_with_the_keyboard_too() {
    let _words = english();
    let contents = contents();
    let list = accounts::State::new();
    says(|| list.view(context(&contents)), "help", "Help");
    let page = page(&contents, 1, Vec::<account::Message>::new());
    says(|| page.view(context(&contents)), "help", "Help");
    // Where nothing is kept yet as well.
    let empty = Contents::default();
    says(|| list.view(context(&empty)), "help", "Help");
}

#[test]
fn the_list_leads_to_each_guide_by_its_name() {
    let _words = english();
    let contents = contents();
    let list = guide(&contents, []);
    for to in Guide::ALL {
        show(list.view(context(&contents), NOTHING)).shows([to.title()]);
        says(
            || list.view(context(&contents), NOTHING),
            to.id(),
            &format!("Open({to:?})"),
        );
    }
}

#[test]
fn without_a_vault_the_list_has_what_helps_without_one_and_no_way_into_it() {
    let _words = english();
    let contents = Contents::default();
    let at = |guide| {
        let mut page = State::without_vault();
        let _ = page.update(Message::Open(guide), context(&contents));
        page
    };
    let page = State::without_vault();
    let mut list = show(page.view(context(&contents), NOTHING));
    for guide in Guide::ALL {
        let helps = [Guide::NoCodes, Guide::NewLaptop, Guide::Unexpected].contains(&guide);
        assert_eq!(list.has(&guide.title()), helps, "{guide:?}");
    }
    for guide in [Guide::NoCodes, Guide::Unexpected] {
        let page = at(guide);
        let mut shown = show(page.view(context(&contents), NOTHING));
        assert!(!shown.has(&fl!("accounts-add")), "{guide:?}");
    }
    let page = at(Guide::NewLaptop);
    let mut laptop = show(page.view(context(&contents), NOTHING));
    laptop.shows([fl!("guide-move-open")]);
    assert!(!laptop.has(&Guide::SwitchOff.title()));
}

#[test]
fn the_code_of_this_moment_stands_where_it_is_needed() {
    let _words = english();
    let contents = contents();
    for open in [Guide::Code, Guide::Refused] {
        let page = guide(&contents, [Message::Open(open)]);
        let mut stage = show(page.view(context(&contents), NOTHING));
        let code = contents.accounts[0].otp.code_at(CALM);
        let (one, two) = code.groups();
        stage.shows(["injixo", "anna", one, two]);
        says(|| page.view(context(&contents), NOTHING), "copy", "Copy");
    }
}

#[test]
fn a_refused_code_leads_past_the_clock_to_the_backup_codes() {
    let _words = english();
    let contents = contents();
    let page = guide(&contents, [Message::Open(Guide::Refused)]);
    let unknown = || page.view(context(&contents), NOTHING);
    show(unknown()).shows([fl!("guide-clock-unknown"), fl!("guide-newest-key")]);
    says(unknown, "clock-check", "CheckClock");
    says(unknown, "guide-backup-code", "Open(BackupCode)");
    let asking = Facts {
        checking: true,
        ..NOTHING
    };
    is_greyed(page.view(context(&contents), asking), "clock-check");
    let wrong = check(41_200, false);
    let wrong = Facts {
        check: Some(&wrong),
        ..NOTHING
    };
    let refused = || page.view(context(&contents), wrong);
    show(refused())
        .shows(["This computer is 41 s behind, give or take 1 s: injixo will refuse its codes."]);
    says(refused, "clock", "OpenPage(Clock)");
    let fine = check(400, false);
    let fine = Facts {
        check: Some(&fine),
        ..NOTHING
    };
    assert!(!show(page.view(context(&contents), fine)).has(&fl!("guide-clock-mend")));
}

#[test]
fn the_guide_to_backup_codes_says_how_many_are_left_and_shows_none_of_them() {
    let _words = english();
    let kept = with_codes(3);
    let page = guide(&kept, [Message::Open(Guide::BackupCode)]);
    let mut stage = show(page.view(context(&kept), NOTHING));
    stage.shows(["7 of 10 codes left"]);
    assert!(!stage.texts().iter().any(|text| text.contains("1234567")));
    says(
        || page.view(context(&kept), NOTHING),
        "backup-codes",
        "BackupCodes",
    );
    for none in [contents(), with_codes(10)] {
        let page = guide(&none, [Message::Open(Guide::BackupCode)]);
        says(
            || page.view(context(&none), NOTHING),
            "guide-no-codes",
            "Open(NoCodes)",
        );
    }
}

#[test]
fn switching_off_asks_whether_injixo_says_so_before_the_account_is_archived() {
    let _words = english();
    let contents = contents();
    let page = guide(&contents, [Message::Open(Guide::SwitchOff)]);
    show(page.view(context(&contents), NOTHING))
        .shows([fl!("guide-off-required"), fl!("guide-off-archive")]);
    says(
        || page.view(context(&contents), NOTHING),
        "archive",
        "AskToArchive",
    );
    let asked = guide(
        &contents,
        [Message::Open(Guide::SwitchOff), Message::AskToArchive],
    );
    let asked = || asked.view(context(&contents), NOTHING);
    show(asked()).shows([fl!("guide-off-ask"), fl!("guide-off-ask-back")]);
    says(asked, "archive-yes", "Archive");
    says(asked, "cancel", "Dismiss");
}

#[test]
fn an_administrator_is_asked_with_a_mail_that_can_be_copied() {
    let _words = english();
    let contents = contents();
    let page = guide(&contents, [Message::Open(Guide::NoCodes)]);
    let view = || page.view(context(&contents), NOTHING);
    show(view()).shows([fl!("guide-mail-text", account = "anna")]);
    says(view, "copy-mail", "CopyMail");
    says(view, "add", "Add");
}

#[test]
fn injixos_own_labels_stand_in_dutch_and_german() {
    for (language, labels) in [
        (
            "nl",
            [
                "Aanmelden",
                "Eenmalig wachtwoord",
                "Controleer",
                "backup-code",
                "Back-upcode",
                "Beveiliging",
                "2FA uitschakelen",
                "Verder",
            ],
        ),
        (
            "de",
            [
                "Anmelden",
                "Einmal-Passwort",
                "Überprüfen",
                "Backup-Code",
                "Backup-Code",
                "Sicherheit",
                "2FA deaktivieren",
                "Fortfahren",
            ],
        ),
    ] {
        let _words = speaking(language);
        let contents = contents();
        let all: Vec<String> = Guide::ALL
            .into_iter()
            .flat_map(|open| {
                let page = guide(&contents, [Message::Open(open)]);
                show(page.view(context(&contents), NOTHING)).texts()
            })
            .collect();
        for label in labels {
            assert!(all.iter().any(|text| text.contains(label)), "{label}");
        }
    }
}

#[test]
fn the_archive_shows_since_when_no_code_and_that_backup_codes_are_void() {
    let _words = english();
    let contents = archived();
    let page = archive::State::new(Zone::default());
    let mut stage = show(page.view(context(&contents)));
    stage.shows([
        "injixo",
        "anna",
        "In the archive since 15 March 2005",
        "Set of 10 codes of 18 December 2004: void since 15 March 2005.",
        &fl!("archive-why"),
    ]);
    let code = contents.archive[0].account.otp.code_at(CALM);
    let (one, _) = code.groups();
    assert!(!stage.has(one), "no code");
    stage.click(&fl!("archive-take-back"));
    let said = crate::stage::spoken(stage);
    assert_eq!(said, [format!("TakeBack({:?})", id(1))]);
}
