//! Fuzzes `injixo_authenticator_core::fuzz::keyring_entry`.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| injixo_authenticator_core::fuzz::keyring_entry(bytes));
