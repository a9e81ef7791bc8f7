//! Files that other operations refer to (`files`).
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

pub mod file_create_params;
pub mod file_deleted;
pub mod file_list_params;
pub mod file_object;
pub mod file_purpose;

pub use self::file_create_params::FileCreateParams;
pub use self::file_deleted::FileDeleted;
pub use self::file_list_params::FileListParams;
pub use self::file_object::FileObject;
pub use self::file_purpose::FilePurpose;

/// The content of a file as a string.
pub type FileContent = String;

#[doc(inline)]
pub use crate::extras::files::*;
