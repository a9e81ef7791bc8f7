//! What the facts leave out: fields that servers are known to send, and members of unions that
//! stand there as any value. Each entry is an error as soon as the facts have it.

use crate::{
    error::{Error, Result},
    facts::{Facts, Property, Schema},
    overlay::Overlay,
};

pub(crate) fn apply(facts: &mut Facts, overlay: &Overlay) -> Result<()> {
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
