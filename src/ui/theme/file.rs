//! A user's theme file, read piece by piece over the theme that it inherits.

use std::borrow::Cow;

use ratatui::style::Color;

use super::{BUILT_IN, Depth, NAMES, Raw, RawRole, Theme, named_colour};
use crate::settings::{Fault, File, Name, Value};

/// What may be said of a role.
const FIELDS: [&str; 11] =
    ["fg", "bg", "fg16", "bg16", "bold", "italic", "underline", "struck", "reversed", "bold16", "underline16"];

impl Theme {
    /// Reads a theme file: `inherits` names the theme it changes, which is dark when it says nothing,
    /// and `[roles]` what it changes. What a role does not say stays as it is inherited.
    pub fn read(text: &str, depth: Depth) -> (Self, Vec<Fault>) {
        let (mut file, mut entries) = File::parse(text);
        let known: Vec<&str> = BUILT_IN.iter().map(|(name, _)| *name).collect();
        let mut base = "dark";
        entries.retain(|(name, value)| {
            let inherits = name.get_ref() == "inherits";
            if inherits && let Some(name) = file.choice(value, &known) {
                base = name;
            }
            !inherits
        });
        let mut raw = Raw::built_in(base);
        for (name, value) in entries {
            if name.get_ref() != "roles" {
                file.unknown(&name, &["inherits", "roles"]);
                continue;
            }
            for (name, value) in file.table(value).unwrap_or_default() {
                role(&mut file, &mut raw, &name, value);
            }
        }
        (Self::resolve(&raw, depth), file.faults())
    }
}

/// Changes a role as the file says.
fn role(file: &mut File, raw: &mut Raw<'_>, name: &Name<'_>, value: Value<'_>) {
    if !is_role(name.get_ref()) {
        let digits = (1..=9).map(|digit| format!("keyword-{digit}")).collect::<Vec<_>>();
        let names: Vec<&str> = NAMES.iter().copied().chain(digits.iter().map(String::as_str)).collect();
        file.unknown(name, &names);
        return;
    }
    let role = raw.roles.entry(Cow::Owned(name.get_ref().to_string())).or_default();
    for (field, value) in file.table(value).unwrap_or_default() {
        match &**field.get_ref() {
            "fg" => colour(file, &value, &mut role.fg),
            "bg" => colour(file, &value, &mut role.bg),
            "fg16" => colour(file, &value, &mut role.fg16),
            "bg16" => colour(file, &value, &mut role.bg16),
            other => match flag(role, other) {
                Some(flag) => *flag = file.flag(&value).unwrap_or(*flag),
                None => file.unknown(&field, &FIELDS),
            },
        }
    }
}

/// Whether there is a role of that name.
fn is_role(name: &str) -> bool {
    let digit = name.strip_prefix("keyword-").filter(|digit| digit.len() == 1);
    NAMES.contains(&name) || digit.is_some_and(|digit| ("1"..="9").contains(&digit))
}

/// The attribute of that name.
fn flag<'r>(role: &'r mut RawRole, name: &str) -> Option<&'r mut bool> {
    Some(match name {
        "bold" => &mut role.bold,
        "italic" => &mut role.italic,
        "underline" => &mut role.underline,
        "struck" => &mut role.struck,
        "reversed" => &mut role.reversed,
        "bold16" => &mut role.bold16,
        "underline16" => &mut role.underline16,
        _ => return None,
    })
}

/// Reads a colour, or `none`: the one of what is below.
fn colour(file: &mut File, value: &Value<'_>, colour: &mut Option<Color>) {
    let Some(text) = file.text(value) else { return };
    match named_colour(&text.text) {
        Some(new) => *colour = Some(new),
        None if text.text == "none" => *colour = None,
        None => {
            file.fault(text.at, "fault-colour", [("name", text.text)]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::place;

    #[test]
    fn a_file_changes_what_it_inherits() {
        let text =
            "inherits = 'light'\n[roles]\ntitle = { fg = '#112233', bold = false }\nkeyword-1 = { bg = 'none' }\n";
        let (theme, faults) = Theme::read(text, Depth::True);
        assert_eq!(faults, []);
        let light = Theme::built_in("light", Depth::True).unwrap();
        assert_eq!(theme.title.fg, Some(Color::Rgb(0x11, 0x22, 0x33)));
        assert!(theme.title.add_modifier.is_empty());
        assert_eq!((theme.keyword(0).fg, theme.keyword(0).bg), (light.keyword(0).fg, None));
        assert_eq!(theme.link, light.link);
        let dark = Theme::built_in("dark", Depth::True).unwrap();
        assert_eq!(Theme::read("", Depth::True).0.link, dark.link);
    }

    #[test]
    fn one_fault_leaves_the_rest() {
        let text = "inherits = 'drak'\nrole = 3\n[roles]\nno-such = {}\nkeyword-0 = {}\ntitle = { fg = 'pink', colour = 1, bold = 3, italic = true }\nhead = 3\n";
        let (theme, faults) = Theme::read(text, Depth::True);
        let places: Vec<_> = faults.iter().map(|fault| (place(text, fault.at), fault.key)).collect();
        let expected = [
            ((1, 12), "fault-among"),
            ((2, 1), "fault-key"),
            ((4, 1), "fault-key"),
            ((5, 1), "fault-key"),
            ((6, 16), "fault-colour"),
            ((6, 24), "fault-key"),
            ((6, 43), "fault-wants"),
            ((7, 8), "fault-wants"),
        ];
        assert_eq!(places, expected);
        assert!(theme.title.add_modifier.contains(ratatui::style::Modifier::ITALIC));
    }
}
