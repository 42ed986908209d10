"""Names of a draft: who it speaks of, and what its template fills in."""

from __future__ import annotations

from draft_editor.model.json_text import parse_object
from draft_editor.rules.known_names import MOST, names_in


def test_names_are_found_wherever_the_draft_has_them() -> None:
    tree = parse_object(
        """{"editor": {"name": "Joss O’Brien", "uuid": "abcdef"},
        "internalCommentAttributes": {"usersToNotify": [{"name": "Zoe\u0301 Nguyen"}]},
        "messageSendingAttributes": {"communicationLabel": "Cell of Tran"},
        "messageAttributes": {"body": "Bonjuor", "tags": ["TRASH"]},
        "freeMarkerMetadata": {"vehicle": {"model": "Telluride", "year": 2024},
            "advisors": ["Kwame", null]}}"""
    )
    found = names_in(tree, "Maria Santos-Lee")
    assert {"joss", "o'brien", "zoé", "nguyen", "tran", "telluride", "kwame"} <= found
    assert {"maria", "santos-lee"} <= found
    assert not {"bonjuor", "trash", "abcdef"} & found


def test_texts_are_no_names_and_large_objects_are_not_read_to_their_end() -> None:
    many = ", ".join(f'"k{number}": "n{"abcdefghij"[number % 10]}"' for number in range(MOST))
    source = f'{{"freeMarkerMetadata": {{"text": "{"word " * 60}", {many}, "last": "unseen"}}}}'
    found = names_in(parse_object(source))
    assert "word" not in found
    assert "unseen" not in found
    assert "na" in found


def test_the_parts_of_a_name_are_names_with_and_without_their_accents() -> None:
    found = names_in({}, "Anaïs O’Brien-Tremblay", "Jean-François 李")
    assert {"anais", "o'brien", "tremblay", "jean", "francois", "jean-françois", "李"} <= found
    assert "" not in found
