//! Every environment variable and every default, each declared once, and the configuration that
//! comes out of them: what is said explicitly wins over the environment, which wins over defaults.

use std::{fmt, sync::Arc, time::Duration};

use http::HeaderMap;
use serde_json::Value;

use crate::{
    auth::{self, Auth},
    error::ConfigError,
    options::{HeaderChanges, Limits},
    pipeline::{headers, retry::RetryPolicy, url::BaseUrl},
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
    /// Decides everything that is not decided by a call.
    pub(crate) fn resolve(options: &Options) -> Result<Self, ConfigError> {
        let env = &options.environment;
        check_api_type(options)?;
        let auth = Auth::resolve(options)?;
        let mut header_changes = custom_headers(env, &options.headers);
        header_changes.extend(&options.headers);
        let organization = options.organization.or(env, ORGANIZATION);
        let project = options.project.or(env, PROJECT);
        let headers = headers::of_client(
            organization.as_deref(),
            project.as_deref(),
            options,
            &header_changes,
        )?;
        Ok(Self {
            base_url: base_url(options)?,
            auth,
            headers,
            header_changes,
            query: options.query.clone(),
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

/// `openai` is what this client speaks; the other values name servers that need a provider.
fn check_api_type(options: &Options) -> Result<(), ConfigError> {
    let env = &options.environment;
    let said = options.api_type.clone().or_else(|| variable(env, API_TYPE));
    match said.as_deref() {
        Some("openai") => Ok(()),
        Some(other) => Err(ConfigError::new(format!(
            "{API_TYPE} is {other:?}: this version speaks to `openai` only"
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
                        "{API_KEY} and {hint} are both set, so it is unclear which server is meant: set {API_TYPE} to `openai`, or unset one of them"
                    ))
                    .on(API_TYPE))
                }
                _ => Ok(()),
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
