//! `client.admin().organization().projects().certificates()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::admin::organization::projects::{
    CertificateActivateParams, CertificateDeactivateParams, CertificateListParams,
    CertificateListResponse,
};
use openai_kit_types::admin::organization::role_list_params::Order;
use openai_kit_types::pages::{ConversationCursorPage, Page};
use openai_kit_types::{IntoItems, IntoMaybe};

use crate::Client;
use crate::call::{Call, Paged, op};

/// The operations of `admin.organization.projects.certificates`.
#[derive(Clone, Debug)]
pub struct Certificates {
    pub(crate) client: Client,
}

impl Certificates {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Activates certificates for one project.
    ///
    /// `POST /organization/projects/{project_id}/certificates/activate`
    pub fn activate(&self, project_id: impl Into<String>) -> Call<Activate> {
        Call::new(&self.client, [project_id.into()])
    }

    /// Deactivates certificates for one project.
    ///
    /// `POST /organization/projects/{project_id}/certificates/deactivate`
    pub fn deactivate(&self, project_id: impl Into<String>) -> Call<Deactivate> {
        Call::new(&self.client, [project_id.into()])
    }

    /// Lists the certificates of a project.
    ///
    /// `GET /organization/projects/{project_id}/certificates`
    pub fn list(&self, project_id: impl Into<String>) -> Call<List> {
        Call::new(&self.client, [project_id.into()])
    }
}

op! {
    /// The call of [`Certificates::activate`].
    Activate: CertificateActivateParams => Paged<Page<CertificateListResponse>>,
        operations::admin::organization::projects::certificates::ACTIVATE;

    /// The call of [`Certificates::deactivate`].
    Deactivate: CertificateDeactivateParams => Paged<Page<CertificateListResponse>>,
        operations::admin::organization::projects::certificates::DEACTIVATE;

    /// The call of [`Certificates::list`].
    List: CertificateListParams => Paged<ConversationCursorPage<CertificateListResponse>>,
        operations::admin::organization::projects::certificates::LIST;
}

/// Parameters of [`Certificates::activate`].
impl Call<Activate> {
    /// IDs of the certificates to switch on or off. Required. 1 to 10 items.
    pub fn certificate_ids(self, certificate_ids: impl IntoItems<String>) -> Self {
        self.put(0, certificate_ids.into_items(), |params| {
            &mut params.certificate_ids
        })
    }
}

/// Parameters of [`Certificates::deactivate`].
impl Call<Deactivate> {
    /// IDs of the certificates to switch on or off. Required. 1 to 10 items.
    pub fn certificate_ids(self, certificate_ids: impl IntoItems<String>) -> Self {
        self.put(0, certificate_ids.into_items(), |params| {
            &mut params.certificate_ids
        })
    }
}

/// Parameters of [`Certificates::list`].
impl Call<List> {
    /// Cursor: the page starts behind this object.
    pub fn after<By>(self, after: impl IntoMaybe<String, By>) -> Self {
        self.put(0, after.into_maybe(), |params| &mut params.after)
    }

    /// Most objects to return, or the size of a limit. 20 by default.
    pub fn limit<By>(self, limit: impl IntoMaybe<i64, By>) -> Self {
        self.put(1, limit.into_maybe(), |params| &mut params.limit)
    }

    /// Sort direction of the list. `desc` by default.
    pub fn order<By>(self, order: impl IntoMaybe<Order, By>) -> Self {
        self.put(2, order.into_maybe(), |params| &mut params.order)
    }
}
