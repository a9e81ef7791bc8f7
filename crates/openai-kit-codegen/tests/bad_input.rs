//! Bad facts, bad decisions and bad folders: each stops the generator with a text that names the
//! place and the next step, and nothing is written. `UPDATE_GOLDEN=1` writes the texts anew.

#[path = "golden/folder.rs"]
mod folder;

use std::{
    error::Error,
    fs,
    panic::{AssertUnwindSafe, catch_unwind},
    path::{Path, PathBuf},
};

use openai_kit_codegen::{check, generate};
use serde_json::{Map, Value, json};

use self::folder::{Folder, Tree, tree, write};

type Outcome = Result<(), Box<dyn Error>>;

fn home() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bad_input")
}

/// The small spec that every case spoils.
fn valid() -> Result<Tree, Box<dyn Error>> {
    Ok(tree(&home().join("spec"))?)
}

#[test]
fn without_a_mistake_the_small_spec_is_fine() -> Outcome {
    let folder = Folder::new(&valid()?)?;
    generate(&folder.folders())?;
    check(&folder.folders())?;
    Ok(())
}

#[test]
fn bad_facts_are_named() -> Outcome {
    run("facts.txt")
}

#[test]
fn bad_decisions_are_named() -> Outcome {
    run("overlay.txt")
}

/// Changes to the small spec, and what the generator says to them.
struct Case<'a> {
    commands: Vec<&'a str>,
    expected: &'a str,
}

fn cases(text: &str) -> Vec<Case<'_>> {
    let mut found = Vec::new();
    let mut commands = Vec::new();
    for line in text.lines() {
        if let Some(expected) = line.strip_prefix("=>") {
            found.push(Case {
                commands: std::mem::take(&mut commands),
                expected: expected.trim_start(),
            });
        } else if !line.is_empty() && !line.starts_with('#') {
            commands.push(line);
        }
    }
    found
}

impl Case<'_> {
    fn spec(&self) -> Result<Tree, Box<dyn Error>> {
        let mut spec = valid()?;
        for command in &self.commands {
            spoil(&mut spec, command).map_err(|error| format!("{command}: {error}"))?;
        }
        Ok(spec)
    }
}

/// Runs the cases of a file and compares the texts, or writes them.
fn run(file: &str) -> Outcome {
    let path = home().join(file);
    let text = fs::read_to_string(&path)?;
    let mut found = Vec::new();
    let mut wrong = String::new();
    for case in cases(&text) {
        let text = complaint(&Folder::new(&case.spec()?)?)?;
        if text != case.expected {
            wrong.push_str(&format!(
                "\n{}\n- {}\n+ {text}\n",
                case.commands.join("\n"),
                case.expected
            ));
        }
        found.push(text);
    }
    #[expect(clippy::disallowed_methods, reason = "a switch of this test alone")]
    let updates = std::env::var_os("UPDATE_GOLDEN").is_some();
    if updates {
        let mut found = found.into_iter();
        let lines = text.lines().map(|line| match line.strip_prefix("=>") {
            Some(_) => format!("=> {}\n", found.next().unwrap_or_default()),
            None => format!("{line}\n"),
        });
        fs::write(path, lines.collect::<String>())?;
        return Ok(());
    }
    assert!(wrong.is_empty(), "{file} has other texts:\n{wrong}");
    Ok(())
}

/// What one command of a case does to the files of `spec/`; `facts.txt` explains them.
fn spoil(spec: &mut Tree, command: &str) -> Outcome {
    let (verb, rest) = command.split_once(' ').ok_or("a command has a verb")?;
    let (place, value) = rest.split_once(' ').unwrap_or((rest, ""));
    if matches!(verb, "at" | "no") {
        let value = (verb == "at")
            .then(|| serde_json::from_str(value))
            .transpose()?;
        let mut facts = facts(spec)?;
        set(&mut facts, place, value)?;
        spec.insert("openai.json".into(), facts.to_string());
        return Ok(());
    }
    let value = value.replace("\\n", "\n");
    let text = spec.get_mut(place).ok_or("there is no such file")?;
    let swapped = |old: &str, new: &str| match text.contains(old) {
        true => Ok(text.replacen(old, new, 1)),
        false => Err(format!("{place} does not have {old:?}")),
    };
    *text = match verb {
        "put" => value,
        "add" => format!("{text}\n{value}\n"),
        "cut" => swapped(&value, "")?,
        "swap" => {
            let (old, new) = value.split_once(' ').ok_or("a swap has two texts")?;
            swapped(old, new)?
        }
        _ => return Err("there is no such verb".into()),
    };
    Ok(())
}

fn facts(spec: &Tree) -> Result<Value, Box<dyn Error>> {
    let text = spec.get("openai.json").ok_or("there are facts")?;
    Ok(serde_json::from_str(text)?)
}

