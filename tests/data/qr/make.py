#!/usr/bin/env python3
"""Makes the pictures of this folder, and expected.json with what each says: ./make.py   (needs segno, Pillow and numpy from PyPI)

Each class of picture stands here once. What is random comes from SEED.
"""
import io, json, os, struct, sys, zlib

import numpy as np
import segno
from PIL import Image, ImageDraw, ImageFilter, ImageOps

SEED = 2026
HERE = os.path.dirname(os.path.abspath(__file__))
LIGHT, DARK = (250, 250, 250), (24, 26, 32)

ANNA = "otpauth://totp/injixo:anna%40example.com?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=injixo"
BEN = "otpauth://totp/injixo:ben?secret=MFRGGZDFMZTWQ2LKNNWG23TPOBYXE43U&issuer=injixo&digits=8"
LINK = "https://example.com/help"
KINDS = {
    ANNA: "otpauth", BEN: "otpauth", LINK: "link",
    "otpauth-migration://offline?data=CgUKA2FiYw%3D%3D": "migration",
    "WIFI:S:Office;T:WPA;P:not a secret;;": "wifi",
    "BEGIN:VCARD\nVERSION:3.0\nFN:Anna Example\nTEL:+31 20 000\nEND:VCARD": "contact",
    "phonefactor://activate_account?code=123456789&url=https%3A%2F%2Fexample.com": "microsoft",
    "FIDO:/0123456789012345678901234567890123456789": "passkey",
    "Meeting room 4, second floor": "text",
    "caf\u00e9": "text",
    "otpauth://totp/\u65e5\u672c\u8a9e\u30c6\u30b9\u30c8?secret=JBSWY3DPEHPK3PXP": "otpauth",
    "\u65e5\u672c\u8a9e": "text",
    "\u0410\u043d\u043d\u0430": "text",
}
EXPORT, WIFI, CONTACT, MICROSOFT, PASSKEY, TEXT, LATIN, JAPANESE, KANJI, CYRILLIC = [text for text in KINDS][3:]

expected = {}


def says(name, *payloads, reason=None):
    assert name not in expected, name
    reasons = reason.split() if reason else [None]
    expected[name] = {"codes": [{"payload": text, "kind": KINDS[text]} for text in payloads], "reasons": reasons}


def write(name, data, *payloads, reason=None):
    with open(os.path.join(HERE, name), "wb") as file:
        file.write(data)
    says(name, *payloads, reason=reason)


def save(name, picture, *payloads, reason=None, **options):
    if name.endswith(".png"):
        options.setdefault("optimize", True)
    picture.save(os.path.join(HERE, name), **options)
    says(name, *payloads, reason=reason)


# ---------------------------------------------------------------- codes and the pages they stand on
def modules(text, error="m"):
    data = text.encode("latin-1") if text == LATIN else text
    # Japanese without a word on its character set, as it is met; Cyrillic with the number of its own.
    if text == JAPANESE:
        data = text.encode("shift_jis")
    named = {"encoding": "iso-8859-5", "eci": True} if text == CYRILLIC else {}
    matrix = segno.make(data, error=error, boost_error=False, micro=False, **named).matrix
    return np.array([[bool(cell) for cell in row] for row in matrix])


def code(text, scale=4, quiet=4, error="m"):
    """A code as a grey picture, dark on light."""
    grid = np.pad(modules(text, error), quiet)
    return Image.fromarray(np.where(np.kron(grid, np.ones((scale, scale), bool)), 0, 255).astype(np.uint8))


def page(size, paper, *codes, lines=True):
    """A page with bars like lines of text, and codes at their places."""
    picture = Image.new("RGB", size, paper)
    draw = ImageDraw.Draw(picture)
    ink = tuple((channel + 128) % 256 for channel in paper)
    for y in range(20, size[1] - 20, 24) if lines else ():
        draw.rectangle((20, y, 20 + (y * 37) % (size[0] - 60), y + 6), fill=ink)
    for of_code, place in codes:
        picture.paste(of_code.convert("RGB"), place)
    return picture


def resized(picture, factor, how=Image.Resampling.BICUBIC):
    return picture.resize([round(side * factor) for side in picture.size], how)


# ---------------------------------------------------------------- PNG as Pillow does not write it
def chunk(kind, body):
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def header(width, height, depth, color, interlaced=False):
    body = struct.pack(">IIBBBBB", width, height, depth, color, 0, 0, interlaced)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", body)


