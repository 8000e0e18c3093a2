//! The parameters of rule kinds, each a closed enum.

mod identifiers;
mod lists;
mod metadata;
mod observation;
mod requests;
mod sdk;
mod values;

pub use identifiers::{PrimaryAspect, PrimaryChoice, PrimaryFault, PrimaryTrigger, VerificationState};
pub use lists::{ListForm, OrderAspect, PageAspect, SortDirection};
pub use metadata::{
    AccessAspect, EncodingForm, MergeAspect, NamedParams, PropertyEffect, ReplaceAspect, WriteOutcome,
};
pub use observation::{Judgement, Probe};
pub use requests::{AnswerAspect, ParamFault, RacePair, RefusalCause};
pub use sdk::{DerivedFunction, DiffAspect, SdkCacheAspect, SdkCallAspect, SdkPageAspect, SdkSituation};
pub use values::{BlankValue, FilterTest, TimePrecision, TimeUnit, UniqueAspect, UniqueScope, ValueSet};
