//! `client.beta().assistants()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::beta::assistants::assistant_list_params::Order;
use openai_kit_types::beta::assistants::assistant_update_params::Model;
use openai_kit_types::beta::assistants::thread_create_params::ToolResources;
use openai_kit_types::beta::assistants::{
    Assistant, AssistantCreateParams, AssistantDeleted, AssistantListParams,
    AssistantResponseFormatOption, AssistantTool, AssistantUpdateParams, thread,
};
use openai_kit_types::pages::CursorPage;
use openai_kit_types::shared::{ChatModel, ReasoningEffort};
use openai_kit_types::{IntoItems, IntoMaybe, IntoPairs};

use crate::Client;
use crate::call::{Call, Json, NoParams, Paged, op};

/// Assistants and their threads, which Responses replace.
#[derive(Clone, Debug)]
pub struct Assistants {
    pub(crate) client: Client,
}

impl Assistants {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Creates an assistant with a model, instructions and tools.
    ///
    /// `POST /assistants`
    #[deprecated = "assistants are replaced by `responses()`"]
    pub fn create(&self) -> Call<Create> {
        Call::new(&self.client, [])
    }

    /// Deletes an assistant.
    ///
    /// `DELETE /assistants/{assistant_id}`
    #[deprecated = "assistants are replaced by `responses()`"]
    pub fn delete(&self, assistant_id: impl Into<String>) -> Call<Delete> {
        Call::new(&self.client, [assistant_id.into()])
    }

    /// Lists the assistants of the project.
    ///
    /// `GET /assistants`
    #[deprecated = "assistants are replaced by `responses()`"]
    pub fn list(&self) -> Call<List> {
        Call::new(&self.client, [])
    }

    /// Fetches one assistant.
    ///
    /// `GET /assistants/{assistant_id}`
    #[deprecated = "assistants are replaced by `responses()`"]
    pub fn retrieve(&self, assistant_id: impl Into<String>) -> Call<Retrieve> {
        Call::new(&self.client, [assistant_id.into()])
    }

    /// Changes the settings of an assistant.
    ///
    /// `POST /assistants/{assistant_id}`
    #[deprecated = "assistants are replaced by `responses()`"]
    pub fn update(&self, assistant_id: impl Into<String>) -> Call<Update> {
        Call::new(&self.client, [assistant_id.into()])
    }
}

op! {
    /// The call of [`Assistants::create`].
    Create: AssistantCreateParams => Json<Assistant>, operations::beta::assistants::CREATE;

    /// The call of [`Assistants::delete`].
    Delete: NoParams => Json<AssistantDeleted>, operations::beta::assistants::DELETE;

    /// The call of [`Assistants::list`].
    List: AssistantListParams => Paged<CursorPage<Assistant>>, operations::beta::assistants::LIST;

    /// The call of [`Assistants::retrieve`].
    Retrieve: NoParams => Json<Assistant>, operations::beta::assistants::RETRIEVE;

    /// The call of [`Assistants::update`].
    Update: AssistantUpdateParams => Json<Assistant>, operations::beta::assistants::UPDATE;
}

/// Parameters of [`Assistants::create`].
impl Call<Create> {
    /// Explanation in plain words. At most 512 characters.
    pub fn description<By>(self, description: impl IntoMaybe<String, By>) -> Self {
        self.put_maybe(description.into_maybe(), |params| &mut params.description)
    }

    /// Directions for the model, ahead of the conversation. At most 256000 characters.
    pub fn instructions<By>(self, instructions: impl IntoMaybe<String, By>) -> Self {
        self.put_maybe(instructions.into_maybe(), |params| &mut params.instructions)
    }

    /// The caller's own keys and values, kept with the object.
    pub fn metadata(self, metadata: impl IntoPairs<String>) -> Self {
        self.put_maybe(metadata.into_pairs(), |params| &mut params.metadata)
    }

    /// Model that does or did the work. Required.
    pub fn model<By>(self, model: impl IntoMaybe<ChatModel, By>) -> Self {
        self.put(3, model.into_maybe(), |params| &mut params.model)
    }

    /// Name given to this object. At most 256 characters.
    pub fn name<By>(self, name: impl IntoMaybe<String, By>) -> Self {
        self.put_maybe(name.into_maybe(), |params| &mut params.name)
    }

    /// How much the model thinks before it answers. `medium` by default.
    pub fn reasoning_effort<By>(
        self,
        reasoning_effort: impl IntoMaybe<ReasoningEffort, By>,
    ) -> Self {
        self.put_maybe(reasoning_effort.into_maybe(), |params| {
            &mut params.reasoning_effort
        })
    }

    /// Form in which the result comes back.
    pub fn response_format<By>(
        self,
        response_format: impl IntoMaybe<AssistantResponseFormatOption, By>,
    ) -> Self {
        self.put_maybe(response_format.into_maybe(), |params| {
            &mut params.response_format
        })
    }

