//! Operations of `videos`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Page, PageClass, Reply, Type};

/// Starts a video from a prompt and optional reference image; poll until it is done.
///
/// `POST /videos`
pub static CREATE: Operation = Operation::post("videos.create", "/videos", "videos")
    .params(Type::of::<crate::videos::VideoCreateParams>(
        "VideoCreateParams",
    ))
    .multipart()
    .reply(Reply::Json(Type::of::<crate::videos::Video>("Video")))
    .headers(&[("Content-Type", "multipart/form-data")])
    .deprecated();

/// Creates a reusable character from an uploaded video.
///
/// `POST /videos/characters`
pub static CREATE_CHARACTER: Operation =
    Operation::post("videos.create_character", "/videos/characters", "videos")
        .params(Type::of::<crate::videos::VideoCreateCharacterParams>(
            "VideoCreateCharacterParams",
        ))
        .multipart()
        .reply(Reply::Json(Type::of::<
            crate::videos::VideoCreateCharacterResponse,
        >("VideoCreateCharacterResponse")))
        .headers(&[("Content-Type", "multipart/form-data")])
        .deprecated();

/// Deletes a video with its files.
///
/// `DELETE /videos/{video_id}`
pub static DELETE: Operation = Operation::delete("videos.delete", "/videos/{video_id}", "videos")
    .path_params(&["video_id"])
    .reply(Reply::Json(Type::of::<crate::videos::VideoDeleteResponse>(
        "VideoDeleteResponse",
    )))
    .deprecated();

/// Downloads a finished video, its thumbnail or its sprite sheet.
///
/// `GET /videos/{video_id}/content`
pub static DOWNLOAD_CONTENT: Operation = Operation::get(
    "videos.download_content",
    "/videos/{video_id}/content",
    "videos",
)
.path_params(&["video_id"])
.query_params(&["variant"])
.params(Type::of::<crate::videos::VideoDownloadContentParams>(
    "VideoDownloadContentParams",
))
.reply(Reply::Binary("application/binary"))
.headers(&[("Accept", "application/binary")])
.deprecated();

/// Starts a new video that changes an existing one as told by a prompt.
///
/// `POST /videos/edits`
pub static EDIT: Operation = Operation::post("videos.edit", "/videos/edits", "videos")
    .params(Type::of::<crate::videos::VideoEditParams>(
        "VideoEditParams",
    ))
    .multipart()
    .reply(Reply::Json(Type::of::<crate::videos::Video>("Video")))
    .headers(&[("Content-Type", "multipart/form-data")])
    .deprecated();

/// Starts a video that goes on where an existing one ends.
///
/// `POST /videos/extensions`
pub static EXTEND: Operation = Operation::post("videos.extend", "/videos/extensions", "videos")
    .params(Type::of::<crate::videos::VideoExtendParams>(
        "VideoExtendParams",
    ))
    .multipart()
    .reply(Reply::Json(Type::of::<crate::videos::Video>("Video")))
    .headers(&[("Content-Type", "multipart/form-data")])
    .deprecated();

/// Fetches a character by its ID.
///
/// `GET /videos/characters/{character_id}`
pub static GET_CHARACTER: Operation = Operation::get(
    "videos.get_character",
    "/videos/characters/{character_id}",
    "videos",
)
.path_params(&["character_id"])
.reply(Reply::Json(Type::of::<
    crate::videos::VideoGetCharacterResponse,
>("VideoGetCharacterResponse")))
.deprecated();

/// Lists the videos of the project.
///
/// `GET /videos`
pub static LIST: Operation = Operation::get("videos.list", "/videos", "videos")
    .query_params(&["after", "limit", "order"])
    .params(Type::of::<crate::videos::VideoListParams>(
        "VideoListParams",
    ))
    .reply(Reply::Page(Page::of::<
        crate::pages::ConversationCursorPage<crate::videos::Video>,
    >(
        PageClass::ConversationCursorPage, "Video"
    )))
    .deprecated();

/// Starts a variant of a finished video from a new prompt.
///
/// `POST /videos/{video_id}/remix`
pub static REMIX: Operation = Operation::post("videos.remix", "/videos/{video_id}/remix", "videos")
    .path_params(&["video_id"])
    .params(Type::of::<crate::videos::VideoRemixParams>(
        "VideoRemixParams",
    ))
    .json()
    .reply(Reply::Json(Type::of::<crate::videos::Video>("Video")))
    .deprecated();

/// Fetches the progress of a video job.
///
/// `GET /videos/{video_id}`
pub static RETRIEVE: Operation = Operation::get("videos.retrieve", "/videos/{video_id}", "videos")
    .path_params(&["video_id"])
    .reply(Reply::Json(Type::of::<crate::videos::Video>("Video")))
    .deprecated();
