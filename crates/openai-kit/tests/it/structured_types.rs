//! The types that people use most: which have a strict form, and what the emulator makes of it can
//! be read back.

use openai_kit::{
    Client,
    schemars::{self, JsonSchema},
    structured::{Structured, strict_schema},
};
use openai_kit_emulator::Emulator;
use serde::Deserialize;

use crate::operations::client;

/// One field of a type.
#[derive(Deserialize, JsonSchema)]
#[serde(bound = "T: Deserialize<'de>")]
struct Of<T> {
    #[allow(dead_code, reason = "that it can be read is all")]
    value: T,
}

#[derive(Deserialize, JsonSchema)]
#[serde(tag = "t", content = "c", rename_all = "camelCase")]
#[allow(dead_code, reason = "that it can be read is all")]
enum Adjacent {
    Nothing,
    OneThing(String),
    Named { size: i8 },
}

#[derive(Deserialize, JsonSchema)]
#[allow(dead_code, reason = "that it can be read is all")]
enum Tree {
    Leaf { value: i64 },
    Branch(Vec<Tree>),
}

#[derive(Deserialize, JsonSchema)]
#[serde(transparent)]
#[allow(dead_code, reason = "that it can be read is all")]
struct Id(String);

#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[allow(dead_code, reason = "that it can be read is all")]
struct Strictly {
    first_name: Id,
    #[serde(alias = "years")]
    age: Option<u8>,
    #[serde(skip)]
    cache: u8,
    #[schemars(range(min = 1, max = 5), description = "How good it is.")]
    stars: u8,
}

#[derive(Deserialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[allow(dead_code, reason = "that it can be read is all")]
enum Shape {
    Point,
    Circle { radius: f64 },
    Group(Members),
}

#[derive(Deserialize, JsonSchema)]
#[allow(dead_code, reason = "that it can be read is all")]
struct Members {
    members: Vec<Shape>,
}

/// What the emulator answers in the schema of a type is a value of it.
async fn reads<T: Structured>(client: &Client) {
    let name = T::schema_name();
    let schema = strict_schema::<Of<T>>().unwrap_or_else(|error| panic!("{name}: {error}"));
    let again = openai_kit::structured::strict_schema_of(schema.clone()).unwrap();
    assert_eq!(again, schema, "{name}");
    let call = client.responses().create().model("gpt-5.5").input("x");
    let parsed = call.parse::<Of<T>>().await;
    let parsed = parsed.unwrap_or_else(|error| panic!("{name}: {error}, {schema}"));
    assert!(parsed.output_parsed().is_some(), "{name}");
}

macro_rules! reads {
    ($client:expr, $($type:ty),* $(,)?) => {$( reads::<$type>($client).await; )*};
}

#[tokio::test]
async fn types_that_can_be_asked_for_can_be_read() {
    let emulator = Emulator::new();
    let client = &client(&emulator);
    reads!(
        client,
        bool,
        u8,
        i32,
        u64,
        f32,
        f64,
        String,
        (),
        Option<u8>,
        Option<Option<bool>>,
        Option<Adjacent>,
        Box<Adjacent>,
        Vec<Adjacent>,
        Vec<Vec<Option<String>>>,
        [u16; 3],
        std::num::NonZeroU8,
        std::time::Duration,
        std::ops::Range<u8>,
        Tree,
        Id,
        Strictly,
        Shape,
    );
}

#[test]
fn texts_with_a_format_that_the_api_does_not_know_are_texts() {
    let schema = strict_schema::<Of<std::net::IpAddr>>().unwrap();
    let value = schema.to_value().unwrap();
    assert_eq!(
        value["properties"]["value"],
        serde_json::json!({"type": "string"})
    );
    let known = strict_schema::<Of<std::net::Ipv4Addr>>().unwrap();
    assert!(known.as_str().contains(r#""format":"ipv4""#), "{known}");
}