    /// Sampling temperature: higher values give more varied output. 0 to 2; 1 by default.
    pub fn temperature<By>(self, temperature: impl IntoMaybe<f64, By>) -> Self {
        self.put_maybe(temperature.into_maybe(), |params| &mut params.temperature)
    }

    /// Files and stores that the tools may use.
    pub fn tool_resources<By>(self, tool_resources: impl IntoMaybe<ToolResources, By>) -> Self {
        self.put_maybe(tool_resources.into_maybe(), |params| {
            &mut params.tool_resources
        })
    }

    /// Tools the model may use. At most 128 items.
    pub fn tools(self, tools: impl IntoItems<AssistantTool>) -> Self {
        self.put(9, tools.into_items(), |params| &mut params.tools)
    }

    /// Nucleus sampling: only the likeliest tokens up to this share. 0 to 1; 1 by default.
    pub fn top_p<By>(self, top_p: impl IntoMaybe<f64, By>) -> Self {
        self.put_maybe(top_p.into_maybe(), |params| &mut params.top_p)
    }
}

/// Parameters of [`Assistants::list`].
impl Call<List> {
    /// Cursor: the page starts behind this object.
    pub fn after<By>(self, after: impl IntoMaybe<String, By>) -> Self {
        self.put(0, after.into_maybe(), |params| &mut params.after)
    }

    /// Cursor: the page ends ahead of this object.
    pub fn before<By>(self, before: impl IntoMaybe<String, By>) -> Self {
        self.put(1, before.into_maybe(), |params| &mut params.before)
    }

    /// Most objects to return, or the size of a limit. 20 by default.
    pub fn limit<By>(self, limit: impl IntoMaybe<i64, By>) -> Self {
        self.put(2, limit.into_maybe(), |params| &mut params.limit)
    }

    /// Sort direction of the list. `desc` by default.
    pub fn order<By>(self, order: impl IntoMaybe<Order, By>) -> Self {
        self.put(3, order.into_maybe(), |params| &mut params.order)
    }
}

/// Parameters of [`Assistants::update`].
impl Call<Update> {
    /// Explanation in plain words. At most 512 characters.
    pub fn description<By>(self, description: impl IntoMaybe<String, By>) -> Self {
        self.put_maybe(description.into_maybe(), |params| &mut params.description)
    }

    /// Directions for the model, ahead of the conversation. At most 256000 characters.
    pub fn instructions<By>(self, instructions: impl IntoMaybe<String, By>) -> Self {
        self.put_maybe(instructions.into_maybe(), |params| &mut params.instructions)
    }

    /// The caller's own keys and values, kept with the object.
    pub fn metadata(self, metadata: impl IntoPairs<String>) -> Self {
        self.put_maybe(metadata.into_pairs(), |params| &mut params.metadata)
    }

    /// Model that does or did the work.
    pub fn model<By>(self, model: impl IntoMaybe<Model, By>) -> Self {
        self.put(3, model.into_maybe(), |params| &mut params.model)
    }

    /// Name given to this object. At most 256 characters.
    pub fn name<By>(self, name: impl IntoMaybe<String, By>) -> Self {
        self.put_maybe(name.into_maybe(), |params| &mut params.name)
    }

    /// How much the model thinks before it answers. `medium` by default.
    pub fn reasoning_effort<By>(
        self,
        reasoning_effort: impl IntoMaybe<ReasoningEffort, By>,
    ) -> Self {
        self.put_maybe(reasoning_effort.into_maybe(), |params| {
            &mut params.reasoning_effort
        })
    }

    /// Form in which the result comes back.
    pub fn response_format<By>(
        self,
        response_format: impl IntoMaybe<AssistantResponseFormatOption, By>,
    ) -> Self {
        self.put_maybe(response_format.into_maybe(), |params| {
            &mut params.response_format
        })
    }

    /// Sampling temperature: higher values give more varied output. 0 to 2; 1 by default.
    pub fn temperature<By>(self, temperature: impl IntoMaybe<f64, By>) -> Self {
        self.put_maybe(temperature.into_maybe(), |params| &mut params.temperature)
    }

    /// Files and stores that the tools may use.
    pub fn tool_resources<By>(
        self,
        tool_resources: impl IntoMaybe<thread::ToolResources, By>,
    ) -> Self {
        self.put_maybe(tool_resources.into_maybe(), |params| {
            &mut params.tool_resources
        })
    }

    /// Tools the model may use. At most 128 items.
    pub fn tools(self, tools: impl IntoItems<AssistantTool>) -> Self {
        self.put(9, tools.into_items(), |params| &mut params.tools)
    }

    /// Nucleus sampling: only the likeliest tokens up to this share. 0 to 1; 1 by default.
    pub fn top_p<By>(self, top_p: impl IntoMaybe<f64, By>) -> Self {
        self.put_maybe(top_p.into_maybe(), |params| &mut params.top_p)
    }
}
