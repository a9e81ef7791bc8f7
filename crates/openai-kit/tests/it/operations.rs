//! Every operation, called once against the emulator, which checks each request by the table.

use openai_kit::{
    Client,
    error::{TransportError, TransportErrorKind},
    operations,
    transport::{ReplyBody, Transport, from_fn},
};
use openai_kit_emulator::Emulator;

use crate::generated_calls::calls;

/// The emulator as a transport: no socket is opened.
pub(crate) fn emulated(emulator: &Emulator) -> impl Transport + use<> {
    let emulator = emulator.clone();
    from_fn(move |request| {
        let emulator = emulator.clone();
        async move {
            let (parts, body) = request.into_parts();
            let body = crate::support::read(body)
                .await
                .map_err(|error| TransportError::new(TransportErrorKind::Upload, error))?;
            let request = http::Request::from_parts(parts, body.into());
            let reply = emulator
                .try_respond(request)
                .await
                .map_err(|cut| TransportError::new(TransportErrorKind::Interrupted, cut))?;
            let (parts, body) = reply.into_parts();
            let body = body
                .collect()
                .await
                .map_err(|cut| TransportError::new(TransportErrorKind::Interrupted, cut))?;
            Ok(http::Response::from_parts(parts, ReplyBody::from(body)))
        }
    })
}

pub(crate) fn client(emulator: &Emulator) -> Client {
    Client::builder()
        .environment(|_| None)
        .api_key("sk-key")
        .admin_api_key("sk-admin-key")
        .base_url("http://emulator.test/v1")
        .transport(emulated(emulator))
        .strict(true)
        .max_retries(0)
        .build()
        .unwrap()
}

#[tokio::test]
async fn each_operation_is_called_checked_and_decoded() {
    let calls = calls();
    let names: Vec<&str> = operations::all().map(|operation| operation.name).collect();
    assert_eq!(calls.len(), names.len());
    let mut wrong = Vec::new();
    for (name, call) in calls {
        assert!(names.contains(&name), "{name} is not in the table");
        let emulator = Emulator::new();
        let outcome = call(&client(&emulator)).await;
        let requests = emulator.requests();
        let arrived = requests.first().and_then(|seen| seen.operation);
        // What is not there in a fresh emulator is a typed error: the request was right.
        let fine = match &outcome {
            Ok(()) => true,
            Err(error) => error.is_not_found(),
        };
        let same = arrived.is_some_and(|arrived| {
            let place = |wanted: &str| {
                let operation = operations::all().find(|operation| operation.name == wanted);
                operation.map(|operation| (operation.method, operation.path.to_owned()))
            };
            place(arrived) == place(name)
        });
        if !fine || !same || requests.len() != 1 {
            wrong.push(format!("{name}: arrived as {arrived:?}: {outcome:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}\n{}", wrong.len(), wrong.join("\n"));
}
