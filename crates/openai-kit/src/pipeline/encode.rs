//! The only place where a call becomes bytes: where it goes, its headers and its body. What comes
//! out is sent as it is with each attempt; only the count of retries and the credential differ.

use std::{collections::BTreeMap, fmt};

use bytes::Bytes;
use http::{
    HeaderMap, HeaderValue, Method, Uri,
    header::{AUTHORIZATION, CONTENT_TYPE},
};
use openai_kit_types::{
    RawJson,
    json::{self, Node, Object, Place, Shape, View},
    operation::{Body, Method as Verb, Operation, Reply},
};

use super::{
    body::EncodedBody,
    headers,
    query::{self, Query},
    retry::RetryPolicy,
    url::{Origin, no_dots},
};
use crate::{
    Client,
    auth::Scheme,
    error::{ConfigError, Error},
    multipart,
    options::{HeaderChanges, Limits, RequestOptions, Said, header_name, header_value},
    provider::{Connection, Route},
};

/// A request without its credential, ready to be sent any number of times.
#[derive(Clone)]
pub struct EncodedCall {
    /// The official name of the operation, or the verb of an undocumented call.
    pub(crate) name: &'static str,
    pub(crate) method: Method,
    pub(crate) origin: Origin,
    pub(crate) path: String,
    pub(crate) query: Query,
    pub(crate) headers: HeaderMap,
    pub(crate) body: EncodedBody,
    pub(crate) scheme: Scheme,
    pub(crate) limits: Limits,
    pub(crate) retries: RetryPolicy,
    /// Whether the caller decided about the header that counts retries.
    pub(crate) own_retry_count: bool,
    /// Whether the reply is read within the attempt.
    pub(crate) buffered: bool,
    /// Whether a parameter asks for a reply of text.
    pub(crate) wants_text: bool,
    /// The model asked for, for traces.
    pub(crate) model: Option<String>,
}

impl EncodedCall {
    pub(crate) fn buffered(mut self, buffered: bool) -> Self {
        self.buffered = buffered;
        self
    }

    /// The verb.
    #[must_use]
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// Where it goes.
    ///
    /// # Errors
    /// When it is no URL that HTTP allows.
    pub fn uri(&self) -> Result<Uri, Error> {
        let mut path = self.path.clone();
        self.query.write(&mut path);
        if path.is_empty() {
            path.push('/');
        }
        Ok(self.origin.join(path)?)
    }

    /// The headers, all but the credential and the count of retries.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The body, where it is bytes in memory.
    #[must_use]
    pub fn body(&self) -> Option<&[u8]> {
        self.body.as_bytes()
    }

    /// Sets a parameter: in the JSON of a `POST`, else in the query string.
    pub(crate) fn set(&mut self, name: &str, value: &str) -> Result<(), Error> {
        match &self.body {
            EncodedBody::Bytes(bytes) => {
                let text = String::from_utf8_lossy(bytes);
                let extra = [(name.to_owned(), RawJson::from(value))];
                self.body = EncodedBody::Bytes(merge(&text, &extra)?.into());
            }
            _ => self.query.set(name, value),
        }
        Ok(())
    }
}

impl fmt::Debug for EncodedCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EncodedCall")
            .field("name", &self.name)
            .field("method", &self.method)
            .field("url", &format_args!("{}{}", self.origin, self.path))
            .field("headers", &super::redact::headers(&self.headers))
            .finish_non_exhaustive()
    }
}

