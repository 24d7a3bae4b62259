//! Fuzzes `injixo_authenticator_core::fuzz::recovery_phrase`.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| injixo_authenticator_core::fuzz::recovery_phrase(bytes));
