from __future__ import annotations

import re
import struct
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest

from draft_editor.model.stored_file import StoredFile
from draft_editor.store.journal import Journal, NewerJournal, NotKept
from draft_editor.store.journal.schema import PAGE, wal_of
from journal_stage import LATER, NOW, begun, key, noise, opened, typed

DRAFTS = 6
ACTS = 130
ASIDE = "journal-damaged-2026-11-23-082221.sqlite3"
SET_ASIDE = (
    f"The journal was damaged. It was set aside as “{ASIDE}”, and everything readable in it was "
    "brought back."
)
VERSION_PLACE = range(60, 64)


@dataclass(frozen=True)
class Content:
    """What a journal gives back, by the message ids, labels and names that the tests chose."""

    sources: Mapping[str, str]
    acts: Mapping[str, tuple[str, ...]]
    views: Mapping[str, str]
    files: Mapping[str, str]
    versions: Mapping[str, str]
    stored: Mapping[str, StoredFile]
    attempts: Mapping[str, tuple[str, bytes]]


@dataclass(frozen=True)
class Sound:
    """A journal's bytes before any damage, and what it held."""

    main: bytes
    log: bytes
    content: Content


def source_of(message: str) -> str:
    """Short ones lie in a page with others, long ones in pages of their own."""
    number = int(message[1:])
    return f"source-{message}-" + noise(number, number % 3 * 7000).hex()


def write(journal: Journal) -> None:
    for number in range(DRAFTS):
        message = f"m{number}"
        draft = begun(journal, message, source_of(message))
        texts = [f"act-{message}-{place}-{'x' * (place % 90)};" for place in range(ACTS)]
        texts[77] += "long " * 3000 + noise(number, 9000).hex()
        typed(journal, draft, *texts)
        journal.put_view(draft, f"view of {message}")
        journal.put_files(draft, f"files of {message}")
        journal.put_version(key(message), "local", source_of(message) * 2, NOW, f"v{number}")
        journal.put_stored([("target", StoredFile(f"f{number}", noise(number, 32).hex()), NOW)])
        journal.begin_attempt(f"a{number}", key(message), source_of(message), NOW, "")
        journal.end_attempt(f"a{number}", "w", "", 200, b"{}" * number, LATER, timedelta())
    journal.put_session([draft.id for draft in journal.drafts()], None, clean=False)


def content(journal: Journal) -> Content:
    drafts = {draft.key.locator.message: draft for draft in journal.drafts() if draft.key.locator}
    versions = [version for name in range(DRAFTS) for version in journal.versions(key(f"m{name}"))]
    return Content(
        {name: draft.source for name, draft in drafts.items()},
        {name: journal.acts(draft.id) for name, draft in drafts.items()},
        {name: draft.view for name, draft in drafts.items()},
        {name: draft.files for name, draft in drafts.items()},
        {version.label: journal.version_source(version.id) for version in versions},
        {file.name: file for file in journal.stored("target")},
        {attempt.id: (attempt.body, attempt.answer) for attempt in journal.attempts(99)},
    )


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Sound:
    path = tmp_path_factory.mktemp("sound") / "journal.sqlite3"
    with opened(path) as journal:
        write(journal)
        held = content(journal)
    return Sound(path.read_bytes(), b"", held)


@pytest.fixture(scope="module")
def killed(tmp_path_factory: pytest.TempPathFactory) -> Sound:
    """As a kill leaves it: the last acts are in the log only."""
    path = tmp_path_factory.mktemp("killed") / "journal.sqlite3"
    with opened(path) as journal:
        write(journal)
        journal._rows.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        for draft in journal.drafts():
            typed(journal, draft.id, f"late-{draft.id};", f"later-{draft.id};")
            typed(journal, draft.id, f"last-{draft.id};")
        journal.put_draft(key("m9"), "source-m9-", "new", "", NOW)
        return Sound(path.read_bytes(), wal_of(path).read_bytes(), content(journal))


@contextmanager
def damaged(path: Path, main: bytes, log: bytes = b"") -> Iterator[tuple[Journal, list[str]]]:
    for file in path.parent.glob("journal*"):
        file.unlink()
    path.write_bytes(main)
    if log:
        wal_of(path).write_bytes(log)
    found = Journal.open(path, NOW)
    with closing(found.journal):
        yield found.journal, [str(said) for said in found.told]


def flipped(content: bytes, place: int, bit: int) -> bytes:
    changed = bytearray(content)
    changed[place] ^= 1 << bit
    return bytes(changed)


