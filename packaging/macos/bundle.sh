#!/usr/bin/env bash
# Makes the bundle for macOS, in a disk image: bundle.sh build; bundle.sh path prints where it is.
# Needs macOS with Xcode's command line tools. CODE_SIGN_IDENTITY names who signs it; without one it is signed for this computer only.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

version=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -1)
readonly folder=$PWD/target/package/image package=$PWD/target/package/injixo-authenticator-$version-$(uname -m).dmg
readonly contents="$folder/Authenticator for injixo.app/Contents"

case "${1-}" in
    path) echo "$package" ;;
    build)
        program=${INJIXO_AUTHENTICATOR_RELEASE-}
        if [ -z "$program" ]; then
            cargo build --quiet --locked --release
            program=target/release/injixo-authenticator
        fi
        rm -rf "$folder"
        mkdir -p "$contents/MacOS" "$contents/Resources"
        cp "$program" "$contents/MacOS/injixo-authenticator"
        cp assets/icons/sizes/injixo-authenticator.icns "$contents/Resources/"
        sed "s/@VERSION@/$version/" packaging/macos/Info.plist >"$contents/Info.plist"
        plutil -lint "$contents/Info.plist"
        codesign --force --options runtime --sign "${CODE_SIGN_IDENTITY:--}" "$folder/Authenticator for injixo.app"
        ln -s /Applications "$folder/Applications"
        hdiutil create -volname "Authenticator for injixo" -srcfolder "$folder" -ov -format UDZO "$package"
        ;;
    *)
        echo "usage: $0 build | path" >&2
        exit 2
        ;;
esac
