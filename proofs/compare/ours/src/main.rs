//! The operations, as openai-kit calls them. The same names stand in `../theirs.py`.
//!
//! `ours RECORDER_URL PARAMS_JSON FILE_TO_UPLOAD` prints the names of what it called.

use std::{collections::HashMap, future::Future, path::PathBuf, pin::Pin, time::Duration};

use openai_kit::{
    Client, Upload,
    call::{Call, Op, Paged, Streams},
    files::{FilePurpose, file_create_params::ExpiresAfter},
    pagination::PageOf,
};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

type Done = Result<(), openai_kit::Error>;
type Running = Pin<Box<dyn Future<Output = Done>>>;
type Case = (&'static str, Box<dyn FnOnce(Client, Value) -> Running>);

const ODD_ID: &str = "ft:gpt 4o/x?é#%2e\\[~a.b_c-!$&'()*+,;=@]";

/// Each line: a name, and the call that a client and the parameters of that name make.
macro_rules! cases {
    ($($name:literal: |$client:ident, $params:pat_param| $call:expr,)*) => {
        vec![$((
            $name,
            Box::new(move |$client: Client, $params: Value| {
                let call = $call;
                Box::pin(async move { call.await.map(drop) }) as Running
            }),
        )),*]
    };
}

/// Parameters from JSON.
fn of<T: DeserializeOwned>(params: Value) -> T {
    serde_json::from_value(params).expect("parameters decode")
}

async fn all_events<O: Streams>(call: Call<O>) -> Done {
    let mut events = call.stream().await?;
    while events.try_next().await?.is_some() {}
    Ok(())
}

async fn all_items<O: Op<Reply = Paged<P>>, P: PageOf>(call: Call<O>) -> Done {
    let mut items = call.items();
    while items.try_next().await?.is_some() {}
    Ok(())
}

fn file(name: &str, bytes: &[u8]) -> Upload {
    Upload::bytes(bytes).filename(name)
}

fn png() -> Upload {
    file("a.png", b"\x89PNG\r\n\x1a\n\0").content_type("image/png")
}

#[rustfmt::skip]
#[expect(deprecated, reason = "what the API drops is sent the same as long as it is there")]
fn cases(path: PathBuf, raw: Value) -> Vec<Case> {
    let [raw, raw_put, raw_patch] = [raw.clone(), raw.clone(), raw];
    cases! {
        // Queries and paths.
        "models.list": |c, _| c.models().list(),
        "models.retrieve, odd id": |c, _| c.models().retrieve(ODD_ID),
        "responses.retrieve": |c, p| c.responses().retrieve("resp_1").params(of(p)),
        "responses.input_items.list": |c, p| c.responses().input_items().list("resp_1").params(of(p)),
        "chat.completions.list": |c, p| c.chat().completions().list().params(of(p)),
        "files.list, pages": |c, _| all_items(c.files().list().purpose("batch").limit(1)),
        "files.content": |c, _| c.files().content("file_1"),
        "vector_stores.list": |c, p| c.vector_stores().list().params(of(p)),
        "fine_tuning.jobs.list": |c, p| c.fine_tuning().jobs().list().params(of(p)),
        "conversations.items.list": |c, p| c.conversations().items().list("conv_1").params(of(p)),
        "containers.files.content": |c, _| c.containers().files().content().retrieve("c_1", "f_1"),
        "videos.download_content": |c, _| c.videos().download_content("v_1").variant("thumbnail"),
        "audit_logs.list": |c, p| c.admin().organization().audit_logs().list().params(of(p)),
        "usage.completions": |c, p| c.admin().organization().usage().completions().params(of(p)),
        "skills.content.retrieve": |c, _| c.skills().content().retrieve("skill_1"),
        "admin.users.list": |c, _| c.admin().organization().users().list().emails(["a+b@example.com"]).limit(1),
        // JSON.
        "responses.create": |c, p| c.responses().create().params(of(p)),
        "responses.create, stream": |c, p| all_events(c.responses().create().params(of(p))),
        "responses.input_tokens.count": |c, p| c.responses().input_tokens().count().params(of(p)),
        "chat.completions.create": |c, p| c.chat().completions().create().params(of(p)),
        "chat.completions.create, stream": |c, p| all_events(c.chat().completions().create().params(of(p))),
        "completions.create": |c, p| c.completions().create().params(of(p)),
        "embeddings.create": |c, p| c.embeddings().create().params(of(p)),
        "embeddings.create, float": |c, p| c.embeddings().create().params(of(p)),
        "moderations.create": |c, p| c.moderations().create().params(of(p)),
        "audio.speech.create": |c, p| c.audio().speech().create().params(of(p)),
        "images.generate": |c, p| c.images().generate().params(of(p)),
        "vector_stores.create": |c, p| c.vector_stores().create().params(of(p)),
        "vector_stores.search": |c, p| c.vector_stores().search("vs_1").params(of(p)),
        "batches.create": |c, p| c.batches().create().params(of(p)),
        "fine_tuning.jobs.create": |c, p| c.fine_tuning().jobs().create().params(of(p)),
        "conversations.create": |c, p| c.conversations().create().params(of(p)),
        "evals.create": |c, p| c.evals().create().params(of(p)),
        "realtime.client_secrets.create": |c, p| c.realtime().client_secrets().create().params(of(p)),
        "beta.assistants.create": |c, p| c.beta().assistants().create().params(of(p)),
        "beta.threads.runs.create": |c, p| c.beta().threads().runs().create("thread_1").params(of(p)),
        "beta.chatkit.sessions.create": |c, p| c.beta().chatkit().sessions().create().params(of(p)),
        "beta.responses.create": |c, p| c.beta().responses().create().params(of(p)),
        "admin.projects.create": |c, p| c.admin().organization().projects().create().params(of(p)),
        "admin.projects.roles.create": |c, _| c.admin().organization().projects().users().roles()
            .create("proj 1", "user/1").role_id("role_1"),
        "beta.threads.create_and_run, stream": |c, p| all_events(c.beta().threads().create_and_run().params(of(p))),
        // No body.
        "responses.cancel": |c, _| c.responses().cancel("resp_1"),
        "uploads.cancel": |c, _| c.uploads().cancel("upload_1"),
        "realtime.calls.hangup": |c, _| c.realtime().calls().hangup("rtc_1"),
        "files.delete": |c, _| c.files().delete("file_1"),
        "responses.delete": |c, _| c.responses().delete("resp_1"),
        "admin.users.delete": |c, _| c.admin().organization().users().delete("user_1"),
        // Forms.
        "files.create, bytes": |c, _| c.files().create()
            .file(file("ä\"b\r\n.jsonl", b"\0\xff\r\n--x\r\n").content_type("application/x-own"))
            .purpose(FilePurpose::UserData)
            .expires_after(ExpiresAfter::new(3600)),
        "files.create, nameless": |c, _| c.files().create().file(Upload::bytes(*b"{}")).purpose(FilePurpose::Batch),
        "files.create, folder": |c, _| c.files().create().purpose(FilePurpose::Batch)
            .file(file("some/folder\\a.txt", b"1").content_type("text/plain")),
        "files.create, path": |c, _| c.files().create().file(Upload::path(path)).purpose(FilePurpose::FineTune),
        "images.edit, one": |c, _| c.images().edit().model("gpt-image-1").prompt("x").image(png()),
        "images.edit, several": |c, p| c.images().edit().params(of(p))
            .image([png(), file("b.webp", b"2").content_type("image/webp"), file("c", b"3")])
            .mask(file("m.png", b"4")),
        "audio.transcriptions.create": |c, p| c.audio().transcriptions().create().params(of(p))
            .file(file("a.wav", b"RIFF").content_type("audio/wav")),
        "uploads.parts.create": |c, _| c.uploads().parts().create("upload_1").data(Upload::bytes(*b"part")),
        "containers.files.create, no file": |c, _| c.containers().files().create("c_1").file_id("file_1"),
        "skills.create": |c, _| c.skills().create().files([
            file("s/SKILL.md", b"# s").content_type("text/markdown"),
            file("s/a/b.py", b"1").content_type("text/x-python"),
        ]),
        "skills.versions.create, one file": |c, _| c.skills().versions().create("skill_1").default(true)
            .files(file("s.zip", b"PK").content_type("application/zip")),
        "skills.versions.create, no file": |c, _| c.skills().versions().create("skill_1").default(true),
        "videos.create": |c, p| c.videos().create().params(of(p)).input_reference(png()),
        "realtime.calls.create": |c, p| c.realtime().calls().create().params(of(p)),
        "realtime.calls.create, only sdp": |c, _| c.realtime().calls().create().sdp("v=0\r\n"),
        // Options of a call and of a client.
        "extras": |c, _| c.responses().create().model("gpt-5.5").input("Hello")
            .extra_header("X-Own", "a, b")
            .extra_header("accept", "application/json; x=1")
            .extra_query("q", json!(["1", "a b"]))
            .extra_query("r", json!({"s": true}))
            .extra_body("model", "other")
            .extra_body("moon", json!({"phase": [1, null]})),
        "extras of a form": |c, _| c.files().create().file(file("a.txt", b"1")).purpose(FilePurpose::Batch)
            .extra_query("q", 1)
            .extra_body("moon", "full")
            .extra_body("list", json!(["a", "b"])),
        "idempotency key": |c, _| c.responses().create().model("gpt-5.5").input("Hello").idempotency_key("key-1"),
        "another OpenAI-Beta": |c, _| c.beta().assistants().list().extra_header("OpenAI-Beta", "assistants=v9"),
        "no OpenAI-Beta": |c, _| c.vector_stores().retrieve("vs_1").remove_header("openai-beta"),
        "another key": |c, _| c.models().list().extra_header("Authorization", "Bearer sk-other"),
        "timeout": |c, _| c.models().list().timeout(Duration::from_millis(7500)),
        "client options": |c, _| c.with_options()
            .organization("org-1".to_owned())
            .project("proj_1".to_owned())
            .timeout(Duration::from_secs(30))
            .default_header("X-Own", "1")
            .default_header("User-Agent", "own/1")
            .default_query("api-version", "1 2")
            .default_query("limit", 9)
            .build().expect("options are right")
            .files().list().limit(2),
        "retried": |c, _| c.responses().create().model("gpt-5.5").input("Hello"),
        "redirected": |c, _| c.responses().create().model("gpt-5.5").input("Hello"),
        // Raw verbs.
        "get": |c, _| c.get::<Value>("/some/path?own=1").query("a", json!([1, 2])).query("b", json!({"c": false})),
        "post": |c, _| c.post::<Value>("/some/path").body(&raw),
        "post, no body": |c, _| c.post::<Value>("some/path"),
        "put": |c, _| c.put::<Value>("/some/path").body(&raw_put),
        "patch": |c, _| c.patch::<Value>("/some/path").body(&raw_patch),
        "delete": |c, _| c.delete::<Value>("/some/path"),
        "post, bytes": |c, _| c.post::<Value>("/some/path").bytes(&b"\0\x01"[..]),
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let [url, params, path] = <[String; 3]>::try_from(std::env::args().skip(1).collect::<Vec<_>>())
        .map_err(|_| "usage: ours RECORDER_URL PARAMS_JSON FILE_TO_UPLOAD")?;
    let mut params: HashMap<String, Value> = serde_json::from_slice(&std::fs::read(params)?)?;
    let raw = params.remove("raw body").unwrap_or_default();
    for (name, call) in cases(path.into(), raw) {
        // The path before `/v1` says what is called.
        let slug = name.replace(", ", "-").replace(' ', "-");
        let client = Client::builder()
            .environment(|_| None)
            .api_key("sk-proof")
            .admin_api_key("sk-admin-proof")
            .base_url(format!("{url}/{slug}/v1"))
            .build()?;
        let params = params.remove(name).unwrap_or_else(|| json!({}));
        call(client, params)
            .await
            .map_err(|error| format!("{name}: {error}"))?;
        println!("{name}");
    }
    Ok(())
}
