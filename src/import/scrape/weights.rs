//! The weights of the features: written by `tests/scrape/train.py`, not by hand.

use super::features::COUNT;

/// In the order of [`super::features::NAMES`].
#[rustfmt::skip]
pub const WEIGHTS: [f32; COUNT] = [
    -0.7853, // length
    0.9376, // log-length
    1.0424, // words-4
    -0.7949, // words-9
    0.2530, // words-15
    0.3122, // words-24
    -0.8865, // small-words
    1.0559, // sentence
    -0.2847, // ellipsis
    0.5128, // long-sentence
    -0.0702, // capitals
    1.4121, // digits
    0.7026, // commas
    -1.6471, // separators
    -0.3583, // twice
    -0.2129, // address
    -1.4179, // copyright
    -1.2007, // year
    0.8020, // ago
    -0.6664, // you
    -3.7415, // title
    -1.3895, // account
    -5.6189, // advertising
    -1.4209, // comments
    -8.7265, // cookies
    -3.1365, // legal
    -1.0633, // related
    -2.0956, // sharing
    -3.4541, // subscribing
    1.9158, // text-2-above
    2.0103, // text-2-below
    1.5075, // text-5-above
    1.2348, // text-5-below
    -0.0794, // text-12-above
    -1.0254, // text-12-below
    -0.4395, // text-2-around
    -0.9491, // text-5-around
    1.6377, // short-in-text
    -0.5360, // place
    0.5785, // below-title
    -1.2010, // comments-above
    -1.0163, // legal-above
    -1.4020, // related-above
    -0.4528, // sharing-above
    -3.0215, // subscribing-above
    -1.9351, // comments-below
    -0.5039, // legal-below
    0.0262, // related-below
    -0.2070, // sharing-below
    -2.3663, // subscribing-below
    -2.8495, // stamp
    0.1697, // stamps-above
    -2.1669, // stamps-below
];

/// What is added to the sum.
pub const CONSTANT: f32 = -4.1275;
