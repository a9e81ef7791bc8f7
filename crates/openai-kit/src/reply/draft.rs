//! Files that are there whole or not at all.

use std::{
    fs::{self, File, OpenOptions},
    io,
    path::{Path, PathBuf},
};

/// A file beside the one that is wanted. Dropped before [`keep`](Self::keep), it is deleted.
pub(super) struct Draft {
    /// None when the file itself is written: a pipe or a device cannot be replaced.
    beside: Option<PathBuf>,
    path: PathBuf,
}

impl Draft {
    /// Opens a file for writing what shall stand at `path`.
    pub(super) fn open(path: &Path) -> io::Result<(File, Self)> {
        // What a link leads to is replaced, not the link.
        let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
        match fs::metadata(&path) {
            Ok(old) if !old.is_file() => {
                let file = OpenOptions::new().write(true).open(&path)?;
                Ok((file, Self { beside: None, path }))
            }
            _ => {
                let (file, beside) = create_beside(&path)?;
                let beside = Some(beside);
                Ok((file, Self { beside, path }))
            }
        }
    }

    /// Puts it in its place.
    pub(super) fn keep(mut self) -> io::Result<()> {
        match &self.beside {
            None => Ok(()),
            Some(beside) => {
                if let Ok(old) = fs::metadata(&self.path) {
                    fs::set_permissions(beside, old.permissions())?;
                }
                fs::rename(beside, &self.path)?;
                self.beside = None;
                Ok(())
            }
        }
    }
}

/// A new file with a name that is free.
fn create_beside(path: &Path) -> io::Result<(File, PathBuf)> {
    let Some(name) = path.file_name() else {
        return Err(io::Error::new(
            io::ErrorKind::InvalidInput,
            format!("{} names no file", path.display()),
        ));
    };
    let mut number = 0_u32;
    loop {
        let mut draft = name.to_owned();
        draft.push(format!(".{number}.part"));
        let draft = path.with_file_name(draft);
        match OpenOptions::new().write(true).create_new(true).open(&draft) {
            Ok(file) => return Ok((file, draft)),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists && number < 1_000 => {
                number += 1;
            }
            Err(error) => {
                let text = format!("cannot make the file {}: {error}", draft.display());
                return Err(io::Error::new(error.kind(), text));
            }
        }
    }
}

impl Drop for Draft {
    fn drop(&mut self) {
        if let Some(beside) = &self.beside {
            // Nothing can be done about a file that does not go away.
            let _ = fs::remove_file(beside);
        }
    }
}
