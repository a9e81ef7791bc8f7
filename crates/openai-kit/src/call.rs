//! What every method's builder holds, and what all builders share.
//!
//! A resource method gives a [`Call`]. It holds the parameters and the options of one call, and is
//! sent when it is awaited. What differs between operations is in [`Op`]; the rest is here, once.

mod kinds;
mod setters;

use std::{fmt, future::IntoFuture};

use openai_kit_types::{
    Maybe,
    json::{self, Fill, Node, Slot, View},
    operation::Operation,
};

pub use self::kinds::{Binary, Events, Json, JsonOrText, Nothing, Paged, ReplyKind, Text, TextOr};
pub(crate) use self::setters::setters;
use crate::{
    Client,
    error::{ConfigError, Error},
    options::RequestOptions,
    pagination::{Items, PageOf, Pages},
    pipeline::{self, encode::EncodedCall},
    reply::{RawReply, Reply},
    stream,
    transport::BoxFuture,
};

/// What a builder becomes when it is awaited: boxed once.
pub type Sending<T> = BoxFuture<'static, Result<T, Error>>;

/// An operation as a type.
pub trait Op: Send + Sync + 'static {
    /// All parameters but the path's.
    type Params: Node + Default + Clone + Send + Sync + 'static;
    /// What it replies.
    type Reply: ReplyKind;
    /// Its row in the table of operations.
    const OPERATION: &'static Operation;
    /// Whether it sets parameters itself.
    #[doc(hidden)]
    const DRESSES: bool = false;

    /// Sets parameters, just before they are encoded.
    #[doc(hidden)]
    fn dress(_: &mut Self::Params) -> Result<(), Error> {
        Ok(())
    }
}

/// An operation that can reply with a stream of events.
pub trait Streams: Op {
    /// One event of the stream.
    type Event: Node + Default + Send + 'static;
}

/// The parameters of an operation that takes none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct NoParams;

impl Node for NoParams {
    fn view(&self) -> View<'_> {
        View::Absent
    }

    fn slot(&mut self, _: Fill) -> Slot<'_> {
        Slot::Refused
    }
}

