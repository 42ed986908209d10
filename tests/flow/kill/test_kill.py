"""The editor is killed at any moment: what is older than 300 ms is there when it starts again."""

from __future__ import annotations

import secrets
from pathlib import Path
from typing import Final

import pytest

from flow.kill.lane import kill_often
from flow.kill.verdict import SAFE_AFTER
from forks import quick

_KILLS: Final = 60
_LANES: Final = 2


@pytest.mark.timeout(300)
def test_a_kill_takes_nothing_that_is_older_than_300_ms(tmp_path: Path) -> None:
    report = kill_often(_KILLS, _LANES, tmp_path, secrets.token_hex(4), quick())
    assert report.lost == []
    assert report.kills == _KILLS
    assert report.changes > _KILLS, "too little was done for the kills to say anything"
    assert report.longest < SAFE_AFTER
