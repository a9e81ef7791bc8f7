//! A local server that behaves like the OpenAI API, in process or on a port.
//!
//! No model runs in it: its texts are made up, and the same each time. It checks each request
//! against the table of operations, answers with the API's own errors, remembers what was created,
//! streams, and breaks on demand.
//!
//! ```
//! use openai_kit_emulator::{Emulator, Step};
//!
//! # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
//! let server = Emulator::start().await?;
//! println!("a client's base URL: {}", server.base_url());
//!
//! // The next call meets a 429, the one after it a connection that breaks, then all is normal.
//! server.emulator().script([Step::status(429).retry_after_ms(5), Step::cut()]);
//!
//! for request in server.emulator().requests() {
//!     println!("{} {} {:?}", request.method, request.path, request.operation);
//! }
//! server.stop().await;
//! # std::io::Result::Ok(())
//! # })?;
//! # std::io::Result::Ok(())
//! ```
//!
//! - [`Emulator::respond`] is all of it without a socket: an async function from request to
//!   response. [`Emulator::serve`] puts it on a port.
//! - [`Step`] and [`Script`]: faults for the next requests, also from other languages by
//!   `POST /_emulator/script` (and `POST /_emulator/reset`, `GET /_emulator/requests`).
//! - [`Emulator::requests`]: what was asked, as [`Seen`].
//! - [`Builder`]: keys, base path, clock, seed, models, pace of streams.
//! - [`Builder::aws_key`]: signatures of AWS, as Bedrock asks for them. Azure's header `api-key` and its
//!   routes below `/deployments/` are understood as well.
//!
//! # What it knows
//!
//! All operations are checked and answered with a small valid reply. These keep state and do more:
//! models, files, uploads, batches (whose requests are really answered), responses, conversations,
//! chat completions, completions, embeddings, moderations, vector stores. All others keep what is created, so that it can be retrieved, listed,
//! updated and deleted.
//!
//! # What a model would say
//!
//! - A text: `emulated reply to: …` with the last user's text, or, after a tool's output,
//!   `emulated reply to the result of <tool>: …`.
//! - A function tool is called when the last user's text mentions its name (with `_` or a space),
//!   or when `tool_choice` asks for it, with arguments that fit its schema.
//! - Where a JSON schema is asked for, a small value that fits it.
//! - A token is a word.
//! - A background response is `queued` when it is created, `in_progress` when it is first
//!   retrieved, then done. A batch goes from `validating` by `in_progress` to `completed` alike.

mod answer;
mod body;
mod builder;
mod check;
mod clock;
mod emulator;
mod form;
mod journal;
mod keys;
mod locate;
mod pairs;
mod play;
mod problem;
mod remote;
mod route;
mod script;
mod server;
mod sigv4;
mod state;

pub use self::{
    body::{Body, Cut},
    builder::Builder,
    emulator::Emulator,
    journal::Seen,
    keys::KeyClass,
    script::{Script, Step},
    server::Running,
};
