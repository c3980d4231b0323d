//! Gives each page of a folder to one extractor: `extractors NAME PAGES OUT`. Writes `OUT/NAME/PAGE.txt`
//! and says how long it took. Only the time matters here; `compare.py` beside it scores the texts.

use std::{env, error::Error, fs, panic, path::Path, time::Instant};

type Outcome = Result<String, Box<dyn Error>>;

fn extract(name: &str, html: &str) -> Outcome {
    let address = "https://example.org/a";
    let trafilatura = |options| trafilatura::extract(html, &options).map(|found| found.content_text);
    let smoothie = |text_mode| -> Outcome {
        let config = dom_smoothie::Config { text_mode, ..dom_smoothie::Config::default() };
        Ok(dom_smoothie::Readability::new(html, None, Some(config))?.parse()?.text_content.to_string())
    };
    Ok(match name {
        "dom_smoothie" => smoothie(dom_smoothie::TextMode::Raw)?,
        "dom_smoothie_formatted" => smoothie(dom_smoothie::TextMode::Formatted)?,
        "rs_trafilatura" => rs_trafilatura::extract(html)?.content_text,
        "trafilatura" => trafilatura(trafilatura::Options::default())?,
        "trafilatura_fallback" => trafilatura(trafilatura::Options::default().with_fallback(true))?,
        "trafilatura_recall" => trafilatura(
            trafilatura::Options::default()
                .with_fallback(true)
                .with_focus(trafilatura::ExtractionFocus::FavorRecall),
        )?,
        "legible" => legible::parse(html, Some(address), None)?.text_content,
        "readabilityrs" => {
            let found = readabilityrs::Readability::new(html, None, None)?.parse();
            found.and_then(|article| article.text_content).unwrap_or_default()
        }
        "readability" => readability::extractor::extract(&mut html.as_bytes(), &url::Url::parse(address)?)?.text,
        "llm_readability" => {
            llm_readability::extractor::extract(&mut html.as_bytes(), &url::Url::parse(address)?)?.text.to_string()
        }
        _ => return Err("no such extractor".into()),
    })
}

fn main() -> Result<(), Box<dyn Error>> {
    let [_, name, pages, out] = env::args().collect::<Vec<_>>().try_into().map_err(|_| "NAME PAGES OUT")?;
    let out = Path::new(&out).join(&name);
    fs::create_dir_all(&out)?;
    panic::set_hook(Box::new(|_| ()));
    let (mut seconds, mut bytes, mut failed) = (0.0, 0, 0);
    for entry in fs::read_dir(pages)? {
        let path = entry?.path();
        let html = String::from_utf8_lossy(&fs::read(&path)?).into_owned();
        let mut best = f64::MAX;
        let mut text = None;
        for _ in 0..3 {
            let start = Instant::now();
            text = panic::catch_unwind(|| extract(&name, &html).ok()).ok().flatten();
            best = best.min(start.elapsed().as_secs_f64());
        }
        seconds += best;
        bytes += html.len();
        failed += usize::from(text.is_none());
        let stem = path.file_stem().unwrap_or_default();
        fs::write(out.join(stem).with_extension("txt"), text.unwrap_or_default())?;
    }
    println!("{name}: {:.2} ms for 100 kB, {failed} failed", seconds / bytes as f64 * 1e8);
    Ok(())
}
