//! `Input` of `decision_create_params`, and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::decisions::decision_input_message_param::{
    DecisionInputAssistantMessage, DecisionInputDeveloperMessage, DecisionInputSystemMessage,
};
use crate::decisions::{
    DecisionInputImageParam, DecisionInputMessageParam, DecisionInputTextParam,
};
use crate::{IntoMaybe, Leftovers, Maybe, RawJson, Why};

/// Input of `DecisionCreateParams`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Input {
    /// A text.
    Text(String),
    /// A list.
    Items(Vec<InputUnionMember1>),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Input = "DecisionCreateParams.Input";
    {
        text: Some(0),
        lists: &[(Items::Object, 1)],
    };
    0 Text, 1 Items,
}

from_text!(Input::Text);
from_items!(Input::Items(InputUnionMember1));

/// Input union member1 of `DecisionCreateParams`.
#[derive(Clone)]
#[non_exhaustive]
pub enum InputUnionMember1 {
    /// `message`: A user message that a decision is made about.
    DecisionInputMessage(DecisionInputMessageParam),
    /// `message`: Decision input developer message of `DecisionInputMessageParam` with `content`.
    DecisionInputDeveloperMessage(DecisionInputDeveloperMessage),
    /// `message`: Decision input system message of `DecisionInputMessageParam` with `content`.
    DecisionInputSystemMessage(DecisionInputSystemMessage),
    /// `message`: Decision input assistant message of `DecisionInputMessageParam` with `content`
    /// and `phase`.
    DecisionInputAssistantMessage(DecisionInputAssistantMessage),
    /// `function_call`: Input union member1 decision function call of `DecisionCreateParams` with
    /// `id`, `status` and more.
    FunctionCall(InputUnionMember1DecisionInputFunctionCall),
    /// `function_call_output`: Input union member1 decision function call output of
    /// `DecisionCreateParams` with `id`, `status` and more.
    FunctionCallOutput(InputUnionMember1DecisionInputFunctionCallOutput),
    /// `custom_tool_call`: Input union member1 decision custom tool call of `DecisionCreateParams`
    /// with `id`, `status` and more.
    CustomToolCall(InputUnionMember1DecisionInputCustomToolCall),
    /// `custom_tool_call_output`: Input union member1 decision custom tool call output of
    /// `DecisionCreateParams` with `id`, `status` and more.
    CustomToolCallOutput(InputUnionMember1DecisionInputCustomToolCallOutput),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    InputUnionMember1 = "DecisionCreateParams.InputUnionMember1";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("custom_tool_call", Pick::One(6)),
                ("custom_tool_call_output", Pick::One(7)),
                ("function_call", Pick::One(4)),
                ("function_call_output", Pick::One(5)),
                ("message", Pick::First(&[
                    Case { variant: 0, texts: &[("role", &["user"])], keys: &[] },
                    Case { variant: 1, texts: &[("role", &["developer"])], keys: &[] },
                    Case { variant: 2, texts: &[("role", &["system"])], keys: &[] },
                    Case { variant: 3, texts: &[], keys: &[] },
                ])),
            ],
            Pick::First(&[
                Case { variant: 0, texts: &[("role", &["user"])], keys: &[] },
                Case { variant: 1, texts: &[("role", &["developer"])], keys: &[] },
                Case { variant: 2, texts: &[("role", &["system"])], keys: &[] },
                Case { variant: 3, texts: &[], keys: &["content", "role"] },
            ]),
        ),
    };
    0 DecisionInputMessage, 1 DecisionInputDeveloperMessage, 2 DecisionInputSystemMessage,
    3 DecisionInputAssistantMessage, 4 FunctionCall, 5 FunctionCallOutput, 6 CustomToolCall,
    7 CustomToolCallOutput,
}

from!(InputUnionMember1 {
    DecisionInputMessage(DecisionInputMessageParam),
    DecisionInputDeveloperMessage(DecisionInputDeveloperMessage),
    DecisionInputSystemMessage(DecisionInputSystemMessage),
    DecisionInputAssistantMessage(DecisionInputAssistantMessage),
    FunctionCall(InputUnionMember1DecisionInputFunctionCall),
    FunctionCallOutput(InputUnionMember1DecisionInputFunctionCallOutput),
    CustomToolCall(InputUnionMember1DecisionInputCustomToolCall),
    CustomToolCallOutput(InputUnionMember1DecisionInputCustomToolCallOutput),
});

