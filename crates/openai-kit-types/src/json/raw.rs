//! `RawJson`: one JSON value as compact text, kept as it came.

use std::{fmt, str::FromStr};

use super::{
    JsonError, Node, decode,
    node::{Fill, Slot, View},
    reader::Reader,
    write,
};

/// Any JSON value, kept as compact text: numbers keep their digits, objects their order.
///
/// Its default is `null`. Equality compares the texts.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct RawJson {
    /// Empty for `null`, so that the default allocates nothing.
    text: Box<str>,
}

impl RawJson {
    /// Checks that `text` is one JSON value and keeps it without white space.
    ///
    /// # Errors
    /// When the text is not JSON, or is nested more than 128 levels deep.
    pub fn parse(text: &str) -> Result<Self, JsonError> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let mut reader = Reader::new(text);
        let checked = reader.skip().and_then(|value| reader.end().map(|()| value));
        checked
            .map(Self::compact)
            .map_err(|fault| JsonError::new(text, fault))
    }

    /// The JSON of one of this crate's types.
    #[must_use]
    pub fn of(value: &dyn Node) -> Self {
        let mut text = String::new();
        write::value(value.view(), &mut text);
        Self::trusted(text)
    }

    /// The value as JSON text without white space outside of strings.
    #[must_use]
    pub fn as_str(&self) -> &str {
        if self.text.is_empty() {
            "null"
        } else {
            &self.text
        }
    }

    /// Whether this is `null`.
    #[must_use]
    pub fn is_null(&self) -> bool {
        self.text.is_empty()
    }

    /// Reads the value as one of this crate's types.
    ///
    /// # Errors
    /// When the value is not an object and `T` is one.
    pub fn decode<T: Node + Default>(&self) -> Result<T, JsonError> {
        decode::from_str(self.as_str())
    }

    /// The value as `serde_json` sees it: numbers are 64-bit integers or floats there.
    ///
    /// # Errors
    /// When `serde_json` cannot hold the value: a number beyond `f64`, half of a surrogate pair, or
    /// 128 levels, which it does not read.
    pub fn to_value(&self) -> Result<serde_json::Value, serde_json::Error> {
        serde_json::from_str(self.as_str())
    }

    /// Text that is known to be compact JSON.
    pub(crate) fn trusted(text: String) -> Self {
        if text == "null" {
            Self::default()
        } else {
            Self {
                text: text.into_boxed_str(),
            }
        }
    }

    /// Text that is known to be JSON; white space goes.
    pub(crate) fn compact(text: &str) -> Self {
        // A string, number or word has none outside of quotes.
        if !text.starts_with(['{', '[']) {
            return if text == "null" {
                Self::default()
            } else {
                Self { text: text.into() }
            };
        }
        let mut compact = String::with_capacity(text.len());
        let (mut from, mut quoted, mut escaped) = (0, false, false);
        for (at, byte) in text.bytes().enumerate() {
            if quoted {
                quoted = escaped || byte != b'"';
                escaped = !escaped && byte == b'\\';
            } else if byte == b'"' {
                quoted = true;
            } else if byte.is_ascii_whitespace() {
                compact.push_str(text.get(from..at).unwrap_or_default());
                from = at + 1;
            }
        }
        compact.push_str(text.get(from..).unwrap_or_default());
        Self::trusted(compact)
    }
}

impl fmt::Debug for RawJson {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Display for RawJson {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for RawJson {
    type Err = JsonError;

    fn from_str(text: &str) -> Result<Self, JsonError> {
        Self::parse(text)
    }
}

impl From<serde_json::Value> for RawJson {
    fn from(value: serde_json::Value) -> Self {
        Self::trusted(value.to_string())
    }
}

impl From<&serde_json::Value> for RawJson {
    fn from(value: &serde_json::Value) -> Self {
        Self::trusted(value.to_string())
    }
}

impl From<&str> for RawJson {
    /// A JSON string of this text. To read JSON text use [`RawJson::parse`].
    fn from(text: &str) -> Self {
        let mut json = String::with_capacity(text.len() + 2);
        write::text(text, &mut json);
        Self::trusted(json)
    }
}

impl From<bool> for RawJson {
    fn from(truth: bool) -> Self {
        Self::of(&truth)
    }
}

impl From<i64> for RawJson {
    fn from(int: i64) -> Self {
        Self::of(&int)
    }
}

impl From<f64> for RawJson {
    /// Infinities, which JSON does not have, become null.
    fn from(number: f64) -> Self {
        Self::of(&number)
    }
}

impl From<String> for RawJson {
    /// A JSON string of this text. To read JSON text use [`RawJson::parse`].
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl Node for RawJson {
    fn view(&self) -> View<'_> {
        View::Raw(self)
    }

    fn slot(&mut self, fill: Fill) -> Slot<'_> {
        match fill {
            Fill::Value => Slot::Raw(self),
            Fill::Null | Fill::Nothing => {
                *self = Self::default();
                Slot::Done
            }
        }
    }
}
