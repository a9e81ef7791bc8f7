//! From schemas to types: every object, union and enumeration gets a name, everything else is a
//! plain shape.

mod params;
mod shapes;

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    error::Result,
    facts::{Facts, Kind, Operation},
    overlay::Overlay,
};

/// The shape of a field.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Ty {
    Bool,
    Int,
    Float,
    Text,
    Any,
    File,
    /// An object, union or enumeration, by key.
    Named(String),
    /// A type that is written by hand, by path.
    Written(String),
    List(Box<Ty>),
    Map(Box<Ty>),
    /// An item that may be null.
    Nullable(Box<Ty>),
}

/// A type with a name.
#[derive(Clone, Debug)]
pub(crate) struct Type {
    pub(crate) kind: Kind,
    pub(crate) body: Body,
}

#[derive(Clone, Debug)]
pub(crate) enum Body {
    Object(Vec<Field>),
    /// The parameters of an operation.
    Params(Vec<Field>),
    Union(Vec<Ty>),
    Texts(Texts),
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Texts {
    pub(crate) values: Vec<String>,
    /// Whether the facts allow any other text too.
    pub(crate) open: bool,
}

#[derive(Clone, Debug)]
pub(crate) struct Field {
    pub(crate) name: String,
    pub(crate) ty: Ty,
    pub(crate) required: bool,
    pub(crate) nullable: bool,
    pub(crate) constant: Option<String>,
    pub(crate) place: Place,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Place {
    Body,
    Query,
    Header,
}

/// All types, and the names that stand for plain shapes.
#[derive(Debug, Default)]
pub(crate) struct Types {
    pub(crate) named: BTreeMap<String, Type>,
    pub(crate) aliases: BTreeMap<String, (Ty, bool)>,
    /// Keys that became part of another type, with its key: the two halves of streaming parameters.
    pub(crate) folded: BTreeMap<String, String>,
    /// The parameters type of each operation.
    pub(crate) params: BTreeMap<String, String>,
}

pub(crate) fn lower(facts: &Facts, overlay: &Overlay) -> Result<Types> {
    let mut lowering = Lowering {
        facts,
        overlay,
        types: Types::default(),
        taken: BTreeMap::new(),
        busy: BTreeSet::new(),
    };
    for operation in &facts.operations {
        lowering.params(operation)?;
    }
    for key in facts.schemas.keys() {
        if overlay.skipped(key).is_none() && !lowering.types.folded.contains_key(key) {
            lowering.named(key)?;
        }
    }
    Ok(lowering.types)
}

struct Lowering<'a> {
    facts: &'a Facts,
    overlay: &'a Overlay,
    types: Types,
    /// The operation that each parameters type was made of.
    taken: BTreeMap<String, &'a Operation>,
    /// Names for plain shapes that are being looked through, to find circles of lists and maps.
    busy: BTreeSet<String>,
}

impl Ty {
    /// Calls back with the key of each type inside.
    pub(crate) fn each_name(&self, with: &mut dyn FnMut(&str)) {
        match self {
            Self::Named(key) => with(key),
            Self::List(inner) | Self::Map(inner) | Self::Nullable(inner) => inner.each_name(with),
            _ => {}
        }
    }

    /// The same shape with other keys.
    pub(crate) fn renamed(&self, with: &dyn Fn(&str) -> String) -> Self {
        match self {
            Self::Named(key) => Self::Named(with(key)),
            Self::List(inner) => Self::List(Box::new(inner.renamed(with))),
            Self::Map(inner) => Self::Map(Box::new(inner.renamed(with))),
            Self::Nullable(inner) => Self::Nullable(Box::new(inner.renamed(with))),
            other => other.clone(),
        }
    }
}

impl Type {
    pub(crate) fn fields(&self) -> &[Field] {
        match &self.body {
            Body::Object(fields) | Body::Params(fields) => fields,
            Body::Union(_) | Body::Texts(_) => &[],
        }
    }
}
