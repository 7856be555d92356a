<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>AboutSection</name>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>A companion for lying on an acupressure mat: it suggests one easy setup, leads you in, breathes with you, and keeps a diary of how it was. It is made for relaxing, and for notes.</source>
            <translation>Ein Begleiter für das Liegen auf einer Akupressurmatte: Er schlägt einen leichten Aufbau vor, führt dich hinein, atmet mit dir und hält im Tagebuch fest, wie es war. Er ist zum Entspannen da, und für Notizen.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Folder of the program</source>
            <translation>Ordner des Programms</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Free software: MIT for the program, CC0 1.0 for its sounds and pictures</source>
            <translation>Freie Software: MIT für das Programm, CC0 1.0 für seine Klänge und Bilder</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>It is not a health product. It judges nobody's health, promises nothing, and does not replace care by a professional. Its questions and rest days are those of a leaflet on the use of a mat, put together with caution. Studies of mats are small, and their results mixed.</source>
            <translation>Das Programm ist kein Gesundheitsprodukt. Es beurteilt niemandes Gesundheit, verspricht nichts und ersetzt keine Betreuung durch eine Fachperson. Seine Fragen und Ruhetage sind die eines Merkblatts zum Gebrauch einer Matte, mit Vorsicht zusammengestellt. Studien zu Matten sind klein, und ihre Ergebnisse sind gemischt.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Journal, answers, settings, backups, and the log for when something goes wrong</source>
            <translation>Tagebuch, Antworten, Einstellungen, Sicherungen und das Protokoll für den Fall, dass etwas schiefgeht</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Libraries</source>
            <translation>Bibliotheken</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Libraries that the program uses; their licences lie where they are installed.</source>
            <translation>Bibliotheken, die das Programm benutzt; ihre Lizenzen liegen dort, wo sie installiert sind.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Libraries, sounds and pictures, and the terms they come under</source>
            <translation>Bibliotheken, Klänge und Bilder und die Bedingungen, unter denen sie stehen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Licence</source>
            <translation>Lizenz</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Mat Companion</source>
            <translation>Mat Companion</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Nothing on this computer shows folders. The path can be copied.</source>
            <translation>Auf diesem Computer gibt es nichts, das Ordner zeigt. Der Pfad lässt sich kopieren.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Open folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Privacy</source>
            <translation>Datenschutz</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Python {0}, Qt {1}, {2}</source>
            <translation>Python {0}, Qt {1}, {2}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Sounds and pictures</source>
            <translation>Klänge und Bilder</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Sounds and pictures that come with the program:</source>
            <translation>Klänge und Bilder, die mit dem Programm kommen:</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>There is no account, and the program sends nothing. What leaves this computer is what you export, or have it put into a folder of yours for several computers.</source>
            <translation>Es gibt kein Konto, und das Programm verschickt nichts. Diesen Computer verlässt nur, was du exportierst oder in einen eigenen Ordner für mehrere Computer legen lässt.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Third-party notices</source>
            <translation>Hinweise zu Drittanbietern</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Version {0}</source>
            <translation>Version {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>What research says</source>
            <translation>Was Studien sagen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Where your files are</source>
            <translation>Wo deine Dateien liegen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>copyright, open source, free, terms, warranty</source>
            <translation>Copyright, Urheberrecht, Open Source, frei, kostenlos, Bedingungen, Gewährleistung, Garantie</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>data, tracking, telemetry, account, internet, offline, cloud</source>
            <translation>Daten, Tracking, Telemetrie, Konto, Internet, offline, Cloud, Privatsphäre</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>folder, where, path, location, directory, log, data</source>
            <translation>Ordner, wo, Pfad, Speicherort, Verzeichnis, Protokoll, Log, Daten</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>licences, credits, open source, libraries, dependencies, acknowledgements, thanks</source>
            <translation>Lizenzen, Mitwirkende, Open Source, Bibliotheken, Abhängigkeiten, Danksagung, Dank</translation>
        </message>
    </context>
    <context>
        <name>Adviser</name>
        <message>
            <location filename="../../companion/ui/adviser.py" />
            <source>A rest first</source>
            <translation>Erst eine Pause</translation>
        </message>
        <message>
            <location filename="../../companion/ui/adviser.py" />
            <source>From {0}.</source>
            <translation>Ab {0}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/adviser.py" />
            <source>No mat for now</source>
            <translation>Vorerst keine Matte</translation>
        </message>
        <message>
            <location filename="../../companion/ui/adviser.py" />
            <source>Tomorrow or {0}. A rest day is fine.</source>
            <translation>Morgen oder {0}. Ein Ruhetag ist auch gut.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/adviser.py" />
            <source>{0}, {1}</source>
            <translation>{0}, {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/adviser.py" />
            <source>{0}, {1} again</source>
            <translation>Wieder {0}, {1}</translation>
        </message>
    </context>
    <context>
        <name>AfterLunchPage</name>
        <message>
            <location filename="../../companion/ui/pages/after_lunch.py" />
            <source>How was it?</source>
            <translation>Wie war es?</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/after_lunch.py" />
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/after_lunch.py" />
            <source>Now</source>
            <translation>Jetzt</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/after_lunch.py" />
            <source>Sit a moment before you stand up.</source>
            <translation>Bleib einen Moment sitzen, bevor du aufstehst.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/after_lunch.py" />
            <source>Sit for two minutes before you stand up.</source>
            <translation>Bleib zwei Minuten sitzen, bevor du aufstehst.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/after_lunch.py" />
            <source>This evening</source>
            <translation>Heute Abend</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/after_lunch.py" />
            <source>Your break is written down. {0}</source>
            <translation>Deine Pause ist eingetragen. {0}</translation>
        </message>
    </context>
    <context>
        <name>AgreedRow</name>
        <message>
            <location filename="../../companion/ui/widgets/health_rows.py" />
            <source>A doctor, midwife or pharmacist told me it is fine</source>
            <translation>Arzt oder Ärztin, Hebamme oder Apotheke hat gesagt, es ist in Ordnung</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/health_rows.py" />
            <source>Ticked on {0}</source>
            <translation>Angekreuzt am {0}</translation>
        </message>
    </context>
    <context>
        <name>AppearanceSection</name>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>As on this computer</source>
            <translation>Wie auf diesem Computer</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>Bedtime sessions are always dark</source>
            <translation>Sitzungen zur Schlafenszeit sind immer dunkel</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>Full text everywhere, real outlines, and no colours that run into each other</source>
            <translation>Überall volle Schriftfarbe, echte Umrisse und keine Farben, die ineinander verlaufen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>High contrast</source>
            <translation>Hoher Kontrast</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>Of the person in the pictures</source>
            <translation>Der Person auf den Bildern</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>On top of what the system asks for</source>
            <translation>Zusätzlich zu dem, was das System vorgibt</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>Reduced motion</source>
            <translation>Weniger Bewegung</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>Size of letters</source>
            <translation>Schriftgröße</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>Skin tone</source>
            <translation>Hautton</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>System</source>
            <translation>System</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>The breathing sun stays in its place</source>
            <translation>Die atmende Sonne bleibt an ihrem Platz</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>The window opens anew in it</source>
            <translation>Das Fenster öffnet sich neu in dieser Sprache</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>Theme</source>
            <translation>Farben</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>accessibility, readable, legible, eyes, vision, sight, bold</source>
            <translation>Barrierefreiheit, lesbar, deutlich, Augen, Sehen, Sehkraft, fett</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>animation, movement, still, calm, dizzy, accessibility</source>
            <translation>Animation, Bewegung, still, ruhig, schwindlig, Schwindel, Barrierefreiheit</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>complexion, figure, body, colour of the skin</source>
            <translation>Hautfarbe, Teint, Figur, Körper</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>dark mode, light mode, bright, night, day, colours, design</source>
            <translation>dunkler Modus, heller Modus, Dunkelmodus, hell, Nacht, Tag, Design, Thema</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>text size, font, zoom, larger, bigger, scale, accessibility, read, eyes</source>
            <translation>Textgröße, Schrift, Zoom, größer, vergrößern, Skalierung, Barrierefreiheit, lesen, Augen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>translation, words, language, locale</source>
            <translation>Übersetzung, Wörter, Sprache, language, Region</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>{0} %</source>
            <translation>{0} %</translation>
        </message>
    </context>
    <context>
        <name>ArticlePage</name>
        <message>
            <location filename="../../companion/ui/pages/article.py" />
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/article.py" />
            <source>Sources</source>
            <translation>Quellen</translation>
        </message>
    </context>
    <context>
        <name>Backups</name>
        <message numerus="yes">
            <location filename="../../companion/ui/text/backups.py" />
            <source>%n entries</source>
            <translation>
                <numerusform>%n Eintrag</numerusform>
                <numerusform>%n Einträge</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/backups.py" />
            <source>%n sessions</source>
            <translation>
                <numerusform>%n Sitzung</numerusform>
                <numerusform>%n Sitzungen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/backups.py" />
            <source>1 entry</source>
            <translation>1 Eintrag</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/backups.py" />
            <source>1 session</source>
            <translation>1 Sitzung</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/backups.py" />
            <source>Cannot be opened. {0}</source>
            <translation>Lässt sich nicht öffnen. {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/backups.py" />
            <source>Daily</source>
            <translation>Täglich</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/backups.py" />
            <source>Made before a restore</source>
            <translation>Vor dem Zurückholen entstanden</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/backups.py" />
            <source>Weekly</source>
            <translation>Wöchentlich</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/backups.py" />
            <source>dddd, d MMMM yyyy</source>
            <translation>dddd, d. MMMM yyyy</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/backups.py" />
            <source>today at {0}</source>
            <translation>heute um {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/backups.py" />
            <source>yesterday at {0}</source>
            <translation>gestern um {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/backups.py" />
            <source>{0} and {1}</source>
            <translation>{0} und {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/backups.py" />
            <source>{0}, {1}</source>
            <translation>{0}, {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/backups.py" />
            <source>{0}, {1}, {2}</source>
            <translation>{0}, {1}, {2}</translation>
        </message>
    </context>
    <context>
        <name>BeforePage</name>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>About marks</source>
            <translation>Über Abdrücke</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>Answer what you like, or just start.</source>
            <translation>Beantworte, was du magst, oder fang einfach an.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>Back pain</source>
            <translation>Rückenschmerz</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>Breathe without the mat</source>
            <translation>Ohne Matte atmen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>How are you right now?</source>
            <translation>Wie geht es dir gerade?</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>Muscle tension</source>
            <translation>Muskelspannung</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>Skin marks</source>
            <translation>Hautabdrücke</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>Stress</source>
            <translation>Stress</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>calm</source>
            <translation>ruhig</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>loose</source>
            <translation>locker</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>none</source>
            <translation>keiner</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>tight</source>
            <translation>fest</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>worst</source>
            <translation>stärkster</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>wound up</source>
            <translation>aufgedreht</translation>
        </message>
    </context>
    <context>
        <name>Bookkeeper</name>
        <message>
            <location filename="../../companion/ui/bookkeeper.py" />
            <source>There is nothing to keep yet.</source>
            <translation>Es gibt noch nichts zu sichern.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/bookkeeper.py" />
            <source>This is not saved yet. It comes first.</source>
            <translation>Das ist noch nicht gespeichert. Es kommt zuerst.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/bookkeeper.py" />
            <source>What you wrote stays here until it can be saved.</source>
            <translation>Was du geschrieben hast, bleibt hier, bis es gespeichert werden kann.</translation>
        </message>
    </context>
    <context>
        <name>Breaths</name>
        <message>
            <location filename="../../companion/ui/text/breaths.py" />
            <source>In {0} s and a little more for {1} s, out {2} s; for {3} minutes at most</source>
            <translation>{0} s ein und {1} s noch etwas mehr, {2} s aus; höchstens {3} Minuten</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/breaths.py" />
            <source>In {0} s, hold {1} s, out {2} s, rest {3} s; {4} times, then the long breath out</source>
            <translation>{0} s ein, {1} s halten, {2} s aus, {3} s ruhen; {4}-mal, dann lang ausatmen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/breaths.py" />
            <source>In {0} s, hold {1} s, out {2} s; {3} times, then the long breath out</source>
            <translation>{0} s ein, {1} s halten, {2} s aus; {3}-mal, dann lang ausatmen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/breaths.py" />
            <source>In {0} s, out {1} s</source>
            <translation>{0} s ein, {1} s aus</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/breaths.py" />
            <source>In {0} s, out {1} s; the first {2} minutes lead there from in {3} s, out {4} s</source>
            <translation>{0} s ein, {1} s aus; die ersten {2} Minuten führen dorthin, ab {3} s ein, {4} s aus</translation>
        </message>
    </context>
    <context>
        <name>BugDialog</name>
        <message>
            <location filename="../../companion/ui/notices.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/notices.py" />
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <location filename="../../companion/ui/notices.py" />
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <location filename="../../companion/ui/notices.py" />
            <source>Details</source>
            <translation>Einzelheiten</translation>
        </message>
        <message>
            <location filename="../../companion/ui/notices.py" />
            <source>Something went wrong that should not have</source>
            <translation>Etwas ist schiefgegangen, das nicht hätte schiefgehen dürfen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/notices.py" />
            <source>Your journal is kept. You can go on, or copy the details for whoever helps you.</source>
            <translation>Dein Tagebuch ist sicher. Du kannst weitermachen oder die Einzelheiten für jemanden kopieren, der dir hilft.</translation>
        </message>
    </context>
    <context>
        <name>Caretaker</name>
        <message>
            <location filename="../../companion/ui/caretaker.py" />
            <source>Backed up, with {0}, and opened again: {1}</source>
            <translation>Gesichert ({0}) und zur Probe wieder geöffnet: {1}</translation>
        </message>
    </context>
    <context>
        <name>ChartCard</name>
        <message>
            <location filename="../../companion/ui/charts/card.py" />
            <source>Older and newer sessions</source>
            <translation>Ältere und neuere Sitzungen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/charts/card.py" />
            <source>Save as picture…</source>
            <translation>Als Bild speichern…</translation>
        </message>
        <message>
            <location filename="../../companion/ui/charts/card.py" />
            <source>Show as drawing</source>
            <translation>Als Zeichnung zeigen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/charts/card.py" />
            <source>Show as table</source>
            <translation>Als Tabelle zeigen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/charts/card.py" />
            <source>{0}: table, picture</source>
            <translation>{0}: Tabelle, Bild</translation>
        </message>
        <message>
            <location filename="../../companion/ui/charts/card.py" />
            <source>{0}: {1}</source>
            <translation>{0}: {1}</translation>
        </message>
    </context>
    <context>
        <name>CheckInPage</name>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>Back right now?</source>
            <translation>Der Rücken gerade jetzt?</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>Good morning</source>
            <translation>Guten Morgen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>How was last night's sleep?</source>
            <translation>Wie hast du letzte Nacht geschlafen?</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>How was that?</source>
            <translation>Wie war das?</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>Pain</source>
            <translation>Schmerz</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>Sit a moment before you stand up.</source>
            <translation>Bleib einen Moment sitzen, bevor du aufstehst.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>Sit for two minutes before you stand up.</source>
            <translation>Bleib zwei Minuten sitzen, bevor du aufstehst.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>Skip</source>
            <translation>Überspringen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>Something felt wrong</source>
            <translation>Etwas war nicht in Ordnung</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>Stress</source>
            <translation>Stress</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>Tension</source>
            <translation>Spannung</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>Two quick ones about last night, if you like.</source>
            <translation>Zwei kurze Fragen zur letzten Nacht, wenn du magst.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>calm</source>
            <translation>ruhig</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>excellent</source>
            <translation>ausgezeichnet</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>loose</source>
            <translation>locker</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>no pain</source>
            <translation>kein Schmerz</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>none</source>
            <translation>keiner</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>terrible</source>
            <translation>furchtbar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>tight</source>
            <translation>fest</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>worst</source>
            <translation>stärkster</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>wound up</source>
            <translation>aufgedreht</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>{0} of breathing, finished {1}. Take your time.</source>
            <translation>{0} geatmet, fertig um {1}. Lass dir Zeit.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>{0} {1}, finished {2}.</source>
            <translation>{0} {1}, fertig um {2}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>{0} {1}, finished {2}. {3}</source>
            <translation>{0} {1}, fertig um {2}. {3}</translation>
        </message>
    </context>
    <context>
        <name>Chronicler</name>
        <message>
            <location filename="../../companion/ui/chronicler.py" />
            <source>Saved the picture as {0}</source>
            <translation>Bild gespeichert als {0}</translation>
        </message>
    </context>
    <context>
        <name>Clock</name>
        <message>
            <location filename="../../companion/ui/text/clock.py" />
            <source>No day was written, so {0} stays.</source>
            <translation>Es wurde kein Tag geschrieben, also bleibt es bei: {0}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/clock.py" />
            <source>d MMM yyyy</source>
            <translation>d. MMM yyyy</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/clock.py" />
            <source>d MMMM yyyy</source>
            <translation>d. MMMM yyyy</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/clock.py" />
            <source>{0} is no day, so {1} stays. Write it like that.</source>
            <translation>{0} ist kein Tag, also bleibt es bei: {1}. Schreib es in dieser Form.</translation>
        </message>
    </context>
    <context>
        <name>Columns</name>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Comfort</source>
            <translation>Wohlgefühl</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Kind of session</source>
            <translation>Art der Sitzung</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Marks left by the session before</source>
            <translation>Abdrücke von der Sitzung davor</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Minutes after a change</source>
            <translation>Minuten nach einer Änderung</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Minutes asleep</source>
            <translation>Minuten im Schlaf</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Minutes on the mat</source>
            <translation>Minuten auf der Matte</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Minutes planned</source>
            <translation>Geplante Minuten</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Pain after</source>
            <translation>Schmerz nachher</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Pain before</source>
            <translation>Schmerz vorher</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Pain next morning</source>
            <translation>Schmerz am nächsten Morgen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Part of the body</source>
            <translation>Körperbereich</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Session id</source>
            <translation>Kennung der Sitzung</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Sleep the night after</source>
            <translation>Schlaf in der Nacht danach</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Start, date and time</source>
            <translation>Beginn, Datum und Uhrzeit</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Stress after</source>
            <translation>Stress nachher</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Stress before</source>
            <translation>Stress vorher</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Tags</source>
            <translation>Stichwörter</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Tension after</source>
            <translation>Spannung nachher</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Tension before</source>
            <translation>Spannung vorher</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Time of day</source>
            <translation>Uhrzeit</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>What it felt like</source>
            <translation>Wie es sich anfühlte</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>What the mat was on</source>
            <translation>Worauf die Matte lag</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>What the mat was on after a change</source>
            <translation>Worauf die Matte nach einer Änderung lag</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>What was between</source>
            <translation>Was dazwischen war</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>What was between after a change</source>
            <translation>Was nach einer Änderung dazwischen war</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>What was under the head</source>
            <translation>Was unter dem Kopf war</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>What was under the head after a change</source>
            <translation>Was nach einer Änderung unter dem Kopf war</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>When it was last changed</source>
            <translation>Wann zuletzt geändert</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Why it was stopped</source>
            <translation>Warum gestoppt wurde</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>{0}, {1} to {2}</source>
            <translation>{0}, {1} bis {2}</translation>
        </message>
    </context>
    <context>
        <name>ComputerSection</name>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>As the panel</source>
            <translation>Wie die Leiste</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>Colour</source>
            <translation>Farbe</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>During a session; before sleep the screen may go dark all the same</source>
            <translation>Während einer Sitzung; vor dem Schlafen darf der Bildschirm trotzdem dunkel werden</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>Keep the computer awake</source>
            <translation>Computer wach halten</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>Keyboard</source>
            <translation>Tastatur</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>Music and films in other programs wait until the session is over</source>
            <translation>Musik und Filme in anderen Programmen warten, bis die Sitzung vorbei ist</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>One colour</source>
            <translation>Eine Farbe</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>Pause other players</source>
            <translation>Andere Player anhalten</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>Show all keys</source>
            <translation>Alle Tasten zeigen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>Sleep after a bedtime session</source>
            <translation>Ruhezustand nach Schlafenszeit</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>Sun in the tray</source>
            <translation>Sonne im Infobereich</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>The computer goes to sleep too, with a minute to say no</source>
            <translation>Der Computer geht auch schlafen; eine Minute lang kannst du Nein sagen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>What every key does; ? shows it too</source>
            <translation>Was jede Taste tut; auch ? zeigt es</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>While Mat Companion waits in the tray of the desktop</source>
            <translation>Solange Mat Companion im Infobereich wartet</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>icon, symbol, panel, taskbar, status area, black and white</source>
            <translation>Symbol, Icon, Leiste, Taskleiste, Statusbereich, schwarzweiß</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>music player, video, browser, media, silence</source>
            <translation>Musikplayer, Video, Browser, Medien, Stille</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>screen saver, standby, lock, dark screen, display</source>
            <translation>Bildschirmschoner, Standby, Sperre, sperren, dunkler Bildschirm, Anzeige</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>shortcuts, keys, hotkeys, keyboard</source>
            <translation>Tastenkürzel, Tastenkombination, Tasten, Hotkeys, Kurzbefehle, Keyboard</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>suspend, standby, shut down, turn off, night</source>
            <translation>Standby, herunterfahren, ausschalten, schlafen, Nacht</translation>
        </message>
    </context>
    <context>
        <name>ConsequencePanel</name>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>Emergency signs</source>
            <translation>Notfallzeichen</translation>
        </message>
    </context>
    <context>
        <name>CountdownRing</name>
        <message>
            <location filename="../../companion/ui/widgets/step_card.py" />
            <source>Starts in {0} s</source>
            <translation>Startet in {0} s</translation>
        </message>
    </context>
    <context>
        <name>CoverStrip</name>
        <message>
            <location filename="../../companion/ui/widgets/cover_strip.py" />
            <source>Bare</source>
            <translation>Bloß</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/cover_strip.py" />
            <source>Double</source>
            <translation>Doppelt</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/cover_strip.py" />
            <source>T-shirt</source>
            <translation>T-Shirt</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/cover_strip.py" />
            <source>Thick</source>
            <translation>Dick</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/cover_strip.py" />
            <source>Thick socks</source>
            <translation>Dicke Socken</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/cover_strip.py" />
            <source>Thin</source>
            <translation>Dünn</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/cover_strip.py" />
            <source>Thin socks</source>
            <translation>Dünne Socken</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/cover_strip.py" />
            <source>{0}, {1} of {2}</source>
            <translation>{0}, {1} von {2}</translation>
        </message>
    </context>
    <context>
        <name>Credits</name>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>Felt Piano: played on the piano of MuseScore General, whose samples are in the public domain; their adaptation is Copyright © 2018-2021 S. Christian Collins</source>
            <translation>Filzklavier: gespielt auf dem Klavier von MuseScore General, dessen Aufnahmen gemeinfrei sind; ihre Bearbeitung ist Copyright © 2018-2021 S. Christian Collins</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>Icons and pictures: drawn for this program</source>
            <translation>Symbole und Bilder: für dieses Programm gezeichnet</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>Music, soundscapes and bells: made for this program</source>
            <translation>Musik, Klangkulissen und Glocken: für dieses Programm gemacht</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>The example of three days: retold for this program</source>
            <translation>Das Beispiel der drei Tage: für dieses Programm nacherzählt</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>music of another sampling rate</source>
            <translation>Musik mit anderer Abtastrate</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>notifications, media keys and sleep on Linux</source>
            <translation>Benachrichtigungen, Medientasten und Ruhezustand unter Linux</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>order and loudness of your own music</source>
            <translation>Reihenfolge und Lautheit deiner eigenen Musik</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>reading of music files, with libsndfile</source>
            <translation>das Lesen von Musikdateien, mit libsndfile</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>the charts</source>
            <translation>die Diagramme</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>the mixing of sounds</source>
            <translation>das Mischen der Klänge</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>the sound device, with SDL</source>
            <translation>das Tongerät, mit SDL</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>the window, with Qt</source>
            <translation>das Fenster, mit Qt</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>where data belongs</source>
            <translation>wo Daten hingehören</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>whether a film has the whole screen</source>
            <translation>ob ein Film den ganzen Bildschirm hat</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>whether the sound is muted</source>
            <translation>ob der Ton stummgeschaltet ist</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>{0} ({1})</source>
            <translation>{0} ({1})</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>{0} {1}: {2} ({3})</source>
            <translation>{0} {1}: {2} ({3})</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>{0}: {1} ({2})</source>
            <translation>{0}: {1} ({2})</translation>
        </message>
    </context>
    <context>
        <name>DataCard</name>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>A backup is being made, and opened again before it counts.</source>
            <translation>Eine Sicherung wird angelegt und zur Probe wieder geöffnet, bevor sie zählt.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Back up now</source>
            <translation>Jetzt sichern</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Backups</source>
            <translation>Sicherungen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Cancel the backup</source>
            <translation>Sicherung abbrechen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Delete everything</source>
            <translation>Alles löschen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Delete...</source>
            <translation>Löschen...</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Everything as it was then; you see what that would change first</source>
            <translation>Alles, wie es damals war; du siehst zuerst, was das ändern würde</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Everything in one file, a table of the sessions, or a report for a doctor</source>
            <translation>Alles in einer Datei, eine Tabelle der Sitzungen oder ein Bericht für die Arztpraxis</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Export the journal</source>
            <translation>Tagebuch exportieren</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Export...</source>
            <translation>Exportieren...</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>From such a file; you see what it would change first</source>
            <translation>Aus einer solchen Datei; du siehst zuerst, was sie ändern würde</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Import a journal</source>
            <translation>Tagebuch importieren</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Import...</source>
            <translation>Importieren...</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Journal, answers and settings stay in this folder on this computer; nothing is sent.</source>
            <translation>Tagebuch, Antworten und Einstellungen bleiben in diesem Ordner auf diesem Computer; es wird nichts verschickt.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Journal, answers and settings, and the backups if you like, in two steps</source>
            <translation>Tagebuch, Antworten und Einstellungen, auf Wunsch auch die Sicherungen, in zwei Schritten</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Make a backup now</source>
            <translation>Jetzt eine Sicherung anlegen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>None yet. One is made on every day with a session.</source>
            <translation>Noch keine. An jedem Tag mit einer Sitzung entsteht eine.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Restore a backup</source>
            <translation>Sicherung zurückholen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Restore...</source>
            <translation>Zurückholen...</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>The newest is from {0}.</source>
            <translation>Die neueste: {0}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Where the journal is</source>
            <translation>Wo das Tagebuch liegt</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>bring back, recover, undo, lost</source>
            <translation>wiederherstellen, zurückspielen, Backup, rückgängig, verloren</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>copy, save, safety, archive</source>
            <translation>Backup, Kopie, speichern, Sicherheit, Archiv</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>erase, remove, clear, wipe, reset, start over, privacy</source>
            <translation>entfernen, leeren, zurücksetzen, neu anfangen, von vorn, Datenschutz</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>folder, path, location, privacy</source>
            <translation>Ordner, Pfad, Speicherort, Verzeichnis, Datenschutz</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>load, open, csv, json, table, merge, other program</source>
            <translation>laden, öffnen, einlesen, csv, json, Tabelle, zusammenführen, anderes Programm</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>save, csv, json, table, pdf, print, spreadsheet, copy</source>
            <translation>speichern, csv, json, Tabelle, pdf, drucken, Tabellenkalkulation, Excel, Kopie</translation>
        </message>
    </context>
    <context>
        <name>DayField</name>
        <message>
            <location filename="../../companion/ui/widgets/day_field.py" />
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/day_field.py" />
            <source>Up and Down change it by a day, Page Up by a week</source>
            <translation>Pfeil auf und ab ändern ihn um einen Tag, Bild auf um eine Woche</translation>
        </message>
    </context>
    <context>
        <name>DayStrip</name>
        <message>
            <location filename="../../companion/ui/widgets/day_strip.py" />
            <source>Last 14 days</source>
            <translation>Die letzten 14 Tage</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/day_strip.py" />
            <source>dddd, d MMMM</source>
            <translation>dddd, d. MMMM</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/day_strip.py" />
            <source>{0}: {1}</source>
            <translation>{0}: {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/day_strip.py" />
            <source>{0}: {1}, {2}</source>
            <translation>{0}: {1}, {2}</translation>
        </message>
    </context>
    <context>
        <name>DesktopCard</name>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>A launcher that also starts bedtime, lunch, feet and breathing</source>
            <translation>Ein Starter, der auch Schlafenszeit, Mittag, Füße und Atmen startet</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>Add to the menu</source>
            <translation>Zum Menü hinzufügen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>Another copy or version starts; off and on again renews it</source>
            <translation>Eine andere Kopie oder Version startet; aus und wieder an erneuert den Eintrag</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>From login on it waits in the tray, without a window</source>
            <translation>Ab der Anmeldung wartet es im Infobereich, ohne Fenster</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>In the menu of this computer</source>
            <translation>Im Menü dieses Computers</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>It is there, and also starts bedtime, lunch, feet and breathing</source>
            <translation>Er ist da und startet auch Schlafenszeit, Mittag, Füße und Atmen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>It is there, and starts another copy or version of the program</source>
            <translation>Er ist da und startet eine andere Kopie oder Version des Programms</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>It is there; it came with the installation, or somebody put it there</source>
            <translation>Er ist da; er kam mit der Installation, oder jemand hat ihn dort angelegt</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>Remove from the menu</source>
            <translation>Aus dem Menü entfernen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>Renew</source>
            <translation>Erneuern</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>Renew the entry in the menu</source>
            <translation>Menüeintrag erneuern</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>Somebody put an entry for this there; it stays as it is</source>
            <translation>Jemand hat dort einen Eintrag dafür angelegt; er bleibt, wie er ist</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>Start with the computer</source>
            <translation>Mit dem Computer starten</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>autostart, login, boot, background, tray</source>
            <translation>Autostart, Anmeldung, Hochfahren, Hintergrund, Infobereich</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>launcher, desktop entry, shortcut, start menu, install, uninstall</source>
            <translation>Starter, Verknüpfung, Startmenü, Desktop, installieren, deinstallieren</translation>
        </message>
    </context>
    <context>
        <name>Disclosure</name>
        <message>
            <location filename="../../companion/ui/widgets/disclosure.py" />
            <source>Hide</source>
            <translation>Verbergen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/disclosure.py" />
            <source>Hide: {0}</source>
            <translation>Verbergen: {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/disclosure.py" />
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/disclosure.py" />
            <source>Show: {0}</source>
            <translation>Zeigen: {0}</translation>
        </message>
    </context>
    <context>
        <name>Doors</name>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>A part of the program is missing. Please install Mat Companion again.</source>
            <translation>Ein Teil des Programms fehlt. Bitte installiere Mat Companion noch einmal.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>A restore was cut off. Please make some room on the disk, then open Mat Companion to finish it.</source>
            <translation>Das Zurückholen wurde abgebrochen. Bitte schaff etwas Platz auf dem Datenträger und öffne dann Mat Companion, um es abzuschließen.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>A short health check comes before the first session. It takes about a minute.</source>
            <translation>Vor der ersten Sitzung kommen kurze Gesundheitsfragen. Das dauert etwa eine Minute.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>After an operation, please ask your doctor before using a spike mat.</source>
            <translation>Nach einer Operation frag bitte deine Ärztin oder deinen Arzt, bevor du eine Akupressurmatte benutzt.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>Another computer has a newer Mat Companion, and its journal is left alone. Please update this one.</source>
            <translation>Ein anderer Computer hat ein neueres Mat Companion, und sein Tagebuch bleibt unberührt. Bitte aktualisiere dieses hier.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>Another program is using the journal. Please close it and try again.</source>
            <translation>Ein anderes Programm benutzt das Tagebuch. Bitte schließ es und versuch es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>During pregnancy the mat stays closed. Easy breathing, music and the journal stay open.</source>
            <translation>In der Schwangerschaft bleibt die Matte zu. Leichtes Atmen, Musik und Tagebuch bleiben offen.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>If they agree, tick it in the health check.</source>
            <translation>Wenn du ein Ja bekommst, kreuze es in den Gesundheitsfragen an.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>It has been a while: please look through the health check again before the next session.</source>
            <translation>Es ist eine Weile her: Bitte sieh vor der nächsten Sitzung die Gesundheitsfragen noch einmal durch.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>Mat Companion is already open with this journal. Please use its window.</source>
            <translation>Mat Companion ist mit diesem Tagebuch schon offen. Bitte nimm dessen Fenster.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>No backup could be made. Please check the folder it was to be kept in.</source>
            <translation>Es ließ sich keine Sicherung anlegen. Bitte prüf den Ordner, in den sie sollte.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>No mat after a sedative or sleeping pill. Come back tomorrow; breathing stays open.</source>
            <translation>Keine Matte nach einem Beruhigungs- oder Schlafmittel. Komm morgen wieder; Atmen bleibt offen.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>No mat after alcohol. Come back tomorrow; breathing and music stay open.</source>
            <translation>Keine Matte nach Alkohol. Komm morgen wieder; Atmen und Musik bleiben offen.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>No mat on freshly shaved, waxed or sunburnt skin. Come back when it is calm.</source>
            <translation>Keine Matte auf frisch rasierter, gewachster oder sonnenverbrannter Haut. Komm wieder, wenn sie sich beruhigt hat.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>No mat on the day of acupuncture. Come back tomorrow; breathing and music stay open.</source>
            <translation>Keine Matte am Tag einer Akupunktur. Komm morgen wieder; Atmen und Musik bleiben offen.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>No mat on the day of cupping. Look at your skin tomorrow; breathing and music stay open.</source>
            <translation>Keine Matte am Tag des Schröpfens. Sieh dir morgen deine Haut an; Atmen und Musik bleiben offen.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>No mat today. Breathing, music and the journal stay open.</source>
            <translation>Heute keine Matte. Atmen, Musik und Tagebuch bleiben offen.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>No mat today. Please look at the emergency signs and talk to a health professional.</source>
            <translation>Heute keine Matte. Bitte sieh dir die Notfallzeichen an und sprich mit einer medizinischen Fachperson.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>No mat while you feel ill. Rest today; easy breathing stays open.</source>
            <translation>Keine Matte, solange du dich krank fühlst. Ruh dich heute aus; leichtes Atmen bleibt offen.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>No sound output was found, so sessions are silent. Connect headphones or speakers to hear them.</source>
            <translation>Es wurde keine Tonausgabe gefunden, deshalb sind Sitzungen stumm. Schließ Kopfhörer oder Lautsprecher an, um sie zu hören.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>Not every column that is needed was recognised. Name them with mat-companion import --map; in the window they cannot be named yet.</source>
            <translation>Nicht jede nötige Spalte wurde erkannt. Benenne sie mit mat-companion import --map; im Fenster geht das noch nicht.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>Not everything could be deleted yet. Opening Mat Companion again deletes the rest.</source>
            <translation>Noch ließ sich nicht alles löschen. Wenn du Mat Companion wieder öffnest, wird der Rest gelöscht.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>Nothing can be written into the folder for several computers. Please check whom it belongs to.</source>
            <translation>In den Ordner für mehrere Computer lässt sich nichts schreiben. Bitte prüf, wem er gehört.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>Please ask a doctor, midwife or pharmacist about the mat first, then tick it in the health check.</source>
            <translation>Bitte frag zuerst in der Arztpraxis, bei der Hebamme oder in der Apotheke nach der Matte und kreuze es dann in den Gesundheitsfragen an.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>Settings could not be saved; they hold until you quit. Please check the folder's permissions.</source>
            <translation>Die Einstellungen ließen sich nicht speichern; sie gelten, bis du beendest. Bitte prüf die Zugriffsrechte des Ordners.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>Some of this table cannot be read. Please put it right there, and try again.</source>
            <translation>Ein Teil dieser Tabelle lässt sich nicht lesen. Bitte berichtige das dort und versuch es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>Some of your music could not be played and was skipped.</source>
            <translation>Ein Teil deiner Musik ließ sich nicht abspielen und wurde übersprungen.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>Some of your music could not be played and was skipped: {0}.</source>
            <translation>Ein Teil deiner Musik ließ sich nicht abspielen und wurde übersprungen: {0}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>Some settings could not be read and are at their defaults again. Please look through them.</source>
            <translation>Einige Einstellungen ließen sich nicht lesen und stehen wieder auf ihren Vorgaben. Bitte sieh sie durch.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>Standing comes after feet seated: three comfortable days on its last step open it.</source>
            <translation>Stehen kommt nach den Füßen im Sitzen: Drei angenehme Tage auf deren letzter Stufe öffnen es.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>That folder is Mat Companion's own, which no other program may copy. Please choose another one.</source>
            <translation>Dieser Ordner gehört Mat Companion selbst, kein anderes Programm darf ihn kopieren. Bitte wähle einen anderen.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>The chosen sound device is not there; the usual one is used until it is back.</source>
            <translation>Das gewählte Tongerät ist nicht da; bis es wieder da ist, wird das übliche benutzt.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>The disk is full, so the journal could not be saved. Please make some room.</source>
            <translation>Der Datenträger ist voll, deshalb ließ sich das Tagebuch nicht speichern. Bitte schaff etwas Platz.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>The disk is too full for a backup or a restore. Please make some room.</source>
            <translation>Der Datenträger ist zu voll für eine Sicherung oder das Zurückholen. Bitte schaff etwas Platz.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>The entry for this computer's menu or login could not be changed. Please check its folder.</source>
            <translation>Der Eintrag für das Menü oder die Anmeldung dieses Computers ließ sich nicht ändern. Bitte prüf den Ordner.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>The folder for several computers is not there. Connect it, or choose another one in Settings.</source>
            <translation>Der Ordner für mehrere Computer ist nicht da. Verbinde ihn, oder wähle in den Einstellungen einen anderen.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>The journal could not be written to this file. Please choose another place or name.</source>
            <translation>Das Tagebuch ließ sich nicht in diese Datei schreiben. Bitte wähle einen anderen Ort oder Namen.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>The journal file is damaged and was left as it is. Please put a copy from a backup in its place.</source>
            <translation>Die Tagebuchdatei ist beschädigt und blieb, wie sie ist. Bitte leg eine Kopie aus einer Sicherung an ihre Stelle.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>The journal was not opened: this computer's SQLite lacks full-text search. Please install a Python that has it.</source>
            <translation>Das Tagebuch wurde nicht geöffnet: Dem SQLite dieses Computers fehlt die Volltextsuche. Bitte installiere ein Python, das sie hat.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>The mat is not for now. Breathing, music and the journal stay open.</source>
            <translation>Vorerst keine Matte. Atmen, Musik und Tagebuch bleiben offen.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>The mat is ready when you are.</source>
            <translation>Die Matte ist bereit, wenn du es bist.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>The mat part is for adults. Breathing, music and the journal stay open.</source>
            <translation>Der Teil mit der Matte ist für Erwachsene. Atmen, Musik und Tagebuch bleiben offen.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>The mat rests today. If something still hurts, talk to a health professional.</source>
            <translation>Die Matte ruht heute. Wenn noch etwas wehtut, sprich mit einer medizinischen Fachperson.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>The mat waits until your skin is well. Breathing, music and the journal stay open.</source>
            <translation>Die Matte wartet, bis deine Haut in Ordnung ist. Atmen, Musik und Tagebuch bleiben offen.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>The mat waits until your skin is well. Then untick it in the health check.</source>
            <translation>Die Matte wartet, bis deine Haut in Ordnung ist. Nimm dann in den Gesundheitsfragen das Kreuz weg.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>The skin there was bruised or broken and has not been seen to be well again. Please choose that for the skin marks, or write this down once it is well.</source>
            <translation>Die Haut dort war blau oder verletzt, und noch wurde nicht gesehen, dass sie wieder in Ordnung ist. Bitte wähle das bei den Abdrücken, oder trag diese Sitzung ein, sobald die Haut in Ordnung ist.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>The sound output went away; the session goes on in silence. Connect it again to hear it.</source>
            <translation>Die Tonausgabe ist weg; die Sitzung geht still weiter. Schließ sie wieder an, um etwas zu hören.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>There is no such file. Please check its name.</source>
            <translation>Diese Datei gibt es nicht. Bitte prüf ihren Namen.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>This backup was made by a newer Mat Companion. Please update the program to restore it.</source>
            <translation>Diese Sicherung stammt von einem neueren Mat Companion. Bitte aktualisiere das Programm, um sie zurückzuholen.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>This file cannot be read. Please check its permissions.</source>
            <translation>Diese Datei lässt sich nicht lesen. Bitte prüf ihre Zugriffsrechte.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>This file is no backup that can be restored, or it is damaged. Please choose another one.</source>
            <translation>Diese Datei ist keine Sicherung, die sich zurückholen lässt, oder sie ist beschädigt. Bitte wähle eine andere.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>This file is not a journal Mat Companion can read. Please choose another file.</source>
            <translation>Diese Datei ist kein Tagebuch, das Mat Companion lesen kann. Bitte wähle eine andere Datei.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>This is a folder. Please choose a file in it.</source>
            <translation>Das ist ein Ordner. Bitte wähle eine Datei darin.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>This journal was written by a newer Mat Companion. Please update the program to open it.</source>
            <translation>Dieses Tagebuch wurde von einem neueren Mat Companion geschrieben. Bitte aktualisiere das Programm, um es zu öffnen.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>This music could not be played. Please choose another piece in Settings.</source>
            <translation>Diese Musik ließ sich nicht abspielen. Bitte wähle in den Einstellungen ein anderes Stück.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>This session says why the mat is to wait. Once it is open again, that can be changed or deleted.</source>
            <translation>Diese Sitzung sagt, warum die Matte warten soll. Sobald die Matte wieder offen ist, lässt sich das ändern oder löschen.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>While nursing, please ask your doctor or midwife before using a spike mat.</source>
            <translation>In der Stillzeit frag bitte in der Arztpraxis oder bei der Hebamme, bevor du eine Akupressurmatte benutzt.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>With a bleeding disorder, please ask your doctor before using a spike mat.</source>
            <translation>Bei einer Blutungsstörung frag bitte deine Ärztin oder deinen Arzt, bevor du eine Akupressurmatte benutzt.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>With a clot or an inflamed vein the mat stays closed. Breathing, music and the journal stay open.</source>
            <translation>Bei einem Gerinnsel oder einer entzündeten Vene bleibt die Matte zu. Atmen, Musik und Tagebuch bleiben offen.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>With a heart condition, please ask your doctor before using a spike mat.</source>
            <translation>Bei einer Herzerkrankung frag bitte deine Ärztin oder deinen Arzt, bevor du eine Akupressurmatte benutzt.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>With a numb area or nerve damage the mat stays closed. Breathing, music and the journal stay open.</source>
            <translation>Bei einer tauben Stelle oder einem Nervenschaden bleibt die Matte zu. Atmen, Musik und Tagebuch bleiben offen.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>With a severe mental illness, please ask your doctor before using a spike mat.</source>
            <translation>Bei einer schweren psychischen Erkrankung frag bitte deine Ärztin oder deinen Arzt, bevor du eine Akupressurmatte benutzt.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>With blood thinners, please ask your doctor or pharmacist before using a spike mat.</source>
            <translation>Mit Blutverdünnern frag bitte in der Arztpraxis oder Apotheke, bevor du eine Akupressurmatte benutzt.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>With diabetes the feet stay off the mat. Please choose another session.</source>
            <translation>Bei Diabetes bleiben die Füße von der Matte. Bitte wähle eine andere Sitzung.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>With diabetes, please ask your doctor before using a spike mat.</source>
            <translation>Bei Diabetes frag bitte deine Ärztin oder deinen Arzt, bevor du eine Akupressurmatte benutzt.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>With epilepsy, MS, Parkinson's or the like, please ask your doctor before using a spike mat.</source>
            <translation>Bei Epilepsie, MS, Parkinson oder Ähnlichem frag bitte deine Ärztin oder deinen Arzt, bevor du eine Akupressurmatte benutzt.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>With high or low blood pressure, please ask your doctor before using a spike mat.</source>
            <translation>Bei hohem oder niedrigem Blutdruck frag bitte deine Ärztin oder deinen Arzt, bevor du eine Akupressurmatte benutzt.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>With poor circulation or varicose veins, please ask your doctor before using a spike mat.</source>
            <translation>Bei schlechter Durchblutung oder Krampfadern frag bitte deine Ärztin oder deinen Arzt, bevor du eine Akupressurmatte benutzt.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>With poor circulation the feet stay off the mat. Please choose another session.</source>
            <translation>Bei schlechter Durchblutung bleiben die Füße von der Matte. Bitte wähle eine andere Sitzung.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>With such an allergy, please ask your doctor or pharmacist before using a spike mat.</source>
            <translation>Bei einer solchen Allergie frag bitte in der Arztpraxis oder Apotheke, bevor du eine Akupressurmatte benutzt.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>With what you ticked about your spine or cancer, please ask your doctor first.</source>
            <translation>Mit dem, was du zu Wirbelsäule oder Krebs angekreuzt hast, frag bitte zuerst deine Ärztin oder deinen Arzt.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>With your answers, this part of the body is left out. Please choose another session.</source>
            <translation>Mit deinen Antworten bleibt dieser Körperbereich ausgenommen. Bitte wähle eine andere Sitzung.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>You had to stop twice in two weeks, last for dizziness. Please ask a professional first.</source>
            <translation>Du musstest in zwei Wochen zweimal stoppen, zuletzt wegen Schwindel. Bitte frag zuerst eine Fachperson.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>You had to stop twice in two weeks, last for sharp pain. Please ask a professional first.</source>
            <translation>Du musstest in zwei Wochen zweimal stoppen, zuletzt wegen stechender Schmerzen. Bitte frag zuerst eine Fachperson.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>You stopped after fainting. Please ask a professional before the next session.</source>
            <translation>Du hast nach einer Ohnmacht gestoppt. Bitte frag vor der nächsten Sitzung eine Fachperson.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>You stopped after fainting: no mat today. Please talk to a health professional.</source>
            <translation>Du hast nach einer Ohnmacht gestoppt: heute keine Matte. Bitte sprich mit einer medizinischen Fachperson.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>You stopped for chest or breath trouble. Please ask a professional before the next session.</source>
            <translation>Du hast wegen Beschwerden in der Brust oder beim Atmen gestoppt. Bitte frag vor der nächsten Sitzung eine Fachperson.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>You stopped for chest or breath trouble: no mat today. If it is back, call emergency services.</source>
            <translation>Du hast wegen Beschwerden in der Brust oder beim Atmen gestoppt: heute keine Matte. Wenn sie wieder da sind, ruf den Rettungsdienst.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>You stopped for dizziness: no mat today. If it comes back, talk to a health professional.</source>
            <translation>Du hast wegen Schwindel gestoppt: heute keine Matte. Wenn er wiederkommt, sprich mit einer medizinischen Fachperson.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>You stopped for numbness or tingling. Please ask a professional before the next session.</source>
            <translation>Du hast wegen Taubheit oder Kribbeln gestoppt. Bitte frag vor der nächsten Sitzung eine Fachperson.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>You stopped for numbness or tingling: no mat today. If it is still there, see a professional today.</source>
            <translation>Du hast wegen Taubheit oder Kribbeln gestoppt: heute keine Matte. Wenn es noch da ist, geh heute zu einer Fachperson.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>You stopped for sharp pain: no mat today. If it is still there, talk to a health professional.</source>
            <translation>Du hast wegen stechender Schmerzen gestoppt: heute keine Matte. Wenn sie noch da sind, sprich mit einer medizinischen Fachperson.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>Your data folder cannot be written to. Please check its permissions.</source>
            <translation>In deinen Datenordner lässt sich nicht schreiben. Bitte prüf seine Zugriffsrechte.</translation>
        </message>
    </context>
    <context>
        <name>DualSlider</name>
        <message>
            <location filename="../../companion/ui/widgets/dual_slider.py" />
            <source>Draw the dotted ring to where it was before</source>
            <translation>Den gepunkteten Ring dort zeichnen, wo der Wert vorher war</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/dual_slider.py" />
            <source>{0} after</source>
            <translation>{0} nachher</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/dual_slider.py" />
            <source>{0} before</source>
            <translation>{0} vorher</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/dual_slider.py" />
            <source>{0} now</source>
            <translation>{0} jetzt</translation>
        </message>
    </context>
    <context>
        <name>EasingPanel</name>
        <message>
            <location filename="../../companion/ui/widgets/session_question.py" />
            <source>Add a layer</source>
            <translation>Lage dazulegen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_question.py" />
            <source>Easing?</source>
            <translation>Lässt es nach?</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_question.py" />
            <source>Finish here</source>
            <translation>Hier aufhören</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_question.py" />
            <source>Lift off slowly and put a layer between. Space goes on.</source>
            <translation>Heb dich langsam an und leg eine Lage dazwischen. Mit der Leertaste geht es weiter.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_question.py" />
            <source>Not easing</source>
            <translation>Lässt nicht nach</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_question.py" />
            <source>Yes, easing</source>
            <translation>Ja, lässt nach</translation>
        </message>
    </context>
    <context>
        <name>EmergencyPage</name>
        <message>
            <location filename="../../companion/ui/pages/emergency.py" />
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/emergency.py" />
            <source>Emergency signs</source>
            <translation>Notfallzeichen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/emergency.py" />
            <source>These need a person, not an app. With any of them, leave the mat until someone has had a look.</source>
            <translation>Hier braucht es einen Menschen, keine App. Bei jedem dieser Zeichen lass die Matte liegen, bis jemand es sich angesehen hat.</translation>
        </message>
    </context>
    <context>
        <name>EmptyJournal</name>
        <message>
            <location filename="../../companion/ui/widgets/journal_empty.py" />
            <source>Add a past session</source>
            <translation>Frühere Sitzung eintragen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_empty.py" />
            <source>After each session you can note how your back felt.</source>
            <translation>Nach jeder Sitzung kannst du festhalten, wie sich dein Rücken angefühlt hat.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_empty.py" />
            <source>Journal</source>
            <translation>Tagebuch</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_empty.py" />
            <source>Nothing here yet</source>
            <translation>Hier ist noch nichts</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_empty.py" />
            <source>Start first session</source>
            <translation>Erste Sitzung beginnen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_empty.py" />
            <source>Three sliders, ten seconds, kept on this computer.</source>
            <translation>Drei Regler, zehn Sekunden, auf diesem Computer aufgehoben.</translation>
        </message>
    </context>
    <context>
        <name>EntryForm</name>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Also tried</source>
            <translation>Auch versucht</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Last night's sleep</source>
            <translation>Schlaf letzte Nacht</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>That day</source>
            <translation>An dem Tag</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>That is still to come.</source>
            <translation>Das kommt erst noch.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>excellent</source>
            <translation>ausgezeichnet</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>terrible</source>
            <translation>furchtbar</translation>
        </message>
    </context>
    <context>
        <name>ErasePage</name>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>Also the backups and copies of older journals ({0}) in {1}</source>
            <translation>Auch die Sicherungen und Kopien älterer Tagebücher ({0}) in {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>Back to settings</source>
            <translation>Zu den Einstellungen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>Backups and copies of older journals: {0}</source>
            <translation>Sicherungen und Kopien älterer Tagebücher: {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>Begin again</source>
            <translation>Neu beginnen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>Continue</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>Damaged files that were kept: {0}</source>
            <translation>Beschädigte Dateien, die aufgehoben wurden: {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>Delete everything</source>
            <translation>Alles löschen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>Delete everything now?</source>
            <translation>Jetzt alles löschen?</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>Deleting</source>
            <translation>Wird gelöscht</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>Everything is deleted</source>
            <translation>Alles ist gelöscht</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>Export first...</source>
            <translation>Erst exportieren...</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>Health answers, looks at the skin, pace and limits</source>
            <translation>Gesundheitsangaben, Hautbeobachtungen, Tempo und Grenzen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>Not everything could be deleted</source>
            <translation>Nicht alles ließ sich löschen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>Settings, reminders and the log</source>
            <translation>Einstellungen, Erinnerungen und das Protokoll</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>The backups stay in {0}</source>
            <translation>Die Sicherungen bleiben in {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>The file of this computer could not be removed from {0}: please delete it there.</source>
            <translation>Die Datei dieses Computers ließ sich nicht aus {0} entfernen: Bitte lösche sie dort.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>The file of this computer in {0}; your other computers keep theirs</source>
            <translation>Die Datei dieses Computers in {0}; deine anderen Computer behalten ihre</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>The journal with all that you wrote in it</source>
            <translation>Das Tagebuch mit allem, was du darin geschrieben hast</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>The journal, {0}, with all that you wrote in it</source>
            <translation>Das Tagebuch ({0}) mit allem, was du darin geschrieben hast</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>This cannot be undone.</source>
            <translation>Das lässt sich nicht rückgängig machen.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>This is what would be deleted. Nothing has been deleted yet.</source>
            <translation>Das würde gelöscht. Noch ist nichts gelöscht.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>What you exported to other places stays, and so do copies that other programs made. Mat Companion itself stays installed, in the menu and at login as you chose. The files are deleted, not overwritten: parts of them may stay on the disk for a while, out of sight, until something else takes their place.</source>
            <translation>Was du an andere Orte exportiert hast, bleibt, und auch Kopien, die andere Programme gemacht haben. Mat Companion selbst bleibt installiert, im Menü und beim Anmelden so, wie du es gewählt hast. Die Dateien werden gelöscht, nicht überschrieben: Teile davon können noch eine Weile unsichtbar auf dem Datenträger bleiben, bis etwas anderes ihren Platz einnimmt.</translation>
        </message>
    </context>
    <context>
        <name>ExpectationsPage</name>
        <message>
            <location filename="../../companion/ui/pages/expectations.py" />
            <source>After that</source>
            <translation>Danach</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/expectations.py" />
            <source>Afterwards</source>
            <translation>Hinterher</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/expectations.py" />
            <source>Back to Today</source>
            <translation>Zurück zu Heute</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/expectations.py" />
            <source>Getting on and off</source>
            <translation>Hinlegen und aufstehen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/expectations.py" />
            <source>It may prickle at once. In a small study of healthy people the sting was strongest within the first half minute and then faded.</source>
            <translation>Es kann sofort piksen. In einer kleinen Studie mit gesunden Menschen war das Piksen innerhalb der ersten halben Minute am stärksten und ließ dann nach.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/expectations.py" />
            <source>Little dots on the skin are common. Redness, itching and soreness can happen, and some people find that a mat is not for them.</source>
            <translation>Kleine Punkte auf der Haut sind häufig. Rötung, Jucken und Wundgefühl können vorkommen, und manche merken, dass eine Matte nichts für sie ist.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/expectations.py" />
            <source>Many people describe warmth, some a hum, some nothing new. A long breath out makes it easier to stay soft; being tense makes it sharper.</source>
            <translation>Viele beschreiben Wärme, manche ein Summen, manche nichts Neues. Mit einem langen Ausatmen bleibt man leichter weich; wer sich anspannt, spürt es schärfer.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/expectations.py" />
            <source>Minute by minute</source>
            <translation>Minute für Minute</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/expectations.py" />
            <source>Roll off if pain turns sharp, or if you feel dizzy or numb. The S key stops a session at any moment, also with your eyes shut. Ending early is always a good choice.</source>
            <translation>Roll dich herunter, wenn der Schmerz stechend wird oder wenn dir schwindlig oder etwas taub wird. Die Taste S stoppt eine Sitzung jederzeit, auch mit geschlossenen Augen. Früher aufzuhören ist immer eine gute Wahl.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/expectations.py" />
            <source>Sit at the edge, lower yourself slowly with your hands, then lie still: small slides scratch. To leave, roll to one side, lift rather than drag, and sit a minute before you stand.</source>
            <translation>Setz dich an den Rand, lass dich langsam mit den Händen herunter und lieg dann still: Kleines Rutschen kratzt. Zum Aufstehen roll dich auf eine Seite, heb dich hoch, statt zu schleifen, und bleib eine Minute sitzen, bevor du aufstehst.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/expectations.py" />
            <source>Strong is fine, sharp is not</source>
            <translation>Stark ist in Ordnung, stechend nicht</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/expectations.py" />
            <source>Studies of mats are small and their results mixed. This is a quiet session for your back and mind, and a diary to see how it goes for you. It does not replace care by a professional, and changes nothing about your medicines.</source>
            <translation>Die Studien zu Matten sind klein und ihre Ergebnisse gemischt. Das hier ist eine ruhige Sitzung für Rücken und Kopf und ein Tagebuch, in dem du siehst, wie es dir damit geht. Es ersetzt keine fachliche Betreuung und ändert nichts an deinen Medikamenten.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/expectations.py" />
            <source>The first half minute</source>
            <translation>Die erste halbe Minute</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/expectations.py" />
            <source>What is known</source>
            <translation>Was man weiß</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/expectations.py" />
            <source>What it feels like</source>
            <translation>Wie es sich anfühlt</translation>
        </message>
    </context>
    <context>
        <name>ExportPage</name>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>A report for a doctor</source>
            <translation>Ein Bericht für die Arztpraxis</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>A table of the sessions</source>
            <translation>Eine Tabelle der Sitzungen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>CSV: one row a session, for a spreadsheet</source>
            <translation>CSV: eine Zeile je Sitzung, für eine Tabellenkalkulation</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>Choose a file…</source>
            <translation>Datei wählen…</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>Exported</source>
            <translation>Exportiert</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>How far it is</source>
            <translation>Wie weit es ist</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>Into a file that only you can read. Nothing is sent anywhere.</source>
            <translation>In eine Datei, die nur du lesen kannst. Es wird nichts verschickt.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>JSON: everything in it, to be taken in again here or on another computer</source>
            <translation>JSON: alles, was darin ist, um es hier oder auf einem anderen Computer wieder zu übernehmen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>Nothing was exported</source>
            <translation>Es wurde nichts exportiert</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>PDF: ratings, minutes, stops and marks of some weeks, on a page or two to print</source>
            <translation>PDF: Bewertungen, Minuten, Abbrüche und Abdrücke einiger Wochen, auf ein oder zwei Seiten zum Drucken</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>The first day is after the last one.</source>
            <translation>Der erste Tag liegt nach dem letzten.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>The whole journal</source>
            <translation>Das ganze Tagebuch</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>There is no file before all of it is written.</source>
            <translation>Die Datei entsteht erst, wenn alles geschrieben ist.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>What to export</source>
            <translation>Was exportiert wird</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>Writing the file</source>
            <translation>Die Datei wird geschrieben</translation>
        </message>
    </context>
    <context>
        <name>Exported</name>
        <message numerus="yes">
            <location filename="../../companion/ui/text/exported.py" />
            <source>%n entries</source>
            <translation>
                <numerusform>%n Eintrag</numerusform>
                <numerusform>%n Einträge</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/exported.py" />
            <source>%n sessions</source>
            <translation>
                <numerusform>%n Sitzung</numerusform>
                <numerusform>%n Sitzungen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/exported.py" />
            <source>1 entry</source>
            <translation>1 Eintrag</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/exported.py" />
            <source>1 session</source>
            <translation>1 Sitzung</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/exported.py" />
            <source>Entries without a session, health answers and looks at the skin are not in a table.</source>
            <translation>Einträge ohne Sitzung, Gesundheitsangaben und Hautbeobachtungen stehen nicht in einer Tabelle.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/exported.py" />
            <source>Exported {0} to {1}</source>
            <translation>{0} exportiert nach {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/exported.py" />
            <source>Not during a session</source>
            <translation>Nicht während einer Sitzung</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/exported.py" />
            <source>Not while the journal is kept in memory only</source>
            <translation>Nicht, solange das Tagebuch nur im Arbeitsspeicher liegt</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/exported.py" />
            <source>The report is in {0}</source>
            <translation>Der Bericht ist in {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/exported.py" />
            <source>{0} and {1}</source>
            <translation>{0} und {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/exported.py" />
            <source>{0}. {1}</source>
            <translation>{0}. {1}</translation>
        </message>
    </context>
    <context>
        <name>FeatureCard</name>
        <message>
            <location filename="../../companion/ui/widgets/learn_cards.py" />
            <source>Start here</source>
            <translation>Hier anfangen</translation>
        </message>
    </context>
    <context>
        <name>FeelingCard</name>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>Anything you would like to remember</source>
            <translation>Was du dir merken möchtest</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>Comfort</source>
            <translation>Wohlgefühl</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>Noticed</source>
            <translation>Bemerkt</translation>
        </message>
    </context>
    <context>
        <name>FileDialogs</name>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Add a folder of music</source>
            <translation>Musikordner hinzufügen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Add music</source>
            <translation>Musik hinzufügen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Backups (*.zip)</source>
            <translation>Sicherungen (*.zip)</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Choose a backup</source>
            <translation>Sicherung auswählen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Choose a folder that your computers share</source>
            <translation>Einen Ordner wählen, den deine Computer teilen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Choose the folder with the recordings</source>
            <translation>Den Ordner mit den Aufnahmen wählen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Drawings that stay sharp (*.svg)</source>
            <translation>Zeichnungen, die scharf bleiben (*.svg)</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Export the journal</source>
            <translation>Tagebuch exportieren</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Import a journal</source>
            <translation>Tagebuch importieren</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Journals (*.json)</source>
            <translation>Tagebücher (*.json)</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Journals and tables (*.json *.csv)</source>
            <translation>Tagebücher und Tabellen (*.json *.csv)</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Music ({0})</source>
            <translation>Musik ({0})</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Pictures (*.png)</source>
            <translation>Bilder (*.png)</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Reports (*.pdf)</source>
            <translation>Berichte (*.pdf)</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Save the chart as a picture</source>
            <translation>Diagramm als Bild speichern</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Sessions for a spreadsheet (*.csv)</source>
            <translation>Sitzungen für eine Tabelle (*.csv)</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Write a report</source>
            <translation>Bericht schreiben</translation>
        </message>
    </context>
    <context>
        <name>FilterRow</name>
        <message>
            <location filename="../../companion/ui/widgets/journal_head.py" />
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_head.py" />
            <source>Back</source>
            <translation>Rücken</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_head.py" />
            <source>Diary</source>
            <translation>Einträge</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_head.py" />
            <source>Feet</source>
            <translation>Füße</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_head.py" />
            <source>Has a note</source>
            <translation>Mit Notiz</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_head.py" />
            <source>Other areas</source>
            <translation>Andere Bereiche</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_head.py" />
            <source>What is shown</source>
            <translation>Was gezeigt wird</translation>
        </message>
    </context>
    <context>
        <name>Form</name>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Anything you would like to remember</source>
            <translation>Was du dir merken möchtest</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Clear these ratings</source>
            <translation>Diese Bewertungen leeren</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Pain</source>
            <translation>Schmerz</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Stress</source>
            <translation>Stress</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Tension</source>
            <translation>Spannung</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>That day</source>
            <translation>An dem Tag</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>calm</source>
            <translation>ruhig</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>loose</source>
            <translation>locker</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>none</source>
            <translation>keiner</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>tight</source>
            <translation>fest</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>worst</source>
            <translation>stärkster</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>wound up</source>
            <translation>aufgedreht</translation>
        </message>
    </context>
    <context>
        <name>Guidance</name>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>A glass of water would be nice now.</source>
            <translation>Ein Glas Wasser wäre jetzt schön.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Belly loose. Ribs loose.</source>
            <translation>Bauch locker. Rippen locker.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Bend your knees and roll gently to one side. Lift, do not drag.</source>
            <translation>Stell die Knie auf und roll dich sanft auf eine Seite. Heb dich hoch, nicht schleifen.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Between the shoulder blades, a little more room.</source>
            <translation>Zwischen den Schulterblättern ein wenig mehr Platz.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Breathe in without effort, and let the out-breath be a little longer.</source>
            <translation>Atme mühelos ein, und lass das Ausatmen ein wenig länger sein.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Breathe in, enough. Breathe out, more than enough.</source>
            <translation>Atme ein, genug. Atme aus, mehr als genug.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Bring your attention to your feet, and let them fall outward.</source>
            <translation>Geh mit der Aufmerksamkeit zu den Füßen, und lass sie nach außen fallen.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Calves and knees: nothing to hold up.</source>
            <translation>Waden und Knie: nichts zu halten.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Cheeks, eyes, forehead: smooth.</source>
            <translation>Wangen, Augen, Stirn: glatt.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Each breath out, one layer lower.</source>
            <translation>Mit jedem Ausatmen eine Schicht tiefer.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Follow one breath from start to end.</source>
            <translation>Folge einem Atemzug von Anfang bis Ende.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Forget the counting. Normal breaths, eyes open, stay lying.</source>
            <translation>Vergiss das Zählen. Normale Atemzüge, Augen offen, bleib liegen.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Good decision. Roll to the side and breathe as you like.</source>
            <translation>Gute Entscheidung. Roll dich auf die Seite und atme, wie du magst.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Gravity is doing the work. You can stop helping.</source>
            <translation>Die Schwerkraft macht die Arbeit. Du brauchst nicht mehr zu helfen.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>How was that, compared with before?</source>
            <translation>Wie war das, verglichen mit vorher?</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>If it is easing, stay. If it is growing, add a layer or end.</source>
            <translation>Wenn es nachlässt, bleib. Wenn es zunimmt, leg eine Lage dazu oder hör auf.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>If thoughts push in, give them the sound of your breath instead.</source>
            <translation>Wenn Gedanken drängen, gib ihnen stattdessen den Klang deines Atems.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Imagine warm wax, slowly losing its edges.</source>
            <translation>Stell dir warmes Wachs vor, das langsam seine Kanten verliert.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>It may prickle at once. That first half minute is usually the strongest.</source>
            <translation>Es kann sofort piksen. Diese erste halbe Minute ist meist die stärkste.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Let the back of the body spread.</source>
            <translation>Lass den Rücken breit werden.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Let the day drain out through your heels.</source>
            <translation>Lass den Tag durch die Fersen hinausfließen.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Let's make it easier: add a layer, or finish here.</source>
            <translation>Machen wir es leichter: Leg eine Lage dazu, oder hör hier auf.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Lie still now; small slides scratch, stillness does not.</source>
            <translation>Lieg jetzt still; kleines Rutschen kratzt, Stille nicht.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Little dots on the skin are common; see if they are gone next time.</source>
            <translation>Kleine Punkte auf der Haut sind häufig; sieh nach, ob sie beim nächsten Mal weg sind.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Neck long, throat quiet.</source>
            <translation>Der Nacken lang, die Kehle still.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Nothing to answer, nothing to carry.</source>
            <translation>Nichts zu beantworten, nichts zu tragen.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Nothing to win here. Just stay soft around the sharpness.</source>
            <translation>Hier gibt es nichts zu gewinnen. Bleib einfach weich um das Spitze herum.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Notice whether prickling is turning into warmth.</source>
            <translation>Achte darauf, ob aus dem Piksen Wärme wird.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Now the whole body, one shape, breathing.</source>
            <translation>Jetzt der ganze Körper, eine Form, die atmet.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Out slowly, as if fogging a window.</source>
            <translation>Langsam aus, als würdest du ein Fenster anhauchen.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Paused. The clock waits for you.</source>
            <translation>Pause. Die Uhr wartet auf dich.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Push up to sitting with your hands, and wait a minute.</source>
            <translation>Drück dich mit den Händen zum Sitzen hoch und warte eine Minute.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Quiet now for a while.</source>
            <translation>Jetzt eine Weile Stille.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Rest there for three slow breaths.</source>
            <translation>Ruh dort drei langsame Atemzüge lang.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Shoulders heavy, hands open.</source>
            <translation>Schultern schwer, Hände offen.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Sit first. Let your hands take your weight, and come down slowly.</source>
            <translation>Setz dich erst hin. Lass die Hände dein Gewicht tragen und komm langsam herunter.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Some people feel heat, some a hum, some nothing new. All fine.</source>
            <translation>Manche spüren Hitze, manche ein Summen, manche nichts Neues. Alles in Ordnung.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Stand in your own time, one hand on something steady.</source>
            <translation>Steh in deinem Tempo auf, eine Hand an etwas Festem.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>The floor is not going anywhere. Rest on it.</source>
            <translation>Der Boden läuft nicht weg. Ruh auf ihm.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>The low back: breathe into the space around it.</source>
            <translation>Der untere Rücken: Atme in den Raum um ihn herum.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>The session is ending soon. Begin to hear the room.</source>
            <translation>Die Sitzung geht bald zu Ende. Fang an, den Raum zu hören.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Thighs and hips, wide and slow.</source>
            <translation>Oberschenkel und Hüften, weit und langsam.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Time to slide the mat out and turn over. Good night.</source>
            <translation>Zeit, die Matte herauszuziehen und dich umzudrehen. Gute Nacht.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Unclench your jaw. Let your tongue rest.</source>
            <translation>Lös den Kiefer. Lass die Zunge ruhen.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Wiggle your fingers and your toes.</source>
            <translation>Beweg die Finger und die Zehen.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>With the next breath out, let the mat hold a bit more of you.</source>
            <translation>Mit dem nächsten Ausatmen lass die Matte etwas mehr von dir tragen.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>You are in charge. Lifting off at any moment is a fine choice.</source>
            <translation>Du bestimmst. Von der Matte zu gehen ist jederzeit eine gute Wahl.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>and in</source>
            <translation>und ein</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>and out</source>
            <translation>und aus</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>and rest</source>
            <translation>und ruhen</translation>
        </message>
    </context>
    <context>
        <name>Guide</name>
        <message>
            <location filename="../../companion/ui/guide.py" />
            <source>Emergency signs</source>
            <translation>Notfallzeichen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/guide.py" />
            <source>Restore a backup</source>
            <translation>Sicherung zurückholen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/guide.py" />
            <source>The computer was asleep. Your session waits where it was; press Space to go on.</source>
            <translation>Der Computer war im Ruhezustand. Deine Sitzung wartet dort, wo sie war; mit der Leertaste geht es weiter.</translation>
        </message>
    </context>
    <context>
        <name>Handle</name>
        <message>
            <location filename="../../companion/ui/widgets/dual_slider.py" />
            <source>Not answered.</source>
            <translation>Nicht beantwortet.</translation>
        </message>
    </context>
    <context>
        <name>Health</name>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>A blood clot or inflamed vein now, or a thrombosis not long ago</source>
            <translation>Jetzt ein Blutgerinnsel oder eine entzündete Vene, oder vor nicht langer Zeit eine Thrombose</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>A lump, or a changed shape</source>
            <translation>Ein Knoten oder eine veränderte Form</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>A numb area, or nerve damage (neuropathy)</source>
            <translation>Eine taube Stelle oder ein Nervenschaden (Neuropathie)</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>A session that was too strong</source>
            <translation>Eine Sitzung, die zu stark war</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>A stop for another reason</source>
            <translation>Ein Abbruch aus einem anderen Grund</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>A stop for chest or breath trouble</source>
            <translation>Ein Abbruch wegen Beschwerden in der Brust oder beim Atmen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>A stop for dizziness</source>
            <translation>Ein Abbruch wegen Schwindel</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>A stop for fainting</source>
            <translation>Ein Abbruch wegen Ohnmacht</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>A stop for numbness or tingling</source>
            <translation>Ein Abbruch wegen Taubheit oder Kribbeln</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>A stop for sharp pain</source>
            <translation>Ein Abbruch wegen stechender Schmerzen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>A wound, rash, sunburn, infection, or a big mole or wart where the mat would be</source>
            <translation>Wunde, Ausschlag, Sonnenbrand, Infektion oder ein großes Muttermal oder eine große Warze dort, wo die Matte läge</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>An allergy to foam, plastic, glue or dye</source>
            <translation>Allergie gegen Schaumstoff, Kunststoff, Kleber oder Farbstoff</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Asthma that is acting up, COPD, panic with breathing exercises, glaucoma or a retina problem, an aneurysm, or a stroke</source>
            <translation>Asthma, das gerade Beschwerden macht, COPD, Panik bei Atemübungen, Glaukom oder Netzhautproblem, Aneurysma oder Schlaganfall</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Back pain after a bad fall or crash</source>
            <translation>Rückenschmerzen nach einem schweren Sturz oder Unfall</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Back pain with fever, or feeling very unwell</source>
            <translation>Rückenschmerzen mit Fieber, oder du fühlst dich sehr krank</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Blood thinners: warfarin, DOACs, heparin, clopidogrel, daily aspirin</source>
            <translation>Blutverdünner: Warfarin, DOAK, Heparin, Clopidogrel, täglich Aspirin</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Breathing stays easy and without holds.</source>
            <translation>Das Atmen bleibt leicht und ohne Anhalten.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Call emergency services now</source>
            <translation>Ruf jetzt den Rettungsdienst</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Chest pain, or trouble breathing</source>
            <translation>Brustschmerzen oder Probleme beim Atmen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Diabetes</source>
            <translation>Diabetes</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Epilepsy, MS, Parkinson's or another movement disorder</source>
            <translation>Epilepsie, MS, Parkinson oder eine andere Bewegungsstörung</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Feet stay off the mat.</source>
            <translation>Die Füße bleiben von der Matte.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Get urgent advice today</source>
            <translation>Hol dir heute noch dringend Rat</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Getting down to the floor or up again is hard, or I have had falls</source>
            <translation>Auf den Boden zu kommen oder wieder hoch fällt mir schwer, oder ich bin gestürzt</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Haemophilia or another bleeding disorder</source>
            <translation>Hämophilie oder eine andere Blutungsstörung</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Heart disease, irregular heartbeat, pacemaker or ICD</source>
            <translation>Herzerkrankung, unregelmäßiger Herzschlag, Herzschrittmacher oder ICD</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>High or low blood pressure, medicine for it, or fainting</source>
            <translation>Hoher oder niedriger Blutdruck, Blutdruckmittel oder Ohnmachten</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>New numbness between the legs, in the buttocks or genitals</source>
            <translation>Neue Taubheit zwischen den Beinen, am Gesäß oder an den Genitalien</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Not better after some weeks</source>
            <translation>Nach einigen Wochen nicht besser</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Nursing</source>
            <translation>Stillzeit</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Only with someone at home.</source>
            <translation>Nur, wenn jemand zu Hause ist.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Pain down one leg with tingling</source>
            <translation>Schmerz, der in ein Bein zieht, mit Kribbeln</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Pain that is worse at night and never eases</source>
            <translation>Schmerzen, die nachts schlimmer sind und nie nachlassen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Pain you have never had before that keeps growing</source>
            <translation>Schmerzen, die du so noch nie hattest und die immer stärker werden</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Past cancer, steroid tablets or a weak immune system</source>
            <translation>Frühere Krebserkrankung, Kortisontabletten oder ein schwaches Immunsystem</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Please ask a doctor, midwife or pharmacist first. After that, sessions are short and gentle.</source>
            <translation>Bitte frag zuerst in der Arztpraxis, bei der Hebamme oder in der Apotheke. Danach sind Sitzungen kurz und sanft.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Poor circulation, or varicose veins where the mat would be</source>
            <translation>Schlechte Durchblutung, oder Krampfadern dort, wo die Matte läge</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Pregnant, or possibly pregnant</source>
            <translation>Schwanger oder möglicherweise schwanger</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Psychosis or a severe mental illness</source>
            <translation>Psychose oder eine schwere psychische Erkrankung</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Sensitive skin, or mild eczema or psoriasis elsewhere</source>
            <translation>Empfindliche Haut, oder leichtes Ekzem oder leichte Schuppenflechte an anderer Stelle</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Sessions stay on the bed or couch, and never standing.</source>
            <translation>Sitzungen bleiben auf Bett oder Sofa und nie im Stehen.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Sessions stay short and gentle, always with a cloth over the spikes.</source>
            <translation>Sitzungen bleiben kurz und sanft, immer mit einem Tuch über den Spitzen.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Spine fracture, severe osteoporosis, a spine deformity from birth, or cancer now or in the spine</source>
            <translation>Wirbelbruch, schwere Osteoporose, angeborene Fehlbildung der Wirbelsäule oder Krebs jetzt oder in der Wirbelsäule</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Spine surgery in the last 12 months, or an operation or scar in the area in the last 6</source>
            <translation>Wirbelsäulenoperation in den letzten 12 Monaten, oder eine Operation oder Narbe in dem Bereich in den letzten 6</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Steroid tablets or strong steroid cream, or very thin or fragile skin</source>
            <translation>Kortisontabletten oder starke Kortisoncreme, oder sehr dünne oder leicht verletzliche Haut</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Sudden tearing pain in the back or belly, with faintness</source>
            <translation>Plötzlicher reißender Schmerz in Rücken oder Bauch, mit Ohnmachtsgefühl</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Talk to someone in the coming days</source>
            <translation>Sprich in den nächsten Tagen mit jemandem</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>The mat is not for now. Breathing, music and the journal stay open.</source>
            <translation>Vorerst keine Matte. Atmen, Musik und Tagebuch bleiben offen.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>The mat part is for adults. Breathing, music and the journal stay open.</source>
            <translation>Der Teil mit der Matte ist für Erwachsene. Atmen, Musik und Tagebuch bleiben offen.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>The mat waits until the skin is well. Breathing, music and the journal stay open.</source>
            <translation>Die Matte wartet, bis die Haut in Ordnung ist. Atmen, Musik und Tagebuch bleiben offen.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Try the material on your forearm, over a cloth, first.</source>
            <translation>Probier das Material zuerst am Unterarm aus, über einem Tuch.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Under 18</source>
            <translation>Unter 18</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Weakness, numbness or pain in both legs, or weakness that is getting worse</source>
            <translation>Schwäche, Taubheit oder Schmerzen in beiden Beinen, oder Schwäche, die zunimmt</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Weight loss you cannot explain</source>
            <translation>Gewichtsverlust, den du dir nicht erklären kannst</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Widespread eczema or psoriasis, or damaged skin on the back</source>
            <translation>Ausgedehntes Ekzem oder ausgedehnte Schuppenflechte, oder geschädigte Haut am Rücken</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>You cannot pass urine, or lose bladder or bowel control</source>
            <translation>Du kannst kein Wasser lassen oder verlierst die Kontrolle über Blase oder Darm</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>You worry</source>
            <translation>Du machst dir Sorgen</translation>
        </message>
    </context>
    <context>
        <name>HealthPage</name>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>A quick check before the spikes</source>
            <translation>Eine kurze Prüfung vor den Spitzen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>After an earlier stop</source>
            <translation>Nach einem früheren Abbruch</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>Ask before using a mat</source>
            <translation>Vor der Matte nachfragen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>Continue</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>Continue to reading</source>
            <translation>Weiter zum Lesen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>Have your back seen first</source>
            <translation>Lass erst deinen Rücken ansehen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>Health check</source>
            <translation>Gesundheitsfragen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>I dislike strong sensations</source>
            <translation>Ich mag keine starken Reize</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>In every session</source>
            <translation>In jeder Sitzung</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>It has been a while. Please look through your answers again.</source>
            <translation>Es ist eine Weile her. Bitte sieh deine Antworten noch einmal durch.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>None apply, continue</source>
            <translation>Nichts davon, weiter</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>None of these</source>
            <translation>Nichts davon</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>Not today</source>
            <translation>Heute nicht</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>Please ask a professional about it before the next session.</source>
            <translation>Bitte frag vor der nächsten Sitzung eine Fachperson danach.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>Read only, no sessions</source>
            <translation>Nur lesen, keine Sitzungen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>Roll off if pain turns sharp, or if you feel dizzy or numb. Warmth and prickling are normal.</source>
            <translation>Roll dich herunter, wenn der Schmerz stechend wird oder wenn dir schwindlig oder etwas taub wird. Wärme und Piksen sind normal.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>Stays on this computer</source>
            <translation>Bleibt auf diesem Computer</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>These need a person, not an app.</source>
            <translation>Hier braucht es einen Menschen, keine App.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>Tick anything that is true for you.</source>
            <translation>Kreuze alles an, was auf dich zutrifft.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>Tick what is true right now; it counts for today only.</source>
            <translation>Kreuze an, was gerade zutrifft; es gilt nur für heute.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>Two short lists. Tick what is true for you; if nothing is, carry on.</source>
            <translation>Zwei kurze Listen. Kreuze an, was auf dich zutrifft; wenn nichts zutrifft, geht es weiter.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>When not to, and why</source>
            <translation>Wann nicht, und warum</translation>
        </message>
    </context>
    <context>
        <name>HealthSection</name>
        <message>
            <location filename="../../companion/ui/widgets/settings_health.py" />
            <source>Answered on {0}</source>
            <translation>Beantwortet am {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_health.py" />
            <source>Emergency signs</source>
            <translation>Notfallzeichen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_health.py" />
            <source>Not answered yet</source>
            <translation>Noch nicht beantwortet</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_health.py" />
            <source>Review</source>
            <translation>Ansehen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_health.py" />
            <source>Review your answers</source>
            <translation>Deine Antworten ansehen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_health.py" />
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_health.py" />
            <source>Show emergency signs</source>
            <translation>Notfallzeichen zeigen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_health.py" />
            <source>When to get help, and how soon</source>
            <translation>Wann du Hilfe holst, und wie bald</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_health.py" />
            <source>Your answers</source>
            <translation>Deine Antworten</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_health.py" />
            <source>health questions, conditions, profile, pregnancy, medicine, doctor, again</source>
            <translation>Gesundheitsfragen, Erkrankungen, Profil, Schwangerschaft, Medikamente, Arzt, Ärztin, erneut, noch einmal</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_health.py" />
            <source>help, danger, ambulance, doctor, symptoms, red flags</source>
            <translation>Hilfe, Gefahr, Rettungsdienst, Krankenwagen, Arzt, Ärztin, Symptome, Warnzeichen</translation>
        </message>
    </context>
    <context>
        <name>HearButton</name>
        <message>
            <location filename="../../companion/ui/widgets/hear_button.py" />
            <source>Hear {0}</source>
            <translation>Anhören: {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/hear_button.py" />
            <source>Stop {0}</source>
            <translation>Anhalten: {0}</translation>
        </message>
    </context>
    <context>
        <name>Hero</name>
        <message>
            <location filename="../../companion/ui/widgets/hero.py" />
            <source>Spike mat</source>
            <translation>Akupressurmatte</translation>
        </message>
    </context>
    <context>
        <name>HitRow</name>
        <message>
            <location filename="../../companion/ui/widgets/settings_hits.py" />
            <source>{0}, in {1}</source>
            <translation>{0}, unter {1}</translation>
        </message>
    </context>
    <context>
        <name>Insights</name>
        <message numerus="yes">
            <location filename="../../companion/ui/text/insights.py" />
            <source>%n evenings on the mat</source>
            <translation>
                <numerusform>%n Abend auf der Matte</numerusform>
                <numerusform>%n Abenden auf der Matte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/insights.py" />
            <source>%n other evenings</source>
            <translation>
                <numerusform>%n anderen Abend</numerusform>
                <numerusform>%n anderen Abenden</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>0 min</source>
            <translation>0 min</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>About the same.</source>
            <translation>Ungefähr gleich.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>Back pain</source>
            <translation>Rückenschmerz</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>By kind of session</source>
            <translation>Nach Art der Sitzung</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>By part of the body</source>
            <translation>Nach Körperbereich</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>By time of day</source>
            <translation>Nach Tageszeit</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>By what else the day had in it</source>
            <translation>Danach, was der Tag sonst enthielt</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>By what was lain on</source>
            <translation>Danach, worauf du gelegen hast</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>Changes of about 2 points are ones people usually notice.</source>
            <translation>Änderungen von etwa 2 Punkten bemerkt man gewöhnlich.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>Less than the 2 points that people usually notice.</source>
            <translation>Weniger als die 2 Punkte, die man gewöhnlich bemerkt.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>Muscle tension</source>
            <translation>Muskelspannung</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>No session on the mat yet.</source>
            <translation>Noch keine Sitzung auf der Matte.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/insights.py" />
            <source>Of %n sessions it was lower after {0}, the same after {1} and higher after {2}.</source>
            <translation>
                <numerusform>Bei %n Sitzung war der Wert danach {0}-mal niedriger, {1}-mal gleich und {2}-mal höher.</numerusform>
                <numerusform>Bei %n Sitzungen war der Wert danach {0}-mal niedriger, {1}-mal gleich und {2}-mal höher.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/insights.py" />
            <source>On the mat on {0} of the %n days since your first session. Rest days are part of the plan.</source>
            <translation>
                <numerusform>Auf der Matte an {0} von %n Tag seit deiner ersten Sitzung. Ruhetage gehören zum Plan.</numerusform>
                <numerusform>Auf der Matte an {0} der %n Tage seit deiner ersten Sitzung. Ruhetage gehören zum Plan.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/insights.py" />
            <source>On the mat on {0} of the last %n days. Rest days are part of the plan.</source>
            <translation>
                <numerusform>Auf der Matte an {0} des letzten %n Tages. Ruhetage gehören zum Plan.</numerusform>
                <numerusform>Auf der Matte an {0} der letzten %n Tage. Ruhetage gehören zum Plan.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>On the mat today, for the first time.</source>
            <translation>Heute zum ersten Mal auf der Matte.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>People often begin a session when things are bad, and bad days tend to ease anyway. Music, lying down and resting count too. In one small trial people felt enthusiastic but most scores did not change.</source>
            <translation>Viele beginnen eine Sitzung, wenn es ihnen schlecht geht, und schlechte Tage werden meist auch von selbst leichter. Musik, Liegen und Ausruhen zählen auch. In einer kleinen Studie waren die Leute begeistert, aber die meisten Werte änderten sich nicht.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>Sessions rated before and after: {0} of {1}, so {2} more.</source>
            <translation>Vorher und nachher bewertete Sitzungen: {0} von {1}, also noch {2}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>Sleep after {0}; after {1}.</source>
            <translation>Schlaf nach {0}; nach {1}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>Sleep: not enough yet. Nights rated after evenings on the mat: {0}, after other evenings: {1}. It takes {2} of each.</source>
            <translation>Schlaf: noch nicht genug. Bewertete Nächte nach Abenden auf der Matte: {0}, nach anderen Abenden: {1}. Es braucht jeweils {2}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>Stress</source>
            <translation>Stress</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>Week from {0}: {1}</source>
            <translation>Woche ab {0}: {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>at noon and in the afternoon</source>
            <translation>mittags und nachmittags</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>bedtime sessions</source>
            <translation>Sitzungen zur Schlafenszeit</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>before sleep</source>
            <translation>vor dem Schlafen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>breathing without the mat</source>
            <translation>Atmen ohne die Matte</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>days after a bad night</source>
            <translation>Tage nach einer schlechten Nacht</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>days of long sitting</source>
            <translation>Tage mit langem Sitzen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>days with a headache</source>
            <translation>Tage mit Kopfschmerzen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>days with driving</source>
            <translation>Tage mit Autofahren</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>days with exercise</source>
            <translation>Tage mit Bewegung</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>days with “{0}”</source>
            <translation>Tage mit „{0}“</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>full sessions</source>
            <translation>ganze Sitzungen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>in the evening</source>
            <translation>am Abend</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>in the morning</source>
            <translation>am Morgen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>seated sessions for the feet</source>
            <translation>Sitzungen für die Füße im Sitzen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>sessions for the back</source>
            <translation>Sitzungen für den Rücken</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>sessions for the belly</source>
            <translation>Sitzungen für den Bauch</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>sessions for the neck</source>
            <translation>Sitzungen für den Nacken</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>sessions on a chair</source>
            <translation>Sitzungen auf einem Stuhl</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>short sessions</source>
            <translation>kurze Sitzungen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>standing sessions for the feet</source>
            <translation>Sitzungen für die Füße im Stehen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>stressful days</source>
            <translation>stressige Tage</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>{0} ({1})</source>
            <translation>{0} ({1})</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>{0} With so few, one unusual day can move the average.</source>
            <translation>{0} Bei so wenigen kann ein einziger ungewöhnlicher Tag den Durchschnitt verschieben.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>{0} before sessions {1} → {2} on average from one fortnight to the next (change {3}; {4} and {5} sessions). {6}</source>
            <translation>{0} vor Sitzungen im Durchschnitt {1} → {2}, von einem 14-Tage-Zeitraum zum nächsten (Änderung {3}; {4} und {5} Sitzungen). {6}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>{0} to {1}: days on the mat {2}, {3} in all, sessions stopped for discomfort {4}</source>
            <translation>{0} bis {1}: Tage auf der Matte {2}, insgesamt {3}, wegen Beschwerden gestoppte Sitzungen {4}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>{0} {1}</source>
            <translation>{0} {1}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/insights.py" />
            <source>{0} → {1} on average over %n sessions (change {2}; from {3} to {4})</source>
            <translation>
                <numerusform>{0} → {1} im Durchschnitt bei %n Sitzung (Änderung {2}; von {3} bis {4})</numerusform>
                <numerusform>{0} → {1} im Durchschnitt über %n Sitzungen (Änderung {2}; von {3} bis {4})</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>{0}, not over yet</source>
            <translation>{0}, noch nicht vorbei</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>{0}, {1}: not enough yet. {2}</source>
            <translation>{0}, {1}: noch nicht genug. {2}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>{0}, {1}: {2}</source>
            <translation>{0}, {1}: {2}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>{0}: not enough yet. Sessions rated before and after: {1} in the fortnight before, {2} in this one. It takes {3} in each.</source>
            <translation>{0}: noch nicht genug. Vorher und nachher bewertete Sitzungen: {1} in den 14 Tagen davor, {2} in diesen. Es braucht jeweils {3}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>{0}: not enough yet. {1}</source>
            <translation>{0}: noch nicht genug. {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>{0}: {1} on average (from {2} to {3})</source>
            <translation>{0}: {1} im Durchschnitt (von {2} bis {3})</translation>
        </message>
    </context>
    <context>
        <name>Journal</name>
        <message numerus="yes">
            <location filename="../../companion/ui/text/journal.py" />
            <source>%n entries deleted.</source>
            <translation>
                <numerusform>%n Eintrag gelöscht.</numerusform>
                <numerusform>%n Einträge gelöscht.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/journal.py" />
            <source>%n found</source>
            <translation>
                <numerusform>%n gefunden</numerusform>
                <numerusform>%n gefunden</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>1 found</source>
            <translation>1 gefunden</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>A stressful day</source>
            <translation>Stressiger Tag</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Acupuncture</source>
            <translation>Akupunktur</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Acupuncture today: the mat stays closed for the rest of the day.</source>
            <translation>Heute Akupunktur: Die Matte bleibt für den Rest des Tages zu.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Ball or roller</source>
            <translation>Ball oder Rolle</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Core exercises</source>
            <translation>Rumpfübungen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Cupping</source>
            <translation>Schröpfen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Cupping today: the mat stays closed for the rest of the day. Look at your skin tomorrow.</source>
            <translation>Heute Schröpfen: Die Matte bleibt für den Rest des Tages zu. Sieh dir morgen deine Haut an.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Deleted: {0}, {1}.</source>
            <translation>Gelöscht: {0}, {1}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Diary</source>
            <translation>Eintrag</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Driving</source>
            <translation>Autofahren</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Exercised</source>
            <translation>Sport gemacht</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Hands</source>
            <translation>Hände</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Headache</source>
            <translation>Kopfschmerzen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Inversion table</source>
            <translation>Inversionstisch</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Long sitting</source>
            <translation>Langes Sitzen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/journal.py" />
            <source>More than %n found</source>
            <translation>
                <numerusform>Mehr als %n gefunden</numerusform>
                <numerusform>Mehr als %n gefunden</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Nothing found</source>
            <translation>Nichts gefunden</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Posture break</source>
            <translation>Haltungspause</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Slept badly</source>
            <translation>Schlechter Schlaf</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Stretching</source>
            <translation>Dehnen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Therapist</source>
            <translation>Behandlung</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Walk</source>
            <translation>Spaziergang</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Warmth</source>
            <translation>Wärme</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Workstation setup</source>
            <translation>Arbeitsplatz</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Yesterday</source>
            <translation>Gestern</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>dddd, d MMMM</source>
            <translation>dddd, d. MMMM</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>dddd, d MMMM yyyy</source>
            <translation>dddd, d. MMMM yyyy</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>pain {0}</source>
            <translation>Schmerz {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>pain {0} before, {1} after</source>
            <translation>Schmerz vorher {0}, nachher {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>sleep {0}</source>
            <translation>Schlaf {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>stopped: {0}</source>
            <translation>gestoppt: {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>stress {0}</source>
            <translation>Stress {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>tension {0}</source>
            <translation>Spannung {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>{0}, {1}</source>
            <translation>{0}, {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>{0}, {1} to {2}</source>
            <translation>{0}, {1} bis {2}</translation>
        </message>
    </context>
    <context>
        <name>JournalDetail</name>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Asleep</source>
            <translation>Geschlafen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Comfort</source>
            <translation>Wohlgefühl</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Done</source>
            <translation>Gemacht</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Ended</source>
            <translation>Ende</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Entries live in one file on this computer.</source>
            <translation>Die Einträge liegen in einer Datei auf diesem Computer.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Marks</source>
            <translation>Abdrücke</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Morning</source>
            <translation>Morgen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Noticed</source>
            <translation>Bemerkt</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Pain</source>
            <translation>Schmerz</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Planned</source>
            <translation>Geplant</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Setup</source>
            <translation>Aufbau</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Sleep</source>
            <translation>Schlaf</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Stress</source>
            <translation>Stress</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Tension</source>
            <translation>Spannung</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>That day</source>
            <translation>An dem Tag</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>back {0} of 10</source>
            <translation>Rücken {0} von 10</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>sleep {0} of 10</source>
            <translation>Schlaf {0} von 10</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>{0} ({1} planned)</source>
            <translation>{0} ({1} geplant)</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>{0} min past the end</source>
            <translation>{0} min über das Ende hinaus</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>{0}, {1}</source>
            <translation>{0}, {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>{0}: {1}</source>
            <translation>{0}: {1}</translation>
        </message>
    </context>
    <context>
        <name>JournalEditor</name>
        <message>
            <location filename="../../companion/ui/pages/journal_editor.py" />
            <source>A session I had</source>
            <translation>Eine Sitzung von mir</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal_editor.py" />
            <source>Add to journal</source>
            <translation>Ins Tagebuch eintragen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal_editor.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal_editor.py" />
            <source>Discard</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal_editor.py" />
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal_editor.py" />
            <source>How I am</source>
            <translation>Wie es mir geht</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal_editor.py" />
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal_editor.py" />
            <source>The other one is saved. This is not saved yet.</source>
            <translation>Der andere Eintrag ist gespeichert. Dieser hier noch nicht.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal_editor.py" />
            <source>Understood</source>
            <translation>Verstanden</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal_editor.py" />
            <source>What to add</source>
            <translation>Was du eintragen willst</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal_editor.py" />
            <source>What you changed is not saved. Discard it? Esc does so too.</source>
            <translation>Deine Änderungen sind nicht gespeichert. Verwerfen? Esc tut das auch.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal_editor.py" />
            <source>{0}, {1}</source>
            <translation>{0}, {1}</translation>
        </message>
    </context>
    <context>
        <name>JournalPage</name>
        <message>
            <location filename="../../companion/ui/pages/journal.py" />
            <source>Add to journal</source>
            <translation>Eintragen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal.py" />
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal.py" />
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal.py" />
            <source>Go on editing</source>
            <translation>Weiter bearbeiten</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal.py" />
            <source>Journal</source>
            <translation>Tagebuch</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal.py" />
            <source>Journal entries</source>
            <translation>Einträge im Tagebuch</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal.py" />
            <source>There is an entry that is not saved yet.</source>
            <translation>Ein Eintrag ist noch nicht gespeichert.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal.py" />
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>KeySheet</name>
        <message>
            <location filename="../../companion/ui/widgets/key_sheet.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/key_sheet.py" />
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
    </context>
    <context>
        <name>LadderStep</name>
        <message>
            <location filename="../../companion/ui/pages/wizard_ladder.py" />
            <source>For today</source>
            <translation>Für heute</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard_ladder.py" />
            <source>I would like to go on</source>
            <translation>Ich möchte weiter</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard_ladder.py" />
            <source>Step {0} of {1}</source>
            <translation>Stufe {0} von {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard_ladder.py" />
            <source>The ladder is level here, and staying is fine. It goes on only if you ask for it.</source>
            <translation>Hier ist die Leiter eben, und bleiben ist in Ordnung. Weiter geht sie nur, wenn du es möchtest.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard_ladder.py" />
            <source>You are here</source>
            <translation>Hier bist du</translation>
        </message>
    </context>
    <context>
        <name>LadderView</name>
        <message>
            <location filename="../../companion/ui/widgets/ladder_view.py" />
            <source>Step {0} of {1}: {2}</source>
            <translation>Stufe {0} von {1}: {2}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/ladder_view.py" />
            <source>You are here: {0}</source>
            <translation>Hier bist du: {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/ladder_view.py" />
            <source>Your ladder</source>
            <translation>Deine Leiter</translation>
        </message>
    </context>
    <context>
        <name>Learn</name>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>223 studies of slow breathing put together</source>
            <translation>223 Studien zu langsamem Atmen zusammengenommen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>28 people breathing at their own pace</source>
            <translation>28 Menschen, die in ihrem eigenen Tempo atmeten</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>30 people who breathed slowly or faster, with longer or shorter breaths out</source>
            <translation>30 Menschen, die langsam oder schneller atmeten, mit längerem oder kürzerem Ausatmen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>30 people, equal and unequal breaths</source>
            <translation>30 Menschen, gleich und ungleich lange Atemzüge</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>31 studies of slow breathing put together</source>
            <translation>31 Studien zu langsamem Atmen zusammengenommen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>32 healthy people, each with and without the mat, with and without spoken relaxation</source>
            <translation>32 gesunde Menschen, jeweils mit und ohne Matte, mit und ohne gesprochene Entspannung</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>32 healthy people, with and without</source>
            <translation>32 gesunde Menschen, mit und ohne</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>36 people, 15 minutes a day, three weeks</source>
            <translation>36 Menschen, 15 Minuten am Tag, drei Wochen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>40 and 42 people, two weeks</source>
            <translation>40 und 42 Menschen, zwei Wochen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>40 people with long-lasting neck pain were part of a pilot study. After 14 days with a mat at home those who used it rated their pain lower than those who waited for theirs. Nobody had a mat without spikes to compare it with.</source>
            <translation>40 Menschen mit lang andauernden Nackenschmerzen nahmen an einer Pilotstudie teil. Nach 14 Tagen mit einer Matte zu Hause bewerteten die, die sie benutzten, ihren Schmerz niedriger als die, die noch auf ihre warteten. Niemand hatte zum Vergleich eine Matte ohne Spitzen.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>44 people who exercised for six months</source>
            <translation>44 Menschen, die sechs Monate lang Übungen machten</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>44 people with low back pain, drawn by lot: exercise alone, or exercise and a mat</source>
            <translation>44 Menschen mit Schmerzen im unteren Rücken, ausgelost: nur Übungen, oder Übungen und eine Matte</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>64 athletes, six breaths a minute in three proportions</source>
            <translation>64 Sportlerinnen und Sportler, sechs Atemzüge in der Minute in drei Verhältnissen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>91 people, 30 minutes a day, two weeks</source>
            <translation>91 Menschen, 30 Minuten am Tag, zwei Wochen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>A bed or a couch is softer and easier to leave, and it is where everybody begins here. Where getting down or up is hard, or after falls, it stays that way.</source>
            <translation>Ein Bett oder Sofa ist weicher und leichter zu verlassen, und hier beginnen alle dort. Wo es schwerfällt, hinunter oder wieder hoch zu kommen, oder nach Stürzen, bleibt es dabei.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>A bell tells you that the time is over; you never need to watch it. Wiggle your fingers and toes, bend your knees, roll gently to one side and rest there for three breaths. Push up to sitting with your hands, wait a minute, and stand with one hand on something steady.</source>
            <translation>Eine Glocke sagt dir, dass die Zeit um ist; du musst nie darauf achten. Beweg Finger und Zehen, stell die Knie auf, roll dich sanft auf eine Seite und ruh dort drei Atemzüge lang. Drück dich mit den Händen zum Sitzen hoch, warte eine Minute, und steh mit einer Hand an etwas Festem auf.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>A booklet of a British health trust (LPT NHS Yellow Book)</source>
            <translation>Eine Broschüre eines britischen Gesundheitsträgers (LPT NHS Yellow Book)</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>A few minutes in a break, at a hotel, after a drive.</source>
            <translation>Ein paar Minuten in einer Pause, im Hotel, nach einer Fahrt.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>A guide for beginners</source>
            <translation>Eine Anleitung für den Anfang</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>A list of the studies of longer breaths out, which disagree</source>
            <translation>Eine Liste der Studien zu längerem Ausatmen, die sich widersprechen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>A mat does not pierce the skin. Broken skin is a reason to rest, not to get used to it. Neither does a mat belong on a wound, a rash, sunburn or an infection. An allergy to the material is possible: with a rash where the mat was, stop and ask.</source>
            <translation>Eine Matte durchsticht die Haut nicht. Verletzte Haut ist ein Grund zu ruhen, nicht einer, sich daran zu gewöhnen. Ebenso wenig gehört eine Matte auf eine Wunde, einen Ausschlag, einen Sonnenbrand oder eine Infektion. Eine Allergie gegen das Material ist möglich: Bei einem Ausschlag dort, wo die Matte war, hör auf und frag nach.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>A mat is a quiet session for your back and mind. It is no substitute for care by a professional. One user who is fond of the mat writes that it was not enough alone: stretching, exercises for the middle and another setup of the desk came with it.</source>
            <translation>Eine Matte ist eine ruhige Sitzung für Rücken und Kopf. Sie ist kein Ersatz für fachliche Betreuung. Ein Nutzer, der seine Matte mag, schreibt, dass sie allein nicht genug war: Dehnen, Übungen für die Körpermitte und ein anders eingerichteter Schreibtisch kamen dazu.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>A reviewer in Spectator Life</source>
            <translation>Ein Testbericht in Spectator Life</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>A seller of Shakti mats</source>
            <translation>Ein Verkäufer von Shakti-Matten</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>A seller's page on side effects</source>
            <translation>Die Seite eines Verkäufers über Nebenwirkungen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>A seller's page on the mat before bed</source>
            <translation>Die Seite eines Verkäufers über die Matte vor dem Schlafen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>A session with a professional has a word of its own in the journal, and a note has room for what was said. If they advise you about your mat, their advice goes before these pages.</source>
            <translation>Eine Behandlung bei einer Fachperson hat im Tagebuch ein eigenes Wort, und in einer Notiz ist Platz für das, was gesagt wurde. Wenn man dir dort etwas zu deiner Matte rät, geht dieser Rat diesen Seiten vor.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>A sting that fades</source>
            <translation>Ein Piksen, das nachlässt</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>A strong feeling that clearly eases within two or three minutes is fine. Roll off, or press S, if one of these comes:</source>
            <translation>Ein starkes Gefühl, das innerhalb von zwei oder drei Minuten deutlich nachlässt, ist in Ordnung. Roll dich herunter oder drück S, wenn eines davon kommt:</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>A study in Gerontology 63</source>
            <translation>Eine Studie in Gerontology 63</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>A study of breath lengths, PMC11268930</source>
            <translation>Eine Studie zu Atemlängen, PMC11268930</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>A survey of 105 users that a seller quotes, with no other group; a study from 2011 that one article names and that could not be found; and percentages that are in no study.</source>
            <translation>Eine Umfrage unter 105 Nutzern, die ein Verkäufer anführt, ohne andere Gruppe; eine Studie von 2011, die ein Artikel nennt und die sich nicht finden ließ; und Prozentzahlen, die in keiner Studie stehen.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>A user of a Yantra mat</source>
            <translation>Wer eine Yantra-Matte benutzt</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>A wind-down habit, not a promise</source>
            <translation>Eine ruhige Gewohnheit am Abend, kein Versprechen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>A yoga and pilates shop</source>
            <translation>Ein Geschäft für Yoga und Pilates</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>Acupuncture aims at chosen points. A mat presses on many points at once, and does not pierce the skin. The studies in these pages set a mat beside waiting, exercise or spoken relaxation. We know of none that sets it beside massage or acupuncture, so nobody can say which does more.</source>
            <translation>Akupunktur zielt auf ausgewählte Punkte. Eine Matte drückt auf viele Punkte zugleich und durchsticht die Haut nicht. Die Studien auf diesen Seiten vergleichen eine Matte mit Warten, mit Übungen oder mit gesprochener Entspannung. Wir kennen keine, die sie mit Massage oder Akupunktur vergleicht. Deshalb kann niemand sagen, was mehr bewirkt.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/__init__.py" />
            <source>Adjust your setup</source>
            <translation>Aufbau anpassen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Advice for everybody</source>
            <translation>Rat für alle</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Advice for people with back pain, and when to be seen</source>
            <translation>Rat für Menschen mit Rückenschmerzen, und wann man sich untersuchen lassen sollte</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Advice of a seller</source>
            <translation>Rat eines Verkäufers</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Advice of sellers and users</source>
            <translation>Rat von Verkäufern und Nutzern</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>After a drive, and away from home</source>
            <translation>Nach einer Fahrt, und unterwegs</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Afterwards</source>
            <translation>Hinterher</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Always a cloth, never long, never the face.</source>
            <translation>Immer ein Tuch, nie lange, nie das Gesicht.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>An hour with somebody who knows</source>
            <translation>Eine Stunde bei jemandem, der sich auskennt</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Anywhere. A thin towel on a yoga mat for 20 minutes is a good place to stay, and nothing stronger is suggested unless you ask for it. Several sources call bare skin best; the maker of a well-known Swedish mat writes that it is not an aim in itself. A T-shirt is a full finish line.</source>
            <translation>Überall. Ein dünnes Handtuch auf einer Yogamatte für 20 Minuten ist ein guter Ort zum Bleiben, und Stärkeres wird nur vorgeschlagen, wenn du darum bittest. Mehrere Quellen nennen bloße Haut am besten; der Hersteller einer bekannten schwedischen Matte schreibt, dass sie kein Selbstzweck ist. Ein T-Shirt ist ein vollwertiges Ziel.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>Articles about acupressure also name pressing with the fingers, balls, rollers and small devices for the hand. This program has no instructions for them. It has words for the journal, so that a day with a ball does not look like a day with nothing.</source>
            <translation>Artikel über Akupressur nennen auch das Drücken mit den Fingern, Bälle, Rollen und kleine Geräte für die Hand. Dieses Programm hat dafür keine Anleitungen. Es hat Wörter für das Tagebuch, damit ein Tag mit einem Ball nicht aussieht wie ein Tag mit nichts.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Ask a doctor, midwife or pharmacist first</source>
            <translation>Erst in der Arztpraxis, bei der Hebamme oder in der Apotheke fragen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Bae and others</source>
            <translation>Bae und andere</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>Bedtime, on Today: the screen goes dark and amber, the voice falls silent after three minutes, the music fades over the last ones.</source>
            <translation>Schlafenszeit, auf der Seite Heute: Der Bildschirm wird dunkel und bernsteinfarben, die Stimme schweigt nach drei Minuten, die Musik wird in den letzten Minuten leiser.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Before you lie down</source>
            <translation>Bevor du dich hinlegst</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Begin on a chair</source>
            <translation>Beginne auf einem Stuhl</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Bend your knees and roll gently to one side. Lift, do not drag.</source>
            <translation>Stell die Knie auf und roll dich sanft auf eine Seite. Heb dich hoch, nicht schleifen.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Breathing</source>
            <translation>Atmen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Bruised or broken: that area rests until the skin is well, and begins two steps easier.</source>
            <translation>Blau oder verletzt: Dieser Bereich ruht, bis die Haut in Ordnung ist, und beginnt zwei Stufen leichter.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Cautions of a seller</source>
            <translation>Warnhinweise eines Verkäufers</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Clear: that area rests today. After more than a day the next session is one step easier; after more than two days two steps, and show them to a pharmacist or a doctor.</source>
            <translation>Deutlich: Dieser Bereich ruht heute. Nach mehr als einem Tag ist die nächste Sitzung eine Stufe leichter; nach mehr als zwei Tagen zwei Stufen, und zeig sie in der Apotheke oder Arztpraxis.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Climbing the ladder</source>
            <translation>Die Leiter hinauf</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Common</source>
            <translation>Häufig</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Covers and surfaces: when to go thinner, and when not.</source>
            <translation>Auflagen und Unterlagen: wann dünner, und wann nicht.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>Cupping and acupuncture</source>
            <translation>Schröpfen und Akupunktur</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>Do not change your medicines on account of this program or of what its charts show. Some medicines are a reason to ask before using a mat at all: blood thinners, medicine for blood pressure, steroid tablets. The health questions have the whole list.</source>
            <translation>Ändere deine Medikamente nicht wegen dieses Programms oder wegen dem, was seine Diagramme zeigen. Manche Medikamente sind ein Grund, vor dem Benutzen einer Matte überhaupt erst nachzufragen: Blutverdünner, Blutdruckmittel, Kortisontabletten. Die ganze Liste steht in den Gesundheitsfragen.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Easier is always possible, without a reason. Harder by hand is one step at most.</source>
            <translation>Leichter geht immer, ohne Grund. Schwerer, von Hand gewählt, höchstens eine Stufe.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/__init__.py" />
            <source>Emergency signs</source>
            <translation>Notfallzeichen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>Exercise</source>
            <translation>Übungen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Experiences vary, and some people notice little or nothing. That is a normal result, too.</source>
            <translation>Die Erfahrungen sind verschieden, und manche bemerken wenig oder nichts. Auch das ist ein normales Ergebnis.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Face, scalp and the front of the neck stay off the spikes.</source>
            <translation>Gesicht, Kopfhaut und die Vorderseite des Halses bleiben von den Spitzen weg.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Faint: the same setup again, nothing thinner yet.</source>
            <translation>Schwach: noch einmal derselbe Aufbau, noch nichts Dünneres.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>Falling asleep on it</source>
            <translation>Darauf einschlafen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Feet and standing</source>
            <translation>Füße und Stehen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>Five small studies, and how sure each can be.</source>
            <translation>Fünf kleine Studien, und wie sicher jede sein kann.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Forget the counting. Breathe as you like, with your eyes open, and stay lying until it has passed.</source>
            <translation>Vergiss das Zählen. Atme, wie du magst, mit offenen Augen, und bleib liegen, bis es vorbei ist.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Four general articles about mats</source>
            <translation>Vier allgemeine Artikel über Matten</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Four things decide how strong it is</source>
            <translation>Vier Dinge entscheiden, wie stark es ist</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Frizziero and others, Applied Sciences 11</source>
            <translation>Frizziero und andere, Applied Sciences 11</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Getting on and off</source>
            <translation>Hinlegen und aufstehen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Gone: everything as planned.</source>
            <translation>Weg: alles wie geplant.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Guides begin with 5 to 15 minutes and go on to 20, some to 40, as makers do. The studies used 15, 30 and 60. None shows how many are needed for anything. Here 20 is the end unless you turn longer sessions on, and 40 is the end for everybody.</source>
            <translation>Anleitungen beginnen mit 5 bis 15 Minuten und gehen bis 20, manche bis 40, wie auch Hersteller. Die Studien nahmen 15, 30 und 60. Keine zeigt, wie viele für irgendetwas nötig sind. Hier ist bei 20 Schluss, wenn du längere Sitzungen nicht einschaltest, und bei 40 für alle.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>Hands, balls and cupping</source>
            <translation>Hände, Bälle und Schröpfen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/__init__.py" />
            <source>Health questions</source>
            <translation>Fragen zur Gesundheit</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Here standing opens only when the seated steps are done. It starts with one minute in thick socks, with something to hold in reach, and ends at five.</source>
            <translation>Hier öffnet sich das Stehen erst, wenn die Stufen im Sitzen geschafft sind. Es beginnt mit einer Minute in dicken Socken, mit etwas zum Festhalten in Reichweite, und endet bei fünf.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Hohmann and others, Evidence-Based Complementary and Alternative Medicine</source>
            <translation>Hohmann und andere, Evidence-Based Complementary and Alternative Medicine</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Holding the breath</source>
            <translation>Den Atem anhalten</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>How</source>
            <translation>Wie</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>How a mat might act</source>
            <translation>Wie eine Matte wirken könnte</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>How long</source>
            <translation>Wie lange</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>How long to stand on an acupressure mat</source>
            <translation>How long to stand on an acupressure mat</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>How many minutes</source>
            <translation>Wie viele Minuten</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/__init__.py" />
            <source>How sure: a cautious choice of this program</source>
            <translation>Wie sicher: eine vorsichtige Entscheidung dieses Programms</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/__init__.py" />
            <source>How sure: advice of makers, sellers and teachers, not tested</source>
            <translation>Wie sicher: Rat von Herstellern, Verkäufern und Lehrenden, nicht geprüft</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/__init__.py" />
            <source>How sure: many studies put together</source>
            <translation>Wie sicher: viele Studien zusammengenommen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/__init__.py" />
            <source>How sure: not known</source>
            <translation>Wie sicher: nicht bekannt</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/__init__.py" />
            <source>How sure: one small study</source>
            <translation>Wie sicher: eine kleine Studie</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/__init__.py" />
            <source>How sure: sources and studies disagree</source>
            <translation>Wie sicher: Quellen und Studien widersprechen sich</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/__init__.py" />
            <source>How sure: what people report, not tested</source>
            <translation>Wie sicher: was Menschen berichten, nicht geprüft</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>How to use an acupressure mat</source>
            <translation>How to use an acupressure mat</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>If the bony middle of your back gets sore, leave a strip of cloth over it. The neck always has a cloth. Face, scalp and the front of the neck stay off the spikes.</source>
            <translation>Wenn die knochige Mitte deines Rückens wund wird, lass einen Streifen Tuch darüber. Der Nacken hat immer ein Tuch. Gesicht, Kopfhaut und die Vorderseite des Halses bleiben von den Spitzen weg.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>If the floor is far away</source>
            <translation>Wenn der Boden weit weg ist</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>If you fall asleep</source>
            <translation>Wenn du einschläfst</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>If you feel dizzy on the way up, sit or lie down again until it has passed.</source>
            <translation>Wenn dir beim Aufstehen schwindlig wird, setz oder leg dich wieder hin, bis es vorbei ist.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>If you feel light-headed</source>
            <translation>Wenn dir schwummrig wird</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>In a break</source>
            <translation>In einer Pause</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>In a study of 30 people a longer breath out felt more relaxing and less stressed. In another, of 64 athletes, it went with larger changes in the rhythm of the heart. Yet a list of such studies counts four for the longer breath out, three without a difference, one for equal breaths and one for a longer breath in, and a newer study of 30 people found equal breaths best.</source>
            <translation>In einer Studie mit 30 Menschen fühlte sich ein längeres Ausatmen entspannender und weniger gestresst an. In einer anderen mit 64 Sportlerinnen und Sportlern ging es mit größeren Veränderungen im Rhythmus des Herzens einher. Eine Liste solcher Studien zählt jedoch vier für das längere Ausatmen, drei ohne Unterschied, eine für gleich lange Atemzüge und eine für ein längeres Einatmen, und eine neuere Studie mit 30 Menschen fand gleich lange Atemzüge am besten.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>In a study of 32 healthy people with and without a mat it was the spoken relaxation that changed how they breathed, and they became more relaxed with the mat and without it.</source>
            <translation>In einer Studie mit 32 gesunden Menschen mit und ohne Matte war es die gesprochene Entspannung, die ihr Atmen veränderte, und sie wurden mit der Matte und ohne sie entspannter.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>In one study 44 people with low back pain exercised at home for six months, some of them, drawn by lot, with an hour on a mat each day. Both groups did better over that time; only with the mat did the ratings of pain change over time. An hour is more than this program offers.</source>
            <translation>In einer Studie machten 44 Menschen mit Schmerzen im unteren Rücken sechs Monate lang zu Hause Übungen, einige von ihnen, durch Los bestimmt, mit einer Stunde auf der Matte am Tag. Beiden Gruppen ging es in dieser Zeit besser; nur mit der Matte änderten sich die Schmerzbewertungen im Lauf der Zeit. Eine Stunde ist mehr, als dieses Programm anbietet.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>In short</source>
            <translation>Kurz gesagt</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>In the morning</source>
            <translation>Am Morgen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Instructions of a maker</source>
            <translation>Anleitung eines Herstellers</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Instructions of a seller</source>
            <translation>Anleitung eines Verkäufers</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Introductions for beginners, which disagree in places</source>
            <translation>Einführungen für den Anfang, die sich stellenweise widersprechen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Is it safe to use an acupressure mat?</source>
            <translation>Is it safe to use an acupressure mat?</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>It replaces none of them</source>
            <translation>Sie ersetzt nichts davon</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Keep a cloth on it. Bare is not offered.</source>
            <translation>Lass ein Tuch darauf. Bloß wird nicht angeboten.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Kjellgren and others, Alternative Medicine Studies 1</source>
            <translation>Kjellgren und andere, Alternative Medicine Studies 1</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Laborde and others, Neuroscience and Biobehavioral Reviews</source>
            <translation>Laborde und andere, Neuroscience and Biobehavioral Reviews</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Laborde and others, Sustainability 13</source>
            <translation>Laborde und andere, Sustainability 13</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Let your hands take your weight, and come down slowly.</source>
            <translation>Lass die Hände dein Gewicht tragen und komm langsam herunter.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Little dots are common. What each answer means.</source>
            <translation>Kleine Punkte sind häufig. Was jede Antwort bedeutet.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Little dots on the skin are common, even through a towel. Say in the check-in how it was, if you like. Next time stays the same: longer sessions are suggested only after two comfortable days with the marks gone, and never more than one change at a time.</source>
            <translation>Kleine Punkte auf der Haut sind häufig, auch durch ein Handtuch hindurch. Sag in den Fragen danach, wie es war, wenn du magst. Beim nächsten Mal bleibt alles gleich: Längere Sitzungen werden erst nach zwei angenehmen Tagen ohne Abdrücke vorgeschlagen, und nie mehr als eine Änderung auf einmal.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Longer out than in, and never forced.</source>
            <translation>Länger aus als ein, und nie erzwungen.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>Lunch and travel</source>
            <translation>Mittag und unterwegs</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>Lunch break, on Today, takes ten minutes or fewer, in the setup you know or an easier one, and ends with a chime in good time for the desk. A short session never makes the next one harder.</source>
            <translation>Mittagspause, auf der Seite Heute, dauert zehn Minuten oder weniger, im Aufbau, den du kennst, oder einem leichteren, und endet rechtzeitig für den Schreibtisch mit einem Klang. Eine kurze Sitzung macht die nächste nie schwerer.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Makers and studies leave out people with some conditions, or tell them to ask. The health questions have the whole list; in short:</source>
            <translation>Hersteller und Studien schließen Menschen mit manchen Erkrankungen aus oder sagen ihnen, dass sie nachfragen sollen. Die ganze Liste steht in den Gesundheitsfragen; kurz gefasst:</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>Makers say daily or as needed. A reviewer who lay down twice in one day was left tender and advises against it. Here it is once a day at first; later twice at most, four hours apart, and together no more than 40 minutes.</source>
            <translation>Hersteller sagen: täglich oder nach Bedarf. Ein Tester, der sich zweimal an einem Tag hinlegte, war danach empfindlich und rät davon ab. Hier ist es anfangs einmal am Tag; später höchstens zweimal, mit vier Stunden Abstand und zusammen nicht mehr als 40 Minuten.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>Many articles explain it with substances of the body, blood flow or a busy brain. The studies here did not show any of it, so these pages do not say it.</source>
            <translation>Viele Artikel erklären es mit körpereigenen Stoffen, der Durchblutung oder einem beschäftigten Gehirn. Die Studien hier haben nichts davon gezeigt, deshalb steht es nicht auf diesen Seiten.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Many people describe prickling that turns into warmth, some a hum, some nothing new. Strong is fine as long as it eases. In minute three the program asks whether it does. If not, lift off slowly and add a layer, or end there. Ending is always a good choice.</source>
            <translation>Viele beschreiben ein Piksen, aus dem Wärme wird, manche ein Summen, manche nichts Neues. Stark ist in Ordnung, solange es nachlässt. In der dritten Minute fragt das Programm danach. Wenn nicht, heb dich langsam an und leg eine Lage dazu, oder hör dort auf. Aufhören ist immer eine gute Wahl.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Many people describe warmth. Some become drowsy, others wide awake. The user whose three days are the example journal of this program compared it with a firm massage, and found that more relaxed meant more comfortable: tense, it hurt more.</source>
            <translation>Viele beschreiben Wärme. Manche werden schläfrig, andere hellwach. Der Nutzer, dessen drei Tage das Beispieltagebuch dieses Programms sind, verglich es mit einer kräftigen Massage und fand: je entspannter, desto angenehmer; angespannt tat es mehr weh.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>Many people lie on a mat before bed, and some write that they slept well afterwards. The one study we know of that asked about it, with 36 people over three weeks, found no effect on sleep. A seller says it openly, too: nobody has shown that a mat does more than relaxing without one. As a quiet habit it may still be pleasant, and your own mornings are in the journal.</source>
            <translation>Viele liegen vor dem Schlafen auf einer Matte, und manche schreiben, dass sie danach gut geschlafen haben. Die eine Studie, von der wir wissen, dass sie danach gefragt hat, mit 36 Menschen über drei Wochen, fand keine Wirkung auf den Schlaf. Ein Verkäufer sagt es auch offen: Niemand hat gezeigt, dass eine Matte mehr bewirkt, als sich ohne sie zu entspannen. Als stille Gewohnheit kann sie trotzdem angenehm sein, und deine eigenen Morgen stehen im Tagebuch.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Many small dots after a session are common, even through a towel; one user had them on two days and found them gone on the third. Redness and itching can happen, and small bruises like points, which several pages call short-lived.</source>
            <translation>Viele kleine Punkte nach einer Sitzung sind häufig, auch durch ein Handtuch hindurch; ein Nutzer hatte sie an zwei Tagen, und am dritten waren sie weg. Rötung und Jucken können vorkommen, und kleine punktförmige Blutergüsse, die mehrere Seiten kurzlebig nennen.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Marks on the skin</source>
            <translation>Abdrücke auf der Haut</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Marks, redness, itching and soreness can happen, and some people stop. In a study of 91 people eight found it too painful and one had itching and redness. Another study saw no harm, and notes that no study has looked for risks.</source>
            <translation>Abdrücke, Rötung, Jucken und Wundgefühl können vorkommen, und manche hören auf. In einer Studie mit 91 Menschen fanden acht es zu schmerzhaft, und eine Person hatte Jucken und Rötung. Eine andere Studie sah keinen Schaden und merkt an, dass keine Studie nach Risiken gesucht hat.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>Massage and acupuncture</source>
            <translation>Massage und Akupunktur</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>Massage, acupuncture and medicine, and what a mat is not.</source>
            <translation>Massage, Akupunktur und Medikamente, und was eine Matte nicht ist.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>May one stand on it?</source>
            <translation>Darf man darauf stehen?</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>Medicine</source>
            <translation>Medikamente</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Meehan and Shaffer</source>
            <translation>Meehan und Shaffer</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Neck</source>
            <translation>Nacken</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>Never use it while driving, nor in any vehicle that moves. A maker says so, too. The same maker stores mats with the spikes down.</source>
            <translation>Benutze sie nie beim Fahren und in keinem Fahrzeug, das sich bewegt. Das sagt auch ein Hersteller. Derselbe Hersteller bewahrt Matten mit den Spitzen nach unten auf.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>No source was found that measured it. Asking after one day and after two is our own cautious choice.</source>
            <translation>Es wurde keine Quelle gefunden, die das gemessen hat. Nach einem und nach zwei Tagen zu fragen ist unsere eigene vorsichtige Wahl.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>Not after alcohol, a sedative or a sleeping pill.</source>
            <translation>Nicht nach Alkohol, einem Beruhigungs- oder einem Schlafmittel.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Not for now</source>
            <translation>Vorerst nicht</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Not normal</source>
            <translation>Nicht normal</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Not today</source>
            <translation>Heute nicht</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>Nothing, as far as we know. Pressing chosen points by hand is something else than lying on thousands of spikes, so what was found about one is not told of the other in these pages.</source>
            <translation>Nichts, soweit wir wissen. Mit der Hand auf ausgewählte Punkte zu drücken ist etwas anderes, als auf Tausenden von Spitzen zu liegen. Was über das eine gefunden wurde, wird auf diesen Seiten nicht vom anderen behauptet.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Of all that is in these pages this has been studied most. 223 studies put together show that slow breathing changes the rhythm of the heart while one does it and right after, with few unwanted effects to be expected. In 31 studies blood pressure and pulse were slightly lower, and the effect on stress was only marginal.</source>
            <translation>Von allem auf diesen Seiten ist das am meisten untersucht. 223 Studien zusammengenommen zeigen, dass langsames Atmen den Rhythmus des Herzens verändert, währenddessen und gleich danach, und dass wenige unerwünschte Wirkungen zu erwarten sind. In 31 Studien waren Blutdruck und Puls leicht niedriger, und die Wirkung auf Stress war nur marginal.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Off</source>
            <translation>Aufstehen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Older people standing up slowly or fast</source>
            <translation>Ältere Menschen, die langsam oder schnell aufstehen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Olsson and von Scheele, Journal of Alternative and Complementary Medicine 17</source>
            <translation>Olsson und von Scheele, Journal of Alternative and Complementary Medicine 17</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>On</source>
            <translation>Hinlegen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>On a chair you keep your clothes on: the mat stands between you and the backrest, with a thick towel at first.</source>
            <translation>Auf einem Stuhl behältst du deine Kleidung an: Die Matte steht zwischen dir und der Lehne, zuerst mit einem dicken Handtuch.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>On the mat</source>
            <translation>Auf der Matte</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>One group of 91 people with low back pain, nobody to compare with</source>
            <translation>Eine Gruppe von 91 Menschen mit Schmerzen im unteren Rücken, niemand zum Vergleich</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>One guide says to leave out neck and head, or to put a thin cloth there. Others sell pillows with spikes for exactly that place. So the neck has a short ladder of its own here: a thin towel for three minutes at first, a thin cloth later, ten minutes at most.</source>
            <translation>Eine Anleitung sagt, Nacken und Kopf auszulassen oder ein dünnes Tuch hinzulegen. Andere verkaufen Kissen mit Spitzen für genau diese Stelle. Deshalb hat der Nacken hier eine eigene kurze Leiter: zuerst ein dünnes Handtuch für drei Minuten, später ein dünnes Tuch, höchstens zehn Minuten.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>One person's report</source>
            <translation>Der Bericht einer einzelnen Person</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>One person's report of three days</source>
            <translation>Der Bericht einer einzelnen Person über drei Tage</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>One practice advises against a mat on the same day as acupuncture; for cupping the program does the same. Write either into the journal, or tick it in the health questions, and the mat waits for the day.</source>
            <translation>Eine Praxis rät von einer Matte am Tag einer Akupunktur ab; beim Schröpfen hält es das Programm ebenso. Trag das eine oder andere ins Tagebuch ein oder kreuze es in den Gesundheitsfragen an, dann wartet die Matte an diesem Tag.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>One thing at a time</source>
            <translation>Eins nach dem anderen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>One user takes the mat to work and on trips, and lies on it for a few minutes after a long drive, in the lunch break or before bed. It needs little setting up: a floor and a towel.</source>
            <translation>Ein Nutzer nimmt die Matte zur Arbeit und auf Reisen mit und liegt nach einer langen Fahrt, in der Mittagspause oder vor dem Schlafen ein paar Minuten darauf. Sie braucht wenig Vorbereitung: einen Boden und ein Handtuch.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>Other kinds of acupressure, and what belongs in the journal.</source>
            <translation>Andere Arten der Akupressur, und was ins Tagebuch gehört.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Pages about marks (Relaxation Advisor, Eteriska oljorna, Wordflicks)</source>
            <translation>Seiten über Abdrücke (Relaxation Advisor, Eteriska oljorna, Wordflicks)</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Pages of breathing teachers, not of clinics</source>
            <translation>Seiten von Atemlehrenden, nicht von Kliniken</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Patterns with holds are off unless you choose them, and never run in the first two minutes on the mat. A booklet of a British health trust advises to breathe without pausing or holding at all. Teachers of breathing name who should not hold the breath:</source>
            <translation>Muster mit Anhalten sind aus, wenn du sie nicht wählst, und laufen nie in den ersten zwei Minuten auf der Matte. Eine Broschüre eines britischen Gesundheitsträgers rät, ganz ohne Pausen und Anhalten zu atmen. Atemlehrende nennen, wer den Atem nicht anhalten sollte:</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>People often begin a session when things are bad, and bad days tend to ease anyway. Music, lying down and resting count too. So Progress shows what you rated and how often, and leaves the reason open.</source>
            <translation>Viele beginnen eine Sitzung, wenn es ihnen schlecht geht, und schlechte Tage werden meist auch von selbst leichter. Musik, Liegen und Ausruhen zählen auch. Deshalb zeigt der Verlauf, was du bewertet hast und wie oft, und lässt den Grund offen.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>People with back or neck pain. Only the worst pain was rated lower. The usual pain, mood, worry, stress and sleep did not change. People spoke of the mat with enthusiasm, and the numbers did not bear it out. No harm was seen, but the authors note that no study has looked for risks. (Kjellgren, 2011)</source>
            <translation>Menschen mit Rücken- oder Nackenschmerzen. Nur der stärkste Schmerz wurde niedriger bewertet. Der übliche Schmerz, Stimmung, Sorgen, Stress und Schlaf änderten sich nicht. Die Leute sprachen begeistert von der Matte, und die Zahlen gaben das nicht her. Es wurde kein Schaden beobachtet, aber die Autoren merken an, dass keine Studie nach Risiken gesucht hat. (Kjellgren, 2011)</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>People with low back pain. Pain was lower right after use. After two and after fourteen weeks it was as before; the score for everyday limits was 4.6 % lower. Nearly one in ten stopped: for eight it was too painful, one had itching and redness. There was no other group to compare with. (Saha, 2016)</source>
            <translation>Menschen mit Schmerzen im unteren Rücken. Der Schmerz war direkt nach dem Benutzen geringer. Nach zwei und nach vierzehn Wochen war er wie zuvor; der Wert für Einschränkungen im Alltag lag 4,6 % niedriger. Fast eine von zehn Personen hörte auf: Für acht war es zu schmerzhaft, eine hatte Jucken und Rötung. Es gab keine andere Gruppe zum Vergleich. (Saha, 2016)</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Pilot study with groups drawn by lot: 36 people with back or neck pain</source>
            <translation>Pilotstudie mit ausgelosten Gruppen: 36 Menschen mit Rücken- oder Nackenschmerzen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Prickling, warmth, and what to do with neither.</source>
            <translation>Piksen, Wärme, und was, wenn keins von beiden kommt.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Push up to sitting with your hands, and wait a minute.</source>
            <translation>Drück dich mit den Händen zum Sitzen hoch und warte eine Minute.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Questions and answers of a practice</source>
            <translation>Fragen und Antworten einer Praxis</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Questions and answers of a seller</source>
            <translation>Fragen und Antworten eines Verkäufers</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Rest there for three slow breaths.</source>
            <translation>Ruh dort drei langsame Atemzüge lang.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Saha and others, European Journal of Integrative Medicine 8</source>
            <translation>Saha und andere, European Journal of Integrative Medicine 8</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Shao and others</source>
            <translation>Shao und andere</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Sharp pain, dizziness, numbness or tingling, anything in the chest or with breathing: roll off, or press S. The mat then rests that day and the next, and begins again two steps easier. After numbness, fainting or trouble in the chest, talk to a professional first.</source>
            <translation>Stechender Schmerz, Schwindel, Taubheit oder Kribbeln, irgendetwas in der Brust oder beim Atmen: Roll dich herunter oder drück S. Die Matte ruht dann an diesem und am nächsten Tag und beginnt zwei Stufen leichter wieder. Nach Taubheit, Ohnmacht oder Beschwerden in der Brust sprich zuerst mit einer Fachperson.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Sheffield Aches and Pains</source>
            <translation>Sheffield Aches and Pains</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Sit down at the edge of the mat, with the cover smooth over it.</source>
            <translation>Setz dich an den Rand der Matte, die Auflage glatt darüber.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Sit first, and let your hands take your weight as you lower yourself. It may prickle at once. In a study of 32 healthy people the pain was strongest within the first 30 seconds and then faded. Unclench your jaw, let your shoulders be heavy, and let the breath out be a little longer than the breath in.</source>
            <translation>Setz dich erst hin, und lass die Hände dein Gewicht tragen, während du herunterkommst. Es kann sofort piksen. In einer Studie mit 32 gesunden Menschen war der Schmerz in den ersten 30 Sekunden am stärksten und ließ dann nach. Lös den Kiefer, lass die Schultern schwer werden, und lass das Ausatmen ein wenig länger sein als das Einatmen.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Sitting first, socks first, something to hold.</source>
            <translation>Erst sitzen, erst Socken, etwas zum Festhalten.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Sitting, your legs rest with little weight on the spikes. Thick socks for two minutes, later five, then thin socks, and bare feet only at the end. A step comes after three comfortable days.</source>
            <translation>Im Sitzen ruhen deine Beine mit wenig Gewicht auf den Spitzen. Dicke Socken für zwei Minuten, später fünf, dann dünne Socken, und bloße Füße erst am Ende. Eine Stufe kommt nach drei angenehmen Tagen.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Slowly, with your hands, and slowly up again.</source>
            <translation>Langsam, mit den Händen, und langsam wieder hoch.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>So every bedtime session here has an end: one low chime, and another after two minutes, to slide the mat out and turn over. A silent end is offered only with a cloth, on a bed or couch, for 20 minutes at most, and even then a soft chime comes within 40 minutes of the start unless you said that you are off the mat.</source>
            <translation>Deshalb hat hier jede Sitzung zur Schlafenszeit ein Ende: einen tiefen Klang und nach zwei Minuten noch einen, um die Matte herauszuziehen und sich umzudrehen. Ein stilles Ende gibt es nur mit einem Tuch, auf Bett oder Sofa, für höchstens 20 Minuten, und selbst dann kommt spätestens 40 Minuten nach dem Beginn ein leiser Klang, außer du hast gesagt, dass du von der Matte bist.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>So take what is comfortable. People who were asked to breathe out twice as long managed about a third longer. Near enough is fine.</source>
            <translation>Nimm also, was angenehm ist. Menschen, die doppelt so lange ausatmen sollten, schafften etwa ein Drittel länger. Ungefähr ist gut genug.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>Some of them, drawn by lot, also lay on a mat for an hour a day. Both groups did better; pain changed over time only with the mat. (Frizziero, 2021)</source>
            <translation>Einige von ihnen, durch Los bestimmt, lagen auch eine Stunde am Tag auf einer Matte. Beiden Gruppen ging es besser; der Schmerz änderte sich im Lauf der Zeit nur mit der Matte. (Frizziero, 2021)</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Some people stop. In a study of 91 people with low back pain, who lay on a mat for 30 minutes a day, eight found it too painful to go on and one had itching and redness. The easiest setup here is a towel folded double, for two minutes. If that is still too strong, a mat may not be for you. Breathing and music stay.</source>
            <translation>Manche hören auf. In einer Studie mit 91 Menschen mit Schmerzen im unteren Rücken, die täglich 30 Minuten auf einer Matte lagen, fanden acht es zu schmerzhaft, um weiterzumachen, und eine Person hatte Jucken und Rötung. Der leichteste Aufbau hier ist ein doppelt gefaltetes Handtuch für zwei Minuten. Wenn auch das zu stark ist, ist eine Matte vielleicht nichts für dich. Atmen und Musik bleiben.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Some things need a person at once, mat or no mat. They are on a page of their own, Emergency signs, which is always at hand.</source>
            <translation>Manches braucht sofort einen Menschen, mit oder ohne Matte. Es steht auf einer eigenen Seite, Notfallzeichen, die immer zur Hand ist.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Sources disagree about what to change first and how fast. Here each step makes exactly one thing harder: more minutes after two comfortable days, another cover, surface or cushion after three, and only when the marks are gone. Faint marks mean the same again.</source>
            <translation>Die Quellen sind sich nicht einig, was man zuerst ändert und wie schnell. Hier macht jede Stufe genau eine Sache schwerer: mehr Minuten nach zwei angenehmen Tagen, eine andere Auflage, Unterlage oder ein anderes Kissen nach dreien, und nur, wenn die Abdrücke weg sind. Schwache Abdrücke heißen: noch einmal dasselbe.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>Sources disagree. A maker and a seller call it harmless; another page says never all night, and to take the mat out after 15 to 20 minutes. One user scratched an arm, turning over half asleep.</source>
            <translation>Die Quellen widersprechen sich. Ein Hersteller und ein Verkäufer nennen es harmlos; eine andere Seite sagt, nie die ganze Nacht, und die Matte nach 15 bis 20 Minuten herauszuziehen. Eine Nutzerin oder ein Nutzer zerkratzte sich beim Umdrehen im Halbschlaf einen Arm.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Spread your weight evenly, then lie still.</source>
            <translation>Verteile dein Gewicht gleichmäßig, und lieg dann still.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Stand in your own time, one hand on something steady.</source>
            <translation>Steh in deinem Tempo auf, eine Hand an etwas Festem.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Stop for a headache, a tingling arm or dizziness.</source>
            <translation>Hör auf bei Kopfschmerzen, einem kribbelnden Arm oder Schwindel.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Stop, and rest</source>
            <translation>Aufhören und ruhen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Strong is fine, sharp is not</source>
            <translation>Stark ist in Ordnung, stechend nicht</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>Teeth brushed, lights out or low, and everything you still need within reach.</source>
            <translation>Zähne geputzt, Licht aus oder gedämpft, und alles, was du noch brauchst, in Reichweite.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>Ten to fifteen minutes, some time before lights out, is what one seller suggests.</source>
            <translation>Zehn bis fünfzehn Minuten, einige Zeit bevor das Licht ausgeht, schlägt ein Verkäufer vor.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>That depends on the mat. Some articles say yes, carefully; the maker of a hard Swedish mat says no. So look into the leaflet of yours. One guide for beginners names 30 seconds to two minutes in thin socks, near a counter.</source>
            <translation>Das hängt von der Matte ab. Manche Artikel sagen ja, vorsichtig; der Hersteller einer harten schwedischen Matte sagt nein. Sieh also in den Beipackzettel deiner Matte. Eine Anleitung für den Anfang nennt 30 Sekunden bis zwei Minuten in dünnen Socken, nahe an einer Arbeitsplatte.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>The back-pain journal of one user of a mat</source>
            <translation>Das Rückenschmerz-Tagebuch eines Mattennutzers</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>The cover: thick towel, thin towel, T-shirt, bare skin.</source>
            <translation>Die Auflage: dickes Handtuch, dünnes Handtuch, T-Shirt, bloße Haut.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>The first half minute</source>
            <translation>Die erste halbe Minute</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>The first session is easy on purpose: a thick towel over the spikes, the mat on a bed or couch, a cushion under your head, and five minutes. Sources begin anywhere from five to fifteen minutes; this program takes the lowest. One user writes that too much too soon makes people give up.</source>
            <translation>Die erste Sitzung ist mit Absicht leicht: ein dickes Handtuch über den Spitzen, die Matte auf Bett oder Sofa, ein Kissen unter dem Kopf und fünf Minuten. Die Quellen beginnen irgendwo zwischen fünf und fünfzehn Minuten; dieses Programm nimmt das Wenigste. Ein Nutzer schreibt, dass viele aufgeben, wenn es zu früh zu viel ist.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>The last minute</source>
            <translation>Die letzte Minute</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>The maker of the Swedish Spike Mat</source>
            <translation>Der Hersteller der Swedish Spike Mat</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>The mat beside other care</source>
            <translation>Die Matte neben anderer Behandlung</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>The minutes.</source>
            <translation>Die Minuten.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>The seller of the Swedish Spike Mat in South Africa</source>
            <translation>Der Verkäufer der Swedish Spike Mat in Südafrika</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>The sting comes first. In a study of 32 healthy people it peaked within 30 seconds and then faded while they lay still. Guides for beginners say the same in their own words: unpleasant at first, easier after a few minutes.</source>
            <translation>Das Piksen kommt zuerst. In einer Studie mit 32 gesunden Menschen erreichte es innerhalb von 30 Sekunden seinen Höhepunkt und ließ dann nach, während sie still lagen. Anleitungen für den Anfang sagen es in eigenen Worten: zuerst unangenehm, nach ein paar Minuten leichter.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>The sting peaked within 30 seconds and faded. People became more relaxed in every setting, on the mat or not, with a voice or without. On the mat blood pressure was higher and the pulse lower; cortisol, a hormone, did not differ. (Olsson and von Scheele, 2011)</source>
            <translation>Das Piksen erreichte innerhalb von 30 Sekunden seinen Höhepunkt und ließ nach. Die Leute wurden in jeder Anordnung entspannter, auf der Matte oder nicht, mit Stimme oder ohne. Auf der Matte war der Blutdruck höher und der Puls niedriger; Cortisol, ein Hormon, unterschied sich nicht. (Olsson und von Scheele, 2011)</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>The studies are small and their results mixed. In one study pain was lower right after use; over weeks some found a change and others none. No study was found that sets a mat beside one without spikes, so nobody can tell the spikes from lying down and resting.</source>
            <translation>Die Studien sind klein und ihre Ergebnisse gemischt. In einer Studie war der Schmerz direkt nach dem Benutzen geringer; über Wochen fanden einige eine Änderung und andere keine. Es wurde keine Studie gefunden, die eine Matte mit einer ohne Spitzen vergleicht. Deshalb kann niemand die Spitzen vom Liegen und Ausruhen unterscheiden.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>The sun rises with the breath in and sets with the breath out. Unless you choose another pattern it starts easily and settles at four seconds in and six out, which is six breaths a minute. Long and easy is enough; it does not have to be deep. Following it is never required.</source>
            <translation>Die Sonne steigt mit dem Einatmen und sinkt mit dem Ausatmen. Wenn du kein anderes Muster wählst, beginnt sie leicht und pendelt sich bei vier Sekunden ein und sechs aus ein, das sind sechs Atemzüge in der Minute. Lang und leicht genügt; tief muss es nicht sein. Du musst ihr nie folgen.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Then often warmth</source>
            <translation>Danach oft Wärme</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>This program needs no network, so it travels along.</source>
            <translation>Dieses Programm braucht kein Netz, es reist also mit.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>To move, lift. One shop says to shift as you like; a guide says that moving scratches.</source>
            <translation>Wenn du dich bewegst, heb dich an. Ein Geschäft sagt, man könne sich frei verschieben; eine Anleitung sagt, dass Bewegen kratzt.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>Twice in one day</source>
            <translation>Zweimal an einem Tag</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Two opinions</source>
            <translation>Zwei Meinungen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Two pilot studies against a waiting list: 40 people with neck pain, 42 with low back pain</source>
            <translation>Zwei Pilotstudien im Vergleich mit einer Warteliste: 40 Menschen mit Nackenschmerzen, 42 mit Schmerzen im unteren Rücken</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>Two pilot studies, one of neck pain and one of low back pain. After 14 days those with a mat rated their pain lower than those on a waiting list. A questionnaire about the neck was better, the one about the back was not. (Hohmann, 2012)</source>
            <translation>Zwei Pilotstudien, eine zu Nackenschmerzen und eine zu Schmerzen im unteren Rücken. Nach 14 Tagen bewerteten die mit einer Matte ihren Schmerz niedriger als die auf einer Warteliste. Ein Fragebogen zum Nacken fiel besser aus, der zum Rücken nicht. (Hohmann, 2012)</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Up to minute three</source>
            <translation>Bis zur dritten Minute</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Use the pillow, or the rolled edge of the mat. One seller prefers a softer mat here.</source>
            <translation>Nimm das Kissen oder den gerollten Rand der Matte. Ein Verkäufer zieht hier eine weichere Matte vor.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Van Diest and others</source>
            <translation>Van Diest und andere</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>What a mat does to blood pressure is unclear. A maker writes that it may fall and that one should rise slowly; in a study of healthy people it was higher on the mat. A study of older people found that the dip on standing up is softer when it is done slowly. Slowly is right either way. With blood pressure that is high or low, or medicine for it, ask first; the program then leaves two minutes of sitting instead of one.</source>
            <translation>Was eine Matte mit dem Blutdruck macht, ist unklar. Ein Hersteller schreibt, dass er fallen kann und dass man langsam aufstehen soll; in einer Studie mit gesunden Menschen war er auf der Matte höher. Eine Studie mit älteren Menschen fand, dass der Abfall beim Aufstehen milder ausfällt, wenn man langsam aufsteht. Langsam ist so oder so richtig. Bei hohem oder niedrigem Blutdruck oder wenn du Blutdruckmittel nimmst, frag zuerst nach; das Programm lässt dann zwei Minuten im Sitzen statt einer.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>What can happen</source>
            <translation>Was vorkommen kann</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>What five minutes feel like, minute by minute.</source>
            <translation>Wie sich fünf Minuten anfühlen, Minute für Minute.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>What is under the mat: bed or couch, yoga mat, floor. Softer is gentler.</source>
            <translation>Was unter der Matte ist: Bett oder Sofa, Yogamatte, Boden. Weicher ist sanfter.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>What is under your head: cushion, folded towel, nothing.</source>
            <translation>Was unter deinem Kopf ist: Kissen, gefaltetes Handtuch, nichts.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>What it feels like</source>
            <translation>Wie es sich anfühlt</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>What research says</source>
            <translation>Was Studien sagen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>What slow breathing is known to do</source>
            <translation>Was man über langsames Atmen weiß</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>What studies of fingers say about mats</source>
            <translation>Was Studien mit Fingern über Matten sagen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>What the sun shows</source>
            <translation>Was die Sonne zeigt</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>What to set up first</source>
            <translation>Was du vorher einstellst</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>What to set up first, and when to get off before.</source>
            <translation>Was du vorher einstellst, und wann du vorher aufstehst.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>What was found</source>
            <translation>Was gefunden wurde</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>What was left out</source>
            <translation>Was weggelassen wurde</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>What your answer means</source>
            <translation>Was deine Antwort bedeutet</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>When it is no better after some weeks, when pain with tingling runs down one leg, or when you worry. The emergency signs say what cannot wait.</source>
            <translation>Wenn es nach einigen Wochen nicht besser ist, wenn Schmerz mit Kribbeln in ein Bein zieht oder wenn du dir Sorgen machst. Die Notfallzeichen sagen, was nicht warten kann.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>When it is not for you</source>
            <translation>Wenn es nichts für dich ist</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>When not to</source>
            <translation>Wann nicht</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>When the feet stay off</source>
            <translation>Wann die Füße wegbleiben</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>When to talk to somebody</source>
            <translation>Wann du mit jemandem sprechen solltest</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Where a cloth belongs</source>
            <translation>Wo ein Tuch hingehört</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Where the ladder may end</source>
            <translation>Wo die Leiter enden darf</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Whether a longer breath out matters</source>
            <translation>Ob ein längeres Ausatmen etwas ausmacht</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Who should ask first, and when to stop.</source>
            <translation>Wer erst nachfragen sollte, und wann du aufhörst.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Who should not hold the breath</source>
            <translation>Wer den Atem nicht anhalten sollte</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Why so slowly</source>
            <translation>Warum so langsam</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>With one of these the mat stays rolled up. Breathing, music and the journal stay open.</source>
            <translation>Bei einem davon bleibt die Matte zusammengerollt. Atmen, Musik und Tagebuch bleiben offen.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>With your hands, a ball or a roller</source>
            <translation>Mit den Händen, einem Ball oder einer Rolle</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/__init__.py" />
            <source>Written on {0} from these sources. General information about using a mat, not advice about your own health. Addresses can be copied; this program opens none.</source>
            <translation>Geschrieben am {0} aus diesen Quellen. Allgemeine Informationen zum Umgang mit einer Matte, kein Rat zu deiner eigenen Gesundheit. Die Adressen lassen sich kopieren; dieses Programm öffnet keine.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>You are asked once how the night was, if you like. Nights with and without a mat are shown beside each other only when there are seven of each, and without saying why they differ.</source>
            <translation>Du wirst einmal gefragt, wie die Nacht war, wenn du magst. Nächte mit und ohne Matte werden erst nebeneinander gezeigt, wenn es von jeder Art sieben gibt, und ohne zu sagen, warum sie sich unterscheiden.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>You need no special clothes and no warm-up. A few small things make it easier:</source>
            <translation>Du brauchst keine besondere Kleidung und kein Aufwärmen. Ein paar Kleinigkeiten machen es leichter:</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Your first time</source>
            <translation>Dein erstes Mal</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>Your own numbers</source>
            <translation>Deine eigenen Zahlen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>a blood clot or an inflamed vein, now or not long ago</source>
            <translation>ein Blutgerinnsel oder eine entzündete Vene, jetzt oder vor nicht langer Zeit</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>a glass of water for afterwards</source>
            <translation>ein Glas Wasser für hinterher</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>a quiet, comfortable place, and the phone out of reach</source>
            <translation>ein ruhiger, bequemer Ort, und das Telefon außer Reichweite</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>acupuncture or cupping today</source>
            <translation>heute Akupunktur oder Schröpfen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>alcohol, a sedative or a sleeping pill</source>
            <translation>Alkohol, ein Beruhigungs- oder ein Schlafmittel</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>an operation not long ago, a fracture of the spine, or cancer</source>
            <translation>eine Operation vor nicht langer Zeit, ein Bruch der Wirbelsäule oder Krebs</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>anything in the chest, or trouble breathing</source>
            <translation>irgendetwas in der Brust, oder Probleme beim Atmen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>blood thinners, or a bleeding disorder</source>
            <translation>Blutverdünner oder eine Blutungsstörung</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>diabetes or poor circulation</source>
            <translation>Diabetes oder schlechte Durchblutung</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>dizziness, falls or trouble with balance: then at least no standing</source>
            <translation>Schwindel, Stürze oder Probleme mit dem Gleichgewicht: dann zumindest kein Stehen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>dizziness, or feeling faint</source>
            <translation>Schwindel, oder das Gefühl, ohnmächtig zu werden</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>during pregnancy</source>
            <translation>in der Schwangerschaft</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>epilepsy, MS, Parkinson's, or a severe mental illness</source>
            <translation>Epilepsie, MS, Parkinson oder eine schwere psychische Erkrankung</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>fever, or feeling ill</source>
            <translation>Fieber, oder du fühlst dich krank</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>for anybody whom breathing exercises make panic</source>
            <translation>alle, die bei Atemübungen in Panik geraten</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>heart disease, a pacemaker, high or low blood pressure</source>
            <translation>Herzerkrankung, Herzschrittmacher, hoher oder niedriger Blutdruck</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>numb feet, or nerve damage: you would not feel a sore spot</source>
            <translation>taube Füße oder ein Nervenschaden: Du würdest eine wunde Stelle nicht spüren</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>numbness or tingling</source>
            <translation>Taubheit oder Kribbeln</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>nursing, or an allergy to foam, plastic, glue or dye</source>
            <translation>Stillzeit, oder eine Allergie gegen Schaumstoff, Kunststoff, Kleber oder Farbstoff</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>poor circulation, diabetes, a numb area</source>
            <translation>schlechte Durchblutung, Diabetes, eine taube Stelle</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>pregnant, or possibly so: sources disagree, so the answer is no</source>
            <translation>schwanger oder möglicherweise schwanger: Die Quellen widersprechen sich, deshalb ist die Antwort Nein</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>sharp pain, or pain that grows</source>
            <translation>stechender Schmerz, oder Schmerz, der zunimmt</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>skin shaved, waxed or sunburnt today</source>
            <translation>Haut heute rasiert, gewachst oder sonnenverbrannt</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>the health questions answered, and an unhurried few minutes</source>
            <translation>die Gesundheitsfragen beantwortet, und ein paar Minuten ohne Eile</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>under 18</source>
            <translation>unter 18</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>varicose veins or a wound where the mat would be</source>
            <translation>Krampfadern oder eine Wunde dort, wo die Matte läge</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>widespread eczema or psoriasis, or damaged skin on the back</source>
            <translation>ausgedehntes Ekzem oder ausgedehnte Schuppenflechte, oder geschädigte Haut am Rücken</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>with asthma that is acting up, or COPD</source>
            <translation>bei Asthma, das gerade Beschwerden macht, oder COPD</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>with epilepsy, or a severe mental illness</source>
            <translation>bei Epilepsie oder einer schweren psychischen Erkrankung</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>with eye pressure or a retina problem, or after a recent operation</source>
            <translation>bei Augendruck oder einem Netzhautproblem, oder nach einer kürzlichen Operation</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>with heart disease, an irregular beat, a pacemaker or high blood pressure</source>
            <translation>bei einer Herzerkrankung, unregelmäßigem Herzschlag, Herzschrittmacher oder hohem Blutdruck</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/__init__.py" />
            <source>{0} min</source>
            <translation>{0} min</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/__init__.py" />
            <source>{0} min read</source>
            <translation>{0} min Lesezeit</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/__init__.py" />
            <source>{0}, {1}</source>
            <translation>{0}, {1}</translation>
        </message>
    </context>
    <context>
        <name>LearnPage</name>
        <message numerus="yes">
            <location filename="../../companion/ui/pages/learn.py" />
            <source>%n articles</source>
            <translation>
                <numerusform>%n Artikel</numerusform>
                <numerusform>%n Artikel</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/learn.py" />
            <source>1 article</source>
            <translation>1 Artikel</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/learn.py" />
            <source>Learn</source>
            <translation>Wissen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/learn.py" />
            <source>Nothing here has these words.</source>
            <translation>Diese Wörter kommen hier nicht vor.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/learn.py" />
            <source>Plain facts, with sources at the end of each page</source>
            <translation>Schlichte Fakten, mit Quellen am Ende jeder Seite</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/learn.py" />
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/learn.py" />
            <source>Search what there is to read</source>
            <translation>In allem suchen, was es zu lesen gibt</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/learn.py" />
            <source>Show everything</source>
            <translation>Alles zeigen</translation>
        </message>
    </context>
    <context>
        <name>Listening</name>
        <message>
            <location filename="../../companion/ui/listening.py" />
            <source>The sound is back.</source>
            <translation>Der Ton ist wieder da.</translation>
        </message>
    </context>
    <context>
        <name>Lists</name>
        <message>
            <location filename="../../companion/ui/text/lists.py" />
            <source> </source>
            <comment>between two sentences</comment>
            <translation> </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/lists.py" />
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/lists.py" />
            <source>. </source>
            <comment>between two parts</comment>
            <translation>. </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/lists.py" />
            <source>; </source>
            <translation>; </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/lists.py" />
            <source>{0}.</source>
            <translation>{0}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/lists.py" />
            <source>{0}: {1}</source>
            <translation>{0}: {1}</translation>
        </message>
    </context>
    <context>
        <name>Lunch</name>
        <message>
            <location filename="../../companion/ui/text/lunch.py" />
            <source>At your chair</source>
            <translation>Am Stuhl</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/lunch.py" />
            <source>Lying down, as you usually do.</source>
            <translation>Im Liegen, wie du es gewohnt bist.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/lunch.py" />
            <source>On your back</source>
            <translation>Auf dem Rücken</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/lunch.py" />
            <source>Seated, the mat on the floor.</source>
            <translation>Im Sitzen, die Matte am Boden.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/lunch.py" />
            <source>The mat between you and the backrest.</source>
            <translation>Die Matte zwischen dir und der Lehne.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/lunch.py" />
            <source>Too short for the mat. With getting on and off it takes until {0}: choose that or later.</source>
            <translation>Zu kurz für die Matte. Mit Hinlegen und Aufstehen dauert es bis {0}: Wähle das oder später.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/lunch.py" />
            <source>Under your feet</source>
            <translation>Unter den Füßen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/lunch.py" />
            <source>{0} Only while somebody else is at home.</source>
            <translation>{0} Nur, solange noch jemand zu Hause ist.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/lunch.py" />
            <source>{0} on the mat, done by {1}</source>
            <translation>{0} auf der Matte, fertig um {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/lunch.py" />
            <source>{0}, and a gentle chime at the end.</source>
            <translation>{0}, und am Ende ein sanfter Klang.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/lunch.py" />
            <source>{0}½ minutes</source>
            <translation>{0}½ Minuten</translation>
        </message>
    </context>
    <context>
        <name>LunchPage</name>
        <message>
            <location filename="../../companion/ui/pages/lunch.py" />
            <source>A short one with a chime at the end, never stronger than usual.</source>
            <translation>Eine kurze Sitzung mit einem Klang am Ende, nie stärker als sonst.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/lunch.py" />
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/lunch.py" />
            <source>Back at my desk by</source>
            <translation>Wieder am Tisch um</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/lunch.py" />
            <source>Back at my desk by a certain time</source>
            <translation>Zu einer bestimmten Zeit wieder am Tisch</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/lunch.py" />
            <source>Lunch break</source>
            <translation>Mittagspause</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/lunch.py" />
            <source>Skin marks</source>
            <translation>Hautabdrücke</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/lunch.py" />
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/lunch.py" />
            <source>Where to take the break</source>
            <translation>Wo du die Pause machst</translation>
        </message>
    </context>
    <context>
        <name>LunchView</name>
        <message>
            <location filename="../../companion/ui/widgets/lunch_view.py" />
            <source>Done by {0}</source>
            <translation>Fertig um {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/lunch_view.py" />
            <source>End</source>
            <translation>Ende</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/lunch_view.py" />
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/lunch_view.py" />
            <source>I am up</source>
            <translation>Ich bin auf</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/lunch_view.py" />
            <source>It hurts</source>
            <translation>Es tut weh</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/lunch_view.py" />
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/lunch_view.py" />
            <source>Something hurts: stop</source>
            <translation>Etwas tut weh: stoppen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/lunch_view.py" />
            <source>The clock waits for you.</source>
            <translation>Die Uhr wartet auf dich.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <location filename="../../companion/ui/main_window.py" />
            <source>Journal</source>
            <translation>Tagebuch</translation>
        </message>
        <message>
            <location filename="../../companion/ui/main_window.py" />
            <source>Learn</source>
            <translation>Wissen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/main_window.py" />
            <source>Mat Companion</source>
            <translation>Mat Companion</translation>
        </message>
        <message>
            <location filename="../../companion/ui/main_window.py" />
            <source>Progress</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <location filename="../../companion/ui/main_window.py" />
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/main_window.py" />
            <source>Today</source>
            <translation>Heute</translation>
        </message>
    </context>
    <context>
        <name>MatchRow</name>
        <message>
            <location filename="../../companion/ui/widgets/match_row.py" />
            <source>Column {0}, without a name</source>
            <translation>Spalte {0}, ohne Namen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/match_row.py" />
            <source>For example: {0}</source>
            <translation>Zum Beispiel: {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/match_row.py" />
            <source>Not in this table</source>
            <translation>Nicht in dieser Tabelle</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/match_row.py" />
            <source>Not understood as this: {0}</source>
            <translation>So nicht verstanden: {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/match_row.py" />
            <source>Same in every session</source>
            <translation>In jeder Sitzung gleich</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/match_row.py" />
            <source>{0}: column</source>
            <translation>{0}: Spalte</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/match_row.py" />
            <source>{0}: for every session</source>
            <translation>{0}: für jede Sitzung</translation>
        </message>
    </context>
    <context>
        <name>MatchingPage</name>
        <message>
            <location filename="../../companion/ui/pages/matching.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/matching.py" />
            <source>Choose the column, or what holds for every session.</source>
            <translation>Wähle die Spalte oder das, was für jede Sitzung gilt.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/matching.py" />
            <source>Columns that are left out: {0}</source>
            <translation>Spalten, die wegbleiben: {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/matching.py" />
            <source>Continue</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/matching.py" />
            <source>No session without a start: choose its column, or those of date and time.</source>
            <translation>Keine Sitzung ohne Beginn: Wähle seine Spalte oder die von Datum und Uhrzeit.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/matching.py" />
            <source>No session without minutes: choose their column, or how many they always were.</source>
            <translation>Keine Sitzung ohne Minuten: Wähle ihre Spalte, oder wie viele es immer waren.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/matching.py" />
            <source>Nothing is missing any more.</source>
            <translation>Es fehlt nichts mehr.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/matching.py" />
            <source>Show everything a table may have</source>
            <translation>Alles zeigen, was eine Tabelle haben kann</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/matching.py" />
            <source>Still missing: {0}</source>
            <translation>Noch nicht zugeordnet: {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/matching.py" />
            <source>Which column is which?</source>
            <translation>Welche Spalte ist welche?</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/matching.py" />
            <source>{0}: say where each of these stands. Nothing has changed yet.</source>
            <translation>{0}: Sag, wo jede dieser Angaben steht. Noch hat sich nichts geändert.</translation>
        </message>
    </context>
    <context>
        <name>Messenger</name>
        <message>
            <location filename="../../companion/ui/messenger.py" />
            <source>Not while the journal is kept in memory only</source>
            <translation>Nicht, solange das Tagebuch nur im Arbeitsspeicher liegt</translation>
        </message>
        <message>
            <location filename="../../companion/ui/messenger.py" />
            <source>The health answers now are those of your other computer. Please look at them.</source>
            <translation>Es gelten jetzt die Gesundheitsangaben von deinem anderen Computer. Bitte sieh sie dir an.</translation>
        </message>
    </context>
    <context>
        <name>MinutesField</name>
        <message>
            <location filename="../../companion/ui/widgets/journal_fields.py" />
            <source>In minutes; Up and Down change it</source>
            <translation>In Minuten; Pfeil auf und ab ändern sie</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_fields.py" />
            <source>min</source>
            <translation>min</translation>
        </message>
    </context>
    <context>
        <name>MomentField</name>
        <message>
            <location filename="../../companion/ui/widgets/journal_fields.py" />
            <source>A day earlier</source>
            <translation>Einen Tag früher</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_fields.py" />
            <source>A day later</source>
            <translation>Einen Tag später</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_fields.py" />
            <source>Time of day</source>
            <translation>Uhrzeit</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_fields.py" />
            <source>Up and Down change it by a day</source>
            <translation>Pfeil auf und ab ändern ihn um einen Tag</translation>
        </message>
    </context>
    <context>
        <name>Names</name>
        <message numerus="yes">
            <location filename="../../companion/ui/lengths.py" />
            <source>%n minutes</source>
            <translation>
                <numerusform>%n Minute</numerusform>
                <numerusform>%n Minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/lengths.py" />
            <source>%n seconds</source>
            <translation>
                <numerusform>%n Sekunde</numerusform>
                <numerusform>%n Sekunden</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/lengths.py" />
            <source>1 minute</source>
            <translation>1 Minute</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>4-7-8, with holds</source>
            <translation>4-7-8, mit Anhalten</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>A sedative or sleeping pill</source>
            <translation>Ein Beruhigungs- oder Schlafmittel</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Acupuncture today</source>
            <translation>Heute Akupunktur</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Alcohol</source>
            <translation>Alkohol</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Any of these</source>
            <translation>Irgendetwas davon</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Awake</source>
            <translation>Wach</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Back</source>
            <translation>Rücken</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Bedtime</source>
            <translation>Schlafenszeit</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Belly</source>
            <translation>Bauch</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Bowl</source>
            <translation>Klangschale</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Box, with holds</source>
            <translation>Quadrat, mit Anhalten</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Breath tone</source>
            <translation>Atemton</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Breathe in</source>
            <translation>Einatmen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Breathe out</source>
            <translation>Ausatmen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Breathing</source>
            <translation>Atmen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Brown</source>
            <translation>Braun</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Bruised or broken</source>
            <translation>Blau oder verletzt</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Chest or breath</source>
            <translation>Brust oder Atem</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Clear</source>
            <translation>Deutlich</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Comfortable</source>
            <translation>Angenehm</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Completed</source>
            <translation>Abgeschlossen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Cupping today</source>
            <translation>Heute Schröpfen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Deep</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Dizzy</source>
            <translation>Schwindlig</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Doorbell or other</source>
            <translation>Klingel, anderes</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Double breath in</source>
            <translation>Doppelt einatmen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Drowsy</source>
            <translation>Schläfrig</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Dusk</source>
            <translation>Dämmerung</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Ended early</source>
            <translation>Früher beendet</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Even</source>
            <translation>Gleichmäßig</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Faint</source>
            <translation>Schwach</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Fainted</source>
            <translation>Ohnmächtig</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Fair</source>
            <translation>Hell</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Feet</source>
            <translation>Füße</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Feet, seated</source>
            <translation>Füße, sitzend</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Feet, standing</source>
            <translation>Füße, stehend</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Fell asleep</source>
            <translation>Eingeschlafen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Fever, or feeling ill</source>
            <translation>Fieber, oder ich fühle mich krank</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Gentle</source>
            <translation>Sanft</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Gone</source>
            <translation>Weg</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Had to stop</source>
            <translation>Musste aufhören</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Hold</source>
            <translation>Halten</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Interrupted</source>
            <translation>Unterbrochen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Just too much</source>
            <translation>Einfach zu viel</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Light</source>
            <translation>Sehr hell</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Long breath out</source>
            <translation>Lang ausatmen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Lunch break</source>
            <translation>Mittagspause</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Medium</source>
            <translation>Mittel</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Melted</source>
            <translation>Geschmolzen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Morning</source>
            <translation>Morgen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Neck</source>
            <translation>Nacken</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Numb or tingling</source>
            <translation>Taub, kribbelnd</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>On a yoga mat, {0}.</source>
            <translation>Auf einer Yogamatte, {0}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>On the bed or couch, {0}.</source>
            <translation>Auf dem Bett oder Sofa, {0}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>On the floor, {0}.</source>
            <translation>Auf dem Boden, {0}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Pink marks</source>
            <translation>Rosa Abdrücke</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Rest</source>
            <translation>Ruhen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Running</source>
            <translation>Läuft</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Seat</source>
            <translation>Sitz</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Session</source>
            <translation>Sitzung</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Sharp pain</source>
            <translation>Stechender Schmerz</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Short and gentle</source>
            <translation>Kurz und sanft</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Short session</source>
            <translation>Kurze Sitzung</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Skin shaved, waxed or sunburnt today</source>
            <translation>Haut heute rasiert, gewachst oder sonnenverbrannt</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Slow sigh out</source>
            <translation>Langsam seufzen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Sore spot</source>
            <translation>Wunde Stelle</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Standard</source>
            <translation>Normal</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Stopped</source>
            <translation>Gestoppt</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Strong but OK</source>
            <translation>Stark, aber okay</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Suggested session</source>
            <translation>Vorgeschlagene Sitzung</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>System</source>
            <translation>System</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>T-shirt</source>
            <translation>T-Shirt</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Tingling</source>
            <translation>Kribbeln</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Too strong</source>
            <translation>Zu stark</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Voice</source>
            <translation>Stimme</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Warm</source>
            <translation>Warm</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Wave</source>
            <translation>Welle</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>bare skin</source>
            <translation>bloße Haut</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>bed or couch</source>
            <translation>Bett oder Sofa</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>cushion</source>
            <translation>Kissen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>double thick towel</source>
            <translation>doppeltes Handtuch</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>floor</source>
            <translation>Boden</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>folded towel</source>
            <translation>gefaltetes Handtuch</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>in a T-shirt</source>
            <translation>im T-Shirt</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>in thick socks</source>
            <translation>in dicken Socken</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>in thin socks</source>
            <translation>in dünnen Socken</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>nothing under the head</source>
            <translation>nichts unter dem Kopf</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>on a double thick towel</source>
            <translation>auf einem doppelten Handtuch</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>on a thick towel</source>
            <translation>auf einem dicken Handtuch</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>on a thin towel</source>
            <translation>auf einem dünnen Handtuch</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>on bare skin</source>
            <translation>auf bloßer Haut</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>thick socks</source>
            <translation>dicke Socken</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>thick towel</source>
            <translation>dickes Handtuch</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>thin socks</source>
            <translation>dünne Socken</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>thin towel</source>
            <translation>dünnes Handtuch</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>with a cushion under your head</source>
            <translation>mit einem Kissen unter dem Kopf</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>with a folded towel under your head</source>
            <translation>mit einem gefalteten Handtuch unter dem Kopf</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>with bare feet</source>
            <translation>mit bloßen Füßen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>with nothing under your head</source>
            <translation>mit nichts unter dem Kopf</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>yoga mat</source>
            <translation>Yogamatte</translation>
        </message>
        <message>
            <location filename="../../companion/ui/lengths.py" />
            <source>{0} min</source>
            <translation>{0} min</translation>
        </message>
        <message>
            <location filename="../../companion/ui/lengths.py" />
            <source>{0} s</source>
            <translation>{0} s</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>{0} {1}</source>
            <translation>{0} {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>{0}, {1}</source>
            <translation>{0}, {1}</translation>
        </message>
    </context>
    <context>
        <name>Navigation</name>
        <message>
            <location filename="../../companion/ui/widgets/navigation.py" />
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
    </context>
    <context>
        <name>NextTimeCard</name>
        <message>
            <location filename="../../companion/ui/widgets/next_time_card.py" />
            <source>Next time</source>
            <translation>Nächstes Mal</translation>
        </message>
    </context>
    <context>
        <name>NightPage</name>
        <message>
            <location filename="../../companion/ui/pages/night.py" />
            <source>Close for the night</source>
            <translation>Für die Nacht schließen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/night.py" />
            <source>Good night</source>
            <translation>Gute Nacht</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/night.py" />
            <source>Open Mat Companion</source>
            <translation>Mat Companion öffnen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/night.py" />
            <source>Stay on</source>
            <translation>Wach bleiben</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/night.py" />
            <source>The computer goes to sleep in {0} s.</source>
            <translation>Der Computer geht in {0} s in den Ruhezustand.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/night.py" />
            <source>The computer would not go to sleep by itself.</source>
            <translation>Der Computer ließ sich nicht in den Ruhezustand versetzen.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/night.py" />
            <source>Your session is written down. How you slept can wait until morning.</source>
            <translation>Deine Sitzung ist eingetragen. Wie du geschlafen hast, hat Zeit bis morgen.</translation>
        </message>
    </context>
    <context>
        <name>NothingFound</name>
        <message>
            <location filename="../../companion/ui/widgets/journal_empty.py" />
            <source>Nothing found</source>
            <translation>Nichts gefunden</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_empty.py" />
            <source>Only notes, tags and what else was done are searched, each word from its beginning.</source>
            <translation>Gesucht wird nur in Notizen, Stichwörtern und was sonst gemacht wurde, jedes Wort von seinem Anfang an.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_empty.py" />
            <source>Show everything</source>
            <translation>Alles zeigen</translation>
        </message>
    </context>
    <context>
        <name>NoticeCard</name>
        <message>
            <location filename="../../companion/ui/notices.py" />
            <source>Dismiss</source>
            <translation>Ausblenden</translation>
        </message>
        <message>
            <location filename="../../companion/ui/notices.py" />
            <source>Dismiss: {0}</source>
            <translation>Ausblenden: {0}</translation>
        </message>
    </context>
    <context>
        <name>Offer</name>
        <message>
            <location filename="../../companion/ui/offer.py" />
            <source>Your music</source>
            <translation>Deine Musik</translation>
        </message>
    </context>
    <context>
        <name>OpenQuestions</name>
        <message>
            <location filename="../../companion/ui/open_questions.py" />
            <source>Answer</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <location filename="../../companion/ui/open_questions.py" />
            <source>How was your lunch break?</source>
            <translation>Wie war deine Mittagspause?</translation>
        </message>
        <message>
            <location filename="../../companion/ui/open_questions.py" />
            <source>Two quick questions about last night's session, if you like.</source>
            <translation>Zwei kurze Fragen zur Sitzung von gestern Abend, wenn du magst.</translation>
        </message>
    </context>
    <context>
        <name>OutputChoice</name>
        <message>
            <location filename="../../companion/ui/widgets/output_choice.py" />
            <source>Choose</source>
            <translation>Wählen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/output_choice.py" />
            <source>Choose the sound device</source>
            <translation>Tongerät wählen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/output_choice.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/output_choice.py" />
            <source>Close the list of sound devices</source>
            <translation>Liste der Tongeräte schließen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/output_choice.py" />
            <source>Sound device</source>
            <translation>Tongerät</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/output_choice.py" />
            <source>The computer's usual one</source>
            <translation>Das übliche des Computers</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/output_choice.py" />
            <source>output, speaker, headphones, sound card, bluetooth, hardware</source>
            <translation>Ausgabe, Lautsprecher, Kopfhörer, Soundkarte, Bluetooth, Hardware</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/output_choice.py" />
            <source>{0} (not there now)</source>
            <translation>{0} (gerade nicht da)</translation>
        </message>
    </context>
    <context>
        <name>OwnMusic</name>
        <message>
            <location filename="../../companion/ui/widgets/own_music.py" />
            <source>Add files...</source>
            <translation>Dateien dazu...</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/own_music.py" />
            <source>Add folder...</source>
            <translation>Ordner dazu...</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/own_music.py" />
            <source>Ogg, FLAC, MP3 and WAV; folders with all that is in them</source>
            <translation>Ogg, FLAC, MP3 und WAV; Ordner mit allem, was darin ist</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/own_music.py" />
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/own_music.py" />
            <source>Remove {0}</source>
            <translation>{0} entfernen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/own_music.py" />
            <source>Show all {0}</source>
            <translation>Alle {0} zeigen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/own_music.py" />
            <source>Your music</source>
            <translation>Deine Musik</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/own_music.py" />
            <source>own files, folder, mp3, songs, album, playlist, library</source>
            <translation>eigene Dateien, Ordner, mp3, Lieder, Songs, Album, Playlist, Wiedergabeliste, Sammlung</translation>
        </message>
    </context>
    <context>
        <name>PercentSlider</name>
        <message>
            <location filename="../../companion/ui/widgets/percent_slider.py" />
            <source>{0} %</source>
            <translation>{0} %</translation>
        </message>
    </context>
    <context>
        <name>PrepView</name>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Add 30 s</source>
            <translation>30 s mehr</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Feet on the floor, back against the mat.</source>
            <translation>Füße am Boden, Rücken an der Matte.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Get comfortable</source>
            <translation>Mach es dir bequem</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Head down, arms loose.</source>
            <translation>Kopf abgelegt, Arme locker.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Lean on your hands, then elbows.</source>
            <translation>Stütz dich auf die Hände, dann auf die Ellbogen.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Let it take you</source>
            <translation>Lass dich tragen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Lie down in your own time</source>
            <translation>Leg dich in deinem Tempo hin</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Lie or sit as you like, no mat needed.</source>
            <translation>Leg oder setz dich hin, wie du magst, ohne Matte.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Lower slowly</source>
            <translation>Langsam herunter</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Mat behind you, knees bent.</source>
            <translation>Matte hinter dir, Knie gebeugt.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Paused</source>
            <translation>Pausiert</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Put your feet down slowly</source>
            <translation>Stell die Füße langsam ab</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Settle in your own time</source>
            <translation>Komm in deinem Tempo an</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Sit at the edge</source>
            <translation>Setz dich an den Rand</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Sit back slowly</source>
            <translation>Lehn dich langsam zurück</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Start now</source>
            <translation>Jetzt starten</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Starts by itself</source>
            <translation>Startet von selbst</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Stay seated, and let only the weight of your legs rest on the mat.</source>
            <translation>Bleib sitzen, und lass nur das Gewicht deiner Beine auf der Matte ruhen.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>The soft bell marks the start. Let the out-breath be the long one.</source>
            <translation>Die leise Glocke ist der Anfang. Lass das Ausatmen das lange sein.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>The soft bell marks the start. The first half minute is usually the strongest.</source>
            <translation>Die leise Glocke ist der Anfang. Die erste halbe Minute ist meist die stärkste.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>{0}, music: {1}</source>
            <translation>{0}, Musik: {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>{0}, without music</source>
            <translation>{0}, ohne Musik</translation>
        </message>
    </context>
    <context>
        <name>Progress</name>
        <message numerus="yes">
            <location filename="../../companion/ui/text/ladder_caption.py" />
            <source>%n sessions</source>
            <translation>
                <numerusform>%n Sitzung</numerusform>
                <numerusform>%n Sitzungen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>1 day</source>
            <translation>1 Tag</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/ladder_caption.py" />
            <source>1 session</source>
            <translation>1 Sitzung</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>15 days</source>
            <translation>15 Tage</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>15 min</source>
            <translation>15 min</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>3 months</source>
            <translation>3 Monate</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>5 min</source>
            <translation>5 min</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>5 weeks</source>
            <translation>5 Wochen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>A dot is a month, its size minutes a session</source>
            <translation>Ein Punkt ist ein Monat, seine Größe Minuten je Sitzung</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>A dot is a week, its size minutes a session</source>
            <translation>Ein Punkt ist eine Woche, seine Größe Minuten je Sitzung</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>A dot is a year, its size minutes a session</source>
            <translation>Ein Punkt ist ein Jahr, seine Größe Minuten je Sitzung</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>After</source>
            <translation>Nachher</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>After {0}, n = {1}</source>
            <translation>Nach {0}, n = {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>All</source>
            <translation>Alles</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Before</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Cover</source>
            <translation>Auflage</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/telling.py" />
            <source>Days and fortnights</source>
            <translation>Tage und 14-Tage-Zeiträume</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Days on the mat</source>
            <translation>Tage auf der Matte</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Dot size: minutes</source>
            <translation>Punktgröße: Minuten</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Felt right after lying down, rated by you. It cannot show what caused the change.</source>
            <translation>Direkt nach dem Liegen gespürt, von dir bewertet. Was die Änderung bewirkt hat, kann das nicht zeigen.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>From</source>
            <translation>Ab</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/ladder_caption.py" />
            <source>Going back is part of it.</source>
            <translation>Zurückgehen gehört dazu.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>How nights were rated</source>
            <translation>Wie Nächte bewertet wurden</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Ladder: {0}</source>
            <translation>Leiter: {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>MMMM yyyy</source>
            <translation>MMMM yyyy</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Min</source>
            <translation>Min</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Minutes</source>
            <translation>Minuten</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Minutes a session</source>
            <translation>Minuten je Sitzung</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Minutes per month</source>
            <translation>Minuten je Monat</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Minutes per session</source>
            <translation>Minuten je Sitzung</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Minutes per week</source>
            <translation>Minuten je Woche</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Minutes per year</source>
            <translation>Minuten je Jahr</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Month</source>
            <translation>Monat</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Night after</source>
            <translation>Nacht nach</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Nights</source>
            <translation>Nächte</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>No night rated in this time.</source>
            <translation>Keine bewertete Nacht in dieser Zeit.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>No session in this time.</source>
            <translation>Keine Sitzung in dieser Zeit.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>No session rated before and after in this time.</source>
            <translation>Keine vorher und nachher bewertete Sitzung in dieser Zeit.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/ladder_caption.py" />
            <source>On {0} from {1}, then back to {2} for {3}. Going back is part of it.</source>
            <translation>Ab {1} „{0}“, dann wieder „{2}“ ({3}). Zurückgehen gehört dazu.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/ladder_caption.py" />
            <source>One try on {0} on {1}, then back to {2} for {3}. Going back is part of it.</source>
            <translation>Ein Versuch mit „{0}“ ({1}), dann wieder „{2}“ ({3}). Zurückgehen gehört dazu.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Pain before and after</source>
            <translation>Schmerz vorher und nachher</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Rated by you on the morning after. Which evenings had a session was no accident, so this cannot show what made a night better or worse.</source>
            <translation>Von dir am Morgen danach bewertet. An welchen Abenden eine Sitzung war, ist kein Zufall; deshalb kann das nicht zeigen, was eine Nacht besser oder schlechter gemacht hat.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Rating</source>
            <translation>Bewertung</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Rest days are part of the plan.</source>
            <translation>Ruhetage gehören zum Plan.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Sessions</source>
            <translation>Sitzungen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Stress before and after</source>
            <translation>Stress vorher und nachher</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/ladder_caption.py" />
            <source>T-shirt</source>
            <translation>T-Shirt</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Tension before and after</source>
            <translation>Spannung vorher und nachher</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>The last bar is not over yet.</source>
            <translation>Der letzte Balken ist noch nicht vorbei.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>The newest is {0}, {1} minutes.</source>
            <translation>Neueste Sitzung: {0}, {1} Minuten.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Towel ladder</source>
            <translation>Handtuchleiter</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Week {0} is not over yet.</source>
            <translation>Woche {0} ist noch nicht vorbei.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/ladder_caption.py" />
            <source>What was lain on, and for how long. It cannot show how you were.</source>
            <translation>Worauf du gelegen hast, und wie lange. Wie es dir ging, kann das nicht zeigen.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>after</source>
            <translation>nachher</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>all</source>
            <translation>alle</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/ladder_caption.py" />
            <source>bare skin</source>
            <translation>bloße Haut</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>before</source>
            <translation>vorher</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/chart_days.py" />
            <source>d MMM</source>
            <translation>d. MMM</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/chart_days.py" />
            <source>d MMM yyyy</source>
            <translation>d. MMM yyyy</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/ladder_caption.py" />
            <source>double</source>
            <translation>doppelt</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>mat evenings</source>
            <translation>Mattenabenden</translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/progress.py" />
            <source>n = %n back sessions</source>
            <translation>
                <numerusform>n = %n Rückensitzung</numerusform>
                <numerusform>n = %n Rückensitzungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/progress.py" />
            <source>n = %n sessions</source>
            <translation>
                <numerusform>n = %n Sitzung</numerusform>
                <numerusform>n = %n Sitzungen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>n = {0} and {1} nights</source>
            <translation>n = {0} und {1} Nächte</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>n = {0}. {1}</source>
            <translation>n = {0}. {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>next</source>
            <translation>nächste</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>other evenings</source>
            <translation>anderen Abenden</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/ladder_caption.py" />
            <source>thick</source>
            <translation>dick</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/ladder_caption.py" />
            <source>thick socks</source>
            <translation>dicke Socken</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/ladder_caption.py" />
            <source>thin</source>
            <translation>dünn</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/ladder_caption.py" />
            <source>thin socks</source>
            <translation>dünne Socken</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/chart_days.py" />
            <source>w{0}</source>
            <translation>KW{0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>{0} Dashed: averages, {1} and {2}.</source>
            <translation>{0} Gestrichelt: Durchschnitte, {1} und {2}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/ladder_caption.py" />
            <source>{0} Going back is part of it.</source>
            <translation>{0} Zurückgehen gehört dazu.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>{0} Not enough yet for averages: {1} more.</source>
            <translation>{0} Noch nicht genug für Durchschnitte: {1} fehlen.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>{0} Suggested next: {1}.</source>
            <translation>{0} Als Nächstes vorgeschlagen: {1}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>{0} min</source>
            <translation>{0} min</translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/progress.py" />
            <source>{0} of %n days</source>
            <translation>
                <numerusform>{0} von %n Tag</numerusform>
                <numerusform>{0} von %n Tagen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>{0} {1}</source>
            <translation>{0} {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/ladder_caption.py" />
            <source>{0}, all on {1}.</source>
            <translation>{0}, durchweg: {1}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>{0}, average {1}</source>
            <translation>{0}, Durchschnitt {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/ladder_caption.py" />
            <source>{0}, from {1} to {2}.</source>
            <translation>{0}, von „{1}“ bis „{2}“.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>{0}: {1} min</source>
            <translation>{0}: {1} min</translation>
        </message>
    </context>
    <context>
        <name>ProgressPage</name>
        <message>
            <location filename="../../companion/ui/pages/progress.py" />
            <source>All sessions are being counted. Until then the charts are the ones from before.</source>
            <translation>Alle Sitzungen werden gezählt. Bis dahin sind es die Diagramme von vorher.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/progress.py" />
            <source>Charts appear after three sessions.
Before that the numbers would not mean much.</source>
            <translation>Diagramme gibt es nach drei Sitzungen.
Vorher würden die Zahlen nicht viel sagen.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/progress.py" />
            <source>How far back</source>
            <translation>Wie weit zurück</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/progress.py" />
            <source>In words</source>
            <translation>In Worten</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/progress.py" />
            <source>Progress</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/progress.py" />
            <source>Shown as drawing</source>
            <translation>Als Zeichnung gezeigt</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/progress.py" />
            <source>Shown as table</source>
            <translation>Als Tabelle gezeigt</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/progress.py" />
            <source>Start a session</source>
            <translation>Sitzung beginnen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/progress.py" />
            <source>Start first session</source>
            <translation>Erste Sitzung beginnen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/progress.py" />
            <source>The charts of all sessions are there.</source>
            <translation>Die Diagramme aller Sitzungen sind da.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/progress.py" />
            <source>The first step is a thick towel</source>
            <translation>Die erste Stufe ist ein dickes Handtuch</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/progress.py" />
            <source>What research says</source>
            <translation>Was Studien sagen</translation>
        </message>
    </context>
    <context>
        <name>RatedLine</name>
        <message>
            <location filename="../../companion/ui/widgets/journal_facts.py" />
            <source>not answered</source>
            <translation>nicht beantwortet</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_facts.py" />
            <source>{0}: {1} before, {2} after</source>
            <translation>{0}: vorher {1}, nachher {2}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_facts.py" />
            <source>{0}: {1} of 10</source>
            <translation>{0}: {1} von 10</translation>
        </message>
    </context>
    <context>
        <name>RatingCard</name>
        <message>
            <location filename="../../companion/ui/widgets/rating_card.py" />
            <source>0 to 10</source>
            <translation>0 bis 10</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/rating_card.py" />
            <source>after</source>
            <translation>nachher</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/rating_card.py" />
            <source>before</source>
            <translation>vorher</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/rating_card.py" />
            <source>before, carried over</source>
            <translation>vorher, übernommen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/rating_card.py" />
            <source>now</source>
            <translation>jetzt</translation>
        </message>
    </context>
    <context>
        <name>RatingRow</name>
        <message>
            <location filename="../../companion/ui/widgets/rating_card.py" />
            <source>0 is {0}, 10 is {1}</source>
            <translation>0 heißt {0}, 10 heißt {1}</translation>
        </message>
    </context>
    <context>
        <name>ReminderCard</name>
        <message>
            <location filename="../../companion/ui/widgets/reminder_card.py" />
            <source>Change</source>
            <translation>Ändern</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_card.py" />
            <source>Change reminders</source>
            <translation>Erinnerungen ändern</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_card.py" />
            <source>I did it</source>
            <translation>Schon gemacht</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_card.py" />
            <source>I did it: keep a session in the journal</source>
            <translation>Schon gemacht: eine Sitzung im Tagebuch festhalten</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_card.py" />
            <source>Next reminder</source>
            <translation>Nächste Erinnerung</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_card.py" />
            <source>No reminder set</source>
            <translation>Keine Erinnerung</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_card.py" />
            <source>Reminder for now</source>
            <translation>Erinnerung für jetzt</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_card.py" />
            <source>Set a reminder</source>
            <translation>Eine Erinnerung einstellen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_card.py" />
            <source>Set one</source>
            <translation>Einstellen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_card.py" />
            <source>Skip the reminder today</source>
            <translation>Die Erinnerung heute auslassen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_card.py" />
            <source>Skip today</source>
            <translation>Heute auslassen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_card.py" />
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_card.py" />
            <source>Start what the reminder is for</source>
            <translation>Starten, woran die Erinnerung erinnert</translation>
        </message>
    </context>
    <context>
        <name>ReminderEditor</name>
        <message>
            <location filename="../../companion/ui/widgets/reminder_editor.py" />
            <source>Reminder: {0}, {1}</source>
            <translation>Erinnerung: {0}, {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_editor.py" />
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_editor.py" />
            <source>Remove {0}</source>
            <translation>{0} entfernen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_editor.py" />
            <source>What it is for</source>
            <translation>Wofür sie ist</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_editor.py" />
            <source>{0}: on</source>
            <translation>{0}: an</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_editor.py" />
            <source>{0}: time</source>
            <translation>{0}: Zeit</translation>
        </message>
    </context>
    <context>
        <name>ReminderPages</name>
        <message>
            <location filename="../../companion/ui/reminder_pages.py" />
            <source>Reminders come while Mat Companion waits in the tray.</source>
            <translation>Erinnerungen kommen, solange Mat Companion im Infobereich wartet.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/reminder_pages.py" />
            <source>This desktop has no tray: reminders come while the window is open.</source>
            <translation>Diese Arbeitsumgebung hat keinen Infobereich: Erinnerungen kommen, solange das Fenster offen ist.</translation>
        </message>
    </context>
    <context>
        <name>ReminderRules</name>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>Films, games, shared slides; also calls and do not disturb, where the desktop tells</source>
            <translation>Filme, Spiele, geteilte Folien; auch Anrufe und „Nicht stören“, wo die Arbeitsumgebung es meldet</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>From and to are the same: no time is left out</source>
            <translation>Von und bis sind gleich: keine Zeit ist ausgenommen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>No reminders, whatever else is set</source>
            <translation>Keine Erinnerungen, was auch sonst eingestellt ist</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>Now {0} min</source>
            <translation>Jetzt {0} min</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>Quiet hours</source>
            <translation>Ruhezeiten</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>Quiet hours: from</source>
            <translation>Ruhezeiten: von</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>Quiet hours: until</source>
            <translation>Ruhezeiten: bis</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>Skip when I have already had a session</source>
            <translation>Auslassen, wenn ich schon eine Sitzung hatte</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>Snooze for</source>
            <translation>Aufschieben um</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>Wait while an app is full screen</source>
            <translation>Warten, solange eine App im Vollbild ist</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>already done, leave out, not twice</source>
            <translation>überspringen, schon erledigt, weglassen, nicht doppelt, nicht zweimal</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>do not disturb, silence, night, from, until, sleep</source>
            <translation>nicht stören, Stille, Nacht, von, bis, Schlaf, Ruhe</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>later, postpone, delay, remind again, minutes</source>
            <translation>Schlummern, Snooze, später, verschieben, verzögern, noch einmal erinnern, Minuten</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>presentation, busy, meeting, microphone, video, interrupt, disturb</source>
            <translation>Präsentation, beschäftigt, Besprechung, Meeting, Mikrofon, Video, unterbrechen, stören</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>{0} min</source>
            <translation>{0} min</translation>
        </message>
    </context>
    <context>
        <name>ReminderSection</name>
        <message>
            <location filename="../../companion/ui/widgets/settings_reminders.py" />
            <source>Add reminder</source>
            <translation>Erinnerung hinzufügen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_reminders.py" />
            <source>Two reminders in a row left unanswered? The app goes quiet until you open it.</source>
            <translation>Zwei Erinnerungen nacheinander ohne Antwort? Dann wird die App still, bis du sie öffnest.</translation>
        </message>
    </context>
    <context>
        <name>Reminders</name>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>After midnight: {0} is the night to {1}.</source>
            <translation>Nach Mitternacht: {0} ist die Nacht auf {1}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>Amber dim</source>
            <translation>Bernsteinlicht</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>At your chair</source>
            <translation>Am Stuhl</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>Feet on the mat, seated</source>
            <translation>Füße auf der Matte, im Sitzen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>I did it</source>
            <translation>Schon gemacht</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>In {0} min</source>
            <translation>In {0} min</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>Lunch break on the mat</source>
            <translation>Mittagspause auf der Matte</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>Lying on the mat</source>
            <translation>Auf der Matte liegend</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>No day is chosen, so it will not come.</source>
            <translation>Es ist kein Tag gewählt, deshalb kommt sie nicht.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>No time was written, so {0} stays.</source>
            <translation>Es wurde keine Zeit geschrieben, also bleibt es bei {0}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>Not today</source>
            <translation>Heute nicht</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>Time for your feet</source>
            <translation>Zeit für deine Füße</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>Time to breathe</source>
            <translation>Zeit zu atmen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>Time to lie down</source>
            <translation>Zeit, dich hinzulegen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>Time to wind down</source>
            <translation>Zeit, zur Ruhe zu kommen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/day_words.py" />
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <location filename="../../companion/ui/day_words.py" />
            <source>Tomorrow</source>
            <translation>Morgen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/day_words.py" />
            <source>Tomorrow night</source>
            <translation>Morgen Nacht</translation>
        </message>
        <message>
            <location filename="../../companion/ui/day_words.py" />
            <source>Tonight</source>
            <translation>Heute Nacht</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>What is suggested for the day</source>
            <translation>Was für den Tag vorgeschlagen ist</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>Without the mat, wherever you are</source>
            <translation>Ohne die Matte, wo immer du bist</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>bedtime session</source>
            <translation>Sitzung zur Schlafenszeit</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>breathing</source>
            <translation>Atmen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/day_words.py" />
            <source>d MMMM</source>
            <translation>d. MMMM</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>feet on the mat</source>
            <translation>Füße auf der Matte</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>lunch break</source>
            <translation>Mittagspause</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>suggested session</source>
            <translation>vorgeschlagene Sitzung</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>{0} at your chair</source>
            <translation>{0} am Stuhl</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>{0} is no time of day, so {1} stays. Write it like {2}.</source>
            <translation>{0} ist keine Uhrzeit, also bleibt es bei {1}. Schreib sie wie {2}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>{0} lies in your quiet hours, so it will not come.</source>
            <translation>{0} liegt in deinen Ruhezeiten, deshalb kommt sie nicht.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>{0} lying on the mat</source>
            <translation>{0} auf der Matte liegend</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>{0} with your feet on the mat, seated</source>
            <translation>{0} mit den Füßen auf der Matte, im Sitzen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>{0} without the mat, wherever you are</source>
            <translation>{0} ohne die Matte, wo immer du bist</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>{0} {1}</source>
            <translation>{0} {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>{0}, amber dim</source>
            <translation>{0}, Bernsteinlicht</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>{0}, as suggested for the day</source>
            <translation>{0}, wie für den Tag vorgeschlagen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/day_words.py" />
            <source>{0}, at night</source>
            <translation>{0}, nachts</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>{0}, feet on the mat, seated</source>
            <translation>{0}, Füße auf der Matte, im Sitzen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>{0}, {1}</source>
            <translation>{0}, {1}</translation>
        </message>
    </context>
    <context>
        <name>RemovedCard</name>
        <message>
            <location filename="../../companion/ui/widgets/settings_reminders.py" />
            <source>Removed: {0}, {1}</source>
            <translation>Entfernt: {0}, {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_reminders.py" />
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_reminders.py" />
            <source>Undo: keep {0}, {1}</source>
            <translation>Rückgängig: {0}, {1} behalten</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message numerus="yes">
            <location filename="../../companion/ui/text/report.py" />
            <source>%n days</source>
            <translation>
                <numerusform>%n Tag</numerusform>
                <numerusform>%n Tage</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>1 day</source>
            <translation>1 Tag</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>; </source>
            <translation>; </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>After</source>
            <translation>Nach</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Also noted: {0}.</source>
            <translation>Außerdem festgehalten: {0}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Back pain in diary entries without a session</source>
            <translation>Rückenschmerz in Tagebucheinträgen ohne Sitzung</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Back pain on the morning after a session</source>
            <translation>Rückenschmerz am Morgen nach einer Sitzung</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Before and after sessions on the mat</source>
            <translation>Vor und nach Sitzungen auf der Matte</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Before and after, over time</source>
            <translation>Vorher und nachher im Lauf der Zeit</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Comfort, sessions: {0}.</source>
            <translation>Wohlgefühl, Sitzungen: {0}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Each mark is one session, the oldest on the left.</source>
            <translation>Jedes Zeichen ist eine Sitzung, die älteste links.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Each mark is the average of one month. Months with fewer than {0} rated sessions have none.</source>
            <translation>Jedes Zeichen ist der Durchschnitt eines Monats. Monate mit weniger als {0} bewerteten Sitzungen haben keines.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Each mark is the average of one year. Years with fewer than {0} rated sessions have none.</source>
            <translation>Jedes Zeichen ist der Durchschnitt eines Jahres. Jahre mit weniger als {0} bewerteten Sitzungen haben keines.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Everything here was noted by one person about themselves. Pain, tension and stress are self-rated from 0, none, to 10, the most; sleep from 0, terrible, to 10, excellent.</source>
            <translation>Alles hier hat eine Person über sich selbst aufgeschrieben. Schmerz, Spannung und Stress hat sie selbst bewertet, von 0 (gar nicht) bis 10 (am stärksten); den Schlaf von 0 (furchtbar) bis 10 (ausgezeichnet).</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>MMM yyyy</source>
            <translation>MMM yyyy</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Made with Mat Companion {0} on {1}</source>
            <translation>Erstellt mit Mat Companion {0} am {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Marks</source>
            <translation>Abdrücke</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Mat lay on</source>
            <translation>Matte lag auf</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Minutes</source>
            <translation>Minuten</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Minutes on the mat per month</source>
            <translation>Minuten auf der Matte je Monat</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Minutes on the mat per week</source>
            <translation>Minuten auf der Matte je Woche</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Minutes on the mat per year</source>
            <translation>Minuten auf der Matte je Jahr</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Name:</source>
            <translation>Name:</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Nights, mornings and other times</source>
            <translation>Nächte, Morgen und andere Zeiten</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>None in these days.</source>
            <translation>Keine in diesen Tagen.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Not said</source>
            <translation>Nicht angegeben</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Noted of the day: {0}.</source>
            <translation>Zum Tag festgehalten: {0}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Notes from an acupressure mat journal</source>
            <translation>Aufzeichnungen aus einem Tagebuch zur Akupressurmatte</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Nothing was noted in these days.</source>
            <translation>In diesen Tagen wurde nichts festgehalten.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Noticed on the mat: {0}.</source>
            <translation>Auf der Matte bemerkt: {0}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>On the spikes</source>
            <translation>Auf den Spitzen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Other things done: {0}.</source>
            <translation>Sonst gemacht: {0}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Page {0} of {1}</source>
            <translation>Seite {0} von {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Part of the body</source>
            <translation>Körperbereich</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Sessions</source>
            <translation>Sitzungen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Sessions that were stopped</source>
            <translation>Sitzungen, die gestoppt wurden</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Setup</source>
            <translation>Aufbau</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Skin: clear marks, or bruised or broken</source>
            <translation>Haut: deutliche Abdrücke, oder blau oder verletzt</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Sleep, as rated on the morning after a session</source>
            <translation>Schlaf, bewertet am Morgen nach einer Sitzung</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>They are one person's ratings without anything to compare them with, and say nothing of what a change comes from. They are no diagnosis.</source>
            <translation>Es sind die Bewertungen einer einzelnen Person ohne etwas, womit man sie vergleichen könnte, und sie sagen nichts darüber, woher eine Änderung kommt. Sie sind keine Diagnose.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>What else the days had in them</source>
            <translation>Was die Tage sonst enthielten</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>What these figures cannot show</source>
            <translation>Was diese Zahlen nicht zeigen können</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>What was used</source>
            <translation>Was benutzt wurde</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>after</source>
            <translation>nachher</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>before</source>
            <translation>vorher</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>breathing sessions without the mat: {0}</source>
            <translation>Atemsitzungen ohne die Matte: {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>d MMM</source>
            <translation>d. MMM</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>d MMM yyyy</source>
            <translation>d. MMM yyyy</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>days on the mat</source>
            <translation>Tage auf der Matte</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>diary entries without a session: {0}</source>
            <translation>Tagebucheinträge ohne Sitzung: {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>minutes in all</source>
            <translation>Minuten insgesamt</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>sessions on the mat</source>
            <translation>Sitzungen auf der Matte</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>sessions stopped</source>
            <translation>gestoppte Sitzungen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>yyyy</source>
            <translation>yyyy</translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/report.py" />
            <source>{0} (%n days)</source>
            <translation>
                <numerusform>{0} (%n Tag)</numerusform>
                <numerusform>{0} (%n Tage)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>{0} (1 day)</source>
            <translation>{0} (1 Tag)</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>{0} of {1}</source>
            <translation>{0} von {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>{0} to {1} ({2})</source>
            <translation>{0} bis {1} ({2})</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>{0} {1}</source>
            <translation>{0} {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>{0}, diary</source>
            <translation>{0}, Eintrag</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>{0}, with a session</source>
            <translation>{0}, mit einer Sitzung</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>{0}, {1}</source>
            <translation>{0}, {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>{0}. Each is listed further below.</source>
            <translation>{0}. Alle sind weiter unten aufgeführt.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>{0}: not enough yet. Answers: {1} of {2}.</source>
            <translation>{0}: noch nicht genug. Antworten: {1} von {2}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/report.py" />
            <source>{0}: {1} on average over %n answers (from {2} to {3}).</source>
            <translation>
                <numerusform>{0}: {1} im Durchschnitt bei %n Antwort (von {2} bis {3}).</numerusform>
                <numerusform>{0}: {1} im Durchschnitt über %n Antworten (von {2} bis {3}).</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReportRows</name>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>3 months</source>
            <translation>3 Monate</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>30 days</source>
            <translation>30 Tage</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>All</source>
            <translation>Alles</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>From … to</source>
            <translation>Von … bis</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>Name on the report</source>
            <translation>Name im Bericht</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>Not kept anywhere else. Without one there is a line to write on.</source>
            <translation>Wird sonst nirgends aufgehoben. Ohne Namen gibt es eine Zeile zum Ausfüllen.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>Time</source>
            <translation>Zeitraum</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>To</source>
            <translation>Bis</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>With notes</source>
            <translation>Mit Notizen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>Your own words beside sessions and in the diary, each with its date</source>
            <translation>Deine eigenen Worte zu Sitzungen und Einträgen, jeweils mit Datum</translation>
        </message>
    </context>
    <context>
        <name>RestorePage</name>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Another file...</source>
            <translation>Andere Datei...</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Back to settings</source>
            <translation>Zu den Einstellungen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Backup</source>
            <translation>Sicherung</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Begin again</source>
            <translation>Neu beginnen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Choose another</source>
            <translation>Andere wählen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Choose one; you see what is in it before anything changes.</source>
            <translation>Wähle eine aus; du siehst, was darin ist, bevor sich etwas ändert.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Everything becomes what it was then, settings and reminders, too; only a stop or a reason of today that keeps you off the mat stays. What is here now is backed up first, so that this can be undone. Then Mat Companion begins again.</source>
            <translation>Alles wird, wie es damals war, auch Einstellungen und Erinnerungen; nur ein Abbruch oder ein Grund von heute, der dich von der Matte fernhält, bleibt. Was jetzt hier ist, wird zuerst gesichert, damit sich das rückgängig machen lässt. Dann beginnt Mat Companion neu.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>In its health answers this is no longer ticked: {0}.</source>
            <translation>In ihren Gesundheitsangaben ist nicht mehr angekreuzt: {0}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Made {0} by Mat Companion {1}.</source>
            <translation>Entstanden: {0}, mit Mat Companion {1}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>No health answers are in it: the questions will be asked again.</source>
            <translation>Sie enthält keine Gesundheitsangaben: Die Fragen werden neu gestellt.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>No settings are in it: they will be as new.</source>
            <translation>Sie enthält keine Einstellungen: Sie werden wie neu.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Not finished yet</source>
            <translation>Noch nicht fertig</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Nothing was restored</source>
            <translation>Es wurde nichts zurückgeholt</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Of them not in your journal now: they come back</source>
            <translation>Davon jetzt nicht in deinem Tagebuch: Sie kommen zurück</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Opening the backup</source>
            <translation>Die Sicherung wird geöffnet</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Restore</source>
            <translation>Zurückholen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Restore a backup</source>
            <translation>Sicherung zurückholen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Restore this backup?</source>
            <translation>Diese Sicherung zurückholen?</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Restored</source>
            <translation>Zurückgeholt</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Restoring</source>
            <translation>Wird zurückgeholt</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>See what is in it</source>
            <translation>Ansehen, was darin ist</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Sessions and entries in the backup</source>
            <translation>Sitzungen und Einträge in der Sicherung</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Sessions and entries of now that are not in the backup: they go</source>
            <translation>Jetzige Sitzungen und Einträge, die nicht in der Sicherung sind: Sie verschwinden</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Sessions and entries that become what they were then</source>
            <translation>Sitzungen und Einträge, die wieder so werden, wie sie damals waren</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>The folder for several computers, {0}, is not used afterwards, or it would bring back what was done since; you can choose it again in Settings.</source>
            <translation>Der Ordner für mehrere Computer, {0}, wird danach nicht mehr benutzt, sonst brächte er zurück, was seither geschehen ist; in den Einstellungen kannst du ihn wieder wählen.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>The health answers become those of then.</source>
            <translation>Es gelten wieder die Gesundheitsangaben von damals.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>The journal that is here is damaged, so the two cannot be compared.</source>
            <translation>Das Tagebuch hier ist beschädigt, deshalb lassen sich die beiden nicht vergleichen.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>There are no sessions and no entries in this backup.</source>
            <translation>In dieser Sicherung sind keine Sitzungen und keine Einträge.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>There is no backup yet. One is made on every day with a session.</source>
            <translation>Es gibt noch keine Sicherung. An jedem Tag mit einer Sitzung entsteht eine.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>What was here before is kept: {0}</source>
            <translation>Was vorher hier war, ist aufgehoben: {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>What was here before is kept: {0}. The damaged journal is kept: {1}</source>
            <translation>Was vorher hier war, ist aufgehoben: {0}. Das beschädigte Tagebuch ist aufgehoben: {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>{0} Its newest session is from {1}.</source>
            <translation>{0} Die neueste Sitzung darin: {1}.</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <location filename="../../companion/ui/widgets/journal_head.py" />
            <source>Search notes and tags</source>
            <translation>Notizen und Stichwörter suchen</translation>
        </message>
    </context>
    <context>
        <name>SectionPart</name>
        <message>
            <location filename="../../companion/ui/widgets/settings_parts.py" />
            <source>Back to all settings</source>
            <translation>Zurück zu allen Einstellungen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_parts.py" />
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
    </context>
    <context>
        <name>SectionRow</name>
        <message>
            <location filename="../../companion/ui/widgets/sub_navigation.py" />
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
    </context>
    <context>
        <name>SessionCard</name>
        <message>
            <location filename="../../companion/ui/widgets/session_card.py" />
            <source>The evening before</source>
            <translation>Am Abend davor</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_card.py" />
            <source>What you did</source>
            <translation>Was du gemacht hast</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_card.py" />
            <source>Without the mat, wherever you were.</source>
            <translation>Ohne die Matte, wo immer du warst.</translation>
        </message>
    </context>
    <context>
        <name>SessionForm</name>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Back next morning</source>
            <translation>Rücken am nächsten Morgen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Began</source>
            <translation>Beginn</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Comfort</source>
            <translation>Wohlgefühl</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Cover</source>
            <translation>Auflage</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Minutes</source>
            <translation>Minuten</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Not stopped</source>
            <translation>Nicht gestoppt</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Nothing</source>
            <translation>Nichts</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Noticed</source>
            <translation>Bemerkt</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Part of the body</source>
            <translation>Körperbereich</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Please say how many minutes it was.</source>
            <translation>Bitte sag, wie viele Minuten es waren.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Skin marks</source>
            <translation>Abdrücke</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Sleep that night</source>
            <translation>Schlaf in der Nacht</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Stopped</source>
            <translation>Gestoppt</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>That day</source>
            <translation>An dem Tag</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>That is still to come.</source>
            <translation>Das kommt erst noch.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>That session would not be over yet.</source>
            <translation>Diese Sitzung wäre noch nicht zu Ende.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Under the head</source>
            <translation>Unter dem Kopf</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Where</source>
            <translation>Wo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>excellent</source>
            <translation>ausgezeichnet</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>no pain</source>
            <translation>kein Schmerz</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>terrible</source>
            <translation>furchtbar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>worst</source>
            <translation>stärkster</translation>
        </message>
    </context>
    <context>
        <name>SessionKeys</name>
        <message>
            <location filename="../../companion/ui/widgets/session_keys.py" />
            <source>+5 min</source>
            <translation>+5 min</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_keys.py" />
            <source>End</source>
            <translation>Ende</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_keys.py" />
            <source>I am up</source>
            <translation>Ich bin auf</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_keys.py" />
            <source>Music</source>
            <translation>Musik</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_keys.py" />
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_keys.py" />
            <source>Something hurts: stop</source>
            <translation>Etwas tut weh: stoppen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_keys.py" />
            <source>Volume</source>
            <translation>Lautstärke</translation>
        </message>
    </context>
    <context>
        <name>SessionOverlays</name>
        <message>
            <location filename="../../companion/ui/widgets/session_overlays.py" />
            <source>No sound output</source>
            <translation>Keine Tonausgabe</translation>
        </message>
    </context>
    <context>
        <name>SessionSection</name>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>A lunch break takes a small window beside your work</source>
            <translation>Eine Mittagspause bekommt ein kleines Fenster neben deiner Arbeit</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>After some minutes only the breath is left</source>
            <translation>Nach einigen Minuten bleibt nur der Atem</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>Bedtime fade</source>
            <translation>Ausblenden zur Schlafenszeit</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>Before each session begins</source>
            <translation>Bevor jede Sitzung beginnt</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>Breath</source>
            <translation>Atem</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>Hide the time at bedtime</source>
            <translation>Zeit zur Schlafenszeit verbergen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>Holds are left out with your health answers</source>
            <translation>Anhalten fällt bei deinen Gesundheitsangaben weg</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>Holds come only after the health check</source>
            <translation>Anhalten gibt es erst nach den Gesundheitsfragen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>Keep the lunch window on top</source>
            <translation>Mittagsfenster im Vordergrund</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>Lunch break</source>
            <translation>Mittagspause</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>Minutes in which the music goes quiet before sleep</source>
            <translation>Minuten, in denen die Musik vor dem Schlafen leise wird</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>Minutes of fading</source>
            <translation>Minuten des Ausblendens</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>Only with a cloth, in bed, up to 20 minutes; a soft chime comes later if you stay</source>
            <translation>Nur mit einem Tuch, im Bett, bis 20 Minuten; bleibst du liegen, kommt später ein leiser Klang</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>Silent end at bedtime</source>
            <translation>Stilles Ende zur Schlafenszeit</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>Time to lie down</source>
            <translation>Zeit zum Hinlegen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>Where it is usually spent</source>
            <translation>Wo du sie meist verbringst</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>always in front, above other windows, small window, compact</source>
            <translation>immer vorn, über anderen Fenstern, kleines Fenster, kompakt</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>bell, gong, alarm, wake, sleep, night</source>
            <translation>Glocke, Gong, Alarm, Wecker, wecken, Schlaf, Nacht</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>breathing, rhythm, pattern, pace, inhale, exhale, box, 4-7-8, seconds</source>
            <translation>Atmung, Atmen, Rhythmus, Muster, Tempo, einatmen, ausatmen, Quadrat, Box, 4-7-8, Sekunden</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>clock, timer, countdown, remaining minutes, night</source>
            <translation>Uhr, Timer, Countdown, restliche Minuten, Restzeit, Nacht</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>fade out, sleep timer, quieter, night</source>
            <translation>ausblenden, Einschlaftimer, Sleeptimer, leiser, Nacht</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>lead-in, preparation, get ready, countdown, delay, start, seconds</source>
            <translation>Vorlauf, Vorbereitung, bereit machen, Countdown, Verzögerung, Start, Sekunden</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>noon, midday, office, desk, chair, feet, short session</source>
            <translation>Mittag, mittags, Büro, Schreibtisch, Stuhl, Füße, kurze Sitzung</translation>
        </message>
    </context>
    <context>
        <name>SessionTeller</name>
        <message>
            <location filename="../../companion/ui/widgets/session_telling.py" />
            <source>Paused</source>
            <translation>Pausiert</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_telling.py" />
            <source>Session ended</source>
            <translation>Sitzung beendet</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_telling.py" />
            <source>Session paused, {0} left</source>
            <translation>Sitzung pausiert, noch {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_telling.py" />
            <source>Session, {0} left</source>
            <translation>Sitzung, noch {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_telling.py" />
            <source>{0} left</source>
            <translation>Noch {0}</translation>
        </message>
    </context>
    <context>
        <name>SessionView</name>
        <message>
            <location filename="../../companion/ui/widgets/session_view.py" />
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_words.py" />
            <source>Good night</source>
            <translation>Gute Nacht</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_view.py" />
            <source>I am up</source>
            <translation>Ich bin auf</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_view.py" />
            <source>Off the mat</source>
            <translation>Von der Matte</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_view.py" />
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_words.py" />
            <source>Paused</source>
            <translation>Pausiert</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_words.py" />
            <source>Settle in</source>
            <translation>Komm an</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_words.py" />
            <source>Your session is over</source>
            <translation>Deine Sitzung ist zu Ende</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>About</source>
            <translation>Info</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>Appearance</source>
            <translation>Aussehen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>Health check</source>
            <translation>Gesundheit</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>Reminders</source>
            <translation>Erinnerungen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>Session</source>
            <translation>Sitzung</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>Sound and voice</source>
            <translation>Klang und Stimme</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>Steps and limits</source>
            <translation>Stufen und Grenzen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>This computer</source>
            <translation>Dieser Computer</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>Your data</source>
            <translation>Deine Daten</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>audio, music, volume, loud, voice</source>
            <translation>Ton, Audio, Musik, Lautstärke, laut, leise, Sprache</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>desktop, system, tray, login, operating system</source>
            <translation>Desktop, System, Infobereich, Anmeldung, Autostart, Betriebssystem, PC</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>files, privacy, backup, export, import, sync</source>
            <translation>Dateien, Datenschutz, Sicherung, Backup, exportieren, importieren, Synchronisierung</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>ladder, progress, plan, limits</source>
            <translation>Leiter, Fortschritt, Plan, Limit, Grenze, Stärke</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>look, design, colours, dark, accessibility</source>
            <translation>Optik, Design, Farben, dunkel, Barrierefreiheit, Darstellung</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>notification, alarm, schedule, days, time, bedtime, lunch, weekdays</source>
            <translation>Benachrichtigung, Hinweis, Alarm, Wecker, Zeitplan, Wochentage, Uhrzeit, Schlafenszeit, Mittag, Werktage</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>questions, conditions, doctor, safety</source>
            <translation>Fragen, Erkrankungen, Krankheit, Arzt, Ärztin, Sicherheit</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>timer, start, breathing, bedtime, lunch</source>
            <translation>Timer, Start, Ablauf, Atmen, Atmung, Schlafenszeit, Mittagspause</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>version, licence, credits, help, research, information</source>
            <translation>Version, Lizenz, Mitwirkende, Hilfe, Forschung, Studien, Information, Über</translation>
        </message>
    </context>
    <context>
        <name>SettingsSearch</name>
        <message numerus="yes">
            <location filename="../../companion/ui/widgets/settings_search.py" />
            <source>%n settings found</source>
            <translation>
                <numerusform>%n Einstellung gefunden</numerusform>
                <numerusform>%n Einstellungen gefunden</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_search.py" />
            <source>1 setting found</source>
            <translation>1 Einstellung gefunden</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_search.py" />
            <source>Clear search</source>
            <translation>Suche leeren</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_search.py" />
            <source>No setting has these words.</source>
            <translation>Keine Einstellung enthält diese Wörter.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_search.py" />
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_search.py" />
            <source>Search the settings</source>
            <translation>Einstellungen durchsuchen</translation>
        </message>
    </context>
    <context>
        <name>SetupCard</name>
        <message>
            <location filename="../../companion/ui/widgets/setup_card.py" />
            <source>Breathing</source>
            <translation>Atmen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/setup_card.py" />
            <source>This session</source>
            <translation>Diese Sitzung</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/setup_card.py" />
            <source>Without the mat, wherever you are.</source>
            <translation>Ohne die Matte, wo immer du bist.</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>1 min shorter</source>
            <translation>1 min kürzer</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>30 s more</source>
            <translation>30 s mehr</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>5 min longer</source>
            <translation>5 min länger</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Bring it back, for 8 s</source>
            <translation>Zurückholen, 8 s lang</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Call it off</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Charts as tables, and back</source>
            <translation>Diagramme als Tabellen, und zurück</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Close, or go back</source>
            <translation>Schließen oder zurück</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Delete a line</source>
            <translation>Eine Zeile löschen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Dim for bedtime, and back</source>
            <translation>Für die Schlafenszeit dimmen, und zurück</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>End</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Everywhere</source>
            <translation>Überall</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>From line to line</source>
            <translation>Von Zeile zu Zeile</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Full screen</source>
            <translation>Vollbild</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Hold the clock, and go on</source>
            <translation>Uhr anhalten, und weiter</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>In a session</source>
            <translation>In einer Sitzung</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Journal</source>
            <translation>Tagebuch</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Learn</source>
            <translation>Wissen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Louder</source>
            <translation>Lauter</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Mute all but the bells</source>
            <translation>Alles stumm außer den Glocken</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Next part of the window</source>
            <translation>Nächster Teil des Fensters</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Next piece of music</source>
            <translation>Nächstes Musikstück</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Not easing</source>
            <translation>Lässt nicht nach</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Not today</source>
            <translation>Heute nicht</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Pause, and go on</source>
            <translation>Pause, und weiter</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Press what has the ring</source>
            <translation>Drücken, was umrandet ist</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Progress</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Quit</source>
            <translation>Programm beenden</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Read a line in full</source>
            <translation>Eine Zeile ganz lesen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Remind me later</source>
            <translation>Später erinnern</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Show these keys</source>
            <translation>Diese Tasten zeigen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Softer</source>
            <translation>Leiser</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Something hurts: stop</source>
            <translation>Etwas tut weh: stoppen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Start a bedtime session</source>
            <translation>Sitzung zur Schlafenszeit beginnen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Start a lunch break</source>
            <translation>Mittagspause beginnen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Start now</source>
            <translation>Jetzt beginnen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Start what is suggested</source>
            <translation>Vorgeschlagenes beginnen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>The part before</source>
            <translation>Der Teil davor</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Then: add a layer</source>
            <translation>Dann: Lage dazulegen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>When a reminder is shown</source>
            <translation>Bei einer Erinnerung</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>When it asks whether it eases</source>
            <translation>Bei der Frage, ob es nachlässt</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>While you lie down</source>
            <translation>Während du dich hinlegst</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Writing in the journal</source>
            <translation>Beim Schreiben im Tagebuch</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Yes, easing</source>
            <translation>Ja, lässt nach</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>{0} or {1}</source>
            <translation>{0} oder {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>{0}: {1}</source>
            <translation>{0}: {1}</translation>
        </message>
    </context>
    <context>
        <name>SkinTones</name>
        <message>
            <location filename="../../companion/ui/widgets/setting_rows.py" />
            <source>Skin tone</source>
            <translation>Hautton</translation>
        </message>
    </context>
    <context>
        <name>SoundCheck</name>
        <message>
            <location filename="../../companion/ui/widgets/sound_check.py" />
            <source>Check the sound</source>
            <translation>Ton prüfen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sound_check.py" />
            <source>Stop</source>
            <translation>Stopp</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sound_check.py" />
            <source>Stop checking the sound</source>
            <translation>Tonprüfung beenden</translation>
        </message>
    </context>
    <context>
        <name>SoundPanel</name>
        <message>
            <location filename="../../companion/ui/widgets/sound_panel.py" />
            <source>Bell volume</source>
            <translation>Lautstärke der Glocke</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sound_panel.py" />
            <source>Breath sounds</source>
            <translation>Atemklänge</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sound_panel.py" />
            <source>Breath volume</source>
            <translation>Lautstärke des Atems</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sound_panel.py" />
            <source>Music</source>
            <translation>Musik</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sound_panel.py" />
            <source>Music volume</source>
            <translation>Lautstärke der Musik</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sound_panel.py" />
            <source>No music</source>
            <translation>Keine Musik</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sound_panel.py" />
            <source>No soundscape</source>
            <translation>Keine Klangkulisse</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sound_panel.py" />
            <source>Share of the soundscape</source>
            <translation>Anteil der Klangkulisse</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sound_panel.py" />
            <source>Sound</source>
            <translation>Klang</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sound_panel.py" />
            <source>Soundscape</source>
            <translation>Klangkulisse</translation>
        </message>
    </context>
    <context>
        <name>SoundSection</name>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>Before you lie down</source>
            <translation>Bevor du dich hinlegst</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>Bells</source>
            <translation>Glocken</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>Breath sounds</source>
            <translation>Atemklänge</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>Half-way bell</source>
            <translation>Glocke zur Halbzeit</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>Mix</source>
            <translation>Mischung</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>Music</source>
            <translation>Musik</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>Music and soundscape</source>
            <translation>Musik und Klangkulisse</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>One soft bell in the middle of a session, but not at bedtime</source>
            <translation>Eine leise Glocke in der Mitte einer Sitzung, aber nicht zur Schlafenszeit</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>Share of the soundscape</source>
            <translation>Anteil der Klangkulisse</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>Soundscape</source>
            <translation>Klangkulisse</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>The wave is your breath out</source>
            <translation>Die Welle ist dein Ausatmen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>a bell</source>
            <translation>eine Glocke</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>a breath</source>
            <translation>ein Atemzug</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>balance, share, blend, louder, quieter</source>
            <translation>Balance, Anteil, Verhältnis, mischen, lauter, leiser</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>both together</source>
            <translation>beides zusammen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>cues, guide, tone, bowl, wave, voice, breathing, silence</source>
            <translation>Hinweise, Führung, Anleitung, Ton, Klangschale, Welle, Stimme, Atmung, Stille</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>gong, chime, interval, middle, halfway</source>
            <translation>Gong, Klang, Intervall, Mitte, halbe Zeit</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>music and soundscape</source>
            <translation>Musik und Klangkulisse</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>nature, rain, ocean, sea, waves, noise, night, background</source>
            <translation>Natur, Regen, Meer, Ozean, Wellen, Rauschen, Geräusche, Nacht, Hintergrund</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>test, check, try out, hear, no sound, speaker, headphones</source>
            <translation>Test, prüfen, ausprobieren, hören, kein Ton, Lautsprecher, Kopfhörer</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>tune, piece, background, ambient, silence, piano, bowls</source>
            <translation>Melodie, Stück, Hintergrund, Ambient, Stille, Klavier, Klangschalen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>volume, loud, loudness, quiet, level, mute</source>
            <translation>Lautstärke, laut, leise, Lautheit, Pegel, stumm</translation>
        </message>
    </context>
    <context>
        <name>Sounds</name>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>Bowls</source>
            <translation>Klangschalen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>Felt Piano</source>
            <translation>Filzklavier</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>Hush</source>
            <translation>Rauschen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>Night</source>
            <translation>Nacht</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>No sound device was found. The session works without sound; the picture guides.</source>
            <translation>Es wurde kein Tongerät gefunden. Die Sitzung geht auch ohne Ton; das Bild führt dich.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>Ocean</source>
            <translation>Meer</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>Rain</source>
            <translation>Regen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>Still Water</source>
            <translation>Stilles Wasser</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>The computer's sound is muted.</source>
            <translation>Der Ton des Computers ist stummgeschaltet.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>The computer's sound is turned down very low.</source>
            <translation>Der Ton des Computers ist sehr leise gestellt.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>You should hear {0}.</source>
            <translation>Zu hören sind jetzt: {0}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>Your music</source>
            <translation>Deine Musik</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>one bell</source>
            <translation>eine Glocke</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>one long breath out</source>
            <translation>einen langen Atemzug aus</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>one long wave</source>
            <translation>eine lange Welle</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>one note of the bowl</source>
            <translation>einen Ton der Klangschale</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>one spoken word</source>
            <translation>ein gesprochenes Wort</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>your music</source>
            <translation>deine Musik</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>{0} and {1}</source>
            <translation>{0} und {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>{0}, {1} and {2}</source>
            <translation>{0}, {1} und {2}</translation>
        </message>
    </context>
    <context>
        <name>Stepper</name>
        <message>
            <location filename="../../companion/ui/widgets/stepper.py" />
            <source>Step {0} of {1}: {2}</source>
            <translation>Schritt {0} von {1}: {2}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/stepper.py" />
            <source>{0} of {1}</source>
            <translation>{0} von {1}</translation>
        </message>
    </context>
    <context>
        <name>StepsCard</name>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Adjust</source>
            <translation>Anpassen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Adjust your setup</source>
            <translation>Deinen Aufbau anpassen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Bed or couch only</source>
            <translation>Nur Bett oder Sofa</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Change</source>
            <translation>Ändern</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Change what you are used to</source>
            <translation>Ändern, was du gewohnt bist</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Comes after the health check</source>
            <translation>Kommt nach den Gesundheitsfragen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Cover</source>
            <translation>Auflage</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Gentle begins with more between you and the spikes, and takes more days for a step</source>
            <translation>Sanft beginnt mit mehr zwischen dir und den Spitzen und braucht mehr Tage für eine Stufe</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>How little there may be between you and the spikes</source>
            <translation>Wie wenig zwischen dir und den Spitzen sein darf</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>I would like to go on</source>
            <translation>Ich möchte weiter</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Keep the cushion</source>
            <translation>Kissen behalten</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Longer sessions</source>
            <translation>Längere Sitzungen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Minutes at most</source>
            <translation>Höchstens Minuten</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>No limit</source>
            <translation>Keine Grenze</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Not stated: steps begin at the beginning</source>
            <translation>Nicht angegeben: Die Stufen beginnen am Anfang</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Now: {0} at most</source>
            <translation>Jetzt: höchstens {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Offered once you are comfortable at 20 minutes on a thin towel and yoga mat</source>
            <translation>Wird angeboten, sobald dir 20 Minuten auf dünnem Handtuch und Yogamatte angenehm sind</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>One step at a time, once you go on beyond 20 minutes on a thin towel</source>
            <translation>Stufe für Stufe, sobald du über 20 Minuten auf einem dünnen Handtuch hinausgehst</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Pace</source>
            <translation>Tempo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Surface</source>
            <translation>Unterlage</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Under the head</source>
            <translation>Unter dem Kopf</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Used to a mat</source>
            <translation>An eine Matte gewöhnt</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>What you lie on today, and for how long</source>
            <translation>Worauf du heute liegst, und wie lange</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Your health answers keep sessions short and gentle</source>
            <translation>Deine Gesundheitsangaben halten Sitzungen kurz und sanft</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Your setup</source>
            <translation>Dein Aufbau</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>cover, towel, surface, wizard, stronger</source>
            <translation>Auflage, Handtuch, Unterlage, Assistent, stärker</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>experience, beginner, start, advanced</source>
            <translation>Erfahrung, Anfänger, Anfang, Einstieg, fortgeschritten</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>length, duration, maximum, time, limit</source>
            <translation>Länge, Dauer, Maximum, Zeit, Limit, Grenze</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>limit, pin, maximum, never</source>
            <translation>Grenze, Limit, festlegen, höchstens, Maximum, nie</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>mode, speed, gentle, slow, intensity, careful</source>
            <translation>Modus, Geschwindigkeit, sanft, langsam, Stärke, Intensität, vorsichtig</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>plateau, stronger, harder, beyond</source>
            <translation>Plateau, stärker, härter, weiter, darüber hinaus</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>{0} at most</source>
            <translation>{0} höchstens</translation>
        </message>
    </context>
    <context>
        <name>StopPage</name>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>Add a layer or take fewer minutes next time. There is nothing to win here.</source>
            <translation>Leg nächstes Mal eine Lage dazu oder nimm weniger Minuten. Hier gibt es nichts zu gewinnen.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>Ask a professional before the next session</source>
            <translation>Vor der nächsten Sitzung eine Fachperson fragen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>Chest pain or trouble breathing: call emergency services now</source>
            <translation>Brustschmerzen oder Probleme beim Atmen: Ruf jetzt den Rettungsdienst</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>If it has already passed, still have it looked at. No mat today and tomorrow, and not before a professional says it is fine.</source>
            <translation>Auch wenn es schon vorbei ist, lass es ansehen. Heute und morgen keine Matte, und nicht, bevor eine Fachperson sagt, dass nichts dagegen spricht.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>If it is still there, talk to a health professional. The first session back is short.</source>
            <translation>Wenn es noch da ist, sprich mit einer medizinischen Fachperson. Die erste Sitzung danach ist kurz.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>Make it easier next time</source>
            <translation>Nächstes Mal leichter machen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>No mat today and tomorrow</source>
            <translation>Heute und morgen keine Matte</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>No mat today and tomorrow. Numbness that stays, or any trouble with bladder, bowels or a weak leg, needs medical help today.</source>
            <translation>Heute und morgen keine Matte. Taubheit, die bleibt, oder Probleme mit Blase, Darm oder einem schwachen Bein brauchen heute ärztliche Hilfe.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>Nothing changes</source>
            <translation>Es ändert sich nichts</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>Save and close</source>
            <translation>Speichern und schließen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>Session stopped</source>
            <translation>Sitzung gestoppt</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>Show emergency signs</source>
            <translation>Notfallzeichen zeigen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>Stay lying until it has passed</source>
            <translation>Bleib liegen, bis es vorbei ist</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>Stay lying, and do not be alone</source>
            <translation>Bleib liegen und sei nicht allein</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>Stopped. Take your time.</source>
            <translation>Gestoppt. Lass dir Zeit.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>Tell someone near you. No mat today and tomorrow. Please ask a professional before the next one.</source>
            <translation>Sag jemandem in deiner Nähe Bescheid. Heute und morgen keine Matte. Bitte frag vor der nächsten Sitzung eine Fachperson.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>The minutes are in your journal. Come back when it suits you.</source>
            <translation>Die Minuten stehen in deinem Tagebuch. Komm wieder, wenn es dir passt.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>Then sit up slowly, one hand on something steady. No mat today and tomorrow. If it comes back, talk to a health professional.</source>
            <translation>Setz dich dann langsam auf, eine Hand an etwas Festem. Heute und morgen keine Matte. Wenn es wiederkommt, sprich mit einer medizinischen Fachperson.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>What did you feel?</source>
            <translation>Was hast du gespürt?</translation>
        </message>
    </context>
    <context>
        <name>StrongerPanel</name>
        <message>
            <location filename="../../companion/ui/widgets/stronger_panel.py" />
            <source>I know it is stronger</source>
            <translation>Ich weiß, dass es stärker ist</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/stronger_panel.py" />
            <source>Keep the suggestion</source>
            <translation>Beim Vorschlag bleiben</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/stronger_panel.py" />
            <source>This is one step stronger than suggested.</source>
            <translation>Das ist eine Stufe stärker als vorgeschlagen.</translation>
        </message>
    </context>
    <context>
        <name>SubNavigation</name>
        <message>
            <location filename="../../companion/ui/widgets/sub_navigation.py" />
            <source>Sections</source>
            <translation>Abschnitte</translation>
        </message>
    </context>
    <context>
        <name>Suggestions</name>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Bedtime, {0}, quiet ending. If you do not tap done, a soft chime comes at {1} so you do not sleep on the mat.</source>
            <translation>Schlafenszeit, {0}, stilles Ende. Wenn du dich nicht meldest, kommt nach {1} ein leiser Klang, damit du nicht auf der Matte schläfst.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Breathing without the mat is open to everybody, at any time.</source>
            <translation>Atmen ohne die Matte steht allen offen, jederzeit.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/rests.py" />
            <source>Clear marks are still there, so this area rests today. If they stay more than two days, show a pharmacist or doctor.</source>
            <translation>Es sind noch deutliche Abdrücke da, deshalb ruht dieser Bereich heute. Wenn sie länger als zwei Tage bleiben, zeig sie in der Apotheke oder Arztpraxis.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Even the easiest setup was too strong. The mat may not be for you, and that is fine; breathing and music stay open.</source>
            <translation>Selbst der leichteste Aufbau war zu stark. Vielleicht ist die Matte nichts für dich, und das ist in Ordnung; Atmen und Musik bleiben offen.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Faint marks are still there, so no step yet. Same setup, or rest if you prefer.</source>
            <translation>Es sind noch schwache Abdrücke da, deshalb noch keine neue Stufe. Derselbe Aufbau, oder Pause, wenn dir das lieber ist.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Faint marks are still there. Same setup, or rest if you prefer.</source>
            <translation>Es sind noch schwache Abdrücke da. Derselbe Aufbau, oder Pause, wenn dir das lieber ist.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>First time here: {0}, {1}. Easy on purpose.</source>
            <translation>Hier zum ersten Mal: {0}, {1}. Mit Absicht leicht.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>First time: {0}, {1}, {2}, {3}. Easy on purpose.</source>
            <translation>Zum ersten Mal: {0}, {1}, {2}, {3}. Mit Absicht leicht.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Four comfortable days</source>
            <translation>Vier angenehme Tage</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>From what you already use: {0}, {1}, {2}, {3}.</source>
            <translation>Von dem aus, was du schon benutzt: {0}, {1}, {2}, {3}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>It waits for %n comfortable days with gone marks; so far {0}.</source>
            <translation>
                <numerusform>Dafür braucht es %n angenehmen Tag ohne Abdrücke; bisher {0}.</numerusform>
                <numerusform>Dafür braucht es %n angenehme Tage ohne Abdrücke; bisher {0}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Last time was too strong</source>
            <translation>Beim letzten Mal war es zu stark</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Next step: {0}. Everything else stays the same.</source>
            <translation>Nächste Stufe: {0}. Alles andere bleibt gleich.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>No further step is planned: a comfortable place to stay.</source>
            <translation>Es ist keine weitere Stufe geplant: ein angenehmer Ort zum Bleiben.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>One step at most from what was comfortable</source>
            <translation>Höchstens eine Stufe über dem, was angenehm war</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Pain {0} of 10 today, so {1} at most and no step. Please look at the emergency signs too.</source>
            <translation>Schmerz heute {0} von 10, deshalb höchstens {1} und keine neue Stufe. Bitte sieh dir auch die Notfallzeichen an.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Quick one: your usual setup for {0}.</source>
            <translation>Eine kurze: dein üblicher Aufbau für {0}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Same setup again.</source>
            <translation>Wieder derselbe Aufbau.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Same setup again. Steps wait for the first session of a day.</source>
            <translation>Wieder derselbe Aufbau. Neue Stufen gibt es nur in der ersten Sitzung eines Tages.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Same setup again: {0} of %n comfortable days at {1}, then {2}.</source>
            <translation>
                <numerusform>Wieder derselbe Aufbau: {0} von %n angenehmen Tag mit {1}, danach: {2}.</numerusform>
                <numerusform>Wieder derselbe Aufbau: {0} von %n angenehmen Tagen mit {1}, danach: {2}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>So far {0} of %n comfortable days at {1}, then {2}.</source>
            <translation>
                <numerusform>Bisher {0} von %n angenehmen Tag mit {1}, danach: {2}.</numerusform>
                <numerusform>Bisher {0} von %n angenehmen Tagen mit {1}, danach: {2}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/rests.py" />
            <source>That was the mat for today; the next session is for tomorrow. Breathing stays open.</source>
            <translation>Das war die Matte für heute; die nächste Sitzung ist morgen dran. Atmen bleibt offen.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>The marks stayed clear for more than a day</source>
            <translation>Die Abdrücke blieben länger als einen Tag deutlich</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/rests.py" />
            <source>The mat waits until your skin is well. If it does not get better, show it to a pharmacist or doctor.</source>
            <translation>Die Matte wartet, bis deine Haut in Ordnung ist. Wenn sie nicht besser wird, zeig sie in der Apotheke oder Arztpraxis.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>This is a comfortable place to stay, and the last step of your plan.</source>
            <translation>Das ist ein angenehmer Ort zum Bleiben und die letzte Stufe deines Plans.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>This is a comfortable place to stay. Stronger setups are there only if you want them.</source>
            <translation>Das ist ein angenehmer Ort zum Bleiben. Stärkeres gibt es nur, wenn du es möchtest.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Three comfortable days</source>
            <translation>Drei angenehme Tage</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Two comfortable days</source>
            <translation>Zwei angenehme Tage</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/rests.py" />
            <source>Two sessions a day want four hours between them: again from {0}.</source>
            <translation>Zwei Sitzungen an einem Tag brauchen vier Stunden Abstand: wieder ab {0}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Welcome back after %n days</source>
            <translation>
                <numerusform>Willkommen zurück nach %n Tag</numerusform>
                <numerusform>Willkommen zurück nach %n Tagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Welcome back after %n days: same setup, and the count starts fresh.</source>
            <translation>
                <numerusform>Willkommen zurück nach %n Tag: derselbe Aufbau, und das Zählen beginnt von vorn.</numerusform>
                <numerusform>Willkommen zurück nach %n Tagen: derselbe Aufbau, und das Zählen beginnt von vorn.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Welcome back after %n days: we begin again with {0}, {1}.</source>
            <translation>
                <numerusform>Willkommen zurück nach %n Tag. Wir fangen neu an: {0}, {1}.</numerusform>
                <numerusform>Willkommen zurück nach %n Tagen. Wir fangen neu an: {0}, {1}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>You had to stop last time</source>
            <translation>Du musstest beim letzten Mal stoppen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/rests.py" />
            <source>You stopped for dizziness: no mat before {0}. If it comes back, talk to a health professional.</source>
            <translation>Du hast wegen Schwindel gestoppt: keine Matte vor {0}. Wenn er wiederkommt, sprich mit einer medizinischen Fachperson.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/rests.py" />
            <source>You stopped for sharp pain: no mat before {0}. If it is still there, talk to a health professional.</source>
            <translation>Du hast wegen stechender Schmerzen gestoppt: keine Matte vor {0}. Wenn sie noch da sind, sprich mit einer medizinischen Fachperson.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/rests.py" />
            <source>Your back is still two points or more above the last session's start: rest today.</source>
            <translation>Dein Rückenschmerz liegt noch zwei Punkte oder mehr über dem Beginn der letzten Sitzung: heute Pause.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Your back was two points or more worse afterwards</source>
            <translation>Dein Rücken war danach um zwei Punkte oder mehr schlechter</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/rests.py" />
            <source>Your back was two points or more worse twice within a week: no mat before {0}. Please talk to a health professional.</source>
            <translation>Dein Rücken war innerhalb einer Woche zweimal um zwei Punkte oder mehr schlechter: keine Matte vor {0}. Bitte sprich mit einer medizinischen Fachperson.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Your back was two points worse twice in a week</source>
            <translation>Dein Rücken war in einer Woche zweimal um zwei Punkte schlechter</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Your skin was bruised or broken</source>
            <translation>Deine Haut war blau oder verletzt</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>a T-shirt</source>
            <translation>ein T-Shirt</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>a cushion</source>
            <translation>ein Kissen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>a cushion under your head</source>
            <translation>ein Kissen unter dem Kopf</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>a folded towel</source>
            <translation>ein gefaltetes Handtuch</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>a folded towel under your head</source>
            <translation>ein gefaltetes Handtuch unter dem Kopf</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>bare feet</source>
            <translation>bloße Füße</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>bare skin</source>
            <translation>bloße Haut</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>cushion under your head</source>
            <translation>Kissen unter dem Kopf</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/rests.py" />
            <source>dddd, d MMMM</source>
            <translation>dddd, d. MMMM</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>folded towel under your head</source>
            <translation>gefaltetes Handtuch unter dem Kopf</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>nothing under your head</source>
            <translation>nichts unter dem Kopf</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>the bare floor</source>
            <translation>der bloße Boden</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>the bed or couch</source>
            <translation>das Bett oder Sofa</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>the thick towel</source>
            <translation>das dicke Handtuch</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>the thick towel folded double</source>
            <translation>das dicke Handtuch, doppelt gefaltet</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>the thin towel</source>
            <translation>das dünne Handtuch</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>the yoga mat on the floor</source>
            <translation>die Yogamatte auf dem Boden</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>thick socks</source>
            <translation>dicke Socken</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>thin socks</source>
            <translation>dünne Socken</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>{0} The next step waits for a full session: {1}.</source>
            <translation>{0} Die nächste Stufe wartet auf eine ganze Sitzung: {1}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>{0} and {1}</source>
            <translation>{0} und {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>{0} for {1}</source>
            <translation>{0} für {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>{0}, marks gone: {1} today, everything else the same.</source>
            <translation>{0}, keine Abdrücke mehr: heute {1}, alles andere bleibt gleich.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>{0}, so back to {1}.</source>
            <translation>{0}, deshalb wieder: {1}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>{0}. This is the easiest setup there is: the same again, {1}, or rest.</source>
            <translation>{0}. Das hier ist der leichteste Aufbau, den es gibt: noch einmal dasselbe, {1}, oder Pause.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>{0}: the next step, kept to {1} today.</source>
            <translation>{0}: die nächste Stufe, heute auf {1} begrenzt.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>{0}: {1} today, for {2} as before.</source>
            <translation>{0}: heute {1}, für {2} wie bisher.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>{0}: {1} today. {2}, {3} and {4} stay the same.</source>
            <translation>{0}: heute {1}. {2}, {3} und {4} bleiben gleich.</translation>
        </message>
    </context>
    <context>
        <name>Switch</name>
        <message>
            <location filename="../../companion/ui/widgets/choices.py" />
            <source>off</source>
            <translation>aus</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/choices.py" />
            <source>on</source>
            <translation>an</translation>
        </message>
    </context>
    <context>
        <name>SyncCard</name>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>A folder that a program of yours, such as Syncthing, Nextcloud or Dropbox, keeps equal on them. Each computer puts one file there: the whole journal with notes and health answers, for whoever can read that folder. Mat Companion itself sends nothing.</source>
            <translation>Ein Ordner, den ein Programm von dir, etwa Syncthing, Nextcloud oder Dropbox, auf ihnen gleich hält. Jeder Computer legt dort eine Datei ab: das ganze Tagebuch mit Notizen und Gesundheitsangaben, für alle, die diesen Ordner lesen können. Mat Companion selbst verschickt nichts.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Another computer</source>
            <translation>Ein anderer Computer</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Another computer has a newer Mat Companion; its journal is left alone.</source>
            <translation>Ein anderer Computer hat ein neueres Mat Companion; sein Tagebuch bleibt unberührt.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Choose another...</source>
            <translation>Anderen wählen...</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Choose the folder for several computers</source>
            <translation>Den Ordner für mehrere Computer wählen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Choose...</source>
            <translation>Wählen...</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Its file was last written on {0}. If that computer is not used any more, the file can go; what was in it is in this journal.</source>
            <translation>Seine Datei wurde zuletzt am {0} geschrieben. Wird jener Computer nicht mehr benutzt, kann die Datei weg; was darin war, ist in diesem Tagebuch.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Journal on several computers</source>
            <translation>Tagebuch auf mehreren Computern</translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Last looked at {0}. %n computers.</source>
            <translation>
                <numerusform>Zuletzt nachgesehen um {0}. %n Computer.</numerusform>
                <numerusform>Zuletzt nachgesehen um {0}. %n Computer.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Last looked at {0}. No other computer has a file there yet.</source>
            <translation>Zuletzt nachgesehen um {0}. Kein anderer Computer hat dort schon eine Datei.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Look now</source>
            <translation>Jetzt nachsehen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Looking...</source>
            <translation>Wird nachgesehen...</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Not looked yet.</source>
            <translation>Noch nicht nachgesehen.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Remove the file of the computer that wrote last on {0}</source>
            <translation>Die Datei des Computers entfernen, der zuletzt am {0} geschrieben hat</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Some files cannot be read; they are tried again when they change.</source>
            <translation>Einige Dateien lassen sich nicht lesen; sobald sie sich ändern, wird es wieder versucht.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Stop</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Stop and remove</source>
            <translation>Beenden und entfernen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Stop using this folder</source>
            <translation>Diesen Ordner nicht mehr benutzen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Stop using this folder and remove the file of this computer</source>
            <translation>Diesen Ordner nicht mehr benutzen und die Datei dieses Computers entfernen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Stop, and remove this computer's file</source>
            <translation>Beenden und die Datei dieses Computers entfernen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>The journal stays as it is, and the file of this computer stays there for the others</source>
            <translation>Das Tagebuch bleibt, wie es ist, und die Datei dieses Computers bleibt dort für die anderen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>The journal stays as it is; what other computers have taken in stays with them</source>
            <translation>Das Tagebuch bleibt, wie es ist; was andere Computer übernommen haben, bleibt bei ihnen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Through this folder</source>
            <translation>Über diesen Ordner</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>sync, synchronise, cloud, share, laptop, other computer</source>
            <translation>Sync, synchronisieren, Cloud, teilen, Laptop, anderer Computer</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>{0}, {1}</source>
            <translation>{0}, {1}</translation>
        </message>
    </context>
    <context>
        <name>TaskPage</name>
        <message>
            <location filename="../../companion/ui/widgets/task_page.py" />
            <source>How far it is</source>
            <translation>Wie weit es ist</translation>
        </message>
    </context>
    <context>
        <name>TimeField</name>
        <message>
            <location filename="../../companion/ui/widgets/time_field.py" />
            <source>Up and Down change it by five minutes, Page Up by an hour</source>
            <translation>Pfeil auf und ab ändern sie um fünf Minuten, Bild auf um eine Stunde</translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <location filename="../../companion/ui/toast.py" />
            <source>In {0} min</source>
            <translation>In {0} min</translation>
        </message>
        <message>
            <location filename="../../companion/ui/toast.py" />
            <source>Not today</source>
            <translation>Heute nicht</translation>
        </message>
        <message>
            <location filename="../../companion/ui/toast.py" />
            <source>Start</source>
            <translation>Start</translation>
        </message>
    </context>
    <context>
        <name>TodayPage</name>
        <message numerus="yes">
            <location filename="../../companion/ui/pages/today.py" />
            <source>%n days</source>
            <translation>
                <numerusform>%n Tag</numerusform>
                <numerusform>%n Tage</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>1 day</source>
            <translation>1 Tag</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>A few health
questions first</source>
            <translation>Erst ein paar
Gesundheitsfragen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Adjust</source>
            <translation>Anpassen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Amber dim</source>
            <translation>Bernsteinlicht</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Answer</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Answered. The mat stays off for now.</source>
            <translation>Beantwortet. Die Matte bleibt vorerst weg.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Bedtime</source>
            <translation>Schlafenszeit</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Before the spikes</source>
            <translation>Vor den Spitzen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Breathe
without the mat</source>
            <translation>Atmen
ohne die Matte</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Choose</source>
            <translation>Auswählen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Choose a time</source>
            <translation>Zeit wählen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Done. You can change your answers at any time.</source>
            <translation>Erledigt. Du kannst deine Antworten jederzeit ändern.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Easier than suggested, which is always fine.</source>
            <translation>Leichter als vorgeschlagen, das ist immer in Ordnung.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Feet</source>
            <translation>Füße</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Good afternoon</source>
            <translation>Guten Tag</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Good evening</source>
            <translation>Guten Abend</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Good morning</source>
            <translation>Guten Morgen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Health answers</source>
            <translation>Gesundheitsangaben</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Health check</source>
            <translation>Gesundheitsfragen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Last 14 days</source>
            <translation>Die letzten 14 Tage</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Lunch break</source>
            <translation>Mittagspause</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Next: {0}. {1}.</source>
            <translation>Nächste: {0}. {1}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>No mat for now</source>
            <translation>Vorerst keine Matte</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Not answered yet. Sessions on the mat wait for it.</source>
            <translation>Noch nicht beantwortet. Sitzungen auf der Matte warten darauf.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Not now</source>
            <translation>Nicht jetzt</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>On the days you choose, at the time you choose.</source>
            <translation>An den Tagen, die du wählst, zu der Zeit, die du wählst.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>One step stronger than suggested, as you chose. Lifting off is always fine.</source>
            <translation>Eine Stufe stärker als vorgeschlagen, wie du es gewählt hast. Von der Matte zu gehen ist immer in Ordnung.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Only breathe</source>
            <translation>Nur atmen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Pick a sound</source>
            <translation>Such einen Klang aus</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Review</source>
            <translation>Ansehen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Set one reminder</source>
            <translation>Stell eine Erinnerung ein</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Still water, rain, or silence with bells, each with its volume.</source>
            <translation>Stilles Wasser, Regen oder Stille mit Glocken, jedes mit eigener Lautstärke.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Suggested for today</source>
            <translation>Für heute vorgeschlagen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Welcome</source>
            <translation>Willkommen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>What to expect</source>
            <translation>Was dich erwartet</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Your choice for today</source>
            <translation>Deine Wahl für heute</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Your first session</source>
            <translation>Deine erste Sitzung</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Your sessions will stand here, rest days too</source>
            <translation>Hier stehen später deine Sitzungen, auch Ruhetage</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>ddd d MMM</source>
            <translation>ddd, d. MMM</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>dddd, d MMMM</source>
            <translation>dddd, d. MMMM</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>{0} Only while somebody else is at home.</source>
            <translation>{0} Nur, solange noch jemand zu Hause ist.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>{0} · {1} min</source>
            <translation>{0} · {1} min</translation>
        </message>
    </context>
    <context>
        <name>TransferPage</name>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Back to settings</source>
            <translation>Zu den Einstellungen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Columns...</source>
            <translation>Spalten...</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Comparing it with your journal</source>
            <translation>Sie wird mit deinem Tagebuch verglichen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Entries already in your journal</source>
            <translation>Einträge, die schon in deinem Tagebuch sind</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Entries changed: the file has the later account</source>
            <translation>Einträge geändert: Die Datei hat den späteren Stand</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Entries deleted here, because they were deleted there</source>
            <translation>Einträge hier gelöscht, weil sie dort gelöscht wurden</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Entries left out: you deleted them</source>
            <translation>Einträge weggelassen: Du hast sie gelöscht</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Entries without a session added</source>
            <translation>Einträge ohne Sitzung hinzugefügt</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Health answers, pace and limits: taken from the file</source>
            <translation>Gesundheitsangaben, Tempo und Grenzen: aus der Datei übernommen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Left out: {0}</source>
            <translation>Weggelassen: {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Left out: {0} more of that kind</source>
            <translation>Weggelassen: {0} weitere dieser Art</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Looks at the skin added</source>
            <translation>Hautbeobachtungen hinzugefügt</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Looks at the skin changed: the clearer marks stay</source>
            <translation>Hautbeobachtungen geändert: Die deutlicheren Abdrücke bleiben</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Nothing new in this file</source>
            <translation>Nichts Neues in dieser Datei</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Nothing was taken in</source>
            <translation>Es wurde nichts übernommen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Reading the file</source>
            <translation>Die Datei wird gelesen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Sessions added</source>
            <translation>Sitzungen hinzugefügt</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Sessions already in your journal</source>
            <translation>Sitzungen, die schon in deinem Tagebuch sind</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Sessions changed: the file has the later account</source>
            <translation>Sitzungen geändert: Die Datei hat den späteren Stand</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Sessions deleted here, because they were deleted there</source>
            <translation>Sitzungen hier gelöscht, weil sie dort gelöscht wurden</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Sessions left out: you deleted them, or they are running now</source>
            <translation>Sitzungen weggelassen: Du hast sie gelöscht, oder sie laufen gerade</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Take in</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Take this journal in?</source>
            <translation>Dieses Tagebuch übernehmen?</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Taken in</source>
            <translation>Übernommen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Taking it in</source>
            <translation>Wird übernommen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>This is what {0} would change. Nothing has changed yet.</source>
            <translation>Das würde {0} ändern. Noch hat sich nichts geändert.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>{0} In its health answers this is no longer ticked: {1}.</source>
            <translation>{0} In den Gesundheitsangaben der Datei ist nicht mehr angekreuzt: {1}.</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Bedtime</source>
            <translation>Schlafenszeit</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>End</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Feet</source>
            <translation>Füße</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>I did it already</source>
            <translation>Schon gemacht</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Lunch break</source>
            <translation>Mittagspause</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Mat Companion</source>
            <translation>Mat Companion</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Not today</source>
            <translation>Heute nicht</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Open Mat Companion</source>
            <translation>Mat Companion öffnen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Quit</source>
            <translation>Programm beenden</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Reminder: time for your feet</source>
            <translation>Erinnerung: Zeit für deine Füße</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Reminder: time for your lunch break</source>
            <translation>Erinnerung: Zeit für deine Mittagspause</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Reminder: time to breathe</source>
            <translation>Erinnerung: Zeit zu atmen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Reminder: time to lie down</source>
            <translation>Erinnerung: Zeit, dich hinzulegen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Session paused, {0} left</source>
            <translation>Sitzung pausiert, noch {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Session, {0} left</source>
            <translation>Sitzung, noch {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Start the suggested session</source>
            <translation>Vorgeschlagene Sitzung beginnen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Your session is over</source>
            <translation>Deine Sitzung ist zu Ende</translation>
        </message>
    </context>
    <context>
        <name>TrayWords</name>
        <message>
            <location filename="../../companion/ui/tray_words.py" />
            <source>Next reminder: {0}, {1}</source>
            <translation>Nächste Erinnerung: {0}, {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray_words.py" />
            <source>Reminders rest until you open Mat Companion</source>
            <translation>Erinnerungen ruhen, bis du Mat Companion öffnest</translation>
        </message>
    </context>
    <context>
        <name>UsedRow</name>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>Change</source>
            <translation>Ändern</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>What you really used</source>
            <translation>Was du wirklich benutzt hast</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>You used: {0}</source>
            <translation>Benutzt: {0}</translation>
        </message>
    </context>
    <context>
        <name>VoiceCard</name>
        <message>
            <location filename="../../companion/ui/widgets/voice_card.py" />
            <source>A folder of files named after the lines: S1.ogg, W1.ogg and so on</source>
            <translation>Ein Ordner mit Dateien, die nach den Sätzen benannt sind: S1.ogg, W1.ogg und so weiter</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/voice_card.py" />
            <source>Choose a folder of recorded lines</source>
            <translation>Einen Ordner mit aufgenommenen Sätzen wählen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/voice_card.py" />
            <source>Choose folder...</source>
            <translation>Ordner wählen...</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/voice_card.py" />
            <source>Otherwise they stand quietly under the time</source>
            <translation>Sonst stehen sie still unter der Zeit</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/voice_card.py" />
            <source>Recorded voice</source>
            <translation>Aufgenommene Stimme</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/voice_card.py" />
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/voice_card.py" />
            <source>Remove the recorded voice</source>
            <translation>Die aufgenommene Stimme entfernen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/voice_card.py" />
            <source>Speak the guidance lines</source>
            <translation>Die Sätze vorlesen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/voice_card.py" />
            <source>There is no voice to speak the lines yet; a folder of recordings brings one.</source>
            <translation>Es gibt noch keine Stimme für die Sätze; ein Ordner mit Aufnahmen bringt eine.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/voice_card.py" />
            <source>own recordings, speech, folder, files</source>
            <translation>eigene Aufnahmen, Sprache, Ordner, Dateien</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/voice_card.py" />
            <source>voice, speech, talk, read aloud, instructions, text to speech</source>
            <translation>Stimme, Sprache, sprechen, vorlesen, Anleitung, Sprachausgabe</translation>
        </message>
    </context>
    <context>
        <name>Volume</name>
        <message>
            <location filename="../../companion/ui/widgets/setting_rows.py" />
            <source>{0} %</source>
            <translation>{0} %</translation>
        </message>
    </context>
    <context>
        <name>WayBack</name>
        <message>
            <location filename="../../companion/ui/widgets/way_back.py" />
            <source>Default: {0}</source>
            <translation>Standard: {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/way_back.py" />
            <source>Reset</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/way_back.py" />
            <source>Reset {0} to {1}</source>
            <translation>{0} zurücksetzen auf: {1}</translation>
        </message>
    </context>
    <context>
        <name>Wizard</name>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>A bath towel with thick loops, one layer.</source>
            <translation>Ein Badetuch mit dicken Schlingen, eine Lage.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>A bath towel, folded double.</source>
            <translation>Ein Badetuch, doppelt gefaltet.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>A soft cotton T-shirt, nothing else.</source>
            <translation>Ein weiches Baumwoll-T-Shirt, sonst nichts.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard_options.py" />
            <source>Already used to it</source>
            <translation>Schon daran gewöhnt</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Area</source>
            <translation>Bereich</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Bare feet</source>
            <translation>Bloße Füße</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Bare floor</source>
            <translation>Bloßer Boden</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Bed or couch</source>
            <translation>Bett oder Sofa</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Both are fine. It only decides where your ladder begins.</source>
            <translation>Beides ist in Ordnung. Es entscheidet nur, wo deine Leiter beginnt.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Clear</source>
            <translation>Deutlich</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Comes later, one step at a time</source>
            <translation>Kommt später, Stufe für Stufe</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Cover</source>
            <translation>Auflage</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Cushion</source>
            <translation>Kissen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Easier</source>
            <translation>Leichter</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Firm</source>
            <translation>Fest</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Firmer than a bed, softer than the floor alone.</source>
            <translation>Fester als ein Bett, weicher als der Boden allein.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard_options.py" />
            <source>Five or more sessions in the last two weeks. You tell what you use now.</source>
            <translation>Fünf oder mehr Sitzungen in den letzten zwei Wochen. Du sagst, was du jetzt benutzt.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Folded towel</source>
            <translation>Gefaltetes Handtuch</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Full contact. Only after weeks of easy sessions.</source>
            <translation>Voller Kontakt. Erst nach Wochen mit leichten Sitzungen.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Gentle</source>
            <translation>Sanft</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Hard</source>
            <translation>Hart</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Have you used a mat before?</source>
            <translation>Hast du schon einmal eine Matte benutzt?</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Head</source>
            <translation>Kopf</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Head flat, the whole back rests on the spikes.</source>
            <translation>Kopf flach, der ganze Rücken ruht auf den Spitzen.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Head high, less weight on the upper back.</source>
            <translation>Kopf hoch, weniger Gewicht auf dem oberen Rücken.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Head lower, a little more weight on the spikes.</source>
            <translation>Kopf tiefer, etwas mehr Gewicht auf den Spitzen.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>How long would you like to stay?</source>
            <translation>Wie lange möchtest du bleiben?</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard_options.py" />
            <source>It begins short and soft, and goes on one step at a time.</source>
            <translation>Es beginnt kurz und weich und geht Stufe für Stufe weiter.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Light everyday socks.</source>
            <translation>Leichte Alltagssocken.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Lying on the pillow, or on the rolled edge.</source>
            <translation>Du liegst auf dem Kissen oder auf dem gerollten Rand.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Lying on the whole mat.</source>
            <translation>Du liegst auf der ganzen Matte.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Lying on your back, the covered mat on your belly.</source>
            <translation>Du liegst auf dem Rücken, die bedeckte Matte auf dem Bauch.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Mild</source>
            <translation>Mild</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Minutes</source>
            <translation>Minuten</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Neck and shoulders</source>
            <translation>Nacken und Schultern</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard_options.py" />
            <source>New to the mat</source>
            <translation>Die Matte ist mir neu</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>None or a neck roll</source>
            <translation>Nichts oder eine Nackenrolle</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Not on your ladder</source>
            <translation>Nicht auf deiner Leiter</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Nothing gives way. The firmest of the three.</source>
            <translation>Nichts gibt nach. Die festeste der drei.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>On a chair, both feet on the mat.</source>
            <translation>Auf einem Stuhl, beide Füße auf der Matte.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>On a chair, the mat behind you. Never in a moving vehicle.</source>
            <translation>Auf einem Stuhl, die Matte hinter dir. Nie in einem fahrenden Fahrzeug.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>One layer of a kitchen or gym towel.</source>
            <translation>Eine Lage Küchen- oder Sporthandtuch.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>One part of the body in one session.</source>
            <translation>Ein Körperbereich je Sitzung.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>One step stronger</source>
            <translation>Eine Stufe stärker</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Only the skin, nothing between.</source>
            <translation>Nur die Haut, nichts dazwischen.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Over your clothes, one layer.</source>
            <translation>Über deiner Kleidung, eine Lage.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Seat or lower back</source>
            <translation>Sitz oder unterer Rücken</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Short is a whole session too. Ending early is always fine.</source>
            <translation>Kurz ist auch eine ganze Sitzung. Früher aufzuhören ist immer in Ordnung.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Soft</source>
            <translation>Weich</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Strong</source>
            <translation>Stark</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Suggested</source>
            <translation>Vorgeschlagen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Surface</source>
            <translation>Unterlage</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>The app suggests it, you decide. Going back a step is always fine.</source>
            <translation>Die App schlägt vor, du entscheidest. Eine Stufe zurück ist immer in Ordnung.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>The ground gives way, and the spikes press less.</source>
            <translation>Die Unterlage gibt nach, und die Spitzen drücken weniger.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>The higher your head, the less rests on the spikes.</source>
            <translation>Je höher der Kopf, desto weniger ruht auf den Spitzen.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>The softer the ground, the gentler the spikes.</source>
            <translation>Je weicher die Unterlage, desto sanfter die Spitzen.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Thicker is gentler. Pick what sounds pleasant, not brave.</source>
            <translation>Dicker ist sanfter. Nimm, was angenehm klingt, nicht was mutig ist.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Upright, with something to hold in reach.</source>
            <translation>Aufrecht, mit etwas zum Festhalten in Reichweite.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Warm socks with a thick sole.</source>
            <translation>Warme Socken mit dicker Sohle.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>What does the mat lie on?</source>
            <translation>Worauf liegt die Matte?</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>What goes between you and the spikes?</source>
            <translation>Was kommt zwischen dich und die Spitzen?</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>What is under your head?</source>
            <translation>Was ist unter deinem Kopf?</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>What rests on the spikes?</source>
            <translation>Was ruht auf den Spitzen?</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Where you stand on your ladder</source>
            <translation>Wo du auf deiner Leiter stehst</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Yoga mat on the floor</source>
            <translation>Yogamatte auf dem Boden</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Your clothes and nothing else.</source>
            <translation>Deine Kleidung und sonst nichts.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Your ladder</source>
            <translation>Deine Leiter</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Your mat</source>
            <translation>Deine Matte</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>{0}–{1} min</source>
            <translation>{0}–{1} min</translation>
        </message>
    </context>
    <context>
        <name>WizardPage</name>
        <message>
            <location filename="../../companion/ui/pages/wizard.py" />
            <source>A stronger session than planned does not make the next step come sooner.</source>
            <translation>Eine stärkere Sitzung als geplant bringt die nächste Stufe nicht früher.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard.py" />
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard.py" />
            <source>Continue</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard.py" />
            <source>Covers and surfaces</source>
            <translation>Auflagen und Unterlagen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard.py" />
            <source>How long did you stay?</source>
            <translation>Wie lange warst du darauf?</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard.py" />
            <source>Keep this</source>
            <translation>So lassen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard.py" />
            <source>More minutes come after at least two comfortable sessions.</source>
            <translation>Mehr Minuten kommen nach mindestens zwei angenehmen Sitzungen.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard.py" />
            <source>One step stronger than suggested, as you chose. You can go back at any moment.</source>
            <translation>Eine Stufe stärker als vorgeschlagen, wie du es gewählt hast. Du kannst jederzeit zurück.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard.py" />
            <source>Say what it really was; everything may be chosen.</source>
            <translation>Sag, wie es wirklich war; alles darf gewählt werden.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard.py" />
            <source>Say what you use most evenings now.</source>
            <translation>Sag, was du jetzt an den meisten Abenden benutzt.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard.py" />
            <source>The app suggests it, you decide. Going back a step is always fine.</source>
            <translation>Die App schlägt vor, du entscheidest. Eine Stufe zurück ist immer in Ordnung.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard.py" />
            <source>This comes later, one step at a time. Please choose something easier.</source>
            <translation>Das kommt später, Stufe für Stufe. Bitte wähle etwas Leichteres.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard.py" />
            <source>Use this today</source>
            <translation>Heute so</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard.py" />
            <source>You move one step at a time, after at least three comfortable sessions.</source>
            <translation>Es geht Stufe für Stufe weiter, nach mindestens drei angenehmen Sitzungen.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard.py" />
            <source>Your ladder begins where nothing is harder than what you use now.</source>
            <translation>Deine Leiter beginnt dort, wo nichts schwerer ist als das, was du jetzt benutzt.</translation>
        </message>
    </context>
    <context>
        <name>WordsField</name>
        <message>
            <location filename="../../companion/ui/widgets/journal_fields.py" />
            <source>Own words, with commas between</source>
            <translation>Eigene Wörter, durch Kommas getrennt</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_fields.py" />
            <source>{0}: own words</source>
            <translation>{0}: eigene Wörter</translation>
        </message>
    </context>
    <context>
        <name>_Hours</name>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>to</source>
            <translation>bis</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>{0} to {1}</source>
            <translation>{0} bis {1}</translation>
        </message>
    </context>
    <context>
        <name>_Mark</name>
        <message>
            <location filename="../../companion/ui/widgets/navigation.py" />
            <source>Mat Companion</source>
            <translation>Mat Companion</translation>
        </message>
    </context>
</TS>
