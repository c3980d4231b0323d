//! lutrin, a terminal reader for articles saved from the web.
//!
//! # Architecture
//!
//! The modules stand in a strict order, and one never names another that stands below it in this
//! list; `tests/layers.rs` fails when one does.
//!
//! | module | what it is |
//! |---|---|
//! | [`article`] | what is read: text, blocks, spans, metadata |
//! | [`keyword`] | what is lit: folding, families, sets, hits |
//! | [`import`] | bytes to articles, and the marking of page furniture |
//! | [`library`] | the in-memory store and its order |
//! | [`locale`] | what the interface says, in French and English |
//! | [`layout`] | article and width to rows |

pub mod article;
pub mod keyword;
pub mod import;
pub mod library;
pub mod locale;
pub mod layout;
