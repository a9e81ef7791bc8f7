//! Signatures of AWS, version 4: whether one is right, with the errors of AWS where it is not.

use std::{
    fmt::Write as _,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use hmac::{Hmac, KeyInit as _, Mac as _};
use http::{HeaderMap, HeaderName, Method, Uri, header::AUTHORIZATION};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use sha2::{Digest as _, Sha256};

use crate::problem::{self, Problem};

/// How far the time of a signature may be from now, as AWS has it.
const WINDOW: Duration = Duration::from_secs(300);
/// What may stand in a signature's scope.
const SERVICES: [&str; 2] = ["bedrock-mantle", "bedrock"];
/// Everything but `A-Za-z0-9-._~`.
const RESERVED: AsciiSet = NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');
const SEGMENT: AsciiSet = RESERVED.remove(b'/');

/// An access key that is accepted.
#[derive(Clone)]
pub(crate) struct AccessKey {
    pub(crate) id: String,
    pub(crate) secret: String,
    pub(crate) session: Option<String>,
}

/// What an `authorization` header says.
struct Claim<'a> {
    key: &'a str,
    /// Date, region, service and the last word.
    scope: &'a str,
    signed: Vec<&'a str>,
    signature: &'a str,
}

/// Whether a request is signed and not merely keyed.
pub(crate) fn is_signed(headers: &HeaderMap) -> bool {
    text(headers, &AUTHORIZATION).starts_with("AWS4-HMAC-SHA256 ")
}

/// Refuses what is not signed by one of the keys.
pub(crate) fn check(
    keys: &[AccessKey],
    now: SystemTime,
    method: &Method,
    uri: &Uri,
    headers: &HeaderMap,
    body: &[u8],
) -> Result<(), Problem> {
    let claim = Claim::parse(text(headers, &AUTHORIZATION)).ok_or_else(|| {
        problem::aws(
            400,
            "IncompleteSignatureException",
            "Authorization header requires 'Credential', 'Signature' and 'SignedHeaders' parameters.",
        )
    })?;
    let named = |name: &'static str| text(headers, &HeaderName::from_static(name));
    let (date, hash) = (named("x-amz-date"), named("x-amz-content-sha256"));
    in_time(now, date)?;
    let [day, _, service, "aws4_request"] = claim.scope.split('/').collect::<Vec<_>>()[..] else {
        return Err(wrong_scope("the scope has not four parts"));
    };
    if !SERVICES.contains(&service) {
        return Err(wrong_scope(
            "the service is neither bedrock nor bedrock-mantle",
        ));
    }
    if !date.starts_with(day) {
        return Err(wrong_scope("the date is not the one of 'X-Amz-Date'"));
    }
    let token = headers.get("x-amz-security-token");
    let token = token.map(|token| token.to_str().unwrap_or_default());
    let key = keys
        .iter()
        .find(|key| key.id == claim.key && key.session.as_deref() == token)
        .ok_or_else(|| {
            problem::aws(
                403,
                "UnrecognizedClientException",
                "The security token included in the request is invalid.",
            )
        })?;
    for (name, _) in headers {
        let name = name.as_str();
        let wanted = name == "host" || name.starts_with("x-amz-");
        if wanted && !claim.signed.contains(&name) {
            return Err(wrong(&format!("the header '{name}' is not signed")));
        }
    }
    if !claim.signed.contains(&"host") {
        return Err(wrong("the header 'host' is not signed"));
    }
    if hash != hex(&Sha256::digest(body)) {
        return Err(wrong("'X-Amz-Content-SHA256' is not the hash of the body"));
    }
    let request = canonical(method, uri, headers, &claim.signed, hash);
    let digest = hex(&Sha256::digest(request.as_bytes()));
    let text = format!("AWS4-HMAC-SHA256\n{date}\n{}\n{digest}", claim.scope);
    let secret = format!("AWS4{}", key.secret);
    let mut signing = secret.into_bytes();
    for part in claim.scope.split('/') {
        signing = mac(&signing, part.as_bytes())?;
    }
    if hex(&mac(&signing, text.as_bytes())?) == claim.signature {
        return Ok(());
    }
    Err(wrong(
        "it was made of another request, or with another secret",
    ))
}

