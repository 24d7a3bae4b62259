//! Every bad input gets one clear sentence and leaves the vault and every other file as they were.

use std::fs;
use std::process::Command;

use crate::home::{Home, Outcome, finish, mode, picture, run, run_with};

/// Runs with a disk on which no file may grow beyond 4 KiB.
///
/// A user without rights cannot fill a disk of their own; a limit on the size of files makes the same write fail in the
/// same place, with `EFBIG`. The shell ignores the signal that goes with it, as the program would on a full disk see none.
pub fn on_a_full_disk(home: &Home, arguments: &[&str]) -> Outcome {
    let inner = home.command();
    let mut shell = Command::new("sh");
    shell
        .env_clear()
        .envs(
            inner
                .get_envs()
                .filter_map(|(name, value)| Some((name, value?))),
        )
        .args(["-c", "trap '' XFSZ; ulimit -f 8; exec \"$@\"", "sh"])
        .arg(inner.get_program())
        .args(inner.get_args())
        .arg("--passphrase-file")
        .arg(home.path("p"))
        .args(arguments);
    finish(&mut shell, "")
}

#[test]
fn pictures_that_give_no_account_say_why() {
    let home = Home::with_anna();
    let before = home.files();
    let text = home.private("text.png", b"no picture at all");
    for (file, code, words) in [
        (text, 1, "no picture that can be read"),
        (picture("truncated.png"), 1, "no picture that can be read"),
        (picture("truncated.jpg"), 1, "no picture that can be read"),
        (picture("empty.png"), 1, "no picture that can be read"),
        (picture("20000x20000.png"), 1, "too large"),
        (picture("no-code.png"), 3, "no QR code in the picture"),
        (picture("damaged.png"), 3, "cannot be read"),
        (picture("link.png"), 3, "a web link"),
        (picture("wifi.png"), 3, "a Wi-Fi network"),
        (home.path("nowhere.png"), 1, "There is no file"),
        (home.path("data"), 1, "is a folder"),
    ] {
        let name = file.to_str().unwrap();
        home.open(&["add", "--image", name]).says(code, words);
        home.open(&["code", "--image", name]).says(code, words);
    }
    fs::remove_file(home.path("text.png")).unwrap();
    assert_eq!(home.files(), before);
}

#[test]
fn keys_that_are_none_name_the_wrong_letter() {
    let home = Home::with_anna();
    let before = home.files();
    for (key, words) in [
        ("JBSWY3DP0HPK3PXP", "“0” at position 9. It is probably “O”"),
        ("jbsw y3d1", "“1” at position 9. It is probably “I”"),
        ("JBSWY3D8", "“8” at position 8. It is probably “B”"),
        ("JBSWY3D!", "“!” at position 8. Copy the key again"),
        ("JBSWäY3D", "“ä” at position 5"),
        ("JB==SWY3", "equals sign before its end"),
        ("J", "too short"),
        ("-- ==", "There is no key"),
        ("", "nothing to read"),
        (" \n\t", "nothing to read"),
    ] {
        home.open_with(&["add", "--key", "-"], key).says(1, words);
    }
    assert_eq!(home.files(), before);
}

#[test]
fn links_that_cannot_make_a_code_say_why() {
    let home = Home::with_anna();
    let before = home.files();
    let key = "secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
    for (link, words) in [
        (format!("otpauth://totp/a?{key}&period=0"), "0 seconds"),
        (format!("otpauth://totp/a?{key}&digits=262"), "262 digits"),
        (
            format!("otpauth://totp/a?{key}&digits=six"),
            "“digits” is not a plain number",
        ),
        (format!("otpauth://totp/a?{key}&algorithm=MD5"), "“MD5”"),
        (format!("otpauth://motp/a?{key}"), "“motp”"),
        (
            format!("otpauth://totp/a?{key}&period=30&period=60"),
            "twice",
        ),
        ("otpauth://totp/a?issuer=b".to_owned(), "There is no key"),
        (
            "otpauth://totp/a?secret=JBSWY3D0".to_owned(),
            "“0” at position 8",
        ),
        (
            "https://example.com".to_owned(),
            "not a link for an authenticator app",
        ),
        (
            format!("otpauth://totp/{}?{key}", "a".repeat(9_000)),
            "longer than 8 KiB",
        ),
        (
            format!("otpauth://totp/{}?{key}", "a".repeat(90_000)),
            "longer than 8 KiB",
        ),
    ] {
        home.open_with(&["add", "--uri", "-"], &link).says(1, words);
        run_with(&["code", "--uri", "-"], &link).says(1, words);
    }
    assert_eq!(home.files(), before);
}

