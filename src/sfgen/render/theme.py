"""Colours, faces and signs of the SVG pictures."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["GLYPHS", "stylesheet"]


@dataclass(frozen=True, slots=True)
class _Scheme:
    """The colours for a light or a dark surrounding."""

    page: str
    card: str
    panel: str
    outline: str
    ink: str
    muted: str
    line: str
    label: str
    label_ink: str
    caught: str
    caught_label: str
    caught_ink: str


_LIGHT = _Scheme(
    page="#ffffff",
    card="#ffffff",
    panel="#f6f8fa",
    outline="#d0d7de",
    ink="#1f2328",
    muted="#59636e",
    line="#818b98",
    label="#eaeef2",
    label_ink="#393f46",
    caught="#e0823d",
    caught_label="#fff1e5",
    caught_ink="#953800",
)
_DARK = _Scheme(
    page="#0d1117",
    card="#161b22",
    panel="#11161d",
    outline="#343b44",
    ink="#f0f6fc",
    muted="#9198a1",
    line="#6e7681",
    label="#262c34",
    label_ink="#d1d7e0",
    caught="#d9752c",
    caught_label="#3a2112",
    caught_ink="#ffb77c",
)

# The colour of each kind of state, for the outline and the sign on a light and on a dark page.
_KINDS = {
    "task": ("#4663d9", "#6f86f0"),
    "choice": ("#8250df", "#a475f9"),
    "wait": ("#0f7d8c", "#2ba3b4"),
    "pass": ("#6e7781", "#8b949e"),
    "parallel": ("#0969da", "#4493f8"),
    "map": ("#b8348f", "#db61b5"),
    "distributed": ("#b8348f", "#db61b5"),
    "succeed": ("#1a7f37", "#3fb950"),
    "fail": ("#cf222e", "#f85149"),
    "unknown": ("#9a6700", "#d29922"),
    "missing": ("#cf222e", "#f85149"),
}

_FONT = (
    '-apple-system,BlinkMacSystemFont,"Segoe UI","Noto Sans",Helvetica,Arial,sans-serif,'
    '"Apple Color Emoji","Segoe UI Emoji","Noto Color Emoji"'
)


def stylesheet() -> str:
    """Return the style sheet: light colours, and dark ones for who asks for them.

    It has no variables and no imports, so that simple viewers understand it.
    """
    return f"{_fixed()}{_colours(_LIGHT, 0)}@media (prefers-color-scheme:dark){{{_colours(_DARK, 1)}}}"


def _fixed() -> str:
    return (
        f".sfgen text{{font-family:{_FONT};dominant-baseline:auto}}"
        ".sf-title{font-size:13px;font-weight:600}"
        ".sf-detail,.sf-caption,.sf-label text{font-size:11px}"
        ".sf-heading{font-size:17px;font-weight:600}"
        ".sf-label text{text-anchor:middle}"
        ".sf-box{stroke-width:1.5}"
        ".sf-missing .sf-box,.sf-distributed>.sf-box{stroke-dasharray:6 4}"
        ".sf-line{fill:none;stroke-width:1.6;stroke-linejoin:round;stroke-linecap:round}"
        ".sf-catch .sf-line{stroke-width:1.5;stroke-dasharray:5 4;stroke-linecap:butt}"
        ".sf-glyph{fill:none;stroke:#fff;stroke-width:1.7;stroke-linecap:round;stroke-linejoin:round}"
        ".sf-retry{fill:none;stroke-width:1.4;stroke-linecap:round;stroke-linejoin:round}"
        ".sf-end{fill:none;stroke-width:1.8}"
    )


def _colours(scheme: _Scheme, index: int) -> str:
    rules = [
        f".sf-page{{fill:{scheme.page}}}",
        f".sf-box{{fill:{scheme.card}}}",
        f".sf-panel{{fill:{scheme.panel};stroke:{scheme.outline}}}",
        f".sf-title,.sf-heading{{fill:{scheme.ink}}}",
        f".sf-detail,.sf-caption{{fill:{scheme.muted}}}",
        f".sf-line{{stroke:{scheme.line}}}",
        f".sf-head,.sf-dot{{fill:{scheme.line}}}",
        f".sf-end,.sf-retry{{stroke:{scheme.line}}}",
        f".sf-label rect{{fill:{scheme.label}}}",
        f".sf-label text{{fill:{scheme.label_ink}}}",
        f".sf-catch .sf-line{{stroke:{scheme.caught}}}",
        f".sf-catch .sf-head{{fill:{scheme.caught}}}",
        f".sf-caught rect{{fill:{scheme.caught_label}}}",
        f".sf-caught text{{fill:{scheme.caught_ink}}}",
    ]
    for kind, colours in _KINDS.items():
        rules.append(f".sf-{kind}>.sf-box{{stroke:{colours[index]}}}.sf-{kind}>.sf-icon{{fill:{colours[index]}}}")
    return "".join(rules)


# Signs on a field of 20 by 20, drawn with a white line.
GLYPHS = {
    "task": "M8.7 3h2.6l.5 2 1.7 1 2-.6 1.3 2.3-1.5 1.4v1.8l1.5 1.4-1.3 2.3-2-.6-1.7 1-.5 2H8.7l-.5-2-1.7-1-2 .6"
    "-1.3-2.3 1.5-1.4V9.1L3.2 7.7l1.3-2.3 2 .6 1.7-1zM10 7.8a2.2 2.2 0 1 0 0 4.4a2.2 2.2 0 0 0 0-4.4z",
    "function": "M5.5 3.8H8L13.2 16.2H15.2M9.6 8.3L5.2 16.2",
    "ai": "M10 2.8C10.7 7.3 12.7 9.3 17.2 10C12.7 10.7 10.7 12.7 10 17.2C9.3 12.7 7.3 10.7 2.8 10"
    "C7.3 9.3 9.3 7.3 10 2.8z",
    "storage": "M4 6L5.4 15.6C5.5 16.3 14.5 16.3 14.6 15.6L16 6M4 6A6 2 0 0 0 16 6A6 2 0 0 0 4 6z",
    "database": "M4 5.5A6 2.4 0 0 0 16 5.5A6 2.4 0 0 0 4 5.5zM4 5.5V14.5A6 2.4 0 0 0 16 14.5V5.5"
    "M4 10A6 2.4 0 0 0 16 10",
    "message": "M3 5H17V15H3zM3.4 5.5L10 10.8L16.6 5.5",
    "http": "M10 3A7 7 0 0 0 10 17A7 7 0 0 0 10 3zM3 10H17M10 3A3.6 7 0 0 0 10 17A3.6 7 0 0 0 10 3z",
    "workflow": "M7.8 3H12.2V7H7.8zM3 13H7.4V17H3zM12.6 13H17V17H12.6zM10 7V10M5.2 13V10H14.8V13",
    "compute": "M5.5 5.5H14.5V14.5H5.5zM8 3V5.5M12 3V5.5M8 14.5V17M12 14.5V17M3 8H5.5M3 12H5.5M14.5 8H17M14.5 12H17",
    "event": "M11.2 2.8L4.8 11.2H9.2L8.8 17.2L15.2 8.8H10.8z",
    "media": "M3 8.5V11.5M6.5 5.5V14.5M10 3V17M13.5 6V14M17 8.5V11.5",
    "person": "M10 3A3.2 3.2 0 0 0 10 9.4A3.2 3.2 0 0 0 10 3zM3.6 16.8C4.2 10.8 15.8 10.8 16.4 16.8",
    "choice": "M10 3V7.5M10 7.5L5 12.2V16M10 7.5L15 12.2V16M3 14.2L5 16.4L7 14.2M13 14.2L15 16.4L17 14.2",
    "wait": "M10 3A7 7 0 0 0 10 17A7 7 0 0 0 10 3zM10 6V10.2L12.8 12",
    "pass": "M3.5 10H16M11.5 5.5L16 10L11.5 14.5",
    "succeed": "M4.5 10.5L8.4 14.4L15.5 6.2",
    "fail": "M5.5 5.5L14.5 14.5M14.5 5.5L5.5 14.5",
    "parallel": "M4.5 4V16M10 4V16M15.5 4V16",
    "map": "M3 7H13V17H3zM6.5 7V3.5H16.5V13.5H13",
    "unknown": "M7 7.4A3 3 0 1 1 11.4 10C10.4 10.6 10 11.1 10 12.3M10 15.7V15.8",
}
