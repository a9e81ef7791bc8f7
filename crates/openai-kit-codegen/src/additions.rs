//! What the facts leave out: fields that servers are known to send, events of streams, and members
//! of unions that stand there as any value. Each entry is an error as soon as the facts have it.

use crate::{
    error::{Error, Result},
    facts::{self, Facts, Property, Schema},
    overlay::Overlay,
};

pub(crate) fn apply(facts: &mut Facts, overlay: &Overlay) -> Result<()> {
    schemas(facts, overlay)?;
    for (field, kind) in overlay.additions() {
        let wrong = |problem: String| Error::overlay(format!("additions.{field:?}"), problem);
        let schema = match kind.as_str() {
            "string" => Schema::Text,
            "number" => Schema::Float,
            "integer" => Schema::Int,
            "boolean" => Schema::Bool,
            "any" => Schema::Any,
            _ => {
                let kinds = "string, number, integer, boolean or any";
                return Err(wrong(format!("{kind:?} is no kind; write {kinds}")));
            }
        };
        let (owner, name) = field.rsplit_once('.').unwrap_or(("", field));
        let named = facts.schemas.get_mut(owner).map(|named| &mut named.schema);
        let Some(Schema::Object(properties)) = named else {
            return Err(wrong(format!(
                "{owner:?} is no object of the facts; remove or correct it"
            )));
        };
        if properties.iter().any(|property| property.name == name) {
            return Err(wrong("the facts have it now; remove the entry".to_owned()));
        }
        properties.push(Property {
            name: name.to_owned(),
            schema,
            required: false,
        });
    }
    for (union, member) in overlay.open_members() {
        let wrong = |problem: &str| Error::overlay(format!("open_members.{union:?}"), problem);
        if !facts.schemas.contains_key(member) {
            return Err(wrong(
                "its member is not in the facts; remove or correct it",
            ));
        }
        let named = facts.schemas.get_mut(union).map(|named| &mut named.schema);
        let Some(Schema::AnyOf(members)) = named else {
            return Err(wrong("is no union of the facts; remove or correct it"));
        };
        let Some(open) = members.iter_mut().find(|member| **member == Schema::Any) else {
            return Err(wrong("the facts name all members now; remove the entry"));
        };
        *open = Schema::Ref(member.clone());
    }
    Ok(())
}

/// Schemas of the overlay's own, and the streams that consist of them.
fn schemas(facts: &mut Facts, overlay: &Overlay) -> Result<()> {
    for (key, text) in overlay.schemas() {
        let wrong = |problem: String| Error::overlay(format!("schemas.{key:?}"), problem);
        let schema = facts::schema(text).map_err(|error| wrong(error.to_string()))?;
        if facts.schemas.insert(key.clone(), schema).is_some() {
            return Err(wrong("the facts have it now; remove the entry".to_owned()));
        }
    }
    for (name, event) in overlay.streams() {
        let wrong = |problem: &str| Error::overlay(format!("streams.{name:?}"), problem);
        if !facts.schemas.contains_key(event) {
            return Err(wrong("its event is not in the facts; correct it"));
        }
        let operation = facts.operations.iter_mut().find(|it| it.name == *name);
        let Some(operation) = operation else {
            return Err(wrong("no such operation; remove or correct it"));
        };
        let media = "text/event-stream";
        if operation.replies.iter().any(|(known, _)| known == media) {
            return Err(wrong("the facts have its events now; remove the entry"));
        }
        let event = Schema::Ref(event.clone());
        operation.replies.push((media.to_owned(), event));
    }
    facts.check_references()
}
