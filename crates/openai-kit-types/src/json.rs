//! The codec: JSON to values and back, without loss.
//!
//! It owns how text becomes values and what happens to what does not fit. Which keys and variants
//! there are is said by the generated types, as tables.

mod bridge;
mod compare;
mod decode;
mod error;
mod example;
mod given;
mod issues;
mod leftovers;
mod maybe;
mod node;
mod raw;
mod reader;
mod rule;
mod write;
#[macro_use]
pub(crate) mod macros;

pub(crate) use self::{
    bridge::{deserialize, serialize},
    compare::{debug, equal},
    node::choice,
};
/// The words of a shape.
pub(crate) mod keys {
    pub(crate) use super::node::{constant, optional, required};
}
/// The words of a rule.
pub(crate) mod rules {
    pub(crate) use super::rule::*;
}

#[doc(hidden)]
pub use self::example::{fill, variant};
#[doc(hidden)]
pub use self::given::{Given, given, keep_request_id};
#[doc(hidden)]
pub use self::node::{
    Choice, Custom, Fill, Key, List, Map, Object, Place, Shape, Shaped, Slot, Union, View,
    leftovers, mark_null,
};
#[doc(hidden)]
pub use self::rule::Rule;
pub use self::{
    decode::{from_slice, from_str},
    error::JsonError,
    issues::{Issue, IssueKind, issues},
    leftovers::Leftovers,
    maybe::{Maybe, Null},
    node::Node,
    raw::RawJson,
    rule::Why,
    write::{body, is_written, to_string, to_vec},
};
#[doc(hidden)]
pub use self::{
    decode::{read_reply, read_text, read_whole},
    write::view_to_string,
};
