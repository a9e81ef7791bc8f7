//! Errors in the API's own shape. Each function is one error of the API.

use http::{Method, StatusCode};
use serde_json::{Value, json};

/// The kind of errors of AWS, which have a shape of their own: the code is their class.
pub(crate) const AWS: &str = "aws";

/// An error answer.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Problem {
    pub(crate) status: StatusCode,
    pub(crate) kind: &'static str,
    pub(crate) message: String,
    pub(crate) param: Option<String>,
    pub(crate) code: Option<&'static str>,
    pub(crate) allow: Option<String>,
}

impl Problem {
    fn new(status: StatusCode, code: Option<&'static str>, message: impl Into<String>) -> Self {
        Self {
            status,
            kind: "invalid_request_error",
            message: message.into(),
            param: None,
            code,
            allow: None,
        }
    }

    fn at(mut self, param: &str) -> Self {
        self.param = Some(param.to_owned());
        self
    }

    /// The body.
    pub(crate) fn json(&self) -> Value {
        if self.kind == AWS {
            return json!({"message": self.message});
        }
        json!({"error": {
            "message": self.message, "type": self.kind, "param": self.param, "code": self.code,
        }})
    }
}

/// An error as AWS has them.
pub(crate) fn aws(status: u16, class: &'static str, message: impl Into<String>) -> Problem {
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::FORBIDDEN);
    let mut problem = Problem::new(status, Some(class), message);
    problem.kind = AWS;
    problem
}

/// 400 with a code of the caller's choice.
pub(crate) fn bad_request(code: &'static str, param: &str, message: impl Into<String>) -> Problem {
    Problem::new(StatusCode::BAD_REQUEST, Some(code), message).at(param)
}

pub(crate) fn unknown_url(method: &Method, path: &str) -> Problem {
    Problem::new(
        StatusCode::NOT_FOUND,
        Some("unknown_url"),
        format!(
            "Unknown request URL: {method} {path}. Please check the URL for typos, or see the docs."
        ),
    )
}

pub(crate) fn wrong_method(method: &Method, path: &str, allow: String) -> Problem {
    let mut problem = Problem::new(
        StatusCode::METHOD_NOT_ALLOWED,
        Some("method_not_supported"),
        format!(
            "Not allowed to {method} on {path} (HINT: Perhaps you meant to use a different HTTP method?)"
        ),
    );
    problem.allow = Some(allow);
    problem
}

pub(crate) fn no_key() -> Problem {
    Problem::new(
        StatusCode::UNAUTHORIZED,
        Some("invalid_api_key"),
        "You didn't provide an API key. Send it in an Authorization header using Bearer auth (i.e. Authorization: Bearer YOUR_KEY).",
    )
}

pub(crate) fn wrong_key(key: &str) -> Problem {
    Problem::new(
        StatusCode::UNAUTHORIZED,
        Some("invalid_api_key"),
        format!("Incorrect API key provided: {}.", masked(key)),
    )
}

/// The first and the last few characters of a key: never enough to use it.
fn masked(key: &str) -> String {
    let shown = |text: &str| -> String { text.chars().filter(|c| c.is_ascii_graphic()).collect() };
    let chars: Vec<char> = shown(key).chars().collect();
    if chars.len() < 16 {
        return "*".repeat(chars.len());
    }
    let (head, tail) = (&chars[..8], &chars[chars.len() - 4..]);
    format!(
        "{}{}{}",
        head.iter().collect::<String>(),
        "*".repeat(chars.len() - 12),
        tail.iter().collect::<String>()
    )
}

pub(crate) fn missing_scope(scope: &str) -> Problem {
    Problem::new(
        StatusCode::FORBIDDEN,
        Some("missing_scope"),
        format!("You have insufficient permissions for this operation. Missing scopes: {scope}."),
    )
}

pub(crate) fn not_json() -> Problem {
    Problem::new(
        StatusCode::BAD_REQUEST,
        None,
        "We could not parse the JSON body of your request. (HINT: This likely means you aren't using your HTTP library correctly. The API expects a JSON payload, but what was sent was not valid JSON.)",
    )
}

