//! Promises of the types that a program must not be able to break: the access matrix and the ids.

#[test]
fn what_a_surface_may_not_do_does_not_compile() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("tests/compile_fail/*.rs");
}
