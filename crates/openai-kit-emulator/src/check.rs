//! Checks of a request against the table of operations, and the API's errors for what they find.

use bytes::Bytes;
use http::{HeaderMap, header::CONTENT_TYPE};
use openai_kit_types::{
    Issue, IssueKind, Why,
    json::{self, Place, View},
    operation::{Body, Operation, Type},
};
use serde_json::{Map, Value};

use crate::{
    form::{self, FilePart},
    locate,
    pairs::{self, Leaf},
    problem::{self, Problem},
};

/// Refuses a request without a header that the operation always has.
pub(crate) fn headers(operation: &Operation, headers: &HeaderMap) -> Result<(), Problem> {
    for (name, value) in operation.headers {
        if name.eq_ignore_ascii_case("accept") || name.eq_ignore_ascii_case("content-type") {
            continue;
        }
        let sent = headers
            .get_all(*name)
            .iter()
            .filter_map(|sent| sent.to_str().ok());
        if !sent
            .flat_map(|sent| sent.split(','))
            .any(|sent| sent.trim() == *value)
        {
            return Err(problem::missing_header(name, value));
        }
    }
    Ok(())
}

/// Reads and checks the query string.
pub(crate) fn query(operation: &Operation, query: &str) -> Result<Map<String, Value>, Problem> {
    let own = operation
        .path
        .split_once('?')
        .map_or("", |(_, query)| query);
    let pairs: Vec<_> = pairs::split_query(query)
        .into_iter()
        .filter(|(name, value)| format!("{name}={value}") != own)
        .collect();
    for (name, _) in &pairs {
        let key = name.split('[').next().unwrap_or_default();
        if !operation.query_params.contains(&key) {
            return Err(problem::unknown_parameter(name));
        }
    }
    let mut params = operation.params.map(|params| params.default_value());
    let leaves = pairs
        .into_iter()
        .map(|(name, value)| (name, Leaf::Text(value)));
    let found = pairs::object(leaves, params.as_deref_mut().map(|node| node as _));
    let Some(ty) = operation
        .params
        .filter(|_| !operation.query_params.is_empty())
    else {
        return Ok(found);
    };
    let found = Value::Object(found);
    let value = ty
        .read(found.to_string().as_bytes())
        .map_err(problem::own_fault)?;
    let View::Object(shape, _) = value.view() else {
        return Err(problem::own_fault("the parameters are no object"));
    };
    let issue = json::issues(&*value).into_iter().find(|issue| {
        let key = issue.path.split(['.', '[']).next().unwrap_or_default();
        shape
            .keys
            .iter()
            .any(|known| known.name == key && known.place == Place::Query)
    });
    match (issue, found) {
        (Some(issue), found) => Err(refuse(&issue, ty, &found)),
        (None, Value::Object(found)) => Ok(found),
        (None, _) => Ok(Map::new()),
    }
}

/// Operations that take JSON as well as a form.
const MAYBE_FORMS: [&str; 3] = [
    "containers.files.create",
    "skills.create",
    "skills.versions.create",
];

/// Reads and checks the body.
pub(crate) async fn body(
    operation: &Operation,
    headers: &HeaderMap,
    body: Bytes,
) -> Result<(Map<String, Value>, Vec<FilePart>), Problem> {
    let content_type = headers
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let (fields, files) = match operation.body {
        Body::Multipart if content_type.starts_with("application/sdp") => {
            return Ok(Default::default());
        }
        // These take the name of a file that is there as JSON, and a form when they bring one.
        Body::Multipart
            if content_type.starts_with("application/json")
                && MAYBE_FORMS.contains(&operation.name) =>
        {
            (json_object(operation, content_type, &body)?, Vec::new())
        }
        Body::Multipart => {
            if !content_type.starts_with("multipart/form-data") {
                return Err(problem::wrong_content_type(
                    content_type,
                    "multipart/form-data",
                ));
            }
            let (pairs, files) = form::read(content_type, body).await?;
            let mut params = operation.params.map(|params| params.default_value());
            let node = params.as_deref_mut().map(|node| node as _);
            (pairs::object(pairs, node), files)
        }
        Body::Json | Body::None => (json_object(operation, content_type, &body)?, Vec::new()),
        _ => return Err(problem::own_fault("a kind of body that it does not know")),
    };
    if operation.body == Body::None {
        return match fields.keys().next() {
            Some(key) => Err(problem::unknown_parameter(key)),
            None => Ok((fields, files)),
        };
    }
    Ok((self::fields(operation, Value::Object(fields))?, files))
}

