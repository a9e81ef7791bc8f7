//! Tools: functions of yours that models call, and runs that call them for you.
//!
//! ```no_run
//! use openai_kit::{
//!     schemars::{self, JsonSchema},
//!     tools::tool,
//! };
//! use serde::Deserialize;
//!
//! #[derive(Deserialize, JsonSchema)]
//! struct Place {
//!     /// A city, with its country.
//!     city: String,
//! }
//!
//! # async fn f(client: openai_kit::Client) -> Result<(), openai_kit::Error> {
//! let weather = tool("get_weather", "The weather in a city now", |place: Place| async move {
//!     Ok::<_, std::io::Error>(format!("12 degrees in {}", place.city))
//! });
//! let call = client.responses().create().model("gpt-5.5").input("How warm is it in Oslo?");
//! let run = call.run_tools([weather]).run().await?;
//! println!("{}", run.output_text());
//! # Ok(()) }
//! ```
//!
//! A run sends the request, executes what the model calls, sends the results, and so on until the
//! model answers. It works for Responses and for Chat Completions, in the same way:
//!
//! - Nothing of a reply is executed before all of it was looked at. Calls on the last request that
//!   is allowed, ids that come twice, and replies that are not whole are errors without effect.
//! - A function that does not exist, and arguments that do not fit, are told to the model, which
//!   can try again. An error of a function ends the run.
//! - Calls of one reply run side by side, within a limit; with `parallel_tool_calls(false)` one
//!   after the other. Results are in the order of the calls.
//! - With a callback for [approval](ChatRunner::approve) each call is asked for first.
//! - `step()` gives each turn before its functions run, so that you can look, wait or stop.
//!   Dropping the future of a step stops the functions that run.

mod approval;
mod chat;
mod core;
mod definition;
mod join;
mod output;
#[cfg(feature = "responses")]
mod responses;
mod run;

pub use self::{
    approval::{ApprovalRequest, Decision},
    chat::{ChatRun, ChatRunner},
    definition::{NoArguments, Tool, tool},
    output::{IntoOutput, Output},
    run::{Run, ToolCall, ToolResult, Turn},
};
#[cfg(feature = "responses")]
pub use self::{
    output::Blocks,
    responses::{ResponsesRun, ResponsesRunner},
};
