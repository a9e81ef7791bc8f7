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
    print::{self, Context, Files, Printed},
};

/// Where the generator reads and writes.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Folders {
    /// The folder of facts and decisions.
    pub spec: PathBuf,
    /// The crate that gets the types in `src/generated`, their list in `tests/it` and its features.
    pub types: PathBuf,
    /// The crate that gets the methods in `src/generated`, their list in `tests/it` and its features.
    pub client: PathBuf,
}

impl Folders {
    /// The folders below the root of the workspace.
    #[must_use]
    pub fn of(root: &Path) -> Self {
        Self {
            spec: root.join("spec"),
            types: root.join("crates/openai-kit-types"),
            client: root.join("crates/openai-kit"),
        }
    }
}

/// What the generator knows after reading and planning.
pub(crate) struct Model {
    pub(crate) facts: Facts,
    pub(crate) overlay: Overlay,
    pub(crate) plan: Plan,
    pub(crate) classes: BTreeMap<String, usize>,
    pub(crate) printed: Printed,
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
        let printed = print::print(&Context::new(&plan, &overlay, &facts))?;
        overlay.check_used(&known)?;
        Ok(Self {
            facts,
            overlay,
            plan,
            classes,
            printed,
        })
    }

    pub(crate) fn context(&self) -> Context<'_> {
        Context::new(&self.plan, &self.overlay, &self.facts)
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

/// A crate that gets files.
struct Target<'a> {
    root: &'a Path,
    /// The list that its tests read.
    list: &'static str,
}

impl Folders {
    fn targets(&self) -> [Target<'_>; 2] {
        let target = |root, list| Target { root, list };
        [
            target(&self.types, "tests/it/generated_types.rs"),
            target(&self.client, "tests/it/generated_calls.rs"),
        ]
    }
}

impl Target<'_> {
    /// How a file is called in reports.
    fn name(&self, path: &str) -> String {
        let folder = self.root.file_name().unwrap_or_default();
        format!("{}/{path}", folder.display())
    }
}

/// Writes all files. Nothing is touched when a step before fails.
///
/// # Errors
/// When the facts or our decisions are wrong, naming the place.
pub fn generate(folders: &Folders) -> Result<String> {
    let mut changed = 0;
    let mut count = 0;
    let produced = produce(folders)?;
    let mut olds = Vec::new();
    for target in folders.targets() {
        olds.push(committed(&target)?);
    }
    for ((target, files), old) in folders.targets().iter().zip(&produced).zip(&olds) {
        count += files.len();
        for (path, text) in files {
            if old.get(path) != Some(text) {
                write(&target.root.join(path), text)?;
                changed += 1;
            }
        }
        for path in old.keys().filter(|path| !files.contains_key(*path)) {
            remove(target.root, Path::new(path))?;
            changed += 1;
        }
    }
    Ok(format!("{count} files, {changed} changed"))
}

/// Compares what would be written with what is there.
///
/// # Errors
/// When they differ, naming the files; or as [`generate`].
pub fn check(folders: &Folders) -> Result<String> {
    let mut stale = Vec::new();
    let mut count = 0;
    for (target, files) in folders.targets().iter().zip(&produce(folders)?) {
        count += files.len();
        let old = committed(target)?;
        let paths: BTreeSet<&String> = files.keys().chain(old.keys()).collect();
        let differing = paths
            .into_iter()
            .filter(|path| files.get(*path) != old.get(*path));
        stale.extend(differing.map(|path| target.name(path)));
    }
    if stale.is_empty() {
        Ok(format!("{count} files are up to date"))
    } else {
        Err(Error::Stale(stale))
    }
}

/// Everything that is written, for each target by path.
fn produce(folders: &Folders) -> Result<[Files; 2]> {
    let model = Model::read(&folders.spec)?;
    let context = model.context();
    let manifest = |root: &Path| read(&root.join("Cargo.toml"));
    let types = print::types_manifest(&context, &manifest(&folders.types)?)?;
    let client = print::client_manifest(&context, &manifest(&folders.client)?)?;
    let lists = [print::test_list(&context), print::calls(&context)?];
    let sources = [model.printed.types, model.printed.client];
    let mut produced = [Files::new(), Files::new()];
    let rest = sources.into_iter().zip([types, client]).zip(lists);
    for ((files, target), ((sources, manifest), list)) in
        produced.iter_mut().zip(folders.targets()).zip(rest)
    {
        files.extend(
            format(sources)?
                .into_iter()
                .map(|(path, text)| (format!("src/{path}"), text)),
        );
        files.insert(target.list.into(), list);
        files.insert("Cargo.toml".into(), manifest);
    }
    Ok(produced)
}

/// The files that are there now.
fn committed(target: &Target<'_>) -> Result<Files> {
    let mut files = Files::new();
    for path in ["Cargo.toml", target.list, "src/generated.rs"] {
        if let Ok(text) = fs::read_to_string(target.root.join(path)) {
            files.insert(path.to_owned(), text);
        }
    }
    collect(target.root, Path::new("src/generated"), &mut files)?;
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
