//! `client.overlay()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::overlay::{Note, NoteCreateParams};
use openai_kit_types::pages::NextCursorPage;
use openai_kit_types::{IntoItems, IntoMaybe, IntoPairs};

use crate::Client;
use crate::call::{Call, JsonOrText, NoParams, Paged, op};

/// Notes.
#[derive(Clone, Debug)]
pub struct Overlay {
    pub(crate) client: Client,
}

impl Overlay {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Writes a note; a second sentence makes this line long enough that it has to be wrapped at
    /// the margin.
    ///
    /// `POST /notes`
    pub fn create(&self) -> Call<Create> {
        Call::new(&self.client, [])
    }

    /// List.
    ///
    /// `GET /notes`
    pub fn list(&self) -> Call<List> {
        Call::new(&self.client, [])
    }
}

op! {
    /// The call of [`Overlay::create`].
    Create: NoteCreateParams => JsonOrText<Note>, operations::overlay::CREATE;

    /// The call of [`Overlay::list`].
    List: NoParams => Paged<NextCursorPage<Note>>, operations::overlay::LIST;
}

/// Parameters of [`Overlay::create`].
impl Call<Create> {
    /// Due at. At least 0; Unix seconds.
    pub fn due_at<By>(self, due_at: impl IntoMaybe<i64, By>) -> Self {
        self.put(0, due_at.into_maybe(), |params| &mut params.due_at)
    }

    /// Language. At most 2 characters; `en` by default.
    pub fn language<By>(self, language: impl IntoMaybe<String, By>) -> Self {
        self.put(1, language.into_maybe(), |params| &mut params.language)
    }

    /// Limit. 1 to 100; 20 by default.
    pub fn limit<By>(self, limit: impl IntoMaybe<i64, By>) -> Self {
        self.put(2, limit.into_maybe(), |params| &mut params.limit)
    }

    /// Pairs. At most 16 pairs.
    pub fn pairs(self, pairs: impl IntoPairs<String>) -> Self {
        self.put(3, pairs.into_pairs(), |params| &mut params.pairs)
    }

    /// Response format.
    pub fn response_format<By>(self, response_format: impl IntoMaybe<String, By>) -> Self {
        self.put(4, response_format.into_maybe(), |params| {
            &mut params.response_format
        })
    }

    /// Score. More than 0; less than 1; 0.5 by default.
    pub fn score<By>(self, score: impl IntoMaybe<f64, By>) -> Self {
        self.put(5, score.into_maybe(), |params| &mut params.score)
    }

    /// Tags. At least 1 item.
    pub fn tags(self, tags: impl IntoItems<String>) -> Self {
        self.put(6, tags.into_items(), |params| &mut params.tags)
    }

    /// What it shall say, 1 to 64 characters. Required.
    pub fn wording<By>(self, wording: impl IntoMaybe<String, By>) -> Self {
        self.put(7, wording.into_maybe(), |params| &mut params.wording)
    }
}
