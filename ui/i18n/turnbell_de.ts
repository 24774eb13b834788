<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ActionPanel</name>
    <message>
        <source>No-show</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Weiterleiten</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <translation>Rückgängig (%1)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Erneut aufrufen</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
</context>
<context>
    <name>AlarmLine</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>CalledTicket</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Now called</source>
        <translation>Aufgerufen</translation>
    </message>
    <message>
        <source>Please check in at the kiosk.</source>
        <translation>Bitte melden Sie sich am Kiosk an.</translation>
    </message>
</context>
<context>
    <name>CheckInForm</name>
    <message>
        <source>Touch to check in</source>
        <translation>Zum Anmelden berühren</translation>
    </message>
    <message>
        <source>No time to wait here? Scan this code, or text %1 to %2.</source>
        <translation>Keine Zeit zu warten? Scannen Sie den Code oder senden Sie %1 per SMS an %2.</translation>
    </message>
    <message>
        <source>Please see the desk</source>
        <translation>Bitte gehen Sie zum Schalter</translation>
    </message>
    <message>
        <source>We are closed.</source>
        <translation>Wir haben geschlossen.</translation>
    </message>
    <message>
        <source>We open at %1.</source>
        <translation>Wir öffnen um %1 Uhr.</translation>
    </message>
    <message>
        <source>We open tomorrow at %1.</source>
        <translation>Wir öffnen morgen um %1 Uhr.</translation>
    </message>
    <message>
        <source>We open again on %1 at %2.</source>
        <translation>Wir öffnen wieder am %1 um %2 Uhr.</translation>
    </message>
</context>
<context>
    <name>ChoicePanel</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <source>May we text you?</source>
        <translation>Dürfen wir Ihnen SMS schicken?</translation>
    </message>
    <message>
        <source>We text this number about this visit: that you are in the queue, that your turn is near, that it has come. Reply STOP at any time to end it.</source>
        <translation>Wir schicken SMS zu diesem Besuch an diese Nummer: dass Sie in der Warteschlange stehen, dass Sie bald an der Reihe sind und wenn Sie an der Reihe sind. Mit der Antwort STOP beenden Sie das jederzeit.</translation>
    </message>
    <message>
        <source>Also send me a short survey after the visit (your choice)</source>
        <translation>Schicken Sie mir nach dem Besuch auch eine kurze Umfrage (freiwillig)</translation>
    </message>
    <message>
        <source>Also text me other news, such as an early closing (your choice)</source>
        <translation>Auch Neuigkeiten per SMS, etwa wenn Sie früher schließen (freiwillig)</translation>
    </message>
    <message>
        <source>Yes, check me in and text me</source>
        <translation>Ja, anmelden und SMS schicken</translation>
    </message>
    <message>
        <source>No texts, just check me in</source>
        <translation>Ohne SMS anmelden</translation>
    </message>
</context>
<context>
    <name>ConversationInbox</name>
    <message>
        <source>%1 answers this: it has to free it first.</source>
        <translation>%1 antwortet hier: Er muss es erst freigeben.</translation>
    </message>
</context>
<context>
    <name>ConversationPanel</name>
    <message>
        <source>No messages.</source>
        <translation>Keine Nachrichten.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
</context>
<context>
    <name>ConversationRows</name>
    <message>
        <source>No visit today.</source>
        <translation>Heute kein Besuch.</translation>
    </message>
</context>
<context>
    <name>ConversationWords</name>
    <message>
        <source>Mine</source>
        <translation>Meins</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Erledigt</translation>
    </message>
</context>
<context>
    <name>CorrectionForm</name>
    <message>
        <source>No texts go to this number any more.</source>
        <translation>An diese Nummer gehen keine SMS mehr.</translation>
    </message>
    <message>
        <source>Ask first: may we text this number?</source>
        <translation>Fragen Sie zuerst: Dürfen wir an diese Nummer SMS schicken?</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>no phone</source>
        <translation>kein Telefon</translation>
    </message>
    <message>
        <source>Keep number</source>
        <translation>Nummer behalten</translation>
    </message>
    <message>
        <source>Remove number</source>
        <translation>Nummer entfernen</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>CorrectionPanel</name>
    <message>
        <source>Correct %1</source>
        <translation>%1 korrigieren</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>CurrentVisit</name>
    <message>
        <source>Called</source>
        <translation>Aufgerufen</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Am Schalter</translation>
    </message>
    <message>
        <source>Nobody is at this desk.</source>
        <translation>An diesem Schalter ist niemand.</translation>
    </message>
    <message>
        <source>This desk is not open.</source>
        <translation>Dieser Schalter ist nicht geöffnet.</translation>
    </message>
    <message>
        <source>no phone</source>
        <translation>kein Telefon</translation>
    </message>
    <message>
        <source>arrived %1</source>
        <translation>angekommen %1</translation>
    </message>
    <message numerus="yes">
        <source>called %n times</source>
        <translation>
            <numerusform>%n-mal aufgerufen</numerusform>
            <numerusform>%n-mal aufgerufen</numerusform>
        </translation>
    </message>
    <message>
        <source>No texts.</source>
        <translation>Keine SMS.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Korrigieren</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>A day earlier</source>
        <translation>Ein Tag früher</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>Ein Tag später</translation>
    </message>
</context>
<context>
    <name>DeskHeader</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
</context>
<context>
    <name>DeskPads</name>
    <message>
        <source>The desk of the pad is changed.</source>
        <translation>Der Schalter des Pads ist geändert.</translation>
    </message>
    <message>
        <source>The name is kept.</source>
        <translation>Der Name ist gespeichert.</translation>
    </message>
    <message>
        <source>The display of %1 flashes for ten seconds.</source>
        <translation>Die Anzeige von %1 blinkt zehn Sekunden lang.</translation>
    </message>
    <message>
        <source>The keys of %1 are as they came from the factory.</source>
        <translation>Die Tasten von %1 sind wieder wie ab Werk.</translation>
    </message>
    <message>
        <source>%1 asks for no more keys. Press each: its line says what it was taken for.</source>
        <translation>%1 fragt nach keiner Taste mehr. Drücken Sie jede: Die Zeile zeigt, wofür sie gehalten wurde.</translation>
    </message>
    <message>
        <source>%1 is forgotten.</source>
        <translation>%1 ist vergessen.</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Niemand wartet.</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Missed (B: back)</source>
        <translation>Verpasst (B)</translation>
    </message>
</context>
<context>
    <name>DeskPicker</name>
    <message>
        <source>Which desk are you at?</source>
        <translation>An welchem Schalter sind Sie?</translation>
    </message>
</context>
<context>
    <name>DeskQuestion</name>
    <message>
        <source>No reminder</source>
        <translation>Keine Erinnerung</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 Minuten</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 Minuten</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>Short break</source>
        <translation>Kurze Pause</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Mittagspause</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Besprechung</translation>
    </message>
    <message>
        <source>Office work</source>
        <translation>Büroarbeit</translation>
    </message>
    <message>
        <source>The customer wants it</source>
        <translation>Wunsch des Kunden</translation>
    </message>
    <message>
        <source>We cannot do it today</source>
        <translation>Heute nicht möglich</translation>
    </message>
    <message>
        <source>Checked in twice</source>
        <translation>Doppelt angemeldet</translation>
    </message>
    <message>
        <source>Call here</source>
        <translation>Hierher aufrufen</translation>
    </message>
    <message>
        <source>Give more time</source>
        <translation>Mehr Zeit geben</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Weiterleiten</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Ist gegangen</translation>
    </message>
    <message>
        <source>Is here</source>
        <translation>Ist da</translation>
    </message>
    <message>
        <source>Cancel the visit</source>
        <translation>Besuch absagen</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>Hier fortsetzen</translation>
    </message>
    <message>
        <source>Back into the line</source>
        <translation>Zurück in die Reihe</translation>
    </message>
    <message>
        <source>Park: remind me in</source>
        <translation>Parken: Erinnerung in</translation>
    </message>
    <message>
        <source>Pause: why?</source>
        <translation>Pause: warum?</translation>
    </message>
    <message>
        <source>Cancel %1: why?</source>
        <translation>%1 absagen: warum?</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Korrigieren</translation>
    </message>
    <message>
        <source>Write a text</source>
        <translation>SMS schreiben</translation>
    </message>
    <message>
        <source>Finish %1 and call next: what came of it?</source>
        <translation>%1 beenden und nächsten aufrufen: Mit welchem Ergebnis?</translation>
    </message>
    <message>
        <source>Finish %1: what came of it?</source>
        <translation>%1 beenden: Mit welchem Ergebnis?</translation>
    </message>
</context>
<context>
    <name>DeskSession</name>
    <message>
        <source>Call next</source>
        <translation>Nächsten aufrufen</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Ist da</translation>
    </message>
    <message>
        <source>Finish and call next</source>
        <translation>Beenden und nächsten aufrufen</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>At the desk: %1</source>
        <translation>Am Schalter: %1</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>The service is away. Nothing can be changed until it is back.</source>
        <translation>Der Dienst ist nicht erreichbar. Bis er zurück ist, kann nichts geändert werden.</translation>
    </message>
</context>
<context>
    <name>DisplayHeader</name>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
</context>
<context>
    <name>EntryBubble</name>
    <message>
        <source>Note for us, not sent</source>
        <translation>Notiz für uns, nicht gesendet</translation>
    </message>
</context>
<context>
    <name>FailureFace</name>
    <message>
        <source>The display is out of order. Please ask our staff.</source>
        <translation>Die Anzeige ist gestört. Bitte fragen Sie unsere Mitarbeitenden.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 served</source>
        <translation>bedient: %1</translation>
    </message>
    <message>
        <source>inaccurate: %1</source>
        <translation>ungenau: %1</translation>
    </message>
    <message>
        <source>paused %1</source>
        <translation>Pause %1</translation>
    </message>
    <message>
        <source>n = %1 / %2</source>
        <translation>n = %1 / %2</translation>
    </message>
    <message>
        <source>median / 90 %, min</source>
        <translation>Median / 90&#xa0;%, min</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>No-shows</source>
        <translation>Nicht da</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gegangen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>To last call</source>
        <translation>Bis letzter Aufruf</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Bedienung</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Nacharbeit</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>Desks idle</source>
        <translation>Schalter frei</translation>
    </message>
    <message>
        <source>h:min</source>
        <translation>h:min</translation>
    </message>
    <message>
        <source>Within target</source>
        <translation>Im Ziel</translation>
    </message>
    <message>
        <source>waiting / service</source>
        <translation>Warten / Bedienung</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Zusagen gehalten</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Answers to customers: %1 · median %2 min · 90 % within %3 min · late: %4</source>
        <translation>Antworten an Kunden: %1 · Median %2 min · 90 % in %3 min · zu spät: %4</translation>
    </message>
</context>
<context>
    <name>HealthStrip</name>
    <message>
        <source>Modem: %1, signal %2 %</source>
        <translation>Modem: %1, Signal %2 %</translation>
    </message>
    <message>
        <source>Modem: %1</source>
        <translation>Modem: %1</translation>
    </message>
    <message>
        <source>%1, credit %2</source>
        <translation>%1, Guthaben %2</translation>
    </message>
    <message>
        <source>Texts waiting: %1</source>
        <translation>Wartende SMS: %1</translation>
    </message>
    <message>
        <source>being checked: %1</source>
        <translation>in Prüfung: %1</translation>
    </message>
    <message>
        <source>may not have arrived: %1</source>
        <translation>vielleicht nicht angekommen: %1</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Pads</source>
        <translation>Pads</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Umfragen</translation>
    </message>
