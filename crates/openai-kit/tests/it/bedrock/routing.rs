//! Hosts, regions and base URLs: rows B1 to B36.

use openai_kit::providers::{Bedrock, bedrock};

use super::{Env, MANTLE, R, RUNTIME, bearer, build, keys, refused, scope, sent};

const NONE: Env<'_> = &[];

async fn url(env: Env<'_>, provider: Bedrock) -> String {
    sent(env, provider).await.unwrap().uri.to_string()
}

#[tokio::test]
async fn b1_to_b9_each_region_has_its_host() {
    let seen = sent(NONE, bearer().region(R)).await.unwrap();
    assert_eq!(seen.url(), format!("{MANTLE}/models"));
    assert_eq!(seen.header("authorization"), Some("Bearer T"));
    for (row, region, suffix) in [
        ("B2", "us-east-1", "amazonaws.com"),
        ("B3", "us-gov-west-1", "amazonaws.com"),
        ("B4", "cn-north-1", "amazonaws.com.cn"),
        ("B5", "eusc-de-east-1", "amazonaws.eu"),
        ("B6", "us-iso-east-1", "c2s.ic.gov"),
        ("B7", "us-isob-east-1", "sc2s.sgov.gov"),
        ("B8", "eu-isoe-west-1", "cloud.adc-e.uk"),
        ("B9", "us-isof-south-1", "csp.hci.ic.gov"),
    ] {
        let provider = bearer().endpoint("runtime").region(region);
        let expected = format!("https://bedrock-runtime.{region}.{suffix}/openai/v1/models");
        assert_eq!(url(NONE, provider).await, expected, "{row}");
    }
}

/// A region of each partition with its standard and its dual-stack suffix.
const PARTITIONS: [(&str, [&str; 2]); 7] = [
    ("us-east-1", ["amazonaws.com", "api.aws"]),
    (
        "cn-north-1",
        ["amazonaws.com.cn", "api.amazonwebservices.com.cn"],
    ),
    (
        "eusc-de-east-1",
        ["amazonaws.eu", "api.amazonwebservices.eu"],
    ),
    ("us-iso-east-1", ["c2s.ic.gov", "api.aws.ic.gov"]),
    ("us-isob-east-1", ["sc2s.sgov.gov", "api.aws.scloud"]),
    (
        "eu-isoe-west-1",
        ["cloud.adc-e.uk", "api.cloud-aws.adc-e.uk"],
    ),
    ("us-isof-south-1", ["csp.hci.ic.gov", "api.aws.hci.ic.gov"]),
];

#[tokio::test]
async fn b10_to_b14_a_host_of_aws_says_what_it_is() {
    for (region, suffixes) in PARTITIONS {
        for suffix in suffixes {
            for service in ["bedrock-runtime", "bedrock-runtime-fips"] {
                for dot in ["", "."] {
                    let host = format!("{service}.{region}.{suffix}{dot}");
                    let base = format!("https://{host}/openai/v1");
                    for provider in [bearer(), keys()] {
                        let provider = provider.region(region).base_url(&base);
                        let said = provider.clone().endpoint("runtime");
                        // B10, B11
                        let expected = format!("{base}/models");
                        assert_eq!(url(NONE, said.clone()).await, expected);
                        assert_eq!(url(NONE, provider.clone()).await, expected);
                        // B12
                        let http = said.clone().base_url(format!("http://{host}/openai/v1"));
                        assert!(refused(NONE, http).contains("HTTPS"), "{host}");
                        // B13
                        let text = refused(NONE, provider.clone().endpoint("mantle"));
                        assert!(text.contains("selected endpoint is `mantle`"), "{text}");
                        // B14
                        let text = refused(NONE, said.region("ap-south-2"));
                        let both = text.contains(region) && text.contains("ap-south-2");
                        assert!(both && text.contains("configured region"), "{text}");
                    }
                    let seen = sent(NONE, keys().region(region).base_url(&base)).await;
                    let expected = format!("AKIDEXAMPLE/{region}/bedrock");
                    assert_eq!(scope(&seen.unwrap()), expected);
                }
            }
        }
    }
}

