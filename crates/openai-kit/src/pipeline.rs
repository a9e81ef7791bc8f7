//! The life of a request. Start reading here.
//!
//! A call is [encoded](encode) once. Then it is attempted until [`retry::decide`] says stop: each
//! attempt opens the body, puts the credential on, sends, follows redirects, and reads the reply
//! where that is wanted. What comes back is [decoded](decode) by whoever asked.

pub(crate) mod body;
pub(crate) mod decode;
pub(crate) mod encode;
pub(crate) mod headers;
pub(crate) mod limits;
pub(crate) mod query;
pub(crate) mod redact;
mod redirect;
pub(crate) mod retry;
pub(crate) mod trace;
pub(crate) mod url;

use std::{sync::Arc, time::Duration};

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, HeaderValue};
use tracing::Instrument as _;

use self::{
    encode::EncodedCall,
    limits::{Limited, Progress, Watched},
    redirect::Hop,
    retry::Decision,
};
use crate::{
    Client,
    error::{ApiError, Error, TransportError, TransportErrorKind},
    reply::{Head, RawReply},
    transport::{ReplyBody, RequestBody},
};

/// How much of an error's body is kept.
const LONGEST_ERROR: usize = 1 << 20;
/// How long the next bytes of an error's body are waited for.
const SLOWEST_ERROR: Duration = Duration::from_secs(5);
/// The longest reply that is read into memory: what `max_event_bytes` is for streams.
const LONGEST_REPLY: usize = 256 << 20;

/// Attempts a call until it succeeds or `retry::decide` says stop.
pub(crate) async fn send(client: &Client, call: &EncodedCall) -> Result<RawReply, Error> {
    client.clock().ready()?;
    client.transport().ready()?;
    let span = trace::call(call);
    let whole = match body::to_be_read(client, call) {
        Some(form) => Some(body::whole(call, form).await?),
        None => None,
    };
    let call = whole.as_deref().unwrap_or(call);
    let work = attempts(client, call);
    let mut sent = if span.is_disabled() {
        work.await
    } else {
        work.instrument(span.clone()).await
    };
    match &mut sent {
        Ok(reply) => {
            trace::place(&span, call, reply.uri());
            reply.strict = client.config().strict;
            reply.span = span;
        }
        Err(error) => trace::failed(&span, error),
    }
    sent
}

async fn attempts(client: &Client, call: &EncodedCall) -> Result<RawReply, Error> {
    let clock = client.clock();
    let due = call.limits.deadline;
    let due = due.map(|limit| clock.elapsed().saturating_add(limit));
    let mut number = 1;
    loop {
        let began = clock.elapsed();
        let outcome = attempt(client, call, number, due).await;
        let took = clock.elapsed().saturating_sub(began);
        let mut error = match outcome {
            Ok(reply) => {
                trace::attempt(call, number, took, &Ok(&reply), None);
                return Ok(reply);
            }
            Err(error) => error,
        };
        count(&mut error, number);
        let wait = if call.body.is_replayable() {
            wait(client, call, number, due, &error)
        } else {
            None
        };
        trace::attempt(call, number, took, &Err(&error), wait);
        let Some(wait) = wait else { return Err(error) };
        // Outside of the attempt, so that its limits do not count the wait.
        clock.sleep(wait).await;
        number += 1;
    }
}

/// How long to wait before the next attempt, if there is one before the deadline.
fn wait(
    client: &Client,
    call: &EncodedCall,
    number: u32,
    due: Option<Duration>,
    error: &Error,
) -> Option<Duration> {
    let clock = client.clock();
    let chance = client.rng().fraction();
    match retry::decide(&call.retries, number, error, chance) {
        Decision::Stop => None,
        Decision::After(wait) => {
            let next = clock.elapsed().saturating_add(wait);
            due.is_none_or(|due| next < due).then_some(wait)
        }
    }
}

/// An error says how often the request was sent.
fn count(error: &mut Error, attempts: u32) {
    match error {
        Error::Transport(error) => error.set_attempts(attempts),
        Error::Api(error) => error.set_attempts(attempts),
        // These stop an attempt before it is sent.
        Error::Config(error) => error.set_attempts(attempts - 1),
        Error::Auth(error) => error.set_attempts(attempts - 1),
        Error::Decode(_)
        | Error::Parse(_)
        | Error::Stream(_)
        | Error::Tool(_)
        | Error::Webhook(_) => {}
    }
}

