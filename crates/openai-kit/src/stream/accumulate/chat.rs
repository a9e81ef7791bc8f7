//! Chat: the chunks of a stream into a [`ChatCompletion`].
//!
//! What a chunk gives is decided here; what its pieces do to a choice in `choice`.

mod choice;
mod events;
mod tools;

use openai_kit_types::{
    RawJson,
    chat::{ChatCompletion, ChatCompletionChunk},
    json,
};
use serde_json::Value;

pub use self::events::ChatEvent;
use self::{choice::State, events::Fresh};
use super::{Accumulate, AccumulateError, Accumulator, index_of};

impl Accumulate for ChatCompletionChunk {
    type Accumulator = ChatAccumulator;
}

/// How many choices there can be: what the API allows as `n`.
const CHOICES: i64 = 128;

/// Puts a [`ChatCompletion`] together from its chunks.
///
/// Choices and tool calls are found by `index`, in any order; a tool call without one by its `id`,
/// else it is the one that came last. Ids, types and names that are repeated do not add up.
///
/// What the types do not know, such as `reasoning_content`, is put together as well: see
/// [`extra`](Self::extra). It stands in the `leftovers` of the snapshot once a choice has a
/// `finish_reason`.
#[derive(Clone, Debug, Default)]
pub struct ChatAccumulator {
    completion: ChatCompletion,
    /// Beside each choice.
    states: Vec<State>,
    /// How many choices were asked for.
    asked: Option<i64>,
    chunk: Option<ChatCompletionChunk>,
    fresh: Vec<Fresh>,
    given: usize,
}

impl ChatAccumulator {
    /// One that has seen nothing.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Says how many choices were asked for: the parameter `n`. A choice beyond them is an error.
    #[must_use]
    pub fn choices(mut self, n: i64) -> Self {
        self.asked = Some(n);
        self
    }

    /// What there is so far under a key of a choice's message that its type does not know.
    #[must_use]
    pub fn extra(&self, choice: i64, key: &str) -> Option<&Value> {
        let at = self.find(choice).ok()?;
        self.states.get(at)?.extra.get(key)
    }

    /// The next event, and its place. A piece that a later one of its chunk made void has none.
    fn upcoming(&self) -> Option<(usize, ChatEvent<'_>)> {
        let chunk = self.chunk.as_ref()?;
        let left = self.fresh.iter().enumerate().skip(self.given);
        let mut events = left.map(|(at, fresh)| {
            let event = fresh.event(chunk, &self.completion, &self.states);
            event.map(|event| (at, event))
        });
        events.find_map(|event| event)
    }

    fn find(&self, index: i64) -> Result<usize, usize> {
        self.states
            .binary_search_by_key(&index, |state| state.index)
    }

    /// The place of a choice, which is made where it is new.
    fn choice(&mut self, index: Option<i64>) -> Result<usize, AccumulateError> {
        // Where a server leaves it out, it is the one that came last, as there is mostly one.
        let index = index
            .or_else(|| self.states.last().map(|state| state.index))
            .unwrap_or_default();
        let asked = self.asked.filter(|n| (1..=CHOICES).contains(n));
        let limit = asked.unwrap_or(CHOICES);
        if index >= limit {
            return Err(AccumulateError::new(format!(
                "the `index` of a choice is {index}, and there are {limit} at most"
            )));
        }
        Ok(self.find(index).unwrap_or_else(|at| {
            self.states.insert(at, State::new(index));
            self.completion.choices.insert(at, choice::empty(index));
            at
        }))
    }

