//! `client.videos()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::pages::ConversationCursorPage;
use openai_kit_types::videos::video_create_params::InputReference;
use openai_kit_types::videos::video_download_content_params::Variant;
use openai_kit_types::videos::video_list_params::Order;
use openai_kit_types::videos::{
    Video, VideoCreateCharacterParams, VideoCreateCharacterResponse, VideoCreateParams,
    VideoDeleteResponse, VideoDownloadContentParams, VideoEditParams, VideoExtendParams,
    VideoGetCharacterResponse, VideoListParams, VideoModel, VideoRemixParams, VideoSeconds,
    VideoSize, video_edit_params,
};
use openai_kit_types::{IntoMaybe, Upload};

use crate::Client;
use crate::call::{Binary, Call, Json, NoParams, Paged, op};

/// Making videos.
#[derive(Clone, Debug)]
pub struct Videos {
    pub(crate) client: Client,
}

impl Videos {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Starts a video from a prompt and optional reference image; poll until it is done.
    ///
    /// `POST /videos`
    #[deprecated = "the API is about to drop it"]
    pub fn create(&self) -> Call<Create> {
        Call::new(&self.client, [])
    }

    /// Creates a reusable character from an uploaded video.
    ///
    /// `POST /videos/characters`
    #[deprecated = "the API is about to drop it"]
    pub fn create_character(&self) -> Call<CreateCharacter> {
        Call::new(&self.client, [])
    }

    /// Deletes a video with its files.
    ///
    /// `DELETE /videos/{video_id}`
    #[deprecated = "the API is about to drop it"]
    pub fn delete(&self, video_id: impl Into<String>) -> Call<Delete> {
        Call::new(&self.client, [video_id.into()])
    }

    /// Downloads a finished video, its thumbnail or its sprite sheet.
    ///
    /// `GET /videos/{video_id}/content`
    #[deprecated = "the API is about to drop it"]
    pub fn download_content(&self, video_id: impl Into<String>) -> Call<DownloadContent> {
        Call::new(&self.client, [video_id.into()])
    }

    /// Starts a new video that changes an existing one as told by a prompt.
    ///
    /// `POST /videos/edits`
    #[deprecated = "the API is about to drop it"]
    pub fn edit(&self) -> Call<Edit> {
        Call::new(&self.client, [])
    }

    /// Starts a video that goes on where an existing one ends.
    ///
    /// `POST /videos/extensions`
    #[deprecated = "the API is about to drop it"]
    pub fn extend(&self) -> Call<Extend> {
        Call::new(&self.client, [])
    }

    /// Fetches a character by its ID.
    ///
    /// `GET /videos/characters/{character_id}`
    #[deprecated = "the API is about to drop it"]
    pub fn get_character(&self, character_id: impl Into<String>) -> Call<GetCharacter> {
        Call::new(&self.client, [character_id.into()])
    }

    /// Lists the videos of the project.
    ///
    /// `GET /videos`
    #[deprecated = "the API is about to drop it"]
    pub fn list(&self) -> Call<List> {
        Call::new(&self.client, [])
    }

    /// Starts a variant of a finished video from a new prompt.
    ///
    /// `POST /videos/{video_id}/remix`
    #[deprecated = "the API is about to drop it"]
    pub fn remix(&self, video_id: impl Into<String>) -> Call<Remix> {
        Call::new(&self.client, [video_id.into()])
    }

    /// Fetches the progress of a video job.
    ///
    /// `GET /videos/{video_id}`
    #[deprecated = "the API is about to drop it"]
    pub fn retrieve(&self, video_id: impl Into<String>) -> Call<Retrieve> {
        Call::new(&self.client, [video_id.into()])
    }
}

op! {
    /// The call of [`Videos::create`].
    Create: VideoCreateParams => Json<Video>, operations::videos::CREATE;

    /// The call of [`Videos::create_character`].
    CreateCharacter: VideoCreateCharacterParams => Json<VideoCreateCharacterResponse>,
        operations::videos::CREATE_CHARACTER;

    /// The call of [`Videos::delete`].
    Delete: NoParams => Json<VideoDeleteResponse>, operations::videos::DELETE;

    /// The call of [`Videos::download_content`].
    DownloadContent: VideoDownloadContentParams => Binary, operations::videos::DOWNLOAD_CONTENT;

    /// The call of [`Videos::edit`].
    Edit: VideoEditParams => Json<Video>, operations::videos::EDIT;

    /// The call of [`Videos::extend`].
    Extend: VideoExtendParams => Json<Video>, operations::videos::EXTEND;

    /// The call of [`Videos::get_character`].
    GetCharacter: NoParams => Json<VideoGetCharacterResponse>, operations::videos::GET_CHARACTER;

    /// The call of [`Videos::list`].
    List: VideoListParams => Paged<ConversationCursorPage<Video>>, operations::videos::LIST;

    /// The call of [`Videos::remix`].
    Remix: VideoRemixParams => Json<Video>, operations::videos::REMIX;

    /// The call of [`Videos::retrieve`].
    Retrieve: NoParams => Json<Video>, operations::videos::RETRIEVE;
}

