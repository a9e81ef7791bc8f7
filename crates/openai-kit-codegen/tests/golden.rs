//! Small specs and the files that come of them, which also compile. `UPDATE_GOLDEN=1` writes the
//! files anew.

#[path = "golden/folder.rs"]
mod folder;
#[path = "golden/lines.rs"]
mod lines;

use std::{
    error::Error,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use openai_kit_codegen::{Folders, check, generate};
use serde_json::{Value, json};

use self::folder::{Folder, Tree, tree, write};

type Outcome = Result<(), Box<dyn Error>>;

/// A test for each folder of `tests/golden/`.
macro_rules! golden {
    ($($case:ident)*) => {
        const CASES: &[&str] = &[$(stringify!($case)),*];

        $(
            #[test]
            fn $case() -> Outcome {
                compare(stringify!($case))
            }
        )*
    };
}

golden! { areas calls objects overlay recursion twins unions }

fn case(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/golden")
        .join(name)
}

fn updates() -> bool {
    #[expect(clippy::disallowed_methods, reason = "a switch of this test alone")]
    std::env::var_os("UPDATE_GOLDEN").is_some()
}

/// The files of `spec/` of a case.
fn spec(name: &str) -> Result<Tree, Box<dyn Error>> {
    Ok(tree(&case(name).join("spec"))?)
}

/// The files of the types crate, and below `client` those of the client.
fn written(folders: &Folders) -> Result<Tree, Box<dyn Error>> {
    let mut found = tree(&folders.types)?;
    let client = tree(&folders.client)?.into_iter();
    found.extend(client.map(|(path, text)| (format!("client/{path}"), text)));
    Ok(found)
}

fn compare(name: &str) -> Outcome {
    let folder = Folder::new(&spec(name)?)?;
    generate(&folder.folders())?;
    let mut found = written(&folder.folders())?;
    // Without an operation there is nothing to see.
    if !found
        .keys()
        .any(|path| path.starts_with("client/src/generated/"))
    {
        found.retain(|path, _| !path.starts_with("client/"));
    }
    let place = case(name).join("expected");
    if updates() {
        if place.is_dir() {
            fs::remove_dir_all(&place)?;
        }
        for (path, text) in &found {
            write(&place.join(path), text)?;
        }
        return Ok(());
    }
    let differences = differences(&tree(&place)?, &found);
    assert!(
        differences.is_empty(),
        "{name} gives other files; when that is right: \
         UPDATE_GOLDEN=1 cargo test -p openai-kit-codegen --test golden\n{differences}"
    );
    Ok(())
}

fn differences(expected: &Tree, found: &Tree) -> String {
    let mut out = String::new();
    for (path, text) in expected {
        match found.get(path) {
            None => out.push_str(&format!("\n{path} is not written any more\n")),
            Some(other) if other != text => {
                out.push_str(&format!("\n{path}\n{}", lines::difference(text, other)));
            }
            Some(_) => {}
        }
    }
    for path in found.keys().filter(|path| !expected.contains_key(*path)) {
        out.push_str(&format!("\n{path} is new\n"));
    }
    out
}

#[test]
fn every_folder_is_a_case() -> Outcome {
    let mut folders = Vec::new();
    for entry in fs::read_dir(case(""))? {
        let entry = entry?;
        if entry.path().is_dir() {
            folders.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    folders.sort();
    assert_eq!(folders, CASES);
    Ok(())
}

#[test]
fn a_difference_shows_the_lines_around_it() {
    let (old, new) = ("a\nb\nc\nd\ne\nf\ng\nh", "a\nb\nc\nd\nE\nf\ng\nh\ni");
    assert_eq!(
        lines::difference(old, new),
        "  …\n  c\n  d\n- e\n+ E\n  f\n  g\n  h\n+ i\n"
    );
}

/// A family whose nested types are too long for one file: three enumerations of 180 texts.
fn long() -> Tree {
    let texts = |of: &str| -> Vec<String> { (0..180).map(|n| format!("{of}{n}")).collect() };
    let mut schemas = serde_json::Map::new();
    let mut properties = serde_json::Map::new();
    for name in ["First", "Second", "Third"] {
        let key = format!("long.Long.{name}");
        properties.insert(
            name.to_lowercase(),
            json!({"$ref": format!("#/components/schemas/{key}")}),
        );
        schemas.insert(key, json!({"enum": texts(name)}));
    }
    schemas.insert(
        "long.Long".into(),
        json!({"x-sdk-kind": "model", "type": "object", "properties": properties}),
    );
    Tree::from([
        (
            "openai.json".into(),
            json!({"paths": {}, "components": {"schemas": schemas}}).to_string(),
        ),
        (
            "overlay.toml".into(),
            "[areas.long]\ndoc = \"A long family.\"\nnamespaces = [\"long\"]\n".into(),
        ),
    ])
}

#[test]
fn a_long_family_goes_into_several_files_under_the_same_names() -> Outcome {
    let folder = Folder::new(&long())?;
    generate(&folder.folders())?;
    let mut written = tree(&folder.types())?;
    written.retain(|path, _| path.contains("generated/long/"));
    let expected = [
        ("src/generated/long/long.rs", "First"),
        ("src/generated/long/long/second.rs", "Second"),
        ("src/generated/long/long/third.rs", "Third"),
    ];
    assert_eq!(
        written.keys().collect::<Vec<_>>(),
        expected.map(|(path, _)| path)
    );
    for (path, ty) in expected {
        let text = written.get(path).map_or("", String::as_str);
        assert!(text.contains(&format!("pub enum {ty} {{")), "{path}");
        assert!(text.lines().count() < 800, "{path}");
    }
    let first = written.get("src/generated/long/long.rs");
    for line in [
        "mod second;",
        "pub use self::second::Second;",
        "mod third;",
        "pub use self::third::Third;",
    ] {
        assert!(first.is_some_and(|text| text.contains(line)), "{line}");
    }
    Ok(())
}

/// All cases as one: their facts and decisions side by side.
fn together() -> Result<Tree, Box<dyn Error>> {
    let mut facts = json!({});
    let mut figures = json!({});
    let mut tables = std::array::from_fn::<_, 3, _>(|_| toml::Table::new());
    let names = ["overlay.toml", "docs.toml", "fields.toml"];
    let mut specs = vec![long()];
    for case in CASES {
        specs.push(spec(case)?);
    }
    for spec in &specs {
        for (file, all) in [("openai.json", &mut facts), ("figures.json", &mut figures)] {
            if let Some(text) = spec.get(file) {
                add(all, serde_json::from_str(text)?);
            }
        }
        for (file, all) in names.iter().zip(&mut tables) {
            for (key, value) in spec
                .get(*file)
                .map_or(Ok(toml::Table::new()), |text| text.parse())?
            {
                match (all.get_mut(&key), value) {
                    (Some(toml::Value::Table(all)), toml::Value::Table(more)) => all.extend(more),
                    (_, value) => {
                        all.insert(key, value);
                    }
                }
            }
        }
    }
    let mut together = Tree::from([
        ("openai.json".to_owned(), facts.to_string()),
        ("figures.json".to_owned(), figures.to_string()),
    ]);
    for (file, table) in names.into_iter().zip(tables) {
        together.insert(file.to_owned(), toml::to_string(&table)?);
    }
    Ok(together)
}

/// Adds the keys of an object to another, at every depth.
fn add(all: &mut Value, more: Value) {
    match (all, more) {
        (Value::Object(all), Value::Object(more)) => {
            for (key, value) in more {
                add(all.entry(key).or_insert(Value::Null), value);
            }
        }
        (all, more) => *all = more,
    }
}

/// Files that list what all areas have.
fn lists_all(path: &str) -> bool {
    [
        "Cargo.toml",
        "src/generated.rs",
        "src/generated/operations.rs",
        "src/generated/operations/all.rs",
        "tests/it/generated_types.rs",
        "client/Cargo.toml",
        "client/src/generated.rs",
        "client/tests/it/generated_calls.rs",
    ]
    .contains(&path)
}

#[test]
fn what_is_expected_compiles_without_warnings() -> Outcome {
    let home = Path::new(env!("CARGO_TARGET_TMPDIR")).join("golden");
    let folders = workspace(&home.join("workspace"), &together()?)?;
    generate(&folders)?;
    let written = written(&folders)?;
    for name in CASES.iter().filter(|_| !updates()) {
        let mut expected = tree(&case(name).join("expected"))?;
        expected.retain(|path, _| !lists_all(path));
        let mut found = written.clone();
        found.retain(|path, _| expected.contains_key(path));
        let differences = differences(&expected, &found);
        assert!(
            differences.is_empty(),
            "{name} is not the same beside the others: {differences}"
        );
    }
    // Everything without a warning, and each of what must stand alone. A single area of a small spec
    // leaves parts of the runtime unused.
    assert_eq!(cargo_check(&home, &["--features", "full"])?, "");
    for feature in ["", "rooms", "beta_rooms", "doors"] {
        let alone = ["--lib", "--no-default-features", "--features", feature];
        cargo_check(&home, &alone)?;
    }
    Ok(())
}

/// Checks both crates and gives the warnings.
fn cargo_check(home: &Path, features: &[&str]) -> Result<String, Box<dyn Error>> {
    let output = Command::new(env!("CARGO"))
        .args(["check", "--quiet", "--offline", "--workspace"])
        .args(features)
        .arg("--manifest-path")
        .arg(home.join("workspace/Cargo.toml"))
        .arg("--target-dir")
        .arg(home.join("target"))
        .output()?;
    let warnings = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{features:?}:\n{warnings}");
    Ok(warnings)
}

/// The manifest of a client that sends nothing.
const CLIENT: &str = "[package]
name = \"openai-kit\"
edition.workspace = true

# Written by openai-kit-codegen from spec/overlay.toml:
# End of what is written.
network = []

[lints]
workspace = true

[dependencies]
openai-kit-types = { path = \"../openai-kit-types\", default-features = false }
";

/// A copy of the workspace with the runtime of the types crate, a client that sends nothing, and
/// this `spec/`.
fn workspace(root: &Path, spec: &Tree) -> Result<Folders, Box<dyn Error>> {
    let original = Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .nth(2)
        .ok_or("the workspace lies two folders up")?;
    if root.is_dir() {
        fs::remove_dir_all(root)?;
    }
    let lock = fs::read_to_string(original.join("Cargo.lock"))?;
    write(&root.join("Cargo.lock"), &lock)?;
    let mut manifest: toml::Table = fs::read_to_string(original.join("Cargo.toml"))?.parse()?;
    let shared = manifest
        .get_mut("workspace")
        .and_then(toml::Value::as_table_mut);
    let shared = shared.ok_or("the manifest is a workspace's")?;
    shared.remove("default-members");
    shared.insert("members".into(), vec!["crates/*"].into());
    // The small specs lack the features that some conveniences stand behind.
    if let Some(lints) = shared["lints"]["rust"].as_table_mut() {
        lints.insert("unexpected_cfgs".into(), "allow".into());
    }
    write(&root.join("Cargo.toml"), &toml::to_string(&manifest)?)?;
    let folders = Folders::of(root);
    let types = Folders::of(original).types;
    // Tests and what they need come last.
    let manifest = fs::read_to_string(types.join("Cargo.toml"))?;
    let manifest = manifest
        .split("\n[dev-dependencies]")
        .next()
        .unwrap_or_default();
    write(&folders.types.join("Cargo.toml"), manifest)?;
    for (path, text) in tree(&types.join("src"))? {
        if !path.starts_with("generated") {
            write(&folders.types.join("src").join(path), &text)?;
        }
    }
    // The list of types is compiled too, by a program that needs it.
    write(
        &folders.types.join("src/bin/types.rs"),
        "//! Counts the types.\n\n#[path = \"../../tests/it/generated_types.rs\"]\nmod generated_types;\n\n\
         fn main() {\n    assert!(generated_types::TYPES.iter().all(|ty| !ty.name.is_empty()));\n}\n",
    )?;
    write(&folders.client.join("Cargo.toml"), CLIENT)?;
    write(
        &folders.client.join("src/lib.rs"),
        include_str!("golden/client.rs"),
    )?;
    // So are the calls.
    write(
        &folders.client.join("src/bin/calls.rs"),
        include_str!("golden/calls.rs"),
    )?;
    for (file, text) in spec {
        write(&folders.spec.join(file), text)?;
    }
    Ok(folders)
}

/// Names that mean something to Rust or to what is printed beside them.
#[test]
fn names_of_the_language_and_its_library_compile() -> Outcome {
    let text = json!({"type": "string"});
    let choice = json!({"enum": ["a", "b"]});
    let object = |kind: &str, properties: Value, required: Value| json!({"x-sdk-kind": kind, "type": "object", "properties": properties, "required": required});
    let reply = json!({"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/names.Text"}}}}});
    let mut paths = serde_json::Map::new();
    // Types of the client have the names of methods, and stand beside what it imports.
    for name in [
        "call", "client", "json", "names", "none", "op", "box", "type", "text", "clone",
    ] {
        let query = ["default", "into", "self", "call"];
        let mut parameters: Vec<Value> = query
            .map(|query| json!({"name": query, "in": "query", "schema": text}))
            .into();
        parameters.push(json!({"name": "client", "in": "path", "required": true, "schema": text}));
        paths.insert(
            format!("/{name}/{{client}}"),
            json!({
                "get": {"x-sdk-method": format!("names.{name}"), "parameters": parameters, "responses": reply},
                "post": {"x-sdk-method": format!("names.async.names.{name}"), "parameters": parameters, "responses": {}},
            }),
        );
    }
    let facts = json!({"paths": paths, "components": {"schemas": {
        // Setters are methods: `Self::default()` and `id.into()` must still find the library's.
        "names.MethodsParam": object("params", json!({"id": text, "default": text, "into": text}), json!(["id"])),
        "names.IntoParam": object("params", json!({"id": text, "into": choice, "by": choice, "default": choice}), json!(["id"])),
        // Nested types are named after their fields.
        "names.Poll": object(
            "model",
            json!({
                "options": {"type": "array", "items": object("model", json!({"label": text}), json!([]))},
                "text": text,
            }),
            json!([]),
        ),
        "names.Text": object("model", json!({"string": choice, "text": text}), json!([])),
        "names.Boxes": object(
            "model",
            json!({"box": choice, "inner": {"$ref": "#/components/schemas/names.Boxes"}}),
            json!([]),
        ),
        "names.List": object(
            "model",
            json!({"vec": choice, "list": {"type": "array", "items": text}}),
            json!([]),
        ),
        "names.KnownModel": {"enum": ["known", "b"]},
        // A module with the name of a keyword, and a type of it used elsewhere in it.
        "async.Task": object("model", json!({"next": {"$ref": "#/components/schemas/async.Next"}}), json!([])),
        "async.Next": object("model", json!({"text": text}), json!([])),
    }}});
    let overlay = "[areas.names]\ndoc = \"\"\"Names\nof Rust.\"\"\"\nnamespaces = [\"names\", \"names.async\"]\noperations = [\"names\"]\ntypes = [\"Name*\"]\n\
                   [areas.async]\ndoc = \"Tasks.\"\nnamespaces = [\"async\"]\n";
    let spec = Tree::from([
        ("openai.json".to_owned(), facts.to_string()),
        ("overlay.toml".to_owned(), overlay.to_owned()),
        ("docs.toml".to_owned(), String::new()),
        ("fields.toml".to_owned(), String::new()),
        ("figures.json".to_owned(), "{}".to_owned()),
    ]);
    let home = Path::new(env!("CARGO_TARGET_TMPDIR")).join("names");
    generate(&workspace(&home.join("workspace"), &spec)?)?;
    cargo_check(&home, &["--features", "full"])?;
    Ok(())
}

