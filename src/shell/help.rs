//! The commands as clap sees them, with every word from the locale; completions and the manual page.

use std::{fmt::Write as _, io, path::PathBuf};

use clap::{Arg, ArgAction, Command, ValueHint, builder::PossibleValuesParser, value_parser};
use clap_mangen::{
    Man,
    roff::{Roff, roman},
};

use super::{
    args::Verb,
    output::{Exit, Out},
    plain::words,
};
use crate::{keyword::concordance::Order, locale::Locale, ui::Theme};

/// One command: the program itself or a subcommand, without the others.
pub(super) fn command(verb: Option<Verb>, locale: &Locale) -> Command {
    let words = Words(locale);
    let paths = words.paths();
    match verb {
        None => words.main([paths]).args(words.lighting()).args(words.reading()),
        Some(Verb::List) => words
            .sub(Verb::List, "cli-list", "cli-usage-list", [paths])
            .args(words.lighting())
            .arg(words.query())
            .arg(words.flag("json", "cli-json")),
        Some(Verb::Grep) => {
            let orders = PossibleValuesParser::new(Order::ALL.map(Order::name));
            let term = words.word("term", "cli-value-term", "cli-grep-term").required(true).display_order(0);
            words
                .sub(Verb::Grep, "cli-grep", "cli-usage-grep", [term, paths])
                .args(words.lighting())
                .arg(words.query())
                .arg(words.flag("json", "cli-json"))
                .arg(words.flag("vimgrep", "cli-vimgrep").conflicts_with("json"))
                .arg(words.flag("all", "cli-grep-all"))
                .arg(words.option("sort", "cli-value-order", "cli-sort").value_parser(orders))
        }
        Some(Verb::Export) => {
            let format = words
                .option("format", "cli-value-format", "cli-format")
                .required(true)
                .value_parser(PossibleValuesParser::new(["json", "markdown", "text"]));
            let export = words.sub(Verb::Export, "cli-export", "cli-usage-export", [paths]);
            export.arg(format).args(words.lighting()).arg(words.query())
        }
        Some(Verb::Config) => words
            .sub(Verb::Config, "cli-config", "cli-usage-config", [])
            .arg(words.flag("print-default", "cli-config-default"))
            .arg(words.flag("check", "cli-config-check").conflicts_with("print-default"))
            .arg(words.lang()),
        Some(Verb::Keywords) => {
            let check = PossibleValuesParser::new(["check"]);
            let word = words.word("keywords", "cli-value-check", "cli-keywords-check").value_parser(check);
            words.sub(Verb::Keywords, "cli-keywords", "cli-usage-keywords", [word, paths]).arg(words.lang())
        }
        Some(Verb::Doctor) => words.sub(Verb::Doctor, "cli-doctor", "cli-usage-doctor", []).arg(words.lang()),
        Some(Verb::Completions) => {
            let shell = words
                .word("shell", "cli-value-shell", "cli-shell")
                .required(true)
                .value_parser(value_parser!(clap_complete::Shell));
            words.sub(Verb::Completions, "cli-completions", "cli-usage-completions", [shell]).arg(words.lang())
        }
        Some(Verb::Man) => words.sub(Verb::Man, "cli-man", "cli-usage-man", []).arg(words.lang()),
    }
}

/// The whole tree, for completions and the manual.
fn tree(locale: &Locale) -> Command {
    // Others may be in the user's folder, so that the reader itself takes any name.
    let themes = PossibleValuesParser::new(["auto"].into_iter().chain(Theme::names()));
    command(None, locale)
        .mut_arg("theme", |theme| theme.value_parser(themes))
        .no_binary_name(false)
        .subcommands(Verb::ALL.map(|verb| command(Some(verb), locale).no_binary_name(false)))
}

/// Writes a completion script.
///
/// # Errors
/// When stdout can't be written to.
pub fn completions(shell: clap_complete::Shell, locale: &Locale, mut out: Out<'_>) -> io::Result<Exit> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut tree(locale), "lutrin", &mut script);
    // Some shells' scripts hold tabs, which the filter would take out.
    out.text(&String::from_utf8_lossy(&script).replace('\t', "    "))?;
    out.finish()?;
    Ok(Exit::Done)
}

