"""What the tests of the wire share: certificates made on the spot, and a logged-in client."""

from __future__ import annotations

import shutil
import ssl
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pytest

from draft_editor.api.connection import trust

SERVER_NAME: Final = "drafts.invalid"
"""A name that never resolves (RFC 2606): only a proxy can know the way to it."""

_SETTINGS: Final = f"""
[req]
distinguished_name = name
x509_extensions = ca
prompt = no
[name]
CN = Company CA
[ca]
basicConstraints = critical,CA:TRUE
keyUsage = critical,keyCertSign
[server]
subjectAltName = IP:127.0.0.1,DNS:{SERVER_NAME}
basicConstraints = CA:FALSE
extendedKeyUsage = serverAuth
"""


@dataclass(frozen=True, slots=True)
class Authority:
    """A company's own certificate authority, and a server that it vouches for."""

    ca_file: Path
    server: ssl.SSLContext


@pytest.fixture(scope="session")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    """Certificates made with the `openssl` command, as an administrator would."""
    openssl = shutil.which("openssl")
    assert openssl is not None, "this test needs the openssl command"
    folder = tmp_path_factory.mktemp("authority")
    (folder / "settings").write_text(_SETTINGS, encoding="utf-8")
    key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
    config = ["-config", "settings"]
    vouched = ["-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial"]
    signed = ["-extfile", "settings", "-extensions", "server"]
    steps = [
        ["req", "-x509", *key, "-keyout", "ca.key", "-out", "ca.pem", "-days", "2", *config],
        ["req", "-new", *key, "-keyout", "key", "-out", "asked", "-subj", "/CN=Drafts", *config],
        ["x509", "-req", "-in", "asked", *vouched, "-out", "server.pem", "-days", "2", *signed],
    ]
    for step in steps:
        subprocess.run([openssl, *step], cwd=folder, check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "server.pem", folder / "key")
    return Authority(folder / "ca.pem", context)


@pytest.fixture(autouse=True)
def no_proxy_around(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """This machine's own proxy settings stay out of the tests."""
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    yield
    trust.cache_clear()
