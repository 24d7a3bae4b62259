#!/bin/sh
# Makes the three text fonts from IBM Plex Sans: subset, as TrueType, under a name of their own.
# Needs npm and Python 3 with `pip install fonttools brotli`. Writes beside itself.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm pack --silent @ibm/plex-sans@1.1.0 >/dev/null
tar xzf ibm-plex-sans-1.1.0.tgz
cat package/LICENSE.txt >"$here/OFL.txt"
# Latin with its extensions, combining marks, Greek, Cyrillic, punctuation, currency, arrows, a few symbols
ranges=U+0020-024F,U+0259,U+02B0-02DD,U+0300-0331,U+0370-03FF,U+0400-052F,U+1E00-1EFF,U+2000-206F,U+2070-209C,U+20A0-20BF,U+2100-2122,U+2190-2193,U+2212,U+2260,U+2264,U+2265,U+25CF,U+2713,U+FB01,U+FB02,U+FEFF,U+FFFD
for weight in Regular Medium SemiBold; do
    pyftsubset "package/fonts/complete/woff2/IBMPlexSans-$weight.woff2" --unicodes="$ranges" \
        --layout-features=kern,mark,mkmk,ccmp,locl,zero,ss01 --drop-tables+=DSIG,meta --no-hinting --notdef-outline \
        --name-IDs='*' --output-file="$weight.ttf"
    python3 - "$weight" "$here/TallySans-$weight.ttf" <<'PY'
# The licence reserves the name "Plex": a changed font must not carry it.
import sys
from fontTools.ttLib import TTFont
weight, out = sys.argv[1:]
font = TTFont(f"{weight}.ttf")
font.flavor = None
family, shown = "Tally Sans", {"SemiBold": "SemiBold"}.get(weight, weight)
names = {
    0: "Copyright 2017 IBM Corp. Modified (subset, renamed) for Authenticator for injixo.",
    1: family if weight == "Regular" else f"{family} {shown}",
    2: "Regular", 3: f"TallySans-{weight}", 4: f"{family} {shown}",
    5: font["name"].getDebugName(5) or "Version 1.0", 6: f"TallySans-{weight}",
    13: "This Font Software is licensed under the SIL Open Font License, Version 1.1.",
    14: "https://openfontlicense.org", 16: family, 17: shown,
}
font["name"].names = []
for key, value in names.items():
    font["name"].setName(value, key, 3, 1, 0x409)
digits = {font["hmtx"][font.getBestCmap()[ord(c)]][0] for c in "0123456789"}
assert len(digits) == 1, f"figures are not tabular: {digits}"
font.save(out)
print(out.rsplit("/", 1)[-1], font["OS/2"].usWeightClass, "figure width", digits.pop(), "of", font["head"].unitsPerEm)
PY
done
