//! `Type` of `audit_log_list_response`, and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

/// Type of `AuditLogListResponse`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Type {
    /// `api_key.created`
    ApiKeyCreated,
    /// `api_key.updated`
    ApiKeyUpdated,
    /// `api_key.deleted`
    ApiKeyDeleted,
    /// `certificate.created`
    CertificateCreated,
    /// `certificate.updated`
    CertificateUpdated,
    /// `certificate.deleted`
    CertificateDeleted,
    /// `certificates.activated`
    CertificatesActivated,
    /// `certificates.deactivated`
    CertificatesDeactivated,
    /// `checkpoint.permission.created`
    CheckpointPermissionCreated,
    /// `checkpoint.permission.deleted`
    CheckpointPermissionDeleted,
    /// `external_key.registered`
    ExternalKeyRegistered,
    /// `external_key.removed`
    ExternalKeyRemoved,
    /// `external_storage.registered`
    ExternalStorageRegistered,
    /// `external_storage.removed`
    ExternalStorageRemoved,
    /// `group.created`
    GroupCreated,
    /// `group.updated`
    GroupUpdated,
    /// `group.deleted`
    GroupDeleted,
    /// `invite.sent`
    InviteSent,
    /// `invite.accepted`
    InviteAccepted,
    /// `invite.deleted`
    InviteDeleted,
    /// `ip_allowlist.created`
    IpAllowlistCreated,
    /// `ip_allowlist.updated`
    IpAllowlistUpdated,
    /// `ip_allowlist.deleted`
    IpAllowlistDeleted,
    /// `ip_allowlist.config.activated`
    IpAllowlistConfigActivated,
    /// `ip_allowlist.config.deactivated`
    IpAllowlistConfigDeactivated,
    /// `login.succeeded`
    LoginSucceeded,
    /// `login.failed`
    LoginFailed,
    /// `logout.succeeded`
    LogoutSucceeded,
    /// `logout.failed`
    LogoutFailed,
    /// `organization.updated`
    OrganizationUpdated,
    /// `project.created`
    ProjectCreated,
    /// `project.updated`
    ProjectUpdated,
    /// `project.archived`
    ProjectArchived,
    /// `project.deleted`
    ProjectDeleted,
    /// `rate_limit.updated`
    RateLimitUpdated,
    /// `rate_limit.deleted`
    RateLimitDeleted,
    /// `resource.deleted`
    ResourceDeleted,
    /// `tunnel.created`
    TunnelCreated,
    /// `tunnel.updated`
    TunnelUpdated,
    /// `tunnel.deleted`
    TunnelDeleted,
    /// `workload_identity_provider.created`
    WorkloadIdentityProviderCreated,
    /// `workload_identity_provider.updated`
    WorkloadIdentityProviderUpdated,
    /// `workload_identity_provider.deleted`
    WorkloadIdentityProviderDeleted,
    /// `workload_identity_provider_mapping.created`
    WorkloadIdentityProviderMappingCreated,
    /// `workload_identity_provider_mapping.updated`
    WorkloadIdentityProviderMappingUpdated,
    /// `workload_identity_provider_mapping.deleted`
    WorkloadIdentityProviderMappingDeleted,
    /// `role.created`
    RoleCreated,
    /// `role.updated`
    RoleUpdated,
    /// `role.deleted`
    RoleDeleted,
    /// `role.assignment.created`
    RoleAssignmentCreated,
    /// `role.assignment.deleted`
    RoleAssignmentDeleted,
    /// `role.bound_to_resource`
    RoleBoundToResource,
    /// `role.unbound_from_resource`
    RoleUnboundFromResource,
    /// `scim.enabled`
    ScimEnabled,
    /// `scim.disabled`
    ScimDisabled,
    /// `service_account.created`
    ServiceAccountCreated,
    /// `service_account.updated`
    ServiceAccountUpdated,
    /// `service_account.deleted`
    ServiceAccountDeleted,
    /// `user.added`
    UserAdded,
    /// `user.updated`
    UserUpdated,
    /// `user.deleted`
    UserDeleted,
    /// `tenant.metadata.updated`
    TenantMetadataUpdated,
    /// `tenant.microsoft_entra_mapping.upserted`
    TenantMicrosoftEntraMappingUpserted,
    /// `tenant.microsoft_entra_mapping.deleted`
    TenantMicrosoftEntraMappingDeleted,
    /// `tenant.workload_identity.provider.created`
    TenantWorkloadIdentityProviderCreated,
    /// `tenant.workload_identity.provider.updated`
    TenantWorkloadIdentityProviderUpdated,
    /// `tenant.workload_identity.provider.archived`
    TenantWorkloadIdentityProviderArchived,
    /// `tenant.workload_identity.mapping.created`
    TenantWorkloadIdentityMappingCreated,
    /// `tenant.workload_identity.mapping.updated`
    TenantWorkloadIdentityMappingUpdated,
    /// `tenant.workload_identity.mapping.archived`
    TenantWorkloadIdentityMappingArchived,
    /// `tenant.workload_identity.binding.created`
    TenantWorkloadIdentityBindingCreated,
    /// `tenant.workload_identity.principal.provisioned`
    TenantWorkloadIdentityPrincipalProvisioned,
    /// `tenant.workload_identity.access_token.issued`
    TenantWorkloadIdentityAccessTokenIssued,
    /// `tenant.admin_api_key.created`
    TenantAdminApiKeyCreated,
    /// `tenant.admin_api_key.updated`
    TenantAdminApiKeyUpdated,
    /// `tenant.admin_api_key.deleted`
    TenantAdminApiKeyDeleted,
    /// `tenant.project_api_key.created`
    TenantProjectApiKeyCreated,
    /// `tenant.trusted_access.business_verification.started`
    TenantTrustedAccessBusinessVerificationStarted,
    /// `tenant.trusted_access.application.submitted`
    TenantTrustedAccessApplicationSubmitted,
    /// `tenant.chatgpt_access_token.revoked`
    TenantChatgptAccessTokenRevoked,
    /// `tenant.migration.completed`
    TenantMigrationCompleted,
    /// `tenant.sso.migrated`
    TenantSsoMigrated,
    /// `tenant.domains.migrated`
    TenantDomainsMigrated,
    /// `tenant.sso_connection.created`
    TenantSsoConnectionCreated,
    /// `tenant.sso_connection.updated`
    TenantSsoConnectionUpdated,
    /// `tenant.sso_connection.deleted`
    TenantSsoConnectionDeleted,
    /// `tenant.sso_connection.setup.started`
    TenantSsoConnectionSetupStarted,
    /// `tenant.policy.created`
    TenantPolicyCreated,
    /// `tenant.policy.updated`
    TenantPolicyUpdated,
    /// `tenant.policy.deleted`
    TenantPolicyDeleted,
    /// `tenant.policy.attached`
    TenantPolicyAttached,
    /// `tenant.policy.detached`
    TenantPolicyDetached,
    /// `tenant.principal_authentication_policy.resolved`
    TenantPrincipalAuthenticationPolicyResolved,
    /// `tenant.scim.setup.started`
    TenantScimSetupStarted,
    /// `tenant.scim.deletion.requested`
    TenantScimDeletionRequested,
    /// `tenant.scim.directory.created`
    TenantScimDirectoryCreated,
    /// `tenant.product_access_policy.updated`
    TenantProductAccessPolicyUpdated,
    /// `tenant.resource_share_grant.created`
    TenantResourceShareGrantCreated,
    /// `tenant.resource_share_grant.updated`
    TenantResourceShareGrantUpdated,
    /// `tenant.resource_share_grant.accepted`
    TenantResourceShareGrantAccepted,
    /// `tenant.resource_share_grant.declined`
    TenantResourceShareGrantDeclined,
    /// `tenant.resource_share_grant.revoked`
    TenantResourceShareGrantRevoked,
    /// `tenant.resource_share_grant.deleted`
    TenantResourceShareGrantDeleted,
    /// `tenant.service_account.updated`
    TenantServiceAccountUpdated,
    /// `tenant.service_account.deleted`
    TenantServiceAccountDeleted,
    /// `tenant.service_account.token.revoked`
    TenantServiceAccountTokenRevoked,
    /// `tenant.billing.overage_limit.updated`
    TenantBillingOverageLimitUpdated,
    /// `tenant.billing.alerts.updated`
    TenantBillingAlertsUpdated,
    /// `tenant.billing.info.updated`
    TenantBillingInfoUpdated,
    /// `tenant.usage_limit.workspace.updated`
    TenantUsageLimitWorkspaceUpdated,
    /// `tenant.usage_limit.group.updated`
    TenantUsageLimitGroupUpdated,
    /// `tenant.usage_limit.user.updated`
    TenantUsageLimitUserUpdated,
    /// `tenant.usage_limit.increase_request.updated`
    TenantUsageLimitIncreaseRequestUpdated,
    /// `tenant.usage_limit.increase_request.resolved`
    TenantUsageLimitIncreaseRequestResolved,
    /// `tenant.group.created`
    TenantGroupCreated,
    /// `tenant.group.updated`
    TenantGroupUpdated,
    /// `tenant.group.deleted`
    TenantGroupDeleted,
    /// `tenant.group.member.added`
    TenantGroupMemberAdded,
    /// `tenant.group.member.removed`
    TenantGroupMemberRemoved,
    /// `tenant.migration_rollout.status.updated`
    TenantMigrationRolloutStatusUpdated,
    /// `tenant.migration_rollout.tier.updated`
    TenantMigrationRolloutTierUpdated,
    /// `tenant.role.metadata.updated`
    TenantRoleMetadataUpdated,
    /// `tenant.custom_role.created`
    TenantCustomRoleCreated,
    /// `tenant.custom_role.updated`
    TenantCustomRoleUpdated,
    /// `tenant.custom_role.deleted`
    TenantCustomRoleDeleted,
    /// `tenant.role_assignment.created`
    TenantRoleAssignmentCreated,
    /// `tenant.role_assignment.deleted`
    TenantRoleAssignmentDeleted,
    /// `tenant.resource_role_assignment.created`
    TenantResourceRoleAssignmentCreated,
    /// `tenant.resource_role_assignment.deleted`
    TenantResourceRoleAssignmentDeleted,
    /// `tenant.resource_access.updated`
    TenantResourceAccessUpdated,
    /// `tenant.resource_access.deleted`
    TenantResourceAccessDeleted,
    /// `tenant.ads_account.onboarding.redemption`
    TenantAdsAccountOnboardingRedemption,
    /// `tenant.session_policy.created`
    TenantSessionPolicyCreated,
    /// `tenant.session_policy.updated`
    TenantSessionPolicyUpdated,
    /// `tenant.session_policy.deleted`
    TenantSessionPolicyDeleted,
    /// `tenant.session_revocation.started`
    TenantSessionRevocationStarted,
    /// `tenant.third_party_app_policy.updated`
    TenantThirdPartyAppPolicyUpdated,
    /// `tenant.user.added`
    TenantUserAdded,
    /// `tenant.user.updated`
    TenantUserUpdated,
    /// `tenant.user.removed`
    TenantUserRemoved,
    /// `tenant.user.looked_up`
    TenantUserLookedUp,
    /// `tenant.user.invited`
    TenantUserInvited,
    /// `tenant.membership.revoked`
    TenantMembershipRevoked,
    /// `tenant.api_organization_invite.upserted`
    TenantApiOrganizationInviteUpserted,
    /// `tenant.api_organization_invite.deleted`
    TenantApiOrganizationInviteDeleted,
    /// `tenant.chatgpt_workspace_invite.upserted`
    TenantChatgptWorkspaceInviteUpserted,
    /// `tenant.membership.accepted`
    TenantMembershipAccepted,
    /// `tenant.membership.declined`
    TenantMembershipDeclined,
    /// `tenant.workspace_invite_email_settings.updated`
    TenantWorkspaceInviteEmailSettingsUpdated,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Type;
    "api_key.created" ApiKeyCreated,
    "api_key.updated" ApiKeyUpdated,
    "api_key.deleted" ApiKeyDeleted,
    "certificate.created" CertificateCreated,
    "certificate.updated" CertificateUpdated,
    "certificate.deleted" CertificateDeleted,
    "certificates.activated" CertificatesActivated,
    "certificates.deactivated" CertificatesDeactivated,
    "checkpoint.permission.created" CheckpointPermissionCreated,
    "checkpoint.permission.deleted" CheckpointPermissionDeleted,
    "external_key.registered" ExternalKeyRegistered,
    "external_key.removed" ExternalKeyRemoved,
    "external_storage.registered" ExternalStorageRegistered,
    "external_storage.removed" ExternalStorageRemoved,
    "group.created" GroupCreated,
    "group.updated" GroupUpdated,
    "group.deleted" GroupDeleted,
    "invite.sent" InviteSent,
    "invite.accepted" InviteAccepted,
    "invite.deleted" InviteDeleted,
    "ip_allowlist.created" IpAllowlistCreated,
    "ip_allowlist.updated" IpAllowlistUpdated,
    "ip_allowlist.deleted" IpAllowlistDeleted,
    "ip_allowlist.config.activated" IpAllowlistConfigActivated,
    "ip_allowlist.config.deactivated" IpAllowlistConfigDeactivated,
    "login.succeeded" LoginSucceeded,
    "login.failed" LoginFailed,
    "logout.succeeded" LogoutSucceeded,
    "logout.failed" LogoutFailed,
    "organization.updated" OrganizationUpdated,
    "project.created" ProjectCreated,
    "project.updated" ProjectUpdated,
    "project.archived" ProjectArchived,
    "project.deleted" ProjectDeleted,
    "rate_limit.updated" RateLimitUpdated,
    "rate_limit.deleted" RateLimitDeleted,
    "resource.deleted" ResourceDeleted,
    "tunnel.created" TunnelCreated,
    "tunnel.updated" TunnelUpdated,
    "tunnel.deleted" TunnelDeleted,
    "workload_identity_provider.created" WorkloadIdentityProviderCreated,
    "workload_identity_provider.updated" WorkloadIdentityProviderUpdated,
    "workload_identity_provider.deleted" WorkloadIdentityProviderDeleted,
    "workload_identity_provider_mapping.created" WorkloadIdentityProviderMappingCreated,
    "workload_identity_provider_mapping.updated" WorkloadIdentityProviderMappingUpdated,
    "workload_identity_provider_mapping.deleted" WorkloadIdentityProviderMappingDeleted,
    "role.created" RoleCreated,
    "role.updated" RoleUpdated,
    "role.deleted" RoleDeleted,
    "role.assignment.created" RoleAssignmentCreated,
    "role.assignment.deleted" RoleAssignmentDeleted,
    "role.bound_to_resource" RoleBoundToResource,
    "role.unbound_from_resource" RoleUnboundFromResource,
    "scim.enabled" ScimEnabled,
    "scim.disabled" ScimDisabled,
    "service_account.created" ServiceAccountCreated,
    "service_account.updated" ServiceAccountUpdated,
    "service_account.deleted" ServiceAccountDeleted,
    "user.added" UserAdded,
    "user.updated" UserUpdated,
    "user.deleted" UserDeleted,
    "tenant.metadata.updated" TenantMetadataUpdated,
    "tenant.microsoft_entra_mapping.upserted" TenantMicrosoftEntraMappingUpserted,
    "tenant.microsoft_entra_mapping.deleted" TenantMicrosoftEntraMappingDeleted,
    "tenant.workload_identity.provider.created" TenantWorkloadIdentityProviderCreated,
    "tenant.workload_identity.provider.updated" TenantWorkloadIdentityProviderUpdated,
    "tenant.workload_identity.provider.archived" TenantWorkloadIdentityProviderArchived,
    "tenant.workload_identity.mapping.created" TenantWorkloadIdentityMappingCreated,
    "tenant.workload_identity.mapping.updated" TenantWorkloadIdentityMappingUpdated,
    "tenant.workload_identity.mapping.archived" TenantWorkloadIdentityMappingArchived,
    "tenant.workload_identity.binding.created" TenantWorkloadIdentityBindingCreated,
    "tenant.workload_identity.principal.provisioned" TenantWorkloadIdentityPrincipalProvisioned,
    "tenant.workload_identity.access_token.issued" TenantWorkloadIdentityAccessTokenIssued,
    "tenant.admin_api_key.created" TenantAdminApiKeyCreated,
    "tenant.admin_api_key.updated" TenantAdminApiKeyUpdated,
    "tenant.admin_api_key.deleted" TenantAdminApiKeyDeleted,
    "tenant.project_api_key.created" TenantProjectApiKeyCreated,
    "tenant.trusted_access.business_verification.started" TenantTrustedAccessBusinessVerificationStarted,
    "tenant.trusted_access.application.submitted" TenantTrustedAccessApplicationSubmitted,
    "tenant.chatgpt_access_token.revoked" TenantChatgptAccessTokenRevoked,
    "tenant.migration.completed" TenantMigrationCompleted,
    "tenant.sso.migrated" TenantSsoMigrated,
    "tenant.domains.migrated" TenantDomainsMigrated,
    "tenant.sso_connection.created" TenantSsoConnectionCreated,
    "tenant.sso_connection.updated" TenantSsoConnectionUpdated,
    "tenant.sso_connection.deleted" TenantSsoConnectionDeleted,
    "tenant.sso_connection.setup.started" TenantSsoConnectionSetupStarted,
    "tenant.policy.created" TenantPolicyCreated,
    "tenant.policy.updated" TenantPolicyUpdated,
    "tenant.policy.deleted" TenantPolicyDeleted,
    "tenant.policy.attached" TenantPolicyAttached,
    "tenant.policy.detached" TenantPolicyDetached,
    "tenant.principal_authentication_policy.resolved" TenantPrincipalAuthenticationPolicyResolved,
    "tenant.scim.setup.started" TenantScimSetupStarted,
    "tenant.scim.deletion.requested" TenantScimDeletionRequested,
    "tenant.scim.directory.created" TenantScimDirectoryCreated,
    "tenant.product_access_policy.updated" TenantProductAccessPolicyUpdated,
    "tenant.resource_share_grant.created" TenantResourceShareGrantCreated,
    "tenant.resource_share_grant.updated" TenantResourceShareGrantUpdated,
    "tenant.resource_share_grant.accepted" TenantResourceShareGrantAccepted,
    "tenant.resource_share_grant.declined" TenantResourceShareGrantDeclined,
    "tenant.resource_share_grant.revoked" TenantResourceShareGrantRevoked,
    "tenant.resource_share_grant.deleted" TenantResourceShareGrantDeleted,
    "tenant.service_account.updated" TenantServiceAccountUpdated,
    "tenant.service_account.deleted" TenantServiceAccountDeleted,
    "tenant.service_account.token.revoked" TenantServiceAccountTokenRevoked,
    "tenant.billing.overage_limit.updated" TenantBillingOverageLimitUpdated,
    "tenant.billing.alerts.updated" TenantBillingAlertsUpdated,
    "tenant.billing.info.updated" TenantBillingInfoUpdated,
    "tenant.usage_limit.workspace.updated" TenantUsageLimitWorkspaceUpdated,
    "tenant.usage_limit.group.updated" TenantUsageLimitGroupUpdated,
    "tenant.usage_limit.user.updated" TenantUsageLimitUserUpdated,
    "tenant.usage_limit.increase_request.updated" TenantUsageLimitIncreaseRequestUpdated,
    "tenant.usage_limit.increase_request.resolved" TenantUsageLimitIncreaseRequestResolved,
    "tenant.group.created" TenantGroupCreated,
    "tenant.group.updated" TenantGroupUpdated,
    "tenant.group.deleted" TenantGroupDeleted,
    "tenant.group.member.added" TenantGroupMemberAdded,
    "tenant.group.member.removed" TenantGroupMemberRemoved,
    "tenant.migration_rollout.status.updated" TenantMigrationRolloutStatusUpdated,
    "tenant.migration_rollout.tier.updated" TenantMigrationRolloutTierUpdated,
    "tenant.role.metadata.updated" TenantRoleMetadataUpdated,
    "tenant.custom_role.created" TenantCustomRoleCreated,
    "tenant.custom_role.updated" TenantCustomRoleUpdated,
    "tenant.custom_role.deleted" TenantCustomRoleDeleted,
    "tenant.role_assignment.created" TenantRoleAssignmentCreated,
    "tenant.role_assignment.deleted" TenantRoleAssignmentDeleted,
    "tenant.resource_role_assignment.created" TenantResourceRoleAssignmentCreated,
    "tenant.resource_role_assignment.deleted" TenantResourceRoleAssignmentDeleted,
    "tenant.resource_access.updated" TenantResourceAccessUpdated,
    "tenant.resource_access.deleted" TenantResourceAccessDeleted,
    "tenant.ads_account.onboarding.redemption" TenantAdsAccountOnboardingRedemption,
    "tenant.session_policy.created" TenantSessionPolicyCreated,
    "tenant.session_policy.updated" TenantSessionPolicyUpdated,
    "tenant.session_policy.deleted" TenantSessionPolicyDeleted,
    "tenant.session_revocation.started" TenantSessionRevocationStarted,
    "tenant.third_party_app_policy.updated" TenantThirdPartyAppPolicyUpdated,
    "tenant.user.added" TenantUserAdded,
    "tenant.user.updated" TenantUserUpdated,
    "tenant.user.removed" TenantUserRemoved,
    "tenant.user.looked_up" TenantUserLookedUp,
    "tenant.user.invited" TenantUserInvited,
    "tenant.membership.revoked" TenantMembershipRevoked,
    "tenant.api_organization_invite.upserted" TenantApiOrganizationInviteUpserted,
    "tenant.api_organization_invite.deleted" TenantApiOrganizationInviteDeleted,
    "tenant.chatgpt_workspace_invite.upserted" TenantChatgptWorkspaceInviteUpserted,
    "tenant.membership.accepted" TenantMembershipAccepted,
    "tenant.membership.declined" TenantMembershipDeclined,
    "tenant.workspace_invite_email_settings.updated" TenantWorkspaceInviteEmailSettingsUpdated,
}
