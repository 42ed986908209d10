<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_CA" sourcelanguage="en_US">
<context>
    <name>draft_editor</name>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/dialogs/body_view.py"/>
        <source>%n JSON path(s) changed</source>
        <translation>
            <numerusform>%n chemin JSON modifié</numerusform>
            <numerusform>%n chemins JSON modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/safety/facts.py"/>
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n tentative</numerusform>
            <numerusform>%n tentatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/store/journal/rescue.py"/>
        <source>%n attempt(s) to submit in it could not be read.</source>
        <translation>
            <numerusform>%n tentative d’envoi n’a pas pu y être lue.</numerusform>
            <numerusform>%n tentatives d’envoi n’ont pas pu y être lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/safety/facts.py"/>
        <source>%n attempt(s): look at the draft with the service.</source>
        <translation>
            <numerusform>%n tentative&#xa0;: vérifiez le brouillon auprès du service.</numerusform>
            <numerusform>%n tentatives&#xa0;: vérifiez les brouillons auprès du service.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/panels/action_bar.py"/>
        <source>%n blocker(s)</source>
        <translation>
            <numerusform>%n blocage</numerusform>
            <numerusform>%n blocages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/editor.py"/>
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/assembly/journal_entries.py"/>
        <source>%n change(s) could not be read.</source>
        <translation>
            <numerusform>%n modification n’a pas pu être lue.</numerusform>
            <numerusform>%n modifications n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/fields/text_count.py"/>
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n caractère</numerusform>
            <numerusform>%n caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/fields/text_count.py"/>
        <source>%n character(s) fewer: {parts}</source>
        <translation>
            <numerusform>%n caractère de moins&#xa0;: {parts}</numerusform>
            <numerusform>%n caractères de moins&#xa0;: {parts}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/rules/letters.py"/>
        <source>%n character(s) that nobody can see stand in this text.</source>
        <translation>
            <numerusform>%n caractère que personne ne voit se trouve dans ce texte.</numerusform>
            <numerusform>%n caractères que personne ne voit se trouvent dans ce texte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/fields/text_count.py"/>
        <source>%n character(s) too many to be sent</source>
        <translation>
            <numerusform>%n caractère de trop pour l’envoi</numerusform>
            <numerusform>%n caractères de trop pour l’envoi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/rules/body.py"/>
        <source>%n characters make this {parts} parts instead of {fewest}: {which}.</source>
        <translation>
            <numerusform>%n caractère porte ce message à {parts} parties au lieu de {fewest}&#xa0;: {which}.</numerusform>
            <numerusform>%n caractères portent ce message à {parts} parties au lieu de {fewest}&#xa0;: {which}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/dialogs/colleagues_section.py"/>
        <source>%n colleague(s) added.</source>
        <translation>
            <numerusform>%n collègue ajouté.</numerusform>
            <numerusform>%n collègues ajoutés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/model/skew.py"/>
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n&#xa0;jour</numerusform>
            <numerusform>%n&#xa0;jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/dialogs/conflict.py"/>
        <source>%n decision(s) left</source>
        <translation>
            <numerusform>Encore&#xa0;%n choix à faire</numerusform>
            <numerusform>Encore&#xa0;%n choix à faire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/safety/facts.py"/>
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n brouillon</numerusform>
            <numerusform>%n brouillons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/store/journal/rescue.py"/>
        <source>%n draft(s) in it could not be read.</source>
        <translation>
            <numerusform>%n brouillon n’a pas pu y être lu.</numerusform>
            <numerusform>%n brouillons n’ont pas pu y être lus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/questions.py"/>
        <source>%n draft(s) with edits were not submitted. The edits are kept only while this window is open; save a draft as a file to keep it longer.</source>
        <translation>
            <numerusform>Les modifications de&#xa0;%n brouillon n’ont pas été envoyées. Elles ne sont conservées que tant que cette fenêtre est ouverte; enregistrez le brouillon dans un fichier pour le garder.</numerusform>
            <numerusform>Les modifications de&#xa0;%n brouillons n’ont pas été envoyées. Elles ne sont conservées que tant que cette fenêtre est ouverte; enregistrez un brouillon dans un fichier pour le garder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/safety/facts.py"/>
        <source>%n edit(s)</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/worker/dispatch.py"/>
        <source>%n edit(s) still waiting from last time. Nothing leaves by itself: press “Send what waits” below.</source>
        <translation>
            <numerusform>%n modification attend depuis la dernière fois. Rien ne part tout seul&#xa0;: appuyez sur «&#xa0;Envoyer ce qui attend&#xa0;» ci-dessous.</numerusform>
            <numerusform>%n modifications attendent depuis la dernière fois. Rien ne part tout seul&#xa0;: appuyez sur «&#xa0;Envoyer ce qui attend&#xa0;» ci-dessous.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/sending/waiting.py"/>
        <source>%n edit(s) waiting</source>
        <translation>
            <numerusform>%n modification en attente</numerusform>
            <numerusform>%n modifications en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/sending/waiting.py"/>
        <source>%n edit(s) waiting, paused</source>
        <translation>
            <numerusform>%n modification en attente, suspendue</numerusform>
            <numerusform>%n modifications en attente, suspendues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/commands/deep_check/trials.py"/>
        <source>%n edit(s) were made and the editor was killed; the next start brought back all of them.</source>
        <translation>
            <numerusform>%n modification a été faite et l’éditeur tué; le démarrage suivant l’a rendue.</numerusform>
            <numerusform>%n modifications ont été faites et l’éditeur tué; le démarrage suivant les a toutes rendues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/safety/safety.py"/>
        <source>%n edited draft(s) saved as files in “{folder}”.</source>
        <translation>
            <numerusform>%n brouillon modifié enregistré dans un fichier de «&#xa0;{folder}&#xa0;».</numerusform>
            <numerusform>%n brouillons modifiés enregistrés dans des fichiers de «&#xa0;{folder}&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/panels/attempts.py"/>
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/find/find_and_replace.py"/>
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n champ</numerusform>
            <numerusform>%n champs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/dialogs/review.py"/>
        <location filename="../../draft_editor/ui/pages.py"/>
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/commands/headless.py"/>
        <source>%n finding(s) stand against it; “--anyway” sends it all the same.</source>
        <translation>
            <numerusform>%n remarque s’y oppose; «&#xa0;--anyway&#xa0;» l’envoie quand même.</numerusform>
            <numerusform>%n remarques s’y opposent; «&#xa0;--anyway&#xa0;» l’envoie quand même.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/panels/action_bar.py"/>
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n conseil</numerusform>
            <numerusform>%n conseils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/model/skew.py"/>
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n&#xa0;heure</numerusform>
            <numerusform>%n&#xa0;heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/fields/free_object_model.py"/>
        <location filename="../../draft_editor/ui/safety/facts.py"/>
        <location filename="../../draft_editor/ui/writing/template_writing.py"/>
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/find/find_and_replace.py"/>
        <source>%n kept that are no words of a text: replace them one by one.</source>
        <translation>
            <numerusform>%n conservé, qui n’est pas un mot d’un texte&#xa0;: remplacez-le à part.</numerusform>
            <numerusform>%n conservés, qui ne sont pas des mots d’un texte&#xa0;: remplacez-les un par un.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/responses/kept.py"/>
        <source>%n known already.</source>
        <translation>
            <numerusform>%n déjà connue.</numerusform>
            <numerusform>%n déjà connues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/dialogs/colleagues_section.py"/>
        <source>%n line(s) without a name left out.</source>
        <translation>
            <numerusform>%n ligne sans nom laissée de côté.</numerusform>
            <numerusform>%n lignes sans nom laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/fields/free_object_model.py"/>
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/model/skew.py"/>
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n&#xa0;minute</numerusform>
            <numerusform>%n&#xa0;minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/safety/facts.py"/>
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>il y a %n&#xa0;minute</numerusform>
            <numerusform>il y a %n&#xa0;minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/mail/preview.py"/>
        <source>%n misleading link(s).</source>
        <translation>
            <numerusform>%n lien trompeur.</numerusform>
            <numerusform>%n liens trompeurs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/store/journal/rescue.py"/>
        <source>%n older version(s) in it could not be read.</source>
        <translation>
            <numerusform>%n ancienne version n’a pas pu y être lue.</numerusform>
            <numerusform>%n anciennes versions n’ont pas pu y être lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/fields/text_count.py"/>
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n partie</numerusform>
            <numerusform>%n parties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/mail/preview.py"/>
        <source>%n picture(s) not loaded.</source>
        <translation>
            <numerusform>%n image non chargée.</numerusform>
            <numerusform>%n images non chargées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/fields/recipients.py"/>
        <source>%n recipient(s) would get this email twice.</source>
        <translation>
            <numerusform>%n destinataire recevrait ce courriel deux fois.</numerusform>
            <numerusform>%n destinataires recevraient ce courriel deux fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/responses/kept.py"/>
        <source>%n response(s) exported to {name}.</source>
        <translation>
            <numerusform>%n réponse exportée dans {name}.</numerusform>
            <numerusform>%n réponses exportées dans {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/responses/kept.py"/>
        <source>%n response(s) imported.</source>
        <translation>
            <numerusform>%n réponse importée.</numerusform>
            <numerusform>%n réponses importées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/model/skew.py"/>
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n&#xa0;seconde</numerusform>
            <numerusform>%n&#xa0;secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/safety/facts.py"/>
        <source>%n second(s) ago</source>
        <translation>
            <numerusform>il y a %n&#xa0;seconde</numerusform>
            <numerusform>il y a %n&#xa0;secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/dialogs/colleagues_section.py"/>
        <source>%n stood there already.</source>
        <translation>
            <numerusform>%n y figurait déjà.</numerusform>
            <numerusform>%n y figuraient déjà.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/commands/self_check.py"/>
        <source>%n time zone(s) were looked for and found.</source>
        <translation>
            <numerusform>%n fuseau cherché et trouvé.</numerusform>
            <numerusform>%n fuseaux cherchés et trouvés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/panels/action_bar.py"/>
        <location filename="../../draft_editor/ui/panels/attempts.py"/>
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/responses/kept.py"/>
        <source>%n without a text left out.</source>
        <translation>
            <numerusform>%n sans texte laissée de côté.</numerusform>
            <numerusform>%n sans texte laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/mail/reading.py"/>
        <source>(a link that no mail program opens)</source>
        <translation>(un lien qu’aucun logiciel de courriel n’ouvre)</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/delivery.py"/>
        <location filename="../../draft_editor/ui/panels/recipient_picture.py"/>
        <source>(no words yet)</source>
        <translation>(aucun texte)</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/delivery.py"/>
        <source>(simulated)</source>
        <translation>(simulé)</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/json_text.py"/>
        <source>A JSON object {{…}} is needed; this is {kind}.</source>
        <translation>Il faut un objet JSON {{…}}; c’est {kind}.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/email_address.py"/>
        <source>A blank stands before or behind “{address}”.</source>
        <translation>Une espace précède ou suit «&#xa0;{address}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/journal/drafts.py"/>
        <source>A change does not follow the ones that are kept.</source>
        <translation>Une modification ne suit pas celles qui sont gardées.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/draft/act_text.py"/>
        <source>A change in the journal cannot be read.</source>
        <translation>Une modification du journal ne peut pas être lue.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/rare_section.py"/>
        <source>A company’s own certificates (PEM), trusted beside the system’s. Mostly empty.</source>
        <translation>Les certificats d’une entreprise (PEM), reconnus avec ceux du système. D’habitude vide.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/check.py"/>
        <source>A date and time is needed here; this is {kind}.</source>
        <translation>Il faut une date et une heure ici; c’est {kind}.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/consequences.py"/>
        <source>A delay cannot be negative.</source>
        <translation>Un délai ne peut pas être négatif.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/commands/deep_check/trials.py"/>
        <source>A disk was filled to its last byte.</source>
        <translation>Un disque a été rempli jusqu’au dernier octet.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/worker/ending.py"/>
        <source>A fault in the editor itself stopped this ({kind}).</source>
        <translation>Une défaillance de l’éditeur a tout arrêté ({kind}).</translation>
    </message>
    <message>
        <location filename="../../draft_editor/cli.py"/>
        <source>A fault in the editor itself stopped this ({kind}). “draft-editor self-check” may say why; with {variable}=1 set, the same command shows where.</source>
        <translation>Une défaillance de l’éditeur a tout arrêté ({kind}). «&#xa0;draft-editor self-check&#xa0;» en dira peut-être la cause; avec {variable}=1, la même commande montre où.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/worker/scribe.py"/>
        <source>A fault in the editor itself: edits are not saved any more.</source>
        <translation>Une erreur de l’éditeur lui-même&#xa0;: les modifications ne sont plus enregistrées.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/check.py"/>
        <source>A list is needed here; this is {kind}.</source>
        <translation>Il faut une liste ici; c’est {kind}.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/sandbox/faults.py"/>
        <source>A list of faults is needed.</source>
        <translation>Il faut une liste de pannes.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/canned.py"/>
        <source>A list of responses is needed; this is {kind}.</source>
        <translation>Il faut une liste de réponses; ceci est {kind}.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/free_object.py"/>
        <source>A list, where an object is usual; kept as it is.</source>
        <translation>Une liste, là où un objet est habituel; conservée telle quelle.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/commands/deep_check/trials.py"/>
        <source>A locked keyring (one that stands in for yours) is named, the login holds for the session only, and the password lies in no file.</source>
        <translation>Un trousseau verrouillé (qui remplace le vôtre) est signalé, l’accès ne vaut que pour la session et le mot de passe n’est dans aucun fichier.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/commands/deep_check/trials.py"/>
        <source>A login that the keyring refused is called kept.</source>
        <translation>Un accès que le trousseau a refusé est dit conservé.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/assembly/finding_out.py"/>
        <source>A newer edit of this draft was sent after this one: what the service has now tells nothing about it any more.</source>
        <translation>Une modification plus récente de ce brouillon a été envoyée après celle-ci&#xa0;: ce que le service a maintenant n’en dit plus rien.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/wording.py"/>
        <source>A phone shows “{tag}” as it is written here.</source>
        <translation>Un téléphone affiche «&#xa0;{tag}&#xa0;» tel quel.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/schedule_picks.py"/>
        <source>A quick pick for {time} tomorrow, on the dealer’s clock</source>
        <translation>Un choix rapide pour demain {time}, à l’heure de la concession</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/response_form.py"/>
        <source>A response needs this; the last one is kept.</source>
        <translation>Une réponse en a besoin; la dernière valeur est conservée.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/hours_section.py"/>
        <source>A schedule outside of them is a finding, and the week shows them.</source>
        <translation>Un envoi planifié en dehors est signalé, et la semaine les montre.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/draft/words_text.py"/>
        <source>A sentence in the journal cannot be read.</source>
        <translation>Une phrase du journal ne peut pas être lue.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/servers_section.py"/>
        <source>A server in neither list is asked about when a link leads there.</source>
        <translation>Pour un serveur absent des deux listes, la question est posée quand un lien y mène.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/subject.py"/>
        <source>A subject is one line; this one has a line break.</source>
        <translation>Un objet tient sur une ligne; celui-ci a un saut de ligne.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/sending.py"/>
        <source>A text has no copies. Kept, and sent as it is.</source>
        <translation>Un message texte n’a pas de copies. Conservé et envoyé tel quel.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/sending.py"/>
        <source>A text has no subject. Kept, and sent as it is.</source>
        <translation>Un message texte n’a pas d’objet. Conservé et envoyé tel quel.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/check.py"/>
        <source>A text is needed here; this is {kind}.</source>
        <translation>Il faut un texte ici; c’est {kind}.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/profile_checks.py"/>
        <source>A time in this form could not be read back.</source>
        <translation>Une heure dans ce format ne pourrait pas être relue.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/profile_checks.py"/>
        <source>A time in this form would be read back as another time.</source>
        <translation>Une heure dans ce format serait relue comme une autre heure.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/hours_section.py"/>
        <source>A time of day, like 07:30</source>
        <translation>Une heure, comme 07:30</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/rare_section.py"/>
        <source>A time that is changed keeps the form in which it came.</source>
        <translation>Une heure modifiée garde le format dans lequel elle est venue.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/check.py"/>
        <source>A whole number is needed; this is {kind}.</source>
        <translation>Il faut un nombre entier; c’est {kind}.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/template/values.py"/>
        <source>A yes or no is not shown by itself: add “?string(…)”.</source>
        <translation>Un oui ou un non ne s’écrit pas tel quel&#xa0;: ajoutez «&#xa0;…?string(…)&#xa0;».</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/forms/tabs.py"/>
        <source>About this note</source>
        <translation>Au sujet de cette note</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/reply.py"/>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/audience.py"/>
        <source>Action details</source>
        <translation>Détails de l’action</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/colleagues_section.py"/>
        <location filename="../../draft_editor/ui/dialogs/customer.py"/>
        <location filename="../../draft_editor/ui/fields/free_object.py"/>
        <location filename="../../draft_editor/ui/fields/people_record.py"/>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/forms/tabs.py"/>
        <source>Add a button</source>
        <translation>Ajouter un bouton</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/colleagues_section.py"/>
        <source>Add a colleague</source>
        <translation>Ajouter un collègue</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/customer.py"/>
        <source>Add a customer</source>
        <translation>Ajouter un client</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/commands.py"/>
        <location filename="../../draft_editor/ui/panels/draft_list.py"/>
        <source>Add a customer…</source>
        <translation>Ajouter un client…</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/forms/tabs.py"/>
        <source>Add a link</source>
        <translation>Ajouter un lien</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/colleagues_table.py"/>
        <source>Add a name…</source>
        <translation>Ajouter un nom…</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/forms/tabs.py"/>
        <source>Add a parent</source>
        <translation>Ajouter un parent</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/people_column.py"/>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/forms/tabs.py"/>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/forms/tabs.py"/>
        <source>Add a value</source>
        <translation>Ajouter une valeur</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/free_object.py"/>
        <source>Add inside</source>
        <translation>Ajouter dedans</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/spelling/spelled_place.py"/>
        <source>Add “{word}” to my words</source>
        <translation>Ajouter «&#xa0;{word}&#xa0;» à mes mots</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/forms/tabs.py"/>
        <source>Added to the message</source>
        <translation>Ajouté au message</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/upload_section.py"/>
        <source>Address for reading</source>
        <translation>Adresse de lecture</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/panels/address.py"/>
        <source>Address of the draft</source>
        <translation>Adresse du brouillon</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/link.py"/>
        <source>Address of the file</source>
        <translation>Adresse du fichier</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/address_offers.py"/>
        <source>Addresses you may mean</source>
        <translation>Adresses possibles</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/sending.py"/>
        <source>Adds the general footer. Not set: the service decides.</source>
        <translation>Ajoute le pied de message général. Non&#xa0;défini&#xa0;: le service décide.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/sending.py"/>
        <source>Adds the opt-out line (“Reply STOP…”). Not set: the service decides.</source>
        <translation>Ajoute la mention «&#xa0;Répondez STOP…&#xa0;». Non&#xa0;défini&#xa0;: le service décide.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/sending.py"/>
        <source>Adds the signature. Not set: the service decides.</source>
        <translation>Ajoute la signature. Non&#xa0;défini&#xa0;: le service décide.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/panels/draft_list.py"/>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/panels/find_bar.py"/>
        <source>All fields</source>
        <translation>Tous les champs</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/rare_section.py"/>
        <location filename="../../draft_editor/ui/questions.py"/>
        <location filename="../../draft_editor/ui/responses/responses.py"/>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/files/row_shrinking.py"/>
        <source>All files together: {before} → {after}; {most} are taken.</source>
        <translation>Tous les fichiers ensemble&#xa0;: {before} → {after}; {most} sont acceptés.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/audience.py"/>
        <source>Also notify</source>
        <translation>Aviser aussi</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/people_column.py"/>
        <source>Also to “{list}”</source>
        <translation>Ajouter aussi à «&#xa0;{list}&#xa0;»</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/free_object.py"/>
        <source>Alt+Down</source>
        <translation>Alt+Bas</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/free_object.py"/>
        <source>Alt+Up</source>
        <translation>Alt+Haut</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/pages.py"/>
        <source>Alt+{number}</source>
        <translation>Alt+{number}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/files/upload_questions.py"/>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/email_address.py"/>
        <source>An address is empty: fill it in, or take it out.</source>
        <translation>Une adresse est vide&#xa0;: remplissez-la ou retirez-la.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/commands/deep_check/run.py"/>
        <source>An editor of its own is at work.</source>
        <translation>Un éditeur à part est au travail.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/field.py"/>
        <location filename="../../draft_editor/ui/fields/free_object.py"/>
        <source>An empty list — nothing here yet</source>
        <translation>Liste vide — rien pour l’instant</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/field.py"/>
        <location filename="../../draft_editor/ui/fields/free_object.py"/>
        <source>An empty object — nothing here yet</source>
        <translation>Objet vide — rien pour l’instant</translation>
    </message>
    <message>
        <location filename="../../draft_editor/template/rendering.py"/>
        <source>An item of this list has no value.</source>
        <translation>Un élément de cette liste n’a pas de valeur.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/check.py"/>
        <source>An object is needed here; this is {kind}.</source>
        <translation>Il faut un objet ici; c’est {kind}.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/assembly/first_editor.py"/>
        <source>Another editor holds the data folder “{path}” and does not answer. Close it, or choose another folder with --data-dir.</source>
        <translation>Un autre éditeur tient le dossier de données «&#xa0;{path}&#xa0;» et ne répond pas. Fermez-le, ou choisissez un autre dossier avec --data-dir.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/journal/regain.py"/>
        <source>Another file had taken the place of the journal; it was set aside as “{name}”.</source>
        <translation>Un autre fichier avait pris la place du journal; il a été mis de côté sous le nom «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../../draft_editor/worker/submission.py"/>
        <source>Another profile is in use now: this was not sent.</source>
        <translation>Un autre profil est utilisé maintenant&#xa0;: rien n’a été envoyé.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/responses/words.py"/>
        <source>Any channel</source>
        <translation>Tous les canaux</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/responses/words.py"/>
        <source>Any language</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/free_object_json.py"/>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/review.py"/>
        <location filename="../../draft_editor/ui/dialogs/versions.py"/>
        <source>As JSON</source>
        <translation>En JSON</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/profile.py"/>
        <source>As it stands in the service’s addresses, capitals and all.</source>
        <translation>Tel qu’il figure dans les adresses du service, majuscules comprises.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/mail/preview.py"/>
        <source>As plain text</source>
        <translation>En texte brut</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/looks.py"/>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/spelling/menu.py"/>
        <source>As the text reads ({language})</source>
        <translation>Selon le texte ({language})</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/past/words.py"/>
        <source>As you left it</source>
        <translation>Tel que vous l’avez laissé</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/past/words.py"/>
        <source>As you opened it</source>
        <translation>Tel que vous l’avez ouvert</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/attachments.py"/>
        <source>Ask for type and size</source>
        <translation>Demander type et taille</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/files/upload_questions.py"/>
        <source>Ask once</source>
        <translation>Une fois</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/files/upload_questions.py"/>
        <source>Ask the server about this link?</source>
        <translation>Interroger le serveur sur ce lien?</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/response_form.py"/>
        <source>Asks for</source>
        <translation>Demande</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/response_form.py"/>
        <source>Asks for nothing.</source>
        <translation>Ne demande rien.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/link.py"/>
        <source>Attach</source>
        <translation>Joindre</translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/files/uploads.py"/>
        <source>Attach %n file(s)</source>
        <translation>
            <numerusform>Joindre %n fichier</numerusform>
            <numerusform>Joindre %n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/files/links.py"/>
        <source>Attach %n link(s)</source>
        <translation>
            <numerusform>Joindre %n lien</numerusform>
            <numerusform>Joindre %n liens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/files/upload_questions.py"/>
        <source>Attach %n smaller picture(s)?</source>
        <translation>
            <numerusform>Joindre %n image réduite?</numerusform>
            <numerusform>Joindre %n images réduites?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/link.py"/>
        <source>Attach a link</source>
        <translation>Joindre un lien</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/attachments.py"/>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/files/upload_questions.py"/>
        <source>Attach smaller</source>
        <translation>Joindre en plus petit</translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/files/upload_questions.py"/>
        <source>Attach the %n file(s) of this folder?</source>
        <translation>
            <numerusform>Joindre %n fichier de ce dossier?</numerusform>
            <numerusform>Joindre les %n fichiers de ce dossier?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/files/upload_questions.py"/>
        <source>Attach them</source>
        <translation>Les joindre</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/files/links.py"/>
        <location filename="../../draft_editor/ui/files/uploads.py"/>
        <source>Attach {name}</source>
        <translation>Joindre {name}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/change_words.py"/>
        <source>Attachment</source>
        <translation>Pièce jointe</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/attachments.py"/>
        <source>Attachment {number} is not uploaded, so the customer would not get it. Upload it, or take it out.</source>
        <translation>La pièce jointe {number} n’est pas téléversée&#xa0;: le client ne la recevrait pas. Téléversez-la ou retirez-la.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/message.py"/>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/panels/status.py"/>
        <source>Attempts</source>
        <translation>Envois</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/field.py"/>
        <location filename="../../draft_editor/ui/fields/schedule.py"/>
        <source>Back to what it was</source>
        <translation>Rétablir la valeur d’origine</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/schedule.py"/>
        <source>Back to {moment}</source>
        <translation>Revenir à {moment}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/delivery.py"/>
        <source>Bcc, unseen</source>
        <translation>Cci (invisible)</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/conflict_card.py"/>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/past/words.py"/>
        <source>Before another state took its place</source>
        <translation>Avant qu’un autre état prenne sa place</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/past/words.py"/>
        <source>Before somebody else’s changes came in</source>
        <translation>Avant l’arrivée des modifications de quelqu’un d’autre</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/profile_boxes.py"/>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/mail/rich_tools.py"/>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/rare_section.py"/>
        <source>Browse for the certificate file</source>
        <translation>Parcourir pour le fichier de certificat</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/rare_section.py"/>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/upload_section.py"/>
        <source>Bucket</source>
        <translation>Compartiment</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/change_words.py"/>
        <source>Button</source>
        <translation>Bouton</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/audience.py"/>
        <source>Button text</source>
        <translation>Texte du bouton</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/forms/tabs.py"/>
        <source>Button {number}</source>
        <translation>Bouton {number}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/consequences.py"/>
        <source>Button {number} has no text: write what is on it.</source>
        <translation>Le bouton {number} n’a pas de texte&#xa0;: écrivez-en un.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/consequences.py"/>
        <source>Button {number} is a second main button: only one can be.</source>
        <translation>Le bouton {number} est un deuxième bouton principal&#xa0;: un seul peut l’être.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/audience.py"/>
        <source>Buttons</source>
        <translation>Boutons</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/summary.py"/>
        <source>Call to {who}</source>
        <translation>Appel à {who}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/sending.py"/>
        <source>Callback address</source>
        <translation>Adresse de rappel</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/sending.py"/>
        <source>Callback details</source>
        <translation>Détails du rappel</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/customer.py"/>
        <location filename="../../draft_editor/ui/dialogs/fill_in.py"/>
        <location filename="../../draft_editor/ui/dialogs/link.py"/>
        <location filename="../../draft_editor/ui/dialogs/profile.py"/>
        <location filename="../../draft_editor/ui/dialogs/sign_in.py"/>
        <location filename="../../draft_editor/ui/dialogs/value.py"/>
        <location filename="../../draft_editor/ui/fields/free_object_json.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/panels/status.py"/>
        <source>Cancel (Esc)</source>
        <translation>Annuler (Échap)</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/commands.py"/>
        <source>Cancel the running attempt</source>
        <translation>Annuler l’envoi en cours</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/wire.py"/>
        <location filename="../../draft_editor/worker/submission.py"/>
        <source>Cancelled when sending had already begun.</source>
        <translation>Annulé alors que l’envoi avait déjà commencé.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/responses/responses.py"/>
        <source>Canned response</source>
        <translation>Réponse type</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/response_picker.py"/>
        <location filename="../../draft_editor/ui/dialogs/responses_book.py"/>
        <location filename="../../draft_editor/ui/responses/door.py"/>
        <source>Canned responses</source>
        <translation>Réponses types</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/filling.py"/>
        <source>Cannot be filled in</source>
        <translation>Ne peut être rempli</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/filling.py"/>
        <source>Cannot be previewed here</source>
        <translation>Aperçu impossible ici</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/review.py"/>
        <source>Cannot be submitted: {reason}</source>
        <translation>Envoi impossible&#xa0;: {reason}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/links.py"/>
        <source>Carriers hold back texts with shortened links such as “{link}”: write the whole link.</source>
        <translation>Les opérateurs retiennent les textos avec des liens raccourcis comme «&#xa0;{link}&#xa0;»&#xa0;: écrivez le lien complet.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/delivery.py"/>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/rare_section.py"/>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificats (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/review.py"/>
        <location filename="../../draft_editor/ui/dialogs/state_view.py"/>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/message.py"/>
        <location filename="../../draft_editor/ui/dialogs/response_form.py"/>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/rare_section.py"/>
        <source>Choose a certificate file</source>
        <translation>Choisir un fichier de certificat</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/schedule.py"/>
        <source>Choose a day and time</source>
        <translation>Choisir un jour et une heure</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/mail/paste_offer.py"/>
        <source>Clean up</source>
        <translation>Nettoyer</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/mail/rich_tools.py"/>
        <source>Clear formatting</source>
        <translation>Effacer la mise en forme</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/own_words.py"/>
        <location filename="../../draft_editor/ui/dialogs/past.py"/>
        <location filename="../../draft_editor/ui/dialogs/preview.py"/>
        <location filename="../../draft_editor/ui/dialogs/responses_book.py"/>
        <location filename="../../draft_editor/ui/dialogs/safety.py"/>
        <location filename="../../draft_editor/ui/keeping.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/panels/find_bar.py"/>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/questions.py"/>
        <source>Close and lose the edits?</source>
        <translation>Fermer et perdre les modifications?</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/questions.py"/>
        <source>Close and lose them</source>
        <translation>Fermer et les perdre</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/hours_section.py"/>
        <source>Closes</source>
        <translation>Fermeture</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/reply.py"/>
        <location filename="../../draft_editor/ui/panels/server_words.py"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/colleagues_section.py"/>
        <source>Colleagues</source>
        <translation>Collègues</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/delivery.py"/>
        <source>Colleagues read</source>
        <translation>Les collègues voient</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/profile.py"/>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/looks.py"/>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/contract.py"/>
        <location filename="../../draft_editor/ui/change_words.py"/>
        <location filename="../../draft_editor/ui/editor.py"/>
        <location filename="../../draft_editor/ui/forms/tabs.py"/>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/panels/address.py"/>
        <source>Complete: this draft can be submitted.</source>
        <translation>Complet&#xa0;: la modification peut être envoyée.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/outcome.py"/>
        <source>Confirmed by reading back.</source>
        <translation>Confirmé par une relecture.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/delivery.py"/>
        <location filename="../../draft_editor/ui/panels/recipient_picture.py"/>
        <source>Contact card</source>
        <translation>Carte de visite</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/sending.py"/>
        <source>Contact card (vCard)</source>
        <translation>Carte de visite (vCard)</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/safety.py"/>
        <location filename="../../draft_editor/ui/panels/customer_gets.py"/>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/desk.py"/>
        <source>Copied as cURL, with a place for the login instead of it.</source>
        <translation>Copié en cURL, avec un emplacement au lieu des identifiants.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/mail/preview.py"/>
        <source>Copied, not opened: {target}</source>
        <translation>Copié, pas ouvert&#xa0;: {target}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/sent.py"/>
        <source>Copied, with both texts.</source>
        <translation>Copié, avec les deux textes.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/sending.py"/>
        <source>Copies (CC)</source>
        <translation>Copies (Cc)</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/forms/json_page.py"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/change_words.py"/>
        <source>Copy (CC)</source>
        <translation>Copie (Cc)</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/people_board.py"/>
        <source>Copy a person</source>
        <translation>Copier une personne</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/commands.py"/>
        <location filename="../../draft_editor/ui/dialogs/review.py"/>
        <source>Copy as cURL</source>
        <translation>Copier en cURL</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/panels/customer_gets.py"/>
        <source>Copy as picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/sent.py"/>
        <location filename="../../draft_editor/ui/panels/customer_gets.py"/>
        <location filename="../../draft_editor/ui/panels/status.py"/>
        <source>Copy as text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/attachments.py"/>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/safety.py"/>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/people_board.py"/>
        <source>Copy people</source>
        <translation>Copier des personnes</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/field.py"/>
        <source>Copy the field’s API name</source>
        <translation>Copier le nom d’API du champ</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/commands.py"/>
        <source>Copy what the customer gets, as a picture</source>
        <translation>Copier en image ce que le client reçoit</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/commands.py"/>
        <source>Copy what the customer gets, as text</source>
        <translation>Copier en texte ce que le client reçoit</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/message.py"/>
        <source>Count this message</source>
        <translation>Compter ce message</translation>
    </message>
    <message>
        <location filename="../../draft_editor/template/tokens.py"/>
        <source>Curly quotes and special spaces cannot stand here.</source>
        <translation>Les guillemets typographiques et les espaces spéciales ne peuvent pas se trouver ici.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/panels/address.py"/>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/reply.py"/>
        <location filename="../../draft_editor/ui/dialogs/customer.py"/>
        <source>Customer id</source>
        <translation>ID du client</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/profile.py"/>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/sending.py"/>
        <source>Customer’s number or address</source>
        <translation>Numéro ou adresse du client</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/looks.py"/>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/safety.py"/>
        <source>Data folder</source>
        <translation>Dossier des données</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/schedule.py"/>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/schedule.py"/>
        <source>Dealer · {zone}</source>
        <translation>Concession · {zone}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/profile.py"/>
        <source>Dealer’s time zone</source>
        <translation>Fuseau de la concession</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/sending.py"/>
        <source>Delay</source>
        <translation>Délai</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/free_object.py"/>
        <source>Delete</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/response_form.py"/>
        <source>Delete response</source>
        <translation>Supprimer la réponse</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/panels/address.py"/>
        <source>Department</source>
        <translation>Département</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/audience.py"/>
        <location filename="../../draft_editor/ui/dialogs/colleagues_table.py"/>
        <location filename="../../draft_editor/ui/dialogs/profile.py"/>
        <source>Department id</source>
        <translation>ID du département</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/reply.py"/>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/reply.py"/>
        <location filename="../../draft_editor/ui/change_words.py"/>
        <location filename="../../draft_editor/ui/editor.py"/>
        <location filename="../../draft_editor/ui/forms/tabs.py"/>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/sending.py"/>
        <source>Details for the program at the callback address; sent as they are.</source>
        <translation>Détails pour le programme à l’adresse de rappel; envoyés tels quels.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/contract.py"/>
        <location filename="../../draft_editor/model/message.py"/>
        <source>Details other programs keep with the message; sent back as they came.</source>
        <translation>Détails que d’autres programmes joignent au message; renvoyés tels quels.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/dialogs/state_view.py"/>
        <source>Difference at %n JSON path(s)</source>
        <translation>
            <numerusform>Différence à %n chemin JSON</numerusform>
            <numerusform>Différences à %n chemins JSON</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/profile.py"/>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/profile.py"/>
        <source>Discard what you filled in?</source>
        <translation>Abandonner ce que vous avez saisi?</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/sending/waiting.py"/>
        <source>Do not send</source>
        <translation>Ne pas envoyer</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/consequences.py"/>
        <source>Do not wait</source>
        <translation>Ne pas attendre</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/schedule.py"/>
        <source>Don’t schedule</source>
        <translation>Ne pas planifier</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/writing/mention_watch.py"/>
        <source>Don’t tell</source>
        <translation>Ne pas aviser</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/message.py"/>
        <location filename="../../draft_editor/ui/keeping.py"/>
        <location filename="../../draft_editor/ui/panels/attempts.py"/>
        <location filename="../../draft_editor/ui/sheet.py"/>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/desk.py"/>
        <location filename="../../draft_editor/ui/panels/top_bar.py"/>
        <source>Draft Editor</source>
        <translation>Éditeur de brouillons</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/message.py"/>
        <source>Draft status</source>
        <translation>État du brouillon</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/safety.py"/>
        <location filename="../../draft_editor/ui/panels/draft_list.py"/>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/questions.py"/>
        <source>Drafts (*.json)</source>
        <translation>Brouillons (*.json)</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/attachments.py"/>
        <source>Drop or paste files here, or</source>
        <translation>Déposez ou collez ici, ou</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/panels/attempts.py"/>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/colleagues.py"/>
        <source>Each of the “colleagues” needs a “name”.</source>
        <translation>Chacun des «&#xa0;colleagues&#xa0;» doit avoir un «&#xa0;name&#xa0;».</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/attachments.py"/>
        <location filename="../../draft_editor/ui/fields/people_column.py"/>
        <location filename="../../draft_editor/ui/fields/records.py"/>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/sending/waiting.py"/>
        <source>Edit again</source>
        <translation>Modifier de nouveau</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/free_object.py"/>
        <source>Edit as JSON…</source>
        <translation>Modifier en JSON…</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/commands.py"/>
        <source>Edit the canned responses…</source>
        <translation>Modifier les réponses types…</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/response_picker.py"/>
        <source>Edit the responses…</source>
        <translation>Modifier les réponses…</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/profile_menu.py"/>
        <source>Edit this profile…</source>
        <translation>Modifier ce profil…</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/contract.py"/>
        <location filename="../../draft_editor/ui/forms/tabs.py"/>
        <source>Edited by</source>
        <translation>Modifié par</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/safety.py"/>
        <source>Edited, not accepted</source>
        <translation>Modifiés, non acceptés</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/keeping.py"/>
        <source>Edits are being saved again.</source>
        <translation>Les modifications sont de nouveau enregistrées.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/safety/facts.py"/>
        <source>Edits are not being saved. {last}</source>
        <translation>Les modifications ne sont pas enregistrées. {last}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/keeping.py"/>
        <source>Edits are not being saved: {why}</source>
        <translation>Les modifications ne sont pas enregistrées&#xa0;: {why}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/commands/deep_check/trials.py"/>
        <source>Edits older than one second were lost.</source>
        <translation>Des modifications de plus d’une seconde ont été perdues.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/message.py"/>
        <location filename="../../draft_editor/ui/responses/words.py"/>
        <source>Email</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/sending.py"/>
        <source>Email addresses that get a copy everyone can see.</source>
        <translation>Les adresses courriel qui reçoivent une copie visible de tous.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/sending.py"/>
        <source>Email addresses that get a copy nobody else can see.</source>
        <translation>Les adresses courriel qui reçoivent une copie à l’insu des autres.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/summary.py"/>
        <source>Email to {who}</source>
        <translation>Courriel à {who}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/change_words.py"/>
        <location filename="../../draft_editor/ui/fields/field.py"/>
        <location filename="../../draft_editor/ui/fields/free_object_model.py"/>
        <location filename="../../draft_editor/ui/fields/line.py"/>
        <location filename="../../draft_editor/ui/fields/subject.py"/>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/body.py"/>
        <location filename="../../draft_editor/ui/fields/choice.py"/>
        <location filename="../../draft_editor/ui/fields/field.py"/>
        <location filename="../../draft_editor/ui/fields/line.py"/>
        <location filename="../../draft_editor/ui/fields/schedule.py"/>
        <location filename="../../draft_editor/ui/fields/texts.py"/>
        <source>Empty (null)</source>
        <translation>Vide (null)</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/texts.py"/>
        <source>Empty list — {add}</source>
        <translation>Liste vide — {add}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/upload_section.py"/>
        <source>Empty: “us-east-1”, to which stores without regions answer.</source>
        <translation>Vide&#xa0;: «&#xa0;us-east-1&#xa0;», à laquelle répondent les stockages sans régions.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/responses/words.py"/>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/writing/variables.py"/>
        <source>Enter a value</source>
        <translation>Saisir une valeur</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/writing/template_writing.py"/>
        <source>Enter a value for “{name}”</source>
        <translation>Saisir une valeur pour «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/response_picker.py"/>
        <source>Enter inserts · Esc leaves</source>
        <translation>Entrée insère · Échap quitte</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/variables.py"/>
        <source>Enter its value</source>
        <translation>Saisir sa valeur</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/value.py"/>
        <source>Enter value</source>
        <translation>Saisir la valeur</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/listing_reader.py"/>
        <source>Entry {place} has no message id.</source>
        <translation>L’entrée {place} n’a pas d’ID de message.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/listing_reader.py"/>
        <source>Entry {place} has none of the names of a message.</source>
        <translation>L’entrée {place} n’a aucun des noms d’un message.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/listing_reader.py"/>
        <source>Entry {place} has two different message ids.</source>
        <translation>L’entrée {place} a deux ID de message différents.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/listing_reader.py"/>
        <source>Entry {place} is {kind}, not a message.</source>
        <translation>L’entrée {place} n’est pas un message, mais {kind}.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/listing_reader.py"/>
        <source>Entry {place}: {why}</source>
        <translation>Entrée {place}&#xa0;: {why}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/panels/attempts.py"/>
        <location filename="../../draft_editor/ui/panels/server_words.py"/>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/reply.py"/>
        <source>Error id</source>
        <translation>ID de l’erreur</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/reply.py"/>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/panels/server_words.py"/>
        <source>Errors and warnings of the server</source>
        <translation>Erreurs et avertissements du serveur</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/safety.py"/>
        <source>Everything holds.</source>
        <translation>Tout tient.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/responses/responses.py"/>
        <source>Export responses</source>
        <translation>Exporter des réponses</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/responses_book.py"/>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/rare_section.py"/>
        <source>Extra certificate file</source>
        <translation>Fichier de certificat ajouté</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/panels/draft_list.py"/>
        <source>Failed</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/safety_trials.py"/>
        <source>Fails</source>
        <translation>Échec</translation>
    </message>
    <message>
        <location filename="../../draft_editor/sandbox/faults.py"/>
        <source>Fault {place} is not an object.</source>
        <translation>La panne {place} n’est pas un objet.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/sandbox/faults.py"/>
        <source>Fault {place}: redirect needs an address.</source>
        <translation>Panne {place}&#xa0;: «&#xa0;redirect&#xa0;» exige une adresse.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/sandbox/faults.py"/>
        <source>Fault {place}: {do} needs a number from {least} to {most}.</source>
        <translation>Panne {place}&#xa0;: {do} exige un nombre de {least} à {most}.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/sandbox/faults.py"/>
        <source>Fault {place}: {do} takes no number.</source>
        <translation>Panne {place}&#xa0;: {do} ne prend pas de nombre.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/sandbox/faults.py"/>
        <source>Fault {place}: “do” must be a text.</source>
        <translation>Panne {place}&#xa0;: «&#xa0;do&#xa0;» doit être un texte.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/sandbox/faults.py"/>
        <source>Fault {place}: “on” must be edit, list or file.</source>
        <translation>Panne {place}&#xa0;: «&#xa0;on&#xa0;» doit être edit, list ou file.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/sandbox/faults.py"/>
        <source>Fault {place}: “times” must be a whole number from 1.</source>
        <translation>Panne {place}&#xa0;: «&#xa0;times&#xa0;» doit être un nombre entier d’au moins 1.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/sandbox/faults.py"/>
        <source>Fault {place}: “{do}” is unknown.</source>
        <translation>Panne {place}&#xa0;: «&#xa0;{do}&#xa0;» est inconnu.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/sandbox/faults.py"/>
        <source>Fault {place}: “{key}” is unknown.</source>
        <translation>Panne {place}&#xa0;: «&#xa0;{key}&#xa0;» est inconnu.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/message.py"/>
        <source>File address</source>
        <translation>Adresse du fichier</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/message.py"/>
        <source>File extension</source>
        <translation>Extension du fichier</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/message.py"/>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/message.py"/>
        <source>File type</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/forms/tabs.py"/>
        <source>File {number}</source>
        <translation>Fichier {number}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/upload_section.py"/>
        <source>Files are put under it. Of an S3-compatible store it is the endpoint; for presigned PUT it is asked for a place for each file.</source>
        <translation>Les fichiers y sont déposés. Pour un stockage compatible S3, c’est le point d’accès; pour le PUT présigné, on y demande une place pour chaque fichier.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/contract.py"/>
        <source>Fills in placeholders like ${{customerName}}. Not set: the service decides.</source>
        <translation>Remplit les variables comme&#xa0;${{customerName}}. Non&#xa0;défini&#xa0;: le service décide.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/panels/find_bar.py"/>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/panels/find_bar.py"/>
        <source>Find and replace</source>
        <translation>Rechercher et remplacer</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/commands.py"/>
        <source>Find in all fields…</source>
        <translation>Rechercher dans tous les champs…</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/panels/find_bar.py"/>
        <source>Find in the message…</source>
        <translation>Rechercher dans le message…</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/commands.py"/>
        <source>Find next</source>
        <translation>Rechercher le suivant</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/panels/status.py"/>
        <source>Find out…</source>
        <translation>Vérifier…</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/commands.py"/>
        <source>Find previous</source>
        <translation>Rechercher le précédent</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/panels/action_bar.py"/>
        <source>Findings</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/commands.py"/>
        <source>Find…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/review.py"/>
        <source>First tick that the customer agreed.</source>
        <translation>Cochez d’abord que le client a consenti.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/schedule_questions.py"/>
        <location filename="../../draft_editor/ui/fields/schedule_words.py"/>
        <source>First {time}, before the clocks go back</source>
        <translation>Premier {time}, avant le recul de l’heure</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/audience.py"/>
        <source>Following</source>
        <translation>Suivi par</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/forms/tabs.py"/>
        <source>For integrations</source>
        <translation>Pour les intégrations</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/response_picker.py"/>
        <source>For this draft</source>
        <translation>Pour ce brouillon</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/people_board.py"/>
        <source>Forget as a colleague</source>
        <translation>Oublier ce collègue</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/rare_section.py"/>
        <source>Form of new times</source>
        <translation>Format des nouvelles heures</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/sending.py"/>
        <source>Forward the text</source>
        <translation>Transférer le texte</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/sending.py"/>
        <source>Forwarded email</source>
        <translation>Courriel transféré</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/sending.py"/>
        <source>Forwards the incoming text. Not set: the service decides.</source>
        <translation>Transfère le texte reçu. Non&#xa0;défini&#xa0;: le service décide.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/responses/words.py"/>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/dealer_hours.py"/>
        <source>Friday</source>
        <translation>vendredi</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/delivery.py"/>
        <location filename="../../draft_editor/ui/panels/recipient_picture.py"/>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/colleagues_section.py"/>
        <source>From a spreadsheet (name, user id, department id) or “Ana Ruiz &lt;id&gt;; …”</source>
        <translation>D’un tableur (nom, ID de l’utilisateur, ID du département) ou «&#xa0;Ana Ruiz &lt;id&gt;; …&#xa0;»</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/sending.py"/>
        <source>From number</source>
        <translation>Numéro d’origine</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/responses_book.py"/>
        <source>From the draft</source>
        <translation>À partir du brouillon</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/reply.py"/>
        <source>Further details of the service.</source>
        <translation>Autres détails donnés par le service.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/change_words.py"/>
        <source>Further value</source>
        <translation>Autre valeur</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/message.py"/>
        <source>Further values</source>
        <translation>Autres valeurs</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/sending.py"/>
        <location filename="../../draft_editor/ui/delivery.py"/>
        <source>General footer</source>
        <translation>Pied de message</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/message.py"/>
        <source>Gives the conversation a new time. Not set: the service decides.</source>
        <translation>Donne une nouvelle heure à la conversation. Non&#xa0;défini&#xa0;: le service décide.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/panels/status.py"/>
        <source>Goes on in {seconds} s</source>
        <translation>Reprise dans {seconds}&#xa0;s</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/message.py"/>
        <location filename="../../draft_editor/ui/summary.py"/>
        <source>Goes out</source>
        <translation>Envoi prévu</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/profile_boxes.py"/>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/profile_boxes.py"/>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/audience.py"/>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/audience.py"/>
        <source>Groups of people, each with its members as far as the service tells.</source>
        <translation>Des groupes de personnes, avec leurs membres si le service les indique.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/upload_section.py"/>
        <source>HTTP PUT</source>
        <translation>HTTP PUT</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/contract.py"/>
        <source>Has template placeholders</source>
        <translation>Contient des variables</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/response_form.py"/>
        <source>Has template placeholders (FreeMarker)</source>
        <translation>Contient des champs de modèle (FreeMarker)</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/responses_book.py"/>
        <source>Hello,</source>
        <translation>Bonjour,</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/schedule.py"/>
        <source>Here · {zone}</source>
        <translation>Ici · {zone}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/sending.py"/>
        <source>Hidden copies (BCC)</source>
        <translation>Copies cachées (Cci)</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/change_words.py"/>
        <source>Hidden copy (BCC)</source>
        <translation>Copie cachée (Cci)</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/sign_in.py"/>
        <source>Hidden like the password: it is a signing secret of the service.</source>
        <translation>Masqué comme le mot de passe&#xa0;: c’est un secret de signature du service.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/sign_in.py"/>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/schedule_picks.py"/>
        <source>Hide the week</source>
        <translation>Masquer la semaine</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/looks.py"/>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/safety_trials.py"/>
        <source>Holds</source>
        <translation>Tient</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/week_picture.py"/>
        <source>Holiday</source>
        <translation>Férié</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/hours_section.py"/>
        <source>Holidays</source>
        <translation>Jours fériés</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/forms/tabs.py"/>
        <source>How it is filed</source>
        <translation>Classement</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/state_view.py"/>
        <source>How it is told</source>
        <translation>Façon de le présenter</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/sending.py"/>
        <source>How long the service waits before sending; unit set by the service.</source>
        <translation>L’attente du service avant l’envoi; l’unité est fixée par le service.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/audience.py"/>
        <source>How the button looks, by the service’s own name for it.</source>
        <translation>L’apparence du bouton, sous le nom que lui donne le service.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/review.py"/>
        <source>How the changes are told</source>
        <translation>Présentation des modifications</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/message.py"/>
        <source>How the message travels: as a text, an email, a call, or not at all.</source>
        <translation>Comment le message est acheminé&#xa0;: message texte, courriel, appel ou rien.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/panels/server_words.py"/>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/delivery.py"/>
        <source>If opted out</source>
        <translation>Si désabonné</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/undecided.py"/>
        <source>If you do not and it had not arrived, the service keeps the draft as it was before, and the customer gets that one. Your edit stays here, and can be sent later.</source>
        <translation>Si vous ne le faites pas et que le premier envoi n’était pas arrivé, le service garde le brouillon tel qu’il était avant, et c’est celui-là que le client recevra. Votre modification reste ici et pourra être envoyée plus tard.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/undecided.py"/>
        <source>If you send again and the first one had arrived, the service takes the same edit a second time: what a colleague changed in the meantime is written over, and a draft that was sent by now may refuse it.</source>
        <translation>Si vous envoyez de nouveau et que le premier envoi était arrivé, le service reçoit la même modification une deuxième fois&#xa0;: ce qu’un collègue a modifié entre-temps est remplacé, et un brouillon parti depuis peut la refuser.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/panels/find_bar.py"/>
        <source>Ignore accents</source>
        <translation>Ignorer les accents</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/spelling/spelled_place.py"/>
        <source>Ignore “{word}” here</source>
        <translation>Ignorer «&#xa0;{word}&#xa0;» ici</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/responses/responses.py"/>
        <source>Import responses</source>
        <translation>Importer des réponses</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/responses_book.py"/>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/quick_picks.py"/>
        <source>In 1 h</source>
        <translation>Dans 1&#xa0;h</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/panels/server_words.py"/>
        <source>In the server’s words</source>
        <translation>Dans les mots du serveur</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/message.py"/>
        <source>In the trash</source>
        <translation>Dans la corbeille</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/review.py"/>
        <location filename="../../draft_editor/ui/dialogs/state_view.py"/>
        <source>In words</source>
        <translation>En mots</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/contract.py"/>
        <location filename="../../draft_editor/ui/change_words.py"/>
        <location filename="../../draft_editor/ui/editor.py"/>
        <location filename="../../draft_editor/ui/forms/tabs.py"/>
        <source>Incoming</source>
        <translation>Réception</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/sending.py"/>
        <source>Incoming message id</source>
        <translation>ID du message reçu</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/fill_in.py"/>
        <location filename="../../draft_editor/ui/fields/free_object.py"/>
        <source>Insert</source>
        <translation>Inser</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/commands.py"/>
        <source>Insert a canned response…</source>
        <translation>Insérer une réponse type…</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/commands.py"/>
        <source>Insert a variable…</source>
        <translation>Insérer une variable…</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/message.py"/>
        <location filename="../../draft_editor/ui/responses/words.py"/>
        <source>Internal note</source>
        <translation>Note interne</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/link.py"/>
        <source>It begins with “https://”. The service takes the file from there.</source>
        <translation>Elle commence par «&#xa0;https://&#xa0;». Le service y prend le fichier.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/profile.py"/>
        <source>It begins with “https://”; requests go to addresses under it.</source>
        <translation>Elle commence par «&#xa0;https://&#xa0;»; les demandes vont aux adresses qui en dépendent.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/sending.py"/>
        <source>It goes out even if the customer opted out. You will be asked again.</source>
        <translation>Le message part même si le client s’est désabonné. On vous le redemandera.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/schedule.py"/>
        <source>It goes out in less than {seconds} seconds: an edit may come too late.</source>
        <translation>Le message part dans moins de {seconds}&#xa0;secondes&#xa0;: une modification pourrait arriver trop tard.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/upload_section.py"/>
        <source>It has to be there already.</source>
        <translation>Il doit déjà exister.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/sending/last_look.py"/>
        <source>It is about to go out, and could not be read again: {why}</source>
        <translation>Il est sur le point de partir et n’a pas pu être relu&#xa0;: {why}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/sign_in.py"/>
        <source>It is kept in memory until you close the editor, and asked for again then.</source>
        <translation>Conservé en mémoire jusqu’à la fermeture de l’éditeur, puis redemandé.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/upload_section.py"/>
        <source>It is kept in the profile.</source>
        <translation>Il est conservé dans le profil.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/review.py"/>
        <source>It is sent although the customer may have opted out. Only where the law allows.</source>
        <translation>Envoi même si le client s’est peut-être désabonné. Seulement où la loi le permet.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/sign_in.py"/>
        <source>It lies encrypted in the system’s keyring, never in a file of the editor. Without a keyring it is kept until you close the editor.</source>
        <translation>Chiffré dans le trousseau du système, jamais dans un fichier de l’éditeur. Sans trousseau, conservé jusqu’à la fermeture de l’éditeur.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/profile.py"/>
        <source>It stands behind the profile’s name and says where you are.</source>
        <translation>Elle est derrière le nom du profil et dit où vous êtes.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/value.py"/>
        <source>It stands in the message wherever the variable does, and is kept in the draft.</source>
        <translation>Elle paraît dans le message partout où se trouve la variable, et reste dans le brouillon.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/mail/rich_tools.py"/>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/free_object_model.py"/>
        <source>Item {number}</source>
        <translation>Élément {number}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/editor.py"/>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/body_view.py"/>
        <source>JSON paths that changed</source>
        <translation>Chemins JSON modifiés</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/state_view.py"/>
        <source>JSON paths that differ</source>
        <translation>Chemins JSON qui diffèrent</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/mail/rich_paste.py"/>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/people_board.py"/>
        <source>Keep as a colleague</source>
        <translation>Garder comme collègue</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/mail/paste_offer.py"/>
        <source>Keep as it is</source>
        <translation>Garder tel quel</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/profile.py"/>
        <location filename="../../draft_editor/ui/dialogs/review.py"/>
        <location filename="../../draft_editor/ui/questions.py"/>
        <source>Keep editing</source>
        <translation>Continuer à modifier</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/sign_in.py"/>
        <source>Keep in the keyring of this computer</source>
        <translation>Conserver dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/conflict_card.py"/>
        <source>Keep mine</source>
        <translation>Garder ma version</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/audience.py"/>
        <source>Keep subscribed</source>
        <translation>Garder abonné</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/sending.py"/>
        <source>Keep the address alone</source>
        <translation>Garder seulement l’adresse</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/audience.py"/>
        <source>Keep unsubscribed</source>
        <translation>Garder désabonné</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/forms/tabs.py"/>
        <source>Kept by other programs</source>
        <translation>Données d’autres programmes</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/os_keyring.py"/>
        <source>Kept by the keyring of this computer ({name}).</source>
        <translation>Conservés par le trousseau de cet ordinateur ({name}).</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/upload_section.py"/>
        <source>Kept in the keyring of this computer, never in a file.</source>
        <translation>Conservé dans le trousseau de cet ordinateur, jamais dans un fichier.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/upload_section.py"/>
        <source>Key id</source>
        <translation>Identifiant de clé</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/audience.py"/>
        <location filename="../../draft_editor/model/message.py"/>
        <location filename="../../draft_editor/ui/fields/free_object_model.py"/>
        <location filename="../../draft_editor/ui/panels/server_words.py"/>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/free_object_editor.py"/>
        <source>Kind of {name}</source>
        <translation>Type de {name}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/change_words.py"/>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/sending.py"/>
        <source>Label of the number or address</source>
        <translation>Libellé du numéro ou de l’adresse</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/message.py"/>
        <source>Labels</source>
        <translation>Libellés</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/response_form.py"/>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/looks.py"/>
        <source>Language (from the next start)</source>
        <translation>Langue (au prochain démarrage)</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/reading.py"/>
        <source>Last read in full at {time}.</source>
        <translation>Dernière lecture complète&#xa0;: {time}.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/reading.py"/>
        <source>Last read in part at {time}.</source>
        <translation>Dernière lecture partielle&#xa0;: {time}.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/safety.py"/>
        <source>Last saved here</source>
        <translation>Dernier enregistrement ici</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/files/upload_questions.py"/>
        <source>Leave as they are</source>
        <translation>Laisser telles quelles</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/undecided.py"/>
        <source>Leave it</source>
        <translation>Ne rien faire</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/variables.py"/>
        <source>Leave it empty if it has no value</source>
        <translation>La laisser vide si elle n’a pas de valeur</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/files/upload_questions.py"/>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/writing/template_writing.py"/>
        <source>Leave “{name}” empty if it has no value</source>
        <translation>Laisser «&#xa0;{name}&#xa0;» vide s’il n’a pas de valeur</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/week.py"/>
        <source>Left and right move by a quarter of an hour, with Shift by an hour, up and down by a day; Page Up and Page Down show another week.</source>
        <translation>Gauche et droite déplacent d’un quart d’heure, avec Maj d’une heure, haut et bas d’un jour; Page préc. et Page suiv. montrent une autre semaine.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/recipients.py"/>
        <source>Left picks an address, F2 edits it, Delete removes it, Ctrl+M moves it to the other list.</source>
        <translation>Gauche choisit une adresse, F2 la modifie, Suppr la retire, Ctrl+M la déplace dans l’autre liste.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/filling.py"/>
        <source>Left to the service</source>
        <translation>Laissé au service</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/rare_section.py"/>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/looks.py"/>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/colleagues_text.py"/>
        <source>Line {line}: the name is missing.</source>
        <translation>Ligne {line}&#xa0;: le nom manque.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/profile_checks.py"/>
        <source>Line {line}: {reason}</source>
        <translation>Ligne {line}&#xa0;: {reason}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/colleagues_text.py"/>
        <source>Line {line}: “{name}” stands in line {first} already.</source>
        <translation>Ligne {line}&#xa0;: «&#xa0;{name}&#xa0;» figure déjà à la ligne {first}.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/hours_text.py"/>
        <source>Line {line}: “{text}” is no day; write it like “2026-12-25”.</source>
        <translation>Ligne {line}&#xa0;: «&#xa0;{text}&#xa0;» n’est pas un jour; écrivez-le comme «&#xa0;2026-12-25&#xa0;».</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/mail/rich_tools.py"/>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/mail/rich_tools.py"/>
        <source>Link to</source>
        <translation>Lien vers</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/free_object_kinds.py"/>
        <location filename="../../draft_editor/ui/mail/rich_tools.py"/>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/safety.py"/>
        <source>Logins</source>
        <translation>Accès</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/audience.py"/>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/spelling/spelled_place.py"/>
        <source>Looking for suggestions…</source>
        <translation>Recherche de suggestions…</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/audience.py"/>
        <source>Main button</source>
        <translation>Bouton principal</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/message.py"/>
        <source>Main value</source>
        <translation>Valeur principale</translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/files/upload_questions.py"/>
        <source>Make %n attached picture(s) smaller?</source>
        <translation>
            <numerusform>Réduire %n image jointe?</numerusform>
            <numerusform>Réduire %n images jointes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/files/row_shrinking.py"/>
        <source>Make %n picture(s) smaller</source>
        <translation>
            <numerusform>Réduire %n image</numerusform>
            <numerusform>Réduire %n images</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/response_form.py"/>
        <source>Make a copy</source>
        <translation>Faire une copie</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/consequences.py"/>
        <source>Make it an ordinary button</source>
        <translation>En faire un bouton ordinaire</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/subject.py"/>
        <source>Make it one line</source>
        <translation>Mettre sur une ligne</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/files/upload_questions.py"/>
        <source>Make smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/attachments.py"/>
        <location filename="../../draft_editor/ui/fields/attachments.py"/>
        <source>Make the pictures smaller</source>
        <translation>Réduire les images</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/schedule_picks.py"/>
        <source>Make this time my slot</source>
        <translation>En faire mon créneau</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/audience.py"/>
        <source>Makes this the main button. Not set: the service decides.</source>
        <translation>En fait le bouton principal. Non&#xa0;défini&#xa0;: le service décide.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/files/row_shrinking.py"/>
        <source>Making %n picture(s) smaller…</source>
        <translation>
            <numerusform>Réduction de %n image…</numerusform>
            <numerusform>Réduction de %n images…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/template.py"/>
        <source>Mark it as having placeholders</source>
        <translation>Indiquer qu’il contient des variables</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/text_count.py"/>
        <source>Mark where one part ends and the next begins</source>
        <translation>Marquer où une partie finit et où la suivante commence</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/mail/preview.py"/>
        <source>Marks that turn letters around are left out.</source>
        <translation>Les marques qui inversent des lettres sont omises.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/message.py"/>
        <source>Marks the message as manual. Not set: the service decides.</source>
        <translation>Marque le message comme manuel. Non&#xa0;défini&#xa0;: le service décide.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/panels/find_bar.py"/>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/letters.py"/>
        <source>Mend the letters</source>
        <translation>Réparer les lettres</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/writing/mentioning.py"/>
        <source>Mention a colleague</source>
        <translation>Mentionner un collègue</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/delivery.py"/>
        <source>Mentioned</source>
        <translation>Mentionnés</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/commands.py"/>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/panels/top_bar.py"/>
        <source>Menu (F10)</source>
        <translation>Menu (F10)</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/conflict.py"/>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/sending/merging.py"/>
        <source>Merge with somebody else’s changes</source>
        <translation>Fusion avec les modifications d’une autre personne</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/contract.py"/>
        <location filename="../../draft_editor/model/message.py"/>
        <location filename="../../draft_editor/ui/change_words.py"/>
        <location filename="../../draft_editor/ui/editor.py"/>
        <location filename="../../draft_editor/ui/forms/tabs.py"/>
        <location filename="../../draft_editor/ui/panels/address.py"/>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/message.py"/>
        <source>Message details</source>
        <translation>Détails du message</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/reply.py"/>
        <location filename="../../draft_editor/ui/panels/attempts.py"/>
        <source>Message id</source>
        <translation>ID du message</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/contract.py"/>
        <source>Message metadata</source>
        <translation>Métadonnées du message</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/change_words.py"/>
        <source>Message tag</source>
        <translation>Étiquette du message</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/message.py"/>
        <source>Message tags</source>
        <translation>Étiquettes du message</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/past/words.py"/>
        <source>Message {id}</source>
        <translation>Message {id}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/conflict_card.py"/>
        <source>Mine</source>
        <translation>Ma version</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/dealer_hours.py"/>
        <source>Monday</source>
        <translation>lundi</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/quick_picks.py"/>
        <source>Monday 9:00</source>
        <translation>Lundi 9&#xa0;h</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/hours_section.py"/>
        <source>Monday’s hours until Friday</source>
        <translation>Heures du lundi jusqu’à vendredi</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/rare_section.py"/>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/forms/tabs.py"/>
        <source>More people</source>
        <translation>Autres personnes</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/message.py"/>
        <source>More values of the tag, after the main one.</source>
        <translation>Les valeurs de l’étiquette qui suivent la principale.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/people_board.py"/>
        <source>Move a person</source>
        <translation>Déplacer une personne</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/attachments.py"/>
        <location filename="../../draft_editor/ui/fields/free_object.py"/>
        <location filename="../../draft_editor/ui/fields/people_column.py"/>
        <location filename="../../draft_editor/ui/fields/records.py"/>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/mail/rich_tools.py"/>
        <source>Move item in</source>
        <translation>Rentrer l’élément d’un niveau</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/mail/rich_tools.py"/>
        <source>Move item out</source>
        <translation>Sortir l’élément d’un niveau</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/people_board.py"/>
        <source>Move people</source>
        <translation>Déplacer des personnes</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/recipients.py"/>
        <source>Move to BCC</source>
        <translation>Déplacer vers Cci</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/recipients.py"/>
        <source>Move to CC</source>
        <translation>Déplacer vers Cc</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/people_column.py"/>
        <source>Move to “{list}”</source>
        <translation>Déplacer vers «&#xa0;{list}&#xa0;»</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/attachments.py"/>
        <location filename="../../draft_editor/ui/fields/free_object.py"/>
        <location filename="../../draft_editor/ui/fields/people_column.py"/>
        <location filename="../../draft_editor/ui/fields/records.py"/>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/own_words.py"/>
        <source>My words</source>
        <translation>Mes mots</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/own_words.py"/>
        <source>My words in {language}</source>
        <translation>Mes mots, {language}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/spelling/menu.py"/>
        <source>My words…</source>
        <translation>Mes mots…</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/audience.py"/>
        <location filename="../../draft_editor/ui/dialogs/colleagues_table.py"/>
        <location filename="../../draft_editor/ui/dialogs/profile.py"/>
        <location filename="../../draft_editor/ui/fields/free_object_editor.py"/>
        <location filename="../../draft_editor/ui/fields/free_object_model.py"/>
        <location filename="../../draft_editor/ui/fields/newcomer.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/wording.py"/>
        <source>Nearly all of this is in capitals: it reads as shouting.</source>
        <translation>Presque tout est en majuscules&#xa0;: on croit lire des cris.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/json_text.py"/>
        <source>Nested too deeply: more than {levels} levels inside each other.</source>
        <translation>Imbrication trop profonde&#xa0;: plus de {levels} niveaux.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/files/upload_questions.py"/>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/responses_book.py"/>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/profile.py"/>
        <source>New profile</source>
        <translation>Nouveau profil</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/profile_menu.py"/>
        <source>New profile…</source>
        <translation>Nouveau profil…</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/responses_book.py"/>
        <source>New response</source>
        <translation>Nouvelle réponse</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/panels/find_bar.py"/>
        <source>Next (F3)</source>
        <translation>Suivant (F3)</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/quick_picks.py"/>
        <source>Next business day 9:00</source>
        <translation>Prochain jour ouvrable 9&#xa0;h</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/commands.py"/>
        <source>Next misspelt word</source>
        <translation>Mot mal orthographié suivant</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/commands.py"/>
        <source>Next pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/change_words.py"/>
        <location filename="../../draft_editor/ui/fields/free_object_editor.py"/>
        <location filename="../../draft_editor/ui/fields/free_object_model.py"/>
        <location filename="../../draft_editor/ui/fields/switch.py"/>
        <location filename="../../draft_editor/ui/writing/template_writing.py"/>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/dictionaries.py"/>
        <source>No English dictionary on this computer: install {package}, or ask your administrator.</source>
        <translation>Aucun dictionnaire anglais sur cet ordinateur&#xa0;: installez {package} ou adressez-vous à votre administrateur.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/dictionaries.py"/>
        <source>No French dictionary on this computer: install {package}, or ask your administrator.</source>
        <translation>Aucun dictionnaire français sur cet ordinateur&#xa0;: installez {package} ou adressez-vous à votre administrateur.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/failure.py"/>
        <source>No answer came within {seconds} seconds.</source>
        <translation>Aucune réponse en {seconds}&#xa0;secondes.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/sent.py"/>
        <source>No answer was read.</source>
        <translation>Aucune réponse n’a été lue.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/forms/tabs.py"/>
        <source>No buttons yet.</source>
        <translation>Aucun bouton pour l’instant.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/schedule/refusals.py"/>
        <source>No clock there shows “{piece}” at that time: name the zone for the whole year, like Eastern.</source>
        <translation>Aucune horloge n’y affiche «&#xa0;{piece}&#xa0;» à ce moment&#xa0;: nommez le fuseau pour toute l’année, comme «&#xa0;heure de l’Est&#xa0;».</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/profile_boxes.py"/>
        <source>No colour</source>
        <translation>Sans couleur</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/failure.py"/>
        <source>No connection to {host} came about: {what}</source>
        <translation>Connexion à {host} impossible&#xa0;: {what}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/worker/dispatch.py"/>
        <source>No connection. The edit waits here and has not left.</source>
        <translation>Pas de connexion. La modification attend ici et n’est pas partie.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/spelling/menu.py"/>
        <source>No dictionary</source>
        <translation>Sans dictionnaire</translation>
    </message>
    <message>
        <location filename="../../draft_editor/commands/deep_check/trials.py"/>
        <source>No disk could be mounted, so the system refused every write instead.</source>
        <translation>Aucun disque n’a pu être monté&#xa0;: le système a donc refusé chaque écriture.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/safety/safety.py"/>
        <source>No draft holds edits: there was nothing to save.</source>
        <translation>Aucun brouillon n’est modifié&#xa0;: il n’y avait rien à enregistrer.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/editor.py"/>
        <source>No draft is open</source>
        <translation>Aucun brouillon ouvert</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/reading.py"/>
        <source>No drafts. Add a customer, or open a draft file.</source>
        <translation>Aucun brouillon. Ajoutez un client ou ouvrez un fichier de brouillon.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/upload/answer.py"/>
        <source>No files can be stored at the upload address (HTTP {status}).</source>
        <translation>Aucun fichier ne peut être déposé à l’adresse de téléversement (HTTP {status}).</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/forms/tabs.py"/>
        <source>No files yet.</source>
        <translation>Aucun fichier pour l’instant.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/panels/action_bar.py"/>
        <source>No findings.</source>
        <translation>Aucune remarque.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/forms/tabs.py"/>
        <source>No further values.</source>
        <translation>Aucune autre valeur.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/os_keyring.py"/>
        <location filename="../../draft_editor/store/secrets.py"/>
        <source>No keyring is running on this computer.</source>
        <translation>Aucun trousseau de clés ne fonctionne sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/mail/rich_tools.py"/>
        <source>No link</source>
        <translation>Aucun lien</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/logins.py"/>
        <source>No login is kept for this profile; type it.</source>
        <translation>Les identifiants de ce profil ne sont pas conservés; saisissez-les.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/logins.py"/>
        <source>No login was kept.</source>
        <translation>Aucun identifiant à retirer.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/policy.py"/>
        <source>No minute lies between “earliest_minute” and “latest_minute”.</source>
        <translation>Aucune minute ne se trouve entre «&#xa0;earliest_minute&#xa0;» et «&#xa0;latest_minute&#xa0;».</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/spelling/spelling.py"/>
        <source>No misspelt word was found.</source>
        <translation>Aucun mot mal orthographié n’a été trouvé.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/versions.py"/>
        <source>No other state of this draft is kept yet.</source>
        <translation>Aucun autre état de ce brouillon n’est encore conservé.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/forms/tabs.py"/>
        <source>No parent tags.</source>
        <translation>Aucune étiquette parente.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/commands/password.py"/>
        <source>No password came on standard input.</source>
        <translation>Aucun mot de passe n’est venu par l’entrée standard.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/preview.py"/>
        <source>No preview of this file; the system may show it.</source>
        <translation>Aucun aperçu de ce fichier; le système peut l’afficher.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/assembly/entrance.py"/>
        <source>No profile is called “{name}”. There are: {names}.</source>
        <translation>Aucun profil ne s’appelle «&#xa0;{name}&#xa0;». Il y a&#xa0;: {names}.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/response_picker.py"/>
        <location filename="../../draft_editor/ui/dialogs/responses_book.py"/>
        <source>No response has these words.</source>
        <translation>Aucune réponse ne contient ces mots.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/failure.py"/>
        <source>No secure connection to {host} came about.</source>
        <translation>Aucune connexion sécurisée à {host} n’a pu être établie.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/spelling/spelled_place.py"/>
        <source>No suggestions</source>
        <translation>Aucune suggestion</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/forms/tabs.py"/>
        <source>No tags yet.</source>
        <translation>Aucune étiquette pour l’instant.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/commands/password.py"/>
        <source>No user name came on standard input.</source>
        <translation>Aucun nom d’utilisateur n’est venu par l’entrée standard.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/own_words.py"/>
        <source>No words yet</source>
        <translation>Aucun mot pour l’instant</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/consequences.py"/>
        <source>Nobody is notified, so nobody sees these buttons.</source>
        <translation>Personne n’est avisé&#xa0;: personne ne verra ces boutons.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/assembly/session.py"/>
        <source>Nobody is signed in: sign in, then try again.</source>
        <translation>Personne n’est connecté&#xa0;: connectez-vous, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/delivery.py"/>
        <source>Nobody is told.</source>
        <translation>Personne n’est prévenu.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/undecided.py"/>
        <source>Nobody knows whether this edit arrived</source>
        <translation>Personne ne sait si cette modification est arrivée</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/people_record.py"/>
        <source>Nobody yet.</source>
        <translation>Personne pour l’instant.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/safety/facts.py"/>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/message.py"/>
        <source>None (internal note)</source>
        <translation>Aucun (note interne)</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/upload_section.py"/>
        <source>None: links only</source>
        <translation>Aucune&#xa0;: liens seulement</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/json_text.py"/>
        <source>Not JSON: line {line}, column {column}: {what}.</source>
        <translation>Pas du JSON&#xa0;: ligne {line}, colonne {column}&#xa0;: {what}.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/json_text.py"/>
        <source>Not a UTF-8 text: byte {place} (line {line}) does not fit.</source>
        <translation>Pas un texte UTF-8&#xa0;: l’octet {place} (ligne {line}) est invalide.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/number.py"/>
        <source>Not a number, kept as it is until you change it.</source>
        <translation>Pas un nombre; conservé tel quel jusqu’à ce que vous le changiez.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/body.py"/>
        <location filename="../../draft_editor/ui/fields/choice.py"/>
        <location filename="../../draft_editor/ui/fields/line.py"/>
        <source>Not a text, kept as it is until you change it.</source>
        <translation>Pas un texte; conservé tel quel jusqu’à ce que vous le changiez.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/schedule.py"/>
        <source>Not a time:</source>
        <translation>Pas une heure&#xa0;:</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/reading.py"/>
        <source>Not all could be read at {time}: {why}</source>
        <translation>Lecture incomplète ({time})&#xa0;: {why}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/free_object.py"/>
        <source>Not an object, kept as it is until you change it.</source>
        <translation>Pas un objet; conservé tel quel jusqu’à ce que vous le changiez.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/free_object_json.py"/>
        <source>Not applied yet: “Apply” writes the text, “Cancel” forgets it.</source>
        <translation>Pas encore appliqué&#xa0;: «&#xa0;Appliquer&#xa0;» écrit le texte, «&#xa0;Annuler&#xa0;» l’oublie.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/safety/facts.py"/>
        <source>Not compared yet.</source>
        <translation>Pas encore comparée.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/safety.py"/>
        <source>Not everything holds: show this to whoever looks after it.</source>
        <translation>Tout ne tient pas&#xa0;: montrez ceci à qui s’en occupe.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/change_words.py"/>
        <source>Not known to this editor</source>
        <translation>Inconnu de cet éditeur</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/conflict.py"/>
        <location filename="../../draft_editor/ui/files/upload_questions.py"/>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/choice.py"/>
        <source>Not one of the words known here; kept and sent as it is.</source>
        <translation>Ce mot n’est pas connu ici; conservé et envoyé tel quel.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/reading.py"/>
        <source>Not read yet.</source>
        <translation>Pas encore lu.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/summary.py"/>
        <source>Not scheduled</source>
        <translation>Non planifié</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/schedule.py"/>
        <source>Not scheduled.</source>
        <translation>Non planifié.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/week.py"/>
        <source>Not scheduled. Point a time out, then take it.</source>
        <translation>Non planifié. Indiquez une heure, puis prenez-la.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/change_words.py"/>
        <location filename="../../draft_editor/ui/dialogs/conflict_words.py"/>
        <location filename="../../draft_editor/ui/fields/body.py"/>
        <location filename="../../draft_editor/ui/fields/choice.py"/>
        <location filename="../../draft_editor/ui/fields/field.py"/>
        <location filename="../../draft_editor/ui/fields/line.py"/>
        <location filename="../../draft_editor/ui/fields/schedule.py"/>
        <location filename="../../draft_editor/ui/fields/switch.py"/>
        <source>Not set</source>
        <translation>Non défini</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/free_object.py"/>
        <source>Not set — nothing here yet</source>
        <translation>Non défini — rien pour l’instant</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/week.py"/>
        <source>Not taken yet: {moment}</source>
        <translation>Pas encore pris&#xa0;: {moment}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/response_form.py"/>
        <source>Not ticked: “{placeholder}” would go out as it stands here.</source>
        <translation>Non coché&#xa0;: «&#xa0;{placeholder}&#xa0;» partirait tel quel.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/panels/draft_delegate.py"/>
        <location filename="../../draft_editor/ui/summary.py"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/summary.py"/>
        <source>Note for {who}</source>
        <translation>Note à {who}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/panels/draft_delegate.py"/>
        <source>Note · {who}</source>
        <translation>Note · {who}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/panels/draft_list.py"/>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/safety/facts.py"/>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/free_object_kinds.py"/>
        <source>Nothing (null)</source>
        <translation>Rien (null)</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/dictionaries.py"/>
        <source>Nothing checks spelling on this computer: install {package}, or ask your administrator.</source>
        <translation>Rien ne vérifie l’orthographe sur cet ordinateur&#xa0;: installez {package} ou adressez-vous à votre administrateur.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/safety/facts.py"/>
        <source>Nothing had to be written yet.</source>
        <translation>Rien n’était encore à enregistrer.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/upload/uploader.py"/>
        <source>Nothing more of “{name}” could be sent for {seconds} seconds.</source>
        <translation>Rien de plus de «&#xa0;{name}&#xa0;» n’a pu être envoyé pendant {seconds}&#xa0;secondes.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/sent.py"/>
        <source>Nothing that was sent has these words.</source>
        <translation>Rien de ce qui a été envoyé ne contient ces mots.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/suggesting.py"/>
        <source>Nothing to suggest here</source>
        <translation>Rien à proposer ici</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/panels/status.py"/>
        <source>Nothing waiting</source>
        <translation>Rien en attente</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/review.py"/>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/sent.py"/>
        <source>Nothing was sent from here yet.</source>
        <translation>Rien n’a encore été envoyé d’ici.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/sending/merging.py"/>
        <source>Nothing was sent just now. What the service has and your edits are together here now (%n place(s)). Look, then submit again.</source>
        <translation>
            <numerusform>Rien n’a été envoyé à l’instant. Ce que le service a et vos modifications sont réunis ici maintenant (%n endroit). Regardez, puis soumettez de nouveau.</numerusform>
            <numerusform>Rien n’a été envoyé à l’instant. Ce que le service a et vos modifications sont réunis ici maintenant (%n endroits). Regardez, puis soumettez de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/panels/status.py"/>
        <source>Nothing was sent yet.</source>
        <translation>Rien n’a encore été envoyé.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/dialogs/conflict.py"/>
        <source>Nothing was sent. %n other place(s) merged automatically. Where you both changed the same, choose what stays.</source>
        <translation>
            <numerusform>Rien n’a été envoyé. %n autre endroit a été fusionné automatiquement. Là où vous avez modifié la même chose tous les deux, choisissez ce qui reste.</numerusform>
            <numerusform>Rien n’a été envoyé. %n autres endroits ont été fusionnés automatiquement. Là où vous avez modifié la même chose tous les deux, choisissez ce qui reste.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/conflict.py"/>
        <source>Nothing was sent. Where you both changed the same, choose what stays.</source>
        <translation>Rien n’a été envoyé. Là où vous avez modifié la même chose tous les deux, choisissez ce qui reste.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/sending/merging.py"/>
        <source>Nothing was sent: somebody else changed this draft meanwhile. Both sides’ changes are in it now (%n place(s)). Look, then submit again.</source>
        <translation>
            <numerusform>Rien n’a été envoyé&#xa0;: quelqu’un d’autre a modifié ce brouillon entre-temps. Les modifications des deux y sont maintenant (%n endroit). Regardez, puis soumettez de nouveau.</numerusform>
            <numerusform>Rien n’a été envoyé&#xa0;: quelqu’un d’autre a modifié ce brouillon entre-temps. Les modifications des deux y sont maintenant (%n endroits). Regardez, puis soumettez de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../draft_editor/assembly/news.py"/>
        <source>Nothing was sent: the service does not list this draft any more. It was sent or deleted meanwhile. Your edit stays here.</source>
        <translation>Rien n’a été envoyé&#xa0;: le service ne liste plus ce brouillon. Il a été envoyé ou supprimé entre-temps. Votre modification reste ici.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/sending/merging.py"/>
        <source>Nothing was sent: the service has this draft exactly as it is here.</source>
        <translation>Rien n’a été envoyé&#xa0;: le service a ce brouillon exactement tel qu’il est ici.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/contract.py"/>
        <location filename="../../draft_editor/ui/change_words.py"/>
        <location filename="../../draft_editor/ui/editor.py"/>
        <location filename="../../draft_editor/ui/forms/tabs.py"/>
        <source>Notifications</source>
        <translation>Avis</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/audience.py"/>
        <source>Notify</source>
        <translation>Aviser</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/audience.py"/>
        <source>Notify on the phone</source>
        <translation>Aviser sur le téléphone</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/audience.py"/>
        <source>Notify subscribers inside</source>
        <translation>Aviser les abonnés internes</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/audience.py"/>
        <source>Notify subscribers outside</source>
        <translation>Aviser les abonnés externes</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/audience.py"/>
        <source>Notify the conversation’s owner</source>
        <translation>Aviser le responsable de la conversation</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/delivery.py"/>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/free_object_kinds.py"/>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/mail/rich_tools.py"/>
        <source>Numbered list</source>
        <translation>Liste numérotée</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/ask.py"/>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/free_object_kinds.py"/>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/spelling/menu.py"/>
        <source>Off here</source>
        <translation>Désactivée ici</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/safety.py"/>
        <source>On its way</source>
        <translation>En route</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/hours_section.py"/>
        <source>On the dealer’s clock, like 07:30; 24:00 is midnight.</source>
        <translation>À l’heure du concessionnaire, comme 07:30; 24:00 est minuit.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/forms/tabs.py"/>
        <source>On the notification</source>
        <translation>Sur l’avis</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/safety.py"/>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/servers_section.py"/>
        <source>One a line, like files.example.com. They are asked for type and size of a linked file, without a login.</source>
        <translation>Un par ligne, comme files.example.com. Le type et la taille d’un fichier lié leur sont demandés, sans identifiants.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/body.py"/>
        <source>One character makes this {parts} parts instead of {fewest}: {which}.</source>
        <translation>Un caractère porte ce message à {parts} parties au lieu de {fewest}&#xa0;: {which}.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/hours_section.py"/>
        <source>One day a line, like 2026-12-25. A schedule on one of them is a finding.</source>
        <translation>Un jour par ligne, comme 2026-12-25. Un envoi planifié un de ces jours est signalé.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/profile.py"/>
        <source>One id a line. The drafts of these customers are listed.</source>
        <translation>Un ID par ligne. Les brouillons de ces clients sont listés.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/profile.py"/>
        <source>One service and who you are there. The login is asked for when it is needed.</source>
        <translation>Un service et qui vous y êtes. Les identifiants sont demandés au besoin.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/forms/tabs.py"/>
        <source>Only an email has copies. They are kept, and sent as they are.</source>
        <translation>Seul un courriel a des copies. Elles sont conservées et envoyées telles quelles.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/forms/tabs.py"/>
        <source>Only an email has this. It is kept, and sent as it is.</source>
        <translation>Réservé aux courriels. Conservé et envoyé tel quel.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/mail/preview.py"/>
        <source>Only the beginning is shown.</source>
        <translation>Seul le début est montré.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/template/tokens.py"/>
        <source>Only the service can work out “{what}”.</source>
        <translation>Seul le service peut calculer «&#xa0;{what}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/mail/rich_paste.py"/>
        <source>Only the words</source>
        <translation>Seulement les mots</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/preview.py"/>
        <location filename="../../draft_editor/ui/fields/attachments.py"/>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/questions.py"/>
        <source>Open a draft file</source>
        <translation>Ouvrir un fichier de brouillon</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/commands.py"/>
        <source>Open a draft file…</source>
        <translation>Ouvrir un fichier de brouillon…</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/responses/responses.py"/>
        <source>Open a draft first: responses are put into its text.</source>
        <translation>Ouvrez d’abord un brouillon&#xa0;: les réponses sont insérées dans son texte.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/safety.py"/>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/sent.py"/>
        <source>Open this state</source>
        <translation>Ouvrir cet état</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/past/recalling.py"/>
        <source>Open what was sent on {time}</source>
        <translation>Ouvrir ce qui a été envoyé le {time}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/hours_section.py"/>
        <source>Opening hours</source>
        <translation>Heures d’ouverture</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/hours_section.py"/>
        <source>Opening hours and holidays</source>
        <translation>Heures d’ouverture et jours fériés</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/sent.py"/>
        <source>Opening this state changes</source>
        <translation>L’ouverture de cet état modifie</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/hours_section.py"/>
        <source>Opens</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/sending.py"/>
        <location filename="../../draft_editor/ui/delivery.py"/>
        <source>Opt-out footer</source>
        <translation>Mention de désabonnement</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/profile_boxes.py"/>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/week.py"/>
        <source>Other drafts of this customer</source>
        <translation>Autres brouillons de ce client</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/response_picker.py"/>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/panels/attempts.py"/>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/panels/status.py"/>
        <source>Outcome of the last attempt</source>
        <translation>Résultat du dernier envoi</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/safety.py"/>
        <source>Outcome unknown</source>
        <translation>Issue inconnue</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/message.py"/>
        <source>Outgoing message</source>
        <translation>Message sortant</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/delivery.py"/>
        <source>Outside opening hours</source>
        <translation>Hors des heures d’ouverture</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/change_words.py"/>
        <source>Parent tag</source>
        <translation>Étiquette parente</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/message.py"/>
        <source>Parent tags</source>
        <translation>Étiquettes parentes</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/forms/tabs.py"/>
        <source>Parent {number}</source>
        <translation>Parent {number}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/panels/recipient_pieces.py"/>
        <source>Part {number} of {count}</source>
        <translation>Partie {number} de {count}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/delivery.py"/>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/pages.py"/>
        <source>Parts of the draft</source>
        <translation>Parties du brouillon</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/sending.py"/>
        <source>Passes over the dealer’s holidays. Not set: the service decides.</source>
        <translation>Passe outre aux jours fériés de la concession. Non&#xa0;défini&#xa0;: le service décide.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/sending.py"/>
        <source>Passes over the dealer’s opening hours. Not set: the service decides.</source>
        <translation>Passe outre aux heures d’ouverture de la concession. Non&#xa0;défini&#xa0;: le service décide.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/sending.py"/>
        <source>Passes over the opt-out rules: only where the law allows it.</source>
        <translation>Passe outre aux règles de désabonnement&#xa0;: seulement où la loi le permet.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/sign_in.py"/>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/upload_section.py"/>
        <source>Password at the target</source>
        <translation>Mot de passe de la destination</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/colleagues_section.py"/>
        <source>Paste a list</source>
        <translation>Coller une liste</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/customer.py"/>
        <source>Paste the id as it stands in the address of the customer’s conversation, capitals and all. Their drafts are listed from now on.</source>
        <translation>Collez l’ID tel qu’il figure dans l’adresse de la conversation du client, majuscules comprises. Ses brouillons seront désormais listés.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/mail/paste_offer.py"/>
        <source>Pasted from an office program.</source>
        <translation>Collé d’un logiciel de bureautique.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/files/offers.py"/>
        <source>Pasted image {when}.png</source>
        <translation>Image collée {when}.png</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/mail/rich_paste.py"/>
        <source>Pasted with its formatting.</source>
        <translation>Collé avec sa mise en forme.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/sending/waiting.py"/>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/people_list.py"/>
        <source>People you may mean</source>
        <translation>Personnes possibles</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/attachments.py"/>
        <source>Phones may not take this file: it has {size} KB, and {most} KB are advised for anything but a JPEG, PNG or GIF picture.</source>
        <translation>Les téléphones pourraient refuser ce fichier&#xa0;: il fait {size}&#xa0;Ko, et {most}&#xa0;Ko sont conseillés pour tout ce qui n’est pas une image JPEG, PNG ou GIF.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/recipients.py"/>
        <source>Picked: {addresses}</source>
        <translation>Sélection&#xa0;: {addresses}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/contract.py"/>
        <source>Placeholder values</source>
        <translation>Valeurs des variables</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/forms/tabs.py"/>
        <source>Placeholders</source>
        <translation>Variables</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/safety.py"/>
        <source>Plays five accidents through with an editor of its own against the built-in sandbox: killed while editing, changed by somebody else, answer lost, keyring locked, disk full. Your drafts, logins and service are not touched.</source>
        <translation>Rejoue cinq accidents avec un éditeur à part et le bac à sable intégré&#xa0;: tué en cours de saisie, modifié par quelqu’un d’autre, réponse perdue, trousseau verrouillé, disque plein. Vos brouillons, vos accès et votre service ne sont pas touchés.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/sandbox/service.py"/>
        <source>Port {port} is in use or not allowed; choose another.</source>
        <translation>Le port {port} est occupé ou non permis; choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/upload_section.py"/>
        <source>Presigned PUT</source>
        <translation>PUT présigné</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/attachments.py"/>
        <location filename="../../draft_editor/ui/mail/views.py"/>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/message.py"/>
        <source>Preview address</source>
        <translation>Adresse de l’aperçu</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/mail/preview.py"/>
        <source>Preview of the email</source>
        <translation>Aperçu du courriel</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/preview.py"/>
        <source>Preview of {name}</source>
        <translation>Aperçu de {name}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/panels/find_bar.py"/>
        <source>Previous (Shift+F3)</source>
        <translation>Précédent (Maj+F3)</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/commands.py"/>
        <source>Previous pane</source>
        <translation>Volet précédent</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/audience.py"/>
        <source>Primary</source>
        <translation>Principal</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/profile.py"/>
        <source>Profile “{name}”</source>
        <translation>Profil «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/panels/top_bar.py"/>
        <source>Profile: {name}</source>
        <translation>Profil&#xa0;: {name}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/message.py"/>
        <source>Purpose</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <location filename="../../draft_editor/commands/self_check.py"/>
        <source>Qt cannot start here ({ending}): {said}</source>
        <translation>Qt ne peut pas démarrer ici ({ending})&#xa0;: {said}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/commands/self_check.py"/>
        <source>Qt did not start within %n second(s).</source>
        <translation>
            <numerusform>Qt n’a pas démarré en&#xa0;%n&#xa0;seconde.</numerusform>
            <numerusform>Qt n’a pas démarré en&#xa0;%n&#xa0;secondes.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../draft_editor/commands/self_check.py"/>
        <source>Qt starts on the platform “{platform}”.</source>
        <translation>Qt démarre sur la plateforme «&#xa0;{platform}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/sending.py"/>
        <source>Queues it for a customer who opted out. Not set: the service decides.</source>
        <translation>Le met en attente si le client est désabonné. Non&#xa0;défini&#xa0;: le service décide.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/schedule.py"/>
        <source>Quiet hours: no texts before {earliest} or after {latest}. It will be {time} on the dealer’s clock; where the customer is, is not known here.</source>
        <translation>Heures de silence&#xa0;: aucun texto avant {earliest} ni après {latest}. Il sera {time} à l’heure de la concession; où se trouve le client n’est pas connu ici.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/commands.py"/>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/panels/draft_list.py"/>
        <source>Read again</source>
        <translation>Actualiser</translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/sending/merging.py"/>
        <source>Read again just now, as it is about to go out: somebody else changed this draft. What the service has and what you have here are together now (%n place(s)).</source>
        <translation>
            <numerusform>Relu à l’instant, car il est sur le point de partir&#xa0;: quelqu’un d’autre a modifié ce brouillon. Ce qu’a le service et ce que vous avez ici sont maintenant réunis (%n endroit).</numerusform>
            <numerusform>Relu à l’instant, car il est sur le point de partir&#xa0;: quelqu’un d’autre a modifié ce brouillon. Ce qu’a le service et ce que vous avez ici sont maintenant réunis (%n endroits).</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/sending/last_look.py"/>
        <source>Read again just now: it is still a draft, and about to go out.</source>
        <translation>Relu à l’instant&#xa0;: c’est encore un brouillon, sur le point de partir.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/sending/last_look.py"/>
        <location filename="../../draft_editor/ui/sending/merging.py"/>
        <source>Read again just now: it is still waiting, as you see it.</source>
        <translation>Relu à l’instant&#xa0;: il attend encore, tel que vous le voyez.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/sending/last_look.py"/>
        <source>Read again just now: it is still waiting, without your edits. They may come too late.</source>
        <translation>Relu à l’instant&#xa0;: il attend encore, sans vos modifications. Elles pourraient arriver trop tard.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/sending/last_look.py"/>
        <source>Read again just now: the service does not list this draft any more. It has gone out, or was deleted. What you have here stays.</source>
        <translation>Relu à l’instant&#xa0;: le service n’a plus ce brouillon dans sa liste. Il est parti ou a été supprimé. Ce que vous avez ici reste.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/assembly/finding_out.py"/>
        <source>Read back at {time}: the service does not list this draft any more. It was sent or deleted; with this edit or without it, nobody can say.</source>
        <translation>Relu à {time}&#xa0;: le service ne liste plus ce brouillon. Il a été envoyé ou supprimé; avec cette modification ou sans elle, personne ne peut le dire.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/assembly/finding_out.py"/>
        <source>Read back at {time}: the service has another state than what was sent, and what it had before is not known.</source>
        <translation>Relu à {time}&#xa0;: le service a un autre état que ce qui a été envoyé, et on ne sait pas ce qu’il avait avant.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/assembly/finding_out.py"/>
        <source>Read back at {time}: the service has neither what was sent nor the draft as it was before.</source>
        <translation>Relu à {time}&#xa0;: le service n’a ni ce qui a été envoyé ni le brouillon tel qu’il était avant.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/assembly/finding_out.py"/>
        <source>Read back at {time}: the service has the draft as it was before. It can be sent again.</source>
        <translation>Relu à {time}&#xa0;: le service a le brouillon tel qu’il était avant. Il peut être envoyé de nouveau.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/commands.py"/>
        <source>Read drafts again</source>
        <translation>Actualiser les brouillons</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/past/words.py"/>
        <source>Read from the service</source>
        <translation>Lu auprès du service</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/reading.py"/>
        <source>Read from the service {time}</source>
        <translation>Lu du service à {time}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/panels/status.py"/>
        <source>Read the draft back and see whether this edit arrived</source>
        <translation>Relire le brouillon et voir si cette modification est arrivée</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/panels/draft_list.py"/>
        <location filename="../../draft_editor/ui/reading.py"/>
        <source>Reading the drafts…</source>
        <translation>Lecture des brouillons…</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/preview.py"/>
        <source>Reading the picture…</source>
        <translation>Lecture de l’image…</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/versions.py"/>
        <source>Reading the versions…</source>
        <translation>Lecture des versions…</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/sent.py"/>
        <source>Reading what was sent…</source>
        <translation>Lecture des envois…</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/response_picker.py"/>
        <location filename="../../draft_editor/ui/dialogs/responses_book.py"/>
        <source>Reading your responses…</source>
        <translation>Lecture de vos réponses…</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/profile.py"/>
        <source>Real customers get what is sent: a band in the colour at the top says so.</source>
        <translation>De vrais clients reçoivent ce qui est envoyé&#xa0;: une bande de couleur en haut le rappelle.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/recipient_moves.py"/>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/profile_boxes.py"/>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/commands.py"/>
        <location filename="../../draft_editor/ui/undoing.py"/>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/message.py"/>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/reply.py"/>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/upload_section.py"/>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/colleagues_section.py"/>
        <location filename="../../draft_editor/ui/dialogs/own_words.py"/>
        <location filename="../../draft_editor/ui/fields/attachments.py"/>
        <location filename="../../draft_editor/ui/fields/free_object.py"/>
        <location filename="../../draft_editor/ui/fields/people_column.py"/>
        <location filename="../../draft_editor/ui/fields/records.py"/>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/texts.py"/>
        <source>Remove (Backspace)</source>
        <translation>Retirer (Retour arrière)</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/schedule_picks.py"/>
        <source>Remove my slot</source>
        <translation>Supprimer mon créneau</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/people_board.py"/>
        <source>Remove people</source>
        <translation>Retirer des personnes</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/colleagues_section.py"/>
        <source>Remove the chosen colleagues</source>
        <translation>Retirer les collègues choisis</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/texts.py"/>
        <source>Remove {item}</source>
        <translation>Retirer {item}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/text_count.py"/>
        <location filename="../../draft_editor/ui/find/find_and_replace.py"/>
        <location filename="../../draft_editor/ui/panels/find_bar.py"/>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/find/find_and_replace.py"/>
        <location filename="../../draft_editor/ui/panels/find_bar.py"/>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/panels/find_bar.py"/>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/body.py"/>
        <source>Replace with plain characters</source>
        <translation>Remplacer par des caractères simples</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/text_count.py"/>
        <source>Replace with {plain}</source>
        <translation>Remplacer par {plain}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/panels/find_bar.py"/>
        <source>Replace with…</source>
        <translation>Remplacer par…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/find/find_and_replace.py"/>
        <source>Replaced %n in {fields}.</source>
        <translation>
            <numerusform>%n remplacée dans {fields}.</numerusform>
            <numerusform>%n remplacées dans {fields}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/find/find_and_replace.py"/>
        <source>Replaced one.</source>
        <translation>Une occurrence remplacée.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/commands.py"/>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/delivery.py"/>
        <source>Reply STOP to opt out</source>
        <translation>Répondez STOP pour vous désabonner</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/message.py"/>
        <source>Reply action</source>
        <translation>Action de réponse</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/panels/attempts.py"/>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/reply.py"/>
        <source>Request id</source>
        <translation>ID de la demande</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/sending.py"/>
        <source>Respect the opt-out</source>
        <translation>Respecter le désabonnement</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/responses/responses.py"/>
        <source>Responses (*.json)</source>
        <translation>Réponses (*.json)</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/past/recalling.py"/>
        <source>Restore the version of {time}</source>
        <translation>Restaurer la version du {time}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/versions.py"/>
        <source>Restore this version</source>
        <translation>Restaurer cette version</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/versions.py"/>
        <source>Restoring is one step: Undo takes it back.</source>
        <translation>La restauration est une seule étape&#xa0;: Annuler revient en arrière.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/versions.py"/>
        <source>Restoring this version changes</source>
        <translation>La restauration de cette version modifie</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/safety_trials.py"/>
        <source>Results of the self-test</source>
        <translation>Résultats de l’autotest</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/sending/waiting.py"/>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/review.py"/>
        <location filename="../../draft_editor/ui/panels/action_bar.py"/>
        <source>Review</source>
        <translation>Revoir</translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/dialogs/review.py"/>
        <location filename="../../draft_editor/ui/panels/action_bar.py"/>
        <source>Review %n change(s)</source>
        <translation>
            <numerusform>Revoir&#xa0;%n modification</numerusform>
            <numerusform>Revoir&#xa0;%n modifications</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/commands.py"/>
        <location filename="../../draft_editor/ui/panels/action_bar.py"/>
        <source>Review changes</source>
        <translation>Revoir les modifications</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/panels/headline.py"/>
        <source>Review what will change</source>
        <translation>Revoir ce qui va changer</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/mail/views.py"/>
        <source>Rich</source>
        <translation>Mis en forme</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/mail/rich_view.py"/>
        <source>Rich text of the email</source>
        <translation>Texte mis en forme du courriel</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/forms/tabs.py"/>
        <source>Rules of the dealership</source>
        <translation>Règles de la concession</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/safety.py"/>
        <source>Run the self-test</source>
        <translation>Lancer l’autotest</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/safety.py"/>
        <source>Run the self-test again</source>
        <translation>Relancer l’autotest</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/safety_trials.py"/>
        <source>Running…</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/upload_section.py"/>
        <source>S3-compatible</source>
        <translation>Compatible S3</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/safety.py"/>
        <source>Safety</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/commands.py"/>
        <source>Safety…</source>
        <translation>Sécurité…</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/dealer_hours.py"/>
        <source>Saturday</source>
        <translation>samedi</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/profile.py"/>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/safety/safety.py"/>
        <source>Save a copy of every edited draft</source>
        <translation>Enregistrer une copie de chaque brouillon modifié</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/keeping.py"/>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/questions.py"/>
        <source>Save as a draft file</source>
        <translation>Enregistrer dans un fichier de brouillon</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/commands.py"/>
        <source>Save as a draft file…</source>
        <translation>Enregistrer dans un fichier de brouillon…</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/desk.py"/>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous {name}.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/message.py"/>
        <location filename="../../draft_editor/ui/panels/draft_list.py"/>
        <source>Scheduled</source>
        <translation>Planifié</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/palette.py"/>
        <location filename="../../draft_editor/ui/panels/top_bar.py"/>
        <source>Search drafts, fields, commands</source>
        <translation>Chercher brouillons, champs, commandes</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/panels/top_bar.py"/>
        <source>Search drafts, fields, commands…    Ctrl K</source>
        <translation>Chercher brouillons, champs, commandes…    Ctrl K</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/response_picker.py"/>
        <location filename="../../draft_editor/ui/dialogs/responses_book.py"/>
        <source>Search the canned responses</source>
        <translation>Chercher dans les réponses types</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/response_picker.py"/>
        <location filename="../../draft_editor/ui/dialogs/responses_book.py"/>
        <source>Search the canned responses…</source>
        <translation>Chercher dans les réponses types…</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/writing/variables.py"/>
        <source>Search variables</source>
        <translation>Chercher une variable</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/sent.py"/>
        <source>Search what was sent</source>
        <translation>Chercher dans les envois</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/sent.py"/>
        <source>Search words, titles, outcomes…</source>
        <translation>Chercher mots, titres, résultats…</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/commands.py"/>
        <source>Search…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/schedule_questions.py"/>
        <location filename="../../draft_editor/ui/fields/schedule_words.py"/>
        <source>Second {time}, after</source>
        <translation>Deuxième {time}, après</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/upload_section.py"/>
        <source>Secret key</source>
        <translation>Clé secrète</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/safety.py"/>
        <source>Self-test</source>
        <translation>Autotest</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/undecided.py"/>
        <source>Send again</source>
        <translation>Envoyer de nouveau</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/sending.py"/>
        <source>Send although the customer opted out</source>
        <translation>Envoyer malgré le désabonnement du client</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/sending.py"/>
        <source>Send although the customer opted out, and wait if the customer opted out: only one of the two can hold.</source>
        <translation>Envoyer malgré le désabonnement ou attendre si le client est désabonné&#xa0;: un seul des deux est possible.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/sending/waiting.py"/>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/sending.py"/>
        <source>Send on holidays</source>
        <translation>Envoyer les jours fériés</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/sending.py"/>
        <source>Send outside opening hours</source>
        <translation>Envoyer hors des heures d’ouverture</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/sending/waiting.py"/>
        <source>Send what waits</source>
        <translation>Envoyer ce qui attend</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/contract.py"/>
        <location filename="../../draft_editor/ui/change_words.py"/>
        <location filename="../../draft_editor/ui/editor.py"/>
        <location filename="../../draft_editor/ui/forms/tabs.py"/>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/panels/status.py"/>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/sending.py"/>
        <source>Sends a contact card along. Not set: the service decides.</source>
        <translation>Joint une carte de visite. Non&#xa0;défini&#xa0;: le service décide.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/audience.py"/>
        <source>Sends the notification to phones too. Not set: the service decides.</source>
        <translation>Envoie aussi l’avis aux téléphones. Non&#xa0;défini&#xa0;: le service décide.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/past/words.py"/>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/sent.py"/>
        <source>Sent from here</source>
        <translation>Envoyé d’ici</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/commands.py"/>
        <source>Sent from here…</source>
        <translation>Envoyé d’ici…</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/servers_section.py"/>
        <source>Servers asked about links</source>
        <translation>Serveurs interrogés sur les liens</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/servers_section.py"/>
        <source>Servers never asked</source>
        <translation>Serveurs jamais interrogés</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/profile.py"/>
        <source>Service address</source>
        <translation>Adresse du service</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/mail/rich_tools.py"/>
        <source>Set the link</source>
        <translation>Mettre le lien</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/responses_book.py"/>
        <source>Shared by your administrator</source>
        <translation>Partagées par votre administrateur</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/response_form.py"/>
        <source>Shared: make a copy to change it.</source>
        <translation>Partagée&#xa0;: faites-en une copie pour la modifier.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/free_object.py"/>
        <source>Shift+Insert</source>
        <translation>Maj+Inser</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/sign_in.py"/>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/commands.py"/>
        <source>Show all findings</source>
        <translation>Afficher toutes les remarques</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/panels/action_bar.py"/>
        <source>Show all findings (F8)</source>
        <translation>Afficher toutes les remarques (F8)</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/message.py"/>
        <source>Show in the conversation</source>
        <translation>Afficher dans la conversation</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/variables.py"/>
        <source>Show it only if it has a value</source>
        <translation>Ne l’afficher que si elle a une valeur</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/panels/recipient_picture.py"/>
        <source>Show less</source>
        <translation>Voir moins</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/panels/recipient_picture.py"/>
        <source>Show more</source>
        <translation>Voir plus</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/sent.py"/>
        <source>Show older ones</source>
        <translation>Afficher les plus anciens</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/text_count.py"/>
        <location filename="../../draft_editor/ui/panels/customer_gets.py"/>
        <source>Show parts</source>
        <translation>Voir les parties</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/mail/views.py"/>
        <source>Show the email as</source>
        <translation>Montrer le courriel comme</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/commands.py"/>
        <source>Show the email as it will be seen</source>
        <translation>Afficher le courriel tel qu’il sera vu</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/commands.py"/>
        <source>Show the email as rich text</source>
        <translation>Afficher le courriel en texte enrichi</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/commands.py"/>
        <source>Show the email as source</source>
        <translation>Afficher le courriel en source</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/sign_in.py"/>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/sign_in.py"/>
        <source>Show the user name</source>
        <translation>Afficher le nom d’utilisateur</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/schedule_picks.py"/>
        <source>Show the week</source>
        <translation>Afficher la semaine</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/writing/template_writing.py"/>
        <source>Show “{name}” only if it has a value</source>
        <translation>N’afficher «&#xa0;{name}&#xa0;» que s’il a une valeur</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/audience.py"/>
        <source>Shows external subscribers a notification. Not set: the service decides.</source>
        <translation>Affiche un avis aux abonnés externes. Non&#xa0;défini&#xa0;: le service décide.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/audience.py"/>
        <source>Shows internal subscribers a notification. Not set: the service decides.</source>
        <translation>Affiche un avis aux abonnés internes. Non&#xa0;défini&#xa0;: le service décide.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/message.py"/>
        <source>Shows it in the customer’s conversation. Not set: the service decides.</source>
        <translation>L’affiche dans la conversation du client. Non&#xa0;défini&#xa0;: le service décide.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/audience.py"/>
        <source>Shows the conversation’s owner a notification. Not set: the service decides.</source>
        <translation>Affiche un avis au responsable de la conversation. Non&#xa0;défini&#xa0;: le service décide.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/sign_in.py"/>
        <location filename="../../draft_editor/ui/panels/top_bar.py"/>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/reading.py"/>
        <source>Sign in to read the drafts.</source>
        <translation>Connectez-vous pour lire les brouillons.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/sign_in.py"/>
        <source>Sign in to {profile}</source>
        <translation>Se connecter à {profile}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/commands.py"/>
        <source>Sign in…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/sign_in.py"/>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/sending.py"/>
        <location filename="../../draft_editor/ui/delivery.py"/>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <location filename="../../draft_editor/assembly/session.py"/>
        <source>Signed in.</source>
        <translation>Connecté.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/mail/preview.py"/>
        <source>Simulated: mail programs differ. A click copies a link.</source>
        <translation>Simulation&#xa0;: les logiciels de courriel diffèrent. Un clic copie un lien.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/message.py"/>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/safety.py"/>
        <source>Size of the journal</source>
        <translation>Taille du journal</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/files/row_shrinking.py"/>
        <source>Smaller pictures would not help: the other files come to {size}, and {most} in all are taken.</source>
        <translation>Réduire les images ne suffirait pas&#xa0;: les autres fichiers font {size}, et {most} en tout sont acceptés.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/commands/deep_check/trials.py"/>
        <source>Somebody else changed the draft: nothing was sent, and the edit stayed.</source>
        <translation>Quelqu’un d’autre a modifié le brouillon&#xa0;: rien n’a été envoyé et la modification est restée.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/conflict.py"/>
        <source>Somebody else changed this draft</source>
        <translation>Quelqu’un d’autre a modifié ce brouillon</translation>
    </message>
    <message>
        <location filename="../../draft_editor/worker/dispatch.py"/>
        <source>Somebody else changed this draft meanwhile: open it, look, and submit it again.</source>
        <translation>Quelqu’un d’autre a modifié ce brouillon entre-temps&#xa0;: ouvrez-le, vérifiez, puis soumettez-le de nouveau.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/commands/deep_check/trials.py"/>
        <source>Somebody else changes the draft</source>
        <translation>Quelqu’un d’autre modifie le brouillon</translation>
    </message>
    <message>
        <location filename="../../draft_editor/template/reading.py"/>
        <source>Something stands before the first “&lt;#case&gt;”.</source>
        <translation>Quelque chose précède le premier «&#xa0;&lt;#case&gt;&#xa0;».</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/mail/views.py"/>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/attachments.py"/>
        <source>Space shows a file, F2 names it, Alt+Up and Alt+Down move it, Delete removes it.</source>
        <translation>Espace montre un fichier, F2 le nomme, Alt+Haut et Alt+Bas le déplacent, Suppr le retire.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/spelling/menu.py"/>
        <source>Spelling off</source>
        <translation>Orthographe désactivée</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/spelling/menu.py"/>
        <source>Spelling: {language}</source>
        <translation>Orthographe&#xa0;: {language}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/reply.py"/>
        <location filename="../../draft_editor/ui/panels/status.py"/>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/writing/mention_watch.py"/>
        <source>Still tell</source>
        <translation>Aviser quand même</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/attachments.py"/>
        <source>Stop asking</source>
        <translation>Ne plus demander</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/safety.py"/>
        <source>Stop the self-test</source>
        <translation>Arrêter l’autotest</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/attachments.py"/>
        <source>Stop upload</source>
        <translation>Arrêter le téléversement</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/safety_trials.py"/>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/outcome.py"/>
        <source>Stopped before anything was sent.</source>
        <translation>Arrêté avant tout envoi.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/assembly/caretaker.py"/>
        <source>Stopped before its end.</source>
        <translation>Arrêté avant la fin.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/safety.py"/>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/message.py"/>
        <location filename="../../draft_editor/ui/delivery.py"/>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/commands.py"/>
        <location filename="../../draft_editor/ui/dialogs/review.py"/>
        <location filename="../../draft_editor/ui/panels/action_bar.py"/>
        <source>Submit edit</source>
        <translation>Envoyer la modification</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/review.py"/>
        <location filename="../../draft_editor/ui/panels/action_bar.py"/>
        <source>Submit edit   Ctrl ⏎</source>
        <translation>Envoyer la modification   Ctrl ⏎</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/desk.py"/>
        <source>Submit or save the edited drafts before changing the profile.</source>
        <translation>Envoyez ou enregistrez les brouillons modifiés avant de changer de profil.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/review.py"/>
        <source>Submit unchanged</source>
        <translation>Envoyer sans changement</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/review.py"/>
        <source>Submit unchanged   Ctrl ⏎</source>
        <translation>Envoyer sans changement   Ctrl ⏎</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/review.py"/>
        <source>Submitting sends the draft back exactly as it was opened.</source>
        <translation>L’envoi renvoie le brouillon exactement comme il a été ouvert.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/audience.py"/>
        <source>Subscribed</source>
        <translation>Abonnés</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/dealer_hours.py"/>
        <source>Sunday</source>
        <translation>dimanche</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/commands.py"/>
        <source>Tab</source>
        <translation>Onglet</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/message.py"/>
        <source>Tag type</source>
        <translation>Type d’étiquette</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/forms/tabs.py"/>
        <source>Tag {number}</source>
        <translation>Étiquette {number}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/forms/tabs.py"/>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/message.py"/>
        <source>Tags that link the message to something else at the dealership.</source>
        <translation>Les étiquettes qui lient le message à autre chose à la concession.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/recipients.py"/>
        <location filename="../../draft_editor/rules/sending.py"/>
        <location filename="../../draft_editor/rules/wording.py"/>
        <source>Take it out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/conflict_card.py"/>
        <source>Take theirs</source>
        <translation>Prendre l’autre version</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/letters.py"/>
        <source>Take them out</source>
        <translation>Les retirer</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/schedule_words.py"/>
        <location filename="../../draft_editor/ui/fields/week.py"/>
        <source>Take this time</source>
        <translation>Prendre cette heure</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/schedule_questions.py"/>
        <source>Take {moment} instead</source>
        <translation>Choisir plutôt {moment}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/mentions.py"/>
        <source>Tell them</source>
        <translation>Les aviser</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/writing/mention_watch.py"/>
        <source>Tell them no longer</source>
        <translation>Ne plus les aviser</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/mentions.py"/>
        <source>Tell {name} ({id})</source>
        <translation>Aviser {name} ({id})</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/response_form.py"/>
        <location filename="../../draft_editor/ui/fields/free_object_kinds.py"/>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/message.py"/>
        <location filename="../../draft_editor/ui/responses/words.py"/>
        <source>Text message</source>
        <translation>Message texte</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/looks.py"/>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/summary.py"/>
        <source>Text to {who}</source>
        <translation>Texto à {who}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/responses_book.py"/>
        <source>Texts that you write once and insert with Ctrl+J. Changes are kept at once.</source>
        <translation>Des textes à écrire une fois et à insérer avec Ctrl+J. Les modifications sont conservées aussitôt.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/mail/rich_spot.py"/>
        <location filename="../../draft_editor/ui/mail/rich_view.py"/>
        <source>That would change what only the source can hold, so it was not done.</source>
        <translation>Cela changerait ce que seule la source peut contenir; rien n’a été fait.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/upload_target.py"/>
        <location filename="../../draft_editor/ui/dialogs/profile_checks.py"/>
        <source>The address for uploads is missing.</source>
        <translation>L’adresse de téléversement manque.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/connection.py"/>
        <source>The address of the proxy cannot be used.</source>
        <translation>L’adresse du serveur mandataire est inutilisable.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/connection.py"/>
        <source>The address of the proxy cannot be used; it must begin with “http://”.</source>
        <translation>L’adresse du serveur mandataire est inutilisable; elle doit commencer par «&#xa0;http://&#xa0;».</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/profile.py"/>
        <location filename="../../draft_editor/ui/dialogs/profile_checks.py"/>
        <source>The address of the service is missing.</source>
        <translation>L’adresse du service manque.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/commands/headless.py"/>
        <source>The address of the service is missing: give “--base-url”.</source>
        <translation>L’adresse du service manque&#xa0;: donnez «&#xa0;--base-url&#xa0;».</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/reply.py"/>
        <source>The answer breaks off in the middle.</source>
        <translation>La réponse s’interrompt au milieu.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/reply.py"/>
        <source>The answer could not be read: {why}</source>
        <translation>La réponse est illisible&#xa0;: {why}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/reply.py"/>
        <source>The answer does not say whether the edit was accepted.</source>
        <translation>La réponse ne dit pas si la modification a été acceptée.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/listing_reader.py"/>
        <source>The answer has no list of messages that the editor can find.</source>
        <translation>L’éditeur ne trouve aucune liste de messages dans la réponse.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/reply.py"/>
        <source>The answer has the status “{status}”, which the editor does not know.</source>
        <translation>La réponse a l’état «&#xa0;{status}&#xa0;», que l’éditeur ne connaît pas.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/reply.py"/>
        <source>The answer is empty.</source>
        <translation>La réponse est vide.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/client.py"/>
        <source>The answer is larger than {size} MB and was not read to its end.</source>
        <translation>La réponse dépasse {size}&#xa0;Mo et n’a pas été lue jusqu’au bout.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/reply.py"/>
        <source>The answer is {kind}, not a JSON object.</source>
        <translation>La réponse n’est pas un objet JSON, mais {kind}.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/commands/deep_check/trials.py"/>
        <source>The answer of the service is lost</source>
        <translation>La réponse du service se perd</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/safety/facts.py"/>
        <source>The answer took too long to compare it.</source>
        <translation>La réponse a trop tardé pour la comparer.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/commands/deep_check/trials.py"/>
        <source>The answer was lost: the attempt is called unknown, it was not repeated, and the service has exactly one edit.</source>
        <translation>La réponse s’est perdue&#xa0;: l’issue est dite inconnue, rien n’a été répété et le service a exactement une modification.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/base_url.py"/>
        <source>The base address has a space or an invisible character in it.</source>
        <translation>L’adresse de base contient un espace ou un caractère invisible.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/base_url.py"/>
        <source>The base address has no host name in plain letters (such as api.example.com).</source>
        <translation>L’adresse de base n’a pas de nom d’hôte en lettres simples (comme api.example.com).</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/base_url.py"/>
        <source>The base address is not an address.</source>
        <translation>L’adresse de base n’est pas une adresse.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/base_url.py"/>
        <source>The base address must begin with “https://”.</source>
        <translation>L’adresse de base doit commencer par «&#xa0;https://&#xa0;».</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/base_url.py"/>
        <source>The base address must not hold a user name or password.</source>
        <translation>L’adresse de base ne doit contenir ni nom d’utilisateur ni mot de passe.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/base_url.py"/>
        <source>The base address must not hold “?” or “#”.</source>
        <translation>L’adresse de base ne doit contenir ni «&#xa0;?&#xa0;» ni «&#xa0;#&#xa0;».</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/body_view.py"/>
        <location filename="../../draft_editor/ui/forms/json_page.py"/>
        <source>The body as JSON</source>
        <translation>Le corps en JSON</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/forms/json_page.py"/>
        <source>The body that will be sent, laid out for reading.</source>
        <translation>Le corps qui sera envoyé, mis en forme pour la lecture.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/upload_target.py"/>
        <source>The bucket for uploads, or its key id, is missing.</source>
        <translation>Le compartiment pour les fichiers, ou son identifiant de clé, est manquant.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/upload/bucket.py"/>
        <source>The bucket is in another region.</source>
        <translation>Le compartiment se trouve dans une autre région.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/profile_checks.py"/>
        <source>The bucket is missing.</source>
        <translation>Le compartiment est manquant.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/audience.py"/>
        <source>The buttons under the notification.</source>
        <translation>Les boutons sous l’avis.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/consequences.py"/>
        <source>The callback address cannot be read.</source>
        <translation>L’adresse de rappel est illisible.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/consequences.py"/>
        <source>The callback address holds a password that everybody here can see.</source>
        <translation>L’adresse de rappel contient un mot de passe que tous peuvent voir ici.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/sending.py"/>
        <source>The callback address is not a secure one: it does not begin with https://.</source>
        <translation>L’adresse de rappel n’est pas sécurisée&#xa0;: elle ne commence pas par https://.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/connection.py"/>
        <source>The certificate file {name} cannot be read.</source>
        <translation>Impossible de lire le fichier de certificat {name}.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/failure.py"/>
        <source>The certificate of {host} is not trusted: {what}</source>
        <translation>Le certificat de {host} n’est pas reconnu&#xa0;: {what}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/commands/self_check.py"/>
        <source>The certificates that this system trusts can be used.</source>
        <translation>Les certificats reconnus par ce système sont utilisables.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/draft/change.py"/>
        <source>The change at {path} does not fit this draft.</source>
        <translation>La modification à {path} ne convient pas à ce brouillon.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/profile.py"/>
        <source>The clock by which messages are scheduled. Old names work too.</source>
        <translation>L’horloge selon laquelle les messages sont planifiés. Les anciens noms valent aussi.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/upload/bucket.py"/>
        <source>The clock of this computer is too far off for the upload address.</source>
        <translation>L’horloge de cet ordinateur s’écarte trop de celle de l’adresse de téléversement.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/client.py"/>
        <source>The connection broke while the answer came.</source>
        <translation>La connexion s’est rompue pendant la réponse.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/upload/uploader.py"/>
        <source>The connection broke while “{name}” was on its way.</source>
        <translation>La connexion s’est rompue pendant l’envoi de «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/failure.py"/>
        <source>The connection ended before an answer could be read.</source>
        <translation>La connexion a pris fin avant qu’une réponse puisse être lue.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/check.py"/>
        <source>The contract has another kind of value here; this is {kind}.</source>
        <translation>Le contrat prévoit un autre type de valeur ici; c’est {kind}.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/review.py"/>
        <source>The customer agreed to this text</source>
        <translation>Le client a consenti à ce message texte</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/delivery.py"/>
        <location filename="../../draft_editor/ui/panels/customer_gets.py"/>
        <source>The customer gets</source>
        <translation>Le client reçoit</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/template.py"/>
        <source>The customer may see “{placeholder}” as it stands: this message is not marked as having placeholders.</source>
        <translation>Le client pourrait voir «&#xa0;{placeholder}&#xa0;» tel quel&#xa0;: ce message n’est pas indiqué comme contenant des variables.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/reply.py"/>
        <source>The customer the message belongs to.</source>
        <translation>Le client auquel appartient le message.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/profile.py"/>
        <source>The customer’s conversation is delegated to this user, unless it is the department’s default user.</source>
        <translation>La conversation du client est déléguée à cet utilisateur, sauf s’il est l’utilisateur par défaut du département.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/commands/self_check.py"/>
        <location filename="../../draft_editor/store/folder.py"/>
        <source>The data folder “{path}” cannot be used: {why}.</source>
        <translation>Le dossier de données «&#xa0;{path}&#xa0;» est inutilisable&#xa0;: {why}.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/message.py"/>
        <source>The day and time the message goes out. Empty: it is not scheduled.</source>
        <translation>Le jour et l’heure de l’envoi. Vide&#xa0;: le message n’est pas planifié.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/schedule.py"/>
        <source>The dealer is closed then: {hours}. Choose another time, or turn on “Send outside opening hours”.</source>
        <translation>La concession est alors fermée&#xa0;: {hours}. Choisissez une autre heure, ou activez «&#xa0;Envoyer hors des heures d’ouverture&#xa0;».</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/schedule.py"/>
        <source>The dealer is closed then: {hours}. It goes out all the same, as “Send outside opening hours” is on.</source>
        <translation>La concession est alors fermée&#xa0;: {hours}. Le message part quand même, car «&#xa0;Envoyer hors des heures d’ouverture&#xa0;» est activé.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/delivery.py"/>
        <source>The dealership’s address and hours</source>
        <translation>L’adresse et les heures de la concession</translation>
    </message>
    <message>
        <location filename="../../draft_editor/commands/deep_check/trials.py"/>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <location filename="../../draft_editor/commands/deep_check/trials.py"/>
        <source>The disk was full, and nobody said that nothing is saved.</source>
        <translation>Le disque était plein et rien n’a dit que plus rien n’est enregistré.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/forms/tabs.py"/>
        <source>The draft</source>
        <translation>Le brouillon</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/undecided.py"/>
        <source>The draft could not be read back: {why} So you have to decide.</source>
        <translation>Le brouillon n’a pas pu être relu&#xa0;: {why} C’est donc à vous de décider.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/undecided.py"/>
        <source>The draft does not lie here any more, so it cannot be sent again from here.</source>
        <translation>Le brouillon n’est plus ici; il ne peut donc pas être renvoyé d’ici.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/sending/finding_out.py"/>
        <source>The draft is being read back…</source>
        <translation>Relecture du brouillon…</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/sent.py"/>
        <location filename="../../draft_editor/ui/dialogs/versions.py"/>
        <source>The draft is exactly like this now.</source>
        <translation>Le brouillon est exactement ainsi en ce moment.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/sent.py"/>
        <source>The draft is not in the list now: this state can be opened beside it.</source>
        <translation>Le brouillon n’est pas dans la liste en ce moment&#xa0;: cet état peut être ouvert à côté.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/schedule.py"/>
        <source>The draft is scheduled, but has no time: set one.</source>
        <translation>Le brouillon est planifié, mais sans heure&#xa0;: choisissez-en une.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/reply.py"/>
        <source>The draft is too large for the service.</source>
        <translation>Le brouillon est trop volumineux pour le service.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/commands/deep_check/trials.py"/>
        <source>The draft was sent over somebody else’s change.</source>
        <translation>Le brouillon a été envoyé par-dessus la modification de quelqu’un d’autre.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/panels/address.py"/>
        <source>The edit is made in this user’s name: unless that is the department’s default user, the service delegates the customer’s conversation to them.</source>
        <translation>La modification est faite au nom de cet utilisateur&#xa0;: sauf s’il est l’utilisateur par défaut du département, le service lui délègue la conversation du client.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/commands/deep_check/editor.py"/>
        <source>The editor did not come to “{step}” within %n second(s).</source>
        <translation>
            <numerusform>L’éditeur n’est pas arrivé à «&#xa0;{step}&#xa0;» en %n&#xa0;seconde.</numerusform>
            <numerusform>L’éditeur n’est pas arrivé à «&#xa0;{step}&#xa0;» en %n&#xa0;secondes.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../draft_editor/commands/deep_check/editor.py"/>
        <source>The editor did not end when it was closed.</source>
        <translation>L’éditeur ne s’est pas terminé à sa fermeture.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/commands/deep_check/editor.py"/>
        <source>The editor ended before it came to “{step}”: {said}</source>
        <translation>L’éditeur s’est terminé avant d’arriver à «&#xa0;{step}&#xa0;»&#xa0;: {said}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/assembly/ledger.py"/>
        <source>The editor ended while this was being sent: nobody knows whether it arrived.</source>
        <translation>L’éditeur s’est arrêté pendant cet envoi&#xa0;: personne ne sait s’il est arrivé.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/commands/deep_check/trials.py"/>
        <source>The editor is killed while somebody types</source>
        <translation>L’éditeur est tué en cours de saisie</translation>
    </message>
    <message>
        <location filename="../../draft_editor/worker/submission.py"/>
        <source>The editor was closed before this left.</source>
        <translation>L’éditeur a été fermé avant le départ de cette modification.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/assembly/journal_entries.py"/>
        <source>The editor was not closed in order. %n draft(s) came back as they were left.</source>
        <translation>
            <numerusform>L’éditeur n’a pas été fermé normalement. %n brouillon est revenu tel qu’il était.</numerusform>
            <numerusform>L’éditeur n’a pas été fermé normalement. %n brouillons sont revenus tels qu’ils étaient.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../draft_editor/commands/deep_check/trials.py"/>
        <source>The edits came back, but not what can be undone.</source>
        <translation>Les modifications sont revenues, mais pas ce qui peut être annulé.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/keeping.py"/>
        <source>The edits of one draft are not being saved: {why}</source>
        <translation>Les modifications d’un brouillon ne sont pas enregistrées&#xa0;: {why}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/keeping.py"/>
        <source>The edits of “{title}” are not being saved: {why}</source>
        <translation>Les modifications de «&#xa0;{title}&#xa0;» ne sont pas enregistrées&#xa0;: {why}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/message.py"/>
        <source>The ending of the file’s name, such as jpg or pdf.</source>
        <translation>La fin du nom du fichier, comme jpg ou pdf.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/reply.py"/>
        <source>The error’s code.</source>
        <translation>Le code de l’erreur.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/message.py"/>
        <source>The event was under the time limit</source>
        <translation>L’événement était sous le délai minimal</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/upload/answer.py"/>
        <source>The file is too large for the upload address (HTTP {status}).</source>
        <translation>Le fichier est trop volumineux pour l’adresse de téléversement (HTTP {status}).</translation>
    </message>
    <message>
        <location filename="../../draft_editor/commands/sandbox_alone.py"/>
        <source>The file of “--data” cannot be used: it must be a sandbox’s own, or new.</source>
        <translation>Le fichier de «&#xa0;--data&#xa0;» est inutilisable&#xa0;: il doit être celui d’un bac à sable, ou nouveau.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/attachments.py"/>
        <source>The files come to {size} MB, if their sizes are in bytes; at most {most} MB in all arrive. Take one out, or make it smaller.</source>
        <translation>Les fichiers totalisent {size}&#xa0;Mo, si leurs tailles sont en octets; au plus {most}&#xa0;Mo en tout arrivent. Retirez-en un ou réduisez-le.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/message.py"/>
        <source>The files that go out with the message; the complete list is always sent.</source>
        <translation>Les fichiers joints au message; la liste complète est toujours envoyée.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/files/row_shrinking.py"/>
        <source>The files themselves stay as they are, and Undo brings the large ones back.</source>
        <translation>Les fichiers eux-mêmes restent tels quels, et Annuler ramène les grandes images.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/files/upload_questions.py"/>
        <source>The files themselves stay as they are.</source>
        <translation>Les fichiers eux-mêmes restent tels quels.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/profile.py"/>
        <location filename="../../draft_editor/ui/dialogs/profile_checks.py"/>
        <source>The form of times is missing.</source>
        <translation>Le format des heures manque.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/commands/deep_check/trials.py"/>
        <source>The form was changed without asking.</source>
        <translation>Le formulaire a été modifié sans demander.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/sending.py"/>
        <source>The id of the incoming message, as its carrier gave it.</source>
        <translation>L’ID du message reçu, tel que donné par le fournisseur.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/reply.py"/>
        <source>The id of this one request, for asking about it.</source>
        <translation>L’ID de cette demande, à donner si vous posez une question.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/reply.py"/>
        <source>The id to name when asking the service’s support about it.</source>
        <translation>L’ID à donner au soutien du service quand vous posez une question.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/assembly/keeper.py"/>
        <source>The journal cannot be opened, so nothing of the past can be read.</source>
        <translation>Le journal ne peut pas être ouvert&#xa0;: rien du passé ne peut être lu.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/journal/attempts.py"/>
        <source>The journal does not keep this attempt.</source>
        <translation>Le journal ne garde pas cette tentative.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/assembly/journal_entries.py"/>
        <location filename="../../draft_editor/store/journal/drafts.py"/>
        <source>The journal does not keep this draft.</source>
        <translation>Le journal ne garde pas ce brouillon.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/journal/journal.py"/>
        <source>The journal was brought up to this version; as it was before, it is kept in “{name}”.</source>
        <translation>Le journal a été mis au niveau de cette version; tel qu’il était, il est gardé dans «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/journal/rescue.py"/>
        <source>The journal was damaged. It was set aside as “{name}”, and everything readable in it was brought back.</source>
        <translation>Le journal était endommagé. Il a été mis de côté sous «&#xa0;{name}&#xa0;», et tout ce qui y était lisible a été récupéré.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/journal/rescue.py"/>
        <source>The journal was damaged; everything readable in it was brought back.</source>
        <translation>Le journal était endommagé; tout ce qui y était lisible a été récupéré.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/journal/trouble.py"/>
        <source>The journal “{path}” cannot be used: {why}.</source>
        <translation>Le journal «&#xa0;{path}&#xa0;» ne peut pas servir&#xa0;: {why}.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/journal/book.py"/>
        <source>The journal “{path}” was deleted or moved away.</source>
        <translation>Le journal «&#xa0;{path}&#xa0;» a été supprimé ou déplacé.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/journal/book.py"/>
        <source>The journal “{path}” was replaced by another file.</source>
        <translation>Le journal «&#xa0;{path}&#xa0;» a été remplacé par un autre fichier.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/journal/journal.py"/>
        <source>The journal “{path}” was written by a newer version of the program. It is left as it is: start the newer version, or choose another data folder.</source>
        <translation>Le journal «&#xa0;{path}&#xa0;» vient d’une version plus récente du programme. Il reste tel quel&#xa0;: lancez la version plus récente, ou choisissez un autre dossier de données.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/profile_checks.py"/>
        <source>The key id is missing.</source>
        <translation>L’identifiant de clé est manquant.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/os_keyring.py"/>
        <source>The keyring chosen on this computer ({name}) is not the system’s own, so it is not used.</source>
        <translation>Le trousseau choisi sur cet ordinateur ({name}) n’est pas celui du système; il n’est pas utilisé.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/store/secrets.py"/>
        <source>The keyring did not answer within %n second(s); it may be waiting to be unlocked.</source>
        <translation>
            <numerusform>Le trousseau n’a pas répondu en&#xa0;%n&#xa0;seconde; il attend peut-être d’être déverrouillé.</numerusform>
            <numerusform>Le trousseau n’a pas répondu en&#xa0;%n&#xa0;secondes; il attend peut-être d’être déverrouillé.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../draft_editor/commands/deep_check/trials.py"/>
        <source>The keyring is locked</source>
        <translation>Le trousseau est verrouillé</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/secrets.py"/>
        <source>The keyring is still busy with an earlier request.</source>
        <translation>Le trousseau est encore occupé par une demande précédente.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/commands/self_check.py"/>
        <source>The keyring keeps secrets.</source>
        <translation>Le trousseau conserve les secrets.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/secrets.py"/>
        <source>The keyring of this computer cannot be used ({error}).</source>
        <translation>Le trousseau de cet ordinateur est inutilisable ({error}).</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/secrets.py"/>
        <source>The keyring of this computer is locked.</source>
        <translation>Le trousseau de cet ordinateur est verrouillé.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/commands/self_check.py"/>
        <source>The keyring took a secret and did not give it back.</source>
        <translation>Le trousseau a pris un secret et ne l’a pas rendu.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/spelling/menu.py"/>
        <source>The language in which the spelling is checked here.</source>
        <translation>La langue dans laquelle l’orthographe est vérifiée ici.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/store/journal/rescue.py"/>
        <source>The last %n change(s) of “{title}” could not be read.</source>
        <translation>
            <numerusform>La dernière modification de «&#xa0;{title}&#xa0;» (%n) n’a pas pu être lue.</numerusform>
            <numerusform>Les %n dernières modifications de «&#xa0;{title}&#xa0;» n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/closing.py"/>
        <source>The last edits are being saved…</source>
        <translation>Les dernières modifications sont en cours d’enregistrement…</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/link.py"/>
        <source>The link holds a user name or a password, which everybody would get to see.</source>
        <translation>Le lien contient un nom d’utilisateur ou un mot de passe, que tout le monde verrait.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/files/upload_questions.py"/>
        <source>The link is attached in any case. {server} can tell type and size; it would learn that somebody here asks about this file. No login goes along, and nothing is fetched.</source>
        <translation>Le lien est joint de toute façon. {server} peut en dire le type et la taille; il apprendrait que quelqu’un d’ici s’intéresse à ce fichier. Aucun identifiant n’est envoyé, et rien n’est téléchargé.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/attachments.py"/>
        <source>The link is copied.</source>
        <translation>Le lien est copié.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/links.py"/>
        <source>The link “{link}” is not a secure one: it does not begin with https://.</source>
        <translation>Le lien «&#xa0;{link}&#xa0;» n’est pas sécurisé&#xa0;: il ne commence pas par https://.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/recipients.py"/>
        <source>The list takes addresses only: names were left out.</source>
        <translation>La liste ne prend que des adresses&#xa0;: les noms ont été omis.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/authentication.py"/>
        <source>The login has a line break or a control character in it.</source>
        <translation>Les identifiants contiennent un saut de ligne ou un caractère de contrôle.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/authentication.py"/>
        <source>The login has half a character in it.</source>
        <translation>Les identifiants contiennent une moitié de caractère.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/logins.py"/>
        <source>The login is kept for this session only.</source>
        <translation>Les identifiants sont conservés pour cette session seulement.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/logins.py"/>
        <source>The login is kept for this session only; the older one was removed from the keyring.</source>
        <translation>Les identifiants sont conservés pour cette session seulement; les anciens ont été retirés du trousseau.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/logins.py"/>
        <source>The login is kept in the keyring of this computer.</source>
        <translation>Les identifiants sont conservés dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/commands/headless.py"/>
        <source>The login is missing: give “--login” and “--password-stdin”, or “--profile”.</source>
        <translation>Les identifiants manquent&#xa0;: donnez «&#xa0;--login&#xa0;» et «&#xa0;--password-stdin&#xa0;», ou «&#xa0;--profile&#xa0;».</translation>
    </message>
    <message>
        <location filename="../../draft_editor/commands/headless.py"/>
        <source>The login of a profile is only sent to the profile’s own address; with another one, give “--login” too.</source>
        <translation>Les identifiants d’un profil ne sont envoyés qu’à l’adresse du profil; avec une autre, donnez aussi «&#xa0;--login&#xa0;».</translation>
    </message>
    <message>
        <location filename="../../draft_editor/assembly/carrier.py"/>
        <source>The login of the upload target is not at hand; give it in the profile.</source>
        <translation>Les identifiants de la destination des fichiers ne sont pas disponibles; saisissez-les dans le profil.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/logins.py"/>
        <source>The login of this session was removed.</source>
        <translation>Les identifiants de cette session ont été retirés.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/reply.py"/>
        <source>The login was not accepted.</source>
        <translation>Les identifiants n’ont pas été acceptés.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/logins.py"/>
        <source>The login was removed from the keyring.</source>
        <translation>Les identifiants ont été retirés du trousseau.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/template/rendering.py"/>
        <source>The macro “{name}” does not take this.</source>
        <translation>La macro «&#xa0;{name}&#xa0;» ne prend pas cela.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/body.py"/>
        <source>The message has {length} characters; the carrier takes {most}. Shorten it by {over}.</source>
        <translation>Le message a {length} caractères; l’opérateur en accepte {most}. Raccourcissez-le de {over}.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/wording.py"/>
        <source>The message says “{word}”, and nothing is attached.</source>
        <translation>Le message dit «&#xa0;{word}&#xa0;», mais rien n’est joint.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/reply.py"/>
        <source>The message that was edited.</source>
        <translation>Le message qui a été modifié.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/message.py"/>
        <source>The name the file had when it was attached.</source>
        <translation>Le nom du fichier au moment où il a été joint.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/sending.py"/>
        <source>The name the number or address goes by, such as “mobile”.</source>
        <translation>Le nom donné au numéro ou à l’adresse, comme «&#xa0;cellulaire&#xa0;».</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/failure.py"/>
        <source>The name {host} is not known on this network.</source>
        <translation>Le nom {host} est inconnu sur ce réseau.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/private_numbers.py"/>
        <source>The number that ends in {end} looks like a payment card’s: take it out.</source>
        <translation>Le numéro qui se termine par {end} ressemble à celui d’une carte de paiement&#xa0;: retirez-le.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/private_numbers.py"/>
        <source>The number that ends in {end} looks like a social insurance number: take it out.</source>
        <translation>Le numéro qui se termine par {end} ressemble à un numéro d’assurance sociale&#xa0;: retirez-le.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/private_numbers.py"/>
        <source>The number that ends in {end} looks like a social security number: take it out.</source>
        <translation>Le numéro qui se termine par {end} ressemble à un numéro de sécurité sociale&#xa0;: retirez-le.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/responses_book.py"/>
        <source>The open draft has no text yet.</source>
        <translation>Le brouillon ouvert n’a pas encore de texte.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/hours_section.py"/>
        <source>The opening hours are known</source>
        <translation>Les heures d’ouverture sont connues</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/profile_checks.py"/>
        <location filename="../../draft_editor/ui/dialogs/sign_in.py"/>
        <source>The password is missing.</source>
        <translation>Le mot de passe manque.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/commands/password.py"/>
        <source>The password on standard input is no UTF-8 text.</source>
        <translation>Le mot de passe de l’entrée standard n’est pas un texte UTF-8.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/commands/deep_check/trials.py"/>
        <source>The password was written to the disk.</source>
        <translation>Le mot de passe a été écrit sur le disque.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/base_url.py"/>
        <source>The path of the base address has a character that does not fit.</source>
        <translation>Le chemin de l’adresse de base contient un caractère non permis.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/timestamp.py"/>
        <source>The pattern has a quote that is not closed.</source>
        <translation>Le modèle contient un guillemet qui n’est pas fermé.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/timestamp.py"/>
        <source>The pattern has “{part}”, which is not understood.</source>
        <translation>Le modèle contient «&#xa0;{part}&#xa0;», qui n’est pas compris.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/timestamp.py"/>
        <source>The pattern leaves out the {part}.</source>
        <translation>Élément absent du modèle&#xa0;: {part}.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/audience.py"/>
        <source>The people who are subscribed with this note.</source>
        <translation>Les personnes abonnées par cette note.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/audience.py"/>
        <source>The people who are told about this note.</source>
        <translation>Les personnes avisées de cette note.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/audience.py"/>
        <source>The people who follow the conversation.</source>
        <translation>Les personnes qui suivent la conversation.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/audience.py"/>
        <source>The people whose subscription ends with this note.</source>
        <translation>Les personnes dont l’abonnement prend fin avec cette note.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/contract.py"/>
        <source>The person who makes this edit.</source>
        <translation>La personne qui fait cette modification.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/audience.py"/>
        <source>The person’s name.</source>
        <translation>Le nom de la personne.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/sending.py"/>
        <source>The phone number or email address the message goes to.</source>
        <translation>Le numéro de téléphone ou l’adresse courriel du destinataire.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/sending.py"/>
        <source>The phone number the incoming message came from.</source>
        <translation>Le numéro de téléphone d’où vient le message reçu.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/profile.py"/>
        <location filename="../../draft_editor/ui/dialogs/profile_checks.py"/>
        <source>The profile needs a name.</source>
        <translation>Le profil doit avoir un nom.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/profile.py"/>
        <source>The profile stays as it was.</source>
        <translation>Le profil reste tel quel.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/profile.py"/>
        <source>The profile’s key is empty.</source>
        <translation>La clé du profil est vide.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/failure.py"/>
        <source>The proxy refuses the way to {host}: {what}</source>
        <translation>Le serveur mandataire refuse l’accès à {host}&#xa0;: {what}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/upload_section.py"/>
        <source>The public address of the same place, if files are read elsewhere. Mostly empty.</source>
        <translation>L’adresse publique du même endroit, si les fichiers sont lus ailleurs. Le plus souvent vide.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/reply.py"/>
        <source>The reasons why the edit was refused.</source>
        <translation>Les raisons pour lesquelles la modification a été refusée.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/upload/bucket.py"/>
        <source>The region or the key of the bucket cannot be used.</source>
        <translation>La région ou la clé du compartiment est inutilisable.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/review.py"/>
        <source>The request as a command line; the login is left out</source>
        <translation>La demande en ligne de commande, sans les identifiants</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/failure.py"/>
        <source>The request could not be sent within {seconds} seconds.</source>
        <translation>La demande n’a pas pu être envoyée en {seconds}&#xa0;secondes.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/delivery.py"/>
        <source>The rest is not shown here.</source>
        <translation>Le reste n’est pas affiché ici.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/safety/facts.py"/>
        <source>The same as the service’s.</source>
        <translation>La même que celle du service.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/change_words.py"/>
        <source>The same entries in another order</source>
        <translation>Les mêmes entrées dans un autre ordre</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/schedule.py"/>
        <source>The scheduled time is in the past: choose a later one.</source>
        <translation>L’heure planifiée est passée&#xa0;: choisissez-en une plus tard.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/upload/bucket.py"/>
        <source>The secret key does not fit the key id, or the region is another.</source>
        <translation>La clé secrète ne correspond pas à l’identifiant de clé, ou la région est une autre.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/profile_checks.py"/>
        <source>The secret key is missing.</source>
        <translation>La clé secrète est manquante.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/assembly/self_test.py"/>
        <source>The self-test broke off (exit code {code}).</source>
        <translation>L’autotest s’est interrompu (code de sortie {code}).</translation>
    </message>
    <message>
        <location filename="../../draft_editor/assembly/self_test.py"/>
        <source>The self-test could not be started ({error}).</source>
        <translation>L’autotest n’a pas pu être lancé ({error}).</translation>
    </message>
    <message>
        <location filename="../../draft_editor/assembly/self_test.py"/>
        <source>The self-test said something that cannot be read.</source>
        <translation>L’autotest a dit quelque chose d’illisible.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/panels/server_words.py"/>
        <source>The server’s own words</source>
        <translation>Le texte du serveur</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/panels/attempts.py"/>
        <source>The server’s own words:</source>
        <translation>Les mots du serveur&#xa0;:</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/reply.py"/>
        <source>The service answered with a web page; this account may not use this address.</source>
        <translation>Le service a répondu par une page Web; ce compte n’a peut-être pas accès à cette adresse.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/template.py"/>
        <source>The service cannot fill in line {line}: {why}</source>
        <translation>Le service ne peut pas remplir la ligne {line}&#xa0;: {why}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/consequences.py"/>
        <source>The service cannot reach the callback address: it is one of a private network.</source>
        <translation>Le service ne peut pas joindre l’adresse de rappel&#xa0;: elle appartient à un réseau privé.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/assembly/last_look.py"/>
        <location filename="../../draft_editor/worker/read_back.py"/>
        <source>The service did not list all of its drafts, and this one was not among them.</source>
        <translation>Le service n’a pas listé tous ses brouillons, et celui-ci n’était pas du nombre.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/reply.py"/>
        <source>The service does not know this address; check the four ids and the base address.</source>
        <translation>Le service ne connaît pas cette adresse; vérifiez les quatre ID et l’adresse de base.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/worker/dispatch.py"/>
        <source>The service does not list this draft any more: it was sent or deleted.</source>
        <translation>Le service ne présente plus ce brouillon&#xa0;: il a été envoyé ou supprimé.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/reply.py"/>
        <source>The service does not take this kind of content.</source>
        <translation>Le service n’accepte pas ce type de contenu.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/reply.py"/>
        <source>The service failed without a verdict (HTTP {status}).</source>
        <translation>Le service a échoué sans se prononcer (HTTP {status}).</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/listing.py"/>
        <source>The service gave its drafts in the words of an edit.</source>
        <translation>Le service a donné ses brouillons dans les termes d’une modification.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/listing.py"/>
        <source>The service gave its drafts in the words of its webhooks; they were translated.</source>
        <translation>Le service a donné ses brouillons dans les termes de ses webhooks; ils ont été convertis.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/commands/deep_check/trials.py"/>
        <source>The service has %n edit(s) instead of one.</source>
        <translation>
            <numerusform>Le service a %n modification au lieu d’une.</numerusform>
            <numerusform>Le service a %n modifications au lieu d’une.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/reply.py"/>
        <source>The service is not ready at the moment.</source>
        <translation>Le service n’est pas prêt pour le moment.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/template/values.py"/>
        <source>The service may round this number.</source>
        <translation>Le service peut arrondir ce nombre.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/template/values.py"/>
        <source>The service may write the number {number} in its own way.</source>
        <translation>Le service peut écrire le nombre {number} à sa façon.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/template/values.py"/>
        <source>The service may write {number} in its own way, such as “{other}”; “?c” keeps the digits.</source>
        <translation>Le service peut écrire {number} à sa façon, par exemple «&#xa0;{other}&#xa0;»; «&#xa0;…?c&#xa0;» garde les chiffres.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/reply.py"/>
        <source>The service points to another address, on {host}, which is not followed; check the base address of the profile.</source>
        <translation>Le service renvoie à une autre adresse, sur {host}, qui n’est pas suivie; vérifiez l’adresse de base du profil.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/reply.py"/>
        <source>The service points to another address, which is not followed; check the base address of the profile.</source>
        <translation>Le service renvoie à une autre adresse, qui n’est pas suivie; vérifiez l’adresse de base du profil.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/reply.py"/>
        <source>The service refused the request (HTTP {status}).</source>
        <translation>Le service a refusé la demande (HTTP {status}).</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/reply.py"/>
        <source>The service reports a conflict: the draft may have been changed or sent.</source>
        <translation>Le service signale un conflit&#xa0;: le brouillon a peut-être été modifié ou envoyé.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/reply.py"/>
        <source>The service said no and gave no reason.</source>
        <translation>Le service a refusé sans donner de raison.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/reply.py"/>
        <source>The service said no: {reason}</source>
        <translation>Le service a refusé&#xa0;: {reason}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/sending.py"/>
        <source>The service sends first and answers then. Not set: the service decides.</source>
        <translation>Le service envoie d’abord, puis répond. Non&#xa0;défini&#xa0;: le service décide.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/template/values.py"/>
        <source>The service writes days in its own way.</source>
        <translation>Le service écrit les jours à sa façon.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/message.py"/>
        <source>The service’s id of the parent tag’s type.</source>
        <translation>L’ID du type de l’étiquette parente dans le service.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/audience.py"/>
        <source>The service’s id of the person’s department.</source>
        <translation>L’ID du département de la personne dans le service.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/audience.py"/>
        <source>The service’s id of this person.</source>
        <translation>L’ID de cette personne dans le service.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/message.py"/>
        <source>The service’s id of this tag’s type.</source>
        <translation>L’ID du type de cette étiquette dans le service.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/audience.py"/>
        <source>The service’s ids of others who are notified too.</source>
        <translation>Les ID, dans le service, des autres personnes à aviser.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/message.py"/>
        <source>The service’s labels on this message, such as the trash.</source>
        <translation>Les libellés du service sur ce message, comme la corbeille.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/message.py"/>
        <source>The service’s letter for what the message is for; F is a draft.</source>
        <translation>La lettre du service pour le but du message; F désigne un brouillon.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/message.py"/>
        <source>The service’s reason why this draft did not go out.</source>
        <translation>La raison, selon le service, pour laquelle ce brouillon n’est pas parti.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/sending.py"/>
        <source>The service’s reference to the email that was forwarded.</source>
        <translation>La référence du service au courriel qui a été transféré.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/canned.py"/>
        <source>The shared responses are left out. {what}</source>
        <translation>Les réponses partagées sont laissées de côté. {what}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/message.py"/>
        <source>The size of the file; the service keeps it as text.</source>
        <translation>La taille du fichier; le service la conserve comme texte.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/spelling/spelling.py"/>
        <source>The spelling is not checked here.</source>
        <translation>L’orthographe n’est pas vérifiée ici.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/schedule_questions.py"/>
        <source>The stored form names no zone and always means the first one.</source>
        <translation>La forme enregistrée ne nomme aucun fuseau et désigne toujours le premier.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/message.py"/>
        <source>The subject line of an email.</source>
        <translation>La ligne d’objet d’un courriel.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/message.py"/>
        <source>The tags this tag belongs to.</source>
        <translation>Les étiquettes dont celle-ci dépend.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/message.py"/>
        <source>The tag’s own content; its keys are up to the service.</source>
        <translation>Le contenu de l’étiquette; ses clés relèvent du service.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/upload_section.py"/>
        <source>The target asks for a login</source>
        <translation>La destination demande des identifiants</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/fill_in.py"/>
        <source>The text as it will be</source>
        <translation>Le texte tel qu’il sera</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/message.py"/>
        <source>The text of the message, with its placeholders.</source>
        <translation>Le texte du message, avec ses variables.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/message_body.py"/>
        <source>The text of the note. Its annotations are kept as they are; they may be about places in the text.</source>
        <translation>Le texte de la note. Ses annotations restent telles quelles; elles peuvent viser des endroits du texte.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/message_body.py"/>
        <source>The text of the note; what else the note holds is kept.</source>
        <translation>Le texte de la note; le reste de la note est conservé.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/response_picker.py"/>
        <source>The text of the response</source>
        <translation>Le texte de la réponse</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/message.py"/>
        <source>The text of this tag value.</source>
        <translation>Le texte de cette valeur d’étiquette.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/wording.py"/>
        <source>The text says “{words}”, and the opt-out footer will say it again.</source>
        <translation>Le texto dit «&#xa0;{words}&#xa0;», et la mention de désabonnement le redira.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/template/tokens.py"/>
        <source>The text that begins here has no closing quote.</source>
        <translation>Le texte qui commence ici n’a pas de guillemet fermant.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/commands/deep_check/run.py"/>
        <source>The trial broke off.</source>
        <translation>L’essai s’est interrompu.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/reading.py"/>
        <source>The try at {time} failed: {why}</source>
        <translation>Échec de la tentative ({time})&#xa0;: {why}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/upload/answer.py"/>
        <source>The upload address answered with a web page instead of storing the file.</source>
        <translation>L’adresse de téléversement a répondu par une page Web au lieu d’enregistrer le fichier.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/upload/presigned.py"/>
        <source>The upload address did not name a place for the file.</source>
        <translation>L’adresse de téléversement n’a pas indiqué de place pour le fichier.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/upload/bucket.py"/>
        <source>The upload address does not know the key id.</source>
        <translation>L’adresse de téléversement ne connaît pas l’identifiant de clé.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/upload/answer.py"/>
        <source>The upload address does not let this computer in (HTTP {status}).</source>
        <translation>L’adresse de téléversement ne laisse pas entrer cet ordinateur (HTTP {status}).</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/upload/answer.py"/>
        <source>The upload address leads elsewhere, which is not followed (HTTP {status}).</source>
        <translation>L’adresse de téléversement renvoie ailleurs, ce qui n’est pas suivi (HTTP {status}).</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/upload/address.py"/>
        <source>The upload address named a place that is no address.</source>
        <translation>L’adresse de téléversement a indiqué une place qui n’est pas une adresse.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/upload/address.py"/>
        <source>The upload address named a place that is not safe: {host}.</source>
        <translation>L’adresse de téléversement a indiqué une place qui n’est pas sûre&#xa0;: {host}.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/upload/answer.py"/>
        <source>The upload address refuses the file (HTTP {status}).</source>
        <translation>L’adresse de téléversement refuse le fichier (HTTP {status}).</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/upload/answer.py"/>
        <source>The upload address took the file, but it is not there.</source>
        <translation>L’adresse de téléversement a accepté le fichier, mais il n’y est pas.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/files/uploads.py"/>
        <source>The upload was stopped.</source>
        <translation>Le téléversement a été arrêté.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/authentication.py"/>
        <location filename="../../draft_editor/ui/dialogs/sign_in.py"/>
        <source>The user name has a colon, which a login cannot carry.</source>
        <translation>Le nom d’utilisateur contient un deux-points; ce n’est pas permis dans un identifiant.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/authentication.py"/>
        <source>The user name is empty.</source>
        <translation>Le nom d’utilisateur est vide.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/profile_checks.py"/>
        <location filename="../../draft_editor/ui/dialogs/sign_in.py"/>
        <source>The user name is missing.</source>
        <translation>Le nom d’utilisateur est manquant.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/commands/password.py"/>
        <source>The user name on standard input is no UTF-8 text.</source>
        <translation>Le nom d’utilisateur de l’entrée standard n’est pas un texte UTF-8.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/free_object_json.py"/>
        <source>The value has changed meanwhile; “Apply” puts your text in its place.</source>
        <translation>La valeur a changé entre-temps; «&#xa0;Appliquer&#xa0;» met votre texte à sa place.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/message.py"/>
        <source>The value that stands first on the tag.</source>
        <translation>La première valeur de l’étiquette.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/contract.py"/>
        <source>The values that the message’s placeholders are filled from.</source>
        <translation>Les valeurs qui remplacent les variables du message.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/reply.py"/>
        <source>The warning’s code.</source>
        <translation>Le code de l’avertissement.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/message.py"/>
        <source>The web address of a preview of the file.</source>
        <translation>L’adresse Web d’un aperçu du fichier.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/sending.py"/>
        <source>The web address of a program that is told about the message.</source>
        <translation>L’adresse Web d’un programme informé du message.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/message.py"/>
        <source>The web address of a small picture of the file.</source>
        <translation>L’adresse Web d’une petite image du fichier.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/message.py"/>
        <source>The web address the file is taken from; without one it is not uploaded.</source>
        <translation>L’adresse Web où le fichier est pris; sans elle, il n’est pas téléversé.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/change_words.py"/>
        <source>The whole draft</source>
        <translation>Tout le brouillon</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/wording.py"/>
        <source>The whole text is a placeholder: nobody can check what will go out.</source>
        <translation>Tout le texto est une variable&#xa0;: personne ne peut vérifier ce qui partira.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/commands/deep_check/trials.py"/>
        <source>The window does not say that nothing is saved.</source>
        <translation>La fenêtre ne dit pas que rien n’est enregistré.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/commands/deep_check/trials.py"/>
        <source>The window does not say that the keyring is locked.</source>
        <translation>La fenêtre ne dit pas que le trousseau est verrouillé.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/commands/deep_check/trials.py"/>
        <source>The window still says that nothing is saved.</source>
        <translation>La fenêtre dit encore que rien n’est enregistré.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/locator.py"/>
        <source>The {name} cannot be “list”: that address reads drafts.</source>
        <translation>{name}&#xa0;: «&#xa0;list&#xa0;» n’est pas permis; cette adresse sert à lire les brouillons.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/locator.py"/>
        <source>The {name} cannot be “{text}”.</source>
        <translation>{name}&#xa0;: «&#xa0;{text}&#xa0;» n’est pas permis.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/locator.py"/>
        <source>The {name} has half a character in it.</source>
        <translation>{name}&#xa0;: une moitié de caractère s’y trouve.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/locator.py"/>
        <source>The {name} has {what} at place {place}; copy the id again without it.</source>
        <translation>{name}&#xa0;: {what} en position {place}; recopiez l’ID sans ce caractère.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/locator.py"/>
        <source>The {name} is empty.</source>
        <translation>Champ vide&#xa0;: {name}.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/commands/headless.py"/>
        <source>The {part} id is missing: give “--{part}”, or a draft file with a “locator”.</source>
        <translation>Il manque un ID&#xa0;: donnez «&#xa0;--{part}&#xa0;», ou un fichier de brouillon avec un «&#xa0;locator&#xa0;».</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/conflict_card.py"/>
        <source>Theirs</source>
        <translation>L’autre version</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/responses_book.py"/>
        <source>There are no responses yet. “New” makes the first.</source>
        <translation>Il n’y a pas encore de réponses. «&#xa0;Nouvelle&#xa0;» crée la première.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/response_picker.py"/>
        <source>There are no responses yet: “Edit the responses…” makes the first.</source>
        <translation>Il n’y a pas encore de réponses&#xa0;: «&#xa0;Modifier les réponses…&#xa0;» permet de créer la première.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/attachments.py"/>
        <source>There are {count} files; at most {most} are taken. Take out {over}.</source>
        <translation>Il y a {count}&#xa0;fichiers; au plus {most} sont acceptés. Retirez-en {over}.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/profiles.py"/>
        <source>There is a profile “{name}” already.</source>
        <translation>Il y a déjà un profil «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/consequences.py"/>
        <source>There is a time and a delay: it may go out later than the time says.</source>
        <translation>Il y a une heure et un délai&#xa0;: l’envoi peut se faire plus tard que l’heure indiquée.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/free_object.py"/>
        <source>There is a “{name}” already; the old name is kept.</source>
        <translation>«&#xa0;{name}&#xa0;» existe déjà; l’ancien nom est conservé.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/attachments.py"/>
        <source>There is no file, picture or link on the clipboard.</source>
        <translation>Il n’y a ni fichier, ni image, ni lien dans le presse-papiers.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/policy.py"/>
        <source>There is no limit “{name}”.</source>
        <translation>Il n’y a pas de limite «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../../draft_editor/commands/headless.py"/>
        <source>There is no profile “{name}” in “{folder}”.</source>
        <translation>Il n’y a pas de profil «&#xa0;{name}&#xa0;» dans «&#xa0;{folder}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/upload/answer.py"/>
        <source>There is no room left at the upload address (HTTP {status}).</source>
        <translation>Il ne reste plus de place à l’adresse de téléversement (HTTP {status}).</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/policy.py"/>
        <source>There is no rule “{rule}”.</source>
        <translation>Il n’y a pas de règle «&#xa0;{rule}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/upload/bucket.py"/>
        <source>There is no such bucket at the upload address.</source>
        <translation>Ce compartiment n’existe pas à l’adresse de téléversement.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/profile.py"/>
        <location filename="../../draft_editor/ui/dialogs/profile_checks.py"/>
        <source>There is no time zone “{name}”; write it like “America/Chicago” or “US/Central”.</source>
        <translation>Il n’y a pas de fuseau «&#xa0;{name}&#xa0;»; écrivez-le comme «&#xa0;America/Toronto&#xa0;» ou «&#xa0;US/Central&#xa0;».</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/dealer_hours.py"/>
        <source>There is no weekday “{day}”; write it like “monday”.</source>
        <translation>Il n’y a pas de jour «&#xa0;{day}&#xa0;»; écrivez-le comme «&#xa0;monday&#xa0;».</translation>
    </message>
    <message>
        <location filename="../../draft_editor/template/slices.py"/>
        <source>There is nothing at that place.</source>
        <translation>Il n’y a rien à cet endroit.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/link/answer.py"/>
        <source>There is nothing at this address, says {server} (HTTP {status}).</source>
        <translation>Il n’y a rien à cette adresse, dit {server} (HTTP {status}).</translation>
    </message>
    <message>
        <location filename="../../draft_editor/assembly/news.py"/>
        <source>There may be more drafts than the service listed.</source>
        <translation>Il y a peut-être plus de brouillons que le service n’en a listé.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/own_words.py"/>
        <source>These words are not underlined in any draft. They are kept on this computer; add one in the menu of a word that is underlined.</source>
        <translation>Ces mots ne sont soulignés dans aucun brouillon. Ils sont conservés sur cet ordinateur; ajoutez-en un dans le menu d’un mot souligné.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/colleagues_section.py"/>
        <source>They are offered behind “@” in every note. Enter edits a cell, Delete removes lines, Ctrl+Z goes back a step.</source>
        <translation>Ces personnes sont proposées après «&#xa0;@&#xa0;» dans chaque note. Entrée modifie une cellule, Suppr enlève des lignes, Ctrl+Z revient d’un pas.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/reply.py"/>
        <source>This account lacks the permission “{scope}”.</source>
        <translation>Il manque à ce compte l’autorisation «&#xa0;{scope}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/reply.py"/>
        <source>This account may not do this.</source>
        <translation>Ce compte n’a pas le droit de faire cela.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/quick_picks.py"/>
        <source>This afternoon</source>
        <translation>Cet après-midi</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/journal/attempts.py"/>
        <source>This attempt has already gone on.</source>
        <translation>Cette tentative est déjà allée plus loin.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/assembly/chronicle.py"/>
        <source>This attempt is not kept any more.</source>
        <translation>Cet envoi n’est plus conservé.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/template/expressions.py"/>
        <source>This cannot be done with {what}.</source>
        <translation>Cela ne peut pas se faire avec {what}.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/template/reading.py"/>
        <source>This comment does not end.</source>
        <translation>Ce commentaire n’a pas de fin.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/secrets.py"/>
        <source>This computer has no keyring yet, and none could be made.</source>
        <translation>Cet ordinateur n’a pas encore de trousseau, et aucun n’a pu être créé.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/safety.py"/>
        <source>This computer’s clock</source>
        <translation>Heure de cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/skew.py"/>
        <source>This computer’s clock is {amount} ahead of the service’s: times that you choose may mean another moment than you think.</source>
        <translation>L’heure de cet ordinateur avance de {amount} sur celle du service&#xa0;: les heures que vous choisissez peuvent désigner un autre moment que vous ne pensez.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/skew.py"/>
        <source>This computer’s clock is {amount} behind the service’s: times that you choose may mean another moment than you think.</source>
        <translation>L’heure de cet ordinateur retarde de {amount} sur celle du service&#xa0;: les heures que vous choisissez peuvent désigner un autre moment que vous ne pensez.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/template/values.py"/>
        <source>This division has no exact result.</source>
        <translation>Cette division n’a pas de résultat exact.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/panels/address.py"/>
        <source>This draft came from a file without an address. Fill in all four to submit.</source>
        <translation>Ce brouillon vient d’un fichier sans adresse. Remplissez les quatre champs pour l’envoyer.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/desk.py"/>
        <source>This draft has no address yet: fill in its four ids, then submit.</source>
        <translation>Ce brouillon n’a pas encore d’adresse&#xa0;: remplissez ses quatre ID, puis envoyez-le.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/writing/variables.py"/>
        <source>This draft has no variables.</source>
        <translation>Ce brouillon n’a pas de variables.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/past/recalling.py"/>
        <source>This draft is again as it was on {time}. Nothing was sent; Undo takes it back.</source>
        <translation>Ce brouillon est de nouveau tel qu’il était le {time}. Rien n’a été envoyé; Annuler revient en arrière.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/past/recalling.py"/>
        <source>This draft is as it was sent on {time}. Nothing was sent now.</source>
        <translation>Ce brouillon est tel qu’il a été envoyé le {time}. Rien n’a été envoyé maintenant.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/worker/submission.py"/>
        <source>This draft is being sent already. Wait for the answer, or cancel it first.</source>
        <translation>Ce brouillon est déjà en cours d’envoi. Attendez la réponse ou annulez d’abord.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/past/recalling.py"/>
        <source>This draft is not in the list of the service: it was opened as it was sent on {time}, and is kept on this computer only.</source>
        <translation>Ce brouillon n’est pas dans la liste du service&#xa0;: il a été ouvert tel qu’il a été envoyé le {time}, et n’est conservé que sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/mail/rich_view.py"/>
        <source>This email can be edited in Source only: Rich takes {letters} letters in {paragraphs} paragraphs.</source>
        <translation>Ce courriel ne peut être modifié que dans Source&#xa0;: «&#xa0;Mis en forme&#xa0;» prend au plus {letters} lettres en {paragraphs} paragraphes.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/mail/rich_view.py"/>
        <source>This email can be edited in Source only: a tag in it has no end.</source>
        <translation>Ce courriel ne peut être modifié que dans Source&#xa0;: une balise n’y a pas de fin.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/body.py"/>
        <source>This email has no subject.</source>
        <translation>Ce courriel n’a pas d’objet.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/body.py"/>
        <source>This email has no text.</source>
        <translation>Ce courriel n’a pas de texte.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/commands/deep_check/run.py"/>
        <location filename="../../draft_editor/commands/self_check.py"/>
        <source>This failed with {kind}.</source>
        <translation>Échec&#xa0;: {kind}.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/recipients.py"/>
        <source>This is a text, and “{value}” is an email address: enter a phone number.</source>
        <translation>C’est un texto, et «&#xa0;{value}&#xa0;» est une adresse courriel&#xa0;: entrez un numéro de téléphone.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/recipients.py"/>
        <source>This is an email, and “{value}” is a phone number: enter an email address.</source>
        <translation>C’est un courriel, et «&#xa0;{value}&#xa0;» est un numéro de téléphone&#xa0;: entrez une adresse courriel.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/template/expressions.py"/>
        <location filename="../../draft_editor/template/reading.py"/>
        <source>This is nested too deep.</source>
        <translation>L’imbrication est trop profonde.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/profile.py"/>
        <source>This is production</source>
        <translation>C’est la production</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/schedule.py"/>
        <source>This is too far ahead: the carrier plans at most {days} days.</source>
        <translation>C’est trop loin&#xa0;: l’opérateur planifie au plus {days}&#xa0;jours d’avance.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/template/reading.py"/>
        <location filename="../../draft_editor/template/rendering.py"/>
        <location filename="../../draft_editor/template/tokens.py"/>
        <source>This is too long to be worked out here.</source>
        <translation>C’est trop long pour être calculé ici.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/schedule.py"/>
        <source>This is too soon: the carrier plans what is more than {minutes} minutes ahead.</source>
        <translation>C’est trop tôt&#xa0;: l’opérateur planifie ce qui est à plus de {minutes}&#xa0;minutes.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/template/values.py"/>
        <source>This is {kind}; {wanted} is needed.</source>
        <translation>Ceci est {kind}; il faut {wanted}.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/template/reading.py"/>
        <source>This list has no name for its items.</source>
        <translation>Cette liste ne donne pas de nom à ses éléments.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/safety/facts.py"/>
        <source>This login is kept for this session only.</source>
        <translation>Cet accès ne vaut que pour cette session.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/wording.py"/>
        <source>This message seems to be half English and half French.</source>
        <translation>Ce message semble être moitié en anglais, moitié en français.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/template/evaluation.py"/>
        <source>This needs a whole number.</source>
        <translation>Il faut ici un nombre entier.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/message_body.py"/>
        <source>This note has another shape; you see it as it is stored.</source>
        <translation>Cette note a une autre forme; vous la voyez telle qu’elle est enregistrée.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/body.py"/>
        <source>This note has no text.</source>
        <translation>Cette note n’a pas de texte.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/insertion.py"/>
        <location filename="../../draft_editor/ui/fields/message_body.py"/>
        <location filename="../../draft_editor/ui/find/find_and_replace.py"/>
        <source>This part of the note is no plain text; it stays as it is.</source>
        <translation>Cette partie de la note n’est pas du texte brut; elle reste telle quelle.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/preview.py"/>
        <source>This picture cannot be shown here: it is damaged, or too large.</source>
        <translation>Cette image ne peut pas être affichée ici&#xa0;: elle est endommagée ou trop grande.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/template/reading.py"/>
        <source>This placeholder is empty.</source>
        <translation>Cet emplacement est vide.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/assembly/carrier.py"/>
        <source>This profile has no upload target; give the file an address by hand.</source>
        <translation>Ce profil n’a pas d’adresse de téléversement; donnez une adresse au fichier à la main.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/subject.py"/>
        <source>This subject has {length} characters; at most {most} are seen everywhere.</source>
        <translation>Cet objet a {length} caractères; au plus {most} se voient partout.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/commands/deep_check/trials.py"/>
        <source>This system offers no way to try a full disk.</source>
        <translation>Ce système n’offre aucun moyen d’essayer un disque plein.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/safety.py"/>
        <source>This takes less than a minute.</source>
        <translation>Cela prend moins d’une minute.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/template/evaluation.py"/>
        <source>This takes too long to be worked out here.</source>
        <translation>C’est trop de travail pour être calculé ici.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/template/evaluation.py"/>
        <source>This text has no letter at that place.</source>
        <translation>Ce texte n’a pas de lettre à cet endroit.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/responses/responses.py"/>
        <source>This text is too long to be edited here.</source>
        <translation>Ce texte est trop long pour être modifié ici.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/body.py"/>
        <source>This text message has no text.</source>
        <translation>Ce message texte est vide.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/journal/versions.py"/>
        <source>This version is not kept any more.</source>
        <translation>Cette version n’est plus gardée.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/assembly/finding_out.py"/>
        <source>This was sent with another profile. Choose that profile first, then find out.</source>
        <translation>Ceci a été envoyé avec un autre profil. Choisissez d’abord ce profil, puis vérifiez.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/message.py"/>
        <source>Thumbnail address</source>
        <translation>Adresse de la vignette</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/dealer_hours.py"/>
        <source>Thursday</source>
        <translation>jeudi</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/schedule.py"/>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/schedule_words.py"/>
        <source>Time in words</source>
        <translation>Heure en toutes lettres</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/response_form.py"/>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/delivery.py"/>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/forms/tabs.py"/>
        <source>To notify</source>
        <translation>À aviser</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/delivery.py"/>
        <source>Told</source>
        <translation>Prévenus</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/quick_picks.py"/>
        <source>Tomorrow 9:00</source>
        <translation>Demain 9&#xa0;h</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/quick_picks.py"/>
        <source>Tomorrow {hour}:{minute}</source>
        <translation>Demain {hour}&#xa0;h&#xa0;{minute}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/body.py"/>
        <source>Too long to be edited here: only its beginning is shown and judged, all of it is kept.</source>
        <translation>Trop long pour être modifié ici&#xa0;: seul le début est montré et jugé, tout est conservé.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/filling.py"/>
        <source>Too long to be filled in here.</source>
        <translation>Trop long pour être rempli ici.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/reply.py"/>
        <source>Too many requests: the service asks to wait.</source>
        <translation>Trop de demandes&#xa0;: le service vous prie d’attendre.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/audience.py"/>
        <source>Translation group</source>
        <translation>Groupe de traduction</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/audience.py"/>
        <source>Translation key</source>
        <translation>Clé de traduction</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/dealer_hours.py"/>
        <source>Tuesday</source>
        <translation>mardi</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/body.py"/>
        <source>Two characters make this {parts} parts instead of {fewest}: {which}.</source>
        <translation>Deux caractères portent ce message à {parts} parties au lieu de {fewest}&#xa0;: {which}.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/schedule/refusals.py"/>
        <source>Type a day and a time, like “tomorrow 9am”.</source>
        <translation>Tapez un jour et une heure, comme «&#xa0;demain 9&#xa0;h&#xa0;».</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/file_state.py"/>
        <source>Type and size as {server} tells them</source>
        <translation>Type et taille selon {server}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/files/links.py"/>
        <source>Type and size of %n file(s)</source>
        <translation>
            <numerusform>Type et taille de %n fichier</numerusform>
            <numerusform>Type et taille de %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/files/links.py"/>
        <source>Type and size of {name}</source>
        <translation>Type et taille de {name}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/upload_section.py"/>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/body_view.py"/>
        <source>Unchanged, sent back byte for byte</source>
        <translation>Inchangé, renvoyé octet pour octet</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/forms/json_page.py"/>
        <source>Unchanged: sent back byte for byte as it came. Laid out here for reading.</source>
        <translation>Inchangé&#xa0;: renvoyé octet pour octet comme il est venu. Mis en forme ici pour la lecture.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/audience.py"/>
        <source>Under which key the service looks up the button’s text.</source>
        <translation>La clé sous laquelle le service cherche le texte du bouton.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/mail/rich_tools.py"/>
        <source>Underlined</source>
        <translation>Souligné</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/commands.py"/>
        <location filename="../../draft_editor/ui/dialogs/responses_book.py"/>
        <location filename="../../draft_editor/ui/undoing.py"/>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/audience.py"/>
        <source>Unsubscribed</source>
        <translation>Désabonnés</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/message.py"/>
        <source>Update the conversation’s time</source>
        <translation>Actualiser l’heure de la conversation</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/message.py"/>
        <source>Updates the conversation’s message count. Not set: the service decides.</source>
        <translation>Met à jour le nombre de messages de la conversation. Non&#xa0;défini&#xa0;: le service décide.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/attachments.py"/>
        <source>Upload again</source>
        <translation>Téléverser de nouveau</translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/files/uploads.py"/>
        <source>Upload of %n file(s)</source>
        <translation>
            <numerusform>Téléversement de %n fichier</numerusform>
            <numerusform>Téléversement de %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/files/uploads.py"/>
        <source>Upload of {name}</source>
        <translation>Téléversement de {name}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/upload_section.py"/>
        <source>Upload target</source>
        <translation>Destination des fichiers</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/upload_section.py"/>
        <source>Upload target address</source>
        <translation>Adresse de téléversement</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/audience.py"/>
        <location filename="../../draft_editor/ui/panels/address.py"/>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/audience.py"/>
        <location filename="../../draft_editor/ui/dialogs/colleagues_table.py"/>
        <source>User id</source>
        <translation>ID de l’utilisateur</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/sign_in.py"/>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/upload_section.py"/>
        <source>User name and password go to this one host only.</source>
        <translation>Le nom d’utilisateur et le mot de passe ne vont qu’à ce seul hôte.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/upload_section.py"/>
        <source>User name at the target</source>
        <translation>Nom d’utilisateur de la destination</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/people_record.py"/>
        <source>User {number}</source>
        <translation>Utilisateur {number}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/message.py"/>
        <location filename="../../draft_editor/ui/dialogs/value.py"/>
        <location filename="../../draft_editor/ui/fields/free_object_model.py"/>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/free_object_editor.py"/>
        <source>Value of {name}</source>
        <translation>Valeur de {name}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/value.py"/>
        <source>Value of “{name}”</source>
        <translation>Valeur de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/forms/tabs.py"/>
        <source>Value {number}</source>
        <translation>Valeur {number}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/writing/variables.py"/>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/writing/template_writing.py"/>
        <source>Variables of this draft</source>
        <translation>Variables de ce brouillon</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/versions.py"/>
        <source>Versions of this draft</source>
        <translation>Versions de ce brouillon</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/commands.py"/>
        <source>Versions of this draft…</source>
        <translation>Versions de ce brouillon…</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/message.py"/>
        <source>Voice call</source>
        <translation>Appel vocal</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/sending.py"/>
        <source>Wait if the customer opted out</source>
        <translation>Attendre si le client est désabonné</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/sending.py"/>
        <source>Wait until it is sent</source>
        <translation>Attendre la fin de l’envoi</translation>
    </message>
    <message>
        <location filename="../../draft_editor/commands/submit_run.py"/>
        <source>Waiting for {seconds} s: {why}</source>
        <translation>Attente de {seconds}&#xa0;s&#xa0;: {why}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/worker/dispatch.py"/>
        <source>Waiting since last time; it leaves when you say so.</source>
        <translation>En attente depuis la dernière fois; partira quand vous le direz.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/safety.py"/>
        <source>Waiting to be saved</source>
        <translation>En attente d’enregistrement</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/safety.py"/>
        <source>Waiting to be sent</source>
        <translation>En attente d’envoi</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/panels/attempts.py"/>
        <location filename="../../draft_editor/ui/panels/server_words.py"/>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/reply.py"/>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/summary.py"/>
        <source>Was due</source>
        <translation>Était prévu</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/upload_section.py"/>
        <source>WebDAV</source>
        <translation>WebDAV</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/dealer_hours.py"/>
        <source>Wednesday</source>
        <translation>mercredi</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/week.py"/>
        <source>Week after</source>
        <translation>Semaine d’après</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/week.py"/>
        <source>Week before</source>
        <translation>Semaine d’avant</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/week.py"/>
        <source>Week, {said}</source>
        <translation>Semaine, {said}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/mail/preview.py"/>
        <source>What a mail program shows that takes no formatting</source>
        <translation>Ce que montre un logiciel de courriel qui n’accepte aucune mise en forme</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/audience.py"/>
        <source>What a press of the button hands on; sent as it is.</source>
        <translation>Ce que transmet le bouton quand on appuie; envoyé tel quel.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/message.py"/>
        <source>What a reply does by default, by the service’s own name for it.</source>
        <translation>Ce que fait une réponse par défaut, sous le nom que lui donne le service.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/upload/answer.py"/>
        <source>What arrived at the upload address is not what was sent.</source>
        <translation>Ce qui est arrivé à l’adresse de téléversement n’est pas ce qui a été envoyé.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/sent.py"/>
        <location filename="../../draft_editor/ui/past/words.py"/>
        <source>What came back</source>
        <translation>Ce qui est revenu</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/forms/tabs.py"/>
        <source>What happens with it</source>
        <translation>Ce qu’il devient</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/contract.py"/>
        <source>What is added to the message, and where and how it is sent.</source>
        <translation>Ce qui s’ajoute au message, où et comment il est envoyé.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/mail/rich_view.py"/>
        <source>What is grey is kept as it is; it can be edited in Source.</source>
        <translation>Ce qui est gris est conservé tel quel; modifiable dans Source.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/responses_book.py"/>
        <source>What is selected in the open draft, or else its whole text</source>
        <translation>Ce qui est sélectionné dans le brouillon ouvert, sinon tout son texte</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/message.py"/>
        <source>What kind of file it is, such as image/jpeg.</source>
        <translation>Le type de fichier, comme image/jpeg.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/audience.py"/>
        <source>What stands on the button when there is no translation.</source>
        <translation>Ce qui figure sur le bouton en l’absence de traduction.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/fill_in.py"/>
        <source>What stays empty becomes {blank} in the text.</source>
        <translation>Ce qui reste vide devient {blank} dans le texte.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/logins.py"/>
        <source>What the keyring holds for this profile is not a login; type it again.</source>
        <translation>Ce que le trousseau contient pour ce profil ne sont pas des identifiants; saisissez-les de nouveau.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/contract.py"/>
        <source>What the message says and how it travels.</source>
        <translation>Ce que dit le message et comment il est acheminé.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/message.py"/>
        <source>What the parent tag refers to, by its id.</source>
        <translation>Ce que désigne l’étiquette parente, par son ID.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/reply.py"/>
        <source>What the service remarks on, in its words.</source>
        <translation>Ce que le service fait remarquer, dans ses mots.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/reply.py"/>
        <source>What the service remarks on.</source>
        <translation>Ce que le service fait remarquer.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/audience.py"/>
        <source>What the service takes this entry for; normally a user.</source>
        <translation>Ce que cette entrée est pour le service; d’habitude, un utilisateur.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/message.py"/>
        <source>What the tag refers to, by its id.</source>
        <translation>Ce que désigne l’étiquette, par son ID.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/message.py"/>
        <source>What this is to the service: a draft, an outgoing message or a note.</source>
        <translation>Ce que c’est pour le service&#xa0;: un brouillon, un message sortant ou une note.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/palette.py"/>
        <location filename="../../draft_editor/ui/dialogs/response_picker.py"/>
        <location filename="../../draft_editor/ui/panels/find_bar.py"/>
        <source>What was found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/sent.py"/>
        <location filename="../../draft_editor/ui/past/words.py"/>
        <source>What was sent</source>
        <translation>Ce qui a été envoyé</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/sent.py"/>
        <source>What was sent is no draft.</source>
        <translation>Ce qui a été envoyé n’est pas un brouillon.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/commands/deep_check/trials.py"/>
        <source>What was typed while the disk was full was lost.</source>
        <translation>Ce qui a été saisi pendant que le disque était plein a été perdu.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/reply.py"/>
        <source>What went wrong, in the service’s words.</source>
        <translation>Ce qui n’a pas fonctionné, dans les mots du service.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/profile.py"/>
        <source>What you call it, in the window’s corner.</source>
        <translation>Le nom que vous lui donnez, dans le coin de la fenêtre.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/text_count.py"/>
        <source>When sent: {parts} with {names}</source>
        <translation>À l’envoi&#xa0;: {parts} avec {names}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/text_count.py"/>
        <source>When sent: {parts}; nothing is added</source>
        <translation>À l’envoi&#xa0;: {parts}; rien n’est ajouté</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/message.py"/>
        <source>When the draft goes out and what became of it.</source>
        <translation>Quand le brouillon part et ce qu’il est devenu.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/contract.py"/>
        <source>Where an incoming message came from.</source>
        <translation>D’où vient un message reçu.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/upload_section.py"/>
        <source>Where attached files are put, so that the service can fetch them.</source>
        <translation>Où sont déposés les fichiers joints, pour que le service puisse les chercher.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/forms/tabs.py"/>
        <source>Where it came from</source>
        <translation>D’où il vient</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/forms/tabs.py"/>
        <source>Where it goes</source>
        <translation>Destination</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/message.py"/>
        <source>Where the draft stands: scheduled, or another status of the service.</source>
        <translation>Où en est le brouillon&#xa0;: planifié, ou un autre état du service.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/audience.py"/>
        <source>Where the service looks up the button’s text in other languages.</source>
        <translation>Où le service cherche le texte du bouton dans d’autres langues.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/sending/finding_out.py"/>
        <source>Whether it arrived could not be read back: {why} “Find out…” asks again.</source>
        <translation>On n’a pas pu vérifier si c’est arrivé&#xa0;: {why} «&#xa0;Vérifier…&#xa0;» redemande.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/reply.py"/>
        <source>Whether the edit holds; only SUCCESS means that it does.</source>
        <translation>Si la modification est en vigueur; seul SUCCESS le confirme.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/conflict.py"/>
        <source>Whether your edit arrived cannot be told any more: the service has neither it nor the draft as it was. Where you both changed the same, choose what stays.</source>
        <translation>On ne peut plus dire si votre modification est arrivée&#xa0;: le service n’a ni elle ni le brouillon tel qu’il était. Là où vous avez modifié la même chose tous les deux, choisissez ce qui reste.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/template/values.py"/>
        <source>Whether “{one}” and “{other}” are the same depends on the service’s language.</source>
        <translation>Que «&#xa0;{one}&#xa0;» et «&#xa0;{other}&#xa0;» soient identiques dépend de la langue du service.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/contract.py"/>
        <source>Who at the dealership is notified, and how.</source>
        <translation>Qui est avisé à la concession, et comment.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/forms/tabs.py"/>
        <source>Who is notified</source>
        <translation>Personnes avisées</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/contract.py"/>
        <source>Who is told about an internal note or follows it.</source>
        <translation>Qui est avisé d’une note interne ou la suit.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/colleagues_section.py"/>
        <source>Who works here</source>
        <translation>Qui travaille ici</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/panels/find_bar.py"/>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/message.py"/>
        <source>Why it failed</source>
        <translation>Motif de l’échec</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/body_view.py"/>
        <source>Will be sent, laid out for reading</source>
        <translation>Sera envoyé, mis en forme pour la lecture</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/body.py"/>
        <source>With its values the message has {length} characters; the carrier takes {most}. Shorten it by {over}.</source>
        <translation>Avec ses valeurs, le message compte {length} caractères; l’opérateur en accepte {most}. Raccourcissez-le de {over}.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/past/recalling.py"/>
        <source>With the profile {profile}, the newest first</source>
        <translation>Avec le profil {profile}, les plus récents d’abord</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/safety.py"/>
        <source>With the service</source>
        <translation>Auprès du service</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/links.py"/>
        <source>Write https://</source>
        <translation>Écrire https://</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/written_numbers.py"/>
        <source>Write numbers as plain digits</source>
        <translation>Écrire les nombres en chiffres simples</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/plain_characters.py"/>
        <source>Write plain characters in the whole text</source>
        <translation>Écrire des caractères simples dans tout le texte</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/template.py"/>
        <source>Write plain quotes and spaces</source>
        <translation>Mettre guillemets droits et espaces simples</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/plain_characters.py"/>
        <source>Write {plain} instead of {character}</source>
        <translation>Écrire {plain} au lieu de {character}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/field.py"/>
        <source>Write “null”</source>
        <translation>Écrire «&#xa0;null&#xa0;»</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/template.py"/>
        <source>Write “{tag}”</source>
        <translation>Écrire «&#xa0;{tag}&#xa0;»</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/free_object.py"/>
        <location filename="../../draft_editor/ui/fields/records.py"/>
        <location filename="../../draft_editor/ui/fields/switch.py"/>
        <source>Written as “null”.</source>
        <translation>Écrit «&#xa0;null&#xa0;».</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/message.py"/>
        <source>Written by a person</source>
        <translation>Écrit par une personne</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/change_words.py"/>
        <location filename="../../draft_editor/ui/fields/free_object_editor.py"/>
        <location filename="../../draft_editor/ui/fields/free_object_model.py"/>
        <location filename="../../draft_editor/ui/fields/switch.py"/>
        <location filename="../../draft_editor/ui/writing/template_writing.py"/>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/check.py"/>
        <source>Yes or no is needed here; this is {kind}.</source>
        <translation>Il faut oui ou non ici; c’est {kind}.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/free_object_kinds.py"/>
        <source>Yes/No</source>
        <translation>Oui/Non</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/delivery.py"/>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/profile.py"/>
        <source>Your user id</source>
        <translation>Votre ID d’utilisateur</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/responses_book.py"/>
        <source>Yours</source>
        <translation>Les vôtres</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/schedule.py"/>
        <source>Zone</source>
        <translation>Fuseau</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/mail/reading.py"/>
        <location filename="../../draft_editor/ui/mail/rich_page.py"/>
        <source>[Picture: {alt}]</source>
        <translation>[Image&#xa0;: {alt}]</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/mail/reading.py"/>
        <source>[Picture]</source>
        <translation>[Image]</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/response_form.py"/>
        <source>[[What time?]] is asked before the text is inserted; [[Time: 9:00]] proposes an answer. ${{…}} is left to the service.</source>
        <translation>[[À quelle heure?]] est demandé avant l’insertion du texte; [[Heure&#xa0;: 9&#xa0;h]] propose une réponse. ${{…}} est laissé au service.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/file_kind.py"/>
        <source>a BMP picture</source>
        <translation>une image BMP</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/file_kind.py"/>
        <source>a GIF picture</source>
        <translation>une image GIF</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/file_kind.py"/>
        <source>a HEIF picture</source>
        <translation>une image HEIF</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/file_kind.py"/>
        <source>a JPEG picture</source>
        <translation>une image JPEG</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/file_kind.py"/>
        <source>a Linux program</source>
        <translation>un programme Linux</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/file_kind.py"/>
        <source>a PDF document</source>
        <translation>un document PDF</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/file_kind.py"/>
        <source>a PNG picture</source>
        <translation>une image PNG</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/file_kind.py"/>
        <source>a TIFF picture</source>
        <translation>une image TIFF</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/file_kind.py"/>
        <source>a WebP picture</source>
        <translation>une image WebP</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/file_kind.py"/>
        <source>a Windows program</source>
        <translation>un programme Windows</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/file_kind.py"/>
        <source>a ZIP archive or an Office document</source>
        <translation>une archive ZIP ou un document Office</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/json_text.py"/>
        <source>a \u without four digits</source>
        <translation>un \u sans ses quatre chiffres</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/json_text.py"/>
        <source>a backslash with a wrong letter</source>
        <translation>une mauvaise lettre après «&#xa0;\&#xa0;»</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/json_text.py"/>
        <source>a colon is missing</source>
        <translation>il manque un deux-points</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/json_text.py"/>
        <source>a comma is missing</source>
        <translation>il manque une virgule</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/json_text.py"/>
        <source>a comma too many</source>
        <translation>une virgule de trop</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/summary.py"/>
        <source>a customer</source>
        <translation>un client</translation>
    </message>
    <message>
        <location filename="../../draft_editor/template/values.py"/>
        <source>a day</source>
        <translation>un jour</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/folder.py"/>
        <source>a file of this name stands in its way</source>
        <translation>un fichier du même nom est en travers</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/folder.py"/>
        <source>a folder of this name stands in its way</source>
        <translation>un dossier du même nom est en travers</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/week_view.py"/>
        <source>a holiday</source>
        <translation>jour férié</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/json_text.py"/>
        <source>a key in quotes is missing</source>
        <translation>il manque une clé entre guillemets</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/forms/tabs.py"/>
        <source>a label</source>
        <translation>un libellé</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/json_text.py"/>
        <source>a line break or tab stands inside a text</source>
        <translation>un saut de ligne ou une tabulation se trouve dans un texte</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/json_text.py"/>
        <location filename="../../draft_editor/template/built_ins.py"/>
        <location filename="../../draft_editor/template/rendering.py"/>
        <location filename="../../draft_editor/template/values.py"/>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/file_kind.py"/>
        <source>a macOS or Java program</source>
        <translation>un programme macOS ou Java</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/json_text.py"/>
        <location filename="../../draft_editor/template/built_ins.py"/>
        <location filename="../../draft_editor/template/values.py"/>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/folder.py"/>
        <source>a part of its path is a file, not a folder</source>
        <translation>une partie de son chemin est un fichier, pas un dossier</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/file_kind.py"/>
        <source>a script</source>
        <translation>un script</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/plain_characters.py"/>
        <source>a space</source>
        <translation>une espace</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/locator.py"/>
        <source>a space or line break</source>
        <translation>un espace ou un saut de ligne</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/plain_characters.py"/>
        <source>a special space</source>
        <translation>une espace spéciale</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/json_text.py"/>
        <location filename="../../draft_editor/template/values.py"/>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/json_text.py"/>
        <source>a text has no closing quote</source>
        <translation>un texte n’a pas de guillemet fermant</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/json_text.py"/>
        <source>a value is missing</source>
        <translation>il manque une valeur</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/file_kind.py"/>
        <source>a web page (HTML)</source>
        <translation>une page Web (HTML)</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/panels/attempts.py"/>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/forms/declare.py"/>
        <source>add</source>
        <translation>ajouter</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/review_lines.py"/>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/change_words.py"/>
        <source>added: “{text}”</source>
        <translation>ajouté&#xa0;: «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/people_column.py"/>
        <source>also under “{list}”</source>
        <translation>aussi sous «&#xa0;{list}&#xa0;»</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/file_kind.py"/>
        <source>an RTF document</source>
        <translation>un document RTF</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/file_kind.py"/>
        <source>an SVG drawing</source>
        <translation>un dessin SVG</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/file_kind.py"/>
        <source>an XML file</source>
        <translation>un fichier XML</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/forms/tabs.py"/>
        <source>an id</source>
        <translation>un ID</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/locator.py"/>
        <source>an invisible control character</source>
        <translation>un caractère de contrôle invisible</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/json_text.py"/>
        <location filename="../../draft_editor/template/built_ins.py"/>
        <location filename="../../draft_editor/template/evaluation.py"/>
        <location filename="../../draft_editor/template/rendering.py"/>
        <location filename="../../draft_editor/template/values.py"/>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/file_kind.py"/>
        <source>an older Office document</source>
        <translation>un ancien document Office</translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/dialogs/review_lines.py"/>
        <source>and %n more change(s)</source>
        <translation>
            <numerusform>et&#xa0;%n autre modification</numerusform>
            <numerusform>et&#xa0;%n autres modifications</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/delivery.py"/>
        <location filename="../../draft_editor/ui/filling.py"/>
        <location filename="../../draft_editor/ui/panels/recipient_picture.py"/>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/journal/trouble.py"/>
        <source>another program holds it; close that one</source>
        <translation>un autre programme le tient; fermez celui-ci</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/panels/action_bar.py"/>
        <source>blocks sending</source>
        <translation>bloque l’envoi</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/attachments.py"/>
        <source>browse</source>
        <translation>parcourez</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/panels/attempts.py"/>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/review_lines.py"/>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/body.py"/>
        <source>character U+{code}</source>
        <translation>caractère U+{code}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/hours_section.py"/>
        <location filename="../../draft_editor/ui/fields/week_picture.py"/>
        <location filename="../../draft_editor/ui/fields/week_view.py"/>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/navigation.py"/>
        <source>command</source>
        <translation>commande</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/locator.py"/>
        <source>customer id</source>
        <translation>ID du client</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/timestamp.py"/>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/locator.py"/>
        <source>department id</source>
        <translation>ID du département</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/navigation.py"/>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/text_count.py"/>
        <source>each unknown one {least} to {most} characters, assumed</source>
        <translation>chaque valeur inconnue, de {least} à {most} caractères (supposition)</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/panels/draft_lines.py"/>
        <source>edited here, not submitted</source>
        <translation>modification non envoyée</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/file_state.py"/>
        <location filename="../../draft_editor/ui/panels/draft_delegate.py"/>
        <location filename="../../draft_editor/ui/panels/draft_lines.py"/>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/navigation.py"/>
        <source>field</source>
        <translation>champ</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/delivery.py"/>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/change_words.py"/>
        <source>from {before} to {after}</source>
        <translation>de {before} à {after}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/text_count.py"/>
        <source>general footer</source>
        <translation>pied de message</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/panels/action_bar.py"/>
        <source>hint</source>
        <translation>conseil</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/timestamp.py"/>
        <source>hour</source>
        <translation>heure</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/forms/tabs.py"/>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/moments.py"/>
        <source>in {span}</source>
        <translation>dans {span}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/writing/mentioning.py"/>
        <source>is told already</source>
        <translation>est déjà avisé</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/json_file.py"/>
        <source>it is a folder, not a file</source>
        <translation>c’est un dossier, pas un fichier</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/journal/trouble.py"/>
        <source>it is damaged; the next start brings back what can be read</source>
        <translation>il est endommagé; le prochain démarrage récupère ce qui peut être lu</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/folder.py"/>
        <source>its links lead round in a circle</source>
        <translation>ses liens tournent en rond</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/past/words.py"/>
        <location filename="../../draft_editor/ui/safety/facts.py"/>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/text_count.py"/>
        <source>lengths assumed</source>
        <translation>longueurs supposées</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/moments.py"/>
        <source>less than 1 min</source>
        <translation>moins de 1&#xa0;min</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/locator.py"/>
        <source>message id</source>
        <translation>ID du message</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/timestamp.py"/>
        <source>minute</source>
        <translation>minute</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/timestamp.py"/>
        <source>month</source>
        <translation>mois</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/json_text.py"/>
        <source>more text follows where the document should end</source>
        <translation>du texte suit la fin du document</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/review_lines.py"/>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/change_words.py"/>
        <source>moved to place {place}</source>
        <translation>déplacé en position {place}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/people_column.py"/>
        <source>name of the person</source>
        <translation>nom de la personne</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/recipients.py"/>
        <source>name@example.com</source>
        <translation>nom@exemple.com</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/body.py"/>
        <source>narrow no-break space</source>
        <translation>espace insécable fine</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/people_column.py"/>
        <source>no user as the editor knows them; it is kept as it is</source>
        <translation>n’a pas la forme d’un utilisateur; conservé tel quel</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/writing/variables.py"/>
        <source>no value yet</source>
        <translation>pas encore de valeur</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/body.py"/>
        <source>no-break space</source>
        <translation>espace insécable</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/find/find_and_replace.py"/>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/delivery.py"/>
        <source>not added</source>
        <translation>non ajoutée</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/safety/facts.py"/>
        <source>not known</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/delivery.py"/>
        <source>not sent</source>
        <translation>pas d’envoi</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/schedule_effect.py"/>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/file_state.py"/>
        <source>not uploaded</source>
        <translation>non téléversé</translation>
    </message>
    <message>
        <location filename="../../draft_editor/template/values.py"/>
        <location filename="../../draft_editor/ui/fields/plain_characters.py"/>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/json_text.py"/>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/free_object.py"/>
        <source>null — nothing here yet</source>
        <translation>null — rien pour l’instant</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/file_state.py"/>
        <source>only a link</source>
        <translation>lien seulement</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/find/find_and_replace.py"/>
        <source>only one by one</source>
        <translation>seulement une à une</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/week_view.py"/>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/text_count.py"/>
        <source>opt-out footer</source>
        <translation>mention de désabonnement</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/schedule_words.py"/>
        <source>or type: fri 4:30pm, in 2 hours</source>
        <translation>ou écrire&#xa0;: ven 16h30, dans 2 heures</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/week_picture.py"/>
        <source>other drafts of this customer</source>
        <translation>autres brouillons de ce client</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/files/row_shrinking.py"/>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/file_kind.py"/>
        <source>plain text</source>
        <translation>du texte brut</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/week_picture.py"/>
        <location filename="../../draft_editor/ui/fields/week_view.py"/>
        <source>quiet hours</source>
        <translation>heures de silence</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/panels/attempts.py"/>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/review_lines.py"/>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/change_words.py"/>
        <source>removed: “{text}”</source>
        <translation>retiré&#xa0;: «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/panels/attempts.py"/>
        <source>request {id}</source>
        <translation>demande {id}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/panels/attempts.py"/>
        <source>sending</source>
        <translation>envoi</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/delivery.py"/>
        <source>sent along</source>
        <translation>jointe</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/delivery.py"/>
        <source>sent anyway</source>
        <translation>envoi quand même</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/text_count.py"/>
        <source>signature</source>
        <translation>signature</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/panels/recipient_picture.py"/>
        <location filename="../../draft_editor/ui/panels/recipient_pieces.py"/>
        <source>simulated</source>
        <translation>simulé</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/file_kind.py"/>
        <source>something else</source>
        <translation>autre chose</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/body.py"/>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/delivery.py"/>
        <source>the dealership</source>
        <translation>la concession</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/delivery.py"/>
        <source>the dealership’s number</source>
        <translation>le numéro de la concession</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/folder.py"/>
        <source>the disk can only be read; choose another folder</source>
        <translation>le disque est en lecture seule; choisissez un autre dossier</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/folder.py"/>
        <source>the disk does not answer properly</source>
        <translation>le disque ne répond pas correctement</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/folder.py"/>
        <source>the disk does not take a file of this size</source>
        <translation>le disque n’accepte pas un fichier de cette taille</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/folder.py"/>
        <source>the disk is full; make room and save again</source>
        <translation>le disque est plein; libérez de l’espace et enregistrez de nouveau</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/week_view.py"/>
        <source>the first of the two, before the clocks go back</source>
        <translation>la première des deux, avant le recul de l’heure</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/folder.py"/>
        <source>the folder does not exist</source>
        <translation>le dossier n’existe pas</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/json_text.py"/>
        <source>the key “{key}” stands twice in one object</source>
        <translation>la clé «&#xa0;{key}&#xa0;» figure deux fois dans un même objet</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/folder.py"/>
        <source>the name is too long</source>
        <translation>le nom est trop long</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/week_view.py"/>
        <source>the second of the two, after the clocks went back</source>
        <translation>la deuxième des deux, après le recul de l’heure</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/delivery.py"/>
        <source>the service decides</source>
        <translation>le service décide</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/text_count.py"/>
        <source>the service decides; {least} to {most} characters, assumed</source>
        <translation>le service décide; de {least} à {most} caractères (supposition)</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/folder.py"/>
        <source>the system does not allow changes there; choose another folder</source>
        <translation>le système n’y permet aucun changement; choisissez un autre dossier</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/folder.py"/>
        <source>the system says “{what}”</source>
        <translation>le système dit «&#xa0;{what}&#xa0;»</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/review_lines.py"/>
        <source>the whole body</source>
        <translation>tout le corps</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/json_file.py"/>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/plain_characters.py"/>
        <source>three dots</source>
        <translation>trois points</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/hours_section.py"/>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/panels/attempts.py"/>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/panels/attempts.py"/>
        <source>unreachable</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/file_state.py"/>
        <source>uploaded</source>
        <translation>téléversé</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/file_state.py"/>
        <source>uploading {percent} %</source>
        <translation>téléversement {percent}&#xa0;%</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/locator.py"/>
        <source>user id</source>
        <translation>ID de l’utilisateur</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/text_count.py"/>
        <source>values</source>
        <translation>valeurs</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/file_state.py"/>
        <location filename="../../draft_editor/ui/panels/attempts.py"/>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/delivery.py"/>
        <source>waits</source>
        <translation>attend</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/panels/action_bar.py"/>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <location filename="../../draft_editor/commands/self_check.py"/>
        <source>what is written there is not what is read</source>
        <translation>ce qui y est écrit n’est pas ce qui est lu</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/delivery.py"/>
        <source>will be added</source>
        <translation>sera ajoutée</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/timestamp.py"/>
        <source>year</source>
        <translation>année</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/json_text.py"/>
        <location filename="../../draft_editor/template/built_ins.py"/>
        <location filename="../../draft_editor/template/values.py"/>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/delivery.py"/>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/json_file.py"/>
        <source>you may not read it</source>
        <translation>lecture non permise</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/folder.py"/>
        <source>you may not write there; choose another folder</source>
        <translation>écriture non permise; choisissez un autre dossier</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/folder.py"/>
        <source>your share of the disk is used up; make room and save again</source>
        <translation>votre part du disque est épuisée; libérez de l’espace et enregistrez de nouveau</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/body.py"/>
        <source>zero-width space</source>
        <translation>espace sans chasse</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/safety/facts.py"/>
        <source>{amount} ahead of the service’s</source>
        <translation>Avance de {amount} sur celle du service</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/safety/facts.py"/>
        <source>{amount} behind the service’s</source>
        <translation>Retarde de {amount} sur celle du service</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/safety/facts.py"/>
        <source>{amount} from the service’s</source>
        <translation>À {amount} de celle du service</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/recipients.py"/>
        <source>{count} recipients: mail servers take {most} at once.</source>
        <translation>{count} destinataires&#xa0;: les serveurs de courriel en acceptent {most} à la fois.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/moments.py"/>
        <source>{days} d {hours} h</source>
        <translation>{days}&#xa0;j {hours}&#xa0;h</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/schedule.py"/>
        <source>{day} all day</source>
        <translation>{day}, toute la journée</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/schedule.py"/>
        <source>{day} is a holiday of the dealer’s: choose another day, or turn on “Send on holidays”.</source>
        <translation>{day} est un jour férié de la concession&#xa0;: choisissez un autre jour, ou activez «&#xa0;Envoyer les jours fériés&#xa0;».</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/schedule.py"/>
        <source>{day} is a holiday of the dealer’s; it goes out all the same, as “Send on holidays” is on.</source>
        <translation>{day} est un jour férié de la concession; le message part quand même, car «&#xa0;Envoyer les jours fériés&#xa0;» est activé.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/schedule.py"/>
        <source>{day} it is open {opens} to {closes}</source>
        <translation>{day}, elle est ouverte de {opens} à {closes}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/schedule.py"/>
        <source>{day} {date}</source>
        <translation>{day} {date}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/hours_section.py"/>
        <source>{day}, open</source>
        <translation>{day}, ouvert</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/schedule_questions.py"/>
        <location filename="../../draft_editor/ui/moments.py"/>
        <source>{day}, {time}</source>
        <translation>{day} à {time}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/schedule_words.py"/>
        <location filename="../../draft_editor/ui/moments.py"/>
        <source>{day}, {time} {zone}</source>
        <translation>{day} à {time} {zone}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/hours_text.py"/>
        <source>{day}: it closes at {closes}, which is not after it opens at {opens}.</source>
        <translation>Le {day}&#xa0;: la fermeture à {closes} n’est pas après l’ouverture à {opens}.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/hours_text.py"/>
        <source>{day}: say from when to when it is open.</source>
        <translation>Le {day}&#xa0;: indiquez de quand à quand c’est ouvert.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/hours_text.py"/>
        <source>{day}: “{text}” is no time of day; write it like “07:30”.</source>
        <translation>Le {day}&#xa0;: «&#xa0;{text}&#xa0;» n’est pas une heure; écrivez-la comme «&#xa0;07:30&#xa0;».</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/schedule.py"/>
        <source>{field}, as stored</source>
        <translation>{field}, tel que stocké</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/attachments.py"/>
        <source>{field}: browse for files</source>
        <translation>{field}&#xa0;: parcourir les fichiers</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/failure.py"/>
        <source>{host} could not be reached within {seconds} seconds.</source>
        <translation>{host} n’a pas pu être joint en {seconds}&#xa0;secondes.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/failure.py"/>
        <source>{host} takes no connections at this address.</source>
        <translation>{host} n’accepte aucune connexion à cette adresse.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/moments.py"/>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}&#xa0;h {minutes}&#xa0;min</translation>
    </message>
    <message>
        <location filename="../../draft_editor/commands/deep_check/trials.py"/>
        <source>{how} The window said that nothing was saved, caught up when there was room, and a kill after that took nothing.</source>
        <translation>{how} La fenêtre a dit que rien n’était enregistré, a tout rattrapé dès qu’il y a eu de la place, et un arrêt brutal ensuite n’a rien emporté.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/change_words.py"/>
        <source>{item} added</source>
        <translation>Ajout&#xa0;: {item}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/change_words.py"/>
        <source>{item} removed</source>
        <translation>Retrait&#xa0;: {item}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/change_words.py"/>
        <source>{item} {number}</source>
        <translation>{item} {number}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/free_object_json.py"/>
        <source>{label} as JSON</source>
        <translation>{label} en JSON</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/contract.py"/>
        <location filename="../../draft_editor/ui/say.py"/>
        <source>{label}: {text}</source>
        <translation>{label}&#xa0;: {text}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/spelling/menu.py"/>
        <source>{language}: no dictionary</source>
        <translation>{language}&#xa0;: aucun dictionnaire</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/text_count.py"/>
        <source>{least} to {most} characters, assumed</source>
        <translation>de {least} à {most} caractères (supposition)</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/text_count.py"/>
        <source>{least}–{most} parts</source>
        <translation>{least}–{most} parties</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/body.py"/>
        <source>{length} characters, and the service may add up to {added} (our estimate): the carrier takes {most} in all. {over} less would be safe.</source>
        <translation>{length} caractères, et le service peut en ajouter jusqu’à {added} (notre estimation)&#xa0;: l’opérateur en accepte {most} en tout. Avec {over} de moins, ce serait sûr.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/wording.py"/>
        <source>{length} characters: texts of at most {most} arrive most reliably.</source>
        <translation>{length} caractères&#xa0;: les textos d’au plus {most} arrivent le plus sûrement.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/text_count.py"/>
        <source>{length} of {most} characters</source>
        <translation>{length} caractères sur {most}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/colleagues_table.py"/>
        <location filename="../../draft_editor/ui/fields/texts.py"/>
        <source>{list}: add</source>
        <translation>{list}&#xa0;: ajouter</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/moments.py"/>
        <source>{minutes} min</source>
        <translation>{minutes}&#xa0;min</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/week.py"/>
        <source>{moment}: not in these days</source>
        <translation>{moment}&#xa0;: pas dans ces jours-ci</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/writing/mention_watch.py"/>
        <source>{name} are no longer mentioned, but will still be told.</source>
        <translation>{name} ne sont plus dans le texte, mais seront quand même avisés.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/mentions.py"/>
        <source>{name} is mentioned in this note, but not told of it.</source>
        <translation>{name} est mentionné dans cette note, mais n’en est pas avisé.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/writing/mention_watch.py"/>
        <source>{name} is no longer mentioned, but will still be told.</source>
        <translation>{name} n’est plus dans le texte, mais sera quand même avisé.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/audience.py"/>
        <source>{name} is subscribed and unsubscribed with the same edit: only one can hold.</source>
        <translation>{name} est abonné et désabonné par la même modification&#xa0;: un seul des deux peut valoir.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/panels/top_bar.py"/>
        <source>{name} · production</source>
        <translation>{name} · production</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/panels/recipient_pieces.py"/>
        <source>{name}, simulated</source>
        <translation>{name}, simulation</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/offered_list.py"/>
        <source>{name}, {hint}</source>
        <translation>{name}, {hint}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/people_column.py"/>
        <source>{name}, {list}, {number} of {count}</source>
        <translation>{name}, {list}, {number} sur {count}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/review_lines.py"/>
        <location filename="../../draft_editor/ui/fields/schedule_effect.py"/>
        <source>{name}: {before} → {after}</source>
        <translation>{name}&#xa0;: {before} → {after}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/find/find_and_replace.py"/>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/template/values.py"/>
        <source>{one} and {other} are not compared.</source>
        <translation>{one} et {other} ne se comparent pas.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/text_count.py"/>
        <source>{parts} or more</source>
        <translation>{parts} ou plus</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/panels/address.py"/>
        <source>{part} id</source>
        <translation>{part} (ID)</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/review.py"/>
        <source>{profile} · real customers</source>
        <translation>{profile} · vrais clients</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/panels/attempts.py"/>
        <source>{seconds} s</source>
        <translation>{seconds}&#xa0;s</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/link/answer.py"/>
        <source>{server} does not tell anything now (HTTP {status}).</source>
        <translation>{server} ne dit rien pour le moment (HTTP {status}).</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/link/answer.py"/>
        <source>{server} does not tell the size.</source>
        <translation>{server} ne dit pas la taille.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/link/answer.py"/>
        <source>{server} does not tell the type.</source>
        <translation>{server} ne dit pas le type.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/link/answer.py"/>
        <source>{server} does not tell what lies at its addresses (HTTP {status}).</source>
        <translation>{server} ne dit pas ce qui se trouve à ses adresses (HTTP {status}).</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/link/asker.py"/>
        <source>{server} gives no answer that can be read.</source>
        <translation>{server} ne donne pas de réponse lisible.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/file_state.py"/>
        <source>{server} is being asked for type and size…</source>
        <translation>Type et taille demandés à {server}…</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/files/links.py"/>
        <source>{server} is never asked: the profile says so, and can be changed.</source>
        <translation>{server} n’est jamais interrogé&#xa0;: le profil le dit, et peut être modifié.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/link.py"/>
        <source>{server} is not asked: with “http://” anybody on the way could answer in its place.</source>
        <translation>{server} n’est pas interrogé&#xa0;: avec «&#xa0;http://&#xa0;», n’importe qui en chemin pourrait répondre à sa place.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/link/asker.py"/>
        <source>{server} is not asked: you have not allowed it.</source>
        <translation>{server} n’est pas interrogé&#xa0;: vous ne l’avez pas permis.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/link/answer.py"/>
        <source>{server} leads elsewhere without saying where (HTTP {status}).</source>
        <translation>{server} mène ailleurs sans dire où (HTTP {status}).</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/link/asker.py"/>
        <source>{server} leads from address to address without end.</source>
        <translation>{server} mène d’adresse en adresse, sans fin.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/link/asker.py"/>
        <source>{server} leads on to {other}, which you have not allowed to be asked.</source>
        <translation>{server} mène à {other}, que vous n’avez pas permis d’interroger.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/link/answer.py"/>
        <source>{server} shows this to nobody without a login (HTTP {status}).</source>
        <translation>{server} ne montre cela à personne sans identifiants (HTTP {status}).</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/link/answer.py"/>
        <source>{server} tells neither type nor size.</source>
        <translation>{server} ne dit ni le type ni la taille.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/amount.py"/>
        <source>{size} KB</source>
        <translation>{size}&#xa0;ko</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/amount.py"/>
        <source>{size} MB</source>
        <translation>{size}&#xa0;Mo</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/moments.py"/>
        <source>{span} ago</source>
        <translation>il y a {span}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/change_words.py"/>
        <source>{tab}, {field}: {change}</source>
        <translation>{tab}, {field}&#xa0;: {change}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/pages.py"/>
        <source>{tab}, {findings}</source>
        <translation>{tab}, {findings}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/json_text.py"/>
        <source>{text} is no JSON number</source>
        <translation>{text} n’est pas un nombre JSON</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/body.py"/>
        <source>{these} and others</source>
        <translation>{these} et d’autres</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/body.py"/>
        <source>{these}, {one_more}</source>
        <translation>{these}, {one_more}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/responses/kept.py"/>
        <source>{this} {that}</source>
        <translation>{this} {that}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/schedule_questions.py"/>
        <source>{time} comes twice on that day:</source>
        <translation>{time} survient deux fois ce jour-là&#xa0;:</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/schedule_words.py"/>
        <source>{time} comes twice on that day: choose one.</source>
        <translation>{time} revient deux fois ce jour-là&#xa0;: choisissez.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/schedule_questions.py"/>
        <location filename="../../draft_editor/ui/fields/schedule_words.py"/>
        <location filename="../../draft_editor/ui/fields/week.py"/>
        <source>{time} does not exist on that day: the clocks go forward.</source>
        <translation>{time} n’existe pas ce jour-là&#xa0;: les horloges avancent.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/summary.py"/>
        <source>{time} here</source>
        <translation>{time} ici</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/schedule_clocks.py"/>
        <source>{time} {zone} (dealer)</source>
        <translation>{time} {zone} (concession)</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/schedule_clocks.py"/>
        <source>{time} {zone} (here)</source>
        <translation>{time} {zone} (ici)</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/safety/facts.py"/>
        <source>{time}, {ago}</source>
        <translation>{time}, {ago}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/responses_book.py"/>
        <source>{title} (copy)</source>
        <translation>{title} (copie)</translation>
    </message>
    <message>
        <location filename="../../draft_editor/assembly/own_rules.py"/>
        <source>{what} The usual rules hold.</source>
        <translation>{what} Les règles habituelles s’appliquent.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/settings.py"/>
        <source>{what} The usual settings are used; the file could not be set aside: {why}.</source>
        <translation>{what} Les réglages habituels sont utilisés; le fichier n’a pas pu être mis de côté&#xa0;: {why}.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/settings.py"/>
        <source>{what} The usual settings are used; the file is kept as “{name}”.</source>
        <translation>{what} Les réglages habituels sont utilisés; le fichier est conservé sous «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/own_words.py"/>
        <source>{what} Your own words begin empty; the file is kept as “{name}”.</source>
        <translation>{what} Vos propres mots repartent de zéro; le fichier est conservé sous le nom «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/own_words.py"/>
        <source>{what} Your own words cannot be read; the file could not be set aside: {why}.</source>
        <translation>{what} Vos propres mots ne peuvent pas être lus; le fichier n’a pas pu être mis de côté&#xa0;: {why}.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/canned.py"/>
        <source>{what} Your responses begin empty; the file is kept as “{name}”.</source>
        <translation>{what} Vos réponses repartent de zéro; le fichier est conservé sous «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/canned.py"/>
        <source>{what} Your responses cannot be read; the file could not be set aside: {why}.</source>
        <translation>{what} Vos réponses ne peuvent pas être lues; le fichier n’a pas pu être mis de côté&#xa0;: {why}.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/week_view.py"/>
        <source>{what}, {moment}</source>
        <translation>{what}, {moment}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/room.py"/>
        <source>{whole}.{tenth}</source>
        <translation>{whole},{tenth}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/logins.py"/>
        <source>{why} A login that is kept there could not be removed.</source>
        <translation>{why} Les identifiants qui y sont conservés n’ont pas pu être retirés.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/commands/self_check.py"/>
        <location filename="../../draft_editor/store/os_keyring.py"/>
        <source>{why} Logins are kept for one session only.</source>
        <translation>{why} Les identifiants ne sont conservés que pour une session.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/logins.py"/>
        <source>{why} The login is kept for this session only.</source>
        <translation>{why} Les identifiants sont conservés pour cette session seulement.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/logins.py"/>
        <source>{why} The login is kept for this session only; an older one may still lie in the keyring.</source>
        <translation>{why} Les identifiants sont conservés pour cette session seulement; d’anciens se trouvent peut-être encore dans le trousseau.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/logins.py"/>
        <source>{why} Type the login; it is needed again.</source>
        <translation>{why} Saisissez les identifiants; ils sont de nouveau nécessaires.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/text_count.py"/>
        <source>· without {names} it is {parts}</source>
        <translation>· sans {names}, c’est {parts}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/body.py"/>
        <source>‘ (opening single quote)</source>
        <translation>‘ (guillemet simple ouvrant)</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/body.py"/>
        <source>’ (curly apostrophe)</source>
        <translation>’ (apostrophe courbe)</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/body.py"/>
        <source>‚ (low single quote)</source>
        <translation>‚ (guillemet simple bas)</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/body.py"/>
        <source>“ (opening double quote)</source>
        <translation>“ (guillemet double ouvrant)</translation>
    </message>
    <message>
        <location filename="../../draft_editor/template/reading.py"/>
        <source>“&lt;#{name}&gt;” has no “&lt;/#{name}&gt;”.</source>
        <translation>«&#xa0;&lt;#{name}&gt;&#xa0;» n’a pas de «&#xa0;&lt;/#{name}&gt;&#xa0;».</translation>
    </message>
    <message>
        <location filename="../../draft_editor/template/expressions.py"/>
        <source>“?{name}” is only for the variable of a loop.</source>
        <translation>«&#xa0;…?{name}&#xa0;» ne vaut que pour la variable d’une boucle.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/safety.py"/>
        <source>“Saved here” is this computer; “accepted” is the service.</source>
        <translation>«&#xa0;Enregistré ici&#xa0;»&#xa0;: cet ordinateur; «&#xa0;accepté&#xa0;»&#xa0;: le service.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/consequences.py"/>
        <source>“Wait until it is sent” has no use for a message that has a time.</source>
        <translation>«&#xa0;Attendre la fin de l’envoi&#xa0;» ne sert à rien pour un message qui a une heure.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/colleagues.py"/>
        <source>“colleagues” must be a list, not {kind}.</source>
        <translation>«&#xa0;colleagues&#xa0;» doit être une liste, et non {kind}.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/profiles.py"/>
        <source>“colour” must be one of: {names}.</source>
        <translation>«&#xa0;colour&#xa0;» doit être l’une de ces valeurs&#xa0;: {names}.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/profiles.py"/>
        <source>“customers” must be a list of customer ids.</source>
        <translation>«&#xa0;customers&#xa0;» doit être une liste d’ID de clients.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/upload_target.py"/>
        <source>“has_login” must be true or false.</source>
        <translation>«&#xa0;has_login&#xa0;» doit être true ou false.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/dealer_hours.py"/>
        <source>“holidays” must be a list, not {kind}.</source>
        <translation>«&#xa0;holidays&#xa0;» doit être une liste, et non {kind}.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/dealer_hours.py"/>
        <source>“hours” must be an object, not {kind}.</source>
        <translation>«&#xa0;hours&#xa0;» doit être un objet, et non {kind}.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/upload/address.py"/>
        <source>“http://” would send the files in the clear to {host}; use “https://”.</source>
        <translation>«&#xa0;http://&#xa0;» enverrait les fichiers en clair à {host}; utilisez «&#xa0;https://&#xa0;».</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/base_url.py"/>
        <source>“http://” would send the login in the clear to {host}; use “https://”.</source>
        <translation>«&#xa0;http://&#xa0;» enverrait les identifiants en clair à {host}; utilisez «&#xa0;https://&#xa0;».</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/profiles.py"/>
        <source>“is_production” must be true or false.</source>
        <translation>«&#xa0;is_production&#xa0;» doit être true ou false.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/upload_target.py"/>
        <source>“kind” must be “none”, “put”, “webdav”, “presigned” or “s3”.</source>
        <translation>«&#xa0;kind&#xa0;» doit être «&#xa0;none&#xa0;», «&#xa0;put&#xa0;», «&#xa0;webdav&#xa0;», «&#xa0;presigned&#xa0;» ou «&#xa0;s3&#xa0;».</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/link_servers.py"/>
        <source>“link_servers” must be an object, not {kind}.</source>
        <translation>«&#xa0;link_servers&#xa0;» doit être un objet, pas {kind}.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/upload_target.py"/>
        <source>“upload_target” must be an object, not {kind}.</source>
        <translation>«&#xa0;upload_target&#xa0;» doit être un objet, et c’est {kind}.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/recipients.py"/>
        <location filename="../../draft_editor/ui/fields/recipients.py"/>
        <source>“{address}” gets this email already.</source>
        <translation>«&#xa0;{address}&#xa0;» reçoit déjà ce courriel.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/email_address.py"/>
        <source>“{address}” is not an email address.</source>
        <translation>«&#xa0;{address}&#xa0;» n’est pas une adresse courriel.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/email_address.py"/>
        <source>“{address}” is too long for an address.</source>
        <translation>«&#xa0;{address}&#xa0;» est trop long pour une adresse.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/body.py"/>
        <source>“{character}”</source>
        <translation>«&#xa0;{character}&#xa0;»</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/dealer_hours.py"/>
        <source>“{day}” must be hours like “07:30-18:00”, or null where it is closed.</source>
        <translation>«&#xa0;{day}&#xa0;» doit donner des heures comme «&#xa0;07:30-18:00&#xa0;», ou null si c’est fermé.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/wording.py"/>
        <source>“{gap}” looks as if it was still to be filled in.</source>
        <translation>«&#xa0;{gap}&#xa0;» semble encore à remplir.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/policy.py"/>
        <source>“{key}” has no limits; these have: {known}.</source>
        <translation>«&#xa0;{key}&#xa0;» n’a pas de limites; en ont&#xa0;: {known}.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/json_file.py"/>
        <source>“{key}” is missing.</source>
        <translation>«&#xa0;{key}&#xa0;» manque.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/policy.py"/>
        <source>“{key}” is unknown; there are “levels” and “limits”.</source>
        <translation>«&#xa0;{key}&#xa0;» est inconnu; il y a «&#xa0;levels&#xa0;» et «&#xa0;limits&#xa0;».</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/link_servers.py"/>
        <source>“{key}” must be a list of servers.</source>
        <translation>«&#xa0;{key}&#xa0;» doit être une liste de serveurs.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/canned.py"/>
        <source>“{key}” must be a list, not {kind}.</source>
        <translation>«&#xa0;{key}&#xa0;» doit être une liste, et non {kind}.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/json_file.py"/>
        <source>“{key}” must be a text, not {kind}.</source>
        <translation>«&#xa0;{key}&#xa0;» doit être un texte, et c’est {kind}.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/policy.py"/>
        <source>“{key}” must be an object, not {kind}.</source>
        <translation>«&#xa0;{key}&#xa0;» doit être un objet, et non {kind}.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/letters.py"/>
        <source>“{letters}” are letters that broke on the way.</source>
        <translation>«&#xa0;{letters}&#xa0;» sont des lettres abîmées en chemin.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/files/shrinking.py"/>
        <source>“{name}”
Before: {wide} × {high} pixels, {size}
After: {new_wide} × {new_high} pixels, {new_size}</source>
        <translation>«&#xa0;{name}&#xa0;»
Avant&#xa0;: {wide} × {high} pixels, {size}
Après&#xa0;: {new_wide} × {new_high} pixels, {new_size}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/files/row_shrinking.py"/>
        <source>“{name}”
{wide} × {high} pixels, {size} → {new_wide} × {new_high} pixels, {new_size}</source>
        <translation>«&#xa0;{name}&#xa0;»
{wide} × {high} pixels, {size} → {new_wide} × {new_high} pixels, {new_size}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/admission.py"/>
        <source>“{name}” cannot be looked into, and mail providers refuse what they cannot check.</source>
        <translation>On ne peut pas voir ce que contient «&#xa0;{name}&#xa0;», et les fournisseurs de courriel refusent ce qu’ils ne peuvent pas vérifier.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/files/row_shrinking.py"/>
        <source>“{name}” cannot be made small enough; it stays as it is.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être réduite suffisamment; elle reste telle quelle.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/local_file.py"/>
        <source>“{name}” cannot be read.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être lu.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/upload/source.py"/>
        <source>“{name}” cannot be read: {what}</source>
        <translation>Impossible de lire «&#xa0;{name}&#xa0;»&#xa0;: {what}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/upload/source.py"/>
        <source>“{name}” changed while it was being uploaded.</source>
        <translation>«&#xa0;{name}&#xa0;» a changé pendant le téléversement.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/template.py"/>
        <source>“{name}” has no value and no default, so the service cannot fill in the message.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a ni valeur ni valeur par défaut&#xa0;: le service ne peut pas remplir le message.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/template/evaluation.py"/>
        <source>“{name}” has no value and no default.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a ni valeur ni valeur par défaut.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/admission.py"/>
        <source>“{name}” has {size} MB; {most} MB in all are taken.</source>
        <translation>«&#xa0;{name}&#xa0;» fait {size}&#xa0;Mo; au plus {most}&#xa0;Mo en tout sont acceptés.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/admission.py"/>
        <source>“{name}” holds a program, “{inside}”: mail providers refuse it.</source>
        <translation>«&#xa0;{name}&#xa0;» contient un programme, «&#xa0;{inside}&#xa0;»&#xa0;: les fournisseurs de courriel le refusent.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/files/offers.py"/>
        <source>“{name}” holds no files.</source>
        <translation>«&#xa0;{name}&#xa0;» ne contient aucun fichier.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/files/upload_questions.py"/>
        <source>“{name}” is a folder. Only the files directly in it are attached, and none that is hidden.</source>
        <translation>«&#xa0;{name}&#xa0;» est un dossier. Seuls les fichiers qui s’y trouvent directement sont joints, sans ceux qui sont cachés.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/admission.py"/>
        <source>“{name}” is a program: mail providers refuse programs.</source>
        <translation>«&#xa0;{name}&#xa0;» est un programme&#xa0;: les fournisseurs de courriel refusent les programmes.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/attachments.py"/>
        <source>“{name}” is a program: mail providers refuse programs. Send a link to it.</source>
        <translation>«&#xa0;{name}&#xa0;» est un programme&#xa0;: les fournisseurs de courriel refusent les programmes. Envoyez plutôt un lien.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/upload/source.py"/>
        <location filename="../../draft_editor/ui/files/row_shrinking.py"/>
        <source>“{name}” is another file now than when it was attached; attach it again.</source>
        <translation>Le fichier «&#xa0;{name}&#xa0;» n’est plus celui qui avait été joint; joignez-le de nouveau.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/admission.py"/>
        <source>“{name}” is damaged, or not what its name says: it is not {claimed}.</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé ou n’est pas ce que dit son nom&#xa0;: ce n’est pas {claimed}.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/admission.py"/>
        <source>“{name}” is damaged: what it holds cannot be read.</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé&#xa0;: son contenu ne peut pas être lu.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/upload/source.py"/>
        <location filename="../../draft_editor/store/local_file.py"/>
        <source>“{name}” is empty.</source>
        <translation>«&#xa0;{name}&#xa0;» est vide.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/template/rendering.py"/>
        <source>“{name}” is missing for the macro “{macro}”.</source>
        <translation>Il manque «&#xa0;{name}&#xa0;» à la macro «&#xa0;{macro}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/local_file.py"/>
        <source>“{name}” is no file that could be sent.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un fichier qui peut être envoyé.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/upload/source.py"/>
        <source>“{name}” is not a file.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un fichier.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/upload/bucket.py"/>
        <source>“{name}” is not the name of a bucket.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un nom de compartiment.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/upload/source.py"/>
        <location filename="../../draft_editor/store/local_file.py"/>
        <location filename="../../draft_editor/ui/files/row_shrinking.py"/>
        <source>“{name}” is not there any more.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est plus là.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/attachments.py"/>
        <source>“{name}” is not uploaded, so the customer would not get it. Upload it, or take it out.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas téléversé&#xa0;: le client ne le recevrait pas. Téléversez-le ou retirez-le.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/admission.py"/>
        <source>“{name}” is not what its name says: it is {kind}.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas ce que dit son nom&#xa0;: c’est {kind}.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/admission.py"/>
        <source>“{name}” is {kind}: mail providers refuse programs.</source>
        <translation>«&#xa0;{name}&#xa0;» est {kind}&#xa0;: les fournisseurs de courriel refusent les programmes.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/attachments.py"/>
        <source>“{name}” may arrive under another name: at most {most} characters without spaces are safe.</source>
        <translation>«&#xa0;{name}&#xa0;» pourrait arriver sous un autre nom&#xa0;: au plus {most} caractères sans espaces sont sûrs.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/api/upload/source.py"/>
        <location filename="../../draft_editor/store/local_file.py"/>
        <source>“{name}” may not be read.</source>
        <translation>Vous n’avez pas le droit de lire «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/policy.py"/>
        <source>“{name}” must be a whole number, or null for no limit.</source>
        <translation>«&#xa0;{name}&#xa0;» doit être un nombre entier, ou null pour aucune limite.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/policy.py"/>
        <source>“{name}” must be at most {most}.</source>
        <translation>«&#xa0;{name}&#xa0;» doit être au plus {most}.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/files/row_shrinking.py"/>
        <source>“{name}” stays as it is: it is uploaded, and its file is not at hand on this computer.</source>
        <translation>«&#xa0;{name}&#xa0;» reste telle quelle&#xa0;: elle est téléversée, et son fichier n’est pas à portée sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/files/upload_notices.py"/>
        <source>“{name}”: {why}</source>
        <translation>«&#xa0;{name}&#xa0;»&#xa0;: {why}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/recipients.py"/>
        <source>“{number}” is no phone number of its country: check its digits.</source>
        <translation>«&#xa0;{number}&#xa0;» n’est pas un numéro de son pays&#xa0;: vérifiez ses chiffres.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/recipients.py"/>
        <source>“{number}” is no phone number of the US or Canada: check its digits.</source>
        <translation>«&#xa0;{number}&#xa0;» n’est pas un numéro des États-Unis ou du Canada&#xa0;: vérifiez ses chiffres.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/recipients.py"/>
        <source>“{number}” is not a phone number.</source>
        <translation>«&#xa0;{number}&#xa0;» n’est pas un numéro de téléphone.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/profiles.py"/>
        <source>“{other}” has the same “key”; remove the “key” from one of the two.</source>
        <translation>«&#xa0;{other}&#xa0;» a la même «&#xa0;key&#xa0;»; retirez la «&#xa0;key&#xa0;» de l’un des deux.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/profiles.py"/>
        <source>“{other}” has the same “name”.</source>
        <translation>«&#xa0;{other}&#xa0;» a le même «&#xa0;name&#xa0;».</translation>
    </message>
    <message>
        <location filename="../../draft_editor/commands/self_check.py"/>
        <source>“{path}” can be written to.</source>
        <translation>«&#xa0;{path}&#xa0;» est accessible en écriture.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/json_file.py"/>
        <source>“{path}” could not be opened: {why}.</source>
        <translation>«&#xa0;{path}&#xa0;» n’a pas pu être ouvert&#xa0;: {why}.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/profiles.py"/>
        <source>“{path}” could not be removed: {why}.</source>
        <translation>«&#xa0;{path}&#xa0;» n’a pas pu être supprimé&#xa0;: {why}.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/copies.py"/>
        <location filename="../../draft_editor/store/folder.py"/>
        <location filename="../../draft_editor/store/pictures.py"/>
        <source>“{path}” could not be saved: {why}.</source>
        <translation>«&#xa0;{path}&#xa0;» n’a pas pu être enregistré&#xa0;: {why}.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/json_file.py"/>
        <source>“{path}” has {size} MB; files up to {allowed} MB are opened.</source>
        <translation>«&#xa0;{path}&#xa0;» fait {size}&#xa0;Mo; le maximum est de {allowed}&#xa0;Mo.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/json_file.py"/>
        <source>“{path}” is larger than {allowed} MB.</source>
        <translation>«&#xa0;{path}&#xa0;» dépasse {allowed}&#xa0;Mo.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/json_file.py"/>
        <source>“{path}”, line {line}, column {column}: {what}</source>
        <translation>«&#xa0;{path}&#xa0;», ligne {line}, colonne {column}&#xa0;: {what}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/canned.py"/>
        <location filename="../../draft_editor/store/json_file.py"/>
        <source>“{path}”: {what}</source>
        <translation>«&#xa0;{path}&#xa0;»&#xa0;: {what}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/schedule/refusals.py"/>
        <source>“{piece}” and “{other}” are different days.</source>
        <translation>«&#xa0;{piece}&#xa0;» et «&#xa0;{other}&#xa0;» sont des jours différents.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/schedule/refusals.py"/>
        <source>“{piece}” does not go together with “{other}”.</source>
        <translation>«&#xa0;{piece}&#xa0;» ne va pas avec «&#xa0;{other}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../../draft_editor/schedule/refusals.py"/>
        <source>“{piece}” has a year of two digits: write all four.</source>
        <translation>«&#xa0;{piece}&#xa0;» a une année à deux chiffres&#xa0;: écrivez-en quatre.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/schedule/refusals.py"/>
        <source>“{piece}” is no day and time.</source>
        <translation>«&#xa0;{piece}&#xa0;» n’est pas un jour et une heure.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/schedule/refusals.py"/>
        <source>“{piece}” is no day of the calendar.</source>
        <translation>«&#xa0;{piece}&#xa0;» n’est pas un jour du calendrier.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/schedule/refusals.py"/>
        <source>“{piece}” is no time of day.</source>
        <translation>«&#xa0;{piece}&#xa0;» n’est pas une heure du jour.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/schedule/refusals.py"/>
        <source>“{piece}” is no time zone that is known here.</source>
        <translation>«&#xa0;{piece}&#xa0;» n’est pas un fuseau horaire connu ici.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/schedule/refusals.py"/>
        <source>“{piece}” is not understood.</source>
        <translation>«&#xa0;{piece}&#xa0;» n’est pas compris.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/schedule/refusals.py"/>
        <source>“{piece}” is not understood: say how many minutes, hours, days or weeks.</source>
        <translation>«&#xa0;{piece}&#xa0;» n’est pas compris&#xa0;: dites combien de minutes, d’heures, de jours ou de semaines.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/schedule/refusals.py"/>
        <source>“{piece}” may be March or mardi: write it out.</source>
        <translation>«&#xa0;{piece}&#xa0;» peut être mardi ou mars&#xa0;: écrivez le mot en entier.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/schedule/refusals.py"/>
        <source>“{piece}” may be an hour or a day: write the hour as {hour}.</source>
        <translation>«&#xa0;{piece}&#xa0;» peut être une heure ou un jour&#xa0;: écrivez l’heure ainsi&#xa0;: {hour}.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/schedule/refusals.py"/>
        <source>“{piece}” may be before or after noon: write {morning} or {evening}.</source>
        <translation>«&#xa0;{piece}&#xa0;» peut être avant ou après midi&#xa0;: écrivez {morning} ou {evening}.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/schedule/refusals.py"/>
        <source>“{piece}” may begin with the day or with the month: write the month as a word.</source>
        <translation>«&#xa0;{piece}&#xa0;» peut commencer par le jour ou par le mois&#xa0;: écrivez le mois en lettres.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/schedule/refusals.py"/>
        <source>“{piece}” says no single day: add one, like Monday.</source>
        <translation>«&#xa0;{piece}&#xa0;» ne dit pas quel jour&#xa0;: ajoutez-le, comme «&#xa0;lundi&#xa0;».</translation>
    </message>
    <message>
        <location filename="../../draft_editor/schedule/refusals.py"/>
        <source>“{piece}” says no time: add one, like 9am or 14:30.</source>
        <translation>«&#xa0;{piece}&#xa0;» ne dit pas l’heure&#xa0;: ajoutez-la, comme 9&#xa0;h ou 14:30.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/schedule/refusals.py"/>
        <source>“{piece}” says once more what was said before it.</source>
        <translation>«&#xa0;{piece}&#xa0;» redit ce qui a déjà été dit.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/template.py"/>
        <source>“{placeholder}” has no “}}” at its end, so the service cannot fill in the message.</source>
        <translation>«&#xa0;{placeholder}&#xa0;» n’a pas de «&#xa0;}}&#xa0;» à la fin&#xa0;: le service ne peut pas remplir le message.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/policy.py"/>
        <source>“{rule}” always blocks: the file would not arrive.</source>
        <translation>«&#xa0;{rule}&#xa0;» bloque toujours&#xa0;: le fichier n’arriverait pas.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/policy.py"/>
        <source>“{rule}” cannot be off, only a hint: it keeps people safe.</source>
        <translation>«&#xa0;{rule}&#xa0;» ne peut pas être désactivée, seulement réduite à un conseil&#xa0;: elle protège les gens.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/policy.py"/>
        <source>“{rule}” cannot be off: it asks before an opt-out is passed over.</source>
        <translation>«&#xa0;{rule}&#xa0;» ne peut être désactivée&#xa0;: elle demande avant de passer outre un désabonnement.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/policy.py"/>
        <source>“{rule}” must be “blocks”, “warning”, “hint” or “off”.</source>
        <translation>«&#xa0;{rule}&#xa0;» doit être «&#xa0;blocks&#xa0;», «&#xa0;warning&#xa0;», «&#xa0;hint&#xa0;» ou «&#xa0;off&#xa0;».</translation>
    </message>
    <message>
        <location filename="../../draft_editor/template/tokens.py"/>
        <source>“{tag}” does not end.</source>
        <translation>«&#xa0;{tag}&#xa0;» n’a pas de fin.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/schedule.py"/>
        <source>“{text}”</source>
        <translation>«&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/schedule.py"/>
        <source>“{text}” cannot be read as a date and time.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une date et une heure lisibles.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/link.py"/>
        <source>“{text}” cannot be read as an address of the web.</source>
        <translation>«&#xa0;{text}&#xa0;» ne peut pas être lu comme une adresse du Web.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/free_object.py"/>
        <source>“{text}” could not become “{kind}” as it was; Undo brings it back.</source>
        <translation>«&#xa0;{text}&#xa0;» n’a pas pu devenir «&#xa0;{kind}&#xa0;» sans perte; annulez pour y revenir.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/records.py"/>
        <source>“{text}” is kept until you add to it.</source>
        <translation>«&#xa0;{text}&#xa0;» est conservé jusqu’à ce que vous y ajoutiez.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/texts.py"/>
        <source>“{text}” is kept until you change it.</source>
        <translation>«&#xa0;{text}&#xa0;» est conservé jusqu’à ce que vous le changiez.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/switch.py"/>
        <source>“{text}” is kept until you choose.</source>
        <translation>«&#xa0;{text}&#xa0;» est conservé jusqu’à ce que vous choisissiez.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/link.py"/>
        <source>“{text}” is no address of a file on the web: such begin with “https://”.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas l’adresse d’un fichier du Web&#xa0;: elles commencent par «&#xa0;https://&#xa0;».</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/mail/rich_tools.py"/>
        <source>“{text}” is no address of a page, a mailbox or a phone.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est l’adresse ni d’une page, ni d’une boîte aux lettres, ni d’un téléphone.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/schedule.py"/>
        <source>“{text}” is no day and time that can be read; it is sent as it is.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un jour et une heure lisibles; envoyé tel quel.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/store/dealer_hours.py"/>
        <source>“{text}” is no holiday; write it like “2026-12-25”.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un jour férié; écrivez-le comme «&#xa0;2026-12-25&#xa0;».</translation>
    </message>
    <message>
        <location filename="../../draft_editor/model/link.py"/>
        <source>“{text}” is no server; write it like “files.example.com”.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un serveur; écrivez-le comme «&#xa0;files.example.com&#xa0;».</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/number.py"/>
        <source>“{text}” is not a number yet; kept as typed.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas encore un nombre; conservé tel quel.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/fields/free_object.py"/>
        <source>“{text}” is not a number; the old one is kept. To write a text, choose it under Kind.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un nombre; l’ancien est conservé. Pour écrire un texte, choisissez-le sous Type.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/draft/path.py"/>
        <source>“{text}” names no field: see place {place}.</source>
        <translation>«&#xa0;{text}&#xa0;» ne désigne aucun champ&#xa0;: voyez la position {place}.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/responses/responses.py"/>
        <source>“{title}” has template placeholders: the draft is marked as having them, too. Undo takes both back.</source>
        <translation>«&#xa0;{title}&#xa0;» contient des champs de modèle&#xa0;: le brouillon est marqué comme en contenant aussi. Annuler défait les deux.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/responses_book.py"/>
        <source>“{title}” is back.</source>
        <translation>«&#xa0;{title}&#xa0;» est de retour.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/dialogs/responses_book.py"/>
        <source>“{title}” was deleted.</source>
        <translation>«&#xa0;{title}&#xa0;» a été supprimée.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/template/reading.py"/>
        <location filename="../../draft_editor/template/tokens.py"/>
        <source>“{what}” does not belong here.</source>
        <translation>«&#xa0;{what}&#xa0;» n’a pas sa place ici.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/wording.py"/>
        <source>“{word}” stands twice in a row.</source>
        <translation>«&#xa0;{word}&#xa0;» se trouve deux fois de suite.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/template.py"/>
        <source>“{written}” is not the tag “{tag}”: the customer may see it as it stands.</source>
        <translation>«&#xa0;{written}&#xa0;» n’est pas la balise «&#xa0;{tag}&#xa0;»&#xa0;: le client peut la voir telle quelle.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/letters.py"/>
        <source>“�” stands where a letter was lost on the way.</source>
        <translation>«&#xa0;�&#xa0;» se trouve là où une lettre s’est perdue en chemin.</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/body.py"/>
        <source>” (closing double quote)</source>
        <translation>” (guillemet double fermant)</translation>
    </message>
    <message>
        <location filename="../../draft_editor/rules/body.py"/>
        <source>„ (low double quote)</source>
        <translation>„ (guillemet double bas)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/files/row_shrinking.py"/>
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/mail/reading.py"/>
        <source>→ {target}</source>
        <translation>→ {target}</translation>
    </message>
    <message>
        <location filename="../../draft_editor/ui/mail/reading.py"/>
        <source>⚠ goes to {target}</source>
        <translation>⚠ mène à {target}</translation>
    </message>
</context>
</TS>
