//! serde's traits for all types, over their JSON text.
//!
//! Through other formats and through `serde_json::Value` numbers are 64-bit integers or floats, as
//! serde knows no others. The digits of numbers in unknown parts survive only through
//! [`from_slice`](super::from_slice) and [`to_vec`](super::to_vec).

use std::{borrow::Cow, fmt};

use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{self, DeserializeSeed, MapAccess, SeqAccess, Visitor},
    ser::{SerializeMap, SerializeSeq},
};

use super::{
    Node, RawJson, decode,
    reader::{MAX_DEPTH, Reader},
    write,
};

/// Gives a value to a serializer.
pub(crate) fn serialize<S: Serializer>(node: &dyn Node, serializer: S) -> Result<S::Ok, S::Error> {
    RawJson::of(node).serialize(serializer)
}

/// Takes a value from a deserializer.
pub(crate) fn deserialize<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: Node + Default,
    D: Deserializer<'de>,
{
    let json = RawJson::deserialize(deserializer)?;
    decode::from_str(json.as_str()).map_err(de::Error::custom)
}

impl Serialize for RawJson {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Part(self.as_str()).serialize(serializer)
    }
}

/// The text of one value. It was checked before, so the readers below do not fail.
struct Part<'a>(&'a str);

impl Serialize for Part<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut reader = Reader::new(self.0);
        let broken = |_| serde::ser::Error::custom("kept JSON is broken");
        match reader.peek().map_err(broken)? {
            b'"' => serializer.serialize_str(&reader.string().map_err(broken)?),
            b'{' => {
                let mut map = serializer.serialize_map(None)?;
                let mut more = reader.enter(b'}').map_err(broken)?;
                while more {
                    let key = reader.key().map_err(broken)?;
                    map.serialize_entry(&key, &Part(reader.skip().map_err(broken)?))?;
                    more = reader.more(b'}').map_err(broken)?;
                }
                map.end()
            }
            b'[' => {
                let mut list = serializer.serialize_seq(None)?;
                let mut more = reader.enter(b']').map_err(broken)?;
                while more {
                    list.serialize_element(&Part(reader.skip().map_err(broken)?))?;
                    more = reader.more(b']').map_err(broken)?;
                }
                list.end()
            }
            b't' => serializer.serialize_bool(true),
            b'f' => serializer.serialize_bool(false),
            b'n' => serializer.serialize_unit(),
            _ => number(reader.number().map_err(broken)?, serializer),
        }
    }
}

fn number<S: Serializer>(text: &str, serializer: S) -> Result<S::Ok, S::Error> {
    if let Ok(unsigned) = text.parse() {
        return serializer.serialize_u64(unsigned);
    }
    if let Ok(signed) = text.parse() {
        return serializer.serialize_i64(signed);
    }
    serializer.serialize_f64(text.parse().unwrap_or(f64::NAN))
}

impl<'de> Deserialize<'de> for RawJson {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut text = String::new();
        Append {
            text: &mut text,
            depth: 0,
        }
        .deserialize(deserializer)?;
        Ok(Self::trusted(text))
    }
}

/// Appends one value to JSON text.
struct Append<'a> {
    text: &'a mut String,
    depth: usize,
}

impl Append<'_> {
    fn deeper<E: de::Error>(&mut self) -> Result<Append<'_>, E> {
        if self.depth >= MAX_DEPTH {
            return Err(E::custom("values are nested more than 128 levels deep"));
        }
        Ok(Append {
            text: self.text,
            depth: self.depth + 1,
        })
    }
}

impl<'de> DeserializeSeed<'de> for Append<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Append<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    fn visit_bool<E>(self, truth: bool) -> Result<(), E> {
        self.text.push_str(if truth { "true" } else { "false" });
        Ok(())
    }

    fn visit_i64<E>(self, int: i64) -> Result<(), E> {
        self.text.push_str(&int.to_string());
        Ok(())
    }

    fn visit_u64<E>(self, int: u64) -> Result<(), E> {
        self.text.push_str(&int.to_string());
        Ok(())
    }

    fn visit_f64<E>(self, float: f64) -> Result<(), E> {
        write::value(super::View::Float(float), self.text);
        Ok(())
    }

    fn visit_str<E>(self, string: &str) -> Result<(), E> {
        write::text(string, self.text);
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        self.text.push_str("null");
        Ok(())
    }

    fn visit_none<E: de::Error>(self) -> Result<(), E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut items: A) -> Result<(), A::Error> {
        self.text.push('[');
        let start = self.text.len();
        while items.next_element_seed(self.deeper()?)?.is_some() {
            self.text.push(',');
        }
        close(self.text, start, ']');
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut entries: A) -> Result<(), A::Error> {
        self.text.push('{');
        let start = self.text.len();
        while let Some(key) = entries.next_key::<Cow<'_, str>>()? {
            write::text(&key, self.text);
            self.text.push(':');
            entries.next_value_seed(self.deeper()?)?;
            self.text.push(',');
        }
        close(self.text, start, '}');
        Ok(())
    }
}

/// Replaces the comma after the last item by the closing character.
fn close(text: &mut String, start: usize, close: char) {
    if text.len() > start {
        text.pop();
    }
    text.push(close);
}
