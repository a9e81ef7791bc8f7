//! `ProjectResidency` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

/// Where a project's data is stored and processed.
#[derive(Clone)]
#[non_exhaustive]
pub enum ProjectResidency {
    /// `GLOBAL`
    Global,
    /// `US_STORAGE_PROCESSING`
    UsStorageProcessing,
    /// `EU_STORAGE_PROCESSING`
    EuStorageProcessing,
    /// `JP_STORAGE`
    JpStorage,
    /// `JP_STORAGE_PROCESSING`
    JpStorageProcessing,
    /// `KR_STORAGE`
    KrStorage,
    /// `CA_STORAGE`
    CaStorage,
    /// `SG_STORAGE`
    SgStorage,
    /// `IN_STORAGE`
    InStorage,
    /// `IN_STORAGE_PROCESSING`
    InStorageProcessing,
    /// `AU_STORAGE`
    AuStorage,
    /// `AU_STORAGE_PROCESSING`
    AuStorageProcessing,
    /// `GB_STORAGE`
    GbStorage,
    /// `AE_STORAGE`
    AeStorage,
    /// `AE_STORAGE_PROCESSING`
    AeStorageProcessing,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    ProjectResidency;
    "GLOBAL" Global,
    "US_STORAGE_PROCESSING" UsStorageProcessing,
    "EU_STORAGE_PROCESSING" EuStorageProcessing,
    "JP_STORAGE" JpStorage,
    "JP_STORAGE_PROCESSING" JpStorageProcessing,
    "KR_STORAGE" KrStorage,
    "CA_STORAGE" CaStorage,
    "SG_STORAGE" SgStorage,
    "IN_STORAGE" InStorage,
    "IN_STORAGE_PROCESSING" InStorageProcessing,
    "AU_STORAGE" AuStorage,
    "AU_STORAGE_PROCESSING" AuStorageProcessing,
    "GB_STORAGE" GbStorage,
    "AE_STORAGE" AeStorage,
    "AE_STORAGE_PROCESSING" AeStorageProcessing,
}