</context>
<context>
    <name>HealthView</name>
    <message>
        <source>slow network</source>
        <translation>langsames Netz</translation>
    </message>
</context>
<context>
    <name>HourBars</name>
    <message>
        <source>Tickets by hour</source>
        <translation>Tickets nach Stunden</translation>
    </message>
</context>
<context>
    <name>IdleOverlay</name>
    <message>
        <source>Are you still there?</source>
        <translation>Sind Sie noch da?</translation>
    </message>
    <message>
        <source>What you entered is wiped in</source>
        <translation>Ihre Eingaben werden gelöscht in</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Mehr Zeit</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Von vorn beginnen</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>LeadPage</name>
    <message>
        <source>How many minutes do you need to come back?</source>
        <translation>Wie viele Minuten brauchen Sie, um zurückzukommen?</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
</context>
<context>
    <name>LowScore</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>NewConversationPanel</name>
    <message>
        <source>Write to %1</source>
        <translation>An %1 schreiben</translation>
    </message>
    <message>
        <source>For example: What should we prepare for you?</source>
        <translation>Zum Beispiel: Was sollen wir für Sie vorbereiten?</translation>
    </message>
    <message>
        <source>It goes out as an SMS at once and cannot be taken back.</source>
        <translation>Es geht sofort als SMS hinaus und kann nicht zurückgenommen werden.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
</context>
<context>
    <name>NextList</name>
    <message>
        <source>Next</source>
        <translation>Als Nächste</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeForm</name>
    <message>
        <source>Ticket number</source>
        <translation>Ticketnummer</translation>
    </message>
    <message>
        <source>Visits of</source>
        <translation>Besuche vom</translation>
    </message>
    <message>
        <source>We close at 15:00 today, your visit moves to tomorrow.</source>
        <translation>Wir schließen heute um 15:00, Ihr Besuch wird auf morgen verlegt.</translation>
    </message>
    <message>
        <source>What to tell</source>
        <translation>Was mitzuteilen ist</translation>
    </message>
    <message>
        <source>Ask for YES or NO</source>
        <translation>Um JA oder NEIN bitten</translation>
    </message>
    <message>
        <source>Also in quiet hours</source>
        <translation>Auch in der Ruhezeit</translation>
    </message>
    <message numerus="yes">
        <source>Send %n SMS now?</source>
        <translation>
            <numerusform>Jetzt %n SMS senden?</numerusform>
            <numerusform>Jetzt %n SMS senden?</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message numerus="yes">
        <source>Send to %n people</source>
        <translation>
            <numerusform>An %n Person senden</numerusform>
            <numerusform>An %n Personen senden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticePersonRow</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>NoticeSheet</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message numerus="yes">
        <source>Stop it? %n people have not got it yet.</source>
        <translation>
            <numerusform>Anhalten? %n Person hat sie noch nicht.</numerusform>
            <numerusform>Anhalten? %n Personen haben sie noch nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>New notice</source>
        <translation>Neue Mitteilung</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Older ones</source>
        <translation>Ältere</translation>
    </message>
    <message>
        <source>No notices yet.</source>
        <translation>Noch keine Mitteilungen.</translation>
    </message>
    <message>
        <source>A notice tells everybody of a day, a service&apos;s queue, or one visit what has changed: &quot;We close at 15:00.&quot;

Calls and other texts about a visit go first. What has not gone out yet can be stopped.</source>
        <translation>Eine Mitteilung sagt allen eines Tages, der Schlange einer Leistung oder einem Besuch, was sich geändert hat: „Wir schließen um 15:00.“

Aufrufe und andere SMS zu einem Besuch gehen vor. Was noch nicht hinausging, lässt sich anhalten.</translation>
    </message>
</context>
<context>
    <name>NoticesView</name>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>called: %1 (%2, %3)</source>
        <translation>angerufen: %1 (%2, %3)</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>%n to call</source>
        <translation>
            <numerusform>%n anzurufen</numerusform>
            <numerusform>%n anzurufen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PadPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Desk pads</source>
        <translation>Schalter-Pads</translation>
    </message>
    <message>
        <source>Choose your desk first, then a pad for it.</source>
        <translation>Wählen Sie zuerst Ihren Schalter, dann ein Pad dafür.</translation>
    </message>
    <message>
        <source>Choose a pad for this desk</source>
        <translation>Pad für diesen Schalter wählen</translation>
    </message>
    <message>
        <source>No desk pad is known yet. Plug one into a USB port of the PC on which the service runs: it appears here by itself, and its display shows its number.</source>
        <translation>Noch ist kein Pad bekannt. Stecken Sie eines in einen USB-Anschluss des PCs, auf dem der Dienst läuft: Es erscheint hier von selbst, und seine Anzeige zeigt seine Nummer.</translation>
    </message>
    <message>
        <source>Press a button on the pad you want</source>
        <translation>Drücken Sie eine Taste auf dem gewünschten Pad</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The pad is chosen</source>
        <translation>Das Pad ist gewählt</translation>
    </message>
    <message>
        <source>%1 serves %2 from now on. Its next press is a step there.</source>
        <translation>%1 gehört ab jetzt zu: %2. Der nächste Tastendruck ist dort ein Schritt.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>No button was pressed within 30 seconds</source>
        <translation>Innerhalb von 30 Sekunden wurde keine Taste gedrückt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Calibrate the keys of %1?</source>
        <translation>Die Tasten von %1 einmessen?</translation>
    </message>
    <message>
        <source>If its keys are taken for others: its display asks for each of the five keys in turn. Until then it does no steps. The factory&apos;s settings fit most pads.</source>
        <translation>Falls Tasten verwechselt werden: Seine Anzeige fragt nacheinander nach jeder der fünf Tasten. Bis dahin macht es keine Schritte. Die Werkseinstellungen passen für die meisten Pads.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Factory settings</source>
        <translation>Werkseinstellungen</translation>
    </message>
    <message>
        <source>Now press the keys on the pad</source>
        <translation>Drücken Sie jetzt die Tasten auf dem Pad</translation>
    </message>
    <message>
        <source>Hold the key that the display of %1 names until it says so, then let it go: RIGHT, UP, DOWN, LEFT, SELECT. If no key comes for 30 seconds, everything stays as it was.</source>
        <translation>Halten Sie die Taste, die die Anzeige von %1 nennt, bis sie das Loslassen verlangt: RIGHT, UP, DOWN, LEFT, SELECT. Kommt 30 Sekunden lang keine Taste, bleibt alles, wie es war.</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>%1 vergessen?</translation>
    </message>
    <message>
        <source>Its name and its desk are lost. If it is plugged in again, it comes back as a new pad.</source>
        <translation>Sein Name und sein Schalter gehen verloren. Wird es wieder eingesteckt, kommt es als neues Pad zurück.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>It will be a pad of this desk: %1. This press does nothing else. Pads of other open desks go on working.</source>
        <translation>Es gehört dann zu diesem Schalter: %1. Dieser Tastendruck bewirkt sonst nichts. Pads anderer offener Schalter arbeiten weiter.</translation>
    </message>
    <message>
        <source>Nothing was changed. Is the pad plugged in, and does its display show a number or a desk? The pad of another open desk cannot be chosen.</source>
        <translation>Nichts wurde geändert. Ist das Pad eingesteckt, und zeigt seine Anzeige eine Nummer oder einen Schalter? Das Pad eines anderen offenen Schalters kann nicht gewählt werden.</translation>
    </message>
    <message>
        <source>Measured now: %1</source>
        <translation>Jetzt gemessen: %1</translation>
    </message>
</context>
<context>
    <name>PadPanel</name>
    <message>
        <source>Its desk</source>
        <translation>Sein Schalter</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Sein Name</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>To forget this pad, unplug it first.</source>
        <translation>Um dieses Pad zu vergessen, stecken Sie es zuerst aus.</translation>
    </message>
    <message>
        <source>Plug this pad in to find it by its display or to calibrate its keys.</source>
        <translation>Stecken Sie dieses Pad ein, um es an der Anzeige zu erkennen oder die Tasten einzumessen.</translation>
    </message>
    <message>
        <source>Flash its display</source>
        <translation>Anzeige blinken lassen</translation>
    </message>
    <message>
        <source>Calibrate its keys</source>
        <translation>Tasten einmessen</translation>
    </message>
    <message>
        <source>Forget this pad</source>
        <translation>Dieses Pad vergessen</translation>
    </message>
    <message>
        <source>no name yet</source>
        <translation>noch kein Name</translation>
    </message>
</context>
<context>
    <name>PadRow</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
</context>
<context>
    <name>PadRows</name>
    <message>
        <source>Pad %1</source>
        <translation>Pad %1</translation>
    </message>
    <message>
        <source>no desk</source>
        <translation>kein Schalter</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>not connected, last seen %1</source>
        <translation>nicht verbunden, zuletzt gesehen %1</translation>
    </message>
    <message>
        <source>no press yet</source>
        <translation>noch kein Tastendruck</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Refused presses: %1 · damaged frames: %2 · new links: %3</source>
        <translation>Abgelehnt: %1 · gestört: %2 · neu verbunden: %3</translation>
    </message>
    <message>
        <source>Firmware %1</source>
        <translation>Firmware-Version %1</translation>
    </message>
    <message>
        <source>No desk</source>
        <translation>Kein Schalter</translation>
    </message>
    <message>
        <source>New pad</source>
        <translation>Neues Pad</translation>
    </message>
</context>
<context>
    <name>PhonePage</name>
    <message>
        <source>Your mobile number</source>
        <translation>Ihre Handynummer</translation>
    </message>
    <message>
        <source>We text you when your turn comes.</source>
        <translation>Wir schicken eine SMS, wenn Sie an der Reihe sind.</translation>
    </message>
    <message>
        <source>Texts cannot be sent right now. Please watch the display.</source>
        <translation>SMS sind gerade nicht möglich. Bitte achten Sie auf die Anzeige.</translation>
    </message>
    <message>
        <source>Number, with + from abroad</source>
        <translation>Nummer, ausländische mit +</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>No phone</source>
        <translation>Kein Telefon</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>ReplyBox</name>
    <message>
        <source>To the customer</source>
        <translation>An den Kunden</translation>
    </message>
    <message>
        <source>Note for us</source>
        <translation>Notiz für uns</translation>
    </message>
    <message>
        <source>Only staff see this. It is never sent.</source>
        <translation>Das sehen nur Mitarbeiter. Es wird nie gesendet.</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Ihre Notiz</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>Notiz behalten</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
</context>
<context>
    <name>ReportHeader</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>ReportTabs</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Andere Tage</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Leistungen</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Ergebnisse</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>What do you need?</source>
        <translation>Was möchten Sie?</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>No service is offered right now. Please see the desk.</source>
        <translation>Zurzeit wird nichts angeboten. Bitte gehen Sie zum Schalter.</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>If you have an appointment, please see the desk.</source>
        <translation>Wenn Sie einen Termin haben, gehen Sie bitte zum Schalter.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Please type your PIN</source>
        <translation>Bitte PIN eingeben</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>few visits</source>
        <translation>wenige Besuche</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Answered before</source>
        <translation>Schon einmal geantwortet</translation>
    </message>
