//! Going on after a lost connection: a response that runs in the background keeps its events.

#![cfg_attr(
    not(feature = "responses"),
    allow(dead_code, reason = "only responses can be resumed")
)]

use std::{
    sync::Arc,
    task::{Context, Poll, ready},
    time::Duration,
};

use openai_kit_types::json::Node;

use crate::{
    Client,
    error::{Error, StreamErrorKind, TransportErrorKind},
    options::RequestOptions,
    pipeline::{self, encode::EncodedCall, retry},
    reply::RawReply,
    transport::BoxFuture,
    value::{count, field, text},
};

/// Makes the request for the events of a response after a number.
pub(super) type Request =
    Arc<dyn Fn(RequestOptions, &str, i64) -> Result<EncodedCall, Error> + Send + Sync>;

/// How a stream is to go on after a lost connection.
#[derive(Clone)]
pub(super) struct Plan {
    /// How many times in a row without an event between them.
    pub(super) limit: u32,
    pub(super) request: Request,
}

/// How far a stream has come, and the request by which it goes on.
pub(super) struct Resume {
    plan: Plan,
    options: RequestOptions,
    client: Client,
    /// When everything must be done, by the client's clock.
    due: Option<Duration>,
    tries: u32,
    response: Option<String>,
    last: Option<i64>,
    pending: Option<BoxFuture<'static, Result<RawReply, Error>>>,
}

impl Resume {
    pub(super) fn new(
        plan: Plan,
        options: RequestOptions,
        client: Client,
        due: Option<Duration>,
    ) -> Self {
        Self {
            plan,
            options,
            client,
            due,
            tries: 0,
            response: None,
            last: None,
            pending: None,
        }
    }

    /// Takes note of an event. False when it was given before.
    pub(super) fn is_new(&mut self, event: &dyn Node) -> bool {
        if self.response.is_none()
            && let Some(response) = field(event, "response")
        {
            self.response = text(response, "id").map(str::to_owned);
        }
        if let Some(number) = count(event, "sequence_number") {
            if self.last.is_some_and(|last| number <= last) {
                return false;
            }
            self.last = Some(number);
        }
        self.tries = 0;
        true
    }

    /// Begins to go on, where the error is a lost connection and there is something to go on from.
    pub(super) fn begins(&mut self, error: &Error) -> bool {
        if !is_loss(error) || self.tries >= self.plan.limit {
            return false;
        }
        let (Some(response), Some(last)) = (&self.response, self.last) else {
            return false;
        };
        let Ok(call) = (self.plan.request)(self.options.clone(), response, last) else {
            return false;
        };
        let mut call = call.buffered(false);
        self.tries += 1;
        let client = self.client.clone();
        let wait = retry::backoff(self.tries, client.rng().fraction());
        if let Some(due) = self.due {
            let left = due.saturating_sub(client.clock().elapsed());
            let Some(left) = left.checked_sub(wait).filter(|left| !left.is_zero()) else {
                return false;
            };
            call.limits.deadline = Some(left);
        }
        self.pending = Some(Box::pin(async move {
            client.clock().sleep(wait).await;
            pipeline::send(&client, &call).await
        }));
        true
    }

    /// The new reply, where one is waited for.
    pub(super) fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<RawReply, Error>>> {
        let Some(pending) = &mut self.pending else {
            return Poll::Ready(None);
        };
        let done = ready!(pending.as_mut().poll(cx));
        self.pending = None;
        Poll::Ready(Some(done))
    }
}

/// Whether a connection was lost, and not the response.
fn is_loss(error: &Error) -> bool {
    match error {
        Error::Transport(error) => matches!(
            error.kind(),
            TransportErrorKind::Connect
                | TransportErrorKind::Timeout
                | TransportErrorKind::Idle
                | TransportErrorKind::Interrupted
        ),
        Error::Stream(error) => error.kind() == StreamErrorKind::Cut,
        Error::Api(error) => error.is_retryable(),
        Error::Config(_)
        | Error::Auth(_)
        | Error::Decode(_)
        | Error::Parse(_)
        | Error::Tool(_)
        | Error::Webhook(_) => false,
    }
}

#[cfg(feature = "responses")]
mod responses {
    use super::{Arc, Plan};
    use crate::{
        call::Call,
        error::ConfigError,
        resources::responses::{Create, Retrieve},
        stream::StreamCall,
        value::{field, flag},
    };

    impl StreamCall<Create> {
        /// Goes on by itself after a lost connection, at most this many times in a row without an
        /// event between them. The waits before that grow as those before retries do; `deadline`
        /// bounds them all. For responses that run in the background, as only their events are
        /// kept: others are an error, before anything is sent.
        ///
        /// Off by default. The response itself is not created twice.
        pub fn resumable(mut self, times: u32) -> Self {
            let params = self.call.peek();
            if flag(params, "background") != Some(true) {
                self.resume = Err(ConfigError::new(
                    "only a response that runs in the background can be resumed: set `.background(true)`, or leave `.resumable(…)` out",
                )
                .on("background"));
                return self;
            }
            let options = field(params, "stream_options");
            let obfuscation = options.and_then(|options| flag(options, "include_obfuscation"));
            let call: Call<Retrieve> = self.call.beside([String::new()]);
            let call = call
                .include(params.include.clone())
                .include_obfuscation(obfuscation)
                .stream()
                .call;
            self.resume = Ok(Some(plan(times, call)));
            self
        }
    }

    impl StreamCall<Retrieve> {
        /// Goes on by itself after a lost connection, at most this many times in a row without an
        /// event between them. The waits before that grow as those before retries do; `deadline`
        /// bounds them all. Off by default.
        pub fn resumable(mut self, times: u32) -> Self {
            self.resume = Ok(Some(plan(times, self.call.clone())));
            self
        }
    }

    fn plan(limit: u32, call: Call<Retrieve>) -> Plan {
        Plan {
            limit,
            request: Arc::new(move |options, id, last| {
                let mut call = call.clone().at([id.to_owned()]);
                call.options = options;
                call.starting_after(last).encode()
            }),
        }
    }
}
