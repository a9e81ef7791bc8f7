//! The operations, as openai-kit calls them. The same names stand in `../theirs.py`.
//!
//! `ours RECORDER_URL PARAMS_JSON FILE_TO_UPLOAD`

use std::{error::Error, future::Future, path::Path, pin::Pin, time::Duration};

use openai_kit::{
    Client, Null, Upload,
    call::{Call, Op, PageOf, Paged, Streams},
    files::{FilePurpose, file_create_params::ExpiresAfter},
};
use serde_json::{Value, json};

type Done = Result<(), openai_kit::Error>;
type Case = Box<dyn FnOnce(Client, Value) -> Pin<Box<dyn Future<Output = Done>>>>;

const ODD_ID: &str = "ft:gpt 4o/x?é#%2e\\[~a.b_c-!$&'()*+,;=@]";

/// Each line is a name and a call.
macro_rules! cases {
    ($(#[$file:ident])? $($name:literal: |$client:ident, $params:ident| $call:expr,)*) => {
        vec![$((
            $name,
            Box::new(move |$client: Client, $params: Value| {
                let _ = &$params;
                let call = $call;
                Box::pin(async move { call.await.map(drop) }) as Pin<Box<dyn Future<Output = Done>>>
            }) as Case,
        )),*]
    };
}

/// Parameters from JSON.
fn of<T: serde::de::DeserializeOwned>(params: Value) -> T {
    serde_json::from_value(params).expect("parameters always decode")
}
