//! What an operation is: where it goes, what it takes and what it replies.

use std::fmt;

use crate::json::{self, Issue, IssueKind, JsonError, Node, Place};

/// One operation of the API.
#[non_exhaustive]
pub struct Operation {
    /// The official name, such as `responses.create`.
    pub name: &'static str,
    /// The verb.
    pub method: Method,
    /// The path below the base URL, with parameters in braces.
    pub path: &'static str,
    /// The parameters of the path, in order.
    pub path_params: &'static [&'static str],
    /// The parameters that go into the query string.
    pub query_params: &'static [&'static str],
    /// The parameters that go into headers, each with the name of its header. The values of a list
    /// are joined by commas.
    pub header_params: &'static [(&'static str, &'static str)],
    /// The type of all parameters but the path's.
    pub params: Option<Type>,
    /// The kind of body.
    pub body: Body,
    /// The reply, unless it is a stream.
    pub reply: Reply,
    /// The events of the stream, where it can be one.
    pub events: Option<Type>,
    /// Headers that are always sent.
    pub headers: &'static [(&'static str, &'static str)],
    /// The key it asks for.
    pub security: Security,
    /// Whether the API wants to get rid of it.
    pub deprecated: bool,
    /// The feature of this crate that brings it: the area of the API. Empty for what is always there.
    pub area: &'static str,
}

/// The verb of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Method {
    /// `GET`
    Get,
    /// `POST`
    Post,
    /// `PUT`
    Put,
    /// `PATCH`
    Patch,
    /// `DELETE`
    Delete,
}

/// The kind of body that an operation sends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Body {
    /// No body.
    None,
    /// JSON.
    Json,
    /// A form with files.
    Multipart,
}

/// What an operation replies.
#[non_exhaustive]
pub enum Reply {
    /// Nothing that is read.
    Empty,
    /// JSON of one type.
    Json(Type),
    /// A page of a list.
    Page(Page),
    /// Text.
    Text,
    /// Bytes of this media type.
    Binary(&'static str),
    /// JSON, or text if a parameter asks for it.
    Chosen {
        /// The parameter.
        parameter: &'static str,
        /// Its values that ask for text.
        texts: &'static [&'static str],
        /// The type for all others.
        json: Type,
    },
}

/// A page of a list.
#[derive(Debug)]
#[non_exhaustive]
pub struct Page {
    /// How the next page is found.
    pub class: PageClass,
    /// The type of the page.
    pub page: Type,
}

/// How the next page of a list is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PageClass {
    /// There is only one.
    Page,
    /// After the id of the last item.
    CursorPage,
    /// After the page's `last_id`.
    ConversationCursorPage,
    /// After the page's `next`.
    NextCursorPage,
    /// At the page's `next`, under the parameter `page`.
    TokenPage,
}

/// The key an operation asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Security {
    /// An API key.
    Bearer,
    /// An admin key.
    Admin,
}

/// A type, by name and by what makes a value of it.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct Type {
    /// The name in the facts, such as `responses.Response`.
    pub name: &'static str,
    new: fn() -> Box<dyn Node>,
}

impl Type {
    /// A type with its name in the facts.
    #[must_use]
    pub const fn of<T: Node + Default + 'static>(name: &'static str) -> Self {
        Self {
            name,
            new: default::<T>,
        }
    }

    /// A value at its default.
    #[must_use]
    pub fn default_value(&self) -> Box<dyn Node> {
        (self.new)()
    }

    /// Reads JSON as this type.
    ///
    /// # Errors
    /// As [`check`](Self::check).
    pub fn read(&self, json: &[u8]) -> Result<Box<dyn Node>, JsonError> {
        let mut value = self.default_value();
        json::read_whole(json, &mut *value)?;
        Ok(value)
    }

    /// Reads JSON as this type and reports all that the type did not foresee.
    ///
    /// # Errors
    /// When the bytes are not JSON, are nested too deeply, or are of another kind than the type.
    pub fn check(&self, json: &[u8]) -> Result<Checked, JsonError> {
        let value = self.read(json)?;
        Ok(Checked {
            issues: json::issues(&*value),
            json: json::to_string(&*value),
        })
    }
}

fn default<T: Node + Default + 'static>() -> Box<dyn Node> {
    Box::new(T::default())
}

impl fmt::Debug for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

/// What came out of a check.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Checked {
    /// Where the JSON differs from the facts.
    pub issues: Vec<Issue>,
    /// The JSON as this crate writes it: equal to what was checked.
    pub json: String,
}

impl Page {
    /// A page with its type and how the next is found.
    #[must_use]
    pub const fn of<T: Node + Default + 'static>(class: PageClass, item: &'static str) -> Self {
        Self {
            class,
            page: Type::of::<T>(item),
        }
    }
}

impl Operation {
    const fn new(
        method: Method,
        name: &'static str,
        path: &'static str,
        area: &'static str,
    ) -> Self {
        Self {
            name,
            method,
            path,
            path_params: &[],
            query_params: &[],
            header_params: &[],
            params: None,
            body: Body::None,
            reply: Reply::Empty,
            events: None,
            headers: &[],
            security: Security::Bearer,
            deprecated: false,
            area,
        }
    }

    /// An operation that gets, with its official name, path and area.
    #[must_use]
    pub const fn get(name: &'static str, path: &'static str, area: &'static str) -> Self {
        Self::new(Method::Get, name, path, area)
    }

    /// An operation that posts.
    #[must_use]
    pub const fn post(name: &'static str, path: &'static str, area: &'static str) -> Self {
        Self::new(Method::Post, name, path, area)
    }

