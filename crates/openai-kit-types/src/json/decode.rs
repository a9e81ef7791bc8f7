//! JSON text into values. Whatever does not fit goes to the leftovers; only text that is not JSON,
//! or nesting without end, is an error.

use std::borrow::Cow;

use super::{
    JsonError, Key, Leftovers, Node, RawJson, Shape, Why,
    node::{Fill, List, Map, Object, Slot, Union, with_leftovers},
    reader::{Fault, Reader},
};

/// Whether a value has found its place.
type Fits = bool;

/// Reads bytes of JSON as a value of one of this crate's types.
///
/// # Errors
/// When the bytes are not JSON in UTF-8, when values are nested more than 128 levels deep, or when
/// `T` is an object and the value is something else.
pub fn from_slice<T: Node + Default>(bytes: &[u8]) -> Result<T, JsonError> {
    let mut value = T::default();
    read_whole(bytes, &mut value)?;
    Ok(value)
}

/// The same for text.
///
/// # Errors
/// As [`from_slice`].
pub fn from_str<T: Node + Default>(text: &str) -> Result<T, JsonError> {
    let mut value = T::default();
    read_text(text, &mut value, None)?;
    Ok(value)
}

/// Reads bytes of JSON into a value that is still at its default.
///
/// # Errors
/// When they are no JSON, nested too deeply, or of another kind.
pub fn read_whole(bytes: &[u8], node: &mut dyn Node) -> Result<(), JsonError> {
    read_reply(bytes, node, None)
}

/// The same for a reply, beside which the id of its request is kept.
///
/// # Errors
/// As [`read_whole`].
pub fn read_reply(
    bytes: &[u8],
    node: &mut dyn Node,
    request_id: Option<&str>,
) -> Result<(), JsonError> {
    match std::str::from_utf8(bytes) {
        Ok(text) => read_text(text, node, request_id),
        Err(error) => Err(JsonError::not_utf8(bytes, error.valid_up_to())),
    }
}

/// The same for text.
///
/// # Errors
/// As [`read_whole`].
pub fn read_text(
    text: &str,
    node: &mut dyn Node,
    request_id: Option<&str>,
) -> Result<(), JsonError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut reader = Reader::new(text);
    let read = top(&mut reader, node, request_id).and_then(|fits| reader.end().map(|()| fits));
    match read {
        Ok(true) => Ok(()),
        // Text that is not JSON says so, whatever kind it seems to be of.
        Ok(false) | Err(_) => {
            let mut whole = Reader::new(text);
            let checked = whole.skip().and_then(|_| whole.end());
            Err(checked.map_or_else(
                |fault| JsonError::new(text, fault),
                |()| JsonError::wrong_kind(),
            ))
        }
    }
}

/// Reads the whole value. What keeps the id of its request is the object, or that of the variant.
fn top(
    reader: &mut Reader<'_>,
    node: &mut dyn Node,
    request_id: Option<&str>,
) -> Result<Fits, Fault> {
    let Some(id) = request_id else {
        return value(reader, node);
    };
    let first = reader.peek()?;
    if first != b'n'
        && let Slot::Union(target) = node.slot(Fill::Value)
    {
        return union(reader, target, first, request_id).map(|()| true);
    }
    let fits = value(reader, node)?;
    if matches!(node.view(), super::View::Object(..))
        && let Slot::Object(_, object) = node.slot(Fill::Value)
    {
        with_leftovers(object, |leftovers| leftovers.set_request_id(id));
    }
    Ok(fits)
}

/// Reads the next value. When it does not fit, the reader stands somewhere inside of it and `node`
/// holds something half-read: the caller knows where the value began and what to do.
fn value(reader: &mut Reader<'_>, node: &mut dyn Node) -> Result<Fits, Fault> {
    let first = reader.peek()?;
    if first == b'n' {
        reader.word()?;
        return Ok(matches!(node.slot(Fill::Null), Slot::Done));
    }
    match (node.slot(Fill::Value), first) {
        (Slot::Text(text), b'"') => *text = reader.string()?.into_owned(),
        (Slot::Choice(choice, _), b'"') => choice.set(&reader.string()?),
        (Slot::Int(int), b'-' | b'0'..=b'9') => match reader.short_integer() {
            Some(short) => *int = short,
            None => return integer(reader.number()?, int),
        },
        (Slot::Float(float), b'-' | b'0'..=b'9') => {
            *float = reader.number()?.parse().unwrap_or(f64::INFINITY);
            return Ok(float.is_finite());
        }
        (Slot::Bool(truth), b't' | b'f') => *truth = reader.word()? == "true",
        (Slot::Object(shape, target), b'{') => object(reader, shape, target)?,
        (Slot::List(target), b'[') => return list(reader, target),
        (Slot::Map(target), b'{') => return map(reader, target),
        (Slot::Union(target), _) => union(reader, target, first, None)?,
        (Slot::Raw(raw), _) => *raw = RawJson::compact(reader.skip()?),
        (Slot::Custom(custom), _) => return Ok(custom.set_json(&RawJson::compact(reader.skip()?))),
        _ => return Ok(false),
    }
    Ok(true)
}

/// Whole numbers also come as `3.0`; what 64 bits cannot hold does not fit.
fn integer(text: &str, int: &mut i64) -> Result<Fits, Fault> {
    if let Ok(exact) = text.parse() {
        *int = exact;
        return Ok(true);
    }
    let float: f64 = text.parse().unwrap_or(f64::NAN);
    // Up to 2^53 every whole float is exact.
    let whole = float.fract() == 0.0 && float.abs() <= 9_007_199_254_740_992.0;
    *int = if whole { float as i64 } else { 0 };
    Ok(whole)
}

