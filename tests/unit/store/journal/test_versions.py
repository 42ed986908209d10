from __future__ import annotations

from pathlib import Path

import pytest

from draft_editor.store.journal import Journal, NotFitting
from journal_stage import LATER, NOW, begun, key, opened


def test_versions_come_back_in_order_and_outlive_their_draft(path: Path) -> None:
    with opened(path) as journal:
        draft = begun(journal)
        first = journal.put_version(key(), "server", "from the server", NOW, "opened")
        second = journal.put_version(key(), "local", "typed " * 500, LATER, "")
        journal.put_version(key("M"), "local", "of another draft", LATER, "")
        journal.forget(draft)
    with opened(path) as journal:
        found = journal.versions(key())
        assert [(version.id, version.kind, version.at, version.label) for version in found] == [
            (first, "server", NOW, "opened"),
            (second, "local", LATER, ""),
        ]
        assert journal.version_source(first) == "from the server"
        assert journal.version_source(second) == "typed " * 500
        assert journal.versions(key(profile="away")) == ()


def test_the_same_text_is_kept_once_for_each_kind_and_draft(journal: Journal) -> None:
    first = journal.put_version(key(), "local", "a", NOW, "one")
    assert journal.put_version(key(), "local", "a", LATER, "two") == first
    assert journal.put_version(key(), "server", "a", NOW, "") != first
    assert journal.put_version(key("n"), "local", "a", NOW, "") != first
    journal.put_version(key(), "local", "b", LATER, "")
    again = journal.put_version(key(), "local", "a", LATER, "back")
    assert again != first
    labels = [version.label for version in journal.versions(key())]
    assert labels == ["one", "", "", "back"]


def test_many_are_kept_at_once_and_only_what_is_new(journal: Journal) -> None:
    journal.put_versions([(key(), "a"), (key("n"), "b")], "server", NOW, "read")
    journal.put_versions([(key(), "a"), (key("n"), "c")], "server", LATER, "read")
    assert [version.at for version in journal.versions(key())] == [NOW]
    assert [version.at for version in journal.versions(key("n"))] == [NOW, LATER]
    assert journal.is_newest(key("n"), "server", "c")
    assert not journal.is_newest(key("n"), "server", "b")
    assert not journal.is_newest(key("n"), "local", "c")


def test_a_version_that_is_not_kept_is_said(journal: Journal) -> None:
    with pytest.raises(NotFitting, match="not kept any more"):
        journal.version_source(5)


def test_nothing_of_a_text_is_in_a_repr(journal: Journal) -> None:
    journal.put_version(key(), "local", "secret", NOW, "secret")
    assert "secret" not in repr(journal.versions(key()))
