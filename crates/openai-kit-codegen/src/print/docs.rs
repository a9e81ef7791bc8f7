//! Documentation: our own words where there are some, and figures from the facts.

use serde_json::Value;

use super::Context;
use crate::{
    names,
    overlay::Figures,
    plan::{Member, Planned, Shape},
};

/// Doc lines at an indent, wrapped.
pub(crate) fn lines(text: &str, indent: usize) -> String {
    let margin = " ".repeat(indent);
    let mut out = String::new();
    for paragraph in text.split('\n') {
        let mut line = String::new();
        for word in paragraph.split_whitespace() {
            if !line.is_empty() && line.len() + word.len() + indent + 5 > 100 {
                out.push_str(&format!("{margin}/// {line}\n"));
                line.clear();
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        out.push_str(&if line.is_empty() {
            format!("{margin}///\n")
        } else {
            format!("{margin}/// {line}\n")
        });
    }
    out
}

/// What a type is.
pub(crate) fn of_type(context: &Context<'_>, ty: &Planned) -> String {
    if let Some(words) = context
        .plan
        .names(&ty.key)
        .find_map(|key| context.overlay.type_doc(&key))
    {
        return words.to_owned();
    }
    let (family, nested) = names::family(&ty.key);
    let owner = names::local(family);
    let what = sentence(nested.unwrap_or(owner));
    let whose = if nested.is_some() {
        format!(" of `{owner}`")
    } else {
        String::new()
    };
    format!("{what}{whose}{}.", parts(ty))
}

/// What an object without words of our own holds.
fn parts(ty: &Planned) -> String {
    let Shape::Object { fields, .. } = &ty.body else {
        return String::new();
    };
    let names: Vec<String> = fields
        .iter()
        .filter(|member| member.field.constant.is_none())
        .map(|member| format!("`{}`", member.field.name))
        .collect();
    match names.as_slice() {
        [] => String::new(),
        [only] => format!(" with {only}"),
        [first, second] => format!(" with {first} and {second}"),
        [first, second, third] => format!(" with {first}, {second} and {third}"),
        [first, second, ..] => format!(" with {first}, {second} and more"),
    }
}

/// What a field holds, with its figures.
pub(crate) fn of_field(
    context: &Context<'_>,
    ty: &Planned,
    params: bool,
    member: &Member,
) -> String {
    let field = &member.field;
    let names = || context.plan.names(&ty.key);
    let own = names().find_map(|key| context.overlay.own_field_doc(&key, &field.name));
    let own = own.or_else(|| context.overlay.field_doc(&field.name));
    let mut text = own.map_or_else(|| format!("{}.", sentence(&field.name)), str::to_owned);
    if params && field.required {
        text.push_str(" Required.");
    }
    let figures = names().find_map(|key| context.overlay.figures(&key, &field.name));
    if let Some(figures) = figures
        .map(|figures| figures_text(figures, ty.request && !field.required))
        .filter(|text| !text.is_empty())
    {
        // Our words may give the unit already.
        if !text.contains(figures.trim_end_matches('.')) {
            text.push(' ');
            text.push_str(&figures);
        }
    }
    if is_secret(context, ty, member) {
        text.push_str(" Hidden from `Debug`.");
    }
    text
}

/// Whether a field holds a secret. A constant never does.
pub(crate) fn is_secret(context: &Context<'_>, ty: &Planned, member: &Member) -> bool {
    let field = &member.field;
    let said = |key: String| context.overlay.is_secret(&key, &field.name);
    field.constant.is_none()
        && context
            .plan
            .names(&ty.key)
            .filter(|key| said(key.clone()))
            .count()
            > 0
}

/// Ranges, lengths, the default and the format of a field, as one sentence.
fn figures_text(figures: &Figures, with_default: bool) -> String {
    let number = |key: &str| {
        figures
            .get(key)
            .filter(|value| value.is_number())
            .map(Value::to_string)
    };
    let range = |low: &str, high: &str, what: &str| match (number(low), number(high)) {
        (Some(low), Some(high)) => Some(format!("{low} to {high}{what}")),
        (Some(low), None) if low == "1" => {
            Some(format!("at least 1{}", what.trim_end_matches('s')))
        }
        (Some(low), None) => Some(format!("at least {low}{what}")),
        (None, Some(high)) => Some(format!("at most {high}{what}")),
        (None, None) => None,
    };
    let mut parts = Vec::new();
    parts.extend(range("minimum", "maximum", ""));
    parts.extend(number("exclusiveMinimum").map(|low| format!("more than {low}")));
    parts.extend(number("exclusiveMaximum").map(|high| format!("less than {high}")));
    parts.extend(range("minLength", "maxLength", " characters"));
    parts.extend(range("minItems", "maxItems", " items"));
    parts.extend(number("maxProperties").map(|most| format!("at most {most} pairs")));
    if let Some(value) = figures.get("default").filter(|_| with_default) {
        parts.push(match value {
            Value::String(text) => format!("`{text}` by default"),
            other => format!("{other} by default"),
        });
    }
    parts.extend(
        figures
            .get("format")
            .and_then(Value::as_str)
            .and_then(|format| {
                let words = match format {
                    "unixtime" => "Unix seconds",
                    "date-time" => "a date and time as in RFC 3339",
                    "uri" => "a URI",
                    "byte" => "base64",
                    _ => return None,
                };
                Some(words.to_owned())
            }),
    );
    let mut text = parts.join("; ");
    if let Some(first) = text.get(..1).map(str::to_uppercase) {
        text.replace_range(..1, &first);
        text.push('.');
    }
    text
}

/// A name as words of a sentence.
pub(crate) fn sentence(name: &str) -> String {
    let snake = names::snake(name);
    // Nested names repeat the words of their parents.
    let mut words: Vec<&str> = Vec::new();
    for word in snake.split('_').filter(|word| !word.is_empty()) {
        if !words.contains(&word) {
            words.push(word);
        }
    }
    let mut words = words.join(" ");
    if let Some(first) = words.get(..1).map(str::to_uppercase) {
        words.replace_range(..1, &first);
    }
    words
}
