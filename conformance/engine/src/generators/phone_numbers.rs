//! Phone numbers that the numbering plan of North America has, and that no telephone has: real area codes, with the
//! exchange 555. The lines 0100 to 0199 are left to test numbers, and 1212 is directory assistance.

/// Area codes. Their number is prime, so that counters of other sizes combine with it to many numbers.
#[rustfmt::skip]
const AREA_CODES: [u16; 181] = [
    201, 202, 203, 205, 206, 207, 208, 209, 210, 212, 213, 214, 215, 216, 217, 218, 219, 224,
    225, 228, 229, 231, 234, 239, 240, 248, 251, 252, 253, 254, 256, 260, 262, 267, 269, 270,
    276, 281, 301, 302, 303, 304, 305, 307, 308, 309, 310, 312, 313, 314, 315, 316, 317, 318,
    319, 320, 321, 323, 325, 330, 334, 336, 337, 339, 347, 351, 352, 360, 361, 386, 401, 402,
    404, 405, 406, 407, 408, 409, 410, 412, 413, 414, 415, 417, 419, 423, 424, 425, 432, 434,
    435, 440, 443, 469, 478, 479, 480, 484, 501, 502, 503, 504, 505, 507, 508, 509, 510, 512,
    513, 515, 516, 517, 518, 520, 530, 540, 541, 551, 559, 561, 562, 563, 567, 570, 571, 573,
    574, 580, 585, 586, 601, 602, 603, 605, 606, 607, 608, 609, 610, 612, 614, 615, 616, 617,
    618, 619, 620, 623, 626, 630, 631, 636, 641, 646, 650, 651, 660, 661, 662, 678, 682, 701,
    702, 703, 704, 706, 707, 708, 712, 713, 714, 715, 716, 717, 718, 719, 720, 724, 727, 731,
    732,
];
/// The number of area codes.
const AREAS: u64 = AREA_CODES.len() as u64;
/// The first line after the test numbers.
const FIRST_LINE: u64 = 200;
const DIRECTORY_ASSISTANCE: u64 = 1212;
/// The number of lines in an area.
const LINES: u64 = 10_000 - FIRST_LINE - 1;

/// The digits that [`containing`] has in a number: the end of the exchange, and three more.
pub(crate) fn token(count: u64) -> String {
    format!("55{:03}", 300 + count % 700)
}

/// A number; numbers that are close to each other differ.
pub(crate) fn number(serial: u64) -> String {
    let line = FIRST_LINE + serial / AREAS % LINES;
    let line = if line >= DIRECTORY_ASSISTANCE { line + 1 } else { line };
    format!("+1{}555{line:04}", area_code(serial))
}

/// A number that contains a token: at its end, or before its last digit.
pub(crate) fn containing(token: &str, at_end: bool, serial: u64) -> String {
    let area = area_code(serial);
    if at_end { format!("+1{area}55{token}") } else { format!("+1{area}5{token}{}", serial / AREAS % 10) }
}

/// A number in the exchange of test numbers.
pub(crate) fn test_number(exchange: &str, serial: u64) -> String {
    format!("+1{}{exchange}{:02}", area_code(serial), serial / AREAS % 100)
}

fn area_code(serial: u64) -> u16 {
    // The index is less than the number of area codes.
    AREA_CODES[usize::try_from(serial % AREAS).unwrap_or_default()]
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use clerk_user_runtime::Format;

    use super::{AREAS, LINES, containing, number, test_number, token};

    #[test]
    fn numbers_belong_to_the_plan_and_differ() {
        let numbers: BTreeSet<String> = (0..AREAS * LINES).step_by(97).map(number).collect();
        assert!(numbers.len() as u64 >= AREAS * LINES / 97);
        for number in &numbers {
            assert!(Format::E164.accepts(number), "{number}");
            assert_eq!(&number[5..8], "555", "{number}");
            assert!(!["01", "00"].contains(&&number[8..10]) && !number.ends_with("5551212"), "{number}");
        }
        assert_eq!(number(0), "+12015550200");
        assert_eq!(test_number("55501", AREAS + 1), "+12025550101");
    }

    #[test]
    fn a_number_contains_its_token() {
        for count in [0, 399, 699] {
            let token = token(count);
            for (at_end, serial) in [(true, 5), (false, 5), (false, 5 + AREAS)] {
                let number = containing(&token, at_end, serial);
                assert!(Format::E164.accepts(&number) && number.contains("555"), "{number}");
                assert_eq!(number.ends_with(&token), at_end, "{number}");
                assert!(number.contains(&token), "{number}");
            }
        }
    }
}
