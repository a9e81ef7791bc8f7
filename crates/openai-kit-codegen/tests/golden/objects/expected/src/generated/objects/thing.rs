//! `Thing` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::objects::{Odd, Place, ThingModel};
use crate::{Leftovers, RawJson};

/// Thing with `id`, `size` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Thing {
    /// Id.
    pub id: String,
    /// Size.
    pub size: i64,
    /// Score.
    pub score: f64,
    /// Live.
    pub live: bool,
    /// Anything.
    pub anything: RawJson,
    /// Mode.
    pub mode: Option<Mode>,
    /// Nick.
    pub nick: Option<String>,
    /// Weight.
    pub weight: Option<f64>,
    /// Note.
    pub note: Option<String>,
    /// Owner.
    pub owner: Option<String>,
    /// Flag.
    pub flag: Option<bool>,
    /// Status.
    pub status: Status,
    /// Color.
    pub color: Color,
    /// Model.
    pub model: Option<ThingModel>,
    /// Tags.
    pub tags: Vec<String>,
    /// Grid.
    pub grid: Option<Vec<Vec<f64>>>,
    /// Holes.
    pub holes: Option<Vec<Option<String>>>,
    /// Counts.
    pub counts: BTreeMap<String, i64>,
    /// Free.
    pub free: Option<BTreeMap<String, RawJson>>,
    /// Place.
    pub place: Place,
    /// Inner.
    pub inner: Option<Inner>,
    /// Entries.
    pub entries: Option<Vec<Entry>>,
    /// By name.
    pub by_name: Option<BTreeMap<String, ByName>>,
    /// Tokens.
    pub tokens: Option<Vec<i64>>,
    /// Odd.
    pub odd: Option<Odd>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Thing = "objects.Thing";
    [
        required("id"),
        required("size"),
        required("score"),
        required("live"),
        required("anything"),
        constant("object", "thing").or_left_out().or_null(),
        constant("type", "thing"),
        optional("mode").or_null(),
        optional("nick").or_null(),
        optional("weight").or_null(),
        required("note").or_null(),
        optional("owner").or_null(),
        optional("flag").or_null(),
        required("status"),
        required("color"),
        optional("model").or_null(),
        required("tags"),
        optional("grid").or_null(),
        optional("holes").or_null(),
        required("counts"),
        optional("free").or_null(),
        required("place"),
        optional("inner").or_null(),
        optional("entries").or_null(),
        optional("by_name").or_null(),
        optional("tokens").or_null(),
        optional("odd").or_null(),
    ];
    0 id, 1 size, 2 score, 3 live, 4 anything, 7 mode, 8 nick, 9 weight, 10 note, 11 owner,
    12 flag, 13 status, 14 color, 15 model, 16 tags, 17 grid, 18 holes, 19 counts, 20 free,
    21 place, 22 inner, 23 entries, 24 by_name, 25 tokens, 26 odd,
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
