//! A tour of the types: a request, a reply of tomorrow, a check against the facts, the table of
//! operations. Needs no key and no network.

use std::io::{self, Write};

use openai_kit_types::{
    Null,
    json::{body, from_str, issues, to_string},
    operation::Method,
    operations,
    responses::{self, Response, ResponseCreateParams, ResponseOutputItem},
};

/// A reply as a server might send it next year: an item, a status and a key that this version does
/// not know, and a field of the wrong kind.
const REPLY: &str = r#"{"id":"resp_1","object":"response","created_at":"soon","status":"dreaming","model":"gpt-9",
  "output":[{"id":"x1","type":"hologram","points":[9007199254740993]},
            {"id":"msg_1","type":"message","role":"assistant","status":"completed",
             "content":[{"type":"output_text","text":"Ahoy!","annotations":[]}]}],
  "parallel_tool_calls":true,"tool_choice":"auto","tools":[],"mood":{"level":0.30}}"#;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut out = io::stdout().lock();

    let params = ResponseCreateParams::default()
        .model("gpt-5.5")
        .instructions("Talk like a pirate.")
        .input([responses::user("Hello"), responses::assistant("Arr.")])
        .temperature(0.5)
        .metadata(Null);
    writeln!(out, "a request:\n  {}\n", body(&params))?;

    let reply: Response = from_str(REPLY)?;
    writeln!(
        out,
        "a reply of tomorrow says {:?}, and has",
        reply.output_text()
    )?;
    for item in &reply.output {
        match item {
            ResponseOutputItem::Message(message) => {
                writeln!(out, "  a message with the id {}", message.id)?
            }
            ResponseOutputItem::Unknown(json, why) => {
                writeln!(out, "  an unknown item ({why:?}): {json}")?
            }
            _ => writeln!(out, "  another item")?,
        }
    }
    writeln!(out, "what its type did not foresee:")?;
    for issue in issues(&reply) {
        writeln!(out, "  {issue}")?;
    }
    let same = serde_json::from_str::<serde_json::Value>(&to_string(&reply))?
        == serde_json::from_str::<serde_json::Value>(REPLY)?;
    writeln!(
        out,
        "written back it is {}\n",
        if same {
            "the same JSON"
        } else {
            "something else"
        }
    )?;

    let checked = operations::responses::CREATE.check_request(br#"{"model":"gpt-5.5","input":[{"type":"message","role":"pirate","content":"hi"}],"temprature":1}"#)?;
    writeln!(out, "a wrong request is told by path:")?;
    for issue in &checked.issues {
        writeln!(out, "  {issue}")?;
    }
    let deleting = operations::all()
        .filter(|operation| operation.method == Method::Delete)
        .count();
    writeln!(
        out,
        "\nthe table has {} operations here, {deleting} of them delete something",
        operations::all().count()
    )?;
    Ok(())
}