#[test]
fn what_is_up_to_date_passes_and_is_left_alone() -> Outcome {
    let folder = Folder::new(&spec("areas")?)?;
    let first = generate(&folder.folders())?;
    let files = written(&folder.folders())?;
    assert_eq!(first, format!("{0} files, {0} changed", files.len()));
    let file = folder.types().join("src/generated.rs");
    let before = fs::metadata(&file)?.modified()?;
    let again = generate(&folder.folders())?;
    assert_eq!(again, format!("{} files, 0 changed", files.len()));
    assert_eq!(written(&folder.folders())?, files);
    assert_eq!(fs::metadata(&file)?.modified()?, before);
    let checked = check(&folder.folders())?;
    assert_eq!(checked, format!("{} files are up to date", files.len()));
    Ok(())
}

#[test]
fn every_file_that_differs_is_named_and_none_is_touched() -> Outcome {
    let folder = Folder::new(&spec("areas")?)?;
    generate(&folder.folders())?;
    let place = |path: &str| folder.types().join(path);
    // By hand: a line in one file, a file less, a file more, a file of the client less.
    fs::remove_file(folder.folders().client.join("src/generated/rooms.rs"))?;
    let edited = "src/generated/rooms/room.rs";
    let text = fs::read_to_string(place(edited))?;
    write(&place(edited), &format!("{text}// By hand.\n"))?;
    fs::remove_file(place("src/generated/shared/money.rs"))?;
    write(&place("src/generated/rooms/extra.rs"), "//! By hand.\n")?;
    let before = written(&folder.folders())?;
    let error = check(&folder.folders()).err().ok_or("four files differ")?;
    assert_eq!(
        error.to_string(),
        "generated files differ: openai-kit-types/src/generated/rooms/extra.rs, \
         openai-kit-types/src/generated/rooms/room.rs, \
         openai-kit-types/src/generated/shared/money.rs, \
         openai-kit/src/generated/rooms.rs; run `cargo run -p openai-kit-codegen -- generate`"
    );
    assert_eq!(written(&folder.folders())?, before);
    assert!(generate(&folder.folders())?.ends_with(" files, 4 changed"));
    assert!(check(&folder.folders()).is_ok());
    Ok(())
}

