//! Incorrect ways to merge and to replace metadata.

use clerk_user_runtime::Metadata;

use super::faulty_merge;
use crate::mutant::definition::{Fault, Mutant};

pub(crate) const MUTANTS: &[Mutant] = &[
    Mutant {
        id: "merge-keeps-top-level-null",
        number: Some(1),
        bug: "stores a top-level null instead of removing the member",
        breaks: &["merge-null-top", "merge-no-null-left"],
        fault: Fault::Policy(|policy| policy.merge_metadata = faulty_merge::keep_top_level_nulls),
    },
    Mutant {
        id: "merge-keeps-nested-null",
        number: Some(2),
        bug: "stores null in a nested object instead of removing the member",
        breaks: &["merge-null-nested"],
        fault: Fault::Policy(|policy| policy.merge_metadata = faulty_merge::keep_nested_nulls),
    },
    Mutant {
        id: "merge-is-shallow",
        number: Some(3),
        bug: "replaces a nested object instead of merging it",
        breaks: &["merge-recurse"],
        fault: Fault::Policy(|policy| policy.merge_metadata = faulty_merge::merge_top_level_only),
    },
    Mutant {
        id: "merge-replaces-field",
        number: Some(4),
        bug: "replaces the whole field with the patch instead of merging it",
        breaks: &["merge-keep-absent"],
        fault: Fault::Policy(|policy| policy.merge_metadata = faulty_merge::replace_with_patch),
    },
    Mutant {
        id: "merge-appends-arrays",
        number: Some(5),
        bug: "appends to a stored array instead of replacing it",
        breaks: &["merge-array-atomic", "merge-idempotent"],
        fault: Fault::Policy(|policy| policy.merge_metadata = faulty_merge::append_arrays),
    },
    Mutant {
        id: "merge-arrays-by-index",
        number: Some(6),
        bug: "merges arrays index by index and keeps the remaining items",
        breaks: &["merge-array-atomic"],
        fault: Fault::Policy(|policy| policy.merge_metadata = faulty_merge::merge_arrays_by_index),
    },
    Mutant {
        id: "merge-drops-nulls-in-arrays",
        number: Some(7),
        bug: "drops the nulls in an array when metadata is merged",
        breaks: &["merge-null-in-array"],
        fault: Fault::Policy(|policy| policy.merge_metadata = faulty_merge::drop_nulls_in_arrays),
    },
    Mutant {
        id: "empty-patch-clears",
        number: Some(8),
        bug: "clears the field when the patch is empty",
        breaks: &["merge-empty"],
        fault: Fault::Policy(|policy| policy.merge_metadata = faulty_merge::clear_by_empty_patch),
    },
    Mutant {
        id: "merge-prunes-emptied-object",
        number: Some(10),
        bug: "removes an object from its parent when a merge empties it",
        breaks: &["merge-no-prune"],
        fault: Fault::Policy(|policy| policy.merge_metadata = faulty_merge::prune_emptied_objects),
    },
    Mutant {
        id: "merge-keeps-nulls-in-new-object",
        number: Some(11),
        bug: "stores the nulls inside a newly added object",
        breaks: &["merge-null-in-new", "merge-no-null-left", "merge-strip"],
        fault: Fault::Policy(|policy| policy.merge_metadata = faulty_merge::keep_nulls_in_new_objects),
    },
    Mutant {
        id: "merge-stops-at-depth-two",
        number: Some(12),
        bug: "replaces objects below the second level instead of merging them",
        breaks: &["merge-recurse"],
        fault: Fault::Policy(|policy| {
            policy.merge_metadata = |stored, patch| faulty_merge::merge_to_depth(&mut stored.0, &patch.0, 2);
        }),
    },
    Mutant {
        id: "object-over-scalar-ignored",
        number: Some(14),
        bug: "ignores an object in the patch where a scalar is stored",
        breaks: &["merge-over-scalar"],
        fault: Fault::Policy(|policy| policy.merge_metadata = faulty_merge::ignore_objects_over_scalars),
    },
    Mutant {
        id: "metadata-keys-snake-cased",
        number: Some(15),
        bug: "converts member names in metadata to snake_case",
        breaks: &["metadata-keys-verbatim"],
        fault: Fault::Policy(|policy| policy.merge_metadata = faulty_merge::convert_names_to_snake_case),
    },
    Mutant {
        id: "replacement-merges",
        number: Some(18),
        bug: "merges metadata in a replacing update",
        breaks: &["replace-whole"],
        fault: Fault::Policy(|policy| policy.replace_metadata = Metadata::merge),
    },
    Mutant {
        id: "empty-replacement-ignored",
        number: Some(19),
        bug: "ignores a replacement by the empty object",
        breaks: &["replace-empty"],
        fault: Fault::Policy(|policy| policy.replace_metadata = faulty_merge::ignore_empty_replacement),
    },
    Mutant {
        id: "metadata-keys-lowercased",
        number: None,
        bug: "converts member names in metadata to lowercase",
        breaks: &["metadata-keys-verbatim"],
        fault: Fault::Policy(|policy| policy.merge_metadata = faulty_merge::convert_names_to_lowercase),
    },
    Mutant {
        id: "scalar-over-scalar-ignored",
        number: None,
        bug: "ignores a scalar in the patch where a scalar is stored",
        breaks: &["merge-scalar"],
        fault: Fault::Policy(|policy| policy.merge_metadata = faulty_merge::keep_scalars),
    },
    Mutant {
        id: "scalar-over-object-ignored",
        number: None,
        bug: "ignores a scalar or an array in the patch where an object is stored",
        breaks: &["merge-over-object"],
        fault: Fault::Policy(|policy| policy.merge_metadata = faulty_merge::keep_objects),
    },
    Mutant {
        id: "nested-empty-object-clears",
        number: None,
        bug: "clears a stored object when the patch has an empty object in its place",
        breaks: &["merge-nested-empty"],
        fault: Fault::Policy(|policy| {
            policy.merge_metadata = faulty_merge::clear_by_empty_objects;
        }),
    },
    Mutant {
        id: "nested-empty-object-dropped",
        number: None,
        bug: "drops an empty object that the patch adds",
        breaks: &["merge-nested-empty"],
        fault: Fault::Policy(|policy| {
            policy.merge_metadata = faulty_merge::drop_empty_objects;
        }),
    },
    Mutant {
        id: "null-for-missing-member-stored",
        number: None,
        bug: "stores null for a member that does not exist",
        breaks: &["merge-null-missing"],
        fault: Fault::Policy(|policy| policy.merge_metadata = faulty_merge::store_nulls_for_missing),
    },
    Mutant {
        id: "only-first-null-removes",
        number: None,
        bug: "removes only the member of the first null in a patch",
        breaks: &["merge-null-top"],
        fault: Fault::Policy(|policy| policy.merge_metadata = faulty_merge::remove_first_null_only),
    },
    Mutant {
        id: "replacement-drops-nulls",
        number: None,
        bug: "drops the nulls inside the object in a replacing update",
        breaks: &["replace-inner-null"],
        fault: Fault::Policy(|policy| policy.replace_metadata = faulty_merge::replace_with_patch),
    },
    Mutant {
        id: "replacement-merges-nested-objects",
        number: None,
        bug: "merges nested objects into the stored ones in a replacing update",
        breaks: &["replace-whole"],
        fault: Fault::Policy(|policy| policy.replace_metadata = faulty_merge::merge_nested_objects),
    },
];
