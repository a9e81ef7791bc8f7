//! Streams of events: pulled, bounded, and never silent for longer than `idle_timeout`.
//!
//! [`SseDecoder`] knows what an event is; this knows what one means, and how a stream must end.

mod accumulate;
mod ends;
mod resume;
mod sse;

use std::{
    fmt,
    future::{IntoFuture, poll_fn},
    pin::Pin,
    task::{Context, Poll, ready},
};

use futures_core::Stream;
use http::StatusCode;
use openai_kit_types::json::{self, Fill, Node, Slot, View};

#[cfg(feature = "beta_assistants")]
pub use self::accumulate::{AssistantEvent, RunAccumulator, RunSnapshot};
#[cfg(feature = "chat")]
pub use self::accumulate::{ChatAccumulator, ChatEvent};
#[cfg(feature = "responses")]
pub use self::accumulate::{ResponseAccumulator, ResponseEvent};
pub use self::{
    accumulate::{Accumulate, AccumulateCall, AccumulateError, AccumulatedStream, Accumulator},
    sse::{SseDecoder, SseEvent, TooLong},
};
use self::{
    ends::End,
    resume::{Plan, Resume},
};
use crate::{
    Client,
    call::{Call, Op, Sending, Streams, setters},
    error::{ApiError, ConfigError, Error, StreamError, StreamErrorKind},
    pipeline::{self, trace},
    reply::{RawReply, of_head},
};

/// A call that gives its reply as a stream. Made by [`Call::stream`].
#[must_use = "a call is sent when it is awaited"]
pub struct StreamCall<O: Op> {
    call: Call<O>,
    /// How it goes on after a lost connection, if it does.
    resume: Result<Option<Plan>, ConfigError>,
}

impl<O: Streams> Call<O> {
    /// Asks for the reply as a stream of events.
    ///
    /// ```no_run
    /// use openai_kit::responses::ResponseStreamEvent;
    ///
    /// # async fn f(client: openai_kit::Client) -> Result<(), openai_kit::Error> {
    /// let call = client.responses().create().model("gpt-5.5").input("Hello");
    /// let mut events = call.stream().await?;
    /// while let Some(event) = events.try_next().await? {
    ///     if let ResponseStreamEvent::OutputTextDelta(delta) = event {
    ///         print!("{}", delta.delta);
    ///     }
    /// }
    /// # Ok(()) }
    /// ```
    pub fn stream(mut self) -> StreamCall<O> {
        self.change(|params| switch(params));
        StreamCall {
            call: self,
            resume: Ok(None),
        }
    }
}

/// Sets the parameter that asks for a stream, where the operation has one.
fn switch(params: &mut dyn Node) {
    if !matches!(params.view(), View::Object(..)) {
        return;
    }
    let Slot::Object(shape, object) = params.slot(Fill::Value) else {
        return;
    };
    let place = |name: &str| shape.keys.iter().position(|key| key.name == name);
    if let Some(index) = place("stream") {
        if let Slot::Bool(stream) = object.field_mut(index).slot(Fill::Value) {
            *stream = true;
        }
    } else if let Some(index) = place("stream_format")
        && let Slot::Choice(format, _) = object.field_mut(index).slot(Fill::Value)
    {
        format.set("sse");
    }
}

/// Whether parameters ask for a stream.
pub(crate) fn asks_for_stream(params: &dyn Node) -> bool {
    crate::value::flag(params, "stream") == Some(true)
}

setters!([O: Op] StreamCall<O>: call.options);

impl<O: Streams> IntoFuture for StreamCall<O> {
    type Output = Result<EventStream<O::Event>, Error>;
    type IntoFuture = Sending<EventStream<O::Event>>;

    fn into_future(self) -> Self::IntoFuture {
        let call = self.call.encode();
        let choices = crate::value::count(self.call.peek(), "n");
        let options = self.call.options.beside();
        let client = self.call.into_client();
        let resume = self.resume;
        Box::pin(async move {
            let plan = resume?;
            let call = call?.buffered(false);
            let clock = client.clock();
            let due = call.limits.deadline;
            let due = due.map(|limit| clock.elapsed().saturating_add(limit));
            let raw = pipeline::send(&client, &call).await?;
            let limit = client.config().max_event_bytes;
            let mut stream = EventStream::new(raw, End::of(O::OPERATION), limit);
            stream.state.choices = choices;
            stream.resume = plan.map(|plan| Box::new(Resume::new(plan, options, client, due)));
            Ok(stream)
        })
    }
}

impl<O: Op> fmt::Debug for StreamCall<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.call, f)
    }
}

