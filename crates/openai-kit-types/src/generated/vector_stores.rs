//! Vector stores: files that can be searched by meaning (`vector_stores`).
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

pub mod auto_file_chunking_strategy_param;
pub mod file_batch_create_params;
pub mod file_batch_list_files_params;
pub mod file_chunking_strategy;
pub mod file_chunking_strategy_param;
pub mod file_content_response;
pub mod file_create_params;
pub mod file_list_params;
pub mod file_update_params;
pub mod other_file_chunking_strategy_object;
pub mod static_file_chunking_strategy;
pub mod static_file_chunking_strategy_object;
pub mod vector_store;
pub mod vector_store_create_params;
pub mod vector_store_deleted;
pub mod vector_store_file;
pub mod vector_store_file_batch;
pub mod vector_store_file_deleted;
pub mod vector_store_list_params;
pub mod vector_store_search_params;
pub mod vector_store_search_response;
pub mod vector_store_update_params;

pub use self::auto_file_chunking_strategy_param::AutoFileChunkingStrategyParam;
pub use self::file_batch_create_params::FileBatchCreateParams;
pub use self::file_batch_list_files_params::FileBatchListFilesParams;
pub use self::file_chunking_strategy::FileChunkingStrategy;
pub use self::file_chunking_strategy_param::FileChunkingStrategyParam;
pub use self::file_content_response::FileContentResponse;
pub use self::file_create_params::FileCreateParams;
pub use self::file_list_params::FileListParams;
pub use self::file_update_params::FileUpdateParams;
pub use self::other_file_chunking_strategy_object::OtherFileChunkingStrategyObject;
pub use self::static_file_chunking_strategy::StaticFileChunkingStrategy;
pub use self::static_file_chunking_strategy_object::StaticFileChunkingStrategyObject;
pub use self::vector_store::VectorStore;
pub use self::vector_store_create_params::VectorStoreCreateParams;
pub use self::vector_store_deleted::VectorStoreDeleted;
pub use self::vector_store_file::VectorStoreFile;
pub use self::vector_store_file_batch::VectorStoreFileBatch;
pub use self::vector_store_file_deleted::VectorStoreFileDeleted;
pub use self::vector_store_list_params::VectorStoreListParams;
pub use self::vector_store_search_params::VectorStoreSearchParams;
pub use self::vector_store_search_response::VectorStoreSearchResponse;
pub use self::vector_store_update_params::VectorStoreUpdateParams;

pub use crate::vector_stores::StaticFileChunkingStrategy as StaticFileChunkingStrategyParam;
pub use crate::vector_stores::StaticFileChunkingStrategyObject as StaticFileChunkingStrategyObjectParam;
