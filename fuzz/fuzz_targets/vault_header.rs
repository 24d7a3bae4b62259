//! Fuzzes `injixo_authenticator::fuzz::vault_header`.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| injixo_authenticator::fuzz::vault_header(bytes));
