//! Which operation a request means: the table of operations as routes.

use std::sync::OnceLock;

use http::Method;
use openai_kit_types::{
    operation::{self, Operation},
    operations,
};
use percent_encoding::percent_decode_str;

/// One operation and the pattern of its path.
struct Route {
    operation: &'static Operation,
    segments: Vec<Segment>,
    /// A query that belongs to the path, such as `beta=true`.
    query: Option<(&'static str, &'static str)>,
}

enum Segment {
    Literal(&'static str),
    Param(&'static str),
}

/// What a path means.
pub(crate) enum Found {
    /// An operation, with the parameters of its path.
    Operation(&'static Operation, Vec<(&'static str, String)>),
    /// A path of the API, with these verbs only.
    OtherVerbs(Vec<&'static str>),
    /// Nothing.
    Nothing,
}

fn routes() -> &'static [Route] {
    static ROUTES: OnceLock<Vec<Route>> = OnceLock::new();
    ROUTES.get_or_init(|| {
        let mut routes: Vec<Route> = operations::all().map(route).collect();
        // The first that fits is taken: with a query before without, then literal before
        // parameter, then what is not deprecated.
        routes.sort_by_key(|route| {
            let params: Vec<bool> = route
                .segments
                .iter()
                .map(|segment| matches!(segment, Segment::Param(_)))
                .collect();
            (route.query.is_none(), params, route.operation.deprecated)
        });
        routes
    })
}

fn route(operation: &'static Operation) -> Route {
    let (path, query) = match operation.path.split_once('?') {
        Some((path, query)) => (path, query.split_once('=')),
        None => (operation.path, None),
    };
    let segments = path
        .trim_start_matches('/')
        .split('/')
        .map(|segment| {
            match segment
                .strip_prefix('{')
                .and_then(|name| name.strip_suffix('}'))
            {
                Some(name) => Segment::Param(name),
                None => Segment::Literal(segment),
            }
        })
        .collect();
    Route {
        operation,
        segments,
        query,
    }
}

pub(crate) fn verb(method: operation::Method) -> &'static str {
    match method {
        operation::Method::Get => "GET",
        operation::Method::Post => "POST",
        operation::Method::Put => "PUT",
        operation::Method::Patch => "PATCH",
        operation::Method::Delete => "DELETE",
        _ => "",
    }
}

/// Finds the operation of a path below the base path.
pub(crate) fn find(method: &Method, path: &str, query: &str) -> Found {
    let parts: Vec<String> = path
        .trim_start_matches('/')
        .split('/')
        .map(|part| percent_decode_str(part).decode_utf8_lossy().into_owned())
        .collect();
    let mut others = Vec::new();
    for route in routes() {
        let Some(params) = fits(route, &parts, query) else {
            continue;
        };
        let verb = verb(route.operation.method);
        if verb == method.as_str() {
            return Found::Operation(route.operation, params);
        }
        if !others.contains(&verb) {
            others.push(verb);
        }
    }
    if others.is_empty() {
        Found::Nothing
    } else {
        Found::OtherVerbs(others)
    }
}

fn fits(route: &Route, parts: &[String], query: &str) -> Option<Vec<(&'static str, String)>> {
    if route.segments.len() != parts.len() {
        return None;
    }
    if let Some((name, value)) = route.query {
        let wanted = format!("{name}={value}");
        if !query.split('&').any(|pair| pair == wanted) {
            return None;
        }
    }
    let mut params = Vec::new();
    for (segment, part) in route.segments.iter().zip(parts) {
        match segment {
            Segment::Literal(literal) if literal == part => {}
            Segment::Param(name) if !part.is_empty() => params.push((*name, part.clone())),
            Segment::Literal(_) | Segment::Param(_) => return None,
        }
    }
    Some(params)
}