/// Checks the fields of a body.
pub(crate) fn fields(operation: &Operation, fields: Value) -> Result<Map<String, Value>, Problem> {
    let checked = operation
        .check_request(fields.to_string().as_bytes())
        .map_err(|_| problem::not_json())?;
    let issue = checked
        .issues
        .iter()
        .find(|issue| !is_model_name(issue) && !came_from_reply(issue));
    match (issue, operation.params, fields) {
        (Some(issue), Some(params), fields) => Err(refuse(issue, params, &fields)),
        (_, _, Value::Object(fields)) => Ok(fields),
        _ => Err(problem::not_json()),
    }
}

fn json_object(
    operation: &Operation,
    content_type: &str,
    body: &Bytes,
) -> Result<Map<String, Value>, Problem> {
    if body.trim_ascii().is_empty() {
        return Ok(Map::new());
    }
    let media = content_type.split(';').next().unwrap_or_default().trim();
    let is_json = media.is_empty() || media == "application/json" || media.ends_with("+json");
    if !is_json && operation.body == Body::Json {
        return Err(problem::wrong_content_type(media, "application/json"));
    }
    match serde_json::from_slice(body) {
        Ok(Value::Object(fields)) => Ok(fields),
        _ => Err(problem::not_json()),
    }
}

/// Any name of a model is well formed; whether there is such a model is asked elsewhere.
fn is_model_name(issue: &Issue) -> bool {
    matches!(issue.kind, IssueKind::UnknownText(_))
        && (issue.path == "model" || issue.path.ends_with(".model"))
}

/// The API takes back its own messages as they are, with the one key that a request cannot have.
fn came_from_reply(issue: &Issue) -> bool {
    issue.kind == IssueKind::UnknownKey
        && issue.path.starts_with("messages[")
        && issue.path.ends_with("].annotations")
}

/// The API's error for an issue.
fn refuse(issue: &Issue, params: Type, fields: &Value) -> Problem {
    let path = issue.path.as_str();
    let found = locate::value(fields, path);
    let kind = found.map_or("nothing", locate::kind);
    match &issue.kind {
        IssueKind::UnknownKey => problem::unknown_parameter(path),
        IssueKind::Missing => problem::missing_parameter(path),
        IssueKind::UnknownText(text) => {
            problem::wrong_text(path, text, locate::known(params, path))
        }
        IssueKind::Null => problem::wrong_kind(path, locate::wanted(params, path), "null"),
        IssueKind::NotConstant => {
            let text = found.and_then(Value::as_str).unwrap_or_default();
            let constant = locate::constant(params, path);
            problem::wrong_text(path, text, constant.as_slice())
        }
        IssueKind::UnknownVariant(Why::UnknownTag) => {
            let (tag, text) = tag(path, found);
            problem::wrong_text(&tag, &text, &[])
        }
        IssueKind::UnknownVariant(Why::MissingTag) => {
            problem::missing_parameter(&tag(path, found).0)
        }
        IssueKind::UnknownVariant(Why::Undecided) => problem::bad_request(
            "invalid_value",
            path,
            format!("Invalid value for '{path}': its keys fit none of the forms it may have."),
        ),
        _ => problem::wrong_kind(path, locate::wanted(params, path), kind),
    }
}

/// The path and the text of the key that names a variant.
fn tag(path: &str, found: Option<&Value>) -> (String, String) {
    let text = |key: &str| found.and_then(|found| found.get(key)?.as_str());
    let in_message = path.starts_with("messages");
    let key = match (text("type"), text("role")) {
        (Some(_), _) => "type",
        (None, Some(_)) => "role",
        (None, None) if in_message => "role",
        (None, None) => "type",
    };
    (
        format!("{path}.{key}"),
        text(key).unwrap_or_default().to_owned(),
    )
}