#[test]
fn a_hand_edit_of_the_features_is_named_and_the_rest_of_the_manifest_stays() -> Outcome {
    let folder = Folder::new(&spec("areas")?)?;
    generate(&folder.folders())?;
    let path = folder.types().join("Cargo.toml");
    let text = fs::read_to_string(&path)?;
    write(
        &path,
        &text
            .replace("doors = []", "doors = [\"rooms\"]")
            .replace("small", "tiny"),
    )?;
    let error = check(&folder.folders()).err().ok_or("a feature differs")?;
    assert!(
        error
            .to_string()
            .starts_with("generated files differ: openai-kit-types/Cargo.toml; ")
    );
    generate(&folder.folders())?;
    assert_eq!(fs::read_to_string(&path)?, text.replace("small", "tiny"));
    Ok(())
}

#[test]
fn files_of_what_the_facts_lost_are_removed() -> Outcome {
    let mut spec = spec("areas")?;
    let folder = Folder::new(&spec)?;
    generate(&folder.folders())?;
    let facts = spec.get("openai.json").ok_or("there are facts")?;
    let mut facts: Value = serde_json::from_str(facts)?;
    for (table, gone) in [("/paths", "doors"), ("/components/schemas", "beta.doors.")] {
        if let Some(Value::Object(entries)) = facts.pointer_mut(table) {
            entries.retain(|key, _| !key.contains(gone));
        }
    }
    let overlay = spec.get("overlay.toml").ok_or("there are decisions")?;
    let kept = overlay
        .split("\n# May use nothing")
        .next()
        .unwrap_or(overlay);
    spec.insert("overlay.toml".into(), kept.to_owned());
    spec.insert("openai.json".into(), facts.to_string());
    for file in ["overlay.toml", "openai.json"] {
        write(&folder.root().join("spec").join(file), &spec[file])?;
    }
    let before = written(&folder.folders())?;
    generate(&folder.folders())?;
    let after = written(&folder.folders())?;
    let gone: Vec<&String> = before
        .keys()
        .filter(|path| !after.contains_key(*path))
        .collect();
    assert_eq!(
        gone,
        [
            "client/src/generated/beta/doors.rs",
            "src/generated/beta/doors.rs",
            "src/generated/beta/doors/door.rs",
            "src/generated/operations/beta/doors.rs"
        ]
    );
    // A folder that is empty now is gone with its last file.
    assert!(!folder.types().join("src/generated/beta/doors").exists());
    assert!(
        folder
            .types()
            .join("src/generated/operations/beta")
            .is_dir()
    );
    let fresh = Folder::new(&spec)?;
    generate(&fresh.folders())?;
    assert_eq!(after, written(&fresh.folders())?);
    Ok(())
}
