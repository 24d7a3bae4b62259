//! The messages of one language, taken apart.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};

pub const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/i18n");
/// Stands in a sentence where the program puts something.
pub const PLACE: char = 'X';

#[derive(Default)]
pub struct Message {
    pub variables: BTreeSet<String>,
    /// The keys of its forms, such as `0`, `one` and `other`.
    pub forms: BTreeSet<String>,
    /// Its words without what the program puts in.
    pub texts: Vec<String>,
    /// The ways in which it can read.
    pub sentences: Vec<String>,
}

pub struct Table(BTreeMap<String, Message>);

impl Table {
    /// Reads a language's file; fails where it is not whole Fluent or a message stands in it twice.
    pub fn read(language: &str) -> Self {
        let path = format!("{FOLDER}/{language}/injixo_authenticator.ftl");
        let text = std::fs::read_to_string(&path).unwrap();
        let parsed = fluent_syntax::parser::parse(text.as_str())
            .unwrap_or_else(|(_, errors)| panic!("{path}: {errors:?}"));
        let mut messages = BTreeMap::new();
        for entry in parsed.body {
            let Entry::Message(message) = entry else {
                continue;
            };
            let id = message.id.name.to_owned();
            let mut taken_apart = Message::default();
            let value = message
                .value
                .unwrap_or_else(|| panic!("{path}: {id} says nothing"));
            taken_apart.sentences = taken_apart.sentences_of(&value);
            let before = messages.insert(id.clone(), taken_apart);
            assert!(before.is_none(), "{path}: {id} stands twice");
        }
        assert!(!messages.is_empty(), "{path} is empty");
        Self(messages)
    }

    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    pub fn has(&self, id: &str) -> bool {
        self.0.contains_key(id)
    }

    pub fn get(&self, id: &str) -> Option<&Message> {
        self.0.get(id)
    }

    pub fn messages(&self) -> impl Iterator<Item = (&str, &Message)> {
        self.0.iter().map(|(id, message)| (id.as_str(), message))
    }
}

impl Message {
    fn sentences_of(&mut self, pattern: &Pattern<&str>) -> Vec<String> {
        let mut sentences = vec![String::new()];
        for element in &pattern.elements {
            let parts = match element {
                PatternElement::TextElement { value } => {
                    self.texts.push((*value).to_owned());
                    vec![(*value).to_owned()]
                }
                PatternElement::Placeable { expression } => self.expression(expression),
            };
            sentences = sentences
                .iter()
                .flat_map(|before| parts.iter().map(move |part| format!("{before}{part}")))
                .collect();
        }
        sentences
    }

    fn expression(&mut self, expression: &Expression<&str>) -> Vec<String> {
        match expression {
            Expression::Inline(inline) => {
                self.variable(inline);
                vec![PLACE.to_string()]
            }
            Expression::Select { selector, variants } => {
                self.variable(selector);
                let mut sentences = Vec::new();
                for variant in variants {
                    let key = match variant.key {
                        VariantKey::Identifier { name } => name,
                        VariantKey::NumberLiteral { value } => value,
                    };
                    let _ = self.forms.insert(key.to_owned());
                    sentences.extend(self.sentences_of(&variant.value));
                }
                sentences
            }
        }
    }

    fn variable(&mut self, inline: &InlineExpression<&str>) {
        let InlineExpression::VariableReference { id } = inline else {
            panic!("only variables stand in messages: {inline:?}");
        };
        let _ = self.variables.insert(id.name.to_owned());
    }
}
