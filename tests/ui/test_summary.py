"""A draft in few words, whatever it holds."""

from __future__ import annotations

import pytest
from hypothesis import given

from any_json import OBJECTS
from draft_editor.model.json_text import Json, dump, parse_object
from draft_editor.ui.summary import goes_out_words, short_time, summary
from still_clocks import clocks_at
