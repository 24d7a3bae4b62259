//! Fuzzes `injixo_authenticator::fuzz::pixels`.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| injixo_authenticator::fuzz::pixels(bytes));
