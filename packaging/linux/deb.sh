#!/usr/bin/env bash
# Makes the package for Debian and Ubuntu: deb.sh build; deb.sh path prints where it is.
# Needs cargo-deb (cargo install --locked cargo-deb) on the PATH or in the target folder's tools/bin, and dpkg-dev.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

version=$(sed -n '/^version = /{s/.*"\(.*\)".*/\1/p;q}' Cargo.toml)
readonly package=$PWD/target/package/injixo-authenticator_${version}_$(dpkg --print-architecture).deb

case "${1-}" in
    path) echo "$package" ;;
    build)
        packaging/linux/stage
        # The form of Debian's changelogs; what changed stands in CHANGELOG.md.
        date=$(sed -n "s/.*<release version=\"$version\" date=\"\(.*\)\".*/\1/p" packaging/linux/*.metainfo.xml)
        maintainer=$(sed -n 's/^maintainer = "\(.*\)"/\1/p' Cargo.toml)
        cat >target/package/changelog <<END
injixo-authenticator ($version) unstable; urgency=medium

  * Version $version: see the release notes.

 -- $maintainer  $(LC_ALL=C date --utc --date="$date" -R)
END
        cargo deb --quiet --locked --no-build --no-strip --output "$package"
        ;;
    *)
        echo "usage: $0 build | path" >&2
        exit 2
        ;;
esac
