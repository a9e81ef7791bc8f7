//! `Tree` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::Leftovers;

/// Tree with `label`, `children` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tree {
    /// Label.
    pub label: String,
    /// Children.
    pub children: Vec<Tree>,
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
        required("label"),
        required("children"),
        optional("named").or_null(),
        optional("parent").or_null(),
    ];
    0 label, 1 children, 2 named, 3 parent,
}
