//! Fuzzes `injixo_authenticator::fuzz::recovery_phrase`.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| injixo_authenticator::fuzz::recovery_phrase(bytes));