    /// An operation that puts.
    #[must_use]
    pub const fn put(name: &'static str, path: &'static str, area: &'static str) -> Self {
        Self::new(Method::Put, name, path, area)
    }

    /// An operation that patches.
    #[must_use]
    pub const fn patch(name: &'static str, path: &'static str, area: &'static str) -> Self {
        Self::new(Method::Patch, name, path, area)
    }

    /// An operation that deletes.
    #[must_use]
    pub const fn delete(name: &'static str, path: &'static str, area: &'static str) -> Self {
        Self::new(Method::Delete, name, path, area)
    }

    /// Names the parameters of the path.
    #[must_use]
    pub const fn path_params(mut self, names: &'static [&'static str]) -> Self {
        self.path_params = names;
        self
    }

    /// Names the parameters of the query string.
    #[must_use]
    pub const fn query_params(mut self, names: &'static [&'static str]) -> Self {
        self.query_params = names;
        self
    }

    /// Names the parameters that go into headers, each with its header.
    #[must_use]
    pub const fn header_params(mut self, names: &'static [(&'static str, &'static str)]) -> Self {
        self.header_params = names;
        self
    }

    /// Sets the type of all parameters but the path's.
    #[must_use]
    pub const fn params(mut self, params: Type) -> Self {
        self.params = Some(params);
        self
    }

    /// Says that the body is JSON.
    #[must_use]
    pub const fn json(mut self) -> Self {
        self.body = Body::Json;
        self
    }

    /// Says that the body is a form with files.
    #[must_use]
    pub const fn multipart(mut self) -> Self {
        self.body = Body::Multipart;
        self
    }

    /// Sets the reply.
    #[must_use]
    pub const fn reply(mut self, reply: Reply) -> Self {
        self.reply = reply;
        self
    }

    /// Sets the type of the stream's events.
    #[must_use]
    pub const fn events(mut self, events: Type) -> Self {
        self.events = Some(events);
        self
    }

    /// Sets headers that are always sent.
    #[must_use]
    pub const fn headers(mut self, headers: &'static [(&'static str, &'static str)]) -> Self {
        self.headers = headers;
        self
    }

    /// Says that it asks for an admin key.
    #[must_use]
    pub const fn admin(mut self) -> Self {
        self.security = Security::Admin;
        self
    }

    /// Says that the API wants to get rid of it.
    #[must_use]
    pub const fn deprecated(mut self) -> Self {
        self.deprecated = true;
        self
    }

    /// Reads a body as this operation's parameters and reports all that they did not foresee.
    ///
    /// What belongs into the query string or a header is not missed, and is an unknown key here.
    /// An operation without a body takes none: an empty slice is right. Of a multipart form the
    /// body is the fields as one JSON object, with files as [`Upload`](crate::Upload) writes them.
    ///
    /// # Errors
    /// When the body is not JSON, is nested too deeply, or is not an object.
    pub fn check_request(&self, body: &[u8]) -> Result<Checked, JsonError> {
        let Some(params) = self.params.filter(|_| self.body != Body::None) else {
            return no_json(body);
        };
        let value = params.read(body)?;
        let mut issues = json::issues(&*value);
        if let json::View::Object(shape, object) = value.view() {
            let elsewhere = |path: &str| {
                let key = path.split(['.', '[']).next().unwrap_or(path);
                shape
                    .keys
                    .iter()
                    .any(|known| known.name == key && known.place != Place::Body)
            };
            issues.retain(|issue| !elsewhere(&issue.path));
            for key in shape.keys.iter().filter(|key| key.place != Place::Body) {
                if json::is_written(shape, object, key.name) {
                    issues.push(Issue {
                        path: key.name.to_owned(),
                        kind: IssueKind::UnknownKey,
                    });
                }
            }
        }
        Ok(Checked {
            issues,
            json: json::to_string(&*value),
        })
    }

    /// Reads a reply and reports all that its type did not foresee.
    ///
    /// Replies that are no JSON pass as they are, with an empty `json`.
    ///
    /// # Errors
    /// When a reply that should be JSON is not, is nested too deeply, or is of another kind.
    pub fn check_reply(&self, reply: &[u8]) -> Result<Checked, JsonError> {
        match &self.reply {
            // Text that a parameter asked for is told from JSON by its first byte.
            Reply::Chosen { .. } if !reply.trim_ascii_start().starts_with(b"{") => Ok(unchecked()),
            Reply::Json(ty)
            | Reply::Page(Page { page: ty, .. })
            | Reply::Chosen { json: ty, .. } => ty.check(reply),
            Reply::Text | Reply::Binary(_) => Ok(unchecked()),
            Reply::Empty => no_json(reply),
        }
    }

    /// Reads one event of the stream and reports all that its type did not foresee. None when the
    /// operation does not stream.
    ///
    /// # Errors
    /// When the event is not JSON or is nested too deeply.
    pub fn check_event(&self, event: &[u8]) -> Option<Result<Checked, JsonError>> {
        self.events.map(|events| events.check(event))
    }
}

/// A reply that is no JSON has nothing to check.
fn unchecked() -> Checked {
    Checked {
        issues: Vec::new(),
        json: String::new(),
    }
}

/// Where nothing is expected, anything is too much.
fn no_json(bytes: &[u8]) -> Result<Checked, JsonError> {
    let nothing = bytes.iter().all(u8::is_ascii_whitespace);
    let issue = Issue {
        path: String::new(),
        kind: IssueKind::UnknownKey,
    };
    let issues = if nothing { Vec::new() } else { vec![issue] };
    Ok(Checked {
        issues,
        json: String::from_utf8_lossy(bytes).into_owned(),
    })
}

impl fmt::Debug for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({:?} {})", self.name, self.method, self.path)
    }
}
