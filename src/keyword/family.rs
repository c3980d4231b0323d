//! Word families: a root and what it must not light.

/// The families that are known.
#[derive(Clone, Debug, Default)]
pub struct Lexicon {}
