"""How wide a text is on screen, and how to break it into lines.

A picture cannot ask the reader's browser for the size of a text, so the widths here are upper bounds over the faces that
a system font stack ends up with. Text that is narrower than was reckoned leaves a little room; it never runs out of
its box.

Source:
    Advance widths in the `hmtx` tables of DejaVu Sans Bold (the widest common fallback) and Liberation Sans Bold
    (metrics of Arial), the larger of the two rounded up to a twentieth of an em.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

__all__ = ["clean", "fit", "text_width", "wrap"]

_BOLD_EM: dict[str, float] = {
    character: width
    for characters, width in (
        ("'ijl", 0.35),
        (" ,./:;I\\|", 0.40),
        ("-f", 0.45),
        ("!()[]`rt", 0.50),
        ('"*', 0.55),
        ("J_csz", 0.60),
        ("?Lx", 0.65),
        ("$0123456789EFTaekovy", 0.70),
        ("CPSYZbdghnpqu{}…", 0.75),
        ("ABKRVX", 0.80),
        ("#+<=>DGHNOQU^~", 0.85),
        ("&≤≥≠", 0.90),
        ("w", 0.95),
        ("@M", 1.00),
        ("%m", 1.05),
        ("W", 1.15),
    )
    for character in characters
}
_REGULAR = 0.94
"""Width of a regular face as a part of the bold width; the largest quotient of the table is that of the digits."""

_CATEGORY_EM = {"Ll": 0.80, "Lu": 0.95, "Mn": 0.0, "Me": 0.0, "Cf": 0.0}
_EMOJI_EM = 1.40
_WIDE_EM = 1.05

# Between these pieces of a word a line may end: behind separators, before capitals, around digits and signs.
_PIECES = re.compile(
    r"""
    (?: [A-Z]+(?![a-z]) | [A-Z]?[a-z]+ | [0-9]+ | [^\x00-\x7f]+ | [^A-Za-z0-9] )
    [^\x00-\x7f]*
    [-_.:/,]*
    """,
    re.VERBOSE,
)
_JOINERS = frozenset("\u200d\ufe0e\ufe0f")


@lru_cache(maxsize=4096)
def _em(character: str) -> float:
    known = _BOLD_EM.get(character)
    if known is not None:
        return known
    category = unicodedata.category(character)
    if category in _CATEGORY_EM:
        return _CATEGORY_EM[category]
    if ord(character) >= 0x1F000 or category == "So":
        return _EMOJI_EM
    return _WIDE_EM


def text_width(text: str, size: float, *, bold: bool = False) -> float:
    """Return an upper bound of the width of one line of text, in pixels.

    Args:
        text: The line.
        size: Font size in pixels.
        bold: Whether the face is semibold or bold.
    """
    return sum(map(_em, text)) * size * (1 if bold else _REGULAR)


def clean(text: str) -> str:
    """Return a text on one line, without characters that XML forbids or that nobody can see.

    Blanks and line breaks become single blanks; control characters, halves of UTF-16 pairs and marks that reverse the
    direction of writing become the replacement character.
    """
    text = " ".join(text.split())
    if text.isascii() and text.isprintable():
        return text
    return "".join(map(_visible, text))


def _visible(character: str) -> str:
    """Return a character, or the replacement character for what `clean` replaces."""
    reversing = "\u202a" <= character <= "\u202e" or "\u2066" <= character <= "\u2069"
    return "\ufffd" if reversing or unicodedata.category(character) in {"Cc", "Cs", "Cn"} else character


def fit(text: str, width: float, size: float, *, bold: bool = False) -> str:
    """Return the text, cut with an ellipsis if it is wider than `width` pixels."""
    if text_width(text, size, bold=bold) <= width:
        return text
    room = width - text_width("…", size, bold=bold)
    used = 0.0
    kept = []
    for cluster in _clusters(text):
        used += text_width(cluster, size, bold=bold)
        if used > room:
            break
        kept.append(cluster)
    return "".join(kept).rstrip() + "…"


def wrap(text: str, width: float, size: float, *, bold: bool = False, most: int | None = None) -> list[str]:
    """Break a text into lines of about equal length.

    Args:
        text: A text on one line.
        width: The widest that a line may be, in pixels.
        size: Font size in pixels.
        bold: Whether the face is semibold or bold.
        most: The most lines; the last one is cut with an ellipsis if there is more. None for any number.

    Returns:
        At least one line. Words are kept whole where they fit, and broken at capitals and signs where they do not.
    """
    lines = _fill(text, width, size, bold=bold)
    if most is not None and len(lines) > most:
        rest = " ".join(lines[most - 1 :]) if " " in text else "".join(lines[most - 1 :])
        return [*lines[: most - 1], fit(rest, width, size, bold=bold)]
    if len(lines) < 2:
        return lines
    # The narrowest width that needs no more lines and breaks no more words spreads the text evenly.
    low, high = 0.0, width
    while high - low > 4:
        middle = (low + high) / 2
        tried = _fill(text, middle, size, bold=bold)
        fits = all(text_width(line, size, bold=bold) <= middle for line in tried)
        if fits and len(tried) <= len(lines) and _words(tried) <= _words(lines):
            high, lines = middle, tried
        else:
            low = middle
    return lines


def _words(lines: list[str]) -> int:
    """Return how many words the lines hold; a word that is broken counts on each line."""
    return sum(len(line.split()) for line in lines)


def _fill(text: str, width: float, size: float, *, bold: bool) -> list[str]:
    lines: list[str] = []
    line = ""
    for word in text.split(" "):
        extended = f"{line} {word}" if line else word
        if text_width(extended, size, bold=bold) <= width:
            line = extended
            continue
        if text_width(word, size, bold=bold) <= width:
            lines.append(line)
            line = word
            continue
        # A word that fills more than a line begins where it would without the break: behind the words before it.
        line = f"{line} " if line else ""
        for piece in _break(word, width, size, bold=bold):
            if line.strip() and text_width(line + piece, size, bold=bold) > width:
                lines.append(line.rstrip())
                line = ""
            line += piece
    return [*lines, line] if line or not lines else lines


def _break(word: str, width: float, size: float, *, bold: bool) -> Iterator[str]:
    """Yield the parts of a word between which a line may end."""
    for piece in _PIECES.findall(word):
        if text_width(piece, size, bold=bold) <= width:
            yield piece
        else:
            yield from _clusters(piece)


def _clusters(text: str) -> Iterator[str]:
    """Yield what a reader takes for one character: a letter with its marks, an emoji with its modifiers."""
    cluster = ""
    for character in text:
        joined = cluster.endswith("\u200d") or character in _JOINERS or unicodedata.combining(character)
        if cluster and not joined and not "\U0001f3fb" <= character <= "\U0001f3ff":
            yield cluster
            cluster = ""
        cluster += character
    if cluster:
        yield cluster