/// Declares operations as types.
macro_rules! op {
    ($($(#[$doc:meta])* $name:ident: $params:ty => $reply:ty, $($operation:ident)::+;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug)]
        #[non_exhaustive]
        pub struct $name;

        impl crate::call::Op for $name {
            type Params = $params;
            type Reply = $reply;
            const OPERATION: &'static openai_kit_types::operation::Operation =
                &openai_kit_types::$($operation)::+;
        }
    )*};
}
pub(crate) use op;

/// One call: its parameters and options. It is sent when it is awaited.
#[must_use = "a call is sent when it is awaited"]
pub struct Call<O: Op> {
    client: Client,
    path: Box<[String]>,
    params: Box<O::Params>,
    pub(crate) options: RequestOptions,
}

impl<O: Op> Call<O> {
    pub(crate) fn new<const N: usize>(client: &Client, path: [String; N]) -> Self {
        Self {
            client: client.clone(),
            path: Box::new(path),
            params: Box::default(),
            options: RequestOptions::default(),
        }
    }

    pub(crate) fn change<T>(&mut self, change: impl FnOnce(&mut O::Params) -> T) -> T {
        change(&mut self.params)
    }

    pub(crate) fn into_client(self) -> Client {
        self.client
    }

    /// The parameters, for reading.
    pub(crate) fn peek(&self) -> &O::Params {
        &self.params
    }

    /// Takes a whole number out of the parameters.
    pub(crate) fn take_count(&mut self, name: &str) -> Option<i64> {
        let count = crate::value::count(&*self.params, name)?;
        if let Slot::Object(shape, object) = self.params.slot(Fill::Value)
            && let Some(index) = shape.keys.iter().position(|key| key.name == name)
        {
            let _ = object.field_mut(index).slot(Fill::Nothing);
        }
        Some(count)
    }

    /// The same call of another operation on the same parameters.
    #[cfg(feature = "schemars")]
    pub(crate) fn into_op<P: Op<Params = O::Params>>(self) -> Call<P> {
        Call {
            client: self.client,
            path: self.path,
            params: self.params,
            options: self.options,
        }
    }

    #[cfg(feature = "schemars")]
    pub(crate) fn options(&mut self) -> &mut RequestOptions {
        &mut self.options
    }

    /// Changes the parameters by a function, such as one that other calls share.
    pub fn set(mut self, change: impl FnOnce(O::Params) -> O::Params) -> Self {
        *self.params = change(*self.params);
        self
    }

    /// Takes all parameters at once, in place of what was set before.
    pub fn params(mut self, params: O::Params) -> Self {
        *self.params = params;
        self
    }

    /// Gives the parameters back: for a batch file, a token count or a test.
    #[must_use]
    pub fn into_params(self) -> O::Params {
        *self.params
    }

    /// The request as it would be sent, without a key. Nothing is sent.
    ///
    /// # Errors
    /// When a parameter is missing or wrong.
    pub fn encode(&self) -> Result<EncodedCall, Error> {
        if !O::DRESSES {
            return self.encode_with(&self.params);
        }
        let mut params = self.params.clone();
        O::dress(&mut params)?;
        self.encode_with(&params)
    }

    fn encode_with(&self, params: &O::Params) -> Result<EncodedCall, Error> {
        pipeline::encode::operation(
            &self.client,
            O::OPERATION,
            &self.path,
            params,
            &self.options,
        )
    }

    /// The request of a call whose reply is read as one value.
    fn encode_whole(&self) -> Result<EncodedCall, Error> {
        if stream::asks_for_stream(&*self.params) {
            return Err(ConfigError::new(
                "the parameters ask for a stream: call `.stream()`, or leave `stream` out",
            )
            .on("stream")
            .into());
        }
        self.encode()
    }

    /// Encodes it now; the future needs nothing of the call.
    pub(crate) fn start(&self) -> Sending<<O::Reply as ReplyKind>::Value> {
        let encoded = self.encode_whole();
        let client = self.client.clone();
        Box::pin(async move {
            let call = encoded?.buffered(O::Reply::BUFFERED);
            let raw = pipeline::send(&client, &call).await?;
            O::Reply::read(raw, client, call)
        })
    }

    /// Gives the value with the status, headers, request id and number of attempts.
    pub fn with_response(self) -> WithResponse<O> {
        WithResponse(self)
    }

    /// Gives the reply as soon as its headers are there, its body as bytes or a stream.
    pub fn raw(self) -> Raw<O> {
        Raw(self)
    }
}

setters!([O: Op] Call<O>: options);
setters!([O: Op] WithResponse<O>: 0.options);
setters!([O: Op] Raw<O>: 0.options);

/// For the setters of parameters.
#[allow(dead_code, reason = "not every area has both kinds")]
impl<O: Op> Call<O> {
    /// Sets a parameter. A null, which its field cannot say, is kept beside it.
    pub(crate) fn put<T>(
        mut self,
        index: usize,
        value: Maybe<T>,
        field: impl FnOnce(&mut O::Params) -> &mut Option<T>,
    ) -> Self {
        json::mark_null(&mut *self.params, index, value.is_null());
        *field(&mut self.params) = value.into_option();
        self
    }

    /// Sets a parameter whose field can say null.
    pub(crate) fn put_maybe<T>(
        mut self,
        value: Maybe<T>,
        field: impl FnOnce(&mut O::Params) -> &mut Maybe<T>,
    ) -> Self {
        *field(&mut self.params) = value;
        self
    }
}

/// For helpers that send further calls.
#[allow(dead_code, reason = "not every area has such helpers")]
impl<O: Op> Call<O> {
    pub(crate) fn client(&self) -> &Client {
        &self.client
    }

    /// An argument of the path.
    pub(crate) fn argument(&self, place: usize) -> String {
        self.path.get(place).cloned().unwrap_or_default()
    }

    /// The same call of something else.
    pub(crate) fn at<const N: usize>(mut self, path: [String; N]) -> Self {
        self.path = Box::new(path);
        self
    }

    /// A call of another operation with the same options, but for those of the body.
    pub(crate) fn beside<P: Op, const N: usize>(&self, path: [String; N]) -> Call<P> {
        Call {
            options: self.options.beside(),
            ..Call::new(&self.client, path)
        }
    }
}

impl<O: Op> IntoFuture for Call<O> {
    type Output = Result<<O::Reply as ReplyKind>::Value, Error>;
    type IntoFuture = Sending<<O::Reply as ReplyKind>::Value>;

    fn into_future(self) -> Self::IntoFuture {
        self.start()
    }
}

/// A call that gives its value with what came beside it. Made by [`Call::with_response`].
#[must_use = "a call is sent when it is awaited"]
pub struct WithResponse<O: Op>(Call<O>);

impl<O: Op> IntoFuture for WithResponse<O> {
    type Output = Result<Reply<<O::Reply as ReplyKind>::Value>, Error>;
    type IntoFuture = Sending<Reply<<O::Reply as ReplyKind>::Value>>;

    fn into_future(self) -> Self::IntoFuture {
        let encoded = self.0.encode_whole();
        let client = self.0.client;
        Box::pin(async move {
            let call = encoded?.buffered(O::Reply::BUFFERED);
            let raw = pipeline::send(&client, &call).await?;
            let head = raw.head.clone();
            let value = O::Reply::read(raw, client, call)?;
            Ok(Reply { value, head })
        })
    }
}

/// A call that gives its reply unread. Made by [`Call::raw`].
#[must_use = "a call is sent when it is awaited"]
pub struct Raw<O: Op>(Call<O>);

impl<O: Op> IntoFuture for Raw<O> {
    type Output = Result<RawReply, Error>;
    type IntoFuture = Sending<RawReply>;

    fn into_future(self) -> Self::IntoFuture {
        let encoded = self.0.encode();
        let client = self.0.client;
        Box::pin(async move { pipeline::send(&client, &encoded?.buffered(false)).await })
    }
}

impl<O, P> Call<O>
where
    O: Op<Reply = Paged<P>>,
    P: PageOf,
{
    /// All pages, one after the other, each fetched when it is asked for.
    pub fn pages(self) -> Pages<P> {
        Pages::new(self.into_future())
    }

    /// The items of all pages, each page fetched when it is needed.
    pub fn items(self) -> Items<P> {
        Items::new(self.pages())
    }
}

impl<O: Op> Clone for Call<O> {
    fn clone(&self) -> Self {
        Self {
            client: self.client.clone(),
            path: self.path.clone(),
            params: self.params.clone(),
            options: self.options.clone(),
        }
    }
}

impl<O: Op> fmt::Debug for Call<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("operation", &O::OPERATION.name)
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}

impl<O: Op> fmt::Debug for WithResponse<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl<O: Op> fmt::Debug for Raw<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}
