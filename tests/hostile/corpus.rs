//! Hostile documents, written anew for each run: what a saved article, its name or its folder must
//! never be able to do. Deterministic; nobody's own text.

use std::{
    ffi::OsString,
    fs,
    os::unix::{ffi::OsStringExt, fs::symlink, net::UnixListener},
    path::Path,
};

/// All twelve of `Bidi_Control`.
const BIDI: &str = "\u{61c}\u{200e}\u{200f}\u{202a}\u{202b}\u{202c}\u{202d}\u{202e}\u{2066}\u{2067}\u{2068}\u{2069}";

/// Invisible signs, blanks that are no spaces, noncharacters.
const HIDDEN: &str = "\u{ad}\u{34f}\u{115f}\u{1160}\u{17b4}\u{17b5}\u{180b}\u{180e}\u{180f}\u{200b}\u{200c}\u{200d}\
                      \u{2060}\u{2061}\u{2064}\u{206a}\u{206f}\u{2800}\u{3164}\u{fe00}\u{fe0d}\u{fe0e}\u{fe0f}\u{feff}\u{ffa0}\
                      \u{fff0}\u{fff9}\u{fffa}\u{fffb}\u{1bca0}\u{1d173}\u{1d17a}\u{fdd0}\u{fffe}\u{1fffe}\u{10ffff}\
                      \u{e0001}\u{e0020}\u{e0041}\u{e007f}\u{e0100}\u{e01ef}\u{e0fff}\u{2028}\u{2029}\u{85}";

/// A text for each of something, in a row.
fn each<T>(all: impl IntoIterator<Item = T>, text: impl Fn(T) -> String) -> String {
    all.into_iter().map(text).collect::<Vec<_>>().concat()
}

/// The text as escapes of YAML and TOML.
pub fn spelled(text: &str) -> String {
    each(text.chars(), |c| format!("\\U{:08x}", u32::from(c)))
}

/// Payloads by name: sequences that a terminal obeys, and signs that it does not show.
pub fn payloads() -> Vec<(String, Vec<u8>)> {
    let mut all: Vec<(String, Vec<u8>)> = [
        ("csi", &b"\x1b[2J\x1b[H"[..]),
        ("title", b"\x1b]0;PWN\x07"),
        ("clipboard", b"\x1b]52;c;UFdO\x07"),
        ("link", b"\x1b]8;;http://evil.example/\x1b\\lien\x1b]8;;\x1b\\"),
        ("request", b"\x1bP$q\"p\x1b\\"),
        ("unterminated", b"\x1b]52;c;UFdO"),
        ("c1-csi", "\u{9b}2J".as_bytes()),
        ("c1-osc", "\u{9d}0;PWN\u{9c}".as_bytes()),
        ("byte-9b", b"\x9b2J"),
        ("pager-mix", b"\x1b]8;;\x1b0m\x1b[>0q"),
        ("line-faker", b"ok\x07\x08\x08XX\rFAUX"),
        ("shift-out", b"\x0eabc\x0f"),
        ("modes", b"\x1b[?1049l\x1b[?25l\x1b[?5h\x1b[?1003h\x1b[?2026h"),
        ("region", b"\x1b[1;2r\x1b[4h\x1b(0\x1b%G\x1b#8\x1bc"),
        ("reports", b"\x1b[6n\x1b[c\x1b[>c\x1b[5n\x1b[21t\x1b]10;?\x07\x1bZ"),
        ("sixel", b"\x1bPq#0;2;0;0;0#0~~@@vv\x1b\\\x1b_Gf=100;AAAA\x1b\\"),
        ("screen-title", b"\x1bkPWN\x1b\\\x1b^pm\x1b\\\x1bXsos\x1b\\"),
        ("entity", b"&#27;[31mred &amp;#27;[31m &#x9b;31m &#x202e;x &Tab;&NewLine;&shy;&rlm;&#0;&#xe0041;"),
        ("homoglyph", "https://www.p\u{430}ypal.com/".as_bytes()),
        ("separators", "a\u{2028}b\u{2029}c\u{85}d\u{b}e\u{c}f".as_bytes()),
        ("zalgo", "z\u{0301}\u{0489}\u{20dd}\u{0334}".as_bytes()),
        ("format", b"%n%s%d{0}{}$(id)`id`\\x1b[2J\\033]0;PWN\\a"),
    ]
    .map(|(name, bytes)| (name.to_owned(), bytes.to_vec()))
    .to_vec();
    let tags =
        |text: &str| text.bytes().map(|b| 0xE_0000 + u32::from(b)).filter_map(char::from_u32).collect::<String>();
    all.push(("tags".into(), format!("ok{} \u{1f3f4}{}", tags("ignore"), tags("all")).into()));
    all.push(("bidi".into(), each(BIDI.chars(), |c| format!("a{c}b ")).into()));
    all.push(("hidden".into(), each(HIDDEN.chars(), |c| format!("a{c}b{c} ")).into()));
    // The families, each whole.
    let c0 = (0..0x20).chain([0x7f]).flat_map(|c| [b'<', c, b'>']).collect();
    all.push(("all-c0".into(), c0));
    all.push(("all-c1".into(), each((0x80..=0x9f).filter_map(char::from_u32), |c| format!("<{c}2J>")).into()));
    all.push(("all-c1-bytes".into(), (0x80..=0x9f).flat_map(|c| [b'<', c, b'2', b'J', b'>']).collect()));
    all.push(("all-esc".into(), (0x20..=0x7e).flat_map(|c| [0x1b, c, b'.']).collect()));
    all.push(("all-csi".into(), (0x40..=0x7e).flat_map(|c| [0x1b, b'[', b'?', b'1', b';', b'2', c]).collect()));
    for (name, ends) in [("bel", "\x07"), ("st", "\x1b\\"), ("c1-st", "\u{9c}"), ("cancelled", "\x18"), ("open", "")] {
        let strings =
            ["\x1b]", "\x1bP", "\x1bX", "\x1b^", "\x1b_", "\x1bk", "\u{9d}", "\u{90}", "\u{98}", "\u{9e}", "\u{9f}"];
        all.push((format!("strings-{name}"), strings.map(|start| format!("{start}0;PWN{ends}")).concat().into()));
    }
    all
}

