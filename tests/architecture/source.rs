//! A Rust file as its names, texts and attributes: comments are not read, code for tests is left out.

use std::str::FromStr;

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// What a file names and says outside its tests.
#[derive(Default)]
pub struct Source {
    /// Every path, such as `crate::otp::Code`, with its line. What a `use` brings in under a short name is written out
    /// wherever that name begins a path.
    pub paths: Vec<(String, usize)>,
    /// Every text in quotes, with its line.
    pub texts: Vec<(String, usize)>,
    /// The names that stand in attributes, those of tests too.
    pub attributes: Vec<String>,
    /// Short names and what they stand for.
    brought: Vec<(String, String)>,
}

impl Source {
    /// Reads a file.
    pub fn read(text: &str) -> Self {
        let tokens = TokenStream::from_str(text).unwrap_or_else(|error| panic!("{error}"));
        let mut source = Self::default();
        source.walk(tokens, "");
        let brought = std::mem::take(&mut source.brought);
        for (path, _) in &mut source.paths {
            let (first, rest) = path.split_once("::").unwrap_or((path, ""));
            if let Some((_, whole)) = brought.iter().find(|(short, _)| short == first)
                && !rest.is_empty()
            {
                *path = format!("{whole}::{rest}");
            }
        }
        source
    }

    /// Walks over tokens, `prefix` being the path before a group in braces.
    fn walk(&mut self, tokens: TokenStream, prefix: &str) {
        let tokens: Vec<_> = tokens.into_iter().collect();
        let mut at = 0;
        let mut path = prefix.to_owned();
        while let Some(token) = tokens.get(at) {
            at += 1;
            match token {
                TokenTree::Punct(punct) if punct.as_char() == '#' => {
                    at = self.attribute(&tokens, at);
                }
                TokenTree::Punct(punct) if punct.as_char() == ':' => {
                    if !is_punct(tokens.get(at), ':') {
                        path = prefix.to_owned();
                        continue;
                    }
                    at += 1;
                    if let Some(TokenTree::Group(group)) = tokens.get(at)
                        && group.delimiter() == Delimiter::Brace
                    {
                        at += 1;
                        self.walk(group.stream(), &path);
                        path = prefix.to_owned();
                    }
                }
                TokenTree::Ident(name) => {
                    let line = name.span().start().line;
                    let name = name.to_string();
                    path = if path.is_empty() {
                        name
                    } else {
                        format!("{path}::{name}")
                    };
                    if !follows_path(&tokens, at) {
                        self.end(&path, line);
                        path = prefix.to_owned();
                    }
                }
                TokenTree::Group(group) => {
                    self.walk(group.stream(), "");
                    path = prefix.to_owned();
                }
                TokenTree::Literal(literal) => {
                    let line = literal.span().start().line;
                    if let Some(text) = text_of(&literal.to_string()) {
                        self.texts.push((text, line));
                    }
                }
                TokenTree::Punct(_) => path = prefix.to_owned(),
            }
        }
    }

    /// Takes in a whole path.
    fn end(&mut self, path: &str, line: usize) {
        let path = path.strip_suffix("::self").unwrap_or(path);
        // Alone it says how far something can be seen: `pub(crate)`.
        if path == "crate" {
            return;
        }
        self.paths.push((path.to_owned(), line));
        if let Some((_, short)) = path.rsplit_once("::") {
            self.brought.push((short.to_owned(), path.to_owned()));
        }
    }

    /// Takes in an attribute, and steps over what it marks as there for tests only; gives the place behind.
    fn attribute(&mut self, tokens: &[TokenTree], at: usize) -> usize {
        let inner = is_punct(tokens.get(at), '!');
        let at = if inner { at + 1 } else { at };
        let Some(TokenTree::Group(group)) = tokens.get(at) else {
            return at;
        };
        names(group.stream(), &mut self.attributes);
        let squeezed: String = group
            .stream()
            .to_string()
            .chars()
            .filter(|c| !c.is_whitespace())
            .collect();
        let for_tests = squeezed == "cfg(test)" || squeezed.starts_with("cfg(all(test,");
        if inner || !for_tests {
            return at + 1;
        }
        // The item goes up to its body or its semicolon.
        let mut end = at + 1;
        while let Some(token) = tokens.get(end) {
            end += 1;
            match token {
                TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket => {
                    names(group.stream(), &mut self.attributes);
                }
                TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                    self.attributes_within(group.stream());
                    break;
                }
                TokenTree::Punct(punct) if punct.as_char() == ';' => break,
                _ => {}
            }
        }
        end
    }

    /// Takes in the attributes of code for tests.
    fn attributes_within(&mut self, tokens: TokenStream) {
        let mut inside = Self::default();
        inside.walk(tokens, "");
        self.attributes.append(&mut inside.attributes);
    }
}

fn is_punct(token: Option<&TokenTree>, wanted: char) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == wanted)
}

fn follows_path(tokens: &[TokenTree], at: usize) -> bool {
    is_punct(tokens.get(at), ':') && is_punct(tokens.get(at + 1), ':')
}

/// Every name in an attribute.
fn names(tokens: TokenStream, into: &mut Vec<String>) {
    for token in tokens {
        match token {
            TokenTree::Ident(name) => into.push(name.to_string()),
            TokenTree::Group(group) => names(group.stream(), into),
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
}

/// What stands between the quotes of a text; nothing for a number or a character.
fn text_of(literal: &str) -> Option<String> {
    let start = literal.find('"')?;
    let end = literal.rfind('"')?;
    (literal.starts_with(['"', 'r', 'b', 'c']) && start < end)
        .then(|| literal[start + 1..end].to_owned())
}