/// Writes the manual page, one for the program and its subcommands.
///
/// # Errors
/// When stdout can't be written to.
pub fn man(locale: &Locale, mut out: Out<'_>) -> io::Result<Exit> {
    let main = Man::new(command(None, locale));
    let mut page = Vec::new();
    main.render_title(&mut page)?;
    let mut page = String::from_utf8_lossy(&page).into_owned();
    let mut put = |part: &str| page.push_str(part);
    put(&heading("SH", &locale.text("cli-man-name")));
    put(&paragraph(&locale.text("cli-name")));
    put(&heading("SH", &locale.text("cli-man-synopsis")));
    put(&section(|page| main.render_synopsis_section(page))?);
    put(".br\n");
    for verb in Verb::ALL {
        put(&section(|page| Man::new(command(Some(verb), locale)).render_synopsis_section(page))?);
        put(".br\n");
    }
    put(&heading("SH", &locale.text("cli-man-description")));
    put(&paragraph(&locale.text("cli-about")));
    put(&heading("SH", &locale.text("cli-man-options")));
    put(&section(|page| main.render_options_section(page))?);
    put(&heading("SH", &locale.text("cli-man-commands")));
    for verb in Verb::ALL {
        let command = command(Some(verb), locale);
        put(&heading("SS", &format!("lutrin {}", verb.name())));
        put(&paragraph(&command.get_about().map(ToString::to_string).unwrap_or_default()));
        put(&section(|page| Man::new(command).render_options_section(page))?);
    }
    let parts = [
        ("cli-man-terms", "cli-man-terms-text"),
        ("cli-man-query", "cli-man-query-text"),
        ("cli-man-plain", "cli-man-plain-text"),
        ("cli-man-files", "cli-man-files-text"),
        ("cli-man-exit", "cli-man-exit-text"),
    ];
    for (title, text) in parts {
        put(&heading("SH", &locale.text(title)));
        for line in locale.text(text).lines() {
            put(&paragraph(line));
        }
        if title == "cli-man-plain" {
            for line in words::help(locale) {
                put(&paragraph(&line));
            }
        }
    }
    out.text(&page)?;
    out.finish()?;
    Ok(Exit::Done)
}

/// A heading of the manual: `SH`, or `SS` one level down.
fn heading(level: &str, text: &str) -> String {
    let mut roff = Roff::new();
    roff.control(level, [text]);
    roff.to_roff()
}

/// A paragraph of the manual.
fn paragraph(text: &str) -> String {
    let mut roff = Roff::new();
    roff.control("PP", []).text([roman(text)]);
    roff.to_roff()
}

/// The text with a capital: in the list of commands it has none.
fn sentence(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

/// What `clap_mangen` renders, without its preamble and its headings, which are in English.
fn section(render: impl FnOnce(&mut Vec<u8>) -> io::Result<()>) -> io::Result<String> {
    let mut page = Vec::new();
    render(&mut page)?;
    let page = String::from_utf8_lossy(&page);
    let lines = page.lines().skip_while(|line| !line.starts_with(".SH")).filter(|line| !line.starts_with(".SH"));
    Ok(lines.flat_map(|line| [line, "\n"]).collect())
}

/// Makes arguments with their help from the locale.
struct Words<'a>(&'a Locale);

