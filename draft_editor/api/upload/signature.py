"""Signature version 4, with which requests to S3-compatible stores are signed on the spot.

The rules are those that Amazon publishes ("Authenticating Requests: Using the Authorization
Header"), for requests without a query. The vendor's own library for it wants Python 3.12.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final
from urllib.parse import quote, unquote, urlsplit

_SCHEME: Final = "AWS4-HMAC-SHA256"
_SERVICE: Final = "s3"
_USUAL_PORTS: Final = {"http": ":80", "https": ":443"}


@dataclass(frozen=True, slots=True)
class SigningKey:
    """Who signs, for which region of a store; the secret signs and never travels."""

    key_id: str = field(repr=False)
    secret: str = field(repr=False)
    region: str


def signed_headers(
    method: str,
    url: str,
    sha256: str,
    key: SigningKey,
    at: datetime,
    named: Mapping[str, str] | None = None,
) -> Mapping[str, str]:
    """The headers of one request, `named` among them, with the signature of all of them.

    `sha256` in hex is the digest of the body; `at` is in UTC. The address is one of our own,
    already checked.
    """
    parts = urlsplit(url)
    stamp = at.strftime("%Y%m%dT%H%M%SZ")
    headers = {
        "host": parts.netloc.lower().removesuffix(_USUAL_PORTS[parts.scheme]),
        "x-amz-content-sha256": sha256,
        "x-amz-date": stamp,
        **{name.lower(): value.strip() for name, value in (named or {}).items()},
    }
    names = ";".join(sorted(headers))
    lines = "".join(f"{name}:{headers[name]}\n" for name in sorted(headers))
    path = quote(unquote(parts.path), safe="/-_.~")
    request = f"{method}\n{path}\n\n{lines}\n{names}\n{sha256}"
    scope = f"{stamp[:8]}/{key.region}/{_SERVICE}/aws4_request"
    digest = hashlib.sha256(request.encode()).hexdigest()
    signature = _hmac(_day_key(key, stamp[:8]), f"{_SCHEME}\n{stamp}\n{scope}\n{digest}").hex()
    headers["Authorization"] = (
        f"{_SCHEME} Credential={key.key_id}/{scope},SignedHeaders={names},Signature={signature}"
    )
    return headers


def _day_key(key: SigningKey, day: str) -> bytes:
    made = f"AWS4{key.secret}".encode()
    for part in (day, key.region, _SERVICE, "aws4_request"):
        made = _hmac(made, part)
    return made


def _hmac(key: bytes, text: str) -> bytes:
    return hmac.new(key, text.encode(), hashlib.sha256).digest()
