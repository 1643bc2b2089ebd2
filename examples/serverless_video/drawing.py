"""Draws a picture from a title: hills beneath a sun, the same ones for the same title, as PNG."""

from __future__ import annotations

import math
import random
import struct
import zlib
from collections.abc import Callable, Sequence

SIZE = 512
Colour = tuple[int, int, int]
# The sky above and at the horizon, the sun, and the hills far and near.
PALETTES: tuple[tuple[Colour, Colour, Colour, Colour, Colour], ...] = (
    ((38, 24, 88), (255, 138, 122), (255, 226, 164), (166, 74, 120), (34, 16, 54)),
    ((18, 54, 96), (255, 196, 140), (255, 243, 214), (74, 124, 148), (12, 30, 50)),
    ((86, 146, 214), (255, 240, 214), (255, 214, 102), (112, 168, 152), (24, 66, 70)),
    ((16, 18, 52), (104, 74, 168), (246, 232, 255), (72, 58, 138), (12, 10, 34)),
    ((244, 140, 94), (255, 222, 160), (255, 252, 232), (206, 92, 76), (74, 26, 44)),
    ((22, 72, 78), (188, 226, 178), (255, 246, 196), (74, 146, 124), (10, 42, 48)),
    ((226, 92, 138), (255, 206, 182), (255, 244, 220), (168, 70, 142), (54, 22, 74)),
)
LAYERS = 5
RINGS = ((1.9, 0.1), (1.5, 0.16), (1.2, 0.24), (1.0, 1.0))  # radius and strength, from the outside


def picture(title: str) -> bytes:
    """Draw the picture of a title.

    Columns are painted from the sky down, two beside each other for each that is kept: so are edges smooth.
    """
    chance, size = random.Random(title), SIZE  # noqa: S311 - it draws
    above, horizon, sun, far, near = chance.choice(PALETTES)
    sky = gradient(above, horizon, size, 0, 0.72 * size)
    rings = [(radius, [mix(colour, sun, strength) for colour in sky]) for radius, strength in RINGS]
    place = chance.uniform(0.25, 0.75) * size, chance.uniform(0.24, 0.46) * size
    radius = chance.uniform(0.1, 0.17) * size
    hills = [hill(chance, layer, far, near, horizon, size) for layer in range(LAYERS)]

    def column(x: float) -> list[Colour]:
        pixels = list(sky)
        for factor, table in rings:
            half = math.sqrt(max((factor * radius) ** 2 - (x - place[0]) ** 2, 0))
            cover(pixels, table, place[1] - half, place[1] + half)
        for ridge, table in hills:
            cover(pixels, table, ridge(x / size), size)
        return pixels

    columns = [list(map(mix, column(x + 0.25), column(x + 0.75), [0.5] * size)) for x in range(size)]
    return png(list(zip(*columns, strict=True)))


def hill(
    chance: random.Random, layer: int, far: Colour, near: Colour, haze: Colour, size: int
) -> tuple[Callable[[float], float], list[Colour]]:
    """Give where a range of hills begins at a place, and its colour from there down, where mist lies."""
    base = (0.56 + 0.085 * layer) * size
    waves = [
        (chance.uniform(0.5, 1.2) * size * height, chance.uniform(*lengths), chance.uniform(0, 2 * math.pi))
        for height, lengths in ((0.05, (4, 8)), (0.02, (10, 18)), (0.006, (28, 46)))
    ]
    colour = mix(far, near, layer / (LAYERS - 1))
    mist = gradient(colour, mix(colour, haze, 0.3), size, base - 0.06 * size, base + 0.16 * size)
    return lambda x: base + sum(height * math.sin(length * x + phase) for height, length, phase in waves), mist


def cover(pixels: list[Colour], table: Sequence[Colour], top: float, bottom: float) -> None:
    """Paint a part of a column; a pixel that is covered in part is mixed."""
    if bottom <= top:
        return
    first, last = max(math.ceil(top), 0), min(math.floor(bottom), len(pixels))
    if first > last:
        return
    pixels[first:last] = table[first:last]
    if 0 < first == math.ceil(top):
        pixels[first - 1] = mix(pixels[first - 1], table[first - 1], first - top)
    if last < len(pixels):
        pixels[last] = mix(pixels[last], table[last], bottom - last)


def gradient(start: Colour, end: Colour, size: int, top: float, bottom: float) -> list[Colour]:
    """Go from one colour to another between two rows."""
    return [mix(start, end, min(max((row - top) / (bottom - top), 0), 1)) for row in range(size)]


def mix(one: Colour, other: Colour, share: float) -> Colour:
    """Mix two colours."""
    return (
        round(one[0] + (other[0] - one[0]) * share),
        round(one[1] + (other[1] - one[1]) * share),
        round(one[2] + (other[2] - one[2]) * share),
    )


def png(rows: Sequence[Sequence[Colour]]) -> bytes:
    """Write rows of pixels as PNG: 8 bits for each of red, green and blue.

    Source: W3C Recommendation "Portable Network Graphics (PNG) Specification".
    """
    header = struct.pack(">IIBBBBB", len(rows[0]), len(rows), 8, 2, 0, 0, 0)
    data = b"".join(b"\0" + bytes(value for pixel in row for value in pixel) for row in rows)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(data)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body)) for kind, body in chunks
    )
