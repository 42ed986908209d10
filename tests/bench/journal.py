"""What the journal costs: a keystroke, a restart with much to give back, a day on the disk."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from statistics import median, quantiles
from typing import Final

from bench.line import Line
from bench.processes import run_child, separate_sandbox
from draft_editor.assembly.entrance import SANDBOX_KEY
from draft_editor.draft.act_text import act_text
from draft_editor.draft.draft import Draft
from draft_editor.draft.path import Path as Place
from draft_editor.model.json_text import dump
from draft_editor.model.locator import Locator
from draft_editor.model.words import words
from draft_editor.sandbox.ids import DEPARTMENT, USER
from draft_editor.store.journal import DraftKey, Journal

_RUNS: Final = 4
_KEYS: Final = 300
_STARTS: Final = 5
_OPEN: Final = 50
_HISTORY: Final = 10_000
_DAY: Final = 20_000
_AT_A_TIME: Final = 20
"""Changes that reach the disk together."""
_MEGABYTE: Final = 1_000_000
_BODY: Final = Place.of("messageAttributes", "body")
_SIGNED: Final = Place.of("messageAttributes", "addSignature")
_SAID: Final = "Good morning, your car is ready to be picked up at five. "


def journal() -> Iterator[Line]:
    """Each of the three, the first two in the real window.

    Of the runs with keys the quietest counts: what other programs take is not the journal's.
    """
    runs = []
    for _ in range(_RUNS):
        with separate_sandbox() as address:
            runs.append(run_child("keeping_scene", address, "maria text", str(_KEYS)).figures)
    yield Line("journal.keystroke", min(_worst(run["kept"]) for run in runs), "ms", 1.0)
    yield Line("journal.key-with", min(_worst(run["with"]) for run in runs), "ms")
    yield Line("journal.key-without", min(_worst(run["without"]) for run in runs), "ms")
    with tempfile.TemporaryDirectory(prefix="draft-editor-bench-") as name:
        place = Path(name)
        yield from _restarts(place)
        yield Line("journal.day", _write(place / "day", _OPEN, _DAY) / _MEGABYTE, "MB", 20)


def _worst(waits: list[float]) -> float:
    return quantiles(waits, n=100, method="inclusive")[98]


def _restarts(place: Path) -> Iterator[Line]:
    """Until the draft seen last can be typed in, against one draft that nothing happened to.

    One after the other; medians of fresh processes.
    """
    bare, full = [], []
    for number in range(_STARTS + 1):  # the first of each only warms the caches
        none, many = place / f"none-{number}", place / f"many-{number}"
        _write(none, 1, 0)
        _write(many, _OPEN, _HISTORY)
        empty = run_child("restart_scene", "--sandbox", "--data-dir", str(none))
        restart = run_child("restart_scene", "--sandbox", "--data-dir", str(many))
        if restart.one("open") != _OPEN:
            raise RuntimeError("not all drafts came back")
        if number:
            bare.append(empty.one("at.editable"))
            full.append(restart.one("at.editable"))
    yield Line("journal.restart-with-none", median(bare) * 1000, "ms")
    yield Line("journal.restart", median(full) / median(bare), "x", 2.0)


def _write(folder: Path, drafts: int, changes: int) -> int:
    """Make a journal of open drafts that were typed in; the bytes it takes at most."""
    folder.mkdir()
    path, now = folder / "journal.sqlite3", datetime.now(UTC)
    book = Journal.open(path, now).journal
    size = 0
    ids = []
    for number in range(drafts):
        key = DraftKey(SANDBOX_KEY, Locator.of(DEPARTMENT, USER, "bench", f"draft-{number}"))
        draft = Draft(dump({"messageAttributes": {"body": "", "type": "OUTGOING"}}), key.locator)
        ids.append(book.put_draft(key, draft.source(), "", dump({}), now))
        acts = enumerate(islice(_typed(draft), changes // drafts), 1)
        while some := [(ids[-1], act, text) for act, text in islice(acts, _AT_A_TIME)]:
            book.append(some)
            size = max(size, _bytes(folder))
    book.put_session(ids, ids[-1], clean=True)
    book.close()
    return max(size, _bytes(folder))


def _bytes(folder: Path) -> int:
    return sum(file.stat().st_size for file in folder.iterdir())


def _typed(draft: Draft) -> Iterator[str]:
    """The acts of somebody who types letter by letter, pauses, toggles, and takes back."""
    texts: list[str] = []
    draft.keep(lambda act: texts.append(act_text(act)))
    typed = ""
    while True:
        for letter in _SAID:
            typed += letter
            draft.set(words("Body"), _BODY, typed, "typing")
        draft.close_step()
        draft.set(words("Signature"), _SIGNED, len(typed) % 2 == 0)
        draft.undo()
        yield from texts
        texts.clear()
