//! What is read of a file of preferences, whole or broken.

use super::*;

fn read(json: &str) -> Preferences {
    Preferences::from_json(json.as_bytes())
}

/// A path from the root, as this system names it.
fn whole(path: &str) -> PathBuf {
    match cfg!(windows) {
        true => format!("C:{path}").into(),
        false => path.into(),
    }
}

#[test]
fn what_is_written_is_read_back() {
    for theme in ThemeChoice::ALL {
        let preferences = Preferences {
            language: Some("nl".into()),
            theme,
            text_percent: 175,
            reduced_motion: true,
            codes: Codes {
                hidden: true,
                next: false,
                copy_on_click: false,
                clipboard_seconds: 60,
            },
            staying: Staying {
                tray: true,
                start_hidden: false,
                minimise_after_copy: true,
            },
            sort: Sort::Use,
            used: vec![AccountId(uuid::Uuid::from_u128(7))],
            window: (800.0, 600.5),
            auto_lock_minutes: None,
            backup_folder: Some(whole("/media/stick/authenticator")),
            former_backup_folders: vec![whole("/media/old"), whole("/mnt/drive")],
            recovery_later: true,
            clock_address: "https://time.example:8443/now".into(),
            injixo_address: "https://company.example/login".into(),
            unknown: Map::new(),
        };
        assert_eq!(Preferences::from_json(&preferences.to_json()), preferences);
    }
    let preferences = Preferences::default();
    assert_eq!(Preferences::from_json(&preferences.to_json()), preferences);
}

#[test]
fn a_broken_file_is_the_default() {
    for json in ["", "{", "[]", "null", "7", "\0\0\0", "{\"theme\":\"dark\""] {
        assert_eq!(read(json), Preferences::default(), "{json}");
    }
    assert_eq!(
        Preferences::from_json(b"\xff\xfe{}"),
        Preferences::default()
    );
}

