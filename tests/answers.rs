//! Keys and the answers of a terminal in one stream, cut anywhere: the keys come out as they were
//! typed, the answers as they were given.

use lutrin::{
    app::Event,
    shell::{answers::Answer, keys::Decoder},
};
use proptest::{prelude::*, sample::Index};

/// Bytes that are typed, with the names of their keys.
const KEYS: [(&str, &str); 20] = [
    ("j", "j"),
    ("c", "c"),
    ("y", "y"),
    ("1", "1"),
    (";", ";"),
    ("$", "$"),
    ("?", "?"),
    ("[", "["),
    ("]", "]"),
    ("P", "P"),
    ("\\", "\\"),
    ("é", "é"),
    ("\r", "Enter"),
    ("\x1b[A", "↑"),
    ("\x1bOB", "↓"),
    ("\x1b[5~", "PgUp"),
    ("\x1bx", "Alt-x"),
    ("\x1b[200~un \x1b[?6c\x1b[201~", "paste"),
    ("\x1b[<64;3;2M", "mouse"),
    ("\x06", "Ctrl-f"),
];

fn answers() -> [(&'static str, Answer); 6] {
    [
        ("\x1b[?2026;2$y", Answer::Mode { number: 2026, state: 2 }),
        ("\x1b[?69;0$y", Answer::Mode { number: 69, state: 0 }),
        ("\x1b]11;rgb:1e1e/1e1e/1e1e\x1b\\", Answer::Background(0x1e, 0x1e, 0x1e)),
        ("\x1b]11;rgb:ff/ff/ff\x07", Answer::Background(0xff, 0xff, 0xff)),
        ("\x1bP>|VTE(7600)\x1b\\", Answer::Name("VTE(7600)".to_owned())),
        ("\x1b[?65;1;9c", Answer::Device),
    ]
}

#[derive(Clone, Debug)]
enum Part {
    Key(usize),
    Answer(usize),
    /// An Escape by itself, as it is known to be one by the answer after it.
    Escape(usize),
}

fn part() -> impl Strategy<Value = Part> {
    prop_oneof![
        6 => (0..KEYS.len()).prop_map(Part::Key),
        3 => (0..answers().len()).prop_map(Part::Answer),
        1 => (0..answers().len()).prop_map(Part::Escape),
    ]
}

fn name(event: &Event) -> String {
    match event {
        Event::Key(key) => key.to_string(),
        Event::Paste(text) => {
            assert_eq!(text, "un \x1b[?6c");
            "paste".to_owned()
        }
        Event::Mouse(_) => "mouse".to_owned(),
        other => format!("{other:?}"),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]
    #[test]
    fn keys_stay_keys_and_answers_answers(
        parts in proptest::collection::vec(part(), 0..30),
        cuts in proptest::collection::vec(any::<Index>(), 0..12),
        expecting in any::<bool>(),
    ) {
        let (mut bytes, mut keys, mut told) = (Vec::new(), Vec::new(), Vec::new());
        for part in parts {
            let answer = match part {
                Part::Key(index) => {
                    bytes.extend_from_slice(KEYS[index].0.as_bytes());
                    keys.push(KEYS[index].1.to_owned());
                    continue;
                }
                Part::Escape(index) => {
                    bytes.push(0x1b);
                    keys.push("Esc".to_owned());
                    index
                }
                Part::Answer(index) => index,
            };
            let (sequence, answer) = answers()[answer].clone();
            bytes.extend_from_slice(sequence.as_bytes());
            told.push(answer);
        }
        let mut cuts: Vec<usize> = cuts.iter().map(|cut| cut.index(bytes.len() + 1)).chain([0, bytes.len()]).collect();
        cuts.sort_unstable();
        let mut decoder = Decoder::default();
        decoder.expect(expecting);
        let (mut seen, mut answered) = (Vec::new(), Vec::new());
        for piece in cuts.windows(2) {
            seen.extend(decoder.feed(&bytes[piece[0]..piece[1]]));
            answered.extend(decoder.answers());
        }
        prop_assert!(!decoder.waits());
        prop_assert_eq!(seen.iter().map(name).collect::<Vec<_>>(), keys);
        prop_assert_eq!(answered, told);
    }

    #[test]
    fn any_bytes_are_survived_and_nothing_is_waited_for_for_ever(bytes in rubbish()) {
        let mut decoder = Decoder::default();
        for byte in bytes {
            decoder.feed(&[byte]);
        }
        // A paste ends by its end, the beginning of an answer by what is no part of it.
        decoder.settle();
        decoder.feed(b"\x1b[201~\r");
        decoder.settle();
        decoder.feed(b"\r\r");
        let after = decoder.feed(b"j");
        prop_assert_eq!(after.iter().map(name).collect::<Vec<_>>(), ["j"]);
    }
}

/// Bytes of which sequences are made, in any order.
fn rubbish() -> impl Strategy<Value = Vec<u8>> {
    let alphabet: Vec<u8> = b"\x1b\x1b\x1b[]P?>|;:0126$ycqrgb\\\x07j~MO<\r\xc3\xa9".to_vec();
    proptest::collection::vec(proptest::sample::select(alphabet), 0..60)
        .prop_filter("pastes hold anything", |bytes| !bytes.windows(5).any(|part| part == b"\x1b[200"))
}
