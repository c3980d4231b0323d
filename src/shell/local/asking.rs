//! What the terminal is asked after the first frame, and what its answers change.
//!
//! Nothing waits for an answer: what the terminal can do is taken up when it has told, and what it
//! never tells stays as it was assumed. Only who leaves at once waits a moment, so that the shell does
//! not get the answers.

use std::{io, sync::mpsc::Receiver, time::Duration};

use super::{End, Message, Session, now};
use crate::shell::{
    answers::Answer,
    config::themes::Ground,
    encode::{control::Control, encode},
    terminal::Input,
};

/// How long after an Escape more bytes of the same key may come. Nothing needs a lone Escape, so it
/// may be as long as a slow line needs.
const ESCAPE: Duration = Duration::from_millis(60);

/// The same while an answer may come, which begins with an Escape too and may come in pieces.
const ESCAPE_OR_ANSWER: Duration = Duration::from_millis(250);

/// How long answers are likely to come. Later ones are taken as well, but Escape waits no longer.
const LIKELY: Duration = Duration::from_secs(10);

/// How long after the questions the program does not leave without the answers.
const ANSWER: Duration = Duration::from_millis(100);

/// How many columns a terminal may write of a question that it takes for none.
const LITTER: u16 = 2;

impl Session {
    /// Asks the terminal what it can do, and what is not known of its colours, all at once.
    pub(super) fn ask(&mut self) -> io::Result<()> {
        let Some(mut questions) = self.known.questions else { return Ok(()) };
        questions.background = self.themes.asks();
        let mut bytes = Control::Ask(questions).bytes().into_owned();
        if questions.modes {
            bytes = [&*Control::Home.bytes(), &bytes, &self.repair()].concat();
        }
        self.decoder.expect(true);
        self.asked_at = Some(now());
        self.put(&bytes)
    }

    /// Draws the place again where a terminal may have written some of the questions down: Terminal.app
    /// and some others, which a shell on another machine does not know by name.
    fn repair(&mut self) -> Vec<u8> {
        let Some(next) = self.shown.clone() else { return Vec::new() };
        if let Some(shown) = &mut self.shown {
            for x in 0..LITTER.min(next.buffer.area.width) {
                if let Some(cell) = shown.buffer.cell_mut((x, 0)) {
                    cell.reset();
                    cell.set_symbol("\u{FFFD}");
                }
            }
        }
        let bytes = encode(self.shown.as_ref(), &next, &self.known.capabilities);
        self.shown = Some(next);
        bytes
    }

    /// How long silence lasts that ends a key.
    pub(super) fn patience(&mut self) -> Duration {
        if self.asked_at.is_some_and(|at| now() > at + LIKELY) {
            self.asked_at = None;
            self.decoder.expect(false);
        }
        if self.asked_at.is_some() { ESCAPE_OR_ANSWER } else { ESCAPE }
    }

    /// Takes the answers that have come; the next frame is drawn as they allow.
    pub(super) fn take_answers(&mut self) -> Option<End> {
        let answers = self.decoder.answers();
        answers.iter().filter_map(|answer| self.take_answer(answer)).last()
    }

    fn take_answer(&mut self, answer: &Answer) -> Option<End> {
        self.known.take(answer);
        match answer {
            Answer::Device => self.asked_at = None,
            Answer::Background(red, green, blue) => {
                let locale = self.app.locale().clone();
                let (theme, faults) = self.themes.told(Ground::of(*red, *green, *blue), &locale)?;
                self.theme = theme;
                return self.tell_faults(faults);
            }
            Answer::Mode { .. } | Answer::Name(_) => {}
        }
        None
    }

    /// Who leaves at once may leave before the terminal has answered: the shell would take the answers
    /// for keys. Most terminals answer within a few milliseconds.
    pub(super) fn wait_for_answers(&mut self, receiver: &Receiver<Message>) {
        let Some(until) = self.asked_at.map(|at| at + ANSWER) else { return };
        while self.asked_at.is_some()
            && let Some(left) = until.checked_duration_since(now())
            && let Ok(message) = receiver.recv_timeout(left)
        {
            if let Message::Input(Input::Bytes(bytes)) = message {
                let _keys = self.decoder.feed(&bytes);
                let _none = self.take_answers();
            }
        }
    }
}
