//! Dumps of pages and texts that are none: what folds, and what must not.
//!
//! `LUTRIN_SCRAPES=DIR cargo test --test scrape -- --ignored` writes what the trainer reads: for
//! each `*.dump.txt` in the folder a `*.tsv`, a block a line. `docs/scrapes.md` has the rest.

#![expect(clippy::unwrap_used, reason = "a test may stop")]

use std::{fmt::Write as _, fs, path::PathBuf};

use lutrin::{
    article::{Article, BlockKind, Source},
    import::{import, scrape::features},
};

fn read(text: &str) -> Article {
    import(text.as_bytes(), &Source::new("a.txt"), b"key").unwrap().articles.remove(0)
}

#[test]
#[ignore = "writes the features of a corpus for the trainer"]
fn write_features() {
    let folder = PathBuf::from(std::env::var_os("LUTRIN_SCRAPES").unwrap());
    let out = PathBuf::from(std::env::var_os("LUTRIN_FEATURES").unwrap());
    for file in fs::read_dir(folder).unwrap() {
        let file = file.unwrap().path();
        let name = file.file_name().unwrap().to_str().unwrap().to_owned();
        let Some(name) = name.strip_suffix(".dump.txt") else { continue };
        let article = read(&fs::read_to_string(&file).unwrap());
        let mut rows = format!("{}\n", features::NAMES.join("\t"));
        for (block, line) in article.blocks().iter().zip(features::measure(article.text(), article.blocks())) {
            let fixed = matches!(
                block.kind,
                BlockKind::Title | BlockKind::Code | BlockKind::Table | BlockKind::Rule | BlockKind::Image
            );
            write!(rows, "{}\t{}\t{}", block.kind.name(), u8::from(fixed), line.words).unwrap();
            for value in line.values {
                write!(rows, "\t{value}").unwrap();
            }
            writeln!(rows, "\t{}", article.text()[block.range.clone()].replace(['\n', '\t'], " ")).unwrap();
        }
        fs::write(out.join(format!("{name}.tsv")), rows).unwrap();
    }
}
