//! Conveniences on generated types, written by hand.

#[cfg(feature = "chat")]
pub mod chat;
#[cfg(feature = "files")]
pub mod files;
#[cfg(feature = "responses")]
pub mod responses;

/// A value as another type that has the same form on the wire. What that type cannot hold at all
/// is its default.
#[cfg(feature = "chat")]
fn same_text<T: crate::json::Node + Default>(value: &dyn crate::json::Node) -> T {
    crate::RawJson::of(value).decode().unwrap_or_default()
}