def lost(before: Content, after: Content) -> list[str]:
    """Whatever is gone; the test fails when anything came back as something else."""
    gone: list[str] = []
    for name, source in before.sources.items():
        if name not in after.sources:
            gone.append(f"draft {name}")
            continue
        assert after.sources[name] == source
        acts = after.acts[name]
        assert acts == before.acts[name][: len(acts)]
        if len(acts) < len(before.acts[name]):
            gone.append(f"{len(before.acts[name]) - len(acts)} of {name}")
        assert after.views[name] in {before.views[name], ""}
        gone += [f"view {name}"] * (after.views[name] != before.views[name])
        assert after.files[name] in {before.files[name], ""}
        gone += [f"files {name}"] * (after.files[name] != before.files[name])
    for kind, one, other in (
        ("version", before.versions, after.versions),
        ("attempt", before.attempts, after.attempts),
    ):
        assert {name: one[name] for name in other} == other
        gone += [f"{kind} {name}" for name in one if name not in other]
    assert after.stored.items() <= before.stored.items()
    gone += [f"stored {name}" for name in before.stored if name not in after.stored]
    assert set(after.sources) <= set(before.sources)
    return gone


def told_of(gone: str) -> str:
    """The sentence that a loss must be told with."""
    kind, name = gone.split(" ", 1)
    match kind:
        case "draft":
            return "1 draft in it could not be read."
        case "version":
            return "1 older version in it could not be read."
        case "attempt":
            return "1 attempt to submit in it could not be read."
        case "view" | "files" | "stored":
            return ""
        case count:
            plural = "s" * (count != "1")
            message = name.removeprefix("of ")
            return f"The last {count} change{plural} of “Title of {message}” could not be read."


def places(size: int, count: int, seed: int) -> list[int]:
    numbers = struct.unpack(f">{count}I", noise(seed, count * 4))
    return [number % size for number in numbers]


def test_a_flipped_bit_costs_one_row_at_most_and_never_gives_a_wrong_text(
    path: Path, sound: Sound
) -> None:
    header = list(range(0, 100, 3))
    noticed = 0
    for place in header + places(len(sound.main), 90, seed=1):
        main = flipped(sound.main, place, place % 7)
        try:
            with damaged(path, main) as (journal, told):
                gone = lost(sound.content, content(journal))
                assert len(gone) <= 1, (place, gone)
                if told:
                    assert told == [SET_ASIDE, *filter(None, map(told_of, gone))], (place, gone)
                    assert path.with_name(ASIDE).read_bytes() == main
                    noticed += 1
                else:
                    assert gone == [], place
        except NewerJournal:
            assert place in VERSION_PLACE
            assert path.read_bytes() == main
    assert noticed > 65