impl<'a> Claim<'a> {
    fn parse(header: &'a str) -> Option<Self> {
        let parts = header.strip_prefix("AWS4-HMAC-SHA256 ")?;
        let part = |name: &str| {
            let mut parts = parts
                .split(',')
                .filter_map(|part| part.trim().split_once('='));
            parts.find_map(|(known, value)| (known == name).then_some(value))
        };
        let (key, scope) = part("Credential")?.split_once('/')?;
        Some(Self {
            key,
            scope,
            signed: part("SignedHeaders")?.split(';').collect(),
            signature: part("Signature")?,
        })
    }
}

/// The request as it is signed.
fn canonical(
    method: &Method,
    uri: &Uri,
    headers: &HeaderMap,
    signed: &[&str],
    hash: &str,
) -> String {
    let decode = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
    let encode = |text: &str| utf8_percent_encode(text, &RESERVED).to_string();
    let query = uri.query().unwrap_or_default();
    let mut pairs: Vec<(String, String)> = query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (encode(&decode(name)), encode(&decode(value)))
        })
        .collect();
    pairs.sort();
    let pairs: Vec<String> = pairs
        .into_iter()
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    // The path is encoded once more.
    let path = utf8_percent_encode(uri.path(), &SEGMENT);
    let mut request = format!("{method}\n{path}\n{}\n", pairs.join("&"));
    for name in signed {
        let values: Vec<String> = headers
            .get_all(*name)
            .iter()
            .map(|value| {
                let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
                value.split_ascii_whitespace().collect::<Vec<_>>().join(" ")
            })
            .collect();
        // Writing to a string cannot fail.
        let _ = writeln!(request, "{name}:{}", values.join(","));
    }
    let _ = write!(request, "\n{}\n{hash}", signed.join(";"));
    request
}

/// Refuses times that are far from now.
fn in_time(now: SystemTime, date: &str) -> Result<(), Problem> {
    let seconds = seconds(date).ok_or_else(|| {
        problem::aws(
            400,
            "IncompleteSignatureException",
            "Authorization header requires existence of a 'X-Amz-Date' header of the form YYYYMMDDTHHMMSSZ.",
        )
    })?;
    let time = UNIX_EPOCH + Duration::from_secs(seconds);
    let apart = now
        .duration_since(time)
        .unwrap_or_else(|before| before.duration());
    if apart <= WINDOW {
        return Ok(());
    }
    let word = if time < now {
        "expired"
    } else {
        "not yet current"
    };
    Err(problem::aws(
        403,
        "InvalidSignatureException",
        format!("Signature {word}: {date} is more than 5 minutes from now."),
    ))
}

/// Seconds since 1970 of `20260601T123456Z`.
fn seconds(date: &str) -> Option<u64> {
    let text = date.strip_suffix('Z')?;
    let (day, time) = text.split_once('T')?;
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if day.len() != 8 || time.len() != 6 || !digits(day) || !digits(time) {
        return None;
    }
    let number = |text: &str| text.parse::<u64>().ok();
    let (year, month, day) = (number(&day[..4])?, number(&day[4..6])?, number(&day[6..])?);
    let (hour, minute, second) = (
        number(&time[..2])?,
        number(&time[2..4])?,
        number(&time[4..])?,
    );
    if year < 1970 || !(1..=12).contains(&month) || !(1..=31).contains(&day) {
        return None;
    }
    // Years that begin in March have their odd day at the end (the proleptic Gregorian calendar).
    let (year, month) = if month > 2 {
        (year, month - 3)
    } else {
        (year - 1, month + 9)
    };
    let days = year * 365 + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + day - 1;
    Some((days - 719_468) * 86_400 + hour * 3_600 + minute * 60 + second)
}

fn wrong_scope(why: &str) -> Problem {
    problem::aws(
        403,
        "InvalidSignatureException",
        format!("Credential should be scoped correctly: {why}."),
    )
}

fn wrong(why: &str) -> Problem {
    problem::aws(
        403,
        "InvalidSignatureException",
        format!(
            "The request signature we calculated does not match the signature you provided: {why}."
        ),
    )
}

fn text<'a>(headers: &'a HeaderMap, name: &HeaderName) -> &'a str {
    let value = headers.get(name).and_then(|value| value.to_str().ok());
    value.unwrap_or_default()
}

fn mac(key: &[u8], text: &[u8]) -> Result<Vec<u8>, Problem> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).map_err(problem::own_fault)?;
    mac.update(text);
    Ok(mac.finalize().into_bytes().to_vec())
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}