</context>
<context>
    <name>SurveySide</name>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Low scores (%1)</source>
        <translation>Schlechte Noten (%1)</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Nobody has answered yet.</source>
        <translation>Noch niemand hat geantwortet.</translation>
    </message>
    <message>
        <source>Nobody was discontent.</source>
        <translation>Niemand war unzufrieden.</translation>
    </message>
    <message>
        <source>Every survey that was due was sent.</source>
        <translation>Jede fällige Umfrage wurde gesendet.</translation>
    </message>
</context>
<context>
    <name>Surveys</name>
    <message>
        <source>there was no phone number</source>
        <translation>es gab keine Telefonnummer</translation>
    </message>
    <message>
        <source>the customer did not agree to surveys</source>
        <translation>der Kunde wollte keine Umfragen</translation>
    </message>
    <message>
        <source>it could not be sent in time</source>
        <translation>sie konnte nicht rechtzeitig gesendet werden</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>sie wurde abgebrochen</translation>
    </message>
    <message>
        <source>sending failed</source>
        <translation>das Senden ist gescheitert</translation>
    </message>
    <message>
        <source>waited under 10 min</source>
        <translation>unter 10 min gewartet</translation>
    </message>
    <message>
        <source>waited 10 to 20 min</source>
        <translation>10 bis 20 min gewartet</translation>
    </message>
    <message>
        <source>waited 20 to 40 min</source>
        <translation>20 bis 40 min gewartet</translation>
    </message>
    <message>
        <source>waited over 40 min</source>
        <translation>über 40 min gewartet</translation>
    </message>
    <message>
        <source>How was it? 1 to 5</source>
        <translation>Wie war es? 1 bis 5</translation>
    </message>
    <message>
        <source>How easy was it? 1 to 5</source>
        <translation>Wie leicht war es? 1 bis 5</translation>
    </message>
    <message>
        <source>Would you recommend us? 0 to 10</source>
        <translation>Würden Sie uns weiterempfehlen? 0 bis 10</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>In own words</source>
        <translation>In eigenen Worten</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>4 and 5</source>
        <translation>4 und 5</translation>
    </message>
    <message>
        <source>Recommend</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 to %2 %</source>
        <translation>%1 bis %2 %</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message numerus="yes">
        <source>%n answers: few to go by</source>
        <translation>
            <numerusform>%n Antwort: wenig Anhalt</numerusform>
            <numerusform>%n Antworten: wenig Anhalt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody has answered yet</source>
        <translation>noch niemand hat geantwortet</translation>
    </message>
    <message>
        <source>answered at once</source>
        <translation>sofort beantwortet</translation>
    </message>
    <message>
        <source>answered after %1</source>
        <translation>beantwortet nach %1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 warten</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Mean, 1 to 5</source>
        <translation>Mittel, 1 bis 5</translation>
    </message>
    <message>
        <source>Half answer within</source>
        <translation>Die Hälfte antwortet in</translation>
    </message>
    <message>
        <source>with 95 %</source>
        <translation>mit 95 %</translation>
    </message>
    <message>
        <source>-100 to 100</source>
        <translation>-100 bis 100</translation>
    </message>
    <message>
        <source>Mean %1 (with 95 %: %2)</source>
        <translation>Mittel %1 (mit 95 %: %2)</translation>
    </message>
    <message>
        <source>4 and 5: %1 (with 95 %: %2)</source>
        <translation>4 und 5: %1 (mit 95 %: %2)</translation>
    </message>
    <message>
        <source>Would recommend: %1 (with 95 %: %2)</source>
        <translation>Empfehlung: %1 (mit 95 %: %2)</translation>
    </message>
    <message>
        <source>Yes: %1 (with 95 %: %2)</source>
        <translation>Ja: %1 (mit 95 %: %2)</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>ein anderer Grund</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>SurveysPage</name>
    <message>
        <source>few answers</source>
        <translation>wenige Antworten</translation>
    </message>
    <message>
        <source>Nothing to show in this table yet.</source>
        <translation>In dieser Tabelle steht noch nichts.</translation>
    </message>
</context>
<context>
    <name>TemplateCost</name>
    <message>
        <source>With usual values:</source>
        <translation>Mit üblichen Werten:</translation>
    </message>
    <message>
        <source>Because of %1</source>
        <translation>Grund: %1</translation>
    </message>
</context>
<context>
    <name>TemplateEditor</name>
    <message>
        <source>The branch&apos;s own words</source>
        <translation>Eigene Worte der Filiale</translation>
    </message>
    <message>
        <source>The words for all services</source>
        <translation>Die Worte für alle Leistungen</translation>
    </message>
    <message>
        <source>Turnbell&apos;s words</source>
        <translation>Worte von Turnbell</translation>
    </message>
    <message>
        <source>The words of another language</source>
        <translation>Die Worte einer anderen Sprache</translation>
    </message>
    <message>
        <source>A text needs words.</source>
        <translation>Ein Text braucht Worte.</translation>
    </message>
    <message>
        <source>At character %1: %2</source>
        <translation>Bei Zeichen %1: %2</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Saved: these words are sent from now on.</source>
        <translation>Gespeichert: Diese Worte gehen ab jetzt hinaus.</translation>
    </message>
    <message>
        <source>The branch&apos;s own words are gone.</source>
        <translation>Die eigenen Worte der Filiale gelten nicht mehr.</translation>
    </message>
    <message>
        <source>Supervisors change these words.</source>
        <translation>Diese Worte ändern Vorgesetzte.</translation>
    </message>
</context>
<context>
    <name>TemplateFacts</name>
    <message>
        <source>missing: put it in</source>
        <translation>fehlt: einfügen</translation>
    </message>
    <message>
        <source>✓ required</source>
        <translation>✓ nötig</translation>
    </message>
    <message>
        <source>✓ in the text</source>
        <translation>✓ im Text</translation>
    </message>
    <message>
        <source>a special space</source>
        <translation>ein besonderes Leerzeichen</translation>
    </message>
    <message>
        <source>Replace by a plain space</source>
        <translation>Durch ein Leerzeichen ersetzen</translation>
    </message>
    <message>
        <source>Replace by “%1”</source>
        <translation>Durch „%1“ ersetzen</translation>
    </message>
    <message>
        <source>Nothing plain means the same as: %1</source>
        <translation>Kein einfaches Zeichen bedeutet dasselbe wie: %1</translation>
    </message>
    <message>
        <source>In the value of “%1”: %2</source>
        <translation>Im Wert von „%1“: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 SMS, %n characters left</source>
        <translation>
            <numerusform>%1 SMS, noch %n Zeichen</numerusform>
            <numerusform>%1 SMS, noch %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>At most %1 SMS, with the longest names in any script.</source>
        <translation>Höchstens %1 SMS, mit den längsten Namen in jeder Schrift.</translation>
    </message>
    <message>
        <source>Other scripts or emoji: 70 a SMS, 67 each where there are several.</source>
        <translation>Andere Schriften oder Emoji: 70 Zeichen je SMS, 67 bei mehreren.</translation>
    </message>
    <message>
        <source>Plain letters and the language&apos;s own: 155 a SMS, 149 each where there are several.</source>
        <translation>Einfache Buchstaben und die der Sprache: 155 Zeichen je SMS, 149 bei mehreren.</translation>
    </message>
    <message>
        <source>Plain letters: 160 a SMS, 153 each where there are several.</source>
        <translation>Einfache Buchstaben: 160 Zeichen je SMS, 153 bei mehreren.</translation>
    </message>
    <message>
        <source>With the letter tables of the language (a setting of the branch): %1 SMS.</source>
        <translation>Mit den Buchstabentabellen der Sprache (Einstellung der Filiale): %1 SMS.</translation>
    </message>
    <message>
        <source>Written in Latin letters (a setting of the branch): %1 SMS.</source>
        <translation>In lateinischen Buchstaben (Einstellung der Filiale): %1 SMS.</translation>
    </message>
</context>
<context>
    <name>TemplateKinds</name>
    <message>
        <source>Which language?</source>
        <translation>Welche Sprache?</translation>
    </message>
    <message>
        <source>For which service?</source>
        <translation>Für welche Leistung?</translation>
    </message>
    <message>
        <source>SMS: usual / at most</source>
        <translation>SMS: üblich / höchstens</translation>
    </message>
    <message>
        <source>own</source>
        <translation>eigen</translation>
    </message>
</context>
<context>
    <name>TemplatePanel</name>
    <message>
        <source>Back to the words for all</source>
        <translation>Zurück zu den Worten für alle</translation>
    </message>
    <message>
        <source>Back to Turnbell&apos;s words</source>
        <translation>Zurück zu Turnbells Worten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Show where</source>
        <translation>Stelle zeigen</translation>
    </message>
</context>
<context>
    <name>TemplatesPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>What texts say</source>
        <translation>Was in den SMS steht</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Save these words first?</source>
        <translation>Diese Worte erst speichern?</translation>
    </message>
    <message>
        <source>“%1” was changed, and is not saved.</source>
        <translation>„%1“ wurde geändert und ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Weiter schreiben</translation>
    </message>
    <message>
        <source>Back to the words for all services?</source>
        <translation>Zurück zu den Worten für alle Leistungen?</translation>
    </message>
    <message>
        <source>Back to Turnbell&apos;s words?</source>
        <translation>Zurück zu Turnbells Worten?</translation>
    </message>
    <message>
        <source>The branch&apos;s own words for “%1” are lost.</source>
        <translation>Die eigenen Worte der Filiale für „%1“ gehen verloren.</translation>
    </message>
    <message>
        <source>Back to them</source>
        <translation>Ja, zurück</translation>
    </message>
    <message>
        <source>Keep our own</source>
        <translation>Eigene behalten</translation>
    </message>
</context>
<context>
    <name>TemplatesView</name>
    <message>
        <source>All services</source>
        <translation>Alle Leistungen</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Texts of today</source>
        <translation>SMS von heute</translation>
    </message>
    <message numerus="yes">
        <source>%n need a person</source>
        <translation>
            <numerusform>%n braucht jemanden</numerusform>
            <numerusform>%n brauchen jemanden</numerusform>
        </translation>
    </message>
    <message>
        <source>No texts today.</source>
        <translation>Heute gibt es keine SMS.</translation>
    </message>
</context>
<context>
    <name>ThreadHeader</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>You answer this.</source>
        <translation>Sie antworten hier.</translation>
    </message>
    <message>
        <source>%1 answers this.</source>
        <translation>%1 antwortet hier.</translation>
    </message>
    <message>
        <source>Nobody answers this yet.</source>
        <translation>Noch antwortet niemand.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meins</translation>
    </message>
    <message>
        <source>Closed. A text opens it again.</source>
        <translation>Erledigt. Eine SMS öffnet sie wieder.</translation>
    </message>
</context>
<context>
    <name>ThreadView</name>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