fn put(folder: &Path, name: &str, bytes: impl AsRef<[u8]>) {
    fs::write(folder.join(name), bytes).unwrap();
}

/// Writes a text with so many words after it that the controls in it make no binary file of it.
fn put_text(folder: &Path, name: &str, text: impl AsRef<[u8]>) {
    const WORDS: &str = "Un texte qui est long, et bien innocent. ";
    let text = text.as_ref();
    let controls = text.iter().filter(|&&b| b < b' ' || b == 0x7f).count();
    put(folder, name, [text, b"\n\n", WORDS.repeat(controls).as_bytes(), b"\n"].concat());
}

/// A folder with one text for each payload, in its title and in its body.
pub fn escapes(folder: &Path) {
    for (name, payload) in payloads() {
        let text = [b"Titre ", &payload[..], b" fin\n\nCorps ", &payload, b" suite.\n"].concat();
        put_text(folder, &format!("{name}.txt"), text);
    }
}

/// The payloads that hold what the others hold.
pub fn families() -> Vec<(String, Vec<u8>)> {
    let mut families = payloads();
    let chief = ["bidi", "hidden", "tags", "title", "format", "entity", "separators", "strings-open", "zalgo"];
    families.retain(|(name, _)| name.starts_with("all-") || chief.contains(&&**name));
    families
}

