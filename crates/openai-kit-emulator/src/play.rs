//! How a step of a script becomes an answer.

use std::{collections::VecDeque, time::Duration};

use base64::{Engine, engine::general_purpose::STANDARD};
use bytes::Bytes;
use http::{HeaderName, HeaderValue, StatusCode, header};
use serde_json::Value;

use crate::{
    answer::Wire,
    body::{Body, Piece},
    clock::Clock,
    script::{Step, Values, error_json},
};

/// The answer of a step that is the whole answer.
pub(crate) fn answer(step: &Step) -> Wire {
    let status = step
        .status
        .unwrap_or(if step.redirect.is_some() { 307 } else { 200 });
    let code = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut wire = match (&step.json, &step.text, &step.base64) {
        (Some(json), ..) => Wire::json(code, json),
        (_, Some(text), _) => {
            Wire::new(code, "text/plain; charset=utf-8", Body::full(text.clone()))
        }
        (_, _, Some(base64)) => {
            let bytes = STANDARD.decode(base64).unwrap_or_default();
            Wire::new(code, "application/octet-stream", Body::full(bytes))
        }
        _ if code.is_client_error() || code.is_server_error() => {
            Wire::json(code, &error_json(status, None))
        }
        _ => Wire {
            status: code,
            headers: Default::default(),
            body: Body::default(),
        },
    };
    if let Some(to) = &step.redirect
        && let Ok(to) = HeaderValue::try_from(to)
    {
        wire.headers.insert(header::LOCATION, to);
    }
    wire
}

/// Puts everything else of a step on an answer.
pub(crate) fn change(wire: &mut Wire, step: &Step, clock: &Clock) {
    if let Some(merge) = &step.merge {
        merge_body(wire, merge);
    }
    for (name, values) in &step.headers {
        let Ok(name) = HeaderName::try_from(name) else {
            continue;
        };
        let values = match values {
            Values::One(value) => std::slice::from_ref(value),
            Values::Many(values) => values,
        };
        wire.headers.remove(&name);
        for value in values
            .iter()
            .filter_map(|value| HeaderValue::try_from(value).ok())
        {
            wire.headers.append(&name, value);
        }
    }
    hints(wire, step, clock);
    let pieces = std::mem::take(&mut wire.body).into_pieces();
    wire.body = Body::of(shape(pieces, step));
}

fn hints(wire: &mut Wire, step: &Step, clock: &Clock) {
    if let Some(ms) = step.retry_after_ms {
        wire.headers.insert("retry-after-ms", ms.into());
    }
    if let Some(seconds) = step.retry_after_seconds {
        wire.headers.insert(header::RETRY_AFTER, seconds.into());
    }
    if let Some(seconds) = step.retry_after_date {
        let time = Duration::from_secs(seconds.unsigned_abs());
        let now = clock.now();
        let date = if seconds < 0 {
            now.checked_sub(time)
        } else {
            now.checked_add(time)
        };
        let text = date.map(httpdate::fmt_http_date);
        if let Some(value) = text.and_then(|text| HeaderValue::try_from(text).ok()) {
            wire.headers.insert(header::RETRY_AFTER, value);
        }
    }
    if let Some(should) = step.x_should_retry {
        let text = if should { "true" } else { "false" };
        wire.headers
            .insert("x-should-retry", HeaderValue::from_static(text));
    }
}

fn merge_body(wire: &mut Wire, merge: &Value) {
    let pieces = std::mem::take(&mut wire.body).into_pieces();
    if let [Piece::Bytes(bytes)] = pieces.iter().collect::<Vec<_>>()[..]
        && let Ok(mut json) = serde_json::from_slice::<Value>(bytes)
    {
        merge_json(&mut json, merge);
        wire.body = Body::full(json.to_string());
        return;
    }
    wire.body = Body::of(pieces);
}

fn merge_json(into: &mut Value, from: &Value) {
    match (into, from) {
        (Value::Object(into), Value::Object(from)) => {
            for (key, value) in from {
                merge_json(into.entry(key.clone()).or_insert(Value::Null), value);
            }
        }
        (into, from) => *into = from.clone(),
    }
}

/// Splits, delays, holds back and cuts a body.
fn shape(pieces: VecDeque<Piece>, step: &Step) -> VecDeque<Piece> {
    let end = [
        step.cut_after.map(|at| (at, Piece::Cut)),
        step.stall_after.map(|at| (at, Piece::Stall)),
    ]
    .into_iter()
    .flatten()
    .min_by_key(|(at, _)| *at);
    let mut pauses: Vec<(usize, u64)> = step
        .pauses
        .iter()
        .map(|pause| (pause.after, pause.ms))
        .collect();
    pauses.sort_by_key(|(after, _)| *after);
    let mut pauses = VecDeque::from(pauses);
    let mut shaped = VecDeque::new();
    let mut at = 0;
    let due = |pauses: &mut VecDeque<(usize, u64)>, at: usize, shaped: &mut VecDeque<Piece>| {
        while let Some((after, ms)) = pauses.front().copied().filter(|(after, _)| *after <= at) {
            debug_assert!(after <= at);
            shaped.push_back(Piece::Wait(Duration::from_millis(ms)));
            pauses.pop_front();
        }
    };
    for piece in pieces {
        let Piece::Bytes(mut bytes) = piece else {
            shaped.push_back(piece);
            continue;
        };
        while !bytes.is_empty() {
            due(&mut pauses, at, &mut shaped);
            if let Some((last, how)) = &end
                && at >= *last
            {
                shaped.push_back(how.clone());
                return shaped;
            }
            let stops = step
                .chunks
                .iter()
                .copied()
                .chain(pauses.front().map(|(after, _)| *after))
                .chain(end.as_ref().map(|(last, _)| *last))
                .chain(
                    step.chunk_size
                        .filter(|size| *size > 0)
                        .map(|size| (at / size + 1) * size),
                );
            let stop = stops.filter(|stop| *stop > at).min().unwrap_or(usize::MAX);
            let part: Bytes = bytes.split_to(bytes.len().min(stop - at));
            at += part.len();
            shaped.push_back(Piece::Bytes(part));
        }
    }
    due(&mut pauses, usize::MAX, &mut shaped);
    shaped.extend(end.map(|(_, how)| how));
    shaped
}
