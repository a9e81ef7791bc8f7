//! All steps from `spec/` to formatted files, and the comparison with what is committed.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{MAIN_SEPARATOR, Path, PathBuf},
    process::Command,
};

use crate::{
    additions,
    error::{Error, Result},
    facts::{self, Facts, Schema},
    lower::{self, Types},
    merge::{self, Reach},
    overlay::{Known, Overlay, Sources},
    plan::{self, Plan},
    print::{self, Context, Files},
};

/// Where the generator reads and writes.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Folders {
    /// The folder of facts and decisions.
    pub spec: PathBuf,
    /// The crate that gets `src/generated`, `tests/it/generated` and its features.
    pub types: PathBuf,
}

impl Folders {
    /// The folders below the root of the workspace.
    #[must_use]
    pub fn of(root: &Path) -> Self {
        Self {
            spec: root.join("spec"),
            types: root.join("crates/openai-kit-types"),
        }
    }
}

/// What the generator knows after reading and planning.
pub(crate) struct Model {
    pub(crate) facts: Facts,
    pub(crate) overlay: Overlay,
    pub(crate) plan: Plan,
    pub(crate) classes: BTreeMap<String, usize>,
}

impl Model {
    pub(crate) fn read(spec: &Path) -> Result<Self> {
        let read = |name: &str| read(&spec.join(name));
        let (overlay, docs, fields, figures) = (
            read("overlay.toml")?,
            read("docs.toml")?,
            read("fields.toml")?,
            read("figures.json")?,
        );
        Self::build(
            &read("openai.json")?,
            &Sources {
                overlay: &overlay,
                docs: &docs,
                fields: &fields,
                figures: &figures,
            },
        )
    }

    pub(crate) fn build(facts: &str, sources: &Sources<'_>) -> Result<Self> {
        let overlay = Overlay::read(sources)?;
        let mut facts = facts::read(facts)?;
        additions::apply(&mut facts, &overlay)?;
        let types = lower::lower(&facts, &overlay)?;
        let reach = Reach::new(&overlay);
        let known = known(&facts, &types);
        let (canon, classes) = merge::merge(&facts, &types, &overlay, &reach)?;
        let plan = plan::plan(&facts, types, &canon, &overlay, &reach)?;
        let model = Self {
            facts,
            overlay,
            plan,
            classes,
        };
        print::print(&model.context())?;
        model.overlay.check_used(&known)?;
        Ok(model)
    }

    pub(crate) fn context(&self) -> Context<'_> {
        Context {
            plan: &self.plan,
            overlay: &self.overlay,
            facts: &self.facts,
        }
    }
}

/// All types and fields that decisions may speak of, with those that get no Rust type.
fn known(facts: &Facts, types: &Types) -> Known {
    let mut known = Known {
        types: BTreeSet::new(),
        fields: BTreeSet::new(),
    };
    for (key, named) in &facts.schemas {
        known.types.insert(key.clone());
        if let Schema::Object(properties) = &named.schema {
            known.add(
                key,
                properties.iter().map(|property| property.name.as_str()),
            );
        }
    }
    for (key, ty) in &types.named {
        known.types.insert(key.clone());
        known.add(key, ty.fields().iter().map(|field| field.name.as_str()));
    }
    for operation in &facts.operations {
        let names = operation
            .parameters
            .iter()
            .map(|parameter| parameter.name.clone());
        known.fields.extend(names);
    }
    known
}

impl Known {
    fn add<'a>(&mut self, owner: &str, names: impl Iterator<Item = &'a str>) {
        for name in names {
            self.fields.insert(name.to_owned());
            self.fields.insert(format!("{owner}.{name}"));
        }
    }
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).map_err(|source| Error::File {
        path: path.to_owned(),
        source,
    })
}

/// Writes all files. Nothing is touched when a step before fails.
///
/// # Errors
/// When the facts or our decisions are wrong, naming the place.
pub fn generate(folders: &Folders) -> Result<String> {
    let files = produce(folders)?;
    let old = committed(folders)?;
    let mut changed = 0;
    for (path, text) in &files {
        if old.get(path) != Some(text) {
            write(&folders.types.join(path), text)?;
            changed += 1;
        }
    }
    for path in old.keys().filter(|path| !files.contains_key(*path)) {
        remove(&folders.types, Path::new(path))?;
        changed += 1;
    }
    Ok(format!("{} files, {changed} changed", files.len()))
}

