//! Notes (`overlay`).
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

pub mod note;
pub mod note_create_params;
pub mod note_entry;
pub mod note_mark;

pub use self::note::Note;
pub use self::note_create_params::NoteCreateParams;
pub use self::note_entry::Entry;
pub use self::note_mark::NoteMark;
