#!/bin/sh
# Paints injixo-authenticator.svg in every size that desktops ask for: PNG files for Linux, one .ico for Windows, one .icns for macOS.
# Needs rsvg-convert (Debian: librsvg2-bin) and Python 3. Writes beside itself.
set -eu
cd "$(dirname "$0")"
mkdir -p sizes
for size in 16 22 24 32 48 64 128 256 512; do
    rsvg-convert --width "$size" --height "$size" --output "sizes/$size.png" injixo-authenticator.svg
done
python3 - <<'PY'
from struct import pack

def png(size):
    with open(f"sizes/{size}.png", "rb") as file:
        return file.read()

# ICO: a header, one entry of 16 bytes for each picture (256 is written as 0), the pictures as PNG.
sizes = [16, 24, 32, 48, 64, 256]
place = 6 + 16 * len(sizes)
entries = b""
for size in sizes:
    entries += pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(png(size)), place)
    place += len(png(size))
with open("sizes/injixo-authenticator.ico", "wb") as file:
    file.write(pack("<HHH", 0, 1, len(sizes)) + entries + b"".join(png(size) for size in sizes))

# ICNS: big-endian blocks of a type, a length with its own 8 bytes, and a PNG.
types = [(b"icp4", 16), (b"icp5", 32), (b"icp6", 64), (b"ic07", 128), (b"ic08", 256), (b"ic09", 512)]
blocks = b"".join(kind + pack(">I", 8 + len(png(size))) + png(size) for kind, size in types)
with open("sizes/injixo-authenticator.icns", "wb") as file:
    file.write(b"icns" + pack(">I", 8 + len(blocks)) + blocks)
PY
