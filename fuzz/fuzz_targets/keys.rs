//! Bytes from a terminal: the same events in whatever pieces they come. The events and changes of
//! size go into a session over a fuzzed article, drawn after each; what is encoded for the terminal
//! is only what the encoder means to send.

#![no_main]

#[path = "../../tests/support/stream.rs"]
mod stream;
#[path = "../../tests/support/mod.rs"]
mod support;

use libfuzzer_sys::{arbitrary, arbitrary::Arbitrary, fuzz_target};
use lutrin::{
    app::Event,
    locale::Tongue,
    shell::{
        capabilities::Capabilities,
        encode::{Frame, Links, encode},
        keys::Decoder,
    },
};
use support::{Session, library, start};

#[derive(Arbitrary, Debug)]
enum Step<'a> {
    Bytes(&'a [u8], u8),
    Silence,
    Size(u8, u8),
    Large(u16, u16),
    Answer,
    Grow,
}

#[derive(Arbitrary, Debug)]
struct Input<'a> {
    articles: [&'a [u8]; 2],
    steps: Vec<Step<'a>>,
    late: bool,
    french: bool,
}

fuzz_target!(|input: Input<'_>| {
    let scrape = "Un titre de [2J\u{fffd}\n\nPar Anne Roy\n\nLe chiffrement de WhatsApp.\n\nPartager\n\n".repeat(20);
    let all = library(&[("a.txt", scrape.as_bytes()), ("b\u{1b}.txt", input.articles[0]), ("c.md", input.articles[1])]);
    let tongue = if input.french { Tongue::French } else { Tongue::English };
    let mut session = Session::empty(start(tongue), 60, 20);
    session.late = input.late;
    let mut decoders = <[Decoder; 3]>::default();
    let mut shown: Option<Frame> = None;
    for step in input.steps.iter().take(40) {
        match step {
            Step::Bytes(bytes, cut) => {
                let bytes = &bytes[..bytes.len().min(64)];
                for event in fed(&mut decoders, bytes, *cut) {
                    session.event(event);
                }
            }
            Step::Silence => {
                let [settled, ..] = decoders.each_mut().map(Decoder::settle);
                settled.into_iter().for_each(|event| session.event(event));
            }
            Step::Size(width, height) => _ = session.resize(u16::from(*width), u16::from(*height)),
            Step::Large(width, height) => _ = session.resize(width % 1001, height % 101),
            Step::Answer => _ = session.answer(),
            Step::Grow => _ = session.grow(all.clone()),
        }
        let (buffer, cursor) = session.draw();
        assert!(cursor.is_none_or(|cursor| buffer.area.contains(cursor)), "{cursor:?}");
        let next = Frame { buffer, links: Links::default(), cursor };
        let mut bytes = b"\x1b[?1049h".to_vec();
        bytes.extend(encode(shown.as_ref(), &next, &Capabilities::default()));
        let faults = stream::faults(&bytes, stream::To::Terminal);
        assert!(faults.is_empty(), "{faults:?}");
        shown = Some(next);
    }
});

/// What the bytes mean, fed whole, one by one, and in two pieces.
fn fed([whole, single, halves]: &mut [Decoder; 3], bytes: &[u8], cut: u8) -> Vec<Event> {
    let cut = usize::from(cut).min(bytes.len());
    let events = whole.feed(bytes);
    let singly: Vec<Event> = bytes.iter().flat_map(|byte| single.feed(&[*byte])).collect();
    let mut halved = halves.feed(&bytes[..cut]);
    halved.extend(halves.feed(&bytes[cut..]));
    assert_eq!(format!("{events:?}"), format!("{singly:?}"));
    assert_eq!(format!("{events:?}"), format!("{halved:?}"));
    assert_eq!((whole.waits(), whole.waits()), (single.waits(), halves.waits()));
    events
}
