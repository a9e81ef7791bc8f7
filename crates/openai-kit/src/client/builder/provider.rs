//! Which provider a client has, and what a copy keeps when that changes.

use std::sync::Arc;

use super::ClientBuilder;
use crate::{
    config::{self, Setting},
    error::ConfigError,
    provider::{self, Provider},
};

impl<C> ClientBuilder<C> {
    /// Uses a server that speaks the API elsewhere, such as those of [`providers`]. It decides where
    /// calls go and what they carry, so `api_key`, `admin_api_key`, `base_url`, `data_residency` and
    /// `api_type` cannot stand beside it, and their variables do not count. Organization, project
    /// and headers of the environment do not either.
    ///
    /// In a copy of a client, keys, organization, project and headers of the first one are dropped:
    /// they were for another server.
    ///
    /// [`providers`]: crate::providers
    pub fn provider(mut self, provider: impl Provider) -> Self {
        self.leave();
        self.provider = Some(Arc::new(provider));
        self
    }

    /// In a copy of a client: no provider. What was for its server is dropped, as with
    /// [`provider`](Self::provider).
    pub fn no_provider(mut self) -> Self {
        self.leave();
        self
    }

    /// Drops what a copy inherited for the server it leaves. What was said since is kept.
    fn leave(&mut self) {
        self.provider = None;
        self.connected = None;
        let Some((before, _)) = &self.origin else {
            return;
        };
        let options = &mut self.options;
        options.organization.forget(&before.organization);
        options.project.forget(&before.project);
        options.api_key.forget(&before.api_key);
        options.admin_api_key.forget(&before.admin_api_key);
        if self.inherited_place {
            options.base_url = Setting::Unset;
            options.data_residency = None;
        }
        if options.api_type == before.api_type {
            options.api_type = None;
        }
        options.headers.forget(&before.headers);
    }

    /// What the provider that `api_type` names is made of has changed.
    pub(super) fn rename(&mut self) {
        if self.provider.is_none() {
            self.connected = None;
        }
    }

    /// The provider that was given, or the one that `api_type` names.
    pub(super) fn chosen_provider(&self) -> Result<Option<Arc<dyn Provider>>, ConfigError> {
        if let Some(provider) = &self.provider {
            config::conflicts(&self.options, provider.name())?;
            return Ok(Some(Arc::clone(provider)));
        }
        match config::api_type(&self.options)? {
            None => Ok(None),
            Some(api_type) => provider::of_api_type(&api_type, &self.options).map(Some),
        }
    }
}
