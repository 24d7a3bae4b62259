//! The program: hardens the process, reads the arguments, hands over to the command line or the window.

fn main() {}
