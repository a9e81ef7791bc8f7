//! Every operation of the table is answered with a reply that passes its own check.

use openai_kit_emulator::Emulator;
use openai_kit_types::{
    json,
    operation::{Body, Method, Operation, Reply, Security},
    operations,
};
use serde_json::{Value, json as value};

use crate::support::{self, fits, form, get, post, request, send};

/// Objects that have to exist, by the parameter that names them.
async fn objects(emulator: &Emulator) -> Vec<(&'static str, &'static str, String)> {
    let mut objects = Vec::new();
    let id = |reply: support::Reply| {
        reply.json()["id"]
            .as_str()
            .unwrap_or_else(|| panic!("{reply:?}"))
            .to_owned()
    };
    let file = id(send(
        emulator,
        form(
            "/files",
            &[("purpose", "batch")],
            &[("file", "a.jsonl", "{}")],
        ),
    )
    .await);
    let store = id(post(emulator, "/vector_stores", value!({"file_ids": [file]})).await);
    let batch =
        value!({"completion_window": "24h", "endpoint": "/v1/responses", "input_file_id": file});
    let files = id(post(
        emulator,
        &format!("/vector_stores/{store}/file_batches"),
        value!({"file_ids": [file]}),
    )
    .await);
    objects.push(("vector_stores.file_batches", "batch_id", files));
    objects.push(("vector_stores", "vector_store_id", store));
    objects.push((
        "batches",
        "batch_id",
        id(post(emulator, "/batches", batch).await),
    ));
    let upload =
        value!({"bytes": 2, "filename": "a", "mime_type": "text/plain", "purpose": "batch"});
    objects.push((
        "uploads",
        "upload_id",
        id(post(emulator, "/uploads", upload).await),
    ));
    let items = value!({"items": [{"role": "user", "content": "hi"}]});
    let conversation = id(post(emulator, "/conversations", items).await);
    let list = get(emulator, &format!("/conversations/{conversation}/items"))
        .await
        .json();
    objects.push(("conversations", "conversation_id", conversation));
    objects.push((
        "conversations",
        "item_id",
        list["data"][0]["id"].as_str().unwrap().to_owned(),
    ));
    let response = value!({"model": "gpt-5.5", "input": "hi", "background": true});
    objects.push((
        "",
        "response_id",
        id(post(emulator, "/responses", response).await),
    ));
    let chat = value!({"model": "gpt-5.5", "messages": [{"role": "user", "content": "hi"}], "store": true});
    objects.push((
        "chat",
        "completion_id",
        id(post(emulator, "/chat/completions", chat).await),
    ));
    objects.push((
        "models",
        "model",
        "ft:gpt-4o-mini:emulator::example".to_owned(),
    ));
    objects.push(("vector_stores", "file_id", file.clone()));
    objects.push(("files", "file_id", file));
    objects
}

fn verb(method: Method) -> &'static str {
    match method {
        Method::Get => "GET",
        Method::Post => "POST",
        Method::Put => "PUT",
        Method::Patch => "PATCH",
        _ => "DELETE",
    }
}

fn body(operation: &Operation, all: bool) -> Option<Value> {
    let params = operation.params.filter(|_| operation.body != Body::None)?;
    let mut value = params.default_value();
    json::fill(&mut *value, all);
    Some(serde_json::from_str(&json::to_string(&*value)).unwrap())
}

/// Parameters beyond what the facts require.
fn amend(name: &str, body: &mut Value, files: &str) {
    match name {
        "responses.create" | "beta.responses.create" => {
            body["model"] = "gpt-5.5".into();
            body["input"] = "hi".into();
        }
        "vector_stores.files.create" => body["file_id"] = files.into(),
        "beta.agents.create" | "decisions.create" => body["model"] = "gpt-5.5".into(),
        "uploads.complete" => body["part_ids"] = value!([]),
        _ => {}
    }
}

/// The fields and files of a form, from the JSON of its parameters.
fn to_form(path: &str, body: &Value) -> http::Request<bytes::Bytes> {
    let (mut fields, mut files) = (Vec::new(), Vec::new());
    for (key, value) in body.as_object().unwrap() {
        match value {
            Value::Object(file) if file.contains_key("data") => {
                files.push((key.clone(), "a.txt", "hi"))
            }
            Value::Array(items) if items.is_empty() => {
                files.push((format!("{key}[]"), "a.txt", "hi"))
            }
            Value::Array(items) => {
                for item in items {
                    match item.as_str() {
                        Some(text) => fields.push((format!("{key}[]"), text.to_owned())),
                        None => files.push((format!("{key}[]"), "a.txt", "hi")),
                    }
                }
            }
            Value::Object(inside) => {
                for (name, value) in inside {
                    let text = value.as_str().map_or(value.to_string(), str::to_owned);
                    fields.push((format!("{key}[{name}]"), text));
                }
            }
            Value::String(text) => fields.push((key.clone(), text.clone())),
            other => fields.push((key.clone(), other.to_string())),
        }
    }
    let fields: Vec<_> = fields
        .iter()
        .map(|(name, text)| (&**name, &**text))
        .collect();
    let files: Vec<_> = files
        .iter()
        .map(|(name, filename, text)| (&**name, *filename, *text))
        .collect();
    form(path.strip_prefix("/v1").unwrap(), &fields, &files)
}

