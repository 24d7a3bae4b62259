//! What the files for packages say of the program is what the program says of itself.

use std::path::Path;

const ID: &str = "io.github.injixo_authenticator.Desktop";

fn read(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

#[test]
fn the_window_and_its_menu_entry_have_the_same_identifier() {
    let entry = read(&format!("packaging/linux/{ID}.desktop"));
    let metainfo = read(&format!("packaging/linux/{ID}.metainfo.xml"));
    let flatpak = read(&format!("packaging/linux/{ID}.yml"));
    for (text, line) in [
        (
            &read("src/platform.rs"),
            format!("APPLICATION_ID: &str = \"{ID}\""),
        ),
        (
            &read("src/app/boot.rs"),
            "id: Some(APPLICATION_ID.to_owned())".to_owned(),
        ),
        (
            &read("src/app/boot.rs"),
            "application_id: APPLICATION_ID.to_owned()".to_owned(),
        ),
        (&entry, format!("StartupWMClass={ID}\n")),
        (&entry, format!("Icon={ID}\n")),
        (&metainfo, format!("<id>{ID}</id>")),
        (
            &metainfo,
            format!("<launchable type=\"desktop-id\">{ID}.desktop<"),
        ),
        (&flatpak, format!("id: {ID}\n")),
    ] {
        assert!(text.contains(&line), "{line}");
    }
}

#[test]
fn the_newest_release_that_software_centres_show_is_this_version() {
    let metainfo = read(&format!("packaging/linux/{ID}.metainfo.xml"));
    let newest = metainfo.split("<release version=\"").nth(1).unwrap();
    assert!(newest.starts_with(&format!("{}\" date=\"", env!("CARGO_PKG_VERSION"))));
}

#[test]
fn every_action_of_the_menu_is_one_that_the_program_knows() {
    let entry = read(&format!("packaging/linux/{ID}.desktop"));
    let actions: Vec<&str> = entry
        .lines()
        .filter_map(|line| line.strip_prefix("Exec=injixo-authenticator --action "))
        .collect();
    assert_eq!(actions, ["add", "lock"]);
    let command = injixo_authenticator::cli::command();
    for action in actions {
        let parsed =
            command
                .clone()
                .try_get_matches_from(["injixo-authenticator", "--action", action]);
        assert!(parsed.is_ok(), "{action}");
    }
}

#[test]
fn nothing_of_the_release_runs_code_that_is_named_by_a_version_alone() {
    let workflow = read(".github/workflows/release.yml");
    let used: Vec<&str> = workflow
        .lines()
        .filter_map(|line| line.split("uses: ").nth(1))
        .collect();
    assert!(!used.is_empty());
    for action in used {
        let commit = action.split(['@', ' ']).nth(1).unwrap();
        let is_hash = commit.len() == 40 && commit.bytes().all(|byte| byte.is_ascii_hexdigit());
        assert!(is_hash, "{action}");
    }
}

/// The packages that a manifest names in a profile, as `name` or `name@version`, and of which the lock file has none or, without a
/// version, several.
fn strangers(manifest: &str, lock: &str) -> Vec<String> {
    let field = |package: &str, name: &str| {
        let value = package.split(&format!("\n{name} = \"")).nth(1);
        value
            .map_or("", |it| it.split('"').next().unwrap())
            .to_owned()
    };
    let packages: Vec<(String, String)> = lock
        .split("[[package]]")
        .map(|package| (field(package, "name"), field(package, "version")))
        .collect();
    let named = manifest
        .lines()
        .filter(|line| line.contains(" = { opt-level = "))
        .map(|line| line.split(" =").next().unwrap().trim_matches('"'));
    named
        .filter(|named| {
            let (name, version) = named.split_once('@').unwrap_or((named, ""));
            let fits = |(its, found): &&(String, String)| {
                its == name && (found == version || found.starts_with(&format!("{version}.")))
            };
            match version {
                "" => packages.iter().filter(|it| it.0 == name).count() != 1,
                _ => !packages.iter().any(|it| fits(&it)),
            }
        })
        .map(str::to_owned)
        .collect()
}

/// Cargo warns only, and what is named no longer is then made as small, and as slow, as all the rest.
#[test]
fn what_is_to_be_fast_is_what_the_program_is_made_of() {
    let (manifest, lock) = (read("Cargo.toml"), read("Cargo.lock"));
    assert!(manifest.contains("\nargon2 = { opt-level = 3 }\n"));
    assert_eq!(strangers(&manifest, &lock), [""; 0]);

    let lock = "[[package]]\nname = \"a\"\nversion = \"1.2.3\"\n\n[[package]]\nname = \"b\"\nversion = \"0.1.0\"\n\n\
                [[package]]\nname = \"b\"\nversion = \"0.2.0\"\n";
    let named = |name: &str| strangers(&format!("{name} = {{ opt-level = 3 }}"), lock);
    for good in ["a", "\"a@1\"", "\"a@1.2.3\"", "\"b@0.2\""] {
        assert_eq!(named(good), [""; 0], "{good}");
    }
    for bad in ["c", "b", "\"a@2\"", "\"a@1.20\"", "\"b@0.3\""] {
        assert_eq!(named(bad).len(), 1, "{bad}");
    }
}
