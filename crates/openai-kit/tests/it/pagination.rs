//! Lists: whether there is another page, how it is asked for, and streams over all of them.

use openai_kit::{Client, Error};
use serde_json::{Value, json};

use crate::support::{Answer, Server, ok, status};

fn pages(pages: &[Value]) -> Server {
    Server::new(pages.iter().map(|page| ok(&page.to_string())))
}

fn asked(server: &Server) -> Vec<String> {
    let seen = server.seen();
    let query = seen
        .iter()
        .map(|seen| seen.uri.query().unwrap_or("").to_owned());
    query.collect()
}

/// Asks for page after page, and gives the queries that were sent.
macro_rules! walked {
    ($bodies:expr, $list:expr) => {{
        let bodies = &$bodies;
        let server = pages(bodies);
        let client = server.builder().admin_api_key("ad-1").build().unwrap();
        let list: fn(&Client) -> _ = $list;
        let mut items = list(&client).items();
        let mut count = 0;
        while items.try_next().await.unwrap().is_some() {
            count += 1;
        }
        assert!(items.next().await.is_none());
        // By hand it is the same.
        let by_hand = pages(bodies);
        let client = by_hand.builder().admin_api_key("ad-1").build().unwrap();
        let mut page = list(&client).await.unwrap();
        let mut sum = page.data.len();
        loop {
            let more = page.has_next_page();
            let Some(next) = page.next_page().await.unwrap() else {
                assert!(!more);
                break;
            };
            assert!(more);
            page = next;
            sum += page.data.len();
        }
        assert_eq!((count, asked(&server)), (sum, asked(&by_hand)));
        (count, asked(&server))
    }};
}

fn list(more: Value, ids: &[&str], extra: Value) -> Value {
    let data: Vec<_> = ids.iter().map(|id| json!({"id": id})).collect();
    let mut page = json!({"object": "list", "data": data});
    let fields = page.as_object_mut().unwrap();
    if more != "absent" {
        fields.insert("has_more".into(), more);
    }
    fields.extend(extra.as_object().cloned().unwrap_or_default());
    page
}

fn last() -> Value {
    list(json!(false), &["z"], json!({"last_id": "z", "next": "n"}))
}

#[tokio::test]
async fn a_cursor_page_is_followed_by_its_last_id() {
    for (first, expected) in [
        (list(json!(true), &["a", "b"], json!({})), Some("after=b")),
        (
            list(json!("absent"), &["a", "b"], json!({})),
            Some("after=b"),
        ),
        (
            list(json!(null), &["a b&c"], json!({})),
            Some("after=a%20b%26c"),
        ),
        (list(json!(false), &["a"], json!({})), None),
        (list(json!(true), &[], json!({})), None),
        (list(json!(true), &["a", ""], json!({})), None),
        (json!({"has_more": true, "data": [{"x": 1}]}), None),
        (json!({"has_more": true, "data": [{"id": null}]}), None),
        (json!({"has_more": true, "data": [{"id": 7}]}), None),
        (json!({"has_more": true, "data": null}), None),
        (json!({"has_more": true}), None),
    ] {
        let (_, asked) = walked!([first.clone(), last()], |client| client.files().list());
        assert_eq!(asked.get(1).map(String::as_str), expected, "{first}");
    }
}

#[tokio::test]
async fn a_conversation_page_is_followed_by_what_it_says_is_last() {
    let item = |id: &str| json!({"id": id, "type": "message", "role": "user", "content": []});
    for (first, expected) in [
        (
            json!({"data": [item("a")], "has_more": true, "last_id": "b"}),
            Some("after=b"),
        ),
        (
            json!({"data": [item("a")], "last_id": "b"}),
            Some("after=b"),
        ),
        (
            json!({"data": [item("a")], "has_more": false, "last_id": "b"}),
            None,
        ),
        (
            json!({"data": [item("a")], "has_more": true, "last_id": ""}),
            None,
        ),
        (
            json!({"data": [item("a")], "has_more": true, "last_id": null}),
            None,
        ),
        (json!({"data": [item("a")], "has_more": true}), None),
        (json!({"data": [], "has_more": true, "last_id": "b"}), None),
        (
            json!({"data": null, "has_more": true, "last_id": "b"}),
            None,
        ),
    ] {
        let (_, asked) = walked!([first.clone(), last()], |client| client
            .conversations()
            .items()
            .list("c"));
        assert_eq!(asked.get(1).map(String::as_str), expected, "{first}");
    }
}

