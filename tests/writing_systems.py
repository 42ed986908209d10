"""Words of a workshop in all writing systems, and what is hard about each."""

from __future__ import annotations

import unicodedata
from typing import Final

SYSTEMS: Final = {
    "hebrew": "שלום, הרכב מוכן",
    "hebrew with points": "שָׁלוֹם",
    "arabic": "مرحبًا، السيارة جاهزة ٣",
    "persian, joiners kept apart": "می\u200cخواهم",
    "both directions, with marks": "Your \u200fרכב\u200e (ABC 12) جاهز!",
    "chinese": "您的车已准备好。",
    "chinese beyond the first plane": "𠮷野家𠀋",
    "japanese": "お車の準備ができました",
    "korean, composed": "차량 준비",
    "korean, in pieces": unicodedata.normalize("NFD", "차량"),
    "thai": "รถพร้อมแล้วครับ",
    "devanagari": "क्षत्रिय, नमस्ते",
    "tamil": "வணக்கம் க்ஷ",
    "combining marks": "cafe\u0301 o\u0323\u0302 Z\u0351\u036b\u0343\u036a",
    "vietnamese": "Xe đã sẵn sàng ạ",
    "emoji with joiners": "👩🏽\u200d🔧 👨\u200d👩\u200d👧\u200d👦 ❤\ufe0f\u200d🔥",
    "flags and keycaps": "🇨🇦🇺🇸 1\ufe0f\u20e3",
    "a flag of tags": "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
    "mathematical letters": "𝔘𝔫𝔦 𝒳",
}
