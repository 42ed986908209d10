from __future__ import annotations

import re
from contextlib import closing
from pathlib import Path

import pytest

from draft_editor.store.journal.schema import ACTS, VIEWS, connect
from draft_editor.store.journal.soundness import check, last_draft
from draft_editor.store.journal.trouble import Damaged
from journal_stage import begun, opened, typed

DAMAGES = {
    "a tree that is not in order": "DROP INDEX versions_of_key",
    "a row of no draft": "DELETE FROM drafts WHERE id = 1",
    "an act that is missing": "DELETE FROM acts WHERE id & 3 = 2",
    "the first act missing": "DELETE FROM acts WHERE id & 3 = 1",
    "a row that is another": "UPDATE views SET text = x'0041'",
    "a lower last id": "UPDATE sqlite_sequence SET seq = 1",
    "a last id that does not fit": "UPDATE sqlite_sequence SET seq = 1 << 40",
    "a last id that is no number": "UPDATE sqlite_sequence SET seq = 'x'",
    "no last id": "DELETE FROM sqlite_sequence",
    "a table more": "CREATE TABLE more (x)",
}


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES)
def test_what_was_not_written_like_that_is_damage(path: Path, damage: str) -> None:
    with opened(path) as journal:
        for name in "ab":
            draft = begun(journal, name)
            typed(journal, draft, "one", "two", "three")
            journal.put_view(draft, "view")
        check(journal._rows)
        journal._rows.execute("PRAGMA foreign_keys = OFF")
        journal._rows.execute(damage)
        with pytest.raises(Damaged):
            check(journal._rows)


def test_a_tree_without_its_index_entry_is_damage(path: Path) -> None:
    with opened(path) as journal:
        begun(journal)
    content = bytearray(path.read_bytes())
    key = b'["home", ["d", "u", "c", "m"], ""]'
    places = [found.start() for found in re.finditer(re.escape(key), content)]
    assert len(places) == 2, "in the table and in its index"
    for place in places:
        changed = content.copy()
        changed[place + 2] ^= 1
        path.write_bytes(changed)
        with closing(connect(path)) as rows, pytest.raises(Damaged):
            check(rows)


def test_an_act_in_the_place_of_another_drafts_is_damage(path: Path) -> None:
    with opened(path) as journal:
        one, other = begun(journal, "a"), begun(journal, "b")
        typed(journal, one, "act")
        journal._keep(ACTS, (one << 32) + 2, other, b"")
        with pytest.raises(Damaged):
            check(journal._rows)


def test_the_last_id_outlives_its_draft(path: Path) -> None:
    with opened(path) as journal:
        assert last_draft(journal._rows) == 0
        draft = begun(journal)
        journal._keep(VIEWS, draft, b"")
        journal.forget(draft)
        assert last_draft(journal._rows) == draft
        check(journal._rows)
