//! Words: Fluent messages bundled with the program, their ids checked when it is compiled.