/// A folder with each of these payloads in every place that a format has for it.
pub fn markup(folder: &Path, payloads: Vec<(String, Vec<u8>)>) {
    for (name, payload) in payloads {
        let p = String::from_utf8_lossy(&payload).into_owned();
        let line = p.replace(['\n', '\r'], " ");
        let escaped = spelled(&p);
        let places = format!(
            "<html lang=\"{p}\"><head><title>{p}</title><meta name=author content=\"{p}\"><meta property=og:site_name \
             content=\"{p}\"><link rel=canonical href=\"https://a.example/{p}\"><script type=application/ld+json>\
             {{\"@type\": \"Article\", \"headline\": \"{p}\", \"author\": \"{p}\"}}</script></head><body><h1>{p}</h1>\
             <p>Un <a href=\"https://b.example/{p}\">mot {p}</a><img alt=\"{p}\"><table><tr><th>{p}<td>{p}</table>\
             <pre>{p}</pre></body></html>"
        );
        put(folder, &format!("{name}-page.html"), places);
        let markdown = format!(
            "# T {line}\n\n**{p}** *{p}* ~~{p}~~ `{line}` [l{line}](http://a.example/{line} \"{line}\") ![i{line}](x{line})\n\n\
             > q {line}\n\n- i {line}\n\n1. n {line}\n\n| a{line} | b |\n|---|---|\n| c | d{line} |\n\n```{line}\n{p}\n```\n\n\
             <b title=\"{line}\">{p}</b> <!-- {p} -->\n\n[^1] [r]\n\n[^1]: f {line}\n\n[r]: http://a.example/{line} '{line}'\n\n\
             ~~&**#27;**[31mX~~ &#155;2J &amp;#27;[31m &ZeroWidthSpace;&lrm;\n"
        );
        put_text(folder, &format!("{name}.md"), &markdown);
        let fields = ["title", "author", "date", "url", "site", "lang", "source"];
        let yaml = |value: &str| fields.map(|field| format!("{field}: {value}\n")).concat();
        put_text(folder, &format!("{name}-raw.md"), format!("---\n{}---\n\n{markdown}", yaml(&line)));
        put(folder, &format!("{name}-yaml.md"), format!("---\n{}---\n\nCorps.\n", yaml(&format!("\"{escaped}\""))));
        let toml = fields.map(|field| format!("{field} = \"{escaped}\"\n")).concat();
        put(folder, &format!("{name}-toml.md"), format!("+++\n{toml}+++\n\nCorps.\n"));
        let scrape = format!(
            "Titre {line}\nPar Anne {line} Roy\nPublié le 3 mars 2022 {line}\nSource : Le {line} Monde\n\nUne phrase {p} assez \
             longue pour passer pour du texte.\n\nPartager {line}\nVous aimerez aussi {line}\nhttps://a.example/{line}\n"
        );
        put_text(folder, &format!("{name}-scrape.txt"), scrape);
    }
    put(
        folder,
        "links.md",
        "[a](javascript:alert(1)) [b](file:///etc/passwd) [c](exec:id) [d](data:text/html,x) [e](http://a.example/\x1b]0;P\x07)\n",
    );
    put(folder, "page.html", "<html><head><title>A&#27;]0;PWN&#7;B</title></head><body>&#155;2J</body></html>\n");
    put(folder, "page-by-content", "<!DOCTYPE html><title>\x1b]0;PWN\x07</title>");
    let entities = each(1..10, |i| format!("<!ENTITY l{i} \"{}\">", format!("&l{};", i - 1).repeat(10)));
    put(
        folder,
        "laughs.xml",
        format!("<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY l0 \"lol\">{entities}]><rss><title>&l9;</title></rss>"),
    );
    put(
        folder,
        "outside.xml",
        "<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss><title>&x;</title></rss>",
    );
    let anchors = each(1..30, |i| {
        let before = format!("*a{}", i - 1);
        format!("a{i}: &a{i} [{before}, {before}, {before}, {before}]\n")
    });
    put(folder, "laughs.md", format!("---\na0: &a0 [x, x]\n{anchors}title: *a29\n---\n\nCorps.\n"));
    put(folder, "deep-yaml.md", format!("---\ntitle: {}\n---\n\nCorps.\n", "[".repeat(30_000)));
    put(folder, "deep-toml.md", format!("+++\ntitle = {}\n+++\n\nCorps.\n", "[".repeat(30_000)));
    put(folder, "deep-keys.md", format!("+++\n{}x = 1\n+++\n\nCorps.\n", "a.".repeat(15_000)));
    put(folder, "endless-front.md", format!("---\ntitle: {}", "a".repeat(300_000)));
}

