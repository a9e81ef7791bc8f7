//! A root folder for one test: facts and decisions, and the crates that take what is written.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
    sync::atomic::{AtomicUsize, Ordering},
};

use openai_kit_codegen::Folders;

/// Texts of files by their path below some folder, with slashes.
pub(crate) type Tree = BTreeMap<String, String>;

/// The files of `spec/`, and what stands there when a test says nothing.
const SPEC: &[(&str, &str)] = &[
    ("openai.json", ""),
    ("overlay.toml", ""),
    ("docs.toml", ""),
    ("fields.toml", ""),
    ("figures.json", "{}"),
];

const MANIFEST: &str = "[package]
name = \"small\"

# Written by openai-kit-codegen from spec/overlay.toml:
# End of what is written.

[dependencies]
";

/// A folder that is gone when the test ends.
pub(crate) struct Folder(PathBuf);

impl Folder {
    /// A root with these files of `spec/`, by name.
    pub(crate) fn new(spec: &Tree) -> io::Result<Self> {
        static NUMBER: AtomicUsize = AtomicUsize::new(0);
        let name = format!(
            "openai-kit-golden-{}-{}",
            std::process::id(),
            NUMBER.fetch_add(1, Ordering::Relaxed)
        );
        let folder = Self(std::env::temp_dir().join(name));
        for (file, usual) in SPEC {
            let text = spec.get(*file).map_or(*usual, String::as_str);
            write(&folder.0.join("spec").join(file), text)?;
        }
        for home in [folder.types(), folder.folders().client] {
            write(&home.join("Cargo.toml"), MANIFEST)?;
        }
        Ok(folder)
    }

    pub(crate) fn root(&self) -> &Path {
        &self.0
    }

    /// The crate that takes the types.
    pub(crate) fn types(&self) -> PathBuf {
        self.folders().types
    }

    pub(crate) fn folders(&self) -> Folders {
        Folders::of(&self.0)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // What cannot be removed is left to the system.
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Writes a file and the folders above it.
pub(crate) fn write(path: &Path, text: &str) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, text)
}

/// All files below a folder; none when it does not exist.
pub(crate) fn tree(root: &Path) -> io::Result<Tree> {
    let mut found = Tree::new();
    let mut open = vec![root.to_owned()];
    while let Some(folder) = open.pop() {
        if !folder.is_dir() {
            continue;
        }
        for entry in fs::read_dir(&folder)? {
            let path = entry?.path();
            if path.is_dir() {
                open.push(path);
            } else {
                let below = path.strip_prefix(root).unwrap_or(&path);
                let name = below.to_string_lossy().replace('\\', "/");
                found.insert(name, fs::read_to_string(&path)?);
            }
        }
    }
    Ok(found)
}
