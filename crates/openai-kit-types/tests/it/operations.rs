//! The table of operations.

use std::collections::BTreeSet;

use openai_kit_types::{
    json,
    operation::{Body, Method, Operation, PageClass, Reply, Security},
    operations,
};

use crate::compare::same;

#[test]
fn all_operations_are_there_once() {
    let names: BTreeSet<&str> = operations::all().map(|operation| operation.name).collect();
    assert_eq!(operations::all().count(), 390);
    assert_eq!(names.len(), 390);
}

#[test]
fn paths_name_their_parameters() {
    for operation in operations::all() {
        let mut rest = operation.path;
        for name in operation.path_params {
            let placeholder = format!("{{{name}}}");
            let at = rest
                .find(&placeholder)
                .unwrap_or_else(|| panic!("{operation:?}: {name}"));
            rest = &rest[at + placeholder.len()..];
        }
        assert!(
            !rest.contains('{') && operation.path.starts_with('/'),
            "{operation:?}"
        );
        assert_eq!(
            operation.security == Security::Admin,
            operation.name.starts_with("admin."),
            "{operation:?}"
        );
        assert!(
            operation.body == Body::None || operation.params.is_some(),
            "{operation:?}"
        );
        assert!(
            operation.method != Method::Get || operation.body == Body::None,
            "{operation:?}"
        );
    }
}

#[test]
fn types_are_named_as_in_the_facts() {
    for operation in operations::all() {
        let reply = match &operation.reply {
            Reply::Json(ty) | Reply::Chosen { json: ty, .. } => Some(*ty),
            Reply::Page(page) => Some(page.page),
            _ => None,
        };
        for ty in [operation.params, operation.events, reply]
            .into_iter()
            .flatten()
        {
            assert!(!ty.name.contains(':'), "{operation:?}: {ty:?}");
        }
    }
}

fn example(ty: openai_kit_types::operation::Type) -> String {
    let mut value = ty.default_value();
    json::fill(&mut *value, true);
    json::to_string(&*value)
}

#[test]
fn examples_of_bodies_replies_and_events_pass_their_checks() {
    let (mut bodies, mut replies, mut events) = (0, 0, 0);
    for operation in operations::all() {
        if let Some(params) = operation.params.filter(|_| operation.body != Body::None) {
            let mut value = params.default_value();
            json::fill(&mut *value, true);
            let text = json::body(&*value);
            let checked = operation
                .check_request(text.as_bytes())
                .unwrap_or_else(|error| panic!("{operation:?}: {error}"));
            assert!(
                checked.issues.is_empty() && same(&text, &checked.json),
                "{operation:?}: {:?}",
                checked.issues
            );
            bodies += 1;
        }
        let reply = match &operation.reply {
            Reply::Json(ty) | Reply::Chosen { json: ty, .. } => example(*ty),
            Reply::Page(page) => example(page.page),
            _ => continue,
        };
        let checked = operation
            .check_reply(reply.as_bytes())
            .unwrap_or_else(|error| panic!("{operation:?}: {error}"));
        assert!(
            checked.issues.is_empty() && same(&reply, &checked.json),
            "{operation:?}: {:?}",
            checked.issues
        );
        replies += 1;
        if let Some(ty) = operation.events {
            let event = example(ty);
            assert!(
                operation
                    .check_event(event.as_bytes())
                    .is_some_and(|checked| checked.is_ok_and(|checked| checked.issues.is_empty()))
            );
            events += 1;
        }
    }
    assert_eq!((bodies, replies, events), (143, 367, 13));
}

fn issues(operation: &Operation, body: &str) -> Vec<String> {
    operation
        .check_request(body.as_bytes())
        .expect(body)
        .issues
        .iter()
        .map(ToString::to_string)
        .collect()
}

#[test]
fn a_wrong_request_is_told_by_path() {
    let create = &operations::responses::CREATE;
    assert_eq!(
        issues(create, r#"{"model":"m","input":"hi"}"#),
        Vec::<String>::new()
    );
    assert_eq!(
        issues(create, r#"{"model":"m","zz":1,"temperature":"hot"}"#),
        [
            "temperature: wrong kind of value, or out of range",
            "zz: unknown key"
        ]
    );
    assert_eq!(
        issues(
            create,
            r#"{"input":[{"type":"message","role":"pirate","content":[{"type":"zz"}]}]}"#
        ),
        [
            "input[0].content[0]: unknown variant",
            "input[0].role: unknown text \"pirate\""
        ]
    );
    let chat = &operations::chat::completions::CREATE;
    assert_eq!(
        issues(chat, "{}"),
        [
            "messages: required, but missing",
            "model: required, but missing"
        ]
    );
    // What belongs into the query is no part of the body.
    assert_eq!(issues(&operations::models::LIST, ""), Vec::<String>::new());
    assert_eq!(
        issues(&operations::models::LIST, "{}"),
        ["the value: unknown key"]
    );
    assert!(create.check_request(b"[]").is_err() && create.check_request(b"{").is_err());
}

#[test]
fn the_table_says_what_a_call_needs() {
    let edit = &operations::images::EDIT;
    assert_eq!(
        (edit.body, edit.method, edit.path),
        (Body::Multipart, Method::Post, "/images/edits")
    );
    assert!(edit.events.is_some());
    let list = &operations::files::LIST;
    assert_eq!(list.query_params, ["after", "limit", "order", "purpose"]);
    assert!(matches!(&list.reply, Reply::Page(page) if page.class == PageClass::CursorPage));
    assert!(matches!(
        operations::files::CONTENT.reply,
        Reply::Binary("application/binary")
    ));
    assert!(
        matches!(operations::files::RETRIEVE_CONTENT.reply, Reply::Text)
            && operations::files::RETRIEVE_CONTENT.deprecated
    );
    assert!(
        matches!(&operations::audio::transcriptions::CREATE.reply, Reply::Chosen { parameter: "response_format", texts, .. } if texts.contains(&"srt"))
    );
    assert!(matches!(operations::responses::DELETE.reply, Reply::Empty));
    assert_eq!(
        operations::beta::agents::CREATE.headers,
        [("OpenAI-Beta", "agents=v1")]
    );
    for operation in [
        &operations::beta::responses::CANCEL,
        &operations::beta::responses::CREATE,
        &operations::beta::responses::DELETE,
    ] {
        assert_eq!(operation.header_params, [("betas", "OpenAI-Beta")]);
        assert!(operation.params.is_some(), "{operation:?}");
    }
    assert_eq!(
        operations::admin::organization::usage::COMPLETIONS.security,
        Security::Admin
    );
    assert!(
        operations::audio::voices::CREATE
            .params
            .is_some_and(|params| params.name == "audio.VoiceCreateParams")
    );
}

#[test]
fn a_page_with_null_instead_of_items_is_read() {
    let list = &operations::files::LIST;
    let checked = list
        .check_reply(br#"{"object":"list","data":null,"has_more":false}"#)
        .expect("JSON");
    assert_eq!(
        checked.json,
        r#"{"data":null,"object":"list","has_more":false}"#
    );
}
