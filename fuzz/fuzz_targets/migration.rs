//! Fuzzes `injixo_authenticator::fuzz::migration`.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| injixo_authenticator::fuzz::migration(bytes));