/// Events as they come. Dropping it closes the connection.
///
/// It ends with an error when the connection breaks, no byte comes within `idle_timeout`, the API
/// reports an error, or the body ends before the last event that the operation has.
pub struct EventStream<T> {
    raw: Option<RawReply>,
    state: State,
    resume: Option<Box<Resume>>,
    item: std::marker::PhantomData<fn() -> T>,
}

/// What does not depend on the type of the events.
struct State {
    decoder: SseDecoder,
    end: End,
    /// How many events were given.
    events: u64,
    head: crate::reply::Head,
    /// Whether bytes other than white space have come.
    begun: bool,
    /// Whether the last event was given at the end of the body, without a blank line behind it.
    over: bool,
    /// A reply that is one JSON object and no stream, as far as it is kept.
    object: Option<Vec<u8>>,
    /// The most bytes of one event.
    limit: usize,
    /// How many alternatives were asked for, where that is a parameter.
    choices: Option<i64>,
}

/// How much is kept of a reply that is no stream.
const LONGEST_OBJECT: usize = 1 << 20;

/// What an event is to the caller.
enum Step<T> {
    Give(T),
    Skip,
    End,
}

impl<T: Node + Default> EventStream<T> {
    /// The events of an operation that always streams, and may end at any time.
    pub(crate) fn open(raw: RawReply, client: &Client) -> Self {
        Self::new(raw, End::Any, client.config().max_event_bytes)
    }

    fn new(raw: RawReply, end: End, limit: usize) -> Self {
        Self {
            state: State {
                decoder: SseDecoder::new(limit),
                end,
                events: 0,
                head: raw.head.clone(),
                begun: false,
                over: false,
                object: None,
                limit,
                choices: None,
            },
            raw: Some(raw),
            resume: None,
            item: std::marker::PhantomData,
        }
    }

    /// The next event, or `None` at the end.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    /// The next event, or `None` at the end, with the error outside.
    ///
    /// # Errors
    /// As described at [`EventStream`]. After an error the stream is at its end.
    pub async fn try_next(&mut self) -> Result<Option<T>, Error> {
        self.next().await.transpose()
    }

    /// The next step, going on after a lost connection where that is wanted.
    fn poll_step(&mut self, cx: &mut Context<'_>) -> Poll<Result<Step<T>, Error>> {
        loop {
            let next = match &mut self.resume {
                Some(resume) => ready!(resume.poll(cx)),
                None => None,
            };
            let step = match next {
                Some(Ok(raw)) => {
                    self.state.head = raw.head.clone();
                    self.state.decoder = SseDecoder::new(self.state.limit);
                    self.raw = Some(raw);
                    continue;
                }
                Some(Err(error)) => Err(error),
                None => ready!(self.poll_event(cx)),
            };
            let Some(resume) = &mut self.resume else {
                return Poll::Ready(step);
            };
            match &step {
                Ok(Step::Give(event)) if !resume.is_new(event) => self.state.events -= 1,
                Err(error) if resume.begins(error) => self.raw = None,
                _ => return Poll::Ready(step),
            }
        }
    }

    fn poll_event(&mut self, cx: &mut Context<'_>) -> Poll<Result<Step<T>, Error>> {
        loop {
            let Some(raw) = &mut self.raw else {
                return Poll::Ready(self.state.after_all().map(|()| Step::End));
            };
            // Servers may keep the connection open behind the last event.
            if self.state.end.is_final() {
                return Poll::Ready(Ok(Step::End));
            }
            let mut value = T::default();
            match self.state.buffered(&mut value, &raw.span)? {
                Some(Step::Give(())) => return Poll::Ready(Ok(Step::Give(value))),
                Some(Step::End) => return Poll::Ready(Ok(Step::End)),
                Some(Step::Skip) => continue,
                None => {}
            }
            match Pin::new(&mut *raw).poll_next(cx) {
                Poll::Pending => return Poll::Pending,
                Poll::Ready(Some(Ok(bytes))) => self.state.push(&bytes),
                Poll::Ready(Some(Err(error))) => {
                    let events = self.state.events;
                    return Poll::Ready(Err(match error {
                        Error::Transport(error) => error.after(events).into(),
                        other => other,
                    }));
                }
                Poll::Ready(None) => {
                    let span = raw.span.clone();
                    self.raw = None;
                    return Poll::Ready(match self.state.last(&mut value, &span)? {
                        Step::Give(()) => Ok(Step::Give(value)),
                        Step::Skip | Step::End => Ok(Step::End),
                    });
                }
            }
        }
    }
}

impl<T> EventStream<T> {
    /// The status of the reply.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.state.head.status
    }

    of_head!(self => self.state.head);

    /// How many events were given.
    #[must_use]
    pub fn events(&self) -> u64 {
        self.state.events
    }

    /// Ends the stream, and its connection.
    pub fn close(&mut self) {
        self.raw = None;
        self.resume = None;
    }
}

