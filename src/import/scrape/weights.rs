//! The weights of the features: written by `tests/scrape/train.py`, not by hand.

use super::features::COUNT;

/// In the order of [`super::features::NAMES`].
#[rustfmt::skip]
pub const WEIGHTS: [f32; COUNT] = [
    -0.3697, // length
    0.2474, // log-length
    0.6045, // words-4
    -0.6835, // words-9
    0.5656, // words-15
    0.1464, // words-24
    -0.2971, // small-words
    0.7784, // sentence
    0.3919, // ellipsis
    0.9472, // long-sentence
    -0.0306, // capitals
    1.0946, // digits
    0.2456, // commas
    -1.1362, // separators
    -0.3911, // twice
    -0.3333, // address
    -1.3777, // copyright
    -0.9637, // year
    0.1288, // ago
    -0.9185, // you
    -2.1982, // title
    -1.0010, // account
    -2.1478, // advertising
    -0.6033, // comments
    -6.1511, // cookies
    -1.8057, // legal
    -1.7288, // related
    -1.2468, // sharing
    -1.3976, // subscribing
    2.1752, // text-2-above
    2.1769, // text-2-below
    0.5164, // text-5-above
    0.9558, // text-5-below
    0.4296, // text-12-above
    -0.6211, // text-12-below
    -0.7118, // text-2-around
    1.0374, // text-5-around
    0.0459, // short-in-text
    -0.5339, // place
    0.1838, // below-title
    -1.0973, // comments-above
    -0.5720, // legal-above
    -0.7508, // related-above
    -0.0679, // sharing-above
    -2.3483, // subscribing-above
    -1.8211, // comments-below
    0.4417, // legal-below
    0.5076, // related-below
    0.1677, // sharing-below
    -0.9746, // subscribing-below
    -1.7037, // stamp
    0.7428, // stamps-above
    -1.5007, // stamps-below
];

/// What is added to the sum.
pub const CONSTANT: f32 = -3.3920;
