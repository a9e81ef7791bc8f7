//! Streams, uploads and waiting against the emulator, over real sockets.

use std::sync::{Arc, Mutex};

use openai_kit::{
    Client, Upload, chat,
    files::FilePurpose,
    responses::Response,
    vector_stores::{FileBatchCreateParams, FileCreateParams},
};
use openai_kit_emulator::{Emulator, Running, Script, Step};

async fn start() -> (Running, Client) {
    let running = Emulator::start().await.unwrap();
    let client = Client::builder()
        .environment(|_| None)
        .api_key("sk-test")
        .base_url(running.base_url())
        .build()
        .unwrap();
    (running, client)
}

#[tokio::test]
async fn what_a_stream_adds_up_to_is_what_the_server_has() {
    let (running, client) = start().await;
    for size in [1, 7, 1 << 20] {
        running.emulator().script([Step::pass().chunk_size(size)]);
        let call = client
            .responses()
            .create()
            .model("gpt-5.5")
            .input("Count to five.");
        let mut response = call
            .stream()
            .accumulate()
            .await
            .unwrap()
            .final_response()
            .await
            .unwrap();
        let mut stored = client.responses().retrieve(&*response.id).await.unwrap();
        // They answer different requests.
        assert!(response.request_id().is_some() && stored.request_id() != response.request_id());
        response.leftovers = Default::default();
        stored.leftovers = Default::default();
        assert_eq!(response, stored);
        running.emulator().script([Step::pass().chunk_size(size)]);
        let call = client.chat().completions().create().model("gpt-5.5");
        let call = call.messages([chat::user("Count to five.")]).store(true);
        let streamed = call
            .clone()
            .stream()
            .accumulate()
            .await
            .unwrap()
            .final_completion()
            .await
            .unwrap();
        let whole = call.await.unwrap();
        assert_eq!(
            streamed.choices[0].message.content,
            whole.choices[0].message.content
        );
        assert_eq!(
            streamed.choices[0].finish_reason,
            whole.choices[0].finish_reason
        );
    }
}

/// However early a connection is cut, the response is whole in the end, and made once.
#[tokio::test]
async fn a_background_stream_that_is_cut_anywhere_is_whole_in_the_end() {
    let (running, client) = start().await;
    let call = || {
        let call = client
            .responses()
            .create()
            .model("gpt-5.5")
            .input("Count to five.");
        call.background(true).stream().resumable(1)
    };
    let whole = call()
        .accumulate()
        .await
        .unwrap()
        .final_response()
        .await
        .unwrap();
    for after in (700..4_000).step_by(400) {
        let before = running.emulator().requests().len();
        running.emulator().script([Step::pass().cut_after(after)]);
        let result = call().accumulate().await.unwrap().final_response().await;
        let seen = running.emulator().requests().len() - before;
        match result {
            Ok(response) => {
                assert_eq!(response.output_text(), whole.output_text(), "{after}");
                assert_eq!(seen, 2, "{after}");
            }
            // Nothing had come that names the response.
            Err(error) => assert!(
                error.snapshot::<Response>().is_none() && seen == 1,
                "{after}: {error:?}"
            ),
        }
    }
}

#[tokio::test]
async fn a_large_file_goes_in_parts_through_faults_and_a_resume() {
    let (running, client) = start().await;
    let text: Vec<u8> = (0..40_000_u32)
        .flat_map(|number| format!("{number:04x}\n").into_bytes())
        .collect();
    let file = || Upload::bytes(&text[..]).filename("large.txt");
    // One part is repeated, and one is not taken at all.
    let steps = Script::new([
        Step::status(500).retry_after_ms(1),
        Step::pass(),
        Step::error(400, "no"),
    ]);
    running
        .emulator()
        .script(steps.operation("uploads.parts.create"));
    let uploads = client.uploads();
    let call = uploads
        .upload_file_chunked(file())
        .purpose(FilePurpose::UserData);
    let error = call.part_size(50_000).concurrency(1).await.unwrap_err();
    assert!(error.error().is_bad_request(), "{error:?}");
    let partial = error.into_partial().unwrap();
    assert_eq!(
        (partial.parts.len(), partial.count()),
        (1, text.len().div_ceil(50_000))
    );
    let done = uploads
        .upload_file_chunked(file())
        .resume(partial)
        .await
        .unwrap();
    let made = done.file.unwrap();
    assert_eq!(
        client
            .files()
            .content(&*made.id)
            .await
            .unwrap()
            .bytes()
            .await
            .unwrap(),
        text
    );
}

#[tokio::test]
async fn files_get_into_a_vector_store_and_are_waited_for() {
    let (running, client) = start().await;
    let store = client.vector_stores().create().name("s").await.unwrap();
    let told = Arc::new(Mutex::new(0));
    let count = Arc::clone(&told);
    let batches = client.vector_stores().file_batches();
    let files: Vec<Upload> = (0..7)
        .map(|number| Upload::bytes(*b"text").filename(format!("{number}.txt")))
        .collect();
    let batch = batches
        .upload_and_poll(&*store.id, files, FileBatchCreateParams::default())
        .on_progress(move |_| *count.lock().unwrap() += 1)
        .interval(std::time::Duration::from_millis(1))
        .await
        .unwrap();
    assert_eq!(
        (batch.status.as_str(), batch.file_counts.total),
        ("completed", 7)
    );
    assert!(*told.lock().unwrap() >= 1);
    let file = client.vector_stores().files();
    let upload = Upload::bytes(*b"more").filename("more.txt");
    let file = file.upload_and_poll(&*store.id, upload, FileCreateParams::default());
    assert_eq!(
        file.interval(std::time::Duration::from_millis(1))
            .await
            .unwrap()
            .status,
        "completed"
    );
    drop(running);
}
