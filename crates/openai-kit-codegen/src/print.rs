//! The planned types as Rust text, file by file.

mod aliases;
mod client;
mod docs;
mod manifest;
mod module;
mod object;
mod operations;
mod request_id;
mod scope;
mod text;
mod union;

use std::collections::{BTreeMap, BTreeSet};

pub(crate) use self::{
    client::calls,
    manifest::{client as client_manifest, types as types_manifest},
};
use crate::{
    error::Result,
    facts::Facts,
    overlay::Overlay,
    plan::{Plan, Planned, Shape},
};

/// What every printer looks things up in.
pub(crate) struct Context<'a> {
    pub(crate) plan: &'a Plan,
    pub(crate) overlay: &'a Overlay,
    pub(crate) facts: &'a Facts,
    /// The keys of the types that are a whole reply.
    whole_replies: BTreeSet<String>,
}

impl<'a> Context<'a> {
    pub(crate) fn new(plan: &'a Plan, overlay: &'a Overlay, facts: &'a Facts) -> Self {
        let mut context = Self {
            plan,
            overlay,
            facts,
            whole_replies: BTreeSet::new(),
        };
        context.whole_replies = request_id::whole_replies(&context);
        context
    }
}

/// The files of both crates, unformatted.
pub(crate) struct Printed {
    pub(crate) types: Files,
    pub(crate) client: Files,
    /// How many operations have a method.
    pub(crate) methods: usize,
}

/// Generated files: their path below the generated folder, and their text.
pub(crate) type Files = BTreeMap<String, String>;

/// The line above everything that is generated.
pub(crate) const HEADER: &str = "Written by openai-kit-codegen from spec/openai.json. Do not edit.";

pub(crate) fn print(context: &Context<'_>) -> Result<Printed> {
    let mut types = module::files(context)?;
    operations::files(context, &mut types)?;
    let mut client = Files::new();
    let methods = client::files(context, &mut client)?;
    Ok(Printed {
        types,
        client,
        methods,
    })
}

/// The text of one type.
fn item(context: &Context<'_>, ty: &Planned, scope: &mut scope::Scope<'_>) -> String {
    match &ty.body {
        Shape::Object { params, fields } => object::print(context, ty, *params, fields, scope),
        Shape::Union { variants, rule } => union::print(context, ty, variants, rule, scope),
        Shape::Texts { values, open } => text::print(context, ty, values, *open),
    }
}

/// Items with commas, as few lines as fit.
fn wrapped(items: &[String]) -> String {
    let mut out = String::new();
    let mut line = String::new();
    for item in items {
        if !line.is_empty() && line.len() + item.len() + 6 > 100 {
            out.push_str(&format!("    {}\n", line.trim_end()));
            line.clear();
        }
        line.push_str(item);
        line.push_str(", ");
    }
    if !line.is_empty() {
        out.push_str(&format!("    {}\n", line.trim_end()));
    }
    out
}

/// The list of all types, for the tests that look at every one.
pub(crate) fn test_list(context: &Context<'_>) -> String {
    let mut out = format!(
        "//! Every type by name.\n//!\n//! {HEADER}\n\nuse openai_kit_types::operation::Type;\n\n/// Every type of the crate.\n#[rustfmt::skip]\npub(crate) static TYPES: &[Type] = &[\n"
    );
    for ty in context.plan.types.values() {
        let path = scope::path(ty).replacen("crate::", "openai_kit_types::", 1);
        out.push_str(&format!("    Type::of::<{path}>({:?}),\n", ty.key));
    }
    out.push_str("];\n");
    out
}
