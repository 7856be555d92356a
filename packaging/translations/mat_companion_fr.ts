<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>AboutSection</name>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>A companion for lying on an acupressure mat: it suggests one easy setup, leads you in, breathes with you, and keeps a diary of how it was. It is made for relaxing, and for notes.</source>
            <translation>Un compagnon pour s’allonger sur un tapis d’acupression : il propose une installation facile, vous y amène, respire avec vous et tient un journal de ce que vous avez ressenti. Il est fait pour se détendre, et pour prendre des notes.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Folder of the program</source>
            <translation>Dossier du programme</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Free software: MIT for the program, CC0 1.0 for its sounds and pictures</source>
            <translation>Logiciel libre : MIT pour le programme, CC0 1.0 pour ses sons et ses images</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>It is not a health product. It judges nobody's health, promises nothing, and does not replace care by a professional. Its questions and rest days are those of a leaflet on the use of a mat, put together with caution. Studies of mats are small, and their results mixed.</source>
            <translation>Ce n’est pas un produit de santé. Il ne juge la santé de personne, ne promet rien et ne remplace pas les soins d’un professionnel. Ses questions et ses jours de repos sont ceux d’une notice sur l’usage d’un tapis, établie avec prudence. Les études sur les tapis sont petites, et leurs résultats mitigés.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Journal, answers, settings, backups, and the log for when something goes wrong</source>
            <translation>Journal, réponses, réglages, sauvegardes, et le fichier de suivi pour les cas où quelque chose ne va pas</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Libraries</source>
            <translation>Bibliothèques</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Libraries that the program uses; their licences lie where they are installed.</source>
            <translation>Bibliothèques que le programme utilise ; leurs licences se trouvent là où elles sont installées.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Libraries, sounds and pictures, and the terms they come under</source>
            <translation>Bibliothèques, sons et images, et les conditions qui les accompagnent</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Licence</source>
            <translation>Licence</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Mat Companion</source>
            <translation>Mat Companion</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Nothing on this computer shows folders. The path can be copied.</source>
            <translation>Rien sur cet ordinateur ne peut montrer les dossiers. Le chemin peut être copié.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Open folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Privacy</source>
            <translation>Confidentialité</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Python {0}, Qt {1}, {2}</source>
            <translation>Python {0}, Qt {1}, {2}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Sounds and pictures</source>
            <translation>Sons et images</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Sounds and pictures that come with the program:</source>
            <translation>Sons et images fournis avec le programme :</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>There is no account, and the program sends nothing. What leaves this computer is what you export, or have it put into a folder of yours for several computers.</source>
            <translation>Il n’y a pas de compte, et le programme n’envoie rien. Ce qui quitte cet ordinateur, c’est ce que vous exportez, ou faites placer dans un de vos dossiers pour plusieurs ordinateurs.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Third-party notices</source>
            <translation>Mentions concernant des tiers</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Version {0}</source>
            <translation>Version {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>What research says</source>
            <translation>Ce que dit la recherche</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Where your files are</source>
            <translation>Où sont vos fichiers</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>copyright, open source, free, terms, warranty</source>
            <translation>copyright, droit d’auteur, open source, libre, gratuit, conditions, garantie</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>data, tracking, telemetry, account, internet, offline, cloud</source>
            <translation>données, pistage, suivi, télémétrie, compte, internet, hors ligne, cloud, vie privée</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>folder, where, path, location, directory, log, data</source>
            <translation>dossier, où, chemin, emplacement, répertoire, log, fichier de suivi, données</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>licences, credits, open source, libraries, dependencies, acknowledgements, thanks</source>
            <translation>licences, crédits, open source, bibliothèques, dépendances, remerciements, merci</translation>
        </message>
    </context>
    <context>
        <name>Adviser</name>
        <message>
            <location filename="../../companion/ui/adviser.py" />
            <source>A rest first</source>
            <translation>D’abord du repos</translation>
        </message>
        <message>
            <location filename="../../companion/ui/adviser.py" />
            <source>From {0}.</source>
            <translation>Dès {0}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/adviser.py" />
            <source>No mat for now</source>
            <translation>Pas de tapis pour l’instant</translation>
        </message>
        <message>
            <location filename="../../companion/ui/adviser.py" />
            <source>Tomorrow or {0}. A rest day is fine.</source>
            <translation>Demain ou {0}. Un jour de repos, c’est bien aussi.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/adviser.py" />
            <source>{0}, {1}</source>
            <translation>{0}, {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/adviser.py" />
            <source>{0}, {1} again</source>
            <translation>Encore {0}, {1}</translation>
        </message>
    </context>
    <context>
        <name>AfterLunchPage</name>
        <message>
            <location filename="../../companion/ui/pages/after_lunch.py" />
            <source>How was it?</source>
            <translation>Comment c’était ?</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/after_lunch.py" />
            <source>Later</source>
            <translation>Plus tard</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/after_lunch.py" />
            <source>Now</source>
            <translation>Maintenant</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/after_lunch.py" />
            <source>Sit a moment before you stand up.</source>
            <translation>Restez un moment en position assise avant de vous lever.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/after_lunch.py" />
            <source>Sit for two minutes before you stand up.</source>
            <translation>Restez deux minutes en position assise avant de vous lever.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/after_lunch.py" />
            <source>This evening</source>
            <translation>Ce soir</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/after_lunch.py" />
            <source>Your break is written down. {0}</source>
            <translation>Votre pause est notée. {0}</translation>
        </message>
    </context>
    <context>
        <name>AgreedRow</name>
        <message>
            <location filename="../../companion/ui/widgets/health_rows.py" />
            <source>A doctor, midwife or pharmacist told me it is fine</source>
            <translation>Un médecin, une sage-femme ou un pharmacien m’a dit que c’était bon</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/health_rows.py" />
            <source>Ticked on {0}</source>
            <translation>Coché le {0}</translation>
        </message>
    </context>
    <context>
        <name>AppearanceSection</name>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>As on this computer</source>
            <translation>Comme sur cet ordinateur</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>Bedtime sessions are always dark</source>
            <translation>Les séances du coucher sont toujours sombres</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>Full text everywhere, real outlines, and no colours that run into each other</source>
            <translation>Texte bien marqué partout, de vrais contours, et aucune couleur qui se fond dans une autre</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>High contrast</source>
            <translation>Contraste élevé</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>Of the person in the pictures</source>
            <translation>De la personne sur les images</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>On top of what the system asks for</source>
            <translation>En plus de ce que demande le système</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>Reduced motion</source>
            <translation>Moins de mouvement</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>Size of letters</source>
            <translation>Taille du texte</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>Skin tone</source>
            <translation>Teint</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>System</source>
            <translation>Système</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>The breathing sun stays in its place</source>
            <translation>Le soleil qui respire reste à sa place</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>The window opens anew in it</source>
            <translation>La fenêtre se rouvre dans cette langue</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>accessibility, readable, legible, eyes, vision, sight, bold</source>
            <translation>accessibilité, lisible, lisibilité, yeux, vue, vision, gras</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>animation, movement, still, calm, dizzy, accessibility</source>
            <translation>animation, bouger, immobile, calme, vertige, étourdi, accessibilité</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>complexion, figure, body, colour of the skin</source>
            <translation>couleur de peau, carnation, silhouette, corps</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>dark mode, light mode, bright, night, day, colours, design</source>
            <translation>mode sombre, mode clair, lumineux, nuit, jour, couleurs, design</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>text size, font, zoom, larger, bigger, scale, accessibility, read, eyes</source>
            <translation>taille des lettres, police, caractères, zoom, plus grand, agrandir, échelle, accessibilité, lire, yeux</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>translation, words, language, locale</source>
            <translation>traduction, mots, langue, language, région</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>{0} %</source>
            <translation>{0} %</translation>
        </message>
    </context>
    <context>
        <name>ArticlePage</name>
        <message>
            <location filename="../../companion/ui/pages/article.py" />
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/article.py" />
            <source>Sources</source>
            <translation>Sources</translation>
        </message>
    </context>
    <context>
        <name>Backups</name>
        <message numerus="yes">
            <location filename="../../companion/ui/text/backups.py" />
            <source>%n entries</source>
            <translation>
                <numerusform>%n entrée</numerusform>
                <numerusform>%n entrées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/backups.py" />
            <source>%n sessions</source>
            <translation>
                <numerusform>%n séance</numerusform>
                <numerusform>%n séances</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/backups.py" />
            <source>1 entry</source>
            <translation>1 entrée</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/backups.py" />
            <source>1 session</source>
            <translation>1 séance</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/backups.py" />
            <source>Cannot be opened. {0}</source>
            <translation>Ne peut pas être ouverte. {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/backups.py" />
            <source>Daily</source>
            <translation>Du jour</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/backups.py" />
            <source>Made before a restore</source>
            <translation>Faite avant une restauration</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/backups.py" />
            <source>Weekly</source>
            <translation>De la semaine</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/backups.py" />
            <source>dddd, d MMMM yyyy</source>
            <translation>dddd d MMMM yyyy</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/backups.py" />
            <source>today at {0}</source>
            <translation>aujourd’hui à {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/backups.py" />
            <source>yesterday at {0}</source>
            <translation>hier à {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/backups.py" />
            <source>{0} and {1}</source>
            <translation>{0} et {1}</translation>
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
            <translation>À propos des marques</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>Answer what you like, or just start.</source>
            <translation>Répondez à ce que vous voulez, ou commencez, tout simplement.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>Back pain</source>
            <translation>Mal de dos</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>Breathe without the mat</source>
            <translation>Respirer sans le tapis</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>How are you right now?</source>
            <translation>Comment allez-vous en ce moment ?</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>Muscle tension</source>
            <translation>Tension musculaire</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>Skin marks</source>
            <translation>Marques sur la peau</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>Start</source>
            <translation>Commencer</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>Stress</source>
            <translation>Stress</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>calm</source>
            <translation>au calme</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>loose</source>
            <translation>souple</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>tight</source>
            <translation>noué</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>worst</source>
            <translation>le pire</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>wound up</source>
            <translation>à cran</translation>
        </message>
    </context>
    <context>
        <name>Bookkeeper</name>
        <message>
            <location filename="../../companion/ui/bookkeeper.py" />
            <source>There is nothing to keep yet.</source>
            <translation>Il n’y a encore rien à sauvegarder.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/bookkeeper.py" />
            <source>This is not saved yet. It comes first.</source>
            <translation>Ceci n’est pas encore enregistré. Cela passe d’abord.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/bookkeeper.py" />
            <source>What you wrote stays here until it can be saved.</source>
            <translation>Ce que vous avez écrit reste ici jusqu’à ce qu’il puisse être enregistré.</translation>
        </message>
    </context>
    <context>
        <name>Breaths</name>
        <message>
            <location filename="../../companion/ui/text/breaths.py" />
            <source>In {0} s and a little more for {1} s, out {2} s; for {3} minutes at most</source>
            <translation>Inspirer {0} s, puis un peu plus pendant {1} s, expirer {2} s ; {3} minutes au plus</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/breaths.py" />
            <source>In {0} s, hold {1} s, out {2} s, rest {3} s; {4} times, then the long breath out</source>
            <translation>Inspirer {0} s, retenir {1} s, expirer {2} s, repos {3} s ; {4} fois, puis la longue expiration</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/breaths.py" />
            <source>In {0} s, hold {1} s, out {2} s; {3} times, then the long breath out</source>
            <translation>Inspirer {0} s, retenir {1} s, expirer {2} s ; {3} fois, puis la longue expiration</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/breaths.py" />
            <source>In {0} s, out {1} s</source>
            <translation>Inspirer {0} s, expirer {1} s</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/breaths.py" />
            <source>In {0} s, out {1} s; the first {2} minutes lead there from in {3} s, out {4} s</source>
            <translation>Inspirer {0} s, expirer {1} s ; les {2} premières minutes y mènent, à partir de {3} s et {4} s</translation>
        </message>
    </context>
    <context>
        <name>BugDialog</name>
        <message>
            <location filename="../../companion/ui/notices.py" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../../companion/ui/notices.py" />
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
        <message>
            <location filename="../../companion/ui/notices.py" />
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <location filename="../../companion/ui/notices.py" />
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <location filename="../../companion/ui/notices.py" />
            <source>Something went wrong that should not have</source>
            <translation>Quelque chose s’est mal passé et n’aurait pas dû</translation>
        </message>
        <message>
            <location filename="../../companion/ui/notices.py" />
            <source>Your journal is kept. You can go on, or copy the details for whoever helps you.</source>
            <translation>Votre journal est conservé. Vous pouvez continuer, ou copier les détails pour la personne qui vous aide.</translation>
        </message>
    </context>
    <context>
        <name>Caretaker</name>
        <message>
            <location filename="../../companion/ui/caretaker.py" />
            <source>Backed up, with {0}, and opened again: {1}</source>
            <translation>Sauvegarde faite ({0}) et rouverte pour vérifier : {1}</translation>
        </message>
    </context>
    <context>
        <name>ChartCard</name>
        <message>
            <location filename="../../companion/ui/charts/card.py" />
            <source>Older and newer sessions</source>
            <translation>Séances plus anciennes et plus récentes</translation>
        </message>
        <message>
            <location filename="../../companion/ui/charts/card.py" />
            <source>Save as picture…</source>
            <translation>Enregistrer l’image…</translation>
        </message>
        <message>
            <location filename="../../companion/ui/charts/card.py" />
            <source>Show as drawing</source>
            <translation>Montrer en dessin</translation>
        </message>
        <message>
            <location filename="../../companion/ui/charts/card.py" />
            <source>Show as table</source>
            <translation>Montrer en tableau</translation>
        </message>
        <message>
            <location filename="../../companion/ui/charts/card.py" />
            <source>{0}: table, picture</source>
            <translation>{0} : tableau, image</translation>
        </message>
        <message>
            <location filename="../../companion/ui/charts/card.py" />
            <source>{0}: {1}</source>
            <translation>{0} : {1}</translation>
        </message>
    </context>
    <context>
        <name>CheckInPage</name>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>Back right now?</source>
            <translation>Et le dos, maintenant ?</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>Good morning</source>
            <translation>Bonjour</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>How was last night's sleep?</source>
            <translation>Comment avez-vous dormi la nuit dernière ?</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>How was that?</source>
            <translation>Comment c’était ?</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>Pain</source>
            <translation>Douleur</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>Sit a moment before you stand up.</source>
            <translation>Restez un moment en position assise avant de vous lever.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>Sit for two minutes before you stand up.</source>
            <translation>Restez deux minutes en position assise avant de vous lever.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>Skip</source>
            <translation>Passer</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>Something felt wrong</source>
            <translation>Quelque chose n’allait pas</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>Stress</source>
            <translation>Stress</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>Tension</source>
            <translation>Tension</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>Two quick ones about last night, if you like.</source>
            <translation>Deux petites questions sur la nuit dernière, si vous voulez.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>calm</source>
            <translation>au calme</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>excellent</source>
            <translation>très bien</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>loose</source>
            <translation>souple</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>no pain</source>
            <translation>aucune douleur</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>none</source>
            <translation>aucune</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>terrible</source>
            <translation>très mal</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>tight</source>
            <translation>noué</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>worst</source>
            <translation>la pire</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>wound up</source>
            <translation>à cran</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>{0} of breathing, finished {1}. Take your time.</source>
            <translation>{0} de respiration, fin à {1}. Prenez votre temps.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>{0} {1}, finished {2}.</source>
            <translation>{0} {1}, fin à {2}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>{0} {1}, finished {2}. {3}</source>
            <translation>{0} {1}, fin à {2}. {3}</translation>
        </message>
    </context>
    <context>
        <name>Chronicler</name>
        <message>
            <location filename="../../companion/ui/chronicler.py" />
            <source>Saved the picture as {0}</source>
            <translation>Image enregistrée : {0}</translation>
        </message>
    </context>
    <context>
        <name>Clock</name>
        <message>
            <location filename="../../companion/ui/text/clock.py" />
            <source>No day was written, so {0} stays.</source>
            <translation>Aucun jour n’a été écrit ; cela reste donc : {0}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/clock.py" />
            <source>d MMM yyyy</source>
            <translation>d MMM yyyy</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/clock.py" />
            <source>d MMMM yyyy</source>
            <translation>d MMMM yyyy</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/clock.py" />
            <source>{0} is no day, so {1} stays. Write it like that.</source>
            <translation>{0} n’est pas un jour ; cela reste donc : {1}. Écrivez-le ainsi.</translation>
        </message>
    </context>
    <context>
        <name>Columns</name>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Comfort</source>
            <translation>Confort</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Kind of session</source>
            <translation>Type de séance</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Marks left by the session before</source>
            <translation>Marques laissées par la séance d’avant</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Minutes after a change</source>
            <translation>Minutes après un changement</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Minutes asleep</source>
            <translation>Minutes de sommeil</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Minutes on the mat</source>
            <translation>Minutes sur le tapis</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Minutes planned</source>
            <translation>Minutes prévues</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Pain after</source>
            <translation>Douleur après</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Pain before</source>
            <translation>Douleur avant</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Pain next morning</source>
            <translation>Douleur le lendemain matin</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Part of the body</source>
            <translation>Partie du corps</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Session id</source>
            <translation>Identifiant de la séance</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Sleep the night after</source>
            <translation>Sommeil la nuit suivante</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Start, date and time</source>
            <translation>Début, date et heure</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Stress after</source>
            <translation>Stress après</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Stress before</source>
            <translation>Stress avant</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Tags</source>
            <translation>Mots-clés</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Tension after</source>
            <translation>Tension après</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Tension before</source>
            <translation>Tension avant</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Time of day</source>
            <translation>Heure</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>What it felt like</source>
            <translation>Ce que l’on a ressenti</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>What the mat was on</source>
            <translation>Sur quoi était le tapis</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>What the mat was on after a change</source>
            <translation>Sur quoi était le tapis après un changement</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>What was between</source>
            <translation>Ce qui était entre</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>What was between after a change</source>
            <translation>Ce qui était entre après un changement</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>What was under the head</source>
            <translation>Ce qui était sous la tête</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>What was under the head after a change</source>
            <translation>Ce qui était sous la tête après un changement</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>When it was last changed</source>
            <translation>Dernière modification</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Why it was stopped</source>
            <translation>Raison de l’arrêt</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>{0}, {1} to {2}</source>
            <translation>{0}, {1} à {2}</translation>
        </message>
    </context>
    <context>
        <name>ComputerSection</name>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>As the panel</source>
            <translation>Comme le panneau</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>Colour</source>
            <translation>Couleur</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>During a session; before sleep the screen may go dark all the same</source>
            <translation>Pendant une séance ; avant le sommeil, l’écran peut quand même s’éteindre</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>Keep the computer awake</source>
            <translation>Garder l’ordinateur éveillé</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>Keyboard</source>
            <translation>Clavier</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>Music and films in other programs wait until the session is over</source>
            <translation>La musique et les films d’autres programmes attendent la fin de la séance</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>One colour</source>
            <translation>Une couleur</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>Pause other players</source>
            <translation>Suspendre les autres lecteurs</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>Show</source>
            <translation>Montrer</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>Show all keys</source>
            <translation>Montrer toutes les touches</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>Sleep after a bedtime session</source>
            <translation>Veille après le coucher</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>Sun in the tray</source>
            <translation>Soleil dans la barre</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>The computer goes to sleep too, with a minute to say no</source>
            <translation>L’ordinateur s’endort aussi, avec une minute pour dire non</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>What every key does; ? shows it too</source>
            <translation>Ce que fait chaque touche ; ? le montre aussi</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>While Mat Companion waits in the tray of the desktop</source>
            <translation>Tant que Mat Companion attend dans la zone de notification</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>icon, symbol, panel, taskbar, status area, black and white</source>
            <translation>icône, symbole, panneau, barre des tâches, zone de notification, noir et blanc</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>music player, video, browser, media, silence</source>
            <translation>lecteur de musique, vidéo, navigateur, médias, silence</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>screen saver, standby, lock, dark screen, display</source>
            <translation>économiseur d’écran, veille, verrouillage, écran noir, écran sombre, affichage</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>shortcuts, keys, hotkeys, keyboard</source>
            <translation>raccourcis, touches, combinaisons</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>suspend, standby, shut down, turn off, night</source>
            <translation>suspendre, mise en veille, éteindre, arrêter, dormir, nuit</translation>
        </message>
    </context>
    <context>
        <name>ConsequencePanel</name>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>Emergency signs</source>
            <translation>Signes d’urgence</translation>
        </message>
    </context>
    <context>
        <name>CountdownRing</name>
        <message>
            <location filename="../../companion/ui/widgets/step_card.py" />
            <source>Starts in {0} s</source>
            <translation>Commence dans {0} s</translation>
        </message>
    </context>
    <context>
        <name>CoverStrip</name>
        <message>
            <location filename="../../companion/ui/widgets/cover_strip.py" />
            <source>Bare</source>
            <translation>Nue</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/cover_strip.py" />
            <source>Double</source>
            <translation>Double</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/cover_strip.py" />
            <source>T-shirt</source>
            <translation>T-shirt</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/cover_strip.py" />
            <source>Thick</source>
            <translation>Épaisse</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/cover_strip.py" />
            <source>Thick socks</source>
            <translation>Chaussettes épaisses</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/cover_strip.py" />
            <source>Thin</source>
            <translation>Fine</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/cover_strip.py" />
            <source>Thin socks</source>
            <translation>Chaussettes fines</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/cover_strip.py" />
            <source>{0}, {1} of {2}</source>
            <translation>{0}, {1} sur {2}</translation>
        </message>
    </context>
    <context>
        <name>Credits</name>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>Felt Piano: played on the piano of MuseScore General, whose samples are in the public domain; their adaptation is Copyright © 2018-2021 S. Christian Collins</source>
            <translation>Piano feutré : joué sur le piano de MuseScore General, dont les échantillons sont dans le domaine public ; leur adaptation est Copyright © 2018-2021 S. Christian Collins</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>Icons and pictures: drawn for this program</source>
            <translation>Icônes et images : dessinées pour ce programme</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>Music, soundscapes and bells: made for this program</source>
            <translation>Musique, ambiances et cloches : faites pour ce programme</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>The example of three days: retold for this program</source>
            <translation>L’exemple de trois jours : raconté à nouveau pour ce programme</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>music of another sampling rate</source>
            <translation>la musique d’une autre fréquence d’échantillonnage</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>notifications, media keys and sleep on Linux</source>
            <translation>les notifications, les touches multimédias et la mise en veille sous Linux</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>order and loudness of your own music</source>
            <translation>l’ordre et le niveau sonore de votre musique</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>reading of music files, with libsndfile</source>
            <translation>la lecture des fichiers de musique, avec libsndfile</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>the charts</source>
            <translation>les graphiques</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>the mixing of sounds</source>
            <translation>le mélange des sons</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>the sound device, with SDL</source>
            <translation>l’appareil audio, avec SDL</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>the window, with Qt</source>
            <translation>la fenêtre, avec Qt</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>where data belongs</source>
            <translation>la place des données</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>whether a film has the whole screen</source>
            <translation>pour savoir si un film occupe tout l’écran</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>whether the sound is muted</source>
            <translation>pour savoir si le son est coupé</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>{0} ({1})</source>
            <translation>{0} ({1})</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>{0} {1}: {2} ({3})</source>
            <translation>{0} {1} : {2} ({3})</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>{0}: {1} ({2})</source>
            <translation>{0} : {1} ({2})</translation>
        </message>
    </context>
    <context>
        <name>DataCard</name>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>A backup is being made, and opened again before it counts.</source>
            <translation>Une sauvegarde est en cours ; elle est rouverte avant de compter.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Back up now</source>
            <translation>Sauvegarder</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Backups</source>
            <translation>Sauvegardes</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Cancel the backup</source>
            <translation>Annuler la sauvegarde</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Delete everything</source>
            <translation>Tout effacer</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Delete...</source>
            <translation>Effacer...</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Everything as it was then; you see what that would change first</source>
            <translation>Tout comme c’était alors ; vous voyez d’abord ce que cela changerait</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Everything in one file, a table of the sessions, or a report for a doctor</source>
            <translation>Tout dans un fichier, un tableau des séances, ou un rapport pour un médecin</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Export the journal</source>
            <translation>Exporter le journal</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Export...</source>
            <translation>Exporter...</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>From such a file; you see what it would change first</source>
            <translation>À partir d’un tel fichier ; vous voyez d’abord ce qu’il changerait</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Import a journal</source>
            <translation>Importer un journal</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Import...</source>
            <translation>Importer...</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Journal, answers and settings stay in this folder on this computer; nothing is sent.</source>
            <translation>Journal, réponses et réglages restent dans ce dossier sur cet ordinateur ; rien n’est envoyé.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Journal, answers and settings, and the backups if you like, in two steps</source>
            <translation>Journal, réponses et réglages, et les sauvegardes si vous voulez, en deux étapes</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Make a backup now</source>
            <translation>Faire une sauvegarde maintenant</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>None yet. One is made on every day with a session.</source>
            <translation>Aucune pour l’instant. Il s’en fait une chaque jour avec une séance.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Restore a backup</source>
            <translation>Restaurer une sauvegarde</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Restore...</source>
            <translation>Restaurer...</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>The newest is from {0}.</source>
            <translation>La plus récente : {0}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Where the journal is</source>
            <translation>Où se trouve le journal</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>bring back, recover, undo, lost</source>
            <translation>récupérer, rétablir, retrouver, annuler, perdu, backup</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>copy, save, safety, archive</source>
            <translation>copie, enregistrer, sécurité, archive, backup</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>erase, remove, clear, wipe, reset, start over, privacy</source>
            <translation>supprimer, retirer, vider, réinitialiser, recommencer à zéro, confidentialité, vie privée</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>folder, path, location, privacy</source>
            <translation>dossier, chemin, emplacement, répertoire, confidentialité, vie privée</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>load, open, csv, json, table, merge, other program</source>
            <translation>charger, ouvrir, csv, json, tableau, fusionner, autre programme</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>save, csv, json, table, pdf, print, spreadsheet, copy</source>
            <translation>enregistrer, csv, json, tableau, pdf, imprimer, tableur, excel, copie</translation>
        </message>
    </context>
    <context>
        <name>DayField</name>
        <message>
            <location filename="../../companion/ui/widgets/day_field.py" />
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/day_field.py" />
            <source>Up and Down change it by a day, Page Up by a week</source>
            <translation>Haut et Bas le changent d’un jour, Page préc. d’une semaine</translation>
        </message>
    </context>
    <context>
        <name>DayStrip</name>
        <message>
            <location filename="../../companion/ui/widgets/day_strip.py" />
            <source>Last 14 days</source>
            <translation>14 derniers jours</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/day_strip.py" />
            <source>dddd, d MMMM</source>
            <translation>dddd d MMMM</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/day_strip.py" />
            <source>{0}: {1}</source>
            <translation>{0} : {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/day_strip.py" />
            <source>{0}: {1}, {2}</source>
            <translation>{0} : {1}, {2}</translation>
        </message>
    </context>
    <context>
        <name>DesktopCard</name>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>A launcher that also starts bedtime, lunch, feet and breathing</source>
            <translation>Un lanceur qui démarre aussi coucher, midi, pieds et respiration</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>Add to the menu</source>
            <translation>Ajouter au menu</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>Another copy or version starts; off and on again renews it</source>
            <translation>Une autre copie ou version démarre ; désactiver puis réactiver renouvelle l’entrée</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>From login on it waits in the tray, without a window</source>
            <translation>Dès l’ouverture de session, il attend dans la zone de notification, sans fenêtre</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>In the menu of this computer</source>
            <translation>Dans le menu de cet ordinateur</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>It is there, and also starts bedtime, lunch, feet and breathing</source>
            <translation>Il est là, et démarre aussi coucher, midi, pieds et respiration</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>It is there, and starts another copy or version of the program</source>
            <translation>Il est là, et démarre une autre copie ou version du programme</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>It is there; it came with the installation, or somebody put it there</source>
            <translation>Il est là ; il est venu avec l’installation, ou quelqu’un l’a mis là</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>Remove from the menu</source>
            <translation>Retirer du menu</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>Renew</source>
            <translation>Renouveler</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>Renew the entry in the menu</source>
            <translation>Renouveler l’entrée du menu</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>Somebody put an entry for this there; it stays as it is</source>
            <translation>Quelqu’un y a mis une entrée pour cela ; elle reste telle quelle</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>Start with the computer</source>
            <translation>Démarrer avec l’ordinateur</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>autostart, login, boot, background, tray</source>
            <translation>démarrage automatique, ouverture de session, lancement, arrière-plan, zone de notification</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>launcher, desktop entry, shortcut, start menu, install, uninstall</source>
            <translation>lanceur, raccourci, menu démarrer, bureau, installer, désinstaller</translation>
        </message>
    </context>
    <context>
        <name>Disclosure</name>
        <message>
            <location filename="../../companion/ui/widgets/disclosure.py" />
            <source>Hide</source>
            <translation>Cacher</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/disclosure.py" />
            <source>Hide: {0}</source>
            <translation>Cacher : {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/disclosure.py" />
            <source>Show</source>
            <translation>Montrer</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/disclosure.py" />
            <source>Show: {0}</source>
            <translation>Montrer : {0}</translation>
        </message>
    </context>
    <context>
        <name>Doors</name>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>A part of the program is missing. Please install Mat Companion again.</source>
            <translation>Une partie du programme manque. Merci d’installer à nouveau Mat Companion.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>A restore was cut off. Please make some room on the disk, then open Mat Companion to finish it.</source>
            <translation>Une restauration a été interrompue. Merci de faire un peu de place sur le disque, puis d’ouvrir Mat Companion pour la terminer.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>A short health check comes before the first session. It takes about a minute.</source>
            <translation>De courtes questions de santé viennent avant la première séance. Cela prend environ une minute.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>After an operation, please ask your doctor before using a spike mat.</source>
            <translation>Après une opération, merci de demander l’avis de votre médecin avant d’utiliser un tapis d’acupression.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>Another computer has a newer Mat Companion, and its journal is left alone. Please update this one.</source>
            <translation>Un autre ordinateur a un Mat Companion plus récent, et son journal est laissé tel quel. Merci de mettre celui-ci à jour.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>Another program is using the journal. Please close it and try again.</source>
            <translation>Un autre programme utilise le journal. Merci de le fermer et de réessayer.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>During pregnancy the mat stays closed. Easy breathing, music and the journal stay open.</source>
            <translation>Pendant la grossesse, le tapis reste fermé. La respiration douce, la musique et le journal restent ouverts.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>If they agree, tick it in the health check.</source>
            <translation>Si la réponse est oui, cochez-le dans les questions de santé.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>It has been a while: please look through the health check again before the next session.</source>
            <translation>Cela fait un moment : merci de relire les questions de santé avant la prochaine séance.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>Mat Companion is already open with this journal. Please use its window.</source>
            <translation>Mat Companion est déjà ouvert avec ce journal. Merci d’utiliser sa fenêtre.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>No backup could be made. Please check the folder it was to be kept in.</source>
            <translation>Aucune sauvegarde n’a pu être faite. Merci de vérifier le dossier qui devait la recevoir.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>No mat after a sedative or sleeping pill. Come back tomorrow; breathing stays open.</source>
            <translation>Pas de tapis après un calmant ou un somnifère. Revenez demain ; la respiration reste ouverte.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>No mat after alcohol. Come back tomorrow; breathing and music stay open.</source>
            <translation>Pas de tapis après de l’alcool. Revenez demain ; la respiration et la musique restent ouvertes.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>No mat on freshly shaved, waxed or sunburnt skin. Come back when it is calm.</source>
            <translation>Pas de tapis sur une peau fraîchement rasée, épilée à la cire ou prise par un coup de soleil. Revenez quand elle s’est calmée.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>No mat on the day of acupuncture. Come back tomorrow; breathing and music stay open.</source>
            <translation>Pas de tapis le jour d’une acupuncture. Revenez demain ; la respiration et la musique restent ouvertes.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>No mat on the day of cupping. Look at your skin tomorrow; breathing and music stay open.</source>
            <translation>Pas de tapis le jour de ventouses. Regardez votre peau demain ; la respiration et la musique restent ouvertes.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>No mat today. Breathing, music and the journal stay open.</source>
            <translation>Pas de tapis aujourd’hui. La respiration, la musique et le journal restent ouverts.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>No mat today. Please look at the emergency signs and talk to a health professional.</source>
            <translation>Pas de tapis aujourd’hui. Merci de regarder les signes d’urgence et de parler à un professionnel de santé.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>No mat while you feel ill. Rest today; easy breathing stays open.</source>
            <translation>Pas de tapis quand vous vous sentez malade. Reposez-vous aujourd’hui ; la respiration douce reste ouverte.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>No sound output was found, so sessions are silent. Connect headphones or speakers to hear them.</source>
            <translation>Aucune sortie audio n’a été trouvée ; les séances sont donc muettes. Branchez un casque ou des haut-parleurs pour les entendre.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>Not every column that is needed was recognised. Name them with mat-companion import --map; in the window they cannot be named yet.</source>
            <translation>Toutes les colonnes nécessaires n’ont pas été reconnues. Nommez-les avec mat-companion import --map ; dans la fenêtre, ce n’est pas encore possible.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>Not everything could be deleted yet. Opening Mat Companion again deletes the rest.</source>
            <translation>Tout n’a pas encore pu être effacé. Ouvrir à nouveau Mat Companion efface le reste.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>Nothing can be written into the folder for several computers. Please check whom it belongs to.</source>
            <translation>Rien ne peut être écrit dans le dossier pour plusieurs ordinateurs. Merci de vérifier à qui il appartient.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>Please ask a doctor, midwife or pharmacist about the mat first, then tick it in the health check.</source>
            <translation>Merci de demander d’abord l’avis d’un médecin, d’une sage-femme ou d’un pharmacien au sujet du tapis, puis de le cocher dans les questions de santé.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>Settings could not be saved; they hold until you quit. Please check the folder's permissions.</source>
            <translation>Les réglages n’ont pas pu être enregistrés ; ils valent jusqu’à ce que vous quittiez. Merci de vérifier les droits du dossier.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>Some of this table cannot be read. Please put it right there, and try again.</source>
            <translation>Une partie de ce tableau ne peut pas être lue. Merci de la corriger là-bas, puis de réessayer.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>Some of your music could not be played and was skipped.</source>
            <translation>Une partie de votre musique n’a pas pu être jouée et a été sautée.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>Some of your music could not be played and was skipped: {0}.</source>
            <translation>Une partie de votre musique n’a pas pu être jouée et a été sautée : {0}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>Some settings could not be read and are at their defaults again. Please look through them.</source>
            <translation>Certains réglages n’ont pas pu être lus et ont repris leur valeur de départ. Merci de les relire.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>Standing comes after feet seated: three comfortable days on its last step open it.</source>
            <translation>La position debout vient après les pieds en position assise : trois jours agréables au dernier palier l’ouvrent.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>That folder is Mat Companion's own, which no other program may copy. Please choose another one.</source>
            <translation>Ce dossier est celui de Mat Companion lui-même, qu’aucun autre programme ne doit copier. Merci d’en choisir un autre.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>The chosen sound device is not there; the usual one is used until it is back.</source>
            <translation>L’appareil audio choisi n’est pas là ; l’appareil habituel sert jusqu’à son retour.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>The disk is full, so the journal could not be saved. Please make some room.</source>
            <translation>Le disque est plein, et le journal n’a pas pu être enregistré. Merci de faire un peu de place.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>The disk is too full for a backup or a restore. Please make some room.</source>
            <translation>Le disque est trop plein pour une sauvegarde ou une restauration. Merci de faire un peu de place.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>The entry for this computer's menu or login could not be changed. Please check its folder.</source>
            <translation>L’entrée pour le menu ou l’ouverture de session de cet ordinateur n’a pas pu être modifiée. Merci de vérifier son dossier.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>The folder for several computers is not there. Connect it, or choose another one in Settings.</source>
            <translation>Le dossier pour plusieurs ordinateurs n’est pas là. Connectez-le, ou choisissez-en un autre dans les Réglages.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>The journal could not be written to this file. Please choose another place or name.</source>
            <translation>Le journal n’a pas pu être écrit dans ce fichier. Merci de choisir un autre endroit ou un autre nom.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>The journal file is damaged and was left as it is. Please put a copy from a backup in its place.</source>
            <translation>Le fichier du journal est endommagé et a été laissé tel quel. Merci de mettre à sa place une copie tirée d’une sauvegarde.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>The journal was not opened: this computer's SQLite lacks full-text search. Please install a Python that has it.</source>
            <translation>Le journal n’a pas été ouvert : le SQLite de cet ordinateur n’a pas la recherche plein texte. Merci d’installer un Python qui l’a.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>The mat is not for now. Breathing, music and the journal stay open.</source>
            <translation>Pas de tapis pour l’instant. La respiration, la musique et le journal restent ouverts.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>The mat is ready when you are.</source>
            <translation>Le tapis est prêt quand vous l’êtes.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>The mat part is for adults. Breathing, music and the journal stay open.</source>
            <translation>La partie avec le tapis est réservée aux adultes. La respiration, la musique et le journal restent ouverts.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>The mat rests today. If something still hurts, talk to a health professional.</source>
            <translation>Le tapis se repose aujourd’hui. Si quelque chose fait encore mal, parlez-en à un professionnel de santé.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>The mat waits until your skin is well. Breathing, music and the journal stay open.</source>
            <translation>Le tapis attend que votre peau aille bien. La respiration, la musique et le journal restent ouverts.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>The mat waits until your skin is well. Then untick it in the health check.</source>
            <translation>Le tapis attend que votre peau aille bien. Décochez-le alors dans les questions de santé.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>The skin there was bruised or broken and has not been seen to be well again. Please choose that for the skin marks, or write this down once it is well.</source>
            <translation>À cet endroit, la peau avait des bleus ou était lésée, et il n’a pas encore été noté qu’elle va de nouveau bien. Merci de choisir cela pour les marques, ou de noter cette séance une fois que la peau va bien.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>The sound output went away; the session goes on in silence. Connect it again to hear it.</source>
            <translation>La sortie audio a disparu ; la séance continue en silence. Rebranchez-la pour l’entendre.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>There is no such file. Please check its name.</source>
            <translation>Ce fichier n’existe pas. Merci de vérifier son nom.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>This backup was made by a newer Mat Companion. Please update the program to restore it.</source>
            <translation>Cette sauvegarde a été faite par un Mat Companion plus récent. Merci de mettre le programme à jour pour la restaurer.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>This file cannot be read. Please check its permissions.</source>
            <translation>Ce fichier ne peut pas être lu. Merci de vérifier ses droits d’accès.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>This file is no backup that can be restored, or it is damaged. Please choose another one.</source>
            <translation>Ce fichier n’est pas une sauvegarde à restaurer, ou il est endommagé. Merci d’en choisir un autre.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>This file is not a journal Mat Companion can read. Please choose another file.</source>
            <translation>Ce fichier n’est pas un journal que Mat Companion peut lire. Merci de choisir un autre fichier.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>This is a folder. Please choose a file in it.</source>
            <translation>C’est un dossier. Merci de choisir un fichier qui s’y trouve.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>This journal was written by a newer Mat Companion. Please update the program to open it.</source>
            <translation>Ce journal a été écrit par un Mat Companion plus récent. Merci de mettre le programme à jour pour l’ouvrir.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>This music could not be played. Please choose another piece in Settings.</source>
            <translation>Cette musique n’a pas pu être jouée. Merci de choisir un autre morceau dans les Réglages.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>This session says why the mat is to wait. Once it is open again, that can be changed or deleted.</source>
            <translation>Cette séance dit pourquoi le tapis doit attendre. Une fois le tapis de nouveau ouvert, elle pourra être modifiée ou effacée.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>While nursing, please ask your doctor or midwife before using a spike mat.</source>
            <translation>Pendant l’allaitement, merci de demander l’avis de votre médecin ou de votre sage-femme avant d’utiliser un tapis d’acupression.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>With a bleeding disorder, please ask your doctor before using a spike mat.</source>
            <translation>En cas de trouble de la coagulation, merci de demander l’avis de votre médecin avant d’utiliser un tapis d’acupression.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>With a clot or an inflamed vein the mat stays closed. Breathing, music and the journal stay open.</source>
            <translation>En cas de caillot ou de veine enflammée, le tapis reste fermé. La respiration, la musique et le journal restent ouverts.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>With a heart condition, please ask your doctor before using a spike mat.</source>
            <translation>En cas de problème cardiaque, merci de demander l’avis de votre médecin avant d’utiliser un tapis d’acupression.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>With a numb area or nerve damage the mat stays closed. Breathing, music and the journal stay open.</source>
            <translation>En cas de zone engourdie ou d’atteinte des nerfs, le tapis reste fermé. La respiration, la musique et le journal restent ouverts.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>With a severe mental illness, please ask your doctor before using a spike mat.</source>
            <translation>En cas de maladie mentale grave, merci de demander l’avis de votre médecin avant d’utiliser un tapis d’acupression.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>With blood thinners, please ask your doctor or pharmacist before using a spike mat.</source>
            <translation>Si vous prenez des anticoagulants ou des fluidifiants du sang, merci de demander l’avis de votre médecin ou de votre pharmacien avant d’utiliser un tapis d’acupression.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>With diabetes the feet stay off the mat. Please choose another session.</source>
            <translation>En cas de diabète, les pieds restent hors du tapis. Merci de choisir une autre séance.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>With diabetes, please ask your doctor before using a spike mat.</source>
            <translation>En cas de diabète, merci de demander l’avis de votre médecin avant d’utiliser un tapis d’acupression.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>With epilepsy, MS, Parkinson's or the like, please ask your doctor before using a spike mat.</source>
            <translation>En cas d’épilepsie, de sclérose en plaques, de maladie de Parkinson ou de trouble semblable, merci de demander l’avis de votre médecin avant d’utiliser un tapis d’acupression.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>With high or low blood pressure, please ask your doctor before using a spike mat.</source>
            <translation>En cas de tension artérielle haute ou basse, merci de demander l’avis de votre médecin avant d’utiliser un tapis d’acupression.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>With poor circulation or varicose veins, please ask your doctor before using a spike mat.</source>
            <translation>En cas de mauvaise circulation ou de varices, merci de demander l’avis de votre médecin avant d’utiliser un tapis d’acupression.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>With poor circulation the feet stay off the mat. Please choose another session.</source>
            <translation>En cas de mauvaise circulation, les pieds restent hors du tapis. Merci de choisir une autre séance.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>With such an allergy, please ask your doctor or pharmacist before using a spike mat.</source>
            <translation>En cas de telle allergie, merci de demander l’avis de votre médecin ou de votre pharmacien avant d’utiliser un tapis d’acupression.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>With what you ticked about your spine or cancer, please ask your doctor first.</source>
            <translation>Avec ce que vous avez coché sur la colonne vertébrale ou le cancer, merci de demander d’abord l’avis de votre médecin.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>With your answers, this part of the body is left out. Please choose another session.</source>
            <translation>Avec vos réponses, cette partie du corps est laissée de côté. Merci de choisir une autre séance.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>You had to stop twice in two weeks, last for dizziness. Please ask a professional first.</source>
            <translation>Vous avez dû arrêter deux fois en deux semaines, la dernière fois pour des vertiges. Merci de demander d’abord l’avis d’un professionnel.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>You had to stop twice in two weeks, last for sharp pain. Please ask a professional first.</source>
            <translation>Vous avez dû arrêter deux fois en deux semaines, la dernière fois pour une douleur vive. Merci de demander d’abord l’avis d’un professionnel.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>You stopped after fainting. Please ask a professional before the next session.</source>
            <translation>Vous avez arrêté après un évanouissement. Merci de demander l’avis d’un professionnel avant la prochaine séance.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>You stopped after fainting: no mat today. Please talk to a health professional.</source>
            <translation>Vous avez arrêté après un évanouissement : pas de tapis aujourd’hui. Merci de parler à un professionnel de santé.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>You stopped for chest or breath trouble. Please ask a professional before the next session.</source>
            <translation>Vous avez arrêté à cause d’une gêne dans la poitrine ou pour respirer. Merci de demander l’avis d’un professionnel avant la prochaine séance.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>You stopped for chest or breath trouble: no mat today. If it is back, call emergency services.</source>
            <translation>Vous avez arrêté à cause d’une gêne dans la poitrine ou pour respirer : pas de tapis aujourd’hui. Si elle revient, appelez les secours.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>You stopped for dizziness: no mat today. If it comes back, talk to a health professional.</source>
            <translation>Vous avez arrêté pour des vertiges : pas de tapis aujourd’hui. S’ils reviennent, parlez-en à un professionnel de santé.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>You stopped for numbness or tingling. Please ask a professional before the next session.</source>
            <translation>Vous avez arrêté à cause d’un engourdissement ou de fourmillements. Merci de demander l’avis d’un professionnel avant la prochaine séance.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>You stopped for numbness or tingling: no mat today. If it is still there, see a professional today.</source>
            <translation>Vous avez arrêté à cause d’un engourdissement ou de fourmillements : pas de tapis aujourd’hui. Si c’est toujours là, consultez un professionnel aujourd’hui.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>You stopped for sharp pain: no mat today. If it is still there, talk to a health professional.</source>
            <translation>Vous avez arrêté pour une douleur vive : pas de tapis aujourd’hui. Si elle est toujours là, parlez-en à un professionnel de santé.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>Your data folder cannot be written to. Please check its permissions.</source>
            <translation>Il est impossible d’écrire dans votre dossier de données. Merci de vérifier ses droits d’accès.</translation>
        </message>
    </context>
    <context>
        <name>DualSlider</name>
        <message>
            <location filename="../../companion/ui/widgets/dual_slider.py" />
            <source>Draw the dotted ring to where it was before</source>
            <translation>Dessiner l’anneau pointillé là où la valeur était avant</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/dual_slider.py" />
            <source>{0} after</source>
            <translation>{0} après</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/dual_slider.py" />
            <source>{0} before</source>
            <translation>{0} avant</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/dual_slider.py" />
            <source>{0} now</source>
            <translation>{0} maintenant</translation>
        </message>
    </context>
    <context>
        <name>EasingPanel</name>
        <message>
            <location filename="../../companion/ui/widgets/session_question.py" />
            <source>Add a layer</source>
            <translation>Ajouter du tissu</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_question.py" />
            <source>Easing?</source>
            <translation>Ça s’apaise ?</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_question.py" />
            <source>Finish here</source>
            <translation>Finir ici</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_question.py" />
            <source>Lift off slowly and put a layer between. Space goes on.</source>
            <translation>Soulevez-vous lentement et mettez une épaisseur entre. Espace pour continuer.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_question.py" />
            <source>Not easing</source>
            <translation>Pas vraiment</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_question.py" />
            <source>Yes, easing</source>
            <translation>Oui, ça s’apaise</translation>
        </message>
    </context>
    <context>
        <name>EmergencyPage</name>
        <message>
            <location filename="../../companion/ui/pages/emergency.py" />
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/emergency.py" />
            <source>Emergency signs</source>
            <translation>Signes d’urgence</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/emergency.py" />
            <source>These need a person, not an app. With any of them, leave the mat until someone has had a look.</source>
            <translation>Ici, il faut une personne, pas une application. Avec l’un de ces signes, laissez le tapis jusqu’à ce que quelqu’un ait regardé.</translation>
        </message>
    </context>
    <context>
        <name>EmptyJournal</name>
        <message>
            <location filename="../../companion/ui/widgets/journal_empty.py" />
            <source>Add a past session</source>
            <translation>Ajouter une séance passée</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_empty.py" />
            <source>After each session you can note how your back felt.</source>
            <translation>Après chaque séance, vous pouvez noter comment était votre dos.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_empty.py" />
            <source>Journal</source>
            <translation>Journal</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_empty.py" />
            <source>Nothing here yet</source>
            <translation>Rien ici pour l’instant</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_empty.py" />
            <source>Start first session</source>
            <translation>Première séance</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_empty.py" />
            <source>Three sliders, ten seconds, kept on this computer.</source>
            <translation>Trois curseurs, dix secondes, gardés sur cet ordinateur.</translation>
        </message>
    </context>
    <context>
        <name>EntryForm</name>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Also tried</source>
            <translation>Aussi essayé</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Last night's sleep</source>
            <translation>Sommeil de la nuit dernière</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>That day</source>
            <translation>Ce jour-là</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>That is still to come.</source>
            <translation>C’est encore à venir.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>excellent</source>
            <translation>excellent</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>terrible</source>
            <translation>très mauvais</translation>
        </message>
    </context>
    <context>
        <name>ErasePage</name>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>Also the backups and copies of older journals ({0}) in {1}</source>
            <translation>Aussi les sauvegardes et les copies d’anciens journaux ({0}) dans {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>Back to settings</source>
            <translation>Aux réglages</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>Backups and copies of older journals: {0}</source>
            <translation>Sauvegardes et copies d’anciens journaux : {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>Begin again</source>
            <translation>Recommencer à zéro</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>Continue</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>Damaged files that were kept: {0}</source>
            <translation>Fichiers endommagés qui avaient été gardés : {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>Delete everything</source>
            <translation>Tout effacer</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>Delete everything now?</source>
            <translation>Tout effacer maintenant ?</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>Deleting</source>
            <translation>Effacement</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>Everything is deleted</source>
            <translation>Tout est effacé</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>Export first...</source>
            <translation>Exporter d’abord...</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>Health answers, looks at the skin, pace and limits</source>
            <translation>Réponses de santé, observations de la peau, rythme et limites</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>Not everything could be deleted</source>
            <translation>Tout n’a pas pu être effacé</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>Settings, reminders and the log</source>
            <translation>Réglages, rappels et fichier de suivi</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>The backups stay in {0}</source>
            <translation>Les sauvegardes restent dans {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>The file of this computer could not be removed from {0}: please delete it there.</source>
            <translation>Le fichier de cet ordinateur n’a pas pu être retiré de {0} : merci de l’y supprimer.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>The file of this computer in {0}; your other computers keep theirs</source>
            <translation>Le fichier de cet ordinateur dans {0} ; vos autres ordinateurs gardent le leur</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>The journal with all that you wrote in it</source>
            <translation>Le journal avec tout ce que vous y avez écrit</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>The journal, {0}, with all that you wrote in it</source>
            <translation>Le journal ({0}), avec tout ce que vous y avez écrit</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>This cannot be undone.</source>
            <translation>C’est définitif.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>This is what would be deleted. Nothing has been deleted yet.</source>
            <translation>Voici ce qui serait effacé. Rien n’a encore été effacé.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>What you exported to other places stays, and so do copies that other programs made. Mat Companion itself stays installed, in the menu and at login as you chose. The files are deleted, not overwritten: parts of them may stay on the disk for a while, out of sight, until something else takes their place.</source>
            <translation>Ce que vous avez exporté ailleurs reste, de même que les copies faites par d’autres programmes. Mat Companion lui-même reste installé, dans le menu et à l’ouverture de session, comme vous l’avez choisi. Les fichiers sont supprimés, pas réécrits : des parties peuvent rester un moment sur le disque, hors de vue, jusqu’à ce qu’autre chose prenne leur place.</translation>
        </message>
    </context>
    <context>
        <name>ExpectationsPage</name>
        <message>
            <location filename="../../companion/ui/pages/expectations.py" />
            <source>After that</source>
            <translation>Ensuite</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/expectations.py" />
            <source>Afterwards</source>
            <translation>Après</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/expectations.py" />
            <source>Back to Today</source>
            <translation>Retour à Aujourd’hui</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/expectations.py" />
            <source>Getting on and off</source>
            <translation>S’installer et se relever</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/expectations.py" />
            <source>It may prickle at once. In a small study of healthy people the sting was strongest within the first half minute and then faded.</source>
            <translation>Cela peut picoter tout de suite. Dans une petite étude sur des personnes en bonne santé, le piquant était le plus fort pendant la première demi-minute, puis s’estompait.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/expectations.py" />
            <source>Little dots on the skin are common. Redness, itching and soreness can happen, and some people find that a mat is not for them.</source>
            <translation>De petits points sur la peau sont courants. Des rougeurs, des démangeaisons et une sensibilité peuvent survenir, et certaines personnes trouvent qu’un tapis n’est pas pour elles.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/expectations.py" />
            <source>Many people describe warmth, some a hum, some nothing new. A long breath out makes it easier to stay soft; being tense makes it sharper.</source>
            <translation>Beaucoup de gens décrivent de la chaleur, certains un bourdonnement, certains rien de nouveau. Une longue expiration aide à rester souple ; se crisper rend la sensation plus aiguë.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/expectations.py" />
            <source>Minute by minute</source>
            <translation>Minute par minute</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/expectations.py" />
            <source>Roll off if pain turns sharp, or if you feel dizzy or numb. The S key stops a session at any moment, also with your eyes shut. Ending early is always a good choice.</source>
            <translation>Quittez le tapis si la douleur devient vive, ou en cas de vertige ou d’engourdissement. La touche S arrête une séance à tout moment, même les yeux fermés. Finir plus tôt est toujours un bon choix.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/expectations.py" />
            <source>Sit at the edge, lower yourself slowly with your hands, then lie still: small slides scratch. To leave, roll to one side, lift rather than drag, and sit a minute before you stand.</source>
            <translation>Prenez place au bord, descendez lentement avec les mains, puis ne bougez plus : les petits glissements griffent. Pour partir, roulez sur un côté, soulevez-vous plutôt que de glisser, et attendez une minute en position assise avant de vous lever.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/expectations.py" />
            <source>Strong is fine, sharp is not</source>
            <translation>Fort, oui ; vif, non</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/expectations.py" />
            <source>Studies of mats are small and their results mixed. This is a quiet session for your back and mind, and a diary to see how it goes for you. It does not replace care by a professional, and changes nothing about your medicines.</source>
            <translation>Les études sur les tapis sont petites et leurs résultats partagés. Ceci est une séance calme pour le dos et l’esprit, et un journal pour voir comment cela se passe pour vous. Cela ne remplace pas les soins d’un professionnel et ne change rien à vos médicaments.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/expectations.py" />
            <source>The first half minute</source>
            <translation>La première demi-minute</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/expectations.py" />
            <source>What is known</source>
            <translation>Ce que l’on sait</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/expectations.py" />
            <source>What it feels like</source>
            <translation>Ce que l’on ressent</translation>
        </message>
    </context>
    <context>
        <name>ExportPage</name>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>A report for a doctor</source>
            <translation>Un rapport pour un médecin</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>A table of the sessions</source>
            <translation>Un tableau des séances</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>CSV: one row a session, for a spreadsheet</source>
            <translation>CSV : une ligne par séance, pour un tableur</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>Choose a file…</source>
            <translation>Choisir un fichier…</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>Exported</source>
            <translation>Exporté</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>How far it is</source>
            <translation>Avancement</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>Into a file that only you can read. Nothing is sent anywhere.</source>
            <translation>Dans un fichier que personne d’autre ne peut lire. Rien n’est envoyé nulle part.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>JSON: everything in it, to be taken in again here or on another computer</source>
            <translation>JSON : tout ce qu’il contient, à reprendre ici ou sur un autre ordinateur</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>Nothing was exported</source>
            <translation>Rien n’a été exporté</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>PDF: ratings, minutes, stops and marks of some weeks, on a page or two to print</source>
            <translation>PDF : évaluations, minutes, arrêts et marques de quelques semaines, sur une ou deux pages à imprimer</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>The first day is after the last one.</source>
            <translation>Le premier jour vient après le dernier.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>The whole journal</source>
            <translation>Tout le journal</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>There is no file before all of it is written.</source>
            <translation>Il n’y a pas de fichier tant que tout n’est pas écrit.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>What to export</source>
            <translation>Quoi exporter</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>Writing the file</source>
            <translation>Écriture du fichier</translation>
        </message>
    </context>
    <context>
        <name>Exported</name>
        <message numerus="yes">
            <location filename="../../companion/ui/text/exported.py" />
            <source>%n entries</source>
            <translation>
                <numerusform>%n entrée</numerusform>
                <numerusform>%n entrées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/exported.py" />
            <source>%n sessions</source>
            <translation>
                <numerusform>%n séance</numerusform>
                <numerusform>%n séances</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/exported.py" />
            <source>1 entry</source>
            <translation>1 entrée</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/exported.py" />
            <source>1 session</source>
            <translation>1 séance</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/exported.py" />
            <source>Entries without a session, health answers and looks at the skin are not in a table.</source>
            <translation>Les entrées sans séance, les réponses de santé et les observations de la peau ne sont pas dans un tableau.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/exported.py" />
            <source>Exported {0} to {1}</source>
            <translation>Export de {0} vers {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/exported.py" />
            <source>Not during a session</source>
            <translation>Pas pendant une séance</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/exported.py" />
            <source>Not while the journal is kept in memory only</source>
            <translation>Pas tant que le journal n’est gardé qu’en mémoire</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/exported.py" />
            <source>The report is in {0}</source>
            <translation>Le rapport est dans {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/exported.py" />
            <source>{0} and {1}</source>
            <translation>{0} et {1}</translation>
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
            <translation>Débuter ici</translation>
        </message>
    </context>
    <context>
        <name>FeelingCard</name>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>Anything you would like to remember</source>
            <translation>Ce dont vous aimeriez vous souvenir</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>Comfort</source>
            <translation>Confort</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>Noticed</source>
            <translation>Remarqué</translation>
        </message>
    </context>
    <context>
        <name>FileDialogs</name>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Add a folder of music</source>
            <translation>Ajouter un dossier de musique</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Add music</source>
            <translation>Ajouter de la musique</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Backups (*.zip)</source>
            <translation>Sauvegardes (*.zip)</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Choose a backup</source>
            <translation>Choisir une sauvegarde</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Choose a folder that your computers share</source>
            <translation>Choisir un dossier que vos ordinateurs partagent</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Choose the folder with the recordings</source>
            <translation>Choisir le dossier des enregistrements</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Drawings that stay sharp (*.svg)</source>
            <translation>Dessins qui restent nets (*.svg)</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Export the journal</source>
            <translation>Exporter le journal</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Import a journal</source>
            <translation>Importer un journal</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Journals (*.json)</source>
            <translation>Journaux (*.json)</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Journals and tables (*.json *.csv)</source>
            <translation>Journaux et tableaux (*.json *.csv)</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Music ({0})</source>
            <translation>Musique ({0})</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Pictures (*.png)</source>
            <translation>Images (*.png)</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Reports (*.pdf)</source>
            <translation>Rapports (*.pdf)</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Save the chart as a picture</source>
            <translation>Enregistrer le graphique en image</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Sessions for a spreadsheet (*.csv)</source>
            <translation>Séances pour un tableur (*.csv)</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Write a report</source>
            <translation>Rédiger un rapport</translation>
        </message>
    </context>
    <context>
        <name>FilterRow</name>
        <message>
            <location filename="../../companion/ui/widgets/journal_head.py" />
            <source>All</source>
            <translation>Tout</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_head.py" />
            <source>Back</source>
            <translation>Dos</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_head.py" />
            <source>Diary</source>
            <translation>Entrées</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_head.py" />
            <source>Feet</source>
            <translation>Pieds</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_head.py" />
            <source>Has a note</source>
            <translation>Avec note</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_head.py" />
            <source>Other areas</source>
            <translation>Autres zones</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_head.py" />
            <source>What is shown</source>
            <translation>Ce qui est montré</translation>
        </message>
    </context>
    <context>
        <name>Form</name>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Anything you would like to remember</source>
            <translation>Ce dont vous aimeriez vous souvenir</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Clear these ratings</source>
            <translation>Vider ces évaluations</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Pain</source>
            <translation>Douleur</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Stress</source>
            <translation>Stress</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Tension</source>
            <translation>Tension</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>That day</source>
            <translation>Ce jour-là</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>calm</source>
            <translation>au calme</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>loose</source>
            <translation>souple</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>none</source>
            <translation>aucune</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>tight</source>
            <translation>noué</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>worst</source>
            <translation>la pire</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>wound up</source>
            <translation>à cran</translation>
        </message>
    </context>
    <context>
        <name>Guidance</name>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>A glass of water would be nice now.</source>
            <translation>Un verre d’eau ferait du bien maintenant.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Belly loose. Ribs loose.</source>
            <translation>Le ventre relâché. Les côtes relâchées.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Bend your knees and roll gently to one side. Lift, do not drag.</source>
            <translation>Pliez les genoux et roulez doucement sur un côté. Soulevez-vous, sans glisser.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Between the shoulder blades, a little more room.</source>
            <translation>Entre les omoplates, un peu plus de place.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Breathe in without effort, and let the out-breath be a little longer.</source>
            <translation>Inspirez sans effort, et laissez l’expiration être un peu plus longue.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Breathe in, enough. Breathe out, more than enough.</source>
            <translation>Inspirez, assez. Expirez, plus qu’assez.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Bring your attention to your feet, and let them fall outward.</source>
            <translation>Portez votre attention sur vos pieds, et laissez-les tomber vers l’extérieur.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Calves and knees: nothing to hold up.</source>
            <translation>Mollets et genoux : rien à tenir.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Cheeks, eyes, forehead: smooth.</source>
            <translation>Joues, yeux, front : lisses.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Each breath out, one layer lower.</source>
            <translation>À chaque expiration, une couche plus bas.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Follow one breath from start to end.</source>
            <translation>Suivez une respiration du début à la fin.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Forget the counting. Normal breaths, eyes open, stay lying.</source>
            <translation>Oubliez le compte. Respirations normales, yeux ouverts, toujours en position allongée.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Good decision. Roll to the side and breathe as you like.</source>
            <translation>Bonne décision. Roulez sur le côté et respirez comme vous voulez.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Gravity is doing the work. You can stop helping.</source>
            <translation>La pesanteur fait le travail. Vous pouvez cesser d’aider.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>How was that, compared with before?</source>
            <translation>Comment c’était, par rapport à avant ?</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>If it is easing, stay. If it is growing, add a layer or end.</source>
            <translation>Si cela s’apaise, restez. Si cela grandit, ajoutez une épaisseur ou arrêtez.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>If thoughts push in, give them the sound of your breath instead.</source>
            <translation>Si des pensées arrivent, donnez-leur plutôt le son de votre souffle.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Imagine warm wax, slowly losing its edges.</source>
            <translation>Imaginez de la cire tiède, qui perd lentement ses bords.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>It may prickle at once. That first half minute is usually the strongest.</source>
            <translation>Cela peut picoter tout de suite. Cette première demi-minute est souvent la plus forte.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Let the back of the body spread.</source>
            <translation>Laissez l’arrière du corps s’étaler.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Let the day drain out through your heels.</source>
            <translation>Laissez la journée s’écouler par vos talons.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Let's make it easier: add a layer, or finish here.</source>
            <translation>Rendons cela plus facile : ajoutez une épaisseur, ou terminez ici.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Lie still now; small slides scratch, stillness does not.</source>
            <translation>Ne bougez plus ; les petits glissements griffent, l’immobilité non.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Little dots on the skin are common; see if they are gone next time.</source>
            <translation>De petits points sur la peau sont courants ; regardez s’ils sont partis la prochaine fois.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Neck long, throat quiet.</source>
            <translation>La nuque longue, la gorge tranquille.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Nothing to answer, nothing to carry.</source>
            <translation>Rien à répondre, rien à porter.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Nothing to win here. Just stay soft around the sharpness.</source>
            <translation>Rien à gagner ici. Restez simplement souple autour de ce qui pique.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Notice whether prickling is turning into warmth.</source>
            <translation>Observez si les picotements deviennent chaleur.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Now the whole body, one shape, breathing.</source>
            <translation>Maintenant tout le corps, une seule forme, qui respire.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Out slowly, as if fogging a window.</source>
            <translation>Soufflez lentement, comme pour faire de la buée sur une vitre.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Paused. The clock waits for you.</source>
            <translation>En pause. Le temps vous attend.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Push up to sitting with your hands, and wait a minute.</source>
            <translation>Poussez sur vos mains pour vous asseoir, et attendez une minute.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Quiet now for a while.</source>
            <translation>Le silence maintenant, pour un moment.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Rest there for three slow breaths.</source>
            <translation>Reposez-vous là, le temps de trois respirations lentes.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Shoulders heavy, hands open.</source>
            <translation>Épaules lourdes, mains ouvertes.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Sit first. Let your hands take your weight, and come down slowly.</source>
            <translation>Asseyez-vous d’abord. Laissez vos mains porter votre poids, et descendez lentement.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Some people feel heat, some a hum, some nothing new. All fine.</source>
            <translation>Certains sentent de la chaleur, certains un bourdonnement, certains rien de nouveau. Tout va bien.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Stand in your own time, one hand on something steady.</source>
            <translation>Levez-vous à votre rythme, une main sur quelque chose de stable.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>The floor is not going anywhere. Rest on it.</source>
            <translation>Le sol ne va nulle part. Reposez-vous sur lui.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>The low back: breathe into the space around it.</source>
            <translation>Le bas du dos : respirez dans l’espace qui l’entoure.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>The session is ending soon. Begin to hear the room.</source>
            <translation>La séance se termine bientôt. Commencez à entendre la pièce.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Thighs and hips, wide and slow.</source>
            <translation>Cuisses et hanches, larges et lentes.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Time to slide the mat out and turn over. Good night.</source>
            <translation>C’est le moment de retirer le tapis et de vous retourner. Bonne nuit.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Unclench your jaw. Let your tongue rest.</source>
            <translation>Desserrez la mâchoire. Laissez la langue se reposer.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Wiggle your fingers and your toes.</source>
            <translation>Remuez les doigts et les orteils.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>With the next breath out, let the mat hold a bit more of you.</source>
            <translation>À la prochaine expiration, laissez le tapis vous porter un peu plus.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>You are in charge. Lifting off at any moment is a fine choice.</source>
            <translation>C’est vous qui décidez. Quitter le tapis à tout moment est un bon choix.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>and in</source>
            <translation>et inspirez</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>and out</source>
            <translation>et expirez</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>and rest</source>
            <translation>et repos</translation>
        </message>
    </context>
    <context>
        <name>Guide</name>
        <message>
            <location filename="../../companion/ui/guide.py" />
            <source>Emergency signs</source>
            <translation>Signes d’urgence</translation>
        </message>
        <message>
            <location filename="../../companion/ui/guide.py" />
            <source>Restore a backup</source>
            <translation>Restaurer une sauvegarde</translation>
        </message>
        <message>
            <location filename="../../companion/ui/guide.py" />
            <source>The computer was asleep. Your session waits where it was; press Space to go on.</source>
            <translation>L’ordinateur était en veille. Votre séance attend là où elle en était ; appuyez sur Espace pour continuer.</translation>
        </message>
    </context>
    <context>
        <name>Handle</name>
        <message>
            <location filename="../../companion/ui/widgets/dual_slider.py" />
            <source>Not answered.</source>
            <translation>Pas de réponse.</translation>
        </message>
    </context>
    <context>
        <name>Health</name>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>A blood clot or inflamed vein now, or a thrombosis not long ago</source>
            <translation>Un caillot de sang ou une veine enflammée en ce moment, ou une thrombose il n’y a pas longtemps</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>A lump, or a changed shape</source>
            <translation>Une grosseur, ou une forme qui a changé</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>A numb area, or nerve damage (neuropathy)</source>
            <translation>Une zone engourdie, ou une atteinte des nerfs (neuropathie)</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>A session that was too strong</source>
            <translation>Une séance trop forte</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>A stop for another reason</source>
            <translation>Un arrêt pour une autre raison</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>A stop for chest or breath trouble</source>
            <translation>Un arrêt pour une gêne dans la poitrine ou pour respirer</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>A stop for dizziness</source>
            <translation>Un arrêt pour des vertiges</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>A stop for fainting</source>
            <translation>Un arrêt pour un évanouissement</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>A stop for numbness or tingling</source>
            <translation>Un arrêt pour un engourdissement ou des fourmillements</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>A stop for sharp pain</source>
            <translation>Un arrêt pour une douleur vive</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>A wound, rash, sunburn, infection, or a big mole or wart where the mat would be</source>
            <translation>Plaie, éruption, coup de soleil, infection, ou gros grain de beauté ou grosse verrue là où serait le tapis</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>An allergy to foam, plastic, glue or dye</source>
            <translation>Allergie à la mousse, au plastique, à la colle ou à un colorant</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Asthma that is acting up, COPD, panic with breathing exercises, glaucoma or a retina problem, an aneurysm, or a stroke</source>
            <translation>Asthme qui se manifeste en ce moment, BPCO, panique pendant les exercices de respiration, glaucome ou problème de rétine, anévrisme, ou AVC</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Back pain after a bad fall or crash</source>
            <translation>Mal de dos après une mauvaise chute ou un accident</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Back pain with fever, or feeling very unwell</source>
            <translation>Mal de dos avec de la fièvre, ou la sensation d’être très malade</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Blood thinners: warfarin, DOACs, heparin, clopidogrel, daily aspirin</source>
            <translation>Anticoagulants et fluidifiants du sang : warfarine, AOD, héparine, clopidogrel, aspirine chaque jour</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Breathing stays easy and without holds.</source>
            <translation>La respiration reste douce, sans retenir le souffle.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Call emergency services now</source>
            <translation>Appelez les secours maintenant</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Chest pain, or trouble breathing</source>
            <translation>Douleur dans la poitrine, ou difficulté à respirer</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Diabetes</source>
            <translation>Diabète</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Epilepsy, MS, Parkinson's or another movement disorder</source>
            <translation>Épilepsie, sclérose en plaques, maladie de Parkinson ou autre trouble du mouvement</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Feet stay off the mat.</source>
            <translation>Les pieds restent hors du tapis.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Get urgent advice today</source>
            <translation>Demandez un avis urgent aujourd’hui</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Getting down to the floor or up again is hard, or I have had falls</source>
            <translation>Descendre au sol ou s’en relever est difficile, ou j’ai fait des chutes</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Haemophilia or another bleeding disorder</source>
            <translation>Hémophilie ou autre trouble de la coagulation</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Heart disease, irregular heartbeat, pacemaker or ICD</source>
            <translation>Maladie du cœur, rythme irrégulier, pacemaker ou défibrillateur implanté</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>High or low blood pressure, medicine for it, or fainting</source>
            <translation>Tension artérielle haute ou basse, médicament pour la tension, ou évanouissements</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>New numbness between the legs, in the buttocks or genitals</source>
            <translation>Un engourdissement nouveau entre les jambes, aux fesses ou aux parties génitales</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Not better after some weeks</source>
            <translation>Pas mieux après quelques semaines</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Nursing</source>
            <translation>Allaitement</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Only with someone at home.</source>
            <translation>Seulement avec quelqu’un à la maison.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Pain down one leg with tingling</source>
            <translation>Douleur qui descend dans une jambe, avec des fourmillements</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Pain that is worse at night and never eases</source>
            <translation>Douleur plus forte la nuit et qui ne s’apaise jamais</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Pain you have never had before that keeps growing</source>
            <translation>Douleur que vous n’avez jamais eue et qui ne cesse d’augmenter</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Past cancer, steroid tablets or a weak immune system</source>
            <translation>Cancer passé, comprimés de cortisone ou défenses immunitaires faibles</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Please ask a doctor, midwife or pharmacist first. After that, sessions are short and gentle.</source>
            <translation>Merci de demander d’abord l’avis d’un médecin, d’une sage-femme ou d’un pharmacien. Ensuite, les séances sont courtes et douces.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Poor circulation, or varicose veins where the mat would be</source>
            <translation>Mauvaise circulation, ou varices là où serait le tapis</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Pregnant, or possibly pregnant</source>
            <translation>Enceinte, ou peut-être enceinte</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Psychosis or a severe mental illness</source>
            <translation>Psychose ou maladie mentale grave</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Sensitive skin, or mild eczema or psoriasis elsewhere</source>
            <translation>Peau sensible, ou eczéma ou psoriasis léger ailleurs</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Sessions stay on the bed or couch, and never standing.</source>
            <translation>Les séances restent sur le lit ou le canapé, et jamais debout.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Sessions stay short and gentle, always with a cloth over the spikes.</source>
            <translation>Les séances restent courtes et douces, toujours avec un tissu sur les pointes.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Spine fracture, severe osteoporosis, a spine deformity from birth, or cancer now or in the spine</source>
            <translation>Fracture de la colonne, ostéoporose sévère, malformation de la colonne de naissance, ou cancer actuel ou dans la colonne</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Spine surgery in the last 12 months, or an operation or scar in the area in the last 6</source>
            <translation>Opération de la colonne dans les 12 derniers mois, ou une opération ou cicatrice dans la zone dans les 6 derniers</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Steroid tablets or strong steroid cream, or very thin or fragile skin</source>
            <translation>Comprimés de cortisone ou crème forte à la cortisone, ou peau très fine ou fragile</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Sudden tearing pain in the back or belly, with faintness</source>
            <translation>Douleur soudaine et déchirante dans le dos ou le ventre, avec une sensation d’évanouissement</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Talk to someone in the coming days</source>
            <translation>Parlez à quelqu’un dans les prochains jours</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>The mat is not for now. Breathing, music and the journal stay open.</source>
            <translation>Pas de tapis pour l’instant. La respiration, la musique et le journal restent ouverts.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>The mat part is for adults. Breathing, music and the journal stay open.</source>
            <translation>La partie avec le tapis est réservée aux adultes. La respiration, la musique et le journal restent ouverts.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>The mat waits until the skin is well. Breathing, music and the journal stay open.</source>
            <translation>Le tapis attend que la peau aille bien. La respiration, la musique et le journal restent ouverts.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Try the material on your forearm, over a cloth, first.</source>
            <translation>Essayez d’abord la matière sur l’avant-bras, par-dessus un tissu.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Under 18</source>
            <translation>Moins de 18 ans</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Weakness, numbness or pain in both legs, or weakness that is getting worse</source>
            <translation>Faiblesse, engourdissement ou douleur dans les deux jambes, ou faiblesse qui s’aggrave</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Weight loss you cannot explain</source>
            <translation>Perte de poids que vous ne pouvez pas expliquer</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Widespread eczema or psoriasis, or damaged skin on the back</source>
            <translation>Eczéma ou psoriasis étendu, ou peau abîmée sur le dos</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>You cannot pass urine, or lose bladder or bowel control</source>
            <translation>Impossible d’uriner, ou perte de contrôle de la vessie ou des intestins</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>You worry</source>
            <translation>Cela vous inquiète</translation>
        </message>
    </context>
    <context>
        <name>HealthPage</name>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>A quick check before the spikes</source>
            <translation>Une vérification rapide avant les pointes</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>After an earlier stop</source>
            <translation>Après un arrêt précédent</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>Ask before using a mat</source>
            <translation>Demander avant d’utiliser un tapis</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>Continue</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>Continue to reading</source>
            <translation>Continuer vers la lecture</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>Have your back seen first</source>
            <translation>Faites d’abord voir votre dos</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>Health check</source>
            <translation>Questions de santé</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>I dislike strong sensations</source>
            <translation>Je n’aime pas les sensations fortes</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>In every session</source>
            <translation>À chaque séance</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>It has been a while. Please look through your answers again.</source>
            <translation>Cela fait un moment. Merci de relire vos réponses.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>None apply, continue</source>
            <translation>Rien de cela, continuer</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>None of these</source>
            <translation>Rien de tout cela</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>Not today</source>
            <translation>Pas aujourd’hui</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>Please ask a professional about it before the next session.</source>
            <translation>Merci de demander l’avis d’un professionnel avant la prochaine séance.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>Read only, no sessions</source>
            <translation>Lire seulement, sans séances</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>Roll off if pain turns sharp, or if you feel dizzy or numb. Warmth and prickling are normal.</source>
            <translation>Quittez le tapis si la douleur devient vive, ou en cas de vertige ou d’engourdissement. Chaleur et picotements sont normaux.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>Stays on this computer</source>
            <translation>Reste sur cet ordinateur</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>These need a person, not an app.</source>
            <translation>Ici, il faut une personne, pas une application.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>Tick anything that is true for you.</source>
            <translation>Cochez tout ce qui est vrai pour vous.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>Tick what is true right now; it counts for today only.</source>
            <translation>Cochez ce qui est vrai en ce moment ; cela ne compte que pour aujourd’hui.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>Two short lists. Tick what is true for you; if nothing is, carry on.</source>
            <translation>Deux courtes listes. Cochez ce qui est vrai pour vous ; si rien ne l’est, continuez.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>When not to, and why</source>
            <translation>Quand s’abstenir, et pourquoi</translation>
        </message>
    </context>
    <context>
        <name>HealthSection</name>
        <message>
            <location filename="../../companion/ui/widgets/settings_health.py" />
            <source>Answered on {0}</source>
            <translation>Réponses du {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_health.py" />
            <source>Emergency signs</source>
            <translation>Signes d’urgence</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_health.py" />
            <source>Not answered yet</source>
            <translation>Pas encore de réponses</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_health.py" />
            <source>Review</source>
            <translation>Relire</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_health.py" />
            <source>Review your answers</source>
            <translation>Relire vos réponses</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_health.py" />
            <source>Show</source>
            <translation>Montrer</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_health.py" />
            <source>Show emergency signs</source>
            <translation>Montrer les signes d’urgence</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_health.py" />
            <source>When to get help, and how soon</source>
            <translation>Quand chercher de l’aide, et à quelle vitesse</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_health.py" />
            <source>Your answers</source>
            <translation>Vos réponses</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_health.py" />
            <source>health questions, conditions, profile, pregnancy, medicine, doctor, again</source>
            <translation>questions de santé, maladie, problèmes de santé, profil, grossesse, enceinte, médicament, médecin, à nouveau</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_health.py" />
            <source>help, danger, ambulance, doctor, symptoms, red flags</source>
            <translation>aide, danger, ambulance, médecin, symptômes, signes d’alerte</translation>
        </message>
    </context>
    <context>
        <name>HearButton</name>
        <message>
            <location filename="../../companion/ui/widgets/hear_button.py" />
            <source>Hear {0}</source>
            <translation>Écouter : {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/hear_button.py" />
            <source>Stop {0}</source>
            <translation>Arrêter : {0}</translation>
        </message>
    </context>
    <context>
        <name>Hero</name>
        <message>
            <location filename="../../companion/ui/widgets/hero.py" />
            <source>Spike mat</source>
            <translation>Tapis d’acupression</translation>
        </message>
    </context>
    <context>
        <name>HitRow</name>
        <message>
            <location filename="../../companion/ui/widgets/settings_hits.py" />
            <source>{0}, in {1}</source>
            <translation>{0}, dans « {1} »</translation>
        </message>
    </context>
    <context>
        <name>Insights</name>
        <message numerus="yes">
            <location filename="../../companion/ui/text/insights.py" />
            <source>%n evenings on the mat</source>
            <translation>
                <numerusform>%n soirée sur le tapis</numerusform>
                <numerusform>%n soirées sur le tapis</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/insights.py" />
            <source>%n other evenings</source>
            <translation>
                <numerusform>%n autre soirée</numerusform>
                <numerusform>%n autres soirées</numerusform>
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
            <translation>À peu près identique.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>Back pain</source>
            <translation>Mal de dos</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>By kind of session</source>
            <translation>Selon le type de séance</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>By part of the body</source>
            <translation>Selon la partie du corps</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>By time of day</source>
            <translation>Selon le moment de la journée</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>By what else the day had in it</source>
            <translation>Selon ce que la journée avait d’autre</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>By what was lain on</source>
            <translation>Selon l’épaisseur utilisée</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>Changes of about 2 points are ones people usually notice.</source>
            <translation>Des changements d’environ 2 points sont de ceux que l’on remarque d’habitude.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>Less than the 2 points that people usually notice.</source>
            <translation>Moins que les 2 points que l’on remarque d’habitude.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>Muscle tension</source>
            <translation>Tension musculaire</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>No session on the mat yet.</source>
            <translation>Pas encore de séance sur le tapis.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/insights.py" />
            <source>Of %n sessions it was lower after {0}, the same after {1} and higher after {2}.</source>
            <translation>
                <numerusform>Sur %n séance, la valeur a été plus basse {0} fois, la même {1} fois et plus haute {2} fois.</numerusform>
                <numerusform>Sur %n séances, la valeur a été plus basse {0} fois, la même {1} fois et plus haute {2} fois.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/insights.py" />
            <source>On the mat on {0} of the %n days since your first session. Rest days are part of the plan.</source>
            <translation>
                <numerusform>Jours sur le tapis : {0} sur %n jour depuis votre première séance. Les jours de repos font partie du plan.</numerusform>
                <numerusform>Jours sur le tapis : {0} sur les %n jours depuis votre première séance. Les jours de repos font partie du plan.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/insights.py" />
            <source>On the mat on {0} of the last %n days. Rest days are part of the plan.</source>
            <translation>
                <numerusform>Jours sur le tapis : {0} sur le dernier jour (%n). Les jours de repos font partie du plan.</numerusform>
                <numerusform>Jours sur le tapis : {0} sur les %n derniers jours. Les jours de repos font partie du plan.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>On the mat today, for the first time.</source>
            <translation>Sur le tapis aujourd’hui, pour la première fois.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>People often begin a session when things are bad, and bad days tend to ease anyway. Music, lying down and resting count too. In one small trial people felt enthusiastic but most scores did not change.</source>
            <translation>On commence souvent une séance quand cela va mal, et les mauvais jours ont de toute façon tendance à s’apaiser. La musique, la position allongée et le repos comptent aussi. Dans un petit essai, les gens étaient enthousiastes, mais la plupart des scores n’ont pas changé.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>Sessions rated before and after: {0} of {1}, so {2} more.</source>
            <translation>Séances évaluées avant et après : {0} sur {1}, donc encore {2}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>Sleep after {0}; after {1}.</source>
            <translation>Sommeil après {0} ; après {1}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>Sleep: not enough yet. Nights rated after evenings on the mat: {0}, after other evenings: {1}. It takes {2} of each.</source>
            <translation>Sommeil : pas encore assez. Nuits évaluées après des soirées sur le tapis : {0}, après d’autres soirées : {1}. Il en faut {2} de chaque.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>Stress</source>
            <translation>Stress</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>Week from {0}: {1}</source>
            <translation>Semaine du {0} : {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>at noon and in the afternoon</source>
            <translation>le midi et l’après-midi</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>bedtime sessions</source>
            <translation>séances du coucher</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>before sleep</source>
            <translation>avant de dormir</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>breathing without the mat</source>
            <translation>respiration sans le tapis</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>days after a bad night</source>
            <translation>jours après une mauvaise nuit</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>days of long sitting</source>
            <translation>jours de longue position assise</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>days with a headache</source>
            <translation>jours avec mal de tête</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>days with driving</source>
            <translation>jours avec conduite</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>days with exercise</source>
            <translation>jours avec exercice</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>days with “{0}”</source>
            <translation>jours avec « {0} »</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>full sessions</source>
            <translation>séances complètes</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>in the evening</source>
            <translation>le soir</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>in the morning</source>
            <translation>le matin</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>seated sessions for the feet</source>
            <translation>séances assises pour les pieds</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>sessions for the back</source>
            <translation>séances pour le dos</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>sessions for the belly</source>
            <translation>séances pour le ventre</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>sessions for the neck</source>
            <translation>séances pour la nuque</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>sessions on a chair</source>
            <translation>séances sur une chaise</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>short sessions</source>
            <translation>séances courtes</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>standing sessions for the feet</source>
            <translation>séances debout pour les pieds</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>stressful days</source>
            <translation>jours stressants</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>{0} ({1})</source>
            <translation>{0} ({1})</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>{0} With so few, one unusual day can move the average.</source>
            <translation>{0} Avec si peu, un seul jour inhabituel peut déplacer la moyenne.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>{0} before sessions {1} → {2} on average from one fortnight to the next (change {3}; {4} and {5} sessions). {6}</source>
            <translation>{0} avant les séances : {1} → {2} en moyenne, d’une quinzaine à la suivante (changement {3} ; {4} et {5} séances). {6}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>{0} to {1}: days on the mat {2}, {3} in all, sessions stopped for discomfort {4}</source>
            <translation>Du {0} au {1} : jours sur le tapis {2}, {3} en tout, séances arrêtées pour inconfort {4}</translation>
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
                <numerusform>{0} → {1} en moyenne sur %n séance (changement {2} ; de {3} à {4})</numerusform>
                <numerusform>{0} → {1} en moyenne sur %n séances (changement {2} ; de {3} à {4})</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>{0}, not over yet</source>
            <translation>{0}, pas encore finie</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>{0}, {1}: not enough yet. {2}</source>
            <translation>{0}, {1} : pas encore assez. {2}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>{0}, {1}: {2}</source>
            <translation>{0}, {1} : {2}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>{0}: not enough yet. Sessions rated before and after: {1} in the fortnight before, {2} in this one. It takes {3} in each.</source>
            <translation>{0} : pas encore assez. Séances évaluées avant et après : {1} dans la quinzaine d’avant, {2} dans celle-ci. Il en faut {3} dans chacune.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>{0}: not enough yet. {1}</source>
            <translation>{0} : pas encore assez. {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>{0}: {1} on average (from {2} to {3})</source>
            <translation>{0} : {1} en moyenne (de {2} à {3})</translation>
        </message>
    </context>
    <context>
        <name>Journal</name>
        <message numerus="yes">
            <location filename="../../companion/ui/text/journal.py" />
            <source>%n entries deleted.</source>
            <translation>
                <numerusform>%n entrée effacée.</numerusform>
                <numerusform>%n entrées effacées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/journal.py" />
            <source>%n found</source>
            <translation>
                <numerusform>%n trouvée</numerusform>
                <numerusform>%n trouvées</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>1 found</source>
            <translation>1 trouvée</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>A stressful day</source>
            <translation>Journée stressante</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Acupuncture</source>
            <translation>Acupuncture</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Acupuncture today: the mat stays closed for the rest of the day.</source>
            <translation>Acupuncture aujourd’hui : le tapis reste fermé pour le reste de la journée.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Ball or roller</source>
            <translation>Balle ou rouleau</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Core exercises</source>
            <translation>Gainage</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Cupping</source>
            <translation>Ventouses</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Cupping today: the mat stays closed for the rest of the day. Look at your skin tomorrow.</source>
            <translation>Ventouses aujourd’hui : le tapis reste fermé pour le reste de la journée. Regardez votre peau demain.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Deleted: {0}, {1}.</source>
            <translation>Effacé : {0}, {1}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Diary</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Driving</source>
            <translation>Conduite</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Exercised</source>
            <translation>Exercice</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Hands</source>
            <translation>Mains</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Headache</source>
            <translation>Mal de tête</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Inversion table</source>
            <translation>Table d’inversion</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Long sitting</source>
            <translation>Position assise</translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/journal.py" />
            <source>More than %n found</source>
            <translation>
                <numerusform>Plus de %n trouvée</numerusform>
                <numerusform>Plus de %n trouvées</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Nothing found</source>
            <translation>Rien trouvé</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Posture break</source>
            <translation>Pause posture</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Slept badly</source>
            <translation>Mal dormi</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Stretching</source>
            <translation>Étirements</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Therapist</source>
            <translation>Thérapeute</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Walk</source>
            <translation>Marche</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Warmth</source>
            <translation>Chaleur</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Workstation setup</source>
            <translation>Poste de travail</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Yesterday</source>
            <translation>Hier</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>dddd, d MMMM</source>
            <translation>dddd d MMMM</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>dddd, d MMMM yyyy</source>
            <translation>dddd d MMMM yyyy</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>pain {0}</source>
            <translation>douleur {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>pain {0} before, {1} after</source>
            <translation>douleur {0} avant, {1} après</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>sleep {0}</source>
            <translation>sommeil {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>stopped: {0}</source>
            <translation>arrêtée : {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>stress {0}</source>
            <translation>stress {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>tension {0}</source>
            <translation>tension {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>{0}, {1}</source>
            <translation>{0}, {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>{0}, {1} to {2}</source>
            <translation>{0}, {1} à {2}</translation>
        </message>
    </context>
    <context>
        <name>JournalDetail</name>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Asleep</source>
            <translation>Sommeil</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Comfort</source>
            <translation>Confort</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Delete</source>
            <translation>Effacer</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Done</source>
            <translation>Fait</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Ended</source>
            <translation>Fin</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Entries live in one file on this computer.</source>
            <translation>Les entrées sont dans un seul fichier sur cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Marks</source>
            <translation>Marques</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Morning</source>
            <translation>Matin</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Noticed</source>
            <translation>Remarqué</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Pain</source>
            <translation>Douleur</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Planned</source>
            <translation>Prévu</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Setup</source>
            <translation>Installation</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Sleep</source>
            <translation>Sommeil</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Stress</source>
            <translation>Stress</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Tension</source>
            <translation>Tension</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>That day</source>
            <translation>Ce jour-là</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>back {0} of 10</source>
            <translation>dos {0} sur 10</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>sleep {0} of 10</source>
            <translation>sommeil {0} sur 10</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>{0} ({1} planned)</source>
            <translation>{0} ({1} prévues)</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>{0} min past the end</source>
            <translation>{0} min après la fin</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>{0}, {1}</source>
            <translation>{0}, {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>{0}: {1}</source>
            <translation>{0} : {1}</translation>
        </message>
    </context>
    <context>
        <name>JournalEditor</name>
        <message>
            <location filename="../../companion/ui/pages/journal_editor.py" />
            <source>A session I had</source>
            <translation>Une séance que j’ai faite</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal_editor.py" />
            <source>Add to journal</source>
            <translation>Ajouter au journal</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal_editor.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal_editor.py" />
            <source>Discard</source>
            <translation>Abandonner</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal_editor.py" />
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal_editor.py" />
            <source>How I am</source>
            <translation>Comment je vais</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal_editor.py" />
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal_editor.py" />
            <source>The other one is saved. This is not saved yet.</source>
            <translation>L’autre est enregistrée. Celle-ci ne l’est pas encore.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal_editor.py" />
            <source>Understood</source>
            <translation>Compris</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal_editor.py" />
            <source>What to add</source>
            <translation>Quoi ajouter</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal_editor.py" />
            <source>What you changed is not saved. Discard it? Esc does so too.</source>
            <translation>Vos modifications ne sont pas enregistrées. Les abandonner ? Échap le fait aussi.</translation>
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
            <translation>Ajouter au journal</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal.py" />
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal.py" />
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal.py" />
            <source>Go on editing</source>
            <translation>Reprendre la saisie</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal.py" />
            <source>Journal</source>
            <translation>Journal</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal.py" />
            <source>Journal entries</source>
            <translation>Entrées du journal</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal.py" />
            <source>There is an entry that is not saved yet.</source>
            <translation>Une entrée n’est pas encore enregistrée.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal.py" />
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>KeySheet</name>
        <message>
            <location filename="../../companion/ui/widgets/key_sheet.py" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/key_sheet.py" />
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
    </context>
    <context>
        <name>LadderStep</name>
        <message>
            <location filename="../../companion/ui/pages/wizard_ladder.py" />
            <source>For today</source>
            <translation>Pour aujourd’hui</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard_ladder.py" />
            <source>I would like to go on</source>
            <translation>J’aimerais continuer</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard_ladder.py" />
            <source>Step {0} of {1}</source>
            <translation>Palier {0} sur {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard_ladder.py" />
            <source>The ladder is level here, and staying is fine. It goes on only if you ask for it.</source>
            <translation>Ici, l’échelle est à plat, et y rester est très bien. Elle ne continue que si vous le demandez.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard_ladder.py" />
            <source>You are here</source>
            <translation>Vous êtes ici</translation>
        </message>
    </context>
    <context>
        <name>LadderView</name>
        <message>
            <location filename="../../companion/ui/widgets/ladder_view.py" />
            <source>Step {0} of {1}: {2}</source>
            <translation>Palier {0} sur {1} : {2}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/ladder_view.py" />
            <source>You are here: {0}</source>
            <translation>Vous êtes ici : {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/ladder_view.py" />
            <source>Your ladder</source>
            <translation>Votre échelle</translation>
        </message>
    </context>
    <context>
        <name>Learn</name>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>223 studies of slow breathing put together</source>
            <translation>223 études de la respiration lente réunies</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>28 people breathing at their own pace</source>
            <translation>28 personnes respirant à leur propre rythme</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>30 people who breathed slowly or faster, with longer or shorter breaths out</source>
            <translation>30 personnes respirant lentement ou plus vite, avec des expirations plus longues ou plus courtes</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>30 people, equal and unequal breaths</source>
            <translation>30 personnes, durées égales et inégales</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>31 studies of slow breathing put together</source>
            <translation>31 études de la respiration lente réunies</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>32 healthy people, each with and without the mat, with and without spoken relaxation</source>
            <translation>32 personnes en bonne santé, chacune avec et sans le tapis, avec et sans relaxation parlée</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>32 healthy people, with and without</source>
            <translation>32 personnes en bonne santé, avec et sans</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>36 people, 15 minutes a day, three weeks</source>
            <translation>36 personnes, 15 minutes par jour, trois semaines</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>40 and 42 people, two weeks</source>
            <translation>40 et 42 personnes, deux semaines</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>40 people with long-lasting neck pain were part of a pilot study. After 14 days with a mat at home those who used it rated their pain lower than those who waited for theirs. Nobody had a mat without spikes to compare it with.</source>
            <translation>40 personnes ayant mal à la nuque depuis longtemps ont pris part à une étude pilote. Après 14 jours avec un tapis à la maison, celles qui l’utilisaient évaluaient leur douleur plus bas que celles qui attendaient le leur. Personne n’avait un tapis sans pointes pour comparer.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>44 people who exercised for six months</source>
            <translation>44 personnes qui ont fait des exercices pendant six mois</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>44 people with low back pain, drawn by lot: exercise alone, or exercise and a mat</source>
            <translation>44 personnes ayant mal au bas du dos, tirées au sort : exercice seul, ou exercice et tapis</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>64 athletes, six breaths a minute in three proportions</source>
            <translation>64 sportifs, six respirations par minute en trois proportions</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>91 people, 30 minutes a day, two weeks</source>
            <translation>91 personnes, 30 minutes par jour, deux semaines</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>A bed or a couch is softer and easier to leave, and it is where everybody begins here. Where getting down or up is hard, or after falls, it stays that way.</source>
            <translation>Un lit ou un canapé est plus doux et plus facile à quitter, et ici tout le monde commence là. Si descendre ou se relever est difficile, ou après des chutes, cela reste ainsi.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>A bell tells you that the time is over; you never need to watch it. Wiggle your fingers and toes, bend your knees, roll gently to one side and rest there for three breaths. Push up to sitting with your hands, wait a minute, and stand with one hand on something steady.</source>
            <translation>Une cloche vous dit que le temps est écoulé ; vous n’avez jamais à le surveiller. Remuez les doigts et les orteils, pliez les genoux, roulez doucement sur un côté et reposez-vous là, le temps de trois respirations. Poussez sur vos mains pour vous asseoir, attendez une minute, et levez-vous une main sur quelque chose de stable.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>A booklet of a British health trust (LPT NHS Yellow Book)</source>
            <translation>Une brochure d’un organisme de santé britannique (LPT NHS Yellow Book)</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>A few minutes in a break, at a hotel, after a drive.</source>
            <translation>Quelques minutes dans une pause, à l’hôtel, après un trajet.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>A guide for beginners</source>
            <translation>Un guide pour débuter</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>A list of the studies of longer breaths out, which disagree</source>
            <translation>Une liste des études sur l’expiration plus longue, qui se contredisent</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>A mat does not pierce the skin. Broken skin is a reason to rest, not to get used to it. Neither does a mat belong on a wound, a rash, sunburn or an infection. An allergy to the material is possible: with a rash where the mat was, stop and ask.</source>
            <translation>Un tapis ne perce pas la peau. Une peau lésée est une raison de se reposer, pas de s’y habituer. Un tapis n’a pas non plus sa place sur une plaie, une éruption, un coup de soleil ou une infection. Une allergie à la matière est possible : avec une éruption là où était le tapis, arrêtez et demandez.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>A mat is a quiet session for your back and mind. It is no substitute for care by a professional. One user who is fond of the mat writes that it was not enough alone: stretching, exercises for the middle and another setup of the desk came with it.</source>
            <translation>Un tapis est une séance calme pour le dos et l’esprit. Ce n’est pas un substitut aux soins d’un professionnel. Un utilisateur qui aime son tapis écrit que, seul, il ne suffisait pas : des étirements, des exercices de gainage et un bureau aménagé autrement s’y sont ajoutés.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>A reviewer in Spectator Life</source>
            <translation>Un testeur dans Spectator Life</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>A seller of Shakti mats</source>
            <translation>Un vendeur de tapis Shakti</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>A seller's page on side effects</source>
            <translation>La page d’un vendeur sur les effets indésirables</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>A seller's page on the mat before bed</source>
            <translation>La page d’un vendeur sur le tapis avant le coucher</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>A session with a professional has a word of its own in the journal, and a note has room for what was said. If they advise you about your mat, their advice goes before these pages.</source>
            <translation>Une séance avec un professionnel a un mot à elle dans le journal, et une note a de la place pour ce qui a été dit. Si l’on vous y conseille sur votre tapis, ce conseil passe avant ces pages.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>A sting that fades</source>
            <translation>Un piquant qui s’estompe</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>A strong feeling that clearly eases within two or three minutes is fine. Roll off, or press S, if one of these comes:</source>
            <translation>Une sensation forte qui s’apaise nettement en deux ou trois minutes, cela va. Quittez le tapis, ou appuyez sur S, si l’un de ces signes vient :</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>A study in Gerontology 63</source>
            <translation>Une étude dans Gerontology 63</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>A study of breath lengths, PMC11268930</source>
            <translation>Une étude sur les durées de respiration, PMC11268930</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>A survey of 105 users that a seller quotes, with no other group; a study from 2011 that one article names and that could not be found; and percentages that are in no study.</source>
            <translation>Une enquête auprès de 105 utilisateurs, citée par un vendeur, sans autre groupe ; une étude de 2011 qu’un article nomme et qui n’a pas pu être trouvée ; et des pourcentages qui ne sont dans aucune étude.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>A user of a Yantra mat</source>
            <translation>Une personne qui utilise un tapis Yantra</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>A wind-down habit, not a promise</source>
            <translation>Une habitude pour se détendre, pas une promesse</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>A yoga and pilates shop</source>
            <translation>Une boutique de yoga et de pilates</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>Acupuncture aims at chosen points. A mat presses on many points at once, and does not pierce the skin. The studies in these pages set a mat beside waiting, exercise or spoken relaxation. We know of none that sets it beside massage or acupuncture, so nobody can say which does more.</source>
            <translation>L’acupuncture vise des points choisis. Un tapis appuie sur de nombreux points à la fois et ne perce pas la peau. Les études de ces pages comparent un tapis à l’attente, à l’exercice ou à une relaxation parlée. Nous n’en connaissons aucune qui le compare au massage ou à l’acupuncture ; personne ne peut donc dire lequel fait le plus.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/__init__.py" />
            <source>Adjust your setup</source>
            <translation>Ajuster l’installation</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Advice for everybody</source>
            <translation>Conseils pour tous</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Advice for people with back pain, and when to be seen</source>
            <translation>Conseils pour les personnes ayant mal au dos, et quand consulter</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Advice of a seller</source>
            <translation>Conseils d’un vendeur</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Advice of sellers and users</source>
            <translation>Conseils de vendeurs et d’utilisateurs</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>After a drive, and away from home</source>
            <translation>Après un trajet, et loin de chez soi</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Afterwards</source>
            <translation>Après</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Always a cloth, never long, never the face.</source>
            <translation>Toujours un tissu, jamais longtemps, jamais le visage.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>An hour with somebody who knows</source>
            <translation>Une heure avec quelqu’un qui s’y connaît</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Anywhere. A thin towel on a yoga mat for 20 minutes is a good place to stay, and nothing stronger is suggested unless you ask for it. Several sources call bare skin best; the maker of a well-known Swedish mat writes that it is not an aim in itself. A T-shirt is a full finish line.</source>
            <translation>N’importe où. Une serviette fine sur un tapis de yoga pendant 20 minutes est un bon endroit où rester, et rien de plus fort n’est proposé si vous ne le demandez pas. Plusieurs sources disent que la peau nue est le mieux ; le fabricant d’un tapis suédois bien connu écrit que ce n’est pas un but en soi. Un T-shirt est une arrivée à part entière.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>Articles about acupressure also name pressing with the fingers, balls, rollers and small devices for the hand. This program has no instructions for them. It has words for the journal, so that a day with a ball does not look like a day with nothing.</source>
            <translation>Les articles sur l’acupression citent aussi la pression avec les doigts, les balles, les rouleaux et de petits appareils pour la main. Ce programme n’a pas d’instructions pour cela. Il a des mots pour le journal, afin qu’un jour avec une balle ne ressemble pas à un jour sans rien.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Ask a doctor, midwife or pharmacist first</source>
            <translation>Demander d’abord l’avis d’un médecin, d’une sage-femme ou d’un pharmacien</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Bae and others</source>
            <translation>Bae et autres</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>Bedtime, on Today: the screen goes dark and amber, the voice falls silent after three minutes, the music fades over the last ones.</source>
            <translation>Coucher, sur la page Aujourd’hui : l’écran devient sombre et ambré, la voix se tait après trois minutes, la musique s’estompe pendant les dernières.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Before you lie down</source>
            <translation>Avant de vous allonger</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Begin on a chair</source>
            <translation>Commencez sur une chaise</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Bend your knees and roll gently to one side. Lift, do not drag.</source>
            <translation>Pliez les genoux et roulez doucement sur un côté. Soulevez-vous, sans glisser.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Breathing</source>
            <translation>La respiration</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Bruised or broken: that area rests until the skin is well, and begins two steps easier.</source>
            <translation>Bleus, peau lésée : cette zone se repose jusqu’à ce que la peau aille bien, et reprend deux paliers plus facile.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Cautions of a seller</source>
            <translation>Mises en garde d’un vendeur</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Clear: that area rests today. After more than a day the next session is one step easier; after more than two days two steps, and show them to a pharmacist or a doctor.</source>
            <translation>Nettes : cette zone se repose aujourd’hui. Après plus d’un jour, la prochaine séance est d’un palier plus facile ; après plus de deux jours, de deux paliers, et montrez-les à un pharmacien ou à un médecin.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Climbing the ladder</source>
            <translation>Monter l’échelle</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Common</source>
            <translation>Courant</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Covers and surfaces: when to go thinner, and when not.</source>
            <translation>Épaisseurs et supports : quand prendre plus fin, et quand non.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>Cupping and acupuncture</source>
            <translation>Ventouses et acupuncture</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>Do not change your medicines on account of this program or of what its charts show. Some medicines are a reason to ask before using a mat at all: blood thinners, medicine for blood pressure, steroid tablets. The health questions have the whole list.</source>
            <translation>Ne changez pas vos médicaments à cause de ce programme ni de ce que montrent ses graphiques. Certains médicaments sont une raison de demander avant même d’utiliser un tapis : anticoagulants et fluidifiants du sang, médicaments pour la tension, comprimés de cortisone. La liste complète est dans les questions de santé.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Easier is always possible, without a reason. Harder by hand is one step at most.</source>
            <translation>Plus facile est toujours possible, sans raison. Plus dur, choisi à la main, c’est un palier au plus.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/__init__.py" />
            <source>Emergency signs</source>
            <translation>Signes d’urgence</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>Exercise</source>
            <translation>Exercice</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Experiences vary, and some people notice little or nothing. That is a normal result, too.</source>
            <translation>Les expériences varient, et certaines personnes remarquent peu ou rien. C’est aussi un résultat normal.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Face, scalp and the front of the neck stay off the spikes.</source>
            <translation>Le visage, le cuir chevelu et l’avant du cou restent loin des pointes.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Faint: the same setup again, nothing thinner yet.</source>
            <translation>Légères : à nouveau la même installation, rien de plus fin pour l’instant.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>Falling asleep on it</source>
            <translation>S’endormir dessus</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Feet and standing</source>
            <translation>Pieds et position debout</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>Five small studies, and how sure each can be.</source>
            <translation>Cinq petites études, et ce qu’elles ont de sûr.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Forget the counting. Breathe as you like, with your eyes open, and stay lying until it has passed.</source>
            <translation>Oubliez le compte. Respirez comme vous voulez, les yeux ouverts, et gardez la position allongée jusqu’à ce que ce soit passé.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Four general articles about mats</source>
            <translation>Quatre articles généraux sur les tapis</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Four things decide how strong it is</source>
            <translation>Quatre choses décident de la force</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Frizziero and others, Applied Sciences 11</source>
            <translation>Frizziero et autres, Applied Sciences 11</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Getting on and off</source>
            <translation>S’installer et se relever</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Gone: everything as planned.</source>
            <translation>Parties : tout comme prévu.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Guides begin with 5 to 15 minutes and go on to 20, some to 40, as makers do. The studies used 15, 30 and 60. None shows how many are needed for anything. Here 20 is the end unless you turn longer sessions on, and 40 is the end for everybody.</source>
            <translation>Les guides commencent par 5 à 15 minutes et vont jusqu’à 20, certains jusqu’à 40, comme des fabricants. Les études ont utilisé 15, 30 et 60. Aucune ne montre combien il en faut pour quoi que ce soit. Ici, 20 est la fin, sauf si vous activez les séances plus longues, et 40 est la fin pour tout le monde.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>Hands, balls and cupping</source>
            <translation>Mains, balles et ventouses</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/__init__.py" />
            <source>Health questions</source>
            <translation>Questions de santé</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Here standing opens only when the seated steps are done. It starts with one minute in thick socks, with something to hold in reach, and ends at five.</source>
            <translation>Ici, la position debout ne s’ouvre qu’une fois les paliers assis terminés. Elle commence par une minute en chaussettes épaisses, avec un appui à portée de main, et s’arrête à cinq.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Hohmann and others, Evidence-Based Complementary and Alternative Medicine</source>
            <translation>Hohmann et autres, Evidence-Based Complementary and Alternative Medicine</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Holding the breath</source>
            <translation>Retenir le souffle</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>How</source>
            <translation>Comment</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>How a mat might act</source>
            <translation>Comment un tapis pourrait agir</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>How long</source>
            <translation>Combien de temps</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>How long to stand on an acupressure mat</source>
            <translation>How long to stand on an acupressure mat</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>How many minutes</source>
            <translation>Combien de minutes</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/__init__.py" />
            <source>How sure: a cautious choice of this program</source>
            <translation>Certitude : un choix prudent de ce programme</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/__init__.py" />
            <source>How sure: advice of makers, sellers and teachers, not tested</source>
            <translation>Certitude : conseils de fabricants, de vendeurs et d’enseignants, non testés</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/__init__.py" />
            <source>How sure: many studies put together</source>
            <translation>Certitude : de nombreuses études réunies</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/__init__.py" />
            <source>How sure: not known</source>
            <translation>Certitude : on ne sait pas</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/__init__.py" />
            <source>How sure: one small study</source>
            <translation>Certitude : une petite étude</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/__init__.py" />
            <source>How sure: sources and studies disagree</source>
            <translation>Certitude : les sources et les études se contredisent</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/__init__.py" />
            <source>How sure: what people report, not tested</source>
            <translation>Certitude : ce que des gens rapportent, non testé</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>How to use an acupressure mat</source>
            <translation>How to use an acupressure mat</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>If the bony middle of your back gets sore, leave a strip of cloth over it. The neck always has a cloth. Face, scalp and the front of the neck stay off the spikes.</source>
            <translation>Si le milieu osseux du dos devient sensible, laissez une bande de tissu dessus. La nuque a toujours un tissu. Le visage, le cuir chevelu et l’avant du cou restent loin des pointes.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>If the floor is far away</source>
            <translation>Si le sol est loin</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>If you fall asleep</source>
            <translation>Si vous vous endormez</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>If you feel dizzy on the way up, sit or lie down again until it has passed.</source>
            <translation>Si la tête vous tourne en vous relevant, asseyez-vous ou allongez-vous à nouveau jusqu’à ce que ce soit passé.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>If you feel light-headed</source>
            <translation>Si la tête vous tourne un peu</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>In a break</source>
            <translation>Pendant une pause</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>In a study of 30 people a longer breath out felt more relaxing and less stressed. In another, of 64 athletes, it went with larger changes in the rhythm of the heart. Yet a list of such studies counts four for the longer breath out, three without a difference, one for equal breaths and one for a longer breath in, and a newer study of 30 people found equal breaths best.</source>
            <translation>Dans une étude sur 30 personnes, une expiration plus longue semblait plus relaxante et moins stressante. Dans une autre, sur 64 sportifs, elle allait avec de plus grands changements du rythme du cœur. Pourtant, une liste de telles études en compte quatre pour l’expiration plus longue, trois sans différence, une pour des durées égales et une pour une inspiration plus longue, et une étude plus récente sur 30 personnes a trouvé que les durées égales étaient les meilleures.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>In a study of 32 healthy people with and without a mat it was the spoken relaxation that changed how they breathed, and they became more relaxed with the mat and without it.</source>
            <translation>Dans une étude sur 32 personnes en bonne santé, avec et sans tapis, c’est la relaxation parlée qui a changé leur respiration, et elles se détendaient avec le tapis comme sans.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>In one study 44 people with low back pain exercised at home for six months, some of them, drawn by lot, with an hour on a mat each day. Both groups did better over that time; only with the mat did the ratings of pain change over time. An hour is more than this program offers.</source>
            <translation>Dans une étude, 44 personnes ayant mal au bas du dos ont fait des exercices chez elles pendant six mois, certaines, tirées au sort, avec une heure de tapis par jour. Les deux groupes allaient mieux au fil du temps ; les évaluations de la douleur n’ont changé avec le temps que dans le groupe avec le tapis. Une heure, c’est plus que ce que ce programme propose.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>In short</source>
            <translation>En bref</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>In the morning</source>
            <translation>Le matin</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Instructions of a maker</source>
            <translation>Instructions d’un fabricant</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Instructions of a seller</source>
            <translation>Instructions d’un vendeur</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Introductions for beginners, which disagree in places</source>
            <translation>Des introductions pour débuter, qui se contredisent par endroits</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Is it safe to use an acupressure mat?</source>
            <translation>Is it safe to use an acupressure mat?</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>It replaces none of them</source>
            <translation>Il n’en remplace aucun</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Keep a cloth on it. Bare is not offered.</source>
            <translation>Gardez un tissu dessus. À même la peau n’est pas proposé.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Kjellgren and others, Alternative Medicine Studies 1</source>
            <translation>Kjellgren et autres, Alternative Medicine Studies 1</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Laborde and others, Neuroscience and Biobehavioral Reviews</source>
            <translation>Laborde et autres, Neuroscience and Biobehavioral Reviews</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Laborde and others, Sustainability 13</source>
            <translation>Laborde et autres, Sustainability 13</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Let your hands take your weight, and come down slowly.</source>
            <translation>Laissez vos mains porter votre poids, et descendez lentement.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Little dots are common. What each answer means.</source>
            <translation>De petits points sont courants. Ce que veut dire chaque réponse.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Little dots on the skin are common, even through a towel. Say in the check-in how it was, if you like. Next time stays the same: longer sessions are suggested only after two comfortable days with the marks gone, and never more than one change at a time.</source>
            <translation>De petits points sur la peau sont courants, même à travers une serviette. Dites dans les questions d’après séance comment c’était, si vous voulez. La fois suivante ne change pas : des séances plus longues ne sont proposées qu’après deux jours agréables avec les marques parties, et jamais plus d’un changement à la fois.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Longer out than in, and never forced.</source>
            <translation>Plus longue à l’expiration qu’à l’inspiration, et jamais forcée.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>Lunch and travel</source>
            <translation>Midi et voyage</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>Lunch break, on Today, takes ten minutes or fewer, in the setup you know or an easier one, and ends with a chime in good time for the desk. A short session never makes the next one harder.</source>
            <translation>Pause de midi, sur la page Aujourd’hui, prend dix minutes ou moins, dans l’installation que vous connaissez ou une plus facile, et se termine par un carillon à temps pour le bureau. Une séance courte ne rend jamais la suivante plus dure.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Makers and studies leave out people with some conditions, or tell them to ask. The health questions have the whole list; in short:</source>
            <translation>Les fabricants et les études écartent les personnes avec certaines maladies, ou leur disent de demander. Les questions de santé ont la liste complète ; en bref :</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>Makers say daily or as needed. A reviewer who lay down twice in one day was left tender and advises against it. Here it is once a day at first; later twice at most, four hours apart, and together no more than 40 minutes.</source>
            <translation>Les fabricants disent chaque jour ou selon le besoin. Un testeur qui s’est allongé deux fois le même jour en est resté sensible et le déconseille. Ici, c’est une fois par jour au début ; plus tard deux fois au plus, à quatre heures d’intervalle, et pas plus de 40 minutes en tout.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>Many articles explain it with substances of the body, blood flow or a busy brain. The studies here did not show any of it, so these pages do not say it.</source>
            <translation>Beaucoup d’articles l’expliquent par des substances du corps, la circulation du sang ou un cerveau occupé. Les études citées ici n’ont rien montré de cela ; ces pages ne le disent donc pas.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Many people describe prickling that turns into warmth, some a hum, some nothing new. Strong is fine as long as it eases. In minute three the program asks whether it does. If not, lift off slowly and add a layer, or end there. Ending is always a good choice.</source>
            <translation>Beaucoup de gens décrivent des picotements qui deviennent chaleur, certains un bourdonnement, certains rien de nouveau. Fort, cela va, tant que cela s’apaise. À la troisième minute, le programme demande si c’est le cas. Sinon, soulevez-vous lentement et ajoutez une épaisseur, ou arrêtez là. Arrêter est toujours un bon choix.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Many people describe warmth. Some become drowsy, others wide awake. The user whose three days are the example journal of this program compared it with a firm massage, and found that more relaxed meant more comfortable: tense, it hurt more.</source>
            <translation>Beaucoup de gens décrivent de la chaleur. Certains deviennent somnolents, d’autres bien éveillés. L’utilisateur dont les trois jours servent de journal d’exemple à ce programme l’a comparé à un massage ferme, et a trouvé que plus on était détendu, plus c’était agréable ; crispé, cela faisait plus mal.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>Many people lie on a mat before bed, and some write that they slept well afterwards. The one study we know of that asked about it, with 36 people over three weeks, found no effect on sleep. A seller says it openly, too: nobody has shown that a mat does more than relaxing without one. As a quiet habit it may still be pleasant, and your own mornings are in the journal.</source>
            <translation>Beaucoup de gens s’allongent sur un tapis avant le coucher, et certains écrivent qu’ils ont bien dormi ensuite. La seule étude que nous connaissons qui l’ait demandé, avec 36 personnes sur trois semaines, n’a trouvé aucun effet sur le sommeil. Un vendeur le dit aussi ouvertement : personne n’a montré qu’un tapis fait plus que se détendre sans lui. Comme habitude calme, il peut quand même être agréable, et vos propres matins sont dans le journal.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Many small dots after a session are common, even through a towel; one user had them on two days and found them gone on the third. Redness and itching can happen, and small bruises like points, which several pages call short-lived.</source>
            <translation>De nombreux petits points après une séance sont courants, même à travers une serviette ; un utilisateur en a eu deux jours, et le troisième ils étaient partis. Des rougeurs et des démangeaisons peuvent survenir, ainsi que de petits bleus en forme de points, que plusieurs pages disent passagers.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Marks on the skin</source>
            <translation>Marques sur la peau</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Marks, redness, itching and soreness can happen, and some people stop. In a study of 91 people eight found it too painful and one had itching and redness. Another study saw no harm, and notes that no study has looked for risks.</source>
            <translation>Des marques, des rougeurs, des démangeaisons et une sensibilité peuvent survenir, et certaines personnes arrêtent. Dans une étude sur 91 personnes, huit l’ont trouvé trop douloureux et une a eu des démangeaisons et des rougeurs. Une autre étude n’a vu aucun mal, et note qu’aucune étude n’a cherché les risques.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>Massage and acupuncture</source>
            <translation>Massage et acupuncture</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>Massage, acupuncture and medicine, and what a mat is not.</source>
            <translation>Massage, acupuncture et médicaments, et ce qu’un tapis n’est pas.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>May one stand on it?</source>
            <translation>Peut-on se tenir debout dessus ?</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>Medicine</source>
            <translation>Médicaments</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Meehan and Shaffer</source>
            <translation>Meehan et Shaffer</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Neck</source>
            <translation>Nuque</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>Never use it while driving, nor in any vehicle that moves. A maker says so, too. The same maker stores mats with the spikes down.</source>
            <translation>Ne l’utilisez jamais en conduisant, ni dans aucun véhicule en mouvement. Un fabricant le dit aussi. Le même fabricant range les tapis pointes vers le bas.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>No source was found that measured it. Asking after one day and after two is our own cautious choice.</source>
            <translation>Aucune source qui l’ait mesuré n’a été trouvée. Demander après un jour et après deux est notre propre choix prudent.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>Not after alcohol, a sedative or a sleeping pill.</source>
            <translation>Pas après de l’alcool, un calmant ou un somnifère.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Not for now</source>
            <translation>Pas pour l’instant</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Not normal</source>
            <translation>Pas normal</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Not today</source>
            <translation>Pas aujourd’hui</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>Nothing, as far as we know. Pressing chosen points by hand is something else than lying on thousands of spikes, so what was found about one is not told of the other in these pages.</source>
            <translation>Rien, à notre connaissance. Appuyer à la main sur des points choisis est autre chose que s’allonger sur des milliers de pointes ; ce qui a été trouvé de l’un n’est donc pas dit de l’autre dans ces pages.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Of all that is in these pages this has been studied most. 223 studies put together show that slow breathing changes the rhythm of the heart while one does it and right after, with few unwanted effects to be expected. In 31 studies blood pressure and pulse were slightly lower, and the effect on stress was only marginal.</source>
            <translation>De tout ce que contiennent ces pages, c’est ce qui a été le plus étudié. 223 études réunies montrent que la respiration lente change le rythme du cœur pendant qu’on la pratique et juste après, avec peu d’effets indésirables à attendre. Dans 31 études, la tension artérielle et le pouls étaient légèrement plus bas, et l’effet sur le stress n’était que marginal.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Off</source>
            <translation>Se relever</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Older people standing up slowly or fast</source>
            <translation>Des personnes âgées qui se lèvent lentement ou vite</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Olsson and von Scheele, Journal of Alternative and Complementary Medicine 17</source>
            <translation>Olsson et von Scheele, Journal of Alternative and Complementary Medicine 17</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>On</source>
            <translation>S’installer</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>On a chair you keep your clothes on: the mat stands between you and the backrest, with a thick towel at first.</source>
            <translation>Sur une chaise, vous gardez vos vêtements : le tapis se tient entre vous et le dossier, avec une serviette épaisse au début.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>On the mat</source>
            <translation>Sur le tapis</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>One group of 91 people with low back pain, nobody to compare with</source>
            <translation>Un groupe de 91 personnes ayant mal au bas du dos, sans personne pour comparer</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>One guide says to leave out neck and head, or to put a thin cloth there. Others sell pillows with spikes for exactly that place. So the neck has a short ladder of its own here: a thin towel for three minutes at first, a thin cloth later, ten minutes at most.</source>
            <translation>Un guide dit de laisser de côté la nuque et la tête, ou d’y mettre un tissu fin. D’autres vendent des oreillers à pointes justement pour cet endroit. La nuque a donc ici une courte échelle à elle : une serviette fine pendant trois minutes d’abord, un tissu fin plus tard, dix minutes au plus.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>One person's report</source>
            <translation>Le témoignage d’une seule personne</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>One person's report of three days</source>
            <translation>Le témoignage d’une seule personne sur trois jours</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>One practice advises against a mat on the same day as acupuncture; for cupping the program does the same. Write either into the journal, or tick it in the health questions, and the mat waits for the day.</source>
            <translation>Un cabinet déconseille le tapis le même jour qu’une acupuncture ; pour les ventouses, le programme fait pareil. Notez l’un ou l’autre dans le journal, ou cochez-le dans les questions de santé, et le tapis attend ce jour-là.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>One thing at a time</source>
            <translation>Une chose à la fois</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>One user takes the mat to work and on trips, and lies on it for a few minutes after a long drive, in the lunch break or before bed. It needs little setting up: a floor and a towel.</source>
            <translation>Un utilisateur emporte le tapis au travail et en voyage, et s’y allonge quelques minutes après un long trajet, à la pause de midi ou avant le coucher. Il faut peu de préparation : un sol et une serviette.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>Other kinds of acupressure, and what belongs in the journal.</source>
            <translation>D’autres sortes d’acupression, et ce qui a sa place dans le journal.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Pages about marks (Relaxation Advisor, Eteriska oljorna, Wordflicks)</source>
            <translation>Pages sur les marques (Relaxation Advisor, Eteriska oljorna, Wordflicks)</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Pages of breathing teachers, not of clinics</source>
            <translation>Pages d’enseignants de respiration, pas de cliniques</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Patterns with holds are off unless you choose them, and never run in the first two minutes on the mat. A booklet of a British health trust advises to breathe without pausing or holding at all. Teachers of breathing name who should not hold the breath:</source>
            <translation>Les rythmes où l’on retient le souffle sont désactivés sauf si vous les choisissez, et ne viennent jamais pendant les deux premières minutes sur le tapis. Une brochure d’un organisme de santé britannique conseille de respirer sans aucune pause et sans retenir le souffle. Des enseignants de respiration disent qui ne devrait pas retenir son souffle :</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>People often begin a session when things are bad, and bad days tend to ease anyway. Music, lying down and resting count too. So Progress shows what you rated and how often, and leaves the reason open.</source>
            <translation>On commence souvent une séance quand cela va mal, et les mauvais jours ont de toute façon tendance à s’apaiser. La musique, la position allongée et le repos comptent aussi. Parcours montre donc ce que vous avez évalué et combien de fois, et laisse la raison ouverte.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>People with back or neck pain. Only the worst pain was rated lower. The usual pain, mood, worry, stress and sleep did not change. People spoke of the mat with enthusiasm, and the numbers did not bear it out. No harm was seen, but the authors note that no study has looked for risks. (Kjellgren, 2011)</source>
            <translation>Des personnes ayant mal au dos ou à la nuque. Seule la pire douleur a été évaluée plus bas. La douleur habituelle, l’humeur, l’inquiétude, le stress et le sommeil n’ont pas changé. Les gens parlaient du tapis avec enthousiasme, et les chiffres ne l’ont pas confirmé. Aucun mal n’a été observé, mais les auteurs notent qu’aucune étude n’a cherché les risques. (Kjellgren, 2011)</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>People with low back pain. Pain was lower right after use. After two and after fourteen weeks it was as before; the score for everyday limits was 4.6 % lower. Nearly one in ten stopped: for eight it was too painful, one had itching and redness. There was no other group to compare with. (Saha, 2016)</source>
            <translation>Des personnes ayant mal au bas du dos. La douleur était moindre juste après l’usage. Après deux et après quatorze semaines, elle était comme avant ; le score des limites au quotidien était plus bas de 4,6 %. Presque une personne sur dix a arrêté : pour huit, c’était trop douloureux, une a eu des démangeaisons et des rougeurs. Il n’y avait pas d’autre groupe pour comparer. (Saha, 2016)</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Pilot study with groups drawn by lot: 36 people with back or neck pain</source>
            <translation>Étude pilote avec des groupes tirés au sort : 36 personnes ayant mal au dos ou à la nuque</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Prickling, warmth, and what to do with neither.</source>
            <translation>Picotements, chaleur, et que faire quand il n’y a ni l’un ni l’autre.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Push up to sitting with your hands, and wait a minute.</source>
            <translation>Poussez sur vos mains pour vous asseoir, et attendez une minute.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Questions and answers of a practice</source>
            <translation>Questions et réponses d’un cabinet</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Questions and answers of a seller</source>
            <translation>Questions et réponses d’un vendeur</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Rest there for three slow breaths.</source>
            <translation>Reposez-vous là, le temps de trois respirations lentes.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Saha and others, European Journal of Integrative Medicine 8</source>
            <translation>Saha et autres, European Journal of Integrative Medicine 8</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Shao and others</source>
            <translation>Shao et autres</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Sharp pain, dizziness, numbness or tingling, anything in the chest or with breathing: roll off, or press S. The mat then rests that day and the next, and begins again two steps easier. After numbness, fainting or trouble in the chest, talk to a professional first.</source>
            <translation>Douleur vive, vertige, engourdissement ou fourmillements, quoi que ce soit dans la poitrine ou en respirant : quittez le tapis, ou appuyez sur S. Le tapis se repose alors ce jour-là et le suivant, et reprend deux paliers plus facile. Après un engourdissement, un évanouissement ou une gêne dans la poitrine, parlez d’abord à un professionnel.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Sheffield Aches and Pains</source>
            <translation>Sheffield Aches and Pains</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Sit down at the edge of the mat, with the cover smooth over it.</source>
            <translation>Asseyez-vous au bord du tapis, l’épaisseur bien lisse dessus.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Sit first, and let your hands take your weight as you lower yourself. It may prickle at once. In a study of 32 healthy people the pain was strongest within the first 30 seconds and then faded. Unclench your jaw, let your shoulders be heavy, and let the breath out be a little longer than the breath in.</source>
            <translation>Asseyez-vous d’abord, et laissez vos mains porter votre poids pendant que vous descendez. Cela peut picoter tout de suite. Dans une étude sur 32 personnes en bonne santé, la douleur était la plus forte pendant les 30 premières secondes, puis s’estompait. Desserrez la mâchoire, laissez les épaules lourdes, et que l’expiration soit un peu plus longue que l’inspiration.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Sitting first, socks first, something to hold.</source>
            <translation>D’abord en position assise, d’abord en chaussettes, un appui à portée.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Sitting, your legs rest with little weight on the spikes. Thick socks for two minutes, later five, then thin socks, and bare feet only at the end. A step comes after three comfortable days.</source>
            <translation>En position assise, les jambes reposent avec peu de poids sur les pointes. Des chaussettes épaisses pendant deux minutes, plus tard cinq, puis des chaussettes fines, et les pieds nus seulement à la fin. Un palier vient après trois jours agréables.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Slowly, with your hands, and slowly up again.</source>
            <translation>Lentement, avec les mains, et lentement pour se relever.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>So every bedtime session here has an end: one low chime, and another after two minutes, to slide the mat out and turn over. A silent end is offered only with a cloth, on a bed or couch, for 20 minutes at most, and even then a soft chime comes within 40 minutes of the start unless you said that you are off the mat.</source>
            <translation>Ici, chaque séance du coucher a donc une fin : un carillon grave, et un autre après deux minutes, pour retirer le tapis et se retourner. Une fin silencieuse n’est proposée qu’avec un tissu, sur un lit ou un canapé, pour 20 minutes au plus, et même alors un doux carillon vient dans les 40 minutes après le début, sauf si vous avez dit que vous n’êtes plus sur le tapis.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>So take what is comfortable. People who were asked to breathe out twice as long managed about a third longer. Near enough is fine.</source>
            <translation>Prenez donc ce qui est agréable. Des personnes à qui l’on demandait d’expirer deux fois plus longtemps y arrivaient environ un tiers plus longtemps. À peu près, c’est très bien.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>Some of them, drawn by lot, also lay on a mat for an hour a day. Both groups did better; pain changed over time only with the mat. (Frizziero, 2021)</source>
            <translation>Certaines, tirées au sort, s’allongeaient aussi une heure par jour sur un tapis. Les deux groupes allaient mieux ; la douleur n’a changé avec le temps qu’avec le tapis. (Frizziero, 2021)</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Some people stop. In a study of 91 people with low back pain, who lay on a mat for 30 minutes a day, eight found it too painful to go on and one had itching and redness. The easiest setup here is a towel folded double, for two minutes. If that is still too strong, a mat may not be for you. Breathing and music stay.</source>
            <translation>Certaines personnes arrêtent. Dans une étude sur 91 personnes ayant mal au bas du dos, allongées sur un tapis 30 minutes par jour, huit l’ont trouvé trop douloureux pour continuer et une a eu des démangeaisons et des rougeurs. L’installation la plus facile ici est une serviette pliée en deux, pendant deux minutes. Si c’est encore trop fort, un tapis n’est peut-être pas pour vous. La respiration et la musique restent.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Some things need a person at once, mat or no mat. They are on a page of their own, Emergency signs, which is always at hand.</source>
            <translation>Certaines choses demandent une personne tout de suite, tapis ou non. Elles ont leur propre page, Signes d’urgence, toujours à portée de main.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Sources disagree about what to change first and how fast. Here each step makes exactly one thing harder: more minutes after two comfortable days, another cover, surface or cushion after three, and only when the marks are gone. Faint marks mean the same again.</source>
            <translation>Les sources ne sont pas d’accord sur ce qu’il faut changer d’abord, ni à quelle vitesse. Ici, chaque palier rend exactement une chose plus dure : plus de minutes après deux jours agréables, une autre épaisseur, un autre support ou coussin après trois, et seulement quand les marques sont parties. Avec des marques légères, la même installation revient.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>Sources disagree. A maker and a seller call it harmless; another page says never all night, and to take the mat out after 15 to 20 minutes. One user scratched an arm, turning over half asleep.</source>
            <translation>Les sources se contredisent. Un fabricant et un vendeur disent que c’est sans danger ; une autre page dit jamais toute la nuit, et de retirer le tapis après 15 à 20 minutes. Une personne s’est griffé un bras en se retournant à moitié endormie.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Spread your weight evenly, then lie still.</source>
            <translation>Répartissez bien votre poids, puis ne bougez plus.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Stand in your own time, one hand on something steady.</source>
            <translation>Levez-vous à votre rythme, une main sur quelque chose de stable.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Stop for a headache, a tingling arm or dizziness.</source>
            <translation>Arrêtez en cas de mal de tête, de fourmillements dans un bras ou de vertiges.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Stop, and rest</source>
            <translation>Arrêter, et se reposer</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Strong is fine, sharp is not</source>
            <translation>Fort, oui ; vif, non</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>Teeth brushed, lights out or low, and everything you still need within reach.</source>
            <translation>Les dents brossées, la lumière éteinte ou basse, et tout ce qu’il vous faut encore à portée de main.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>Ten to fifteen minutes, some time before lights out, is what one seller suggests.</source>
            <translation>Dix à quinze minutes, quelque temps avant d’éteindre, c’est ce que propose un vendeur.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>That depends on the mat. Some articles say yes, carefully; the maker of a hard Swedish mat says no. So look into the leaflet of yours. One guide for beginners names 30 seconds to two minutes in thin socks, near a counter.</source>
            <translation>Cela dépend du tapis. Certains articles disent oui, avec prudence ; le fabricant d’un tapis suédois dur dit non. Regardez donc la notice du vôtre. Un guide pour débuter parle de 30 secondes à deux minutes en chaussettes fines, près d’un plan de travail.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>The back-pain journal of one user of a mat</source>
            <translation>Le journal de mal de dos d’un utilisateur de tapis</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>The cover: thick towel, thin towel, T-shirt, bare skin.</source>
            <translation>L’épaisseur : serviette épaisse, serviette fine, T-shirt, peau nue.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>The first half minute</source>
            <translation>La première demi-minute</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>The first session is easy on purpose: a thick towel over the spikes, the mat on a bed or couch, a cushion under your head, and five minutes. Sources begin anywhere from five to fifteen minutes; this program takes the lowest. One user writes that too much too soon makes people give up.</source>
            <translation>La première séance est volontairement facile : une serviette épaisse sur les pointes, le tapis sur un lit ou un canapé, un coussin sous la tête, et cinq minutes. Les sources commencent quelque part entre cinq et quinze minutes ; ce programme prend le moins. Un utilisateur écrit que trop, trop tôt, fait abandonner.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>The last minute</source>
            <translation>La dernière minute</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>The maker of the Swedish Spike Mat</source>
            <translation>Le fabricant du Swedish Spike Mat</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>The mat beside other care</source>
            <translation>Le tapis à côté d’autres soins</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>The minutes.</source>
            <translation>Les minutes.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>The seller of the Swedish Spike Mat in South Africa</source>
            <translation>Le vendeur du Swedish Spike Mat en Afrique du Sud</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>The sting comes first. In a study of 32 healthy people it peaked within 30 seconds and then faded while they lay still. Guides for beginners say the same in their own words: unpleasant at first, easier after a few minutes.</source>
            <translation>Le piquant vient d’abord. Dans une étude sur 32 personnes en bonne santé, il était au plus fort dans les 30 premières secondes, puis s’estompait pendant qu’elles restaient immobiles. Les guides pour débuter disent la même chose à leur façon : désagréable au début, plus facile après quelques minutes.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>The sting peaked within 30 seconds and faded. People became more relaxed in every setting, on the mat or not, with a voice or without. On the mat blood pressure was higher and the pulse lower; cortisol, a hormone, did not differ. (Olsson and von Scheele, 2011)</source>
            <translation>Le piquant était au plus fort dans les 30 premières secondes, puis s’estompait. Les gens se détendaient dans chaque situation, sur le tapis ou non, avec une voix ou sans. Sur le tapis, la tension artérielle était plus haute et le pouls plus bas ; le cortisol, une hormone, ne différait pas. (Olsson et von Scheele, 2011)</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>The studies are small and their results mixed. In one study pain was lower right after use; over weeks some found a change and others none. No study was found that sets a mat beside one without spikes, so nobody can tell the spikes from lying down and resting.</source>
            <translation>Les études sont petites et leurs résultats partagés. Dans une étude, la douleur était moindre juste après l’usage ; sur des semaines, certaines ont trouvé un changement et d’autres aucun. Aucune étude comparant un tapis à un tapis sans pointes n’a été trouvée ; personne ne peut donc distinguer les pointes de la position allongée et du repos.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>The sun rises with the breath in and sets with the breath out. Unless you choose another pattern it starts easily and settles at four seconds in and six out, which is six breaths a minute. Long and easy is enough; it does not have to be deep. Following it is never required.</source>
            <translation>Le soleil monte avec l’inspiration et se couche avec l’expiration. Si vous ne choisissez pas un autre rythme, il commence facilement et se fixe à quatre secondes pour inspirer et six pour expirer, soit six respirations par minute. Long et facile suffit ; il n’a pas besoin d’être profond. Le suivre n’est jamais obligatoire.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Then often warmth</source>
            <translation>Puis souvent de la chaleur</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>This program needs no network, so it travels along.</source>
            <translation>Ce programme n’a pas besoin de réseau ; il voyage donc avec vous.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>To move, lift. One shop says to shift as you like; a guide says that moving scratches.</source>
            <translation>Pour bouger, soulevez-vous. Une boutique dit que l’on peut se déplacer à sa guise ; un guide dit que bouger griffe.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>Twice in one day</source>
            <translation>Deux fois le même jour</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Two opinions</source>
            <translation>Deux avis</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Two pilot studies against a waiting list: 40 people with neck pain, 42 with low back pain</source>
            <translation>Deux études pilotes comparées à une liste d’attente : 40 personnes ayant mal à la nuque, 42 au bas du dos</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>Two pilot studies, one of neck pain and one of low back pain. After 14 days those with a mat rated their pain lower than those on a waiting list. A questionnaire about the neck was better, the one about the back was not. (Hohmann, 2012)</source>
            <translation>Deux études pilotes, l’une sur le mal de nuque, l’autre sur le mal au bas du dos. Après 14 jours, ceux qui avaient un tapis évaluaient leur douleur plus bas que ceux d’une liste d’attente. Un questionnaire sur la nuque était meilleur, celui sur le dos non. (Hohmann, 2012)</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Up to minute three</source>
            <translation>Jusqu’à la troisième minute</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Use the pillow, or the rolled edge of the mat. One seller prefers a softer mat here.</source>
            <translation>Prenez l’oreiller, ou le bord roulé du tapis. Un vendeur préfère ici un tapis plus doux.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Van Diest and others</source>
            <translation>Van Diest et autres</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>What a mat does to blood pressure is unclear. A maker writes that it may fall and that one should rise slowly; in a study of healthy people it was higher on the mat. A study of older people found that the dip on standing up is softer when it is done slowly. Slowly is right either way. With blood pressure that is high or low, or medicine for it, ask first; the program then leaves two minutes of sitting instead of one.</source>
            <translation>Ce qu’un tapis fait à la tension artérielle n’est pas clair. Un fabricant écrit qu’elle peut baisser et qu’il faut se lever lentement ; dans une étude sur des personnes en bonne santé, elle était plus haute sur le tapis. Une étude sur des personnes âgées a trouvé que la baisse en se levant est plus douce quand on se lève lentement. Lentement est juste dans les deux cas. Avec une tension haute ou basse, ou un médicament pour la tension, demandez d’abord ; le programme laisse alors deux minutes en position assise au lieu d’une.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>What can happen</source>
            <translation>Ce qui peut arriver</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>What five minutes feel like, minute by minute.</source>
            <translation>Ce que l’on ressent en cinq minutes, minute par minute.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>What is under the mat: bed or couch, yoga mat, floor. Softer is gentler.</source>
            <translation>Ce qui est sous le tapis : lit ou canapé, tapis de yoga, sol. Plus c’est mou, plus c’est doux.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>What is under your head: cushion, folded towel, nothing.</source>
            <translation>Ce qui est sous la tête : coussin, serviette pliée, rien.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>What it feels like</source>
            <translation>Ce que l’on ressent</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>What research says</source>
            <translation>Ce que dit la recherche</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>What slow breathing is known to do</source>
            <translation>Ce que l’on sait de la respiration lente</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>What studies of fingers say about mats</source>
            <translation>Ce que les études sur les doigts disent des tapis</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>What the sun shows</source>
            <translation>Ce que montre le soleil</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>What to set up first</source>
            <translation>Que préparer d’abord</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>What to set up first, and when to get off before.</source>
            <translation>Que préparer d’abord, et quand en descendre avant.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>What was found</source>
            <translation>Ce qui a été trouvé</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>What was left out</source>
            <translation>Ce qui a été laissé de côté</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>What your answer means</source>
            <translation>Ce que veut dire votre réponse</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>When it is no better after some weeks, when pain with tingling runs down one leg, or when you worry. The emergency signs say what cannot wait.</source>
            <translation>Quand ce n’est pas mieux après quelques semaines, quand une douleur avec des fourmillements descend dans une jambe, ou quand cela vous inquiète. Les signes d’urgence disent ce qui ne peut pas attendre.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>When it is not for you</source>
            <translation>Quand ce n’est pas pour vous</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>When not to</source>
            <translation>Quand s’abstenir</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>When the feet stay off</source>
            <translation>Quand les pieds restent à l’écart</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>When to talk to somebody</source>
            <translation>Quand parler à quelqu’un</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Where a cloth belongs</source>
            <translation>Où il faut un tissu</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Where the ladder may end</source>
            <translation>Où l’échelle peut s’arrêter</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Whether a longer breath out matters</source>
            <translation>Si une expiration plus longue compte</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Who should ask first, and when to stop.</source>
            <translation>Qui devrait demander d’abord, et quand arrêter.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Who should not hold the breath</source>
            <translation>Qui ne devrait pas retenir son souffle</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Why so slowly</source>
            <translation>Pourquoi si lentement</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>With one of these the mat stays rolled up. Breathing, music and the journal stay open.</source>
            <translation>Avec l’un de ces points, le tapis reste roulé. La respiration, la musique et le journal restent ouverts.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>With your hands, a ball or a roller</source>
            <translation>Avec les mains, une balle ou un rouleau</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/__init__.py" />
            <source>Written on {0} from these sources. General information about using a mat, not advice about your own health. Addresses can be copied; this program opens none.</source>
            <translation>Écrit le {0} à partir de ces sources. Informations générales sur l’usage d’un tapis, pas un conseil sur votre propre santé. Les adresses peuvent être copiées ; ce programme n’en ouvre aucune.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>You are asked once how the night was, if you like. Nights with and without a mat are shown beside each other only when there are seven of each, and without saying why they differ.</source>
            <translation>On vous demande une fois comment était la nuit, si vous voulez. Les nuits avec et sans tapis ne sont montrées côte à côte que s’il y en a sept de chaque, et sans dire pourquoi elles diffèrent.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>You need no special clothes and no warm-up. A few small things make it easier:</source>
            <translation>Il ne faut ni vêtements particuliers ni échauffement. Quelques petites choses rendent cela plus facile :</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Your first time</source>
            <translation>Vos débuts</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>Your own numbers</source>
            <translation>Vos propres chiffres</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>a blood clot or an inflamed vein, now or not long ago</source>
            <translation>un caillot de sang ou une veine enflammée, en ce moment ou il n’y a pas longtemps</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>a glass of water for afterwards</source>
            <translation>un verre d’eau pour après</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>a quiet, comfortable place, and the phone out of reach</source>
            <translation>un endroit calme et confortable, et le téléphone hors de portée</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>acupuncture or cupping today</source>
            <translation>acupuncture ou ventouses aujourd’hui</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>alcohol, a sedative or a sleeping pill</source>
            <translation>alcool, calmant ou somnifère</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>an operation not long ago, a fracture of the spine, or cancer</source>
            <translation>une opération il n’y a pas longtemps, une fracture de la colonne, ou un cancer</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>anything in the chest, or trouble breathing</source>
            <translation>quoi que ce soit dans la poitrine, ou une difficulté à respirer</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>blood thinners, or a bleeding disorder</source>
            <translation>anticoagulants et fluidifiants du sang, ou trouble de la coagulation</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>diabetes or poor circulation</source>
            <translation>diabète ou mauvaise circulation</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>dizziness, falls or trouble with balance: then at least no standing</source>
            <translation>vertiges, chutes ou problème d’équilibre : alors au moins pas de position debout</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>dizziness, or feeling faint</source>
            <translation>un vertige, ou l’impression de s’évanouir</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>during pregnancy</source>
            <translation>pendant la grossesse</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>epilepsy, MS, Parkinson's, or a severe mental illness</source>
            <translation>épilepsie, sclérose en plaques, maladie de Parkinson, ou maladie mentale grave</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>fever, or feeling ill</source>
            <translation>fièvre, ou sensation d’être malade</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>for anybody whom breathing exercises make panic</source>
            <translation>toute personne que les exercices de respiration font paniquer</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>heart disease, a pacemaker, high or low blood pressure</source>
            <translation>maladie du cœur, pacemaker, tension artérielle haute ou basse</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>numb feet, or nerve damage: you would not feel a sore spot</source>
            <translation>pieds insensibles, ou atteinte des nerfs : vous ne sentiriez pas un endroit blessé</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>numbness or tingling</source>
            <translation>un engourdissement ou des fourmillements</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>nursing, or an allergy to foam, plastic, glue or dye</source>
            <translation>allaitement, ou allergie à la mousse, au plastique, à la colle ou à un colorant</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>poor circulation, diabetes, a numb area</source>
            <translation>mauvaise circulation, diabète, zone engourdie</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>pregnant, or possibly so: sources disagree, so the answer is no</source>
            <translation>enceinte, ou peut-être : les sources se contredisent, la réponse est donc non</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>sharp pain, or pain that grows</source>
            <translation>une douleur vive, ou une douleur qui grandit</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>skin shaved, waxed or sunburnt today</source>
            <translation>peau rasée, épilée à la cire ou avec coup de soleil aujourd’hui</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>the health questions answered, and an unhurried few minutes</source>
            <translation>les questions de santé remplies, et quelques minutes sans hâte</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>under 18</source>
            <translation>moins de 18 ans</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>varicose veins or a wound where the mat would be</source>
            <translation>varices ou plaie là où serait le tapis</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>widespread eczema or psoriasis, or damaged skin on the back</source>
            <translation>eczéma ou psoriasis étendu, ou peau abîmée sur le dos</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>with asthma that is acting up, or COPD</source>
            <translation>avec un asthme qui se manifeste en ce moment, ou une BPCO</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>with epilepsy, or a severe mental illness</source>
            <translation>avec une épilepsie ou une maladie mentale grave</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>with eye pressure or a retina problem, or after a recent operation</source>
            <translation>avec une pression dans l’œil ou un problème de rétine, ou après une opération récente</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>with heart disease, an irregular beat, a pacemaker or high blood pressure</source>
            <translation>avec une maladie du cœur, un rythme irrégulier, un pacemaker ou une tension artérielle haute</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/__init__.py" />
            <source>{0} min</source>
            <translation>{0} min</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/__init__.py" />
            <source>{0} min read</source>
            <translation>{0} min à lire</translation>
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
                <numerusform>%n article</numerusform>
                <numerusform>%n articles</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/learn.py" />
            <source>1 article</source>
            <translation>1 article</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/learn.py" />
            <source>Learn</source>
            <translation>Savoir</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/learn.py" />
            <source>Nothing here has these words.</source>
            <translation>Rien ici ne contient ces mots.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/learn.py" />
            <source>Plain facts, with sources at the end of each page</source>
            <translation>Des faits simples, avec les sources à la fin de chaque page</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/learn.py" />
            <source>Search</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/learn.py" />
            <source>Search what there is to read</source>
            <translation>Rechercher dans tout ce qu’il y a à lire</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/learn.py" />
            <source>Show everything</source>
            <translation>Tout montrer</translation>
        </message>
    </context>
    <context>
        <name>Listening</name>
        <message>
            <location filename="../../companion/ui/listening.py" />
            <source>The sound is back.</source>
            <translation>Le son est revenu.</translation>
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
            <translation> ; </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/lists.py" />
            <source>{0}.</source>
            <translation>{0}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/lists.py" />
            <source>{0}: {1}</source>
            <translation>{0} : {1}</translation>
        </message>
    </context>
    <context>
        <name>Lunch</name>
        <message>
            <location filename="../../companion/ui/text/lunch.py" />
            <source>At your chair</source>
            <translation>Sur votre chaise</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/lunch.py" />
            <source>Lying down, as you usually do.</source>
            <translation>En position allongée, comme d’habitude.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/lunch.py" />
            <source>On your back</source>
            <translation>Sur le dos</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/lunch.py" />
            <source>Seated, the mat on the floor.</source>
            <translation>En position assise, le tapis au sol.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/lunch.py" />
            <source>The mat between you and the backrest.</source>
            <translation>Le tapis entre vous et le dossier.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/lunch.py" />
            <source>Too short for the mat. With getting on and off it takes until {0}: choose that or later.</source>
            <translation>Trop court pour le tapis. Le temps de s’installer et de se relever, cela va jusqu’à {0} : choisissez cette heure ou plus tard.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/lunch.py" />
            <source>Under your feet</source>
            <translation>Sous les pieds</translation>
        </message>
        <message>
            <location filename="../../companion/ui/lunch.py" />
            <source>{0} Only while somebody else is at home.</source>
            <translation>{0} Seulement si quelqu’un d’autre est à la maison.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/lunch.py" />
            <source>{0} on the mat, done by {1}</source>
            <translation>{0} sur le tapis, fin à {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/lunch.py" />
            <source>{0}, and a gentle chime at the end.</source>
            <translation>{0}, et un doux carillon à la fin.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/lunch.py" />
            <source>{0}½ minutes</source>
            <translation>{0}½ minutes</translation>
        </message>
    </context>
    <context>
        <name>LunchPage</name>
        <message>
            <location filename="../../companion/ui/pages/lunch.py" />
            <source>A short one with a chime at the end, never stronger than usual.</source>
            <translation>Une courte séance avec un carillon à la fin, jamais plus forte que d’habitude.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/lunch.py" />
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/lunch.py" />
            <source>Back at my desk by</source>
            <translation>Retour au bureau à</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/lunch.py" />
            <source>Back at my desk by a certain time</source>
            <translation>Retour au bureau à une heure précise</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/lunch.py" />
            <source>Lunch break</source>
            <translation>Pause de midi</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/lunch.py" />
            <source>Skin marks</source>
            <translation>Marques sur la peau</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/lunch.py" />
            <source>Start</source>
            <translation>Commencer</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/lunch.py" />
            <source>Where to take the break</source>
            <translation>Où prendre la pause</translation>
        </message>
    </context>
    <context>
        <name>LunchView</name>
        <message>
            <location filename="../../companion/ui/widgets/lunch_view.py" />
            <source>Done by {0}</source>
            <translation>Fini à {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/lunch_view.py" />
            <source>End</source>
            <translation>Finir</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/lunch_view.py" />
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/lunch_view.py" />
            <source>I am up</source>
            <translation>Debout</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/lunch_view.py" />
            <source>It hurts</source>
            <translation>Ça fait mal</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/lunch_view.py" />
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/lunch_view.py" />
            <source>Something hurts: stop</source>
            <translation>Quelque chose fait mal : arrêter</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/lunch_view.py" />
            <source>The clock waits for you.</source>
            <translation>Le temps vous attend.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <location filename="../../companion/ui/main_window.py" />
            <source>Journal</source>
            <translation>Journal</translation>
        </message>
        <message>
            <location filename="../../companion/ui/main_window.py" />
            <source>Learn</source>
            <translation>Savoir</translation>
        </message>
        <message>
            <location filename="../../companion/ui/main_window.py" />
            <source>Mat Companion</source>
            <translation>Mat Companion</translation>
        </message>
        <message>
            <location filename="../../companion/ui/main_window.py" />
            <source>Progress</source>
            <translation>Parcours</translation>
        </message>
        <message>
            <location filename="../../companion/ui/main_window.py" />
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <location filename="../../companion/ui/main_window.py" />
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
    </context>
    <context>
        <name>MatchRow</name>
        <message>
            <location filename="../../companion/ui/widgets/match_row.py" />
            <source>Column {0}, without a name</source>
            <translation>Colonne {0}, sans nom</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/match_row.py" />
            <source>For example: {0}</source>
            <translation>Par exemple : {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/match_row.py" />
            <source>Not in this table</source>
            <translation>Pas dans ce tableau</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/match_row.py" />
            <source>Not understood as this: {0}</source>
            <translation>Pas compris ainsi : {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/match_row.py" />
            <source>Same in every session</source>
            <translation>Pareil pour chaque séance</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/match_row.py" />
            <source>{0}: column</source>
            <translation>{0} : colonne</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/match_row.py" />
            <source>{0}: for every session</source>
            <translation>{0} : pour chaque séance</translation>
        </message>
    </context>
    <context>
        <name>MatchingPage</name>
        <message>
            <location filename="../../companion/ui/pages/matching.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/matching.py" />
            <source>Choose the column, or what holds for every session.</source>
            <translation>Choisissez la colonne, ou ce qui vaut pour chaque séance.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/matching.py" />
            <source>Columns that are left out: {0}</source>
            <translation>Colonnes laissées de côté : {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/matching.py" />
            <source>Continue</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/matching.py" />
            <source>No session without a start: choose its column, or those of date and time.</source>
            <translation>Pas de séance sans début : choisissez sa colonne, ou celles de la date et de l’heure.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/matching.py" />
            <source>No session without minutes: choose their column, or how many they always were.</source>
            <translation>Pas de séance sans minutes : choisissez leur colonne, ou combien il y en avait toujours.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/matching.py" />
            <source>Nothing is missing any more.</source>
            <translation>Il ne manque plus rien.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/matching.py" />
            <source>Show everything a table may have</source>
            <translation>Montrer tout ce qu’un tableau peut contenir</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/matching.py" />
            <source>Still missing: {0}</source>
            <translation>Il manque encore : {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/matching.py" />
            <source>Which column is which?</source>
            <translation>Quelle colonne est laquelle ?</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/matching.py" />
            <source>{0}: say where each of these stands. Nothing has changed yet.</source>
            <translation>{0} : dites où se trouve chacune de ces données. Rien n’a encore changé.</translation>
        </message>
    </context>
    <context>
        <name>Messenger</name>
        <message>
            <location filename="../../companion/ui/messenger.py" />
            <source>Not while the journal is kept in memory only</source>
            <translation>Pas tant que le journal n’est gardé qu’en mémoire</translation>
        </message>
        <message>
            <location filename="../../companion/ui/messenger.py" />
            <source>The health answers now are those of your other computer. Please look at them.</source>
            <translation>Les réponses de santé sont maintenant celles de votre autre ordinateur. Merci de les relire.</translation>
        </message>
    </context>
    <context>
        <name>MinutesField</name>
        <message>
            <location filename="../../companion/ui/widgets/journal_fields.py" />
            <source>In minutes; Up and Down change it</source>
            <translation>En minutes ; Haut et Bas les changent</translation>
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
            <translation>Un jour plus tôt</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_fields.py" />
            <source>A day later</source>
            <translation>Un jour plus tard</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_fields.py" />
            <source>Time of day</source>
            <translation>Heure</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_fields.py" />
            <source>Up and Down change it by a day</source>
            <translation>Haut et Bas le changent d’un jour</translation>
        </message>
    </context>
    <context>
        <name>Names</name>
        <message numerus="yes">
            <location filename="../../companion/ui/lengths.py" />
            <source>%n minutes</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/lengths.py" />
            <source>%n seconds</source>
            <translation>
                <numerusform>%n seconde</numerusform>
                <numerusform>%n secondes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/lengths.py" />
            <source>1 minute</source>
            <translation>1 minute</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>4-7-8, with holds</source>
            <translation>4-7-8, souffle retenu</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>A sedative or sleeping pill</source>
            <translation>Un calmant ou un somnifère</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Acupuncture today</source>
            <translation>Acupuncture aujourd’hui</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Alcohol</source>
            <translation>Alcool</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Any of these</source>
            <translation>L’un de ces signes</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Awake</source>
            <translation>Éveil</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Back</source>
            <translation>Dos</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Bedtime</source>
            <translation>Coucher</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Belly</source>
            <translation>Ventre</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Bowl</source>
            <translation>Bol chantant</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Box, with holds</source>
            <translation>Carrée, souffle retenu</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Breath tone</source>
            <translation>Son du souffle</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Breathe in</source>
            <translation>Inspirez</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Breathe out</source>
            <translation>Expirez</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Breathing</source>
            <translation>Respiration</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Brown</source>
            <translation>Brun</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Bruised or broken</source>
            <translation>Bleus, peau lésée</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Chest or breath</source>
            <translation>Poitrine ou souffle</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Clear</source>
            <translation>Nettes</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Comfortable</source>
            <translation>Agréable</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Completed</source>
            <translation>Terminée</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Cupping today</source>
            <translation>Ventouses aujourd’hui</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Deep</source>
            <translation>Foncé</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Dizzy</source>
            <translation>Vertiges</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Doorbell or other</source>
            <translation>Sonnette ou autre</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Double breath in</source>
            <translation>Double inspiration</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Drowsy</source>
            <translation>Somnolence</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Dusk</source>
            <translation>Crépuscule</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Ended early</source>
            <translation>Finie plus tôt</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Even</source>
            <translation>Égale</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Faint</source>
            <translation>Légères</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Fainted</source>
            <translation>Évanouissement</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Fair</source>
            <translation>Clair</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Feet</source>
            <translation>Pieds</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Feet, seated</source>
            <translation>Pieds, assis</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Feet, standing</source>
            <translation>Pieds, debout</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Fell asleep</source>
            <translation>Endormissement</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Fever, or feeling ill</source>
            <translation>Fièvre, ou sensation d’être malade</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Gentle</source>
            <translation>Doux</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Gone</source>
            <translation>Parties</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Had to stop</source>
            <translation>J’ai dû arrêter</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Hold</source>
            <translation>Retenez</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Interrupted</source>
            <translation>Interrompue</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Just too much</source>
            <translation>Simplement trop</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Light</source>
            <translation>Très clair</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Long breath out</source>
            <translation>Longue expiration</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Lunch break</source>
            <translation>Pause de midi</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Medium</source>
            <translation>Moyen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Melted</source>
            <translation>Tout a fondu</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Morning</source>
            <translation>Matin</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Neck</source>
            <translation>Nuque</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Numb or tingling</source>
            <translation>Engourdi, fourmis</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>On a yoga mat, {0}.</source>
            <translation>Sur un tapis de yoga, {0}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>On the bed or couch, {0}.</source>
            <translation>Sur le lit ou le canapé, {0}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>On the floor, {0}.</source>
            <translation>Au sol, {0}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Pink marks</source>
            <translation>Marques roses</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Rest</source>
            <translation>Repos</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Running</source>
            <translation>En cours</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Seat</source>
            <translation>Assise</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Session</source>
            <translation>Séance</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Sharp pain</source>
            <translation>Douleur vive</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Short and gentle</source>
            <translation>Court et doux</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Short session</source>
            <translation>Séance courte</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Skin shaved, waxed or sunburnt today</source>
            <translation>Peau rasée, épilée à la cire ou avec coup de soleil aujourd’hui</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Slow sigh out</source>
            <translation>Soupir lent</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Sore spot</source>
            <translation>Point sensible</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Standard</source>
            <translation>Normal</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Stopped</source>
            <translation>Arrêtée</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Strong but OK</source>
            <translation>Fort, mais ça va</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Suggested session</source>
            <translation>Séance proposée</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>System</source>
            <translation>Système</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>T-shirt</source>
            <translation>T-shirt</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Tingling</source>
            <translation>Fourmillements</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Too strong</source>
            <translation>Trop fort</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Voice</source>
            <translation>Voix</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Warm</source>
            <translation>Chaleur</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Wave</source>
            <translation>Vague</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>bare skin</source>
            <translation>peau nue</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>bed or couch</source>
            <translation>lit ou canapé</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>cushion</source>
            <translation>coussin</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>double thick towel</source>
            <translation>serviette double</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>floor</source>
            <translation>sol</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>folded towel</source>
            <translation>serviette pliée</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>in a T-shirt</source>
            <translation>en T-shirt</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>in thick socks</source>
            <translation>en chaussettes épaisses</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>in thin socks</source>
            <translation>en chaussettes fines</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>nothing under the head</source>
            <translation>rien sous la tête</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>on a double thick towel</source>
            <translation>sur une serviette double</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>on a thick towel</source>
            <translation>sur une serviette épaisse</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>on a thin towel</source>
            <translation>sur une serviette fine</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>on bare skin</source>
            <translation>à même la peau</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>thick socks</source>
            <translation>chaussettes épaisses</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>thick towel</source>
            <translation>serviette épaisse</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>thin socks</source>
            <translation>chaussettes fines</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>thin towel</source>
            <translation>serviette fine</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>with a cushion under your head</source>
            <translation>avec un coussin sous la tête</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>with a folded towel under your head</source>
            <translation>avec une serviette pliée sous la tête</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>with bare feet</source>
            <translation>pieds nus</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>with nothing under your head</source>
            <translation>sans rien sous la tête</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>yoga mat</source>
            <translation>tapis de yoga</translation>
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
            <translation>Pages</translation>
        </message>
    </context>
    <context>
        <name>NextTimeCard</name>
        <message>
            <location filename="../../companion/ui/widgets/next_time_card.py" />
            <source>Next time</source>
            <translation>Prochaine fois</translation>
        </message>
    </context>
    <context>
        <name>NightPage</name>
        <message>
            <location filename="../../companion/ui/pages/night.py" />
            <source>Close for the night</source>
            <translation>Fermer pour la nuit</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/night.py" />
            <source>Good night</source>
            <translation>Bonne nuit</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/night.py" />
            <source>Open Mat Companion</source>
            <translation>Ouvrir Mat Companion</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/night.py" />
            <source>Stay on</source>
            <translation>Rester allumé</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/night.py" />
            <source>The computer goes to sleep in {0} s.</source>
            <translation>L’ordinateur se met en veille dans {0} s.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/night.py" />
            <source>The computer would not go to sleep by itself.</source>
            <translation>L’ordinateur n’a pas pu se mettre en veille.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/night.py" />
            <source>Your session is written down. How you slept can wait until morning.</source>
            <translation>Votre séance est notée. Votre sommeil peut attendre demain matin.</translation>
        </message>
    </context>
    <context>
        <name>NothingFound</name>
        <message>
            <location filename="../../companion/ui/widgets/journal_empty.py" />
            <source>Nothing found</source>
            <translation>Rien trouvé</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_empty.py" />
            <source>Only notes, tags and what else was done are searched, each word from its beginning.</source>
            <translation>Seuls les notes, les mots-clés et ce qui a été fait d’autre sont parcourus, chaque mot depuis son début.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_empty.py" />
            <source>Show everything</source>
            <translation>Tout montrer</translation>
        </message>
    </context>
    <context>
        <name>NoticeCard</name>
        <message>
            <location filename="../../companion/ui/notices.py" />
            <source>Dismiss</source>
            <translation>Masquer</translation>
        </message>
        <message>
            <location filename="../../companion/ui/notices.py" />
            <source>Dismiss: {0}</source>
            <translation>Masquer : {0}</translation>
        </message>
    </context>
    <context>
        <name>Offer</name>
        <message>
            <location filename="../../companion/ui/offer.py" />
            <source>Your music</source>
            <translation>Votre musique</translation>
        </message>
    </context>
    <context>
        <name>OpenQuestions</name>
        <message>
            <location filename="../../companion/ui/open_questions.py" />
            <source>Answer</source>
            <translation>Répondre</translation>
        </message>
        <message>
            <location filename="../../companion/ui/open_questions.py" />
            <source>How was your lunch break?</source>
            <translation>Comment était votre pause de midi ?</translation>
        </message>
        <message>
            <location filename="../../companion/ui/open_questions.py" />
            <source>Two quick questions about last night's session, if you like.</source>
            <translation>Deux petites questions sur la séance d’hier soir, si vous voulez.</translation>
        </message>
    </context>
    <context>
        <name>OutputChoice</name>
        <message>
            <location filename="../../companion/ui/widgets/output_choice.py" />
            <source>Choose</source>
            <translation>Choisir</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/output_choice.py" />
            <source>Choose the sound device</source>
            <translation>Choisir l’appareil audio</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/output_choice.py" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/output_choice.py" />
            <source>Close the list of sound devices</source>
            <translation>Fermer la liste des appareils audio</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/output_choice.py" />
            <source>Sound device</source>
            <translation>Appareil audio</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/output_choice.py" />
            <source>The computer's usual one</source>
            <translation>Celui de l’ordinateur</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/output_choice.py" />
            <source>output, speaker, headphones, sound card, bluetooth, hardware</source>
            <translation>sortie, haut-parleur, enceinte, casque, écouteurs, carte son, bluetooth, matériel</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/output_choice.py" />
            <source>{0} (not there now)</source>
            <translation>{0} (absent pour l’instant)</translation>
        </message>
    </context>
    <context>
        <name>OwnMusic</name>
        <message>
            <location filename="../../companion/ui/widgets/own_music.py" />
            <source>Add files...</source>
            <translation>Fichiers...</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/own_music.py" />
            <source>Add folder...</source>
            <translation>Dossier...</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/own_music.py" />
            <source>Ogg, FLAC, MP3 and WAV; folders with all that is in them</source>
            <translation>Ogg, FLAC, MP3 et WAV ; les dossiers avec tout ce qu’ils contiennent</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/own_music.py" />
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/own_music.py" />
            <source>Remove {0}</source>
            <translation>Retirer {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/own_music.py" />
            <source>Show all {0}</source>
            <translation>Montrer les {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/own_music.py" />
            <source>Your music</source>
            <translation>Votre musique</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/own_music.py" />
            <source>own files, folder, mp3, songs, album, playlist, library</source>
            <translation>fichiers personnels, dossier, mp3, chansons, album, liste de lecture, playlist, bibliothèque</translation>
        </message>
    </context>
    <context>
        <name>PercentSlider</name>
        <message>
            <location filename="../../companion/ui/widgets/percent_slider.py" />
            <source>{0} %</source>
            <translation>{0} %</translation>
        </message>
    </context>
    <context>
        <name>PrepView</name>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Add 30 s</source>
            <translation>Ajouter 30 s</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Feet on the floor, back against the mat.</source>
            <translation>Pieds au sol, dos contre le tapis.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Get comfortable</source>
            <translation>Mettez-vous à l’aise</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Head down, arms loose.</source>
            <translation>Tête posée, bras relâchés.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Lean on your hands, then elbows.</source>
            <translation>Appuyez-vous sur les mains, puis les coudes.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Let it take you</source>
            <translation>Laissez-vous porter</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Lie down in your own time</source>
            <translation>Allongez-vous à votre rythme</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Lie or sit as you like, no mat needed.</source>
            <translation>En position allongée ou assise, comme vous voulez, sans tapis.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Lower slowly</source>
            <translation>Descendez lentement</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Mat behind you, knees bent.</source>
            <translation>Tapis derrière vous, genoux pliés.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Paused</source>
            <translation>En pause</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Put your feet down slowly</source>
            <translation>Posez les pieds lentement</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Settle in your own time</source>
            <translation>Installez-vous à votre rythme</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Sit at the edge</source>
            <translation>Prenez place au bord</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Sit back slowly</source>
            <translation>Adossez-vous lentement</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Start now</source>
            <translation>Commencer</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Starts by itself</source>
            <translation>Commence tout seul</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Stay seated, and let only the weight of your legs rest on the mat.</source>
            <translation>Gardez la position assise, et laissez seulement le poids de vos jambes reposer sur le tapis.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>The soft bell marks the start. Let the out-breath be the long one.</source>
            <translation>La cloche douce marque le début. Que l’expiration soit la plus longue.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>The soft bell marks the start. The first half minute is usually the strongest.</source>
            <translation>La cloche douce marque le début. La première demi-minute est souvent la plus forte.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>{0}, music: {1}</source>
            <translation>{0}, musique : {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>{0}, without music</source>
            <translation>{0}, sans musique</translation>
        </message>
    </context>
    <context>
        <name>Progress</name>
        <message numerus="yes">
            <location filename="../../companion/ui/text/ladder_caption.py" />
            <source>%n sessions</source>
            <translation>
                <numerusform>%n séance</numerusform>
                <numerusform>%n séances</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>1 day</source>
            <translation>1 jour</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/ladder_caption.py" />
            <source>1 session</source>
            <translation>1 séance</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>15 days</source>
            <translation>15 jours</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>15 min</source>
            <translation>15 min</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>3 months</source>
            <translation>3 mois</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>5 min</source>
            <translation>5 min</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>5 weeks</source>
            <translation>5 semaines</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>A dot is a month, its size minutes a session</source>
            <translation>Un point est un mois, sa taille les minutes par séance</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>A dot is a week, its size minutes a session</source>
            <translation>Un point est une semaine, sa taille les minutes par séance</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>A dot is a year, its size minutes a session</source>
            <translation>Un point est une année, sa taille les minutes par séance</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>After</source>
            <translation>Après</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>After {0}, n = {1}</source>
            <translation>Après {0}, n = {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>All</source>
            <translation>Tout</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Cover</source>
            <translation>Épaisseur</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/telling.py" />
            <source>Days and fortnights</source>
            <translation>Jours et quinzaines</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Days on the mat</source>
            <translation>Jours sur le tapis</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Dot size: minutes</source>
            <translation>Taille du point : minutes</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Felt right after lying down, rated by you. It cannot show what caused the change.</source>
            <translation>Ressenti juste après la séance, évalué par vous. Cela ne peut pas montrer ce qui a causé le changement.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>From</source>
            <translation>Du</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/ladder_caption.py" />
            <source>Going back is part of it.</source>
            <translation>Revenir en arrière en fait partie.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>How nights were rated</source>
            <translation>Comment les nuits ont été évaluées</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Ladder: {0}</source>
            <translation>Échelle : {0}</translation>
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
            <translation>Minutes</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Minutes a session</source>
            <translation>Minutes par séance</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Minutes per month</source>
            <translation>Minutes par mois</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Minutes per session</source>
            <translation>Minutes par séance</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Minutes per week</source>
            <translation>Minutes par semaine</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Minutes per year</source>
            <translation>Minutes par an</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Month</source>
            <translation>Mois</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Night after</source>
            <translation>Nuit après</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Nights</source>
            <translation>Nuits</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>No night rated in this time.</source>
            <translation>Aucune nuit évaluée dans cette période.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>No session in this time.</source>
            <translation>Aucune séance dans cette période.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>No session rated before and after in this time.</source>
            <translation>Aucune séance évaluée avant et après dans cette période.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/ladder_caption.py" />
            <source>On {0} from {1}, then back to {2} for {3}. Going back is part of it.</source>
            <translation>Avec « {0} » à partir du {1}, puis retour à « {2} » ({3}). Revenir en arrière en fait partie.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/ladder_caption.py" />
            <source>One try on {0} on {1}, then back to {2} for {3}. Going back is part of it.</source>
            <translation>Un essai avec « {0} » ({1}), puis retour à « {2} » ({3}). Revenir en arrière en fait partie.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Pain before and after</source>
            <translation>Douleur avant et après</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Rated by you on the morning after. Which evenings had a session was no accident, so this cannot show what made a night better or worse.</source>
            <translation>Évalué par vous le lendemain matin. Les soirées avec séance ne sont pas dues au hasard ; cela ne peut donc pas montrer ce qui a rendu une nuit meilleure ou moins bonne.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Rating</source>
            <translation>Évaluation</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Rest days are part of the plan.</source>
            <translation>Les jours de repos font partie du plan.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Sessions</source>
            <translation>Séances</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Stress before and after</source>
            <translation>Stress avant et après</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/ladder_caption.py" />
            <source>T-shirt</source>
            <translation>T-shirt</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Tension before and after</source>
            <translation>Tension avant et après</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>The last bar is not over yet.</source>
            <translation>La dernière barre n’est pas encore finie.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>The newest is {0}, {1} minutes.</source>
            <translation>Séance la plus récente : {0}, {1} minutes.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Towel ladder</source>
            <translation>Échelle des serviettes</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Week {0} is not over yet.</source>
            <translation>La semaine {0} n’est pas encore finie.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/ladder_caption.py" />
            <source>What was lain on, and for how long. It cannot show how you were.</source>
            <translation>L’épaisseur utilisée, et pendant combien de temps. Cela ne peut pas montrer comment vous alliez.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>after</source>
            <translation>après</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>all</source>
            <translation>toutes</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/ladder_caption.py" />
            <source>bare skin</source>
            <translation>peau nue</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>before</source>
            <translation>avant</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/chart_days.py" />
            <source>d MMM</source>
            <translation>d MMM</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/chart_days.py" />
            <source>d MMM yyyy</source>
            <translation>d MMM yyyy</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/ladder_caption.py" />
            <source>double</source>
            <translation>double</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>mat evenings</source>
            <translation>soirées tapis</translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/progress.py" />
            <source>n = %n back sessions</source>
            <translation>
                <numerusform>n = %n séance du dos</numerusform>
                <numerusform>n = %n séances du dos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/progress.py" />
            <source>n = %n sessions</source>
            <translation>
                <numerusform>n = %n séance</numerusform>
                <numerusform>n = %n séances</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>n = {0} and {1} nights</source>
            <translation>n = {0} et {1} nuits</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>n = {0}. {1}</source>
            <translation>n = {0}. {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>next</source>
            <translation>suivant</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>other evenings</source>
            <translation>autres soirées</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/ladder_caption.py" />
            <source>thick</source>
            <translation>épaisse</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/ladder_caption.py" />
            <source>thick socks</source>
            <translation>chaussettes épaisses</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/ladder_caption.py" />
            <source>thin</source>
            <translation>fine</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/ladder_caption.py" />
            <source>thin socks</source>
            <translation>chaussettes fines</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/chart_days.py" />
            <source>w{0}</source>
            <translation>S{0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>{0} Dashed: averages, {1} and {2}.</source>
            <translation>{0} En pointillé : moyennes, {1} et {2}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/ladder_caption.py" />
            <source>{0} Going back is part of it.</source>
            <translation>{0} Revenir en arrière en fait partie.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>{0} Not enough yet for averages: {1} more.</source>
            <translation>{0} Pas encore assez pour des moyennes : encore {1}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>{0} Suggested next: {1}.</source>
            <translation>{0} Proposé ensuite : {1}.</translation>
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
                <numerusform>{0} sur %n jour</numerusform>
                <numerusform>{0} sur %n jours</numerusform>
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
            <translation>{0}, toujours avec : {1}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>{0}, average {1}</source>
            <translation>{0}, moyenne {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/ladder_caption.py" />
            <source>{0}, from {1} to {2}.</source>
            <translation>{0}, de « {1} » à « {2} ».</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>{0}: {1} min</source>
            <translation>{0} : {1} min</translation>
        </message>
    </context>
    <context>
        <name>ProgressPage</name>
        <message>
            <location filename="../../companion/ui/pages/progress.py" />
            <source>All sessions are being counted. Until then the charts are the ones from before.</source>
            <translation>Toutes les séances sont en train d’être comptées. D’ici là, les graphiques sont ceux d’avant.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/progress.py" />
            <source>Charts appear after three sessions.
Before that the numbers would not mean much.</source>
            <translation>Les graphiques apparaissent après trois séances.
Avant, les chiffres ne diraient pas grand-chose.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/progress.py" />
            <source>How far back</source>
            <translation>Jusqu’où remonter</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/progress.py" />
            <source>In words</source>
            <translation>En mots</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/progress.py" />
            <source>Progress</source>
            <translation>Parcours</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/progress.py" />
            <source>Shown as drawing</source>
            <translation>Montré en dessin</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/progress.py" />
            <source>Shown as table</source>
            <translation>Montré en tableau</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/progress.py" />
            <source>Start a session</source>
            <translation>Commencer une séance</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/progress.py" />
            <source>Start first session</source>
            <translation>Première séance</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/progress.py" />
            <source>The charts of all sessions are there.</source>
            <translation>Les graphiques de toutes les séances sont là.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/progress.py" />
            <source>The first step is a thick towel</source>
            <translation>Le premier palier est une serviette épaisse</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/progress.py" />
            <source>What research says</source>
            <translation>Ce que dit la recherche</translation>
        </message>
    </context>
    <context>
        <name>RatedLine</name>
        <message>
            <location filename="../../companion/ui/widgets/journal_facts.py" />
            <source>not answered</source>
            <translation>sans réponse</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_facts.py" />
            <source>{0}: {1} before, {2} after</source>
            <translation>{0} : {1} avant, {2} après</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_facts.py" />
            <source>{0}: {1} of 10</source>
            <translation>{0} : {1} sur 10</translation>
        </message>
    </context>
    <context>
        <name>RatingCard</name>
        <message>
            <location filename="../../companion/ui/widgets/rating_card.py" />
            <source>0 to 10</source>
            <translation>0 à 10</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/rating_card.py" />
            <source>after</source>
            <translation>après</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/rating_card.py" />
            <source>before</source>
            <translation>avant</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/rating_card.py" />
            <source>before, carried over</source>
            <translation>avant, repris</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/rating_card.py" />
            <source>now</source>
            <translation>maintenant</translation>
        </message>
    </context>
    <context>
        <name>RatingRow</name>
        <message>
            <location filename="../../companion/ui/widgets/rating_card.py" />
            <source>0 is {0}, 10 is {1}</source>
            <translation>0 veut dire {0}, 10 veut dire {1}</translation>
        </message>
    </context>
    <context>
        <name>ReminderCard</name>
        <message>
            <location filename="../../companion/ui/widgets/reminder_card.py" />
            <source>Change</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_card.py" />
            <source>Change reminders</source>
            <translation>Modifier les rappels</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_card.py" />
            <source>I did it</source>
            <translation>C’est fait</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_card.py" />
            <source>I did it: keep a session in the journal</source>
            <translation>C’est fait : garder une séance dans le journal</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_card.py" />
            <source>Next reminder</source>
            <translation>Prochain rappel</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_card.py" />
            <source>No reminder set</source>
            <translation>Aucun rappel</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_card.py" />
            <source>Reminder for now</source>
            <translation>Rappel pour maintenant</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_card.py" />
            <source>Set a reminder</source>
            <translation>Régler un rappel</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_card.py" />
            <source>Set one</source>
            <translation>En régler un</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_card.py" />
            <source>Skip the reminder today</source>
            <translation>Passer le rappel aujourd’hui</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_card.py" />
            <source>Skip today</source>
            <translation>Passer aujourd’hui</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_card.py" />
            <source>Start</source>
            <translation>Commencer</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_card.py" />
            <source>Start what the reminder is for</source>
            <translation>Commencer ce dont c’est le rappel</translation>
        </message>
    </context>
    <context>
        <name>ReminderEditor</name>
        <message>
            <location filename="../../companion/ui/widgets/reminder_editor.py" />
            <source>Reminder: {0}, {1}</source>
            <translation>Rappel : {0}, {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_editor.py" />
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_editor.py" />
            <source>Remove {0}</source>
            <translation>Retirer {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_editor.py" />
            <source>What it is for</source>
            <translation>À quoi il sert</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_editor.py" />
            <source>{0}: on</source>
            <translation>{0} : activé</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_editor.py" />
            <source>{0}: time</source>
            <translation>{0} : heure</translation>
        </message>
    </context>
    <context>
        <name>ReminderPages</name>
        <message>
            <location filename="../../companion/ui/reminder_pages.py" />
            <source>Reminders come while Mat Companion waits in the tray.</source>
            <translation>Les rappels viennent tant que Mat Companion attend dans la zone de notification.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/reminder_pages.py" />
            <source>This desktop has no tray: reminders come while the window is open.</source>
            <translation>Ce bureau n’a pas de zone de notification : les rappels viennent tant que la fenêtre est ouverte.</translation>
        </message>
    </context>
    <context>
        <name>ReminderRules</name>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>Films, games, shared slides; also calls and do not disturb, where the desktop tells</source>
            <translation>Films, jeux, diapositives partagées ; aussi les appels et « ne pas déranger », là où le bureau le signale</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>From and to are the same: no time is left out</source>
            <translation>De et à sont pareils : aucune heure n’est exclue</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>No reminders, whatever else is set</source>
            <translation>Aucun rappel, quels que soient les autres réglages</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>Now {0} min</source>
            <translation>Maintenant {0} min</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>Quiet hours</source>
            <translation>Heures calmes</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>Quiet hours: from</source>
            <translation>Heures calmes : de</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>Quiet hours: until</source>
            <translation>Heures calmes : à</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>Skip when I have already had a session</source>
            <translation>Passer quand j’ai déjà eu une séance</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>Snooze for</source>
            <translation>Reporter de</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>Wait while an app is full screen</source>
            <translation>Attendre si une application est en plein écran</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>already done, leave out, not twice</source>
            <translation>déjà fait, sauter, ignorer, pas deux fois</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>do not disturb, silence, night, from, until, sleep</source>
            <translation>ne pas déranger, silence, nuit, de, à, jusqu’à, sommeil</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>later, postpone, delay, remind again, minutes</source>
            <translation>plus tard, retarder, répéter, rappeler encore, délai, minutes</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>presentation, busy, meeting, microphone, video, interrupt, disturb</source>
            <translation>présentation, occupé, réunion, micro, microphone, vidéo, interrompre, déranger</translation>
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
            <translation>Ajouter un rappel</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_reminders.py" />
            <source>Two reminders in a row left unanswered? The app goes quiet until you open it.</source>
            <translation>Deux rappels de suite sans réponse ? L’application se tait jusqu’à ce que vous l’ouvriez.</translation>
        </message>
    </context>
    <context>
        <name>Reminders</name>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>After midnight: {0} is the night to {1}.</source>
            <translation>Après minuit : c’est la nuit de {0} à {1}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>Amber dim</source>
            <translation>Lumière ambrée</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>At your chair</source>
            <translation>Sur votre chaise</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>Feet on the mat, seated</source>
            <translation>Pieds sur le tapis, en position assise</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>I did it</source>
            <translation>C’est fait</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>In {0} min</source>
            <translation>Dans {0} min</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>Lunch break on the mat</source>
            <translation>Pause de midi sur le tapis</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>Lying on the mat</source>
            <translation>En position allongée sur le tapis</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>No day is chosen, so it will not come.</source>
            <translation>Aucun jour n’est choisi ; ce rappel ne viendra donc pas.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>No time was written, so {0} stays.</source>
            <translation>Aucune heure n’a été écrite ; cela reste donc {0}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>Not today</source>
            <translation>Pas aujourd’hui</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>Start</source>
            <translation>Commencer</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>Time for your feet</source>
            <translation>L’heure de vos pieds</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>Time to breathe</source>
            <translation>L’heure de respirer</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>Time to lie down</source>
            <translation>L’heure de s’allonger</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>Time to wind down</source>
            <translation>L’heure de se détendre</translation>
        </message>
        <message>
            <location filename="../../companion/ui/day_words.py" />
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <location filename="../../companion/ui/day_words.py" />
            <source>Tomorrow</source>
            <translation>Demain</translation>
        </message>
        <message>
            <location filename="../../companion/ui/day_words.py" />
            <source>Tomorrow night</source>
            <translation>Demain, la nuit</translation>
        </message>
        <message>
            <location filename="../../companion/ui/day_words.py" />
            <source>Tonight</source>
            <translation>Cette nuit</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>What is suggested for the day</source>
            <translation>Ce qui est proposé pour la journée</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>Without the mat, wherever you are</source>
            <translation>Sans le tapis, où que vous soyez</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>bedtime session</source>
            <translation>séance du coucher</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>breathing</source>
            <translation>respiration</translation>
        </message>
        <message>
            <location filename="../../companion/ui/day_words.py" />
            <source>d MMMM</source>
            <translation>d MMMM</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>feet on the mat</source>
            <translation>pieds sur le tapis</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>lunch break</source>
            <translation>pause de midi</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>suggested session</source>
            <translation>séance proposée</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>{0} at your chair</source>
            <translation>{0} sur votre chaise</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>{0} is no time of day, so {1} stays. Write it like {2}.</source>
            <translation>{0} n’est pas une heure ; cela reste donc {1}. Écrivez-la comme {2}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>{0} lies in your quiet hours, so it will not come.</source>
            <translation>{0} tombe dans vos heures calmes ; ce rappel ne viendra donc pas.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>{0} lying on the mat</source>
            <translation>{0} en position allongée sur le tapis</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>{0} with your feet on the mat, seated</source>
            <translation>{0} les pieds sur le tapis, en position assise</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>{0} without the mat, wherever you are</source>
            <translation>{0} sans le tapis, où que vous soyez</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>{0} {1}</source>
            <translation>{0} {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>{0}, amber dim</source>
            <translation>{0}, lumière ambrée</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>{0}, as suggested for the day</source>
            <translation>{0}, comme proposé pour la journée</translation>
        </message>
        <message>
            <location filename="../../companion/ui/day_words.py" />
            <source>{0}, at night</source>
            <translation>{0}, la nuit</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>{0}, feet on the mat, seated</source>
            <translation>{0}, pieds sur le tapis, en position assise</translation>
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
            <translation>Retiré : {0}, {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_reminders.py" />
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_reminders.py" />
            <source>Undo: keep {0}, {1}</source>
            <translation>Annuler : garder {0}, {1}</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message numerus="yes">
            <location filename="../../companion/ui/text/report.py" />
            <source>%n days</source>
            <translation>
                <numerusform>%n jour</numerusform>
                <numerusform>%n jours</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>1 day</source>
            <translation>1 jour</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>; </source>
            <translation> ; </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>After</source>
            <translation>Après</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Also noted: {0}.</source>
            <translation>Également noté : {0}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Back pain in diary entries without a session</source>
            <translation>Mal de dos dans les entrées du journal sans séance</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Back pain on the morning after a session</source>
            <translation>Mal de dos le matin après une séance</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Before and after sessions on the mat</source>
            <translation>Avant et après les séances sur le tapis</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Before and after, over time</source>
            <translation>Avant et après, au fil du temps</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Comfort, sessions: {0}.</source>
            <translation>Confort, séances : {0}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Each mark is one session, the oldest on the left.</source>
            <translation>Chaque signe est une séance, la plus ancienne à gauche.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Each mark is the average of one month. Months with fewer than {0} rated sessions have none.</source>
            <translation>Chaque signe est la moyenne d’un mois. Les mois avec moins de {0} séances évaluées n’en ont pas.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Each mark is the average of one year. Years with fewer than {0} rated sessions have none.</source>
            <translation>Chaque signe est la moyenne d’une année. Les années avec moins de {0} séances évaluées n’en ont pas.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Everything here was noted by one person about themselves. Pain, tension and stress are self-rated from 0, none, to 10, the most; sleep from 0, terrible, to 10, excellent.</source>
            <translation>Tout ceci a été noté par une personne à son propre sujet. Elle a évalué elle-même la douleur, la tension et le stress de 0, rien, à 10, le maximum ; le sommeil de 0, très mauvais, à 10, excellent.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>MMM yyyy</source>
            <translation>MMM yyyy</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Made with Mat Companion {0} on {1}</source>
            <translation>Fait avec Mat Companion {0} le {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Marks</source>
            <translation>Marques</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Mat lay on</source>
            <translation>Tapis posé sur</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Minutes</source>
            <translation>Minutes</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Minutes on the mat per month</source>
            <translation>Minutes sur le tapis par mois</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Minutes on the mat per week</source>
            <translation>Minutes sur le tapis par semaine</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Minutes on the mat per year</source>
            <translation>Minutes sur le tapis par an</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Name:</source>
            <translation>Nom :</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Nights, mornings and other times</source>
            <translation>Nuits, matins et autres moments</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>None in these days.</source>
            <translation>Aucune ces jours-là.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Not said</source>
            <translation>Non précisé</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Noted of the day: {0}.</source>
            <translation>Noté de la journée : {0}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Notes from an acupressure mat journal</source>
            <translation>Notes tirées d’un journal de tapis d’acupression</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Nothing was noted in these days.</source>
            <translation>Rien n’a été noté ces jours-là.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Noticed on the mat: {0}.</source>
            <translation>Remarqué sur le tapis : {0}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>On the spikes</source>
            <translation>Sur les pointes</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Other things done: {0}.</source>
            <translation>Autres choses faites : {0}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Page {0} of {1}</source>
            <translation>Page {0} sur {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Part of the body</source>
            <translation>Partie du corps</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Reason</source>
            <translation>Raison</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Sessions</source>
            <translation>Séances</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Sessions that were stopped</source>
            <translation>Séances arrêtées</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Setup</source>
            <translation>Installation</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Skin: clear marks, or bruised or broken</source>
            <translation>Peau : marques nettes, ou bleus ou peau lésée</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Sleep, as rated on the morning after a session</source>
            <translation>Sommeil, évalué le matin après une séance</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>They are one person's ratings without anything to compare them with, and say nothing of what a change comes from. They are no diagnosis.</source>
            <translation>Ce sont les évaluations d’une seule personne, sans rien à quoi les comparer, et elles ne disent rien de l’origine d’un changement. Elles ne sont pas un diagnostic.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>What else the days had in them</source>
            <translation>Ce que les journées avaient d’autre</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>What these figures cannot show</source>
            <translation>Ce que ces chiffres ne peuvent pas montrer</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>What was used</source>
            <translation>Ce qui a été utilisé</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>after</source>
            <translation>après</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>before</source>
            <translation>avant</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>breathing sessions without the mat: {0}</source>
            <translation>séances de respiration sans le tapis : {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>d MMM</source>
            <translation>d MMM</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>d MMM yyyy</source>
            <translation>d MMM yyyy</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>days on the mat</source>
            <translation>jours sur le tapis</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>diary entries without a session: {0}</source>
            <translation>entrées du journal sans séance : {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>minutes in all</source>
            <translation>minutes en tout</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>sessions on the mat</source>
            <translation>séances sur le tapis</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>sessions stopped</source>
            <translation>séances arrêtées</translation>
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
                <numerusform>{0} (%n jour)</numerusform>
                <numerusform>{0} (%n jours)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>{0} (1 day)</source>
            <translation>{0} (1 jour)</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>{0} of {1}</source>
            <translation>{0} sur {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>{0} to {1} ({2})</source>
            <translation>Du {0} au {1} ({2})</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>{0} {1}</source>
            <translation>{0} {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>{0}, diary</source>
            <translation>{0}, entrée</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>{0}, with a session</source>
            <translation>{0}, avec une séance</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>{0}, {1}</source>
            <translation>{0}, {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>{0}. Each is listed further below.</source>
            <translation>{0}. Chacune est détaillée plus bas.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>{0}: not enough yet. Answers: {1} of {2}.</source>
            <translation>{0} : pas encore assez. Réponses : {1} sur {2}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/report.py" />
            <source>{0}: {1} on average over %n answers (from {2} to {3}).</source>
            <translation>
                <numerusform>{0} : {1} en moyenne sur %n réponse (de {2} à {3}).</numerusform>
                <numerusform>{0} : {1} en moyenne sur %n réponses (de {2} à {3}).</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReportRows</name>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>3 months</source>
            <translation>3 mois</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>30 days</source>
            <translation>30 jours</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>All</source>
            <translation>Tout</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>From</source>
            <translation>Du</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>From … to</source>
            <translation>Du … au</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>Name on the report</source>
            <translation>Nom sur le rapport</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>Not kept anywhere else. Without one there is a line to write on.</source>
            <translation>Il n’est gardé nulle part ailleurs. Sans nom, il y a une ligne pour l’écrire.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>Time</source>
            <translation>Période</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>To</source>
            <translation>Au</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>With notes</source>
            <translation>Avec les notes</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>Your own words beside sessions and in the diary, each with its date</source>
            <translation>Vos propres mots à côté des séances et des entrées, chacun avec sa date</translation>
        </message>
    </context>
    <context>
        <name>RestorePage</name>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Another file...</source>
            <translation>Autre fichier...</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Back to settings</source>
            <translation>Aux réglages</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Backup</source>
            <translation>Sauvegarde</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Begin again</source>
            <translation>Recommencer</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Choose another</source>
            <translation>En choisir une autre</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Choose one; you see what is in it before anything changes.</source>
            <translation>Choisissez-en une ; vous voyez ce qu’elle contient avant que quoi que ce soit ne change.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Everything becomes what it was then, settings and reminders, too; only a stop or a reason of today that keeps you off the mat stays. What is here now is backed up first, so that this can be undone. Then Mat Companion begins again.</source>
            <translation>Tout redevient comme alors, réglages et rappels compris ; seul reste un arrêt ou une raison d’aujourd’hui qui vous tient à l’écart du tapis. Ce qui est ici maintenant est d’abord sauvegardé, pour pouvoir revenir en arrière. Puis Mat Companion redémarre.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>In its health answers this is no longer ticked: {0}.</source>
            <translation>Dans ses réponses de santé, ceci n’est plus coché : {0}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Made {0} by Mat Companion {1}.</source>
            <translation>Faite {0} par Mat Companion {1}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>No health answers are in it: the questions will be asked again.</source>
            <translation>Elle ne contient pas de réponses de santé : les questions seront posées à nouveau.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>No settings are in it: they will be as new.</source>
            <translation>Elle ne contient pas de réglages : ils seront comme neufs.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Not finished yet</source>
            <translation>Pas encore terminé</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Nothing was restored</source>
            <translation>Rien n’a été restauré</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Of them not in your journal now: they come back</source>
            <translation>Parmi elles, absentes de votre journal actuel : elles reviennent</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Opening the backup</source>
            <translation>Ouverture de la sauvegarde</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Restore</source>
            <translation>Restaurer</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Restore a backup</source>
            <translation>Restaurer une sauvegarde</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Restore this backup?</source>
            <translation>Restaurer cette sauvegarde ?</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Restored</source>
            <translation>Restauré</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Restoring</source>
            <translation>Restauration</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>See what is in it</source>
            <translation>Voir ce qu’elle contient</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Sessions and entries in the backup</source>
            <translation>Séances et entrées de la sauvegarde</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Sessions and entries of now that are not in the backup: they go</source>
            <translation>Séances et entrées actuelles qui ne sont pas dans la sauvegarde : elles partent</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Sessions and entries that become what they were then</source>
            <translation>Séances et entrées qui redeviennent ce qu’elles étaient alors</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>The folder for several computers, {0}, is not used afterwards, or it would bring back what was done since; you can choose it again in Settings.</source>
            <translation>Le dossier pour plusieurs ordinateurs, {0}, n’est plus utilisé ensuite, sinon il ramènerait ce qui a été fait depuis ; vous pouvez le choisir à nouveau dans les Réglages.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>The health answers become those of then.</source>
            <translation>Les réponses de santé redeviennent celles d’alors.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>The journal that is here is damaged, so the two cannot be compared.</source>
            <translation>Le journal présent ici est endommagé ; les deux ne peuvent donc pas être comparés.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>There are no sessions and no entries in this backup.</source>
            <translation>Il n’y a ni séance ni entrée dans cette sauvegarde.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>There is no backup yet. One is made on every day with a session.</source>
            <translation>Il n’y a pas encore de sauvegarde. Il s’en fait une chaque jour avec une séance.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>What was here before is kept: {0}</source>
            <translation>Ce qui était ici avant est gardé : {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>What was here before is kept: {0}. The damaged journal is kept: {1}</source>
            <translation>Ce qui était ici avant est gardé : {0}. Le journal endommagé est gardé : {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>{0} Its newest session is from {1}.</source>
            <translation>{0} Sa séance la plus récente : {1}.</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <location filename="../../companion/ui/widgets/journal_head.py" />
            <source>Search notes and tags</source>
            <translation>Chercher notes et mots-clés</translation>
        </message>
    </context>
    <context>
        <name>SectionPart</name>
        <message>
            <location filename="../../companion/ui/widgets/settings_parts.py" />
            <source>Back to all settings</source>
            <translation>Retour à tous les réglages</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_parts.py" />
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
    </context>
    <context>
        <name>SectionRow</name>
        <message>
            <location filename="../../companion/ui/widgets/sub_navigation.py" />
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
    </context>
    <context>
        <name>SessionCard</name>
        <message>
            <location filename="../../companion/ui/widgets/session_card.py" />
            <source>The evening before</source>
            <translation>La veille au soir</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_card.py" />
            <source>What you did</source>
            <translation>Ce que vous avez fait</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_card.py" />
            <source>Without the mat, wherever you were.</source>
            <translation>Sans le tapis, où que vous ayez été.</translation>
        </message>
    </context>
    <context>
        <name>SessionForm</name>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Back next morning</source>
            <translation>Dos le lendemain matin</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Began</source>
            <translation>Début</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Comfort</source>
            <translation>Confort</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Cover</source>
            <translation>Épaisseur</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Minutes</source>
            <translation>Minutes</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Not stopped</source>
            <translation>Pas arrêtée</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Nothing</source>
            <translation>Rien</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Noticed</source>
            <translation>Remarqué</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Part of the body</source>
            <translation>Partie du corps</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Please say how many minutes it was.</source>
            <translation>Merci de dire combien de minutes c’était.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Skin marks</source>
            <translation>Marques sur la peau</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Sleep that night</source>
            <translation>Sommeil cette nuit-là</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Stopped</source>
            <translation>Arrêtée</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>That day</source>
            <translation>Ce jour-là</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>That is still to come.</source>
            <translation>C’est encore à venir.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>That session would not be over yet.</source>
            <translation>Cette séance ne serait pas encore finie.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Under the head</source>
            <translation>Sous la tête</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Where</source>
            <translation>Où</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>excellent</source>
            <translation>excellent</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>no pain</source>
            <translation>aucune douleur</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>terrible</source>
            <translation>très mauvais</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>worst</source>
            <translation>la pire</translation>
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
            <translation>Finir</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_keys.py" />
            <source>I am up</source>
            <translation>Debout</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_keys.py" />
            <source>Music</source>
            <translation>Musique</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_keys.py" />
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_keys.py" />
            <source>Something hurts: stop</source>
            <translation>Quelque chose fait mal : arrêter</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_keys.py" />
            <source>Volume</source>
            <translation>Volume</translation>
        </message>
    </context>
    <context>
        <name>SessionOverlays</name>
        <message>
            <location filename="../../companion/ui/widgets/session_overlays.py" />
            <source>No sound output</source>
            <translation>Aucune sortie audio</translation>
        </message>
    </context>
    <context>
        <name>SessionSection</name>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>A lunch break takes a small window beside your work</source>
            <translation>Une pause de midi prend une petite fenêtre à côté de votre travail</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>After some minutes only the breath is left</source>
            <translation>Après quelques minutes, il ne reste que le souffle</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>Bedtime fade</source>
            <translation>Fondu du coucher</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>Before each session begins</source>
            <translation>Avant le début de chaque séance</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>Breath</source>
            <translation>Souffle</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>Hide the time at bedtime</source>
            <translation>Cacher le temps au coucher</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>Holds are left out with your health answers</source>
            <translation>Avec vos réponses de santé, on ne retient pas le souffle</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>Holds come only after the health check</source>
            <translation>Retenir le souffle ne vient qu’après les questions de santé</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>Keep the lunch window on top</source>
            <translation>Fenêtre de midi au premier plan</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>Lunch break</source>
            <translation>Pause de midi</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>Minutes in which the music goes quiet before sleep</source>
            <translation>Minutes pendant lesquelles la musique s’éteint avant le sommeil</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>Minutes of fading</source>
            <translation>Minutes de fondu</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>Only with a cloth, in bed, up to 20 minutes; a soft chime comes later if you stay</source>
            <translation>Seulement avec un tissu, au lit, jusqu’à 20 minutes ; un doux carillon vient plus tard si vous restez</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>Silent end at bedtime</source>
            <translation>Fin silencieuse au coucher</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>Time to lie down</source>
            <translation>Le temps de s’allonger</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>Where it is usually spent</source>
            <translation>Où vous la passez d’habitude</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>always in front, above other windows, small window, compact</source>
            <translation>toujours devant, au-dessus des autres fenêtres, petite fenêtre, compact</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>bell, gong, alarm, wake, sleep, night</source>
            <translation>cloche, gong, alarme, réveil, sommeil, nuit</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>breathing, rhythm, pattern, pace, inhale, exhale, box, 4-7-8, seconds</source>
            <translation>respiration, respirer, rythme, motif, cadence, inspirer, expirer, carrée, 4-7-8, secondes</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>clock, timer, countdown, remaining minutes, night</source>
            <translation>horloge, heure, minuteur, compte à rebours, minutes restantes, nuit</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>fade out, sleep timer, quieter, night</source>
            <translation>baisser, minuterie de sommeil, moins fort, nuit</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>lead-in, preparation, get ready, countdown, delay, start, seconds</source>
            <translation>préparation, se préparer, compte à rebours, délai, début, secondes</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>noon, midday, office, desk, chair, feet, short session</source>
            <translation>midi, déjeuner, bureau, chaise, pieds, séance courte</translation>
        </message>
    </context>
    <context>
        <name>SessionTeller</name>
        <message>
            <location filename="../../companion/ui/widgets/session_telling.py" />
            <source>Paused</source>
            <translation>En pause</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_telling.py" />
            <source>Session ended</source>
            <translation>Séance finie</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_telling.py" />
            <source>Session paused, {0} left</source>
            <translation>Séance en pause, encore {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_telling.py" />
            <source>Session, {0} left</source>
            <translation>Séance, encore {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_telling.py" />
            <source>{0} left</source>
            <translation>Encore {0}</translation>
        </message>
    </context>
    <context>
        <name>SessionView</name>
        <message>
            <location filename="../../companion/ui/widgets/session_view.py" />
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_words.py" />
            <source>Good night</source>
            <translation>Bonne nuit</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_view.py" />
            <source>I am up</source>
            <translation>Debout</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_view.py" />
            <source>Off the mat</source>
            <translation>Hors du tapis</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_view.py" />
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_words.py" />
            <source>Paused</source>
            <translation>En pause</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_words.py" />
            <source>Settle in</source>
            <translation>Installez-vous</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_words.py" />
            <source>Your session is over</source>
            <translation>Votre séance est finie</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>About</source>
            <translation>À propos</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>Appearance</source>
            <translation>Apparence</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>Health check</source>
            <translation>Questions de santé</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>Reminders</source>
            <translation>Rappels</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>Session</source>
            <translation>Séance</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>Sound and voice</source>
            <translation>Son et voix</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>Steps and limits</source>
            <translation>Paliers et limites</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>This computer</source>
            <translation>Cet ordinateur</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>Your data</source>
            <translation>Vos données</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>audio, music, volume, loud, voice</source>
            <translation>audio, musique, volume, fort, bruit, parole</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>desktop, system, tray, login, operating system</source>
            <translation>bureau, système, zone de notification, ouverture de session, démarrage, système d’exploitation, PC</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>files, privacy, backup, export, import, sync</source>
            <translation>fichiers, confidentialité, vie privée, sauvegarde, exporter, importer, synchroniser</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>ladder, progress, plan, limits</source>
            <translation>échelle, progression, étapes, plan, limites, intensité</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>look, design, colours, dark, accessibility</source>
            <translation>aspect, design, couleurs, sombre, affichage, accessibilité</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>notification, alarm, schedule, days, time, bedtime, lunch, weekdays</source>
            <translation>notification, avis, alarme, réveil, horaire, programme, jours, heure, coucher, midi, déjeuner, semaine</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>questions, conditions, doctor, safety</source>
            <translation>maladie, problèmes de santé, médecin, docteur, sécurité</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>timer, start, breathing, bedtime, lunch</source>
            <translation>minuteur, début, démarrer, respiration, coucher, midi, déjeuner</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>version, licence, credits, help, research, information</source>
            <translation>version, licence, crédits, aide, recherche, études, informations</translation>
        </message>
    </context>
    <context>
        <name>SettingsSearch</name>
        <message numerus="yes">
            <location filename="../../companion/ui/widgets/settings_search.py" />
            <source>%n settings found</source>
            <translation>
                <numerusform>%n réglage trouvé</numerusform>
                <numerusform>%n réglages trouvés</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_search.py" />
            <source>1 setting found</source>
            <translation>1 réglage trouvé</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_search.py" />
            <source>Clear search</source>
            <translation>Vider la recherche</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_search.py" />
            <source>No setting has these words.</source>
            <translation>Aucun réglage ne contient ces mots.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_search.py" />
            <source>Search</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_search.py" />
            <source>Search the settings</source>
            <translation>Rechercher dans les réglages</translation>
        </message>
    </context>
    <context>
        <name>SetupCard</name>
        <message>
            <location filename="../../companion/ui/widgets/setup_card.py" />
            <source>Breathing</source>
            <translation>Respiration</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/setup_card.py" />
            <source>This session</source>
            <translation>Cette séance</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/setup_card.py" />
            <source>Without the mat, wherever you are.</source>
            <translation>Sans le tapis, où que vous soyez.</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>1 min shorter</source>
            <translation>1 min de moins</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>30 s more</source>
            <translation>30 s de plus</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>5 min longer</source>
            <translation>5 min de plus</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Bring it back, for 8 s</source>
            <translation>La récupérer, pendant 8 s</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Call it off</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Charts as tables, and back</source>
            <translation>Graphiques en tableaux, et retour</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Close, or go back</source>
            <translation>Fermer, ou revenir</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Delete a line</source>
            <translation>Effacer une ligne</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Dim for bedtime, and back</source>
            <translation>Baisser la lumière pour le coucher, et revenir</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>End</source>
            <translation>Finir</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Everywhere</source>
            <translation>Partout</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>From line to line</source>
            <translation>D’une ligne à l’autre</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Full screen</source>
            <translation>Plein écran</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Hold the clock, and go on</source>
            <translation>Arrêter le temps, et continuer</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>In a session</source>
            <translation>Pendant une séance</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Journal</source>
            <translation>Journal</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Learn</source>
            <translation>Savoir</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Louder</source>
            <translation>Plus fort</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Mute all but the bells</source>
            <translation>Tout couper sauf les cloches</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Next part of the window</source>
            <translation>Partie suivante de la fenêtre</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Next piece of music</source>
            <translation>Morceau suivant</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Not easing</source>
            <translation>Pas vraiment</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Not today</source>
            <translation>Pas aujourd’hui</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Pause, and go on</source>
            <translation>Mettre en pause, et continuer</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Press what has the ring</source>
            <translation>Activer ce qui est entouré</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Progress</source>
            <translation>Parcours</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Read a line in full</source>
            <translation>Lire une ligne en entier</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Remind me later</source>
            <translation>Rappeler plus tard</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Search</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Show these keys</source>
            <translation>Montrer ces touches</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Softer</source>
            <translation>Moins fort</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Something hurts: stop</source>
            <translation>Quelque chose fait mal : arrêter</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Start</source>
            <translation>Commencer</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Start a bedtime session</source>
            <translation>Commencer une séance du coucher</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Start a lunch break</source>
            <translation>Commencer une pause de midi</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Start now</source>
            <translation>Commencer maintenant</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Start what is suggested</source>
            <translation>Commencer ce qui est proposé</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>The part before</source>
            <translation>Partie précédente</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Then: add a layer</source>
            <translation>Ensuite : ajouter du tissu</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>When a reminder is shown</source>
            <translation>Quand un rappel s’affiche</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>When it asks whether it eases</source>
            <translation>Quand on demande si ça s’apaise</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>While you lie down</source>
            <translation>En vous allongeant</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Writing in the journal</source>
            <translation>En écrivant dans le journal</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Yes, easing</source>
            <translation>Oui, ça s’apaise</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>{0} or {1}</source>
            <translation>{0} ou {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>{0}: {1}</source>
            <translation>{0} : {1}</translation>
        </message>
    </context>
    <context>
        <name>SkinTones</name>
        <message>
            <location filename="../../companion/ui/widgets/setting_rows.py" />
            <source>Skin tone</source>
            <translation>Teint</translation>
        </message>
    </context>
    <context>
        <name>SoundCheck</name>
        <message>
            <location filename="../../companion/ui/widgets/sound_check.py" />
            <source>Check the sound</source>
            <translation>Vérifier le son</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sound_check.py" />
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sound_check.py" />
            <source>Stop checking the sound</source>
            <translation>Arrêter la vérification du son</translation>
        </message>
    </context>
    <context>
        <name>SoundPanel</name>
        <message>
            <location filename="../../companion/ui/widgets/sound_panel.py" />
            <source>Bell volume</source>
            <translation>Volume des cloches</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sound_panel.py" />
            <source>Breath sounds</source>
            <translation>Sons du souffle</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sound_panel.py" />
            <source>Breath volume</source>
            <translation>Volume du souffle</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sound_panel.py" />
            <source>Music</source>
            <translation>Musique</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sound_panel.py" />
            <source>Music volume</source>
            <translation>Volume de la musique</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sound_panel.py" />
            <source>No music</source>
            <translation>Pas de musique</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sound_panel.py" />
            <source>No soundscape</source>
            <translation>Pas d’ambiance</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sound_panel.py" />
            <source>Share of the soundscape</source>
            <translation>Part de l’ambiance</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sound_panel.py" />
            <source>Sound</source>
            <translation>Son</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sound_panel.py" />
            <source>Soundscape</source>
            <translation>Ambiance</translation>
        </message>
    </context>
    <context>
        <name>SoundSection</name>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>Before you lie down</source>
            <translation>Avant de s’allonger</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>Bells</source>
            <translation>Cloches</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>Breath sounds</source>
            <translation>Sons du souffle</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>Half-way bell</source>
            <translation>Cloche à mi-chemin</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>Mix</source>
            <translation>Mélange</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>Music</source>
            <translation>Musique</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>Music and soundscape</source>
            <translation>Musique et ambiance</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>None</source>
            <translation>Aucune</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>One soft bell in the middle of a session, but not at bedtime</source>
            <translation>Une cloche douce au milieu d’une séance, mais pas au coucher</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>Share of the soundscape</source>
            <translation>Part de l’ambiance</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>Soundscape</source>
            <translation>Ambiance</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>The wave is your breath out</source>
            <translation>La vague est votre expiration</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>a bell</source>
            <translation>une cloche</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>a breath</source>
            <translation>un souffle</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>balance, share, blend, louder, quieter</source>
            <translation>équilibre, balance, part, dosage, mélanger, plus fort, moins fort</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>both together</source>
            <translation>les deux ensemble</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>cues, guide, tone, bowl, wave, voice, breathing, silence</source>
            <translation>signaux, guide, guidage, note, bol chantant, vague, voix, respiration, silence</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>gong, chime, interval, middle, halfway</source>
            <translation>gong, carillon, intervalle, milieu, moitié</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>music and soundscape</source>
            <translation>musique et ambiance</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>nature, rain, ocean, sea, waves, noise, night, background</source>
            <translation>nature, pluie, océan, mer, vagues, bruit, nuit, fond sonore</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>test, check, try out, hear, no sound, speaker, headphones</source>
            <translation>test, tester, vérifier, essayer, écouter, entendre, pas de son, haut-parleur, casque</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>tune, piece, background, ambient, silence, piano, bowls</source>
            <translation>air, mélodie, morceau, fond sonore, ambiance, silence, piano, bols chantants</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>volume, loud, loudness, quiet, level, mute</source>
            <translation>volume, fort, niveau sonore, bas, silencieux, muet, couper le son</translation>
        </message>
    </context>
    <context>
        <name>Sounds</name>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>Bowls</source>
            <translation>Bols chantants</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>Felt Piano</source>
            <translation>Piano feutré</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>Hush</source>
            <translation>Souffle</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>Night</source>
            <translation>Nuit</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>No sound device was found. The session works without sound; the picture guides.</source>
            <translation>Aucun appareil audio n’a été trouvé. La séance fonctionne sans son ; l’image vous guide.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>Ocean</source>
            <translation>Océan</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>Rain</source>
            <translation>Pluie</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>Still Water</source>
            <translation>Eau calme</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>The computer's sound is muted.</source>
            <translation>Le son de l’ordinateur est coupé.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>The computer's sound is turned down very low.</source>
            <translation>Le son de l’ordinateur est réglé très bas.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>You should hear {0}.</source>
            <translation>Vous devriez entendre ceci : {0}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>Your music</source>
            <translation>Votre musique</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>one bell</source>
            <translation>une cloche</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>one long breath out</source>
            <translation>une longue expiration</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>one long wave</source>
            <translation>une longue vague</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>one note of the bowl</source>
            <translation>une note du bol chantant</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>one spoken word</source>
            <translation>un mot prononcé</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>your music</source>
            <translation>votre musique</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>{0} and {1}</source>
            <translation>{0} et {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>{0}, {1} and {2}</source>
            <translation>{0}, {1} et {2}</translation>
        </message>
    </context>
    <context>
        <name>Stepper</name>
        <message>
            <location filename="../../companion/ui/widgets/stepper.py" />
            <source>Step {0} of {1}: {2}</source>
            <translation>Étape {0} sur {1} : {2}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/stepper.py" />
            <source>{0} of {1}</source>
            <translation>{0} sur {1}</translation>
        </message>
    </context>
    <context>
        <name>StepsCard</name>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Adjust</source>
            <translation>Ajuster</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Adjust your setup</source>
            <translation>Ajuster votre installation</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Bed or couch only</source>
            <translation>Lit ou canapé seulement</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Change</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Change what you are used to</source>
            <translation>Modifier ce dont vous avez l’habitude</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Comes after the health check</source>
            <translation>Vient après les questions de santé</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Cover</source>
            <translation>Épaisseur</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Gentle begins with more between you and the spikes, and takes more days for a step</source>
            <translation>Doux commence avec plus d’épaisseur entre vous et les pointes, et demande plus de jours par palier</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>How little there may be between you and the spikes</source>
            <translation>Le minimum entre vous et les pointes</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>I would like to go on</source>
            <translation>J’aimerais continuer</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Keep the cushion</source>
            <translation>Garder le coussin</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Longer sessions</source>
            <translation>Séances plus longues</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Minutes at most</source>
            <translation>Minutes au plus</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>No limit</source>
            <translation>Pas de limite</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Not stated: steps begin at the beginning</source>
            <translation>Non précisé : les paliers commencent au début</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Now: {0} at most</source>
            <translation>Maintenant : {0} au plus</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Offered once you are comfortable at 20 minutes on a thin towel and yoga mat</source>
            <translation>Proposé une fois que 20 minutes sur serviette fine et tapis de yoga vous sont agréables</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>One step at a time, once you go on beyond 20 minutes on a thin towel</source>
            <translation>Un palier à la fois, une fois que vous continuez au-delà de 20 minutes sur une serviette fine</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Pace</source>
            <translation>Rythme</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Surface</source>
            <translation>Support</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Under the head</source>
            <translation>Sous la tête</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Used to a mat</source>
            <translation>Habitude du tapis</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>What you lie on today, and for how long</source>
            <translation>Sur quoi vous êtes aujourd’hui, et combien de temps</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Your health answers keep sessions short and gentle</source>
            <translation>Vos réponses de santé gardent les séances courtes et douces</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Your setup</source>
            <translation>Votre installation</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>cover, towel, surface, wizard, stronger</source>
            <translation>épaisseur, serviette, support, assistant, plus fort</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>experience, beginner, start, advanced</source>
            <translation>expérience, débuter, débutant, début, avancé, habitué</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>length, duration, maximum, time, limit</source>
            <translation>durée, longueur, maximum, temps, limite</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>limit, pin, maximum, never</source>
            <translation>limite, fixer, maximum, jamais</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>mode, speed, gentle, slow, intensity, careful</source>
            <translation>mode, vitesse, tempo, doux, lent, intensité, prudent</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>plateau, stronger, harder, beyond</source>
            <translation>plateau, stagnation, plus fort, plus dur, au-delà</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>{0} at most</source>
            <translation>{0} au plus</translation>
        </message>
    </context>
    <context>
        <name>StopPage</name>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>Add a layer or take fewer minutes next time. There is nothing to win here.</source>
            <translation>Ajoutez une épaisseur ou prenez moins de minutes la prochaine fois. Il n’y a rien à gagner ici.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>Ask a professional before the next session</source>
            <translation>Demandez l’avis d’un professionnel avant la prochaine séance</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>Chest pain or trouble breathing: call emergency services now</source>
            <translation>Douleur dans la poitrine ou difficulté à respirer : appelez les secours maintenant</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>If it has already passed, still have it looked at. No mat today and tomorrow, and not before a professional says it is fine.</source>
            <translation>Même si c’est déjà passé, faites-le examiner. Pas de tapis aujourd’hui ni demain, et pas avant qu’un professionnel ne dise que c’est bon.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>If it is still there, talk to a health professional. The first session back is short.</source>
            <translation>Si elle est toujours là, parlez-en à un professionnel de santé. La première séance au retour est courte.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>Make it easier next time</source>
            <translation>Plus facile la prochaine fois</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>No mat today and tomorrow</source>
            <translation>Pas de tapis aujourd’hui ni demain</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>No mat today and tomorrow. Numbness that stays, or any trouble with bladder, bowels or a weak leg, needs medical help today.</source>
            <translation>Pas de tapis aujourd’hui ni demain. Un engourdissement qui reste, ou tout problème de vessie, d’intestins ou de jambe faible, demande une aide médicale aujourd’hui.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>Nothing changes</source>
            <translation>Rien ne change</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>Save and close</source>
            <translation>Enregistrer et fermer</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>Session stopped</source>
            <translation>Séance arrêtée</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>Show emergency signs</source>
            <translation>Montrer les signes d’urgence</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>Stay lying until it has passed</source>
            <translation>Gardez la position allongée jusqu’à ce que ce soit passé</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>Stay lying, and do not be alone</source>
            <translation>Gardez la position allongée, avec quelqu’un près de vous</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>Stopped. Take your time.</source>
            <translation>Arrêté. Prenez votre temps.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>Tell someone near you. No mat today and tomorrow. Please ask a professional before the next one.</source>
            <translation>Prévenez quelqu’un près de vous. Pas de tapis aujourd’hui ni demain. Merci de demander l’avis d’un professionnel avant la prochaine séance.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>The minutes are in your journal. Come back when it suits you.</source>
            <translation>Les minutes sont dans votre journal. Revenez quand cela vous convient.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>Then sit up slowly, one hand on something steady. No mat today and tomorrow. If it comes back, talk to a health professional.</source>
            <translation>Redressez-vous ensuite lentement, une main sur quelque chose de stable. Pas de tapis aujourd’hui ni demain. Si cela revient, parlez-en à un professionnel de santé.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>What did you feel?</source>
            <translation>Qu’avez-vous ressenti ?</translation>
        </message>
    </context>
    <context>
        <name>StrongerPanel</name>
        <message>
            <location filename="../../companion/ui/widgets/stronger_panel.py" />
            <source>I know it is stronger</source>
            <translation>Je sais que c’est plus fort</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/stronger_panel.py" />
            <source>Keep the suggestion</source>
            <translation>Garder la proposition</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/stronger_panel.py" />
            <source>This is one step stronger than suggested.</source>
            <translation>C’est un palier plus fort que proposé.</translation>
        </message>
    </context>
    <context>
        <name>SubNavigation</name>
        <message>
            <location filename="../../companion/ui/widgets/sub_navigation.py" />
            <source>Sections</source>
            <translation>Sections</translation>
        </message>
    </context>
    <context>
        <name>Suggestions</name>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Bedtime, {0}, quiet ending. If you do not tap done, a soft chime comes at {1} so you do not sleep on the mat.</source>
            <translation>Coucher, {0}, fin silencieuse. Sans signe de votre part, un doux carillon vient après {1}, pour que vous ne dormiez pas sur le tapis.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Breathing without the mat is open to everybody, at any time.</source>
            <translation>La respiration sans le tapis est ouverte à tout le monde, à tout moment.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/rests.py" />
            <source>Clear marks are still there, so this area rests today. If they stay more than two days, show a pharmacist or doctor.</source>
            <translation>Des marques nettes sont encore là ; cette zone se repose donc aujourd’hui. Si elles restent plus de deux jours, montrez-les à un pharmacien ou à un médecin.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Even the easiest setup was too strong. The mat may not be for you, and that is fine; breathing and music stay open.</source>
            <translation>Même l’installation la plus facile était trop forte. Le tapis n’est peut-être pas pour vous, et ce n’est pas grave ; la respiration et la musique restent ouvertes.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Faint marks are still there, so no step yet. Same setup, or rest if you prefer.</source>
            <translation>Des marques légères sont encore là, donc pas encore de nouveau palier. Même installation, ou du repos si vous préférez.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Faint marks are still there. Same setup, or rest if you prefer.</source>
            <translation>Des marques légères sont encore là. Même installation, ou du repos si vous préférez.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>First time here: {0}, {1}. Easy on purpose.</source>
            <translation>Première fois ici : {0}, {1}. Facile, c’est voulu.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>First time: {0}, {1}, {2}, {3}. Easy on purpose.</source>
            <translation>Première fois : {0}, {1}, {2}, {3}. Facile, c’est voulu.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Four comfortable days</source>
            <translation>Quatre jours agréables</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>From what you already use: {0}, {1}, {2}, {3}.</source>
            <translation>À partir de ce que vous utilisez déjà : {0}, {1}, {2}, {3}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>It waits for %n comfortable days with gone marks; so far {0}.</source>
            <translation>
                <numerusform>Il attend %n jour agréable sans marques ; jusqu’ici {0}.</numerusform>
                <numerusform>Il attend %n jours agréables sans marques ; jusqu’ici {0}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Last time was too strong</source>
            <translation>La dernière fois était trop forte</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Next step: {0}. Everything else stays the same.</source>
            <translation>Palier suivant : {0}. Tout le reste ne change pas.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>No further step is planned: a comfortable place to stay.</source>
            <translation>Aucun autre palier n’est prévu : un endroit agréable où rester.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>One step at most from what was comfortable</source>
            <translation>Un palier au plus à partir de ce qui était agréable</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Pain {0} of 10 today, so {1} at most and no step. Please look at the emergency signs too.</source>
            <translation>Douleur {0} sur 10 aujourd’hui, donc {1} au plus et pas de nouveau palier. Merci de regarder aussi les signes d’urgence.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Quick one: your usual setup for {0}.</source>
            <translation>Une courte : votre installation habituelle pendant {0}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Same setup again.</source>
            <translation>À nouveau la même installation.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Same setup again. Steps wait for the first session of a day.</source>
            <translation>À nouveau la même installation. Les paliers attendent la première séance d’une journée.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Same setup again: {0} of %n comfortable days at {1}, then {2}.</source>
            <translation>
                <numerusform>À nouveau la même installation : {0} sur %n jour agréable avec {1}, puis {2}.</numerusform>
                <numerusform>À nouveau la même installation : {0} sur %n jours agréables avec {1}, puis {2}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>So far {0} of %n comfortable days at {1}, then {2}.</source>
            <translation>
                <numerusform>Jusqu’ici {0} sur %n jour agréable avec {1}, puis {2}.</numerusform>
                <numerusform>Jusqu’ici {0} sur %n jours agréables avec {1}, puis {2}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/rests.py" />
            <source>That was the mat for today; the next session is for tomorrow. Breathing stays open.</source>
            <translation>C’était le tapis pour aujourd’hui ; la prochaine séance est pour demain. La respiration reste ouverte.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>The marks stayed clear for more than a day</source>
            <translation>Les marques sont restées nettes plus d’un jour</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/rests.py" />
            <source>The mat waits until your skin is well. If it does not get better, show it to a pharmacist or doctor.</source>
            <translation>Le tapis attend que votre peau aille bien. Si elle ne va pas mieux, montrez-la à un pharmacien ou à un médecin.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>This is a comfortable place to stay, and the last step of your plan.</source>
            <translation>C’est un endroit agréable où rester, et le dernier palier de votre plan.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>This is a comfortable place to stay. Stronger setups are there only if you want them.</source>
            <translation>C’est un endroit agréable où rester. Plus fort n’est là que si vous le voulez.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Three comfortable days</source>
            <translation>Trois jours agréables</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Two comfortable days</source>
            <translation>Deux jours agréables</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/rests.py" />
            <source>Two sessions a day want four hours between them: again from {0}.</source>
            <translation>Deux séances le même jour demandent quatre heures entre elles : à nouveau dès {0}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Welcome back after %n days</source>
            <translation>
                <numerusform>Bon retour après %n jour</numerusform>
                <numerusform>Bon retour après %n jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Welcome back after %n days: same setup, and the count starts fresh.</source>
            <translation>
                <numerusform>Bon retour après %n jour : même installation, et le compte repart de zéro.</numerusform>
                <numerusform>Bon retour après %n jours : même installation, et le compte repart de zéro.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Welcome back after %n days: we begin again with {0}, {1}.</source>
            <translation>
                <numerusform>Bon retour après %n jour : nous reprenons avec {0}, {1}.</numerusform>
                <numerusform>Bon retour après %n jours : nous reprenons avec {0}, {1}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>You had to stop last time</source>
            <translation>Vous avez dû arrêter la dernière fois</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/rests.py" />
            <source>You stopped for dizziness: no mat before {0}. If it comes back, talk to a health professional.</source>
            <translation>Vous avez arrêté pour des vertiges : pas de tapis avant le {0}. S’ils reviennent, parlez-en à un professionnel de santé.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/rests.py" />
            <source>You stopped for sharp pain: no mat before {0}. If it is still there, talk to a health professional.</source>
            <translation>Vous avez arrêté pour une douleur vive : pas de tapis avant le {0}. Si elle est toujours là, parlez-en à un professionnel de santé.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/rests.py" />
            <source>Your back is still two points or more above the last session's start: rest today.</source>
            <translation>Votre mal de dos est encore à deux points ou plus au-dessus du début de la dernière séance : repos aujourd’hui.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Your back was two points or more worse afterwards</source>
            <translation>Votre dos allait moins bien de deux points ou plus ensuite</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/rests.py" />
            <source>Your back was two points or more worse twice within a week: no mat before {0}. Please talk to a health professional.</source>
            <translation>Votre dos a été moins bien de deux points ou plus, deux fois en une semaine : pas de tapis avant le {0}. Merci de parler à un professionnel de santé.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Your back was two points worse twice in a week</source>
            <translation>Votre dos a été moins bien de deux points, deux fois en une semaine</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Your skin was bruised or broken</source>
            <translation>Votre peau avait des bleus ou était lésée</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>a T-shirt</source>
            <translation>un T-shirt</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>a cushion</source>
            <translation>un coussin</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>a cushion under your head</source>
            <translation>un coussin sous la tête</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>a folded towel</source>
            <translation>une serviette pliée</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>a folded towel under your head</source>
            <translation>une serviette pliée sous la tête</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>bare feet</source>
            <translation>pieds nus</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>bare skin</source>
            <translation>la peau nue</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>cushion under your head</source>
            <translation>coussin sous la tête</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/rests.py" />
            <source>dddd, d MMMM</source>
            <translation>dddd d MMMM</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>folded towel under your head</source>
            <translation>serviette pliée sous la tête</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>nothing under your head</source>
            <translation>rien sous la tête</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>the bare floor</source>
            <translation>le sol nu</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>the bed or couch</source>
            <translation>le lit ou le canapé</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>the thick towel</source>
            <translation>la serviette épaisse</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>the thick towel folded double</source>
            <translation>la serviette épaisse pliée en deux</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>the thin towel</source>
            <translation>la serviette fine</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>the yoga mat on the floor</source>
            <translation>le tapis de yoga au sol</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>thick socks</source>
            <translation>des chaussettes épaisses</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>thin socks</source>
            <translation>des chaussettes fines</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>{0} The next step waits for a full session: {1}.</source>
            <translation>{0} Le palier suivant attend une séance complète : {1}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>{0} and {1}</source>
            <translation>{0} et {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>{0} for {1}</source>
            <translation>{0} pendant {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>{0}, marks gone: {1} today, everything else the same.</source>
            <translation>{0}, marques parties : {1} aujourd’hui, tout le reste ne change pas.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>{0}, so back to {1}.</source>
            <translation>{0}, donc on revient à ceci : {1}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>{0}. This is the easiest setup there is: the same again, {1}, or rest.</source>
            <translation>{0}. C’est l’installation la plus facile qui soit : la même, {1}, ou du repos.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>{0}: the next step, kept to {1} today.</source>
            <translation>{0} : le palier suivant, limité à {1} aujourd’hui.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>{0}: {1} today, for {2} as before.</source>
            <translation>{0} : aujourd’hui, {1}, pendant {2} comme avant.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>{0}: {1} today. {2}, {3} and {4} stay the same.</source>
            <translation>{0} : aujourd’hui, {1}. {2}, {3} et {4} ne changent pas.</translation>
        </message>
    </context>
    <context>
        <name>Switch</name>
        <message>
            <location filename="../../companion/ui/widgets/choices.py" />
            <source>off</source>
            <translation>désactivé</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/choices.py" />
            <source>on</source>
            <translation>activé</translation>
        </message>
    </context>
    <context>
        <name>SyncCard</name>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>A folder that a program of yours, such as Syncthing, Nextcloud or Dropbox, keeps equal on them. Each computer puts one file there: the whole journal with notes and health answers, for whoever can read that folder. Mat Companion itself sends nothing.</source>
            <translation>Un dossier qu’un de vos programmes, comme Syncthing, Nextcloud ou Dropbox, garde identique sur tous. Chaque ordinateur y met un fichier : tout le journal, avec les notes et les réponses de santé, pour quiconque peut lire ce dossier. Mat Companion lui-même n’envoie rien.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Another computer</source>
            <translation>Un autre ordinateur</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Another computer has a newer Mat Companion; its journal is left alone.</source>
            <translation>Un autre ordinateur a un Mat Companion plus récent ; son journal est laissé tel quel.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Choose another...</source>
            <translation>En choisir un autre...</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Choose the folder for several computers</source>
            <translation>Choisir le dossier pour plusieurs ordinateurs</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Choose...</source>
            <translation>Choisir...</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Its file was last written on {0}. If that computer is not used any more, the file can go; what was in it is in this journal.</source>
            <translation>Son fichier a été écrit pour la dernière fois le {0}. Si cet ordinateur ne sert plus, le fichier peut partir ; ce qu’il contenait est dans ce journal.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Journal on several computers</source>
            <translation>Journal sur plusieurs ordinateurs</translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Last looked at {0}. %n computers.</source>
            <translation>
                <numerusform>Regardé à {0}. %n ordinateur.</numerusform>
                <numerusform>Regardé à {0}. %n ordinateurs.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Last looked at {0}. No other computer has a file there yet.</source>
            <translation>Regardé à {0}. Aucun autre ordinateur n’y a encore de fichier.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Look now</source>
            <translation>Regarder</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Looking...</source>
            <translation>En cours...</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Not looked yet.</source>
            <translation>Pas encore regardé.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Remove the file of the computer that wrote last on {0}</source>
            <translation>Retirer le fichier de l’ordinateur qui a écrit pour la dernière fois le {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Some files cannot be read; they are tried again when they change.</source>
            <translation>Certains fichiers ne peuvent pas être lus ; ils seront réessayés quand ils changeront.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Stop and remove</source>
            <translation>Arrêter et retirer</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Stop using this folder</source>
            <translation>Ne plus utiliser ce dossier</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Stop using this folder and remove the file of this computer</source>
            <translation>Ne plus utiliser ce dossier et retirer le fichier de cet ordinateur</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Stop, and remove this computer's file</source>
            <translation>Arrêter, et retirer le fichier de cet ordinateur</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>The journal stays as it is, and the file of this computer stays there for the others</source>
            <translation>Le journal reste tel quel, et le fichier de cet ordinateur reste là pour les autres</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>The journal stays as it is; what other computers have taken in stays with them</source>
            <translation>Le journal reste tel quel ; ce que d’autres ordinateurs ont repris reste chez eux</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Through this folder</source>
            <translation>Par ce dossier</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>sync, synchronise, cloud, share, laptop, other computer</source>
            <translation>synchro, synchroniser, sync, cloud, partager, ordinateur portable, autre ordinateur</translation>
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
            <translation>Avancement</translation>
        </message>
    </context>
    <context>
        <name>TimeField</name>
        <message>
            <location filename="../../companion/ui/widgets/time_field.py" />
            <source>Up and Down change it by five minutes, Page Up by an hour</source>
            <translation>Haut et Bas la changent de cinq minutes, Page préc. d’une heure</translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <location filename="../../companion/ui/toast.py" />
            <source>In {0} min</source>
            <translation>Dans {0} min</translation>
        </message>
        <message>
            <location filename="../../companion/ui/toast.py" />
            <source>Not today</source>
            <translation>Pas aujourd’hui</translation>
        </message>
        <message>
            <location filename="../../companion/ui/toast.py" />
            <source>Start</source>
            <translation>Commencer</translation>
        </message>
    </context>
    <context>
        <name>TodayPage</name>
        <message numerus="yes">
            <location filename="../../companion/ui/pages/today.py" />
            <source>%n days</source>
            <translation>
                <numerusform>%n jour</numerusform>
                <numerusform>%n jours</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>1 day</source>
            <translation>1 jour</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>A few health
questions first</source>
            <translation>D’abord quelques
questions de santé</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Adjust</source>
            <translation>Ajuster</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Amber dim</source>
            <translation>Lumière ambrée</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Answer</source>
            <translation>Répondre</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Answered. The mat stays off for now.</source>
            <translation>C’est répondu. Le tapis reste fermé pour l’instant.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Bedtime</source>
            <translation>Coucher</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Before the spikes</source>
            <translation>Avant les pointes</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Breathe
without the mat</source>
            <translation>Respirer
sans le tapis</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Choose</source>
            <translation>Choisir</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Choose a time</source>
            <translation>Choisir une heure</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Done. You can change your answers at any time.</source>
            <translation>C’est fait. Vous pouvez changer vos réponses à tout moment.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Easier than suggested, which is always fine.</source>
            <translation>Plus facile que proposé, ce qui va toujours.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Feet</source>
            <translation>Pieds</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Good afternoon</source>
            <translation>Bon après-midi</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Good evening</source>
            <translation>Bonsoir</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Good morning</source>
            <translation>Bonjour</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Health answers</source>
            <translation>Réponses de santé</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Health check</source>
            <translation>Questions de santé</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Last 14 days</source>
            <translation>14 derniers jours</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Lunch break</source>
            <translation>Pause de midi</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Next: {0}. {1}.</source>
            <translation>Prochain : {0}. {1}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>No mat for now</source>
            <translation>Pas de tapis pour l’instant</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Not answered yet. Sessions on the mat wait for it.</source>
            <translation>Pas encore de réponses. Les séances sur le tapis les attendent.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>On the days you choose, at the time you choose.</source>
            <translation>Les jours que vous choisissez, à l’heure que vous choisissez.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>One step stronger than suggested, as you chose. Lifting off is always fine.</source>
            <translation>Un palier plus fort que proposé, comme vous l’avez choisi. Quitter le tapis va toujours.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Only breathe</source>
            <translation>Respirer seulement</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Pick a sound</source>
            <translation>Choisissez un son</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Review</source>
            <translation>Relire</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Set one reminder</source>
            <translation>Réglez un rappel</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Start</source>
            <translation>Commencer</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Still water, rain, or silence with bells, each with its volume.</source>
            <translation>Eau calme, pluie, ou silence avec des cloches, chacun avec son volume.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Suggested for today</source>
            <translation>Proposé pour aujourd’hui</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Welcome</source>
            <translation>Bienvenue</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>What to expect</source>
            <translation>À quoi s’attendre</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Your choice for today</source>
            <translation>Votre choix pour aujourd’hui</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Your first session</source>
            <translation>Votre première séance</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Your sessions will stand here, rest days too</source>
            <translation>Vos séances apparaîtront ici, les jours de repos aussi</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>ddd d MMM</source>
            <translation>ddd d MMM</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>dddd, d MMMM</source>
            <translation>dddd d MMMM</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>{0} Only while somebody else is at home.</source>
            <translation>{0} Seulement si quelqu’un d’autre est à la maison.</translation>
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
            <translation>Aux réglages</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Columns...</source>
            <translation>Colonnes...</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Comparing it with your journal</source>
            <translation>Comparaison avec votre journal</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Entries already in your journal</source>
            <translation>Entrées déjà dans votre journal</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Entries changed: the file has the later account</source>
            <translation>Entrées modifiées : le fichier a la version la plus récente</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Entries deleted here, because they were deleted there</source>
            <translation>Entrées effacées ici, parce qu’elles l’ont été là-bas</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Entries left out: you deleted them</source>
            <translation>Entrées laissées de côté : vous les aviez effacées</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Entries without a session added</source>
            <translation>Entrées sans séance ajoutées</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Health answers, pace and limits: taken from the file</source>
            <translation>Réponses de santé, rythme et limites : repris du fichier</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Left out: {0}</source>
            <translation>Laissé de côté : {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Left out: {0} more of that kind</source>
            <translation>Laissé de côté : {0} de plus du même genre</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Looks at the skin added</source>
            <translation>Observations de la peau ajoutées</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Looks at the skin changed: the clearer marks stay</source>
            <translation>Observations de la peau modifiées : les marques les plus nettes restent</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Nothing new in this file</source>
            <translation>Rien de nouveau dans ce fichier</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Nothing was taken in</source>
            <translation>Rien n’a été repris</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Reading the file</source>
            <translation>Lecture du fichier</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Sessions added</source>
            <translation>Séances ajoutées</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Sessions already in your journal</source>
            <translation>Séances déjà dans votre journal</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Sessions changed: the file has the later account</source>
            <translation>Séances modifiées : le fichier a la version la plus récente</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Sessions deleted here, because they were deleted there</source>
            <translation>Séances effacées ici, parce qu’elles l’ont été là-bas</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Sessions left out: you deleted them, or they are running now</source>
            <translation>Séances laissées de côté : vous les aviez effacées, ou elles sont en cours</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Take in</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Take this journal in?</source>
            <translation>Reprendre ce journal ?</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Taken in</source>
            <translation>Repris</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Taking it in</source>
            <translation>Reprise en cours</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>This is what {0} would change. Nothing has changed yet.</source>
            <translation>Voici ce que {0} changerait. Rien n’a encore changé.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>{0} In its health answers this is no longer ticked: {1}.</source>
            <translation>{0} Dans ses réponses de santé, ceci n’est plus coché : {1}.</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Bedtime</source>
            <translation>Coucher</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>End</source>
            <translation>Finir</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Feet</source>
            <translation>Pieds</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>I did it already</source>
            <translation>C’est déjà fait</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Lunch break</source>
            <translation>Pause de midi</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Mat Companion</source>
            <translation>Mat Companion</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Not today</source>
            <translation>Pas aujourd’hui</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Open Mat Companion</source>
            <translation>Ouvrir Mat Companion</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Reminder: time for your feet</source>
            <translation>Rappel : l’heure de vos pieds</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Reminder: time for your lunch break</source>
            <translation>Rappel : l’heure de votre pause de midi</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Reminder: time to breathe</source>
            <translation>Rappel : l’heure de respirer</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Reminder: time to lie down</source>
            <translation>Rappel : l’heure de s’allonger</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Session paused, {0} left</source>
            <translation>Séance en pause, encore {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Session, {0} left</source>
            <translation>Séance, encore {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Start the suggested session</source>
            <translation>Commencer la séance proposée</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Your session is over</source>
            <translation>Votre séance est finie</translation>
        </message>
    </context>
    <context>
        <name>TrayWords</name>
        <message>
            <location filename="../../companion/ui/tray_words.py" />
            <source>Next reminder: {0}, {1}</source>
            <translation>Prochain rappel : {0}, {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray_words.py" />
            <source>Reminders rest until you open Mat Companion</source>
            <translation>Les rappels se reposent jusqu’à ce que vous ouvriez Mat Companion</translation>
        </message>
    </context>
    <context>
        <name>UsedRow</name>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>Change</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>What you really used</source>
            <translation>Ce que vous avez vraiment utilisé</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>You used: {0}</source>
            <translation>Utilisé : {0}</translation>
        </message>
    </context>
    <context>
        <name>VoiceCard</name>
        <message>
            <location filename="../../companion/ui/widgets/voice_card.py" />
            <source>A folder of files named after the lines: S1.ogg, W1.ogg and so on</source>
            <translation>Un dossier de fichiers nommés d’après les phrases : S1.ogg, W1.ogg et ainsi de suite</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/voice_card.py" />
            <source>Choose a folder of recorded lines</source>
            <translation>Choisir un dossier de phrases enregistrées</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/voice_card.py" />
            <source>Choose folder...</source>
            <translation>Choisir un dossier...</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/voice_card.py" />
            <source>Otherwise they stand quietly under the time</source>
            <translation>Sinon, elles restent en silence sous le temps</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/voice_card.py" />
            <source>Recorded voice</source>
            <translation>Voix enregistrée</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/voice_card.py" />
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/voice_card.py" />
            <source>Remove the recorded voice</source>
            <translation>Retirer la voix enregistrée</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/voice_card.py" />
            <source>Speak the guidance lines</source>
            <translation>Dire les phrases à voix haute</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/voice_card.py" />
            <source>There is no voice to speak the lines yet; a folder of recordings brings one.</source>
            <translation>Il n’y a pas encore de voix pour dire les phrases ; un dossier d’enregistrements en apporte une.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/voice_card.py" />
            <source>own recordings, speech, folder, files</source>
            <translation>enregistrements personnels, parole, dossier, fichiers</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/voice_card.py" />
            <source>voice, speech, talk, read aloud, instructions, text to speech</source>
            <translation>voix, parole, parler, lire à voix haute, lecture, consignes, synthèse vocale</translation>
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
            <translation>Par défaut : {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/way_back.py" />
            <source>Reset</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/way_back.py" />
            <source>Reset {0} to {1}</source>
            <translation>Rétablir {0} : {1}</translation>
        </message>
    </context>
    <context>
        <name>Wizard</name>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>A bath towel with thick loops, one layer.</source>
            <translation>Une serviette de bain bien bouclée, une couche.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>A bath towel, folded double.</source>
            <translation>Une serviette de bain, pliée en deux.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>A soft cotton T-shirt, nothing else.</source>
            <translation>Un T-shirt en coton doux, rien d’autre.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard_options.py" />
            <source>Already used to it</source>
            <translation>J’ai déjà l’habitude</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Area</source>
            <translation>Zone</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Bare feet</source>
            <translation>Pieds nus</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Bare floor</source>
            <translation>Sol nu</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Bed or couch</source>
            <translation>Lit ou canapé</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Both are fine. It only decides where your ladder begins.</source>
            <translation>Les deux vont bien. Cela décide seulement où commence votre échelle.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Clear</source>
            <translation>Net</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Comes later, one step at a time</source>
            <translation>Plus tard, un palier à la fois</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Cover</source>
            <translation>Épaisseur</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Cushion</source>
            <translation>Coussin</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Easier</source>
            <translation>Plus facile</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Firm</source>
            <translation>Ferme</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Firmer than a bed, softer than the floor alone.</source>
            <translation>Plus ferme qu’un lit, plus doux que le sol seul.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard_options.py" />
            <source>Five or more sessions in the last two weeks. You tell what you use now.</source>
            <translation>Cinq séances ou plus ces deux dernières semaines. Vous dites ce que vous utilisez maintenant.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Folded towel</source>
            <translation>Serviette pliée</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Full contact. Only after weeks of easy sessions.</source>
            <translation>Contact complet. Seulement après des semaines de séances faciles.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Gentle</source>
            <translation>Doux</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Hard</source>
            <translation>Dur</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Have you used a mat before?</source>
            <translation>Avez-vous déjà utilisé un tapis ?</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Head</source>
            <translation>Tête</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Head flat, the whole back rests on the spikes.</source>
            <translation>Tête à plat, tout le dos repose sur les pointes.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Head high, less weight on the upper back.</source>
            <translation>Tête haute, moins de poids sur le haut du dos.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Head lower, a little more weight on the spikes.</source>
            <translation>Tête plus basse, un peu plus de poids sur les pointes.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>How long would you like to stay?</source>
            <translation>Combien de temps aimeriez-vous rester ?</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard_options.py" />
            <source>It begins short and soft, and goes on one step at a time.</source>
            <translation>Cela commence court et doux, et avance d’un palier à la fois.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Light everyday socks.</source>
            <translation>Des chaussettes légères de tous les jours.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Lying on the pillow, or on the rolled edge.</source>
            <translation>Sur l’oreiller, ou sur le bord roulé.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Lying on the whole mat.</source>
            <translation>En position allongée sur tout le tapis.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Lying on your back, the covered mat on your belly.</source>
            <translation>Sur le dos, le tapis recouvert posé sur le ventre.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Mild</source>
            <translation>Modéré</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Minutes</source>
            <translation>Minutes</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Neck and shoulders</source>
            <translation>Nuque et épaules</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard_options.py" />
            <source>New to the mat</source>
            <translation>Nouveau pour moi</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>None or a neck roll</source>
            <translation>Rien ou un petit rouleau</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Not on your ladder</source>
            <translation>Pas sur votre échelle</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Nothing gives way. The firmest of the three.</source>
            <translation>Rien ne cède. Le plus ferme des trois.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>On a chair, both feet on the mat.</source>
            <translation>Sur une chaise, les deux pieds sur le tapis.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>On a chair, the mat behind you. Never in a moving vehicle.</source>
            <translation>Sur une chaise, le tapis derrière vous. Jamais dans un véhicule en marche.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>One layer of a kitchen or gym towel.</source>
            <translation>Une couche de torchon ou de serviette de sport.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>One part of the body in one session.</source>
            <translation>Une partie du corps par séance.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>One step stronger</source>
            <translation>Un palier plus fort</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Only the skin, nothing between.</source>
            <translation>Seulement la peau, rien entre.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Over your clothes, one layer.</source>
            <translation>Par-dessus vos vêtements, une couche.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Seat or lower back</source>
            <translation>Assise ou bas du dos</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Short is a whole session too. Ending early is always fine.</source>
            <translation>Une courte séance est aussi une vraie séance. Finir plus tôt va toujours.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Soft</source>
            <translation>Moelleux</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Strong</source>
            <translation>Fort</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Suggested</source>
            <translation>Proposé</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Surface</source>
            <translation>Support</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>The app suggests it, you decide. Going back a step is always fine.</source>
            <translation>L’application propose, vous décidez. Revenir d’un palier va toujours.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>The ground gives way, and the spikes press less.</source>
            <translation>Le support cède, et les pointes appuient moins.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>The higher your head, the less rests on the spikes.</source>
            <translation>Plus la tête est haute, moins il repose de poids sur les pointes.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>The softer the ground, the gentler the spikes.</source>
            <translation>Plus le support est mou, plus les pointes sont douces.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Thicker is gentler. Pick what sounds pleasant, not brave.</source>
            <translation>Plus épais, c’est plus doux. Prenez ce qui semble agréable, pas courageux.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Upright, with something to hold in reach.</source>
            <translation>Debout, avec un appui à portée de main.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Warm socks with a thick sole.</source>
            <translation>Des chaussettes chaudes à semelle épaisse.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>What does the mat lie on?</source>
            <translation>Sur quoi le tapis est-il posé ?</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>What goes between you and the spikes?</source>
            <translation>Qu’y a-t-il entre vous et les pointes ?</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>What is under your head?</source>
            <translation>Qu’y a-t-il sous votre tête ?</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>What rests on the spikes?</source>
            <translation>Qu’est-ce qui repose sur les pointes ?</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Where you stand on your ladder</source>
            <translation>Où vous en êtes sur votre échelle</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Yoga mat on the floor</source>
            <translation>Tapis de yoga au sol</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Your clothes and nothing else.</source>
            <translation>Vos vêtements et rien d’autre.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Your ladder</source>
            <translation>Votre échelle</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Your mat</source>
            <translation>Votre tapis</translation>
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
            <translation>Une séance plus forte que prévu ne fait pas venir plus tôt le palier suivant.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard.py" />
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard.py" />
            <source>Continue</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard.py" />
            <source>Covers and surfaces</source>
            <translation>Épaisseurs et supports</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard.py" />
            <source>How long did you stay?</source>
            <translation>Combien de temps cela a-t-il duré ?</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard.py" />
            <source>Keep this</source>
            <translation>Garder ceci</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard.py" />
            <source>More minutes come after at least two comfortable sessions.</source>
            <translation>Plus de minutes viennent après au moins deux séances agréables.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard.py" />
            <source>One step stronger than suggested, as you chose. You can go back at any moment.</source>
            <translation>Un palier plus fort que proposé, comme vous l’avez choisi. Vous pouvez revenir en arrière à tout moment.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard.py" />
            <source>Say what it really was; everything may be chosen.</source>
            <translation>Dites ce que c’était vraiment ; tout peut être choisi.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard.py" />
            <source>Say what you use most evenings now.</source>
            <translation>Dites ce que vous utilisez la plupart des soirs en ce moment.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard.py" />
            <source>The app suggests it, you decide. Going back a step is always fine.</source>
            <translation>L’application propose, vous décidez. Revenir d’un palier va toujours.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard.py" />
            <source>This comes later, one step at a time. Please choose something easier.</source>
            <translation>Cela viendra plus tard, un palier à la fois. Merci de choisir quelque chose de plus facile.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard.py" />
            <source>Use this today</source>
            <translation>Prendre ceci</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard.py" />
            <source>You move one step at a time, after at least three comfortable sessions.</source>
            <translation>Vous avancez d’un palier à la fois, après au moins trois séances agréables.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard.py" />
            <source>Your ladder begins where nothing is harder than what you use now.</source>
            <translation>Votre échelle commence là où rien n’est plus dur que ce que vous utilisez maintenant.</translation>
        </message>
    </context>
    <context>
        <name>WordsField</name>
        <message>
            <location filename="../../companion/ui/widgets/journal_fields.py" />
            <source>Own words, with commas between</source>
            <translation>Vos propres mots, séparés par des virgules</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_fields.py" />
            <source>{0}: own words</source>
            <translation>{0} : mots à vous</translation>
        </message>
    </context>
    <context>
        <name>_Hours</name>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>to</source>
            <translation>à</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>{0} to {1}</source>
            <translation>de {0} à {1}</translation>
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