def png(samples, color, interlaced=False):
    """Of an array of rows, columns and channels, 8 or 16 bits each."""
    height, width = samples.shape[:2]
    samples = samples.astype(samples.dtype.newbyteorder(">"))
    passes = [samples]
    if interlaced:
        starts = [(0, 0, 8, 8), (0, 4, 8, 8), (4, 0, 8, 4), (0, 2, 4, 4), (2, 0, 4, 2), (0, 1, 2, 2), (1, 0, 2, 1)]
        passes = [samples[top::down, left::right] for top, left, down, right in starts]
    lines = b"".join(b"\0" + row.tobytes() for one in passes for row in one if row.size)
    return header(width, height, 8 * samples.itemsize, color, interlaced) + chunk(b"IDAT", zlib.compress(lines, 9)) + chunk(b"IEND", b"")


def flat_png(width, height, rows):
    """A black PNG of one bit a pixel, which may announce more rows than it has."""
    lines = zlib.compress(bytes((1 + (width + 7) // 8) * rows), 9)
    return header(width, height, 1, 0) + chunk(b"IDAT", lines) + chunk(b"IEND", b"")


# ---------------------------------------------------------------- formats
anna, ben = code(ANNA), code(BEN, 3)
clean = page((640, 480), LIGHT, (anna, (200, 100)))
save("clean.png", clean, ANNA)
save("clean.jpg", clean, ANNA, quality=85)
save("clean.webp", clean, ANNA, quality=80)
save("clean-lossless.webp", clean, ANNA, lossless=True)
save("clean.gif", clean.convert("L"), ANNA)
save("code.bmp", anna.convert("1"), ANNA)
save("colors.bmp", code(ANNA, 2).convert("RGB"), ANNA)
save("grey.jpg", clean.convert("L"), ANNA, quality=70)
save("progressive.jpg", clean, ANNA, quality=80, progressive=True, subsampling=0)
save("rgb.jpg", anna.convert("RGB"), ANNA, quality=60, keep_rgb=True)
save("inks.jpg", anna.convert("CMYK"), ANNA, quality=30)
save("first-frame.gif", anna.convert("RGB"), ANNA, save_all=True, append_images=[Image.new("RGB", anna.size, LIGHT)])
save("first-frame.webp", anna.convert("RGB"), ANNA, save_all=True, append_images=[Image.new("RGB", anna.size, LIGHT)])
save("palette.png", clean.quantize(16), ANNA, optimize=False)
grey = np.array(anna)
sixteen = grey.astype(np.uint16) * 257
write("16-bit.png", png(sixteen[..., None], 0), ANNA)
# All of the picture is in the upper bytes; what is transparent is so to less than one 8-bit step nowhere.
color = np.stack([sixteen, sixteen, sixteen, np.where(grey == 0, 65535, 0).astype(np.uint16)], axis=-1)
write("16-bit-alpha.png", png(color, 6), ANNA)
write("interlaced.png", png(np.array(clean.convert("L"))[..., None], 0, True), ANNA)
bare = np.dstack([np.full_like(grey, 255), 255 - grey])
write("interlaced-alpha.png", png(bare, 4, True), ANNA)

# ---------------------------------------------------------------- transparency: black or white modules on nothing at all
for name, ink in (("alpha-black", 0), ("alpha-white", 255)):
    bare = Image.new("LA", anna.size, (ink, 0))
    bare.putalpha(ImageOps.invert(anna))
    save(f"{name}.png", bare, ANNA)
one_bit = anna.convert("1").convert("P")
save("palette-transparent.png", one_bit, ANNA, transparency=255, optimize=False)
save("transparent.gif", one_bit, ANNA, transparency=255)
save("grey-transparent.png", ImageOps.invert(anna), ANNA, transparency=0)

# ---------------------------------------------------------------- turned as EXIF says; mirrored is what the code is then, too
TURNS = {2: 0, 3: 3, 4: 1, 5: 5, 6: 2, 7: 6, 8: 4}
for orientation, transposition in TURNS.items():
    exif = Image.Exif()
    exif[0x0112] = orientation
    small = page((360, 280), LIGHT, (code(ANNA, 3), (20, 60)), (code(LINK, 3), (230, 60)))
    stored = small.transpose(Image.Transpose(transposition))
    for ending in ("jpg", "png", "webp") if orientation == 6 else ("jpg",):
        save(f"exif-{orientation}.{ending}", stored, ANNA, LINK, exif=exif, **({"quality": 60} if ending != "png" else {}))

# ---------------------------------------------------------------- how a screen shows a code
noise = np.random.default_rng(SEED)
save("dark.png", page((640, 480), DARK, (ImageOps.invert(anna), (200, 100))), ANNA)
save("module-1.5.png", page((320, 240), LIGHT, (resized(code(ANNA, 6), 0.25, Image.Resampling.BOX), (90, 60))).convert("L"), ANNA)
save("scaled-1.37.png", resized(page((300, 240), LIGHT, (code(ANNA, 3), (60, 20))), 1.37).convert("L"), ANNA)
save("turned.png", clean.convert("1", dither=Image.Dither.NONE).rotate(90, expand=True), ANNA)
for degrees in (17, 45):
    save(f"turned-{degrees}.png", code(ANNA, 5).rotate(degrees, Image.Resampling.BICUBIC, expand=True, fillcolor=255), ANNA)
save("mirrored.png", ImageOps.mirror(clean).convert("L"), ANNA)
save("blurred.png", clean.convert("L").filter(ImageFilter.GaussianBlur(1.6)).crop((180, 80, 420, 320)), ANNA)
save("quality-30.jpg", page((400, 300), LIGHT, (code(ANNA, 3), (120, 60))), ANNA, quality=30)
save("no-quiet-zone.png", page((260, 260), (90, 120, 170), (code(ANNA, 4, 0), (48, 44)), lines=False), ANNA)
save("no-quiet-zone-dark.png", page((260, 260), DARK, (ImageOps.invert(code(ANNA, 4, 0)), (48, 44)), lines=False), ANNA)
save("low-contrast.png", clean.convert("L").point(lambda value: 140 + value // 6), ANNA)


def perspective(picture, corners):
    """The picture with its corners at these places, clockwise from the upper left."""
    width, height = picture.size
    source = [(0, 0), (width, 0), (width, height), (0, height)]
    rows, right = [], []
    for (x, y), (u, v) in zip(corners, source):
        rows += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
        right += [u, v]
    return picture.transform((360, 340), Image.Transform.PERSPECTIVE, list(np.linalg.solve(rows, right)), Image.Resampling.BICUBIC, fillcolor=200)


save("perspective.png", perspective(code(ANNA, 6), [(30, 30), (300, 62), (340, 320), (12, 290)]), ANNA)

logo = code(ANNA, 5, error="h")
middle = logo.size[0] // 2
draw = ImageDraw.Draw(logo)
draw.rounded_rectangle((middle - 26, middle - 26, middle + 26, middle + 26), 8, fill=255)
draw.ellipse((middle - 20, middle - 20, middle + 20, middle + 20), fill=90)
save("logo.png", logo, ANNA)

grid, side = modules(ANNA), 6
size = (len(grid) + 8) * side
dots = Image.new("L", (4 * size, 4 * size), 255)
draw = ImageDraw.Draw(dots)
corners = [(0, 0), (0, len(grid) - 7), (len(grid) - 7, 0)]
for y, x in np.argwhere(grid):
    if not any(top <= y < top + 7 and left <= x < left + 7 for top, left in corners):
        left, top = (x + 4) * 4 * side, (y + 4) * 4 * side
        draw.ellipse((left + 1, top + 1, left + 4 * side - 2, top + 4 * side - 2), fill=0)
for top, left in corners:
    for inset, ink, radius in ((0, 0, 2.2), (1, 255, 1.5), (2, 0, 1.5)):
        box = [4 * side * value for value in (left + 4 + inset, top + 4 + inset, left + 11 - inset, top + 11 - inset)]
        draw.rounded_rectangle(box, radius * 4 * side, fill=ink)
save("round-dots.png", dots.resize((size, size), Image.Resampling.BOX), ANNA)

# From one colour to another across the modules, on a paper that is not white.
tall, wide = np.mgrid[0 : anna.size[1], 0 : anna.size[0]] / anna.size[0]
mix = ((tall + wide) / 2)[..., None]
ink = (1 - mix) * np.array([20, 60, 160]) + mix * np.array([170, 30, 90])
gradient = np.where(np.array(anna)[..., None] == 0, ink, np.array([235, 240, 225]))
save("gradient.png", Image.fromarray(gradient.astype(np.uint8)).quantize(64), ANNA, optimize=False)

pointer = page((640, 480), LIGHT, (anna, (200, 100)))
draw = ImageDraw.Draw(pointer)
tip = (200 + anna.size[0] - 46, 100 + anna.size[1] - 44)
arrow = [(0, 0), (0, 22), (5, 17), (9, 25), (12, 24), (9, 16), (15, 16)]
draw.polygon([(tip[0] + x, tip[1] + y) for x, y in arrow], fill=(0, 0, 0), outline=(255, 255, 255))
save("pointer.png", pointer, ANNA)

# ---------------------------------------------------------------- several, and each kind
save("two.png", page((640, 480), LIGHT, (ben, (330, 130)), (anna, (30, 120))), ANNA, BEN)
save("large.png", page((2600, 1300), LIGHT, (ben, (1800, 900)), (anna, (90, 80))), ANNA, BEN)
save("account-and-link.png", page((640, 480), LIGHT, (anna, (30, 120)), (code(LINK), (330, 130))), ANNA, LINK)
light_and_dark = page((640, 300), LIGHT, (anna, (20, 30)), (ImageOps.invert(ben), (340, 40)))
save("light-and-dark.png", light_and_dark, ANNA, BEN)
six = [ANNA, LINK, BEN, WIFI, PASSKEY, TEXT]
places = [(10 + 210 * (index % 3), 10 + 200 * (index // 3)) for index in range(6)]
save("six.png", page((640, 420), LIGHT, *[(code(text, 3), place) for text, place in zip(six, places)]), *six)
for name, text in (("link", LINK), ("wifi", WIFI), ("export", EXPORT), ("contact", CONTACT), ("microsoft", MICROSOFT),
                   ("passkey", PASSKEY), ("text-code", TEXT), ("latin1", LATIN),
                   ("shift-jis", JAPANESE), ("kanji", KANJI), ("named-set", CYRILLIC)):
    save(f"{name}.png", code(text), text)

# ---------------------------------------------------------------- nothing, or nothing to be read
save("no-code.png", page((640, 480), LIGHT), reason="no-code")
# More modules are wiped out than error correction brings back, the finder patterns stay.
broken = anna.copy()
middle = broken.size[0] // 2
ImageDraw.Draw(broken).rectangle((middle - 30, middle - 30, middle + 40, middle + 40), fill=255)
save("damaged.png", broken, reason="unreadable")
for name in ("clean.png", "clean.jpg", "clean.webp", "clean.gif", "code.bmp"):
    data = open(os.path.join(HERE, name), "rb").read()
    # Enough for the header, not for the code.
    stem, ending = name.rsplit(".", 1)
    write(f"truncated.{ending}", data[: len(data) * 3 // 10], reason="not-an-image")
data = open(os.path.join(HERE, "clean.jpg"), "rb").read()
write("truncated-after-the-code.jpg", data[: len(data) * 9 // 10], ANNA)
data = open(os.path.join(HERE, "clean.png"), "rb").read()
write("truncated-after-the-code.png", data[: len(data) * 9 // 10], ANNA)
write("text.png", b"This is a text that calls itself a picture.\n", reason="not-an-image")
write("empty.png", b"", reason="not-an-image")

# ---------------------------------------------------------------- hostile
write("20000x20000.png", flat_png(20_000, 20_000, 1), reason="too-large")
write("65000x1.png", flat_png(65_000, 1, 1), reason="no-code")
write("0x0.png", header(0, 0, 8, 0) + chunk(b"IEND", b""), reason="not-an-image")
write("huge-header.png", header(2**31 - 1, 2**31 - 1, 16, 6) + chunk(b"IDAT", zlib.compress(bytes(100))) + chunk(b"IEND", b""), reason="too-large")
one = io.BytesIO()
Image.new("L", (1, 1)).save(one, "GIF")
write("1x1.gif", one.getvalue(), reason="no-code")
finder = np.pad(np.ones((3, 3), np.uint8), 3)
finder[1:8, 1:8] = np.maximum(finder[1:8, 1:8], np.pad(np.zeros((5, 5), np.uint8), 1, constant_values=1))
wall = np.tile(np.kron(1 - finder, np.ones((2, 2), np.uint8)), (13, 18)) * 255
save("wall.png", Image.fromarray(wall.astype(np.uint8)).convert("1"), reason="no-code unreadable")
checker = np.indices((240, 320)).sum(axis=0) % 2 * 255
save("checker.png", Image.fromarray(checker.astype(np.uint8)).convert("1"), reason="no-code")
specks = np.kron(noise.integers(0, 2, (100, 140)), np.ones((2, 2))) * 255
save("noise.png", Image.fromarray(specks.astype(np.uint8)).convert("1"), reason="no-code unreadable")

with open(os.path.join(HERE, "expected.json"), "w") as file:
    json.dump(expected, file, indent=1, ensure_ascii=False)
    file.write("\n")
stray = set(os.listdir(HERE)) - set(expected) - {"expected.json", "make.py"}
print(len(expected), "pictures,", sum(os.path.getsize(os.path.join(HERE, name)) for name in expected) // 1024, "KiB")
if stray:
    sys.exit(f"not made here: {sorted(stray)}")
