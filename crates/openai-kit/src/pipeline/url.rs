//! Where a request goes: the base URL, the path with its parameters, and the guards around both.

use std::fmt;

use http::{
    Uri,
    uri::{Authority, PathAndQuery, Scheme},
};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::query::Query;
use crate::error::ConfigError;

/// What is encoded in a segment of a path: all but `A-Za-z0-9-._~!$&'()*+,;=:@`.
pub(crate) const SEGMENT: AsciiSet = NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b'!')
    .remove(b'$')
    .remove(b'&')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b'+')
    .remove(b',')
    .remove(b';')
    .remove(b'=')
    .remove(b':')
    .remove(b'@');

/// The scheme, host and port of a URL.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Origin {
    scheme: Scheme,
    authority: Authority,
}

impl Origin {
    /// The origin of an absolute URL, without a name and password.
    pub(crate) fn of(uri: &Uri) -> Option<Self> {
        let authority = uri.authority()?;
        let authority = match authority.as_str().rsplit_once('@') {
            Some((_, host)) => host.parse().ok()?,
            None => authority.clone(),
        };
        Some(Self {
            scheme: uri.scheme()?.clone(),
            authority,
        })
    }

    /// The host.
    pub(crate) fn host(&self) -> &str {
        self.authority.host()
    }

    /// Whether both are the same server: hosts without regard to case, ports with their defaults.
    pub(crate) fn is_same(&self, other: &Self) -> bool {
        self.scheme == other.scheme
            && self
                .authority
                .host()
                .eq_ignore_ascii_case(other.authority.host())
            && self.port() == other.port()
    }

    /// The port, where the scheme has one by default that one.
    pub(crate) fn port(&self) -> u16 {
        let default = if self.scheme == Scheme::HTTP { 80 } else { 443 };
        self.authority.port_u16().unwrap_or(default)
    }

    /// The port, unless it is the one that the scheme has by default.
    #[cfg(all(feature = "bedrock-aws", not(target_arch = "wasm32")))]
    pub(crate) fn explicit_port(&self) -> Option<u16> {
        let default = if self.scheme == Scheme::HTTP { 80 } else { 443 };
        self.authority.port_u16().filter(|port| *port != default)
    }

    /// The URL of a path with its query string.
    pub(crate) fn join(&self, path: String) -> Result<Uri, ConfigError> {
        let path = PathAndQuery::try_from(path).map_err(|error| {
            ConfigError::new("the path is none that HTTP allows: percent-encode it")
                .on("path")
                .because(error)
        })?;
        let mut parts = http::uri::Parts::default();
        parts.scheme = Some(self.scheme.clone());
        parts.authority = Some(self.authority.clone());
        parts.path_and_query = Some(path);
        Uri::from_parts(parts)
            .map_err(|error| ConfigError::new("the URL is none that HTTP allows").because(error))
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}://{}", self.scheme, self.authority)
    }
}

/// The URL that all paths are joined to.
#[derive(Clone)]
pub(crate) struct BaseUrl {
    pub(crate) origin: Origin,
    /// Without a slash at its end.
    path: String,
    pub(crate) query: Query,
}

impl BaseUrl {
    pub(crate) fn parse(text: &str) -> Result<Self, ConfigError> {
        let wrong = |why: &str| {
            ConfigError::new(format!(
                "the base URL {why}: it should look like https://api.openai.com/v1"
            ))
        };
        let text = text.trim();
        let text = text.split_once('#').map_or(text, |(before, _)| before);
        let uri: Uri = text
            .parse()
            .map_err(|error: http::uri::InvalidUri| wrong("is no URL").because(error))?;
        let origin = Origin::of(&uri).ok_or_else(|| wrong("has no scheme or no host"))?;
        if origin.scheme != Scheme::HTTP && origin.scheme != Scheme::HTTPS {
            return Err(wrong("is neither http nor https"));
        }
        if has_user(&uri) {
            return Err(wrong(
                "has a name or password in it, and keys do not belong there",
            ));
        }
        if origin.authority.host().is_empty() {
            return Err(wrong("has no host"));
        }
        Ok(Self {
            origin,
            path: uri.path().trim_end_matches('/').to_owned(),
            query: Query::parse(uri.query().unwrap_or_default()),
        })
    }