/// Encodes a call of an operation.
pub(crate) fn operation(
    client: &Client,
    operation: &'static Operation,
    arguments: &[String],
    params: &dyn Node,
    options: &RequestOptions,
) -> Result<EncodedCall, Error> {
    let config = client.config();
    let said = options.said();
    let path = config
        .base_url
        .operation(operation.path, operation.path_params, arguments)?;
    let mut query = config.base_url.query.clone();
    query.layer_values(&config.query);
    let mut request_headers = config.headers.clone();
    headers::of_operation(operation, &mut request_headers);
    if let View::Object(shape, object) = params.view() {
        require(operation, shape, object, said)?;
        query.layer(Query::of_params(shape, object));
        header_params(operation, shape, object, &mut request_headers)?;
        if operation.body == Body::None {
            query.layer_values(&unknown(object));
        }
    }
    let extra = said.map_or(&[][..], |said| &said.body);
    let body = match operation.body {
        Body::Json => {
            let text = with_default(operation, params, json::body(params));
            json_body(text, extra, &mut request_headers)?
        }
        Body::Multipart if multipart::is_json(operation, params) => {
            json_body(json::body(params), extra, &mut request_headers)?
        }
        Body::Multipart => {
            let own = said.and_then(|said| said.headers.value(CONTENT_TYPE.as_str()));
            let boundary = own.and_then(multipart::boundary);
            let form =
                multipart::Form::of_params(operation, params, extra, boundary, client.rng())?;
            form.encode(&mut request_headers)?
        }
        _ if extra.is_empty() => EncodedBody::None,
        _ if operation.method == Verb::Get => {
            return Err(ConfigError::new(
                "a GET request has no body: use `extra_query` for a parameter",
            )
            .on("extra_body")
            .into());
        }
        _ => json_body("{}".to_owned(), extra, &mut request_headers)?,
    };
    let call = EncodedCall {
        name: operation.name,
        method: match operation.method {
            Verb::Get => Method::GET,
            Verb::Post => Method::POST,
            Verb::Put => Method::PUT,
            Verb::Patch => Method::PATCH,
            _ => Method::DELETE,
        },
        origin: config.base_url.origin.clone(),
        path,
        query,
        headers: request_headers,
        body,
        scheme: operation.security.into(),
        limits: config.limits,
        retries: config.retries,
        own_retry_count: false,
        buffered: true,
        wants_text: wants_text(operation, params),
        model: super::trace::model(params),
    };
    finish(client, call, options)
}

/// The last words on a call: its own options.
pub(crate) fn finish(
    client: &Client,
    mut call: EncodedCall,
    options: &RequestOptions,
) -> Result<EncodedCall, Error> {
    let said = options.said();
    if let Some(said) = said {
        call.query.layer_values(&said.query);
        if let Some(limit) = said.timeout {
            headers::limit(limit, &mut call.headers);
        }
        let media = call.headers.get(CONTENT_TYPE).cloned();
        said.headers.apply(&mut call.headers)?;
        keep_boundary(media, &mut call.headers);
        call.own_retry_count = said.headers.mentions(headers::RETRY_COUNT.as_str());
    }
    call.limits = call.limits.merged(said);
    call.retries = call.retries.merged(said);
    if owns_credential(client, said.map(|said| &said.headers), &call.headers) {
        call.scheme = Scheme::Nothing;
    }
    if let Some(connection) = client.config().auth.connection() {
        route(client, connection, &mut call)?;
    }
    Ok(call)
}

/// A form needs its boundary: a content type without one does not replace it.
fn keep_boundary(before: Option<HeaderValue>, headers: &mut HeaderMap) {
    let text = |value: &HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    let is_form = |text: &str| text.starts_with("multipart/form-data");
    let Some(before) = before.filter(|before| is_form(&text(before))) else {
        return;
    };
    let now = headers.get(CONTENT_TYPE).map(text).unwrap_or_default();
    if is_form(&now) && !now.contains("boundary=") {
        headers.insert(CONTENT_TYPE, before);
    }
}

/// Whether the caller gave a credential as a header, or took it away.
fn owns_credential(client: &Client, call: Option<&HeaderChanges>, headers: &HeaderMap) -> bool {
    let config = client.config();
    let connection = config.auth.connection();
    let names = connection.map_or(&[AUTHORIZATION][..], Connection::credential_headers);
    names.iter().any(|name| {
        headers.contains_key(name)
            || call.is_some_and(|call| call.removes(name.as_str()))
            || config.header_changes.removes(name.as_str())
    })
}

