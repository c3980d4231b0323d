//! That the built-in themes can be read, and their keywords told apart, by as many eyes as possible.

use super::*;

const DEPTHS: [Depth; 4] = [Depth::None, Depth::Ansi, Depth::Indexed, Depth::True];

/// Colours in linear light, each channel from 0 to 1.
type Linear = [f64; 3];

/// A colour with its channels decoded (IEC 61966-2-1, sRGB).
fn linear(colour: Color) -> Linear {
    let channel = |value: u8| {
        let value = f64::from(value) / 255.0;
        if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    rgb(colour).map(channel)
}

/// The channels of a colour that does not depend on the terminal: given in 24 bits, or one of the
/// upper 240 of xterm's palette.
fn rgb(colour: Color) -> [u8; 3] {
    const STEPS: [u8; 6] = [0, 95, 135, 175, 215, 255];
    match colour {
        Color::Rgb(r, g, b) => [r, g, b],
        Color::Indexed(index @ 232..) => [8 + 10 * (index - 232); 3],
        Color::Indexed(index @ 16..) => [36, 6, 1].map(|weight| STEPS[usize::from((index - 16) / weight % 6)]),
        _ => panic!("{colour:?} is the terminal's to choose"),
    }
}

/// The contrast of WCAG 2.1, from 1 to 21.
fn contrast(a: Color, b: Color) -> f64 {
    let luminance = |colour| {
        let [r, g, b] = linear(colour);
        0.2126 * r + 0.7152 * g + 0.0722 * b
    };
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

fn times(matrix: [[f64; 3]; 3], [x, y, z]: [f64; 3]) -> [f64; 3] {
    matrix.map(|[a, b, c]| a * x + b * y + c * z)
}

/// Whole loss of one kind of cones: the matrices of severity 1.0 of Machado, Oliveira and Fernandes,
/// "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE TVCG 15 (2009),
/// table 1; on linear light.
const BLINDNESS: [(&str, [[f64; 3]; 3]); 3] = [
    (
        "protanopia",
        [[0.152_286, 1.052_583, -0.204_868], [0.114_503, 0.786_281, 0.099_216], [-0.003_882, -0.048_116, 1.051_998]],
    ),
    (
        "deuteranopia",
        [[0.367_322, 0.860_646, -0.227_968], [0.280_085, 0.672_501, 0.047_413], [-0.011_820, 0.042_940, 0.968_881]],
    ),
    (
        "tritanopia",
        [[1.255_528, -0.076_749, -0.178_779], [-0.078_411, 0.930_809, 0.147_602], [0.004_733, 0.691_367, 0.303_900]],
    ),
];

/// Lightness and two opponent colours in `OKLab` (Ottosson 2020), in which equal distances are seen as
/// equal.
fn oklab(linear: Linear) -> [f64; 3] {
    let cones = times(
        [
            [0.412_221_470_8, 0.536_332_536_3, 0.051_445_992_9],
            [0.211_903_498_2, 0.680_699_545_1, 0.107_396_956_6],
            [0.088_302_461_9, 0.281_718_837_6, 0.629_978_700_5],
        ],
        linear,
    );
    times(
        [
            [0.210_454_255_3, 0.793_617_785_0, -0.004_072_046_8],
            [1.977_998_495_1, -2.428_592_205_0, 0.450_593_709_9],
            [0.025_904_037_1, 0.782_771_766_2, -0.808_675_766_0],
        ],
        cones.map(f64::cbrt),
    )
}

/// The smallest distance in `OKLab` between the colours of two of the nine keywords, as they are seen
/// through a simulation of colour vision, and the digits of the two.
fn nearest(theme: &Theme, matrix: Option<[[f64; 3]; 3]>) -> (f64, usize, usize) {
    let seen: Vec<_> = (0..9)
        .map(|index| {
            let light = linear(theme.keyword(index).fg.unwrap());
            oklab(matrix.map_or(light, |matrix| times(matrix, light).map(|value| value.clamp(0.0, 1.0))))
        })
        .collect();
    let pairs = (0..9).flat_map(|b| (0..b).map(move |a| (a, b)));
    let distance = |a: usize, b: usize| (0..3).map(|i| (seen[a][i] - seen[b][i]).powi(2)).sum::<f64>().sqrt();
    pairs.map(|(a, b)| (distance(a, b), a + 1, b + 1)).min_by(|a, b| a.0.total_cmp(&b.0)).unwrap()
}

/// The grounds of a theme that text may stand on, and with each what can stand on it.
fn grounds(name: &str, theme: &Theme) -> Vec<(Color, Vec<(&'static str, Style)>)> {
    // Where a theme leaves the terminal its own ground, it is taken to be the usual one.
    let (fg, bg) = match name {
        "light" => (Color::Rgb(0, 0, 0), Color::Rgb(255, 255, 255)),
        _ => (Color::Rgb(255, 255, 255), Color::Rgb(0, 0, 0)),
    };
    let (fg, bg) = (theme.text.fg.unwrap_or(fg), theme.text.bg.unwrap_or(bg));
    let with_fg = |style: Style| Style { fg: style.fg.or(Some(fg)), ..style };
    let list = [("text", theme.text), ("list-title", theme.list_title), ("list-meta", theme.list_meta)];
    let list = list.into_iter().chain([("list-faint", theme.list_faint), ("selected-mark", theme.selected_mark)]);
    let page = [
        ("title", theme.title),
        ("heading", theme.heading),
        ("head", theme.head),
        ("quote", theme.quote),
        ("code", theme.code),
        ("caption", theme.caption),
        ("image", theme.image),
        ("fold", theme.fold),
        ("furniture", theme.furniture),
        ("mark", theme.mark),
        ("emphasis", theme.emphasis),
        ("strong", theme.strong),
        ("strikethrough", theme.strikethrough),
        ("link", theme.link),
        ("legend", theme.legend),
        ("legend-absent", theme.legend_absent),
        ("prompt", theme.prompt),
        ("keyword-other", theme.keyword_other),
    ];
    let signs = (0..9).map(|index| ("the sign of a keyword", theme.keyword_sign(index)));
    let own = [
        ("status", theme.status),
        ("status-faint", theme.status_faint),
        ("notice", theme.notice),
        ("search", theme.search),
    ];
    let own = own.into_iter().chain((0..9).map(|index| ("a keyword", theme.keyword(index))));
    let selected = |style: Style| Style { fg: theme.selected.fg.or(style.fg).or(Some(fg)), ..style };
    let mut grounds: Vec<_> = own.map(|(role, style)| (style.bg.unwrap_or(bg), vec![(role, with_fg(style))])).collect();
    let all = list.clone().chain(page).chain(signs.clone()).map(|(role, style)| (role, with_fg(style)));
    grounds.push((bg, all.collect()));
    let rows = list.clone().chain(signs.clone()).map(|(role, style)| (role, selected(style)));
    grounds.push((theme.selected.bg.unwrap_or(bg), rows.collect()));
    let rows = list.chain(signs).map(|(role, style)| (role, with_fg(style)));
    grounds.push((theme.selected_idle.bg.unwrap_or(bg), rows.collect()));
    grounds
}

#[test]
fn text_has_the_contrast_that_wcag_asks_for() {
    let mut faults = Vec::new();
    for name in Theme::names() {
        // AA; the theme for weak eyes has AAA.
        let least = if name == "high-contrast" { 7.0 } else { 4.5 };
        for depth in [Depth::True, Depth::Indexed] {
            let theme = Theme::built_in(name, depth).unwrap();
            for (ground, roles) in grounds(name, &theme) {
                for (role, style) in roles {
                    let ratio = contrast(style.fg.unwrap(), ground);
                    if ratio < least {
                        faults.push(format!("{name}, {depth:?}: {role} {style:?} on {ground:?}: {ratio:.2}"));
                    }
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Four times what is just noticed side by side (0.02 in `OKLab`, CSS Color 4): the signs of keywords
/// are as small as a letter and stand apart.
const APART: f64 = 0.08;

#[test]
fn keyword_colours_are_told_apart() {
    for name in Theme::names() {
        let nearest = nearest(&Theme::built_in(name, Depth::True).unwrap(), None);
        assert!(nearest.0 >= APART, "{name}: {nearest:?}");
        // What 256 colours leave of it.
        let indexed = self::nearest(&Theme::built_in(name, Depth::Indexed).unwrap(), None);
        assert!(indexed.0 >= APART / 2.0, "{name} in 256 colours: {indexed:?}");
    }
}

#[test]
fn keyword_colours_are_told_apart_by_colour_blind_readers() {
    for (blindness, matrix) in BLINDNESS {
        let nearest = |depth| nearest(&Theme::built_in("colorblind", depth).unwrap(), Some(matrix));
        let (all, indexed) = (nearest(Depth::True), nearest(Depth::Indexed));
        assert!(all.0 >= APART, "{blindness}: {all:?}");
        assert!(indexed.0 >= APART / 2.0, "{blindness} in 256 colours: {indexed:?}");
    }
    let (_, deuteranopia) = BLINDNESS[1];
    let dark = nearest(&Theme::built_in("dark", Depth::True).unwrap(), Some(deuteranopia));
    assert!(dark.0 < APART, "the theme would not be needed: {dark:?}");
}

#[test]
fn keywords_show_at_every_depth() {
    for name in Theme::names() {
        for depth in DEPTHS {
            let theme = Theme::built_in(name, depth).unwrap();
            for index in 0..10 {
                let style = theme.keyword(index);
                let shows = style.bg.is_some() || style.add_modifier.contains(Modifier::UNDERLINED);
                assert!(shows, "keyword {index} of {name} at {depth:?}");
            }
            let nine: std::collections::HashSet<_> = (0..9).map(|index| theme.keyword(index)).collect();
            assert!(depth == Depth::None || nine.len() == 9, "{name} at {depth:?}");
        }
    }
}

#[test]
fn built_in_themes_name_every_role_and_no_other() {
    for (name, text) in [
        ("dark", include_str!("../../../assets/themes/dark.toml")),
        ("light", include_str!("../../../assets/themes/light.toml")),
        ("high-contrast", include_str!("../../../assets/themes/high-contrast.toml")),
        ("colorblind", include_str!("../../../assets/themes/colorblind.toml")),
    ] {
        assert_eq!(Theme::read(text, Depth::True).1, [], "{name}");
        let raw = Raw::built_in(name);
        let missing: Vec<_> = NAMES.iter().filter(|role| !raw.roles.contains_key(**role)).collect();
        assert!(missing.is_empty(), "{name}: {missing:?}");
        assert_eq!(raw.roles.len(), NAMES.len() + 9, "{name}");
    }
}

#[test]
fn colours_go_to_the_nearest_of_256() {
    let table = [((0, 0, 0), 16), ((255, 255, 255), 231), ((95, 135, 175), 67), ((128, 128, 128), 244)];
    for ((r, g, b), expected) in table {
        assert_eq!(indexed(Color::Rgb(r, g, b)), Color::Indexed(expected));
    }
}

#[test]
fn the_measures_measure() {
    let (black, white) = (Color::Rgb(0, 0, 0), Color::Rgb(255, 255, 255));
    assert!((contrast(black, white) - 21.0).abs() < 0.01);
    assert_eq!(rgb(indexed(Color::Rgb(95, 135, 175))), [95, 135, 175]);
    let [lightness, a, b] = oklab(linear(white));
    assert!((lightness - 1.0).abs() < 1e-3 && a.abs() < 1e-3 && b.abs() < 1e-3);
    // Each simulation leaves greys as they are.
    for (name, matrix) in BLINDNESS {
        assert!(times(matrix, [0.5; 3]).iter().all(|value| (value - 0.5).abs() < 1e-3), "{name}");
    }
}

/// The sixteen colours as xterm has them, and as the VGA did.
const PALETTES: [(&str, [u32; 16]); 2] = [
    (
        "xterm",
        [
            0x00_0000, 0xcd_0000, 0x00_cd00, 0xcd_cd00, 0x00_00ee, 0xcd_00cd, 0x00_cdcd, 0xe5_e5e5, 0x7f_7f7f,
            0xff_0000, 0x00_ff00, 0xff_ff00, 0x5c_5cff, 0xff_00ff, 0x00_ffff, 0xff_ffff,
        ],
    ),
    (
        "VGA",
        [
            0x00_0000, 0xaa_0000, 0x00_aa00, 0xaa_5500, 0x00_00aa, 0xaa_00aa, 0x00_aaaa, 0xaa_aaaa, 0x55_5555,
            0xff_5555, 0x55_ff55, 0xff_ff55, 0x55_55ff, 0xff_55ff, 0x55_ffff, 0xff_ffff,
        ],
    ),
];

/// One of the sixteen colours as a palette has it; what is no such colour comes back as it is.
fn of_sixteen(colour: Color, palette: &[u32; 16]) -> Color {
    let at = ANSI_ORDER.iter().position(|other| *other == colour);
    at.map_or(colour, |at| Color::from_u32(palette[at]))
}

/// The sixteen colours in the order of their numbers.
const ANSI_ORDER: [Color; 16] = [
    Color::Black,
    Color::Red,
    Color::Green,
    Color::Yellow,
    Color::Blue,
    Color::Magenta,
    Color::Cyan,
    Color::Gray,
    Color::DarkGray,
    Color::LightRed,
    Color::LightGreen,
    Color::LightYellow,
    Color::LightBlue,
    Color::LightMagenta,
    Color::LightCyan,
    Color::White,
];

#[test]
fn text_on_one_of_sixteen_colours_can_be_read() {
    let mut faults = Vec::new();
    for name in Theme::names() {
        let theme = Theme::built_in(name, Depth::Ansi).unwrap();
        let own = [("status", theme.status), ("notice", theme.notice), ("search", theme.search)];
        let own = own.into_iter().chain([("current", theme.current), ("status-faint", theme.status_faint)]);
        let own = own.map(|(role, style)| (role.to_owned(), style));
        let keywords = (0..9).map(|index| (format!("keyword-{}", index + 1), theme.keyword(index)));
        for (role, style) in own.chain(keywords) {
            // On the terminal's own ground, or in its own ink, it is for the terminal to see to that.
            let (Some(fg), Some(bg)) = (style.fg, style.bg) else { continue };
            if [fg, bg].contains(&Color::Reset) {
                continue;
            }
            for (palette, colours) in &PALETTES {
                let found = contrast(of_sixteen(fg, colours), of_sixteen(bg, colours));
                // The VGA draws yellow as a brown on which only white is better than black, and white can't
                // be read on the yellow of xterm.
                let least = if bg == Color::Yellow && *palette == "VGA" { 4.0 } else { 4.5 };
                if found < least {
                    faults.push(format!("{name} {role} on {palette}: {fg:?} on {bg:?} is {found:.1}"));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn with_sixteen_colours_all_can_be_read_on_either_ground() {
    let palette = &PALETTES[0].1;
    let (black, white) = (Color::Rgb(0, 0, 0), Color::Rgb(255, 255, 255));
    let mut faults = Vec::new();
    for name in Theme::names() {
        for (light, grounds) in [(Some(false), &[black][..]), (Some(true), &[white]), (None, &[black, white])] {
            let theme = Theme::built_in(name, Depth::Ansi).unwrap().on(light);
            let own = theme.text.bg.map(|own| of_sixteen(own, palette));
            let grounds = own.as_ref().map_or(grounds, std::slice::from_ref);
            let mut check = |role: &str, style: Style, least: f64| {
                let bold = style.add_modifier.contains(Modifier::BOLD);
                let under: Vec<_> = style.bg.map_or_else(|| grounds.to_vec(), |bg| vec![of_sixteen(bg, palette)]);
                let Some(fg) = style.fg.filter(|fg| *fg != Color::Reset) else { return };
                let at = ANSI_ORDER.iter().position(|other| *other == fg).unwrap();
                // Bold is drawn brighter by some.
                for fg in [at].into_iter().chain((bold && at < 8).then_some(at + 8)) {
                    for ground in &under {
                        let found = contrast(Color::from_u32(palette[fg]), *ground);
                        if found < least {
                            faults
                                .push(format!("{name} {role}, light {light:?}: {style:?} is {found:.1} on {ground:?}"));
                        }
                    }
                }
            };
            let signs = ["mark", "selected-mark", "divider", "track", "thumb"];
            for (role, style) in NAMES.iter().zip(theme.clone().roles_mut()) {
                check(role, *style, if signs.contains(role) { 3.0 } else { 4.5 });
            }
            for index in 0..9 {
                check(&format!("keyword-{}", index + 1), theme.keyword(index), 4.5);
                check(&format!("digit {}", index + 1), theme.keyword_digit(index), 3.0);
                check(&format!("bar of {}", index + 1), theme.keyword_sign(index), 3.0);
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    // The luminances are those of the palette.
    for (colour, known) in palette.iter().zip(ground::LUMINANCE) {
        let [r, g, b] = linear(Color::from_u32(*colour));
        let found = 1000.0 * (0.2126 * r + 0.7152 * g + 0.0722 * b);
        assert!((found - f64::from(known)).abs() < 1.0, "{colour:06x}: {found:.1}");
    }
    // Where the theme is for the ground, it keeps its colours.
    let dark = Theme::built_in("dark", Depth::Ansi).unwrap().on(Some(false));
    assert!((0..9).all(|index| dark.keyword_sign(index).fg.is_some()) && dark.heading.fg.is_some());
    let light = Theme::built_in("light", Depth::Ansi).unwrap().on(Some(true));
    let coloured = (0..9).filter(|index| light.keyword_sign(*index).fg.is_some()).count();
    assert!(coloured >= 6 && light.link.fg.is_some(), "{coloured}");
    // Bold text of a heading is no bold black in a hit.
    assert!(dark.keyword(0).sub_modifier.contains(Modifier::BOLD));
}
