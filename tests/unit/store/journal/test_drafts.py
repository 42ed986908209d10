from __future__ import annotations

import sqlite3
from itertools import combinations
from pathlib import Path

import pytest

from draft_editor.model.locator import Locator
from draft_editor.store.journal import DraftKey, Journal, NotFitting, NotKept, Session
from journal_stage import LATER, NOW, begun, key, opened, typed

NEARLY_ALIKE = [
    DraftKey("p", Locator.of("d", "u", "c", "m")),
    DraftKey("P", Locator.of("d", "u", "c", "m")),
    DraftKey("p", Locator.of("d", "u", "c", "M")),
    DraftKey("p", Locator.of("du", "c", "c", "m")),
    DraftKey("p", Locator.of("d", "uc", "c", "m")),
    DraftKey("p", Locator.of('d","u', "u", "c", "m")),
    DraftKey("p", Locator.of("d", "u", "c", "é")),
    DraftKey("p", Locator.of("d", "u", "c", "e\u0301")),
    DraftKey("p", Locator.of("d", "u", "c", "m"), "file"),
    DraftKey("p", None, ""),
    DraftKey("p", None, "d/u/c/m"),
    DraftKey("p", None, "null"),
    DraftKey("p", None, "half \udc80 a name"),
    DraftKey("", None, "p"),
    DraftKey("", None, ""),
]


def test_a_draft_comes_back_with_everything(path: Path) -> None:
    source = '{"text": "Grüße \\ud83d 🙂"}' + "x" * 5000
    with opened(path) as journal:
        draft = journal.put_draft(key(), source, "Title \ud83d", '{"row": 1}', NOW)
        journal.append([(draft, 1, "step\ta"), (draft, 2, "undo")])
        journal.put_view(draft, "caret 5")
        journal.append([(draft, 3, "long " * 2000)])
    with opened(path) as journal:
        (kept,) = journal.drafts()
        assert (kept.id, kept.key, kept.source) == (draft, key(), source)
        assert (kept.title, kept.beside, kept.opened_at) == ("Title \ud83d", '{"row": 1}', NOW)
        assert (kept.view, kept.acts_kept) == ("caret 5", 3)
        assert journal.acts(draft) == ("step\ta", "undo", "long " * 2000)
        assert journal.draft_of(key()) == draft
        assert journal.draft_of(key("other")) is None


def test_nothing_of_a_text_is_in_a_repr(journal: Journal) -> None:
    draft = journal.put_draft(key(), "secret", "secret", "secret", NOW)
    journal.put_view(draft, "secret")
    typed(journal, draft, "secret")
    assert "secret" not in repr(journal.restore())


def test_drafts_whose_names_differ_in_anything_are_different(path: Path) -> None:
    with opened(path) as journal:
        ids = [
            journal.put_draft(name, f"source {place}", "", "", NOW)
            for place, name in enumerate(NEARLY_ALIKE)
        ]
        journal.append([(draft, 1, f"act {place}") for place, draft in enumerate(ids)])
    assert all(one != other for one, other in combinations(ids, 2))
    with opened(path) as journal:
        kept = {draft.key: draft for draft in journal.drafts()}
        assert list(kept) == NEARLY_ALIKE
        for place, name in enumerate(NEARLY_ALIKE):
            assert kept[name].source == f"source {place}"
            assert journal.acts(kept[name].id) == (f"act {place}",)
            assert journal.draft_of(name) == ids[place]


def test_an_id_is_never_given_twice(path: Path) -> None:
    with opened(path) as journal:
        first = begun(journal, "a")
        journal.forget(first)
        second = begun(journal, "b")
    with opened(path) as journal:
        journal.forget(second)
        third = begun(journal, "c")
        with pytest.raises(NotFitting, match="does not keep this draft"):
            journal.append([(second, 1, "late")])
    assert len({first, second, third}) == 3


def test_beginning_again_is_the_end_of_what_was_kept_before(path: Path) -> None:
    with opened(path) as journal:
        other = begun(journal, "other")
        draft = begun(journal, source="first")
        for number in range(2):
            typed(journal, draft, "act", "another")
            typed(journal, other, "act")
            journal.put_view(draft, "a view")
            journal.put_files(draft, "photo.png")
            journal.put_session([draft], draft, clean=False)
            assert journal.put_draft(key(), f"{number}", "new", "beside", LATER) == draft
    with opened(path) as journal:
        _, kept = journal.drafts()
        assert (kept.source, kept.title, kept.beside) == ("1", "new", "beside")
        assert (kept.opened_at, kept.view, kept.acts_kept) == (LATER, "", 0)
        assert kept.files == ""
        assert journal.acts(other) == ("act", "act")
        assert journal.session().open == (draft,), "it is still open"
        typed(journal, draft, "after it")
    with opened(path) as journal:
        assert journal.acts(draft) == ("after it",)


def test_a_new_beginning_that_fails_leaves_the_old_draft(journal: Journal) -> None:
    draft = begun(journal, source="first")
    typed(journal, draft, "act")
    journal.put_view(draft, "a view")
    before = journal.restore()
    journal._rows.set_authorizer(no_new_rows)
    with pytest.raises(NotKept):
        begun(journal, source="second")
    journal._rows.set_authorizer(None)
    assert journal.restore() == before


