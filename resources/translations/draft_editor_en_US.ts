<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>draft_editor</name>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/dialogs/body_view.py"/>
        <source>%n JSON path(s) changed</source>
        <translation>
            <numerusform>%n JSON path changed</numerusform>
            <numerusform>%n JSON paths changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/safety/facts.py"/>
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n attempt</numerusform>
            <numerusform>%n attempts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/store/journal/rescue.py"/>
        <source>%n attempt(s) to submit in it could not be read.</source>
        <translation>
            <numerusform>%n attempt to submit in it could not be read.</numerusform>
            <numerusform>%n attempts to submit in it could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/safety/facts.py"/>
        <source>%n attempt(s): look at the draft with the service.</source>
        <translation>
            <numerusform>%n attempt: look at the draft with the service.</numerusform>
            <numerusform>%n attempts: look at the draft with the service.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/panels/action_bar.py"/>
        <source>%n blocker(s)</source>
        <translation>
            <numerusform>%n blocker</numerusform>
            <numerusform>%n blockers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/editor.py"/>
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/assembly/journal_entries.py"/>
        <source>%n change(s) could not be read.</source>
        <translation>
            <numerusform>%n change could not be read.</numerusform>
            <numerusform>%n changes could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/fields/text_count.py"/>
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/fields/text_count.py"/>
        <source>%n character(s) fewer: {parts}</source>
        <translation>
            <numerusform>%n character fewer: {parts}</numerusform>
            <numerusform>%n characters fewer: {parts}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/rules/letters.py"/>
        <source>%n character(s) that nobody can see stand in this text.</source>
        <translation>
            <numerusform>%n character that nobody can see stand in this text.</numerusform>
            <numerusform>%n characters that nobody can see stand in this text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/fields/text_count.py"/>
        <source>%n character(s) too many to be sent</source>
        <translation>
            <numerusform>%n character too many to be sent</numerusform>
            <numerusform>%n characters too many to be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/rules/body.py"/>
        <source>%n characters make this {parts} parts instead of {fewest}: {which}.</source>
        <translation>
            <numerusform>%n characters make this {parts} parts instead of {fewest}: {which}.</numerusform>
            <numerusform>%n characters make this {parts} parts instead of {fewest}: {which}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/dialogs/colleagues_section.py"/>
        <source>%n colleague(s) added.</source>
        <translation>
            <numerusform>%n colleague added.</numerusform>
            <numerusform>%n colleagues added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/model/skew.py"/>
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/dialogs/conflict.py"/>
        <source>%n decision(s) left</source>
        <translation>
            <numerusform>%n decision left</numerusform>
            <numerusform>%n decisions left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/safety/facts.py"/>
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/store/journal/rescue.py"/>
        <source>%n draft(s) in it could not be read.</source>
        <translation>
            <numerusform>%n draft in it could not be read.</numerusform>
            <numerusform>%n drafts in it could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/questions.py"/>
        <source>%n draft(s) with edits were not submitted. The edits are kept only while this window is open; save a draft as a file to keep it longer.</source>
        <translation>
            <numerusform>%n draft with edits were not submitted. The edits are kept only while this window is open; save a draft as a file to keep it longer.</numerusform>
            <numerusform>%n drafts with edits were not submitted. The edits are kept only while this window is open; save a draft as a file to keep it longer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/safety/facts.py"/>
        <source>%n edit(s)</source>
        <translation>
            <numerusform>%n edit</numerusform>
            <numerusform>%n edits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/worker/dispatch.py"/>
        <source>%n edit(s) still waiting from last time. Nothing leaves by itself: press “Send what waits” below.</source>
        <translation>
            <numerusform>%n edit still waiting from last time. Nothing leaves by itself: press “Send what waits” below.</numerusform>
            <numerusform>%n edits still waiting from last time. Nothing leaves by itself: press “Send what waits” below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/sending/waiting.py"/>
        <source>%n edit(s) waiting</source>
        <translation>
            <numerusform>%n edit waiting</numerusform>
            <numerusform>%n edits waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/sending/waiting.py"/>
        <source>%n edit(s) waiting, paused</source>
        <translation>
            <numerusform>%n edit waiting, paused</numerusform>
            <numerusform>%n edits waiting, paused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/commands/deep_check/trials.py"/>
        <source>%n edit(s) were made and the editor was killed; the next start brought back all of them.</source>
        <translation>
            <numerusform>%n edit were made and the editor was killed; the next start brought back all of them.</numerusform>
            <numerusform>%n edits were made and the editor was killed; the next start brought back all of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/safety/safety.py"/>
        <source>%n edited draft(s) saved as files in “{folder}”.</source>
        <translation>
            <numerusform>%n edited draft saved as files in “{folder}”.</numerusform>
            <numerusform>%n edited drafts saved as files in “{folder}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/panels/attempts.py"/>
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/find/find_and_replace.py"/>
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/dialogs/review.py"/>
        <location filename="../../draft_editor/ui/pages.py"/>
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/commands/headless.py"/>
        <source>%n finding(s) stand against it; “--anyway” sends it all the same.</source>
        <translation>
            <numerusform>%n finding stand against it; “--anyway” sends it all the same.</numerusform>
            <numerusform>%n findings stand against it; “--anyway” sends it all the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/panels/action_bar.py"/>
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/model/skew.py"/>
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/fields/free_object_model.py"/>
        <location filename="../../draft_editor/ui/safety/facts.py"/>
        <location filename="../../draft_editor/ui/writing/template_writing.py"/>
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/find/find_and_replace.py"/>
        <source>%n kept that are no words of a text: replace them one by one.</source>
        <translation>
            <numerusform>%n kept that is no word of a text: replace it by itself.</numerusform>
            <numerusform>%n kept that are no words of a text: replace them one by one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/responses/kept.py"/>
        <source>%n known already.</source>
        <translation>
            <numerusform>%n known already.</numerusform>
            <numerusform>%n known already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/dialogs/colleagues_section.py"/>
        <source>%n line(s) without a name left out.</source>
        <translation>
            <numerusform>%n line without a name left out.</numerusform>
            <numerusform>%n lines without a name left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/fields/free_object_model.py"/>
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/model/skew.py"/>
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/safety/facts.py"/>
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/mail/preview.py"/>
        <source>%n misleading link(s).</source>
        <translation>
            <numerusform>%n misleading link.</numerusform>
            <numerusform>%n misleading links.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/store/journal/rescue.py"/>
        <source>%n older version(s) in it could not be read.</source>
        <translation>
            <numerusform>%n older version in it could not be read.</numerusform>
            <numerusform>%n older versions in it could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/fields/text_count.py"/>
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/mail/preview.py"/>
        <source>%n picture(s) not loaded.</source>
        <translation>
            <numerusform>%n picture not loaded.</numerusform>
            <numerusform>%n pictures not loaded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/fields/recipients.py"/>
        <source>%n recipient(s) would get this email twice.</source>
        <translation>
            <numerusform>%n recipient would get this email twice.</numerusform>
            <numerusform>%n recipients would get this email twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/responses/kept.py"/>
        <source>%n response(s) exported to {name}.</source>
        <translation>
            <numerusform>%n response exported to {name}.</numerusform>
            <numerusform>%n responses exported to {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/responses/kept.py"/>
        <source>%n response(s) imported.</source>
        <translation>
            <numerusform>%n response imported.</numerusform>
            <numerusform>%n responses imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/model/skew.py"/>
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/safety/facts.py"/>
        <source>%n second(s) ago</source>
        <translation>
            <numerusform>%n second ago</numerusform>
            <numerusform>%n seconds ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/dialogs/colleagues_section.py"/>
        <source>%n stood there already.</source>
        <translation>
            <numerusform>%n stood there already.</numerusform>
            <numerusform>%n stood there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/commands/self_check.py"/>
        <source>%n time zone(s) were looked for and found.</source>
        <translation>
            <numerusform>%n time zone were looked for and found.</numerusform>
            <numerusform>%n time zones were looked for and found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/panels/action_bar.py"/>
        <location filename="../../draft_editor/ui/panels/attempts.py"/>
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/responses/kept.py"/>
        <source>%n without a text left out.</source>
        <translation>
            <numerusform>%n without a text left out.</numerusform>
            <numerusform>%n without a text left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/files/uploads.py"/>
        <source>Attach %n file(s)</source>
        <translation>
            <numerusform>Attach %n file</numerusform>
            <numerusform>Attach %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/files/links.py"/>
        <source>Attach %n link(s)</source>
        <translation>
            <numerusform>Attach %n link</numerusform>
            <numerusform>Attach %n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/files/upload_questions.py"/>
        <source>Attach %n smaller picture(s)?</source>
        <translation>
            <numerusform>Attach %n smaller picture?</numerusform>
            <numerusform>Attach %n smaller pictures?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/files/upload_questions.py"/>
        <source>Attach the %n file(s) of this folder?</source>
        <translation>
            <numerusform>Attach the %n file of this folder?</numerusform>
            <numerusform>Attach the %n files of this folder?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/dialogs/state_view.py"/>
        <source>Difference at %n JSON path(s)</source>
        <translation>
            <numerusform>Difference at %n JSON path</numerusform>
            <numerusform>Difference at %n JSON paths</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/files/upload_questions.py"/>
        <source>Make %n attached picture(s) smaller?</source>
        <translation>
            <numerusform>Make %n attached picture smaller?</numerusform>
            <numerusform>Make %n attached pictures smaller?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/files/row_shrinking.py"/>
        <source>Make %n picture(s) smaller</source>
        <translation>
            <numerusform>Make %n picture smaller</numerusform>
            <numerusform>Make %n pictures smaller</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/files/row_shrinking.py"/>
        <source>Making %n picture(s) smaller…</source>
        <translation>
            <numerusform>Making %n picture smaller…</numerusform>
            <numerusform>Making %n pictures smaller…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/sending/merging.py"/>
        <source>Nothing was sent just now. What the service has and your edits are together here now (%n place(s)). Look, then submit again.</source>
        <translation>
            <numerusform>Nothing was sent just now. What the service has and your edits are together here now (%n place). Look, then submit again.</numerusform>
            <numerusform>Nothing was sent just now. What the service has and your edits are together here now (%n places). Look, then submit again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/dialogs/conflict.py"/>
        <source>Nothing was sent. %n other place(s) merged automatically. Where you both changed the same, choose what stays.</source>
        <translation>
            <numerusform>Nothing was sent. %n other place merged automatically. Where you both changed the same, choose what stays.</numerusform>
            <numerusform>Nothing was sent. %n other places merged automatically. Where you both changed the same, choose what stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/sending/merging.py"/>
        <source>Nothing was sent: somebody else changed this draft meanwhile. Both sides’ changes are in it now (%n place(s)). Look, then submit again.</source>
        <translation>
            <numerusform>Nothing was sent: somebody else changed this draft meanwhile. Both sides’ changes are in it now (%n place). Look, then submit again.</numerusform>
            <numerusform>Nothing was sent: somebody else changed this draft meanwhile. Both sides’ changes are in it now (%n places). Look, then submit again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/commands/self_check.py"/>
        <source>Qt did not start within %n second(s).</source>
        <translation>
            <numerusform>Qt did not start within %n second.</numerusform>
            <numerusform>Qt did not start within %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/sending/merging.py"/>
        <source>Read again just now, as it is about to go out: somebody else changed this draft. What the service has and what you have here are together now (%n place(s)).</source>
        <translation>
            <numerusform>Read again just now, as it is about to go out: somebody else changed this draft. What the service has and what you have here are together now (%n place).</numerusform>
            <numerusform>Read again just now, as it is about to go out: somebody else changed this draft. What the service has and what you have here are together now (%n places).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/find/find_and_replace.py"/>
        <source>Replaced %n in {fields}.</source>
        <translation>
            <numerusform>Replaced %n in {fields}.</numerusform>
            <numerusform>Replaced %n in {fields}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/dialogs/review.py"/>
        <location filename="../../draft_editor/ui/panels/action_bar.py"/>
        <source>Review %n change(s)</source>
        <translation>
            <numerusform>Review %n change</numerusform>
            <numerusform>Review %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/commands/deep_check/editor.py"/>
        <source>The editor did not come to “{step}” within %n second(s).</source>
        <translation>
            <numerusform>The editor did not come to “{step}” within %n second.</numerusform>
            <numerusform>The editor did not come to “{step}” within %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/assembly/journal_entries.py"/>
        <source>The editor was not closed in order. %n draft(s) came back as they were left.</source>
        <translation>
            <numerusform>The editor was not closed in order. %n draft came back as it was left.</numerusform>
            <numerusform>The editor was not closed in order. %n drafts came back as they were left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/store/secrets.py"/>
        <source>The keyring did not answer within %n second(s); it may be waiting to be unlocked.</source>
        <translation>
            <numerusform>The keyring did not answer within %n second; it may be waiting to be unlocked.</numerusform>
            <numerusform>The keyring did not answer within %n seconds; it may be waiting to be unlocked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/store/journal/rescue.py"/>
        <source>The last %n change(s) of “{title}” could not be read.</source>
        <translation>
            <numerusform>The last %n change of “{title}” could not be read.</numerusform>
            <numerusform>The last %n changes of “{title}” could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/commands/deep_check/trials.py"/>
        <source>The service has %n edit(s) instead of one.</source>
        <translation>
            <numerusform>The service has %n edit instead of one.</numerusform>
            <numerusform>The service has %n edits instead of one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/files/links.py"/>
        <source>Type and size of %n file(s)</source>
        <translation>
            <numerusform>Type and size of %n file</numerusform>
            <numerusform>Type and size of %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/files/uploads.py"/>
        <source>Upload of %n file(s)</source>
        <translation>
            <numerusform>Upload of %n file</numerusform>
            <numerusform>Upload of %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/dialogs/review_lines.py"/>
        <source>and %n more change(s)</source>
        <translation>
            <numerusform>and %n more change</numerusform>
            <numerusform>and %n more changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../draft_editor/ui/files/row_shrinking.py"/>
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
