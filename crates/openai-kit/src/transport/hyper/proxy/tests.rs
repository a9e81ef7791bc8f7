use std::{collections::HashMap, sync::Arc};

use super::*;

fn from_environment(variables: &[(&str, &str)]) -> Result<Rules, ConfigError> {
    let owned = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
    let variables: HashMap<String, String> = variables.iter().map(owned).collect();
    Rules::new(&TransportOptions {
        environment: Arc::new(move |name| variables.get(name).cloned()),
        ..TransportOptions::default()
    })
}

#[test]
fn no_proxy_rules() {
    for (list, host, port, direct) in [
        ("", "example.com", 443, false),
        (",, ", "example.com", 443, false),
        ("*", "example.com", 443, true),
        ("*", "10.0.0.1", 80, true),
        ("example.com", "example.com", 443, true),
        ("example.com", "EXAMPLE.com", 443, true),
        ("Example.Com.", "example.com", 443, true),
        ("example.com", "example.com.", 443, true),
        ("example.com", "api.example.com", 443, true),
        ("example.com", "a.b.example.com", 443, true),
        ("example.com", "notexample.com", 443, false),
        ("example.com", "example.com.org", 443, false),
        ("example.com", "com", 443, false),
        (".example.com", "example.com", 443, true),
        (".example.com", "api.example.com", 443, true),
        (".example.com", "notexample.com", 443, false),
        ("*.example.com", "api.example.com", 443, true),
        ("*.example.com", "notexample.com", 443, false),
        ("example.com:8443", "example.com", 8443, true),
        ("example.com:8443", "api.example.com", 8443, true),
        ("example.com:8443", "example.com", 443, false),
        ("example.com:port", "example.com", 443, false),
        ("other.org, example.com", "example.com", 443, true),
        ("other.org example.com", "example.com", 443, true),
        ("other.org,example.com", "third.org", 443, false),
        ("localhost", "localhost", 8080, true),
        ("localhost", "127.0.0.1", 8080, false),
        ("127.0.0.1", "127.0.0.1", 8080, true),
        ("127.0.0.1:8080", "127.0.0.1", 8080, true),
        ("127.0.0.1:8080", "127.0.0.1", 8081, false),
        ("10.0.0.0/8", "10.1.2.3", 80, true),
        ("10.0.0.0/8", "11.1.2.3", 80, false),
        ("10.0.0.0/8", "ten.example.com", 80, false),
        ("10.0.0.0/99", "10.1.2.3", 80, false),
        ("0.0.0.0/0", "8.8.8.8", 80, true),
        ("0.0.0.1", "10.0.0.1", 80, false),
        ("0.1", "10.0.0.1", 80, false),
        ("::1", "::1", 80, true),
        ("[::1]", "::1", 80, true),
        ("[::1]:8080", "::1", 8080, true),
        ("[::1]:8080", "::1", 80, false),
        ("fe80::/10", "fe80::5", 80, true),
        ("fe80::/10", "fec0::5", 80, false),
        ("exämple.com", "example.com", 80, false),
        ("ä.com", "\u{e4}x.com", 80, false),
    ] {
        let rules = NoProxy::parse(list);
        assert_eq!(
            rules.contains(host, port),
            direct,
            "{list:?} for {host}:{port}"
        );
    }
}

