//! Operations: what each takes and replies.

use super::{Operation, Parameter, Schema, Spot, schema};
use crate::error::{Error, Result};

const VERBS: [&str; 5] = ["get", "post", "put", "patch", "delete"];

/// Adds an operation and those that share its verb and path. A path that has only such others
/// lists them itself, each with its verb.
pub(super) fn collect(
    verb: &str,
    path: &str,
    spot: &Spot<'_>,
    found: &mut Vec<Operation>,
) -> Result<()> {
    if verb == "x-sdk-also" {
        for other in spot.items()? {
            let verb = other.need("verb")?;
            found.push(operation(known(verb.text()?, &verb)?, path, &other)?);
        }
        return Ok(());
    }
    found.push(operation(known(verb, spot)?, path, spot)?);
    if let Some(others) = spot.get("x-sdk-also")? {
        for other in others.items()? {
            let verb = match other.get("verb")? {
                Some(own) => known(own.text()?, &own)?,
                None => verb,
            };
            found.push(operation(verb, path, &other)?);
        }
    }
    Ok(())
}

fn known<'a>(verb: &'a str, spot: &Spot<'_>) -> Result<&'a str> {
    if VERBS.contains(&verb) {
        Ok(verb)
    } else {
        Err(spot.error(format!(
            "the verb {verb:?} is not known; add it to Method of the types crate"
        )))
    }
}

fn operation(verb: &str, path: &str, spot: &Spot<'_>) -> Result<Operation> {
    let name = name(&spot.need("x-sdk-method")?)?;
    let parameters = parameters(spot)?;
    check_path(&name, path, &parameters)?;
    let body = match spot.get("requestBody")? {
        Some(body) => Some(only(&body.need("content")?)?),
        None => None,
    };
    let mut replies = Vec::new();
    for (_, reply) in spot.need("responses")?.entries()? {
        if let Some(content) = reply.get("content")? {
            replies.extend(contents(&content)?);
        }
    }
    let page = match spot.get("x-sdk-page")? {
        Some(class) => {
            let item = spot.get("x-sdk-page-item")?;
            let item = item.map_or(Ok(Schema::Any), |item| schema::read(&item, 0))?;
            Some((class.text()?.to_owned(), item))
        }
        None => None,
    };
    let mut headers = Vec::new();
    if let Some(fixed) = spot.get("x-sdk-headers")? {
        for (header, value) in fixed.entries()? {
            headers.push((header.to_owned(), value.text()?.to_owned()));
        }
    }
    let params = spot.get("x-sdk-params")?;
    let deprecated = spot.get("deprecated")?;
    Ok(Operation {
        security: security(&name, spot)?,
        name,
        verb: verb.to_owned(),
        path: path.to_owned(),
        parameters,
        body,
        replies,
        params: params.map(|params| schema::key(&params)).transpose()?,
        page,
        headers,
        deprecated: deprecated.map_or(Ok(false), |spot| spot.truth())?,
    })
}

/// A dotted name each part of which has a name in Rust.
fn name(spot: &Spot<'_>) -> Result<String> {
    let name = spot.text()?;
    for part in name.split('.') {
        if part.is_empty() {
            return Err(spot.error(format!("{name:?} has an empty part; take out a dot")));
        }
        let plain = part
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-');
        if !plain || !part.contains(|c: char| c.is_ascii_alphanumeric()) {
            return Err(spot.error(format!(
                "{part:?} has no name in Rust; use letters, digits and _"
            )));
        }
    }
    Ok(name.to_owned())
}

fn parameters(spot: &Spot<'_>) -> Result<Vec<Parameter>> {
    let mut found = Vec::new();
    if let Some(list) = spot.get("parameters")? {
        for parameter in list.items()? {
            let place = parameter.need("in")?;
            let known = ["path", "query", "header"];
            if !known.contains(&place.text()?) {
                return Err(place.error(format!(
                    "the place {:?} is not known; add it to the reader of facts",
                    place.text()?
                )));
            }
            let name = parameter.need("name")?;
            found.push(self::parameter(name.text()?, place.text()?, &parameter)?);
        }
    }
    if let Some(others) = spot.get("x-sdk-other-params")? {
        for (name, parameter) in others.entries()? {
            found.push(self::parameter(name, "header", &parameter)?);
        }
    }
    Ok(found)
}

fn parameter(name: &str, place: &str, spot: &Spot<'_>) -> Result<Parameter> {
    let required = spot.get("required")?;
    Ok(Parameter {
        name: name.to_owned(),
        place: place.to_owned(),
        schema: schema::read(&spot.need("schema")?, 0)?,
        required: required.map_or(Ok(false), |required| required.truth())?,
    })
}

/// The path and the list of parameters must name the same.
fn check_path(name: &str, path: &str, parameters: &[Parameter]) -> Result<()> {
    let Some(mut there) = placeholders(path) else {
        return Err(Error::facts(
            name,
            "has a brace without its other half in its path; correct the path",
        ));
    };
    let listed = parameters.iter().filter(|other| other.place == "path");
    let mut listed: Vec<&str> = listed.map(|other| other.name.as_str()).collect();
    there.sort_unstable();
    listed.sort_unstable();
    if there == listed {
        return Ok(());
    }
    let texts = |names: &[&str]| match names {
        [] => "none".to_owned(),
        names => format!("{names:?}").trim_matches(['[', ']']).to_owned(),
    };
    Err(Error::facts(
        name,
        format!(
            "the parameters of its path are {} there and {} in the list; make them the same",
            texts(&there),
            texts(&listed)
        ),
    ))
}

/// The names between braces of a path, unless a brace stands alone.
pub(crate) fn placeholders(path: &str) -> Option<Vec<&str>> {
    let mut found = Vec::new();
    let mut parts = path.split('{');
    if parts.next().is_some_and(|start| start.contains('}')) {
        return None;
    }
    for part in parts {
        let (name, rest) = part.split_once('}')?;
        if name.is_empty() || rest.contains('}') {
            return None;
        }
        found.push(name);
    }
    Some(found)
}

/// The one kind of body.
fn only(content: &Spot<'_>) -> Result<(String, Schema)> {
    let mut all = contents(content)?;
    match (all.pop(), all.is_empty()) {
        (Some(only), true) => Ok(only),
        (None, _) => Err(content.error("is empty; name the media type of the body")),
        (Some(_), false) => Err(content.error("has several kinds of body; keep one")),
    }
}

fn contents(content: &Spot<'_>) -> Result<Vec<(String, Schema)>> {
    let mut found = Vec::new();
    for (media, value) in content.entries()? {
        let schema = schema::read(&value.need("schema")?, 0)?;
        found.push((media.to_owned(), schema));
    }
    Ok(found)
}

fn security(name: &str, spot: &Spot<'_>) -> Result<Option<String>> {
    let Some(list) = spot.get("x-sdk-security")? else {
        return Ok(None);
    };
    let mut found = None;
    for kind in list.items()? {
        if found.replace(kind.text()?.to_owned()).is_some() {
            return Err(Error::facts(
                name,
                "has two kinds of security; the generator knows one for each operation, so keep one",
            ));
        }
    }
    Ok(found)
}
