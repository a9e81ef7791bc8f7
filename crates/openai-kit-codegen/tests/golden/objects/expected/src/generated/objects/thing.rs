//! `Thing` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::objects::{Odd, Place, ThingModel};
use crate::{Leftovers, RawJson};

/// Thing with `id`, `status` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Thing {
    /// Id.
    pub id: String,
    /// Status.
    pub status: Status,
    /// Anything.
    pub anything: RawJson,
    /// By name.
    pub by_name: Option<BTreeMap<String, ByName>>,
    /// Color.
    pub color: Color,
    /// Counts.
    pub counts: BTreeMap<String, i64>,
    /// Entries.
    pub entries: Option<Vec<Entry>>,
    /// Flag.
    pub flag: Option<bool>,
    /// Free.
    pub free: Option<BTreeMap<String, RawJson>>,
    /// Grid.
    pub grid: Option<Vec<Vec<f64>>>,
    /// Holes.
    pub holes: Option<Vec<Option<String>>>,
    /// Inner.
    pub inner: Option<Inner>,
    /// Live.
    pub live: bool,
    /// Mode.
    pub mode: Option<Mode>,
    /// Model.
    pub model: Option<ThingModel>,
    /// Nick.
    pub nick: Option<String>,
    /// Note.
    pub note: Option<String>,
    /// Odd.
    pub odd: Option<Odd>,
    /// Owner.
    pub owner: Option<String>,
    /// Place.
    pub place: Place,
    /// Score.
    pub score: f64,
    /// Size.
    pub size: i64,
    /// Tags.
    pub tags: Vec<String>,
    /// Tokens.
    pub tokens: Option<Vec<i64>>,
    /// Weight.
    pub weight: Option<f64>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Thing = "objects.Thing";
    [
        required("id"),
        constant("object", "thing").or_left_out().or_null(),
        constant("type", "thing"),
        required("status"),
        required("anything"),
        optional("by_name").or_null(),
        required("color"),
        required("counts"),
        optional("entries").or_null(),
        optional("flag").or_null(),
        optional("free").or_null(),
        optional("grid").or_null(),
        optional("holes").or_null(),
        optional("inner").or_null(),
        required("live"),
        optional("mode").or_null(),
        optional("model").or_null(),
        optional("nick").or_null(),
        required("note").or_null(),
        optional("odd").or_null(),
        optional("owner").or_null(),
        required("place"),
        required("score"),
        required("size"),
        required("tags"),
        optional("tokens").or_null(),
        optional("weight").or_null(),
    ];
    0 id, 3 status, 4 anything, 5 by_name, 6 color, 7 counts, 8 entries, 9 flag, 10 free, 11 grid,
    12 holes, 13 inner, 14 live, 15 mode, 16 model, 17 nick, 18 note, 19 odd, 20 owner, 21 place,
    22 score, 23 size, 24 tags, 25 tokens, 26 weight,
}

impl Thing {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}

/// By name of `Thing` with `n`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ByName {
    /// N.
    pub n: Option<i64>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ByName = "objects.Thing.ByName";
    [
        optional("n").or_null(),
    ];
    0 n,
}

/// Color of `Thing`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Color {
    /// `red`
    Red,
    /// `blue`
    Blue,
    /// Any other text.
    Other(String),
}

choice! {
    open Color;
    "red" Red,
    "blue" Blue,
}

/// Entry of `Thing` with `text`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Entry {
    /// Text.
    pub text: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Entry = "objects.Thing.Entry";
    [
        required("text"),
    ];
    0 text,
}

/// Inner of `Thing` with `deep`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Inner {
    /// Deep.
    pub deep: Option<InnerDeep>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Inner = "objects.Thing.Inner";
    [
        optional("deep").or_null(),
    ];
    0 deep,
}

/// Inner deep of `Thing` with `value`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InnerDeep {
    /// Value.
    pub value: Option<i64>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    InnerDeep = "objects.Thing.InnerDeep";
    [
        optional("value").or_null(),
    ];
    0 value,
}

/// Mode of `Thing`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Mode {
    /// `fast`
    Fast,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Mode;
    "fast" Fast,
}

/// Status of `Thing`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Status {
    /// `on`
    On,
    /// `off`
    Off,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Status;
    "on" On,
    "off" Off,
}
