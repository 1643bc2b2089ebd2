"""Moments as Step Functions writes and reads them: RFC 3339 with a capital `T`, and a capital `Z` for UTC.

Source: AWS Step Functions Developer Guide, "Wait workflow state".
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone
from typing import Final

__all__ = ["moment"]

_MOMENT: Final = re.compile(r"(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?(?:Z|([+-])(\d\d):(\d\d))\Z", re.ASCII)


def moment(text: object) -> datetime | None:
    """Read a moment, or give None if the text is none.

    Examples:
        >>> moment("2016-03-14T01:59:00+01:00").isoformat()
        '2016-03-14T00:59:00+00:00'
        >>> moment("2016-03-14 01:59:00Z")
    """
    found = _MOMENT.match(text) if isinstance(text, str) else None
    if found is None:
        return None
    day, time, fraction, sign, hours, minutes = found.groups()
    try:
        read = datetime.fromisoformat(f"{day}T{time}").replace(microsecond=int((fraction or "0").ljust(6, "0")[:6]))
        zone = (
            UTC
            if sign is None
            else timezone((1 if sign == "+" else -1) * timedelta(hours=int(hours), minutes=int(minutes)))
        )
        return read.replace(tzinfo=zone).astimezone(UTC)
    except (ValueError, OverflowError):
        return None
