//! The fields of a form: their names, and what stands in the headers of a file.

use openai_kit_types::{
    Upload,
    json::{self, Node, View},
    operation::Operation,
};

use crate::{
    error::{ConfigError, Error},
    pipeline::query,
    value::present,
};

/// One field.
pub(super) struct Part {
    pub(super) name: String,
    pub(super) content: Content,
}

pub(super) enum Content {
    /// Text, with a media type where it has one.
    Text(String, Option<&'static str>),
    File(Upload),
}

impl Part {
    pub(super) fn is_file(&self) -> bool {
        matches!(self.content, Content::File(_))
    }

    pub(super) fn text(name: &str, text: &str) -> Self {
        Self {
            name: name.to_owned(),
            content: Content::Text(text.to_owned(), None),
        }
    }

    /// A field that is one JSON document, or text as it is.
    pub(super) fn json(name: &str, node: &dyn Node) -> Self {
        let (text, media) = match present(node) {
            View::Text(text) => (text.to_owned(), "application/sdp"),
            view => (json::view_to_string(view), "application/json"),
        };
        Self {
            name: name.to_owned(),
            content: Content::Text(text, Some(media)),
        }
    }
}

/// The fields of one form that are documents with a media type of their own.
pub(super) fn is_json_part(operation: &Operation, name: &str) -> bool {
    operation.name == "realtime.calls.create" && matches!(name, "sdp" | "session")
}

/// The fields of a value: `a[b]` in objects, `a[]` in lists, files as they are.
pub(super) fn collect(name: &str, node: &dyn Node, parts: &mut Vec<Part>) {
    let below = |key: &str| {
        if name.is_empty() {
            key.to_owned()
        } else {
            format!("{name}[{key}]")
        }
    };
    match present(node) {
        View::Custom(custom) => match custom.upload() {
            Some(upload) => parts.push(Part {
                name: name.to_owned(),
                content: Content::File(upload.clone()),
            }),
            None => texts(name, node, parts),
        },
        View::List(list) => {
            let name = format!("{name}[]");
            let mut index = 0;
            while let Some(item) = list.item(index) {
                collect(&name, item, parts);
                index += 1;
            }
        }
        View::Object(shape, object) => {
            for (index, key) in shape.keys.iter().enumerate() {
                match key.constant {
                    Some(text) if json::is_written(shape, object, key.name) => {
                        parts.push(Part::text(&below(key.name), text));
                    }
                    Some(_) => {}
                    None => collect(&below(key.name), object.field(index), parts),
                }
            }
            for (key, value) in json::leftovers(object).iter() {
                collect(&below(key), value, parts);
            }
        }
        _ => texts(name, node, parts),
    }
}

/// What has no files in it is named as in a query string.
fn texts(name: &str, node: &dyn Node, parts: &mut Vec<Part>) {
    let mut pairs = Vec::new();
    query::node(name, node, &mut pairs);
    for (name, text) in pairs {
        parts.push(Part::text(&name, &text));
    }
}

/// A name inside quotes, as browsers write it.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '"' => out.push_str("%22"),
            c if c.is_ascii_control() => out.push_str(&format!("%{:02X}", u32::from(c))),
            c => out.push(c),
        }
    }
    out
}

/// The name and media type of a file, ready for its headers.
pub(super) fn file_headers(
    operation: &Operation,
    parameter: &str,
    upload: &Upload,
) -> Result<(String, String), Error> {
    let name = upload.name().unwrap_or("upload");
    let name = if operation.area == "skills" {
        relative(parameter, name)?
    } else {
        name.rsplit(['/', '\\']).next().unwrap_or(name).to_owned()
    };
    let media = match upload.media_type() {
        Some(media) => media.to_owned(),
        None => media_type(&name).to_owned(),
    };
    if media.bytes().any(|byte| byte < b' ' || byte == 0x7f) {
        return Err(ConfigError::new(
            "the content type of the upload has a character that HTTP does not allow",
        )
        .on(parameter)
        .into());
    }
    Ok((escaped(&name), media))
}

/// A skill keeps the folders of its files, as long as they lead downwards.
fn relative(parameter: &str, name: &str) -> Result<String, Error> {
    let name = name.replace('\\', "/");
    let leads_away = name.starts_with('/')
        || name.contains(':')
        || name
            .split('/')
            .any(|segment| matches!(segment, "" | "." | ".."));
    if leads_away {
        return Err(ConfigError::new(format!(
            "the file name {name:?} leads out of the skill: use a relative path without `..`"
        ))
        .on(parameter)
        .into());
    }
    Ok(name)
}

/// The media types of what people upload, by the end of the name.
const MEDIA_TYPES: [(&str, &str); 32] = [
    ("json", "application/json"),
    ("jsonl", "application/jsonl"),
    ("txt", "text/plain"),
    ("md", "text/markdown"),
    ("csv", "text/csv"),
    ("tsv", "text/tab-separated-values"),
    ("html", "text/html"),
    ("htm", "text/html"),
    ("css", "text/css"),
    ("xml", "application/xml"),
    ("js", "text/javascript"),
    ("py", "text/x-python"),
    ("pdf", "application/pdf"),
    ("zip", "application/zip"),
    ("gz", "application/gzip"),
    ("tar", "application/x-tar"),
    (
        "docx",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ),
    (
        "xlsx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ),
    (
        "pptx",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    ),
    ("png", "image/png"),
    ("jpg", "image/jpeg"),
    ("jpeg", "image/jpeg"),
    ("gif", "image/gif"),
    ("webp", "image/webp"),
    ("mp3", "audio/mpeg"),
    ("mpga", "audio/mpeg"),
    ("wav", "audio/x-wav"),
    ("flac", "audio/flac"),
    ("ogg", "audio/ogg"),
    ("m4a", "audio/mp4"),
    ("mp4", "video/mp4"),
    ("webm", "video/webm"),
];

fn media_type(name: &str) -> &'static str {
    let end = name.rsplit_once('.').map_or("", |(_, end)| end);
    MEDIA_TYPES
        .iter()
        .find(|(known, _)| known.eq_ignore_ascii_case(end))
        .map_or("application/octet-stream", |(_, media)| media)
}
