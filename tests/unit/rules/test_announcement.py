"""What says that a file comes along, and what only sounds like it."""

from __future__ import annotations

import pytest

from draft_editor.rules.announcement import announced_files
from draft_editor.rules.wording import may_announce

ANNOUNCED = (
    "Please find attached your estimate.",
    "See attached.",
    "I've attached a picture of the brake pads.",
    "Attached is the quote.",
    "Vous trouverez la soumission en pièce jointe.",
    "Voir pièces jointes.",
    "Voir les pièces jointes",
    "Voici la photo jointe.",
    "Veuillez remplir le formulaire ci-joint.",
    "Je joins la facture.",
    "Nous vous joignons la soumission.",
    "I am attaching the video of the leak.",
    "Enclosed please find your invoice",
    "See photo below",
    "Voir la photo ci-dessous",
    "Voir l’estimation jointe",
    "La facture est jointe à ce message.",
    "SEE ATTACHED INVOICE",
    "Your estimate is 400. It's attached.",
    "Check the attachment",
    "Pls see attachment for your inspection report",
    "Attached you'll find the rest",
    "I attached your invoice",
    "J'ai joint une photo",
    "J’ai joint une photo",
    "Ci‑joint la facture",
    "CI-JOINT LA FACTURE",
    "ci joint votre facture",
    "Vous trouverez ci-jointes les photos",
    "Thank you for your visit, please find attached the invoice.",
    "Merci de remplir le formulaire ci-joint.",
    "Merci pour votre visite. Vous trouverez ci-joint la facture.",
    "Please fill in the attached form",
    "The estimate is attached.",
    "The estimate you asked for is attached.",
    "Vous trouverez ci-joint l’estimation",
    "As you requested, I've attached the report",
    "Voici les documents joints",
    "I have enclosed a copy of the contract",
    "Attached are photos of your tires",
    "The inspection report is attached to this email.",
    "See the attached pictures",
    "We sent you the attached invoice",
    "Hi Ana, we attached the pictures.",
    "In the attachment you will find the price",
    "Here's the quote attached",
    "Thanks for calling! I have attached your quote.",
    "Thank you for choosing us. See attachment",
    "I've attached pics",
    "Merci pour votre confiance, voici la facture jointe",
    "Here is the picture below",
    "Here is the photo of your brake pads",
    "Voici la photo de vos plaquettes",
    "Ci-dessous la photo du pneu",
    "See pic",
    "Voir photo",
    "Inv. attached, pls sign",
    "PJ : facture",
    "Soumission en PJ.",
    "La soumission se trouve en p.j.",
    "Je vous ai joint la facture",
    "Sorry, here is the attachment.",
    "I forgot the attachment in my last email, here it is.",
    "Please sign and return the attached form",
    "Merci de signer et retourner le formulaire en pièce jointe.",
    "If you can't open the attached file, call me",
    "If you have any questions, attached is the invoice",
    "We've got your estimate attached",
    "Voir le reçu joint à ce courriel",
    "Ci-joint la facture à votre nom",
    "Video attached showing the play in the joint",
    "Quote attached ↓",
    "Tu trouveras ci-joint la soumission",
    "My apologies, I forgot to attach the invoice. Here it is.",
)

NOT_ANNOUNCED = (
    "The mirror came off; we re-attached it and the invoice is at the desk.",
    "We can't open the attachment you sent, can you resend the photo?",
    "Je n’arrive pas à ouvrir la pièce jointe que vous avez envoyée, ni la facture",
    "Sorry, we have not attached below what you asked for",
    "The trailer is attached to your truck.",
    "The trailer is attached.",
    "The tow hook is attached with two bolts.",
    "The bumper is attached again and holds.",
    "Your floor mats are attached.",
    "The hitch attachment is in stock.",
    "We ordered the roof rack attachments.",
    "Please bring the enclosed trailer.",
    "Is your trailer enclosed?",
    "We don't recommend attaching anything to the roof.",
    "You asked: “is the photo attached?” No, we will send it later.",
    "The oil filter housing is enclosed in plastic",
    "No strings attached: a free inspection.",
    "Get an estimate here: https://dealer.example/e",
    "See the video below https://x.example/v",
    "Merci pour la photo jointe.",
    "Merci pour la pièce jointe que vous avez envoyée.",
    "Thank you for the attached photo you sent.",
    "Thanks for the attachment!",
    "Thank you so much for the attached pictures.",
    "Your license plate sticker is in the picture",
    "La remorque est attachée.",
    "Les pièces jointes au moteur sont usées.",
    "There was no invoice attached to your email",
    "The photo isn't attached",
    "We did not receive the photo; nothing was attached.",
    "Aucune pièce jointe",
    "Le joint de culasse est fini",
    "Le joint torique est usé; facture à suivre",
    "Remplacer le joint d'étanchéité, estimation 300 $",
    "La photo montre le joint brisé",
    "It is attached to your account",
    "Your registration is attached to the visor",
    "On peut vous joindre au 514 555-0142?",
    "Notre rapport sur les joints de porte est prêt",
    "The picture shows the bracket is not attached",
    "Photo shows the muffler attached with wire",
    "I will send you the quote as an attachment tomorrow.",
    "Je vous enverrai en pièce jointe la facture demain.",
    "Reply with the form attached",
    "Send it back with your signature and a copy of your license attached",
    "If you'd like, send photos as attachments.",
    "No photo attached. Can you resend?",
    "I don't see a photo attached",
    "Je n'ai pas reçu la pièce jointe ni la facture",
    "Where is the attached form?",
    "La photo jointe à votre message est floue",
    "We received your form with the photos attached, thank you.",
    "Client a envoyé la photo en pièce jointe.",
    "She attached the report to her email of Monday.",
    "Kim attached the report to your online account.",
    "We accept photo attachments by text.",
    "I don't think the attachment came through, could you resend the form?",
    "This email and any files attached are confidential",
    "Ce message, ainsi que tout fichier joint, est confidentiel.",
    "The coupon enclosed with your bill is good to 12/31.",
    "Use the attached link to pay your invoice.",
    "Voici ci-joint le lien pour payer votre facture.",
    "Estimate attached in our system",
    "Your license plate and tag are attached, paperwork in the glovebox",
    "Attaching hardware is $12 extra on the quote",
    "Here is the photo: https://dealer.example/p",
    "Let me send you a pic of it",
    "I'd like to see pics of the damage",
    "Pouvez-vous voir la photo?",
    "Please see picture I sent yesterday",
    "Le reçu joint à la clé est pour vous.",
    "The camera picture below your mirror is dark",
    "La soumission demandée vous sera envoyée en pièce jointe dès que possible.",
    "The quote will be sent as an attachment",
    "I'm not able to open the attached documents.",
)


def announced_file(text: str, *, is_shown: bool = False) -> str:
    return next(filter(None, announced_files(text, is_shown=is_shown)), "")


@pytest.mark.parametrize("text", ANNOUNCED)
def test_what_announces_a_file(text: str) -> None:
    said = announced_file(text)
    assert said
    assert said in text
    assert may_announce(text)


def test_what_the_message_itself_shows_is_there() -> None:
    assert announced_file("See the photo below")
    assert announced_file("See the photo below", is_shown=True) == ""
    assert announced_file("See attached", is_shown=True)


@pytest.mark.parametrize("text", NOT_ANNOUNCED)
def test_what_does_not(text: str) -> None:
    assert announced_file(text) == ""
