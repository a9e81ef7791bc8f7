//! `client.admin().organization().certificates()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::admin::organization::certificate_retrieve_params::Include;
use openai_kit_types::admin::organization::role_list_params::Order;
use openai_kit_types::admin::organization::{
    Certificate, CertificateActivateParams, CertificateCreateParams, CertificateDeactivateParams,
    CertificateDeleteResponse, CertificateListParams, CertificateListResponse,
    CertificateRetrieveParams, CertificateUpdateParams,
};
use openai_kit_types::pages::{ConversationCursorPage, Page};
use openai_kit_types::{IntoItems, IntoMaybe};

use crate::Client;
use crate::call::{Call, Json, NoParams, Paged, op};

/// The operations of `admin.organization.certificates`.
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

    /// Activates certificates for the whole organization.
    ///
    /// `POST /organization/certificates/activate`
    pub fn activate(&self) -> Call<Activate> {
        Call::new(&self.client, [])
    }

    /// Uploads a client certificate for mutual TLS; it must still be activated.
    ///
    /// `POST /organization/certificates`
    pub fn create(&self) -> Call<Create> {
        Call::new(&self.client, [])
    }

    /// Deactivates certificates for the whole organization.
    ///
    /// `POST /organization/certificates/deactivate`
    pub fn deactivate(&self) -> Call<Deactivate> {
        Call::new(&self.client, [])
    }

    /// Deletes a certificate that is active nowhere.
    ///
    /// `DELETE /organization/certificates/{certificate_id}`
    pub fn delete(&self, certificate_id: impl Into<String>) -> Call<Delete> {
        Call::new(&self.client, [certificate_id.into()])
    }

    /// Lists the certificates of the organization.
    ///
    /// `GET /organization/certificates`
    pub fn list(&self) -> Call<List> {
        Call::new(&self.client, [])
    }

    /// Fetches one certificate, optionally with its PEM content.
    ///
    /// `GET /organization/certificates/{certificate_id}`
    pub fn retrieve(&self, certificate_id: impl Into<String>) -> Call<Retrieve> {
        Call::new(&self.client, [certificate_id.into()])
    }

    /// Renames a certificate.
    ///
    /// `POST /organization/certificates/{certificate_id}`
    pub fn update(&self, certificate_id: impl Into<String>) -> Call<Update> {
        Call::new(&self.client, [certificate_id.into()])
    }
}

op! {
    /// The call of [`Certificates::activate`].
    Activate: CertificateActivateParams => Paged<Page<CertificateListResponse>>,
        operations::admin::organization::certificates::ACTIVATE;

    /// The call of [`Certificates::create`].
    Create: CertificateCreateParams => Json<Certificate>,
        operations::admin::organization::certificates::CREATE;

    /// The call of [`Certificates::deactivate`].
    Deactivate: CertificateDeactivateParams => Paged<Page<CertificateListResponse>>,
        operations::admin::organization::certificates::DEACTIVATE;

    /// The call of [`Certificates::delete`].
    Delete: NoParams => Json<CertificateDeleteResponse>,
        operations::admin::organization::certificates::DELETE;

    /// The call of [`Certificates::list`].
    List: CertificateListParams => Paged<ConversationCursorPage<CertificateListResponse>>,
        operations::admin::organization::certificates::LIST;

    /// The call of [`Certificates::retrieve`].
    Retrieve: CertificateRetrieveParams => Json<Certificate>,
        operations::admin::organization::certificates::RETRIEVE;

    /// The call of [`Certificates::update`].
    Update: CertificateUpdateParams => Json<Certificate>,
        operations::admin::organization::certificates::UPDATE;
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

/// Parameters of [`Certificates::create`].
impl Call<Create> {
    /// Certificate in PEM form. Required.
    pub fn certificate<By>(self, certificate: impl IntoMaybe<String, By>) -> Self {
        self.put(0, certificate.into_maybe(), |params| {
            &mut params.certificate
        })
    }

    /// Name given to this object.
    pub fn name<By>(self, name: impl IntoMaybe<String, By>) -> Self {
        self.put(1, name.into_maybe(), |params| &mut params.name)
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

/// Parameters of [`Certificates::retrieve`].
impl Call<Retrieve> {
    /// Extra data to put into the reply.
    pub fn include(self, include: impl IntoItems<Include>) -> Self {
        self.put(0, include.into_items(), |params| &mut params.include)
    }
}

/// Parameters of [`Certificates::update`].
impl Call<Update> {
    /// Name given to this object.
    pub fn name<By>(self, name: impl IntoMaybe<String, By>) -> Self {
        self.put(0, name.into_maybe(), |params| &mut params.name)
    }
}
