//! `MultiAgentCall` of `beta_response_input_item`, and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::beta::responses::beta_response_error_event::Agent;
use crate::beta::responses::beta_response_item::MultiAgentCallAction;
use crate::convert::put;
use crate::responses::response_output_text::{
    AnnotationContainerFileCitation, AnnotationFileCitation, AnnotationURLCitation,
};
use crate::{IntoItems, IntoMaybe, Leftovers, RawJson, Why};

/// Multi agent call of `BetaResponseInputItem` with `id`, `action` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiAgentCall {
    /// ID that names this object.
    pub id: Option<String>,
    /// What is done, or is to be done, in this step.
    pub action: MultiAgentCallAction,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Arguments of the call, as the model wrote them.
    pub arguments: String,
    /// ID that ties a call to its result. 1 to 64 characters.
    pub call_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    MultiAgentCall = "beta.BetaResponseInputItem.MultiAgentCall";
    [
        optional("id").or_null(),
        constant("type", "multi_agent_call"),
        required("action"),
        optional("agent").or_null(),
        required("arguments"),
        required("call_id"),
    ];
    0 id, 2 action, 3 agent, 4 arguments, 5 call_id,
}

impl MultiAgentCall {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(
        action: impl Into<MultiAgentCallAction>,
        arguments: impl Into<String>,
        call_id: impl Into<String>,
    ) -> Self {
        Self {
            action: action.into(),
            arguments: arguments.into(),
            call_id: call_id.into(),
            ..Self::default()
        }
    }

    /// ID that names this object.
    #[must_use]
    pub fn id<By>(mut self, id: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.id, &mut self.leftovers, 0, id.into_maybe());
        self
    }

    /// The agent concerned: its settings, or who took part.
    #[must_use]
    pub fn agent<By>(mut self, agent: impl IntoMaybe<Agent, By>) -> Self {
        put(&mut self.agent, &mut self.leftovers, 3, agent.into_maybe());
        self
    }
}

/// Multi agent call output of `BetaResponseInputItem` with `id`, `action` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiAgentCallOutput {
    /// ID that names this object.
    pub id: Option<String>,
    /// What is done, or is to be done, in this step.
    pub action: MultiAgentCallAction,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// ID that ties a call to its result. 1 to 64 characters.
    pub call_id: String,
    /// What came out of the work.
    pub output: Vec<MultiAgentCallOutputOutput>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    MultiAgentCallOutput = "beta.BetaResponseInputItem.MultiAgentCallOutput";
    [
        optional("id").or_null(),
        constant("type", "multi_agent_call_output"),
        required("action"),
        optional("agent").or_null(),
        required("call_id"),
        required("output"),
    ];
    0 id, 2 action, 3 agent, 4 call_id, 5 output,
}

impl MultiAgentCallOutput {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(
        action: impl Into<MultiAgentCallAction>,
        call_id: impl Into<String>,
        output: impl IntoItems<MultiAgentCallOutputOutput>,
    ) -> Self {
        Self {
            action: action.into(),
            call_id: call_id.into(),
            output: output.into_items().into_option().unwrap_or_default(),
            ..Self::default()
        }
    }

    /// ID that names this object.
    #[must_use]
    pub fn id<By>(mut self, id: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.id, &mut self.leftovers, 0, id.into_maybe());
        self
    }

    /// The agent concerned: its settings, or who took part.
    #[must_use]
    pub fn agent<By>(mut self, agent: impl IntoMaybe<Agent, By>) -> Self {
        put(&mut self.agent, &mut self.leftovers, 3, agent.into_maybe());
        self
    }
}

/// Multi agent call output of `BetaResponseInputItem` with `annotations` and `text`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiAgentCallOutputOutput {
    /// Notes attached to the text or tool, such as citations.
    pub annotations: Option<Vec<MultiAgentCallOutputOutputAnnotation>>,
    /// The text, or how text is written. At most 10485760 characters.
    pub text: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    MultiAgentCallOutputOutput = "beta.BetaResponseInputItem.MultiAgentCallOutputOutput";
    [
        constant("type", "output_text"),
        optional("annotations").or_null(),
        required("text"),
    ];
    1 annotations, 2 text,
}

impl MultiAgentCallOutputOutput {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ..Self::default()
        }
    }

    /// Notes attached to the text or tool, such as citations.
    #[must_use]
    pub fn annotations(
        mut self,
        annotations: impl IntoItems<MultiAgentCallOutputOutputAnnotation>,
    ) -> Self {
        put(
            &mut self.annotations,
            &mut self.leftovers,
            1,
            annotations.into_items(),
        );
        self
    }
}

/// Multi agent call output annotation of `BetaResponseInputItem`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MultiAgentCallOutputOutputAnnotation {
    /// `file_citation`: Cites a file that was searched.
    FileCitation(AnnotationFileCitation),
    /// `url_citation`: Cites a web page for a stretch of the text.
    UrlCitation(AnnotationURLCitation),
    /// `container_file_citation`: Points to a file that code has made in a container.
    ContainerFileCitation(AnnotationContainerFileCitation),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    MultiAgentCallOutputOutputAnnotation = "beta.BetaResponseInputItem.MultiAgentCallOutputOutputAnnotation";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("container_file_citation", Pick::One(2)),
                ("file_citation", Pick::One(0)),
                ("url_citation", Pick::One(1)),
            ],
            Pick::None,
        ),
    };
    0 FileCitation, 1 UrlCitation, 2 ContainerFileCitation,
}

from!(MultiAgentCallOutputOutputAnnotation {
    FileCitation(AnnotationFileCitation),
    UrlCitation(AnnotationURLCitation),
    ContainerFileCitation(AnnotationContainerFileCitation),
});
