//! Objects and parameters: the struct, its table of keys, its constructor and setters.

use super::{Context, docs, request_id, scope::Scope};
use crate::{
    lower::{Place, Ty},
    plan::{Member, Planned},
};

pub(super) fn print(
    context: &Context<'_>,
    ty: &Planned,
    params: bool,
    fields: &[Member],
    scope: &mut Scope<'_>,
) -> String {
    let name = &ty.name;
    let leftovers = scope.import("crate::Leftovers");
    let mut out = docs::lines(&docs::of_type(context, ty), 0);
    out.push_str(&format!(
        "#[derive(Clone, Default)]\n#[non_exhaustive]\npub struct {name} {{\n"
    ));
    for member in fields
        .iter()
        .filter(|member| member.field.constant.is_none())
    {
        out.push_str(&docs::lines(
            &docs::of_field(context, ty, params, member),
            4,
        ));
        out.push_str(&format!(
            "    pub {}: {},\n",
            member.name,
            field_type(ty, params, member, scope)
        ));
    }
    out.push_str(&format!(
        "    /// Keys beyond these, and what did not fit.\n    pub leftovers: {leftovers},\n}}\n\n"
    ));
    out.push_str(&table(context, ty, fields));
    out.push_str(&request_id::of_object(context, ty));
    if ty.request {
        out.push_str(&setters(context, ty, params, fields, scope));
    }
    out
}

/// Whether a field is an `Option`, a `Maybe`, or always there.
enum State {
    Always,
    Optional,
    Three,
}

fn state(ty: &Planned, params: bool, member: &Member) -> State {
    let field = &member.field;
    match (field.required, field.nullable) {
        (false, true) if ty.request && !ty.reply => State::Three,
        (true, true) if params => State::Three,
        (true, false) if !params => State::Always,
        _ => State::Optional,
    }
}

fn field_type(ty: &Planned, params: bool, member: &Member, scope: &mut Scope<'_>) -> String {
    let mut text = scope.ty(&member.field.ty);
    if member.boxed {
        text = format!("Box<{text}>");
    }
    match state(ty, params, member) {
        State::Always => text,
        State::Optional => format!("Option<{text}>"),
        State::Three => format!("{}<{text}>", scope.import("crate::Maybe")),
    }
}

fn table(context: &Context<'_>, ty: &Planned, fields: &[Member]) -> String {
    let mut keys = String::new();
    let mut places = Vec::new();
    for (index, member) in fields.iter().enumerate() {
        let field = &member.field;
        let mut key = match &field.constant {
            Some(text) if field.required => format!("constant({:?}, {text:?})", field.name),
            Some(text) => format!("constant({:?}, {text:?}).or_left_out()", field.name),
            None if field.required => format!("required({:?})", field.name),
            None => format!("optional({:?})", field.name),
        };
        // A reply may leave out or null whatever is optional.
        if field.nullable || (ty.reply && !field.required) {
            key.push_str(".or_null()");
        }
        if docs::is_secret(context, ty, member) {
            key.push_str(".secret()");
        }
        match field.place {
            Place::Body => {}
            Place::Query => key.push_str(".in_query()"),
            Place::Header => key.push_str(".in_header()"),
        }
        keys.push_str(&format!("        {key},\n"));
        if field.constant.is_none() {
            places.push(format!("{index} {}", member.name));
        }
    }
    let keys = if keys.is_empty() {
        "[]".to_owned()
    } else {
        format!("[\n{keys}    ]")
    };
    format!(
        "object! {{\n    {} = {:?};\n    {keys};\n{}}}\n\n",
        ty.name,
        ty.key,
        super::wrapped(&places)
    )
}

fn setters(
    context: &Context<'_>,
    ty: &Planned,
    params: bool,
    fields: &[Member],
    scope: &mut Scope<'_>,
) -> String {
    let mut methods = Vec::new();
    let settable: Vec<(usize, &Member)> = fields
        .iter()
        .enumerate()
        .filter(|(_, member)| member.field.constant.is_none())
        .collect();
    if !params && !settable.iter().any(|(_, member)| member.name == "new") {
        methods.push(constructor(ty, &settable, scope));
    }
    for (index, member) in &settable {
        if !has_setter(ty, params, member) {
            continue;
        }
        let doc = docs::lines(&docs::of_field(context, ty, params, member), 4);
        methods.push(format!(
            "{doc}{}",
            setter(ty, params, *index, member, scope)
        ));
    }
    if methods.is_empty() {
        return String::new();
    }
    format!("impl {} {{\n{}}}\n\n", ty.name, methods.join("\n"))
}

