"""All figures with their budgets: what is measured, by which processes, against what."""

from __future__ import annotations

import sys
import tempfile
import timeit
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from importlib import import_module
from pathlib import Path
from statistics import median, quantiles
from typing import Final

from bench.journal import journal
from bench.kills import kills
from bench.line import Line
from bench.processes import run_child, separate_sandbox, separate_sink
from draft_editor.rules.text_parts import count
from draft_editor.sandbox.extremes import EXTREMES

_RUNS: Final = 9
_KEYS: Final = 300
_MISSPELT: Final = 2_000
_RICH: Final = (30, 400)
"""Paragraphs of an email in the rich view: a long letter, and near the most that is shown."""
_FEW_KEYS: Final = 60
_SUBMITS: Final = 20
_FEW_SUBMITS: Final = 8
_UPLOADS: Final = 15
_COUNTS: Final = 200
_FOLLOWED: Final = 15
_LARGE: Final = 100_000_000
_FILES: Final = 500
_EXAMPLE: Final = Path(__file__).resolve().parents[2] / "resources/samples/edit-draft.request.json"
_LOCATOR: Final = '{"department": "d", "user": "u", "customer": "c", "message": "m"}'


def starts() -> Iterator[Line]:
    """The start with a draft file in an empty data folder, against a bare window of Qt.

    One after the other, so that both meet the same machine; medians of fresh processes.
    """
    painted, editable, memory = [], [], []
    bare_painted, bare_memory = [], []
    with tempfile.TemporaryDirectory(prefix="draft-editor-bench-") as place:
        file = Path(place) / "draft.json"
        file.write_text(
            f'{{"locator": {_LOCATOR}, "body": {_EXAMPLE.read_text(encoding="utf-8")}}}',
            encoding="utf-8",
        )
        for number in range(_RUNS + 1):  # the first of each only warms the caches
            bare = run_child("bare_window")
            data = str(Path(place) / f"data-{number}")
            ours = run_child("start_scene", "--data-dir", data, str(file))
            if number:
                bare_painted.append(bare.one("at.painted"))
                bare_memory.append(bare.one("rss"))
                painted.append(ours.one("at.painted"))
                editable.append(ours.one("at.editable"))
                memory.append(ours.one("rss"))
    bare_time = median(bare_painted)
    yield Line("start.bare-window", bare_time * 1000, "ms")
    yield Line("start.window", median(painted) / bare_time, "x", 1.5)
    yield Line("start.draft-file", median(editable) / bare_time, "x", 2.5)
    yield Line("start.memory", median(memory) / median(bare_memory), "x", 1.6)


def sandbox_start() -> Iterator[Line]:
    """The start with the built-in sandbox, until its first draft can be typed in."""
    bare, editable = [], []
    with tempfile.TemporaryDirectory(prefix="draft-editor-bench-") as place:
        for number in range(_RUNS):
            bare.append(run_child("bare_window").one("at.painted"))
            data = str(Path(place) / f"data-{number}")
            told = run_child("start_scene", "--sandbox", "--data-dir", data)
            editable.append(told.one("at.editable"))
    yield Line("start.sandbox-draft", median(editable) / median(bare), "x")


def fault_matrix() -> Iterator[Line]:
    """Every fault, met by every kind of draft; loaded here: it makes a window in this process."""
    yield from import_module("bench.faults").faults()


def typing() -> Iterator[Line]:
    """From key to paint, the 99th percentile, in a window that is also doing its other work."""
    for name, draft in (("typing.200kb-email", "long email"), ("typing.200-tags", "many tags")):
        yield Line(name, _worst(_waits(draft, _KEYS, 1)), "ms", 16.7)
    misspelt = _waits("long email", _KEYS, 1, _MISSPELT)
    yield Line(f"typing.{_MISSPELT}-misspelt", _worst(misspelt), "ms", 16.7)
    for paragraphs in _RICH:
        rich = _waits("long email", _KEYS, 1, rich=paragraphs)
        yield Line(f"typing.rich-{paragraphs}-paragraphs", _worst(rich), "ms", 16.7)
    for times in (1, 10, 100):
        yield Line(f"typing.{times}x-text", median(_waits("maria text", _FEW_KEYS, times)), "ms")


def _waits(draft: str, keys: int, times: int, mistakes: int = 0, rich: int = 0) -> list[float]:
    asked = (draft, str(keys), str(times), str(mistakes), str(rich))
    with separate_sandbox() as address:
        return run_child("typing_scene", address, *asked).figures["waits"]


def _worst(waits: Sequence[float]) -> float:
    return quantiles(waits, n=100, method="inclusive")[98]


def previews() -> Iterator[Line]:
    """From a key to what the customer gets, which waits for a pause in typing."""
    for name, draft in (("text", "maria text"), ("200kb-email", "long email")):
        with separate_sandbox() as address:
            told = run_child("preview_scene", address, draft, str(_FOLLOWED)).figures
        yield Line(f"preview.{name}", median(told["waits"]), "ms", 100)


