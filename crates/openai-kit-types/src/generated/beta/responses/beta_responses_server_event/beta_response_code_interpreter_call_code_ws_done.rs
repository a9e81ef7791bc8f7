//! `BetaResponseCodeInterpreterCallCodeWsDone` of `beta_responses_server_event`, and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::beta::responses::beta_response_error_event::Agent;

/// Beta response code interpreter call ws done of `BetaResponsesServerEvent` with `agent`, `code`
/// and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseCodeInterpreterCallCodeWsDone {
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Machine readable code of the error, language or program.
    pub code: String,
    /// ID of the item concerned.
    pub item_id: String,
    /// Place of the item in the output.
    pub output_index: i64,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseCodeInterpreterCallCodeWsDone = "beta.BetaResponsesServerEvent.BetaResponseCodeInterpreterCallCodeWsDone";
    [
        constant("type", "response.code_interpreter_call_code.done"),
        optional("agent").or_null(),
        required("code"),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 agent, 2 code, 3 item_id, 4 output_index, 5 sequence_number, 6 stream_id,
}
