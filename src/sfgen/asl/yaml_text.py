"""YAML: reading, duplicate keys, and where in the text a value stands. Nothing here recurses.

YAML is read for what it is here, another way to write JSON: a plain scalar is a number exactly when it is a JSON number,
`true`, `false` and `null` (also with capitals, and `~`) are what they say, and all other text stays as it is written.
So `on`, `yes`, `2026-01-31`, `1:30`, `0x1F`, `012345678901` are strings, and keys are always strings.

Source:
    YAML 1.2.2, section 10.3 (core schema), without its octal and hexadecimal integers, infinities and leading zeros;
    merge keys (`<<`) as in YAML 1.1.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NoReturn

from sfgen.asl.plain import MAX_DEPTH, find_foreign
from sfgen.asl.pointer import ROOT, Path
from sfgen.asl.text import Place, Wanted, refuse

if TYPE_CHECKING:
    import yaml

__all__ = ["find_places", "parse"]

_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?")
_WORDS = {
    **dict.fromkeys(("null", "Null", "NULL", "~", ""), None),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_STANDARD = "tag:yaml.org,2002:"
_MOST_BY_ALIASES = 1_000_000
"""How many values aliases and merge keys may add to what is written."""


def short_form(tag: str | None) -> str | None:
    """Return the function of CloudFormation that a tag is the short form of: `!Sub` stands for `Fn::Sub`."""
    if tag is None or not tag.startswith("!") or len(tag) < 2:
        return None
    name = tag[1:]
    return name if name in ("Ref", "Condition") else f"Fn::{name}"


def parse(text: str, *, file: str | None, short_forms: bool = False) -> tuple[Any, list[Path]]:
    """Read one YAML document.

    Args:
        text: The document.
        file: Its path, for messages.
        short_forms: Whether tags are short forms of the functions of CloudFormation, as in templates.

    Returns:
        The value, and the places of keys that stand twice in one mapping; the last one counts.

    Raises:
        DocumentError: The text is no YAML, uses a tag, is nested deeper than `MAX_DEPTH`, or its aliases stand for more
            than a million values.
    """
    return _Reader(file, short_forms=short_forms).read(text)


def find_places(text: str, wanted: Wanted) -> None:
    """Note where the wanted places begin in a text that `parse` has accepted."""
    import yaml

    around: list[tuple[Wanted | None, int | None]] = []
    node: Wanted | None = None  # of the innermost open mapping or sequence
    index: int | None = None  # in the innermost open sequence; None in a mapping
    coming: Wanted | None = wanted  # of the value that comes next
    key_comes = False
    for event in _events(text):
        if isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
            node, index = around.pop()
        elif not isinstance(event, yaml.NodeEvent):
            continue
        elif key_comes:
            coming = node.inner.get(event.value) if node and isinstance(event, yaml.ScalarEvent) else None
            if coming:
                coming.offset = _offset(event)
            key_comes = False
            continue
        else:
            if coming:
                coming.value = _offset(event)
                if index is not None or not around:
                    coming.offset = _offset(event)
            name = short_form(getattr(event, "tag", None))
            if coming and name is not None:
                # What a short form of a template stands for has one level more.
                coming = coming.inner.get(name)
                if coming:
                    coming.offset = coming.value = _offset(event)
            if isinstance(event, yaml.CollectionStartEvent):
                around.append((node, index))
                node, index = coming, -1 if isinstance(event, yaml.SequenceStartEvent) else None
        # Here a value has ended or a collection has begun.
        key_comes = index is None and bool(around)
        if index is not None:
            index += 1
            coming = node.inner.get(str(index)) if node else None


def _offset(event: yaml.Event) -> int | None:
    return None if event.start_mark is None else event.start_mark.index


def _events(text: str) -> Iterator[yaml.Event]:
    import yaml

    # The parser in C is about twenty times faster; where PyYAML was built without it, the one in Python does.
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return iter(yaml.parse(text, Loader=loader))


class _Unfinished:
    """What an anchor stands for while its own mapping or sequence is still being read."""


@dataclass(slots=True)
class _Open:
    """A mapping or sequence that is being read.

    Attributes:
        target: The dict or list that receives the members.
        place: Its place in the document.
        anchor: Its name for aliases, if it has one.
        key: In a mapping, the key whose value comes next.
        function: The function of CloudFormation that it is given to.
        merging: Whether that key is the merge key.
        merged: What merge keys bring in.
    """

    target: Any
    place: Path
    anchor: str | None
    key: str | None = None
    function: str | None = None
    merging: bool = False
    merged: dict[str, Any] = field(default_factory=dict)


class _Reader:
    """Builds one value from the events of the parser, with a stack of its own."""

    def __init__(self, file: str | None, *, short_forms: bool) -> None:
        self.file = file
        self.short_forms = short_forms
        self.open: list[_Open] = []
        self.anchors: dict[str, Any] = {}
        self.duplicates: list[Path] = []
        self.root: Any = None
        self.documents = 0
        self.written = 0
        self.merged = 0

    def read(self, text: str) -> tuple[Any, list[Path]]:
        import yaml

        try:
            for event in _events(text):
                self.event(event)
        except yaml.MarkedYAMLError as error:
            self.refuse_syntax(text, error.problem or "it cannot be read", error.problem_mark)
        except (yaml.YAMLError, UnicodeError) as error:
            # Characters that YAML does not allow; these errors carry no line.
            problem = " ".join(str(error).split())
            refuse(f"not YAML: {problem}", "Remove the character, or escape it in double quotes.", file=self.file)
        fault = find_foreign(self.root, most=self.written + _MOST_BY_ALIASES)
        if fault is not None:
            pointer, what = fault
            where = f"at {pointer}" if pointer else "in the document"
            refuse(f"not usable: {where} stands {what}", "Use fewer aliases, and only what JSON has.", file=self.file)
        return self.root, self.duplicates

    def event(self, event: yaml.Event) -> None:
        import yaml

        if isinstance(event, yaml.CollectionEndEvent):
            self.close(event)
        elif isinstance(event, yaml.NodeEvent):
            self.written += 1
            container = self.open[-1] if self.open else None
            if container is not None and isinstance(container.target, dict) and container.key is None:
                self.key(container, event)
            elif isinstance(event, yaml.ScalarEvent):
                value = self.scalar(event)
                if event.anchor:
                    self.anchors[event.anchor] = value
                self.complete(value, event)
            elif isinstance(event, yaml.AliasEvent):
                self.complete(self.alias(event), event)
            else:
                self.begin(event)
        elif isinstance(event, yaml.DocumentStartEvent):
            self.documents += 1
            if self.documents > 1:
                self.refuse("a second document begins here", "Put each definition into a file of its own.", event)

    def key(self, container: _Open, event: Any) -> None:
        import yaml

        if not isinstance(event, yaml.ScalarEvent):
            self.refuse("a key is not a text", "Write the key out as a text.", event)
        self.text_only(event)
        container.key = key = event.value
        if event.anchor:
            self.anchors[event.anchor] = key
        container.merging = key == "<<" and event.implicit[0]
        if key in container.target:
            self.duplicates.append(container.place / key)

    def text_only(self, event: Any) -> None:
        """Refuse a tag that makes a key something else than text."""
        if event.tag not in (None, "!", _STANDARD + "str"):
            self.refuse_tag(event)

    def begin(self, event: Any) -> None:
        """Open a mapping or sequence."""
        import yaml

        target: Any = {} if isinstance(event, yaml.MappingStartEvent) else []
        function = short_form(event.tag) if self.short_forms else None
        if function is None and event.tag not in (
            None,
            "!",
            _STANDARD + ("map" if isinstance(target, dict) else "seq"),
        ):
            self.refuse_tag(event)
        if len(self.open) >= MAX_DEPTH:
            problem = f"more than {MAX_DEPTH:,} mappings and sequences are nested here"
            self.refuse(problem, "Move what is inside to a workflow of its own.", event)
        place = ROOT
        if self.open:
            around = self.open[-1]
            place = around.place / (len(around.target) if isinstance(around.target, list) else around.key or "")
        if event.anchor:
            self.anchors[event.anchor] = _Unfinished
        if function is not None:
            place /= function
        self.open.append(_Open(target, place, event.anchor, function=function))

    def close(self, event: yaml.Event) -> None:
        """Close the innermost mapping or sequence."""
        container = self.open.pop()
        if container.merged:
            own = dict(container.target)
            container.target.update(container.merged)
            container.target.update(own)
        value = container.target if container.function is None else {container.function: container.target}
        if container.anchor:
            self.anchors[container.anchor] = value
        self.complete(value, event)

    def complete(self, value: Any, event: yaml.Event) -> None:
        """Put a value that is complete where it belongs."""
        if not self.open:
            self.root = value
            return
        container = self.open[-1]
        if isinstance(container.target, list):
            container.target.append(value)
        elif container.merging:
            self.merge(container, value, event)
            container.key = None
        elif container.key is not None:
            container.target[container.key] = value
            container.key = None

    def merge(self, container: _Open, value: Any, event: yaml.Event) -> None:
        for source in value if isinstance(value, list) else [value]:
            if not isinstance(source, dict):
                self.refuse("a merge key takes mappings only", "Merge a mapping, or quote the key: '<<'.", event)
            self.merged += len(source)
            if self.merged > _MOST_BY_ALIASES:
                problem = f"merge keys bring in more than {_MOST_BY_ALIASES:,} values"
                self.refuse(problem, "Write out what is needed.", event)
            for key, item in source.items():
                container.merged.setdefault(key, item)

    def alias(self, event: Any) -> Any:
        value = self.anchors.get(event.anchor, self)
        if value is self:
            self.refuse(f"the alias *{event.anchor} has no anchor before it", "Define it, or quote the text.", event)
        if value is _Unfinished:
            self.refuse(f"the alias *{event.anchor} stands inside its own anchor", "Write the value out.", event)
        return value

    def scalar(self, event: Any) -> Any:
        """Return what a scalar stands for: its text, unless it is plain and looks like something else."""
        text = event.value
        function = short_form(event.tag) if self.short_forms else None
        if function is not None:
            return {function: text.split(".", 1) if function == "Fn::GetAtt" else text}
        if event.tag is None:
            plain = event.implicit[0]
            if not plain:
                return text
            kind = None
        elif event.tag in ("!", _STANDARD + "str"):
            return text
        else:
            kind = event.tag.removeprefix(_STANDARD)
        if text in _WORDS and kind in (None, "null" if _WORDS[text] is None else "bool"):
            return _WORDS[text]
        number = _NUMBER.fullmatch(text)
        if number is not None and kind in (None, "int", "float"):
            return self.number(text, whole=number[1] is None and number[2] is None and kind != "float", event=event)
        if kind is not None:
            self.refuse_tag(event)
        return text

    def number(self, text: str, *, whole: bool, event: Any) -> int | float:
        try:
            value = int(text) if whole else float(text)
        except ValueError:
            value = math.inf
        if value in (math.inf, -math.inf):
            self.refuse("this number is too large", "Write it as a string, in quotes.", event)
        return value

    def refuse_tag(self, event: Any) -> NoReturn:
        shown = event.tag.replace(_STANDARD, "!!")
        remedy = "Remove the tag."
        if not shown.startswith("!!"):
            remedy = 'Write a substitution, "${Name}", and give its value in DefinitionSubstitutions.'
        self.refuse(f"the tag {shown} has no meaning in a definition", remedy, event)

    def refuse_syntax(self, text: str, problem: str, mark: Any) -> NoReturn:
        if mark is None:
            refuse(f"not YAML: {problem}", "Check indentation and quotes.", file=self.file)
        line = text.split("\n")[mark.line] if mark.line < text.count("\n") + 1 else ""
        remedy = "Check the indentation, and put the text in quotes if it holds a colon or begins with a sign."
        if "{%" in line:
            remedy = "Put the expression in quotes: '{% ... %}'."
        elif "\t" in line:
            remedy = "Indent with blanks, not with tabs."
        place = Place(mark.line + 1, mark.column + 1)
        refuse(f"not YAML: {problem}", remedy, file=self.file, place=place)

    def refuse(self, problem: str, remedy: str, event: yaml.Event) -> NoReturn:
        mark = event.start_mark
        place = None if mark is None else Place(mark.line + 1, mark.column + 1)
        refuse(f"not usable YAML: {problem}", remedy, file=self.file, place=place)