#[test]
fn environment_names_the_proxy_of_each_scheme() {
    const HTTP: &str = "http://service.test/";
    const HTTPS: &str = "https://service.test/";
    type Variables<'a> = &'a [(&'a str, &'a str)];
    let cases: &[(Variables<'_>, &str, Option<&str>)] = &[
        (&[], HTTPS, None),
        (&[("HTTPS_PROXY", "http://p:1")], HTTPS, Some("http://p:1/")),
        (&[("HTTPS_PROXY", "http://p:1")], HTTP, None),
        (&[("HTTP_PROXY", "http://p:1")], HTTP, Some("http://p:1/")),
        (&[("HTTP_PROXY", "http://p:1")], HTTPS, None),
        (&[("ALL_PROXY", "p:1")], HTTP, Some("http://p:1/")),
        (&[("ALL_PROXY", "p:1")], HTTPS, Some("http://p:1/")),
        (
            &[("all_proxy", "p:1"), ("ALL_PROXY", "q:1")],
            HTTP,
            Some("http://p:1/"),
        ),
        (
            &[("https_proxy", "p:1"), ("HTTPS_PROXY", "q:1")],
            HTTPS,
            Some("http://p:1/"),
        ),
        (
            &[("https_proxy", " "), ("HTTPS_PROXY", "q:1")],
            HTTPS,
            Some("http://q:1/"),
        ),
        (
            &[("HTTPS_PROXY", "q:1"), ("all_proxy", "p:1")],
            HTTPS,
            Some("http://q:1/"),
        ),
        (
            &[("HTTP_PROXY", "p:1"), ("REQUEST_METHOD", "GET")],
            HTTP,
            None,
        ),
        (
            &[("http_proxy", "p:1"), ("REQUEST_METHOD", "GET")],
            HTTP,
            Some("http://p:1/"),
        ),
        (
            &[("ALL_PROXY", "p:1"), ("NO_PROXY", "service.test")],
            HTTPS,
            None,
        ),
        (&[("ALL_PROXY", "p:1"), ("no_proxy", "test")], HTTPS, None),
        (
            &[("ALL_PROXY", "p:1"), ("NO_PROXY", "service.test:80")],
            HTTP,
            None,
        ),
        (
            &[("ALL_PROXY", "p:1"), ("NO_PROXY", "service.test:80")],
            HTTPS,
            Some("http://p:1/"),
        ),
    ];
    for (variables, uri, expected) in cases {
        let rules = from_environment(variables).unwrap();
        let server = rules.server_for(&Uri::from_static(uri));
        let found = server.map(|server| server.uri().to_string());
        assert_eq!(found.as_deref(), *expected, "{variables:?} for {uri}");
    }
}

#[test]
fn proxy_urls() {
    for (url, kind, uri) in [
        ("http://proxy:3128", Kind::Http, "http://proxy:3128/"),
        ("http://proxy", Kind::Http, "http://proxy:80/"),
        ("HTTP://proxy/", Kind::Http, "http://proxy:80/"),
        (" proxy:3128 ", Kind::Http, "http://proxy:3128/"),
        ("https://proxy", Kind::Https, "https://proxy:443/"),
        ("socks5://proxy", Kind::Socks5, "http://proxy:1080/"),
        ("socks5h://u:p@proxy:9", Kind::Socks5, "http://proxy:9/"),
        ("http://[::1]:3128", Kind::Http, "http://[::1]:3128/"),
        ("http://[::1]", Kind::Http, "http://[::1]:80/"),
    ] {
        let server = Server::parse(url, "proxy").unwrap();
        assert_eq!(
            (server.kind(), server.uri().to_string().as_str()),
            (kind, uri),
            "{url}"
        );
    }
}

#[test]
fn login_of_a_proxy_is_decoded_and_stays_hidden() {
    for (url, login) in [
        ("http://Aladdin:open%20sesame@proxy", "Aladdin:open sesame"),
        ("http://Aladdin@proxy", "Aladdin:"),
        ("http://a:b:c@proxy", "a:b:c"),
        ("http://a:p@ss@proxy", "a:p@ss"),
        ("http://%C3%A4:%E2%82%AC@proxy", "ä:€"),
    ] {
        let value = Server::parse(url, "proxy")
            .unwrap()
            .authorization()
            .unwrap();
        let sent = value.to_str().unwrap().strip_prefix("Basic ").unwrap();
        let sent = base64::prelude::BASE64_STANDARD.decode(sent).unwrap();
        assert_eq!(String::from_utf8(sent).unwrap(), login, "{url}");
        assert!(value.is_sensitive());
    }
    assert!(
        Server::parse("http://proxy", "proxy")
            .unwrap()
            .authorization()
            .is_none()
    );
}

#[test]
fn a_bad_proxy_url_is_an_error_that_names_its_option_and_no_secret() {
    for url in [
        "ftp://me:s3cret@proxy",
        "http://me:s3cret@",
        "http://me:s3cret@pro xy",
        "http://me:s3cret@proxy:port",
        "http://me:s3cret@proxy:",
        "http://me:s3cret@:80",
        "http://me:s3cret@proxy:99999",
        "http:///",
        "http://",
        "://",
    ] {
        let error = from_environment(&[("HTTPS_PROXY", url)]).err();
        let error = error.unwrap_or_else(|| panic!("{url} was taken"));
        assert_eq!(error.parameter(), Some("HTTPS_PROXY"), "{url}");
        assert!(!format!("{error:?}").contains("s3cret"), "{error:?}");
    }
    let options = TransportOptions {
        proxy: Proxy::Url("ftp://proxy".to_owned()),
        ..TransportOptions::default()
    };
    let error = Rules::new(&options).err().unwrap();
    assert_eq!(error.parameter(), Some("proxy"));
}

#[test]
fn only_plain_requests_are_forwarded() {
    let rules = from_environment(&[("ALL_PROXY", "p:1")]).unwrap();
    assert!(
        rules
            .forwards(&Uri::from_static("http://service.test/"))
            .is_some()
    );
    assert!(
        rules
            .forwards(&Uri::from_static("https://service.test/"))
            .is_none()
    );
    let rules = from_environment(&[("ALL_PROXY", "socks5://p:1")]).unwrap();
    assert!(
        rules
            .forwards(&Uri::from_static("http://service.test/"))
            .is_none()
    );
}
