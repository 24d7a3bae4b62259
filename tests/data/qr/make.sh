#!/bin/sh
# Makes the pictures of this folder: ./make.sh   (needs qrencode, and Pillow in the Python named by $PYTHON)
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT

anna='otpauth://totp/injixo:anna%40example.com?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=injixo'
ben='otpauth://totp/injixo:ben?secret=MFRGGZDFMZTWQ2LKNNWG23TPOBYXE43U&issuer=injixo&digits=8'
qrencode -s 4 -o "$work/anna.png" "$anna"
qrencode -s 3 -o "$work/ben.png" "$ben"
qrencode -s 4 -o "$work/link.png" 'https://example.com/help'
qrencode -s 4 -o "$work/wifi.png" 'WIFI:S:Office;T:WPA;P:not a secret;;'
qrencode -s 4 -o "$work/export.png" 'otpauth-migration://offline?data=CgUKA2FiYw%3D%3D'
printf 'caf\351' | qrencode -8 -s 4 -o "$work/latin1.png"

"${PYTHON:-python3}" - "$work" <<'PYTHON'
import io, struct, sys, zlib
from PIL import Image, ImageDraw, ImageOps

work = sys.argv[1]


def code(name):
    return Image.open(f"{work}/{name}.png").convert("L")


def page(size, paper, *codes):
    """A page with bars like lines of text, and codes pasted at their places."""
    picture = Image.new("RGB", size, paper)
    draw = ImageDraw.Draw(picture)
    ink = tuple((channel + 128) % 256 for channel in paper)
    for y in range(20, size[1] - 20, 24):
        draw.rectangle((20, y, 20 + (y * 37) % (size[0] - 60), y + 6), fill=ink)
    for picture_of_code, place in codes:
        picture.paste(picture_of_code.convert("RGB"), place)
    return picture


light, dark = (250, 250, 250), (24, 26, 32)
anna, ben = code("anna"), code("ben")
clean = page((640, 480), light, (anna, (200, 100)))

clean.save("clean.png", optimize=True)
clean.save("clean.jpg", quality=85)
clean.save("clean.webp", quality=80)
clean.save("clean-lossless.webp", lossless=True)
clean.convert("L").save("clean.gif")
anna.convert("1").save("code.bmp")
clean.convert("L").save("grey.jpg", quality=70)
clean.convert("1", dither=Image.Dither.NONE).rotate(90, expand=True).save("turned.png", optimize=True)
sixteen = anna.convert("I").point(lambda value: value * 257).convert("I;16")
sixteen.save("16-bit.png", optimize=True)
anna.convert("RGB").save("first-frame.gif", save_all=True, append_images=[Image.new("RGB", anna.size, light)])

# Dark mode: a light code on a dark page.
page((640, 480), dark, (ImageOps.invert(anna), (200, 100))).save("dark.png", optimize=True)
page((640, 480), light, (ben, (330, 130)), (anna, (30, 120))).save("two.png", optimize=True)
page((2600, 1300), light, (ben, (1800, 900)), (anna, (90, 80))).save("large.png", optimize=True)
for name in ("link", "wifi", "export", "latin1"):
    code(name).save(f"{name}.png", optimize=True)
page((640, 480), light, (anna, (30, 120)), (code("link"), (330, 130))).save("account-and-link.png", optimize=True)
page((640, 480), light).save("no-code.png", optimize=True)

# Black or white modules on nothing at all.
for name, ink in (("alpha-black", 0), ("alpha-white", 255)):
    bare = Image.new("LA", anna.size, (ink, 0))
    bare.putalpha(ImageOps.invert(anna))
    bare.save(f"{name}.png", optimize=True)

# More modules are wiped out than error correction brings back, the finder patterns stay.
broken = anna.copy()
side = broken.size[0]
ImageDraw.Draw(broken).rectangle((side // 2 - 30, side // 2 - 30, side // 2 + 40, side // 2 + 40), fill=255)
broken.save("damaged.png", optimize=True)

for name in ("clean.png", "clean.jpg", "clean.webp", "clean.gif", "code.bmp"):
    data = open(name, "rb").read()
    # Enough for the header, not for the code.
    stem, ending = name.rsplit(".", 1)
    open(f"truncated.{ending}", "wb").write(data[: len(data) * 3 // 10])
data = open("clean.jpg", "rb").read()
open("truncated-after-the-code.jpg", "wb").write(data[: len(data) * 9 // 10])


def chunk(kind, body):
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def png(width, height, rows):
    """A grey PNG of one bit a pixel, which announces more rows than it has."""
    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    data = zlib.compress(bytes((1 + (width + 7) // 8) * rows), 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", data) + chunk(b"IEND", b"")


open("20000x20000.png", "wb").write(png(20000, 20000, 1))
open("65000x1.png", "wb").write(png(65000, 1, 1))
open("text.png", "wb").write(b"This is a text that calls itself a picture.\n")
open("empty.png", "wb").write(b"")
PYTHON
