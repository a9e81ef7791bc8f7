//! Faults on demand, without a socket.

use std::time::{Duration, UNIX_EPOCH};

use bytes::Bytes;
use http::Method;
use openai_kit_emulator::{Cut, Emulator, Script, Step};
use serde_json::json;

use crate::support::{get, post, request, send};

#[tokio::test]
async fn steps_are_met_in_order_and_then_all_is_normal() {
    let emulator = Emulator::new();
    emulator.script([
        Step::status(500),
        Step::error(429, "insufficient_quota")
            .retry_after_ms(7)
            .x_should_retry(false),
        Step::status(400)
            .text("<html>")
            .header("content-type", "text/html")
            .header("x-a", "1")
            .header("x-a", "2"),
        Step::malformed_json(),
        Step::redirect(307, "/v1/other"),
        Step::status(204),
        Step::status(503).times(2),
        Step::default().json(json!({"anything": 1})),
    ]);
    assert_eq!(emulator.steps_left(), 9);
    let reply = get(&emulator, "/models").await;
    assert_eq!(
        (reply.status.as_u16(), &reply.json()["error"]["type"]),
        (500, &json!("server_error"))
    );
    assert!(reply.header("x-request-id").starts_with("req_"));
    let reply = get(&emulator, "/models").await;
    assert_eq!(reply.error().1, "insufficient_quota");
    assert_eq!(
        (
            reply.header("retry-after-ms"),
            reply.header("x-should-retry")
        ),
        ("7", "false")
    );
    let reply = get(&emulator, "/models").await;
    assert_eq!(
        (reply.text().as_str(), reply.header("content-type")),
        ("<html>", "text/html")
    );
    assert_eq!(reply.headers.get_all("x-a").iter().count(), 2);
    let reply = get(&emulator, "/models").await;
    assert_eq!(
        (reply.status.as_u16(), reply.header("content-type")),
        (200, "application/json")
    );
    assert!(serde_json::from_slice::<serde_json::Value>(&reply.body).is_err());
    let reply = get(&emulator, "/models").await;
    assert_eq!(
        (reply.status.as_u16(), reply.header("location")),
        (307, "/v1/other")
    );
    assert!(get(&emulator, "/models").await.body.is_empty());
    assert_eq!(get(&emulator, "/models").await.status, 503);
    assert_eq!(get(&emulator, "/models").await.status, 503);
    assert_eq!(
        get(&emulator, "/models").await.json(),
        json!({"anything": 1})
    );
    assert_eq!(get(&emulator, "/models").await.json()["object"], "list");
    let seen = emulator.requests();
    assert_eq!(
        (seen.len(), seen[0].scripted, seen[9].scripted),
        (10, true, false)
    );
}

#[tokio::test]
async fn scripts_can_be_for_some_requests_only() {
    let emulator = Emulator::new();
    emulator.script(Script::new([Step::status(401)]).operation("files.list"));
    emulator.script(Script::new([Step::status(402)]).method("delete"));
    emulator.script(Script::new([Step::status(403)]).path("/v1/chat"));
    emulator.script(Script::new([Step::status(409)]).path("/embed"));
    assert_eq!(get(&emulator, "/models").await.status, 200);
    assert_eq!(post(&emulator, "/embeddings", json!({})).await.status, 409);
    assert_eq!(
        post(&emulator, "/chat/completions", json!({})).await.status,
        403
    );
    assert_eq!(get(&emulator, "/files").await.status, 401);
    assert_eq!(
        crate::support::delete(&emulator, "/files/x").await.status,
        402
    );
    assert_eq!(emulator.steps_left(), 0);
}

#[tokio::test]
async fn steps_can_change_the_normal_answer() {
    let emulator = Emulator::new();
    let ask = json!({"model": "gpt-5.5", "input": "hi"});
    emulator.script([
        Step::pass().header("x-extra", "1").merge(
            json!({"status": "dreaming", "mood": {"deep": 1}, "output": [{"type": "hologram"}]}),
        ),
        Step::pass().header("x-request-id", "mine"),
        Step::pass(),
    ]);
    let reply = post(&emulator, "/responses", ask.clone()).await;
    let json = reply.json();
    assert_eq!(
        (&json["status"], &json["output"][0]["type"], &json["model"]),
        (&json!("dreaming"), &json!("hologram"), &json!("gpt-5.5"))
    );
    assert_eq!(reply.header("x-extra"), "1");
    assert_eq!(
        post(&emulator, "/responses", ask.clone())
            .await
            .header("x-request-id"),
        "mine"
    );
    assert_eq!(post(&emulator, "/responses", ask).await.status, 200);
}

