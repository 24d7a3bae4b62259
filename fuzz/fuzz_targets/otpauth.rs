//! Fuzzes `injixo_authenticator::fuzz::otpauth`.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| injixo_authenticator::fuzz::otpauth(bytes));
