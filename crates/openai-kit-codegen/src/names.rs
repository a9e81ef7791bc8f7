//! From names of the facts to names of Rust.

/// Words that cannot be a field or module.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate",
    "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl",
    "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref",
    "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Names that generated code spells without a path: the library's, and a type parameter.
const TAKEN: &[&str] = &[
    "Box", "By", "Into", "None", "Option", "Self", "Some", "String", "Vec",
];

/// Whether a type of this name would stand in the way of what is printed beside it.
pub(crate) fn is_taken(name: &str) -> bool {
    TAKEN.contains(&name)
}

/// Whether a name can be a type, or what is wrong with it.
pub(crate) fn check_type(name: &str) -> std::result::Result<(), String> {
    let form = name.starts_with(|c: char| c.is_ascii_uppercase())
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
    if form && !is_taken(name) {
        Ok(())
    } else {
        Err(format!("{name:?} cannot be a type; choose another name"))
    }
}

/// The words of a name: split at anything but letters and digits, and where lower meets upper case.
fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let characters: Vec<char> = name.chars().collect();
    let mut fresh = true;
    for (at, &character) in characters.iter().enumerate() {
        if !character.is_ascii_alphanumeric() {
            fresh = true;
            continue;
        }
        let before = at.checked_sub(1).and_then(|place| characters.get(place));
        let after = characters.get(at + 1);
        let up = character.is_ascii_uppercase()
            && (before.is_some_and(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
                || (before.is_some_and(char::is_ascii_uppercase)
                    && after.is_some_and(char::is_ascii_lowercase)));
        if fresh || up || words.is_empty() {
            words.push(String::new());
        }
        fresh = false;
        if let Some(word) = words.last_mut() {
            word.push(character.to_ascii_lowercase());
        }
    }
    words
}

/// A name for a module, field or function.
pub(crate) fn snake(name: &str) -> String {
    let name = words(name).join("_");
    if KEYWORDS.contains(&name.as_str()) {
        format!("{name}_")
    } else if name.is_empty() || name.starts_with(|c: char| c.is_ascii_digit()) {
        format!("n{name}")
    } else {
        name
    }
}

/// A name for a type or variant.
pub(crate) fn pascal(name: &str) -> String {
    let mut text = String::new();
    for word in words(name) {
        let mut characters = word.chars();
        let first = characters.next().map(|c| c.to_ascii_uppercase());
        // Two numbers side by side would run together.
        if text.ends_with(|c: char| c.is_ascii_digit()) && first.is_some_and(|c| c.is_ascii_digit())
        {
            text.push('_');
        }
        text.extend(first);
        text.push_str(characters.as_str());
    }
    if text.is_empty() {
        "Empty".to_owned()
    } else if text == "Self" {
        "SelfValue".to_owned()
    } else if text.starts_with(|c: char| c.is_ascii_digit()) {
        format!("N{text}")
    } else {
        text
    }
}

/// A name for a constant or static.
pub(crate) fn screaming(name: &str) -> String {
    let text = words(name).join("_").to_ascii_uppercase();
    if text.starts_with(|c: char| c.is_ascii_digit()) {
        format!("N{text}")
    } else {
        text
    }
}

/// One of several: `modalities` names a list of `modality`.
pub(crate) fn singular(name: &str) -> String {
    if let Some(stem) = name.strip_suffix("ies") {
        format!("{stem}y")
    } else if let Some(stem) = name.strip_suffix("sses") {
        format!("{stem}ss")
    } else if name.ends_with("ss") || name.ends_with("us") || name.ends_with("is") {
        name.to_owned()
    } else if let Some(stem) = name.strip_suffix('s') {
        stem.to_owned()
    } else {
        name.to_owned()
    }
}

/// The last word of a name in capitals and small letters.
pub(crate) fn last_word(name: &str) -> String {
    words(name).pop().unwrap_or_default()
}

/// A schema key taken apart: `responses.Response.ToolChoice` is the family `responses.Response`
/// and the nested name `ToolChoice`.
pub(crate) fn family(key: &str) -> (&str, Option<&str>) {
    let mut from = 0;
    for segment in key.split('.') {
        let end = from + segment.len();
        if segment.starts_with(|c: char| c.is_ascii_uppercase()) {
            let nested = key.get(end + 1..).filter(|rest| !rest.is_empty());
            return (key.get(..end).unwrap_or(key), nested);
        }
        from = end + 1;
    }
    (key, None)
}

/// The part of a key after its namespace, without the dots.
pub(crate) fn local(key: &str) -> &str {
    key.rsplit('.').next().unwrap_or(key)
}
