//! Operations of `images`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Reply, Type};

/// Makes variations of one input image with an older image model.
///
/// `POST /images/variations`
pub static CREATE_VARIATION: Operation =
    Operation::post("images.create_variation", "/images/variations", "images")
        .params(Type::of::<crate::images::ImageCreateVariationParams>(
            "ImageCreateVariationParams",
        ))
        .multipart()
        .reply(Reply::Json(Type::of::<crate::images::ImagesResponse>(
            "ImagesResponse",
        )))
        .headers(&[("Content-Type", "multipart/form-data")])
        .deprecated();

/// Edits or combines input images as told by a prompt, optionally inside a mask.
///
/// `POST /images/edits`
pub static EDIT: Operation = Operation::post("images.edit", "/images/edits", "images")
    .params(Type::of::<crate::images::ImageEditParams>(
        "ImageEditParams",
    ))
    .multipart()
    .reply(Reply::Json(Type::of::<crate::images::ImagesResponse>(
        "ImagesResponse",
    )))
    .events(Type::of::<crate::images::ImageEditStreamEvent>(
        "ImageEditStreamEvent",
    ))
    .headers(&[("Content-Type", "multipart/form-data")]);

/// Draws new images from a text prompt, at once or as a stream with partial images.
///
/// `POST /images/generations`
pub static GENERATE: Operation =
    Operation::post("images.generate", "/images/generations", "images")
        .params(Type::of::<crate::images::ImageGenerateParams>(
            "ImageGenerateParams",
        ))
        .json()
        .reply(Reply::Json(Type::of::<crate::images::ImagesResponse>(
            "ImagesResponse",
        )))
        .events(Type::of::<crate::images::ImageGenStreamEvent>(
            "ImageGenStreamEvent",
        ));
