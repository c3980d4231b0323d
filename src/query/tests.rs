//! What queries are read as, and every fault with its place.

use jiff::civil::date;

use super::*;
use crate::keyword::{LONGEST_TERM, Sets, Term};

/// A query as a formula: what is side by side in brackets, and what is counted by its terms.
fn sketch(query: &Query, node: &Node) -> String {
    let list = |nodes: &[Node]| nodes.iter().map(|node| sketch(query, node)).collect::<Vec<_>>().join(" ");
    match node {
        Node::All(nodes) => format!("[{}]", list(nodes)),
        Node::Any(nodes) => format!("[or {}]", list(nodes)),
        Node::Not(node) => format!("-{}", sketch(query, node)),
        Node::Test(test) => match test {
            Test::Count(index, how, number) => {
                let counted = &query.counted[*index];
                let terms = counted.keywords.iter().flat_map(|keyword| &keyword.terms).map(Term::to_string);
                let exact = if counted.enough > 1 { "" } else { "?" };
                format!("{}{exact}{}{number}", terms.collect::<Vec<_>>().join("+"), how.sign())
            }
            Test::Part(field, part) => format!("{field:?}:{part}"),
            Test::Words(field, index) => format!("{field:?}#{index}"),
            Test::Number(quantity, how, number) => format!("{quantity:?}{}{number}", how.sign()),
            Test::Lang(tag) => format!("lang:{tag}"),
            Test::Date(Days { from, to }) => {
                let day = |day: &Option<civil::Date>| day.map(|day| day.to_string()).unwrap_or_default();
                format!("{}..{}", day(from), day(to))
            }
            Test::Read => "read".to_owned(),
            Test::Star => "star".to_owned(),
        },
    }
}

