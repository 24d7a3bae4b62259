//! Every component in every state on one page, for looking at.

use super::{
    Element, Header, Icon, Kind, actions, banner, card, countdown, danger, divider, empty, field,
    header, icon, icon_button, logo, page, pixels, pressable, primary, quiet, secondary, section,
    segmented, space, strength, text, toggle,
};

use iced::widget::{Row, column, row};
use iced::{Alignment, Length};

/// A picture of sixteen greys.
const GREYS: [u8; 16] = [
    0, 17, 34, 51, 68, 85, 102, 119, 136, 153, 170, 187, 204, 221, 238, 255,
];

/// Shows every component; all of them say `message`.
pub fn gallery<'a, Message: Clone + 'a>(message: Message) -> Element<'a, Message> {
    let say = || message.clone();
    let body = column![
        section("Accounts", accounts(message.clone())),
        section("Buttons", buttons(message.clone())),
        section("Fields", fields(message.clone())),
        section("Notices", notices(message.clone())),
        section("Type", type_roles()),
        section("Icons", icons()),
        card(empty(
            Icon::Key,
            "No accounts yet",
            "Add the first one from the QR code that the sign-in page shows.",
            vec![
                primary("Add account")
                    .icon(Icon::Add)
                    .on_press(say())
                    .into(),
                quiet("Open a vault").on_press(say()).into(),
            ]
        )),
    ]
    .spacing(space::XL);
    let top: Header<'a, Message> = header("Authenticator")
        .leading(logo(28.0))
        .action(icon_button(Icon::Add, "Add").on_press(say()))
        .action(
            icon_button(Icon::Lock, "Lock")
                .compact(true)
                .on_press(say()),
        );
    let footer = row![
        secondary("Cancel").width(Length::Fill).on_press(say()),
        primary("Save").width(Length::Fill).on_press(say()),
    ]
    .spacing(space::S);
    page(Some(top.into()), body, Some(footer.into()))
}

fn accounts<'a, Message: Clone + 'a>(message: Message) -> Element<'a, Message> {
    let account = |issuer: &'static str,
                   name: &'static str,
                   code: (&'static str, &'static str),
                   left,
                   chosen| {
        let names = row![
            text::line(text::Role::Strong, issuer).at_most(0.6),
            text::line(text::Role::Caption, name).width(Length::Fill),
        ]
        .spacing(space::S)
        .align_y(Alignment::Center);
        pressable(
            row![
                column![names, text::code(code, 28.0)]
                    .spacing(2)
                    .width(Length::Fill),
                countdown(left, 30),
                icon_button(Icon::More, "More")
                    .compact(true)
                    .on_press(message.clone()),
            ]
            .spacing(space::S)
            .align_y(Alignment::Center),
        )
        .padding(
            iced::padding::vertical(space::M)
                .left(space::L)
                .right(space::S),
        )
        .selected(chosen)
        .on_press(message.clone())
        .into()
    };
    actions(vec![
        account("injixo", "anna@example.com", ("492", "039"), 23, false),
        account(
            "injixo",
            "ben.with-a-very-long-name@accounts.example.com",
            ("111", "777"),
            5,
            true,
        ),
        account(
            "Ünïcödé Δοκιμή Тест 株式会社の長い名前のとても長い会社",
            "קוד אימות של ישראל ישראלי",
            ("1234", "5678"),
            2,
            false,
        ),
    ])
}

fn buttons<'a, Message: Clone + 'a>(message: Message) -> Element<'a, Message> {
    let say = || message.clone();
    column![
        row![
            primary("Add").icon(Icon::Add).on_press(say()),
            secondary("Copy").icon(Icon::Copy).on_press(say()),
            danger("Remove").icon(Icon::Trash).on_press(say()),
            quiet("Cancel").on_press(say()),
        ]
        .spacing(space::S)
        .wrap(),
        row![
            primary("Small").small().on_press(say()),
            secondary("Small").small().icon(Icon::Undo).on_press(say()),
            primary::<Message>("Greyed"),
            secondary::<Message>("Greyed").small(),
            quiet::<Message>("Greyed"),
        ]
        .spacing(space::S)
        .wrap(),
        row![
            icon_button(Icon::Search, "Search").on_press(say()),
            icon_button(Icon::Edit, "Edit").stacked().on_press(say()),
            icon_button(Icon::Settings, "Settings")
                .compact(true)
                .on_press(say()),
        ]
        .spacing(space::S)
        .align_y(Alignment::Center),
        pressable(
            row![
                icon(Icon::Image, 20.0),
                column![
                    text::strong("Choose a picture"),
                    text::caption("A screenshot or photo of the QR code")
                ]
                .width(Length::Fill),
                icon(Icon::ChevronRight, 18.0),
            ]
            .spacing(space::M)
            .align_y(Alignment::Center)
        )
        .on_press(say()),
    ]
    .spacing(space::M)
    .into()
}

