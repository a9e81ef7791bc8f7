//! Every environment variable and every default, each declared once, and the configuration that
//! comes out of them: what is said explicitly wins over the environment, which wins over defaults.

use std::{fmt, sync::Arc, time::Duration};

use http::HeaderMap;
use serde_json::Value;

use crate::{
    auth::{self, Auth, Keys},
    error::ConfigError,
    options::{HeaderChanges, Limits},
    pipeline::{headers, retry::RetryPolicy, url::BaseUrl},
    provider::Connection,
};

/// An API key.
pub(crate) const API_KEY: &str = "OPENAI_API_KEY";
/// An admin key, for the operations of `client.admin()`.
pub(crate) const ADMIN_KEY: &str = "OPENAI_ADMIN_KEY";
/// The organization that requests count for.
pub(crate) const ORGANIZATION: &str = "OPENAI_ORG_ID";
/// The project that requests count for.
pub(crate) const PROJECT: &str = "OPENAI_PROJECT_ID";
/// The secret with which webhooks are signed.
pub(crate) const WEBHOOK_SECRET: &str = "OPENAI_WEBHOOK_SECRET";
/// Where requests go.
pub(crate) const BASE_URL: &str = "OPENAI_BASE_URL";
/// Headers for every request, one a line.
pub(crate) const CUSTOM_HEADERS: &str = "OPENAI_CUSTOM_HEADERS";
/// Which kind of server it is.
pub(crate) const API_TYPE: &str = "OPENAI_API_TYPE";
/// Hints that the server is an Azure one.
pub(crate) const AZURE_HINTS: [&str; 3] = [
    "AZURE_OPENAI_ENDPOINT",
    "AZURE_OPENAI_API_KEY",
    "AZURE_OPENAI_AD_TOKEN",
];

/// Where requests go unless something else is said.
pub(crate) const DEFAULT_BASE_URL: &str = "https://api.openai.com/v1";
/// The limits of the official SDKs: `timeout` is their 600 s, `idle_timeout` is ours.
pub(crate) const DEFAULT_LIMITS: Limits = Limits {
    timeout: Some(Duration::from_secs(600)),
    idle_timeout: Some(Duration::from_secs(300)),
    deadline: None,
};

/// The longest event of a stream, in bytes: 256 MiB.
pub(crate) const MAX_EVENT_BYTES: usize = 256 << 20;

/// All variables that a client reads.
const VARIABLES: [&str; 8] = [
    API_KEY,
    ADMIN_KEY,
    ORGANIZATION,
    PROJECT,
    WEBHOOK_SECRET,
    BASE_URL,
    CUSTOM_HEADERS,
    API_TYPE,
];

/// Reads the environment once, so that copies of a client see what the first one saw.
pub(crate) fn snapshot(lookup: &Lookup) -> Lookup {
    let names = VARIABLES.into_iter().chain(AZURE_HINTS);
    let values: Vec<(&str, String)> = names
        .filter_map(|name| Some((name, lookup(name)?)))
        .collect();
    Arc::new(move |name| {
        let found = values.iter().find(|(known, _)| *known == name);
        found.map(|(_, value)| value.clone())
    })
}

/// Looks up a variable of the environment.
pub(crate) type Lookup = Arc<dyn Fn(&str) -> Option<String> + Send + Sync>;

/// The environment of the process.
pub(crate) fn process() -> Lookup {
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place that reads the environment"
    )]
    Arc::new(|name| std::env::var(name).ok())
}

/// A variable, trimmed; blank is absent.
pub(crate) fn variable(lookup: &Lookup, name: &str) -> Option<String> {
    let value = lookup(name)?;
    let value = value.trim();
    (!value.is_empty()).then(|| value.to_owned())
}

/// An option that can be left to the environment, be turned off, or be set.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) enum Setting<T> {
    /// The environment decides.
    #[default]
    Unset,
    /// None, whatever the environment says.
    None,
    /// This.
    Value(T),
}

impl<T: PartialEq> Setting<T> {
    /// Leaves it open again, unless it was said anew.
    pub(crate) fn forget(&mut self, before: &Self) {
        if self == before {
            *self = Self::Unset;
        }
    }
}

impl Setting<String> {
    fn or(&self, lookup: &Lookup, name: &str) -> Option<String> {
        match self {
            Self::Unset => variable(lookup, name),
            Self::None => None,
            Self::Value(value) => Some(value.clone()),
        }
    }
}