#[test]
fn b15_an_endpoint_is_one_of_two() {
    for endpoint in ["Runtime", "", " ", "123"] {
        let text = refused(NONE, bearer().region(R).endpoint(endpoint));
        assert!(text.contains("`mantle` or `runtime`"), "{text}");
    }
}

#[test]
fn b16_to_b18_a_region_is_one_of_aws() {
    for region in [
        "us-east-1.amazonaws.com@attacker.example#",
        "us-east-1/../../x",
        "us-east-1?t=e",
        "US-EAST-1",
        "local",
        "not-a-region",
        "us--1",
        "us-east-",
        "u-east-1",
        "us-1",
    ] {
        for provider in [bearer(), keys()] {
            let text = refused(NONE, provider.clone().region(region));
            assert!(text.contains("no region of AWS"), "B16 {text}");
            let text = refused(&[("AWS_REGION", region)], provider);
            assert!(text.starts_with("`AWS_REGION` is"), "B16 {text}");
        }
    }
    let text = refused(NONE, bearer().region(" "));
    assert!(text.contains("`region` must not be empty"), "B17 {text}");
    let text = refused(&[("AWS_REGION", " ")], bearer());
    for word in ["`region`", "AWS_REGION", "AWS_DEFAULT_REGION"] {
        assert!(text.contains(word), "B18 {text}");
    }
}

#[tokio::test]
async fn b19_to_b24_a_base_url_can_be_said() {
    let base = "https://gateway.test/openai/v1";
    assert_eq!(
        url(NONE, bearer().base_url(base)).await,
        format!("{base}/models"),
        "B19"
    );
    for blank in ["", " "] {
        let text = refused(NONE, bearer().region(R).base_url(blank));
        assert!(text.contains("`base_url` must not be empty"), "B20 {text}");
    }
    let env = [("AWS_BEDROCK_BASE_URL", base)];
    assert_eq!(url(&env, bearer()).await, format!("{base}/models"));
    let derived = bearer().region(R).no_base_url();
    assert_eq!(url(&env, derived).await, format!("{MANTLE}/models"), "B21");
    let blank = [("AWS_BEDROCK_BASE_URL", " ")];
    assert_eq!(
        url(&blank, bearer().region(R)).await,
        format!("{MANTLE}/models")
    );
    let seen = sent(&[("AWS_BEDROCK_BASE_URL", RUNTIME)], keys().region(R)).await;
    assert_eq!(
        scope(&seen.unwrap()),
        "AKIDEXAMPLE/us-east-1/bedrock",
        "B22"
    );
    for (row, base, expected) in [
        ("B23", "https://h/responses/response-id", "https://h/models"),
        (
            "B24",
            "https://h/openai/v1/responses/foo",
            "https://h/openai/v1/models",
        ),
        ("B24", "https://h/v1/responses", "https://h/v1/models"),
        (
            "B24",
            "https://h/v1/responses/?a=1",
            "https://h/v1/models?a=1",
        ),
        (
            "B24",
            "https://h/responses-v2/v1//",
            "https://h/responses-v2/v1/models",
        ),
    ] {
        assert_eq!(url(NONE, bearer().base_url(base)).await, expected, "{row}");
    }
}

#[tokio::test]
async fn b25_and_b26_the_region_of_the_environment() {
    let host = |region| format!("https://bedrock-runtime.{region}.amazonaws.com/openai/v1/models");
    for provider in [bearer(), keys()] {
        let provider = provider.endpoint("runtime");
        for (row, env, said, region) in [
            ("B25", &[("AWS_REGION", "us-west-2")][..], None, "us-west-2"),
            (
                "B25",
                &[("AWS_DEFAULT_REGION", "us-west-2")],
                None,
                "us-west-2",
            ),
            (
                "B25",
                &[("AWS_REGION", "  "), ("AWS_DEFAULT_REGION", " us-west-2 ")],
                None,
                "us-west-2",
            ),
            (
                "B26",
                &[
                    ("AWS_REGION", "eu-west-1"),
                    ("AWS_DEFAULT_REGION", "us-west-2"),
                ],
                None,
                "eu-west-1",
            ),
            (
                "B26",
                &[
                    ("AWS_REGION", "eu-west-1"),
                    ("AWS_DEFAULT_REGION", "us-west-2"),
                ],
                Some("ap-south-1"),
                "ap-south-1",
            ),
        ] {
            let provider = match said {
                Some(region) => provider.clone().region(region),
                None => provider.clone(),
            };
            assert_eq!(url(env, provider).await, host(region), "{row}");
        }
    }
}

