//! The setters of calls: those of the parameters, which they hand on to.

use super::Method;
use crate::{
    error::{Error, Result},
    facts::Operation,
    lower::Ty,
    plan::{Planned, Shape},
    print::{
        Context, docs,
        object::{self, Argument},
        scope::Scope,
    },
};

/// Methods of all calls, and of all that stream.
const SHARED: [&str; 22] = [
    "accumulate",
    "deadline",
    "encode",
    "extra_body",
    "extra_header",
    "extra_query",
    "idempotency_key",
    "idle_timeout",
    "into_future",
    "into_params",
    "max_retries",
    "new",
    "params",
    "parse",
    "raw",
    "remove_header",
    "send",
    "set",
    "stream",
    "timeout",
    "unauthenticated",
    "with_response",
];

/// Further ones of calls whose reply is a list.
const PAGED: [&str; 2] = ["items", "pages"];

/// The type of an operation's parameters.
pub(super) fn ty(context: &Context<'_>, operation: &Operation) -> Option<Ty> {
    let key = context.plan.params.get(&operation.name)?;
    context.plan.ty_of(key)
}

fn planned<'a>(context: &Context<'a>, operation: &Operation) -> Option<&'a Planned> {
    match ty(context, operation)? {
        Ty::Named(key) => context.plan.types.get(&key),
        _ => None,
    }
}

/// Whether an operation's parameters are a union, which has no setters.
pub(super) fn is_union(context: &Context<'_>, operation: &Operation) -> bool {
    let body = planned(context, operation).map(|ty| &ty.body);
    matches!(body, Some(Shape::Union { .. }))
}

/// The setters of one call, in the file of its resource or in one inside of it.
pub(super) fn print(
    context: &Context<'_>,
    resource: &str,
    method: &Method<'_>,
    inside: bool,
    scope: &mut Scope<'_>,
) -> Result<String> {
    let operation = method.operation;
    let Some(ty) = planned(context, operation) else {
        return Ok(String::new());
    };
    let Shape::Object { params, fields } = &ty.body else {
        return Ok(String::new());
    };
    let mut setters = Vec::new();
    for (index, member) in fields.iter().enumerate() {
        if !object::has_setter(ty, *params, member) {
            continue;
        }
        let name = &member.name;
        let paged = operation.page.is_some() && PAGED.contains(&name.as_str());
        if paged || SHARED.contains(&name.as_str()) {
            return Err(Error::facts(
                &operation.name,
                format!(
                    "the setter of {:?} would be the method {name} of all calls; rename \"{}.{}\" in [members] of overlay.toml",
                    member.field.name, ty.key, member.field.name
                ),
            ));
        }
        let doc = docs::lines(&docs::of_field(context, ty, *params, member), 4);
        let argument = Argument::of(member, scope);
        let put = if object::says_null(ty, *params, member) {
            "put_maybe(".to_owned()
        } else {
            format!("put({index}, ")
        };
        setters.push(format!(
            "{doc}    pub fn {name}{}(self, {name}: {}) -> Self {{\n        self.{put}{name}.{}(), |params| &mut params.{name})\n    }}\n",
            argument.generics, argument.argument, argument.conversion
        ));
    }
    if setters.is_empty() {
        return Ok(String::new());
    }
    let call = scope.import_from("crate::call::Call");
    let name = &method.name;
    let (link, marker) = if inside {
        let marker = scope.import_from(&format!("super::{}", method.marker));
        (format!("(super::{resource}::{name})"), marker)
    } else {
        (String::new(), method.marker.clone())
    };
    Ok(format!(
        "/// Parameters of [`{resource}::{name}`]{link}.\nimpl {call}<{marker}> {{\n{}}}\n\n",
        setters.join("\n")
    ))
}