/// Parameters of [`Videos::create`].
impl Call<Create> {
    /// Image that guides the video.
    pub fn input_reference<By>(self, input_reference: impl IntoMaybe<InputReference, By>) -> Self {
        self.put(0, input_reference.into_maybe(), |params| {
            &mut params.input_reference
        })
    }

    /// Model that does or did the work.
    pub fn model<By>(self, model: impl IntoMaybe<VideoModel, By>) -> Self {
        self.put(1, model.into_maybe(), |params| &mut params.model)
    }

    /// What the video should show. Required. 1 to 32000 characters.
    pub fn prompt<By>(self, prompt: impl IntoMaybe<String, By>) -> Self {
        self.put(2, prompt.into_maybe(), |params| &mut params.prompt)
    }

    /// Length of the video in seconds.
    pub fn seconds<By>(self, seconds: impl IntoMaybe<VideoSeconds, By>) -> Self {
        self.put(3, seconds.into_maybe(), |params| &mut params.seconds)
    }

    /// Size of the picture, video or file.
    pub fn size<By>(self, size: impl IntoMaybe<VideoSize, By>) -> Self {
        self.put(4, size.into_maybe(), |params| &mut params.size)
    }
}

/// Parameters of [`Videos::create_character`].
impl Call<CreateCharacter> {
    /// Name given to this object. Required. 1 to 80 characters.
    pub fn name<By>(self, name: impl IntoMaybe<String, By>) -> Self {
        self.put(0, name.into_maybe(), |params| &mut params.name)
    }

    /// The video to work on. Required.
    pub fn video<By>(self, video: impl IntoMaybe<Upload, By>) -> Self {
        self.put(1, video.into_maybe(), |params| &mut params.video)
    }
}

/// Parameters of [`Videos::download_content`].
impl Call<DownloadContent> {
    /// Which file of the video to download.
    pub fn variant<By>(self, variant: impl IntoMaybe<Variant, By>) -> Self {
        self.put(0, variant.into_maybe(), |params| &mut params.variant)
    }
}

/// Parameters of [`Videos::edit`].
impl Call<Edit> {
    /// Text that tells the model what to make, or a stored prompt. Required. 1 to 32000 characters.
    pub fn prompt<By>(self, prompt: impl IntoMaybe<String, By>) -> Self {
        self.put(0, prompt.into_maybe(), |params| &mut params.prompt)
    }

    /// The video to work on. Required.
    pub fn video<By>(self, video: impl IntoMaybe<video_edit_params::Video, By>) -> Self {
        self.put(1, video.into_maybe(), |params| &mut params.video)
    }
}

/// Parameters of [`Videos::extend`].
impl Call<Extend> {
    /// Text that tells the model what to make, or a stored prompt. Required. 1 to 32000 characters.
    pub fn prompt<By>(self, prompt: impl IntoMaybe<String, By>) -> Self {
        self.put(0, prompt.into_maybe(), |params| &mut params.prompt)
    }

    /// Length of time in seconds. Required.
    pub fn seconds<By>(self, seconds: impl IntoMaybe<VideoSeconds, By>) -> Self {
        self.put(1, seconds.into_maybe(), |params| &mut params.seconds)
    }

    /// The video to work on. Required.
    pub fn video<By>(self, video: impl IntoMaybe<video_edit_params::Video, By>) -> Self {
        self.put(2, video.into_maybe(), |params| &mut params.video)
    }
}

/// Parameters of [`Videos::list`].
impl Call<List> {
    /// Cursor: the page starts behind this object.
    pub fn after<By>(self, after: impl IntoMaybe<String, By>) -> Self {
        self.put(0, after.into_maybe(), |params| &mut params.after)
    }

    /// Most objects to return, or the size of a limit. 0 to 100.
    pub fn limit<By>(self, limit: impl IntoMaybe<i64, By>) -> Self {
        self.put(1, limit.into_maybe(), |params| &mut params.limit)
    }

    /// Sort direction of the list.
    pub fn order<By>(self, order: impl IntoMaybe<Order, By>) -> Self {
        self.put(2, order.into_maybe(), |params| &mut params.order)
    }
}

/// Parameters of [`Videos::remix`].
impl Call<Remix> {
    /// Text that tells the model what to make, or a stored prompt. Required. 1 to 32000 characters.
    pub fn prompt<By>(self, prompt: impl IntoMaybe<String, By>) -> Self {
        self.put(0, prompt.into_maybe(), |params| &mut params.prompt)
    }
}
