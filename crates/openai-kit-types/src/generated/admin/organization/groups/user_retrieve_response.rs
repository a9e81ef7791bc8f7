//! `UserRetrieveResponse` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// One member of a group, with name, email and kind.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserRetrieveResponse {
    /// ID that names this object.
    pub id: String,
    /// Mail address of the person.
    pub email: Option<String>,
    /// Whether it is a service account and not a person.
    pub is_service_account: Option<bool>,
    /// Name given to this object.
    pub name: String,
    /// Address of the user's picture.
    pub picture: Option<String>,
    /// Kind of user that it is.
    pub user_type: UserType,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    UserRetrieveResponse = "admin.organization.groups.UserRetrieveResponse";
    [
        required("id"),
        optional("email").or_null(),
        optional("is_service_account").or_null(),
        required("name"),
        optional("picture").or_null(),
        required("user_type"),
    ];
    0 id, 1 email, 2 is_service_account, 3 name, 4 picture, 5 user_type,
}

impl UserRetrieveResponse {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}

/// User type of `UserRetrieveResponse`.
#[derive(Clone)]
#[non_exhaustive]
pub enum UserType {
    /// `user`
    User,
    /// `tenant_user`
    TenantUser,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    UserType;
    "user" User,
    "tenant_user" TenantUser,
}
