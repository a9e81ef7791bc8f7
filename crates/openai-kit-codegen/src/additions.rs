//! Fields that servers are known to send and the facts leave out. Each stops to apply, with an
//! error, as soon as the facts have it.

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
    Ok(())
}
