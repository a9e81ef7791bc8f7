//! How two texts differ, for people.

/// Lines of agreement shown around a difference.
const AROUND: usize = 2;

/// The lines that differ, `-` for what was expected and `+` for what came, with those around them.
pub(crate) fn difference(expected: &str, found: &str) -> String {
    let (old, new): (Vec<&str>, Vec<&str>) = (expected.lines().collect(), found.lines().collect());
    let marked = marked(&old, &new);
    let near = |place: usize| {
        let from = place.saturating_sub(AROUND);
        marked
            .iter()
            .skip(from)
            .take(place + AROUND + 1 - from)
            .any(|(mark, _)| *mark != ' ')
    };
    let mut out = String::new();
    let mut shown = true;
    for (place, (mark, line)) in marked.iter().enumerate() {
        if near(place) {
            out.push_str(&format!("{mark} {line}\n"));
        } else if shown {
            out.push_str("  …\n");
        }
        shown = near(place);
    }
    out
}

/// Every line of both, once where they agree: the longest common part stays.
fn marked<'a>(old: &[&'a str], new: &[&'a str]) -> Vec<(char, &'a str)> {
    // `common[i][j]` is the length of the longest common part of what follows i and j.
    let mut common = vec![vec![0_usize; new.len() + 1]; old.len() + 1];
    for i in (0..old.len()).rev() {
        for j in (0..new.len()).rev() {
            common[i][j] = if old[i] == new[j] {
                common[i + 1][j + 1] + 1
            } else {
                common[i + 1][j].max(common[i][j + 1])
            };
        }
    }
    let (mut i, mut j) = (0, 0);
    let mut out = Vec::new();
    while i < old.len() || j < new.len() {
        if i < old.len() && j < new.len() && old[i] == new[j] {
            out.push((' ', old[i]));
            i += 1;
            j += 1;
        } else if i < old.len() && (j == new.len() || common[i + 1][j] >= common[i][j + 1]) {
            out.push(('-', old[i]));
            i += 1;
        } else {
            out.push(('+', new[j]));
            j += 1;
        }
    }
    out
}
