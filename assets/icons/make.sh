#!/bin/sh
# Makes icons.ttf from the Lucide icon font: only the glyphs that src/ui/icon.rs names.
# Needs npm and Python 3 with `pip install fonttools`. Writes beside itself.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm pack --silent lucide-static@1.62.0 >/dev/null
tar xzf lucide-static-1.62.0.tgz
cp package/LICENSE "$here/LICENSE-lucide.txt"
names="plus lock lock-open search copy check x arrow-left ellipsis-vertical pencil trash-2 undo-2 eye eye-off key-round
image clipboard-paste keyboard triangle-alert info shield shield-check chevron-up chevron-down chevron-right clock file
folder refresh-cw qr-code settings printer circle-question-mark monitor user external-link sun moon circle-check
circle-alert arrow-up arrow-down download upload history globe tag archive list"
python3 - "$here/icons.ttf" $names <<'PY'
import json, sys
from fontTools import subset
from fontTools.ttLib import TTFont
out, names = sys.argv[1], sys.argv[2:]
info = json.load(open("package/font/info.json"))
points = {name: int(info[name]["encodedCode"][1:], 16) for name in names}
font = TTFont("package/font/lucide.ttf")
options = subset.Options(layout_features=[], name_IDs=[0, 1, 2, 3, 4, 6], notdef_outline=False, hinting=False)
cutter = subset.Subsetter(options)
cutter.populate(unicodes=points.values())
cutter.subset(font)
for key, value in {1: "Tally Icons", 2: "Regular", 3: "TallyIcons", 4: "Tally Icons", 6: "TallyIcons"}.items():
    font["name"].setName(value, key, 3, 1, 0x409)
    font["name"].setName(value, key, 1, 0, 0)
# Lucide's bounds and side bearings all start at 0, which would shift every glyph to the left.
for name in font.getGlyphOrder():
    shape = font["glyf"][name]
    shape.recalcBounds(font["glyf"])
    font["hmtx"][name] = (font["hmtx"][name][0], shape.xMin)
font.save(out)
for name, point in points.items():
    print(f"{name} {point:x}")
PY