    /// The path of an operation below the base, its parameters filled in.
    ///
    /// # Errors
    /// When a parameter is empty, or the path would leave the base through `.` or `..`.
    pub(crate) fn operation(
        &self,
        template: &str,
        names: &[&str],
        arguments: &[String],
    ) -> Result<String, ConfigError> {
        let mut path = String::with_capacity(self.path.len() + template.len() + 32);
        path.push_str(&self.path);
        let mut rest = template;
        for (name, argument) in names.iter().zip(arguments) {
            let Some((before, after)) = rest.split_once('{') else {
                break;
            };
            if argument.is_empty() {
                return Err(ConfigError::new(format!(
                    "`{name}` is empty: it names what the call is about"
                ))
                .on(*name));
            }
            path.push_str(before);
            path.extend(utf8_percent_encode(argument, &SEGMENT));
            rest = after.split_once('}').map_or("", |(_, rest)| rest);
        }
        path.push_str(rest);
        if !arguments.is_empty() {
            no_dots(&path)?;
        }
        Ok(path)
    }

    /// What of a path stands below the base, from its slash on.
    pub(crate) fn below<'a>(&self, path: &'a str) -> Option<&'a str> {
        let below = path.strip_prefix(&self.path)?;
        below.starts_with('/').then_some(below)
    }

    /// The path of what stands below the base.
    pub(crate) fn above(&self, below: &str) -> String {
        format!("{}/{}", self.path, below.trim_start_matches('/'))
    }

    /// A path of the user's own below the base, split from its query string.
    pub(crate) fn own<'a>(&self, path: &'a str) -> Result<(String, &'a str), ConfigError> {
        let path = path.split_once('#').map_or(path, |(before, _)| before);
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        let joined = format!("{}/{}", self.path, path.trim_start_matches('/'));
        no_dots(&joined)?;
        Ok((joined, query))
    }
}

impl fmt::Debug for BaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.origin, self.path)
    }
}

/// Whether a URL has a name or password in it.
pub(crate) fn has_user(uri: &Uri) -> bool {
    let authority = uri.authority();
    authority.is_some_and(|authority| authority.as_str().contains('@'))
}

/// Whether a path of the user's is a URL of its own.
pub(crate) fn is_absolute(path: &str) -> bool {
    let Some((scheme, _)) = path.split_once(':') else {
        return false;
    };
    let mut letters = scheme.chars();
    letters.next().is_some_and(|c| c.is_ascii_alphabetic())
        && letters.all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '.' | '-'))
}

/// Refuses segments of one or two dots, plain or encoded: servers and proxies resolve them.
pub(crate) fn no_dots(path: &str) -> Result<(), ConfigError> {
    let dots = path
        .split(['/', '\\'])
        .find(|segment| matches!(dots(segment), Some(1 | 2)));
    match dots {
        None => Ok(()),
        Some(segment) => Err(ConfigError::new(format!(
            "the path has the segment {segment:?}, which leads elsewhere: give the id itself"
        ))
        .on("path")),
    }
}