#[tokio::test]
async fn b27_to_b30_what_the_environment_says_of_regions_beside_a_base_url() {
    let proxy = "https://gateway.test/v1";
    for provider in [bearer(), bedrock().token_provider(|| "T")] {
        let local = [("AWS_REGION", "local")];
        let west = [("AWS_REGION", "us-west-2")];
        sent(&local, provider.clone().base_url(proxy))
            .await
            .unwrap();
        sent(&west, provider.clone().base_url(MANTLE))
            .await
            .unwrap();
        let text = refused(NONE, provider.clone().base_url(MANTLE).region("us-west-2"));
        assert!(
            text.contains("configured region is us-west-2"),
            "B29 {text}"
        );
        let text = refused(NONE, provider.base_url(MANTLE).region("local"));
        assert!(text.contains("no region of AWS"), "B29 {text}");
    }
    let ambient = [
        ("AWS_REGION", "us-west-2"),
        ("AWS_BEARER_TOKEN_BEDROCK", "T"),
    ];
    sent(&ambient, bedrock().base_url(MANTLE)).await.unwrap();
    let text = refused(&[("AWS_REGION", "us-west-2")], keys().base_url(MANTLE));
    assert!(
        text.contains("configured region is us-west-2"),
        "B30 {text}"
    );
    let custom = keys().base_url(proxy).endpoint("mantle");
    let text = refused(&[("AWS_REGION", "local")], custom);
    assert!(text.contains("`AWS_REGION` is \"local\""), "B30 {text}");
}

#[tokio::test]
async fn b31_to_b34_the_service_behind_a_base_url() {
    let proxy = "https://gateway.test/v1";
    let text = refused(NONE, keys().region(R).base_url(proxy));
    assert!(
        text.contains("`endpoint` `mantle` or `runtime`"),
        "B31 {text}"
    );
    for (endpoint, service) in [("runtime", "bedrock"), ("mantle", "bedrock-mantle")] {
        for base in [proxy, "http://gateway.test:8080/v1"] {
            let provider = keys().region(R).base_url(base).endpoint(endpoint);
            let seen = sent(NONE, provider).await.unwrap();
            assert_eq!(
                scope(&seen),
                format!("AKIDEXAMPLE/us-east-1/{service}"),
                "B32"
            );
            assert_eq!(seen.url(), format!("{base}/models"), "B33");
            let provider = bearer().base_url(base).endpoint(endpoint);
            assert_eq!(url(NONE, provider).await, format!("{base}/models"), "B33");
        }
    }
    let base = "https://bedrock-runtime.us-east-1.amazonaws.com/v1";
    let provider = keys().region(R).base_url(base).endpoint("runtime");
    let (client, server) = build(NONE, provider).unwrap();
    let call = client.post::<serde_json::Value>("/responses");
    call.body(&serde_json::json!({"model": "m", "input": "hi"}))
        .await
        .unwrap();
    let seen = server.only();
    assert_eq!(seen.url(), format!("{base}/responses"), "B34");
    assert_eq!(scope(&seen), "AKIDEXAMPLE/us-east-1/bedrock", "B34");
}

#[test]
fn b90_a_base_url_is_one_of_http() {
    for base in [
        "file:///etc/passwd",
        "data:text/plain,x",
        "ftp://h/v1",
        "h/v1",
    ] {
        for provider in [bearer(), keys().region(R).endpoint("mantle")] {
            let text = refused(NONE, provider.base_url(base));
            assert!(text.contains("the base URL"), "{base}: {text}");
        }
    }
}
