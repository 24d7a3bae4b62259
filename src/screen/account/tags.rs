//! The tags of the account: those it is under, the others that there are, and a new one.

use crate::fl;
use crate::screen::Context;
use crate::ui::{self, Element};
use crate::vault::tag_name;

use super::{Action, Message, State};

/// The identifier of the field for a new tag.
pub const NEW_TAG: &str = "new-tag";

impl State {
    pub(super) fn toggle_tag(&self, name: String, context: Context<'_>) -> Action {
        let has = context.contents.tags.of(self.id).any(|tag| tag == name);
        let (add, remove) = match has {
            true => (vec![], vec![name]),
            false => (vec![name], vec![]),
        };
        Action::Tag {
            id: self.id,
            add,
            remove,
        }
    }

    pub(super) fn add_tag(&mut self) -> Action {
        match tag_name(&std::mem::take(&mut self.new_tag)) {
            Some(name) => Action::Tag {
                id: self.id,
                add: vec![name],
                remove: vec![],
            },
            None => Action::None,
        }
    }

    pub(super) fn tags<'a>(&'a self, context: Context<'_>) -> Element<'a, Message> {
        let tags = &context.contents.tags;
        let own: Vec<&str> = tags.of(self.id).collect();
        let each = tags.names().map(|name| {
            let message = Message::ToggleTag(name.to_owned());
            ui::chip(name, own.contains(&name), message)
        });
        let chips = (!tags.is_empty()).then(|| ui::chips(each));
        let can_add = tag_name(&self.new_tag).is_some();
        let add = ui::icon_button(ui::Icon::Add, fl!("tags-add"))
            .compact(true)
            .on_press_maybe(can_add.then_some(Message::AddTag))
            .id("add-tag");
        let field = ui::field(fl!("tags-title"), &self.new_tag)
            .plain()
            .icon(ui::Icon::Tag)
            .placeholder(fl!("tags-new"))
            .on_input(Message::NewTagChanged)
            .on_submit(Message::AddTag)
            .trailing(add)
            .id(NEW_TAG);
        ui::column([field.into()])
            .push(chips)
            .spacing(ui::space::S)
            .into()
    }
}