/// Input union member1 decision custom tool call of `DecisionCreateParams` with `id`, `status` and
/// more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputUnionMember1DecisionInputCustomToolCall {
    /// ID that names this object.
    pub id: Option<String>,
    /// How far it has got, or how it ended.
    pub status: Option<InputUnionMember1DecisionInputFunctionCallStatus>,
    /// ID that ties a call to its result.
    pub call_id: String,
    /// What the model or tool is given.
    pub input: String,
    /// Name given to this object.
    pub name: String,
    /// Group of tools that the called tool belongs to.
    pub namespace: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    InputUnionMember1DecisionInputCustomToolCall = "DecisionCreateParams.InputUnionMember1DecisionInputCustomToolCall";
    [
        optional("id").or_null(),
        constant("type", "custom_tool_call"),
        optional("status").or_null(),
        required("call_id"),
        required("input"),
        required("name"),
        optional("namespace").or_null(),
    ];
    0 id, 2 status, 3 call_id, 4 input, 5 name, 6 namespace,
}

impl InputUnionMember1DecisionInputCustomToolCall {
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

    /// How far it has got, or how it ended.
    #[must_use]
    pub fn status<By>(
        mut self,
        status: impl IntoMaybe<InputUnionMember1DecisionInputFunctionCallStatus, By>,
    ) -> Self {
        put(
            &mut self.status,
            &mut self.leftovers,
            2,
            status.into_maybe(),
        );
        self
    }

    /// Group of tools that the called tool belongs to.
    #[must_use]
    pub fn namespace<By>(mut self, namespace: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.namespace,
            &mut self.leftovers,
            6,
            namespace.into_maybe(),
        );
        self
    }
}

/// Input union member1 decision custom tool call output of `DecisionCreateParams` with `id`,
/// `status` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputUnionMember1DecisionInputCustomToolCallOutput {
    /// ID that names this object.
    pub id: Maybe<String>,
    /// How far it has got, or how it ended.
    pub status: Maybe<InputUnionMember1DecisionInputFunctionCallStatus>,
    /// ID that ties a call to its result.
    pub call_id: String,
    /// What came out of the work.
    pub output: InputUnionMember1DecisionInputFunctionCallOutputOutput,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    InputUnionMember1DecisionInputCustomToolCallOutput = "DecisionCreateParams.InputUnionMember1DecisionInputCustomToolCallOutput";
    [
        optional("id").or_null(),
        constant("type", "custom_tool_call_output"),
        optional("status").or_null(),
        required("call_id"),
        required("output"),
    ];
    0 id, 2 status, 3 call_id, 4 output,
}

impl InputUnionMember1DecisionInputCustomToolCallOutput {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(
        call_id: impl Into<String>,
        output: impl Into<InputUnionMember1DecisionInputFunctionCallOutputOutput>,
    ) -> Self {
        Self {
            call_id: call_id.into(),
            output: output.into(),
            ..Self::default()
        }
    }

    /// ID that names this object.
    #[must_use]
    pub fn id<By>(mut self, id: impl IntoMaybe<String, By>) -> Self {
        self.id = id.into_maybe();
        self
    }

    /// How far it has got, or how it ended.
    #[must_use]
    pub fn status<By>(
        mut self,
        status: impl IntoMaybe<InputUnionMember1DecisionInputFunctionCallStatus, By>,
    ) -> Self {
        self.status = status.into_maybe();
        self
    }
}

/// Input union member1 decision function call of `DecisionCreateParams` with `id`, `status` and
/// more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputUnionMember1DecisionInputFunctionCall {
    /// ID that names this object.
    pub id: Option<String>,
    /// How far it has got, or how it ended.
    pub status: Option<InputUnionMember1DecisionInputFunctionCallStatus>,
    /// Arguments of the call, as the model wrote them.
    pub arguments: String,
    /// ID that ties a call to its result.
    pub call_id: String,
    /// Name given to this object.
    pub name: String,
    /// Group of tools that the called tool belongs to.
    pub namespace: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    InputUnionMember1DecisionInputFunctionCall = "DecisionCreateParams.InputUnionMember1DecisionInputFunctionCall";
    [
        optional("id").or_null(),
        constant("type", "function_call"),
        optional("status").or_null(),
        required("arguments"),
        required("call_id"),
        required("name"),
        optional("namespace").or_null(),
    ];
    0 id, 2 status, 3 arguments, 4 call_id, 5 name, 6 namespace,
}

