//! The schema of a Rust type, as schemars describes it, in the order of its fields.

use schemars::{JsonSchema, Schema, generate::SchemaSettings};
use serde_json::{Map, Value};

use super::{schema, tree::Tree};

/// What `format` can say of a text. schemars knows more, and also says how wide numbers are.
const FORMATS: [&str; 9] = [
    "date",
    "date-time",
    "duration",
    "email",
    "hostname",
    "ipv4",
    "ipv6",
    "time",
    "uuid",
];

/// What reading a type takes.
pub(crate) fn of<T: JsonSchema + ?Sized>() -> Tree {
    let mut settings = SchemaSettings::draft2020_12();
    settings.meta_schema = None;
    let generator = settings.clone().for_deserialize().into_generator();
    let read = generator.into_root_schema_for::<T>();
    let written = settings.for_serialize().into_generator();
    in_order(read, &written.into_root_schema_for::<T>())
}

/// Maps of `serde_json` are sorted, so that the order of fields is known from `required` alone.
/// There an `Option` is only when a type is written: that schema says the order, this one the rest.
fn in_order(read: Schema, written: &Schema) -> Tree {
    let mut tree = Tree::from(Value::from(read));
    if !maps_keep_order() {
        order(&mut tree, written.as_value());
    }
    schema::each(&mut tree, &mut |schema| {
        let format = schema.get("format").and_then(Tree::as_str);
        if format.is_some_and(|format| !FORMATS.contains(&format)) {
            schema.take("format");
        }
        schema.take("deprecated");
    });
    tree
}

/// Whether another crate of the program turned on `serde_json`'s feature `preserve_order`.
fn maps_keep_order() -> bool {
    let mut map = Map::new();
    map.insert("b".to_owned(), Value::Null);
    map.insert("a".to_owned(), Value::Null);
    map.keys().next().is_some_and(|key| key == "b")
}

fn order(tree: &mut Tree, written: &Value) {
    let place = |names: Option<&Vec<Value>>, name: &str| {
        names.and_then(|names| names.iter().position(|known| known == name))
    };
    match tree {
        Tree::Object(fields) => {
            let required = fields.iter().find(|(key, _)| key == "required");
            let required: Vec<Value> = required
                .and_then(|(_, names)| names.items())
                .unwrap_or_default()
                .iter()
                .filter_map(|name| name.as_str().map(Value::from))
                .collect();
            let of_written = written.get("required").and_then(Value::as_array);
            for (key, value) in fields.iter_mut() {
                if let Some(written) = written.get(&*key) {
                    order(value, written);
                }
                if let (true, Tree::Object(properties)) = (key == "properties", value) {
                    properties.sort_by_key(|(name, _)| {
                        let place =
                            place(of_written, name).or_else(|| place(Some(&required), name));
                        place.unwrap_or(usize::MAX)
                    });
                }
            }
        }
        Tree::List(items) => {
            for (index, item) in items.iter_mut().enumerate() {
                if let Some(written) = written.get(index) {
                    order(item, written);
                }
            }
        }
        Tree::Leaf(_) => {}
    }
}

/// The name of a type as the API takes it: letters, digits, `_` and `-`, at most 64.
pub(crate) fn name<T: JsonSchema + ?Sized>() -> String {
    let name = T::schema_name();
    let allowed = |c: char| {
        if c.is_ascii_alphanumeric() || c == '-' {
            c
        } else {
            '_'
        }
    };
    let name: String = name.chars().map(allowed).take(64).collect();
    if name.is_empty() {
        "schema".to_owned()
    } else {
        name
    }
}