/// Puts a value at a pointer, or takes it out.
fn set(document: &mut Value, pointer: &str, value: Option<Value>) -> Outcome {
    let (parent, name) = pointer.rsplit_once('/').ok_or("a pointer has a slash")?;
    let name = name.replace("~1", "/").replace("~0", "~");
    match (document.pointer_mut(parent), value) {
        (Some(Value::Object(fields)), Some(value)) => {
            fields.insert(name, value);
        }
        (Some(Value::Object(fields)), None) => {
            fields.shift_remove(&name).ok_or("there is no such key")?;
        }
        (Some(Value::Array(items)), Some(value)) => {
            *items
                .get_mut(name.parse::<usize>()?)
                .ok_or("there is no such item")? = value;
        }
        (Some(Value::Array(items)), None) => {
            items.remove(name.parse()?);
        }
        _ => return Err("there is nothing to change".into()),
    }
    Ok(())
}

/// What the generator says, after checking that it neither panicked nor wrote anything.
fn complaint(folder: &Folder) -> Result<String, Box<dyn Error>> {
    let before = tree(folder.root())?;
    let outcome = catch_unwind(AssertUnwindSafe(|| generate(&folder.folders())));
    let Err(error) = outcome.map_err(|_| "the generator panicked")? else {
        return Ok("no error".to_owned());
    };
    assert_eq!(tree(folder.root())?, before, "{error}");
    let root = folder.root().to_string_lossy();
    let text = error
        .to_string()
        .replace(&*root, "ROOT")
        .replace('\n', "\\n");
    assert!(!text.is_empty() && !text.ends_with('.'), "{text}");
    Ok(text)
}

#[test]
fn what_is_too_large_is_named() -> Outcome {
    let object = |keys: usize| {
        let fields: Map<String, Value> = (0..keys)
            .map(|key| (format!("key{key}"), json!({})))
            .collect();
        json!({"x-sdk-kind": "model", "type": "object", "properties": fields})
    };
    let list = |depth: usize| {
        (0..depth).fold(
            json!({}),
            |items, _| json!({"type": "array", "items": items}),
        )
    };
    let nested = |depth: usize| {
        (0..depth).fold(
            json!({}),
            |inner, _| json!({"type": "object", "properties": {"a": inner}}),
        )
    };
    let items = "/items".repeat(65);
    let deep = format!(
        "/components/schemas/things.Large{items}: a schema is nested more than 64 levels deep; give its parts names"
    );
    for (schema, expected) in [
        (object(128), "no error"),
        (
            object(129),
            "things.Large: has more than 128 keys, which leftovers cannot count; split it",
        ),
        (list(64), "no error"),
        (list(65), deep.as_str()),
    ] {
        assert_eq!(complaint_about(schema)?, expected);
    }
    // The JSON reader has a limit of its own, and says where it is.
    let text = complaint_about(nested(80))?;
    assert!(
        text.starts_with("/: is nested too deeply to be read (recursion limit exceeded at line 1 "),
        "{text}"
    );
    Ok(())
}

/// What the generator says to a further schema.
fn complaint_about(schema: Value) -> Result<String, Box<dyn Error>> {
    let mut spec = valid()?;
    let mut facts = facts(&spec)?;
    set(&mut facts, "/components/schemas/things.Large", Some(schema))?;
    spec.insert("openai.json".into(), facts.to_string());
    complaint(&Folder::new(&spec)?)
}

#[test]
fn a_union_of_too_many_members_is_named() -> Outcome {
    let mut spec = valid()?;
    let mut facts = facts(&spec)?;
    let mut members = Vec::new();
    for number in 0..257 {
        let key = format!("things.Many.Member{number}");
        let tag = json!({"const": format!("member{number}")});
        let member = json!({"type": "object", "properties": {"type": tag}, "required": ["type"]});
        set(
            &mut facts,
            &format!("/components/schemas/{key}"),
            Some(member),
        )?;
        members.push(json!({"$ref": format!("#/components/schemas/{key}")}));
    }
    set(
        &mut facts,
        "/components/schemas/things.Many",
        Some(json!({"anyOf": members})),
    )?;
    spec.insert("openai.json".into(), facts.to_string());
    assert_eq!(
        complaint(&Folder::new(&spec)?)?,
        "things.Many: has more than 255 members, which the runtime cannot count; split it"
    );
    Ok(())
}

#[test]
fn files_that_cannot_be_used_are_named() -> Outcome {
    let types = "crates/openai-kit-types";
    for file in [
        "openai.json",
        "overlay.toml",
        "docs.toml",
        "fields.toml",
        "figures.json",
    ] {
        let folder = Folder::new(&valid()?)?;
        let path = folder.root().join("spec").join(file);
        fs::remove_file(&path)?;
        assert_eq!(
            complaint(&folder)?,
            format!("cannot access ROOT/spec/{file}")
        );
        // A folder in its place.
        fs::create_dir(&path)?;
        assert_eq!(
            complaint(&folder)?,
            format!("cannot access ROOT/spec/{file}")
        );
    }
    let manifest = format!("cannot access ROOT/{types}/Cargo.toml");
    let folder = Folder::new(&valid()?)?;
    fs::remove_file(folder.types().join("Cargo.toml"))?;
    assert_eq!(complaint(&folder)?, manifest);
    fs::remove_dir_all(folder.types())?;
    assert_eq!(complaint(&folder)?, manifest);
    let marks = "openai-kit-types/Cargo.toml: lacks the lines `# Written by openai-kit-codegen from spec/overlay.toml:` \
                 and `# End of what is written.` around its features; add them";
    let (start, end) = (
        "# Written by openai-kit-codegen from spec/overlay.toml:\n",
        "# End of what is written.\n",
    );
    for text in [
        "",
        start,
        end,
        &format!("{end}{start}"),
        &start.replace(':', ""),
    ] {
        let folder = Folder::new(&valid()?)?;
        write(&folder.types().join("Cargo.toml"), text)?;
        assert_eq!(complaint(&folder)?, marks, "{text}");
        let folder = Folder::new(&valid()?)?;
        write(&folder.folders().client.join("Cargo.toml"), text)?;
        let marks = marks.replacen("-types", "", 1);
        assert_eq!(complaint(&folder)?, marks, "{text}");
    }
    Ok(())
}

