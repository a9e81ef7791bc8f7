//! Containers in which code runs (`containers`).
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

pub mod container_create_params;
pub mod container_create_response;
pub mod container_list_params;
pub mod container_list_response;
pub mod container_retrieve_response;
pub mod file_create_params;
pub mod file_list_params;
pub mod file_list_response;

pub use self::container_create_params::ContainerCreateParams;
pub use self::container_create_response::ContainerCreateResponse;
pub use self::container_list_params::ContainerListParams;
pub use self::container_list_response::ContainerListResponse;
pub use self::container_retrieve_response::ContainerRetrieveResponse;
pub use self::file_create_params::FileCreateParams;
pub use self::file_list_params::FileListParams;
pub use self::file_list_response::FileListResponse;

pub use crate::containers::FileListResponse as FileCreateResponse;
pub use crate::containers::FileListResponse as FileRetrieveResponse;