/// A folder with texts in many encodings, broken ones among them.
pub fn encodings(folder: &Path) {
    let text = "Œuvre « déjà » – l’été €\n\nUn \u{1b}[2J corps \u{202e}.\n";
    let units = |big: bool| {
        text.encode_utf16()
            .flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() })
            .collect::<Vec<u8>>()
    };
    let wide = |big: bool| {
        text.chars()
            .flat_map(|c| if big { u32::from(c).to_be_bytes() } else { u32::from(c).to_le_bytes() })
            .collect::<Vec<u8>>()
    };
    put(folder, "utf8-bom.txt", ["\u{feff}", text].concat());
    put(folder, "utf16le-bom.txt", [&b"\xff\xfe"[..], &units(false)].concat());
    put(folder, "utf16be-bom.txt", [&b"\xfe\xff"[..], &units(true)].concat());
    put(folder, "utf16le.txt", units(false));
    put(folder, "utf16be.txt", units(true));
    put(folder, "utf32le-bom.txt", [&b"\xff\xfe\0\0"[..], &wide(false)].concat());
    put(folder, "utf32be.txt", wide(true));
    put(folder, "utf16-odd.txt", b"\xff\xfeA");
    put(folder, "utf16-half.txt", b"\xff\xfeA\0\x00\xd8B\0\x00\xdc");
    put(folder, "bom-alone.txt", b"\xef\xbb\xbf");
    put(folder, "bom-16-alone.txt", b"\xff\xfe");
    put(folder, "cp1252.txt", b"\x8cuvre \xab d\xe9j\xe0 \xbb \x96 l\x92\xe9t\xe9 \x80\n");
    put(folder, "latin1.txt", b"d\xe9j\xe0 \xe9t\xe9 l\xe0\n");
    put(
        folder,
        "invalid-utf8.txt",
        b"caf\xe9 \xff\xfe\xc0\xaf \xed\xa0\x80 \xf4\x90\x80\x80 \xf8\x88\x80\x80\x80 \xe2\x82 fin\n",
    );
    put(folder, "iso-2022.txt", b"\x1b$B%F%9%H\x1b(B \x1b.A\x1bN\x1b[2J\n");
    put(folder, "utf7.txt", b"+ADw-script+AD4- +ABs-[2J\n");
    put(folder, "hz.txt", b"~{VPND~} ~\n\x1b[2J\n");
    put(folder, "nul.txt", b"abc\x00def\n");
    put(folder, "all-bytes.txt", (0..=255).collect::<Vec<u8>>());
    put(folder, "high-bytes.txt", (128..=255).cycle().take(4000).collect::<Vec<u8>>());
    put(folder, "cr.txt", b"ligne1\rligne2\rligne3");
    put(folder, "crlf.txt", b"l1\r\nl2\r\n");
    put(folder, "empty.txt", b"");
    put(folder, "blank.txt", b" \n\t\r\n\xc2\xa0\n");
    put(folder, "one-byte.txt", b"\xe9");
    put(folder, "elf", b"\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0>\0");
    put(folder, "film.txt", [&b"\0\0\0\x18ftypmp42"[..], &[7, 0, 255].repeat(1000)].concat());
}

/// File names, none of which may do anything.
pub fn names() -> Vec<OsString> {
    let mut names: Vec<Vec<u8>> = [
        &b"esc\x1b[2J.txt"[..],
        b"osc\x1b]0;PWN\x07.txt",
        b"dcs\x1bP$q\"p\x1b\\.txt",
        b"line\nend.txt",
        b"cr\rFAUX.txt",
        b"\n",
        b"latin\xe9.txt",
        b"\xff\xfe\x80.txt",
        b"cut\xe2\x82.txt",
        "rlo\u{202e}txt.exe.txt".as_bytes(),
        "c1\u{9b}2J.txt".as_bytes(),
        "tags\u{e0049}\u{e0047}.txt".as_bytes(),
        "nfd e\u{301}.txt".as_bytes(),
        "wide 漢字👩\u{200d}🚀.txt".as_bytes(),
        "separator\u{2028}x.txt".as_bytes(),
        b" -rf.txt",
        b"--print",
        b"-",
        b"+tor:3",
        b"~",
        b" ",
        b".txt",
        b"tab\tx.txt",
        b"a:1:2:b.txt",
        b"%n%s{}$(id)`id`.md",
    ]
    .map(<[u8]>::to_vec)
    .to_vec();
    names.push([&b"a".repeat(251)[..], b".txt"].concat());
    names.push(["e".as_bytes(), "\u{301}".repeat(120).as_bytes(), b".txt"].concat());
    names.push([&(1..0x20).filter(|&c| c != b'\n').collect::<Vec<_>>()[..], b"\x7f.txt"].concat());
    names.push((0x80..=0xff).collect());
    names.push(format!("{BIDI}.txt").into());
    names.push(HIDDEN.chars().filter(|c| u32::from(*c) < 0x1_0000).collect::<String>().into());
    names.into_iter().map(OsString::from_vec).collect()
}

