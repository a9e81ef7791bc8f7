//! Futures and values stay small, and can go to another thread.

use std::mem::{size_of, size_of_val};

use openai_kit::{
    Client, ClientBuilder, Error, RawReply, Reply,
    call::Call,
    error::{ApiError, AuthError, ConfigError, DecodeError, TransportError},
    models::Model,
    pages::CursorPage,
    pagination::{Items, Page, Pages},
    resources,
};
use serde_json::Value;

use crate::support::{Server, ok};

const WORD: usize = size_of::<usize>();

/// A future that can be spawned, and its size.
fn future<T: IntoFuture<IntoFuture: Send + 'static>>(call: T) -> usize {
    size_of_val(&call.into_future())
}

#[test]
fn the_future_of_a_call_is_two_words() {
    let server = Server::new([]);
    let client = server.client();
    let sizes = [
        future(client.responses().create().model("m").input("x")),
        future(client.responses().create().with_response()),
        future(client.responses().create().raw()),
        future(client.chat().completions().create()),
        future(client.images().edit()),
        future(client.audio().transcriptions().create()),
        future(client.files().list()),
        future(client.files().content("f")),
        future(client.responses().delete("r")),
        future(client.admin().organization().roles().list()),
        future(client.get::<Value>("/x")),
        future(client.get::<Value>("/x").with_response()),
        future(client.get::<()>("/x").raw()),
    ];
    assert_eq!(sizes, [2 * WORD; 13]);
}

#[test]
fn a_call_is_a_few_words_whatever_its_parameters() {
    assert!(size_of::<Call<resources::responses::Create>>() <= 6 * WORD);
    assert!(size_of::<Call<resources::images::Edit>>() <= 6 * WORD);
    assert!(size_of::<Call<resources::models::Retrieve>>() <= 6 * WORD);
    assert_eq!(size_of::<Client>(), WORD);
    assert_eq!(size_of::<Option<Client>>(), WORD);
}

#[test]
fn an_error_is_two_words_and_its_parts_are_one() {
    assert_eq!(size_of::<Error>(), 2 * WORD);
    assert_eq!(size_of::<Result<(), Error>>(), 2 * WORD);
    for size in [
        size_of::<ApiError>(),
        size_of::<AuthError>(),
        size_of::<ConfigError>(),
        size_of::<DecodeError>(),
        size_of::<TransportError>(),
    ] {
        assert_eq!(size, WORD);
    }
}

#[test]
fn what_callers_hold_can_go_to_another_thread() {
    fn shared<T: Send + Sync + 'static>() {}
    fn sent<T: Send + Unpin + 'static>() {}
    shared::<Client>();
    shared::<ClientBuilder>();
    shared::<Error>();
    shared::<Reply<Model>>();
    shared::<Call<resources::responses::Create>>();
    shared::<Page<CursorPage<Model>>>();
    sent::<RawReply>();
    sent::<Pages<CursorPage<Model>>>();
    sent::<Items<CursorPage<Model>>>();
}

#[test]
fn a_client_serves_many_threads() {
    let server = Server::new([ok(r#"{"id":"m"}"#)]);
    let client = server.client();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async {
        let calls: Vec<_> = (0..32)
            .map(|_| tokio::spawn(client.models().retrieve("m").into_future()))
            .collect();
        for call in calls {
            assert_eq!(call.await.unwrap().unwrap().id, "m");
        }
        let mut items = client.files().list().items();
        let listed = tokio::spawn(async move { items.try_next().await.map(|item| item.is_none()) });
        assert!(listed.await.unwrap().unwrap());
    });
    assert_eq!(server.seen().len(), 33);
}
