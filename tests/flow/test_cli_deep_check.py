"""`draft-editor self-check --deep`: five accidents, each with its result, and nothing left."""

from __future__ import annotations

import asyncio
import os
import signal
from pathlib import Path

import pytest

from command_runner import Home
from draft_editor.commands.command_line import DeepCheck
from draft_editor.commands.deep_check import run as run_module
from draft_editor.commands.deep_check import trials
from draft_editor.commands.deep_check.disk import fill, make_room, with_small_disk
from draft_editor.commands.deep_check.editor import DoesNotHold, running_editor
from draft_editor.commands.deep_check.run import check
from draft_editor.commands.deep_check.stage import Stage, new_stage
from draft_editor.commands.deep_check.trials import REFUSED_WRITES, Trial
from draft_editor.model.words import Words, words

NAMES = ["kill", "conflict", "lost answer", "locked keyring", "full disk"]


@pytest.fixture
def home(tmp_path_factory: pytest.TempPathFactory) -> Home:
    home = Home.made(tmp_path_factory.mktemp("h") / "h")
    (home.path / "tmp").mkdir()
    home.environment["TMPDIR"] = str(home.path / "tmp")
    return home


def editors_in(folder: Path) -> list[int]:
    """The processes whose command names a place in a folder."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            if str(folder).encode() in (process / "cmdline").read_bytes():
                found.append(int(process.name))
        except OSError:
            continue
    return found


@pytest.mark.timeout(300)
def test_everything_holds_and_nothing_is_left(home: Home) -> None:
    # Seven editors one after the other; each step of each has a limit of its own.
    ran = home.run("self-check", "--deep", "--json", patience=280)
    assert [(each["name"], each["ok"]) for each in ran.json()["checks"]] == [
        (name, True) for name in NAMES
    ], ran.out
    assert (ran.code, ran.json()["ok"]) == (0, True)
    assert not home.data.exists(), "the person’s own folder is not even made"
    assert list((home.path / "tmp").iterdir()) == []


def test_asked_to_end_it_takes_everything_away_first(home: Home) -> None:
    running = home.begin("self-check", "--deep", "--lines")
    assert running.stdout is not None
    assert b'"kill"' in running.stdout.readline()
    while not editors_in(home.path / "tmp"):
        assert running.poll() is None
    running.send_signal(signal.SIGTERM)
    ran = home.ended(running)
    assert ran.code == 130
    assert list((home.path / "tmp").iterdir()) == []
    assert editors_in(home.path / "tmp") == []


def test_without_a_disk_to_mount_writes_are_refused() -> None:
    with new_stage() as stage:
        said = asyncio.run(_played(REFUSED_WRITES, stage))
    assert str(said).startswith("No disk could be mounted, so the system refused every write")


async def _played(trial: Trial, stage: Stage) -> Words:
    return await trial.play(stage)


def test_a_small_disk_is_full_to_its_last_byte_and_has_room_again(tmp_path: Path) -> None:
    before = asyncio.run(with_small_disk(tmp_path))
    if not before:
        pytest.skip("this system lets nobody mount a disk")
    assert before[0] == "unshare"
    assert list(tmp_path.iterdir()) == [], "nobody else sees it"


def test_filling_stops_at_the_end_of_the_disk_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "filler").mkdir()
    with pytest.raises(IsADirectoryError):
        fill(tmp_path)
    (tmp_path / "filler").rmdir()
    (tmp_path / "filler").touch()
    make_room(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_an_editor_whose_owner_has_gone_ends_itself() -> None:
    async def left() -> int:
        with new_stage() as stage:
            async with running_editor(stage.folder.path) as editor:
                await editor.hears("kept")
                await editor.leave()
                return await editor.ended()

    assert asyncio.run(left()) == 0


# --- what does not hold is said


def _plays(monkeypatch: pytest.MonkeyPatch, *played: Trial) -> None:
    monkeypatch.setattr(run_module, "ALL", played)
    monkeypatch.setattr(run_module, "with_small_disk", _no_disk)
    monkeypatch.setattr(run_module, "REFUSED_WRITES", played[-1])


async def _no_disk(_: Path) -> tuple[str, ...]:
    return ()


async def _fails(_: Stage) -> Words:
    raise DoesNotHold(words("An edit was lost."))


async def _breaks(_: Stage) -> Words:
    raise ConnectionResetError


async def _holds(_: Stage) -> Words:
    return words("All came back.")


def test_one_that_fails_makes_the_exit_code_and_the_others_go_on(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    title = words("An accident")
    _plays(
        monkeypatch,
        Trial("one", title, _fails),
        Trial("two", title, _breaks),
        Trial("three", title, _holds),
    )
    assert check(DeepCheck(as_json=False)) == 1
    assert capsys.readouterr().out.splitlines() == [
        "not ok one: An edit was lost.",
        "not ok two: This failed with ConnectionResetError.",
        "ok three: All came back.",
        "ok three: All came back.",
    ]


def test_an_editor_that_comes_to_nothing_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    async def waits(stage: Stage) -> None:
        async with stage.editor() as editor:
            await editor.hears("kept")
            monkeypatch.setattr("draft_editor.commands.deep_check.editor.PATIENCE", 1)
            await editor.hears("something that never happens")

    with new_stage() as stage, pytest.raises(DoesNotHold, match="did not come to “something"):
        asyncio.run(waits(stage))


def test_an_editor_that_ends_is_said() -> None:
    async def ends(stage: Stage) -> None:
        async with stage.editor() as editor:
            await editor.do("something that it cannot do")
            await editor.do("quit")
            await editor.hears("laid")

    with new_stage() as stage, pytest.raises(DoesNotHold, match="ended before it came to “laid”"):
        asyncio.run(ends(stage))


def test_the_trials_find_an_editor_that_loses_edits(monkeypatch: pytest.MonkeyPatch) -> None:
    """A check that cannot fail says nothing: here what was typed is not what came back."""

    async def other(editor: object) -> str:
        return "something that nobody typed"

    monkeypatch.setattr(trials, "_typed_often", other)
    with new_stage() as stage, pytest.raises(DoesNotHold, match="older than one second"):
        asyncio.run(_played(trials.KILL, stage))


def test_no_process_of_a_trial_outlives_it() -> None:
    async def pid(stage: Stage) -> int:
        async with running_editor(stage.folder.path) as editor:
            await editor.hears("kept")
            return editor.pid

    with new_stage() as stage:
        number = asyncio.run(pid(stage))
    with pytest.raises(ProcessLookupError):
        os.kill(number, 0)
