//! Which messages the program says, read from its source.

use std::collections::BTreeSet;
use std::path::Path;

/// The ids in `fl!("…")` and `pair!("…", "…")`, tests left out: a message that only a test says is said by nobody.
pub fn said() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    collect(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("src"),
        &mut found,
    );
    assert!(!found.is_empty(), "nothing to look at");
    found
}

fn collect(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            if !path.ends_with("tests") {
                collect(&path, found);
            }
        } else if path.extension().is_some_and(|extension| extension == "rs")
            && !path.ends_with("tests.rs")
        {
            let text = std::fs::read_to_string(&path).unwrap();
            let program = text.split("#[cfg(test)]\nmod tests {").next().unwrap();
            let lines = program
                .lines()
                .filter(|line| !line.trim_start().starts_with("//"))
                .collect::<Vec<_>>()
                .join("\n");
            found.extend(ids(&lines, "fl!(", 1));
            found.extend(ids(&lines, "pair!(", 2));
        }
    }
}

/// The first string literals that follow each call, up to as many as given.
fn ids<'a>(text: &'a str, call: &'a str, count: usize) -> impl Iterator<Item = String> + 'a {
    text.split(call).skip(1).flat_map(move |after| {
        let mut rest = after.trim_start();
        let mut found = Vec::new();
        while found.len() < count
            && let Some((id, after)) = rest.strip_prefix('"').and_then(|open| open.split_once('"'))
        {
            found.push(id.to_owned());
            rest = after.trim_start().trim_start_matches(',').trim_start();
        }
        found
    })
}