#[tokio::test]
async fn pages_with_a_token_are_followed_even_when_they_are_empty() {
    for (first, expected) in [
        (list(json!(true), &["a"], json!({"next": "n1"})), Some("n1")),
        (list(json!(true), &[], json!({"next": "n1"})), Some("n1")),
        (
            list(json!("absent"), &["a"], json!({"next": "n1"})),
            Some("n1"),
        ),
        (
            json!({"has_more": true, "data": null, "next": "n1"}),
            Some("n1"),
        ),
        (list(json!(false), &["a"], json!({"next": "n1"})), None),
        (list(json!(true), &["a"], json!({"next": ""})), None),
        (list(json!(true), &["a"], json!({"next": null})), None),
        (list(json!(true), &["a"], json!({})), None),
    ] {
        let (_, asked) = walked!([first.clone(), last()], |client| {
            client.admin().organization().groups().list()
        });
        let after = expected.map(|next| format!("after={next}"));
        assert_eq!(asked.get(1), after.as_ref(), "{first}");
        let (_, asked) = walked!([first.clone(), last()], |client| {
            client.beta().agents().environments().files().list("e")
        });
        let page = expected.map(|next| format!("page={next}"));
        assert_eq!(asked.get(1), page.as_ref(), "{first}");
    }
}

#[tokio::test]
async fn a_plain_page_is_the_only_one() {
    let body = list(
        json!(true),
        &["a", "b"],
        json!({"last_id": "b", "next": "n"}),
    );
    let (count, asked) = walked!([body, last()], |client| client.models().list());
    assert_eq!((count, asked.len()), (2, 1));
    // Searches are lists that are asked for by a body.
    let (count, asked) = walked!(
        [list(json!(true), &["a"], json!({"next_page": "n"})), last()],
        |client| client.vector_stores().search("v").query("q")
    );
    assert_eq!((count, asked.len()), (1, 1));
}

#[tokio::test]
async fn a_server_that_repeats_itself_is_asked_no_more() {
    let same = list(json!(true), &["a"], json!({"next": "n", "last_id": "a"}));
    let bodies = [same];
    let (count, asked) = walked!(bodies, |client| client.files().list());
    assert_eq!((count, asked.len()), (2, 2));
    let (count, asked) = walked!(bodies, |client| client
        .admin()
        .organization()
        .groups()
        .list());
    assert_eq!((count, asked.len()), (2, 2));
    let (count, asked) = walked!(bodies, |client| client.conversations().items().list("c"));
    assert_eq!((count, asked.len()), (2, 2));
}

#[tokio::test]
async fn each_page_is_asked_for_in_the_same_way() {
    let server = pages(&[
        list(json!(true), &["a", "b"], json!({})),
        list(json!(true), &["c"], json!({})),
        list(json!(false), &["d"], json!({})),
    ]);
    let client = server.client();
    let call = client.files().list().limit(2).after("start").purpose("p");
    let call = call
        .extra_header("x-a", "1")
        .remove_header("x-stainless-lang");
    let call = call.extra_query("more", json!([1])).timeout(None);
    let mut ids = Vec::new();
    let mut items = call.items();
    while let Some(item) = items.try_next().await.unwrap() {
        ids.push(item.id);
    }
    assert_eq!(ids, ["a", "b", "c", "d"]);
    let seen = server.seen();
    for (seen, after) in seen.iter().zip(["start", "b", "c"]) {
        let mut query: Vec<_> = seen.uri.query().unwrap().split('&').collect();
        query.sort_unstable();
        let cursor = format!("after={after}");
        assert_eq!(query, [&*cursor, "limit=2", "more%5B%5D=1", "purpose=p"]);
        assert_eq!(seen.uri.path(), "/v1/files");
        assert_eq!(
            (seen.header("x-a"), seen.header("x-stainless-lang")),
            (Some("1"), None)
        );
        assert_eq!(seen.header("x-stainless-read-timeout"), None);
        assert_eq!(seen.header("authorization"), Some("Bearer sk-key"));
        assert_eq!(seen.header("x-stainless-retry-count"), Some("0"));
    }
}

