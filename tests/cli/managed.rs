//! A computer with a policy, for one program. The place of the policy is part of the program and root's, so the program runs where
//! this user is root and `/etc` is a folder of the test's own: in a namespace of users and mounts.

use std::process::Command;

pub const ACME: &str = "\
organisation = \"ACME IT\"
longest_auto_lock_minutes = 15
passphrase_required = true
export = false
clock_address = \"https://time.acme.example\"
";

/// Lays out `/etc` and becomes what follows. The first two arguments are the text of the policy and the mode of its file.
const LAY_OUT: &str = r#"
mount -t tmpfs -o mode=755 tmpfs /etc &&
mkdir -m 755 /etc/injixo-authenticator &&
printf %s "$1" >/etc/injixo-authenticator/policy.toml &&
chmod "$2" /etc/injixo-authenticator/policy.toml &&
shift 2 && exec "$@"
"#;

/// Tells whether this system lets a user have namespaces of their own, and says so where it does not.
pub fn is_possible() -> bool {
    let mut tried = Command::new("unshare");
    tried.args(["--map-root-user", "--mount", "sh", "-c", LAY_OUT]);
    let tried = tried.args(["sh", "", "644", "true"]).output();
    let possible = tried.is_ok_and(|output| output.status.success());
    if !possible {
        println!("no namespaces of users here: nothing was looked at");
    }
    possible
}

/// The same program where a policy of this text, in a file of this mode, is in its place.
pub fn managed(plain: &Command, policy: &str, mode: &str) -> Command {
    let mut command = Command::new("unshare");
    command
        .args(["--map-root-user", "--mount", "sh", "-c", LAY_OUT, "sh"])
        .args([policy, mode])
        .arg(plain.get_program())
        .args(plain.get_args())
        .env_clear();
    for (name, value) in plain.get_envs() {
        command.env(name, value.unwrap_or_default());
    }
    command
}
