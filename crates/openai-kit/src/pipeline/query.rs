//! Query strings: bracket style, RFC 3986's unreserved set, later sources over earlier ones.

use openai_kit_types::json::{Node, Object, Place, Shape, View, is_written};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use serde_json::Value;

/// Everything but `A-Za-z0-9-._~`, so that signatures see what is sent.
const RESERVED: AsciiSet = NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// Pairs of a query string, not encoded yet.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Query(Vec<(String, String)>);

impl Query {
    /// Reads a query string.
    pub(crate) fn parse(text: &str) -> Self {
        let decode = |text: &str| {
            let text = text.replace('+', " ");
            percent_decode_str(&text).decode_utf8_lossy().into_owned()
        };
        let pairs = text.split('&').filter(|pair| !pair.is_empty());
        Self(
            pairs
                .map(|pair| {
                    let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
                    (decode(name), decode(value))
                })
                .collect(),
        )
    }

    /// Puts a later source over this one: its parameters replace those of the same name.
    pub(crate) fn layer(&mut self, later: Self) {
        self.0
            .retain(|(name, _)| !later.0.iter().any(|(other, _)| root(other) == root(name)));
        self.0.extend(later.0);
    }

    /// Puts parameters of a user over these. Null takes one out.
    pub(crate) fn layer_values(&mut self, values: &[(String, Value)]) {
        for (name, value) in values {
            self.0.retain(|(known, _)| root(known) != name);
            json(name, value, &mut self.0);
        }
    }

    /// Whether it has a parameter.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(known, _)| root(known) == name)
    }

    /// Sets one parameter.
    pub(crate) fn set(&mut self, name: &str, value: &str) {
        self.0.retain(|(known, _)| root(known) != name);
        self.0.push((name.to_owned(), value.to_owned()));
    }

    /// The parameters of an operation that go into the query string.
    pub(crate) fn of_params(shape: &Shape, params: &dyn Object) -> Self {
        let mut pairs = Vec::new();
        for (index, key) in shape.keys.iter().enumerate() {
            if key.place == Place::Query && is_written(shape, params, key.name) {
                match key.constant {
                    Some(text) => pairs.push((key.name.to_owned(), text.to_owned())),
                    None => node(key.name, params.field(index), &mut pairs),
                }
            }
        }
        Self(pairs)
    }

    /// Writes the query string behind a path, if there is one.
    pub(crate) fn write(&self, path: &mut String) {
        let mut separator = '?';
        for (name, value) in &self.0 {
            path.push(separator);
            separator = '&';
            path.extend(utf8_percent_encode(name, &RESERVED));
            path.push('=');
            path.extend(utf8_percent_encode(value, &RESERVED));
        }
    }
}

/// The parameter that a pair belongs to: `a` of `a[b][]`.
fn root(name: &str) -> &str {
    name.split_once('[').map_or(name, |(root, _)| root)
}

/// The pairs of one value. Forms name their fields the same way.
pub(crate) fn node(name: &str, value: &dyn Node, pairs: &mut Vec<(String, String)>) {
    view(name, value.view(), pairs);
}

fn view(name: &str, value: View<'_>, pairs: &mut Vec<(String, String)>) {
    match value {
        View::Present(value) => node(name, value, pairs),
        View::Bool(truth) => pairs.push((name.to_owned(), truth.to_string())),
        View::Int(int) => pairs.push((name.to_owned(), int.to_string())),
        View::Text(text) | View::Choice(text, _) => pairs.push((name.to_owned(), text.to_owned())),
        View::List(list) => {
            let name = format!("{name}[]");
            let mut index = 0;
            while let Some(item) = list.item(index) {
                node(&name, item, pairs);
                index += 1;
            }
        }
        // What is left is written as JSON would be, and read back from it.
        View::Absent | View::Null | View::Leftovers(_) => {}
        View::Float(_)
        | View::Raw(_)
        | View::Unknown(..)
        | View::Object(..)
        | View::Map(_)
        | View::Custom(_) => {
            let text = openai_kit_types::json::view_to_string(value);
            if let Ok(value) = serde_json::from_str(&text) {
                json(name, &value, pairs);
            }
        }
        _ => {}
    }
}

fn json(name: &str, value: &Value, pairs: &mut Vec<(String, String)>) {
    match value {
        Value::Null => {}
        Value::Bool(_) | Value::Number(_) => pairs.push((name.to_owned(), value.to_string())),
        Value::String(text) => pairs.push((name.to_owned(), text.clone())),
        Value::Array(items) => {
            let name = format!("{name}[]");
            for item in items {
                json(&name, item, pairs);
            }
        }
        Value::Object(fields) => {
            for (key, value) in fields {
                json(&format!("{name}[{key}]"), value, pairs);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn written(values: &[(String, Value)]) -> String {
        let mut query = Query::default();
        query.layer_values(values);
        let mut text = String::new();
        query.write(&mut text);
        text
    }

    #[test]
    fn values_are_written_in_bracket_style() {
        for (value, expected) in [
            (json!([1, 2]), "?a%5B%5D=1&a%5B%5D=2"),
            (json!({"b": true}), "?a%5Bb%5D=true"),
            (json!([{"k": "v"}]), "?a%5B%5D%5Bk%5D=v"),
            (json!({"b": {"c": [1.5]}}), "?a%5Bb%5D%5Bc%5D%5B%5D=1.5"),
            (json!(false), "?a=false"),
            (
                json!("a b+c&d=e~'()*!é"),
                "?a=a%20b%2Bc%26d%3De~%27%28%29%2A%21%C3%A9",
            ),
            (json!(""), "?a="),
            (json!(1.0), "?a=1.0"),
            (json!(null), ""),
            (json!([]), ""),
            (json!({}), ""),
            (json!({"b": null, "c": 1}), "?a%5Bc%5D=1"),
        ] {
            assert_eq!(written(&[("a".into(), value.clone())]), expected, "{value}");
        }
    }

    #[test]
    fn later_sources_replace_parameters_of_the_same_name() {
        let mut query = Query::parse("a=1&a=2&b=3&c%5Bx%5D=4&d=%20+e");
        query.layer(Query::parse("b=5"));
        query.layer_values(&[("c".into(), json!({"y": 6})), ("d".into(), Value::Null)]);
        let mut text = String::new();
        query.write(&mut text);
        assert_eq!(text, "?a=1&a=2&b=5&c%5By%5D=6");
    }

    proptest::proptest! {
        #[test]
        fn what_is_written_reads_back(pairs in proptest::collection::vec(("[^\\[]{1,8}", ".*"), 0..5)) {
            let query = Query(pairs);
            let mut text = String::new();
            query.write(&mut text);
            proptest::prop_assert_eq!(Query::parse(text.trim_start_matches('?')), query);
        }
    }
}
