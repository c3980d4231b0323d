//! lutrin, a terminal reader for articles saved from the web.
//!
//! # Architecture
//!
//! The modules stand in a strict order, and one never names another that stands below it in this
//! list; `tests/layers.rs` fails when one does.
//!
//! | module | what it is |
//! |---|---|
//! | [`settings`] | settings files, read piece by piece, and what is wrong with them |
//! | [`article`] | what is read: text, blocks, spans, metadata |
//! | [`keyword`] | what is lit: folding, families, sets, hits |
//! | [`import`] | bytes to articles, and the marking of page furniture |
//! | [`library`] | the in-memory store and its order |
//! | [`query`] | what is asked of the store: queries, and which articles answer them |
//! | [`locale`] | what the interface says, in French and English |
//! | [`layout`] | article and width to rows |
//! | [`input`] | keys, and key tables generic over what they name |
//! | [`app`] | state and update: an event in, effects out |
//! | `ui` | `&App` to a frame (feature `tui`) |
//! | `shell` | terminals, files, threads, the command line (feature `tui`) |
//!
//! # The ideas that carry it
//!
//! - **Text is one string and everything else is a byte range over it**: blocks, inline spans, hits,
//!   laid-out rows and the reading position. A resize keeps the place, and a hit broken over two
//!   rows, across bold and a link, needs no special case.
//! - **Fold once, map exactly**: keywords are looked for in a folded copy, and hits mapped back to
//!   the bytes that made them.
//! - **Layout is a pure function**, by block and on demand; progress is in bytes, never rows.
//! - **Event, action, effect**: what happened, what is wanted, what the shell must do. The core has
//!   no clock, no channel and no I/O, so that a terminal, a session over SSH and a test drive it
//!   alike.
//! - **All text is hostile** until [`article::sanitize`] has seen it.

pub mod settings;
pub mod article;
pub mod keyword;
pub mod import;
pub mod library;
pub mod query;
pub mod locale;
pub mod layout;
pub mod input;
pub mod app;
#[cfg(feature = "tui")]
pub mod ui;
#[cfg(feature = "tui")]
pub mod shell;
