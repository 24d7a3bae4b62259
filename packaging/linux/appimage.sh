#!/usr/bin/env bash
# Makes the AppImage, one file that runs without being installed: appimage.sh build; appimage.sh path prints where it is.
# Needs appimagetool. To run on older systems too it is to be built on the oldest that it shall run on: the program needs its glibc or a newer one.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

readonly id=io.github.injixo_authenticator.Desktop
version=$(sed -n '/^version = /{s/.*"\(.*\)".*/\1/p;q}' Cargo.toml)
readonly folder=$PWD/target/package/AppDir package=$PWD/target/package/injixo-authenticator-$version-$(uname -m).AppImage

case "${1-}" in
    path) echo "$package" ;;
    build)
        packaging/linux/stage
        rm -rf "$folder"
        cp -r target/package/root "$folder"
        # What the runtime and appimagetool look for at the top.
        ln -s usr/bin/injixo-authenticator "$folder/AppRun"
        ln -s usr/share/applications/$id.desktop "$folder/$id.desktop"
        ln -s usr/share/icons/hicolor/256x256/apps/$id.png "$folder/$id.png"
        ln -s $id.png "$folder/.DirIcon"
        appimagetool "$folder" "$package"
        ;;
    *)
        echo "usage: $0 build | path" >&2
        exit 2
        ;;
esac
