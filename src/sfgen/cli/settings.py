"""The section `[tool.sfgen]` of a project's pyproject.toml."""

from __future__ import annotations

import difflib
from collections.abc import Callable
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, Final

from sfgen.errors import TargetError

__all__ = ["Settings", "find_settings"]


@dataclass(frozen=True, slots=True)
class Settings:
    """What a project says once, so that no command line has to.

    Attributes:
        type: Whether its workflows are STANDARD or EXPRESS, where a file does not say it itself.
        strict: Whether warnings fail.
        advice: Whether advice is shown.
        select: Codes and groups of codes to show, and no others.
        ignore: Codes and groups of codes to leave out.
        exclude: Patterns of files to leave out of folders.
    """

    type: str | None = None
    strict: bool = False
    advice: bool = False
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()


def find_settings(folder: Path) -> Settings:
    """Return the settings of the nearest pyproject.toml, in a folder or above it.

    Raises:
        TargetError: The file is no TOML, or the section has something that there is not.
    """
    for above in (folder, *folder.parents):
        file = above / "pyproject.toml"
        if file.is_file():
            return _read(file)
    return Settings()


def _read(file: Path) -> Settings:
    content = file.read_bytes()
    if b"tool.sfgen" not in content and b"sfgen" not in content:
        return Settings()
    import tomllib

    try:
        section = tomllib.loads(content.decode()).get("tool", {}).get("sfgen", {})
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise TargetError(f"{file}: not TOML: {error}") from error
    # A table in the section is about something else than findings.
    given = {key: value for key, value in section.items() if not isinstance(value, dict)}
    known = [each.name for each in fields(Settings)]
    for key, value in given.items():
        if key not in known:
            near = difflib.get_close_matches(key, known, n=1)
            remedy = f"did you mean {near[0]}?" if near else f"there are {', '.join(known)}"
            raise TargetError(f"{file}: [tool.sfgen] has no key {key!r}; {remedy}")
        takes, is_right = _KINDS[key]
        if not is_right(value):
            raise TargetError(f"{file}: {key} in [tool.sfgen] is {value!r}; it takes {takes}")
    values: dict[str, Any] = {key: tuple(value) if isinstance(value, list) else value for key, value in given.items()}
    return Settings(**values)


def _is_list(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) for item in value)


_BOOLEAN: Final = ("true or false", lambda value: isinstance(value, bool))
_LIST: Final = ("a list of texts", _is_list)
_KINDS: Final[dict[str, tuple[str, Callable[[Any], bool]]]] = {
    "type": ('"STANDARD" or "EXPRESS"', lambda value: value in ("STANDARD", "EXPRESS")),
    "strict": _BOOLEAN,
    "advice": _BOOLEAN,
    "select": _LIST,
    "ignore": _LIST,
    "exclude": _LIST,
}
