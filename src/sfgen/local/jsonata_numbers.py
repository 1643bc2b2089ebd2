"""JSONata's functions of numbers, as jsonata 2.0.6 has them."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final

from sfgen.local.jsonata_base import as_number, fault, number_text

__all__ = ["NUMBERS", "rounded"]

_DECIMAL: Final = re.compile(r"-?[0-9]+(\.[0-9]+)?([Ee][-+]?[0-9]+)?")
_OTHER_BASE: Final = re.compile(r"^0[xX][0-9A-Fa-f]+|0[oO][0-7]+|0[bB][0-1]+$")


def _number(value: Any) -> Any:
    if value is None or (isinstance(value, int | float) and not isinstance(value, bool)):
        return value
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, str):
        if _DECIMAL.fullmatch(value) and math.isfinite(float(value)):
            return as_number(float(value))
        if _OTHER_BASE.search(value):
            try:
                return int(value, 0)
            except ValueError:
                return math.nan
    raise fault("D3030", value=value)


def _shifted(value: float, places: float) -> float:
    """Shift the decimal point in the text, which no multiplication does exactly."""
    digits, _, exponent = number_text(value).partition("e")
    try:
        return float(f"{digits}e{number_text((int(exponent) if exponent else 0) + places)}")
    except ValueError:
        return math.nan


def rounded(value: float, precision: float | None = None) -> Any:
    """Round to decimal places, halves to the even neighbour."""
    if precision is not None and math.isnan(precision):
        precision = None
    if precision:
        value = _shifted(value, precision)
    if not math.isfinite(value):
        return math.nan if precision else value
    result: float = math.floor(value + 0.5) if abs(value) < 2**52 else value
    if abs(result - value) == 0.5 and result % 2 == 1:
        result -= 1
    if precision:
        result = _shifted(result, -precision)
    return as_number(result) if math.isfinite(result) else result


def _round(value: Any, precision: Any = None) -> Any:
    return None if value is None else rounded(value, precision)


def _sqrt(value: Any) -> Any:
    if value is None:
        return None
    if value < 0:
        raise fault("D3060", value=value)
    return math.sqrt(value)


def _power(base: Any, exponent: Any) -> Any:
    if base is None:
        return None
    try:
        result = math.pow(base, exponent) if exponent is not None else math.nan
    except (OverflowError, ValueError):
        result = math.inf
    if not math.isfinite(result):
        raise fault("D3061", value=base, exp=exponent)
    return result


def _sum(numbers: Any) -> Any:
    if numbers is None:
        return None
    # One after the other: Python's own sum of floats is more exact than JavaScript's.
    total: float = 0
    for number in numbers:
        total += number
    return total


def _average(numbers: Any) -> Any:
    return _sum(numbers) / len(numbers) if numbers else None


_DIGITS: Final = "0123456789abcdefghijklmnopqrstuvwxyz"


def _format_base(value: Any, radix: Any = None) -> Any:
    if value is None:
        return None
    base = 10 if radix is None else rounded(radix)
    if not 2 <= base <= 36:
        raise fault("D3100", value=base)
    number = rounded(value)
    if base == 10:
        return number_text(number)
    digits: list[str] = []
    left = abs(int(number))
    while left:
        left, digit = divmod(left, base)
        digits.append(_DIGITS[digit])
    return ("-" if number < 0 else "") + "".join(reversed(digits or ["0"]))


# Formatting by a picture
#
# Source: XPath and XQuery Functions and Operators 3.1, "Formatting numbers", https://www.w3.org/TR/xpath-functions-31/,
# as far as jsonata 2.0.6 follows it.

_DEFAULTS: Final = {
    "decimal-separator": ".",
    "grouping-separator": ",",
    "exponent-separator": "e",
    "infinity": "Infinity",
    "minus-sign": "-",
    "NaN": "NaN",
    "percent": "%",
    "per-mille": "\u2030",
    "zero-digit": "0",
    "digit": "#",
    "pattern-separator": ";",
}


@dataclass(frozen=True, slots=True)
class _Symbols:
    """The characters that mean something in a picture."""

    by_name: Mapping[str, str]
    digits: str = field(init=False)

    def __post_init__(self) -> None:
        zero = ord(self["zero-digit"][0])
        object.__setattr__(self, "digits", "".join(map(chr, range(zero, zero + 10))))

    def __getitem__(self, name: str) -> str:
        return self.by_name[name]

    def is_active(self, character: str) -> bool:
        names = ("decimal-separator", "exponent-separator", "grouping-separator", "digit", "pattern-separator")
        return character in self.digits or any(character == self[name] for name in names)

    def mandatory(self, part: str) -> int:
        return sum(character in self.digits for character in part)

    def places(self, part: str) -> int:
        return sum(character in self.digits or character == self["digit"] for character in part)


@dataclass(frozen=True, slots=True)
class _Picture:
    """One half of a picture: for numbers that are not negative, or for those that are."""

    text: str
    prefix: str
    suffix: str
    active: str
    mantissa: str
    exponent: str | None
    whole: str
    fraction: str


def _picture(text: str, symbols: _Symbols) -> _Picture:
    at = [
        index
        for index, character in enumerate(text)
        if symbols.is_active(character) and character != symbols["exponent-separator"]
    ]
    if not at:
        raise fault("D3085")
    prefix, suffix = text[: at[0]], text[at[-1] + 1 :]
    active = text[at[0] : at[-1] + 1]
    position = text.find(symbols["exponent-separator"], len(prefix))
    if position == -1 or position > len(text) - len(suffix):
        mantissa, exponent = active, None
    else:
        # Counted from the start of the whole picture, as jsonata does.
        mantissa, exponent = active[:position], active[position + 1 :]
    decimal = mantissa.find(symbols["decimal-separator"])
    whole, fraction = (mantissa, suffix) if decimal == -1 else (mantissa[:decimal], mantissa[decimal + 1 :])
    return _Picture(text, prefix, suffix, active, mantissa, exponent, whole, fraction)


def _check(picture: _Picture, symbols: _Symbols) -> None:
    """Refuse a picture; of several reasons the last counts."""
    failed = [code for code, fails in _rules(picture, symbols) if fails]
    if failed:
        raise fault(failed[-1])


def _rules(picture: _Picture, symbols: _Symbols) -> list[tuple[str, bool]]:
    text, exponent = picture.text, picture.exponent
    point, group, digit = symbols["decimal-separator"], symbols["grouping-separator"], symbols["digit"]
    percent, mille = symbols["percent"], symbols["per-mille"]
    decimal = text.find(point)
    beside = decimal != -1 and group in (text[max(decimal - 1, 0) : decimal], text[decimal + 1 : decimal + 2])
    first, last = picture.whole.find(digit), picture.fraction.rfind(digit)
    return [
        ("D3081", text.count(point) > 1),
        ("D3082", text.count(percent) > 1),
        ("D3083", text.count(mille) > 1),
        ("D3084", percent in text and mille in text),
        ("D3085", not symbols.places(picture.mantissa)),
        ("D3086", not all(symbols.is_active(character) for character in picture.active)),
        ("D3087", beside),
        ("D3088", decimal == -1 and picture.whole.endswith(group)),
        ("D3089", group * 2 in text),
        ("D3090", first != -1 and symbols.mandatory(picture.whole[:first]) > 0),
        ("D3091", last != -1 and symbols.mandatory(picture.fraction[last:]) > 0),
        ("D3092", bool(exponent) and (percent in text or mille in text)),
        ("D3093", exponent is not None and (not exponent or symbols.mandatory(exponent) < len(exponent))),
    ]


@dataclass(frozen=True, slots=True)
class _Layout:
    """What a picture says of the digits."""

    picture: _Picture
    prefix: str
    least_whole: int
    least_fraction: int
    most_fraction: int
    least_exponent: int
    scaling: int
    grouping: list[int]
    regular: int
    fraction_grouping: list[int]


def _layout(picture: _Picture, symbols: _Symbols) -> _Layout:
    grouping = _group_positions(picture, picture.whole, symbols, to_left=False)
    least_whole = scaling = symbols.mandatory(picture.whole)
    least_fraction, most_fraction = symbols.mandatory(picture.fraction), symbols.places(picture.fraction)
    has_exponent = picture.exponent is not None
    if not least_whole and not most_fraction:
        if has_exponent:
            least_fraction = most_fraction = 1
        else:
            least_whole = 1
    if has_exponent and not least_whole and symbols["digit"] in picture.whole:
        least_whole = 1
    if not least_whole and not least_fraction:
        least_fraction = 1
    return _Layout(
        picture,
        picture.prefix,
        least_whole,
        least_fraction,
        most_fraction,
        symbols.mandatory(picture.exponent or ""),
        scaling,
        grouping,
        _regular(grouping),
        _group_positions(picture, picture.fraction, symbols, to_left=True),
    )


def _group_positions(picture: _Picture, part: str, symbols: _Symbols, *, to_left: bool) -> list[int]:
    positions: list[int] = []
    at = part.find(symbols["grouping-separator"])
    while at != -1:
        positions.append(symbols.places(part[:at] if to_left else part[at:]))
        # jsonata looks on in the integer part, also for the fraction.
        at = picture.whole.find(symbols["grouping-separator"], at + 1)
    return positions


def _regular(positions: list[int]) -> int:
    """Give the distance between separators, or 0 if it is not the same everywhere."""
    if not positions:
        return 0
    factor = math.gcd(*positions)
    return factor if all(index * factor in positions for index in range(1, len(positions) + 1)) else 0


def _format_number(value: Any, picture: Any, options: Any = None) -> Any:
    if value is None:
        return None
    symbols = _Symbols({**_DEFAULTS, **(options or {})})
    texts = picture.split(symbols["pattern-separator"])
    if len(texts) > 2:
        raise fault("D3080")
    pictures = [_picture(text, symbols) for text in texts]
    for half in pictures:
        _check(half, symbols)
    layouts = [_layout(half, symbols) for half in pictures]
    if len(layouts) == 1:
        layouts.append(replace(layouts[0], prefix=symbols["minus-sign"] + layouts[0].prefix))
    return _laid_out(value, layouts[0 if value >= 0 else 1], symbols)


def _laid_out(value: float, layout: _Layout, symbols: _Symbols) -> str:
    text = layout.picture.text
    scale = 100 if symbols["percent"] in text else 1000 if symbols["per-mille"] in text else 1
    mantissa, exponent = _scaled(value * scale, layout)
    point, group, zero = symbols["decimal-separator"], symbols["grouping-separator"], symbols["zero-digit"]
    digits = _fixed(rounded(mantissa, layout.most_fraction), layout.most_fraction, symbols)
    whole, _, fraction = digits.partition(".")
    whole = whole.lstrip(zero).rjust(layout.least_whole, zero)
    fraction = fraction.rstrip(zero).ljust(layout.least_fraction, zero)
    whole = _grouped(whole, layout, group)
    for position in layout.fraction_grouping:
        fraction = fraction[:position] + group + fraction[position:]
    out = whole + (point + fraction if fraction and point in text else "")
    if not fraction or point not in text:
        # Without a separator in the picture the last character goes, whatever it is.
        out = (whole + point + fraction)[:-1]
    if exponent is not None:
        written = _fixed(exponent, 0, symbols).rjust(layout.least_exponent, zero)
        out += symbols["exponent-separator"] + (symbols["minus-sign"] if exponent < 0 else "") + written
    return layout.prefix + out + layout.picture.suffix


def _grouped(whole: str, layout: _Layout, separator: str) -> str:
    if layout.regular:
        size = len(whole)
        for count in range(1, (size - 1) // layout.regular + 1):
            at = size - count * layout.regular
            whole = whole[:at] + separator + whole[at:]
        return whole
    end = len(whole)
    for position in layout.grouping:
        at = max(end - position, 0) if end >= position else max(len(whole) + end - position, 0)
        whole = whole[:at] + separator + whole[at:]
        end += 1
    return whole


def _scaled(value: float, layout: _Layout) -> tuple[float, int | None]:
    """Give mantissa and exponent."""
    if not layout.least_exponent:
        return value, None
    most, least = 10.0**layout.scaling, 10.0 ** (layout.scaling - 1)
    if value <= 0:
        # jsonata never comes back from this.
        raise fault("D1001", value=value)
    exponent = 0
    while value < least:
        value, exponent = value * 10, exponent - 1
    while value > most:
        value, exponent = value / 10, exponent + 1
    return value, exponent


def _fixed(value: float, places: int, symbols: _Symbols) -> str:
    text = f"{abs(value):.{places}f}" if abs(value) < 1e21 else number_text(abs(float(value)))
    if symbols["zero-digit"] == "0":
        return text
    return "".join(symbols.digits[int(character)] if character in "0123456789" else character for character in text)


def _unary(compute: Callable[[Any], Any]) -> Callable[[Any], Any]:
    return lambda value: None if value is None else compute(value)


NUMBERS: Final[dict[str, Callable[..., Any]]] = {
    "number": _number,
    "abs": _unary(abs),
    "floor": _unary(lambda value: math.floor(value) if math.isfinite(value) else value),
    "ceil": _unary(lambda value: math.ceil(value) if math.isfinite(value) else value),
    "round": _round,
    "sqrt": _sqrt,
    "power": _power,
    "sum": _sum,
    "average": _average,
    "max": lambda numbers: max(numbers) if numbers else None,
    "min": lambda numbers: min(numbers) if numbers else None,
    "formatBase": _format_base,
    "formatNumber": _format_number,
}
