from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from draft_editor.model.locator import Locator
from draft_editor.store.journal.keys import DraftKey, key_text, read_key

ids = st.text('aA",[]é', min_size=1, max_size=3)
keys = st.builds(
    DraftKey, st.text(max_size=3), st.none() | st.builds(Locator.of, ids, ids, ids, ids), st.text()
)


@given(keys, keys)
def test_two_keys_have_one_text_only_when_they_are_the_same(one: DraftKey, other: DraftKey) -> None:
    assert (key_text(one) == key_text(other)) == (one == other)
    assert read_key(key_text(one)) == one


def test_a_key_is_plain_ascii_and_keeps_half_a_character_of_a_path() -> None:
    key = DraftKey("Zoë", Locator.of("é", "u", "c", "🙂"), "/home/\udcff")
    assert key_text(key).isascii()
    assert read_key(key_text(key)) == key


def test_no_id_is_in_the_repr_of_a_key() -> None:
    assert "customer-1234567" not in repr(
        DraftKey("p", Locator.of("d", "u", "customer-1234567", "m"))
    )