#[test]
fn a_broken_field_does_not_take_the_others_with_it() {
    let read = read(r#"{"language":7,"theme":"dark","window":[1,"x"]}"#);
    assert_eq!(read.language, None);
    assert_eq!(read.theme, ThemeChoice::Dark);
    assert_eq!(read.window, (420.0, 680.0));
    assert_eq!(
        super::Preferences::from_json(br#"{"theme":"pink"}"#).theme,
        ThemeChoice::System
    );
}

#[test]
fn the_tray_is_off_unless_the_person_said_so_and_a_broken_field_is_left_out() {
    let staying = read(r#"{"tray":"yes","minimise_after_copy":true}"#).staying;
    let expected = Staying {
        minimise_after_copy: true,
        ..Staying::default()
    };
    assert_eq!(staying, expected);
    assert!(!staying.tray && staying.start_hidden);
}

#[test]
fn locking_by_itself_is_off_only_where_the_person_said_so() {
    for (json, minutes) in [
        (r#"{"auto_lock_minutes":1}"#, Some(1)),
        (r#"{"auto_lock_minutes":60}"#, Some(60)),
        (r#"{"auto_lock_minutes":null}"#, None),
        ("{}", Some(5)),
        (r#"{"auto_lock_minutes":0}"#, Some(5)),
        (r#"{"auto_lock_minutes":61}"#, Some(5)),
        (r#"{"auto_lock_minutes":2.5}"#, Some(5)),
        (r#"{"auto_lock_minutes":"off"}"#, Some(5)),
    ] {
        assert_eq!(read(json).auto_lock_minutes, minutes, "{json}");
    }
}

#[test]
fn a_second_folder_is_named_from_the_root() {
    for (json, folder) in [
        (
            format!(r#"{{"backup_folder":"{}"}}"#, whole("/mnt/x").display()),
            Some(whole("/mnt/x")),
        ),
        (r#"{"backup_folder":"mnt/x"}"#.to_owned(), None),
        (r#"{"backup_folder":""}"#.to_owned(), None),
        (r#"{"backup_folder":["/mnt"]}"#.to_owned(), None),
        (r#"{"backup_folder":null}"#.to_owned(), None),
    ] {
        assert_eq!(read(&json).backup_folder, folder, "{json}");
    }
}

#[test]
fn the_clock_is_checked_over_https_or_with_the_default() {
    for (address, good) in [
        ("https://time.example", true),
        ("https://127.0.0.1:8443/now", true),
        ("http://time.example", false),
        ("HTTPS://time.example", false),
        ("https://", false),
        ("https:///now", false),
        ("https://anna:secret@time.example", false),
        ("https://time.example/a b", false),
        ("time.example", false),
        ("", false),
    ] {
        assert_eq!(is_address(address), good, "{address}");
        let read = read(&json!({ "clock_address": address }).to_string());
        let expected = if good { address } else { DEFAULT_ADDRESS };
        assert_eq!(read.clock_address, expected);
    }
    assert_eq!(
        read(r#"{"clock_address":7}"#).clock_address,
        DEFAULT_ADDRESS
    );
}

#[test]
fn no_address_of_injixo_is_invented_and_only_a_safe_one_is_remembered() {
    assert_eq!(Preferences::default().injixo_address, "");
    for (address, good) in [
        ("https://company.example/login", true),
        ("http://company.example", false),
        ("file:///etc/passwd", false),
        ("javascript:alert(1)", false),
    ] {
        let read = read(&json!({ "injixo_address": address }).to_string());
        assert_eq!(read.injixo_address, if good { address } else { "" });
    }
}

#[test]
fn a_second_folder_that_another_takes_the_place_of_is_remembered() {
    let mut preferences = Preferences::default();
    for folder in ["/a", "/b", "/a", "/c"] {
        preferences.choose_backup_folder(Some(folder.into()));
    }
    let paths = |names: &[&str]| -> Vec<PathBuf> { names.iter().map(PathBuf::from).collect() };
    assert_eq!(preferences.backup_folders(), paths(&["/c", "/b", "/a"]));
    preferences.choose_backup_folder(None);
    assert_eq!(preferences.backup_folders(), paths(&["/b", "/a", "/c"]));
    assert!(preferences.forget_former(&paths(&["/a", "/x"])));
    assert!(!preferences.forget_former(&paths(&["/a"])));
    assert_eq!(preferences.backup_folders(), paths(&["/b", "/c"]));
    for number in 0..40 {
        preferences.choose_backup_folder(Some(format!("/{number}").into()));
    }
    let folders = preferences.backup_folders();
    assert_eq!(
        (folders.len(), folders[16].as_path()),
        (17, Path::new("/38"))
    );
}

#[test]
fn a_number_out_of_its_bounds_is_the_default() {
    for (json, percent, seconds) in [
        (r#"{"text_percent":80,"clipboard_seconds":5}"#, 80, 5),
        (r#"{"text_percent":200,"clipboard_seconds":250}"#, 200, 250),
        (r#"{"text_percent":79,"clipboard_seconds":4}"#, 100, 30),
        (r#"{"text_percent":201,"clipboard_seconds":251}"#, 100, 30),
        (r#"{"text_percent":1e3,"clipboard_seconds":-1}"#, 100, 30),
        (
            r#"{"text_percent":"big","clipboard_seconds":null}"#,
            100,
            30,
        ),
    ] {
        let read = read(json);
        assert_eq!(
            (read.text_percent, read.codes.clipboard_seconds),
            (percent, seconds),
            "{json}"
        );
    }
}

#[test]
fn each_choice_changes_its_own_field_and_no_other() {
    let mut seen = HashSet::new();
    for choice in [
        Choice::Language(Some("nl".into())),
        Choice::Theme(ThemeChoice::Dark),
        Choice::TextPercent(150),
        Choice::ReducedMotion(true),
        Choice::HideCodes(true),
        Choice::NextCode(false),
        Choice::CopyOnClick(false),
        Choice::Sort(Sort::Name),
        Choice::ClipboardSeconds(60),
    ] {
        let mut preferences = Preferences::default();
        preferences.choose(choice.clone());
        let fields = |preferences: &Preferences| -> Map<String, Value> {
            serde_json::from_slice(&preferences.to_json()).unwrap()
        };
        let (before, after) = (fields(&Preferences::default()), fields(&preferences));
        let changed: Vec<_> = (before.into_iter())
            .filter(|(name, value)| after[name] != *value)
            .map(|(name, _)| name)
            .collect();
        assert_eq!(changed.len(), 1, "{choice:?}: {changed:?}");
        assert!(seen.insert(changed[0].clone()), "{changed:?} twice");
    }
}

#[test]
fn a_window_always_fits() {
    for (json, window) in [
        (r#"{"window":[500,700]}"#, (500.0, 700.0)),
        (r#"{"window":[1,1]}"#, (340.0, 480.0)),
        (r#"{"window":[-5,1e300]}"#, (340.0, 8192.0)),
        (r#"{"window":[500]}"#, (420.0, 680.0)),
        (r#"{"window":"big"}"#, (420.0, 680.0)),
    ] {
        assert_eq!(read(json).window, window, "{json}");
    }
    let lost = Preferences {
        window: (f32::NAN, f32::INFINITY),
        ..Preferences::default()
    };
    assert_eq!(
        Preferences::from_json(&lost.to_json()).window,
        (340.0, 8192.0)
    );
}

#[test]
fn fields_of_a_later_version_are_kept() {
    let written = read(r#"{"zoom":1.5,"theme":"light","later":{"a":[1,null]}}"#).to_json();
    let fields: Value = serde_json::from_slice(&written).unwrap();
    assert_eq!(fields["zoom"], json!(1.5));
    assert_eq!(fields["later"], json!({"a": [1, null]}));
    assert_eq!(fields["theme"], json!("light"));
}

#[test]
fn what_was_used_is_remembered_only_while_the_order_goes_by_it() {
    let id = |number| AccountId(uuid::Uuid::from_u128(number));
    let mut preferences = Preferences::default();
    assert!(!preferences.note_use(id(1)));
    assert_eq!(preferences.used, []);
    preferences.choose(Choice::Sort(Sort::Use));
    for number in [1, 2, 1] {
        assert!(preferences.note_use(id(number)));
    }
    assert!(!preferences.note_use(id(1)), "it is first already");
    assert_eq!(preferences.used, [id(1), id(2)]);
    for number in 0..300 {
        let _ = preferences.note_use(id(number));
    }
    assert_eq!(
        (preferences.used.len(), preferences.used[0]),
        (100, id(299))
    );
    preferences.choose(Choice::Sort(Sort::Own));
    assert_eq!(preferences.used, []);
}
