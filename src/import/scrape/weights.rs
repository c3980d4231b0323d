//! The weights of the features: written by `tests/scrape/train.py`, not by hand.

use super::features::COUNT;

/// In the order of [`super::features::NAMES`].
#[rustfmt::skip]
pub const WEIGHTS: [f32; COUNT] = [
    -0.3510, // length
    0.2422, // log-length
    0.5861, // words-4
    -0.6701, // words-9
    0.5356, // words-15
    0.0674, // words-24
    -0.3408, // small-words
    0.7778, // sentence
    0.6479, // ellipsis
    0.9276, // long-sentence
    -0.0246, // capitals
    1.0552, // digits
    0.1347, // commas
    -1.1039, // separators
    -0.4476, // twice
    -0.4458, // address
    -1.4194, // copyright
    -0.8821, // year
    0.3915, // ago
    -1.1371, // you
    -2.0727, // title
    -0.8255, // account
    -1.9720, // advertising
    -0.9746, // comments
    -3.2488, // cookies
    -1.9032, // legal
    -1.6004, // related
    -1.3257, // sharing
    -2.0011, // subscribing
    1.9361, // text-2-above
    2.1110, // text-2-below
    0.3688, // text-5-above
    0.6195, // text-5-below
    0.6308, // text-12-above
    -0.7893, // text-12-below
    -0.6871, // text-2-around
    1.5638, // text-5-around
    -0.2908, // short-in-text
    -0.3860, // place
    -0.1691, // below-title
    -1.6118, // comments-above
    -0.6205, // legal-above
    -0.6734, // related-above
    -0.2727, // sharing-above
    0.0000, // subscribing-above
    -1.5634, // comments-below
    0.3572, // legal-below
    0.5187, // related-below
    0.1993, // sharing-below
    -1.2213, // subscribing-below
    -1.7316, // stamp
    0.8231, // stamps-above
    -1.2317, // stamps-below
    0.8136, // near-title
];

/// What is added to the sum.
pub const CONSTANT: f32 = -3.4557;
