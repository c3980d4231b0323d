//! The default order of the store: by path, byte by byte.

use std::{cmp::Ordering, path::Path};

/// Compares two paths byte by byte, so that the order is the same on every machine and in every
/// locale.
pub fn by_path(a: &Path, b: &Path) -> Ordering {
    a.as_os_str().as_encoded_bytes().cmp(b.as_os_str().as_encoded_bytes())
}
