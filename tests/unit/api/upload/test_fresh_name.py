from __future__ import annotations

import re

import pytest

from draft_editor.api.upload.fresh_name import fresh_name


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("plan.pdf", "plan.pdf"),
        ("../../etc/passwd", "file.etc_passwd"),
        ("a..b%2F?.tar.gz", "a.b_2F_.tar.gz"),
        ("照片.jpg", "file.jpg"),
        (".htaccess", "file.htaccess"),
        ("", "file"),
        ("no extension", "no_extension"),
        ("Größe\r\nX.PDF", "Groe_X.PDF"),
        ("n" * 300 + ".jpeg", "n" * 64 + ".jpeg"),
        ("a." + "e" * 300, "a." + "e" * 16),
    ],
)
def test_the_name_in_the_address_is_safe(name: str, safe: str) -> None:
    prefix, _, rest = fresh_name(name).partition("-")
    assert re.fullmatch("[0-9a-f]{16}", prefix)
    assert rest == safe