#[test]
fn a_vault_that_is_not_whole_stays_as_it_is() {
    let home = Home::with_anna();
    let whole = fs::read(home.vault_file()).unwrap();
    let header_end = 14 + u32::from_le_bytes(whole[10..14].try_into().unwrap()) as usize;
    let flipped = |position: usize| {
        let mut bytes = whole.clone();
        bytes[position] ^= 1;
        bytes
    };
    let newer = {
        let mut bytes = whole.clone();
        bytes[8] = 2;
        bytes
    };
    let damaged = "The vault file is damaged";
    for (what, bytes, words) in [
        ("empty", Vec::new(), damaged),
        ("cut short in the header", whole[..100].to_vec(), damaged),
        (
            "cut short by a byte",
            whole[..whole.len() - 1].to_vec(),
            damaged,
        ),
        ("no vault at all", b"hello".to_vec(), damaged),
        ("newer", newer, "a newer version of this program (format 2)"),
        ("magic", flipped(0), damaged),
        ("header length", flipped(10), damaged),
        ("first of the header", flipped(14), damaged),
        ("last of the header", flipped(header_end - 1), damaged),
        ("nonce", flipped(header_end), damaged),
        ("first of the contents", flipped(header_end + 24), damaged),
        ("tag", flipped(whole.len() - 1), damaged),
    ] {
        fs::write(home.vault_file(), &bytes).unwrap();
        let before = home.files();
        let qr = picture("two.png");
        for arguments in [
            &["code"] as &[&str],
            &["list", "--json"],
            &["add", "--image", qr.to_str().unwrap()],
            &["remove", "anna"],
            &["vault", "verify"],
        ] {
            let outcome = home.open(arguments);
            assert_eq!(outcome.code, 5, "{what}: {}", outcome.stderr);
            outcome.says(5, words);
        }
        home.open(&["vault", "create"])
            .says(1, "a vault here already");
        assert_eq!(home.files(), before, "{what}");
    }
}

#[test]
fn a_vault_file_that_is_gone_is_no_invitation_to_a_new_vault() {
    let home = Home::with_anna();
    fs::remove_file(home.vault_file()).unwrap();
    let before = home.files();
    home.open(&["list"]).says(5, "dated copies");
    home.open(&["vault", "status"]).says(5, "dated copies");
    home.open(&["vault", "create"]).says(1, "dated copies");
    assert_eq!(home.files(), before);
}

#[test]
fn a_folder_in_the_place_of_the_vault_is_named() {
    let home = Home::empty();
    fs::create_dir_all(home.vault_file()).unwrap();
    home.open(&["list"]).says(1, "a folder stands where");
    home.open(&["vault", "create"])
        .says(1, "a vault here already");
    assert!(home.vault_file().is_dir());
}

#[test]
fn a_folder_that_cannot_be_written_leaves_everything_as_it_was() {
    let home = Home::with_anna();
    let before = home.files();
    for folder in ["data/generations", "data"] {
        mode(&home.path(folder), 0o500);
    }
    for arguments in [
        &["remove", "anna"] as &[&str],
        &["rename", "anna", "--issuer", "Example"],
        &[
            "add",
            "--image",
            picture("dark.png").to_str().unwrap(),
            "--keep-both",
        ],
    ] {
        let mut command = home.command();
        home.without_rights(&mut command);
        command
            .arg("--passphrase-file")
            .arg(home.path("p"))
            .args(arguments);
        finish(&mut command, "").says(1, "may not write in its folder");
    }
    let elsewhere = home.path("closed");
    fs::create_dir(&elsewhere).unwrap();
    mode(&elsewhere, 0o555);
    let mut command = crate::home::program();
    home.without_rights(&mut command);
    command
        .arg("--home")
        .arg(&elsewhere)
        .arg("--passphrase-file")
        .arg(home.path("p"));
    let create = finish(command.args(["vault", "create"]), "");
    create.says(1, "may not write in its folder");
    assert!(fs::read_dir(&elsewhere).unwrap().next().is_none());
    for folder in ["data", "data/generations"] {
        mode(&home.path(folder), 0o700);
    }
    assert_eq!(home.files(), before);
}

#[test]
fn a_full_disk_leaves_everything_as_it_was() {
    let home = Home::with_anna();
    let before = home.files();
    let dark = picture("dark.png");
    let two = picture("two.png");
    for arguments in [
        &["remove", "anna"] as &[&str],
        &["rename", "anna", "--issuer", "Example"],
        &["add", "--keep-both", "--image", dark.to_str().unwrap()],
        &["add", "--keep-both", "--image", two.to_str().unwrap()],
    ] {
        on_a_full_disk(&home, arguments).says(1, "the disk is full");
        assert_eq!(home.files(), before, "{arguments:?}");
    }
    let fresh = Home::empty();
    on_a_full_disk(&fresh, &["vault", "create"]).says(1, "the disk is full");
    assert!(!fresh.vault_file().exists());
    fresh.open(&["vault", "create"]).done();
}

