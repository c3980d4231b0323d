//! hyphenate
