"""What a file is by its first bytes, and what its name says that it is."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from draft_editor.model.words import Words, words

HEAD_BYTES: Final = 4096
"""So much of a file's beginning is looked at."""


class FileKind(StrEnum):
    """What content shows itself to be."""

    JPEG = "jpeg"
    PNG = "png"
    GIF = "gif"
    WEBP = "webp"
    BMP = "bmp"
    TIFF = "tiff"
    HEIF = "heif"
    PDF = "pdf"
    ZIP = "zip"
    OLE = "ole"
    RTF = "rtf"
    HTML = "html"
    SVG = "svg"
    XML = "xml"
    TEXT = "text"
    WINDOWS_PROGRAM = "exe"
    LINUX_PROGRAM = "elf"
    MAC_PROGRAM = "mach-o"
    SCRIPT = "script"
    OTHER = "other"
    """Bytes that this table does not know."""


PICTURES: Final = frozenset(
    {
        FileKind.JPEG,
        FileKind.PNG,
        FileKind.GIF,
        FileKind.WEBP,
        FileKind.BMP,
        FileKind.TIFF,
        FileKind.HEIF,
    }
)
PROGRAMS: Final = frozenset(
    {
        FileKind.WINDOWS_PROGRAM,
        FileKind.LINUX_PROGRAM,
        FileKind.MAC_PROGRAM,
        FileKind.SCRIPT,
    }
)

KIND_WORDS: Final[Mapping[FileKind, Words]] = MappingProxyType(
    {
        FileKind.JPEG: words("a JPEG picture"),
        FileKind.PNG: words("a PNG picture"),
        FileKind.GIF: words("a GIF picture"),
        FileKind.WEBP: words("a WebP picture"),
        FileKind.BMP: words("a BMP picture"),
        FileKind.TIFF: words("a TIFF picture"),
        FileKind.HEIF: words("a HEIF picture"),
        FileKind.PDF: words("a PDF document"),
        FileKind.ZIP: words("a ZIP archive or an Office document"),
        FileKind.OLE: words("an older Office document"),
        FileKind.RTF: words("an RTF document"),
        FileKind.HTML: words("a web page (HTML)"),
        FileKind.SVG: words("an SVG drawing"),
        FileKind.XML: words("an XML file"),
        FileKind.TEXT: words("plain text"),
        FileKind.WINDOWS_PROGRAM: words("a Windows program"),
        FileKind.LINUX_PROGRAM: words("a Linux program"),
        FileKind.MAC_PROGRAM: words("a macOS or Java program"),
        FileKind.SCRIPT: words("a script"),
        FileKind.OTHER: words("something else"),
    }
)

_BEGINNINGS: Final[tuple[tuple[bytes, FileKind], ...]] = (
    (b"\xff\xd8\xff", FileKind.JPEG),
    (b"\x89PNG\r\n\x1a\n", FileKind.PNG),
    (b"GIF87a", FileKind.GIF),
    (b"GIF89a", FileKind.GIF),
    (b"II*\0", FileKind.TIFF),
    (b"MM\0*", FileKind.TIFF),
    (b"PK\3\4", FileKind.ZIP),
    (b"PK\5\6", FileKind.ZIP),
    (b"PK\7\x08", FileKind.ZIP),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", FileKind.OLE),
    (b"{\\rtf", FileKind.RTF),
    (b"\x7fELF", FileKind.LINUX_PROGRAM),
    (b"\xfe\xed\xfa\xce", FileKind.MAC_PROGRAM),
    (b"\xfe\xed\xfa\xcf", FileKind.MAC_PROGRAM),
    (b"\xce\xfa\xed\xfe", FileKind.MAC_PROGRAM),
    (b"\xcf\xfa\xed\xfe", FileKind.MAC_PROGRAM),
    (b"\xca\xfe\xba\xbe", FileKind.MAC_PROGRAM),  # also a Java class: a program either way
    (b"#!", FileKind.SCRIPT),
)
"""First bytes of the formats, as their own specifications give them."""

_HEIF_BRANDS: Final = frozenset({b"heic", b"heix", b"hevc", b"heim", b"mif1", b"msf1", b"avif"})
_PDF_WITHIN: Final = 1024
"""Readers take a PDF whose header stands this far in (ISO 32000, annex H)."""

_CONTROL: Final = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_PAGE_TAGS: Final = re.compile(
    r"<(?:!doctype\s+html|html|head|body|script|iframe|title|meta)\b", re.IGNORECASE
)
_DRAWING_TAGS: Final = re.compile(r"<(?:!doctype\s+svg|svg)\b", re.IGNORECASE)


def kind_of(head: bytes) -> FileKind:
    """What content is that begins so; never raises."""
    for beginning, kind in _BEGINNINGS:
        if head.startswith(beginning):
            return kind
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return FileKind.WEBP
    if head[4:8] == b"ftyp" and head[8:12] in _HEIF_BRANDS:
        return FileKind.HEIF
    if head[:2] == b"BM" and head[6:10] == bytes(4):
        return FileKind.BMP
    if head[:2] == b"MZ" and b"\0" in head:
        return FileKind.WINDOWS_PROGRAM
    if b"%PDF-" in head[:_PDF_WITHIN]:
        return FileKind.PDF
    return _text_kind(head)