</context>
<context>
    <name>TicketPage</name>
    <message>
        <source>You are checked in</source>
        <translation>Sie sind angemeldet</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Ihre Nummer</translation>
    </message>
    <message>
        <source>You are next.</source>
        <translation>Sie sind als Nächste an der Reihe.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are before you.</source>
        <translation>
            <numerusform>%n Person ist vor Ihnen.</numerusform>
            <numerusform>%n Personen sind vor Ihnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>We will text you when your turn comes.</source>
        <translation>Wir schicken eine SMS, wenn Sie an der Reihe sind.</translation>
    </message>
    <message>
        <source>Please watch the display.</source>
        <translation>Bitte achten Sie auf die Anzeige.</translation>
    </message>
    <message>
        <source>Done (%1)</source>
        <translation>Fertig (%1)</translation>
    </message>
    <message>
        <source>Your wait: %1</source>
        <translation>Ihre Wartezeit: %1</translation>
    </message>
</context>
<context>
    <name>TransferPanel</name>
    <message>
        <source>Transfer to</source>
        <translation>Weiterleiten an</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>VisitLists</name>
    <message>
        <source>target %1</source>
        <translation>Ziel: %1</translation>
    </message>
</context>
<context>
    <name>WaitingPanel</name>
    <message>
        <source>More for %1</source>
        <translation>Mehr zu %1</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 normal to %2 priority: a priority one now (%3 of %4 called).</source>
        <translation>%1 ohne zu %2 mit Vorrang: jetzt jemand mit Vorrang (%3 von %4 aufgerufen).</translation>
    </message>
    <message>
        <source>%1 normal to %2 priority: a normal one now (%3 of %4 called).</source>
        <translation>%1 ohne zu %2 mit Vorrang: jetzt jemand ohne Vorrang (%3 von %4 aufgerufen).</translation>
    </message>
    <message>
        <source>Nobody else waits for this desk.</source>
        <translation>Sonst wartet niemand auf diesen Schalter.</translation>
    </message>
    <message>
        <source>The appointment at %1 has come.</source>
        <translation>Der Termin um %1 ist da.</translation>
    </message>
    <message>
        <source>Queue %1 is called once somebody there waits more than %2 min.</source>
        <translation>Reihe %1 wird aufgerufen, sobald dort jemand länger als %2 min wartet.</translation>
    </message>
    <message>
        <source>Queue %1 is called once somebody there waits longer than its limit (under 1 min).</source>
        <translation>Reihe %1 wird aufgerufen, sobald dort jemand länger als die Grenze wartet (unter 1 min).</translation>
    </message>
    <message>
        <source>Priority %1 goes before priority %2.</source>
        <translation>Vorrang %1 geht vor Vorrang %2.</translation>
    </message>
    <message>
        <source>Each %1 min of waiting count as one priority more: %2 against %3.</source>
        <translation>Je %1 min Warten zählen wie eine Stufe Vorrang: %2 gegen %3.</translation>
    </message>
    <message>
        <source>Each step of waiting (under 1 min) counts as one priority more: %1 against %2.</source>
        <translation>Jeder Warteschritt (unter 1 min) zählt wie eine Stufe Vorrang: %1 gegen %2.</translation>
    </message>
    <message>
        <source>Came first.</source>
        <translation>War zuerst da.</translation>
    </message>
    <message>
        <source>Was put first.</source>
        <translation>Wurde vorgezogen.</translation>
    </message>
    <message>
        <source>Missed its call and came back: goes first.</source>
        <translation>War beim Aufruf nicht da und ist zurück: kommt zuerst dran.</translation>
    </message>
    <message>
        <source>%1 asked for more time, until %2.</source>
        <translation>%1 hat um mehr Zeit gebeten, bis %2.</translation>
    </message>
    <message>
        <source>Next: %1, after %2 min.</source>
        <translation>Als Nächstes: %1, nach %2 min.</translation>
    </message>
    <message>
        <source>Next: %1, after under 1 min.</source>
        <translation>Als Nächstes: %1, nach unter 1 min.</translation>
    </message>
    <message>
        <source>%1 has waited %2 min.</source>
        <translation>%1 wartet seit %2 min.</translation>
    </message>
    <message>
        <source>%1 has waited under 1 min.</source>
        <translation>%1 wartet seit unter 1 min.</translation>
    </message>
    <message>
        <source>This is not a complete phone number.</source>
        <translation>Das ist keine vollständige Telefonnummer.</translation>
    </message>
    <message>
        <source>This number cannot receive texts. Please enter a mobile number.</source>
        <translation>Diese Nummer kann keine SMS empfangen. Bitte geben Sie eine Handynummer ein.</translation>
    </message>
    <message>
        <source>We cannot text numbers of this country.</source>
        <translation>Nummern aus diesem Land können wir keine SMS schicken.</translation>
    </message>
    <message>
        <source>This service is not offered any more. Please start again.</source>
        <translation>Das wird nicht mehr angeboten. Bitte beginnen Sie von vorn.</translation>
    </message>
    <message>
        <source>Check-in is not possible right now. Please see the desk.</source>
        <translation>Die Anmeldung ist gerade nicht möglich. Bitte gehen Sie zum Schalter.</translation>
    </message>
    <message>
        <source>No answer came. Please try again.</source>
        <translation>Es kam keine Antwort. Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The service is away. Nothing was changed.</source>
        <translation>Der Dienst ist nicht erreichbar. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>No answer came. Check the lists before you try again.</source>
        <translation>Es kam keine Antwort. Sehen Sie in die Listen, bevor Sie es wiederholen.</translation>
    </message>
    <message>
        <source>Please sign in with your PIN first.</source>
        <translation>Bitte melden Sie sich zuerst mit Ihrer PIN an.</translation>
    </message>
    <message>
        <source>This PIN is not known.</source>
        <translation>Diese PIN ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Please wait a moment.</source>
        <translation>Zu viele falsche PINs. Bitte warten Sie einen Moment.</translation>
    </message>
    <message>
        <source>Nobody is waiting for this desk.</source>
        <translation>Für diesen Schalter wartet niemand.</translation>
    </message>
    <message>
        <source>A customer is called here and has not arrived yet.</source>
        <translation>Hier ist jemand aufgerufen und noch nicht da.</translation>
    </message>
    <message>
        <source>There is no customer at this desk.</source>
        <translation>An diesem Schalter ist niemand.</translation>
    </message>
    <message>
        <source>There is nothing to undo any more.</source>
        <translation>Es gibt nichts mehr rückgängig zu machen.</translation>
    </message>
    <message>
        <source>This person has asked for no more texts.</source>
        <translation>Diese Person möchte keine SMS mehr.</translation>
    </message>
    <message>
        <source>Something in the input is not right.</source>
        <translation>Etwas an der Eingabe stimmt nicht.</translation>
    </message>
    <message>
        <source>This is not possible right now.</source>
        <translation>Das ist gerade nicht möglich.</translation>
    </message>
    <message>
        <source>This is not there any more.</source>
        <translation>Das gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>You may not do this. Please sign in again.</source>
        <translation>Das dürfen Sie nicht. Bitte melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>Somebody is doing this already.</source>
        <translation>Das tut schon jemand.</translation>
    </message>
    <message>
        <source>The disk refused. Nothing was changed.</source>
        <translation>Der Datenträger hat abgelehnt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>wartet auf Versand</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>nicht zugestellt</translation>
    </message>
    <message>
        <source>sent, no report came</source>
        <translation>gesendet, ohne Bericht</translation>
    </message>
    <message>
        <source>too late, not sent</source>
        <translation>zu spät, nicht gesendet</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>in Prüfung</translation>
    </message>
    <message>
        <source>may not have arrived</source>
        <translation>vielleicht nicht angekommen</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Begrüßung</translation>
    </message>
    <message>
        <source>Soon your turn</source>
        <translation>Bald an der Reihe</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>An der Reihe</translation>
    </message>
    <message>
        <source>Second call</source>
        <translation>Zweiter Aufruf</translation>
    </message>
    <message>
        <source>Missed turn</source>
        <translation>Aufruf verpasst</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Umfrage</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Mitteilung</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Stop confirmed</source>
        <translation>Abmeldung bestätigt</translation>
    </message>
    <message>
        <source>Start confirmed</source>
        <translation>Anmeldung bestätigt</translation>
    </message>
    <message>
        <source>Courtesy</source>
        <translation>Entschuldigung</translation>
    </message>
    <message>
        <source>open</source>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht angeschlossen</translation>
    </message>
    <message>
        <source>does not answer yet</source>
        <translation>antwortet noch nicht</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>no SIM card</source>
        <translation>keine SIM-Karte</translation>
    </message>
    <message>
        <source>SIM card locked</source>
        <translation>SIM-Karte gesperrt</translation>
    </message>
    <message>
        <source>looking for a network</source>
        <translation>sucht ein Netz</translation>
    </message>
    <message>
        <source>refused by the network</source>
        <translation>vom Netz abgelehnt</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>stopped answering</source>
        <translation>antwortet nicht mehr</translation>
    </message>
    <message>
        <source>No modem: texts are not sent. Check its cable.</source>
        <translation>Kein Modem: SMS gehen nicht hinaus. Prüfen Sie das Kabel.</translation>
    </message>
    <message>
        <source>Some texts may not have arrived.</source>
        <translation>Einige SMS sind vielleicht nicht angekommen.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The network does not answer for a text: please call customers by voice.</source>
        <translation>Das Netz antwortet nicht auf eine SMS: Bitte Kunden mündlich aufrufen.</translation>
    </message>
    <message>
        <source>The operator refuses every text: check the SIM card&apos;s credit.</source>
        <translation>Der Netzbetreiber lehnt jede SMS ab: Bitte das Guthaben der SIM-Karte prüfen.</translation>
    </message>
    <message>
        <source>The SIM card does not work: texts wait.</source>
        <translation>Die SIM-Karte funktioniert nicht: SMS warten.</translation>
    </message>
    <message>
        <source>The operator&apos;s SMS centre refuses every text: texts wait.</source>
        <translation>Die SMS-Zentrale des Netzbetreibers lehnt jede SMS ab: SMS warten.</translation>
    </message>
    <message>
        <source>The network refuses every text for the moment: texts wait.</source>
        <translation>Das Netz lehnt im Moment jede SMS ab: SMS warten.</translation>
    </message>
    <message>
        <source>The modem&apos;s message memory is full or broken: texts wait.</source>
        <translation>Der SMS-Speicher des Modems ist voll oder defekt: SMS warten.</translation>
    </message>
    <message>
        <source>Several numbers in a row were refused: may this SIM card send texts?</source>
        <translation>Mehrere Nummern nacheinander wurden abgelehnt: Darf diese SIM-Karte SMS senden?</translation>
    </message>
    <message>
        <source>The modem refuses every text: please restart it.</source>
        <translation>Das Modem lehnt jede SMS ab: Bitte neu starten.</translation>
    </message>
    <message>
        <source>The modem refuses every text: check its settings.</source>
        <translation>Das Modem lehnt jede SMS ab: Bitte die Einstellungen prüfen.</translation>
    </message>
    <message>
        <source>That did not work. Please try again, or see the desk.</source>
        <translation>Das hat nicht geklappt. Versuchen Sie es noch einmal oder gehen Sie zum Schalter.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Das hat nicht geklappt.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>Finish the visit at this desk first.</source>
        <translation>Beenden Sie zuerst den Besuch an diesem Schalter.</translation>
    </message>
    <message>
        <source>This ticket has moved on meanwhile.</source>
        <translation>Dieses Ticket ist inzwischen weiter.</translation>
    </message>
    <message>
        <source>This sender cannot be answered by text.</source>
        <translation>Diesem Absender kann man nicht per SMS antworten.</translation>
    </message>
    <message>
        <source>This text was sent already.</source>
        <translation>Dieser Text wurde schon gesendet.</translation>
    </message>
    <message>
        <source>This text is too long.</source>
        <translation>Dieser Text ist zu lang.</translation>
    </message>
    <message>
        <source>The modem is not ready: texts wait. Please call customers by voice.</source>
        <translation>Das Modem ist nicht bereit: SMS warten. Bitte rufen Sie laut auf.</translation>
    </message>
    <message>
        <source>Some incoming messages could not be read. They are kept.</source>
        <translation>Einige eingegangene Nachrichten waren nicht lesbar. Sie sind aufbewahrt.</translation>
    </message>
    <message>
        <source>this number does not receive texts</source>
        <translation>diese Nummer empfängt keine SMS</translation>
    </message>
    <message>
        <source>the network is out of order or busy</source>
        <translation>das Netz ist gestört oder überlastet</translation>
    </message>
    <message>
        <source>the network cannot read this text</source>
        <translation>das Netz kann diese SMS nicht lesen</translation>
    </message>
    <message>
        <source>the modem did not say whether it was sent</source>
        <translation>das Modem sagte nicht, ob sie gesendet wurde</translation>
    </message>
    <message>
        <source>this person wants no texts of this kind</source>
        <translation>diese Person möchte keine SMS dieser Art</translation>
    </message>
    <message>
        <source>nobody agreed to this text</source>
        <translation>dieser SMS hat niemand zugestimmt</translation>
    </message>
    <message>
        <source>too many new numbers: nothing is sent until this number has written</source>
        <translation>zu viele neue Nummern: gesendet wird erst, wenn diese Nummer geschrieben hat</translation>
    </message>
    <message>
        <source>no more than %1 texts an hour to a number that has not written</source>
        <translation>höchstens %1 SMS in der Stunde an eine Nummer, die nicht geschrieben hat</translation>
    </message>
    <message>
        <source>no more than %1 automatic answers an hour to one number</source>
        <translation>höchstens %1 automatische Antworten in der Stunde an eine Nummer</translation>
    </message>
    <message>
        <source>this branch texts no numbers of that country but by its staff</source>
        <translation>in dieses Land schicken hier nur Mitarbeiter SMS</translation>
    </message>
    <message>
        <source>a machine seems to answer at this number</source>
        <translation>unter dieser Nummer antwortet anscheinend ein Automat</translation>
    </message>
    <message>
        <source>this number was asked within the last %1 h</source>
        <translation>diese Nummer wurde in den letzten %1 Std. schon gefragt</translation>
    </message>
    <message>
        <source>the day&apos;s budget of %1 SMS is spent for texts of this kind</source>
        <translation>das Tagesbudget von %1 SMS ist für SMS dieser Art verbraucht</translation>
    </message>
    <message>
        <source>it waits for the end of the quiet hours at %1:%2</source>
        <translation>sie wartet auf das Ende der Ruhezeit um %1:%2</translation>
    </message>
    <message>
        <source>Most of today&apos;s texts are used up: surveys stop first. Calls to known numbers go on.</source>
        <translation>Die meisten SMS für heute sind verbraucht: Umfragen entfallen zuerst. Aufrufe an bekannte Nummern gehen weiter.</translation>
    </message>
    <message>
        <source>This number cannot be used for another ticket now. Please go on without a number, or see the desk.</source>
        <translation>Mit dieser Nummer gibt es gerade kein weiteres Ticket. Bitte weiter ohne Nummer oder am Schalter fragen.</translation>
    </message>
    <message>
        <source>This number asked for no texts (STOP). Please watch the display, or text START to us.</source>
        <translation>Diese Nummer möchte keine SMS (STOP). Bitte achten Sie auf die Anzeige, oder schicken Sie uns START.</translation>
    </message>
    <message>
        <source>To get texts, please text HERE to us first. Please watch the display.</source>
        <translation>Für SMS schicken Sie uns bitte zuerst HERE. Bitte achten Sie auf die Anzeige.</translation>
    </message>
    <message>
        <source>This text may not be sent: nobody agreed to it, or a limit is reached.</source>
        <translation>Diese SMS darf nicht gesendet werden: Niemand hat zugestimmt, oder eine Grenze ist erreicht.</translation>
    </message>
    <message>
        <source>wants no texts</source>
        <translation>möchte keine SMS</translation>
    </message>
    <message>
        <source>did not agree to texts</source>
        <translation>hat SMS nicht zugestimmt</translation>
    </message>
    <message>
        <source>texts wait until this number writes</source>
        <translation>SMS erst, wenn diese Nummer schreibt</translation>
    </message>
    <message>
        <source>the network took it</source>
        <translation>das Netz hat sie angenommen</translation>
    </message>
    <message>
        <source>this person wants no texts</source>
        <translation>diese Person möchte keine SMS</translation>
    </message>
    <message>
        <source>the modem is sending it</source>
        <translation>das Modem sendet sie gerade</translation>
    </message>
    <message>
        <source>no report came from the phone</source>
        <translation>vom Telefon kam keine Bestätigung</translation>
    </message>
    <message>
        <source>the phone confirmed it</source>
        <translation>das Telefon hat es bestätigt</translation>
    </message>
    <message>
        <source>report %1 of the network</source>
        <translation>Meldung %1 des Netzes</translation>
    </message>
    <message>
        <source>the service stopped while it was being sent</source>
        <translation>der Dienst hielt an, während sie gesendet wurde</translation>
    </message>
    <message>
        <source>nothing shows that it arrived</source>
        <translation>nichts zeigt, dass sie ankam</translation>
    </message>
    <message>
        <source>it is sent once more</source>
        <translation>sie wird noch einmal gesendet</translation>
    </message>
    <message>
        <source>it could not be sent in time</source>
        <translation>sie konnte nicht rechtzeitig gesendet werden</translation>
    </message>
    <message>
        <source>a part of it could not be sent in time</source>
        <translation>ein Teil konnte nicht rechtzeitig gesendet werden</translation>
    </message>
    <message>
        <source>it is too late now</source>
        <translation>jetzt ist es zu spät</translation>
    </message>
    <message>
        <source>the phone number was changed</source>
        <translation>die Telefonnummer wurde geändert</translation>
    </message>
    <message>
        <source>the turn has come</source>
        <translation>die Person ist schon an der Reihe</translation>
    </message>
    <message>
        <source>the call is over</source>
        <translation>der Aufruf ist vorbei</translation>
    </message>
    <message>
        <source>the step was undone</source>
        <translation>der Schritt wurde rückgängig gemacht</translation>
    </message>
    <message>
        <source>from a restored backup: it may have been sent since</source>
        <translation>aus einer Sicherung: sie wurde vielleicht schon gesendet</translation>
    </message>
    <message>
        <source>the modem was silent for %1 s</source>
        <translation>das Modem schwieg %1 s</translation>
    </message>
    <message>
        <source>the modem was unplugged</source>
        <translation>das Modem wurde abgezogen</translation>
    </message>
    <message>
        <source>the modem stopped answering</source>
        <translation>das Modem antwortete nicht mehr</translation>
    </message>
    <message>
        <source>the modem started again</source>
        <translation>das Modem hat neu gestartet</translation>
    </message>
    <message>
        <source>the modem was plugged in again</source>
        <translation>das Modem wurde wieder angesteckt</translation>
    </message>
    <message>
        <source>refused without a reason</source>
        <translation>ohne Begründung abgelehnt</translation>
    </message>
    <message>
        <source>the network refused it (%1)</source>
        <translation>das Netz hat sie abgelehnt (%1)</translation>
    </message>
    <message>
        <source>the operator bars texts</source>
        <translation>der Anbieter sperrt SMS</translation>
    </message>
    <message>
        <source>refused, often because the SIM card has no credit</source>
        <translation>abgelehnt, oft weil die SIM-Karte kein Guthaben hat</translation>
    </message>
    <message>
        <source>this phone bars texts</source>
        <translation>dieses Telefon sperrt SMS</translation>
    </message>
    <message>
        <source>the modem&apos;s memory is full</source>
        <translation>der Speicher des Modems ist voll</translation>
    </message>
    <message>
        <source>the SIM card has no service centre</source>
        <translation>die SIM-Karte hat keine SMS-Zentrale</translation>
    </message>
    <message>
        <source>there is no network</source>
        <translation>es gibt kein Netz</translation>
    </message>
    <message>
        <source>%1 does not exist: plug the modem in.</source>
        <translation>%1 gibt es nicht: Stecken Sie das Modem ein.</translation>
    </message>
    <message>
        <source>%1 is gone: plug the modem in again.</source>
        <translation>%1 ist weg: Stecken Sie das Modem wieder ein.</translation>
    </message>
    <message>
        <source>Another program uses %1: stop it.</source>
        <translation>Ein anderes Programm benutzt %1: Beenden Sie es.</translation>
    </message>
    <message>
        <source>The service may not use %1.</source>
        <translation>Der Dienst darf %1 nicht benutzen.</translation>
    </message>
    <message>
        <source>%1 is not the port of a modem.</source>
        <translation>%1 ist kein Anschluss eines Modems.</translation>
    </message>
    <message>
        <source>No modem was found: plug one in.</source>
        <translation>Kein Modem gefunden: Stecken Sie eines ein.</translation>
    </message>
    <message>
        <source>No modem answers on %1: check the cable.</source>
        <translation>An %1 antwortet kein Modem: Prüfen Sie das Kabel.</translation>
    </message>
    <message>
        <source>No connection to %1: check the network cable.</source>
        <translation>Keine Verbindung zu %1: Prüfen Sie das Netzwerkkabel.</translation>
    </message>
    <message>
        <source>The modem stopped answering and is being restarted.</source>
        <translation>Das Modem antwortet nicht mehr und wird neu gestartet.</translation>
    </message>
    <message>
        <source>No SIM card is found: put one in, or take it out and put it back.</source>
        <translation>Keine SIM-Karte gefunden: Legen Sie eine ein, oder nehmen Sie sie heraus und wieder hinein.</translation>
    </message>
    <message>
        <source>The SIM card wants its PIN: a technician must enter it.</source>
        <translation>Die SIM-Karte verlangt ihre PIN: Eine Technikerin muss sie eintragen.</translation>
    </message>
    <message>
        <source>The SIM card refused the PIN: a technician must correct it.</source>
        <translation>Die SIM-Karte hat die PIN abgelehnt: Eine Technikerin muss sie berichtigen.</translation>
    </message>
    <message>
        <source>The SIM card takes one more PIN, so none is tried: unlock it in a phone.</source>
        <translation>Die SIM-Karte nimmt nur noch eine PIN an, deshalb wird keine versucht: Entsperren Sie sie in einem Telefon.</translation>
    </message>
    <message>
        <source>The SIM card is blocked: unblock it in a phone with its PUK.</source>
        <translation>Die SIM-Karte ist gesperrt: Entsperren Sie sie in einem Telefon mit der PUK.</translation>
    </message>
    <message>
        <source>The modem wants another code than the PIN: unlock it in a phone.</source>
        <translation>Das Modem verlangt einen anderen Code als die PIN: Entsperren Sie es in einem Telefon.</translation>
    </message>
    <message>
        <source>The SIM card has no service centre for texts: a technician must enter it.</source>
        <translation>Die SIM-Karte hat keine SMS-Zentrale: Eine Technikerin muss sie eintragen.</translation>
    </message>
    <message>
        <source>The network refuses the SIM card: ask the operator whether it is active.</source>
        <translation>Das Netz lehnt die SIM-Karte ab: Fragen Sie den Anbieter, ob sie freigeschaltet ist.</translation>
    </message>
    <message>
        <source>Emergency calls only: ask the operator whether the SIM card is active.</source>
        <translation>Nur Notrufe: Fragen Sie den Anbieter, ob die SIM-Karte freigeschaltet ist.</translation>
    </message>
    <message>
        <source>The modem is in a foreign network: no texts are sent.</source>
        <translation>Das Modem ist in einem fremden Netz: Es werden keine SMS gesendet.</translation>
    </message>
    <message>
        <source>The modem finds no network: check its antenna.</source>
        <translation>Das Modem findet kein Netz: Prüfen Sie die Antenne.</translation>
    </message>
    <message>
        <source>The modem hangs: pull its plug, wait ten seconds, and plug it in again.</source>
        <translation>Das Modem hängt: Stecker ziehen, zehn Sekunden warten, wieder einstecken.</translation>
    </message>
    <message>
        <source>No text passes, although the modem answers: check its antenna.</source>
        <translation>Das Modem antwortet, aber keine SMS geht durch: Prüfen Sie die Antenne.</translation>
    </message>
    <message>
        <source>The modem refuses to work: pull its plug, wait ten seconds, and plug it in again.</source>
        <translation>Das Modem verweigert die Arbeit: Stecker ziehen, zehn Sekunden warten, wieder einstecken.</translation>
    </message>
    <message>
        <source>The modem is gone: plug it in.</source>
        <translation>Das Modem ist weg: Stecken Sie es ein.</translation>
    </message>
    <message>
        <source>The modem starts again and again: give it a better cable or power supply.</source>
        <translation>Das Modem startet immer wieder neu: Es braucht ein besseres Kabel oder Netzteil.</translation>
    </message>
    <message>
        <source>The modem&apos;s memory is nearly full (%1): delete its messages in a phone.</source>
        <translation>Der Speicher des Modems ist fast voll (%1): Löschen Sie die SMS in einem Telefon.</translation>
    </message>
    <message>
        <source>The modem is being switched off and on.</source>
        <translation>Das Modem wird aus- und eingeschaltet.</translation>
    </message>
    <message>
        <source>The modem does not delete message %1: delete it in a phone.</source>
        <translation>Das Modem löscht die Nachricht %1 nicht: Löschen Sie sie in einem Telefon.</translation>
    </message>
    <message>
        <source>The modem&apos;s memory fills up (%1): delete its messages in a phone.</source>
        <translation>Der Speicher des Modems füllt sich (%1): Löschen Sie die Nachrichten in einem Telefon.</translation>
    </message>
    <message>
        <source>Help is needed: %1</source>
        <translation>Hilfe wird gebraucht: %1</translation>
    </message>
    <message>
        <source>foreign network, no texts</source>
        <translation>fremdes Netz, keine SMS</translation>
    </message>
    <message>
        <source>The SIM card in the modem is another one (%1): a technician must confirm it.</source>
        <translation>Im Modem steckt eine andere SIM-Karte (%1): Eine Technikerin muss sie bestätigen.</translation>
    </message>
    <message>
        <source>The credit of the SIM card is low (%1): a technician must top it up.</source>
        <translation>Das Guthaben der SIM-Karte ist niedrig (%1): Eine Technikerin muss es aufladen.</translation>
    </message>
    <message>
        <source>The clock of this PC is wrong by %1: a technician must set it.</source>
        <translation>Die Uhr dieses PCs geht um %1 falsch: Eine Technikerin muss sie stellen.</translation>
    </message>
    <message>
        <source>The time is not certain yet: delayed surveys wait.</source>
        <translation>Die Uhrzeit ist noch nicht sicher: Verzögerte Umfragen warten.</translation>
    </message>
    <message>
        <source>MMS message</source>
        <translation>MMS-Nachricht</translation>
    </message>
    <message>
        <source>MMS notification</source>
        <translation>MMS-Benachrichtigung</translation>
    </message>
    <message>
        <source>MMS delivery report</source>
        <translation>MMS-Zustellbericht</translation>
    </message>
    <message>
        <source>MMS read report</source>
        <translation>MMS-Lesebericht</translation>
    </message>
    <message>
        <source>service indication</source>
        <translation>Dienstanzeige</translation>
    </message>
    <message>
        <source>service loading</source>
        <translation>Dienstaufruf</translation>
    </message>
    <message>
        <source>cache operation</source>
        <translation>Zwischenspeicher-Befehl</translation>
    </message>
    <message>
        <source>session initiation</source>
        <translation>Sitzungsbeginn</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>device management</source>
        <translation>Geräteverwaltung</translation>
    </message>
    <message>
        <source>rights</source>
        <translation>Nutzungsrechte</translation>
    </message>
    <message>
        <source>WTA session</source>
        <translation>WTA-Sitzung</translation>
    </message>
    <message>
        <source>WAP session</source>
        <translation>WAP-Sitzung</translation>
    </message>
    <message>
        <source>ring tone</source>
        <translation>Klingelton</translation>
    </message>
    <message>
        <source>operator logo</source>
        <translation>Betreiberlogo</translation>
    </message>
    <message>
        <source>caller logo</source>
        <translation>Anruferlogo</translation>
    </message>
    <message>
        <source>picture message</source>
        <translation>Bildnachricht</translation>
    </message>
    <message>
        <source>compressed text</source>
        <translation>komprimierter Text</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>%1 of %2 parts missing</source>
        <translation>%1 von %2 Teilen fehlen</translation>
    </message>
    <message>
        <source>low score %1 of %2: %3</source>
        <translation>niedrige Bewertung, %1 von %2: %3</translation>
    </message>
    <message>
        <source>has STOP in it: does the customer want no more texts?</source>
        <translation>enthält STOP: Möchte die Person keine SMS mehr?</translation>
    </message>
    <message>
        <source>data, not a text</source>
        <translation>Daten, keine Nachricht</translation>
    </message>
    <message>
        <source>needed nobody</source>
        <translation>brauchte niemanden</translation>
    </message>
    <message>
        <source>data for port %1</source>
        <translation>Daten für Port %1</translation>
    </message>
    <message>
        <source>the SIM card sends nothing before %1:%2</source>
        <translation>die SIM-Karte sendet erst ab %1:%2 wieder</translation>
    </message>
    <message>
        <source>the SIM card has sent its %1 texts an hour; it goes on at %2:%3</source>
        <translation>die SIM-Karte hat ihre %1 SMS je Stunde gesendet; weiter geht es um %2:%3</translation>
    </message>
    <message>
        <source>the SIM card has sent its %1 texts a day; it goes on at %2:%3</source>
        <translation>die SIM-Karte hat ihre %1 SMS am Tag gesendet; weiter geht es um %2:%3</translation>
    </message>
    <message>
        <source>it waits for the SIM card …%1, which is away</source>
        <translation>sie wartet auf die SIM-Karte …%1, die fehlt</translation>
    </message>
    <message>
        <source>its SIM card is away; it is sent by another one</source>
        <translation>ihre SIM-Karte fehlt; eine andere sendet sie</translation>
    </message>
    <message>
        <source>its SIM card was away until it was too late</source>
        <translation>ihre SIM-Karte fehlte, bis es zu spät war</translation>
    </message>
    <message>
        <source>the modem refused it (%1)</source>
        <translation>das Modem hat sie abgelehnt (%1)</translation>
    </message>
    <message>
        <source>%1 was called</source>
        <translation>%1 wurde aufgerufen</translation>
    </message>
    <message>
        <source>%1 has arrived</source>
        <translation>%1 ist da</translation>
    </message>
    <message>
        <source>%1 is finished</source>
        <translation>%1 ist fertig</translation>
    </message>
    <message>
        <source>%1 was called again</source>
        <translation>%1 wurde noch einmal aufgerufen</translation>
    </message>
    <message>
        <source>%1 did not come</source>
        <translation>%1 kam nicht</translation>
    </message>
    <message>
        <source>%1 was parked</source>
        <translation>%1 wurde geparkt</translation>
    </message>
    <message>
        <source>the desk was opened</source>
        <translation>der Schalter wurde geöffnet</translation>
    </message>
    <message>
        <source>the desk was paused</source>
        <translation>der Schalter macht Pause</translation>
    </message>
    <message>
        <source>the pad was chosen for a desk</source>
        <translation>das Pad wurde für einen Schalter gewählt</translation>
    </message>
    <message>
        <source>The press came too late.</source>
        <translation>Der Tastendruck kam zu spät.</translation>
    </message>
    <message>
        <source>The pad has no desk.</source>
        <translation>Das Pad hat keinen Schalter.</translation>
    </message>
    <message>
        <source>This key does nothing.</source>
        <translation>Diese Taste bewirkt nichts.</translation>
    </message>
    <message>
        <source>This was not possible at the desk.</source>
        <translation>Das war am Schalter nicht möglich.</translation>
    </message>
    <message>
        <source>Nothing on %1 answers as a pad: a technician must install its firmware.</source>
        <translation>An %1 antwortet kein Pad: Ein Techniker muss die Firmware aufspielen.</translation>
    </message>
    <message>
        <source>This pad has another firmware: a technician must install the right one.</source>
        <translation>Dieses Pad hat eine andere Firmware: Ein Techniker muss die richtige aufspielen.</translation>
    </message>
    <message>
        <source>Two pads have the same number, so neither works: unplug one.</source>
        <translation>Zwei Pads haben dieselbe Nummer, darum arbeitet keines: Stecken Sie eines aus.</translation>
    </message>
    <message>
        <source>Presses of this pad were lost: unplug it and plug it in again.</source>
        <translation>Tastendrücke dieses Pads gingen verloren: Stecken Sie es aus und wieder ein.</translation>
    </message>
    <message>
        <source>%1 does not exist: plug the pad in.</source>
        <translation>%1 gibt es nicht: Stecken Sie das Pad ein.</translation>
    </message>
    <message>
        <source>%1 is gone: plug the pad in again.</source>
        <translation>%1 ist weg: Stecken Sie das Pad wieder ein.</translation>
    </message>
    <message>
        <source>%1 is not the port of a pad.</source>
        <translation>%1 ist nicht der Anschluss eines Pads.</translation>
    </message>
    <message>
        <source>%1 (held)</source>
        <translation>%1 (gehalten)</translation>
    </message>
    <message>
        <source>It has switched the modem off and on as often as a day allows: call a technician.</source>
        <translation>Es hat das Modem so oft aus- und eingeschaltet, wie es am Tag erlaubt ist: Rufen Sie einen Techniker.</translation>
    </message>
    <message>
        <source>It keeps the modem switched off now.</source>
        <translation>Es hält das Modem gerade ausgeschaltet.</translation>
    </message>
    <message>
        <source>This desk is not there any more.</source>
        <translation>Diesen Schalter gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This pad is not known any more.</source>
        <translation>Dieses Pad ist nicht mehr bekannt.</translation>
    </message>
    <message>
        <source>This pad is connected: unplug it first.</source>
        <translation>Dieses Pad ist verbunden: Stecken Sie es zuerst aus.</translation>
    </message>
    <message>
        <source>This pad is not connected: plug it in first.</source>
        <translation>Dieses Pad ist nicht verbunden: Stecken Sie es zuerst ein.</translation>
    </message>
    <message>
        <source>The pad is busy: try again in a moment.</source>
        <translation>Das Pad ist beschäftigt: Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Another desk is choosing a pad now. Please try again.</source>
        <translation>Ein anderer Schalter wählt gerade ein Pad. Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This name is too long: shorten it.</source>
        <translation>Dieser Name ist zu lang: Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>The desk had just changed.</source>
        <translation>Am Schalter hatte sich gerade etwas geändert.</translation>
    </message>
    <message>
        <source>The pad of desk %1 is not connected: check its cable.</source>
        <translation>Das Pad von Schalter %1 ist nicht verbunden: Prüfen Sie sein Kabel.</translation>
    </message>
    <message>
        <source>The pad of desk %1 does nothing, because another one has its number: unplug one.</source>
        <translation>Das Pad von Schalter %1 tut nichts, weil ein anderes seine Nummer hat: Stecken Sie eines aus.</translation>
    </message>
    <message>
        <source>Presses of the pad of desk %1 are lost: unplug it and plug it in again.</source>
        <translation>Tastendrücke des Pads von Schalter %1 gehen verloren: Stecken Sie es aus und wieder ein.</translation>
    </message>
    <message>
        <source>The pad on %1 has stopped answering: unplug it and plug it in again.</source>
        <translation>Das Pad an %1 antwortet nicht mehr: Stecken Sie es aus und wieder ein.</translation>
    </message>
    <message>
        <source>There are no more tickets for this service today. Please come back on another day, or see the desk.</source>
        <translation>Für heute gibt es keine Nummern mehr für diesen Service. Bitte kommen Sie an einem anderen Tag wieder oder gehen Sie zum Schalter.</translation>
    </message>
    <message>
        <source>Too many people are waiting for this service. Please see the desk.</source>
        <translation>Für diesen Service warten zu viele Menschen. Bitte gehen Sie zum Schalter.</translation>
    </message>
    <message>
        <source>We are closed now.</source>
        <translation>Wir haben jetzt geschlossen.</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Nacharbeit</translation>
    </message>
    <message>
        <source>soon paused</source>
        <translation>bald pausiert</translation>
    </message>
    <message>
        <source>soon closed</source>
        <translation>bald geschlossen</translation>
    </message>
    <message>
        <source>Called just now. Call again in %1 s.</source>
        <translation>Gerade aufgerufen. Erneut in %1 s.</translation>
    </message>
    <message>
        <source>This ticket was given more time often enough.</source>
        <translation>Diese Nummer hat oft genug mehr Zeit bekommen.</translation>
    </message>
    <message>
        <source>This desk is closed: open it first.</source>
        <translation>Dieser Schalter ist geschlossen: öffnen Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>more time was given</source>
        <translation>mehr Zeit wurde gegeben</translation>
    </message>
    <message>
        <source>the customer came back</source>
        <translation>die Person kam zurück</translation>
    </message>
    <message>
        <source>the customer has left</source>
        <translation>die Person ist gegangen</translation>
    </message>
    <message>
        <source>the visit was cancelled</source>
        <translation>der Besuch wurde abgesagt</translation>
    </message>
    <message>
        <source>the day has ended</source>
        <translation>der Tag ist zu Ende</translation>
    </message>
    <message>
        <source>There is no such ticket today.</source>
        <translation>Diese Nummer gibt es heute nicht.</translation>
    </message>
    <message>
        <source>Only the customer can do this.</source>
        <translation>Das kann nur der Kunde selbst.</translation>
    </message>
    <message>
        <source>This customer is still being waited for.</source>
        <translation>Auf diesen Kunden wird noch gewartet.</translation>
    </message>
    <message>
        <source>This ticket was called too long ago.</source>
        <translation>Diese Nummer wurde vor zu langer Zeit aufgerufen.</translation>
    </message>
    <message>
        <source>This ticket is of another day: check in again.</source>
        <translation>Diese Nummer ist von einem anderen Tag: bitte neu anmelden.</translation>
    </message>
    <message>
        <source>This service is not offered any more.</source>
        <translation>Diese Leistung wird nicht mehr angeboten.</translation>
    </message>
    <message>
        <source>the ticket was called already</source>
        <translation>die Nummer wurde schon aufgerufen</translation>
    </message>
    <message>
        <source>The customer was called just now.</source>
        <translation>Der Kunde wurde gerade erst aufgerufen.</translation>
    </message>
    <message>
        <source>There is no such day. Write it as 2026-11-22.</source>
        <translation>Diesen Tag gibt es nicht. Schreiben Sie ihn so: 2026-11-22.</translation>
    </message>
    <message>
        <source>The first day lies after the last one.</source>
        <translation>Der erste Tag liegt nach dem letzten.</translation>
    </message>
    <message>
        <source>These are too many days for this table: choose fewer.</source>
        <translation>Das sind zu viele Tage für diese Tabelle: Wählen Sie weniger.</translation>
    </message>
    <message>
        <source>This is for supervisors.</source>
        <translation>Das ist nur für die Leitung.</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>erwartet %1</translation>
    </message>
    <message>
        <source>called %1</source>
        <translation>gerufen %1</translation>
    </message>
    <message>
        <source>more time until %1</source>
        <translation>mehr Zeit bis %1</translation>
    </message>
    <message>
        <source>here (text %1)</source>
        <translation>ist da (SMS %1)</translation>
    </message>
    <message>
        <source>Nobody is expected today with this ticket or number.</source>
        <translation>Mit dieser Nummer wird heute niemand erwartet.</translation>
    </message>
    <message>
        <source>This time is taken: choose another one.</source>
        <translation>Diese Zeit ist vergeben: bitte eine andere wählen.</translation>
    </message>
    <message>
        <source>This service takes no appointments.</source>
        <translation>Für dieses Anliegen gibt es keine Termine.</translation>
    </message>
    <message>
        <source>the phone number was removed</source>
        <translation>die Telefonnummer wurde entfernt</translation>
    </message>
    <message>
        <source>the visit waits in another queue</source>
        <translation>der Besuch wartet in einer anderen Warteschlange</translation>
    </message>
    <message>
        <source>This name has characters that no name has.</source>
        <translation>Dieser Name enthält Zeichen, die in keinem Namen vorkommen.</translation>
    </message>
    <message>
        <source>This language is not spoken here any more.</source>
        <translation>Diese Sprache wird hier nicht mehr gesprochen.</translation>
    </message>
    <message>
        <source>No desk could call this ticket then: transfer it instead.</source>
        <translation>Dann könnte kein Schalter diese Nummer aufrufen: Leiten Sie sie stattdessen weiter.</translation>
    </message>
    <message>
        <source>This is an appointment: change the appointment.</source>
        <translation>Das ist ein Termin: Ändern Sie den Termin.</translation>
    </message>
    <message>
        <source>all sent</source>
        <translation>alle gesendet</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>said yes</source>
        <translation>mit Ja</translation>
    </message>
    <message>
        <source>said no</source>
        <translation>mit Nein</translation>
    </message>
    <message>
        <source>wrote back</source>
        <translation>schrieb zurück</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>did not arrive</source>
        <translation>nicht angekommen</translation>
    </message>
    <message>
        <source>no number is known</source>
        <translation>keine Nummer bekannt</translation>
    </message>
    <message>
        <source>call only if you must: wants no more texts</source>
        <translation>nur anrufen, wenn nötig: will keine SMS mehr</translation>
    </message>
    <message>
        <source>did not agree to notices</source>
        <translation>hat Mitteilungen nicht zugestimmt</translation>
    </message>
    <message>
        <source>a limit on texts was reached</source>
        <translation>eine Grenze für SMS ist erreicht</translation>
    </message>
    <message>
        <source>has the number of another visit, which gets it</source>
        <translation>hat die Nummer eines anderen Besuchs, der sie bekommt</translation>
    </message>
    <message>
        <source>no texts go to this number</source>
        <translation>an diese Nummer gehen keine SMS</translation>
    </message>
    <message>
        <source>the notice was stopped</source>
        <translation>die Mitteilung wurde angehalten</translation>
    </message>
    <message>
        <source>it could not be sent</source>
        <translation>sie konnte nicht gesendet werden</translation>
    </message>
    <message>
        <source>the visit was over by then</source>
        <translation>der Besuch war da schon vorbei</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>gebucht</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>wird erwartet</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>called</source>
        <translation>aufgerufen</translation>
    </message>
    <message>
        <source>at the desk</source>
        <translation>am Schalter</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>geparkt</translation>
    </message>
    <message>
        <source>visit finished</source>
        <translation>Besuch beendet</translation>
    </message>
    <message>
        <source>missed the call</source>
        <translation>Aufruf verpasst</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>ist gegangen</translation>
    </message>
    <message>
        <source>visit cancelled</source>
        <translation>Besuch abgesagt</translation>
    </message>
    <message>
        <source>visit expired</source>
        <translation>Besuch verfallen</translation>
    </message>
    <message>
        <source>waits %1</source>
        <translation>wartet %1</translation>
    </message>
    <message>
        <source>answer soon: %1</source>
        <translation>bald antworten: %1</translation>
    </message>
    <message>
        <source>overdue: %1</source>
        <translation>überfällig: %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>Calls and waiting</source>
        <translation>Aufruf und Warten</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>After the visit and surveys</source>
        <translation>Nach dem Besuch und Umfragen</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Neuigkeiten</translation>
    </message>
    <message>
        <source>Stop and start</source>
        <translation>Abbestellen und bestellen</translation>
    </message>
    <message>
        <source>Answers to what customers text</source>
        <translation>Antworten auf SMS von Kunden</translation>
    </message>
    <message>
        <source>Welcome to who joins from afar</source>
        <translation>Willkommen für die, die von fern beitreten</translation>
    </message>
    <message>
        <source>Missed turn, may come back</source>
        <translation>Verpasst, darf zurückkommen</translation>
    </message>
    <message>
        <source>It takes longer</source>
        <translation>Es dauert länger</translation>
    </message>
    <message>
        <source>Closed before the turn came</source>
        <translation>Geschlossen vor dem Aufruf</translation>
    </message>
    <message>
        <source>Visit cancelled by staff</source>
        <translation>Besuch vom Personal abgesagt</translation>
    </message>
    <message>
        <source>Moved to another service</source>
        <translation>An andere Leistung übergeben</translation>
    </message>
    <message>
        <source>Appointment made</source>
        <translation>Termin vereinbart</translation>
    </message>
    <message>
        <source>Appointment confirmed</source>
        <translation>Termin bestätigt</translation>
    </message>
    <message>
        <source>Appointment moved</source>
        <translation>Termin verschoben</translation>
    </message>
    <message>
        <source>Appointment cancelled</source>
        <translation>Termin abgesagt</translation>
    </message>
    <message>
        <source>Survey: how was it? 1 to 5</source>
        <translation>Umfrage: Wie war es? 1 bis 5</translation>
    </message>
    <message>
        <source>Survey: how easy? 1 to 5</source>
        <translation>Umfrage: Wie einfach? 1 bis 5</translation>
    </message>
    <message>
        <source>Survey: in own words</source>
        <translation>Umfrage: in eigenen Worten</translation>
    </message>
    <message>
        <source>Survey: recommend us? 0 to 10</source>
        <translation>Umfrage: Weiterempfehlen? 0 bis 10</translation>
    </message>
    <message>
        <source>Survey: yes or no</source>
        <translation>Umfrage: ja oder nein</translation>
    </message>
    <message>
        <source>Survey: asked once more</source>
        <translation>Umfrage: noch einmal gefragt</translation>
    </message>
    <message>
        <source>Survey: link to a longer one</source>
        <translation>Umfrage: Link zu einer längeren</translation>
    </message>
    <message>
        <source>After a low score</source>
        <translation>Nach einer schlechten Note</translation>
    </message>
    <message>
        <source>News for one or many</source>
        <translation>Neuigkeit für einen oder viele</translation>
    </message>
    <message>
        <source>News that asks yes or no</source>
        <translation>Neuigkeit mit Frage: ja oder nein</translation>
    </message>
    <message>
        <source>Who answered yes</source>
        <translation>Wer ja geantwortet hat</translation>
    </message>
    <message>
        <source>Who answered no</source>
        <translation>Wer nein geantwortet hat</translation>
    </message>
    <message>
        <source>No more texts</source>
        <translation>Keine SMS mehr</translation>
    </message>
    <message>
        <source>No more texts about visits</source>
        <translation>Keine SMS mehr zu Besuchen</translation>
    </message>
    <message>
        <source>No more surveys</source>
        <translation>Keine Umfragen mehr</translation>
    </message>
    <message>
        <source>No more news</source>
        <translation>Keine Neuigkeiten mehr</translation>
    </message>
    <message>
        <source>Texts again</source>
        <translation>Wieder SMS</translation>
    </message>
    <message>
        <source>Texts about visits again</source>
        <translation>Wieder SMS zu Besuchen</translation>
    </message>
    <message>
        <source>Surveys again</source>
        <translation>Wieder Umfragen</translation>
    </message>
    <message>
        <source>News again</source>
        <translation>Wieder Neuigkeiten</translation>
    </message>
    <message>
        <source>Cancel the visit or the texts?</source>
        <translation>Besuch oder SMS abbrechen?</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Address and hours</source>
        <translation>Adresse und Öffnungszeiten</translation>
    </message>
    <message>
        <source>How long it still takes</source>
        <translation>Wie lange es noch dauert</translation>
    </message>
    <message>
        <source>Customer is here</source>
        <translation>Kunde ist da</translation>
    </message>
    <message>
        <source>Customer is late</source>
        <translation>Kunde verspätet sich</translation>
    </message>
    <message>
        <source>Customer gets more time</source>
        <translation>Kunde bekommt mehr Zeit</translation>
    </message>
    <message>
        <source>Customer has left the queue</source>
        <translation>Kunde hat die Schlange verlassen</translation>
    </message>
    <message>
        <source>Customer is back in the queue</source>
        <translation>Kunde ist wieder in der Schlange</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Which visit is meant?</source>
        <translation>Welcher Besuch ist gemeint?</translation>
    </message>
    <message>
        <source>No visit of this number</source>
        <translation>Kein Besuch zu dieser Nummer</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>Jetzt nicht möglich</translation>
    </message>
    <message>
        <source>Choice of services</source>
        <translation>Auswahl der Leistungen</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Jetzt geschlossen</translation>
    </message>
    <message>
        <source>No more tickets today</source>
        <translation>Heute keine Nummern mehr</translation>
    </message>
    <message>
        <source>Has a ticket already</source>
        <translation>Hat schon eine Nummer</translation>
    </message>
    <message>
        <source>Number had its tickets today</source>
        <translation>Telefon hatte heute seine Nummern</translation>
    </message>
    <message>
        <source>We have your message</source>
        <translation>Wir haben Ihre Nachricht</translation>
    </message>
    <message>
        <source>We have it, but nobody is here</source>
        <translation>Erhalten, aber niemand ist da</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>People ahead</source>
        <translation>Personen davor</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>Minutes at least</source>
        <translation>Minuten mindestens</translation>
    </message>
    <message>
        <source>Minutes at most</source>
        <translation>Minuten höchstens</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Filiale</translation>
    </message>
    <message>
        <source>The news</source>
        <translation>Die Neuigkeit</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Tag und Uhrzeit</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>The choices</source>
        <translation>Die Auswahl</translation>
    </message>
    <message>
        <source>Another desk answers this: it has to free it first.</source>
        <translation>Ein anderer Schalter antwortet hier: Er muss es erst freigeben.</translation>
    </message>
    <message>
        <source>This conversation is not there any more.</source>
        <translation>Dieses Gespräch gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This visit is over.</source>
        <translation>Dieser Besuch ist zu Ende.</translation>
    </message>
    <message>
        <source>This visit has no phone number.</source>
        <translation>Zu diesem Besuch gibt es keine Telefonnummer.</translation>
    </message>
    <message>
        <source>There is no such placeholder.</source>
        <translation>Diesen Platzhalter gibt es nicht.</translation>
    </message>
    <message>
        <source>A brace stands alone: write two for one in the text.</source>
        <translation>Eine Klammer steht allein: Schreiben Sie zwei für eine im Text.</translation>
    </message>
    <message>
        <source>This placeholder has no value in texts of this kind.</source>
        <translation>Dieser Platzhalter hat in solchen Texten keinen Wert.</translation>
    </message>
    <message>
        <source>A placeholder is missing that this text must have.</source>
        <translation>Ein Platzhalter fehlt, den dieser Text haben muss.</translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation>Dieser Tag ist vorbei.</translation>
    </message>
    <message>
        <source>There is nobody to tell.</source>
        <translation>Es gibt niemanden, dem das zu sagen wäre.</translation>
    </message>
    <message>
        <source>All of this notice is out: there is nothing left to stop.</source>
        <translation>Diese Mitteilung ist ganz hinausgegangen: Es gibt nichts mehr anzuhalten.</translation>
    </message>
    <message>
        <source>This notice is not there any more.</source>
        <translation>Diese Mitteilung gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>What is stored of this person was erased.</source>
        <translation>Die Daten dieser Person wurden gelöscht.</translation>
    </message>
    <message>
        <source>A text needs words.</source>
        <translation>Ein Text braucht Worte.</translation>
    </message>
    <message>
        <source>not put in the line: too many new numbers or texts today</source>
        <translation>nicht eingereiht: zu viele neue Nummern oder SMS heute</translation>
    </message>
    <message>
        <source>please read it</source>
        <translation>bitte lesen</translation>
    </message>
    <message>
        <source>it went to a number that was corrected since</source>
        <translation>ging an eine Nummer, die inzwischen berichtigt ist</translation>
    </message>
    <message>
        <source>a backup was restored before it went out</source>
        <translation>vor dem Senden wurde eine Sicherung eingespielt</translation>
    </message>
    <message>
        <source>nobody knows whether it went out</source>
        <translation>niemand weiß, ob es gesendet wurde</translation>
    </message>
    <message>
        <source>The text is too long, or has signs that cannot be shown.</source>
        <translation>Der Text ist zu lang oder enthält Zeichen, die nicht darstellbar sind.</translation>
    </message>
    <message>
        <source>it was taken back before it went out</source>
        <translation>vor dem Senden zurückgezogen</translation>
    </message>
    <message>
        <source>the appointment was moved to another day by then</source>
        <translation>der Termin war da schon auf einen anderen Tag verlegt</translation>
    </message>
    <message>
        <source>Say first what came of this visit.</source>
        <translation>Bitte erst angeben, was dieser Besuch ergeben hat.</translation>
    </message>
    <message>
        <source>This outcome is not offered any more.</source>
        <translation>Dieses Ergebnis steht nicht mehr zur Wahl.</translation>
    </message>
