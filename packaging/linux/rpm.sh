#!/usr/bin/env bash
# Makes the package for Fedora, openSUSE and their relatives: rpm.sh build; rpm.sh path prints where it is.
# Needs cargo-generate-rpm (cargo install --locked cargo-generate-rpm) on the PATH.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

version=$(sed -n '/^version = /{s/.*"\(.*\)".*/\1/p;q}' Cargo.toml)
readonly package=$PWD/target/package/injixo-authenticator-$version.$(uname -m).rpm

case "${1-}" in
    path) echo "$package" ;;
    build)
        packaging/linux/stage
        cargo generate-rpm --output "$package"
        ;;
    *)
        echo "usage: $0 build | path" >&2
        exit 2
        ;;
esac
