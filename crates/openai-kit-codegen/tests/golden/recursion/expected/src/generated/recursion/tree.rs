//! `Tree` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::Leftovers;

/// Tree with `children`, `label` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tree {
    /// Children.
    pub children: Vec<Tree>,
    /// Label.
    pub label: String,
    /// Named.
    pub named: Option<BTreeMap<String, Tree>>,
    /// Parent.
    pub parent: Option<Box<Tree>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Tree = "recursion.Tree";
    [
        required("children"),
        required("label"),
        optional("named").or_null(),
        optional("parent").or_null(),
    ];
    0 children, 1 label, 2 named, 3 parent,
}
