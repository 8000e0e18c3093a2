//! Splits a source document into the units that must be accounted for: sentences, table cells and code blocks.
//!
//! The documents mix Markdown, HTML tables and lists of `- Name`, `- Type`, `- Description`. Their Markdown tables have
//! unescaped `|` inside code, which a Markdown parser takes for the end of the cell and drops the rest of the row. So
//! this is a line reader of its own; it knows only the forms that these documents use.

/// One piece of a source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Unit {
    /// The headings above it, and the name of its row: `Methods > createTOTP() > strategy?`.
    pub(super) place: String,
    pub(super) kind: UnitKind,
    pub(super) text: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum UnitKind {
    /// A sentence of a paragraph, a list or a cell.
    Sentence,
    /// The first cell of a row.
    Name,
    /// The type of what the row names.
    Type,
    /// A signature: `function reload(…)`.
    Signature,
    /// Any other code block.
    Code,
}

impl UnitKind {
    /// The word for it in messages.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Sentence => "sentence",
            Self::Name => "name",
            Self::Type => "type",
            Self::Signature => "signature",
            Self::Code => "code block",
        }
    }
}

/// The units of a document, in order.
pub(super) fn split(document: &str) -> Vec<Unit> {
    let mut splitter = Splitter::default();
    let mut lines = document.lines().peekable();
    while let Some(line) = lines.next() {
        let trimmed = line.trim();
        if let Some(fence) = trimmed.strip_prefix("```") {
            splitter.end_paragraph();
            let code: Vec<&str> = lines.by_ref().take_while(|line| !line.trim().starts_with("```")).collect();
            splitter.code(fence, &code.join("\n"));
        } else if trimmed.starts_with("<table") {
            splitter.end_paragraph();
            let mut html = line.to_owned();
            for line in lines.by_ref() {
                html.push('\n');
                html.push_str(line);
                if line.contains("</table>") {
                    break;
                }
            }
            splitter.html_table(&html);
        } else if trimmed.starts_with('|') {
            splitter.end_paragraph();
            let mut rows = vec![cells(trimmed)];
            while let Some(row) = lines.next_if(|line| line.trim().starts_with('|')) {
                rows.push(cells(row.trim()));
            }
            splitter.table(&rows);
        } else {
            splitter.line(trimmed);
        }
    }
    splitter.end_paragraph();
    splitter.units
}

#[derive(Default)]
struct Splitter {
    units: Vec<Unit>,
    /// Level and title of each heading above.
    headings: Vec<(usize, String)>,
    /// The name that a `- Name` item gave to what follows.
    row: Option<String>,
    paragraph: String,
}

impl Splitter {
    fn line(&mut self, line: &str) {
        let level = line.chars().take_while(|character| *character == '#').count();
        if level > 0 && line[level..].starts_with(' ') {
            self.end_paragraph();
            self.headings.retain(|(above, _)| *above < level);
            self.headings.push((level, plain(&line[level..])));
            self.row = None;
        } else if line.is_empty() || line == "---" || line.starts_with("{%") {
            self.end_paragraph();
        } else if let Some(item) = line.strip_prefix("- ").or_else(|| line.strip_prefix("* ")) {
            self.end_paragraph();
            self.paragraph.push_str(item);
        } else {
            if !self.paragraph.is_empty() {
                self.paragraph.push('\n');
            }
            self.paragraph.push_str(line.trim_start_matches("> "));
        }
    }

    fn end_paragraph(&mut self) {
        let paragraph = std::mem::take(&mut self.paragraph);
        match paragraph.split_once('\n') {
            Some(("Name", name)) => {
                self.row = Some(plain(name));
                self.push(UnitKind::Name, plain(name));
            }
            Some(("Type", ty)) => self.push(UnitKind::Type, plain(ty)),
            Some(("Description", text)) => self.sentences(text),
            _ => self.sentences(&paragraph),
        }
    }

    fn sentences(&mut self, text: &str) {
        for sentence in sentences(&plain(text)) {
            self.push(UnitKind::Sentence, sentence);
        }
    }

    fn code(&mut self, language: &str, code: &str) {
        let is_signature = language == "typescript" && code.starts_with("function ");
        let kind = if is_signature { UnitKind::Signature } else { UnitKind::Code };
        self.push(kind, code.split_whitespace().collect::<Vec<_>>().join(" "));
    }

