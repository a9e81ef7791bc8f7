//! `ResponseCustomToolCall` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers, RawJson, Why};

/// The model's call of a custom tool, with its input as plain text.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseCustomToolCall {
    /// ID that names this object.
    pub id: Option<String>,
    /// Whether the work goes on without holding up the model.
    pub async_: Option<bool>,
    /// ID that ties a call to its result.
    pub call_id: String,
    /// What made the call: the model itself or a program it wrote.
    pub caller: Option<Caller>,
    /// Free text the model wrote for the tool.
    pub input: String,
    /// Custom tool the model wants to call.
    pub name: String,
    /// Group of tools that the called tool belongs to.
    pub namespace: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseCustomToolCall = "responses.ResponseCustomToolCall";
    [
        optional("id").or_null(),
        constant("type", "custom_tool_call"),
        optional("async").or_null(),
        required("call_id"),
        optional("caller").or_null(),
        required("input"),
        required("name"),
        optional("namespace").or_null(),
    ];
    0 id, 2 async_, 3 call_id, 4 caller, 5 input, 6 name, 7 namespace,
}

impl ResponseCustomToolCall {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(
        call_id: impl Into<String>,
        input: impl Into<String>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            call_id: call_id.into(),
            input: input.into(),
            name: name.into(),
            ..Self::default()
        }
    }

    /// ID that names this object.
    #[must_use]
    pub fn id<By>(mut self, id: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.id, &mut self.leftovers, 0, id.into_maybe());
        self
    }

    /// Whether the work goes on without holding up the model.
    #[must_use]
    pub fn async_<By>(mut self, async_: impl IntoMaybe<bool, By>) -> Self {
        put(
            &mut self.async_,
            &mut self.leftovers,
            2,
            async_.into_maybe(),
        );
        self
    }

    /// What made the call: the model itself or a program it wrote.
    #[must_use]
    pub fn caller<By>(mut self, caller: impl IntoMaybe<Caller, By>) -> Self {
        put(
            &mut self.caller,
            &mut self.leftovers,
            4,
            caller.into_maybe(),
        );
        self
    }

    /// Group of tools that the called tool belongs to.
    #[must_use]
    pub fn namespace<By>(mut self, namespace: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.namespace,
            &mut self.leftovers,
            7,
            namespace.into_maybe(),
        );
        self
    }
}

/// Who made a function call: the model itself or a program of it.
#[derive(Clone)]
#[non_exhaustive]
pub enum Caller {
    /// `direct`: Caller direct of `ResponseCustomToolCall`.
    Direct(CallerDirect),
    /// `program`: Caller program of `ResponseCustomToolCall` with `caller_id`.
    Program(CallerProgram),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Caller = "responses.ResponseCustomToolCall.Caller";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("direct", Pick::One(0)),
                ("program", Pick::One(1)),
            ],
            Pick::None,
        ),
    };
    0 Direct, 1 Program,
}

from!(Caller {
    Direct(CallerDirect),
    Program(CallerProgram),
});

/// Caller direct of `ResponseCustomToolCall`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallerDirect {
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    CallerDirect = "responses.ResponseCustomToolCall.CallerDirect";
    [
        constant("type", "direct"),
    ];
}

impl CallerDirect {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

/// Caller program of `ResponseCustomToolCall` with `caller_id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallerProgram {
    /// ID of the program call that made this call. 1 to 64 characters.
    pub caller_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    CallerProgram = "responses.ResponseCustomToolCall.CallerProgram";
    [
        constant("type", "program"),
        required("caller_id"),
    ];
    1 caller_id,
}

impl CallerProgram {
    /// What is required.
    #[must_use]
    pub fn new(caller_id: impl Into<String>) -> Self {
        Self {
            caller_id: caller_id.into(),
            ..Self::default()
        }
    }
}
