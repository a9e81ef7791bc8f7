//! Operations of `fine_tuning.alpha.graders`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Reply, Type};

/// Tries a grader on one model sample and returns the reward it gives.
///
/// `POST /fine_tuning/alpha/graders/run`
pub static RUN: Operation = Operation::post(
    "fine_tuning.alpha.graders.run",
    "/fine_tuning/alpha/graders/run",
    "fine_tuning",
)
.params(Type::of::<crate::fine_tuning::alpha::GraderRunParams>(
    "fine_tuning.alpha.GraderRunParams",
))
.json()
.reply(Reply::Json(Type::of::<
    crate::fine_tuning::alpha::GraderRunResponse,
>("fine_tuning.alpha.GraderRunResponse")));

/// Checks a grader definition without running it.
///
/// `POST /fine_tuning/alpha/graders/validate`
pub static VALIDATE: Operation = Operation::post(
    "fine_tuning.alpha.graders.validate",
    "/fine_tuning/alpha/graders/validate",
    "fine_tuning",
)
.params(Type::of::<crate::fine_tuning::alpha::GraderValidateParams>(
    "fine_tuning.alpha.GraderValidateParams",
))
.json()
.reply(Reply::Json(Type::of::<
    crate::fine_tuning::alpha::GraderValidateResponse,
>("fine_tuning.alpha.GraderValidateResponse")));
