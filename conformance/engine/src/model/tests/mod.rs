//! Tests of the model, by the file that they test. `samples` holds the states and steps they share.

mod accounts;
mod attribution;
mod credentials;
mod expectations;
mod operations;
mod rule_index;
mod samples;
mod state;
