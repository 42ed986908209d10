"""Messages of a dealership, as they are written: what the rules mark in them, and what not.

A false alarm is worse than a miss: an advisor learns to pass over what is marked for nothing.
"""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from draft_editor.model.json_text import JsonObject, Number
from draft_editor.rules.review import findings
from rule_cases import email, text

NOW = datetime(2026, 11, 23, 18, 0, tzinfo=UTC)

_ABOUT_PARTS = {"body-parts"}
"""French is cut into more parts than English: rightly said, and not what this is about."""

UNMARKED = (
    # Numbers that are no card's and no person's
    "Your RO 123456789 is ready.",
    "RO 130-692-544 is closed, réf. 130 692 544",
    "TPS : 123 456 782 RT 0001, TVQ 1234567890 TQ0001",
    "GST 123456782RT0001, BN 123 456 782",
    "The parts come with UPS 1Z999AA10123456784 or 9400 1000 0000 0000 0000 00.",
    "Part 4111-1111-1111-1112, part 123-45-6789, claim 784-12-9981-22",
    "The IMEI of your dash cam is 490154203237518.",
    "Call 514-555-0142 ext. 234, 1-800-555-0199, or text 55512.",
    "Appelez-nous au 1 877 555-0142, poste 12; J4B 5X1.",
    "Your VIN: 1HGCM82633A004352, 123456 km",
    "5145550142 5145550143 5145550144",
    "0123456789012345678901234567890123456789",
    "https://dealer.example/pay/4111111111111111",
    "RO#4111111111111111 is open, order 6011000990139424 shipped, facture nº : 5105105105105100",
    "PN 90915-YZZD3, ORD# 4539148803436467, P/O 4539148803436467; confirmation 378282246310005",
    "N° de client 130 692 544, customer # 130-692-544",
    "Estimate 219-09-9999, ticket 219-09-9999, quote # 130 692 544, soumission 130 692 544",
    "Bon de travail 130 692 544, numéro de confirmation : 130 692 544, référence 130 692 544",
    "Case 219-09-9999, contract 219-09-9999, customer ID: 219-09-9999",
    # Links that lead where their owner says
    "Directions: https://maps.app.goo.gl/Q1w2E3r4T5, best.co/a",
    # Abbreviations of cars are not shouted
    "F-150 XLT 4WD ABS ESP TPMS OK",
    "Your 2024 RAM 1500 TRX with TPMS, ABS, ESC, AWD, SUV.",
    "RO 12345: LOF, ROT, TPMS, ABS done.",
    "BMW X5 M50i, AUDI Q5, GMC AT4",
    # Nothing is left to be filled in
    "Reply [OK] or [STOP], code [SAVE10], choose {A} or {B}",
    "Your card XXXX XXXX XXXX 1234, phone XXX-XXX-1234, size XXL, plate XXX 123",
    "The VIN ends with XXX4521, I <3 it, 225/65R17 <M+S>, XX-Large",
    "[X] Oil [ ] Tires",
    "[x] Freins [ ] Pneus",
    "[OAK HILL] Your car is ready, Super Bowl XX, F-150 XX, Hi there, hello, all",
    "[Model 3] in stock, [Sent from my phone], <https://dealer.example>",
    "________________________________ From: Ana",
    # Words that are rightly twice
    "Bring it in in the morning, we turn it on on Monday, give her her keys.",
    "Apportez-le le matin. Appelez-la la semaine prochaine. Faites-les les deux.",
    "Walla Walla, Bora Bora, Duran Duran. Yes yes! Oui oui, merci merci.",
    "A click click click noise, un petit petit bruit; très très bien.",
    "Está muy muy sucio; bien bien sale; please please call; way way too worn; là là; vite vite",
    "The wipers go swish swish swish. A win win; done done done!",
    "Vous vous êtes inscrit; nous nous en occupons; on peut la faire faire.",
    # Two languages in what is one
    "Bonjour, le check engine est réglé, le brake pad et le oil change sont faits. Merci!",
    "Hi Marie, your car is ready at Le Garage de la Montagne, 12 rue des Érables. Call us.",
    # No tags
    "pressure < 30 psi > fine, if x<b and c>d, price <$50>, B&B",
)

