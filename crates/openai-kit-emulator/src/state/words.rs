//! The texts that stand in for a model's: deterministic, and plain about what they are.

use serde_json::{Map, Value, json};

/// What every text begins with.
pub(crate) const BEGINNING: &str = "emulated reply to";

/// The emulator's tokens of a text: its words.
pub(crate) fn tokens(text: &str) -> i64 {
    i64::try_from(text.split_whitespace().count()).unwrap_or(i64::MAX)
}

/// The tokens of all texts in a value.
pub(crate) fn tokens_in(value: &Value) -> i64 {
    match value {
        Value::String(text) => tokens(text),
        Value::Array(items) => items.iter().map(tokens_in).sum(),
        Value::Object(fields) => fields
            .iter()
            .filter(|(key, _)| {
                matches!(
                    key.as_str(),
                    "content" | "text" | "output" | "arguments" | "input" | "refusal"
                )
            })
            .map(|(_, value)| tokens_in(value))
            .sum(),
        Value::Null | Value::Bool(_) | Value::Number(_) => 0,
    }
}

/// The text in parts, as a stream sends it: words with the space before them.
pub(crate) fn deltas(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut start = 0;
    let mut in_word = false;
    for (at, c) in text.char_indices() {
        if c.is_whitespace() && in_word {
            parts.push(&text[start..at]);
            start = at;
        }
        in_word = !c.is_whitespace();
    }
    if start < text.len() {
        parts.push(&text[start..]);
    }
    parts
}

/// The first tokens of a text, and whether any are left.
pub(crate) fn cut(text: &str, most: i64) -> (String, bool) {
    let parts = deltas(text);
    let most = usize::try_from(most).unwrap_or(usize::MAX);
    let short: String = parts.iter().take(most).copied().collect();
    let is_cut = parts.len() > most;
    (short, is_cut)
}

/// Whether a text mentions a tool, by its name as it is or with spaces for underscores.
pub(crate) fn mentions(text: &str, name: &str) -> bool {
    let text = text.to_lowercase();
    let name = name.to_lowercase();
    !name.is_empty() && (text.contains(&name) || text.contains(&name.replace('_', " ")))
}

/// A small value that fits a JSON schema.
pub(crate) fn fit(schema: &Value) -> Value {
    fit_within(schema, schema, 0)
}

fn fit_within(schema: &Value, root: &Value, depth: usize) -> Value {
    if depth > 16 {
        return Value::Null;
    }
    if let Some(target) = schema["$ref"].as_str() {
        let pointer = target.trim_start_matches('#');
        let target = root.pointer(pointer).unwrap_or(&Value::Null);
        return fit_within(target, root, depth + 1);
    }
    for fixed in ["const", "default"] {
        if let Some(value) = schema.get(fixed) {
            return value.clone();
        }
    }
    if let Some(first) = schema["enum"].as_array().and_then(|values| values.first()) {
        return first.clone();
    }
    for choice in ["anyOf", "oneOf", "allOf"] {
        if let Some(first) = schema[choice]
            .as_array()
            .and_then(|choices| choices.first())
        {
            return fit_within(first, root, depth + 1);
        }
    }
    let kind = match &schema["type"] {
        Value::Array(kinds) => kinds.first().and_then(Value::as_str).unwrap_or("null"),
        Value::String(kind) => kind,
        _ if schema.get("properties").is_some() => "object",
        _ => "string",
    };
    match kind {
        "object" => object(schema, root, depth),
        "array" => {
            let least = schema["minItems"].as_u64().unwrap_or(1).clamp(1, 64);
            let item = fit_within(&schema["items"], root, depth + 1);
            // What does not end by itself ends in an empty list.
            if depth > 8 && schema["minItems"].is_null() {
                return json!([]);
            }
            Value::Array((0..least).map(|_| item.clone()).collect())
        }
        "integer" => number(schema).into(),
        "number" => json!(number(schema)),
        "boolean" => true.into(),
        "null" => Value::Null,
        _ => text(schema).into(),
    }
}

fn object(schema: &Value, root: &Value, depth: usize) -> Value {
    let none = Map::new();
    let properties = schema["properties"].as_object().unwrap_or(&none);
    let required = schema["required"].as_array();
    let is_required =
        |name: &str| required.is_none_or(|names| names.iter().any(|known| known == name));
    properties
        .iter()
        .filter(|(name, _)| is_required(name))
        .map(|(name, schema)| (name.clone(), fit_within(schema, root, depth + 1)))
        .collect()
}

fn number(schema: &Value) -> i64 {
    let bound = |key: &str| schema[key].as_f64().map(|bound| bound.ceil() as i64);
    let least =
        bound("minimum").or_else(|| bound("exclusiveMinimum").map(|bound| bound.saturating_add(1)));
    let most =
        bound("maximum").or_else(|| bound("exclusiveMaximum").map(|bound| bound.saturating_sub(1)));
    match (least, most) {
        (Some(least), _) => least.max(1).min(most.unwrap_or(i64::MAX)),
        (None, Some(most)) => most.min(1),
        (None, None) => 1,
    }
}

fn text(schema: &Value) -> String {
    let text = match schema["format"].as_str() {
        Some("date-time") => "2026-01-01T00:00:00Z",
        Some("date") => "2026-01-01",
        Some("time") => "00:00:00Z",
        Some("duration") => "PT1S",
        Some("email") => "emulator@example.com",
        Some("uuid") => "00000000-0000-4000-8000-000000000000",
        Some("ipv4") => "192.0.2.1",
        Some("ipv6") => "2001:db8::1",
        Some("uri" | "url") => "https://example.com/",
        Some("hostname") => "example.com",
        _ => "emulated",
    };
    let least = schema["minLength"].as_u64().unwrap_or(0).min(4096);
    let mut text = text.to_owned();
    while (text.len() as u64) < least {
        text.push('x');
    }
    text
}