fn fields<'a, Message: Clone + 'a>(message: Message) -> Element<'a, Message> {
    let (input, other) = (message.clone(), message.clone());
    let wrong = message.clone();
    let (choose, on) = (message.clone(), message.clone());
    card(
        column![
            field("", "")
                .placeholder("Search")
                .icon(Icon::Search)
                .on_input(move |_| input.clone()),
            field("Account", "anna@example.com")
                .hint("As the sign-in page shows it.")
                .on_input(move |_| other.clone()),
            field("Key", "JBSWY3DPEHPK3PX1")
                .error(Some("The key has a 1 at place 16; it may be an I."))
                .on_input(move |_| wrong.clone()),
            column![
                field("Passphrase", "correct horse")
                    .secure(true)
                    .trailing(
                        icon_button(Icon::Eye, "Show")
                            .compact(true)
                            .on_press(message.clone())
                    )
                    .on_input(move |_| message.clone()),
                strength(3, "Good: takes centuries to guess"),
            ]
            .spacing(space::S),
            toggle(
                "Show the next code",
                Some("In the last ten seconds".to_owned()),
                true,
                |_| on.clone()
            ),
            toggle("Hide codes", None, false, |_| on.clone()),
            segmented(
                "Algorithm",
                ["SHA-1", "SHA-256", "SHA-512"].map(|name| (name, name.to_owned())),
                Some("SHA-256"),
                move |_| choose.clone(),
            ),
        ]
        .spacing(space::L),
    )
}

fn notices<'a, Message: Clone + 'a>(message: Message) -> Element<'a, Message> {
    let undo = secondary("Put off").small().on_press(message.clone());
    column![
        banner(
            Kind::Info,
            "Works offline",
            "Codes are made on this computer.",
            vec![]
        ),
        banner(Kind::Success, "Vault saved", "", vec![]),
        banner(
            Kind::Warning,
            "Your clock is 40 s off",
            "Codes may be refused until it is set right.",
            vec![undo.into()]
        ),
        banner(
            Kind::Danger,
            "The vault is damaged",
            "Nothing was changed. Restore an older copy.",
            vec![
                danger("Restore")
                    .small()
                    .icon(Icon::History)
                    .on_press(message)
                    .into()
            ]
        ),
        pixels(4, &GREYS, 64.0),
    ]
    .spacing(space::S)
    .into()
}

fn type_roles<'a, Message: Clone + 'a>() -> Element<'a, Message> {
    card(
        column![
            row![
                logo(56.0),
                logo(32.0),
                logo(20.0),
                countdown(30, 30).size(48.0),
                countdown(400, 3600).size(48.0)
            ]
            .push(countdown(5, 30).size(48.0))
            .push(countdown(1, 30).size(48.0))
            .spacing(space::S)
            .align_y(Alignment::Center)
            .wrap(),
            text::display("Display 0123456789"),
            text::title("Title"),
            text::heading("Heading"),
            text::body("Body: the quick brown fox jumps over the lazy dog."),
            text::strong("Strong"),
            text::muted("Muted: the quick brown fox jumps over the lazy dog."),
            text::caption("Caption"),
            divider(),
            text::code(("111", "111"), 32.0),
            text::code(("088", "960"), 32.0),
        ]
        .spacing(space::S),
    )
}

fn icons<'a, Message: Clone + 'a>() -> Element<'a, Message> {
    let all = Icon::ALL.into_iter().map(|name| icon(name, 22.0).into());
    card(Row::with_children(all).spacing(space::M).wrap())
}