    /// What stands beside the choices: values that are there win, but for those of a chunk that
    /// belongs to nothing.
    fn head(&mut self, chunk: &ChatCompletionChunk) {
        let all = &mut self.completion;
        let first = self.chunk.is_none();
        let own = !chunk.id.is_empty() || first;
        if own {
            all.id.clone_from(&chunk.id);
            if chunk.created != 0 || first {
                all.created = chunk.created;
            }
            if !chunk.model.is_empty() {
                all.model.clone_from(&chunk.model);
            }
        }
        let newest = |old: bool, new: bool| new && (own || !old);
        if newest(all.service_tier.is_some(), chunk.service_tier.is_some()) {
            all.service_tier.clone_from(&chunk.service_tier);
        }
        if newest(
            all.system_fingerprint.is_some(),
            chunk.system_fingerprint.is_some(),
        ) {
            all.system_fingerprint.clone_from(&chunk.system_fingerprint);
        }
        if chunk.usage.is_some() {
            all.usage.clone_from(&chunk.usage);
        }
        if chunk.moderation.is_some() {
            all.moderation.clone_from(&chunk.moderation);
        }
        for (key, value) in chunk.leftovers.iter() {
            if newest(all.leftovers.get(key).is_some(), !value.is_null()) {
                all.leftovers.insert(key, value.clone());
            }
        }
    }
}

impl Accumulator for ChatAccumulator {
    type Wire = ChatCompletionChunk;
    type Event<'a> = ChatEvent<'a>;
    type Snapshot = ChatCompletion;

    fn push(&mut self, chunk: ChatCompletionChunk) -> Result<(), AccumulateError> {
        self.skip();
        self.head(&chunk);
        let mut fresh = vec![Fresh::Chunk];
        for (place, piece) in chunk.choices.iter().enumerate() {
            let at = self.choice(index_of(piece, "index")?)?;
            let (Some(state), Some(choice)) =
                (self.states.get_mut(at), self.completion.choices.get_mut(at))
            else {
                continue;
            };
            choice::add(state, choice, piece, place, &mut fresh)?;
        }
        self.chunk = Some(chunk);
        self.fresh = fresh;
        Ok(())
    }

    fn next_event(&mut self) -> Option<ChatEvent<'_>> {
        let (at, _) = self.upcoming()?;
        self.given = at + 1;
        let fresh = *self.fresh.get(at)?;
        fresh.event(self.chunk.as_ref()?, &self.completion, &self.states)
    }

    fn snapshot(&self) -> Option<&ChatCompletion> {
        self.chunk.is_some().then_some(&self.completion)
    }

    fn into_snapshot(mut self) -> Option<ChatCompletion> {
        self.settle();
        self.chunk.is_some().then_some(self.completion)
    }

    fn check(&mut self) -> Result<(), AccumulateError> {
        if self.chunk.is_none() {
            return Err(AccumulateError::new("the stream had no chunk"));
        }
        for (state, choice) in self.states.iter_mut().zip(&mut self.completion.choices) {
            choice::finish(state, choice)?;
        }
        Ok(())
    }

    fn is_pending(&self) -> bool {
        self.upcoming().is_some()
    }

    fn skip(&mut self) {
        self.fresh.clear();
        self.given = 0;
    }

    fn settle(&mut self) {
        for (state, choice) in self.states.iter_mut().zip(&mut self.completion.choices) {
            choice::settle(state, choice);
        }
    }

    fn keep_request_id(&mut self, id: &str) {
        json::keep_request_id(&mut self.completion, id);
    }

    fn expect(&mut self, choices: i64) {
        self.asked = Some(choices);
    }
}

impl super::AccumulatedStream<ChatAccumulator> {
    /// Reads to the end and gives the completion.
    ///
    /// # Errors
    /// As [`try_next`](Self::try_next), with what there is of the completion in the error:
    /// `error.snapshot::<ChatCompletion>()`.
    pub async fn final_completion(self) -> Result<ChatCompletion, crate::Error> {
        self.finish().await
    }
}

/// JSON without a type as `serde_json` has it. What it cannot hold becomes text.
fn loose(json: &RawJson) -> Value {
    json.to_value()
        .unwrap_or_else(|_| Value::String(json.as_str().to_owned()))
}
