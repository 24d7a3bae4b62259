//! Fuzzes `injixo_authenticator_core::fuzz::preferences`.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| injixo_authenticator_core::fuzz::preferences(bytes));