</context>
<context>
    <name>turnbell::ui::NoticeDraft</name>
    <message numerus="yes">
        <source>%1 of %n people get it</source>
        <translation>
            <numerusform>%1 von %n Person bekommt sie</numerusform>
            <numerusform>%1 von %n Personen bekommen sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n SMS</source>
        <translation>
            <numerusform>%n SMS</numerusform>
            <numerusform>%n SMS</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes at %1.</source>
        <translation>Geht um %1 hinaus.</translation>
    </message>
    <message>
        <source>The first goes at %1, the last at %2.</source>
        <translation>Die erste geht um %1 hinaus, die letzte um %2.</translation>
    </message>
    <message>
        <source>It waits for the end of the quiet hours.</source>
        <translation>Sie wartet auf das Ende der Ruhezeit.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>One visit</source>
        <translation>Ein Besuch</translation>
    </message>
</context>
<context>
    <name>turnbell::ui::NoticesView</name>
    <message>
        <source>stopped by %1</source>
        <translation>angehalten von %1</translation>
    </message>
</context>
<context>
    <name>turnbell::ui::ReportView</name>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>The table could not be saved in %1: a technician must look.</source>
        <translation>Die Tabelle ließ sich nicht in %1 speichern: Ein Techniker muss nachsehen.</translation>
    </message>
