"""In which form a chosen moment is written: as the present value has it, or by the profile."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final

from draft_editor.draft.tree import ABSENT, Value
from draft_editor.model.json_text import Json
from draft_editor.model.timestamp import new_timestamp, read_timestamp
from draft_editor.ui.moments import Clocks

_MINUTE: Final = timedelta(minutes=1)


def written(moment: datetime, present: Value, clocks: Clocks) -> Json:
    """A moment in the form of the present value; by the profile's pattern without one.

    What names no zone is meant on the dealer's clock, whichever is shown; there the second of two
    moments of one time has no place, and the profile's pattern is taken for it.
    """
    stamp = None if present is ABSENT else read_timestamp(present)
    at_dealer = moment.astimezone(clocks.dealer)
    new = new_timestamp(at_dealer, clocks.pattern)
    if stamp is None:
        return new
    like = stamp.written_like(at_dealer if stamp.is_local else moment)
    return new if _means_another(like, moment, clocks) else like


def can_write_second(wall: datetime, present: Value, clocks: Clocks) -> bool:
    """Whether the second of the two moments of a time that comes twice can be written at all."""
    second = wall.replace(fold=1).astimezone(UTC)
    return not _means_another(written(second, present, clocks), second, clocks)


def _means_another(text: Json, moment: datetime, clocks: Clocks) -> bool:
    """Whether a writing is read as another minute than it was written for."""
    stamp = read_timestamp(text)
    return stamp is not None and abs(stamp.instant(clocks.dealer) - moment) >= _MINUTE
