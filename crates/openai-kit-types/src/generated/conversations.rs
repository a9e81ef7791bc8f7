//! Conversations that keep their items on the server (`conversations`).
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

pub mod computer_screenshot_content;
pub mod conversation;
pub mod conversation_create_params;
pub mod conversation_deleted_resource;
pub mod conversation_item;
pub mod conversation_item_list;
pub mod conversation_update_params;
pub mod item_create_params;
pub mod item_list_params;
pub mod item_retrieve_params;
pub mod message;
pub mod text_content;

pub use self::computer_screenshot_content::ComputerScreenshotContent;
pub use self::conversation::Conversation;
pub use self::conversation_create_params::ConversationCreateParams;
pub use self::conversation_deleted_resource::ConversationDeletedResource;
pub use self::conversation_item::ConversationItem;
pub use self::conversation_item_list::ConversationItemList;
pub use self::conversation_update_params::ConversationUpdateParams;
pub use self::item_create_params::ItemCreateParams;
pub use self::item_list_params::ItemListParams;
pub use self::item_retrieve_params::ItemRetrieveParams;
pub use self::message::Message;
pub use self::text_content::TextContent;

pub use crate::chat::ChatCompletionContentPartRefusalParam as RefusalContent;
pub use crate::chat::ChatCompletionContentPartRefusalParam as RefusalContentParam;
pub use crate::responses::ResponseInputFile as InputFileContent;
pub use crate::responses::ResponseInputFile as InputFileContentParam;
pub use crate::responses::ResponseInputImage as InputImageContent;
pub use crate::responses::ResponseInputImage as InputImageContentParam;
pub use crate::responses::ResponseInputText as InputTextContent;
pub use crate::responses::ResponseInputText as InputTextContentParam;
pub use crate::responses::ResponseOutputText as OutputTextContent;
pub use crate::responses::ResponseOutputText as OutputTextContentParam;
pub use crate::responses::response_reasoning_summary_part_done_event::Part as SummaryTextContent;