/// Compares what would be written with what is there.
///
/// # Errors
/// When they differ, naming the files; or as [`generate`].
pub fn check(folders: &Folders) -> Result<String> {
    let files = produce(folders)?;
    let old = committed(folders)?;
    let paths: BTreeSet<&String> = files.keys().chain(old.keys()).collect();
    let stale: Vec<String> = paths
        .into_iter()
        .filter(|path| files.get(*path) != old.get(*path))
        .cloned()
        .collect();
    if stale.is_empty() {
        Ok(format!("{} files are up to date", files.len()))
    } else {
        Err(Error::Stale(stale))
    }
}

/// Everything that is written, by path below the types crate.
fn produce(folders: &Folders) -> Result<Files> {
    let model = Model::read(&folders.spec)?;
    let printed = print::print(&model.context())?;
    let mut files: Files = format(printed)?
        .into_iter()
        .map(|(path, text)| (format!("src/{path}"), text))
        .collect();
    files.insert(
        "tests/it/generated_types.rs".into(),
        print::test_list(&model.context()),
    );
    let manifest = read(&folders.types.join("Cargo.toml"))?;
    files.insert(
        "Cargo.toml".into(),
        print::manifest(&model.context(), &manifest)?,
    );
    Ok(files)
}

/// The files that are there now.
fn committed(folders: &Folders) -> Result<Files> {
    let mut files = Files::new();
    for path in [
        "Cargo.toml",
        "tests/it/generated_types.rs",
        "src/generated.rs",
    ] {
        if let Ok(text) = fs::read_to_string(folders.types.join(path)) {
            files.insert(path.to_owned(), text);
        }
    }
    collect(&folders.types, Path::new("src/generated"), &mut files)?;
    Ok(files)
}

fn collect(root: &Path, folder: &Path, files: &mut Files) -> Result<()> {
    let Ok(entries) = fs::read_dir(root.join(folder)) else {
        return Ok(());
    };
    for entry in entries {
        let entry = entry.map_err(|source| Error::File {
            path: folder.to_owned(),
            source,
        })?;
        let path = folder.join(entry.file_name());
        if root.join(&path).is_dir() {
            collect(root, &path, files)?;
        } else {
            let text = read(&root.join(&path))?;
            files.insert(path.to_string_lossy().replace('\\', "/"), text);
        }
    }
    Ok(())
}

/// Removes a file, and each folder that is then empty.
fn remove(root: &Path, path: &Path) -> Result<()> {
    let file = root.join(path);
    fs::remove_file(&file).map_err(|source| Error::File { path: file, source })?;
    for folder in path.ancestors().skip(1) {
        // What is not empty stays, and so does the folder of the crate.
        if folder.as_os_str().is_empty() || fs::remove_dir(root.join(folder)).is_err() {
            break;
        }
    }
    Ok(())
}

/// Writes a file under another name first, so that it is never seen in part.
fn write(path: &Path, text: &str) -> Result<()> {
    let failed = |source| Error::File {
        path: path.to_owned(),
        source,
    };
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(failed)?;
    }
    let mut fresh = path.as_os_str().to_owned();
    fresh.push(format!(".{}.new", std::process::id()));
    let fresh = PathBuf::from(fresh);
    let written = fs::write(&fresh, text).and_then(|()| fs::rename(&fresh, path));
    written.map_err(|source| {
        // Whatever is left of it is removed by the next run, if not now.
        let _ = fs::remove_file(&fresh);
        failed(source)
    })
}

/// Formats all files at once: `rustfmt` follows the modules from the first.
pub(crate) fn format(files: Files) -> Result<Files> {
    let folder = std::env::temp_dir().join(format!(
        "openai-kit-codegen-{}-{:?}",
        std::process::id(),
        std::thread::current().id()
    ));
    let formatted = format_in(&folder, files);
    // What cannot be removed is left to the system.
    let _ = fs::remove_dir_all(&folder);
    formatted
}

fn format_in(folder: &Path, files: Files) -> Result<Files> {
    for (path, text) in &files {
        write(&folder.join(path), text)?;
    }
    let output = Command::new("rustfmt")
        .args(["--edition", "2024"])
        .arg(folder.join("generated.rs"))
        .output();
    let output = output.map_err(|error| {
        Error::Format(format!(
            "cannot be started ({error}); install it with rustup component add rustfmt"
        ))
    })?;
    if !output.status.success() {
        // The folder is gone when somebody reads this.
        let text = String::from_utf8_lossy(&output.stderr);
        let text = text.replace(&format!("{}{MAIN_SEPARATOR}", folder.display()), "");
        return Err(Error::Format(
            text.lines().take(20).collect::<Vec<_>>().join("\n"),
        ));
    }
    files
        .into_keys()
        .map(|path| Ok((path.clone(), read(&folder.join(&path))?)))
        .collect()
}