/// How many dots a segment consists of, if it is nothing else.
fn dots(segment: &str) -> Option<usize> {
    let mut rest = segment;
    let mut count = 0;
    while !rest.is_empty() {
        rest = match rest.strip_prefix('.') {
            Some(rest) => rest,
            None => match rest.split_at_checked(3) {
                Some((dot, rest)) if dot.eq_ignore_ascii_case("%2e") => rest,
                _ => return None,
            },
        };
        count += 1;
    }
    Some(count)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn joined(base: &str, argument: &str) -> Result<String, String> {
        let base = BaseUrl::parse(base).map_err(|error| error.to_string())?;
        base.operation("/files/{id}/content", &["id"], &[argument.to_owned()])
            .map_err(|error| error.to_string())
    }

    #[test]
    fn parameters_of_a_path_are_one_segment_each() {
        for (argument, expected) in [
            ("file_1", "file_1"),
            ("a/b", "a%2Fb"),
            ("a?b#c", "a%3Fb%23c"),
            ("a b", "a%20b"),
            ("%2e%2E", "%252e%252E"),
            ("é", "%C3%A9"),
            ("a\r\nb\\", "a%0D%0Ab%5C"),
            ("-._~!$&'()*+,;=:@", "-._~!$&'()*+,;=:@"),
            ("...", "..."),
            (".hidden", ".hidden"),
            ("ft:gpt-4o:org:x:1", "ft:gpt-4o:org:x:1"),
        ] {
            assert_eq!(
                joined("https://h/v1/", argument),
                Ok(format!("/v1/files/{expected}/content"))
            );
        }
    }

    #[test]
    fn empty_and_dotted_parameters_are_refused() {
        for argument in ["", ".", ".."] {
            assert!(joined("https://h/v1", argument).is_err(), "{argument:?}");
        }
        for path in ["/a/../b", "/a/%2e%2E", "/a/.%2e/b", "/a/.", "/..\\x"] {
            assert!(no_dots(path).is_err(), "{path}");
        }
        for path in ["/a/...", "/a/.b", "/a/b..", "/", "/a//b", "/%2e%2e%2e"] {
            assert!(no_dots(path).is_ok(), "{path}");
        }
    }

    #[test]
    fn base_urls_are_checked_when_they_are_given() {
        for (text, shown) in [
            ("https://h", "https://h"),
            ("https://h/", "https://h"),
            ("https://h/v1/", "https://h/v1"),
            (" http://127.0.0.1:8080/v1 ", "http://127.0.0.1:8080/v1"),
            ("https://h/v1?a=1#f", "https://h/v1"),
            ("https://[::1]:443/v1", "https://[::1]:443/v1"),
        ] {
            assert_eq!(format!("{:?}", BaseUrl::parse(text).unwrap()), shown);
        }
        for text in [
            "",
            "h",
            "/v1",
            "ftp://h",
            "https://",
            "https://u:p@h/v1",
            "https://h v",
            "https:///v1",
        ] {
            let error = BaseUrl::parse(text).unwrap_err().to_string();
            assert!(error.contains("it should look like"), "{text:?}: {error}");
        }
    }

    #[test]
    fn own_paths_are_joined_to_the_base() {
        let base = BaseUrl::parse("https://h/v1").unwrap();
        for (path, expected) in [
            ("/models", ("/v1/models", "")),
            ("models?a=1", ("/v1/models", "a=1")),
            ("//x/y?z#f", ("/v1/x/y", "z")),
        ] {
            let (joined, query) = base.own(path).unwrap();
            assert_eq!((joined.as_str(), query), expected);
        }
        assert!(base.own("/a/../../b").is_err());
        for (path, absolute) in [
            ("https://x/y", true),
            ("HTTP://x", true),
            ("/a:b", false),
            ("a/b:c", false),
            ("models", false),
            ("mailto:x", true),
        ] {
            assert_eq!(is_absolute(path), absolute, "{path}");
        }
    }

    #[test]
    fn origins_are_compared_with_default_ports() {
        let origin = |text: &str| Origin::of(&text.parse().unwrap()).unwrap();
        assert!(origin("https://h/").is_same(&origin("https://H:443/x")));
        assert!(origin("http://h:80/").is_same(&origin("http://h/")));
        for other in ["http://h/", "https://h:8443/", "https://i/"] {
            assert!(!origin("https://h/").is_same(&origin(other)), "{other}");
        }
    }
}