/// A folder with those names, some of them of folders.
pub fn named(folder: &Path) {
    for name in names() {
        fs::write(folder.join(&name), "Bonjour\n\nUn texte qui est la.\n").unwrap();
    }
    let inner = folder.join(OsString::from_vec(b"folder\x1b[2J\n\xe9".to_vec()));
    fs::create_dir(&inner).unwrap();
    put(&inner, "in\u{202e}side.txt", "Bonjour\n");
    put(&inner, "bad\x1b[2J.pdf", b"%PDF-1.7\n\0\0\0");
}

/// A folder with what is no file, or leads nowhere, or round in a circle. It has to lie in a folder
/// of its own: one of the links leads to that.
pub fn special(folder: &Path) {
    let mode = rustix::fs::Mode::from_raw_mode(0o600);
    rustix::fs::mknodat(rustix::fs::CWD, folder.join("fifo.txt"), rustix::fs::FileType::Fifo, mode, 0).unwrap();
    // Dropped at once: the socket stays in the folder.
    drop(UnixListener::bind(folder.join("socket.txt")).unwrap());
    for (name, target) in [
        ("loop", "."),
        ("up", ".."),
        ("self", "self"),
        ("ping", "pong"),
        ("pong", "ping"),
        ("zero.txt", "/dev/zero"),
        ("full.txt", "/dev/full"),
        ("tty.txt", "/dev/tty"),
        ("memory.txt", "/proc/self/mem"),
        ("dangling\u{1b}[2J.txt", "/nonexistent\x1b[2J"),
    ] {
        symlink(target, folder.join(name)).unwrap();
    }
    let mut deep = folder.to_owned();
    for _ in 0..200 {
        deep.push("d");
    }
    fs::create_dir_all(&deep).unwrap();
    put(&deep, "deep.txt", "Au fond\n");
    put(folder, "ok.txt", "Tout va bien\n");
}

