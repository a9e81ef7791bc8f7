//! `images`: as many pictures as are asked for, each a single pixel.

use serde_json::{Value, json};

use super::{Call, State, generic};
use crate::{answer::Answer, problem::Problem};

/// A PNG of one transparent pixel, in base64.
const PIXEL: &str = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";

pub(crate) fn make(state: &mut State, call: &Call) -> Result<Answer, Problem> {
    if call.streams() {
        return generic::answer(state, call);
    }
    let count = call.int("n").unwrap_or(1).clamp(1, 10);
    let image = if call.text("response_format") == Some("url") {
        json!({"url": format!("data:image/png;base64,{PIXEL}")})
    } else {
        json!({"b64_json": PIXEL})
    };
    let data: Vec<Value> = (0..count).map(|_| image.clone()).collect();
    Ok(Answer::Json(json!({"created": state.now(), "data": data})))
}
