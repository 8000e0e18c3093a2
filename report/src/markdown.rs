//! Escapes text for Markdown.

/// Text with Markdown and HTML syntax escaped.
///
/// ```
/// assert_eq!(clerk_user_report::markdown::inline("<b>a|b*\nc"), "&lt;b>a\\|b\\* c");
/// ```
pub fn inline(text: &str) -> String {
    let mut safe = String::new();
    for letter in text.chars() {
        match letter {
            '<' => safe.push_str("&lt;"),
            '&' => safe.push_str("&amp;"),
            '\n' | '\r' => safe.push(' '),
            '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '#' => {
                safe.push('\\');
                safe.push(letter);
            }
            other => safe.push(other),
        }
    }
    safe
}

/// Text as inline code, on one line.
///
/// ```
/// assert_eq!(clerk_user_report::markdown::code("a`b|c"), "`` a`b\\|c ``");
/// ```
pub fn code(text: &str) -> String {
    let text = text.replace(['\n', '\r'], " ").replace('|', "\\|");
    if text.contains('`') { format!("`` {text} ``") } else { format!("`{text}`") }
}
