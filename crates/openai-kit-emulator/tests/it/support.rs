//! Requests in one line.

use bytes::Bytes;
use http::{HeaderMap, Request, StatusCode};
use openai_kit_emulator::Emulator;
use serde_json::Value;

/// An answer, read to its end.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl Reply {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|_| panic!("no JSON: {self:?}"))
    }

    pub(crate) fn text(&self) -> String {
        String::from_utf8(self.body.to_vec()).unwrap()
    }

    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .map_or("", |value| value.to_str().unwrap())
    }

    /// The error's status, code and param, for tables.
    pub(crate) fn error(&self) -> (u16, String, String) {
        let json = self.json();
        let text = |key: &str| json["error"][key].as_str().unwrap_or("null").to_owned();
        (self.status.as_u16(), text("code"), text("param"))
    }
}

pub(crate) async fn send(emulator: &Emulator, request: Request<Bytes>) -> Reply {
    let (head, body) = emulator.respond(request).await.into_parts();
    let body = body.collect().await.unwrap();
    Reply {
        status: head.status,
        headers: head.headers,
        body,
    }
}

pub(crate) fn request(method: &str, path: &str, body: Option<&Value>) -> Request<Bytes> {
    let body = body.map_or(Bytes::new(), |body| body.to_string().into());
    let key = if path.contains("/organization/") || path.starts_with("/v1/projects/") {
        "sk-admin-1"
    } else {
        "sk-1"
    };
    Request::builder()
        .method(method)
        .uri(path)
        .header("authorization", format!("Bearer {key}"))
        .header("content-type", "application/json")
        .header("openai-beta", "assistants=v2, agents=v1, chatkit_beta=v1")
        .body(body)
        .unwrap()
}

pub(crate) async fn get(emulator: &Emulator, path: &str) -> Reply {
    send(emulator, request("GET", &format!("/v1{path}"), None)).await
}

pub(crate) async fn post(emulator: &Emulator, path: &str, body: Value) -> Reply {
    send(
        emulator,
        request("POST", &format!("/v1{path}"), Some(&body)),
    )
    .await
}

pub(crate) async fn delete(emulator: &Emulator, path: &str) -> Reply {
    send(emulator, request("DELETE", &format!("/v1{path}"), None)).await
}

/// A form: fields as names and texts, files as names, filenames and texts.
pub(crate) fn form(
    path: &str,
    fields: &[(&str, &str)],
    files: &[(&str, &str, &str)],
) -> Request<Bytes> {
    let mut body = String::new();
    for (name, value) in fields {
        body +=
            &format!("--b\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
    }
    for (name, filename, content) in files {
        body += &format!(
            "--b\r\ncontent-disposition: form-data; name=\"{name}\"; filename=\"{filename}\"\r\ncontent-type: application/octet-stream\r\n\r\n{content}\r\n"
        );
    }
    body += "--b--\r\n";
    let mut request = request("POST", &format!("/v1{path}"), None);
    request.headers_mut().insert(
        "content-type",
        "multipart/form-data; boundary=b".parse().unwrap(),
    );
    *request.body_mut() = body.into();
    request
}

/// The data of each event of a stream.
pub(crate) fn events(reply: &Reply) -> Vec<Value> {
    assert_eq!(
        reply.header("content-type"),
        "text/event-stream; charset=utf-8"
    );
    let text = reply.text();
    let data = text.lines().filter_map(|line| line.strip_prefix("data: "));
    data.map(|data| serde_json::from_str(data).unwrap_or_else(|_| data.into()))
        .collect()
}

/// Asserts that a reply passes the check of its operation, found by name.
pub(crate) fn fits(name: &str, reply: &Reply) {
    let operation = openai_kit_types::operations::all()
        .find(|operation| operation.name == name)
        .unwrap();
    assert!(reply.status.is_success(), "{name}: {reply:?}");
    let checked = operation
        .check_reply(&reply.body)
        .unwrap_or_else(|error| panic!("{name}: {error}: {reply:?}"));
    assert!(
        checked.issues.is_empty(),
        "{name}: {:?}: {}",
        checked.issues,
        reply.text()
    );
}

/// Asserts that each event passes the check of its operation.
pub(crate) fn events_fit(name: &str, events: &[Value]) {
    let operation = openai_kit_types::operations::all()
        .find(|operation| operation.name == name)
        .unwrap();
    for event in events.iter().filter(|event| event.is_object()) {
        let checked = operation
            .check_event(event.to_string().as_bytes())
            .unwrap()
            .unwrap();
        assert!(
            checked.issues.is_empty(),
            "{name}: {:?}: {event}",
            checked.issues
        );
    }
}