#[tokio::test(start_paused = true)]
async fn delays_stalls_and_hints() {
    let now = UNIX_EPOCH + Duration::from_secs(1_695_995_197);
    let emulator = Emulator::builder().clock(move || now).build();
    emulator.script([
        Step::status(429).retry_after_date(20),
        Step::status(429).retry_after_date(-20),
        Step::status(429).retry_after_seconds(3),
        Step::pass().delay(Duration::from_secs(30)),
        Step::default()
            .text("abcdef")
            .pause_after(2, Duration::from_secs(5))
            .pause_after(6, Duration::from_secs(1)),
        Step::stall(),
        Step::default().text("abcdef").stall_after(3),
    ]);
    assert_eq!(
        get(&emulator, "/models").await.header("retry-after"),
        "Fri, 29 Sep 2023 13:46:57 GMT"
    );
    assert_eq!(
        get(&emulator, "/models").await.header("retry-after"),
        "Fri, 29 Sep 2023 13:46:17 GMT"
    );
    assert_eq!(get(&emulator, "/models").await.header("retry-after"), "3");
    let started = tokio::time::Instant::now();
    get(&emulator, "/models").await;
    assert_eq!(started.elapsed().as_secs(), 30);
    assert_eq!(get(&emulator, "/models").await.text(), "abcdef");
    assert_eq!(started.elapsed().as_secs(), 36);
    let hour = Duration::from_secs(3600);
    assert!(
        tokio::time::timeout(hour, get(&emulator, "/models"))
            .await
            .is_err()
    );
    let response = emulator.respond(request("GET", "/v1/models", None)).await;
    assert_eq!(response.status(), 200);
    assert!(
        tokio::time::timeout(hour, response.into_body().collect())
            .await
            .is_err()
    );
}

/// The frames of a body, and whether it was cut.
async fn frames(emulator: &Emulator) -> (Vec<Bytes>, bool) {
    use futures_core::Stream;
    let mut body = emulator
        .respond(request("GET", "/v1/models", None))
        .await
        .into_body();
    let mut frames = Vec::new();
    loop {
        match std::future::poll_fn(|cx| std::pin::Pin::new(&mut body).poll_next(cx)).await {
            Some(Ok(bytes)) => frames.push(bytes),
            Some(Err(Cut { .. })) => return (frames, true),
            None => return (frames, false),
        }
    }
}

#[tokio::test]
async fn bodies_can_be_split_and_cut() {
    let emulator = Emulator::new();
    let text = "aé€x";
    emulator.script([
        Step::default().text(text).chunks([2, 4]),
        Step::default().text("abcde").chunk_size(2),
        Step::default().text("abcde").cut_after(3),
        Step::default().text("abcde").cut_after(0),
        Step::default().text("abcde").cut_after(5),
        Step::default().text("abcde").cut_after(9),
        Step::default().bytes([0, 255]),
    ]);
    let all = text.as_bytes();
    assert_eq!(
        frames(&emulator).await,
        (
            vec![
                Bytes::copy_from_slice(&all[..2]),
                Bytes::copy_from_slice(&all[2..4]),
                Bytes::copy_from_slice(&all[4..])
            ],
            false
        )
    );
    assert_eq!(
        frames(&emulator).await,
        (vec!["ab".into(), "cd".into(), "e".into()], false)
    );
    assert_eq!(frames(&emulator).await, (vec!["abc".into()], true));
    assert_eq!(frames(&emulator).await, (vec![], true));
    assert_eq!(frames(&emulator).await, (vec!["abcde".into()], true));
    assert_eq!(frames(&emulator).await, (vec!["abcde".into()], true));
    assert_eq!(
        frames(&emulator).await,
        (vec![Bytes::from_static(&[0, 255])], false)
    );
    emulator.script([Step::cut(), Step::cut()]);
    assert!(
        emulator
            .try_respond(request("GET", "/v1/models", None))
            .await
            .is_err()
    );
    let response = emulator.respond(request("GET", "/v1/models", None)).await;
    assert!(response.extensions().get::<Cut>().is_some());
    assert!(response.into_body().collect().await.is_err());
}

#[tokio::test]
async fn other_languages_can_script_too() {
    let emulator = Emulator::new();
    let script = json!({
        "operation": "models.list",
        "steps": [{"status": 429, "retry_after_ms": 5, "headers": {"x-a": "1", "x-b": ["2", "3"]}}, {"cut": true}, {"pass": true, "delay_ms": 1}],
    });
    let reply = send(
        &emulator,
        request("POST", "/_emulator/script", Some(&script)),
    )
    .await;
    assert_eq!(reply.json(), json!({"steps_left": 3}));
    assert_eq!(
        get(&emulator, "/models").await.header("retry-after-ms"),
        "5"
    );
    let seen = send(&emulator, request("GET", "/_emulator/requests", None))
        .await
        .json();
    assert_eq!(
        (&seen["data"][0]["operation"], &seen["data"][0]["key"]),
        (&json!("models.list"), &json!("api"))
    );
    assert_eq!(
        (
            &seen["data"][0]["headers"]["authorization"],
            seen["data"].as_array().unwrap().len()
        ),
        (&json!("***"), 1)
    );
    let wrong = send(
        &emulator,
        request(
            "POST",
            "/_emulator/script",
            Some(&json!({"steps": [{"satus": 1}]})),
        ),
    )
    .await;
    assert!(wrong.status == 400 && wrong.text().contains("satus"));
    send(&emulator, request("POST", "/_emulator/reset", None)).await;
    assert_eq!((emulator.steps_left(), emulator.requests().len()), (0, 0));
    // A script in Rust is the same JSON.
    let script = Script::new([Step::status(429).retry_after_ms(5), Step::cut()]).method("POST");
    let json = serde_json::to_value(&script).unwrap();
    assert_eq!(
        json,
        json!({"method": "POST", "steps": [{"status": 429, "retry_after_ms": 5, "times": 1}, {"cut": true, "times": 1}]})
    );
    assert_eq!(serde_json::from_value::<Script>(json).unwrap(), script);
    let seen = emulator.requests();
    assert!(seen.iter().all(|seen| seen.method != Method::PUT));
}
