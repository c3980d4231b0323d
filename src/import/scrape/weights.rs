//! The weights of the features: written by `tests/scrape/train.py`, not by hand.

use super::features::COUNT;

/// In the order of [`super::features::NAMES`].
#[rustfmt::skip]
pub const WEIGHTS: [f32; COUNT] = [
    -0.7724, // length
    0.8921, // log-length
    1.0180, // words-4
    -0.7751, // words-9
    0.2176, // words-15
    0.3605, // words-24
    -1.2216, // small-words
    1.1066, // sentence
    -0.3986, // ellipsis
    0.4406, // long-sentence
    -0.0580, // capitals
    0.8970, // digits
    0.6583, // commas
    -1.4371, // separators
    -0.3899, // twice
    -0.0410, // address
    -1.2334, // copyright
    -2.0979, // year
    0.7865, // ago
    -0.5879, // you
    -3.8184, // title
    -1.3157, // account
    -5.2234, // advertising
    -1.8124, // comments
    -8.3463, // cookies
    -3.0310, // legal
    -1.1915, // related
    -2.0148, // sharing
    -3.3030, // subscribing
    1.9417, // text-2-above
    2.0297, // text-2-below
    1.4688, // text-5-above
    1.3273, // text-5-below
    0.0685, // text-12-above
    -0.8044, // text-12-below
    -0.2499, // text-2-around
    -1.0070, // text-5-around
    0.8824, // short-in-text
    -0.5735, // place
    0.5059, // below-title
    -1.0794, // comments-above
    -0.8328, // legal-above
    -1.3651, // related-above
    -0.2928, // sharing-above
    -2.9429, // subscribing-above
    -1.7616, // comments-below
    -0.5860, // legal-below
    0.1588, // related-below
    -0.1000, // sharing-below
    -2.1435, // subscribing-below
];

/// What is added to the sum.
pub const CONSTANT: f32 = -4.1019;
