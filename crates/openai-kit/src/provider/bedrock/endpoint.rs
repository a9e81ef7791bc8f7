//! Hosts of Bedrock: which there are in each partition of AWS, and what a host says of itself.

use http::{Uri, uri::Scheme};

use crate::error::ConfigError;

/// A family of endpoints.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Family {
    Mantle,
    Runtime,
}

impl Family {
    pub(super) fn parse(text: &str) -> Result<Self, ConfigError> {
        match text {
            "mantle" => Ok(Self::Mantle),
            "runtime" => Ok(Self::Runtime),
            other => Err(ConfigError::new(format!(
                "`endpoint` is {other:?}: it can be `mantle` or `runtime`"
            ))
            .on("endpoint")),
        }
    }

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Mantle => "mantle",
            Self::Runtime => "runtime",
        }
    }

    /// What signatures call it.
    #[cfg(all(feature = "bedrock-aws", not(target_arch = "wasm32")))]
    pub(super) fn service(self) -> &'static str {
        match self {
            Self::Mantle => "bedrock-mantle",
            Self::Runtime => "bedrock",
        }
    }

    /// The host of a region.
    pub(super) fn host(self, region: &str) -> String {
        match self {
            Self::Mantle => format!("bedrock-mantle.{region}.{MANTLE}"),
            Self::Runtime => format!("bedrock-runtime.{region}.{}", suffixes(region).0),
        }
    }
}

/// Where paths are joined to below a host of AWS.
pub(super) const BASE_PATH: &str = "/openai/v1";

/// The suffix of mantle hosts, in all partitions.
const MANTLE: &str = "api.aws";

/// The standard and the dual-stack suffix of runtime hosts, by how their region begins.
const PARTITIONS: [(&str, (&str, &str)); 6] = [
    ("cn-", ("amazonaws.com.cn", "api.amazonwebservices.com.cn")),
    ("eusc-", ("amazonaws.eu", "api.amazonwebservices.eu")),
    ("us-iso-", ("c2s.ic.gov", "api.aws.ic.gov")),
    ("us-isob-", ("sc2s.sgov.gov", "api.aws.scloud")),
    ("eu-isoe-", ("cloud.adc-e.uk", "api.cloud-aws.adc-e.uk")),
    ("us-isof-", ("csp.hci.ic.gov", "api.aws.hci.ic.gov")),
];

fn suffixes(region: &str) -> (&'static str, &'static str) {
    let found = PARTITIONS
        .iter()
        .find(|(begin, _)| region.starts_with(begin));
    found.map_or(("amazonaws.com", "api.aws"), |(_, suffixes)| *suffixes)
}

/// A region as it may stand in a host name: `us-east-1`.
///
/// # Errors
/// When it is none. `name` is the option or variable it comes from.
pub(super) fn region(text: &str, name: &str) -> Result<String, ConfigError> {
    let text = text.trim();
    if text.is_empty() {
        return Err(ConfigError::new(format!(
            "`{name}` must not be empty: give a region such as us-east-1, or leave it out"
        ))
        .on(name));
    }
    if is_region(text) {
        return Ok(text.to_owned());
    }
    Err(ConfigError::new(format!(
        "`{name}` is {text:?}, which is no region of AWS: it should look like us-east-1"
    ))
    .on(name))
}

fn is_region(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let [first, middle @ .., last] = &*parts else {
        return false;
    };
    let all =
        |part: &str, fits: fn(&u8) -> bool| !part.is_empty() && part.as_bytes().iter().all(fits);
    (2..=8).contains(&first.len())
        && all(first, u8::is_ascii_lowercase)
        && !middle.is_empty()
        && middle.iter().all(|part| {
            all(part, |byte| {
                byte.is_ascii_lowercase() || byte.is_ascii_digit()
            })
        })
        && all(last, u8::is_ascii_digit)
}

/// What a host of AWS says of itself. None for other hosts.
pub(super) fn canonical(host: &str) -> Option<(Family, String)> {
    let host = host.to_ascii_lowercase();
    let host = host.strip_suffix('.').unwrap_or(&host);
    let (service, rest) = host.split_once('.')?;
    let (region, suffix) = rest.split_once('.')?;
    if !is_region(region) {
        return None;
    }
    let family = match service {
        "bedrock-mantle" if suffix == MANTLE => Family::Mantle,
        "bedrock-runtime" | "bedrock-runtime-fips" => {
            let (standard, dual_stack) = suffixes(region);
            if suffix != standard && suffix != dual_stack {
                return None;
            }
            Family::Runtime
        }
        _ => return None,
    };
    Some((family, region.to_owned()))
}

/// A base URL without what callers paste by mistake: slashes at its end, and the path of an
/// operation from `/responses` on.
pub(super) fn normalised(url: &str) -> String {
    let url = url.trim();
    let url = url.split_once('#').map_or(url, |(url, _)| url);
    let (path, query) = match url.split_once('?') {
        Some((path, query)) => (path, Some(query)),
        None => (url, None),
    };
    let start = path.find("://").map_or(0, |scheme| scheme + 3);
    let root = path[start..].find('/').map_or(path.len(), |at| start + at);
    let (origin, mut path) = path.split_at(root);
    let operation = path.match_indices("/responses").find(|(at, found)| {
        let rest = &path[at + found.len()..];
        rest.is_empty() || rest.starts_with('/')
    });
    if let Some((at, _)) = operation {
        path = &path[..at];
    }
    let path = path.trim_end_matches('/');
    match query {
        Some(query) => format!("{origin}{path}?{query}"),
        None => format!("{origin}{path}"),
    }
}

/// Checks what a host of AWS says of itself against what was said. `said` is an endpoint that was
/// asked for, `region` one that is known.
///
/// # Errors
/// When they differ, or the host is one of AWS and would be spoken to in clear text.
pub(super) fn check(
    uri: &Uri,
    said: Option<Family>,
    region: Option<&str>,
) -> Result<Option<(Family, String)>, ConfigError> {
    let Some((family, label)) = canonical(uri.host().unwrap_or_default()) else {
        return Ok(None);
    };
    if uri.scheme() != Some(&Scheme::HTTPS) {
        return Err(ConfigError::new(
            "the base URL is a host of AWS and must be HTTPS: write https:// before it",
        )
        .on("base_url"));
    }
    if let Some(said) = said.filter(|said| *said != family) {
        return Err(ConfigError::new(format!(
            "the base URL is a host of the endpoint `{}`, and the selected endpoint is `{}`: change one of them",
            family.name(),
            said.name()
        ))
        .on("endpoint"));
    }
    if let Some(region) = region.filter(|region| *region != label) {
        return Err(ConfigError::new(format!(
            "the base URL is a host of the region {label}, and the configured region is {region}: change one of them"
        ))
        .on("region"));
    }
    Ok(Some((family, label)))
}
