//! The articles that come with the program: what one reads the very first time, and a corpus for
//! tests. They are files like any other, held in the binary; reading them is the importer's affair.

use crate::article::Source;

macro_rules! seed {
    ($name:literal) => {
        ($name, include_bytes!(concat!("../../seeds/", $name)))
    };
}

/// The built-in files, name and bytes, in the order in which they are meant to be read.
pub const FILES: [(&str, &[u8]); 10] = [
    seed!("01-cle-sous-le-paillasson.md"),
    seed!("02-petite-histoire-du-chiffrement.md"),
    seed!("03-messageries-scrape.txt"),
    seed!("04-metadonnees.txt"),
    seed!("05-enquete-europol.txt"),
    seed!("06-tor-oignon.md"),
    seed!("07-signes-et-ecritures.txt"),
    seed!("08-mots-de-passe.md"),
    seed!("09-what-end-to-end-means.md"),
    seed!("10-the-crypto-wars.txt"),
];

/// What stands before the name of a built-in file where a path is expected.
pub const SCHEME: &str = "builtin:";

/// Whether that is the name of a built-in file. Where paths are given, a file may be called so too.
pub fn is(source: &Source) -> bool {
    source.path.to_str().is_some_and(|path| path.starts_with(SCHEME))
}

/// The bytes of a built-in file.
pub fn bytes(source: &Source) -> Option<&'static [u8]> {
    let name = source.path.to_str()?.strip_prefix(SCHEME)?;
    FILES.iter().find(|file| file.0 == name).map(|file| file.1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_order_is_that_of_the_names() {
        assert!(FILES.is_sorted_by(|a, b| a.0 < b.0));
    }
}
