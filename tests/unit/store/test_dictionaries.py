"""The real dictionaries of this computer; and what is said where one of them is missing."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from draft_editor.model.tongue import Tongue
from draft_editor.store.dictionaries import NoDictionary, open_dictionary

EN, FR = Tongue.ENGLISH, Tongue.FRENCH

ALONE = """
from draft_editor.model.tongue import Tongue
from draft_editor.store.dictionaries import NoDictionary, open_dictionary
for tongue in Tongue:
    try:
        print(open_dictionary(tongue).check("xyzzy"))
    except NoDictionary as complaint:
        print(complaint.said)
"""


@pytest.mark.parametrize(
    ("tongue", "right", "wrong", "meant"),
    [(EN, "appointment", "appointmnet", "appointment"), (FR, "l'équipe", "équippe", "équipe")],
)
def test_a_dictionary_knows_its_language(
    tongue: Tongue, right: str, wrong: str, meant: str
) -> None:
    dictionary = open_dictionary(tongue)
    assert dictionary.check(right)
    assert not dictionary.check(wrong)
    assert meant in dictionary.suggest(wrong)


@pytest.mark.parametrize(("tongue", "package"), [(EN, "hunspell-en-us"), (FR, "hunspell-fr")])
def test_a_language_that_is_not_there_is_named_with_what_would_help(
    tongue: Tongue, package: str
) -> None:
    with pytest.raises(NoDictionary) as raised:
        open_dictionary(tongue, {tongue: ("xx_XX", "xy")})
    assert package in str(raised.value)


def test_the_library_is_an_extra() -> None:
    with pytest.raises(NoDictionary, match="pyenchant"):
        open_dictionary(EN, library="no_such_library")


def test_a_library_that_cannot_be_loaded_is_as_good_as_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "half_a_library.py").write_text("raise ImportError('no libenchant-2 here')")
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(NoDictionary, match="libenchant-2"):
        open_dictionary(EN, library="half_a_library")


def test_the_library_may_be_nothing_without_the_systems() -> None:
    environment = {**os.environ, "PYENCHANT_LIBRARY_PATH": "/nowhere/libenchant-2.so"}
    done = subprocess.run(
        [sys.executable, "-c", ALONE], env=environment, capture_output=True, text=True, check=True
    )
    english, french = done.stdout.splitlines()
    assert english == french
    assert "libenchant-2" in english
    assert done.stderr == ""