    fn table(&mut self, rows: &[Vec<String>]) {
        let Some((header, rows)) = rows.split_first() else { return };
        let is_rule = |cell: &String| cell.chars().all(|character| "-: ".contains(character));
        for row in rows.iter().filter(|row| !row.iter().all(is_rule)) {
            for (index, cell) in row.iter().enumerate() {
                let title = header.get(index).map_or("", String::as_str);
                let start = self.units.len();
                self.cell(index, title == "Type", &plain(cell));
                // A row of a matrix has several cells of one kind.
                if index > 0 && !["Type", "Description"].contains(&title) {
                    self.name_column(start, title);
                }
            }
        }
        self.row = None;
    }

    fn html_table(&mut self, html: &str) {
        let body = html.split_once("<tbody>").map_or(html, |(_, body)| body);
        for row in body.split("<tr>").skip(1) {
            for (index, cell) in row.split("<td").skip(1).enumerate() {
                let content = cell.split_once('>').map_or(cell, |(_, content)| content);
                for paragraph in content.split("<p>") {
                    let is_type = paragraph.starts_with("<em>")
                        || paragraph.starts_with("&lt;em&gt;")
                        || paragraph.starts_with("<a") && paragraph.contains("<em>");
                    self.cell(index, is_type, &plain(paragraph));
                }
            }
        }
        self.row = None;
    }

    fn cell(&mut self, index: usize, is_type: bool, text: &str) {
        if text.is_empty() {
        } else if index == 0 {
            self.row = Some(text.to_owned());
            self.push(UnitKind::Name, text.to_owned());
        } else if is_type {
            self.push(UnitKind::Type, text.to_owned());
        } else {
            self.sentences(text);
        }
    }

    /// Adds the title of its column to the place of the units of a cell.
    fn name_column(&mut self, start: usize, title: &str) {
        for unit in &mut self.units[start..] {
            unit.place = format!("{} > {}", unit.place, plain(title));
        }
    }

    fn push(&mut self, kind: UnitKind, text: String) {
        if text.is_empty() {
            return;
        }
        let headings = self.headings.iter().map(|(_, title)| title.as_str());
        let place: Vec<&str> = headings.chain(self.row.as_deref()).collect();
        self.units.push(Unit { place: place.join(" > "), kind, text });
    }
}

/// The cells of a row of a Markdown table. A `|` inside code belongs to the cell.
fn cells(row: &str) -> Vec<String> {
    let mut cells = vec![String::new()];
    let mut in_code = false;
    let row = row.strip_prefix('|').unwrap_or(row);
    let mut rest = row.strip_suffix('|').unwrap_or(row);
    while let Some(character) = rest.chars().next() {
        match character {
            '`' => in_code = !in_code,
            '<' if rest.starts_with("<code>") => in_code = true,
            '<' if rest.starts_with("</code>") => in_code = false,
            _ => {}
        }
        match (character, cells.last_mut()) {
            ('|', _) if !in_code => cells.push(String::new()),
            (_, Some(cell)) => cell.push(character),
            (_, None) => {}
        }
        rest = &rest[character.len_utf8()..];
    }
    cells.iter().map(|cell| cell.trim().to_owned()).collect()
}