/// Texts of extreme shape, of about so many bytes each; what is cut off beyond is said by `most`.
pub fn shapes(bytes: usize) -> Vec<(String, Vec<u8>)> {
    let fill = |unit: &str| unit.repeat(bytes / unit.len());
    let deep = |unit: &str, most: usize| unit.repeat((bytes / unit.len()).min(most));
    let numbered = |format: &dyn Fn(usize) -> String| each(0..bytes / 40, format);
    let all: Vec<(&str, String)> = vec![
        ("one-line.txt", fill("mot ")),
        ("no-space.txt", fill("a")),
        ("no-space-wide.txt", fill("漢")),
        ("no-space-hyphens.txt", fill("a\u{ad}")),
        ("one-sentence.txt", fill("« Un mot » : oui ! ")),
        ("blank-lines.txt", format!("{}fin", fill("\n"))),
        ("tabs.txt", format!("{}fin", fill("\t"))),
        ("lines-of-one.txt", fill("a\n")),
        ("paragraphs-of-one.txt", fill("a\n\n")),
        ("zalgo.txt", format!("e{}", fill("\u{301}"))),
        ("zalgo-clusters.txt", fill("e\u{301}\u{302}")),
        ("hidden.txt", format!("x{}", fill("\u{200b}"))),
        ("joined.txt", fill("👩\u{200d}")),
        ("flags.txt", fill("\u{1f1eb}")),
        ("jamo.txt", fill("\u{1100}")),
        ("prepended.txt", fill("\u{600}")),
        ("conjuncts.txt", fill("क\u{94d}")),
        ("controls.txt", fill("\u{1b}")),
        ("bidi.txt", fill("\u{202e}")),
        ("ligature.txt", fill("\u{fdfa}")),
        ("quotes.txt", fill("> ")),
        ("quotes.md", format!("{}x", deep("> ", 10_000))),
        ("lists.md", format!("{}x", deep("- ", 10_000))),
        ("numbers.md", numbered(&|n| format!("{n}99999999999999999999. x\n"))),
        ("indents.md", each(0..400, |n| format!("{}- x\n", " ".repeat(2 * n)))),
        ("stars.md", fill("*")),
        ("stars-and-words.md", fill("*a **b ")),
        ("brackets.md", deep("[", 50_000)),
        ("pictures.md", deep("![", 50_000)),
        ("links.md", deep("[a](", 50_000)),
        ("ticks.md", (1..400).map(|n| "`".repeat(n) + " ").collect()),
        ("entities.md", fill("&#27;")),
        ("angles.md", deep("<a ", 50_000)),
        ("comments.md", fill("<!-- ")),
        ("cells.md", format!("{}\n{}\n{}\n", fill("|a"), fill("|-"), fill("|b"))),
        ("rows.md", format!("|a|b|\n|-|-|\n{}", fill("|c|d|\n"))),
        ("headings.md", numbered(&|n| format!("# titre {n}\n\n"))),
        ("rules.md", fill("***\n\n")),
        ("code.md", format!("```\n{}", fill("x"))),
        ("references.md", numbered(&|n| format!("[r{n}]: http://a.example/{n}\n")) + "[r1]"),
        ("footnotes.md", numbered(&|n| format!("[^{n}] [^{n}]: x\n\n"))),
        ("underlined.md", format!("a\n{}", fill("="))),
        ("furniture.txt", format!("Titre\n\n{}", fill("Partager\n\nVous aimerez aussi\n\n"))),
        ("dates.txt", fill("le 3 mars 2022 à 11 h 58 min ")),
        ("divs.html", format!("<html>{}", deep("<div>", 100_000))),
        ("divs-closed.html", format!("<html>{}x{}", deep("<div>", 100_000), deep("</div>", 100_000))),
        ("lists.html", format!("<html>{}x", deep("<ul><li>", 50_000))),
        ("tables.html", format!("<html>{}x", deep("<table><tr><td>", 50_000))),
        ("formats.html", numbered(&|n| format!("<b id={n}><p>x"))),
        ("tag.html", format!("<p {}>x", numbered(&|n| format!("a{n}=1 ")))),
        ("entities.html", format!("<p>{}", fill("&#27;&amp;#27;&eacute;"))),
        ("marks.html", format!("<p>e{}", fill("&#x301;"))),
        ("script.html", format!("<html><script>{}</script><p>x", fill("x();"))),
        ("open-script.html", format!("<html><p>x<script>{}", fill("<!--<script>"))),
        ("picture.html", format!("<html><p>x<img alt=a src='data:{}'>", fill("A"))),
        ("half.html", format!("<html><p>x<a href=\"{}", fill("y"))),
        ("angles.html", format!("<html>{}", fill("<"))),
        ("cells.html", format!("<html><table>{}", fill("<tr><td>a<td colspan=9>b"))),
        ("menu.html", format!("<html><nav>{}</nav>", fill("<a href=/>x</a> "))),
        (
            "parts.mhtml",
            format!("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=a\n{}", fill("\n--a\n"))
                + "Content-Type: text/html\n\n<p>x",
        ),
        ("json.html", format!("<html><script type=application/ld+json>{}</script><p>x", fill("["))),
        ("deep.xml", deep("<a>", 100_000)),
    ];
    all.into_iter().map(|(name, text)| (name.to_owned(), text.into_bytes())).collect()
}