def counting() -> Iterator[Line]:
    """The parts of the longest text that can be sent, in the alphabet that takes longer.

    Of what a person waits for, only the counting itself: it runs in a pause of the keys.
    """
    for name, piece in (("gsm", "|a"), ("ucs", "é’😀")):
        text = (piece * 1600)[:1600]
        runs = timeit.repeat(partial(count, text), number=1, repeat=_COUNTS)
        yield Line(f"counting.1600-{name}", median(runs) * 1000, "ms", 1)


def submits() -> Iterator[Line]:
    """From the click to the outcome painted, beyond what httpx alone takes; and the GUI's rest."""
    with separate_sandbox() as address:
        told = run_child("submitting_scene", address, "grace text", str(_SUBMITS)).figures
    reading, editing = median(told["reading"]), median(told["editing"])
    yield Line("submit.longest-gap", told["gap"][0], "ms", 25)
    yield Line("submit.beyond-httpx", median(told["by_mouse"]) - editing, "ms", 10)
    yield Line("submit.by-keyboard", median(told["by_keyboard"]) - reading - editing, "ms")
    for name, draft in (("2kb", "grace text"), ("200kb", "long email"), ("1mb", "much metadata")):
        with separate_sandbox() as address:
            told = run_child("submitting_scene", address, draft, str(_FEW_SUBMITS)).figures
        yield Line(f"submit.{name}", median(told["by_mouse"]), "ms")
        yield Line(f"submit.{name}-httpx", median(told["editing"]), "ms")


def opening() -> Iterator[Line]:
    """From the click in the list to the draft painted in the editor; each opened first here."""
    names = ("maria text", "long email", *(story.name for story in EXTREMES))
    with separate_sandbox() as address:
        told = run_child("opening_scene", address, *names).figures
    yield Line("opening.1mb", max(told["much metadata"]), "ms", 500)
    for name, draft in (("1x", "maria text"), ("100x", "long email"), ("40-files", "forty photos")):
        yield Line(f"opening.{name}", max(told[draft]), "ms")


def uploads() -> Iterator[Line]:
    """One file of 100 MB to this computer itself, against curl, and the memory that it takes.

    At 0.8 of curl's pace it takes 1.25 times as long. The shortest times are compared: whatever
    else the machine does can only add to them, and both use all of it.
    """
    with tempfile.TemporaryDirectory(prefix="draft-editor-bench-") as place, separate_sink() as at:
        file = Path(place) / "large.pdf"
        with file.open("wb") as opened:
            for number in range(100):
                opened.write(bytes([number]) * (_LARGE // 100))
        told = run_child("upload_scene", at, str(file), str(_UPLOADS)).figures
    yield Line("upload.100mb-curl", min(told["curl"]) * 1000, "ms")
    yield Line("upload.100mb", min(told["ours"]) / min(told["curl"]), "x", 1.25)
    yield Line("upload.memory", max(told["grown"]), "MB", 16)


def drops() -> Iterator[Line]:
    """From the drop of many files to all rows painted; and the GUI's rest until all are sent."""
    with separate_sandbox() as address:
        told = run_child("drop_scene", address, "grace text", str(_FILES))
    yield Line(f"drop.{_FILES}-rows", told.one("rows"), "ms", 300)
    yield Line(f"drop.{_FILES}-longest-gap", told.one("gap"), "ms", 25)


def html() -> Iterator[Line]:
    """The longest gap while emails that nobody means well with are laid and seen in every view.

    Whatever else the machine does can only add to it: the better of two runs counts.
    """
    for which, name in (("small", "html.hostile"), ("huge", "html.10mb")):
        found: list[dict[str, list[float]]] = []
        for _ in range(2):
            with separate_sandbox() as address:
                found.append(run_child("html_scene", address, "long email", which).figures)
        gaps = [min(told[each][0] for told in found) for each in found[0]]
        yield Line(name, max(gaps), "ms", 100)


FIGURES: Final[dict[str, Callable[[], Iterator[Line]]]] = {
    "start": starts,
    "sandbox": sandbox_start,
    "typing": typing,
    "preview": previews,
    "counting": counting,
    "submit": submits,
    "opening": opening,
    "upload": uploads,
    "drop": drops,
    "html": html,
    "journal": journal,
    "kills": kills,
    "faults": fault_matrix,
}


def main(names: Sequence[str]) -> int:
    """Print the figures of the named groups; 1 when one is over.

    Without a name, all but `kills`, which takes as long as a meal.
    """
    unknown = [name for name in names if name not in FIGURES]
    if unknown:
        sys.stderr.write(f"There is no figure {unknown[0]!r}; there are: {', '.join(FIGURES)}\n")
        return 2
    is_over = False
    for name in names or [each for each in FIGURES if each != "kills"]:
        for line in FIGURES[name]():
            sys.stdout.write(f"{line.text()}\n")
            sys.stdout.flush()
            is_over = is_over or line.is_over
    return 1 if is_over else 0