/// Lets the provider say where a call goes. One to another origin is none of its business.
fn route(
    client: &Client,
    connection: &dyn Connection,
    call: &mut EncodedCall,
) -> Result<(), ConfigError> {
    let base = &client.config().base_url;
    if !call.origin.is_same(&base.origin) {
        return Ok(());
    }
    let Some(below) = base.below(&call.path) else {
        return Ok(());
    };
    let model = || call.body.model();
    let mut route = Route::new(&call.method, below, &model);
    connection.route(&mut route)?;
    let path = base.above(&route.into_path());
    no_dots(&path)?;
    call.path = path;
    Ok(())
}

/// Whether all that the API requires is there.
fn require(
    operation: &Operation,
    shape: &Shape,
    params: &dyn Object,
    said: Option<&Said>,
) -> Result<(), ConfigError> {
    let missing = shape.keys.iter().find(|key| {
        key.required
            && !json::is_written(shape, params, key.name)
            && !said.is_some_and(|said| said.has(key.name))
    });
    match missing {
        None => Ok(()),
        Some(key) => Err(ConfigError::new(format!(
            "`{}` needs the parameter `{name}`: set it with `.{name}(…)`",
            operation.name,
            name = key.name,
        ))
        .on(key.name)),
    }
}

/// Whether a parameter chooses a reply of text, such as subtitles.
fn wants_text(operation: &Operation, params: &dyn Node) -> bool {
    match &operation.reply {
        Reply::Chosen {
            parameter, texts, ..
        } => crate::value::text(params, parameter).is_some_and(|value| texts.contains(&value)),
        _ => false,
    }
}

/// What is asked for unless the caller says something else: base64, as it is half as long.
fn with_default(operation: &Operation, params: &dyn Node, body: String) -> String {
    if operation.name != "embeddings.create" {
        return body;
    }
    let said = match params.view() {
        View::Object(shape, object) => json::is_written(shape, object, "encoding_format"),
        _ => true,
    };
    match body.strip_suffix('}').filter(|_| !said) {
        Some("{") => r#"{"encoding_format":"base64"}"#.to_owned(),
        Some(rest) => format!(r#"{rest},"encoding_format":"base64"}}"#),
        None => body,
    }
}

/// Parameters that go into headers. The values of a list are joined by commas.
fn header_params(
    operation: &Operation,
    shape: &Shape,
    params: &dyn Object,
    headers: &mut HeaderMap,
) -> Result<(), ConfigError> {
    for (index, key) in shape.keys.iter().enumerate() {
        if key.place != Place::Header || !json::is_written(shape, params, key.name) {
            continue;
        }
        let header = operation
            .header_params
            .iter()
            .find(|(parameter, _)| *parameter == key.name)
            .map_or(key.name, |(_, header)| header);
        let mut pairs = Vec::new();
        query::node(key.name, params.field(index), &mut pairs);
        let values: Vec<String> = pairs.into_iter().map(|(_, value)| value).collect();
        let value = header_value(header, &values.join(",")).map_err(|error| error.on(key.name))?;
        headers.insert(header_name(header)?, value);
    }
    Ok(())
}

/// Keys that a program added to parameters which have no body to go into.
fn unknown(params: &dyn Object) -> Vec<(String, serde_json::Value)> {
    let leftovers = json::leftovers(params);
    let values = leftovers
        .iter()
        .filter_map(|(name, json)| Some((name.to_owned(), json.to_value().ok()?)));
    values.collect()
}

/// A body of JSON, with keys of the call's over those of the parameters.
pub(crate) fn json_body(
    text: String,
    extra: &[(String, RawJson)],
    headers: &mut HeaderMap,
) -> Result<EncodedBody, ConfigError> {
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    let text = if extra.is_empty() {
        text
    } else {
        merge(&text, extra)?
    };
    Ok(EncodedBody::Bytes(Bytes::from(text)))
}

/// Puts keys over those of an object. What stays keeps its digits.
fn merge(text: &str, extra: &[(String, RawJson)]) -> Result<String, ConfigError> {
    let mut object: BTreeMap<String, RawJson> = json::from_str(text).map_err(|error| {
        ConfigError::new("`extra_body` adds keys to an object, and this body is none")
            .on("extra_body")
            .because(error)
    })?;
    object.extend(extra.iter().cloned());
    Ok(json::to_string(&object))
}
