//! Lists: an element that cannot be read is dropped.

use std::marker::PhantomData;

use serde::Deserializer;
use serde::de::{SeqAccess, Visitor};

use super::node::{Node, other_forms};
use super::{Lenient, Place, Seed};

impl<T: Lenient> Lenient for Vec<T> {
    const EXPECTED: &'static str = "a list";

    fn read<'de, D: Deserializer<'de>>(deserializer: D, place: Place<'_>) -> Result<Option<Self>, D::Error> {
        deserializer.deserialize_any(ListVisitor(place, PhantomData))
    }
}

struct ListVisitor<'a, T>(Place<'a>, PhantomData<T>);

impl<T> ListVisitor<'_, T> {
    fn found(&self, node: &Node<'_>) -> Option<Vec<T>> {
        self.0.unexpected("a list", node)
    }
}

impl<'de, T: Lenient> Visitor<'de> for ListVisitor<'_, T> {
    type Value = Option<Vec<T>>;

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Self::Value, A::Error> {
        let mut list = Vec::new();
        let mut index = 0;
        loop {
            let (mark, unknown) = (self.0.mark(), self.0.notes().unknown_count());
            match elements.next_element_seed(Seed::new(self.0.element(index, list.len())))? {
                None => return Ok(Some(list)),
                Some(Some(element)) => list.push(element),
                Some(None) => {
                    self.0.recover(mark);
                    self.0.notes().unknown.borrow_mut().truncate(unknown);
                }
            }
            index += 1;
        }
    }

    other_forms!(map);
}