MARKED = (
    ("card-number", "Card 4111 1111 1111 1111 12/27 123"),
    ("card-number", "4111111111111111 123, 555-0142"),
    ("card-number", "4111\u00a01111\u00a01111\u00a01111"),
    ("card-number", "carte no 4111.1111.1111.1111."),
    ("card-number", "4111–1111–1111–1111, #4111111111111111"),
    ("card-number", "AMEX 3782 822463 10005"),
    ("card-number", "Call 555-0142 4111111111111111"),
    ("card-number", "Account 4111111111111111"),
    ("card-number", "Order paid with 4111111111111111"),
    ("card-number", "Your invoice number is 4539 1488 0343 6467"),
    ("card-number", "Ref 4111111111111111 exp 12/27"),
    ("card-number", "RO 123 4111111111111111"),
    ("social-number", "Customer SSN: 219-09-9999"),
    ("social-number", "NAS: 046 454 286"),
    ("social-number", "SIN 046454286"),
    ("social-number", "assurance sociale 130\u00a0692\u00a0544"),
    ("social-number", "SSN: 123 45 6789"),
    ("social-number", "Your social security number 123456789"),
    ("body-unfinished", "Hi [Customer Name], ready at [time]"),
    ("body-unfinished", "Bonjour [Prénom]"),
    ("body-unfinished", "It costs $XX, or $X,XXX"),
    ("body-unfinished", "XX $ plus taxes"),
    ("body-unfinished", "Hi [[What name?]]"),
    ("body-unfinished", "Hi {{first_name}}"),
    ("body-unfinished", "Hi {firstName}"),
    ("body-unfinished", "Hi %FIRSTNAME%"),
    ("body-unfinished", "Hi <<Name>>"),
    ("body-unfinished", "Hi <Your Name>"),
    ("body-unfinished", "Appt: __/__ at __:__"),
    ("body-unfinished", "Hi %name%, or #NAME#"),
    ("body-unfinished", "Bonjour «Nom»"),
    ("body-unfinished", "Ready at XX:XX"),
    ("body-unfinished", "[XX] is the total"),
    ("body-unfinished", "le XX/XX/2026"),
    ("body-unfinished", "Prêt à XX h"),
    ("body-unfinished", "Hi , your car is ready"),
    ("body-unfinished", "Hello null, your car is ready"),
    ("body-unfinished", "[NAME], your car is ready"),
    ("social-number", "soc sec 219 09 9999"),
    ("body-unfinished", "Lorem ipsum dolor"),
    ("body-unfinished", "Your <vin>"),
    ("character-broken", "120,00 $ Ã  payer"),
    ("character-broken", "120Â $"),
    ("link-shortened", "tinyurl.com/abc"),
    ("body-shouts", "VOTRE VÉHICULE EST PRÊT, APPELEZ-NOUS SVP"),
    ("body-shouts", "CALL US BACK RIGHT NOW"),
    ("word-twice", "à à demain"),
    ("word-twice", "The The car is ready"),
    ("word-twice", "the\u00a0the car is ready"),
    ("text-with-tags", "Hi&nbsp;you"),
    ("text-with-tags", "Hi<BR>you"),
    ("text-with-tags", '<a href="https://a.example">'),
    ("body-empty", "\u200b\u00a0"),
)

UNMARKED_EMAILS = (
    '<!DOCTYPE html PUBLIC "a" "http://www.w3.org/TR/xhtml1/xhtml1.dtd"><p>Hello</p>',
    '<html xmlns="http://www.w3.org/1999/xhtml"><body><p>Hello</p></body></html>',
    "<!-- http://a.example --><svg xmlns='http://www.w3.org/2000/svg'></svg><p>Hello</p>",
    "<p>Call us</p><p>us too</p><ul><li>oil</li> <li>oil</li></ul>",
    '<p><img src="https://a.example/a.png" alt="attached invoice"></p>',
    '<p><a href="https://a.example/v">See the video</a></p>',
    '<p>See the photo below.</p><img src="https://a.example/p.jpg">',
    '<p>Yes.</p><blockquote type="cite">SEE ATTACHED PHOTO OF THE THE DENT, [NAME]</blockquote>',
    "<p>Ask us <i>us</i></p>",
    "<p>Yes.</p><hr><div><b>De :</b> Ana &lt;ana@b.example&gt;</div><p>Voir pièce jointe.</p>",
    "Yes.\n\nFrom: Ana <ana@b.example>\nSee attached",
    '<td id="4111111111111111">Hi</td>',
)

