//! The one width function: how many columns a text takes, cluster by cluster.

/// One cell group of the screen: a grapheme cluster as it is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cluster<'a> {
    /// Its first byte in the text it was taken from.
    pub offset: usize,
    /// The bytes of the cluster as they stand in the text.
    pub text: &'a str,
    /// Its width in columns: 0 (nothing is drawn), 1 or 2.
    pub width: u16,
}
