//! What an operation replies, as types: how a reply of success becomes a value.

use std::marker::PhantomData;

use openai_kit_types::json::Node;

use crate::{
    Client,
    error::Error,
    pagination::{Page, PageOf},
    pipeline::{decode, encode::EncodedCall},
    reply::RawReply,
    stream::EventStream,
};

/// A kind of reply.
pub trait ReplyKind: 'static {
    /// What the caller gets.
    type Value: Send + 'static;
    /// Whether the body is read within the attempt, so that a cut one is retried.
    #[doc(hidden)]
    const BUFFERED: bool = true;
    /// Makes the value of a reply of success.
    #[doc(hidden)]
    fn read(raw: RawReply, client: Client, call: EncodedCall) -> Result<Self::Value, Error>;
}

/// JSON of one type.
#[derive(Debug)]
pub struct Json<T>(PhantomData<T>);

impl<T: Node + Default + Send + 'static> ReplyKind for Json<T> {
    type Value = T;

    fn read(raw: RawReply, client: Client, _: EncodedCall) -> Result<T, Error> {
        let mut value = T::default();
        decode::json(raw, client.config().strict, &mut value)?;
        Ok(value)
    }
}

/// A page of a list.
#[derive(Debug)]
pub struct Paged<P>(PhantomData<P>);

impl<P: PageOf> ReplyKind for Paged<P> {
    type Value = Page<P>;

    fn read(raw: RawReply, client: Client, call: EncodedCall) -> Result<Page<P>, Error> {
        let mut value = P::default();
        let head = decode::json(raw, client.config().strict, &mut value)?;
        Ok(Page::new(value, head, client, call))
    }
}

/// Events, from an operation that replies in no other way.
#[derive(Debug)]
pub struct Events<T>(PhantomData<T>);

impl<T: Node + Default + Send + 'static> ReplyKind for Events<T> {
    type Value = EventStream<T>;
    const BUFFERED: bool = false;

    fn read(raw: RawReply, client: Client, _: EncodedCall) -> Result<EventStream<T>, Error> {
        Ok(EventStream::open(raw, &client))
    }
}

/// Text.
#[derive(Debug)]
#[non_exhaustive]
pub struct Text;

impl ReplyKind for Text {
    type Value = String;

    fn read(raw: RawReply, _: Client, _: EncodedCall) -> Result<String, Error> {
        decode::text(raw)
    }
}

/// Nothing that is read.
#[derive(Debug)]
#[non_exhaustive]
pub struct Nothing;

impl ReplyKind for Nothing {
    type Value = ();

    fn read(_: RawReply, _: Client, _: EncodedCall) -> Result<(), Error> {
        Ok(())
    }
}

/// Bytes, given as they come.
#[derive(Debug)]
#[non_exhaustive]
pub struct Binary;

impl ReplyKind for Binary {
    type Value = RawReply;
    const BUFFERED: bool = false;

    fn read(raw: RawReply, _: Client, _: EncodedCall) -> Result<RawReply, Error> {
        Ok(raw)
    }
}

/// JSON of one type, or text where a parameter asks for it.
#[derive(Debug)]
pub struct JsonOrText<T>(PhantomData<T>);

/// A reply that is JSON, or text because a parameter asked for it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TextOr<T> {
    /// JSON.
    Json(T),
    /// Text, such as subtitles.
    Text(String),
}

impl<T> TextOr<T> {
    /// The JSON, if it is that.
    pub fn json(self) -> Option<T> {
        match self {
            Self::Json(value) => Some(value),
            Self::Text(_) => None,
        }
    }

    /// The text, if it is that.
    pub fn text(self) -> Option<String> {
        match self {
            Self::Json(_) => None,
            Self::Text(text) => Some(text),
        }
    }
}

impl<T: Node + Default + Send + 'static> ReplyKind for JsonOrText<T> {
    type Value = TextOr<T>;

    fn read(raw: RawReply, client: Client, call: EncodedCall) -> Result<TextOr<T>, Error> {
        // Servers that answer with text unasked are understood, too.
        if call.wants_text || !decode::starts_object(&raw) {
            return decode::text(raw).map(TextOr::Text);
        }
        let mut value = T::default();
        decode::json(raw, client.config().strict, &mut value)?;
        Ok(TextOr::Json(value))
    }
}
