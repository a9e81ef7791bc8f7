//! Operations of `admin.organization.certificates`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Page, PageClass, Reply, Type};

/// Activates certificates for the whole organization.
///
/// `POST /organization/certificates/activate`
pub static ACTIVATE: Operation = Operation::post(
    "admin.organization.certificates.activate",
    "/organization/certificates/activate",
    "admin",
)
.params(Type::of::<
    crate::admin::organization::CertificateActivateParams,
>("admin.organization.CertificateActivateParams"))
.json()
.reply(Reply::Page(Page::of::<
    crate::pages::Page<crate::admin::organization::CertificateListResponse>,
>(
    PageClass::Page,
    "admin.organization.CertificateActivateResponse",
)))
.admin();

/// Uploads a client certificate for mutual TLS; it must still be activated.
///
/// `POST /organization/certificates`
pub static CREATE: Operation = Operation::post(
    "admin.organization.certificates.create",
    "/organization/certificates",
    "admin",
)
.params(Type::of::<
    crate::admin::organization::CertificateCreateParams,
>("admin.organization.CertificateCreateParams"))
.json()
.reply(Reply::Json(Type::of::<
    crate::admin::organization::Certificate,
>("admin.organization.Certificate")))
.admin();

/// Deactivates certificates for the whole organization.
///
/// `POST /organization/certificates/deactivate`
pub static DEACTIVATE: Operation = Operation::post(
    "admin.organization.certificates.deactivate",
    "/organization/certificates/deactivate",
    "admin",
)
.params(Type::of::<
    crate::admin::organization::CertificateDeactivateParams,
>("admin.organization.CertificateDeactivateParams"))
.json()
.reply(Reply::Page(Page::of::<
    crate::pages::Page<crate::admin::organization::CertificateListResponse>,
>(
    PageClass::Page,
    "admin.organization.CertificateDeactivateResponse",
)))
.admin();

/// Deletes a certificate that is active nowhere.
///
/// `DELETE /organization/certificates/{certificate_id}`
pub static DELETE: Operation = Operation::delete(
    "admin.organization.certificates.delete",
    "/organization/certificates/{certificate_id}",
    "admin",
)
.path_params(&["certificate_id"])
.reply(Reply::Json(Type::of::<
    crate::admin::organization::CertificateDeleteResponse,
>(
    "admin.organization.CertificateDeleteResponse",
)))
.admin();

/// Lists the certificates of the organization.
///
/// `GET /organization/certificates`
pub static LIST: Operation = Operation::get(
    "admin.organization.certificates.list",
    "/organization/certificates",
    "admin",
)
.query_params(&["after", "limit", "order"])
.params(
    Type::of::<crate::admin::organization::CertificateListParams>(
        "admin.organization.CertificateListParams",
    ),
)
.reply(Reply::Page(Page::of::<
    crate::pages::ConversationCursorPage<crate::admin::organization::CertificateListResponse>,
>(
    PageClass::ConversationCursorPage,
    "admin.organization.CertificateListResponse",
)))
.admin();

/// Fetches one certificate, optionally with its PEM content.
///
/// `GET /organization/certificates/{certificate_id}`
pub static RETRIEVE: Operation = Operation::get(
    "admin.organization.certificates.retrieve",
    "/organization/certificates/{certificate_id}",
    "admin",
)
.path_params(&["certificate_id"])
.query_params(&["include"])
.params(Type::of::<
    crate::admin::organization::CertificateRetrieveParams,
>("admin.organization.CertificateRetrieveParams"))
.reply(Reply::Json(Type::of::<
    crate::admin::organization::Certificate,
>("admin.organization.Certificate")))
.admin();

/// Renames a certificate.
///
/// `POST /organization/certificates/{certificate_id}`
pub static UPDATE: Operation = Operation::post(
    "admin.organization.certificates.update",
    "/organization/certificates/{certificate_id}",
    "admin",
)
.path_params(&["certificate_id"])
.params(Type::of::<
    crate::admin::organization::CertificateUpdateParams,
>("admin.organization.CertificateUpdateParams"))
.json()
.reply(Reply::Json(Type::of::<
    crate::admin::organization::Certificate,
>("admin.organization.Certificate")))
.admin();
