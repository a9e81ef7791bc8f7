//! How a union is decided: by the kind of the value, by a tag, by other keys.

use std::borrow::Cow;

use super::reader::{Fault, Reader};

/// Why a union holds an unknown value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Why {
    /// The tag has a text that this version does not know.
    UnknownTag,
    /// The key that tells the variants apart is missing.
    MissingTag,
    /// More than one variant could be meant.
    Undecided,
    /// No variant takes a value of this kind.
    WrongKind,
    /// Nothing was read: the default.
    Unset,
}

/// The variant for each kind of value.
#[non_exhaustive]
pub struct Rule {
    /// The name of the type in the facts.
    pub name: &'static str,
    /// The variant that takes strings.
    pub text: Option<u8>,
    /// The variant that takes whole numbers.
    pub int: Option<u8>,
    /// The variant that takes numbers.
    pub float: Option<u8>,
    /// The variant that takes `true` and `false`.
    pub bool: Option<u8>,
    /// The variants that take arrays, by the kind of the first item; the first takes an empty one.
    pub lists: &'static [(Items, u8)],
    /// The variants that take objects.
    pub objects: Objects,
    /// The variant that takes whatever no other takes.
    pub any: Option<u8>,
}

/// The kind of a list's items.
#[derive(Clone, Copy, PartialEq)]
pub enum Items {
    /// Strings.
    Text,
    /// Numbers.
    Number,
    /// Truth values.
    Bool,
    /// Arrays.
    List,
    /// Objects.
    Object,
    /// Any of them.
    Any,
}

/// How objects are told apart.
pub enum Objects {
    /// None is taken.
    None,
    /// There is one variant for them.
    One(u8),
    /// By the text under a key: texts in byte order, each with its choice, and the choice for an
    /// object without the key.
    Tag(&'static str, &'static [(&'static str, Pick)], Pick),
    /// By other keys alone.
    Keys(&'static [Case]),
}

/// What a tag leaves to choose from.
pub enum Pick {
    /// No variant.
    None,
    /// One variant.
    One(u8),
    /// The first of these whose conditions hold.
    First(&'static [Case]),
}

/// A variant and the conditions under which it is meant.
pub struct Case {
    /// The variant.
    pub variant: u8,
    /// Keys that hold one of some texts.
    pub texts: &'static [(&'static str, &'static [&'static str])],
    /// Keys that are there.
    pub keys: &'static [&'static str],
}

/// The rule of a union before its own parts are filled in.
pub(crate) const NO_RULE: Rule = Rule {
    name: "",
    text: None,
    int: None,
    float: None,
    bool: None,
    lists: &[],
    objects: Objects::None,
    any: None,
};

impl Rule {
    /// The variant for the value that comes next. The reader is left anywhere inside of it.
    pub(crate) fn decide(
        &self,
        reader: &mut Reader<'_>,
        first: u8,
    ) -> Result<Result<u8, Why>, Fault> {
        let by_kind = match first {
            b'"' => self.text,
            b't' | b'f' => self.bool,
            b'[' => self.list(reader)?,
            b'{' => match self.object(reader)? {
                Err(why) => return Ok(self.any.ok_or(why)),
                Ok(variant) => Some(variant),
            },
            _ => self.number(reader.number()?),
        };
        Ok(by_kind.or(self.any).ok_or(Why::WrongKind))
    }

    fn number(&self, text: &str) -> Option<u8> {
        if text.parse::<i64>().is_ok() {
            self.int.or(self.float)
        } else {
            self.float.or(self.int)
        }
    }

    fn list(&self, reader: &mut Reader<'_>) -> Result<Option<u8>, Fault> {
        let [(_, only)] = self.lists else {
            let some = reader.enter(b']')?;
            let kind = match if some { reader.peek()? } else { b']' } {
                b'"' => Items::Text,
                b'[' => Items::List,
                b'{' => Items::Object,
                b't' | b'f' => Items::Bool,
                b']' => return Ok(self.lists.first().map(|(_, variant)| *variant)),
                _ => Items::Number,
            };
            let fitting = self
                .lists
                .iter()
                .find(|(items, _)| *items == kind || *items == Items::Any);
            return Ok(fitting.map(|(_, variant)| *variant));
        };
        Ok(Some(*only))
    }

    fn object(&self, reader: &mut Reader<'_>) -> Result<Result<u8, Why>, Fault> {
        let start = *reader;
        match &self.objects {
            Objects::None => Ok(Err(Why::WrongKind)),
            Objects::One(variant) => Ok(Ok(*variant)),
            Objects::Keys(cases) => first_case(&mut { start }, cases),
            Objects::Tag(key, arms, untagged) => {
                let tag = find_text(reader, key)?;
                let (pick, why) = match &tag {
                    None => (untagged, Why::MissingTag),
                    Some(tag) => match arms.binary_search_by(|(text, _)| (**text).cmp(tag)) {
                        Ok(place) => (
                            arms.get(place).map_or(untagged, |arm| &arm.1),
                            Why::Undecided,
                        ),
                        Err(_) => return Ok(Err(Why::UnknownTag)),
                    },
                };
                match pick {
                    Pick::None => Ok(Err(why)),
                    Pick::One(variant) => Ok(Ok(*variant)),
                    Pick::First(cases) => first_case(&mut { start }, cases),
                }
            }
        }
    }
}

/// The text under a key of the object that comes next; none when it is missing or not a string.
fn find_text<'a>(reader: &mut Reader<'a>, key: &str) -> Result<Option<Cow<'a, str>>, Fault> {
    let mut more = reader.enter(b'}')?;
    while more {
        if reader.key()? == key {
            return match reader.peek()? {
                b'"' => reader.string().map(Some),
                _ => Ok(None),
            };
        }
        reader.skip()?;
        more = reader.more(b'}')?;
    }
    Ok(None)
}

fn first_case(reader: &mut Reader<'_>, cases: &[Case]) -> Result<Result<u8, Why>, Fault> {
    let mut found = Vec::new();
    let mut more = reader.enter(b'}')?;
    while more {
        let key = reader.key()?;
        let text = if reader.peek()? == b'"' {
            Some(reader.string()?)
        } else {
            reader.skip()?;
            None
        };
        found.push((key, text));
        more = reader.more(b'}')?;
    }
    let has = |key: &str| found.iter().any(|(name, _)| name == key);
    let text = |key: &str| {
        found
            .iter()
            .rev()
            .find(|(name, _)| name == key)
            .and_then(|(_, text)| text.as_deref())
    };
    let fitting = cases.iter().find(|case| {
        let texts = case
            .texts
            .iter()
            .all(|(key, texts)| text(key).is_some_and(|text| texts.contains(&text)));
        texts && case.keys.iter().all(|key| has(key))
    });
    Ok(fitting.map(|case| case.variant).ok_or(Why::Undecided))
}
