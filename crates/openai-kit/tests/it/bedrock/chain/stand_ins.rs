//! Stand-ins for what AWS's chain asks, and for Bedrock, behind one transport.

use std::sync::{Arc, Mutex};

use http::{Response, StatusCode};
use openai_kit::{
    error::TransportError,
    transport::{ReplyBody, RequestBody, Transport, from_fn},
};

use super::super::LIST;
use crate::support::{Seen, read};

#[derive(Clone)]
pub(super) struct StandIns {
    /// How the metadata service of the machine behaves: `answers`, `forbids`, else it is silent.
    imds: String,
    seen: Arc<Mutex<Vec<Seen>>>,
}

type Answer = Result<Response<ReplyBody>, TransportError>;

fn reply(status: u16, body: &str) -> Answer {
    let mut reply = Response::new(ReplyBody::from(body.to_owned()));
    *reply.status_mut() = StatusCode::from_u16(status).unwrap();
    Ok(reply)
}

impl StandIns {
    pub(super) fn new(imds: String) -> Self {
        Self {
            imds,
            seen: Arc::default(),
        }
    }

    pub(super) fn transport(&self) -> impl Transport + use<> {
        let stand_ins = self.clone();
        from_fn(move |request| {
            let stand_ins = stand_ins.clone();
            async move { stand_ins.answer(request).await }
        })
    }

    /// The last call that came to Bedrock.
    pub(super) fn bedrock(&self) -> Option<Seen> {
        let seen = self.seen.lock().unwrap();
        seen.iter().rfind(|seen| is_bedrock(seen)).cloned()
    }

    /// What others were asked, a line each.
    pub(super) fn asked(&self) -> Vec<String> {
        let seen = self.seen.lock().unwrap();
        let others = seen.iter().filter(|seen| !is_bedrock(seen));
        others.map(line).collect()
    }

    async fn answer(&self, request: http::Request<RequestBody>) -> Answer {
        let (parts, body) = request.into_parts();
        let body = read(body).await.unwrap();
        let seen = Seen {
            method: parts.method,
            uri: parts.uri,
            headers: parts.headers,
            streamed: false,
            length: None,
            body,
        };
        self.seen.lock().unwrap().push(seen.clone());
        let host = seen.uri.host().unwrap().to_owned();
        match &*host {
            "169.254.169.254" => self.metadata(&seen).await,
            "169.254.170.2" | "169.254.170.23" | "127.0.0.1" => {
                reply(200, &keys("AKIDCONTAINER", "RoleArn"))
            }
            host if host.starts_with("sts.") => sts(&seen),
            host if host.starts_with("portal.sso.") => {
                assert_eq!(seen.header("x-amz-sso_bearer_token"), Some("hidden-token"));
                reply(
                    200,
                    r#"{"roleCredentials":{"accessKeyId":"AKIDSSO","secretAccessKey":"hidden","sessionToken":"hidden-session","expiration":4070908800000}}"#,
                )
            }
            host if host.starts_with("bedrock-") => reply(200, LIST),
            other => panic!("nobody stands in for {other}"),
        }
    }

    async fn metadata(&self, seen: &Seen) -> Answer {
        match &*self.imds {
            "answers" => {}
            "forbids" => return reply(403, ""),
            // As where packets may not go that far.
            _ => return std::future::pending().await,
        }
        let path = seen.uri.path();
        if path == "/latest/api/token" {
            let mut token = reply(200, "imds-token")?;
            let age = "21600".parse().unwrap();
            token
                .headers_mut()
                .insert("x-aws-ec2-metadata-token-ttl-seconds", age);
            return Ok(token);
        }
        assert_eq!(seen.header("x-aws-ec2-metadata-token"), Some("imds-token"));
        if path.ends_with("/role") {
            return reply(200, &keys("AKIDIMDS", "Code"));
        }
        reply(200, "role")
    }
}

fn is_bedrock(seen: &Seen) -> bool {
    seen.uri.host().unwrap().starts_with("bedrock-")
}

/// What was asked, with who asked where that is of interest.
fn line(seen: &Seen) -> String {
    let host = seen.uri.host().unwrap();
    let uri = seen.url();
    let mut line = format!("{} {uri}", seen.method);
    let credential = seen.header("authorization");
    if host.starts_with("sts.") {
        let key = credential.and_then(|header| header.split_once("Credential="));
        let key = key.map_or("-", |(_, rest)| rest.split_once('/').unwrap().0);
        let role = &field(seen, "RoleArn");
        let role = role.rsplit_once(':').unwrap().1;
        line = format!("{line} {} {role} by {key}", field(seen, "Action"));
    } else if host.starts_with("169.254.170.") || host == "127.0.0.1" {
        line = format!("{line} {}", credential.unwrap_or("-"));
    }
    line
}

fn keys(id: &str, extra: &str) -> String {
    format!(
        r#"{{"{extra}":"Success","Type":"AWS-HMAC","LastUpdated":"2020-01-01T00:00:00Z","AccessKeyId":"{id}","SecretAccessKey":"hidden","Token":"hidden-session","Expiration":"2099-01-01T00:00:00Z"}}"#
    )
}

/// A field of a form.
fn field(seen: &Seen, name: &str) -> String {
    let pairs = seen
        .text()
        .split('&')
        .filter_map(|pair| pair.split_once('='));
    let (_, value) = pairs.into_iter().find(|(known, _)| *known == name).unwrap();
    value.replace("%3A", ":").replace("%2F", "/")
}

fn sts(seen: &Seen) -> Answer {
    let action = field(seen, "Action");
    let role = field(seen, "RoleArn");
    let letter = role.rsplit_once('/').unwrap().1;
    if action == "AssumeRoleWithWebIdentity" {
        assert_eq!(field(seen, "WebIdentityToken"), "hidden-web-token");
    }
    let text = format!(
        r#"<{action}Response xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><{action}Result><AssumedRoleUser><AssumedRoleId>x:y</AssumedRoleId><Arn>{role}</Arn></AssumedRoleUser><Credentials><AccessKeyId>AKIDROLE{letter}</AccessKeyId><SecretAccessKey>hidden</SecretAccessKey><SessionToken>hidden-session</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration></Credentials></{action}Result></{action}Response>"#
    );
    let mut reply = reply(200, &text)?;
    let xml = "text/xml".parse().unwrap();
    reply.headers_mut().insert("content-type", xml);
    Ok(reply)
}
