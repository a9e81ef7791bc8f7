//! Unions that are not told apart by one tag.

use openai_kit_types::{
    audio::TranscriptionCreateResponse,
    json::{from_str, to_string},
    responses::{Tool, response_create_params},
    shared::ComparisonFilter,
};

use crate::compare::same;

#[test]
fn transcriptions_are_told_apart_by_their_keys() {
    for (text, expected) in [
        (r#"{"text":"hi"}"#, "Transcription"),
        (
            r#"{"text":"hi","duration":1.5,"language":"en"}"#,
            "TranscriptionVerbose",
        ),
        (
            r#"{"task":"transcribe","text":"hi","duration":1.5,"language":"en","segments":[]}"#,
            "TranscriptionVerbose",
        ),
        (
            r#"{"text":"hi","duration":1.5,"segments":[],"task":"transcribe"}"#,
            "TranscriptionDiarized",
        ),
    ] {
        let reply: TranscriptionCreateResponse = from_str(text).expect(text);
        let name = match &reply {
            TranscriptionCreateResponse::Transcription(_) => "Transcription",
            TranscriptionCreateResponse::TranscriptionVerbose(_) => "TranscriptionVerbose",
            TranscriptionCreateResponse::TranscriptionDiarized(_) => "TranscriptionDiarized",
            other => panic!("{other:?}"),
        };
        assert_eq!(name, expected, "{text}");
        assert!(same(text, &to_string(&reply)));
    }
}

#[test]
fn an_input_is_a_text_or_a_list() {
    use response_create_params::Input;
    assert!(matches!(from_str("\"hi\"").expect("text"), Input::Text(text) if text == "hi"));
    assert!(
        matches!(from_str(r#"[{"role":"user","content":"hi"}]"#).expect("list"), Input::Items(items) if items.len() == 1)
    );
    assert!(matches!(from_str("[]").expect("empty"), Input::Items(items) if items.is_empty()));
    assert!(matches!(from_str("7").expect("number"), Input::Unknown(..)));
}

#[test]
fn a_filter_takes_texts_numbers_and_lists() {
    for value in [r#""a""#, "1", "1.5", "true", r#"["a",1]"#] {
        let text = format!(r#"{{"key":"k","type":"eq","value":{value}}}"#);
        let filter: ComparisonFilter = from_str(&text).expect(value);
        assert!(same(&text, &to_string(&filter)), "{text}");
        assert!(
            openai_kit_types::json::issues(&filter).is_empty(),
            "{value}: {filter:?}"
        );
    }
}

#[test]
fn a_known_tag_keeps_its_variant_whatever_is_inside() {
    let text = r#"{"type":"mcp","server_label":7,"allowed_tools":{"read_only":"yes"},"zz":1}"#;
    let parsed: Tool = from_str(text).expect("JSON");
    assert!(matches!(&parsed, Tool::Mcp(_)));
    assert!(same(text, &to_string(&parsed)), "{}", to_string(&parsed));
}

#[test]
fn a_filter_of_filters_holds_both_kinds() {
    use openai_kit_types::shared::{CompoundFilter, compound_filter::Filter};
    let text = r#"{"type":"and","filters":[{"type":"or","filters":[{"type":"eq","key":"k","value":1}]},{"type":"ne","key":"l","value":true}]}"#;
    let filter: CompoundFilter = from_str(text).expect("JSON");
    assert!(
        matches!(&filter.filters[0], Filter::CompoundFilter(inner) if inner.filters.len() == 1)
    );
    assert!(matches!(&filter.filters[1], Filter::ComparisonFilter(_)));
    assert!(
        same(text, &to_string(&filter)) && openai_kit_types::json::issues(&filter).is_empty(),
        "{filter:?}"
    );
}

#[test]
fn a_role_decides_although_other_required_keys_are_missing() {
    use openai_kit_types::responses::ResponseItem;
    for (text, expected) in [
        (
            r#"{"type":"message","role":"assistant","id":"m","content":[{"type":"output_text","text":"hi","annotations":[]}]}"#,
            true,
        ),
        (r#"{"type":"message","role":"user","content":[]}"#, false),
    ] {
        let item: ResponseItem = from_str(text).expect(text);
        assert_eq!(
            matches!(item, ResponseItem::ResponseOutputMessage(_)),
            expected,
            "{text}"
        );
        assert!(same(text, &to_string(&item)));
    }
}

#[test]
fn a_tag_decides_even_where_one_variant_alone_takes_objects() {
    use openai_kit_types::{
        audio::transcription_create_params::ChunkingStrategy,
        responses::tool::CodeInterpreterContainer,
    };
    assert!(matches!(
        from_str(r#"{"type":"semantic_vad"}"#).expect("JSON"),
        ChunkingStrategy::Unknown(..)
    ));
    assert!(matches!(
        from_str(r#"{"type":"zz"}"#).expect("JSON"),
        CodeInterpreterContainer::Unknown(..)
    ));
    assert!(!matches!(
        from_str(r#"{"type":"auto"}"#).expect("JSON"),
        CodeInterpreterContainer::Unknown(..)
    ));
}