def _text_kind(head: bytes) -> FileKind:
    if head[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        text = head.decode("utf-16", "ignore")
    elif _CONTROL.search(head):
        return FileKind.OTHER
    else:
        text = head.decode("utf-8-sig", "ignore")
    content = _without_preamble(text)
    if _DRAWING_TAGS.match(content):
        return FileKind.SVG
    if _PAGE_TAGS.match(content):
        return FileKind.HTML
    return FileKind.XML if text.lstrip().startswith("<?xml") else FileKind.TEXT


def _without_preamble(text: str) -> str:
    """Markup without the comments and the declaration before its first tag."""
    text = text.lstrip()
    while text.startswith(("<!--", "<?xml")):
        end = "-->" if text.startswith("<!--") else "?>"
        text = text.partition(end)[2].lstrip()
    return text


_WRITTEN: Final = (
    FileKind.TEXT,
    FileKind.XML,
    FileKind.HTML,
    FileKind.SVG,
    FileKind.SCRIPT,
    FileKind.OTHER,
)
_OFFICE: Final = (FileKind.ZIP, FileKind.OLE)  # with a password it is OLE
_OLD_OFFICE: Final = (
    FileKind.OLE,
    FileKind.ZIP,
    FileKind.RTF,
    FileKind.XML,
    FileKind.TEXT,
)

CLAIMS: Final[Mapping[str, tuple[FileKind, ...]]] = MappingProxyType(
    {
        "jpg": (FileKind.JPEG,),
        "jpeg": (FileKind.JPEG,),
        "png": (FileKind.PNG,),
        "gif": (FileKind.GIF,),
        "webp": (FileKind.WEBP,),
        "bmp": (FileKind.BMP,),
        "tif": (FileKind.TIFF,),
        "tiff": (FileKind.TIFF,),
        "heic": (FileKind.HEIF,),
        "heif": (FileKind.HEIF,),
        "avif": (FileKind.HEIF,),
        "pdf": (FileKind.PDF,),
        "svg": (FileKind.SVG,),
        "zip": (FileKind.ZIP,),
        "rtf": (FileKind.RTF,),
        **dict.fromkeys(("docx", "xlsx", "pptx", "docm", "xlsm", "pptm"), _OFFICE),
        **dict.fromkeys(("odt", "ods", "odp"), (FileKind.ZIP,)),
        **dict.fromkeys(("doc", "xls", "ppt"), _OLD_OFFICE),
        **dict.fromkeys(("txt", "csv", "log", "md", "json", "ics", "vcf"), _WRITTEN),
    }
)
"""What a file of such a name holds, its own format first; any other name may hold anything."""

_MEDIA_OF_KIND: Final[Mapping[FileKind, str]] = MappingProxyType(
    {
        FileKind.JPEG: "image/jpeg",
        FileKind.PNG: "image/png",
        FileKind.GIF: "image/gif",
        FileKind.WEBP: "image/webp",
        FileKind.BMP: "image/bmp",
        FileKind.TIFF: "image/tiff",
        FileKind.PDF: "application/pdf",
        FileKind.RTF: "application/rtf",
        FileKind.SVG: "image/svg+xml",
        FileKind.HTML: "text/html",
    }
)
_KIND_OF_MEDIA: Final = {name: kind for kind, name in _MEDIA_OF_KIND.items()}
_OPEN_XML: Final = "application/vnd.openxmlformats-officedocument."
_OPEN_DOCUMENT: Final = "application/vnd.oasis.opendocument."
_MEDIA_OF_NAME: Final[Mapping[str, str]] = MappingProxyType(
    {
        "heic": "image/heic",
        "heif": "image/heif",
        "avif": "image/avif",
        "docx": f"{_OPEN_XML}wordprocessingml.document",
        "xlsx": f"{_OPEN_XML}spreadsheetml.sheet",
        "pptx": f"{_OPEN_XML}presentationml.presentation",
        "odt": f"{_OPEN_DOCUMENT}text",
        "ods": f"{_OPEN_DOCUMENT}spreadsheet",
        "odp": f"{_OPEN_DOCUMENT}presentation",
        "doc": "application/msword",
        "xls": "application/vnd.ms-excel",
        "ppt": "application/vnd.ms-powerpoint",
        "zip": "application/zip",
        "txt": "text/plain",
        "log": "text/plain",
        "md": "text/markdown",
        "csv": "text/csv",
        "ics": "text/calendar",
        "vcf": "text/vcard",
        "json": "application/json",
        "xml": "application/xml",
        "mp3": "audio/mpeg",
        "m4a": "audio/mp4",
        "wav": "audio/wav",
        "mp4": "video/mp4",
        "mov": "video/quicktime",
        "3gp": "video/3gpp",
    }
)
_MEDIA_OF_REST: Final[Mapping[FileKind, str]] = MappingProxyType(
    {
        FileKind.ZIP: "application/zip",
        FileKind.HEIF: "image/heif",
        FileKind.TEXT: "text/plain",
        FileKind.XML: "application/xml",
    }
)


def media_type(suffix: str, kind: FileKind) -> str:
    """The media type of a file: by its content where that leaves no doubt, else by its name.

    `suffix` is in small letters and without its dot. Types as IANA registers them; what
    nobody knows is `application/octet-stream`.
    """
    by_name = _MEDIA_OF_NAME.get(suffix) or _MEDIA_OF_REST.get(kind)
    return _MEDIA_OF_KIND.get(kind) or by_name or "application/octet-stream"


def kind_of_media(name: str) -> FileKind | None:
    """What a media type says that a file is, where that leaves no doubt."""
    return _KIND_OF_MEDIA.get(name)