#[tokio::test]
async fn every_operation_is_answered_with_a_valid_reply() {
    let mut faults = Vec::new();
    let mut count = 0;
    for operation in operations::all() {
        count += 1;
        let emulator = Emulator::new();
        let objects = objects(&emulator).await;
        let mut path = format!("/v1{}", operation.path);
        let mut file = String::new();
        for name in operation.path_params {
            let known = objects
                .iter()
                .find(|(area, known, _)| operation.name.contains(area) && known == name);
            let id = known.map_or("some_id", |(_, _, id)| id);
            path = path.replace(&format!("{{{name}}}"), &id.replace(':', "%3A"));
        }
        if let Some((_, _, id)) = objects.iter().find(|(area, ..)| *area == "files") {
            file.clone_from(id);
        }
        let mut body = body(operation, false);
        if let Some(body) = &mut body {
            amend(operation.name, body, &file);
        }
        if operation.name == "uploads.complete" {
            let upload = post(
                &emulator,
                "/uploads",
                value!({"bytes": 0, "filename": "a", "mime_type": "a/b", "purpose": "batch"}),
            )
            .await;
            path = format!(
                "/v1/uploads/{}/complete",
                upload.json()["id"].as_str().unwrap()
            );
        }
        if operation.query_params.contains(&"start_time") {
            path += "?start_time=1";
        }
        let mut sent = match (operation.body, &body) {
            (Body::Multipart, Some(body)) => to_form(&path, body),
            _ => request(verb(operation.method), &path, body.as_ref()),
        };
        if operation.security == Security::Admin {
            sent.headers_mut()
                .insert("authorization", "Bearer sk-admin-1".parse().unwrap());
        }
        let reply = send(&emulator, sent).await;
        let seen = emulator.requests().last().unwrap().operation;
        let twin = matches!(
            operation.name,
            "files.retrieve_content" | "fine_tuning.checkpoints.permissions.retrieve"
        );
        if seen != Some(operation.name) && !twin {
            faults.push(format!("{}: went to {seen:?}", operation.name));
        } else if !reply.status.is_success() {
            faults.push(format!(
                "{}: {} {}",
                operation.name,
                reply.status,
                reply.text()
            ));
        } else if reply
            .header("content-type")
            .starts_with("text/event-stream")
        {
            support::events_fit(operation.name, &support::events(&reply));
        } else {
            match operation.check_reply(&reply.body) {
                Err(error) => faults.push(format!("{}: {error}", operation.name)),
                // The facts say that all stored messages are the assistant's, but the API lists
                // those that were sent, each with its role.
                Ok(_) if operation.name == "chat.completions.messages.list" => {}
                Ok(checked) if !checked.issues.is_empty() => {
                    faults.push(format!(
                        "{}: {:?} {}",
                        operation.name,
                        checked.issues,
                        reply.text()
                    ));
                }
                Ok(_) => {}
            }
            let is_empty = matches!(operation.reply, Reply::Empty);
            assert!(is_empty || !reply.body.is_empty(), "{}", operation.name);
        }
        for name in [
            "x-openai-kit-emulator",
            "x-request-id",
            "openai-version",
            "openai-processing-ms",
        ] {
            assert!(!reply.header(name).is_empty(), "{}: {name}", operation.name);
        }
    }
    assert!(
        faults.is_empty(),
        "{} of {count}:\n{}",
        faults.len(),
        faults.join("\n")
    );
    assert_eq!(count, 390);
}

#[tokio::test]
async fn everything_created_can_be_retrieved_listed_and_deleted() {
    let emulator = Emulator::new();
    let eval = post(&emulator, "/containers", value!({"name": "box"})).await;
    fits("containers.create", &eval);
    let id = eval.json()["id"].as_str().unwrap().to_owned();
    assert_eq!(eval.json()["name"], "box");
    assert_eq!(
        get(&emulator, &format!("/containers/{id}")).await.json(),
        eval.json()
    );
    assert_eq!(
        get(&emulator, "/containers").await.json()["data"],
        value!([eval.json()])
    );
    support::delete(&emulator, &format!("/containers/{id}")).await;
    assert_eq!(
        get(&emulator, &format!("/containers/{id}")).await.status,
        404
    );
    assert_eq!(
        get(&emulator, "/containers").await.json()["data"],
        value!([])
    );
}

#[tokio::test]
async fn every_parameter_at_once_is_taken_too() {
    let mut faults = Vec::new();
    for operation in operations::all().filter(|operation| operation.body == Body::Json) {
        let Some(mut body) = body(operation, true) else {
            continue;
        };
        let emulator = Emulator::builder().model("text").build();
        let fields = body.as_object_mut().unwrap();
        for elsewhere in operation.query_params {
            fields.remove(*elsewhere);
        }
        for (elsewhere, _) in operation.header_params {
            fields.remove(*elsewhere);
        }
        // Objects that are not there are no fault here.
        fields.remove("previous_response_id");
        fields.remove("conversation");
        if body.get("stream").is_some() {
            body["stream"] = false.into();
        }
        let path = format!("/v1{}", operation.path).replace(['{', '}'], "");
        let mut sent = request(verb(operation.method), &path, Some(&body));
        if operation.security == Security::Admin {
            sent.headers_mut()
                .insert("authorization", "Bearer sk-admin-1".parse().unwrap());
        }
        let reply = send(&emulator, sent).await;
        let is_missing = reply.status == 404;
        if !reply.status.is_success() && !is_missing {
            faults.push(format!("{}: {}\n    {body}", operation.name, reply.text()));
        } else if reply.status.is_success() {
            let issues = operation.check_reply(&reply.body).unwrap().issues;
            if !issues.is_empty() {
                faults.push(format!("{}: {issues:?}", operation.name));
            }
        }
    }
    assert!(
        faults.is_empty(),
        "{}:\n{}",
        faults.len(),
        faults.join("\n")
    );
}
