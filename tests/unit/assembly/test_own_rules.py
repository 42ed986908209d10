"""The administrator's file: found where it lies, and complained of by line and column."""

from __future__ import annotations

from pathlib import Path

import pytest

from draft_editor.assembly.own_rules import VARIABLE, own_policy, policy_or_usual
from draft_editor.model.words import Words
from draft_editor.rules.finding import Level
from draft_editor.rules.policy import Policy
from draft_editor.store.folder import DataFolder
from draft_editor.store.json_file import BadFile


def test_without_a_file_the_usual_rules_hold(tmp_path: Path) -> None:
    assert own_policy(DataFolder(tmp_path), {}) == Policy()


def test_the_file_of_the_data_folder_and_before_it_the_one_that_is_named(tmp_path: Path) -> None:
    (tmp_path / "rules.json").write_text('{"levels":{"body-empty":"hint"}}')
    assert own_policy(DataFolder(tmp_path), {}).levels["body-empty"] is Level.HINT
    named = tmp_path / "ours.json"
    named.write_text('{"levels":{"body-empty":"off"}}')
    policy = own_policy(DataFolder(tmp_path), {VARIABLE: str(named)})
    assert policy.levels["body-empty"] is None


def test_a_named_file_that_is_not_there_is_complained_of(tmp_path: Path) -> None:
    with pytest.raises(BadFile, match="there is no such file"):
        own_policy(DataFolder(tmp_path), {VARIABLE: str(tmp_path / "gone.json")})


def test_a_bad_value_is_named_with_its_line_and_column(tmp_path: Path) -> None:
    (tmp_path / "rules.json").write_text('{\n  "levels": {"body-emtpy": "hint"}\n}')
    with pytest.raises(BadFile, match="line 2, column 28: There is no rule") as refused:
        own_policy(DataFolder(tmp_path), {})
    assert (refused.value.line, refused.value.column) == (2, 28)


def test_where_the_file_cannot_be_taken_the_usual_rules_hold_and_that_is_said(
    tmp_path: Path,
) -> None:
    said: list[Words] = []
    assert policy_or_usual(DataFolder(tmp_path), {}, said.append) == Policy()
    assert said == []
    (tmp_path / "rules.json").write_text("{")
    assert policy_or_usual(DataFolder(tmp_path), {}, said.append) == Policy()
    (only,) = said
    assert str(only).endswith("The usual rules hold.")


def test_a_file_that_is_far_too_long_is_refused_unread(tmp_path: Path) -> None:
    (tmp_path / "rules.json").write_text(f'{{"_note": "{"x" * 1_000_000}"}}')
    with pytest.raises(BadFile, match=r"has 1\.0 MB; files up to 1\.0 MB are opened"):
        own_policy(DataFolder(tmp_path), {})