pub(crate) fn not_multipart(why: impl std::fmt::Display) -> Problem {
    Problem::new(
        StatusCode::BAD_REQUEST,
        None,
        format!("We could not parse the multipart form of your request: {why}"),
    )
}

pub(crate) fn wrong_content_type(found: &str, wanted: &str) -> Problem {
    Problem::new(
        StatusCode::BAD_REQUEST,
        Some("unsupported_content_type"),
        format!(
            "Unsupported content type: '{found}'. This API method only accepts '{wanted}' requests."
        ),
    )
}

pub(crate) fn missing_header(name: &str, value: &str) -> Problem {
    let code = if name.eq_ignore_ascii_case("openai-beta") {
        "invalid_beta"
    } else {
        "missing_header"
    };
    Problem::new(
        StatusCode::BAD_REQUEST,
        Some(code),
        format!(
            "You must provide the '{name}' header to access this API. Please try again by setting the header '{name}: {value}'."
        ),
    )
}

pub(crate) fn missing_parameter(param: &str) -> Problem {
    bad_request(
        "missing_required_parameter",
        param,
        format!("Missing required parameter: '{param}'."),
    )
}

pub(crate) fn unknown_parameter(param: &str) -> Problem {
    bad_request(
        "unknown_parameter",
        param,
        format!("Unknown parameter: '{param}'."),
    )
}

pub(crate) fn wrong_kind(param: &str, wanted: Option<&str>, found: &str) -> Problem {
    let message = match wanted {
        Some(wanted) => {
            format!("Invalid type for '{param}': expected {wanted}, but got {found} instead.")
        }
        None => format!("Invalid type for '{param}': {found} does not fit here."),
    };
    bad_request("invalid_type", param, message)
}

pub(crate) fn wrong_text(param: &str, found: &str, known: &[&str]) -> Problem {
    let message = match known {
        [] => format!("Invalid value: '{found}'."),
        [one] => format!("Invalid value: '{found}'. Value must be '{one}'."),
        [first @ .., last] => {
            let list: Vec<String> = first.iter().map(|text| format!("'{text}'")).collect();
            format!(
                "Invalid value: '{found}'. Supported values are: {}, and '{last}'.",
                list.join(", ")
            )
        }
    };
    bad_request("invalid_value", param, message)
}

pub(crate) fn out_of_range(param: &str, least: i64, most: i64, found: i64) -> Problem {
    if found < least {
        bad_request(
            "integer_below_min_value",
            param,
            format!(
                "Invalid '{param}': integer below minimum value. Expected a value >= {least}, but got {found} instead."
            ),
        )
    } else {
        bad_request(
            "integer_above_max_value",
            param,
            format!(
                "Invalid '{param}': integer above maximum value. Expected a value <= {most}, but got {found} instead."
            ),
        )
    }
}

pub(crate) fn exclusive(one: &str, other: &str) -> Problem {
    bad_request(
        "mutually_exclusive_parameters",
        one,
        format!(
            "Mutually exclusive parameters: '{one}' and '{other}'. Ensure you are only providing one of them."
        ),
    )
}

pub(crate) fn no_model(model: &str) -> Problem {
    Problem::new(
        StatusCode::NOT_FOUND,
        Some("model_not_found"),
        format!("The model `{model}` does not exist or you do not have access to it."),
    )
    .at("model")
}

/// 404 for an object, in words such as `No such File object: file_1`.
pub(crate) fn no_object(what: &str, id: &str) -> Problem {
    let message = match what {
        "Response" | "Item" | "Conversation" => format!("{what} with id '{id}' not found."),
        _ => format!("No such {what} object: {id}"),
    };
    Problem::new(StatusCode::NOT_FOUND, None, message).at("id")
}

/// 400 because an object is in a state that does not allow this.
pub(crate) fn wrong_state(message: impl Into<String>) -> Problem {
    Problem::new(StatusCode::BAD_REQUEST, None, message)
}

/// 500: a fault of the emulator itself.
pub(crate) fn own_fault(why: impl std::fmt::Display) -> Problem {
    let mut problem = Problem::new(
        StatusCode::INTERNAL_SERVER_ERROR,
        Some("emulator_fault"),
        format!("The emulator cannot answer this: {why}"),
    );
    problem.kind = "server_error";
    problem
}
