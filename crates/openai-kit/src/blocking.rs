//! The same client without async: its builders are sent by [`Blocking::send`].
//!
//! ```no_run
//! use openai_kit::blocking::{self, Blocking};
//!
//! let client = blocking::Client::from_env()?;
//! let response = client.responses().create().model("gpt-5.5").input("hi").send()?;
//! for file in client.files().list().items().send() {
//!     println!("{}", file?.id);
//! }
//! # Ok::<(), openai_kit::Error>(())
//! ```
//!
//! Calls run on a runtime of our own, which starts with the first one.

use std::{
    future::{Future, IntoFuture, poll_fn},
    ops::Deref,
    pin::Pin,
    sync::OnceLock,
};

use futures_core::Stream;
use openai_kit_types::json::Node;
use serde::de::DeserializeOwned;
use tokio::runtime::{Builder, Handle, Runtime};

use crate::{
    Build, ClientBuilder,
    call::{Call, Op, Raw, Streams, WithResponse},
    error::{ConfigError, Error},
    pagination::{Items, PageOf, Pages},
    reply::RawReply,
    request::{RawRequest, Request, RequestWithResponse},
    stream::{Accumulate, AccumulateCall, AccumulatedStream, Accumulator, EventStream, StreamCall},
};

/// A client whose calls are sent by [`Blocking::send`]. It hands out the same builders.
#[derive(Clone, Debug)]
pub struct Client(crate::Client);

impl Client {
    /// As [`Client::from_env`](crate::Client::from_env).
    ///
    /// # Errors
    /// When there is no key, or a variable is wrong.
    pub fn from_env() -> Result<Self, Error> {
        Self::builder().build()
    }

    /// As [`Client::builder`](crate::Client::builder).
    pub fn builder() -> ClientBuilder<Self> {
        ClientBuilder::default()
    }

    /// As [`Client::with_options`](crate::Client::with_options).
    pub fn with_options(&self) -> ClientBuilder<Self> {
        self.0.with_options().makes()
    }
}

impl Build for Client {
    fn build(builder: ClientBuilder<Self>) -> Result<Self, Error> {
        let runtime = runtime()?;
        let _inside = runtime.enter();
        builder.blocking().makes().build().map(Self)
    }
}

impl Deref for Client {
    type Target = crate::Client;

    fn deref(&self) -> &crate::Client {
        &self.0
    }
}

/// Sends a call and waits for its reply; turns a stream into an iterator. Whatever else is awaited
/// can be sent, too: `page.next_page().send()?`, `raw.save("speech.mp3").send()?`.
pub trait Blocking {
    /// What comes of it.
    type Sent;

    /// Sends it.
    ///
    /// Inside of an async runtime this is an error, as it would stop all that runs there.
    fn send(self) -> Self::Sent;
}

/// The runtime of all blocking calls.
fn runtime() -> Result<&'static Runtime, Error> {
    static RUNTIME: OnceLock<Result<Runtime, std::io::Error>> = OnceLock::new();
    let made = RUNTIME.get_or_init(|| {
        Builder::new_multi_thread()
            .worker_threads(1)
            .thread_name("openai-kit")
            .enable_all()
            .build()
    });
    made.as_ref().map_err(|error| {
        ConfigError::new("the runtime of the blocking client cannot start")
            .because(error.to_string())
            .into()
    })
}

fn run<T, E: From<Error>>(work: impl Future<Output = Result<T, E>>) -> Result<T, E> {
    if Handle::try_current().is_ok() {
        return Err(Error::from(ConfigError::new(
            "`send()` was called inside of an async runtime, which it would stop: await the call instead, or send it from a thread of its own (`std::thread`, as those of `spawn_blocking` belong to the runtime)",
        ))
        .into());
    }
    runtime()?.block_on(work)
}

impl<F, T> Blocking for F
where
    F: Future<Output = Result<T, Error>>,
{
    type Sent = Result<T, Error>;

    fn send(self) -> Self::Sent {
        run(self)
    }
}