/// What a builder was told.
#[derive(Clone)]
pub(crate) struct Options {
    pub(crate) environment: Lookup,
    pub(crate) api_type: Option<String>,
    pub(crate) api_key: Setting<auth::Key>,
    pub(crate) admin_api_key: Setting<auth::Key>,
    pub(crate) organization: Setting<String>,
    pub(crate) project: Setting<String>,
    pub(crate) webhook_secret: Setting<auth::Secret>,
    pub(crate) base_url: Setting<String>,
    pub(crate) data_residency: Option<String>,
    pub(crate) headers: HeaderChanges,
    pub(crate) query: Vec<(String, Value)>,
    pub(crate) limits: Limits,
    pub(crate) retries: RetryPolicy,
    pub(crate) strict: bool,
    pub(crate) max_event_bytes: usize,
    pub(crate) log_bodies: bool,
    pub(crate) allow_browser: bool,
    pub(crate) asynchronous: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            environment: process(),
            api_type: None,
            api_key: Setting::Unset,
            admin_api_key: Setting::Unset,
            organization: Setting::Unset,
            project: Setting::Unset,
            webhook_secret: Setting::Unset,
            base_url: Setting::Unset,
            data_residency: None,
            headers: HeaderChanges::default(),
            query: Vec::new(),
            limits: DEFAULT_LIMITS,
            retries: RetryPolicy::default(),
            strict: false,
            max_event_bytes: MAX_EVENT_BYTES,
            log_bodies: false,
            allow_browser: false,
            asynchronous: true,
        }
    }
}

/// What all calls of a client share.
pub(crate) struct Config {
    pub(crate) base_url: BaseUrl,
    pub(crate) auth: Auth,
    /// What every request sends, made once.
    pub(crate) headers: HeaderMap,
    /// What was said of headers, for those that are not in the map yet.
    pub(crate) header_changes: HeaderChanges,
    pub(crate) query: Vec<(String, Value)>,
    pub(crate) limits: Limits,
    pub(crate) retries: RetryPolicy,
    #[cfg_attr(
        not(feature = "webhooks"),
        expect(dead_code, reason = "webhooks read it")
    )]
    pub(crate) webhook_secret: Setting<auth::Secret>,
    pub(crate) strict: bool,
    pub(crate) max_event_bytes: usize,
    pub(crate) log_bodies: bool,
}

impl Config {
    /// Decides everything that is not decided by a call. Beside a provider, what the environment
    /// says of `api.openai.com` does not count.
    pub(crate) fn resolve(
        options: &Options,
        connection: Option<&Arc<dyn Connection>>,
    ) -> Result<Self, ConfigError> {
        let env = &options.environment;
        let none: Lookup = Arc::new(|_| None);
        let ours = if connection.is_some() { &none } else { env };
        let (auth, base_url) = match connection {
            Some(connection) => {
                let base_url = BaseUrl::parse(connection.base_url())?;
                (Auth::Provider(Arc::clone(connection)), base_url)
            }
            None => (Auth::Keys(Keys::resolve(options)?), base_url(options)?),
        };
        auth::guard(cfg!(target_arch = "wasm32"), options.allow_browser)?;
        let mut header_changes = custom_headers(ours, &options.headers);
        header_changes.extend(&options.headers);
        let organization = options.organization.or(ours, ORGANIZATION);
        let project = options.project.or(ours, PROJECT);
        let mut query = options.query.clone();
        if connection.is_some() {
            query.retain(|(name, _)| !base_url.query.has(name));
        }
        let headers = headers::of_client(
            organization.as_deref(),
            project.as_deref(),
            options,
            &header_changes,
        )?;
        Ok(Self {
            base_url,
            auth,
            headers,
            header_changes,
            query,
            limits: options.limits,
            retries: options.retries,
            webhook_secret: match &options.webhook_secret {
                Setting::Unset => variable(env, WEBHOOK_SECRET).map_or(Setting::None, |secret| {
                    Setting::Value(auth::Secret::new(secret))
                }),
                said => said.clone(),
            },
            strict: options.strict,
            max_event_bytes: options.max_event_bytes,
            log_bodies: options.log_bodies,
        })
    }
}

/// The regions that data can be bound to, each with a host of its own.
const RESIDENCIES: [&str; 7] = ["global", "us", "eu", "ae", "au", "in", "jp"];