#[test]
fn a_passphrase_file_that_is_none_is_refused() {
    let home = Home::with_anna();
    let before = home.files();
    let file = |name: &str, bytes: &[u8], access: u32| {
        let path = home.private(name, bytes);
        mode(&path, access);
        path
    };
    let cases = [
        (
            file("group", b"correct horse", 0o640),
            "Other users can read",
        ),
        (
            file("others", b"correct horse", 0o604),
            "Other users can read",
        ),
        (file("large", &[b'a'; 5_000], 0o600), "larger than 4 KiB"),
        (file("binary", b"\xff\xfe", 0o600), "not UTF-8"),
        (file("nothing", b"\n", 0o600), "is empty"),
        (home.path("nowhere"), "There is no file"),
        (home.path("data"), "no regular file"),
    ];
    for (path, words) in &cases {
        let path = path.to_str().unwrap();
        for command in [&["list"] as &[&str], &["remove", "anna"]] {
            let arguments = [&["--passphrase-file", path], command].concat();
            home.run(&arguments).says(4, words);
        }
    }
    for name in ["group", "others", "large", "binary", "nothing"] {
        fs::remove_file(home.path(name)).unwrap();
    }
    assert_eq!(home.files(), before);
}

#[test]
fn files_that_this_user_may_not_read_say_so() {
    let home = Home::with_anna();
    let open = |home: &Home| {
        let mut command = home.command();
        home.without_rights(&mut command);
        command
            .arg("--passphrase-file")
            .arg(home.path("p"))
            .arg("list");
        finish(&mut command, "")
    };
    open(&home).done();
    mode(&home.path("p"), 0o200);
    open(&home).says(4, "this user may not read it");
    mode(&home.path("p"), 0o600);
    mode(&home.vault_file(), 0o200);
    open(&home).says(1, "this user may not read the file");
    mode(&home.vault_file(), 0o600);
    open(&home).done();
}

#[test]
fn a_wrong_passphrase_and_no_passphrase_open_nothing() {
    let home = Home::with_anna();
    let before = home.files();
    home.run(&["list"]).says(4, "--passphrase-file");
    home.private("p", b"another one altogether");
    home.open(&["list"])
        .says(4, "not the passphrase of this vault");
    home.private("p", crate::home::PASSPHRASE.as_bytes());
    assert_eq!(home.files(), before);
}

#[test]
fn where_there_is_no_vault_the_way_to_one_is_shown() {
    let home = Home::empty();
    for arguments in [
        &["list"] as &[&str],
        &["code", "x"],
        &["vault", "status"],
        &["vault", "verify"],
    ] {
        home.open(arguments)
            .says(3, "injixo-authenticator vault create");
    }
    home.run(&["vault", "create"]).says(4, "--passphrase-file");
    assert!(!home.path("data").exists());
    run(&["code", "--uri", "/nonexistent/link"]).ended(1);
}

#[test]
fn a_key_that_is_too_long_is_refused_and_never_cut() {
    let home = Home::with_vault();
    for length in [8 * 1024 + 1, 64 * 1024] {
        home.open_with(&["add", "--key", "-"], &"A".repeat(length))
            .says(1, "too long");
    }
    let padded = format!("JBSWY3DPEHPK3PXP{}7", " ".repeat(70_000));
    home.open_with(&["add", "--key", "-"], &padded)
        .says(1, "too long");
    assert!(home.accounts().is_empty());
}

#[test]
fn a_mistyped_file_name_is_no_key() {
    let home = Home::with_vault();
    for arguments in [["add", "--key", "kye"], ["add", "--uri", "qr.tyt"]] {
        home.open(&arguments).says(1, "There is no file");
    }
    assert!(home.accounts().is_empty());
}

#[test]
fn a_device_without_an_end_is_no_key_and_nothing_is_none() {
    let home = Home::with_vault();
    home.open(&["add", "--key", ""])
        .says(1, "There is nothing to read");
    home.open(&["add", "--key", "/dev/zero"])
        .says(1, "too long");
    assert!(home.accounts().is_empty());
}

#[test]
fn a_file_in_the_place_of_the_home_is_named_and_stays() {
    let home = Home::empty();
    let file = home.private("notes.txt", b"mine");
    for arguments in [
        &["list"] as &[&str],
        &["vault", "status"],
        &["vault", "create"],
    ] {
        let mut command = crate::home::program();
        command
            .arg("--home")
            .arg(&file)
            .arg("--passphrase-file")
            .arg(home.path("p"))
            .args(arguments);
        finish(&mut command, "").says(1, "A file stands where the folder");
    }
    assert_eq!(fs::read(file).unwrap(), b"mine");
}
