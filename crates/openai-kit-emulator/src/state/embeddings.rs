//! `embeddings`: a unit vector for each input, the same for the same text.

use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::{Value, json};

use super::{Call, words};
use crate::{
    answer::Answer,
    problem::{self, Problem},
};

pub(crate) fn create(call: &Call) -> Result<Answer, Problem> {
    let input = call.or_null("input");
    let inputs: Vec<Value> = match input {
        Value::Array(items) if items.first().is_some_and(Value::is_number) => {
            vec![Value::Array(items)]
        }
        Value::Array(items) => items,
        one => vec![one],
    };
    if inputs.is_empty() || inputs.iter().any(|input| input == "") {
        return Err(problem::bad_request(
            "invalid_value",
            "input",
            "Invalid 'input': it cannot be empty.",
        ));
    }
    let model = call.text("model").unwrap_or_default();
    let usual = if model.contains("3-large") {
        3072
    } else {
        1536
    };
    let dimensions = call.int("dimensions").unwrap_or(usual);
    if !(1..=usual).contains(&dimensions) {
        return Err(problem::out_of_range("dimensions", 1, usual, dimensions));
    }
    let as_base64 = call.text("encoding_format") == Some("base64");
    let data: Vec<Value> = inputs
        .iter()
        .enumerate()
        .map(|(index, input)| {
            let vector = vector(&input.to_string(), dimensions);
            let embedding = if as_base64 {
                let bytes: Vec<u8> = vector
                    .iter()
                    .flat_map(|number| number.to_le_bytes())
                    .collect();
                STANDARD.encode(bytes).into()
            } else {
                json!(vector)
            };
            json!({"object": "embedding", "index": index, "embedding": embedding})
        })
        .collect();
    let tokens: i64 = inputs.iter().map(tokens).sum();
    Ok(Answer::Json(json!({
        "object": "list",
        "data": data,
        "model": model,
        "usage": {"prompt_tokens": tokens, "total_tokens": tokens},
    })))
}

fn tokens(input: &Value) -> i64 {
    match input {
        Value::String(text) => words::tokens(text),
        Value::Array(tokens) => i64::try_from(tokens.len()).unwrap_or(i64::MAX),
        _ => 0,
    }
}

/// A vector of length 1, from a hash of the text.
fn vector(text: &str, dimensions: i64) -> Vec<f32> {
    let fnv = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    let mut seed = text.bytes().fold(0xcbf2_9ce4_8422_2325, fnv);
    let numbers: Vec<f32> = (0..dimensions).map(|_| between(&mut seed)).collect();
    let length = numbers
        .iter()
        .map(|number| number * number)
        .sum::<f32>()
        .sqrt();
    if length == 0.0 {
        return numbers;
    }
    numbers.into_iter().map(|number| number / length).collect()
}

/// The next number between -1 and 1, by SplitMix64.
fn between(seed: &mut u64) -> f32 {
    *seed = seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut z = *seed;
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    let top = ((z ^ (z >> 31)) >> 40) as f32;
    top / 8_388_608.0 - 1.0
}
