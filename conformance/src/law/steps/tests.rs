//! The law of rules in steps under fakes: what is right passes, what is wrong fails, and a case that
//! fails is told by its simplest form.
