//! Requests whose signatures were computed by others.

use std::time::{Duration, UNIX_EPOCH};

use http::{HeaderMap, Method};

use super::{Scope, sign};
use crate::auth::aws::AwsCredentials;

/// 2026-06-01T12:34:56Z.
const T: u64 = 1_780_317_296;
/// 2025-01-02T03:04:05Z.
const EARLIER: u64 = 1_735_787_045;

const X: &str = r#"{"input":"hello","model":"openai.gpt-oss-120b"}"#;
const M: &str = "https://bedrock-mantle.us-east-1.api.aws/openai/v1";

struct Case {
    row: &'static str,
    method: Method,
    url: String,
    headers: &'static [(&'static str, &'static str)],
    body: &'static str,
    session: bool,
    scope: Scope<'static>,
    time: u64,
    payload: &'static str,
    signed: &'static str,
    signature: &'static str,
}

impl Default for Case {
    fn default() -> Self {
        Self {
            row: "",
            method: Method::GET,
            url: String::new(),
            headers: &[],
            body: "",
            session: false,
            scope: Scope {
                region: "us-east-1",
                service: "bedrock-mantle",
            },
            time: T,
            payload: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            signed: "host;x-amz-content-sha256;x-amz-date",
            signature: "",
        }
    }
}

const JSON: (&str, &str) = ("content-type", "application/json");
const X_HASH: &str = "9d161ca213ef31dd5b8f01f52294bcd5057bc778cf6ee7719e67b7ff43ef1022";

fn cases() -> [Case; 7] {
    [
        Case {
            row: "S1",
            method: Method::POST,
            url: format!("{M}/responses"),
            headers: &[("content-length", "47"), JSON],
            body: X,
            payload: X_HASH,
            signed: "content-length;content-type;host;x-amz-content-sha256;x-amz-date",
            signature: "bba77a80c7b39301d1aa29db9bc2f2b349deb932ae2dc5f800cec17baaf0f5de",
            ..Case::default()
        },
        Case {
            row: "S2",
            method: Method::POST,
            url: format!("{M}/responses"),
            headers: &[("content-length", "47"), JSON],
            body: X,
            session: true,
            payload: X_HASH,
            signed: "content-length;content-type;host;x-amz-content-sha256;x-amz-date;x-amz-security-token",
            signature: "693a4fef0373c0929f1f71d0da29c748f6bf42e75059648ceb97d52a204fb37c",
            ..Case::default()
        },
        Case {
            row: "S3",
            method: Method::POST,
            url: format!("{M}/responses"),
            headers: &[JSON],
            body: r#"{"model":"gpt-4o","input":"hello"}"#,
            session: true,
            time: EARLIER,
            payload: "50329e51ad520f21b77bad0b01999930ff556cd1bf18434701251ba6c9f877bc",
            signed: "content-type;host;x-amz-content-sha256;x-amz-date;x-amz-security-token",
            signature: "dc20c8fbe516daf0ccae7e5b7a78fc2936870413a9f1af6e1b2d44b970ce411f",
            ..Case::default()
        },
        Case {
            row: "S4",
            method: Method::POST,
            url: "https://bedrock-runtime.us-east-1.amazonaws.com/openai/v1/responses".to_owned(),
            headers: &[JSON],
            body: X,
            scope: Scope {
                region: "us-east-1",
                service: "bedrock",
            },
            payload: X_HASH,
            signed: "content-type;host;x-amz-content-sha256;x-amz-date",
            signature: "62dfc7133d245c5fc98a30649831623b86a08d1fe3881813616f080a1f75351b",
            ..Case::default()
        },
        Case {
            row: "S5",
            url: format!("{M}/models?b=2&a%5B%5D=x%20y&a%5B%5D=1"),
            signature: "815c6c6ad4be0c0d469a687a83624788c842452e8f036faa9db96ba45c66f5a4",
            ..Case::default()
        },
        Case {
            row: "S6",
            url: format!("{M}/models/a%2Fb%20c"),
            signature: "e83745f7312e0ede6b07d972536253c36033df19dfd3603250b145a9992329a8",
            ..Case::default()
        },
        Case {
            row: "S7",
            url: "http://127.0.0.1:8443/openai/v1/models".to_owned(),
            session: true,
            scope: Scope {
                region: "eu-west-1",
                service: "bedrock",
            },
            signed: "host;x-amz-content-sha256;x-amz-date;x-amz-security-token",
            signature: "70540f9dc8d11f02e9798c97ec858f054d484cd4ad48be7ca547a6aa32ace50f",
            ..Case::default()
        },
    ]
}

fn signed(case: &Case) -> HeaderMap {
    let keys = AwsCredentials::new("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");
    let keys = if case.session {
        keys.session_token("fixture-session-token")
    } else {
        keys
    };
    let headers = case.headers.iter().map(|(name, value)| {
        let name: http::HeaderName = name.parse().unwrap();
        (name, value.parse().unwrap())
    });
    let made = sign(
        &case.method,
        &case.url.parse().unwrap(),
        &headers.collect(),
        case.body.as_bytes(),
        &keys,
        &case.scope,
        UNIX_EPOCH + Duration::from_secs(case.time),
    );
    made.unwrap().into_iter().collect()
}

#[test]
fn signatures_are_those_of_the_vectors() {
    for case in cases() {
        let made = signed(&case);
        let row = case.row;
        let date = if case.time == T {
            "20260601T123456Z"
        } else {
            "20250102T030405Z"
        };
        assert_eq!(made["x-amz-date"], date, "{row}");
        assert_eq!(made["x-amz-content-sha256"], case.payload, "{row}");
        let token = case.session.then_some("fixture-session-token");
        let header = made.get("x-amz-security-token");
        assert_eq!(header.map(|value| value.to_str().unwrap()), token, "{row}");
        let expected = format!(
            "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/{}/{}/{}/aws4_request, SignedHeaders={}, Signature={}",
            &date[..8],
            case.scope.region,
            case.scope.service,
            case.signed,
            case.signature,
        );
        assert_eq!(made["authorization"], expected, "{row}");
        for name in ["authorization", "x-amz-security-token"] {
            let shown = made.get(name).is_none_or(http::HeaderValue::is_sensitive);
            assert!(shown, "{row}: {name}");
        }
    }
}

#[test]
fn what_an_earlier_signature_left_is_not_signed() {
    let fresh = signed(&cases()[5]);
    let stale = signed(&Case {
        headers: &[
            ("x-amz-date", "20200101T000000Z"),
            ("X-Amz-Security-Token", "old"),
            ("x-amz-content-sha256", "0"),
            ("host", "elsewhere"),
        ],
        ..cases().into_iter().nth(5).unwrap()
    });
    assert_eq!(stale, fresh);
}