/// A ZIP archive of stored or hand-packed entries, its check sums wrong: nobody knows before all of
/// it is unpacked. Entry: name, method, claimed size, bytes.
fn zip(entries: &[(&str, u16, u32, &[u8])]) -> Vec<u8> {
    let (mut out, mut directory) = (Vec::new(), Vec::new());
    for (name, method, size, bytes) in entries {
        let offset = u32::try_from(out.len()).unwrap();
        let packed = u32::try_from(bytes.len()).unwrap();
        let length = u16::try_from(name.len()).unwrap();
        let common = [
            &20_u16.to_le_bytes()[..],
            &[0; 2],
            &method.to_le_bytes(),
            &[0; 8],
            &packed.to_le_bytes(),
            &size.to_le_bytes(),
            &length.to_le_bytes(),
            &[0; 2],
        ]
        .concat();
        out.extend([&b"PK\x03\x04"[..], &common, name.as_bytes(), bytes].concat());
        directory
            .extend([&b"PK\x01\x02\x14\0"[..], &common, &[0; 10], &offset.to_le_bytes(), name.as_bytes()].concat());
    }
    let count = u16::try_from(entries.len()).unwrap_or(u16::MAX).to_le_bytes();
    let (start, size) =
        (u32::try_from(out.len()).unwrap().to_le_bytes(), u32::try_from(directory.len()).unwrap().to_le_bytes());
    out.extend(directory);
    out.extend([&b"PK\x05\x06\0\0\0\0"[..], &count, &count, &size, &start, &[0; 2]].concat());
    out
}

/// A raw DEFLATE stream (RFC 1951, fixed codes) of one letter many times over: 258 bytes for 13 bits.
fn deflated(runs: usize) -> Vec<u8> {
    let (mut out, mut held, mut count) = (Vec::new(), 0_u64, 0);
    // A code's bits go out from the highest on, everything else from the lowest.
    let mut put = |value: u64, bits: u32| {
        held |= value << count;
        count += bits;
        while count >= 8 {
            out.push(u8::try_from(held & 0xFF).unwrap());
            held >>= 8;
            count -= 8;
        }
    };
    put(0b011, 3);
    put(u64::from((0x30_u8 + b'a').reverse_bits()), 8);
    for _ in 0..runs {
        // Length 258: code 285, 0b1100_0101; distance 1: code 0.
        put(u64::from(0b1100_0101_u8.reverse_bits()), 8);
        put(0, 5);
    }
    put(0, 7 + 7);
    out
}

/// A folder with archives: bombs, ways out of the folder, lies about sizes. Each run of a bomb is 258
/// bytes when unpacked.
pub fn archives(folder: &Path, runs: usize) {
    let bomb = deflated(runs);
    let container = b"<container><rootfiles><rootfile full-path=\"../../../etc/passwd\"/></rootfiles></container>";
    let book = |more: &[(&str, u16, u32, &[u8])]| {
        let mut entries: Vec<(&str, u16, u32, &[u8])> = vec![
            ("mimetype", 0, 20, b"application/epub+zip"),
            ("META-INF/container.xml", 0, u32::try_from(container.len()).unwrap(), container),
        ];
        entries.extend(more);
        zip(&entries)
    };
    put(folder, "bomb.epub", book(&[("c.xhtml", 8, u32::MAX, &bomb)]));
    put(folder, "liar.epub", book(&[("c.xhtml", 8, 1, &bomb)]));
    put(folder, "boast.epub", book(&[("c.xhtml", 0, u32::MAX, b"ok")]));
    put(
        folder,
        "outside.epub",
        book(&[("../../evil.txt", 0, 1, b"x"), ("/abs.txt", 0, 1, b"y"), ("esc\x1b[2J\n", 0, 1, b"z")]),
    );
    let names: Vec<String> = (0..20_000).map(|n| format!("f/{n}")).collect();
    put(folder, "many.epub", book(&names.iter().map(|name| (name.as_str(), 0, 0, &b""[..])).collect::<Vec<_>>()));
    let good = book(&[]);
    put(folder, "cut.epub", &good[..good.len() - 30]);
    put(folder, "disguised.txt", &good);
    put(folder, "stray.zip", b"PK\x03\x04");
    put(folder, "bomb.txt.gz", [&b"\x1f\x8b\x08\0\0\0\0\0\0\xff"[..], &bomb, &[0; 8]].concat());
    put(folder, "bomb.txt", [&b"\x1f\x8b\x08\0\0\0\0\0\0\xff"[..], &bomb, &[0; 8]].concat());
    put(folder, "stray.pdf", b"%PDF-1.7\n\x1b[2J");
    put(folder, "stray.rtf", b"{\\rtf1 \x1b[2J {\\*\\x}}");
}
