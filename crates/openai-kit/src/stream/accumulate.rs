//! Accumulators: from the events of a stream to what they add up to.
//!
//! An [`Accumulator`] is plain data without I/O: events go in by [`push`](Accumulator::push), what
//! is made of them comes out by [`next_event`](Accumulator::next_event). [`AccumulatedStream`]
//! drives one by an [`EventStream`](super::EventStream).
//!
//! # Cost
//!
//! Work and memory grow with the length of the stream, not with its square: each event changes one
//! snapshot in place, and what comes out borrows from it. That is why `try_next` lends its events:
//! keep a copy of what must outlive the next call.

#[cfg(feature = "beta_assistants")]
mod assistants;
#[cfg(feature = "chat")]
mod chat;
#[cfg(any(feature = "chat", feature = "beta_assistants"))]
mod merge;
#[cfg(feature = "responses")]
mod responses;
mod stream;

use std::{error::Error as StdError, fmt};

use openai_kit_types::json::Node;
#[cfg(any(feature = "chat", feature = "beta_assistants"))]
use openai_kit_types::json::{self, Given};

#[cfg(feature = "beta_assistants")]
pub use self::assistants::{AssistantEvent, RunAccumulator, RunSnapshot};
#[cfg(feature = "chat")]
pub use self::chat::{ChatAccumulator, ChatEvent};
#[cfg(feature = "responses")]
pub use self::responses::{ResponseAccumulator, ResponseEvent};
pub use self::stream::{AccumulateCall, AccumulatedStream};
#[cfg(any(feature = "chat", feature = "beta_assistants"))]
use crate::value::count;

/// Puts a value together from the events of a stream. Without I/O, for any source of events.
///
/// ```
/// use openai_kit::{json::from_str, stream::{Accumulator, ChatAccumulator}};
///
/// let mut accumulator = ChatAccumulator::new();
/// for chunk in [
///     r#"{"id":"c","choices":[{"index":0,"delta":{"role":"assistant","content":"Hel"}}]}"#,
///     r#"{"id":"c","choices":[{"index":0,"delta":{"content":"lo"},"finish_reason":"stop"}]}"#,
/// ] {
///     accumulator.push(from_str(chunk)?)?;
///     while let Some(event) = accumulator.next_event() {
///         println!("{event:?}");
///     }
/// }
/// let completion = accumulator.finish()?;
/// assert_eq!(completion.choices[0].message.content.as_deref(), Some("Hello"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub trait Accumulator: Default + Send + 'static {
    /// What goes in: an event as the server sends it.
    type Wire: Accumulate<Accumulator = Self>;
    /// What comes out: an event with what came of it, which borrows from the accumulator.
    type Event<'a>
    where
        Self: 'a;
    /// What it all adds up to.
    type Snapshot: Clone + Send + Sync + 'static;

    /// Takes an event. What [`next_event`](Self::next_event) was not asked for is dropped.
    ///
    /// # Errors
    /// When the event does not fit to those before it. Nothing is changed then, but for the parts
    /// of a chunk that came before the one that does not fit.
    fn push(&mut self, event: Self::Wire) -> Result<(), AccumulateError>;

    /// The next event that was made of the one that was pushed last.
    fn next_event(&mut self) -> Option<Self::Event<'_>>;

    /// What there is so far. None before the first event.
    fn snapshot(&self) -> Option<&Self::Snapshot>;

    /// What there is so far, however far that is. None before the first event.
    fn into_snapshot(self) -> Option<Self::Snapshot>;

    /// What it all added up to.
    ///
    /// # Errors
    /// When the stream was over too early. What there is, [`into_snapshot`](Self::into_snapshot)
    /// gives.
    fn finish(self) -> Result<Self::Snapshot, AccumulateError>
    where
        Self: Sized,
    {
        let mut this = self;
        this.check()?;
        this.into_snapshot()
            .ok_or_else(|| AccumulateError::new("the stream had no event"))
    }

    /// Brings the snapshot into its last form.
    ///
    /// # Errors
    /// As [`finish`](Self::finish).
    fn check(&mut self) -> Result<(), AccumulateError>;

    #[doc(hidden)]
    fn is_pending(&self) -> bool;

    /// Drops the events that were not asked for.
    #[doc(hidden)]
    fn skip(&mut self);

    /// Brings what is kept aside into the snapshot.
    #[doc(hidden)]
    fn settle(&mut self) {}

    #[doc(hidden)]
    fn keep_request_id(&mut self, _id: &str) {}

    /// How many alternatives were asked for.
    #[doc(hidden)]
    fn expect(&mut self, _choices: i64) {}
}

/// An event that has an accumulator.
pub trait Accumulate: Node + Default + Send + Sized + 'static {
    /// What takes these events.
    type Accumulator: Accumulator<Wire = Self>;
}

/// An event that does not fit to those before it, or an end that came too early.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccumulateError(Box<str>);

impl AccumulateError {
    fn new(message: impl Into<String>) -> Self {
        Self(message.into().into_boxed_str())
    }
}

impl fmt::Display for AccumulateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl StdError for AccumulateError {}

/// The whole number under a key. None when the server left it out: that is not 0.
#[cfg(any(feature = "chat", feature = "beta_assistants"))]
fn index_of(value: &dyn Node, key: &str) -> Result<Option<i64>, AccumulateError> {
    match json::given(value, key) {
        Given::Value => match count(value, key) {
            Some(index) if index < 0 => Err(AccumulateError::new(format!(
                "`{key}` is {index}, and below zero"
            ))),
            index => Ok(index),
        },
        Given::Misfit => Err(AccumulateError::new(format!("`{key}` is no whole number"))),
        _ => Ok(None),
    }
}
