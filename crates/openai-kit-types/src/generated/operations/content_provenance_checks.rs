//! Operations of `content_provenance_checks`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Reply, Type};

/// Looks for provenance marks (C2PA and SynthID) in an uploaded media file.
///
/// `POST /content_provenance_checks`
pub static CREATE: Operation = Operation::post(
    "content_provenance_checks.create",
    "/content_provenance_checks",
    "content_provenance_checks",
)
.params(Type::of::<
    crate::content_provenance_checks::ContentProvenanceCheckCreateParams,
>("ContentProvenanceCheckCreateParams"))
.multipart()
.reply(Reply::Json(Type::of::<
    crate::content_provenance_checks::ContentProvenanceCheck,
>("ContentProvenanceCheck")))
.headers(&[("Content-Type", "multipart/form-data")]);
