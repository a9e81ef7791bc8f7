//! A reply with the values that were read from it, and the call that gives one.

use std::{fmt, marker::PhantomData, ops::Deref};

use openai_kit_types::{json::Node, operation::Operation};

use super::Structured;
use crate::{
    Client,
    call::{Op, ReplyKind, Streams},
    error::{Error, ParseError},
    pipeline::{decode, encode::EncodedCall},
    reply::RawReply,
};

/// An operation whose reply is also read as a `T`. Made by `Call::parse`.
pub struct Parse<O, T>(PhantomData<fn() -> (O, T)>);

/// What parsing needs to know of an operation.
#[doc(hidden)]
pub trait Parses: Op {
    /// What it replies.
    type Whole: Node + Default + Send + 'static;

    /// Asks for text that follows the schema of `T`.
    fn ask<T: Structured>(params: &mut Self::Params) -> Result<(), Error>;

    /// Reads what was replied.
    fn parse<T: Structured>(reply: Self::Whole) -> Result<Parsed<Self::Whole, T>, ParseError>;
}

impl<O: Parses, T: Structured> Op for Parse<O, T> {
    type Params = O::Params;
    type Reply = ParsedJson<O, T>;
    const OPERATION: &'static Operation = O::OPERATION;
    const DRESSES: bool = true;

    fn dress(params: &mut O::Params) -> Result<(), Error> {
        O::ask::<T>(params)
    }
}

/// The events are those of the wire. [`from_json`](super::from_json) reads the text at the end, and
/// [`partial_json`](super::partial_json) what there is of it before.
impl<O: Parses + Streams, T: Structured> Streams for Parse<O, T> {
    type Event = O::Event;
}

/// JSON of an operation's type, whose text is read as a `T`.
pub struct ParsedJson<O, T>(PhantomData<fn() -> (O, T)>);

impl<O: Parses, T: Structured> ReplyKind for ParsedJson<O, T> {
    type Value = Parsed<O::Whole, T>;

    fn read(raw: RawReply, client: Client, _: EncodedCall) -> Result<Self::Value, Error> {
        let head = raw.head.clone();
        let mut value = O::Whole::default();
        decode::json(raw, client.config().strict, &mut value)?;
        O::parse(value).map_err(|error| error.of(head).into())
    }
}

impl<O, T> fmt::Debug for Parse<O, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Parse")
    }
}

impl<O, T> fmt::Debug for ParsedJson<O, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ParsedJson")
    }
}

/// A reply, and the values that its texts are. It reads as the reply itself.
#[derive(Clone, Debug)]
pub struct Parsed<R, T> {
    reply: R,
    values: Vec<Option<T>>,
}

impl<R, T> Parsed<R, T> {
    pub(crate) fn new(reply: R, values: Vec<Option<T>>) -> Self {
        Self { reply, values }
    }

    /// The reply.
    pub fn reply(&self) -> &R {
        &self.reply
    }

    /// The reply without the values.
    pub fn into_reply(self) -> R {
        self.reply
    }

    /// All values: one for each choice of a completion, or each text part of a response. `None`
    /// stands for refusals, and for text that is not the answer.
    pub fn values(&self) -> &[Option<T>] {
        &self.values
    }

    /// All values, as [`values`](Self::values) has them.
    pub fn into_values(self) -> Vec<Option<T>> {
        self.values
    }
}

impl<R, T> Deref for Parsed<R, T> {
    type Target = R;

    fn deref(&self) -> &R {
        &self.reply
    }
}