def no_new_rows(action: int, *_: str | None) -> int:
    """A disk that is full takes nothing, and lets go of everything."""
    return sqlite3.SQLITE_DENY if action == sqlite3.SQLITE_INSERT else sqlite3.SQLITE_OK


def test_acts_are_let_go_of_from_the_end(path: Path) -> None:
    with opened(path) as journal:
        other, draft = begun(journal, "other"), begun(journal)
        typed(journal, other, "b1", "b2")
        typed(journal, draft, "a1", "a2", "a3")
        assert begun(journal, source="later") == draft
        typed(journal, draft, "c1", "c2", "c3")
        journal.trim(draft, 7)
        journal.trim(draft, 1)
        typed(journal, draft, "d2")
    with opened(path) as journal:
        assert (journal.acts(draft), journal.acts(other)) == (("c1", "d2"), ("b1", "b2"))
        journal.trim(draft, 0)
        assert journal.acts(draft) == ()


def test_acts_of_many_drafts_go_in_together_or_not_at_all(journal: Journal) -> None:
    one, other = begun(journal, "a"), begun(journal, "b")
    journal.append([(one, 1, "a1"), (other, 1, "b1"), (one, 2, "a2")])
    with pytest.raises(NotFitting, match="does not follow"):
        journal.append([(one, 3, "a3"), (other, 3, "b3")])
    assert (journal.acts(one), journal.acts(other)) == (("a1", "a2"), ("b1",))
    journal.append([])
    assert (journal.acts(one), journal.acts(other)) == (("a1", "a2"), ("b1",))


@pytest.mark.parametrize(
    ("number", "text"), [(0, "a1"), (-1, "a1"), (1, "other"), (2, ""), (4, "a4"), (2**31, "far")]
)
def test_an_act_out_of_step_is_refused(journal: Journal, number: int, text: str) -> None:
    begun(journal, "before")
    draft = begun(journal)
    typed(journal, draft, "a1", "a2")
    with pytest.raises(NotFitting, match="does not follow"):
        journal.append([(draft, number, text)])
    assert journal.acts(draft) == ("a1", "a2")


def test_appending_what_is_there_changes_nothing(journal: Journal) -> None:
    draft = begun(journal)
    typed(journal, draft, "a1", "a2")
    journal.append([(draft, 1, "a1"), (draft, 2, "a2"), (draft, 3, "a3")])
    assert journal.acts(draft) == ("a1", "a2", "a3")


def test_a_later_state_takes_the_place_of_source_and_acts(path: Path) -> None:
    with opened(path) as journal:
        other = begun(journal, "other", "other source")
        draft = begun(journal, source="old")
        typed(journal, draft, "a1", "a2")
        typed(journal, other, "b1")
        assert begun(journal, source="new") == begun(journal, source="new") == draft
        assert journal.acts(draft) == ()
        typed(journal, draft, "c1")
        begun(journal, source="newer")
        typed(journal, draft, "d1", "d2")
        with pytest.raises(NotFitting, match="does not follow"):
            journal.append([(draft, 4, "a gap")])
    with opened(path) as journal:
        assert [(kept.source, kept.acts_kept) for kept in journal.drafts()] == [
            ("other source", 1),
            ("newer", 2),
        ]
        assert (journal.acts(other), journal.acts(draft)) == (("b1",), ("d1", "d2"))


def test_what_is_forgotten_is_not_even_in_the_file(path: Path) -> None:
    with opened(path) as journal:
        draft = begun(journal, source="a remarkable source")
        typed(journal, draft, "a remarkable act")
        journal.put_view(draft, "a remarkable view")
        journal.forget(draft)
        journal.forget(draft)
        assert (journal.drafts(), journal.acts(draft)) == ((), ())
    assert b"remarkable" not in path.read_bytes()


def test_calls_about_a_draft_that_is_not_kept_are_refused(journal: Journal) -> None:
    with pytest.raises(NotFitting, match="does not keep this draft"):
        journal.append([(7, 1, "act")])
    with pytest.raises(NotFitting, match="does not keep this draft"):
        journal.put_view(7, "view")
    with pytest.raises(NotFitting, match="does not keep this draft"):
        journal.trim(7, 0)


def test_a_view_takes_the_place_of_the_one_before(journal: Journal) -> None:
    draft = begun(journal)
    assert journal.drafts()[0].view == ""
    journal.put_view(draft, "one")
    journal.put_view(draft, "two")
    assert journal.drafts()[0].view == "two"


def test_the_session_comes_back_in_order(path: Path) -> None:
    with opened(path) as journal:
        assert journal.session() == Session((), None, ended_cleanly=True)
        a, b, c = (begun(journal, name) for name in "abc")
        typed(journal, c, "act")
        journal.put_session([c, a], a, clean=True)
        journal.put_session([c, b], c, clean=False)
    with opened(path) as journal:
        assert journal.session() == Session((c, b), c, ended_cleanly=False)
        restored = journal.restore()
        assert [draft.id for draft in restored.drafts] == [c, b, a]
        assert restored.acts == {a: (), b: (), c: ("act",)}
        assert (restored.open, restored.active, restored.ended_cleanly) == ((c, b), c, False)


def test_a_session_leaves_out_what_is_not_kept(journal: Journal) -> None:
    a, b = begun(journal, "a"), begun(journal, "b")
    journal.put_session([a, b, 99], b, clean=True)
    journal.forget(b)
    assert journal.session() == Session((a,), None, ended_cleanly=True)