fn object(
    reader: &mut Reader<'_>,
    shape: &'static Shape,
    target: &mut dyn Object,
) -> Result<(), Fault> {
    let keys = shape.keys;
    let mut seen = Seen::default();
    let mut unknown = false;
    // Keys come in the order of the facts, so the next expected one is tried first.
    let mut next = 0;
    let mut more = reader.enter(b'}')?;
    while more {
        match known_key(reader, keys, next)? {
            Ok(index) => {
                if seen.again(index) {
                    with_leftovers(target, |leftovers| leftovers.forget(index));
                    target.field_mut(index).slot(Fill::Nothing);
                }
                next = index + 1;
                field(reader, target, keys, index)?;
            }
            Err(key) => {
                let json = RawJson::compact(reader.skip()?);
                with_leftovers(target, |leftovers| leftovers.append(&key, json));
                unknown = true;
            }
        }
        more = reader.more(b'}')?;
    }
    if unknown {
        with_leftovers(target, Leftovers::settle);
    }
    let absent = shape.expected & !seen.all();
    if absent != 0 {
        with_leftovers(target, |leftovers| leftovers.set_absent(absent));
    }
    Ok(())
}

/// Which of up to 128 keys were seen. Two words, as shifting one of twice the size costs more.
#[derive(Default)]
struct Seen {
    low: u64,
    high: u64,
}

impl Seen {
    /// Notes a key, and says whether it was noted before.
    fn again(&mut self, index: usize) -> bool {
        let (word, place) = if index < 64 {
            (&mut self.low, index)
        } else {
            (&mut self.high, index - 64)
        };
        let before = *word;
        *word |= 1 << (place & 63);
        before == *word
    }

    fn all(&self) -> u128 {
        u128::from(self.high) << 64 | u128::from(self.low)
    }
}

/// The place of the next key in the shape, or the unknown key.
#[inline]
fn known_key<'a>(
    reader: &mut Reader<'a>,
    keys: &[Key],
    next: usize,
) -> Result<Result<usize, Cow<'a, str>>, Fault> {
    if let Some(key) = keys.get(next)
        && reader.key_is(key.name)?
    {
        return Ok(Ok(next));
    }
    let Some(name) = reader.plain_key()? else {
        let name = reader.key()?;
        return Ok(place(keys, next, &name).ok_or(name));
    };
    Ok(place(keys, next, name).ok_or(Cow::Borrowed(name)))
}

/// The place of a name. Optional keys are often left out: it stands soon after the last one, as a
/// rule.
#[inline]
fn place(keys: &[Key], next: usize, name: &str) -> Option<usize> {
    // Most names differ in length or in their first byte, which spares a call.
    let same = |key: &Key| {
        let (known, name) = (key.name.as_bytes(), name.as_bytes());
        known.len() == name.len() && known.first() == name.first() && known == name
    };
    let (before, after) = keys.split_at(next.min(keys.len()));
    let found = after.iter().position(same).map(|place| next + place);
    found.or_else(|| before.iter().position(same))
}

fn field(
    reader: &mut Reader<'_>,
    target: &mut dyn Object,
    keys: &[Key],
    index: usize,
) -> Result<(), Fault> {
    let key = keys.get(index);
    let constant = key.and_then(|key| key.constant);
    let start = *reader;
    if constant.is_none() && reader.peek()? == b'n' {
        reader.word()?;
        let fits = matches!(target.field_mut(index).slot(Fill::Null), Slot::Done);
        // Nothing says the same as null where a required field is allowed to be null.
        if !fits && !key.is_some_and(|key| key.required && key.nullable) {
            with_leftovers(target, |leftovers| leftovers.set_null(index));
        }
        return Ok(());
    }
    let fits = match constant {
        Some(text) => reader.peek()? == b'"' && reader.string()? == text,
        None => value(reader, target.field_mut(index))?,
    };
    if fits {
        return Ok(());
    }
    *reader = start;
    let raw = reader.skip()?;
    if constant.is_none() {
        target.field_mut(index).slot(Fill::Nothing);
    }
    let json = RawJson::compact(raw);
    with_leftovers(target, |leftovers| {
        if json.is_null() {
            leftovers.set_null(index);
        } else {
            leftovers.set_misfit(index, json);
        }
    });
    Ok(())
}

fn list(reader: &mut Reader<'_>, target: &mut dyn List) -> Result<Fits, Fault> {
    let mut more = reader.enter(b']')?;
    while more {
        if !item(reader, target.push())? {
            return Ok(false);
        }
        more = reader.more(b']')?;
    }
    Ok(true)
}

fn map(reader: &mut Reader<'_>, target: &mut dyn Map) -> Result<Fits, Fault> {
    let mut more = reader.enter(b'}')?;
    while more {
        let key = reader.key()?;
        if !item(reader, target.entry(&key))? {
            return Ok(false);
        }
        more = reader.more(b'}')?;
    }
    Ok(true)
}

/// An item of a list or map. One that may be missing is missing when it is null.
fn item(reader: &mut Reader<'_>, node: &mut dyn Node) -> Result<Fits, Fault> {
    if reader.peek()? == b'n' && matches!(node.view(), super::View::Absent) {
        reader.word()?;
        return Ok(true);
    }
    value(reader, node)
}

fn union(
    reader: &mut Reader<'_>,
    target: &mut dyn Union,
    first: u8,
    request_id: Option<&str>,
) -> Result<(), Fault> {
    let start = *reader;
    let why = match target.rule().decide(reader, first)? {
        Ok(variant) => {
            *reader = start;
            if top(reader, target.choose(variant), request_id)? {
                return Ok(());
            }
            Why::WrongKind
        }
        Err(why) => why,
    };
    *reader = start;
    let json = RawJson::compact(reader.skip()?);
    target.unknown(json, why);
    Ok(())
}