fn base_url(options: &Options) -> Result<BaseUrl, ConfigError> {
    if let Some(region) = &options.data_residency {
        if options.base_url != Setting::Unset {
            return Err(ConfigError::new(
                "`data_residency` and `base_url` both say where requests go: set one of them",
            )
            .on("data_residency"));
        }
        return match region.as_str() {
            "global" => BaseUrl::parse(DEFAULT_BASE_URL),
            region if RESIDENCIES.contains(&region) => {
                BaseUrl::parse(&format!("https://{region}.api.openai.com/v1"))
            }
            other => Err(ConfigError::new(format!(
                "`data_residency` is {other:?}: it can be {}",
                RESIDENCIES.join(", ")
            ))
            .on("data_residency")),
        };
    }
    match &options.base_url {
        Setting::Value(url) => BaseUrl::parse(url).map_err(|error| error.on("base_url")),
        Setting::None => BaseUrl::parse(DEFAULT_BASE_URL),
        Setting::Unset => match variable(&options.environment, BASE_URL) {
            Some(url) => BaseUrl::parse(&url).map_err(|error| error.on(BASE_URL)),
            None => BaseUrl::parse(DEFAULT_BASE_URL),
        },
    }
}

/// What a builder was told that a provider decides instead: all of it in one error.
pub(crate) fn conflicts(options: &Options, provider: &str) -> Result<(), ConfigError> {
    let said = [
        ("api_key", matches!(options.api_key, Setting::Value(_))),
        (
            "admin_api_key",
            matches!(options.admin_api_key, Setting::Value(_)),
        ),
        ("base_url", matches!(options.base_url, Setting::Value(_))),
        ("data_residency", options.data_residency.is_some()),
        ("api_type", options.api_type.is_some()),
    ];
    let names: Vec<&str> = said
        .iter()
        .filter_map(|(name, said)| said.then_some(*name))
        .collect();
    let Some(first) = names.first() else {
        return Ok(());
    };
    Err(ConfigError::new(format!(
        "`{}` cannot stand beside the provider `{provider}`, which decides where calls go and what they carry: give it to the provider, or leave it out",
        names.join("`, `")
    ))
    .on(*first))
}

/// The kind of server that the builder or the environment names, if it is one that needs a provider.
pub(crate) fn api_type(options: &Options) -> Result<Option<String>, ConfigError> {
    let env = &options.environment;
    let said = options.api_type.clone().or_else(|| variable(env, API_TYPE));
    match said.as_deref() {
        Some("openai") => Ok(None),
        Some("azure" | "amazon-bedrock") => Ok(said),
        Some(other) => Err(ConfigError::new(format!(
            "{API_TYPE} is {other:?}: it can be `openai`, `azure` or `amazon-bedrock`"
        ))
        .on(API_TYPE)),
        None => {
            let hint = AZURE_HINTS
                .into_iter()
                .find(|name| variable(env, name).is_some());
            match hint {
                Some(hint)
                    if options.api_key == Setting::Unset
                        && options.base_url == Setting::Unset
                        && options.data_residency.is_none() && variable(env, API_KEY).is_some() =>
                {
                    Err(ConfigError::new(format!(
                        "{API_KEY} and {hint} are both set, so it is unclear which server is meant: set {API_TYPE} to `openai` or `azure`, or unset one of them"
                    ))
                    .on(API_TYPE))
                }
                _ => Ok(None),
            }
        }
    }
}

/// The headers of the environment: a line each, the name before the first colon.
fn custom_headers(lookup: &Lookup, explicit: &HeaderChanges) -> HeaderChanges {
    let mut changes = HeaderChanges::default();
    for line in lookup(CUSTOM_HEADERS).unwrap_or_default().lines() {
        if let Some((name, value)) = line.split_once(':') {
            let (name, value) = (name.trim(), value.trim());
            let theirs = name.eq_ignore_ascii_case("authorization") && explicit.mentions(name);
            if !name.is_empty() && !theirs {
                changes.insert(name, value);
            }
        }
    }
    changes
}

impl fmt::Debug for Config {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Config")
            .field("base_url", &self.base_url)
            .field("auth", &self.auth)
            .field("headers", &self.header_changes)
            .field("limits", &self.limits)
            .field("retries", &self.retries)
            .finish_non_exhaustive()
    }
}