fn with_names<T>(read: impl FnOnce(&Names<'_>) -> T) -> T {
    let lexicon = Sets::built_in().lexicon;
    let keyword = |label: &str, terms: &[&str]| Keyword {
        label: label.to_owned(),
        terms: terms.iter().map(|term| term.parse().unwrap()).collect(),
        case: false,
        note: None,
        except: Vec::new(),
        color: None,
    };
    let keywords = [keyword("Chiffrement", &["~chiffrement", "crypto"]), keyword("vie privée", &["\"vie privée\""])];
    let saved = [
        ("à lire", "-read minutes<5"),
        ("wide", "x OR y"),
        ("nested", "@wide star"),
        ("loop", "x @loop2"),
        ("loop2", "@loop"),
        ("bad", "title:"),
        ("empty", " "),
    ]
    .map(|(name, text)| (name.to_owned(), text.to_owned()));
    read(&Names { keywords: &keywords, lit: &keywords, lexicon: &lexicon, saved: &saved, today: date(2026, 11, 23) })
}

fn read(text: &str) -> Result<String, Fault> {
    with_names(|names| {
        let query = Query::parse(text, names)?;
        Ok(query.map(|query| sketch(&query, &query.root)).unwrap_or_default())
    })
}

#[test]
fn queries_as_they_are_meant() {
    let table = [
        ("", ""),
        (" \u{a0}", ""),
        ("tor", "tor*?>=1"),
        ("\"tor\"", "tor?>=1"),
        ("« vie privée »", "vie privée?>=1"),
        ("“vie privée”", "vie privée?>=1"),
        ("\"a \\\" b\"", "a \" b?>=1"),
        ("chiffr*", "chiffr*?>=1"),
        ("~chiffrement", "~chiffrement?>=1"),
        ("~\"vie privée\"", "~vie privée?>=1"),
        ("/a|b c/", "/a|b c/?>=1"),
        ("/a\\/b/", "/a\\/b/?>=1"),
        ("/usr/bin/", "/usr/bin/?>=1"),
        ("bout-en-bout", "bout-en-bout*?>=1"),
        ("https://a.b/c", "https://a.b/c*?>=1"),
        ("12:30", "12:30*?>=1"),
        ("a b", "[a*?>=1 b*?>=1]"),
        ("a AND b ET c & d && e", "[a*?>=1 b*?>=1 c*?>=1 d*?>=1 e*?>=1]"),
        ("a OR b OU c | d||e", "[or a*?>=1 b*?>=1 c*?>=1 d*?>=1 e*?>=1]"),
        ("a|b", "[or a*?>=1 b*?>=1]"),
        ("a b OR c", "[or c*?>=1 [a*?>=1 b*?>=1]]"),
        ("a (b OR c)", "[a*?>=1 [or b*?>=1 c*?>=1]]"),
        ("or et ou not", "[or*?>=1 et*?>=1 ou*?>=1 not*?>=1]"),
        ("-a !b NOT c NON d SAUF e", "[-a*?>=1 -b*?>=1 -c*?>=1 -d*?>=1 -e*?>=1]"),
        ("a SAUF b", "[a*?>=1 -b*?>=1]"),
        ("-(a b)", "-[a*?>=1 b*?>=1]"),
        ("--a", "--a*?>=1"),
        ("(a)(b)", "[a*?>=1 b*?>=1]"),
        ("((a))", "a*?>=1"),
        ("read", "read"),
        ("lu OU étoile", "[or read star]"),
        ("-read unread non-lu", "[-read -read -read]"),
        ("\"read\"", "read?>=1"),
        ("is:star est:favori", "[star star]"),
        ("begun", "[Seen>0 -read]"),
        ("seen>50%", "Seen>50"),
        ("vu ≥ 50 %", "Seen>=50"),
        ("lu<10%", "Seen<10"),
        ("kw:chiffrement", "~chiffrement+crypto?>=1"),
        ("kw:chiffrement>=3", "~chiffrement+crypto>=3"),
        ("mot-clé : CHIFFREMENT >= 3", "~chiffrement+crypto>=3"),
        ("kw:\"vie privee\"=0", "vie privée?=0"),
        ("kw:whatsapp<2", "whatsapp<2"),
        ("kw:what*>1", "what*>1"),
        ("kw:~tor=1", "~tor=1"),
        ("kw:/a.c/>0", "/a.c/?>0"),
        ("kw:tor kw:tor>5", "[tor>=1 tor>5]"),
        ("kw:tor tor", "[tor?>=1 tor*?>=1]"),
        ("hits>=10", "~chiffrement+crypto+vie privée>=10"),
        ("title:/telegram/ titre:x author:\"A B\" par:c", "[Title#0 Title#1 Author#2 Author#3]"),
        ("title:read", "Title#0"),
        ("site:PhonAndroid", "Site:phonandroid"),
        ("site:\"Le Monde\" url:/x/", "[Site:le monde Address#0]"),
        ("chemin:Été", "Address:ete"),
        ("text:read texte:\"a b\"", "[read*?>=1 a b?>=1]"),
        ("lang:fr langue:français lang:en-us", "[lang:fr lang:fr lang:en-US]"),
        ("newer:\"1 year\"", "2025-11-23.."),
        ("après:2024 avant:2024-03", "[2024-01-01.. ..2024-03-01]"),
        ("depuis:3mois", "2026-08-23.."),
        ("older:10d", "..2026-11-13"),
        ("date:2024-03", "2024-03-01..2024-04-01"),
        ("date>=2024 date<2025", "[2024-01-01.. ..2025-01-01]"),
        ("date:\"12 mars 2024\"", "2024-03-12..2024-03-13"),
        ("minutes<5 words>=1000 mots:12", "[Minutes<5 Words>=1000 Words=12]"),
        ("minutes : 5", "Minutes=5"),
        ("minutes", "minutes*?>=1"),
        ("@wide", "[or x*?>=1 y*?>=1]"),
        ("@\"A lire\"", "[-read Minutes<5]"),
        ("-@nested", "-[star [or x*?>=1 y*?>=1]]"),
        // What is cheap comes first.
        ("a site:b lang:fr -c", "[lang:fr Site:b a*?>=1 -c*?>=1]"),
    ];
    for (text, wanted) in table {
        assert_eq!(read(text).as_deref(), Ok(wanted), "{text:?}");
    }
    let issue = "kw:chiffrement>=3 (title:/telegram/ OR site:phonandroid) lang:fr newer:\"1 year\" -read minutes<5 \
                 \"chiffrement de bout en bout\"";
    let wanted = "[lang:fr 2025-11-23.. -read Minutes<5 [or Site:phonandroid Title#0] ~chiffrement+crypto>=3 \
                  chiffrement de bout en bout?>=1]";
    assert_eq!(read(issue).as_deref(), Ok(wanted));
}

#[test]
fn faults_point_at_what_is_wrong() {
    // What is wrong stands between the bars.
    let table = [
        ("a |(|b", "query-open"),
        ("a |(|", "query-open"),
        ("a |()|", "query-empty-group"),
        ("a b|)| c", "query-close"),
        ("a |\"|b c", "query-open-quote"),
        ("|«|b", "query-open-quote"),
        ("|“|b", "query-open-quote"),
        ("title:|\"|b", "query-open-quote"),
        ("é |/|a b", "query-open-regex"),
        ("é |/(/| x", "query-regex"),
        ("title:|/a{9}{999}{999}/|", "query-regex"),
        ("|OR| a", "query-operand"),
        ("a OR ||", "query-operand"),
        ("a OR |OR| b", "query-operand"),
        ("a AND |OU| b", "query-operand"),
        ("(a OR||) b", "query-operand"),
        ("a |-|", "query-operand"),
        ("a |! |", "query-operand"),
        ("a |NOT|", "query-operand"),
        ("(|-|)", "query-operand"),
        ("|titel|:x", "query-key"),
        ("é |auther|>3", "query-key"),
        ("title:||", "query-no-value"),
        ("title: ||OR x", "query-no-value"),
        ("(kw:||)", "query-no-value"),
        ("kw:a>=||", "query-no-value"),
        ("minutes<||", "query-no-value"),
        ("kw:a>=|b|", "query-number"),
        ("minutes<|cinq|", "query-number"),
        ("minutes<|5%|", "query-number"),
        ("words>|99999999999|", "query-number"),
        ("seen>|x%|", "query-number"),
        ("title|>|3", "query-compares"),
        ("site |>=| 3", "query-compares"),
        ("newer|<|2024", "query-compares"),
        ("newer:|demain|", "query-date"),
        ("date:|\"13 lunes\"|", "query-date"),
        ("date>=|2024-13|", "query-date"),
        ("lang:|f|", "query-lang"),
        ("lang:|klingon|", "query-lang"),
        ("is:|purple|", "query-state"),
        ("|\"\"|", "query-nothing"),
        ("title:|\" \"|", "query-nothing"),
        ("site:|\"\"|", "query-nothing"),
        ("kw:|*|", "query-nothing"),
        ("a |~| b", "query-nothing"),
        ("a |@| b", "query-no-name"),
        ("a |@nope| b", "query-saved"),
        ("|@bad|", "query-saved-fault"),
        ("|@empty|", "query-saved-empty"),
        ("|@loop|", "query-saved-loop"),
    ];
    for (marked, key) in table {
        let marks: Vec<_> = marked.match_indices('|').map(|(at, _)| at).collect();
        let [start, end] = marks[..] else { panic!("{marked}") };
        let text = marked.replace('|', "");
        let fault = read(&text).expect_err(marked);
        assert_eq!((fault.key, fault.span), (key, start..end - 1), "{marked:?}");
    }
}

#[test]
fn what_is_too_much_is_told() {
    let table = [
        ("(".repeat(5000), "query-deep"),
        ("-".repeat(5000) + "x", "query-deep"),
        ("NOT ".repeat(3000) + "x", "query-deep"),
        ("x ".repeat(TESTS + 1), "query-many"),
        ((0..1000).map(|n| format!("kw:mot{n}")).collect::<Vec<_>>().join(" "), "query-many"),
        ("/x/ ".repeat(REGEXES + 1), "query-many-regexes"),
        ("x".repeat(100 << 10), "query-long"),
        ("x".repeat(LONGEST_TERM + 1), "query-term-long"),
        (format!("kw:/{}/", "x".repeat(LONGEST_TERM)), "query-term-long"),
        ("é".repeat(LONGEST), "query-long"),
        ("kw:mot ".repeat(10_000), "query-long"),
    ];
    for (text, key) in table {
        let fault = read(&text).unwrap_err();
        assert_eq!(fault.key, key, "{}…", text.chars().take(20).collect::<String>());
        assert!(text.get(fault.span).is_some());
    }
    assert!(read(&"x ".repeat(TESTS)).is_ok());
    assert!(read(&"x".repeat(LONGEST_TERM)).is_ok());
    // Saved queries that name one another twice come to thousands of tests.
    let lexicon = Lexicon::default();
    let saved: Vec<_> = (0..40).map(|n| (format!("q{n}"), format!("@q{} @q{}", n + 1, n + 1))).collect();
    let mut saved = saved;
    saved.push(("q40".to_owned(), "x".to_owned()));
    let names = Names { keywords: &[], lit: &[], lexicon: &lexicon, saved: &saved, today: date(2026, 1, 1) };
    assert_eq!(Query::parse("@q0", &names).unwrap_err().key, "query-many");
    assert_eq!(Query::parse("@q39", &names).unwrap().unwrap().counted().len(), 1);
}