impl Words<'_> {
    fn text(&self, key: &str) -> String {
        self.0.text(key).into_owned()
    }

    /// What all commands share: our own help flag and templates instead of clap's English ones.
    fn base(&self, command: Command, about: &str, usage: &str, words: impl IntoIterator<Item = Arg>) -> Command {
        let usage_heading = self.text("cli-heading-usage");
        let help = Arg::new("help")
            .short('h')
            .long("help")
            .action(ArgAction::Help)
            .help(self.text("cli-help"))
            .help_heading(self.text("cli-heading-options"))
            .display_order(100);
        command
            .no_binary_name(true)
            .disable_help_flag(true)
            .disable_version_flag(true)
            .disable_help_subcommand(true)
            .args_override_self(true)
            .about(sentence(&self.text(about)))
            .override_usage(self.text(usage))
            .help_template(format!("{{about-with-newline}}\n{usage_heading} {{usage}}\n\n{{all-args}}{{after-help}}"))
            .args(words)
            .arg(help)
    }

    fn main(&self, words: impl IntoIterator<Item = Arg>) -> Command {
        let version = Arg::new("version")
            .short('V')
            .long("version")
            .action(ArgAction::Version)
            .help(self.text("cli-version"))
            .help_heading(self.text("cli-heading-options"))
            .display_order(101);
        let mut after = self.text("cli-heading-commands");
        for (verb, about) in [
            ("list", "cli-list"),
            ("grep", "cli-grep"),
            ("export", "cli-export"),
            ("keywords", "cli-keywords"),
            ("config", "cli-config"),
            ("doctor", "cli-doctor"),
            ("completions", "cli-completions"),
            ("man", "cli-man"),
        ] {
            let _ = write!(after, "\n  {verb:<13} {}", self.text(about));
        }
        after.push_str("\n\n");
        after.push_str(&self.text("cli-after-help"));
        self.base(Command::new("lutrin"), "cli-about", "cli-usage", words)
            .version(env!("CARGO_PKG_VERSION"))
            .arg(version)
            .after_help(after)
    }

    fn sub(&self, verb: Verb, about: &str, usage: &str, words: impl IntoIterator<Item = Arg>) -> Command {
        self.base(Command::new(verb.name()).bin_name(format!("lutrin {}", verb.name())), about, usage, words)
    }

    /// What is lit, and how: for every command that reads articles.
    fn lighting(&self) -> [Arg; 4] {
        [
            self.option("keyword", "cli-value-term", "cli-keyword").short('k').action(ArgAction::Append),
            self.option("set", "cli-value-name", "cli-set"),
            self.option("color", "cli-value-color", "cli-color")
                .value_parser(PossibleValuesParser::new(["auto", "always", "never"])),
            self.lang(),
        ]
    }

    /// Which of the articles are meant.
    fn query(&self) -> Arg {
        // What is left out begins with `-`.
        self.option("query", "cli-value-query", "cli-query").allow_hyphen_values(true)
    }

    /// What only the reader takes.
    fn reading(&self) -> [Arg; 6] {
        [
            self.flag("print", "cli-print"),
            self.flag("plain", "cli-plain").conflicts_with("print"),
            self.flag("accessible", "cli-accessible"),
            self.flag("links", "cli-links"),
            self.option("width", "cli-value-number", "cli-width").value_parser(value_parser!(u16).range(2..)),
            self.option("theme", "cli-value-name", "cli-theme"),
        ]
    }

    fn lang(&self) -> Arg {
        self.option("lang", "cli-value-lang", "cli-lang").value_parser(PossibleValuesParser::new(["fr", "en"]))
    }

    fn flag(&self, name: &'static str, help: &str) -> Arg {
        Arg::new(name)
            .long(name)
            .action(ArgAction::SetTrue)
            .help(self.text(help))
            .help_heading(self.text("cli-heading-options"))
    }

    fn option(&self, name: &'static str, value: &str, help: &str) -> Arg {
        Arg::new(name)
            .long(name)
            .value_name(self.text(value))
            .hide_possible_values(true)
            .help(self.text(help))
            .help_heading(self.text("cli-heading-options"))
    }

    fn word(&self, name: &'static str, value: &str, help: &str) -> Arg {
        Arg::new(name)
            .value_name(self.text(value))
            .hide_possible_values(true)
            .help(self.text(help))
            .help_heading(self.text("cli-heading-arguments"))
    }

    fn paths(&self) -> Arg {
        self.word("path", "cli-value-path", "cli-path")
            .num_args(0..)
            .display_order(1)
            .value_hint(ValueHint::AnyPath)
            .value_parser(value_parser!(PathBuf))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Tongue;

    #[test]
    fn every_command_is_sound_in_both_languages() {
        for tongue in [Tongue::French, Tongue::English] {
            tree(&Locale::new(tongue)).debug_assert();
        }
    }

    #[test]
    fn help_holds_no_english_of_clap() {
        let locale = Locale::new(Tongue::French);
        for verb in [None].into_iter().chain(Verb::ALL.map(Some)) {
            let help = command(verb, &locale).render_help().to_string();
            for word in ["Usage", "Options:", "Arguments:", "possible", "[default", "cli-", "Print "] {
                assert!(!help.contains(word), "{verb:?}: {word} in\n{help}");
            }
            assert!(help.starts_with(char::is_uppercase), "{help}");
            assert_eq!(Theme::names().all(|name| help.contains(name)), verb.is_none(), "{help}");
        }
    }

    #[test]
    fn the_manual_names_every_option_and_no_key() {
        for tongue in [Tongue::French, Tongue::English] {
            let mut bytes = Vec::new();
            man(&Locale::new(tongue), Out::new(&mut bytes, false)).unwrap();
            let page = String::from_utf8(bytes).unwrap();
            for word in ["keyword", "vimgrep", "format", "lutrin completions", "chiffr*"] {
                assert!(page.contains(word), "{word} in\n{page}");
            }
            assert!(!page.contains("cli-") && !page.contains("cli\\-"), "{page}");
        }
    }

    #[test]
    fn completions_are_made_for_every_shell() {
        use clap_complete::Shell::{Bash, Elvish, Fish, PowerShell, Zsh};
        for shell in [Bash, Elvish, Fish, PowerShell, Zsh] {
            let mut bytes = Vec::new();
            completions(shell, &Locale::new(Tongue::English), Out::new(&mut bytes, false)).unwrap();
            let script = String::from_utf8(bytes).unwrap();
            assert!(script.contains("vimgrep") && script.contains("export"), "{shell}");
        }
    }
}
