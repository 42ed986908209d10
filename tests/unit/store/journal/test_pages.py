from __future__ import annotations

from pathlib import Path

import pytest

from draft_editor.model.stored_file import StoredFile
from draft_editor.store.journal.pages import Found, read_pages
from draft_editor.store.journal.rows import packed
from draft_editor.store.journal.schema import ACTS, DRAFTS, PAGE, TABLES
from draft_editor.store.journal.wal import Log
from journal_stage import NOW, begun, key, noise, opened, typed

LONG = noise(1, 9000).hex()


@pytest.fixture
def main(path: Path) -> bytes:
    """A file with rows of every kind that fills several pages."""
    with opened(path) as journal:
        for name in "ab":
            draft = begun(journal, name, f"source {name}" + LONG)
            typed(journal, draft, *(f"act {name} {number}" for number in range(200)))
            journal.put_view(draft, "view")
            journal.put_files(draft, "photo.png")
        journal.put_session([], None, clean=True)
        journal.put_version(key(), "local", LONG, NOW, "")
        journal.begin_attempt("a", key(), LONG, NOW, "")
        journal.put_stored([("target", StoredFile("photo.png"), NOW)])
    return path.read_bytes()


def pages_of(main: bytes) -> list[bytes]:
    return [main[start : start + PAGE] for start in range(0, len(main), PAGE)]


def act_pages(main: bytes) -> list[int]:
    """The places of the pages that hold acts."""
    return [
        place for place, page in enumerate(pages_of(main)) if page[0] == 13 and b"act b" in page
    ]


def count(found: Found) -> dict[str, int]:
    return {table.name: len(found.rows[table.name]) for table in TABLES}


def test_everything_in_a_sound_file_is_found_as_sqlite_finds_it(path: Path, main: bytes) -> None:
    found = read_pages(main, Log())
    with opened(path) as journal:
        for table in TABLES:
            rows = {row[0]: row for row in journal._rows.execute(table.all_rows)}
            assert found.rows[table.name] == rows
            assert rows


def test_a_page_that_says_it_is_empty_is_searched(main: bytes) -> None:
    for place in act_pages(main):
        changed = bytearray(main)
        changed[place * PAGE + 3 : place * PAGE + 5] = bytes(2)
        assert count(read_pages(bytes(changed), Log())) == count(read_pages(main, Log()))


@pytest.mark.parametrize("kind", [0, 2, 5, 12, 77])
def test_a_page_that_says_it_is_something_else_is_searched_unless_it_may_be_an_index(
    main: bytes, kind: int
) -> None:
    place = act_pages(main)[0]
    changed = bytearray(main)
    changed[place * PAGE] = kind
    lost = len(read_pages(main, Log()).rows[ACTS.name]) - len(
        read_pages(bytes(changed), Log()).rows[ACTS.name]
    )
    assert (lost == 0) == (kind != 2)


def test_a_long_row_that_leads_round_in_a_circle_is_given_up(main: bytes) -> None:
    pages = pages_of(main)
    chained = [place for place, page in enumerate(pages) if page[:3] == bytes(3) and page[4]]
    assert len(chained) > 3
    for place in chained:
        changed = bytearray(main)
        changed[place * PAGE : place * PAGE + 4] = (place + 1).to_bytes(4, "big")
        found = read_pages(bytes(changed), Log())
        assert sum(count(found).values()) >= sum(count(read_pages(main, Log())).values()) - 1


def test_a_row_that_would_reach_beyond_its_page_is_none(main: bytes) -> None:
    page = pages_of(main)[act_pages(main)[0]]
    cell = int.from_bytes(page[8:10], "big")
    cut_off = b"".join((b"\x0d\x00\x00\x00\x01", (PAGE - 14).to_bytes(2, "big"), b"\x00"))
    cut_off += (PAGE - 14).to_bytes(2, "big")
    cut_off = cut_off.ljust(PAGE - 14, b"\x00") + page[cell : cell + 14]
    found = read_pages(bytes(2 * PAGE) + cut_off, Log())
    assert sum(count(found).values()) == 0
    assert any(found.keys), "its id is known all the same"


def test_of_two_states_of_a_draft_the_later_start_counts() -> None:
    def draft(first: int, source: str) -> tuple[object, ...]:
        return DRAFTS.sealed(1, "key", packed(""), packed(""), 0, first, packed(source))

    for order in ((0, 5), (5, 0)):
        found = Found()
        for first in order:
            found.add(DRAFTS, draft(first, f"source {first}"))
        assert found.rows[DRAFTS.name] == {1: draft(5, "source 5")}


def test_of_two_other_rows_the_one_found_first_counts() -> None:
    found = Found()
    found.add(ACTS, ACTS.sealed(1, 1, b"first"))
    found.add(ACTS, ACTS.sealed(1, 1, b"second"))
    assert found.rows[ACTS.name] == {1: ACTS.sealed(1, 1, b"first")}


def test_a_doubtful_page_of_the_log_gives_the_rows_that_are_sound(main: bytes) -> None:
    place = act_pages(main)[-1]
    page = pages_of(main)[place]
    without = main[: place * PAGE] + bytes(PAGE) + main[(place + 1) * PAGE :]
    lost = read_pages(without, Log())
    found = read_pages(without, Log(doubtful=(page,), is_whole=False))
    assert len(lost.rows[ACTS.name]) < 400
    assert len(found.rows[ACTS.name]) == 400