macro_rules! calls {
    ($([$($generics:tt)*] $call:ty;)*) => {$(
        impl<$($generics)*> Blocking for $call {
            type Sent = <Self as IntoFuture>::Output;

            fn send(self) -> Self::Sent {
                run(self.into_future())
            }
        }
    )*};
}

calls! {
    [O: Op] Call<O>;
    [O: Op] WithResponse<O>;
    [O: Op] Raw<O>;
    [T: DeserializeOwned + Send + 'static] Request<T>;
    [T: DeserializeOwned + Send + 'static] RequestWithResponse<T>;
    [] RawRequest;
}

#[cfg(any(
    feature = "beta_assistants",
    feature = "files",
    feature = "vector_stores",
    feature = "videos"
))]
calls! {
    [T: crate::polling::Progressing] crate::polling::Polling<T>;
}

#[cfg(feature = "uploads")]
calls! {
    [] crate::chunked::ChunkedUpload;
}

#[cfg(all(feature = "vector_stores", feature = "files"))]
calls! {
    [] crate::polling::BatchUpload;
}

macro_rules! streams {
    ($([$($generics:tt)*] $stream:ty;)*) => {$(
        impl<$($generics)*> Blocking for $stream {
            type Sent = Iter<Self>;

            fn send(self) -> Self::Sent {
                Iter::new(self)
            }
        }
    )*};
}

impl<O: Streams> Blocking for StreamCall<O> {
    type Sent = Result<Iter<EventStream<O::Event>>, Error>;

    fn send(self) -> Self::Sent {
        run(self.into_future()).map(Iter::new)
    }
}

impl<O: Streams> Blocking for AccumulateCall<O>
where
    O::Event: Accumulate,
{
    type Sent = Result<Accumulated<<O::Event as Accumulate>::Accumulator>, Error>;

    fn send(self) -> Self::Sent {
        run(self.into_future()).map(Accumulated)
    }
}

/// Events with what they add up to: an [`AccumulatedStream`] without async. It is no iterator, as
/// its events borrow from it.
#[derive(Debug)]
pub struct Accumulated<A: Accumulator>(AccumulatedStream<A>);

impl<A: Accumulator> Accumulated<A> {
    /// As [`AccumulatedStream::try_next`].
    ///
    /// # Errors
    /// As there.
    pub fn try_next(&mut self) -> Result<Option<A::Event<'_>>, Error> {
        run(self.0.try_next())
    }

    /// As [`AccumulatedStream::finish`].
    ///
    /// # Errors
    /// As there.
    pub fn finish(self) -> Result<A::Snapshot, Error> {
        run(self.0.finish())
    }

    /// As [`AccumulatedStream::snapshot`].
    #[must_use]
    pub fn snapshot(&self) -> Option<&A::Snapshot> {
        self.0.snapshot()
    }
}

streams! {
    [P: PageOf] Pages<P>;
    [P: PageOf] Items<P>;
    [] RawReply;
    [T: Node + Default] EventStream<T>;
}

#[cfg(feature = "schemars")]
impl Blocking for crate::tools::ChatRunner {
    type Sent = Result<crate::tools::ChatRun, Error>;

    fn send(self) -> Self::Sent {
        run(self.run())
    }
}

#[cfg(all(feature = "schemars", feature = "responses"))]
impl Blocking for crate::tools::ResponsesRunner {
    type Sent = Result<crate::tools::ResponsesRun, Error>;

    fn send(self) -> Self::Sent {
        run(self.run())
    }
}

/// What a stream gives, one after the other.
#[derive(Debug)]
pub struct Iter<S> {
    stream: S,
    /// Whether it was refused, so that it does not go on refusing.
    refused: bool,
}

impl<S> Iter<S> {
    fn new(stream: S) -> Self {
        Self {
            stream,
            refused: false,
        }
    }
}

impl<S, T> Iterator for Iter<S>
where
    S: Stream<Item = Result<T, Error>> + Unpin,
{
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.refused {
            return None;
        }
        let next = poll_fn(|cx| Pin::new(&mut self.stream).poll_next(cx));
        let next = run(async { next.await.transpose() }).transpose();
        self.refused = matches!(next, Some(Err(Error::Config(_))));
        next
    }
}
