//! The emulator: the life of a request, from the script's step to the answer.

use std::{
    fmt,
    net::SocketAddr,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use bytes::Bytes;
use http::{HeaderValue, Method, Request, Response};

use crate::{
    answer::{Answer, Wire},
    body::{Body, Cut},
    builder::Builder,
    check,
    clock::Ids,
    journal::{Journal, Seen},
    keys::{self, KeyClass},
    play,
    problem::{self, Problem},
    remote,
    route::{self, Found},
    script::{Script, Step},
    server::{self, Running},
    sigv4,
    state::{self, Call, State},
};

/// A local server that behaves like the API. No model runs in it.
///
/// Clones share one state.
#[derive(Clone)]
pub struct Emulator {
    shared: Arc<Shared>,
}

struct Shared {
    options: Builder,
    inside: Mutex<Inside>,
}

/// Everything that changes.
struct Inside {
    state: State,
    requests: Journal,
    scripts: Vec<Script>,
    request_ids: Ids,
}

impl Inside {
    fn new(options: &Builder) -> Self {
        Self {
            state: State::new(options.clock.clone(), options.seed, &options.models),
            requests: Journal::default(),
            scripts: Vec::new(),
            request_ids: Ids {
                seed: options.seed,
                count: 0,
            },
        }
    }
}

impl Default for Emulator {
    fn default() -> Self {
        Self::builder().build()
    }
}

impl Emulator {
    pub(crate) fn of(options: Builder) -> Self {
        let inside = Mutex::new(Inside::new(&options));
        Self {
            shared: Arc::new(Shared { options, inside }),
        }
    }

    /// An emulator with default options.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Options first.
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// A new emulator with default options, on a free port of 127.0.0.1.
    ///
    /// # Errors
    /// When no port can be had.
    pub async fn start() -> std::io::Result<Running> {
        Self::new().serve().await
    }

    /// Serves on a free port of 127.0.0.1, from a task of the current tokio runtime.
    ///
    /// # Errors
    /// When no port can be had.
    pub async fn serve(&self) -> std::io::Result<Running> {
        self.serve_on(SocketAddr::from(([127, 0, 0, 1], 0))).await
    }

    /// Serves on this address.
    ///
    /// # Errors
    /// When the address cannot be had.
    pub async fn serve_on(&self, address: SocketAddr) -> std::io::Result<Running> {
        server::serve(self.clone(), address).await
    }

    /// The path before all others.
    #[must_use]
    pub fn base_path(&self) -> &str {
        &self.shared.options.base_path
    }

    /// What was asked since the beginning or the last reset, but not the requests below
    /// `/_emulator/`: the last 10,000, and of those no more than have 256 MiB of bodies together.
    #[must_use]
    pub fn requests(&self) -> Vec<Seen> {
        self.inside().requests.all()
    }

    /// Adds a script. Scripts that were added before come first.
    pub fn script(&self, script: impl Into<Script>) {
        self.inside().scripts.push(script.into());
    }

    /// How many steps of all scripts no request has met yet.
    #[must_use]
    pub fn steps_left(&self) -> usize {
        let steps = |script: &Script| -> usize {
            script
                .steps
                .iter()
                .map(|step| step.times.max(1) as usize)
                .sum()
        };
        self.inside().scripts.iter().map(steps).sum()
    }

    /// Forgets everything: objects, journal, scripts and counters.
    pub fn reset(&self) {
        *self.inside() = Inside::new(&self.shared.options);
    }

    /// Answers a request.
    ///
    /// Where a script cuts the connection before the headers, the response has a [`Cut`] in its
    /// extensions and in its body; [`try_respond`](Self::try_respond) says it as an error.
    pub async fn respond(&self, request: Request<Bytes>) -> Response<Body> {
        self.try_respond(request).await.unwrap_or_else(|cut| {
            let mut response = Response::new(Body::of([crate::body::Piece::Cut]));
            *response.status_mut() = http::StatusCode::BAD_GATEWAY;
            response.extensions_mut().insert(cut);
            response
        })
    }

    /// Answers a request, or says that the script cuts the connection before the headers.
    ///
    /// # Errors
    /// When a script cuts the connection before the headers.
    pub async fn try_respond(&self, request: Request<Bytes>) -> Result<Response<Body>, Cut> {
        let (head, body) = request.into_parts();
        let path = head.uri.path().to_owned();
        if let Some(command) = path.strip_prefix("/_emulator/") {
            let wire = remote::respond(self, &head.method, command, &body);
            return Ok(self.finish(wire, "req_remote"));
        }
        let query = head.uri.query().unwrap_or_default();
        let below = self.below(&path).unwrap_or_default();
        let found = route::find(&head.method, below, query);
        let operation = match &found {
            Found::Operation(operation, _) => Some(operation.name),
            Found::OtherVerbs(_) | Found::Nothing => None,
        };
        let class = self.shared.options.keys.class(&head.headers);
        let request_id = self.next_request_id();
        let step = self.take_step(&head.method, &path, below, operation);
        self.inside().requests.push(Seen {
            method: head.method.clone(),
            path: path.clone(),
            query: head.uri.query().map(str::to_owned),
            headers: head.headers.clone(),
            body: body.clone(),
            operation,
            key: class,
            request_id: request_id.clone(),
            scripted: step.is_some(),
        });
        let step = step.unwrap_or_default();
        if step.delay_ms > 0 {
            tokio::time::sleep(Duration::from_millis(step.delay_ms)).await;
        }
        if step.cut {
            return Err(Cut);
        }
        if step.stall {
            std::future::pending::<()>().await;
        }
        let mut wire = if step.is_answer() {
            play::answer(&step)
        } else if path == "/" && head.method == Method::GET {
            remote::greeting()
        } else {
            let handled = self.handle(&head, &path, found, class, body).await;
            handled.unwrap_or_else(Wire::from)
        };
        play::change(&mut wire, &step, &self.shared.options.clock);
        Ok(self.finish(wire, &request_id))
    }

    /// The normal answer.
    async fn handle(
        &self,
        head: &http::request::Parts,
        path: &str,
        found: Found,
        class: KeyClass,
        body: Bytes,
    ) -> Result<Wire, Problem> {
        let (operation, path_params) = match found {
            Found::Operation(operation, params) => (operation, params),
            Found::OtherVerbs(verbs) => {
                return Err(problem::wrong_method(&head.method, path, verbs.join(", ")));
            }
            Found::Nothing => return Err(problem::unknown_url(&head.method, path)),
        };
        let reads = head.method == Method::GET;
        if class == KeyClass::Signed {
            let options = &self.shared.options;
            let now = options.clock.now();
            let keys = &options.keys.aws;
            sigv4::check(keys, now, &head.method, &head.uri, &head.headers, &body)?;
        }
        keys::check(class, operation.security, &head.headers, reads)?;
        check::headers(operation, &head.headers)?;
        let query = head.uri.query().unwrap_or_default();
        // Azure's version is no parameter of an operation.
        let pairs = query
            .split('&')
            .filter(|pair| !is_azure(&head.headers) || !pair.starts_with("api-version="));
        let query = check::query(operation, &pairs.collect::<Vec<_>>().join("&"))?;
        let (body, files) = check::body(operation, &head.headers, body).await?;
        let call = Call {
            operation,
            path: path_params,
            query,
            body,
            files,
        };
        let answer: Answer = state::handle(&mut self.inside().state, &call)?;
        let mut wire = answer.wire(self.shared.options.pace);
        if state::calls_model(&call) {
            rate_limits(&mut wire);
        }
        Ok(wire)
    }

    /// The path below the base path.
    fn below<'a>(&self, path: &'a str) -> Option<&'a str> {
        let below = path.strip_prefix(self.base_path())?;
        // Azure names the deployment before the operation, and again in the body.
        let below = match below.strip_prefix("/deployments/") {
            Some(deployment) => &deployment[deployment.find('/')?..],
            None => below,
        };
        below.starts_with('/').then_some(below)
    }

    fn take_step(
        &self,
        method: &Method,
        path: &str,
        below: &str,
        operation: Option<&str>,
    ) -> Option<Step> {
        let mut inside = self.inside();
        inside.scripts.retain(|script| !script.steps.is_empty());
        let fitting = inside
            .scripts
            .iter_mut()
            .find(|script| script.fits(method.as_str(), path, below, operation));
        fitting.and_then(Script::take)
    }

    fn next_request_id(&self) -> String {
        self.inside().request_ids.next("req_")
    }

    /// Adds the headers that every answer has, and keeps those of a script.
    fn finish(&self, wire: Wire, request_id: &str) -> Response<Body> {
        let Wire {
            status,
            mut headers,
            body,
        } = wire;
        let always = [
            ("x-openai-kit-emulator", env!("CARGO_PKG_VERSION")),
            ("x-request-id", request_id),
            ("openai-version", "2020-10-01"),
            ("openai-processing-ms", "1"),
        ];
        for (name, value) in always {
            if let Ok(value) = HeaderValue::try_from(value) {
                headers.entry(name).or_insert(value);
            }
        }
        let mut response = Response::new(body);
        *response.status_mut() = status;
        *response.headers_mut() = headers;
        response
    }

    fn inside(&self) -> MutexGuard<'_, Inside> {
        // A handler that panicked has left whole values behind; the next test may go on.
        self.shared
            .inside
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Emulator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Emulator")
            .field("base_path", &self.base_path())
            .finish_non_exhaustive()
    }
}

/// Whether a request carries its key as Azure has it.
fn is_azure(headers: &http::HeaderMap) -> bool {
    headers.contains_key("api-key")
}

fn rate_limits(wire: &mut Wire) {
    let limits = [
        ("x-ratelimit-limit-requests", "10000"),
        ("x-ratelimit-remaining-requests", "9999"),
        ("x-ratelimit-reset-requests", "6ms"),
        ("x-ratelimit-limit-tokens", "2000000"),
        ("x-ratelimit-remaining-tokens", "1999000"),
        ("x-ratelimit-reset-tokens", "30ms"),
    ];
    for (name, value) in limits {
        wire.headers.insert(name, HeaderValue::from_static(value));
    }
}
