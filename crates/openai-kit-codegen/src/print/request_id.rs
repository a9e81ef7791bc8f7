//! Replies say which request they came from.

use std::collections::BTreeSet;

use super::{
    Context, docs,
    operations::{self, Replied},
    scope::Scope,
};
use crate::{
    lower::Ty,
    plan::{Planned, Shape},
    unions::Variant,
};

const DOC: &str = "The id under which the server knows the request this came from. None if it came from elsewhere.";

/// The keys of the types that are a whole reply. What is wrong with an operation is said where it
/// is printed.
pub(super) fn whole_replies(context: &Context<'_>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut scope = Scope::full(context.plan);
    for operation in &context.facts.operations {
        let key = match operations::replied(context, operation, &mut scope) {
            Ok(Replied::Json((_, key)) | Replied::Chosen(_, (_, key))) => key,
            _ => continue,
        };
        if let Some(Ty::Named(key)) = context.plan.ty_of(&key) {
            found.insert(key);
        }
    }
    found
}

pub(super) fn of_object(context: &Context<'_>, ty: &Planned) -> String {
    if !context.whole_replies.contains(&ty.key) {
        return String::new();
    }
    method(&ty.name, "self.leftovers.request_id()")
}

pub(super) fn of_union(context: &Context<'_>, ty: &Planned, variants: &[Variant]) -> String {
    if !context.whole_replies.contains(&ty.key) {
        return String::new();
    }
    let mut arms = String::new();
    let mut others = Vec::new();
    for variant in variants {
        let name = &variant.name;
        let body = match &variant.ty {
            Ty::Named(key) => context.plan.types.get(key).map(|ty| &ty.body),
            _ => None,
        };
        if matches!(body, Some(Shape::Object { .. })) {
            arms.push_str(&format!(
                "            Self::{name}(value) => value.leftovers.request_id(),\n"
            ));
        } else {
            others.push(format!("Self::{name}(..)"));
        }
    }
    others.push("Self::Unknown(..)".to_owned());
    arms.push_str(&format!("            {} => None,\n", others.join(" | ")));
    method(&ty.name, &format!("match self {{\n{arms}        }}"))
}

fn method(name: &str, body: &str) -> String {
    let doc = docs::lines(DOC, 4);
    format!(
        "impl {name} {{\n{doc}    #[must_use]\n    pub fn request_id(&self) -> Option<&str> {{\n        {body}\n    }}\n}}\n\n"
    )
}
