"""Whatever is done to a journal, opening it again gives what plain dicts would hold."""

from __future__ import annotations

import tempfile
from datetime import timedelta
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from draft_editor.model.locator import Locator
from draft_editor.store.journal import DraftKey, Journal
from journal_stage import NOW

texts = st.text(max_size=20) | st.text("ab", min_size=250, max_size=400)
any_text = texts | st.just("half \ud83d")
keys = st.builds(
    DraftKey,
    st.sampled_from(["p", "P", ""]),
    st.none() | st.builds(Locator.of, *[st.sampled_from(["a", "A", "aa"])] * 4),
    st.sampled_from(["", "f"]),
)


class AsDicts(RuleBasedStateMachine):
    """The journal beside what it should hold."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name, "journal.sqlite3")
        self.journal = Journal.open(self.path, NOW).journal
        self.ids: dict[DraftKey, int] = {}
        self.sources: dict[int, tuple[str, str]] = {}
        self.acts: dict[int, list[str]] = {}
        self.views: dict[int, str] = {}
        self.files: dict[int, str] = {}
        self.session: tuple[tuple[int, ...], int | None, bool] = ((), None, True)
        self.versions: dict[DraftKey, list[tuple[str, str]]] = {}
        self.attempts: dict[str, tuple[str, str]] = {}

    def teardown(self) -> None:
        self.reopen()
        self.it_holds_what_it_should()
        self.journal.close()
        self.folder.cleanup()

    @rule(key=keys, source=any_text, title=any_text)
    def begin(self, key: DraftKey, source: str, title: str) -> None:
        draft = self.journal.put_draft(key, source, title, "", NOW)
        assert self.ids.setdefault(key, draft) == draft
        self.sources[draft] = source, title
        self.acts[draft] = []
        self.views.pop(draft, None)
        self.files.pop(draft, None)

    @precondition(lambda self: self.ids)
    @rule(picked=st.data(), new=st.lists(any_text, max_size=5))
    def append(self, picked: st.DataObject, new: list[str]) -> None:
        draft = self._one(picked)
        kept = self.acts[draft]
        self.journal.append([(draft, len(kept) + place, text) for place, text in enumerate(new, 1)])
        kept += new

    @precondition(lambda self: self.ids)
    @rule(picked=st.data(), most=st.integers(0, 3))
    def trim(self, picked: st.DataObject, most: int) -> None:
        draft = self._one(picked)
        self.journal.trim(draft, most)
        del self.acts[draft][most:]

    @precondition(lambda self: self.ids)
    @rule(picked=st.data())
    def forget(self, picked: st.DataObject) -> None:
        draft = self._one(picked)
        self.journal.forget(draft)
        self.ids = {key: id_ for key, id_ in self.ids.items() if id_ != draft}
        for kept in (self.sources, self.acts, self.views, self.files):
            kept.pop(draft, None)
        open_, active, clean = self.session
        self.session = (
            tuple(id_ for id_ in open_ if id_ != draft),
            None if active == draft else active,
            clean,
        )

    @precondition(lambda self: self.ids)
    @rule(picked=st.data(), text=any_text)
    def look(self, picked: st.DataObject, text: str) -> None:
        draft = self._one(picked)
        self.journal.put_view(draft, text)
        self.views[draft] = text

    @precondition(lambda self: self.ids)
    @rule(picked=st.data(), text=any_text)
    def put_files(self, picked: st.DataObject, text: str) -> None:
        draft = self._one(picked)
        self.journal.put_files(draft, text)
        self.files[draft] = text

    @rule(picked=st.data(), clean=st.booleans())
    def arrange(self, picked: st.DataObject, clean: bool) -> None:
        order = picked.draw(st.permutations(sorted(self.acts)))
        active = picked.draw(st.none() | st.sampled_from(order)) if order else None
        self.journal.put_session(order, active, clean=clean)
        self.session = tuple(order), active, clean

    @rule(key=keys, source=any_text, kind=st.sampled_from(["local", "server"]))
    def version(self, key: DraftKey, source: str, kind: str) -> None:
        kept = self.versions.setdefault(key, [])
        self.journal.put_version(key, "local" if kind == "local" else "server", source, NOW, "")
        newest = [text for known, text in kept if known == kind][-1:]
        if newest != [source]:
            kept.append((kind, source))

    @rule(key=keys, body=any_text, ends=st.booleans())
    def attempt(self, key: DraftKey, body: str, ends: bool) -> None:
        id_ = f"attempt {len(self.attempts)}"
        self.journal.begin_attempt(id_, key, body, NOW, "")
        if ends:
            self.journal.end_attempt(id_, "w", "", None, b"", NOW, timedelta())
        self.attempts[id_] = body, "ended" if ends else "begun"

    @rule()
    def reopen(self) -> None:
        self.journal.close()
        opened = Journal.open(self.path, NOW)
        assert opened.told == ()
        self.journal = opened.journal

    @invariant()
    def it_holds_what_it_should(self) -> None:
        restored = self.journal.restore()
        assert {draft.key: draft.id for draft in restored.drafts} == self.ids
        assert {draft.id: (draft.source, draft.title) for draft in restored.drafts} == self.sources
        assert {id_: list(acts) for id_, acts in restored.acts.items()} == self.acts
        views = {draft.id: draft.view for draft in restored.drafts}
        assert views == {id_: self.views.get(id_, "") for id_ in self.acts}
        files = {draft.id: draft.files for draft in restored.drafts}
        assert files == {id_: self.files.get(id_, "") for id_ in self.acts}
        assert (restored.open, restored.active, restored.ended_cleanly) == self.session
        for key, kept in self.versions.items():
            found = self.journal.versions(key)
            assert kept == [(one.kind, self.journal.version_source(one.id)) for one in found]
        attempts = self.journal.attempts(999)
        assert {one.id: (one.body, one.state) for one in attempts} == self.attempts

    def _one(self, picked: st.DataObject) -> int:
        return picked.draw(st.sampled_from(sorted(self.ids.values())))


TestAsDicts = AsDicts.TestCase
TestAsDicts.settings = settings(max_examples=25, stateful_step_count=25)
