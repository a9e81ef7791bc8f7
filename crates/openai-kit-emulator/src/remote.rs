//! What is not the API: the greeting and the remote control.

use bytes::Bytes;
use http::{Method, StatusCode};
use serde_json::json;

use crate::{answer::Wire, emulator::Emulator, journal::Seen, script::Script};

/// `GET /`.
pub(crate) fn greeting() -> Wire {
    Wire::json(
        StatusCode::OK,
        &json!({
            "object": "emulator",
            "name": "openai-kit-emulator",
            "version": env!("CARGO_PKG_VERSION"),
            "message": "This is an emulator of the OpenAI API. No model runs in it: all texts are made up, and the same each time.",
        }),
    )
}

/// `POST /_emulator/script`, `POST /_emulator/reset`, `GET /_emulator/requests`.
pub(crate) fn respond(emulator: &Emulator, method: &Method, command: &str, body: &Bytes) -> Wire {
    match (method.as_str(), command) {
        ("POST", "script") => match serde_json::from_slice::<Script>(body) {
            Ok(script) => {
                emulator.script(script);
                Wire::json(
                    StatusCode::OK,
                    &json!({"steps_left": emulator.steps_left()}),
                )
            }
            Err(error) => refuse(StatusCode::BAD_REQUEST, &error.to_string()),
        },
        ("POST", "reset") => {
            emulator.reset();
            Wire::json(StatusCode::OK, &json!({"reset": true}))
        }
        ("GET", "requests") => {
            let requests: Vec<_> = emulator.requests().iter().map(Seen::shown).collect();
            Wire::json(StatusCode::OK, &json!({"object": "list", "data": requests}))
        }
        _ => refuse(
            StatusCode::NOT_FOUND,
            "there are POST /_emulator/script, POST /_emulator/reset and GET /_emulator/requests",
        ),
    }
}

fn refuse(status: StatusCode, message: &str) -> Wire {
    let error = json!({"message": message, "type": "emulator_error", "param": null, "code": null});
    Wire::json(status, &json!({"error": error}))
}
