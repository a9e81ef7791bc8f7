//! ChatKit sessions and threads (`beta.chatkit`).
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

pub mod chat_kit_attachment;
pub mod chat_kit_response_output_text;
pub mod chat_kit_thread;
pub mod chat_kit_thread_assistant_message_item;
pub mod chat_kit_thread_item_list;
pub mod chat_kit_thread_user_message_item;
pub mod chat_kit_widget_item;
pub mod chat_kit_workflow;
pub mod chat_session;
pub mod chat_session_automatic_thread_titling;
pub mod chat_session_chat_kit_configuration;
pub mod chat_session_chat_kit_configuration_param;
pub mod chat_session_expires_after_param;
pub mod chat_session_file_upload;
pub mod chat_session_history;
pub mod chat_session_rate_limits;
pub mod chat_session_rate_limits_param;
pub mod chat_session_status;
pub mod chat_session_workflow_param;
pub mod session_create_params;
pub mod thread_delete_response;
pub mod thread_list_items_params;
pub mod thread_list_params;

pub use self::chat_kit_attachment::ChatKitAttachment;
pub use self::chat_kit_response_output_text::ChatKitResponseOutputText;
pub use self::chat_kit_thread::ChatKitThread;
pub use self::chat_kit_thread_assistant_message_item::ChatKitThreadAssistantMessageItem;
pub use self::chat_kit_thread_item_list::ChatKitThreadItemList;
pub use self::chat_kit_thread_user_message_item::ChatKitThreadUserMessageItem;
pub use self::chat_kit_widget_item::ChatKitWidgetItem;
pub use self::chat_kit_workflow::ChatKitWorkflow;
pub use self::chat_session::ChatSession;
pub use self::chat_session_automatic_thread_titling::ChatSessionAutomaticThreadTitling;
pub use self::chat_session_chat_kit_configuration::ChatSessionChatKitConfiguration;
pub use self::chat_session_chat_kit_configuration_param::ChatSessionChatKitConfigurationParam;
pub use self::chat_session_expires_after_param::ChatSessionExpiresAfterParam;
pub use self::chat_session_file_upload::ChatSessionFileUpload;
pub use self::chat_session_history::ChatSessionHistory;
pub use self::chat_session_rate_limits::ChatSessionRateLimits;
pub use self::chat_session_rate_limits_param::ChatSessionRateLimitsParam;
pub use self::chat_session_status::ChatSessionStatus;
pub use self::chat_session_workflow_param::ChatSessionWorkflowParam;
pub use self::session_create_params::SessionCreateParams;
pub use self::thread_delete_response::ThreadDeleteResponse;
pub use self::thread_list_items_params::ThreadListItemsParams;
pub use self::thread_list_params::ThreadListParams;