#[test]
fn files_that_are_not_text_are_named() -> Outcome {
    let folder = Folder::new(&valid()?)?;
    generate(&folder.folders())?;
    for file in [
        "spec/openai.json",
        "crates/openai-kit-types/src/generated/stray.rs",
    ] {
        let path = folder.root().join(file);
        fs::write(&path, [0xff, 0xfe])?;
        for outcome in [generate(&folder.folders()), check(&folder.folders())] {
            let error = outcome.err().ok_or("it is not text")?;
            assert_eq!(
                error.to_string(),
                format!("cannot access {}", path.display())
            );
        }
        assert_eq!(fs::read(&path)?, [0xff, 0xfe]);
        write(
            &path,
            valid()?.get("openai.json").map_or("", String::as_str),
        )?;
    }
    Ok(())
}

/// Pointers to every value of a document but itself.
fn places(value: &Value, at: &str, found: &mut Vec<String>) {
    let mut add = |name: &str, inner: &Value| {
        let place = format!("{at}/{}", name.replace('~', "~0").replace('/', "~1"));
        found.push(place.clone());
        places(inner, &place, found);
    };
    match value {
        Value::Object(fields) => fields.iter().for_each(|(name, inner)| add(name, inner)),
        Value::Array(items) => {
            let items = items.iter().enumerate();
            items.for_each(|(index, inner)| add(&index.to_string(), inner));
        }
        _ => {}
    }
}

/// Six kinds of values, one of which each place has already.
fn kinds() -> [Value; 6] {
    [
        json!(null),
        json!(true),
        json!(7),
        json!("text"),
        json!([]),
        json!({}),
    ]
}

/// Spoils each place of a document in turn: another kind, or nothing.
fn spoilt(document: &Value) -> Result<Vec<(String, Value)>, Box<dyn Error>> {
    let mut all = Vec::new();
    places(document, "", &mut all);
    let mut found = Vec::new();
    for place in all {
        let own = document.pointer(&place).ok_or("the place is there")?;
        let others = kinds()
            .into_iter()
            .filter(|kind| std::mem::discriminant(kind) != std::mem::discriminant(own));
        for value in others.map(Some).chain([None]) {
            let mut copy = document.clone();
            set(&mut copy, &place, value.clone())?;
            found.push((format!("{place} = {value:?}"), copy));
        }
    }
    Ok(found)
}

/// Tries all and gives how many were taken.
fn try_all(file: &str, texts: Vec<(String, String)>) -> Result<usize, Box<dyn Error>> {
    let mut taken = 0;
    for (what, text) in texts {
        let mut spec = valid()?;
        spec.insert(file.to_owned(), text);
        let text = complaint(&Folder::new(&spec)?).map_err(|error| format!("{what}: {error}"))?;
        assert!(!text.starts_with("rustfmt"), "{what}: {text}");
        taken += usize::from(text == "no error");
    }
    Ok(taken)
}

#[test]
fn any_value_of_the_facts_may_be_of_any_kind_or_missing() -> Outcome {
    let spec = valid()?;
    let texts: Vec<_> = spoilt(&facts(&spec)?)?
        .into_iter()
        .map(|(what, facts)| (what, facts.to_string()))
        .collect();
    let count = texts.len();
    let taken = try_all("openai.json", texts)?;
    assert!(taken * 2 < count, "{taken} of {count} were taken");
    Ok(())
}

#[test]
fn any_value_of_the_decisions_may_be_of_any_kind_or_missing() -> Outcome {
    let spec = valid()?;
    for (file, text) in spec.iter().filter(|(file, _)| file.ends_with(".toml")) {
        let document: toml::Table = text.parse()?;
        let mut texts = Vec::new();
        for (what, document) in spoilt(&serde_json::to_value(document)?)? {
            // TOML has no null.
            if let Ok(text) = toml::to_string(&document) {
                texts.push((format!("{file}{what}"), text));
            }
        }
        try_all(file, texts)?;
    }
    let figures = spec.get("figures.json").ok_or("there are figures")?;
    let texts = spoilt(&serde_json::from_str(figures)?)?
        .into_iter()
        .map(|(what, figures)| (what, figures.to_string()));
    try_all("figures.json", texts.collect())?;
    Ok(())
}
