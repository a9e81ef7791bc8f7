//! What runs give: turns, and the whole at the end.

use std::ops::Deref;

use openai_kit_types::{RawJson, json::Node};
use serde_json::Value;

use super::output::Output;

/// A call of a function by the model.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ToolCall {
    /// The id that ties a result to its call.
    pub call_id: String,
    /// The name of the function.
    pub name: String,
    /// The arguments as the model wrote them.
    pub arguments: String,
}

/// A call, and what the model was told.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ToolResult {
    /// The call.
    pub call: ToolCall,
    /// What the model was told.
    pub output: Output,
    /// Whether the function ran. False where there is no such function, the arguments did not fit,
    /// or the call was declined.
    pub executed: bool,
}

/// One reply of the model in a run. It reads as the reply itself.
///
/// The functions that it calls run in the next step.
#[derive(Clone, Debug)]
pub struct Turn<R> {
    pub(super) reply: R,
    pub(super) step: u32,
    pub(super) calls: Vec<ToolCall>,
    pub(super) is_final: bool,
}

impl<R> Turn<R> {
    /// The reply.
    pub fn reply(&self) -> &R {
        &self.reply
    }

    /// The number of the request, from 1.
    #[must_use]
    pub fn step(&self) -> u32 {
        self.step
    }

    /// The calls that run in the next step.
    #[must_use]
    pub fn calls(&self) -> &[ToolCall] {
        &self.calls
    }

    /// Whether this is the answer, and no request follows.
    #[must_use]
    pub fn is_final(&self) -> bool {
        self.is_final
    }
}

impl<R> Deref for Turn<R> {
    type Target = R;

    fn deref(&self) -> &R {
        &self.reply
    }
}

/// All that happened in a run: replies, results, and the history as it would be sent next.
#[derive(Clone, Debug)]
pub struct Run<R, M> {
    pub(super) replies: Vec<R>,
    pub(super) results: Vec<ToolResult>,
    pub(super) history: Vec<M>,
}

impl<R, M> Run<R, M> {
    /// All replies, in order.
    pub fn replies(&self) -> &[R] {
        &self.replies
    }

    /// The last reply. `None` only where no step was made.
    pub fn final_reply(&self) -> Option<&R> {
        self.replies.last()
    }

    /// All calls with what the model was told, in order.
    #[must_use]
    pub fn results(&self) -> &[ToolResult] {
        &self.results
    }

    /// The last result.
    #[must_use]
    pub fn final_result(&self) -> Option<&ToolResult> {
        self.results.last()
    }

    /// The input, all replies and all results, in order: what the next request begins with.
    pub fn history(&self) -> &[M] {
        &self.history
    }

    /// The history without the rest.
    pub fn into_history(self) -> Vec<M> {
        self.history
    }
}

/// The sum of usages: of each number, whatever keys it stands under.
pub(super) fn sum<'a, U: Node + Default + 'a>(usages: impl Iterator<Item = &'a U>) -> Option<U> {
    let usages = usages.filter_map(|usage| RawJson::of(usage).to_value().ok());
    let total = usages.reduce(add)?;
    RawJson::from(total).decode().ok()
}

fn add(one: Value, two: Value) -> Value {
    match (one, two) {
        (Value::Object(mut one), Value::Object(two)) => {
            for (key, more) in two {
                let sum = match one.remove(&key) {
                    Some(known) => add(known, more),
                    None => more,
                };
                one.insert(key, sum);
            }
            Value::Object(one)
        }
        (Value::Number(one), Value::Number(two)) => match (one.as_i64(), two.as_i64()) {
            (Some(one), Some(two)) => one.saturating_add(two).into(),
            _ => Value::from(one.as_f64().unwrap_or(0.0) + two.as_f64().unwrap_or(0.0)),
        },
        (Value::Null, other) => other,
        (known, _) => known,
    }
}