impl State {
    /// Takes bytes in. No stream begins with a brace: that is an object in place of one.
    fn push(&mut self, bytes: &[u8]) {
        let text = bytes.trim_ascii_start();
        if !self.begun && text.first() == Some(&b'{') {
            self.object = Some(Vec::new());
        }
        self.begun |= !text.is_empty();
        match &mut self.object {
            None => self.decoder.push(bytes),
            Some(object) => {
                let room = LONGEST_OBJECT.saturating_sub(object.len());
                object.extend(bytes.iter().take(room));
            }
        }
    }

    /// What an object in place of a stream is: the API's error, or nothing that was asked for.
    fn no_stream(&self, object: &[u8]) -> Error {
        let text = String::from_utf8_lossy(object);
        match ApiError::in_stream(&self.head, "", &text) {
            Some(error) => error.into(),
            None => self
                .error(StreamErrorKind::Malformed)
                .because("the reply is one JSON object: the server does not stream here")
                .into(),
        }
    }

    /// Reads the next event that is in the buffer, if there is one.
    fn buffered(
        &mut self,
        value: &mut dyn Node,
        span: &tracing::Span,
    ) -> Result<Option<Step<()>>, Error> {
        let event = match self.decoder.next_event() {
            Ok(Some(event)) => event,
            Ok(None) => return Ok(None),
            Err(TooLong) => return Err(self.error(StreamErrorKind::TooLong).into()),
        };
        let step = read(event, value, &mut self.end, &self.head, self.events, span)?;
        if matches!(step, Step::Give(())) {
            self.events += 1;
        }
        Ok(Some(step))
    }

    /// The body is over: reads an event that needs no blank line, and asks whether this is an end.
    fn last(&mut self, value: &mut dyn Node, span: &tracing::Span) -> Result<Step<()>, Error> {
        if let Some(object) = &self.object {
            return Err(self.no_stream(object));
        }
        let step = match self.decoder.finish() {
            // What cannot be read here was cut.
            Some(event) => read(event, value, &mut self.end, &self.head, self.events, span)
                .map_err(|error| match error {
                    Error::Stream(_) => {
                        StreamError::new(StreamErrorKind::Cut, self.head.clone(), self.events)
                            .into()
                    }
                    other => other,
                })?,
            None => Step::Skip,
        };
        if let Step::Give(()) = step {
            self.events += 1;
            self.over = true;
        } else if !self.end.reached() {
            return Err(self.error(StreamErrorKind::Cut).into());
        }
        Ok(step)
    }

    /// The body ended with an event and is read to its end: asks whether that was the last one.
    fn after_all(&mut self) -> Result<(), Error> {
        if std::mem::take(&mut self.over) && !self.end.reached() {
            return Err(self.error(StreamErrorKind::Cut).into());
        }
        Ok(())
    }

    fn error(&self, kind: StreamErrorKind) -> StreamError {
        StreamError::new(kind, self.head.clone(), self.events)
    }
}

/// Reads one event into a value.
fn read(
    event: SseEvent<'_>,
    value: &mut dyn Node,
    end: &mut End,
    head: &crate::reply::Head,
    events: u64,
    span: &tracing::Span,
) -> Result<Step<()>, Error> {
    if event.data == "[DONE]" {
        return if end.allows_done() {
            Ok(Step::End)
        } else {
            Err(StreamError::new(StreamErrorKind::Cut, head.clone(), events).into())
        };
    }
    if event.data.is_empty() {
        return Ok(Step::Skip);
    }
    if end.raises(event)
        && let Some(error) = ApiError::in_stream(head, event.name, event.data)
    {
        return Err(error.into());
    }
    let data = if end.wants_envelope() {
        ends::envelope(event)
    } else {
        std::borrow::Cow::Borrowed(event.data)
    };
    if let Err(error) = json::read_text(&data, value, None) {
        let error =
            StreamError::new(StreamErrorKind::Malformed, head.clone(), events).because(error);
        return Err(error.into());
    }
    end.see(value);
    if !span.is_disabled()
        && let Some(reply) = crate::value::field(value, "response")
    {
        trace::reply(span, reply);
    }
    Ok(Step::Give(()))
}

impl<T: Node + Default> Stream for EventStream<T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_step(cx).map(|step| match step {
            Ok(Step::Give(value)) => Some(Ok(value)),
            Ok(Step::Skip | Step::End) => {
                self.close();
                None
            }
            Err(error) => {
                self.close();
                Some(Err(error))
            }
        })
    }
}

impl<T> fmt::Debug for EventStream<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventStream")
            .field("status", &self.state.head.status)
            .field("request_id", &self.request_id())
            .field("events", &self.state.events)
            .finish_non_exhaustive()
    }
}