#[tokio::test]
async fn pages_are_fetched_when_they_are_needed() {
    let server = pages(&[
        list(json!(true), &["a", "b"], json!({})),
        list(json!(true), &[], json!({})),
        last(),
    ]);
    let mut items = server.client().files().list().items();
    assert_eq!(server.seen().len(), 0);
    items.try_next().await.unwrap();
    items.try_next().await.unwrap();
    assert_eq!(server.seen().len(), 1);
    assert!(items.try_next().await.unwrap().is_none());
    assert_eq!(server.seen().len(), 2);
    let server = pages(&[list(json!(true), &["a", "b"], json!({})), last()]);
    let mut pages = server.client().files().list().pages();
    let first = pages.try_next().await.unwrap().unwrap();
    assert_eq!(
        (first.data.len(), first.has_more, server.seen().len()),
        (2, Some(true), 1)
    );
    assert_eq!(first.request_id(), Some("req_1"));
    let second = pages.try_next().await.unwrap().unwrap();
    assert_eq!((second.data.len(), server.seen().len()), (1, 2));
    assert!(pages.try_next().await.unwrap().is_none());
    assert!(pages.next().await.is_none());
}

#[tokio::test]
async fn a_page_with_an_item_of_another_kind_is_no_empty_page() {
    let page = r#"{"object":"list","data":[{"id":"a"},5],"has_more":false}"#;
    let server = Server::new([ok(page)]);
    let mut items = server.client().files().list().items();
    let error = items.try_next().await.unwrap_err();
    assert!(matches!(error, Error::Decode(_)));
    assert_eq!(error.request_id(), Some("req_1"));
    let cause = std::error::Error::source(&error).unwrap().to_string();
    assert!(cause.starts_with("data: wrong kind"), "{cause}");
    assert!(items.next().await.is_none());
    // The page itself keeps all of it, and does not say that it is the last.
    let mut pages = server.client().files().list().pages();
    assert!(pages.next().await.unwrap().unwrap().data.is_empty());
    assert!(matches!(pages.next().await, Some(Err(Error::Decode(_)))));
    assert!(pages.next().await.is_none());
    let page = server.client().files().list().await.unwrap();
    assert!(matches!(page.next_page().await, Err(Error::Decode(_))));
    assert_eq!(page.request_id(), Some("req_1"));
    assert!(openai_kit_types::json::to_string(&page.into_inner()).contains("[{\"id\":\"a\"},5]"));
}

#[tokio::test(start_paused = true)]
async fn an_error_in_the_middle_ends_the_list() {
    let first = ok(&list(json!(true), &["a"], json!({})).to_string());
    let server = Server::new([first.clone(), status(500), status(400)]);
    let mut items = server.client().files().list().items();
    assert_eq!(items.try_next().await.unwrap().unwrap().id, "a");
    // The failure that can pass was tried again.
    let error = items.try_next().await.unwrap_err();
    assert!(error.is_bad_request());
    assert_eq!((error.attempts(), server.seen().len()), (2, 3));
    assert!(items.next().await.is_none());
    assert_eq!(server.seen().len(), 3);
    // By hand, the page can be asked for once more.
    let server = Server::new([first, ok("[]"), ok(&last().to_string())]);
    let page = server.client().files().list().await.unwrap();
    assert!(matches!(page.next_page().await, Err(Error::Decode(_))));
    let next = page.next_page().await.unwrap().unwrap();
    assert_eq!(next.data[0].id, "z");
    assert!(next.next_page().await.unwrap().is_none());
    assert_eq!(page.into_inner().data[0].id, "a");
}

#[tokio::test]
async fn a_page_is_a_reply_like_any_other() {
    let server = pages(&[list(json!(true), &["a"], json!({"new": 1}))]);
    let client = server.client();
    let reply = client.files().list().with_response().await.unwrap();
    assert_eq!((reply.status().as_u16(), reply.data.len()), (200, 1));
    assert!(reply.has_next_page());
    let page = client.files().list().await.unwrap();
    assert_eq!(page.leftovers.get("new").unwrap().as_str(), "1");
    assert!(!format!("{page:?}").contains("sk-key"));
    let raw = client.files().list().raw().await.unwrap();
    assert!(raw.text().await.unwrap().contains("\"new\":1"));
    let strict = Server::new([Answer::Reply(
        200,
        vec![],
        br#"{"data":[{"id":"a"}]}"#.to_vec(),
    )]);
    let strict = strict.builder().strict(true).build().unwrap();
    assert!(matches!(strict.files().list().await, Err(Error::Decode(_))));
}
