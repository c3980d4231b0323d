//! The picture in the README is what the program draws. After a change that is meant to be seen,
//! `LUTRIN_UPDATE=1 cargo test --test picture` draws it anew.

#![expect(clippy::unwrap_used, reason = "a test may stop")]

mod support;

use std::{fmt::Write, fs, path::Path};

use lutrin::{layout::width, locale::Tongue};
use ratatui::{
    buffer::{Buffer, Cell},
    style::{Color, Modifier},
};
use support::{Session, seeds, start};

/// The size of a cell in the picture.
const CELL: (f64, f64) = (8.4, 18.0);
const MARGIN: f64 = 12.0;
const GROUND: &str = "#16191d";
const INK: &str = "#e4e7ea";

#[test]
fn the_readme_shows_what_the_program_draws() {
    let mut session = Session::new(seeds(), 120, 34);
    session.keys("j j Enter n 2 2 Tab");
    keeps(&session, "docs/screen.svg");
}

#[test]
fn the_readme_shows_the_heat_map_and_the_months() {
    let mut session = Session::with(start(Tongue::English), seeds(), 110, 15);
    session.keys("C j j 3 j");
    keeps(&session, "docs/heatmap.svg");
    session.resize(110, 24).keys("Tab n");
    keeps(&session, "docs/months.svg");
}

/// Holds a picture and what the program draws together.
fn keeps(session: &Session, name: &str) {
    let drawn = svg(&session.draw().0);
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
    if std::env::var_os("LUTRIN_UPDATE").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, &drawn).unwrap();
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    assert!(kept == drawn, "{name} is old: LUTRIN_UPDATE=1 cargo test --test picture");
}

fn svg(buffer: &Buffer) -> String {
    let area = buffer.area;
    let (width, height) =
        (f64::from(area.width) * CELL.0 + 2.0 * MARGIN, f64::from(area.height) * CELL.1 + 2.0 * MARGIN);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width:.1} {height:.1}\" \
         font-family=\"'DejaVu Sans Mono', Menlo, Consolas, monospace\" font-size=\"14\">\n\
         <rect width=\"100%\" height=\"100%\" rx=\"8\" fill=\"{GROUND}\"/>\n"
    );
    for y in 0..area.height {
        let mut x = 0;
        while x < area.width {
            let cell = &buffer[(x, y)];
            // Cells of one style are one run.
            let run = (x..area.width).take_while(|at| same_style(&buffer[(*at, y)], cell)).count();
            let end = x + u16::try_from(run).unwrap();
            draw_run(buffer, x, end, y, &mut out);
            x = end;
        }
    }
    out.push_str("</svg>\n");
    out
}

fn same_style(a: &Cell, b: &Cell) -> bool {
    (a.fg, a.bg, a.modifier) == (b.fg, b.bg, b.modifier)
}

fn draw_run(buffer: &Buffer, start: u16, end: u16, y: u16, out: &mut String) {
    let cell = &buffer[(start, y)];
    let (mut ink, mut ground) = (colour(cell.fg, INK), colour(cell.bg, GROUND));
    if cell.modifier.contains(Modifier::REVERSED) {
        std::mem::swap(&mut ink, &mut ground);
    }
    let left = MARGIN + f64::from(start) * CELL.0;
    let top = MARGIN + f64::from(y) * CELL.1;
    let width = f64::from(end - start) * CELL.0;
    if ground != GROUND {
        writeln!(
            out,
            "<rect x=\"{left:.1}\" y=\"{top:.1}\" width=\"{width:.1}\" height=\"{}\" fill=\"{ground}\"/>",
            CELL.1
        )
        .unwrap();
    }
    let mut text = String::new();
    let mut x = start;
    while x < end {
        let symbol = buffer[(x, y)].symbol();
        text.push_str(symbol);
        x += if width::of(symbol) > 1 { 2 } else { 1 };
    }
    if text.trim().is_empty() {
        return;
    }
    let mut style = String::new();
    for (modifier, attribute) in [
        (Modifier::BOLD, " font-weight=\"bold\""),
        (Modifier::ITALIC, " font-style=\"italic\""),
        (Modifier::UNDERLINED, " text-decoration=\"underline\""),
    ] {
        if cell.modifier.contains(modifier) {
            style.push_str(attribute);
        }
    }
    let text = text.replace('&', "&amp;").replace('<', "&lt;");
    writeln!(
        out,
        "<text x=\"{left:.1}\" y=\"{:.1}\" textLength=\"{width:.1}\" xml:space=\"preserve\" fill=\"{ink}\"{style}>{text}</text>",
        top + CELL.1 * 0.76
    )
    .unwrap();
}

fn colour(colour: Color, default: &str) -> String {
    match colour {
        Color::Rgb(r, g, b) => format!("#{r:02x}{g:02x}{b:02x}"),
        _ => default.to_owned(),
    }
}