/// Text without tags, entities, link targets, emphasis and escapes, with single spaces.
fn plain(text: &str) -> String {
    let text = without_link_targets(&without_tags(text));
    let mut text = text.replace("{{ target: '_blank' }}", " ");
    for (entity, character) in [
        ("&apos;", "'"),
        ("&quot;", "\""),
        ("&#x20;", " "),
        ("&nbsp;", " "),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&amp;", "&"),
    ] {
        text = text.replace(entity, character);
    }
    // Some tags are written as entities.
    let text = text.replace("<em></em>", "").replace("**", "").replace(['\\', '`'], "");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn without_tags(text: &str) -> String {
    let mut kept = String::new();
    let mut rest = text;
    while let Some((before, tag)) = rest.split_once('<') {
        kept.push_str(before);
        let is_tag = tag.starts_with(|character: char| character.is_ascii_alphabetic() || character == '/');
        match tag.split_once('>') {
            Some((_, after)) if is_tag => rest = after,
            _ => {
                kept.push('<');
                rest = tag;
            }
        }
    }
    kept + rest
}

/// `[text](target)` becomes `text`.
fn without_link_targets(text: &str) -> String {
    let mut kept = String::new();
    let mut rest = text;
    while let Some((before, target)) = rest.split_once("](") {
        match before.rfind('[') {
            Some(start) => {
                kept.push_str(&before[..start]);
                kept.push_str(&before[start + 1..]);
            }
            None => kept.push_str(before),
        }
        rest = after_target(target);
    }
    kept + rest
}

/// What follows the `)` that closes a link target; targets may contain pairs of parentheses.
fn after_target(target: &str) -> &str {
    let mut depth = 0;
    for (index, character) in target.char_indices() {
        match character {
            '(' => depth += 1,
            ')' if depth == 0 => return &target[index + 1..],
            ')' => depth -= 1,
            _ => {}
        }
    }
    ""
}

/// Sentences end at `.`, `!` or `?`, followed by a space and something that can start a sentence.
fn sentences(text: &str) -> Vec<String> {
    let mut sentences = Vec::new();
    let mut start = 0;
    for (index, character) in text.char_indices() {
        let after = index + character.len_utf8();
        let rest = &text[after..];
        let starts_another = rest
            .strip_prefix(' ')
            .and_then(|rest| rest.chars().next())
            .is_some_and(|next| next.is_uppercase() || next.is_ascii_digit() || "\"'([".contains(next));
        let abbreviation = ["e.g.", "i.e.", "etc."].iter().any(|short| text[..after].ends_with(short));
        if ".!?".contains(character) && starts_another && !abbreviation {
            sentences.push(text[start..after].trim().to_owned());
            start = after;
        }
    }
    sentences.push(text[start..].trim().to_owned());
    sentences.retain(|sentence| sentence.chars().any(char::is_alphanumeric) || sentence == "-");
    sentences
}

#[cfg(test)]
mod tests {
    use super::{UnitKind, split};

    fn texts(document: &str) -> Vec<(String, UnitKind, String)> {
        split(document).into_iter().map(|unit| (unit.place, unit.kind, unit.text)).collect()
    }

    fn unit(place: &str, kind: UnitKind, text: &str) -> (String, UnitKind, String) {
        (place.to_owned(), kind, text.to_owned())
    }

    #[test]
    fn paragraphs_are_split_into_sentences() {
        let found = texts(
            "# Lamp\n\nA lamp has [a bulb](b.md#x(y)).\nIt is\n`on`, e.g. At night.&#x20;\n\n* Off. Really?\n",
        );
        let sentence = |text| unit("Lamp", UnitKind::Sentence, text);
        assert_eq!(
            found,
            [
                sentence("A lamp has a bulb."),
                sentence("It is on, e.g. At night."),
                sentence("Off."),
                sentence("Really?")
            ]
        );
    }

    #[test]
    fn a_bar_in_code_does_not_end_a_cell() {
        let found = texts(
            "## P\n| Name | Type | Description |\n| --- | :-: | -- |\n| `hue?` | `null | number` | The hue. Or none. |\n",
        );
        assert_eq!(
            found,
            [
                unit("P > hue?", UnitKind::Name, "hue?"),
                unit("P > hue?", UnitKind::Type, "null | number"),
                unit("P > hue?", UnitKind::Sentence, "The hue."),
                unit("P > hue?", UnitKind::Sentence, "Or none."),
            ]
        );
    }

    #[test]
    fn a_cell_of_a_matrix_has_the_title_of_its_column() {
        let found = texts("| Kind | Front | Back |\n| - | - | - |\n| **own** | - | Read |\n");
        assert_eq!(
            found,
            [
                unit("own", UnitKind::Name, "own"),
                unit("own > Front", UnitKind::Sentence, "-"),
                unit("own > Back", UnitKind::Sentence, "Read"),
            ]
        );
    }

    #[test]
    fn html_tables_and_name_items_are_rows_too() {
        let html = "<table>\n<thead><tr><th>Name</th></tr></thead>\n<tbody>\n<tr>\n<td style=\"x\"><b>hue?</b>\n</td>\n<td>\n\
                    <p><em>string | null</em>\n</p>\n<p>It&apos;s red.</p>\n</td></tr></tbody>\n</table>\n";
        let items = "- Name\nhue?\n- Type\nstring | null\n- Description\nIt's\nred\n.\n";
        for (document, sentence) in [(html, "It's red."), (items, "It's red .")] {
            assert_eq!(
                texts(document),
                [
                    unit("hue?", UnitKind::Name, "hue?"),
                    unit("hue?", UnitKind::Type, "string | null"),
                    unit("hue?", UnitKind::Sentence, sentence),
                ]
            );
        }
    }

    #[test]
    fn code_is_one_unit() {
        let found = texts("```typescript\nfunction dim(\n  by: number\n): void\n```\n```js\ndim(1)\n```\n");
        assert_eq!(
            found,
            [
                unit("", UnitKind::Signature, "function dim( by: number ): void"),
                unit("", UnitKind::Code, "dim(1)")
            ]
        );
    }
}
