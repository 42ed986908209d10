"""Every template comes to the same as with the real FreeMarker, or is said not to be sure."""

from __future__ import annotations

import re
from typing import Final

import pytest

import random_templates
import template_cases
from draft_editor.template.outcome import Fails, Hole, NotHere, Partly, Rendered
from draft_editor.template.rendering import render
from freemarker_oracle import Question, Verdict, ask, missing

BY_CHANCE: Final = 300
REFUSED_AT_MOST: Final = 55
"""Of the chosen templates those that all configurations make the same of, and we do not."""

REFUSED_BY_CHANCE_AT_MOST: Final = 16

pytestmark = pytest.mark.skipif(bool(missing()), reason=missing())


@pytest.fixture(scope="module")
def verdicts(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[Question, Verdict]]:
    chosen = [Question(each, template_cases.VALUES) for each in template_cases.TEMPLATES]
    chance = random_templates.Chance(2026)
    by_chance = [Question(chance.template(), random_templates.VALUES) for _ in range(BY_CHANCE)]
    questions = [*chosen, *by_chance]
    return list(zip(questions, ask(questions, tmp_path_factory.mktemp("oracle")), strict=True))


def _wrong(question: Question, verdict: Verdict) -> str:
    """What our outcome says that FreeMarker does not; empty where they agree."""
    outcome = render(question.template, question.values)
    match outcome:
        case Rendered(text) if text != verdict.certain:
            return f"{question.template!r}: {text!r}, but FreeMarker {verdict}"
        case Partly(pieces) if not all(
            text is None or _pattern(pieces).fullmatch(text) for text in verdict
        ):
            return f"{question.template!r}: {pieces}, but FreeMarker {verdict}"
        case Fails() if not verdict.fails:
            return f"{question.template!r}: {outcome.why}, but FreeMarker {verdict}"
        case _:
            return ""


def _pattern(pieces: tuple[str | Hole, ...]) -> re.Pattern[str]:
    """What a text with holes may turn out to be: anything in the holes, nothing else around."""
    parts = (
        re.escape(piece) if isinstance(piece, str) else "" if piece.is_silent else ".*?"
        for piece in pieces
    )
    return re.compile("".join(parts), re.DOTALL)


def _refused(verdicts: list[tuple[Question, Verdict]]) -> list[str]:
    """Templates that are certain, and that we do not render all the same."""
    return [
        question.template
        for question, verdict in verdicts
        if verdict.certain is not None
        and isinstance(render(question.template, question.values), NotHere | Partly)
    ]


def test_what_is_rendered_or_fails_does_so_with_freemarker(
    verdicts: list[tuple[Question, Verdict]],
) -> None:
    assert len(template_cases.TEMPLATES) == len(set(template_cases.TEMPLATES)) >= 300
    assert [said for each in verdicts if (said := _wrong(*each))] == []


def test_little_is_refused(verdicts: list[tuple[Question, Verdict]]) -> None:
    refused = _refused(verdicts[:-BY_CHANCE])
    assert len(refused) <= REFUSED_AT_MOST, refused
    by_chance = _refused(verdicts[-BY_CHANCE:])
    assert len(by_chance) <= REFUSED_BY_CHANCE_AT_MOST, by_chance


def test_most_failures_are_told_as_such(verdicts: list[tuple[Question, Verdict]]) -> None:
    failed = [question for question, verdict in verdicts if verdict.fails]
    told = [each for each in failed if isinstance(render(*each), Fails)]
    assert len(told) / len(failed) > 0.7