</context>
<context>
    <name>turnbell::ui::StatisticsView</name>
    <message>
        <source>The figures are being read …</source>
        <translation>Die Zahlen werden gelesen …</translation>
    </message>
    <message>
        <source>Some of these days are still being added up …</source>
        <translation>Einige dieser Tage werden noch zusammengezählt …</translation>
    </message>
    <message>
        <source>Few visits: under %1 a figure says little about other days.</source>
        <translation>Wenige Besuche: Unter %1 sagt eine Zahl wenig über andere Tage.</translation>
    </message>
    <message>
        <source>No visits on this day.</source>
        <translation>An diesem Tag gab es keine Besuche.</translation>
    </message>
    <message>
        <source>No visits on these days.</source>
        <translation>An diesen Tagen gab es keine Besuche.</translation>
    </message>
    <message>
        <source>No outcomes yet. One is asked for at the end of a visit whose service has a list of them.</source>
        <translation>Noch keine Ergebnisse. Nach einem wird am Ende eines Besuchs gefragt, dessen Leistung eine Liste davon hat.</translation>
    </message>
</context>
<context>
    <name>turnbell::ui::SurveyView</name>
    <message>
        <source>The answers are being read …</source>
        <translation>Die Antworten werden gelesen …</translation>
    </message>
    <message>
        <source>Few answers: under %1 a figure says little.</source>
        <translation>Wenige Antworten: Unter %1 sagt eine Zahl wenig.</translation>
    </message>
    <message>
        <source>Of members of staff with %1 ratings or more.</source>
        <translation>Von Mitarbeitenden mit mindestens %1 Noten.</translation>
    </message>
    <message>
        <source>No surveys of these days yet. They are sent after visits of services that ask for one.</source>
        <translation>An diesen Tagen noch keine Umfragen. Sie gehen nach Besuchen bei Leistungen hinaus, die eine stellen.</translation>
    </message>
</context>
</TS>
