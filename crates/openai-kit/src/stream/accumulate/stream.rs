//! An accumulator that is driven by a stream.

use std::{any::Any, fmt, future::IntoFuture};

use super::{Accumulate, AccumulateError, Accumulator};
use crate::{
    call::{Op, Sending, Streams},
    error::{Error, StreamError, StreamErrorKind},
    stream::{EventStream, StreamCall},
    value::count,
};

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