/// Sends once, and reads the reply where that is wanted.
async fn attempt(
    client: &Client,
    call: &EncodedCall,
    number: u32,
    due: Option<Duration>,
) -> Result<RawReply, Error> {
    let clock = client.clock();
    let began = clock.elapsed();
    let progress = call.body.streams().then(|| Progress::new(clock));
    let work = async {
        let (head, body) = exchange(client, call, number, progress.as_ref()).await?;
        if !head.status.is_success() {
            let due = match call.limits.timeout.filter(|_| progress.is_none()) {
                Some(timeout) => limits::first(due, began.saturating_add(timeout)),
                None => due,
            };
            // The status decides what follows, however little of the body comes.
            let body = Limited::new(body, Arc::clone(clock), Some(SLOWEST_ERROR), due);
            let (body, _) = collect(ReplyBody::stream(body), LONGEST_ERROR).await;
            trace::body(client, "reply", &body);
            return Err(ApiError::read(head, body, clock.now()).into());
        }
        let body = if call.buffered {
            let (body, stopped) = collect(body, LONGEST_REPLY).await;
            if let Some(error) = stopped {
                return Err(error.inside(&head).into());
            }
            trace::body(client, "reply", &body);
            ReplyBody::Bytes(body)
        } else {
            let idle = call.limits.idle_timeout;
            ReplyBody::stream(Limited::new(body, Arc::clone(clock), idle, due))
        };
        Ok(RawReply::new(head, body))
    };
    limits::run(clock, &call.limits, progress.as_deref(), due, work).await
}

/// Sends, following redirects within the origin.
async fn exchange(
    client: &Client,
    call: &EncodedCall,
    number: u32,
    progress: Option<&Arc<Progress>>,
) -> Result<(Head, ReplyBody), Error> {
    let mut hop = Hop::first(call)?;
    loop {
        let mut request = http::Request::new(open(client, call, &hop, progress)?);
        *request.method_mut() = hop.method.clone();
        *request.uri_mut() = hop.uri.clone();
        *request.headers_mut() = HeaderMap::clone(&hop.headers);
        if !call.own_retry_count {
            let count = match number {
                1 => HeaderValue::from_static("0"),
                number => HeaderValue::from(number - 1),
            };
            request.headers_mut().insert(headers::RETRY_COUNT, count);
        }
        // The last step to touch the request: signatures cover all of it.
        let auth = &client.config().auth;
        auth.apply(call.scheme, &mut request).await?;
        let connection = auth.connection();
        // A provider may have changed it.
        let uri = connection.map(|_| request.uri().clone());
        let mut reply = client.transport().send(request).await?;
        let mut follows = true;
        if let Some(connection) = connection {
            reply = connection.reply(reply);
            follows = connection.follows_redirects();
        }
        let (parts, body) = reply.into_parts();
        if follows && let Some(next) = hop.next(call, parts.status, &parts.headers) {
            hop = next;
            continue;
        }
        let head = Head {
            status: parts.status,
            headers: parts.headers,
            version: parts.version,
            uri: uri.unwrap_or(hop.uri),
            attempts: number,
        };
        return Ok((head, body));
    }
}

/// The body of one request. One that streams is watched, so that its limits count from its bytes.
fn open(
    client: &Client,
    call: &EncodedCall,
    hop: &Hop<'_>,
    progress: Option<&Arc<Progress>>,
) -> Result<RequestBody, Error> {
    if !hop.sends_body {
        return Ok(RequestBody::Empty);
    }
    let body = call.body.open()?;
    if let RequestBody::Bytes(bytes) = &body {
        trace::body(client, "request", bytes);
    }
    Ok(match (body, progress) {
        (RequestBody::Stream { stream, length }, Some(progress)) => RequestBody::Stream {
            stream: Box::pin(Watched::new(stream, Arc::clone(progress), length)),
            length,
        },
        (body, _) => body,
    })
}

/// Reads a body into memory: what came, and what stopped it before its end.
async fn collect(mut body: ReplyBody, limit: usize) -> (Bytes, Option<TransportError>) {
    if let ReplyBody::Bytes(bytes) = body {
        return (bytes, None);
    }
    let mut first = Bytes::new();
    let mut all = BytesMut::new();
    loop {
        let stopped = match limits::next(&mut body).await {
            Some(Ok(chunk)) if first.is_empty() => {
                first = chunk;
                continue;
            }
            Some(Ok(chunk)) => {
                if all.is_empty() {
                    all.extend_from_slice(&first);
                }
                all.extend_from_slice(&chunk);
                if all.len() <= limit {
                    continue;
                }
                all.truncate(limit);
                Some(TransportError::bare(TransportErrorKind::TooLarge))
            }
            Some(Err(error)) => Some(error),
            None => None,
        };
        let bytes = if all.is_empty() { first } else { all.freeze() };
        return (bytes, stopped);
    }
}