MARKED_EMAILS = (
    ("link-not-https", email('<p xmlns="a"><a href="http://a.example">x</a></p>')),
    ("link-not-https", email("Hi", subject="http://a.example")),
    ("link-not-https", email("<!-- http://b.example --> HTTP://A.EXAMPLE, xhttp://a, Http://b")),
    ("card-number", email("<p>4111&nbsp;1111&nbsp;1111&nbsp;1111</p>")),
    ("card-number", email("Hi", subject="4111 1111 1111 1111")),
    ("card-number", email("<p>5 < 6: 4111 1111 1111 1111</p>")),
    ("body-unfinished", email("<p>Hi &lt;name&gt;</p>")),
    ("body-unfinished", email("Hi <name>")),
    ("attachment-forgotten", email("Hi Ana <ana@b.example>, see attached")),
    ("attachment-forgotten", email("<blockquote>See attached</blockquote>")),
    ("body-empty", email("<p><br></p>")),
    ("body-empty", email("<html><body>&nbsp;</body></html>")),
    ("body-only-placeholder", email("<p>${text}</p>")),
    ("body-unfinished", email("Hi", subject="Your [VEHICLE]")),
    ("word-twice", email("Hi", subject="Is the the car ready?")),
    ("attachment-forgotten", email("<p>Voir les pi&egrave;ces jointes.</p>")),
    ("attachment-forgotten", email("Hi", subject="Your invoice is attached")),
)


def rules_of(tree: JsonObject) -> set[str]:
    return {each.rule for each in findings(tree, NOW, UTC)} - _ABOUT_PARTS


@pytest.mark.parametrize("body", UNMARKED)
def test_what_is_written_every_day_is_left_alone(body: str) -> None:
    assert rules_of(text(body)) == set()


@pytest.mark.parametrize(("rule", "body"), MARKED)
def test_what_is_wrong_is_marked(rule: str, body: str) -> None:
    assert rule in rules_of(text(body))


@pytest.mark.parametrize("body", UNMARKED_EMAILS)
def test_an_email_that_is_right_is_left_alone(body: str) -> None:
    assert rules_of(email(body)) == set()


@pytest.mark.parametrize(("rule", "tree"), MARKED_EMAILS)
def test_what_is_wrong_in_an_email_is_marked(rule: str, tree: JsonObject) -> None:
    assert rule in rules_of(tree)


def test_the_marks_of_a_subject_are_left_alone() -> None:
    assert rules_of(email("Hello Ana", subject="RE: [EXTERNAL] [URGENT] Your car")) == set()


@pytest.mark.parametrize(
    ("body", "is_said_twice"),
    [
        ("Répondez ARRÊT pour ne plus recevoir nos textos", True),
        ("Merci de répondre STOP pour vous désabonner", True),
        ("STOP=end, HELP=info", True),
        ("STOP to end, HELP for help", True),
        ("The stop light is replaced; text me when you stop by", False),
        ("DO NOT STOP to rest", False),
    ],
)
def test_how_to_opt_out_is_known_by_its_words(body: str, is_said_twice: bool) -> None:
    tree: JsonObject = {**text(body), "messageSendingAttributes": {"addTCPAFooter": True}}
    assert ("opt-out-said-twice" in rules_of(tree)) is is_said_twice


def test_a_placeholder_alone_is_no_riddle_where_its_value_is_there() -> None:
    tree: JsonObject = {
        **text("${text}"),
        "isFreeMarkerMessage": True,
        "freeMarkerMetadata": {"text": "Hi"},
    }
    assert "body-only-placeholder" not in rules_of(tree)
    number: JsonObject = {**tree, "freeMarkerMetadata": {"text": Number("2019")}}
    assert "body-only-placeholder" in rules_of(number)


def test_a_body_that_is_read_in_part_is_not_called_empty() -> None:
    assert "body-empty" not in rules_of(email("<p>" + "<br>" * 2_000 + "Hello</p>"))
