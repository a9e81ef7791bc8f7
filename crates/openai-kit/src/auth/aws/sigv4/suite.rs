//! The cases of AWS's published suite, each with a hash of its body beside its date as our signer makes
//! it. The signatures are those that botocore 1.43 makes of them.

use std::time::{Duration, UNIX_EPOCH};

use http::{HeaderMap, Method};

use super::{Scope, sign};
use crate::auth::aws::AwsCredentials;

/// 2015-08-30T12:36:00Z.
const TIME: u64 = 1_440_938_160;

type Case = (
    &'static str,
    Method,
    &'static str,
    &'static [(&'static str, &'static str)],
    &'static str,
    &'static str,
);

const CASES: [Case; 22] = [
    (
        "vanilla",
        Method::GET,
        "https://example.amazonaws.com/",
        &[],
        "",
        "726c5c4879a6b4ccbbd3b24edbd6b8826d34f87450fbbf4e85546fc7ba9c1642",
    ),
    (
        "query",
        Method::GET,
        "https://example.amazonaws.com/?Param1=value1",
        &[],
        "",
        "2287c0f96af21b7ccf3ee4a2905bcbb2d6f9a94c68d0849f3d1715ef003f2a05",
    ),
    (
        "query order of keys",
        Method::GET,
        "https://example.amazonaws.com/?Param2=value2&Param1=value1",
        &[],
        "",
        "311c7f58b10b06de8540bb5a27f441ee0609f1d5ad7b191e68d7ea87d90e3d6b",
    ),
    (
        "query order of values",
        Method::GET,
        "https://example.amazonaws.com/?Param1=value2&Param1=Value1&Param1=value1",
        &[],
        "",
        "26ace27479ca2a69005b0e1a3e0f427890e89918db7dda85f43887da60ecd1a9",
    ),
    (
        "query unreserved",
        Method::GET,
        "https://example.amazonaws.com/?-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz=-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
        &[],
        "",
        "e86fe49a4c0dda9163bed3b1b40d530d872eb612e2c366de300bfefdf356fd6a",
    ),
    (
        "query utf-8",
        Method::GET,
        "https://example.amazonaws.com/?%E1%88%B4=bar",
        &[],
        "",
        "6753d65781ac8f6964cb6fb90445ee138d65d9663df21f28f478bd09add64fd8",
    ),
    (
        "query reserved",
        Method::GET,
        "https://example.amazonaws.com/?%40%23%24%25%5E%2B=%2F%2C%3F%3E%3C%60%22%3B%3A%5C%7C%5D%5B%7B%7D",
        &[],
        "",
        "08b9d7afc6d515ee125b358b36c88d3a7aa8c636a4718acba52ee6cb5eefcc1e",
    ),
    (
        "path utf-8",
        Method::GET,
        "https://example.amazonaws.com/%E1%88%B4",
        &[],
        "",
        "e8d0afeb43859f03b95a6a0ab436c3ab9bd0e5b3075cca811d9d206eb31db401",
    ),
    (
        "path space",
        Method::GET,
        "https://example.amazonaws.com/example%20space/",
        &[],
        "",
        "a125bdae7835ac7741747b68349bc40dc0aa16ed4bec7ff2d6cbea57fa1e1854",
    ),
    (
        "path unreserved",
        Method::GET,
        "https://example.amazonaws.com/-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
        &[],
        "",
        "feae8f2b49f6807d4ca43941e2d6c7aacaca499df09935d14e97eed7647da5dc",
    ),
    (
        "path slashes",
        Method::GET,
        "https://example.amazonaws.com//example//",
        &[],
        "",
        "d498b01479d020f37c5fe17c61b07748c3d3f51e1a9bf4d43e1061b324daf1b2",
    ),
    (
        "path relative",
        Method::GET,
        "https://example.amazonaws.com/example1/example2/../..",
        &[],
        "",
        "726c5c4879a6b4ccbbd3b24edbd6b8826d34f87450fbbf4e85546fc7ba9c1642",
    ),
    (
        "path dot",
        Method::GET,
        "https://example.amazonaws.com/./example",
        &[],
        "",
        "af33ca6a23b5fd6a62cf5fe3e8daf45aa6b67e0d208143c7512502615e03cf16",
    ),
    (
        "header trim",
        Method::GET,
        "https://example.amazonaws.com/",
        &[("my-header1", " value1"), ("my-header2", r#" "a   b   c""#)],
        "",
        "095ca36c08b6d28690c278dfc0cd1998a603eead1c694ffba9ff6fed48555cdd",
    ),
    (
        "header order",
        Method::GET,
        "https://example.amazonaws.com/",
        &[
            ("my-header2", "b"),
            ("my-header1", "value4"),
            ("my-header1", "value1"),
            ("my-header1", "value3"),
        ],
        "",
        "c2e0fc50979a59358ccadbacb0545399906d54462ebcd7764e44cc89cd0eb997",
    ),
    (
        "post",
        Method::POST,
        "https://example.amazonaws.com/",
        &[],
        "",
        "3ad5e249949a59b862eedd9f1bf1ece4693c3042bf860ef5e3351b8925316f98",
    ),
    (
        "post header",
        Method::POST,
        "https://example.amazonaws.com/",
        &[("my-header1", "value1")],
        "",
        "ce153a4d3cd49f14e231c0fd5c87b341f370d3843ffc58e3a92d8b7a55a668d1",
    ),
    (
        "post form",
        Method::POST,
        "https://example.amazonaws.com/",
        &[("content-type", "application/x-www-form-urlencoded")],
        "Param1=value1",
        "3ae685fb42e386f9c46ad18dc31b73536a1fc7867dc5cdc8e34e4b1ee1fe5c50",
    ),
    (
        "post form charset",
        Method::POST,
        "https://example.amazonaws.com/",
        &[(
            "content-type",
            "application/x-www-form-urlencoded; charset=utf8",
        )],
        "Param1=value1",
        "20aab0d4849bc051a7446d70fe505b7c90a804af3ea247856091e85cc901314f",
    ),
    (
        "post query",
        Method::POST,
        "https://example.amazonaws.com/?Param1=value1",
        &[],
        "",
        "d43fd95e1dfefe02247ce8858649e1a063f9dd10f25f170f7ebda6ee3e9b6fbc",
    ),
    (
        "port",
        Method::PUT,
        "http://example.amazonaws.com:8080/x",
        &[],
        "body",
        "41c8da5eae0933a97386885664669b9fb32879b9e345166633f37ba17bc9dc2c",
    ),
    (
        "default port",
        Method::DELETE,
        "https://example.amazonaws.com:443/x",
        &[],
        "",
        "68a4316f6f30e494272d83e299755696158658e17ece443705a9792d70701473",
    ),
];

#[test]
fn signatures_are_those_of_the_suite() {
    let keys = AwsCredentials::new("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");
    for (name, method, url, headers, body, signature) in CASES {
        let mut map = HeaderMap::new();
        for &(header, value) in headers {
            map.append(header, http::HeaderValue::from_static(value));
        }
        let made = sign(
            &method,
            &url.parse().unwrap(),
            &map,
            body.as_bytes(),
            &keys,
            &Scope {
                region: "us-east-1",
                service: "service",
            },
            UNIX_EPOCH + Duration::from_secs(TIME),
        );
        let made: HeaderMap = made.unwrap().into_iter().collect();
        let header = made["authorization"].to_str().unwrap();
        let (_, found) = header.split_once("Signature=").unwrap();
        assert_eq!(found, signature, "{name}");
    }
}