def test_a_file_cut_anywhere_gives_back_what_stands_before_the_cut(
    path: Path, sound: Sound
) -> None:
    size = len(sound.main)
    cuts = [0, 1, 50, 100, PAGE - 1, PAGE, size - 1, size - PAGE, *places(size, 40, seed=2)]
    for cut in cuts:
        main = sound.main[:cut]
        with damaged(path, main) as (journal, told):
            after = content(journal)
            gone = lost(sound.content, after)
            # Where only zeros are cut off, nothing is missing.
            assert told[0] == SET_ASIDE if told else (gone == [] and cut > size - PAGE)
        whole_pages = main[: cut // PAGE * PAGE]
        for name in ("m0", "m3"):  # the short ones: all of such a row is in one page
            stands = f"source-{name}-".encode() in whole_pages and cut > 2 * PAGE
            if not stands:
                continue
            readable = 0
            while f"act-{name}-{readable}-".encode() in whole_pages and readable < 77:
                readable += 1
            assert len(after.acts.get(name, ())) >= readable, (cut, name)


def test_a_damaged_sector_costs_only_what_stood_in_it(path: Path, sound: Sound) -> None:
    for place in places(len(sound.main) // 512, 25, seed=5):
        junk = noise(place, 512) if place % 2 else bytes(512)
        main = sound.main[: place * 512] + junk + sound.main[(place + 1) * 512 :]
        with damaged(path, main) as (journal, told):
            gone = lost(sound.content, content(journal))
            assert not gone or told[0] == SET_ASIDE
            drafts_hit = [one for one in gone if one.startswith("draft") or " of " in one]
            assert len(drafts_hit) <= 4, (place, gone)


def test_a_rescued_journal_is_sound_and_goes_on(path: Path, sound: Sound) -> None:
    place = sound.main.index(b"act-m2-40-")
    with damaged(path, flipped(sound.main, place, 0)) as (journal, told):
        assert told == [SET_ASIDE, "The last 90 changes of “Title of m2” could not be read."]
        draft = journal.draft_of(key("m2"))
        assert draft is not None
        typed(journal, draft, "goes on")
        new = begun(journal, "new")
        assert new > max(kept.id for kept in journal.drafts() if kept.id != new)
    with opened(path) as journal:
        assert journal.acts(draft)[40:] == ("goes on",)
        assert not journal.session().ended_cleanly
        assert len(journal.session().open) == DRAFTS


def test_a_second_rescue_in_one_second_sets_aside_a_second_file(path: Path, sound: Sound) -> None:
    bad = flipped(sound.main, sound.main.index(b"act-m2-40-"), 0)
    with damaged(path, bad):
        pass
    path.write_bytes(b"something else")
    with closing(Journal.open(path, NOW).journal) as journal:
        assert journal.drafts() == ()
    assert path.with_name(ASIDE).read_bytes() == bad
    second = path.with_name(ASIDE.replace(".sqlite3", "-2.sqlite3"))
    assert second.read_bytes() == b"something else"


@pytest.mark.parametrize(
    "main", [b"", b"hello", b"\x00" * 9000, b"SQLite format 3\x00", noise(6, 50_000)]
)
def test_what_is_no_journal_is_set_aside(path: Path, main: bytes) -> None:
    with damaged(path, main) as (journal, told):
        assert told[0] == SET_ASIDE
        assert journal.drafts() == ()
        begun(journal)
    assert path.with_name(ASIDE).read_bytes() == main
    with opened(path) as journal:
        assert len(journal.drafts()) == 1


def test_a_killed_journal_that_is_not_damaged_is_whole(path: Path, killed: Sound) -> None:
    with damaged(path, killed.main, killed.log) as (journal, told):
        assert (told, content(journal)) == ([], killed.content)


def test_half_a_commit_at_the_end_is_no_damage(path: Path, killed: Sound) -> None:
    for cut in (1, 24, PAGE, PAGE + 23):
        with damaged(path, killed.main, killed.log[:-cut]) as (journal, told):
            assert told == []
            assert lost(killed.content, content(journal)) == ["draft m9"]
    with damaged(path, killed.main, flipped(killed.log, len(killed.log) - 1, 0)) as (_, told):
        assert told == []


def test_a_flipped_bit_in_the_log_costs_no_more_than_its_own_row(path: Path, killed: Sound) -> None:
    # What is wrong in the very last commit cannot be told from one that a kill cut short.
    size = len(killed.log) - 3 * (PAGE + 24)
    noticed = 0
    for place in [*range(0, 60, 2), *places(size, 40, seed=7)]:
        log = flipped(killed.log, place, place % 8)
        with damaged(path, killed.main, log) as (journal, told):
            gone = lost(killed.content, content(journal))
            assert len(gone) <= 1, (place, gone)
            noticed += bool(told)
            if told:
                assert told[0] == SET_ASIDE
                assert wal_of(path.with_name(ASIDE)).read_bytes() == log
    assert noticed > 40


def test_a_damaged_file_is_rescued_together_with_its_log(path: Path, killed: Sound) -> None:
    for place in (3, 17, 60, *places(len(killed.main), 20, seed=8)):
        with damaged(path, flipped(killed.main, place, 7), killed.log) as (journal, _):
            assert len(lost(killed.content, content(journal))) <= 1, place


def test_a_log_alone_is_read_as_well(path: Path, killed: Sound) -> None:
    path.unlink(missing_ok=True)
    wal_of(path).write_bytes(killed.log)
    found = Journal.open(path, NOW)
    with closing(found.journal) as journal:
        assert str(found.told[0]) == SET_ASIDE
        assert "m9" in content(journal).sources
    assert wal_of(path.with_name(ASIDE)).read_bytes() == killed.log


def test_a_rescue_that_was_cut_short_is_finished(path: Path, killed: Sound) -> None:
    with damaged(path, flipped(killed.main, 3, 1), killed.log) as (journal, _):
        whole = content(journal)
    path.rename(path.with_name("journal-rescued.sqlite3"))
    wal_of(path).write_bytes(killed.log)
    found = Journal.open(path, NOW)
    with closing(found.journal) as journal:
        assert [str(said) for said in found.told] == [
            "The journal was damaged; everything readable in it was brought back."
        ]
        assert content(journal) == whole
    assert not wal_of(path).exists()


def test_a_rescue_that_was_cut_short_earlier_is_done_anew(path: Path, sound: Sound) -> None:
    path.with_name("journal-rescued.sqlite3").write_bytes(b"of the first time")
    path.write_bytes(sound.main)
    with opened(path) as journal:
        assert content(journal) == sound.content
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_a_rescue_without_room_leaves_the_damaged_file(
    path: Path, sound: Sound, limited: Callable[[int], None]
) -> None:
    main = flipped(sound.main, sound.main.index(b"act-m2-40-"), 0)
    path.write_bytes(main)
    limited(100_000)
    with pytest.raises(NotKept):
        Journal.open(path, NOW)
    assert path.read_bytes() == main
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_a_lost_draft_takes_its_acts_and_its_view_along(path: Path, sound: Sound) -> None:
    places = [found.start() for found in re.finditer(rb"source-m0-", sound.main)]
    with damaged(path, flipped(sound.main, places[0], 0)) as (journal, told):
        assert told == [SET_ASIDE, "1 draft in it could not be read."]
        assert sorted(content(journal).sources) == ["m1", "m2", "m3", "m4", "m5"]
        again = begun(journal, "m0")
        assert (journal.acts(again), journal.drafts()[-1].view) == ((), "")
