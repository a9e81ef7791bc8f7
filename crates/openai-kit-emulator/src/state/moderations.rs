//! `moderations`: a text is flagged in each category whose name it mentions, such as `violence`.

use serde_json::{Map, Value, json};

use super::{Call, State, words};
use crate::{answer::Answer, problem::Problem};

const CATEGORIES: &[&str] = &[
    "harassment",
    "harassment/threatening",
    "hate",
    "hate/threatening",
    "illicit",
    "illicit/violent",
    "self-harm",
    "self-harm/instructions",
    "self-harm/intent",
    "sexual",
    "sexual/minors",
    "violence",
    "violence/graphic",
];

pub(crate) fn create(state: &mut State, call: &Call) -> Result<Answer, Problem> {
    let texts: Vec<(String, &str)> = match call.or_null("input") {
        Value::Array(items) if items.iter().any(Value::is_object) => {
            // Parts of one input, texts and images.
            let text = |item: &Value| item["text"].as_str().unwrap_or_default().to_owned();
            vec![(items.iter().map(text).collect::<Vec<_>>().join(" "), "text")]
        }
        Value::Array(items) => items
            .iter()
            .map(|item| (item.as_str().unwrap_or_default().to_owned(), "text"))
            .collect(),
        one => vec![(one.as_str().unwrap_or_default().to_owned(), "text")],
    };
    let results: Vec<Value> = texts
        .iter()
        .map(|(text, kind)| result(text, kind))
        .collect();
    Ok(Answer::Json(json!({
        "id": state.id("modr-"),
        "model": call.text("model").unwrap_or("omni-moderation-latest"),
        "results": results,
    })))
}

fn result(text: &str, kind: &str) -> Value {
    let mentioned = |category: &str| words::mentions(text, category);
    let of_each = |value: &dyn Fn(bool) -> Value| -> Map<String, Value> {
        let entry = |category: &&str| ((*category).to_owned(), value(mentioned(category)));
        CATEGORIES.iter().map(entry).collect()
    };
    json!({
        "flagged": CATEGORIES.iter().any(|category| mentioned(category)),
        "categories": of_each(&|flagged| flagged.into()),
        "category_scores": of_each(&|flagged| json!(if flagged { 0.99 } else { 0.01 })),
        "category_applied_input_types": of_each(&|_| json!([kind])),
    })
}