impl InputUnionMember1DecisionInputFunctionCall {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(
        arguments: impl Into<String>,
        call_id: impl Into<String>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            arguments: arguments.into(),
            call_id: call_id.into(),
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

    /// How far it has got, or how it ended.
    #[must_use]
    pub fn status<By>(
        mut self,
        status: impl IntoMaybe<InputUnionMember1DecisionInputFunctionCallStatus, By>,
    ) -> Self {
        put(
            &mut self.status,
            &mut self.leftovers,
            2,
            status.into_maybe(),
        );
        self
    }

    /// Group of tools that the called tool belongs to.
    #[must_use]
    pub fn namespace<By>(mut self, namespace: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.namespace,
            &mut self.leftovers,
            6,
            namespace.into_maybe(),
        );
        self
    }
}

/// Input union member1 decision function call output of `DecisionCreateParams` with `id`, `status`
/// and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputUnionMember1DecisionInputFunctionCallOutput {
    /// ID that names this object.
    pub id: Maybe<String>,
    /// How far it has got, or how it ended.
    pub status: Maybe<InputUnionMember1DecisionInputFunctionCallStatus>,
    /// ID that ties a call to its result.
    pub call_id: String,
    /// What came out of the work.
    pub output: InputUnionMember1DecisionInputFunctionCallOutputOutput,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    InputUnionMember1DecisionInputFunctionCallOutput = "DecisionCreateParams.InputUnionMember1DecisionInputFunctionCallOutput";
    [
        optional("id").or_null(),
        constant("type", "function_call_output"),
        optional("status").or_null(),
        required("call_id"),
        required("output"),
    ];
    0 id, 2 status, 3 call_id, 4 output,
}

impl InputUnionMember1DecisionInputFunctionCallOutput {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(
        call_id: impl Into<String>,
        output: impl Into<InputUnionMember1DecisionInputFunctionCallOutputOutput>,
    ) -> Self {
        Self {
            call_id: call_id.into(),
            output: output.into(),
            ..Self::default()
        }
    }

    /// ID that names this object.
    #[must_use]
    pub fn id<By>(mut self, id: impl IntoMaybe<String, By>) -> Self {
        self.id = id.into_maybe();
        self
    }

    /// How far it has got, or how it ended.
    #[must_use]
    pub fn status<By>(
        mut self,
        status: impl IntoMaybe<InputUnionMember1DecisionInputFunctionCallStatus, By>,
    ) -> Self {
        self.status = status.into_maybe();
        self
    }
}

/// Input union member1 decision function call output of `DecisionCreateParams`.
#[derive(Clone)]
#[non_exhaustive]
pub enum InputUnionMember1DecisionInputFunctionCallOutputOutput {
    /// A text.
    Text(String),
    /// A list.
    Items(Vec<InputUnionMember1FunctionCallOutputOutputParts>),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    InputUnionMember1DecisionInputFunctionCallOutputOutput = "DecisionCreateParams.InputUnionMember1DecisionInputFunctionCallOutputOutput";
    {
        text: Some(0),
        lists: &[(Items::Object, 1)],
    };
    0 Text, 1 Items,
}

from_text!(InputUnionMember1DecisionInputFunctionCallOutputOutput::Text);
from_items!(
    InputUnionMember1DecisionInputFunctionCallOutputOutput::Items(
        InputUnionMember1FunctionCallOutputOutputParts
    )
);

/// Input union member1 decision function call status of `DecisionCreateParams`.
#[derive(Clone)]
#[non_exhaustive]
pub enum InputUnionMember1DecisionInputFunctionCallStatus {
    /// `in_progress`
    InProgress,
    /// `completed`
    Completed,
    /// `incomplete`
    Incomplete,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    InputUnionMember1DecisionInputFunctionCallStatus;
    "in_progress" InProgress,
    "completed" Completed,
    "incomplete" Incomplete,
}

/// Input union member1 function call output parts of `DecisionCreateParams`.
#[derive(Clone)]
#[non_exhaustive]
pub enum InputUnionMember1FunctionCallOutputOutputParts {
    /// `input_text`: A text part of a decision's input, which may end a cached prefix.
    InputText(DecisionInputTextParam),
    /// `input_image`: An image part of a decision's input, given by a web or data URL.
    InputImage(DecisionInputImageParam),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    InputUnionMember1FunctionCallOutputOutputParts = "DecisionCreateParams.InputUnionMember1FunctionCallOutputOutputParts";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("input_image", Pick::One(1)),
                ("input_text", Pick::One(0)),
            ],
            Pick::None,
        ),
    };
    0 InputText, 1 InputImage,
}

from!(InputUnionMember1FunctionCallOutputOutputParts {
    InputText(DecisionInputTextParam),
    InputImage(DecisionInputImageParam),
});
