//! The filter of the list: the query that is typed or stands, and the articles that answer it.

use crate::{
    locale::{Locale, Value},
    query::Fault,
};

/// What is wrong with a query, in the reader's language.
pub fn reason(fault: &Fault, locale: &Locale) -> String {
    let args: Vec<_> = fault.args.iter().map(|(name, value)| (*name, Value::Text(value))).collect();
    locale.with(fault.key, &args).into_owned()
}
