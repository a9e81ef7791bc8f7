//! Accumulators: from the events of a stream to what they add up to.
//!
//! An [`Accumulator`] is plain data without I/O: events go in by [`push`](Accumulator::push), what
//! is made of them comes out by [`next_event`](Accumulator::next_event). [`AccumulatedStream`]
//! drives one by an [`EventStream`].
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

use std::{any::Any, error::Error as StdError, fmt, future::IntoFuture};

use openai_kit_types::json::Node;
#[cfg(any(feature = "chat", feature = "beta_assistants"))]
use openai_kit_types::json::{self, Given};

#[cfg(feature = "beta_assistants")]
pub use self::assistants::{AssistantEvent, RunAccumulator, RunSnapshot};
#[cfg(feature = "chat")]
pub use self::chat::{ChatAccumulator, ChatEvent};
#[cfg(feature = "responses")]
pub use self::responses::{ResponseAccumulator, ResponseEvent};
use super::{EventStream, StreamCall};
use crate::{
    call::{Op, Sending, Streams},
    error::{Error, StreamError, StreamErrorKind},
    value::count,
};

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

/// Events with what they add up to. Made by [`EventStream::accumulate`] and
/// [`StreamCall::accumulate`].
///
/// Errors carry what there was until then: [`Error::snapshot`].
pub struct AccumulatedStream<A: Accumulator> {
    events: EventStream<A::Wire>,
    state: A,
    /// Events up to this `sequence_number` are taken in and not given.
    behind: Option<i64>,
}

impl<T: Accumulate> EventStream<T> {
    /// Puts the events together: each comes with what there is so far, and at the end there is the
    /// whole.
    ///
    /// ```no_run
    /// use openai_kit::responses::ResponseStreamEvent;
    ///
    /// # async fn f(client: openai_kit::Client) -> Result<(), openai_kit::Error> {
    /// let call = client.responses().create().model("gpt-5.5").input("Hello");
    /// let mut run = call.stream().await?.accumulate();
    /// while let Some(event) = run.try_next().await? {
    ///     if let ResponseStreamEvent::OutputTextDelta(_) = &event.event {
    ///         println!("{}", event.so_far.unwrap_or_default());
    ///     }
    /// }
    /// let response = run.final_response().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Events that were read before are not in it.
    #[must_use]
    pub fn accumulate(self) -> AccumulatedStream<T::Accumulator> {
        AccumulatedStream::new(self, None)
    }
}

impl<A: Accumulator> AccumulatedStream<A> {
    fn new(events: EventStream<A::Wire>, behind: Option<i64>) -> Self {
        let mut state = A::default();
        if let Some(choices) = events.state.choices {
            state.expect(choices);
        }
        Self {
            events,
            state,
            behind,
        }
    }

    /// The next event, or `None` at the end.
    ///
    /// # Cancel safety
    /// Dropping the future loses nothing.
    pub async fn next(&mut self) -> Option<Result<A::Event<'_>, Error>> {
        self.try_next().await.transpose()
    }

    /// The next event, or `None` at the end, with the error outside.
    ///
    /// # Errors
    /// As described at [`EventStream`], and when an event does not fit to those before it. The
    /// error carries what there was until then: [`Error::snapshot`]. Then the stream is at its end.
    pub async fn try_next(&mut self) -> Result<Option<A::Event<'_>>, Error> {
        while !self.state.is_pending() {
            if !self.advance().await? {
                return Ok(None);
            }
        }
        Ok(self.state.next_event())
    }

    /// Takes in one event of the stream. False at the end.
    async fn advance(&mut self) -> Result<bool, Error> {
        let event = match self.events.try_next().await {
            Ok(Some(event)) => event,
            Ok(None) => return Ok(false),
            Err(error) => return Err(self.failed(error)),
        };
        let number = count(&event, "sequence_number");
        let behind = self
            .behind
            .is_some_and(|behind| number.is_some_and(|number| number <= behind));
        if let Err(error) = self.state.push(event) {
            self.events.close();
            return Err(self.unexpected(error));
        }
        if behind {
            self.state.skip();
        }
        Ok(true)
    }

    fn unexpected(&mut self, error: AccumulateError) -> Error {
        let kind = StreamErrorKind::Unexpected;
        self.failed(self.events.state.error(kind).because(error).into())
    }

    fn failed(&mut self, mut error: Error) -> Error {
        self.state.settle();
        if let Some(snapshot) = self.state.snapshot() {
            error.keep_snapshot(Box::new(snapshot.clone()) as Box<dyn Any + Send + Sync>);
        }
        error
    }

    /// Reads to the end and gives what it all added up to.
    ///
    /// # Errors
    /// As [`try_next`](Self::try_next). A stream that failed before fails here as well.
    pub async fn finish(mut self) -> Result<A::Snapshot, Error> {
        while self.advance().await? {}
        if let Err(error) = self.state.check() {
            let error = StreamError::because(self.events.state.error(StreamErrorKind::Cut), error);
            return Err(self.failed(error.into()));
        }
        if let Some(id) = self.events.request_id() {
            self.state.keep_request_id(id);
        }
        self.state
            .into_snapshot()
            .ok_or_else(|| self.events.state.error(StreamErrorKind::Cut).into())
    }

    /// What there is so far. None before the first event.
    #[must_use]
    pub fn snapshot(&self) -> Option<&A::Snapshot> {
        self.state.snapshot()
    }

    /// The stream underneath: its status, headers, request id and number of attempts.
    #[must_use]
    pub fn events(&self) -> &EventStream<A::Wire> {
        &self.events
    }

    /// The id under which the server knows the request: the header `x-request-id`.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.events.request_id()
    }

    /// Ends the stream, and its connection.
    pub fn close(&mut self) {
        self.events.close();
    }
}

impl<A: Accumulator> fmt::Debug for AccumulatedStream<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.events, f)
    }
}

/// A call that gives its reply as an [`AccumulatedStream`]. Made by [`StreamCall::accumulate`].
#[must_use = "a call is sent when it is awaited"]
pub struct AccumulateCall<O: Op> {
    call: StreamCall<O>,
    behind: Option<i64>,
}

impl<O: Streams> StreamCall<O>
where
    O::Event: Accumulate,
{
    /// Puts the events together: as [`EventStream::accumulate`], before the call is sent.
    ///
    /// With `starting_after` of a stored response the difference is large: all its events are asked
    /// for, so that the snapshot is whole, and those up to that number are not given.
    pub fn accumulate(mut self) -> AccumulateCall<O> {
        let behind = self.call.take_count("starting_after");
        AccumulateCall { call: self, behind }
    }
}

impl<O: Streams> IntoFuture for AccumulateCall<O>
where
    O::Event: Accumulate,
{
    type Output = Result<AccumulatedStream<<O::Event as Accumulate>::Accumulator>, Error>;
    type IntoFuture = Sending<AccumulatedStream<<O::Event as Accumulate>::Accumulator>>;

    fn into_future(self) -> Self::IntoFuture {
        let events = self.call.into_future();
        Box::pin(async move { Ok(AccumulatedStream::new(events.await?, self.behind)) })
    }
}

impl<O: Op> fmt::Debug for AccumulateCall<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.call, f)
    }
}
