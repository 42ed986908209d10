"""The administrator's file about the rules: where it lies, and what it says."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from draft_editor.model.words import Complaint, Words, words
from draft_editor.rules.policy import BadPolicy, Policy, read_policy
from draft_editor.store.folder import DataFolder
from draft_editor.store.json_file import read_json_file

VARIABLE: Final = "DRAFT_EDITOR_RULES"
"""The environment variable that names the file; without it `rules.json` in the data folder."""

_NAME: Final = "rules.json"
_MOST: Final = 1_000_000
"""Bytes of the file: all rules and figures with notes are a hundredth of it, and it is read while
the first draft waits."""


def own_policy(folder: DataFolder, environment: Mapping[str, str]) -> Policy:
    """What the file says; the usual policy where there is none. Raises `BadFile`.

    A file that the environment names has to be there: whoever named it relies on it.
    """
    named = environment.get(VARIABLE, "")
    path = Path(named).absolute() if named else folder.file(_NAME)
    if not named and not path.exists():
        return Policy()
    source = read_json_file(path, _MOST)
    try:
        return read_policy(source.value)
    except BadPolicy as error:
        raise source.bad(error.said, *error.keys) from None


def policy_or_usual(
    folder: DataFolder, environment: Mapping[str, str], say: Callable[[Words], None]
) -> Policy:
    """What the file says; where it cannot be taken the usual policy, and that is said."""
    try:
        return own_policy(folder, environment)
    except Complaint as complaint:
        say(words("{what} The usual rules hold.", what=complaint.said))
        return Policy()
