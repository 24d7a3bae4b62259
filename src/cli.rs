//! The command line: one file for each subcommand, results to stdout, words for people to stderr.
