#!/usr/bin/env bash
# Makes the Flatpak: flatpak.sh build; flatpak.sh path prints where it is.
# Needs flatpak-builder, and flathub as a remote of the user for the runtime that the manifest names.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

readonly id=io.github.injixo_authenticator.Desktop
readonly folder=$PWD/target/package/flatpak package=$PWD/target/package/$id.flatpak

case "${1-}" in
    path) echo "$package" ;;
    build)
        rm -rf "$folder/source"
        mkdir -p "$folder/source/.cargo"
        # The build has no network: the checkout as it is committed, with every dependency beside it.
        git archive HEAD | tar --extract --directory "$folder/source"
        (cd "$folder/source" && cargo vendor --quiet --locked vendor >.cargo/config.toml)
        flatpak-builder --user --install-deps-from=flathub --force-clean --repo="$folder/repo" \
            --state-dir="$folder/state" "$folder/build" packaging/linux/$id.yml
        flatpak build-bundle "$folder/repo" "$package" $id
        ;;
    *)
        echo "usage: $0 build | path" >&2
        exit 2
        ;;
esac
