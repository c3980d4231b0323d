//! Numbers in sequences.

/// Writes a number in decimal; the formatting of the standard library takes ten times as long.
pub(super) fn number(out: &mut Vec<u8>, value: u16) {
    if value >= 10 {
        number(out, value / 10);
    }
    out.push(b"0123456789"[usize::from(value % 10)]);
}

/// Writes numbers with a semicolon after each.
pub(super) fn numbers(out: &mut Vec<u8>, values: &[u16]) {
    for value in values {
        number(out, *value);
        out.push(b';');
    }
}

/// Writes a control sequence of one number, which is left out where it is 1, the default.
pub(super) fn sequence(out: &mut Vec<u8>, value: u16, end: u8) {
    out.extend_from_slice(b"\x1b[");
    if value != 1 {
        number(out, value);
    }
    out.push(end);
}

/// The bytes of such a sequence.
pub(super) const fn sequence_len(value: u16) -> usize {
    3 + if value == 1 { 0 } else { digits(value) }
}

/// The digits of a number.
pub(super) const fn digits(value: u16) -> usize {
    match value {
        0..10 => 1,
        10..100 => 2,
        100..1000 => 3,
        1000..10000 => 4,
        _ => 5,
    }
}
