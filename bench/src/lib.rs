//! The JSON that is decoded, and the two ways to decode it; the clients that are compared.

#[cfg(feature = "client")]
pub mod client;

use std::hint::black_box;

use async_openai::types::{chat as their_chat, responses as their_responses};
use openai_kit_types::{chat, json, responses};
use serde_json::Value;

/// Whose types a text is decoded into.
#[derive(Clone, Copy)]
pub enum Side {
    /// Those of `openai-kit-types`.
    Ours,
    /// Those of `async-openai`.
    Theirs,
}

/// One JSON text and the type that it is decoded into.
pub struct Case {
    /// What the tables call it.
    pub name: String,
    /// The JSON.
    pub json: &'static str,
    codec: Codec,
}

/// What to do with a text, for one type of ours and the same type of theirs.
struct Codec {
    ours: fn(&[u8]),
    theirs: fn(&[u8]),
    verdict: fn(&str) -> Verdict,
}

/// What the two libraries make of a text.
pub struct Verdict {
    /// Why theirs cannot read it.
    pub theirs: Option<String>,
    /// What ours did not foresee, by path.
    pub issues: Vec<String>,
}

impl Case {
    /// Decodes and drops the text `times` times.
    pub fn run(&self, side: Side, times: usize) {
        let decode = match side {
            Side::Ours => self.codec.ours,
            Side::Theirs => self.codec.theirs,
        };
        for _ in 0..times {
            decode(black_box(self.json.as_bytes()));
        }
    }

    /// Checks that ours loses nothing and asks what theirs says.
    ///
    /// # Panics
    /// When ours does not decode the text, or encodes to other JSON.
    pub fn verdict(&self) -> Verdict {
        (self.codec.verdict)(self.json)
    }
}

/// A JSON text for comparison, where `1.0` is `1`.
fn plain(text: &str) -> Value {
    fn even(value: &mut Value) {
        match value {
            Value::Array(items) => items.iter_mut().for_each(even),
            Value::Object(keys) => keys.values_mut().for_each(even),
            Value::Number(number) => {
                if let Some(float) = number.as_f64() {
                    *value = float.into();
                }
            }
            _ => {}
        }
    }
    let mut value = serde_json::from_str(text).expect("it is JSON");
    even(&mut value);
    value
}

/// Ours and theirs for one type.
macro_rules! codec {
    ($ours:ty, $theirs:ty) => {
        Codec {
            ours: |bytes| {
                black_box(json::from_slice::<$ours>(bytes).expect("ours decodes"));
            },
            theirs: |bytes| {
                black_box(serde_json::from_slice::<$theirs>(bytes).expect("theirs decodes"));
            },
            verdict: |text| {
                let value: $ours = json::from_str(text).expect("ours decodes");
                let again = plain(&json::to_string(&value));
                assert_eq!(again, plain(text), "ours lost something");
                Verdict {
                    theirs: serde_json::from_str::<$theirs>(text)
                        .err()
                        .map(|error| error.to_string()),
                    issues: json::issues(&value)
                        .iter()
                        .map(ToString::to_string)
                        .collect(),
                }
            },
        }
    };
}

const RESPONSE: fn() -> Codec = || codec!(responses::Response, their_responses::Response);
const EVENT: fn() -> Codec = || {
    codec!(
        responses::ResponseStreamEvent,
        their_responses::ResponseStreamEvent
    )
};
const CHAT: fn() -> Codec = || {
    codec!(
        chat::ChatCompletion,
        their_chat::CreateChatCompletionResponse
    )
};
const CHUNK: fn() -> Codec = || {
    codec!(
        chat::ChatCompletionChunk,
        their_chat::CreateChatCompletionStreamResponse
    )
};

/// All cases, in the order of the tables.
#[must_use]
pub fn cases() -> Vec<Case> {
    let case = |name: &str, json, codec: fn() -> Codec| Case {
        name: name.to_owned(),
        json,
        codec: codec(),
    };
    let mut cases = vec![
        case(
            "response, 2 KB",
            include_str!("../data/response-2k.json"),
            RESPONSE,
        ),
        case(
            "response, 2 KB, listed keys only",
            include_str!("../data/response-2k-listed.json"),
            RESPONSE,
        ),
        case(
            "response, 200 KB",
            include_str!("../data/response-200k.json"),
            RESPONSE,
        ),
        case("chat completion", include_str!("../data/chat.json"), CHAT),
    ];
    let lines = |text: &'static str| text.lines().filter_map(|line| line.split_once('\t'));
    for (name, json) in lines(include_str!("../data/chunks.tsv")) {
        cases.push(case(&format!("chat chunk: {name}"), json, CHUNK));
    }
    for (name, json) in lines(include_str!("../data/events.tsv")) {
        cases.push(case(name, json, EVENT));
    }
    cases
}
