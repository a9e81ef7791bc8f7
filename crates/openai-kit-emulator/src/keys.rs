//! Which key a request carries and whether it opens the operation.

use http::{HeaderMap, header::AUTHORIZATION};
use openai_kit_types::operation::Security;
use serde::Serialize;

use crate::{
    problem::{self, Problem},
    sigv4::{self, AccessKey},
};

/// The class of the key that a request carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum KeyClass {
    /// None, or a blank one.
    Missing,
    /// One that the emulator does not accept.
    Wrong,
    /// An API key.
    Api,
    /// An admin key.
    Admin,
    /// A signature of AWS, right or wrong.
    Signed,
}

/// The keys that are accepted. Without any of a class, the rules of [`crate::Builder::api_key`]
/// and [`crate::Builder::admin_key`] hold.
#[derive(Clone, Default)]
pub(crate) struct Keys {
    pub(crate) api: Vec<String>,
    pub(crate) admin: Vec<String>,
    pub(crate) aws: Vec<AccessKey>,
}

impl Keys {
    /// The class of the key in these headers.
    pub(crate) fn class(&self, headers: &HeaderMap) -> KeyClass {
        if !self.aws.is_empty() && sigv4::is_signed(headers) {
            return KeyClass::Signed;
        }
        let Some(key) = key(headers) else {
            return KeyClass::Missing;
        };
        if self.admin.iter().any(|known| known == key) {
            return KeyClass::Admin;
        }
        if self.api.iter().any(|known| known == key) {
            return KeyClass::Api;
        }
        if key.starts_with("sk-wrong") {
            return KeyClass::Wrong;
        }
        if key.starts_with("sk-admin") {
            return if self.admin.is_empty() {
                KeyClass::Admin
            } else {
                KeyClass::Wrong
            };
        }
        if self.api.is_empty() {
            KeyClass::Api
        } else {
            KeyClass::Wrong
        }
    }
}

/// The bearer token, or Azure's key, unless it is blank.
fn key(headers: &HeaderMap) -> Option<&str> {
    let Some(value) = headers.get(AUTHORIZATION) else {
        let key = headers.get("api-key")?.to_str().ok()?.trim();
        return (!key.is_empty()).then_some(key);
    };
    let value = value.to_str().ok()?;
    let (scheme, key) = value.split_once(' ')?;
    let key = key.trim();
    (scheme.eq_ignore_ascii_case("bearer") && !key.is_empty()).then_some(key)
}

/// Refuses what the key does not open.
pub(crate) fn check(
    class: KeyClass,
    security: Security,
    headers: &HeaderMap,
    reads: bool,
) -> Result<(), Problem> {
    match (class, security) {
        (KeyClass::Missing, _) => Err(problem::no_key()),
        (KeyClass::Wrong, _) => Err(problem::wrong_key(key(headers).unwrap_or_default())),
        (KeyClass::Api, Security::Admin) => Err(problem::missing_scope(if reads {
            "api.management.read"
        } else {
            "api.management.write"
        })),
        (KeyClass::Admin, Security::Bearer) => Err(problem::missing_scope(if reads {
            "api.model.read"
        } else {
            "model.request"
        })),
        _ => Ok(()),
    }
}
