//! Multipart forms: fields as JSON, files aside.

use base64::{Engine, engine::general_purpose::STANDARD};
use bytes::Bytes;
use serde_json::json;

use crate::{
    body::Body,
    pairs::Leaf,
    problem::{self, Problem},
};

/// One file of a form.
#[derive(Clone, Debug)]
pub(crate) struct FilePart {
    /// The name of its field, without brackets.
    pub(crate) field: String,
    pub(crate) filename: String,
    pub(crate) bytes: Bytes,
}

/// Reads a form: its fields, in which files are without their bytes, and the files.
pub(crate) async fn read(
    content_type: &str,
    body: Bytes,
) -> Result<(Vec<(String, Leaf)>, Vec<FilePart>), Problem> {
    let boundary = multer::parse_boundary(content_type).map_err(problem::not_multipart)?;
    let mut form = multer::Multipart::new(Body::full(body), boundary);
    let (mut pairs, mut files) = (Vec::new(), Vec::new());
    while let Some(part) = form.next_field().await.map_err(problem::not_multipart)? {
        let name = part.name().unwrap_or_default().to_owned();
        let filename = part.file_name().map(str::to_owned);
        let media = part.content_type().map(ToString::to_string);
        let bytes = part.bytes().await.map_err(problem::not_multipart)?;
        let is_file = filename.is_some() || media.as_deref() == Some("application/octet-stream");
        if is_file {
            let mut shown = json!({"data": STANDARD.encode(b"")});
            if let Some(filename) = &filename {
                shown["filename"] = filename.as_str().into();
            }
            if let Some(media) = &media {
                shown["content_type"] = media.as_str().into();
            }
            let field = name.split('[').next().unwrap_or_default().to_owned();
            let filename = filename.unwrap_or_else(|| "upload".to_owned());
            files.push(FilePart {
                field,
                filename,
                bytes,
            });
            pairs.push((name, Leaf::Json(shown)));
            continue;
        }
        let text = String::from_utf8(bytes.to_vec())
            .map_err(|_| problem::not_multipart(format!("the field '{name}' is not UTF-8")))?;
        let parsed = (media.as_deref() == Some("application/json"))
            .then(|| serde_json::from_str(&text).ok())
            .flatten();
        pairs.push((name, parsed.map_or(Leaf::Text(text), Leaf::Json)));
    }
    Ok((pairs, files))
}
