//! `VaultStatusFilterParam` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::beta::agents::VaultStatus;
use crate::{RawJson, Why};

/// The vault or credential states to list: one or several.
#[derive(Clone)]
#[non_exhaustive]
pub enum VaultStatusFilterParam {
    /// Whether a vault is active or archived.
    VaultStatus(VaultStatus),
    /// A list.
    Items(Vec<VaultStatus>),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    VaultStatusFilterParam = "beta.agents.VaultStatusFilterParam";
    {
        text: Some(0),
        lists: &[(Items::Text, 1)],
    };
    0 VaultStatus, 1 Items,
}

from_text!(VaultStatusFilterParam::VaultStatus);
from_items!(VaultStatusFilterParam::Items(VaultStatus));
from!(VaultStatusFilterParam {
    VaultStatus(VaultStatus),
});
