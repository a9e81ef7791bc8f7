//! How large values are, to know what belongs into a box: what contains itself, and what would
//! make a union large.

use std::collections::{BTreeMap, BTreeSet};

use crate::lower::{Body, Field, Ty};

/// Largest content of a union's variant that is kept in place, in bytes. Deltas of streams stay
/// below, whole objects above.
const LARGE: usize = 224;

pub(crate) struct Sizes {
    /// By-value references to objects that lead back to where they come from.
    circular: BTreeSet<(String, String)>,
    sizes: BTreeMap<String, usize>,
    /// Objects that are too large for a variant.
    large: BTreeSet<String>,
}

impl Sizes {
    pub(crate) fn measure(bodies: &BTreeMap<String, Body>) -> Self {
        let mut sizes = Self {
            circular: circles(bodies),
            sizes: BTreeMap::new(),
            large: BTreeSet::new(),
        };
        for (key, body) in bodies {
            let size = sizes.size(key, bodies);
            if size > LARGE && matches!(body, Body::Object(_) | Body::Params(_)) {
                sizes.large.insert(key.clone());
            }
        }
        sizes
    }

    pub(crate) fn boxed_field(&self, owner: &str, ty: &Ty) -> bool {
        matches!(ty, Ty::Named(key) if self.circular.contains(&(owner.to_owned(), key.clone())))
    }

    pub(crate) fn boxed_variant(&self, owner: &str, ty: &Ty) -> bool {
        self.boxed_field(owner, ty) || matches!(ty, Ty::Named(key) if self.large.contains(key))
    }

    fn size(&mut self, key: &str, bodies: &BTreeMap<String, Body>) -> usize {
        if let Some(size) = self.sizes.get(key) {
            return *size;
        }
        // Circles are cut by boxes, so this value is never used in a sum.
        self.sizes.insert(key.to_owned(), 8);
        let size = match bodies.get(key) {
            Some(Body::Object(fields) | Body::Params(fields)) => {
                8 + fields
                    .iter()
                    .map(|field| self.field(key, field, bodies))
                    .sum::<usize>()
            }
            Some(Body::Union(members)) => {
                let content = members.iter().map(|member| {
                    let size = self.place(key, member, bodies);
                    if size > LARGE { 8 } else { size }
                });
                8 + content.max().unwrap_or(24)
            }
            Some(Body::Texts(_)) | None => 24,
        };
        self.sizes.insert(key.to_owned(), size);
        size
    }

    fn field(&mut self, owner: &str, field: &Field, bodies: &BTreeMap<String, Body>) -> usize {
        if field.constant.is_some() {
            return 0;
        }
        let value = self.place(owner, &field.ty, bodies);
        // Options of numbers need a word more; others hide it in their own bytes.
        if !field.required && matches!(field.ty, Ty::Int | Ty::Float) {
            value + 8
        } else {
            value
        }
    }

    fn place(&mut self, owner: &str, ty: &Ty, bodies: &BTreeMap<String, Body>) -> usize {
        match ty {
            Ty::Named(key) if self.boxed_field(owner, ty) || key == owner => 8,
            Ty::Named(key) => self.size(key, bodies),
            Ty::Nullable(inner) => self.place(owner, inner, bodies) + 8,
            Ty::Bool => 1,
            Ty::Int | Ty::Float => 8,
            Ty::Any => 16,
            Ty::File => 64,
            Ty::Text | Ty::Written(_) | Ty::List(_) | Ty::Map(_) => 24,
        }
    }
}

/// The references to objects, without a list or map in between, that lead back to their owner.
fn circles(bodies: &BTreeMap<String, Body>) -> BTreeSet<(String, String)> {
    let mut edges: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (key, body) in bodies {
        let direct: Vec<&Ty> = match body {
            Body::Object(fields) | Body::Params(fields) => {
                fields.iter().map(|field| &field.ty).collect()
            }
            Body::Union(members) => members.iter().collect(),
            Body::Texts(_) => Vec::new(),
        };
        for ty in direct {
            if let Ty::Named(other) = ty {
                edges.entry(key).or_default().insert(other);
            }
        }
    }
    let mut found = BTreeSet::new();
    for (from, targets) in &edges {
        for to in targets {
            // The runtime reads through boxes of objects only; every circle has one.
            let object = matches!(bodies.get(*to), Some(Body::Object(_) | Body::Params(_)));
            if object && leads(&edges, to, from) {
                found.insert(((*from).to_owned(), (*to).to_owned()));
            }
        }
    }
    found
}

fn leads(edges: &BTreeMap<&str, BTreeSet<&str>>, from: &str, to: &str) -> bool {
    let mut seen = BTreeSet::new();
    let mut open = vec![from];
    while let Some(key) = open.pop() {
        if key == to {
            return true;
        }
        if seen.insert(key) {
            open.extend(edges.get(key).into_iter().flatten());
        }
    }
    false
}
