//! Redirects: followed within the origin, at most ten in a row. Any other 3xx is an error of the API.

use std::borrow::Cow;

use http::{
    HeaderMap, Method, StatusCode, Uri,
    header::{CONTENT_LENGTH, CONTENT_TYPE, LOCATION},
};

use super::{
    encode::EncodedCall,
    url::{Origin, is_absolute, no_dots},
};
use crate::error::Error;

/// How many redirects are followed.
const MOST: u32 = 10;

/// One request of an attempt: the call's own, or where a redirect led.
pub(super) struct Hop<'a> {
    pub(super) method: Method,
    pub(super) uri: Uri,
    pub(super) headers: Cow<'a, HeaderMap>,
    pub(super) sends_body: bool,
    number: u32,
}

impl<'a> Hop<'a> {
    pub(super) fn first(call: &'a EncodedCall) -> Result<Self, Error> {
        Ok(Self {
            method: call.method.clone(),
            uri: call.uri()?,
            headers: Cow::Borrowed(&call.headers),
            sends_body: true,
            number: 0,
        })
    }

    /// The next request, if the reply is a redirect that may be followed.
    pub(super) fn next(
        &self,
        call: &EncodedCall,
        status: StatusCode,
        headers: &HeaderMap,
    ) -> Option<Self> {
        if !matches!(status.as_u16(), 301 | 302 | 303 | 307 | 308) || self.number == MOST {
            return None;
        }
        let location = headers.get(LOCATION)?.to_str().ok()?;
        let uri = resolve(&self.uri, location)?;
        if !Origin::of(&uri)?.is_same(&call.origin) {
            return None;
        }
        let becomes_get = match status.as_u16() {
            303 => self.method != Method::HEAD,
            301 | 302 => self.method == Method::POST,
            _ => false,
        };
        let sends_body = self.sends_body && !becomes_get;
        if sends_body && !call.body.is_replayable() {
            return None;
        }
        let mut headers = self.headers.clone();
        if !sends_body {
            let headers = headers.to_mut();
            headers.remove(CONTENT_TYPE);
            headers.remove(CONTENT_LENGTH);
        }
        Some(Self {
            method: if becomes_get {
                Method::GET
            } else {
                self.method.clone()
            },
            uri,
            headers,
            sends_body,
            number: self.number + 1,
        })
    }
}

/// Where a location leads from a URL (RFC 3986, section 5, without the rare forms).
fn resolve(from: &Uri, location: &str) -> Option<Uri> {
    let location = location.split_once('#').map_or(location, |(uri, _)| uri);
    if is_absolute(location) {
        return location.parse().ok();
    }
    if location.starts_with("//") {
        return format!("{}:{location}", from.scheme_str()?).parse().ok();
    }
    let path = if location.starts_with('/') {
        location.to_owned()
    } else if location.starts_with('?') || location.is_empty() {
        format!("{}{location}", from.path())
    } else {
        let (folder, _) = from.path().rsplit_once('/')?;
        format!("{folder}/{location}")
    };
    no_dots(path.split_once('?').map_or(&path, |(path, _)| path)).ok()?;
    Origin::of(from)?.join(path).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn locations_are_resolved_from_where_they_came() {
        let from: Uri = "https://h/v1/models?x=1".parse().unwrap();
        for (location, expected) in [
            ("/v2/y?z=1", Some("https://h/v2/y?z=1")),
            ("https://i/y#f", Some("https://i/y")),
            ("//i/y", Some("https://i/y")),
            ("y", Some("https://h/v1/y")),
            ("?z=1", Some("https://h/v1/models?z=1")),
            ("/../y", None),
            ("../y", None),
            ("https://h h/", None),
        ] {
            let resolved = resolve(&from, location).map(|uri| uri.to_string());
            assert_eq!(resolved.as_deref(), expected, "{location}");
        }
    }
}