/// `new` with what is always there.
fn constructor(ty: &Planned, fields: &[(usize, &Member)], scope: &mut Scope<'_>) -> String {
    let mut arguments = Vec::new();
    let mut values = Vec::new();
    let mut rest = false;
    for (_, member) in fields {
        if !matches!(state(ty, false, member), State::Always) {
            rest = true;
            continue;
        }
        let (argument, value) = match &member.field.ty {
            Ty::List(items) => {
                let items = scope.ty(items);
                let into = scope.import("crate::IntoItems");
                (
                    format!("impl {into}<{items}>"),
                    format!(
                        "{}.into_items().into_option().unwrap_or_default()",
                        member.name
                    ),
                )
            }
            Ty::Map(items) => {
                let items = scope.ty(items);
                let into = scope.import("crate::IntoPairs");
                (
                    format!("impl {into}<{items}>"),
                    format!(
                        "{}.into_pairs().into_option().unwrap_or_default()",
                        member.name
                    ),
                )
            }
            Ty::Bool | Ty::Int => {
                let plain = scope.ty(&member.field.ty);
                (plain, member.name.clone())
            }
            other if member.boxed => (
                format!("impl Into<{}>", scope.ty(other)),
                format!("Box::new({}.into())", member.name),
            ),
            other => (
                format!("impl Into<{}>", scope.ty(other)),
                format!("{}.into()", member.name),
            ),
        };
        arguments.push(format!("{}: {argument}", member.name));
        values.push(if value == member.name {
            value
        } else {
            format!("{}: {value}", member.name)
        });
    }
    // A setter of that name stands in the way of the trait's function, and often a type named after
    // the field in the way of the trait.
    let default = if fields.iter().any(|(_, member)| member.name == "default") {
        "<Self as std::default::Default>::default()"
    } else {
        "Self::default()"
    };
    if values.is_empty() {
        return format!(
            "    /// A value that says nothing yet.\n    #[must_use]\n    pub fn new() -> Self {{\n        {default}\n    }}\n"
        );
    }
    // Whatever the number of fields, leftovers start empty.
    values.push(format!("..{default}"));
    let doc = if rest {
        "/// What is required; the rest has setters."
    } else {
        "/// What is required."
    };
    let allow = if arguments.len() > 7 {
        "    #[expect(clippy::too_many_arguments, reason = \"the API requires them all\")]\n"
    } else {
        ""
    };
    format!(
        "    {doc}\n    #[must_use]\n{allow}    pub fn new({}) -> Self {{\n        Self {{ {} }}\n    }}\n",
        arguments.join(", "),
        values.join(", ")
    )
}

/// Whether a field is set by a method, and not by the constructor or by how a call is sent.
pub(super) fn has_setter(ty: &Planned, params: bool, member: &Member) -> bool {
    member.field.constant.is_none()
        && !matches!(state(ty, params, member), State::Always)
        && !(params && member.name == "stream")
}

/// What the setter of a field takes.
pub(super) struct Argument {
    /// The generic parameters of the setter.
    pub(super) generics: &'static str,
    /// The type of its argument.
    pub(super) argument: String,
    /// The method that makes a `Maybe` of it.
    pub(super) conversion: &'static str,
}

impl Argument {
    pub(super) fn of(member: &Member, scope: &mut Scope<'_>) -> Self {
        let (generics, argument, conversion) = match &member.field.ty {
            Ty::List(items) => {
                let items = scope.ty(items);
                let into = scope.import("crate::IntoItems");
                ("", format!("impl {into}<{items}>"), "into_items")
            }
            Ty::Map(items) => {
                let items = scope.ty(items);
                let into = scope.import("crate::IntoPairs");
                ("", format!("impl {into}<{items}>"), "into_pairs")
            }
            other => {
                let mut inner = scope.ty(other);
                if member.boxed {
                    inner = format!("Box<{inner}>");
                }
                let into = scope.import("crate::IntoMaybe");
                ("<By>", format!("impl {into}<{inner}, By>"), "into_maybe")
            }
        };
        Self {
            generics,
            argument,
            conversion,
        }
    }
}

/// Whether a field can say by itself that it is null.
pub(super) fn says_null(ty: &Planned, params: bool, member: &Member) -> bool {
    matches!(state(ty, params, member), State::Three)
}

fn setter(
    ty: &Planned,
    params: bool,
    index: usize,
    member: &Member,
    scope: &mut Scope<'_>,
) -> String {
    let name = &member.name;
    let Argument {
        generics,
        argument,
        conversion,
    } = Argument::of(member, scope);
    let maybe = format!("{name}.{conversion}()");
    let body = match state(ty, params, member) {
        State::Three => format!("self.{name} = {maybe};"),
        State::Always | State::Optional => {
            let put = scope.import("crate::convert::put");
            format!("{put}(&mut self.{name}, &mut self.leftovers, {index}, {maybe});")
        }
    };
    format!(
        "    #[must_use]\n    pub fn {name}{generics}(mut self, {name}: {argument}) -> Self {{\n        {body}\n        self\n    }}\n"
    )
}
