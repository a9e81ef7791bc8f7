//! Operations of `admin.organization.projects.certificates`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Page, PageClass, Reply, Type};

/// Activates certificates for one project.
///
/// `POST /organization/projects/{project_id}/certificates/activate`
pub static ACTIVATE: Operation = Operation::post(
    "admin.organization.projects.certificates.activate",
    "/organization/projects/{project_id}/certificates/activate",
    "admin",
)
.path_params(&["project_id"])
.params(Type::of::<
    crate::admin::organization::projects::CertificateActivateParams,
>("admin.organization.projects.CertificateActivateParams"))
.json()
.reply(Reply::Page(Page::of::<
    crate::pages::Page<crate::admin::organization::projects::CertificateListResponse>,
>(
    PageClass::Page,
    "admin.organization.projects.CertificateActivateResponse",
)))
.admin();

/// Deactivates certificates for one project.
///
/// `POST /organization/projects/{project_id}/certificates/deactivate`
pub static DEACTIVATE: Operation = Operation::post(
    "admin.organization.projects.certificates.deactivate",
    "/organization/projects/{project_id}/certificates/deactivate",
    "admin",
)
.path_params(&["project_id"])
.params(Type::of::<
    crate::admin::organization::projects::CertificateDeactivateParams,
>("admin.organization.projects.CertificateDeactivateParams"))
.json()
.reply(Reply::Page(Page::of::<
    crate::pages::Page<crate::admin::organization::projects::CertificateListResponse>,
>(
    PageClass::Page,
    "admin.organization.projects.CertificateDeactivateResponse",
)))
.admin();

/// Lists the certificates of a project.
///
/// `GET /organization/projects/{project_id}/certificates`
pub static LIST: Operation = Operation::get(
    "admin.organization.projects.certificates.list",
    "/organization/projects/{project_id}/certificates",
    "admin",
)
.path_params(&["project_id"])
.query_params(&["after", "limit", "order"])
.params(Type::of::<
    crate::admin::organization::projects::CertificateListParams,
>("admin.organization.projects.CertificateListParams"))
.reply(Reply::Page(Page::of::<
    crate::pages::ConversationCursorPage<
        crate::admin::organization::projects::CertificateListResponse,
    >,
>(
    PageClass::ConversationCursorPage,
    "admin.organization.projects.CertificateListResponse",
)))
.admin();
