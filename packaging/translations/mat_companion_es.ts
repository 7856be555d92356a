<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>AboutSection</name>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>A companion for lying on an acupressure mat: it suggests one easy setup, leads you in, breathes with you, and keeps a diary of how it was. It is made for relaxing, and for notes.</source>
            <translation>Un acompañante para tumbarse en una esterilla de acupresión: sugiere una preparación suave, te guía al empezar, respira contigo y lleva un diario de cómo fue. Está hecho para relajarse y para tomar notas.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Folder of the program</source>
            <translation>Carpeta del programa</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Free software: MIT for the program, CC0 1.0 for its sounds and pictures</source>
            <translation>Software libre: MIT para el programa, CC0 1.0 para sus sonidos e imágenes</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>It is not a health product. It judges nobody's health, promises nothing, and does not replace care by a professional. Its questions and rest days are those of a leaflet on the use of a mat, put together with caution. Studies of mats are small, and their results mixed.</source>
            <translation>No es un producto de salud. No juzga la salud de nadie, no promete nada y no sustituye la atención de un profesional. Sus preguntas y días de descanso son los de un folleto sobre el uso de una esterilla, reunidos con cautela. Los estudios sobre esterillas son pequeños y sus resultados, desiguales.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Journal, answers, settings, backups, and the log for when something goes wrong</source>
            <translation>Diario, respuestas, ajustes, copias de seguridad y el registro para cuando algo va mal</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Libraries</source>
            <translation>Bibliotecas</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Libraries that the program uses; their licences lie where they are installed.</source>
            <translation>Bibliotecas que usa el programa; sus licencias están donde están instaladas.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Libraries, sounds and pictures, and the terms they come under</source>
            <translation>Bibliotecas, sonidos e imágenes, y las condiciones con que vienen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Licence</source>
            <translation>Licencia</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Mat Companion</source>
            <translation>Mat Companion</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Nothing on this computer shows folders. The path can be copied.</source>
            <translation>Nada en este equipo muestra carpetas. La ruta se puede copiar.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Open folder</source>
            <translation>Abrir carpeta</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Privacy</source>
            <translation>Privacidad</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Python {0}, Qt {1}, {2}</source>
            <translation>Python {0}, Qt {1}, {2}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Sounds and pictures</source>
            <translation>Sonidos e imágenes</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Sounds and pictures that come with the program:</source>
            <translation>Sonidos e imágenes que vienen con el programa:</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>There is no account, and the program sends nothing. What leaves this computer is what you export, or have it put into a folder of yours for several computers.</source>
            <translation>No hay ninguna cuenta y el programa no envía nada. De este equipo solo sale lo que exportas, o lo que haces guardar en una carpeta tuya para varios equipos.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Third-party notices</source>
            <translation>Avisos de terceros</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Version {0}</source>
            <translation>Versión {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>What research says</source>
            <translation>Qué dice la investigación</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Where your files are</source>
            <translation>Dónde están tus archivos</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>copyright, open source, free, terms, warranty</source>
            <translation>derechos de autor, copyright, código abierto, software libre, gratis, condiciones, garantía</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>data, tracking, telemetry, account, internet, offline, cloud</source>
            <translation>datos, rastreo, seguimiento, telemetría, cuenta, internet, sin conexión, nube</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>folder, where, path, location, directory, log, data</source>
            <translation>carpeta, dónde, ruta, ubicación, directorio, registro, log, datos</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>licences, credits, open source, libraries, dependencies, acknowledgements, thanks</source>
            <translation>licencias, créditos, código abierto, bibliotecas, dependencias, agradecimientos, gracias</translation>
        </message>
    </context>
    <context>
        <name>Adviser</name>
        <message>
            <location filename="../../companion/ui/adviser.py" />
            <source>A rest first</source>
            <translation>Primero, un descanso</translation>
        </message>
        <message>
            <location filename="../../companion/ui/adviser.py" />
            <source>From {0}.</source>
            <translation>Desde el {0}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/adviser.py" />
            <source>No mat for now</source>
            <translation>Por ahora, sin esterilla</translation>
        </message>
        <message>
            <location filename="../../companion/ui/adviser.py" />
            <source>Tomorrow or {0}. A rest day is fine.</source>
            <translation>Mañana o el {0}. Un día de descanso está bien.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/adviser.py" />
            <source>{0}, {1}</source>
            <translation>{0}, {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/adviser.py" />
            <source>{0}, {1} again</source>
            <translation>{0}, {1} otra vez</translation>
        </message>
    </context>
    <context>
        <name>AfterLunchPage</name>
        <message>
            <location filename="../../companion/ui/pages/after_lunch.py" />
            <source>How was it?</source>
            <translation>¿Qué tal?</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/after_lunch.py" />
            <source>Later</source>
            <translation>Más tarde</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/after_lunch.py" />
            <source>Now</source>
            <translation>Ahora</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/after_lunch.py" />
            <source>Sit a moment before you stand up.</source>
            <translation>Siéntate un momento antes de levantarte.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/after_lunch.py" />
            <source>Sit for two minutes before you stand up.</source>
            <translation>Siéntate dos minutos antes de levantarte.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/after_lunch.py" />
            <source>This evening</source>
            <translation>Esta tarde</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/after_lunch.py" />
            <source>Your break is written down. {0}</source>
            <translation>Tu pausa queda anotada. {0}</translation>
        </message>
    </context>
    <context>
        <name>AgreedRow</name>
        <message>
            <location filename="../../companion/ui/widgets/health_rows.py" />
            <source>A doctor, midwife or pharmacist told me it is fine</source>
            <translation>Un médico, una matrona o un farmacéutico me dijo que está bien</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/health_rows.py" />
            <source>Ticked on {0}</source>
            <translation>Marcado el {0}</translation>
        </message>
    </context>
    <context>
        <name>AppearanceSection</name>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>As on this computer</source>
            <translation>Como en este ordenador</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>Bedtime sessions are always dark</source>
            <translation>Las sesiones antes de dormir son siempre oscuras</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>Full text everywhere, real outlines, and no colours that run into each other</source>
            <translation>Texto con toda su fuerza, contornos de verdad y ningún color que se funda con otro</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>High contrast</source>
            <translation>Alto contraste</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>Of the person in the pictures</source>
            <translation>De la persona en las imágenes</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>On top of what the system asks for</source>
            <translation>Además de lo que pide el sistema</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>Reduced motion</source>
            <translation>Menos movimiento</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>Size of letters</source>
            <translation>Tamaño de letra</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>Skin tone</source>
            <translation>Tono de piel</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>System</source>
            <translation>Sistema</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>The breathing sun stays in its place</source>
            <translation>El sol que respira se queda en su sitio</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>The window opens anew in it</source>
            <translation>La ventana vuelve a abrirse en ese idioma</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>accessibility, readable, legible, eyes, vision, sight, bold</source>
            <translation>accesibilidad, legible, ojos, vista, visión, negrita</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>animation, movement, still, calm, dizzy, accessibility</source>
            <translation>animación, movimiento, quieto, calma, mareo, accesibilidad</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>complexion, figure, body, colour of the skin</source>
            <translation>tez, figura, cuerpo, color de la piel</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>dark mode, light mode, bright, night, day, colours, design</source>
            <translation>modo oscuro, modo claro, brillo, noche, día, colores, diseño</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>text size, font, zoom, larger, bigger, scale, accessibility, read, eyes</source>
            <translation>tamaño del texto, fuente, tipografía, zoom, más grande, ampliar, escala, accesibilidad, leer, vista, ojos</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>translation, words, language, locale</source>
            <translation>traducción, palabras, lengua, idioma, español, castellano</translation>
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
            <translation>Atrás</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/article.py" />
            <source>Sources</source>
            <translation>Fuentes</translation>
        </message>
    </context>
    <context>
        <name>Backups</name>
        <message numerus="yes">
            <location filename="../../companion/ui/text/backups.py" />
            <source>%n entries</source>
            <translation>
                <numerusform>%n entrada</numerusform>
                <numerusform>%n entradas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/backups.py" />
            <source>%n sessions</source>
            <translation>
                <numerusform>%n sesión</numerusform>
                <numerusform>%n sesiones</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/backups.py" />
            <source>1 entry</source>
            <translation>1 entrada</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/backups.py" />
            <source>1 session</source>
            <translation>1 sesión</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/backups.py" />
            <source>Cannot be opened. {0}</source>
            <translation>No se puede abrir. {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/backups.py" />
            <source>Daily</source>
            <translation>Diaria</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/backups.py" />
            <source>Made before a restore</source>
            <translation>Hecha antes de restaurar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/backups.py" />
            <source>Weekly</source>
            <translation>Semanal</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/backups.py" />
            <source>dddd, d MMMM yyyy</source>
            <translation>dddd, d 'de' MMMM 'de' yyyy</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/backups.py" />
            <source>today at {0}</source>
            <translation>hoy a las {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/backups.py" />
            <source>yesterday at {0}</source>
            <translation>ayer a las {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/backups.py" />
            <source>{0} and {1}</source>
            <translation>{0} y {1}</translation>
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
            <translation>Sobre las marcas</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>Answer what you like, or just start.</source>
            <translation>Responde lo que quieras, o simplemente empieza.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>Back pain</source>
            <translation>Dolor de espalda</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>Breathe without the mat</source>
            <translation>Respirar sin la esterilla</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>How are you right now?</source>
            <translation>¿Cómo estás ahora mismo?</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>Muscle tension</source>
            <translation>Tensión muscular</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>Skin marks</source>
            <translation>Marcas en la piel</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>Start</source>
            <translation>Empezar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>Stress</source>
            <translation>Estrés</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>calm</source>
            <translation>en calma</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>loose</source>
            <translation>nada tenso</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>tight</source>
            <translation>muy tenso</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>worst</source>
            <translation>el peor</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>wound up</source>
            <translation>al límite</translation>
        </message>
    </context>
    <context>
        <name>Bookkeeper</name>
        <message>
            <location filename="../../companion/ui/bookkeeper.py" />
            <source>There is nothing to keep yet.</source>
            <translation>Todavía no hay nada que guardar.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/bookkeeper.py" />
            <source>This is not saved yet. It comes first.</source>
            <translation>Esto aún no está guardado. Va primero.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/bookkeeper.py" />
            <source>What you wrote stays here until it can be saved.</source>
            <translation>Lo que escribiste se queda aquí hasta que se pueda guardar.</translation>
        </message>
    </context>
    <context>
        <name>Breaths</name>
        <message>
            <location filename="../../companion/ui/text/breaths.py" />
            <source>In {0} s and a little more for {1} s, out {2} s; for {3} minutes at most</source>
            <translation>Inhala {0} s y un poco más durante {1} s, exhala {2} s; {3} minutos como mucho</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/breaths.py" />
            <source>In {0} s, hold {1} s, out {2} s, rest {3} s; {4} times, then the long breath out</source>
            <translation>Inhala {0} s, retén {1} s, exhala {2} s, pausa {3} s; {4} veces, y luego la exhalación larga</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/breaths.py" />
            <source>In {0} s, hold {1} s, out {2} s; {3} times, then the long breath out</source>
            <translation>Inhala {0} s, retén {1} s, exhala {2} s; {3} veces, y luego la exhalación larga</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/breaths.py" />
            <source>In {0} s, out {1} s</source>
            <translation>Inhala {0} s, exhala {1} s</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/breaths.py" />
            <source>In {0} s, out {1} s; the first {2} minutes lead there from in {3} s, out {4} s</source>
            <translation>Inhala {0} s, exhala {1} s; en los primeros {2} minutos se llega ahí poco a poco desde inhalar {3} s y exhalar {4} s</translation>
        </message>
    </context>
    <context>
        <name>BugDialog</name>
        <message>
            <location filename="../../companion/ui/notices.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/notices.py" />
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <location filename="../../companion/ui/notices.py" />
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/notices.py" />
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <location filename="../../companion/ui/notices.py" />
            <source>Something went wrong that should not have</source>
            <translation>Algo ha ido mal que no debería</translation>
        </message>
        <message>
            <location filename="../../companion/ui/notices.py" />
            <source>Your journal is kept. You can go on, or copy the details for whoever helps you.</source>
            <translation>Tu diario está a salvo. Puedes seguir, o copiar los detalles para quien te ayude.</translation>
        </message>
    </context>
    <context>
        <name>Caretaker</name>
        <message>
            <location filename="../../companion/ui/caretaker.py" />
            <source>Backed up, with {0}, and opened again: {1}</source>
            <translation>Copia hecha, con {0}, y abierta para comprobarla: {1}</translation>
        </message>
    </context>
    <context>
        <name>ChartCard</name>
        <message>
            <location filename="../../companion/ui/charts/card.py" />
            <source>Older and newer sessions</source>
            <translation>Sesiones más antiguas y más recientes</translation>
        </message>
        <message>
            <location filename="../../companion/ui/charts/card.py" />
            <source>Save as picture…</source>
            <translation>Guardar como imagen…</translation>
        </message>
        <message>
            <location filename="../../companion/ui/charts/card.py" />
            <source>Show as drawing</source>
            <translation>Mostrar como dibujo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/charts/card.py" />
            <source>Show as table</source>
            <translation>Mostrar como tabla</translation>
        </message>
        <message>
            <location filename="../../companion/ui/charts/card.py" />
            <source>{0}: table, picture</source>
            <translation>{0}: tabla, imagen</translation>
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
            <translation>¿Y la espalda ahora?</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>Good morning</source>
            <translation>Buenos días</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>How was last night's sleep?</source>
            <translation>¿Cómo dormiste anoche?</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>How was that?</source>
            <translation>¿Qué tal ha sido?</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>Pain</source>
            <translation>Dolor</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>Sit a moment before you stand up.</source>
            <translation>Siéntate un momento antes de levantarte.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>Sit for two minutes before you stand up.</source>
            <translation>Siéntate dos minutos antes de levantarte.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>Skip</source>
            <translation>Omitir</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>Something felt wrong</source>
            <translation>Algo no iba bien</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>Stress</source>
            <translation>Estrés</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>Tension</source>
            <translation>Tensión</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>Two quick ones about last night, if you like.</source>
            <translation>Dos preguntas rápidas sobre anoche, si quieres.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>calm</source>
            <translation>en calma</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>excellent</source>
            <translation>de maravilla</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>loose</source>
            <translation>nada tenso</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>no pain</source>
            <translation>sin dolor</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>terrible</source>
            <translation>fatal</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>tight</source>
            <translation>muy tenso</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>worst</source>
            <translation>el peor</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>wound up</source>
            <translation>al límite</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>{0} of breathing, finished {1}. Take your time.</source>
            <translation>{0} de respiración, fin a las {1}. Tómate tu tiempo.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>{0} {1}, finished {2}.</source>
            <translation>{0} {1}, fin a las {2}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>{0} {1}, finished {2}. {3}</source>
            <translation>{0} {1}, fin a las {2}. {3}</translation>
        </message>
    </context>
    <context>
        <name>Chronicler</name>
        <message>
            <location filename="../../companion/ui/chronicler.py" />
            <source>Saved the picture as {0}</source>
            <translation>Imagen guardada como {0}</translation>
        </message>
    </context>
    <context>
        <name>Clock</name>
        <message>
            <location filename="../../companion/ui/text/clock.py" />
            <source>No day was written, so {0} stays.</source>
            <translation>No se escribió ningún día, así que queda {0}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/clock.py" />
            <source>d MMM yyyy</source>
            <translation>d MMM yyyy</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/clock.py" />
            <source>d MMMM yyyy</source>
            <translation>d 'de' MMMM 'de' yyyy</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/clock.py" />
            <source>{0} is no day, so {1} stays. Write it like that.</source>
            <translation>{0} no es un día, así que queda {1}. Escríbelo así.</translation>
        </message>
    </context>
    <context>
        <name>Columns</name>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Comfort</source>
            <translation>Comodidad</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Kind of session</source>
            <translation>Tipo de sesión</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Marks left by the session before</source>
            <translation>Marcas de la sesión anterior</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Minutes after a change</source>
            <translation>Minutos tras un cambio</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Minutes asleep</source>
            <translation>Minutos de sueño</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Minutes on the mat</source>
            <translation>Minutos en la esterilla</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Minutes planned</source>
            <translation>Minutos previstos</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Pain after</source>
            <translation>Dolor después</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Pain before</source>
            <translation>Dolor antes</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Pain next morning</source>
            <translation>Dolor a la mañana siguiente</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Part of the body</source>
            <translation>Parte del cuerpo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Session id</source>
            <translation>Id. de la sesión</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Sleep the night after</source>
            <translation>Sueño la noche después</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Start, date and time</source>
            <translation>Inicio, fecha y hora</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Stress after</source>
            <translation>Estrés después</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Stress before</source>
            <translation>Estrés antes</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Tags</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Tension after</source>
            <translation>Tensión después</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Tension before</source>
            <translation>Tensión antes</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Time of day</source>
            <translation>Hora del día</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>What it felt like</source>
            <translation>Qué se sintió</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>What the mat was on</source>
            <translation>Sobre qué estaba la esterilla</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>What the mat was on after a change</source>
            <translation>Sobre qué estaba la esterilla tras un cambio</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>What was between</source>
            <translation>Qué había entre medias</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>What was between after a change</source>
            <translation>Qué había entre medias tras un cambio</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>What was under the head</source>
            <translation>Qué había bajo la cabeza</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>What was under the head after a change</source>
            <translation>Qué había bajo la cabeza tras un cambio</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>When it was last changed</source>
            <translation>Último cambio</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Why it was stopped</source>
            <translation>Por qué se paró</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>{0}, {1} to {2}</source>
            <translation>{0}, de {1} a {2}</translation>
        </message>
    </context>
    <context>
        <name>ComputerSection</name>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>As the panel</source>
            <translation>Como el panel</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>Colour</source>
            <translation>Color</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>During a session; before sleep the screen may go dark all the same</source>
            <translation>Durante una sesión; antes de dormir, la pantalla puede apagarse de todos modos</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>Keep the computer awake</source>
            <translation>Mantener despierto el equipo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>Keyboard</source>
            <translation>Teclado</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>Music and films in other programs wait until the session is over</source>
            <translation>La música y las películas de otros programas esperan hasta que acabe la sesión</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>One colour</source>
            <translation>Un color</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>Pause other players</source>
            <translation>Pausar otros reproductores</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>Show</source>
            <translation>Ver</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>Show all keys</source>
            <translation>Ver todas las teclas</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>Sleep after a bedtime session</source>
            <translation>Reposo tras la sesión antes de dormir</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>Sun in the tray</source>
            <translation>Sol en la bandeja</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>The computer goes to sleep too, with a minute to say no</source>
            <translation>El equipo también entra en reposo, con un minuto para decir que no</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>What every key does; ? shows it too</source>
            <translation>Qué hace cada tecla; ? también las muestra</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>While Mat Companion waits in the tray of the desktop</source>
            <translation>Mientras Mat Companion espera en la bandeja del escritorio</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>icon, symbol, panel, taskbar, status area, black and white</source>
            <translation>icono, símbolo, panel, barra de tareas, área de notificación, blanco y negro</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>music player, video, browser, media, silence</source>
            <translation>reproductor de música, vídeo, navegador, multimedia, silencio</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>screen saver, standby, lock, dark screen, display</source>
            <translation>salvapantallas, protector de pantalla, suspensión, bloqueo, pantalla negra, monitor</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>shortcuts, keys, hotkeys, keyboard</source>
            <translation>atajos, teclas, combinaciones, accesos rápidos, teclado</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>suspend, standby, shut down, turn off, night</source>
            <translation>suspender, hibernar, apagar, noche</translation>
        </message>
    </context>
    <context>
        <name>ConsequencePanel</name>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>Emergency signs</source>
            <translation>Señales de emergencia</translation>
        </message>
    </context>
    <context>
        <name>CountdownRing</name>
        <message>
            <location filename="../../companion/ui/widgets/step_card.py" />
            <source>Starts in {0} s</source>
            <translation>Empieza en {0} s</translation>
        </message>
    </context>
    <context>
        <name>CoverStrip</name>
        <message>
            <location filename="../../companion/ui/widgets/cover_strip.py" />
            <source>Bare</source>
            <translation>Piel</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/cover_strip.py" />
            <source>Double</source>
            <translation>Doble</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/cover_strip.py" />
            <source>T-shirt</source>
            <translation>Camiseta</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/cover_strip.py" />
            <source>Thick</source>
            <translation>Gruesa</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/cover_strip.py" />
            <source>Thick socks</source>
            <translation>Calcetín grueso</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/cover_strip.py" />
            <source>Thin</source>
            <translation>Fina</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/cover_strip.py" />
            <source>Thin socks</source>
            <translation>Calcetín fino</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/cover_strip.py" />
            <source>{0}, {1} of {2}</source>
            <translation>{0}, {1} de {2}</translation>
        </message>
    </context>
    <context>
        <name>Credits</name>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>Felt Piano: played on the piano of MuseScore General, whose samples are in the public domain; their adaptation is Copyright © 2018-2021 S. Christian Collins</source>
            <translation>Piano de fieltro: tocado con el piano de MuseScore General, cuyas muestras son de dominio público; su adaptación es Copyright © 2018-2021 S. Christian Collins</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>Icons and pictures: drawn for this program</source>
            <translation>Iconos e imágenes: dibujados para este programa</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>Music, soundscapes and bells: made for this program</source>
            <translation>Música, paisajes sonoros y campanas: hechos para este programa</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>The example of three days: retold for this program</source>
            <translation>El ejemplo de tres días: contado de nuevo para este programa</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>music of another sampling rate</source>
            <translation>música con otra frecuencia de muestreo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>notifications, media keys and sleep on Linux</source>
            <translation>notificaciones, teclas multimedia y reposo en Linux</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>order and loudness of your own music</source>
            <translation>orden y volumen de tu propia música</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>reading of music files, with libsndfile</source>
            <translation>lectura de archivos de música, con libsndfile</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>the charts</source>
            <translation>los gráficos</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>the mixing of sounds</source>
            <translation>la mezcla de sonidos</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>the sound device, with SDL</source>
            <translation>la salida de sonido, con SDL</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>the window, with Qt</source>
            <translation>la ventana, con Qt</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>where data belongs</source>
            <translation>dónde van los datos</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>whether a film has the whole screen</source>
            <translation>si una película ocupa toda la pantalla</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>whether the sound is muted</source>
            <translation>si el sonido está silenciado</translation>
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
            <translation>Se está haciendo una copia, y se abre para comprobarla antes de que cuente.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Back up now</source>
            <translation>Hacer copia</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Backups</source>
            <translation>Copias de seguridad</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Cancel the backup</source>
            <translation>Cancelar la copia de seguridad</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Delete everything</source>
            <translation>Borrar todo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Delete...</source>
            <translation>Borrar...</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Everything as it was then; you see what that would change first</source>
            <translation>Todo como era entonces; primero ves qué cambiaría</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Everything in one file, a table of the sessions, or a report for a doctor</source>
            <translation>Todo en un archivo, una tabla de las sesiones o un informe para el médico</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Export the journal</source>
            <translation>Exportar el diario</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Export...</source>
            <translation>Exportar...</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>From such a file; you see what it would change first</source>
            <translation>De un archivo así; primero ves qué cambiaría</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Import a journal</source>
            <translation>Importar un diario</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Import...</source>
            <translation>Importar...</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Journal, answers and settings stay in this folder on this computer; nothing is sent.</source>
            <translation>El diario, las respuestas y los ajustes se quedan en esta carpeta de este equipo; no se envía nada.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Journal, answers and settings, and the backups if you like, in two steps</source>
            <translation>Diario, respuestas y ajustes, y si quieres las copias, en dos pasos</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Make a backup now</source>
            <translation>Hacer ahora una copia de seguridad</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>None yet. One is made on every day with a session.</source>
            <translation>Aún ninguna. Se hace una cada día con sesión.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Restore a backup</source>
            <translation>Restaurar una copia de seguridad</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Restore...</source>
            <translation>Restaurar...</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>The newest is from {0}.</source>
            <translation>La más reciente: {0}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Where the journal is</source>
            <translation>Dónde está el diario</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>bring back, recover, undo, lost</source>
            <translation>recuperar, deshacer, perdido, volver atrás, respaldo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>copy, save, safety, archive</source>
            <translation>copia, guardar, seguridad, archivo, respaldo, backup</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>erase, remove, clear, wipe, reset, start over, privacy</source>
            <translation>borrar, eliminar, quitar, vaciar, restablecer, empezar de cero, privacidad</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>folder, path, location, privacy</source>
            <translation>carpeta, ruta, ubicación, lugar, privacidad</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>load, open, csv, json, table, merge, other program</source>
            <translation>cargar, abrir, csv, json, tabla, combinar, fusionar, otro programa</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>save, csv, json, table, pdf, print, spreadsheet, copy</source>
            <translation>guardar, csv, json, tabla, pdf, imprimir, hoja de cálculo, excel, copiar</translation>
        </message>
    </context>
    <context>
        <name>DayField</name>
        <message>
            <location filename="../../companion/ui/widgets/day_field.py" />
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/day_field.py" />
            <source>Up and Down change it by a day, Page Up by a week</source>
            <translation>Arriba y Abajo lo cambian un día, Re Pág una semana</translation>
        </message>
    </context>
    <context>
        <name>DayStrip</name>
        <message>
            <location filename="../../companion/ui/widgets/day_strip.py" />
            <source>Last 14 days</source>
            <translation>Últimos 14 días</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/day_strip.py" />
            <source>dddd, d MMMM</source>
            <translation>dddd, d 'de' MMMM</translation>
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
            <translation>Un acceso que también abre antes de dormir, mediodía, pies y respiración</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>Add to the menu</source>
            <translation>Añadir al menú</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>Another copy or version starts; off and on again renews it</source>
            <translation>Se inicia otra copia o versión; desactivar y activar lo renueva</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>From login on it waits in the tray, without a window</source>
            <translation>Desde el inicio de sesión espera en la bandeja, sin ventana</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>In the menu of this computer</source>
            <translation>En el menú de este equipo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>It is there, and also starts bedtime, lunch, feet and breathing</source>
            <translation>Está ahí, y también abre antes de dormir, mediodía, pies y respiración</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>It is there, and starts another copy or version of the program</source>
            <translation>Está ahí, y abre otra copia o versión del programa</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>It is there; it came with the installation, or somebody put it there</source>
            <translation>Está ahí; vino con la instalación, o alguien lo puso</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>Remove from the menu</source>
            <translation>Quitar del menú</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>Renew</source>
            <translation>Renovar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>Renew the entry in the menu</source>
            <translation>Renovar la entrada del menú</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>Somebody put an entry for this there; it stays as it is</source>
            <translation>Alguien puso ahí una entrada para esto; se queda como está</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>Start with the computer</source>
            <translation>Iniciar con el equipo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>autostart, login, boot, background, tray</source>
            <translation>inicio automático, autoarranque, inicio de sesión, arrancar, encender, segundo plano, bandeja</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>launcher, desktop entry, shortcut, start menu, install, uninstall</source>
            <translation>lanzador, acceso directo, menú de inicio, aplicaciones, instalar, desinstalar</translation>
        </message>
    </context>
    <context>
        <name>Disclosure</name>
        <message>
            <location filename="../../companion/ui/widgets/disclosure.py" />
            <source>Hide</source>
            <translation>Ocultar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/disclosure.py" />
            <source>Hide: {0}</source>
            <translation>Ocultar: {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/disclosure.py" />
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/disclosure.py" />
            <source>Show: {0}</source>
            <translation>Mostrar: {0}</translation>
        </message>
    </context>
    <context>
        <name>Doors</name>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>A part of the program is missing. Please install Mat Companion again.</source>
            <translation>Falta una parte del programa. Instala Mat Companion de nuevo, por favor.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>A restore was cut off. Please make some room on the disk, then open Mat Companion to finish it.</source>
            <translation>Una restauración quedó a medias. Haz algo de sitio en el disco y abre Mat Companion para terminarla, por favor.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>A short health check comes before the first session. It takes about a minute.</source>
            <translation>Antes de la primera sesión hay unas preguntas de salud. Llevan más o menos un minuto.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>After an operation, please ask your doctor before using a spike mat.</source>
            <translation>Tras una operación, consulta con tu médico antes de usar una esterilla de púas.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>Another computer has a newer Mat Companion, and its journal is left alone. Please update this one.</source>
            <translation>Otro equipo tiene un Mat Companion más nuevo, y su diario no se toca. Actualiza este, por favor.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>Another program is using the journal. Please close it and try again.</source>
            <translation>Otro programa está usando el diario. Ciérralo y vuelve a intentarlo, por favor.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>During pregnancy the mat stays closed. Easy breathing, music and the journal stay open.</source>
            <translation>Durante el embarazo la esterilla queda cerrada. La respiración suave, la música y el diario siguen abiertos.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>If they agree, tick it in the health check.</source>
            <translation>Si está de acuerdo, márcalo en las preguntas de salud.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>It has been a while: please look through the health check again before the next session.</source>
            <translation>Ha pasado un tiempo: repasa las preguntas de salud antes de la próxima sesión, por favor.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>Mat Companion is already open with this journal. Please use its window.</source>
            <translation>Mat Companion ya está abierto con este diario. Usa su ventana, por favor.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>No backup could be made. Please check the folder it was to be kept in.</source>
            <translation>No se pudo hacer ninguna copia de seguridad. Revisa la carpeta en la que debía guardarse, por favor.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>No mat after a sedative or sleeping pill. Come back tomorrow; breathing stays open.</source>
            <translation>Sin esterilla después de un sedante o un somnífero. Vuelve mañana; la respiración sigue abierta.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>No mat after alcohol. Come back tomorrow; breathing and music stay open.</source>
            <translation>Sin esterilla después de beber alcohol. Vuelve mañana; la respiración y la música siguen abiertas.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>No mat on freshly shaved, waxed or sunburnt skin. Come back when it is calm.</source>
            <translation>Sin esterilla sobre piel recién afeitada, depilada con cera o quemada por el sol. Vuelve cuando esté calmada.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>No mat on the day of acupuncture. Come back tomorrow; breathing and music stay open.</source>
            <translation>Sin esterilla el día de la acupuntura. Vuelve mañana; la respiración y la música siguen abiertas.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>No mat on the day of cupping. Look at your skin tomorrow; breathing and music stay open.</source>
            <translation>Sin esterilla el día de las ventosas. Mírate la piel mañana; la respiración y la música siguen abiertas.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>No mat today. Breathing, music and the journal stay open.</source>
            <translation>Hoy, sin esterilla. La respiración, la música y el diario siguen abiertos.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>No mat today. Please look at the emergency signs and talk to a health professional.</source>
            <translation>Hoy, sin esterilla. Mira las señales de emergencia y habla con un profesional de la salud, por favor.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>No mat while you feel ill. Rest today; easy breathing stays open.</source>
            <translation>Sin esterilla mientras te encuentres mal. Hoy descansa; la respiración suave sigue abierta.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>No sound output was found, so sessions are silent. Connect headphones or speakers to hear them.</source>
            <translation>No se encontró ninguna salida de sonido, así que las sesiones son mudas. Conecta auriculares o altavoces para oírlas.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>Not every column that is needed was recognised. Name them with mat-companion import --map; in the window they cannot be named yet.</source>
            <translation>No se reconocieron todas las columnas necesarias. Indícalas con mat-companion import --map; en la ventana aún no se puede.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>Not everything could be deleted yet. Opening Mat Companion again deletes the rest.</source>
            <translation>Aún no se pudo borrar todo. Al abrir Mat Companion de nuevo se borra el resto.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>Nothing can be written into the folder for several computers. Please check whom it belongs to.</source>
            <translation>No se puede escribir nada en la carpeta para varios equipos. Comprueba a quién pertenece, por favor.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>Please ask a doctor, midwife or pharmacist about the mat first, then tick it in the health check.</source>
            <translation>Primero consulta lo de la esterilla con un médico, una matrona o un farmacéutico; después márcalo en las preguntas de salud.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>Settings could not be saved; they hold until you quit. Please check the folder's permissions.</source>
            <translation>Los ajustes no se pudieron guardar; valen hasta que salgas. Revisa los permisos de la carpeta, por favor.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>Some of this table cannot be read. Please put it right there, and try again.</source>
            <translation>Parte de esta tabla no se puede leer. Corrígela allí y vuelve a intentarlo, por favor.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>Some of your music could not be played and was skipped.</source>
            <translation>Parte de tu música no se pudo reproducir y se omitió.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>Some of your music could not be played and was skipped: {0}.</source>
            <translation>Parte de tu música no se pudo reproducir y se omitió: {0}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>Some settings could not be read and are at their defaults again. Please look through them.</source>
            <translation>Algunos ajustes no se pudieron leer y vuelven a sus valores iniciales. Repásalos, por favor.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>Standing comes after feet seated: three comfortable days on its last step open it.</source>
            <translation>De pie llega después de los pies en silla: tres días cómodos en su último paso lo abren.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>That folder is Mat Companion's own, which no other program may copy. Please choose another one.</source>
            <translation>Esa carpeta es la del propio Mat Companion, y ningún otro programa puede copiarla. Elige otra, por favor.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>The chosen sound device is not there; the usual one is used until it is back.</source>
            <translation>El dispositivo de sonido elegido no está; se usa el habitual hasta que vuelva.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>The disk is full, so the journal could not be saved. Please make some room.</source>
            <translation>El disco está lleno, así que el diario no se pudo guardar. Haz algo de sitio, por favor.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>The disk is too full for a backup or a restore. Please make some room.</source>
            <translation>El disco está demasiado lleno para una copia de seguridad o una restauración. Haz algo de sitio, por favor.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>The entry for this computer's menu or login could not be changed. Please check its folder.</source>
            <translation>La entrada en el menú o el inicio de sesión de este equipo no se pudo cambiar. Revisa su carpeta, por favor.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>The folder for several computers is not there. Connect it, or choose another one in Settings.</source>
            <translation>La carpeta para varios equipos no está. Conéctala, o elige otra en Ajustes.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>The journal could not be written to this file. Please choose another place or name.</source>
            <translation>El diario no se pudo escribir en este archivo. Elige otro lugar o nombre, por favor.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>The journal file is damaged and was left as it is. Please put a copy from a backup in its place.</source>
            <translation>El archivo del diario está dañado y se dejó como está. Pon en su lugar una copia de seguridad, por favor.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>The journal was not opened: this computer's SQLite lacks full-text search. Please install a Python that has it.</source>
            <translation>El diario no se abrió: al SQLite de este equipo le falta la búsqueda de texto completo. Instala un Python que la tenga, por favor.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>The mat is not for now. Breathing, music and the journal stay open.</source>
            <translation>Por ahora, la esterilla no se usa. La respiración, la música y el diario siguen abiertos.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>The mat is ready when you are.</source>
            <translation>La esterilla está lista cuando tú quieras.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>The mat part is for adults. Breathing, music and the journal stay open.</source>
            <translation>La parte de la esterilla es para adultos. La respiración, la música y el diario siguen abiertos.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>The mat rests today. If something still hurts, talk to a health professional.</source>
            <translation>Hoy la esterilla descansa. Si algo aún duele, habla con un profesional de la salud.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>The mat waits until your skin is well. Breathing, music and the journal stay open.</source>
            <translation>La esterilla espera hasta que tu piel esté bien. La respiración, la música y el diario siguen abiertos.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>The mat waits until your skin is well. Then untick it in the health check.</source>
            <translation>La esterilla espera hasta que tu piel esté bien. Entonces desmárcalo en las preguntas de salud.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>The skin there was bruised or broken and has not been seen to be well again. Please choose that for the skin marks, or write this down once it is well.</source>
            <translation>Ahí la piel tenía moratones o estaba abierta, y nadie ha anotado que vuelva a estar bien. Elige eso en las marcas de la piel, o anota esto cuando esté bien.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>The sound output went away; the session goes on in silence. Connect it again to hear it.</source>
            <translation>La salida de sonido desapareció; la sesión sigue en silencio. Conéctala de nuevo para oírla.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>There is no such file. Please check its name.</source>
            <translation>Ese archivo no existe. Revisa su nombre, por favor.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>This backup was made by a newer Mat Companion. Please update the program to restore it.</source>
            <translation>Esta copia de seguridad la hizo un Mat Companion más nuevo. Actualiza el programa para restaurarla, por favor.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>This file cannot be read. Please check its permissions.</source>
            <translation>No se puede leer este archivo. Revisa sus permisos, por favor.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>This file is no backup that can be restored, or it is damaged. Please choose another one.</source>
            <translation>Este archivo no es una copia de seguridad que se pueda restaurar, o está dañado. Elige otro, por favor.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>This file is not a journal Mat Companion can read. Please choose another file.</source>
            <translation>Este archivo no es un diario que Mat Companion pueda leer. Elige otro archivo, por favor.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>This is a folder. Please choose a file in it.</source>
            <translation>Es una carpeta. Elige un archivo que esté en ella, por favor.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>This journal was written by a newer Mat Companion. Please update the program to open it.</source>
            <translation>Este diario lo escribió un Mat Companion más nuevo. Actualiza el programa para abrirlo, por favor.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>This music could not be played. Please choose another piece in Settings.</source>
            <translation>Esta música no se pudo reproducir. Elige otra pieza en Ajustes, por favor.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>This session says why the mat is to wait. Once it is open again, that can be changed or deleted.</source>
            <translation>Esta sesión dice por qué la esterilla debe esperar. Cuando esté abierta de nuevo, se podrá cambiar o borrar.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>While nursing, please ask your doctor or midwife before using a spike mat.</source>
            <translation>Durante la lactancia, consulta con tu médico o matrona antes de usar una esterilla de púas.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>With a bleeding disorder, please ask your doctor before using a spike mat.</source>
            <translation>Con un trastorno de la coagulación, consulta con tu médico antes de usar una esterilla de púas.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>With a clot or an inflamed vein the mat stays closed. Breathing, music and the journal stay open.</source>
            <translation>Con un coágulo o una vena inflamada la esterilla queda cerrada. La respiración, la música y el diario siguen abiertos.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>With a heart condition, please ask your doctor before using a spike mat.</source>
            <translation>Con una enfermedad del corazón, consulta con tu médico antes de usar una esterilla de púas.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>With a numb area or nerve damage the mat stays closed. Breathing, music and the journal stay open.</source>
            <translation>Con una zona entumecida o daño en los nervios la esterilla queda cerrada. La respiración, la música y el diario siguen abiertos.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>With a severe mental illness, please ask your doctor before using a spike mat.</source>
            <translation>Con una enfermedad mental grave, consulta con tu médico antes de usar una esterilla de púas.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>With blood thinners, please ask your doctor or pharmacist before using a spike mat.</source>
            <translation>Con anticoagulantes u otros fármacos que hacen la sangre más fluida, consulta con tu médico o farmacéutico antes de usar una esterilla de púas.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>With diabetes the feet stay off the mat. Please choose another session.</source>
            <translation>Con diabetes, los pies no van a la esterilla. Elige otra sesión, por favor.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>With diabetes, please ask your doctor before using a spike mat.</source>
            <translation>Con diabetes, consulta con tu médico antes de usar una esterilla de púas.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>With epilepsy, MS, Parkinson's or the like, please ask your doctor before using a spike mat.</source>
            <translation>Con epilepsia, EM, párkinson o algo similar, consulta con tu médico antes de usar una esterilla de púas.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>With high or low blood pressure, please ask your doctor before using a spike mat.</source>
            <translation>Con la presión arterial alta o baja, consulta con tu médico antes de usar una esterilla de púas.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>With poor circulation or varicose veins, please ask your doctor before using a spike mat.</source>
            <translation>Con mala circulación o varices, consulta con tu médico antes de usar una esterilla de púas.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>With poor circulation the feet stay off the mat. Please choose another session.</source>
            <translation>Con mala circulación, los pies no van a la esterilla. Elige otra sesión, por favor.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>With such an allergy, please ask your doctor or pharmacist before using a spike mat.</source>
            <translation>Con una alergia así, consulta con tu médico o farmacéutico antes de usar una esterilla de púas.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>With what you ticked about your spine or cancer, please ask your doctor first.</source>
            <translation>Con lo que marcaste sobre tu columna o un cáncer, consulta primero con tu médico.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>With your answers, this part of the body is left out. Please choose another session.</source>
            <translation>Con tus respuestas, esta parte del cuerpo queda fuera. Elige otra sesión, por favor.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>You had to stop twice in two weeks, last for dizziness. Please ask a professional first.</source>
            <translation>Tuviste que parar dos veces en dos semanas, la última por mareo. Consulta primero con un profesional, por favor.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>You had to stop twice in two weeks, last for sharp pain. Please ask a professional first.</source>
            <translation>Tuviste que parar dos veces en dos semanas, la última por dolor agudo. Consulta primero con un profesional, por favor.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>You stopped after fainting. Please ask a professional before the next session.</source>
            <translation>Paraste tras un desmayo. Consulta con un profesional antes de la próxima sesión, por favor.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>You stopped after fainting: no mat today. Please talk to a health professional.</source>
            <translation>Paraste tras un desmayo: hoy, sin esterilla. Habla con un profesional de la salud, por favor.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>You stopped for chest or breath trouble. Please ask a professional before the next session.</source>
            <translation>Paraste por molestias en el pecho o al respirar. Consulta con un profesional antes de la próxima sesión, por favor.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>You stopped for chest or breath trouble: no mat today. If it is back, call emergency services.</source>
            <translation>Paraste por molestias en el pecho o al respirar: hoy, sin esterilla. Si vuelven, llama a los servicios de emergencia.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>You stopped for dizziness: no mat today. If it comes back, talk to a health professional.</source>
            <translation>Paraste por mareo: hoy, sin esterilla. Si vuelve, habla con un profesional de la salud.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>You stopped for numbness or tingling. Please ask a professional before the next session.</source>
            <translation>Paraste por entumecimiento u hormigueo. Consulta con un profesional antes de la próxima sesión, por favor.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>You stopped for numbness or tingling: no mat today. If it is still there, see a professional today.</source>
            <translation>Paraste por entumecimiento u hormigueo: hoy, sin esterilla. Si aún lo notas, ve a un profesional hoy.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>You stopped for sharp pain: no mat today. If it is still there, talk to a health professional.</source>
            <translation>Paraste por dolor agudo: hoy, sin esterilla. Si aún lo notas, habla con un profesional de la salud.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>Your data folder cannot be written to. Please check its permissions.</source>
            <translation>No se puede escribir en tu carpeta de datos. Revisa sus permisos, por favor.</translation>
        </message>
    </context>
    <context>
        <name>DualSlider</name>
        <message>
            <location filename="../../companion/ui/widgets/dual_slider.py" />
            <source>Draw the dotted ring to where it was before</source>
            <translation>Arrastra el anillo de puntos a donde estaba antes</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/dual_slider.py" />
            <source>{0} after</source>
            <translation>{0} después</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/dual_slider.py" />
            <source>{0} before</source>
            <translation>{0} antes</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/dual_slider.py" />
            <source>{0} now</source>
            <translation>{0} ahora</translation>
        </message>
    </context>
    <context>
        <name>EasingPanel</name>
        <message>
            <location filename="../../companion/ui/widgets/session_question.py" />
            <source>Add a layer</source>
            <translation>Añadir capa</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_question.py" />
            <source>Easing?</source>
            <translation>¿Va cediendo?</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_question.py" />
            <source>Finish here</source>
            <translation>Terminar aquí</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_question.py" />
            <source>Lift off slowly and put a layer between. Space goes on.</source>
            <translation>Levántate despacio y pon una capa entre medias. Espacio para seguir.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_question.py" />
            <source>Not easing</source>
            <translation>No cede</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_question.py" />
            <source>Yes, easing</source>
            <translation>Sí, va cediendo</translation>
        </message>
    </context>
    <context>
        <name>EmergencyPage</name>
        <message>
            <location filename="../../companion/ui/pages/emergency.py" />
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/emergency.py" />
            <source>Emergency signs</source>
            <translation>Señales de emergencia</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/emergency.py" />
            <source>These need a person, not an app. With any of them, leave the mat until someone has had a look.</source>
            <translation>Esto necesita a una persona, no una aplicación. Con cualquiera de estas señales, deja la esterilla hasta que alguien lo haya mirado.</translation>
        </message>
    </context>
    <context>
        <name>EmptyJournal</name>
        <message>
            <location filename="../../companion/ui/widgets/journal_empty.py" />
            <source>Add a past session</source>
            <translation>Añadir una sesión pasada</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_empty.py" />
            <source>After each session you can note how your back felt.</source>
            <translation>Tras cada sesión puedes anotar cómo estaba tu espalda.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_empty.py" />
            <source>Journal</source>
            <translation>Diario</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_empty.py" />
            <source>Nothing here yet</source>
            <translation>Aún no hay nada</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_empty.py" />
            <source>Start first session</source>
            <translation>Empezar la primera sesión</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_empty.py" />
            <source>Three sliders, ten seconds, kept on this computer.</source>
            <translation>Tres controles, diez segundos, guardado en este equipo.</translation>
        </message>
    </context>
    <context>
        <name>EntryForm</name>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Also tried</source>
            <translation>También probado</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Last night's sleep</source>
            <translation>Sueño de anoche</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>That day</source>
            <translation>Ese día</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>That is still to come.</source>
            <translation>Eso aún está por llegar.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>excellent</source>
            <translation>de maravilla</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>terrible</source>
            <translation>fatal</translation>
        </message>
    </context>
    <context>
        <name>ErasePage</name>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>Also the backups and copies of older journals ({0}) in {1}</source>
            <translation>También las copias de seguridad y las copias de diarios antiguos ({0}) en {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>Back to settings</source>
            <translation>Volver a ajustes</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>Backups and copies of older journals: {0}</source>
            <translation>Copias de seguridad y copias de diarios antiguos: {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>Begin again</source>
            <translation>Empezar de nuevo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>Damaged files that were kept: {0}</source>
            <translation>Archivos dañados que se guardaron: {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>Delete everything</source>
            <translation>Borrar todo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>Delete everything now?</source>
            <translation>¿Borrar todo ahora?</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>Deleting</source>
            <translation>Borrando</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>Everything is deleted</source>
            <translation>Todo está borrado</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>Export first...</source>
            <translation>Exportar antes...</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>Health answers, looks at the skin, pace and limits</source>
            <translation>Respuestas de salud, revisiones de la piel, ritmo y límites</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>Not everything could be deleted</source>
            <translation>No se pudo borrar todo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>Settings, reminders and the log</source>
            <translation>Ajustes, recordatorios y el registro</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>The backups stay in {0}</source>
            <translation>Las copias de seguridad se quedan en {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>The file of this computer could not be removed from {0}: please delete it there.</source>
            <translation>El archivo de este equipo no se pudo quitar de {0}: bórralo allí, por favor.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>The file of this computer in {0}; your other computers keep theirs</source>
            <translation>El archivo de este equipo en {0}; tus otros equipos conservan los suyos</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>The journal with all that you wrote in it</source>
            <translation>El diario con todo lo que escribiste en él</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>The journal, {0}, with all that you wrote in it</source>
            <translation>El diario, {0}, con todo lo que escribiste en él</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>This cannot be undone.</source>
            <translation>Esto no se puede deshacer.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>This is what would be deleted. Nothing has been deleted yet.</source>
            <translation>Esto es lo que se borraría. Aún no se ha borrado nada.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>What you exported to other places stays, and so do copies that other programs made. Mat Companion itself stays installed, in the menu and at login as you chose. The files are deleted, not overwritten: parts of them may stay on the disk for a while, out of sight, until something else takes their place.</source>
            <translation>Lo que exportaste a otros lugares se queda, y también las copias que hicieron otros programas. Mat Companion sigue instalado, en el menú y al iniciar sesión como elegiste. Los archivos se borran, no se sobrescriben: partes de ellos pueden quedar un tiempo en el disco, fuera de la vista, hasta que otra cosa ocupe su lugar.</translation>
        </message>
    </context>
    <context>
        <name>ExpectationsPage</name>
        <message>
            <location filename="../../companion/ui/pages/expectations.py" />
            <source>After that</source>
            <translation>Después</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/expectations.py" />
            <source>Afterwards</source>
            <translation>Al terminar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/expectations.py" />
            <source>Back to Today</source>
            <translation>Volver a Hoy</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/expectations.py" />
            <source>Getting on and off</source>
            <translation>Ponerse y levantarse</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/expectations.py" />
            <source>It may prickle at once. In a small study of healthy people the sting was strongest within the first half minute and then faded.</source>
            <translation>Puede que pinche enseguida. En un estudio pequeño con personas sanas, el escozor fue más fuerte en el primer medio minuto y después se fue apagando.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/expectations.py" />
            <source>Little dots on the skin are common. Redness, itching and soreness can happen, and some people find that a mat is not for them.</source>
            <translation>Los puntitos en la piel son habituales. Puede haber enrojecimiento, picor o zonas doloridas, y algunas personas ven que la esterilla no es para ellas.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/expectations.py" />
            <source>Many people describe warmth, some a hum, some nothing new. A long breath out makes it easier to stay soft; being tense makes it sharper.</source>
            <translation>Muchas personas describen calor, algunas un zumbido, otras nada nuevo. Una exhalación larga ayuda a soltar el cuerpo; con tensión se nota más afilado.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/expectations.py" />
            <source>Minute by minute</source>
            <translation>Minuto a minuto</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/expectations.py" />
            <source>Roll off if pain turns sharp, or if you feel dizzy or numb. The S key stops a session at any moment, also with your eyes shut. Ending early is always a good choice.</source>
            <translation>Gira hacia un lado y sal si el dolor se vuelve agudo, o si notas mareo o entumecimiento. La tecla S para la sesión en cualquier momento, también con los ojos cerrados. Terminar antes siempre es una buena decisión.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/expectations.py" />
            <source>Sit at the edge, lower yourself slowly with your hands, then lie still: small slides scratch. To leave, roll to one side, lift rather than drag, and sit a minute before you stand.</source>
            <translation>Siéntate en el borde, baja despacio con las manos y luego no te muevas: los pequeños deslizamientos arañan. Para salir, gira hacia un lado, levanta en vez de arrastrar, y siéntate un minuto antes de ponerte de pie.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/expectations.py" />
            <source>Strong is fine, sharp is not</source>
            <translation>Intenso está bien, agudo no</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/expectations.py" />
            <source>Studies of mats are small and their results mixed. This is a quiet session for your back and mind, and a diary to see how it goes for you. It does not replace care by a professional, and changes nothing about your medicines.</source>
            <translation>Los estudios sobre esterillas son pequeños y sus resultados, desiguales. Esto es una sesión tranquila para tu espalda y tu mente, y un diario para ver cómo te va. No sustituye la atención de un profesional y no cambia nada de tus medicamentos.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/expectations.py" />
            <source>The first half minute</source>
            <translation>El primer medio minuto</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/expectations.py" />
            <source>What is known</source>
            <translation>Qué se sabe</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/expectations.py" />
            <source>What it feels like</source>
            <translation>Qué se siente</translation>
        </message>
    </context>
    <context>
        <name>ExportPage</name>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>A report for a doctor</source>
            <translation>Un informe para el médico</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>A table of the sessions</source>
            <translation>Una tabla de las sesiones</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>CSV: one row a session, for a spreadsheet</source>
            <translation>CSV: una fila por sesión, para una hoja de cálculo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>Choose a file…</source>
            <translation>Elegir archivo…</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>Exported</source>
            <translation>Exportado</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>How far it is</source>
            <translation>Cuánto lleva</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>Into a file that only you can read. Nothing is sent anywhere.</source>
            <translation>A un archivo que solo tú puedes leer. No se envía nada a ningún sitio.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>JSON: everything in it, to be taken in again here or on another computer</source>
            <translation>JSON: todo lo que contiene, para volver a importarlo aquí o en otro equipo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>Nothing was exported</source>
            <translation>No se exportó nada</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>PDF: ratings, minutes, stops and marks of some weeks, on a page or two to print</source>
            <translation>PDF: valoraciones, minutos, paradas y marcas de algunas semanas, en una o dos páginas para imprimir</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>The first day is after the last one.</source>
            <translation>El primer día es posterior al último.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>The whole journal</source>
            <translation>El diario completo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>There is no file before all of it is written.</source>
            <translation>No hay archivo hasta que todo esté escrito.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>What to export</source>
            <translation>Qué exportar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>Writing the file</source>
            <translation>Escribiendo el archivo</translation>
        </message>
    </context>
    <context>
        <name>Exported</name>
        <message numerus="yes">
            <location filename="../../companion/ui/text/exported.py" />
            <source>%n entries</source>
            <translation>
                <numerusform>%n entrada</numerusform>
                <numerusform>%n entradas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/exported.py" />
            <source>%n sessions</source>
            <translation>
                <numerusform>%n sesión</numerusform>
                <numerusform>%n sesiones</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/exported.py" />
            <source>1 entry</source>
            <translation>1 entrada</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/exported.py" />
            <source>1 session</source>
            <translation>1 sesión</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/exported.py" />
            <source>Entries without a session, health answers and looks at the skin are not in a table.</source>
            <translation>Las entradas sin sesión, las respuestas de salud y las revisiones de la piel no están en una tabla.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/exported.py" />
            <source>Exported {0} to {1}</source>
            <translation>Exportado: {0}, a {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/exported.py" />
            <source>Not during a session</source>
            <translation>No durante una sesión</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/exported.py" />
            <source>Not while the journal is kept in memory only</source>
            <translation>No mientras el diario solo esté en memoria</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/exported.py" />
            <source>The report is in {0}</source>
            <translation>El informe está en {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/exported.py" />
            <source>{0} and {1}</source>
            <translation>{0} y {1}</translation>
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
            <translation>Empieza aquí</translation>
        </message>
    </context>
    <context>
        <name>FeelingCard</name>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>Anything you would like to remember</source>
            <translation>Lo que quieras recordar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>Comfort</source>
            <translation>Comodidad</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>Noticed</source>
            <translation>Notado</translation>
        </message>
    </context>
    <context>
        <name>FileDialogs</name>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Add a folder of music</source>
            <translation>Añadir una carpeta de música</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Add music</source>
            <translation>Añadir música</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Backups (*.zip)</source>
            <translation>Copias de seguridad (*.zip)</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Choose a backup</source>
            <translation>Elegir una copia de seguridad</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Choose a folder that your computers share</source>
            <translation>Elige una carpeta que compartan tus equipos</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Choose the folder with the recordings</source>
            <translation>Elige la carpeta con las grabaciones</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Drawings that stay sharp (*.svg)</source>
            <translation>Dibujos que siempre se ven nítidos (*.svg)</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Export the journal</source>
            <translation>Exportar el diario</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Import a journal</source>
            <translation>Importar un diario</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Journals (*.json)</source>
            <translation>Diarios (*.json)</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Journals and tables (*.json *.csv)</source>
            <translation>Diarios y tablas (*.json *.csv)</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Music ({0})</source>
            <translation>Música ({0})</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Pictures (*.png)</source>
            <translation>Imágenes (*.png)</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Reports (*.pdf)</source>
            <translation>Informes (*.pdf)</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Save the chart as a picture</source>
            <translation>Guardar el gráfico como imagen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Sessions for a spreadsheet (*.csv)</source>
            <translation>Sesiones para una hoja de cálculo (*.csv)</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Write a report</source>
            <translation>Escribir un informe</translation>
        </message>
    </context>
    <context>
        <name>FilterRow</name>
        <message>
            <location filename="../../companion/ui/widgets/journal_head.py" />
            <source>All</source>
            <translation>Todo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_head.py" />
            <source>Back</source>
            <translation>Espalda</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_head.py" />
            <source>Diary</source>
            <translation>Anotaciones</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_head.py" />
            <source>Feet</source>
            <translation>Pies</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_head.py" />
            <source>Has a note</source>
            <translation>Con nota</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_head.py" />
            <source>Other areas</source>
            <translation>Otras zonas</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_head.py" />
            <source>What is shown</source>
            <translation>Qué se muestra</translation>
        </message>
    </context>
    <context>
        <name>Form</name>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Anything you would like to remember</source>
            <translation>Lo que quieras recordar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Clear these ratings</source>
            <translation>Quitar estas valoraciones</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Pain</source>
            <translation>Dolor</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Stress</source>
            <translation>Estrés</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Tension</source>
            <translation>Tensión</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>That day</source>
            <translation>Ese día</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>calm</source>
            <translation>en calma</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>loose</source>
            <translation>nada tenso</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>tight</source>
            <translation>muy tenso</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>worst</source>
            <translation>el peor</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>wound up</source>
            <translation>al límite</translation>
        </message>
    </context>
    <context>
        <name>Guidance</name>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>A glass of water would be nice now.</source>
            <translation>Un vaso de agua vendría bien ahora.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Belly loose. Ribs loose.</source>
            <translation>El vientre suelto. Las costillas sueltas.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Bend your knees and roll gently to one side. Lift, do not drag.</source>
            <translation>Dobla las rodillas y gira suavemente hacia un lado. Levanta, no arrastres.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Between the shoulder blades, a little more room.</source>
            <translation>Entre los omóplatos, un poco más de sitio.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Breathe in without effort, and let the out-breath be a little longer.</source>
            <translation>Inhala sin esfuerzo, y deja que la exhalación sea un poco más larga.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Breathe in, enough. Breathe out, more than enough.</source>
            <translation>Inhala, lo justo. Exhala, más que lo justo.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Bring your attention to your feet, and let them fall outward.</source>
            <translation>Lleva la atención a los pies, y deja que caigan hacia fuera.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Calves and knees: nothing to hold up.</source>
            <translation>Pantorrillas y rodillas: nada que sostener.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Cheeks, eyes, forehead: smooth.</source>
            <translation>Mejillas, ojos, frente: lisos.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Each breath out, one layer lower.</source>
            <translation>Con cada exhalación, una capa más abajo.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Follow one breath from start to end.</source>
            <translation>Sigue una respiración de principio a fin.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Forget the counting. Normal breaths, eyes open, stay lying.</source>
            <translation>Olvida la cuenta. Respiraciones normales, ojos abiertos, no te levantes.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Good decision. Roll to the side and breathe as you like.</source>
            <translation>Buena decisión. Gira hacia un lado y respira como quieras.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Gravity is doing the work. You can stop helping.</source>
            <translation>La gravedad hace el trabajo. Puedes dejar de ayudar.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>How was that, compared with before?</source>
            <translation>¿Qué tal, comparado con antes?</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>If it is easing, stay. If it is growing, add a layer or end.</source>
            <translation>Si va cediendo, quédate. Si va a más, añade una capa o termina.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>If thoughts push in, give them the sound of your breath instead.</source>
            <translation>Si llegan pensamientos, dales en su lugar el sonido de tu respiración.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Imagine warm wax, slowly losing its edges.</source>
            <translation>Imagina cera tibia que pierde despacio sus bordes.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>It may prickle at once. That first half minute is usually the strongest.</source>
            <translation>Puede que pinche enseguida. Ese primer medio minuto suele ser el más intenso.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Let the back of the body spread.</source>
            <translation>Deja que toda la espalda se extienda.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Let the day drain out through your heels.</source>
            <translation>Deja que el día se escurra por los talones.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Let's make it easier: add a layer, or finish here.</source>
            <translation>Hagámoslo más suave: añade una capa, o termina aquí.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Lie still now; small slides scratch, stillness does not.</source>
            <translation>Ahora no te muevas; los pequeños deslizamientos arañan, la quietud no.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Little dots on the skin are common; see if they are gone next time.</source>
            <translation>Los puntitos en la piel son habituales; mira la próxima vez si ya no están.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Neck long, throat quiet.</source>
            <translation>El cuello largo, la garganta tranquila.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Nothing to answer, nothing to carry.</source>
            <translation>Nada que responder, nada que cargar.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Nothing to win here. Just stay soft around the sharpness.</source>
            <translation>Aquí no hay nada que ganar. Solo afloja el cuerpo alrededor del pinchazo.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Notice whether prickling is turning into warmth.</source>
            <translation>Observa si los pinchazos se van volviendo calor.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Now the whole body, one shape, breathing.</source>
            <translation>Ahora el cuerpo entero, una sola forma, respirando.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Out slowly, as if fogging a window.</source>
            <translation>Exhala despacio, como si empañaras una ventana.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Paused. The clock waits for you.</source>
            <translation>En pausa. El reloj te espera.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Push up to sitting with your hands, and wait a minute.</source>
            <translation>Incorpórate con las manos hasta sentarte, y espera un minuto.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Quiet now for a while.</source>
            <translation>Ahora, silencio por un rato.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Rest there for three slow breaths.</source>
            <translation>Descansa ahí tres respiraciones lentas.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Shoulders heavy, hands open.</source>
            <translation>Hombros pesados, manos abiertas.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Sit first. Let your hands take your weight, and come down slowly.</source>
            <translation>Primero, siéntate. Deja que tus manos lleven tu peso, y baja despacio.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Some people feel heat, some a hum, some nothing new. All fine.</source>
            <translation>Algunas personas sienten calor, otras un zumbido, otras nada nuevo. Todo está bien.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Stand in your own time, one hand on something steady.</source>
            <translation>Ponte de pie sin prisa, con una mano en algo firme.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>The floor is not going anywhere. Rest on it.</source>
            <translation>El suelo no se va a ninguna parte. Descansa en él.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>The low back: breathe into the space around it.</source>
            <translation>La zona lumbar: respira en el espacio que la rodea.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>The session is ending soon. Begin to hear the room.</source>
            <translation>La sesión termina pronto. Empieza a oír la habitación.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Thighs and hips, wide and slow.</source>
            <translation>Muslos y caderas, anchos y lentos.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Time to slide the mat out and turn over. Good night.</source>
            <translation>Es hora de sacar la esterilla y darte la vuelta. Buenas noches.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Unclench your jaw. Let your tongue rest.</source>
            <translation>Afloja la mandíbula. Deja descansar la lengua.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Wiggle your fingers and your toes.</source>
            <translation>Mueve los dedos de las manos y de los pies.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>With the next breath out, let the mat hold a bit more of you.</source>
            <translation>Con la próxima exhalación, deja que la esterilla sostenga un poco más de ti.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>You are in charge. Lifting off at any moment is a fine choice.</source>
            <translation>Tú decides. Levantarte en cualquier momento es una buena decisión.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>and in</source>
            <translation>e inhala</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>and out</source>
            <translation>y exhala</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>and rest</source>
            <translation>y descansa</translation>
        </message>
    </context>
    <context>
        <name>Guide</name>
        <message>
            <location filename="../../companion/ui/guide.py" />
            <source>Emergency signs</source>
            <translation>Señales de emergencia</translation>
        </message>
        <message>
            <location filename="../../companion/ui/guide.py" />
            <source>Restore a backup</source>
            <translation>Restaurar una copia de seguridad</translation>
        </message>
        <message>
            <location filename="../../companion/ui/guide.py" />
            <source>The computer was asleep. Your session waits where it was; press Space to go on.</source>
            <translation>El equipo estaba en reposo. Tu sesión espera donde estaba; pulsa Espacio para seguir.</translation>
        </message>
    </context>
    <context>
        <name>Handle</name>
        <message>
            <location filename="../../companion/ui/widgets/dual_slider.py" />
            <source>Not answered.</source>
            <translation>Sin respuesta.</translation>
        </message>
    </context>
    <context>
        <name>Health</name>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>A blood clot or inflamed vein now, or a thrombosis not long ago</source>
            <translation>Un coágulo o una vena inflamada ahora, o una trombosis hace poco</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>A lump, or a changed shape</source>
            <translation>Un bulto, o una forma que ha cambiado</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>A numb area, or nerve damage (neuropathy)</source>
            <translation>Una zona entumecida, o daño en los nervios (neuropatía)</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>A session that was too strong</source>
            <translation>Una sesión demasiado fuerte</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>A stop for another reason</source>
            <translation>Una parada por otro motivo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>A stop for chest or breath trouble</source>
            <translation>Una parada por molestias en el pecho o al respirar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>A stop for dizziness</source>
            <translation>Una parada por mareo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>A stop for fainting</source>
            <translation>Una parada por desmayo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>A stop for numbness or tingling</source>
            <translation>Una parada por entumecimiento u hormigueo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>A stop for sharp pain</source>
            <translation>Una parada por dolor agudo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>A wound, rash, sunburn, infection, or a big mole or wart where the mat would be</source>
            <translation>Una herida, erupción, quemadura de sol, infección, o un lunar o verruga grande donde estaría la esterilla</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>An allergy to foam, plastic, glue or dye</source>
            <translation>Alergia a la espuma, el plástico, el pegamento o los tintes</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Asthma that is acting up, COPD, panic with breathing exercises, glaucoma or a retina problem, an aneurysm, or a stroke</source>
            <translation>Asma descompensada, EPOC, pánico con ejercicios de respiración, glaucoma o un problema de retina, un aneurisma o un ictus</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Back pain after a bad fall or crash</source>
            <translation>Dolor de espalda tras una mala caída o un accidente</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Back pain with fever, or feeling very unwell</source>
            <translation>Dolor de espalda con fiebre, o con mucho malestar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Blood thinners: warfarin, DOACs, heparin, clopidogrel, daily aspirin</source>
            <translation>Medicamentos que hacen la sangre más fluida: warfarina, anticoagulantes directos, heparina, clopidogrel, aspirina diaria</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Breathing stays easy and without holds.</source>
            <translation>La respiración es siempre suave y sin retenciones.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Call emergency services now</source>
            <translation>Llama ahora a los servicios de emergencia</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Chest pain, or trouble breathing</source>
            <translation>Dolor en el pecho, o dificultad para respirar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Diabetes</source>
            <translation>Diabetes</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Epilepsy, MS, Parkinson's or another movement disorder</source>
            <translation>Epilepsia, EM, párkinson u otro trastorno del movimiento</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Feet stay off the mat.</source>
            <translation>Los pies no van a la esterilla.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Get urgent advice today</source>
            <translation>Busca consejo urgente hoy</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Getting down to the floor or up again is hard, or I have had falls</source>
            <translation>Me cuesta bajar al suelo o volver a levantarme, o he tenido caídas</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Haemophilia or another bleeding disorder</source>
            <translation>Hemofilia u otro trastorno de la coagulación</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Heart disease, irregular heartbeat, pacemaker or ICD</source>
            <translation>Enfermedad del corazón, latido irregular, marcapasos o DAI</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>High or low blood pressure, medicine for it, or fainting</source>
            <translation>Presión arterial alta o baja, medicación para ella, o desmayos</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>New numbness between the legs, in the buttocks or genitals</source>
            <translation>Entumecimiento nuevo entre las piernas, en las nalgas o los genitales</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Not better after some weeks</source>
            <translation>Sin mejoría tras unas semanas</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Nursing</source>
            <translation>Lactancia</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Only with someone at home.</source>
            <translation>Solo con alguien en casa.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Pain down one leg with tingling</source>
            <translation>Dolor que baja por una pierna, con hormigueo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Pain that is worse at night and never eases</source>
            <translation>Dolor que empeora por la noche y nunca cede</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Pain you have never had before that keeps growing</source>
            <translation>Un dolor que nunca has tenido antes y que sigue creciendo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Past cancer, steroid tablets or a weak immune system</source>
            <translation>Cáncer en el pasado, corticoides en pastillas o defensas bajas</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Please ask a doctor, midwife or pharmacist first. After that, sessions are short and gentle.</source>
            <translation>Consulta primero con un médico, una matrona o un farmacéutico. Después, las sesiones son cortas y suaves.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Poor circulation, or varicose veins where the mat would be</source>
            <translation>Mala circulación, o varices donde estaría la esterilla</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Pregnant, or possibly pregnant</source>
            <translation>Embarazo, o posible embarazo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Psychosis or a severe mental illness</source>
            <translation>Psicosis o una enfermedad mental grave</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Sensitive skin, or mild eczema or psoriasis elsewhere</source>
            <translation>Piel sensible, o eccema o psoriasis leves en otra parte</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Sessions stay on the bed or couch, and never standing.</source>
            <translation>Las sesiones son siempre en la cama o el sofá, y nunca de pie.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Sessions stay short and gentle, always with a cloth over the spikes.</source>
            <translation>Las sesiones son cortas y suaves, siempre con una tela sobre las púas.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Spine fracture, severe osteoporosis, a spine deformity from birth, or cancer now or in the spine</source>
            <translation>Fractura de columna, osteoporosis grave, una deformidad de la columna de nacimiento, o cáncer ahora o en la columna</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Spine surgery in the last 12 months, or an operation or scar in the area in the last 6</source>
            <translation>Operación de columna en los últimos 12 meses, o una operación o cicatriz en la zona en los últimos 6</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Steroid tablets or strong steroid cream, or very thin or fragile skin</source>
            <translation>Corticoides en pastillas o en crema fuerte, o piel muy fina o frágil</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Sudden tearing pain in the back or belly, with faintness</source>
            <translation>Dolor repentino y desgarrador en la espalda o el vientre, con sensación de desmayo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Talk to someone in the coming days</source>
            <translation>Habla con alguien en los próximos días</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>The mat is not for now. Breathing, music and the journal stay open.</source>
            <translation>Por ahora, la esterilla no se usa. La respiración, la música y el diario siguen abiertos.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>The mat part is for adults. Breathing, music and the journal stay open.</source>
            <translation>La parte de la esterilla es para adultos. La respiración, la música y el diario siguen abiertos.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>The mat waits until the skin is well. Breathing, music and the journal stay open.</source>
            <translation>La esterilla espera hasta que la piel esté bien. La respiración, la música y el diario siguen abiertos.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Try the material on your forearm, over a cloth, first.</source>
            <translation>Prueba antes el material en el antebrazo, sobre una tela.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Under 18</source>
            <translation>Menos de 18 años</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Weakness, numbness or pain in both legs, or weakness that is getting worse</source>
            <translation>Debilidad, entumecimiento o dolor en ambas piernas, o una debilidad que va a más</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Weight loss you cannot explain</source>
            <translation>Pérdida de peso que no te explicas</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Widespread eczema or psoriasis, or damaged skin on the back</source>
            <translation>Eccema o psoriasis extensos, o piel dañada en la espalda</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>You cannot pass urine, or lose bladder or bowel control</source>
            <translation>No puedes orinar, o pierdes el control de la vejiga o del intestino</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>You worry</source>
            <translation>Te preocupa</translation>
        </message>
    </context>
    <context>
        <name>HealthPage</name>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>A quick check before the spikes</source>
            <translation>Unas preguntas antes de las púas</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>After an earlier stop</source>
            <translation>Tras una parada anterior</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>Ask before using a mat</source>
            <translation>Consulta antes de usar una esterilla</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>Continue to reading</source>
            <translation>Pasar a leer</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>Have your back seen first</source>
            <translation>Que te miren antes la espalda</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>Health check</source>
            <translation>Preguntas de salud</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>I dislike strong sensations</source>
            <translation>No me gustan las sensaciones fuertes</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>In every session</source>
            <translation>En cada sesión</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>It has been a while. Please look through your answers again.</source>
            <translation>Ha pasado un tiempo. Repasa de nuevo tus respuestas, por favor.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>None apply, continue</source>
            <translation>Nada de esto, continuar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>None of these</source>
            <translation>Nada de esto</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>Not today</source>
            <translation>Hoy no</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>Please ask a professional about it before the next session.</source>
            <translation>Consúltalo con un profesional antes de la próxima sesión.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>Read only, no sessions</source>
            <translation>Solo leer, sin sesiones</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>Roll off if pain turns sharp, or if you feel dizzy or numb. Warmth and prickling are normal.</source>
            <translation>Gira hacia un lado y sal si el dolor se vuelve agudo, o si notas mareo o entumecimiento. El calor y los pinchazos son normales.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>Stays on this computer</source>
            <translation>Se queda en este equipo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>These need a person, not an app.</source>
            <translation>Esto necesita a una persona, no una aplicación.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>Tick anything that is true for you.</source>
            <translation>Marca todo lo que te afecte.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>Tick what is true right now; it counts for today only.</source>
            <translation>Marca lo que te afecte ahora mismo; cuenta solo para hoy.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>Two short lists. Tick what is true for you; if nothing is, carry on.</source>
            <translation>Dos listas cortas. Marca lo que te afecte; si no hay nada, continúa.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>When not to, and why</source>
            <translation>Cuándo no, y por qué</translation>
        </message>
    </context>
    <context>
        <name>HealthSection</name>
        <message>
            <location filename="../../companion/ui/widgets/settings_health.py" />
            <source>Answered on {0}</source>
            <translation>Respondido el {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_health.py" />
            <source>Emergency signs</source>
            <translation>Señales de emergencia</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_health.py" />
            <source>Not answered yet</source>
            <translation>Sin responder aún</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_health.py" />
            <source>Review</source>
            <translation>Revisar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_health.py" />
            <source>Review your answers</source>
            <translation>Repasar tus respuestas</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_health.py" />
            <source>Show</source>
            <translation>Ver</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_health.py" />
            <source>Show emergency signs</source>
            <translation>Ver señales de emergencia</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_health.py" />
            <source>When to get help, and how soon</source>
            <translation>Cuándo buscar ayuda, y con qué rapidez</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_health.py" />
            <source>Your answers</source>
            <translation>Tus respuestas</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_health.py" />
            <source>health questions, conditions, profile, pregnancy, medicine, doctor, again</source>
            <translation>preguntas de salud, enfermedades, perfil, embarazo, medicamentos, medicina, médico, otra vez</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_health.py" />
            <source>help, danger, ambulance, doctor, symptoms, red flags</source>
            <translation>ayuda, peligro, ambulancia, urgencias, médico, síntomas, señales de alarma</translation>
        </message>
    </context>
    <context>
        <name>HearButton</name>
        <message>
            <location filename="../../companion/ui/widgets/hear_button.py" />
            <source>Hear {0}</source>
            <translation>Escuchar: {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/hear_button.py" />
            <source>Stop {0}</source>
            <translation>Parar: {0}</translation>
        </message>
    </context>
    <context>
        <name>Hero</name>
        <message>
            <location filename="../../companion/ui/widgets/hero.py" />
            <source>Spike mat</source>
            <translation>Esterilla de púas</translation>
        </message>
    </context>
    <context>
        <name>HitRow</name>
        <message>
            <location filename="../../companion/ui/widgets/settings_hits.py" />
            <source>{0}, in {1}</source>
            <translation>{0}, en {1}</translation>
        </message>
    </context>
    <context>
        <name>Insights</name>
        <message numerus="yes">
            <location filename="../../companion/ui/text/insights.py" />
            <source>%n evenings on the mat</source>
            <translation>
                <numerusform>%n noche con esterilla</numerusform>
                <numerusform>%n noches con esterilla</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/insights.py" />
            <source>%n other evenings</source>
            <translation>
                <numerusform>otra noche</numerusform>
                <numerusform>otras %n noches</numerusform>
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
            <translation>Más o menos igual.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>Back pain</source>
            <translation>Dolor de espalda</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>By kind of session</source>
            <translation>Según el tipo de sesión</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>By part of the body</source>
            <translation>Según la parte del cuerpo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>By time of day</source>
            <translation>Según la hora del día</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>By what else the day had in it</source>
            <translation>Según qué más tuvo el día</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>By what was lain on</source>
            <translation>Según sobre qué se estuvo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>Changes of about 2 points are ones people usually notice.</source>
            <translation>La gente suele notar cambios de unos 2 puntos.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>Less than the 2 points that people usually notice.</source>
            <translation>Menos que los 2 puntos que la gente suele notar.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>Muscle tension</source>
            <translation>Tensión muscular</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>No session on the mat yet.</source>
            <translation>Aún no hay ninguna sesión en la esterilla.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/insights.py" />
            <source>Of %n sessions it was lower after {0}, the same after {1} and higher after {2}.</source>
            <translation>
                <numerusform>De %n sesión, fue menor después de {0}, igual después de {1} y mayor después de {2}.</numerusform>
                <numerusform>De %n sesiones, fue menor después de {0}, igual después de {1} y mayor después de {2}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/insights.py" />
            <source>On the mat on {0} of the %n days since your first session. Rest days are part of the plan.</source>
            <translation>
                <numerusform>En la esterilla {0} de %n día desde tu primera sesión. Los días de descanso son parte del plan.</numerusform>
                <numerusform>En la esterilla {0} de los %n días desde tu primera sesión. Los días de descanso son parte del plan.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/insights.py" />
            <source>On the mat on {0} of the last %n days. Rest days are part of the plan.</source>
            <translation>
                <numerusform>En la esterilla {0} del último día. Los días de descanso son parte del plan.</numerusform>
                <numerusform>En la esterilla {0} de los últimos %n días. Los días de descanso son parte del plan.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>On the mat today, for the first time.</source>
            <translation>Hoy en la esterilla, por primera vez.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>People often begin a session when things are bad, and bad days tend to ease anyway. Music, lying down and resting count too. In one small trial people felt enthusiastic but most scores did not change.</source>
            <translation>Muchas veces se empieza una sesión cuando las cosas van mal, y los días malos tienden a mejorar de todos modos. La música, tumbarse y descansar también cuentan. En un ensayo pequeño la gente sintió entusiasmo, pero la mayoría de las puntuaciones no cambió.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>Sessions rated before and after: {0} of {1}, so {2} more.</source>
            <translation>Sesiones valoradas antes y después: {0} de {1}; faltan {2}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>Sleep after {0}; after {1}.</source>
            <translation>Sueño en {0}; en {1}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>Sleep: not enough yet. Nights rated after evenings on the mat: {0}, after other evenings: {1}. It takes {2} of each.</source>
            <translation>Sueño: aún no basta. Noches valoradas con sesión en la esterilla esa noche: {0}; sin ella: {1}. Hacen falta {2} de cada.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>Stress</source>
            <translation>Estrés</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>Week from {0}: {1}</source>
            <translation>Semana del {0}: {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>at noon and in the afternoon</source>
            <translation>a mediodía y por la tarde</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>bedtime sessions</source>
            <translation>sesiones antes de dormir</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>before sleep</source>
            <translation>antes de dormir</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>breathing without the mat</source>
            <translation>respiración sin la esterilla</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>days after a bad night</source>
            <translation>días tras una mala noche</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>days of long sitting</source>
            <translation>días de pasar mucho rato en silla</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>days with a headache</source>
            <translation>días con dolor de cabeza</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>days with driving</source>
            <translation>días al volante</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>days with exercise</source>
            <translation>días con ejercicio</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>days with “{0}”</source>
            <translation>días con «{0}»</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>full sessions</source>
            <translation>sesiones completas</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>in the evening</source>
            <translation>por la noche</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>in the morning</source>
            <translation>por la mañana</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>seated sessions for the feet</source>
            <translation>sesiones de pies en silla</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>sessions for the back</source>
            <translation>sesiones de espalda</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>sessions for the belly</source>
            <translation>sesiones de vientre</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>sessions for the neck</source>
            <translation>sesiones de cuello</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>sessions on a chair</source>
            <translation>sesiones en silla</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>short sessions</source>
            <translation>sesiones cortas</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>standing sessions for the feet</source>
            <translation>sesiones de pies de pie</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>stressful days</source>
            <translation>días de estrés</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>{0} ({1})</source>
            <translation>{0} ({1})</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>{0} With so few, one unusual day can move the average.</source>
            <translation>{0} Con tan pocas, un solo día fuera de lo común puede mover la media.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>{0} before sessions {1} → {2} on average from one fortnight to the next (change {3}; {4} and {5} sessions). {6}</source>
            <translation>{0} antes de las sesiones: {1} → {2} de media de una quincena a la siguiente (cambio {3}; {4} y {5} sesiones). {6}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>{0} to {1}: days on the mat {2}, {3} in all, sessions stopped for discomfort {4}</source>
            <translation>Del {0} al {1}: días en la esterilla: {2}; {3} en total; sesiones paradas por molestias: {4}</translation>
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
                <numerusform>{0} → {1} de media en %n sesión (cambio {2}; de {3} a {4})</numerusform>
                <numerusform>{0} → {1} de media en %n sesiones (cambio {2}; de {3} a {4})</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>{0}, not over yet</source>
            <translation>{0}, aún sin terminar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>{0}, {1}: not enough yet. {2}</source>
            <translation>{0}, {1}: aún no basta. {2}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>{0}, {1}: {2}</source>
            <translation>{0}, {1}: {2}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>{0}: not enough yet. Sessions rated before and after: {1} in the fortnight before, {2} in this one. It takes {3} in each.</source>
            <translation>{0}: aún no basta. Sesiones valoradas antes y después: {1} en la quincena anterior, {2} en esta. Hacen falta {3} en cada una.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>{0}: not enough yet. {1}</source>
            <translation>{0}: aún no basta. {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>{0}: {1} on average (from {2} to {3})</source>
            <translation>{0}: {1} de media (de {2} a {3})</translation>
        </message>
    </context>
    <context>
        <name>Journal</name>
        <message numerus="yes">
            <location filename="../../companion/ui/text/journal.py" />
            <source>%n entries deleted.</source>
            <translation>
                <numerusform>%n entrada borrada.</numerusform>
                <numerusform>%n entradas borradas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/journal.py" />
            <source>%n found</source>
            <translation>
                <numerusform>%n resultado</numerusform>
                <numerusform>%n resultados</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>1 found</source>
            <translation>1 resultado</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>A stressful day</source>
            <translation>Un día de estrés</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Acupuncture</source>
            <translation>Acupuntura</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Acupuncture today: the mat stays closed for the rest of the day.</source>
            <translation>Acupuntura hoy: la esterilla queda cerrada el resto del día.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Ball or roller</source>
            <translation>Pelota o rodillo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Core exercises</source>
            <translation>Ejercicios de tronco</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Cupping</source>
            <translation>Ventosas</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Cupping today: the mat stays closed for the rest of the day. Look at your skin tomorrow.</source>
            <translation>Ventosas hoy: la esterilla queda cerrada el resto del día. Mírate la piel mañana.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Deleted: {0}, {1}.</source>
            <translation>Borrado: {0}, {1}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Diary</source>
            <translation>Anotación</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Driving</source>
            <translation>Conducir</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Exercised</source>
            <translation>Hice ejercicio</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Hands</source>
            <translation>Manos</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Headache</source>
            <translation>Dolor de cabeza</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Inversion table</source>
            <translation>Mesa de inversión</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Long sitting</source>
            <translation>Mucho rato en silla</translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/journal.py" />
            <source>More than %n found</source>
            <translation>
                <numerusform>Más de %n resultado</numerusform>
                <numerusform>Más de %n resultados</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Nothing found</source>
            <translation>No se encontró nada</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Posture break</source>
            <translation>Pausa de postura</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Slept badly</source>
            <translation>Dormí mal</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Stretching</source>
            <translation>Estiramientos</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Therapist</source>
            <translation>Terapeuta</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Walk</source>
            <translation>Paseo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Warmth</source>
            <translation>Calor</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Workstation setup</source>
            <translation>Puesto de trabajo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Yesterday</source>
            <translation>Ayer</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>dddd, d MMMM</source>
            <translation>dddd, d 'de' MMMM</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>dddd, d MMMM yyyy</source>
            <translation>dddd, d 'de' MMMM 'de' yyyy</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>pain {0}</source>
            <translation>dolor {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>pain {0} before, {1} after</source>
            <translation>dolor {0} antes, {1} después</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>sleep {0}</source>
            <translation>sueño {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>stopped: {0}</source>
            <translation>parada: {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>stress {0}</source>
            <translation>estrés {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>tension {0}</source>
            <translation>tensión {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>{0}, {1}</source>
            <translation>{0}, {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>{0}, {1} to {2}</source>
            <translation>{0}, de {1} a {2}</translation>
        </message>
    </context>
    <context>
        <name>JournalDetail</name>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Asleep</source>
            <translation>Sueño</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Comfort</source>
            <translation>Comodidad</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Delete</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Ended</source>
            <translation>Final</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Entries live in one file on this computer.</source>
            <translation>Las entradas viven en un archivo de este equipo.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Marks</source>
            <translation>Marcas</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Morning</source>
            <translation>Mañana</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Noticed</source>
            <translation>Notado</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Pain</source>
            <translation>Dolor</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Planned</source>
            <translation>Previsto</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Setup</source>
            <translation>Preparación</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Sleep</source>
            <translation>Sueño</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Stress</source>
            <translation>Estrés</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Tension</source>
            <translation>Tensión</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>That day</source>
            <translation>Ese día</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>back {0} of 10</source>
            <translation>espalda {0} de 10</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>sleep {0} of 10</source>
            <translation>sueño {0} de 10</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>{0} ({1} planned)</source>
            <translation>{0} (previsto: {1})</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>{0} min past the end</source>
            <translation>{0} min tras el final</translation>
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
            <translation>Una sesión que hice</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal_editor.py" />
            <source>Add to journal</source>
            <translation>Añadir al diario</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal_editor.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal_editor.py" />
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal_editor.py" />
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal_editor.py" />
            <source>How I am</source>
            <translation>Cómo estoy</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal_editor.py" />
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal_editor.py" />
            <source>The other one is saved. This is not saved yet.</source>
            <translation>La otra está guardada. Esta aún no.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal_editor.py" />
            <source>Understood</source>
            <translation>Entendido</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal_editor.py" />
            <source>What to add</source>
            <translation>Qué añadir</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal_editor.py" />
            <source>What you changed is not saved. Discard it? Esc does so too.</source>
            <translation>Lo que cambiaste no está guardado. ¿Descartarlo? Esc también lo hace.</translation>
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
            <translation>Añadir al diario</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal.py" />
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal.py" />
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal.py" />
            <source>Go on editing</source>
            <translation>Seguir editando</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal.py" />
            <source>Journal</source>
            <translation>Diario</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal.py" />
            <source>Journal entries</source>
            <translation>Entradas del diario</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal.py" />
            <source>There is an entry that is not saved yet.</source>
            <translation>Hay una entrada que aún no está guardada.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal.py" />
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>KeySheet</name>
        <message>
            <location filename="../../companion/ui/widgets/key_sheet.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/key_sheet.py" />
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
    </context>
    <context>
        <name>LadderStep</name>
        <message>
            <location filename="../../companion/ui/pages/wizard_ladder.py" />
            <source>For today</source>
            <translation>Para hoy</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard_ladder.py" />
            <source>I would like to go on</source>
            <translation>Me gustaría seguir</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard_ladder.py" />
            <source>Step {0} of {1}</source>
            <translation>Paso {0} de {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard_ladder.py" />
            <source>The ladder is level here, and staying is fine. It goes on only if you ask for it.</source>
            <translation>Aquí la escalera es llana, y quedarse está bien. Solo sigue si tú lo pides.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard_ladder.py" />
            <source>You are here</source>
            <translation>Estás aquí</translation>
        </message>
    </context>
    <context>
        <name>LadderView</name>
        <message>
            <location filename="../../companion/ui/widgets/ladder_view.py" />
            <source>Step {0} of {1}: {2}</source>
            <translation>Paso {0} de {1}: {2}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/ladder_view.py" />
            <source>You are here: {0}</source>
            <translation>Estás aquí: {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/ladder_view.py" />
            <source>Your ladder</source>
            <translation>Tu escalera</translation>
        </message>
    </context>
    <context>
        <name>Learn</name>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>223 studies of slow breathing put together</source>
            <translation>223 estudios de respiración lenta en conjunto</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>28 people breathing at their own pace</source>
            <translation>28 personas que respiraban a su propio ritmo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>30 people who breathed slowly or faster, with longer or shorter breaths out</source>
            <translation>30 personas que respiraron despacio o más rápido, con exhalaciones más largas o más cortas</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>30 people, equal and unequal breaths</source>
            <translation>30 personas, respiraciones iguales y desiguales</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>31 studies of slow breathing put together</source>
            <translation>31 estudios de respiración lenta en conjunto</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>32 healthy people, each with and without the mat, with and without spoken relaxation</source>
            <translation>32 personas sanas, cada una con y sin la esterilla, con y sin relajación hablada</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>32 healthy people, with and without</source>
            <translation>32 personas sanas, con y sin ella</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>36 people, 15 minutes a day, three weeks</source>
            <translation>36 personas, 15 minutos al día, tres semanas</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>40 and 42 people, two weeks</source>
            <translation>40 y 42 personas, dos semanas</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>40 people with long-lasting neck pain were part of a pilot study. After 14 days with a mat at home those who used it rated their pain lower than those who waited for theirs. Nobody had a mat without spikes to compare it with.</source>
            <translation>40 personas con dolor de cuello de larga duración formaron parte de un estudio piloto. Tras 14 días con una esterilla en casa, quienes la usaron valoraron su dolor más bajo que quienes esperaban la suya. Nadie tuvo una esterilla sin púas con la que comparar.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>44 people who exercised for six months</source>
            <translation>44 personas que hicieron ejercicio seis meses</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>44 people with low back pain, drawn by lot: exercise alone, or exercise and a mat</source>
            <translation>44 personas con dolor lumbar, por sorteo: solo ejercicio, o ejercicio y esterilla</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>64 athletes, six breaths a minute in three proportions</source>
            <translation>64 deportistas, seis respiraciones por minuto en tres proporciones</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>91 people, 30 minutes a day, two weeks</source>
            <translation>91 personas, 30 minutos al día, dos semanas</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>A bed or a couch is softer and easier to leave, and it is where everybody begins here. Where getting down or up is hard, or after falls, it stays that way.</source>
            <translation>Una cama o un sofá es más blando y más fácil de dejar, y ahí empieza todo el mundo aquí. Donde cuesta bajar o levantarse, o después de caídas, sigue siendo así.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>A bell tells you that the time is over; you never need to watch it. Wiggle your fingers and toes, bend your knees, roll gently to one side and rest there for three breaths. Push up to sitting with your hands, wait a minute, and stand with one hand on something steady.</source>
            <translation>Una campana te dice que el tiempo ha terminado; nunca tienes que mirarlo. Mueve los dedos de las manos y de los pies, dobla las rodillas, gira suavemente hacia un lado y descansa ahí tres respiraciones. Incorpórate con las manos hasta sentarte, espera un minuto, y ponte de pie con una mano en algo firme.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>A booklet of a British health trust (LPT NHS Yellow Book)</source>
            <translation>Un folleto de la sanidad pública británica (LPT NHS Yellow Book)</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>A few minutes in a break, at a hotel, after a drive.</source>
            <translation>Unos minutos en una pausa, en un hotel, tras conducir.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>A guide for beginners</source>
            <translation>Una guía para principiantes</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>A list of the studies of longer breaths out, which disagree</source>
            <translation>Una lista de los estudios sobre exhalaciones más largas, que no coinciden</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>A mat does not pierce the skin. Broken skin is a reason to rest, not to get used to it. Neither does a mat belong on a wound, a rash, sunburn or an infection. An allergy to the material is possible: with a rash where the mat was, stop and ask.</source>
            <translation>Una esterilla no atraviesa la piel. La piel abierta es motivo para descansar, no algo a lo que acostumbrarse. Tampoco va una esterilla sobre una herida, una erupción, una quemadura de sol o una infección. Es posible una alergia al material: si hay una erupción donde estaba la esterilla, para y consulta.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>A mat is a quiet session for your back and mind. It is no substitute for care by a professional. One user who is fond of the mat writes that it was not enough alone: stretching, exercises for the middle and another setup of the desk came with it.</source>
            <translation>Una esterilla es una sesión tranquila para tu espalda y tu mente. No sustituye la atención de un profesional. Un usuario al que le gusta la suya escribe que por sí sola no bastaba: la acompañaron estiramientos, ejercicios de tronco y otra disposición de la mesa de trabajo.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>A reviewer in Spectator Life</source>
            <translation>Una reseña en Spectator Life</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>A seller of Shakti mats</source>
            <translation>Un vendedor de esterillas Shakti</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>A seller's page on side effects</source>
            <translation>La página de un vendedor sobre efectos secundarios</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>A seller's page on the mat before bed</source>
            <translation>La página de un vendedor sobre la esterilla antes de dormir</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>A session with a professional has a word of its own in the journal, and a note has room for what was said. If they advise you about your mat, their advice goes before these pages.</source>
            <translation>Una sesión con un profesional tiene su propia palabra en el diario, y en una nota cabe lo que se dijo. Si te aconseja sobre tu esterilla, su consejo va por delante de estas páginas.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>A sting that fades</source>
            <translation>Un escozor que se apaga</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>A strong feeling that clearly eases within two or three minutes is fine. Roll off, or press S, if one of these comes:</source>
            <translation>Una sensación intensa que cede claramente en dos o tres minutos está bien. Gira hacia un lado y sal, o pulsa S, si llega algo de esto:</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>A study in Gerontology 63</source>
            <translation>Un estudio en Gerontology 63</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>A study of breath lengths, PMC11268930</source>
            <translation>Un estudio de duraciones de la respiración, PMC11268930</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>A survey of 105 users that a seller quotes, with no other group; a study from 2011 that one article names and that could not be found; and percentages that are in no study.</source>
            <translation>Una encuesta a 105 usuarios que cita un vendedor, sin otro grupo; un estudio de 2011 que nombra un artículo y que no se pudo encontrar; y porcentajes que no están en ningún estudio.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>A user of a Yantra mat</source>
            <translation>Un usuario de una esterilla Yantra</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>A wind-down habit, not a promise</source>
            <translation>Una costumbre para calmarse, no una promesa</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>A yoga and pilates shop</source>
            <translation>Una tienda de yoga y pilates</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>Acupuncture aims at chosen points. A mat presses on many points at once, and does not pierce the skin. The studies in these pages set a mat beside waiting, exercise or spoken relaxation. We know of none that sets it beside massage or acupuncture, so nobody can say which does more.</source>
            <translation>La acupuntura se centra en puntos elegidos. Una esterilla presiona muchos puntos a la vez y no atraviesa la piel. Los estudios de estas páginas comparan la esterilla con la espera, el ejercicio o la relajación hablada. No conocemos ninguno que la compare con el masaje o la acupuntura, así que nadie puede decir qué hace más.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/__init__.py" />
            <source>Adjust your setup</source>
            <translation>Cambiar tu preparación</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Advice for everybody</source>
            <translation>Consejos para todo el mundo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Advice for people with back pain, and when to be seen</source>
            <translation>Consejos para personas con dolor de espalda, y cuándo consultar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Advice of a seller</source>
            <translation>Consejos de un vendedor</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Advice of sellers and users</source>
            <translation>Consejos de vendedores y usuarios</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>After a drive, and away from home</source>
            <translation>Tras conducir, y fuera de casa</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Afterwards</source>
            <translation>Después</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Always a cloth, never long, never the face.</source>
            <translation>Siempre con tela, nunca mucho rato, nunca la cara.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>An hour with somebody who knows</source>
            <translation>Una hora con alguien que sabe</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Anywhere. A thin towel on a yoga mat for 20 minutes is a good place to stay, and nothing stronger is suggested unless you ask for it. Several sources call bare skin best; the maker of a well-known Swedish mat writes that it is not an aim in itself. A T-shirt is a full finish line.</source>
            <translation>En cualquier parte. Una toalla fina sobre una esterilla de yoga durante 20 minutos es un buen lugar para quedarse, y no se sugiere nada más fuerte si no lo pides. Varias fuentes dicen que la piel desnuda es lo mejor; el fabricante de una conocida esterilla sueca escribe que no es un fin en sí. Una camiseta es una meta completa.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>Articles about acupressure also name pressing with the fingers, balls, rollers and small devices for the hand. This program has no instructions for them. It has words for the journal, so that a day with a ball does not look like a day with nothing.</source>
            <translation>Los artículos sobre acupresión nombran también la presión con los dedos, las pelotas, los rodillos y pequeños aparatos para la mano. Este programa no tiene instrucciones para ellos. Tiene palabras para el diario, para que un día con pelota no parezca un día sin nada.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Ask a doctor, midwife or pharmacist first</source>
            <translation>Consulta primero con un médico, una matrona o un farmacéutico</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Bae and others</source>
            <translation>Bae y otros</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>Bedtime, on Today: the screen goes dark and amber, the voice falls silent after three minutes, the music fades over the last ones.</source>
            <translation>«Antes de dormir», en Hoy: la pantalla se vuelve oscura y ámbar, la voz calla a los tres minutos, la música se apaga en los últimos.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Before you lie down</source>
            <translation>Antes de tumbarte</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Begin on a chair</source>
            <translation>Empieza en una silla</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Bend your knees and roll gently to one side. Lift, do not drag.</source>
            <translation>Dobla las rodillas y gira suavemente hacia un lado. Levanta, no arrastres.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Breathing</source>
            <translation>Respirar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Bruised or broken: that area rests until the skin is well, and begins two steps easier.</source>
            <translation>Moratón o piel abierta: esa zona descansa hasta que la piel esté bien, y empieza dos pasos más suave.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Cautions of a seller</source>
            <translation>Advertencias de un vendedor</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Clear: that area rests today. After more than a day the next session is one step easier; after more than two days two steps, and show them to a pharmacist or a doctor.</source>
            <translation>Bien visibles: esa zona descansa hoy. Tras más de un día, la próxima sesión es un paso más suave; tras más de dos días, dos pasos, y enséñaselas a un farmacéutico o médico.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Climbing the ladder</source>
            <translation>Subir la escalera</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Common</source>
            <translation>Habitual</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Covers and surfaces: when to go thinner, and when not.</source>
            <translation>Capas y superficies: cuándo pasar a algo más fino, y cuándo no.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>Cupping and acupuncture</source>
            <translation>Ventosas y acupuntura</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>Do not change your medicines on account of this program or of what its charts show. Some medicines are a reason to ask before using a mat at all: blood thinners, medicine for blood pressure, steroid tablets. The health questions have the whole list.</source>
            <translation>No cambies tus medicamentos por este programa ni por lo que muestren sus gráficos. Algunos medicamentos son motivo para consultar antes de usar una esterilla: los que hacen la sangre más fluida, los de la presión arterial, los corticoides en pastillas. La lista entera está en las preguntas de salud.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Easier is always possible, without a reason. Harder by hand is one step at most.</source>
            <translation>Más suave siempre se puede, sin motivo. Más fuerte, a mano, un paso como mucho.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/__init__.py" />
            <source>Emergency signs</source>
            <translation>Señales de emergencia</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>Exercise</source>
            <translation>Ejercicio</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Experiences vary, and some people notice little or nothing. That is a normal result, too.</source>
            <translation>Las experiencias varían, y algunas personas notan poco o nada. También eso es un resultado normal.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Face, scalp and the front of the neck stay off the spikes.</source>
            <translation>La cara, el cuero cabelludo y la parte delantera del cuello no tocan las púas.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Faint: the same setup again, nothing thinner yet.</source>
            <translation>Tenues: la misma preparación otra vez, aún nada más fino.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>Falling asleep on it</source>
            <translation>Dormirse encima</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Feet and standing</source>
            <translation>Pies y estar de pie</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>Five small studies, and how sure each can be.</source>
            <translation>Cinco estudios pequeños, y qué seguridad da cada uno.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Forget the counting. Breathe as you like, with your eyes open, and stay lying until it has passed.</source>
            <translation>Olvida la cuenta. Respira como quieras, con los ojos abiertos, y no te levantes hasta que pase.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Four general articles about mats</source>
            <translation>Cuatro artículos generales sobre esterillas</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Four things decide how strong it is</source>
            <translation>Cuatro cosas deciden lo fuerte que es</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Frizziero and others, Applied Sciences 11</source>
            <translation>Frizziero y otros, Applied Sciences 11</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Getting on and off</source>
            <translation>Ponerse y levantarse</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Gone: everything as planned.</source>
            <translation>Ya no hay: todo como estaba previsto.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Guides begin with 5 to 15 minutes and go on to 20, some to 40, as makers do. The studies used 15, 30 and 60. None shows how many are needed for anything. Here 20 is the end unless you turn longer sessions on, and 40 is the end for everybody.</source>
            <translation>Las guías empiezan con 5 a 15 minutos y siguen hasta 20, algunas hasta 40, igual que los fabricantes. Los estudios usaron 15, 30 y 60. Ninguno muestra cuántos hacen falta para nada. Aquí 20 es el final, salvo que actives las sesiones más largas, y 40 es el final para todo el mundo.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>Hands, balls and cupping</source>
            <translation>Manos, pelotas y ventosas</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/__init__.py" />
            <source>Health questions</source>
            <translation>Preguntas de salud</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Here standing opens only when the seated steps are done. It starts with one minute in thick socks, with something to hold in reach, and ends at five.</source>
            <translation>Aquí, estar de pie se abre solo cuando los pasos en silla están hechos. Empieza con un minuto con calcetines gruesos, con algo donde agarrarse al alcance, y termina en cinco.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Hohmann and others, Evidence-Based Complementary and Alternative Medicine</source>
            <translation>Hohmann y otros, Evidence-Based Complementary and Alternative Medicine</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Holding the breath</source>
            <translation>Retener la respiración</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>How</source>
            <translation>Cómo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>How a mat might act</source>
            <translation>Cómo podría actuar una esterilla</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>How long</source>
            <translation>Cuánto duran</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>How long to stand on an acupressure mat</source>
            <translation>Cuánto tiempo estar de pie en una esterilla de acupresión</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>How many minutes</source>
            <translation>Cuántos minutos</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/__init__.py" />
            <source>How sure: a cautious choice of this program</source>
            <translation>Qué seguridad hay: una elección prudente de este programa</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/__init__.py" />
            <source>How sure: advice of makers, sellers and teachers, not tested</source>
            <translation>Qué seguridad hay: consejos de fabricantes, vendedores y docentes, sin comprobar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/__init__.py" />
            <source>How sure: many studies put together</source>
            <translation>Qué seguridad hay: muchos estudios en conjunto</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/__init__.py" />
            <source>How sure: not known</source>
            <translation>Qué seguridad hay: no se sabe</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/__init__.py" />
            <source>How sure: one small study</source>
            <translation>Qué seguridad hay: un estudio pequeño</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/__init__.py" />
            <source>How sure: sources and studies disagree</source>
            <translation>Qué seguridad hay: fuentes y estudios no coinciden</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/__init__.py" />
            <source>How sure: what people report, not tested</source>
            <translation>Qué seguridad hay: lo que cuenta la gente, sin comprobar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>How to use an acupressure mat</source>
            <translation>Cómo usar una esterilla de acupresión</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>If the bony middle of your back gets sore, leave a strip of cloth over it. The neck always has a cloth. Face, scalp and the front of the neck stay off the spikes.</source>
            <translation>Si se te resiente la parte ósea del centro de la espalda, deja una tira de tela encima. El cuello siempre lleva una tela. La cara, el cuero cabelludo y la parte delantera del cuello no tocan las púas.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>If the floor is far away</source>
            <translation>Si el suelo queda lejos</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>If you fall asleep</source>
            <translation>Si te duermes</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>If you feel dizzy on the way up, sit or lie down again until it has passed.</source>
            <translation>Si te mareas al levantarte, siéntate o túmbate de nuevo hasta que pase.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>If you feel light-headed</source>
            <translation>Si notas la cabeza ligera</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>In a break</source>
            <translation>En una pausa</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>In a study of 30 people a longer breath out felt more relaxing and less stressed. In another, of 64 athletes, it went with larger changes in the rhythm of the heart. Yet a list of such studies counts four for the longer breath out, three without a difference, one for equal breaths and one for a longer breath in, and a newer study of 30 people found equal breaths best.</source>
            <translation>En un estudio con 30 personas, una exhalación más larga se sintió más relajante y con menos estrés. En otro, con 64 deportistas, fue de la mano de cambios mayores en el ritmo del corazón. Pero una lista de estos estudios cuenta cuatro a favor de la exhalación más larga, tres sin diferencia, uno a favor de respiraciones iguales y uno a favor de una inhalación más larga, y un estudio más nuevo con 30 personas halló mejores las respiraciones iguales.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>In a study of 32 healthy people with and without a mat it was the spoken relaxation that changed how they breathed, and they became more relaxed with the mat and without it.</source>
            <translation>En un estudio con 32 personas sanas, con y sin esterilla, fue la relajación hablada la que cambió cómo respiraban, y se relajaron más con la esterilla y sin ella.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>In one study 44 people with low back pain exercised at home for six months, some of them, drawn by lot, with an hour on a mat each day. Both groups did better over that time; only with the mat did the ratings of pain change over time. An hour is more than this program offers.</source>
            <translation>En un estudio, 44 personas con dolor lumbar hicieron ejercicio en casa durante seis meses; algunas, por sorteo, con una hora de esterilla al día. Los dos grupos mejoraron en ese tiempo; solo con la esterilla cambiaron las valoraciones del dolor a lo largo del tiempo. Una hora es más de lo que ofrece este programa.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>In short</source>
            <translation>En breve</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>In the morning</source>
            <translation>Por la mañana</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Instructions of a maker</source>
            <translation>Instrucciones de un fabricante</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Instructions of a seller</source>
            <translation>Instrucciones de un vendedor</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Introductions for beginners, which disagree in places</source>
            <translation>Introducciones para principiantes, que no coinciden en algunos puntos</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Is it safe to use an acupressure mat?</source>
            <translation>¿Es seguro usar una esterilla de acupresión?</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>It replaces none of them</source>
            <translation>No sustituye a ninguno</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Keep a cloth on it. Bare is not offered.</source>
            <translation>Deja una tela encima. Sin nada no se ofrece.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Kjellgren and others, Alternative Medicine Studies 1</source>
            <translation>Kjellgren y otros, Alternative Medicine Studies 1</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Laborde and others, Neuroscience and Biobehavioral Reviews</source>
            <translation>Laborde y otros, Neuroscience and Biobehavioral Reviews</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Laborde and others, Sustainability 13</source>
            <translation>Laborde y otros, Sustainability 13</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Let your hands take your weight, and come down slowly.</source>
            <translation>Deja que tus manos lleven tu peso, y baja despacio.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Little dots are common. What each answer means.</source>
            <translation>Los puntitos son habituales. Qué significa cada respuesta.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Little dots on the skin are common, even through a towel. Say in the check-in how it was, if you like. Next time stays the same: longer sessions are suggested only after two comfortable days with the marks gone, and never more than one change at a time.</source>
            <translation>Los puntitos en la piel son habituales, incluso a través de una toalla. Si quieres, di en las preguntas del final cómo fue. La próxima vez será igual: solo se sugieren sesiones más largas tras dos días cómodos y sin marcas, y nunca más de un cambio a la vez.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Longer out than in, and never forced.</source>
            <translation>Exhalar más que inhalar, y nunca a la fuerza.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>Lunch and travel</source>
            <translation>Mediodía y viajes</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>Lunch break, on Today, takes ten minutes or fewer, in the setup you know or an easier one, and ends with a chime in good time for the desk. A short session never makes the next one harder.</source>
            <translation>«Mediodía», en Hoy, dura diez minutos o menos, con la preparación que conoces o una más suave, y termina con un aviso con tiempo para volver a la mesa. Una sesión corta nunca hace más dura la siguiente.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Makers and studies leave out people with some conditions, or tell them to ask. The health questions have the whole list; in short:</source>
            <translation>Fabricantes y estudios dejan fuera a personas con ciertas condiciones, o les dicen que consulten. La lista entera está en las preguntas de salud; en breve:</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>Makers say daily or as needed. A reviewer who lay down twice in one day was left tender and advises against it. Here it is once a day at first; later twice at most, four hours apart, and together no more than 40 minutes.</source>
            <translation>Los fabricantes dicen a diario o según haga falta. Una persona que se tumbó dos veces en un día para una reseña quedó dolorida y lo desaconseja. Aquí es una vez al día al principio; después, dos como mucho, con cuatro horas entre medias, y juntas no más de 40 minutos.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>Many articles explain it with substances of the body, blood flow or a busy brain. The studies here did not show any of it, so these pages do not say it.</source>
            <translation>Muchos artículos lo explican con sustancias del cuerpo, el riego sanguíneo o un cerebro ocupado. Los estudios de aquí no mostraron nada de eso, así que estas páginas no lo dicen.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Many people describe prickling that turns into warmth, some a hum, some nothing new. Strong is fine as long as it eases. In minute three the program asks whether it does. If not, lift off slowly and add a layer, or end there. Ending is always a good choice.</source>
            <translation>Muchas personas describen pinchazos que se vuelven calor, algunas un zumbido, otras nada nuevo. Intenso está bien mientras vaya cediendo. En el minuto tres, el programa pregunta si cede. Si no, levántate despacio y añade una capa, o termina ahí. Terminar siempre es una buena decisión.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Many people describe warmth. Some become drowsy, others wide awake. The user whose three days are the example journal of this program compared it with a firm massage, and found that more relaxed meant more comfortable: tense, it hurt more.</source>
            <translation>Muchas personas describen calor. A algunas les entra sueño, otras se despejan del todo. El usuario cuyos tres días son el diario de ejemplo de este programa lo comparó con un masaje firme, y vio que más relajado era más cómodo: en tensión dolía más.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>Many people lie on a mat before bed, and some write that they slept well afterwards. The one study we know of that asked about it, with 36 people over three weeks, found no effect on sleep. A seller says it openly, too: nobody has shown that a mat does more than relaxing without one. As a quiet habit it may still be pleasant, and your own mornings are in the journal.</source>
            <translation>Muchas personas se tumban en una esterilla antes de dormir, y algunas escriben que después durmieron bien. El único estudio que conocemos que preguntó por ello, con 36 personas durante tres semanas, no encontró ningún efecto en el sueño. También un vendedor lo dice abiertamente: nadie ha mostrado que una esterilla haga más que relajarse sin ella. Como costumbre tranquila puede ser agradable de todos modos, y tus propias mañanas están en el diario.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Many small dots after a session are common, even through a towel; one user had them on two days and found them gone on the third. Redness and itching can happen, and small bruises like points, which several pages call short-lived.</source>
            <translation>Muchos puntitos tras una sesión son habituales, incluso a través de una toalla; un usuario los tuvo dos días y al tercero ya no estaban. Puede haber enrojecimiento y picor, y pequeños moratones como puntos, que varias páginas dicen que duran poco.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Marks on the skin</source>
            <translation>Marcas en la piel</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Marks, redness, itching and soreness can happen, and some people stop. In a study of 91 people eight found it too painful and one had itching and redness. Another study saw no harm, and notes that no study has looked for risks.</source>
            <translation>Puede haber marcas, enrojecimiento, picor y zonas doloridas, y algunas personas lo dejan. En un estudio con 91 personas, a ocho les resultó demasiado doloroso y una tuvo picor y enrojecimiento. Otro estudio no vio ningún daño, y señala que ningún estudio ha buscado riesgos.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>Massage and acupuncture</source>
            <translation>Masaje y acupuntura</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>Massage, acupuncture and medicine, and what a mat is not.</source>
            <translation>Masaje, acupuntura y medicamentos, y lo que una esterilla no es.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>May one stand on it?</source>
            <translation>¿Se puede estar de pie encima?</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>Medicine</source>
            <translation>Medicamentos</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Meehan and Shaffer</source>
            <translation>Meehan y Shaffer</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Neck</source>
            <translation>Cuello</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>Never use it while driving, nor in any vehicle that moves. A maker says so, too. The same maker stores mats with the spikes down.</source>
            <translation>Nunca la uses mientras conduces, ni en un vehículo en marcha. También lo dice un fabricante. El mismo fabricante guarda las esterillas con las púas hacia abajo.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>No source was found that measured it. Asking after one day and after two is our own cautious choice.</source>
            <translation>No se encontró ninguna fuente que lo midiera. Preguntar al cabo de un día y de dos es nuestra propia elección prudente.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>Not after alcohol, a sedative or a sleeping pill.</source>
            <translation>No después de alcohol, un sedante o un somnífero.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Not for now</source>
            <translation>Por ahora, no</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Not normal</source>
            <translation>No es normal</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Not today</source>
            <translation>Hoy no</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>Nothing, as far as we know. Pressing chosen points by hand is something else than lying on thousands of spikes, so what was found about one is not told of the other in these pages.</source>
            <translation>Nada, que sepamos. Presionar con la mano puntos elegidos es otra cosa que tumbarse sobre miles de púas, así que en estas páginas lo hallado sobre lo uno no se cuenta de lo otro.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Of all that is in these pages this has been studied most. 223 studies put together show that slow breathing changes the rhythm of the heart while one does it and right after, with few unwanted effects to be expected. In 31 studies blood pressure and pulse were slightly lower, and the effect on stress was only marginal.</source>
            <translation>De todo lo que hay en estas páginas, esto es lo más estudiado. 223 estudios en conjunto muestran que la respiración lenta cambia el ritmo del corazón mientras se hace y justo después, con pocos efectos no deseados que esperar. En 31 estudios la presión arterial y el pulso fueron algo más bajos, y el efecto en el estrés fue solo marginal.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Off</source>
            <translation>Levantarse</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Older people standing up slowly or fast</source>
            <translation>Personas mayores que se ponían de pie despacio o rápido</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Olsson and von Scheele, Journal of Alternative and Complementary Medicine 17</source>
            <translation>Olsson y von Scheele, Journal of Alternative and Complementary Medicine 17</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>On</source>
            <translation>Ponerse</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>On a chair you keep your clothes on: the mat stands between you and the backrest, with a thick towel at first.</source>
            <translation>En una silla te quedas con la ropa puesta: la esterilla va entre tú y el respaldo, al principio con una toalla gruesa.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>On the mat</source>
            <translation>Sobre la esterilla</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>One group of 91 people with low back pain, nobody to compare with</source>
            <translation>Un grupo de 91 personas con dolor lumbar, sin nadie con quien comparar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>One guide says to leave out neck and head, or to put a thin cloth there. Others sell pillows with spikes for exactly that place. So the neck has a short ladder of its own here: a thin towel for three minutes at first, a thin cloth later, ten minutes at most.</source>
            <translation>Una guía dice que se dejen fuera el cuello y la cabeza, o que se ponga ahí una tela fina. Otros venden almohadas con púas justo para ese lugar. Por eso aquí el cuello tiene una escalera corta propia: al principio una toalla fina durante tres minutos, más adelante una tela fina, diez minutos como mucho.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>One person's report</source>
            <translation>El relato de una persona</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>One person's report of three days</source>
            <translation>El relato de tres días de una persona</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>One practice advises against a mat on the same day as acupuncture; for cupping the program does the same. Write either into the journal, or tick it in the health questions, and the mat waits for the day.</source>
            <translation>Una consulta desaconseja la esterilla el mismo día que la acupuntura; con las ventosas, el programa hace lo mismo. Anota cualquiera de las dos en el diario, o márcala en las preguntas de salud, y la esterilla espera ese día.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>One thing at a time</source>
            <translation>Una cosa cada vez</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>One user takes the mat to work and on trips, and lies on it for a few minutes after a long drive, in the lunch break or before bed. It needs little setting up: a floor and a towel.</source>
            <translation>Un usuario lleva la esterilla al trabajo y de viaje, y se tumba en ella unos minutos tras mucho rato al volante, en la pausa de mediodía o antes de dormir. Necesita poca preparación: un suelo y una toalla.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>Other kinds of acupressure, and what belongs in the journal.</source>
            <translation>Otros tipos de acupresión, y qué va en el diario.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Pages about marks (Relaxation Advisor, Eteriska oljorna, Wordflicks)</source>
            <translation>Páginas sobre marcas (Relaxation Advisor, Eteriska oljorna, Wordflicks)</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Pages of breathing teachers, not of clinics</source>
            <translation>Páginas de docentes de respiración, no de clínicas</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Patterns with holds are off unless you choose them, and never run in the first two minutes on the mat. A booklet of a British health trust advises to breathe without pausing or holding at all. Teachers of breathing name who should not hold the breath:</source>
            <translation>Los patrones con retenciones están desactivados si no los eliges, y nunca se usan en los dos primeros minutos sobre la esterilla. Un folleto de la sanidad pública británica aconseja respirar sin pausas ni retenciones. Los docentes de respiración nombran quién no debería retener la respiración:</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>People often begin a session when things are bad, and bad days tend to ease anyway. Music, lying down and resting count too. So Progress shows what you rated and how often, and leaves the reason open.</source>
            <translation>Muchas veces se empieza una sesión cuando las cosas van mal, y los días malos tienden a mejorar de todos modos. La música, tumbarse y descansar también cuentan. Por eso Progreso muestra qué valoraste y cuántas veces, y deja abierto el motivo.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>People with back or neck pain. Only the worst pain was rated lower. The usual pain, mood, worry, stress and sleep did not change. People spoke of the mat with enthusiasm, and the numbers did not bear it out. No harm was seen, but the authors note that no study has looked for risks. (Kjellgren, 2011)</source>
            <translation>Personas con dolor de espalda o cuello. Solo el peor dolor se valoró más bajo. El dolor habitual, el ánimo, la preocupación, el estrés y el sueño no cambiaron. La gente habló de la esterilla con entusiasmo, y los números no lo respaldaron. No se vio ningún daño, pero los autores señalan que ningún estudio ha buscado riesgos. (Kjellgren, 2011)</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>People with low back pain. Pain was lower right after use. After two and after fourteen weeks it was as before; the score for everyday limits was 4.6 % lower. Nearly one in ten stopped: for eight it was too painful, one had itching and redness. There was no other group to compare with. (Saha, 2016)</source>
            <translation>Personas con dolor lumbar. El dolor fue menor justo después del uso. A las dos y a las catorce semanas estaba como antes; la puntuación de las limitaciones diarias fue un 4,6 % más baja. Casi una de cada diez lo dejó: para ocho era demasiado doloroso, una tuvo picor y enrojecimiento. No había otro grupo con el que comparar. (Saha, 2016)</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Pilot study with groups drawn by lot: 36 people with back or neck pain</source>
            <translation>Estudio piloto con grupos por sorteo: 36 personas con dolor de espalda o cuello</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Prickling, warmth, and what to do with neither.</source>
            <translation>Pinchazos, calor, y qué hacer si no hay ninguno.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Push up to sitting with your hands, and wait a minute.</source>
            <translation>Incorpórate con las manos hasta sentarte, y espera un minuto.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Questions and answers of a practice</source>
            <translation>Preguntas y respuestas de una consulta</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Questions and answers of a seller</source>
            <translation>Preguntas y respuestas de un vendedor</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Rest there for three slow breaths.</source>
            <translation>Descansa ahí tres respiraciones lentas.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Saha and others, European Journal of Integrative Medicine 8</source>
            <translation>Saha y otros, European Journal of Integrative Medicine 8</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Shao and others</source>
            <translation>Shao y otros</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Sharp pain, dizziness, numbness or tingling, anything in the chest or with breathing: roll off, or press S. The mat then rests that day and the next, and begins again two steps easier. After numbness, fainting or trouble in the chest, talk to a professional first.</source>
            <translation>Dolor agudo, mareo, entumecimiento u hormigueo, cualquier cosa en el pecho o al respirar: gira hacia un lado y sal, o pulsa S. La esterilla descansa entonces ese día y el siguiente, y vuelve a empezar dos pasos más suave. Tras entumecimiento, desmayo o molestias en el pecho, habla primero con un profesional.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Sheffield Aches and Pains</source>
            <translation>Sheffield Aches and Pains</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Sit down at the edge of the mat, with the cover smooth over it.</source>
            <translation>Siéntate en el borde de la esterilla, con la capa lisa encima.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Sit first, and let your hands take your weight as you lower yourself. It may prickle at once. In a study of 32 healthy people the pain was strongest within the first 30 seconds and then faded. Unclench your jaw, let your shoulders be heavy, and let the breath out be a little longer than the breath in.</source>
            <translation>Primero siéntate, y deja que tus manos lleven tu peso mientras bajas. Puede que pinche enseguida. En un estudio con 32 personas sanas, el dolor fue más fuerte en los primeros 30 segundos y después se fue apagando. Afloja la mandíbula, deja pesar los hombros, y que la exhalación sea un poco más larga que la inhalación.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Sitting first, socks first, something to hold.</source>
            <translation>Primero en silla, primero calcetines, algo donde agarrarse.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Sitting, your legs rest with little weight on the spikes. Thick socks for two minutes, later five, then thin socks, and bare feet only at the end. A step comes after three comfortable days.</source>
            <translation>En la silla, las piernas descansan con poco peso sobre las púas. Calcetines gruesos durante dos minutos, después cinco, luego calcetines finos, y los pies descalzos solo al final. Un paso llega tras tres días cómodos.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Slowly, with your hands, and slowly up again.</source>
            <translation>Despacio, con las manos, y despacio de vuelta.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>So every bedtime session here has an end: one low chime, and another after two minutes, to slide the mat out and turn over. A silent end is offered only with a cloth, on a bed or couch, for 20 minutes at most, and even then a soft chime comes within 40 minutes of the start unless you said that you are off the mat.</source>
            <translation>Por eso aquí toda sesión antes de dormir tiene un final: un aviso grave, y otro a los dos minutos, para sacar la esterilla y darse la vuelta. Un final en silencio solo se ofrece con una tela, en una cama o un sofá, durante 20 minutos como mucho, e incluso entonces suena un aviso suave en los 40 minutos desde el comienzo, salvo que hayas dicho que estás fuera de la esterilla.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>So take what is comfortable. People who were asked to breathe out twice as long managed about a third longer. Near enough is fine.</source>
            <translation>Así que toma lo que te resulte cómodo. Quienes debían exhalar el doble de tiempo lograron alrededor de un tercio más. Más o menos está bien.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>Some of them, drawn by lot, also lay on a mat for an hour a day. Both groups did better; pain changed over time only with the mat. (Frizziero, 2021)</source>
            <translation>Algunas, por sorteo, se tumbaron además en una esterilla una hora al día. Los dos grupos mejoraron; el dolor cambió a lo largo del tiempo solo con la esterilla. (Frizziero, 2021)</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Some people stop. In a study of 91 people with low back pain, who lay on a mat for 30 minutes a day, eight found it too painful to go on and one had itching and redness. The easiest setup here is a towel folded double, for two minutes. If that is still too strong, a mat may not be for you. Breathing and music stay.</source>
            <translation>Algunas personas lo dejan. En un estudio con 91 personas con dolor lumbar, que se tumbaron en una esterilla 30 minutos al día, a ocho les resultó demasiado doloroso para seguir y una tuvo picor y enrojecimiento. La preparación más suave de aquí es una toalla doblada en dos, durante dos minutos. Si eso aún es demasiado fuerte, puede que la esterilla no sea para ti. La respiración y la música se quedan.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Some things need a person at once, mat or no mat. They are on a page of their own, Emergency signs, which is always at hand.</source>
            <translation>Algunas cosas necesitan a una persona enseguida, con o sin esterilla. Están en una página propia, Señales de emergencia, siempre a mano.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Sources disagree about what to change first and how fast. Here each step makes exactly one thing harder: more minutes after two comfortable days, another cover, surface or cushion after three, and only when the marks are gone. Faint marks mean the same again.</source>
            <translation>Las fuentes no coinciden en qué cambiar primero ni con qué rapidez. Aquí cada paso hace más dura exactamente una cosa: más minutos tras dos días cómodos, otra capa, superficie o cojín tras tres, y solo cuando ya no hay marcas. Marcas tenues significan lo mismo otra vez.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>Sources disagree. A maker and a seller call it harmless; another page says never all night, and to take the mat out after 15 to 20 minutes. One user scratched an arm, turning over half asleep.</source>
            <translation>Las fuentes no coinciden. Un fabricante y un vendedor dicen que no pasa nada; otra página dice que nunca toda la noche, y que se saque la esterilla a los 15 o 20 minutos. Un usuario se arañó un brazo al darse la vuelta medio dormido.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Spread your weight evenly, then lie still.</source>
            <translation>Reparte el peso por igual y luego no te muevas.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Stand in your own time, one hand on something steady.</source>
            <translation>Ponte de pie sin prisa, con una mano en algo firme.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Stop for a headache, a tingling arm or dizziness.</source>
            <translation>Para si notas dolor de cabeza, hormigueo en un brazo o mareo.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Stop, and rest</source>
            <translation>Para, y descansa</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Strong is fine, sharp is not</source>
            <translation>Intenso está bien, agudo no</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>Teeth brushed, lights out or low, and everything you still need within reach.</source>
            <translation>Los dientes lavados, las luces apagadas o bajas, y todo lo que aún necesites a mano.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>Ten to fifteen minutes, some time before lights out, is what one seller suggests.</source>
            <translation>De diez a quince minutos, algo antes de apagar la luz, es lo que sugiere un vendedor.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>That depends on the mat. Some articles say yes, carefully; the maker of a hard Swedish mat says no. So look into the leaflet of yours. One guide for beginners names 30 seconds to two minutes in thin socks, near a counter.</source>
            <translation>Depende de la esterilla. Algunos artículos dicen que sí, con cuidado; el fabricante de una esterilla sueca dura dice que no. Así que mira el folleto de la tuya. Una guía para principiantes habla de entre 30 segundos y dos minutos con calcetines finos, cerca de una encimera.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>The back-pain journal of one user of a mat</source>
            <translation>El diario de dolor de espalda de un usuario de esterilla</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>The cover: thick towel, thin towel, T-shirt, bare skin.</source>
            <translation>La capa: toalla gruesa, toalla fina, camiseta, piel desnuda.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>The first half minute</source>
            <translation>El primer medio minuto</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>The first session is easy on purpose: a thick towel over the spikes, the mat on a bed or couch, a cushion under your head, and five minutes. Sources begin anywhere from five to fifteen minutes; this program takes the lowest. One user writes that too much too soon makes people give up.</source>
            <translation>La primera sesión es suave a propósito: una toalla gruesa sobre las púas, la esterilla en una cama o un sofá, un cojín bajo la cabeza, y cinco minutos. Las fuentes empiezan entre cinco y quince minutos; este programa toma lo más bajo. Un usuario escribe que demasiado y demasiado pronto hace que la gente lo deje.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>The last minute</source>
            <translation>El último minuto</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>The maker of the Swedish Spike Mat</source>
            <translation>El fabricante de la esterilla sueca Spike Mat</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>The mat beside other care</source>
            <translation>La esterilla junto a otros cuidados</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>The minutes.</source>
            <translation>Los minutos.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>The seller of the Swedish Spike Mat in South Africa</source>
            <translation>El vendedor de la esterilla sueca Spike Mat en Sudáfrica</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>The sting comes first. In a study of 32 healthy people it peaked within 30 seconds and then faded while they lay still. Guides for beginners say the same in their own words: unpleasant at first, easier after a few minutes.</source>
            <translation>Primero llega el escozor. En un estudio con 32 personas sanas llegó a su máximo en 30 segundos y después se fue apagando mientras seguían quietas. Las guías para principiantes dicen lo mismo con sus palabras: desagradable al principio, más fácil tras unos minutos.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>The sting peaked within 30 seconds and faded. People became more relaxed in every setting, on the mat or not, with a voice or without. On the mat blood pressure was higher and the pulse lower; cortisol, a hormone, did not differ. (Olsson and von Scheele, 2011)</source>
            <translation>El escozor llegó a su máximo en 30 segundos y se apagó. La gente se relajó más en todas las situaciones, en la esterilla o no, con voz o sin ella. Sobre la esterilla la presión arterial fue más alta y el pulso más bajo; el cortisol, una hormona, no varió. (Olsson y von Scheele, 2011)</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>The studies are small and their results mixed. In one study pain was lower right after use; over weeks some found a change and others none. No study was found that sets a mat beside one without spikes, so nobody can tell the spikes from lying down and resting.</source>
            <translation>Los estudios son pequeños y sus resultados, desiguales. En un estudio el dolor fue menor justo después del uso; a lo largo de semanas, unos hallaron un cambio y otros ninguno. No se encontró ningún estudio que compare una esterilla con otra sin púas, así que nadie puede separar las púas de tumbarse y descansar.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>The sun rises with the breath in and sets with the breath out. Unless you choose another pattern it starts easily and settles at four seconds in and six out, which is six breaths a minute. Long and easy is enough; it does not have to be deep. Following it is never required.</source>
            <translation>El sol sale con la inhalación y se pone con la exhalación. Si no eliges otro patrón, empieza suave y se asienta en cuatro segundos al inhalar y seis al exhalar, es decir, seis respiraciones por minuto. Largo y fácil basta; no tiene que ser profundo. Seguirlo nunca es obligatorio.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Then often warmth</source>
            <translation>Después, a menudo, calor</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>This program needs no network, so it travels along.</source>
            <translation>Este programa no necesita red, así que viaja contigo.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>To move, lift. One shop says to shift as you like; a guide says that moving scratches.</source>
            <translation>Para moverte, levanta el cuerpo. Una tienda dice que te muevas como quieras; una guía dice que moverse araña.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>Twice in one day</source>
            <translation>Dos veces en un día</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Two opinions</source>
            <translation>Dos opiniones</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Two pilot studies against a waiting list: 40 people with neck pain, 42 with low back pain</source>
            <translation>Dos estudios piloto frente a una lista de espera: 40 personas con dolor de cuello, 42 con dolor lumbar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>Two pilot studies, one of neck pain and one of low back pain. After 14 days those with a mat rated their pain lower than those on a waiting list. A questionnaire about the neck was better, the one about the back was not. (Hohmann, 2012)</source>
            <translation>Dos estudios piloto, uno sobre dolor de cuello y otro sobre dolor lumbar. A los 14 días, quienes tenían una esterilla valoraron su dolor más bajo que quienes estaban en lista de espera. Un cuestionario sobre el cuello salió mejor, el de la espalda no. (Hohmann, 2012)</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Up to minute three</source>
            <translation>Hasta el minuto tres</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Use the pillow, or the rolled edge of the mat. One seller prefers a softer mat here.</source>
            <translation>Usa la almohada, o el borde enrollado de la esterilla. Un vendedor prefiere aquí una esterilla más blanda.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Van Diest and others</source>
            <translation>Van Diest y otros</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>What a mat does to blood pressure is unclear. A maker writes that it may fall and that one should rise slowly; in a study of healthy people it was higher on the mat. A study of older people found that the dip on standing up is softer when it is done slowly. Slowly is right either way. With blood pressure that is high or low, or medicine for it, ask first; the program then leaves two minutes of sitting instead of one.</source>
            <translation>No está claro qué hace una esterilla con la presión arterial. Un fabricante escribe que puede bajar y que conviene levantarse despacio; en un estudio con personas sanas fue más alta sobre la esterilla. Un estudio con personas mayores vio que la bajada al ponerse de pie es más suave cuando se hace despacio. Despacio es lo correcto en los dos casos. Con la presión arterial alta o baja, o medicación para ella, consulta primero; el programa da entonces dos minutos en posición sentada, en vez de uno.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>What can happen</source>
            <translation>Qué puede pasar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>What five minutes feel like, minute by minute.</source>
            <translation>Qué se siente en cinco minutos, minuto a minuto.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>What is under the mat: bed or couch, yoga mat, floor. Softer is gentler.</source>
            <translation>Lo que hay bajo la esterilla: cama o sofá, esterilla de yoga, suelo. Más blando es más suave.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>What is under your head: cushion, folded towel, nothing.</source>
            <translation>Lo que hay bajo la cabeza: cojín, toalla doblada, nada.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>What it feels like</source>
            <translation>Qué se siente</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>What research says</source>
            <translation>Qué dice la investigación</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>What slow breathing is known to do</source>
            <translation>Qué se sabe de la respiración lenta</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>What studies of fingers say about mats</source>
            <translation>Qué dicen de las esterillas los estudios con dedos</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>What the sun shows</source>
            <translation>Qué muestra el sol</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>What to set up first</source>
            <translation>Qué preparar antes</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>What to set up first, and when to get off before.</source>
            <translation>Qué preparar antes, y cuándo levantarse.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>What was found</source>
            <translation>Qué se halló</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>What was left out</source>
            <translation>Qué se dejó fuera</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>What your answer means</source>
            <translation>Qué significa tu respuesta</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>When it is no better after some weeks, when pain with tingling runs down one leg, or when you worry. The emergency signs say what cannot wait.</source>
            <translation>Cuando no mejora tras unas semanas, cuando un dolor con hormigueo baja por una pierna, o cuando te preocupa. Las señales de emergencia dicen qué no puede esperar.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>When it is not for you</source>
            <translation>Cuando no es para ti</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>When not to</source>
            <translation>Cuándo no</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>When the feet stay off</source>
            <translation>Cuándo los pies no van a la esterilla</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>When to talk to somebody</source>
            <translation>Cuándo hablar con alguien</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Where a cloth belongs</source>
            <translation>Dónde va una tela</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Where the ladder may end</source>
            <translation>Dónde puede terminar la escalera</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Whether a longer breath out matters</source>
            <translation>Si importa una exhalación más larga</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Who should ask first, and when to stop.</source>
            <translation>Quién debería consultar antes, y cuándo parar.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Who should not hold the breath</source>
            <translation>Quién no debería retener la respiración</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Why so slowly</source>
            <translation>Por qué tan despacio</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>With one of these the mat stays rolled up. Breathing, music and the journal stay open.</source>
            <translation>Con algo de esto la esterilla se queda enrollada. La respiración, la música y el diario siguen abiertos.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>With your hands, a ball or a roller</source>
            <translation>Con las manos, una pelota o un rodillo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/__init__.py" />
            <source>Written on {0} from these sources. General information about using a mat, not advice about your own health. Addresses can be copied; this program opens none.</source>
            <translation>Escrito el {0} a partir de estas fuentes. Información general sobre el uso de una esterilla, no un consejo sobre tu propia salud. Las direcciones se pueden copiar; este programa no abre ninguna.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>You are asked once how the night was, if you like. Nights with and without a mat are shown beside each other only when there are seven of each, and without saying why they differ.</source>
            <translation>Se te pregunta una vez qué tal la noche, si quieres. Las noches con y sin esterilla se muestran una al lado de otra solo cuando hay siete de cada, y sin decir por qué difieren.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>You need no special clothes and no warm-up. A few small things make it easier:</source>
            <translation>No hace falta ropa especial ni calentamiento. Unas pocas cosas lo hacen más fácil:</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Your first time</source>
            <translation>Tu primera vez</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>Your own numbers</source>
            <translation>Tus propios números</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>a blood clot or an inflamed vein, now or not long ago</source>
            <translation>un coágulo o una vena inflamada, ahora o hace poco</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>a glass of water for afterwards</source>
            <translation>un vaso de agua para después</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>a quiet, comfortable place, and the phone out of reach</source>
            <translation>un lugar tranquilo y cómodo, y el teléfono lejos</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>acupuncture or cupping today</source>
            <translation>acupuntura o ventosas hoy</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>alcohol, a sedative or a sleeping pill</source>
            <translation>alcohol, un sedante o un somnífero</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>an operation not long ago, a fracture of the spine, or cancer</source>
            <translation>una operación hace poco, una fractura de columna o cáncer</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>anything in the chest, or trouble breathing</source>
            <translation>cualquier cosa en el pecho, o dificultad para respirar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>blood thinners, or a bleeding disorder</source>
            <translation>medicamentos que hacen la sangre más fluida, o un trastorno de la coagulación</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>diabetes or poor circulation</source>
            <translation>diabetes o mala circulación</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>dizziness, falls or trouble with balance: then at least no standing</source>
            <translation>mareo, caídas o problemas de equilibrio: entonces, al menos, nada de pie</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>dizziness, or feeling faint</source>
            <translation>mareo, o sensación de desmayo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>during pregnancy</source>
            <translation>durante el embarazo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>epilepsy, MS, Parkinson's, or a severe mental illness</source>
            <translation>epilepsia, EM, párkinson o una enfermedad mental grave</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>fever, or feeling ill</source>
            <translation>fiebre, o malestar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>for anybody whom breathing exercises make panic</source>
            <translation>para cualquiera a quien los ejercicios de respiración le den pánico</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>heart disease, a pacemaker, high or low blood pressure</source>
            <translation>enfermedad del corazón, marcapasos, presión arterial alta o baja</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>numb feet, or nerve damage: you would not feel a sore spot</source>
            <translation>pies entumecidos, o daño en los nervios: no notarías un punto dolorido</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>numbness or tingling</source>
            <translation>entumecimiento u hormigueo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>nursing, or an allergy to foam, plastic, glue or dye</source>
            <translation>lactancia, o alergia a la espuma, el plástico, el pegamento o los tintes</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>poor circulation, diabetes, a numb area</source>
            <translation>mala circulación, diabetes, una zona entumecida</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>pregnant, or possibly so: sources disagree, so the answer is no</source>
            <translation>embarazo, o posible embarazo: las fuentes no coinciden, así que la respuesta es no</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>sharp pain, or pain that grows</source>
            <translation>dolor agudo, o dolor que crece</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>skin shaved, waxed or sunburnt today</source>
            <translation>piel afeitada, depilada con cera o quemada por el sol hoy</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>the health questions answered, and an unhurried few minutes</source>
            <translation>las preguntas de salud respondidas, y unos minutos sin prisa</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>under 18</source>
            <translation>menos de 18 años</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>varicose veins or a wound where the mat would be</source>
            <translation>varices o una herida donde estaría la esterilla</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>widespread eczema or psoriasis, or damaged skin on the back</source>
            <translation>eccema o psoriasis extensos, o piel dañada en la espalda</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>with asthma that is acting up, or COPD</source>
            <translation>con asma descompensada, o EPOC</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>with epilepsy, or a severe mental illness</source>
            <translation>con epilepsia, o una enfermedad mental grave</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>with eye pressure or a retina problem, or after a recent operation</source>
            <translation>con presión ocular o un problema de retina, o tras una operación reciente</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>with heart disease, an irregular beat, a pacemaker or high blood pressure</source>
            <translation>con enfermedad del corazón, latido irregular, marcapasos o presión arterial alta</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/__init__.py" />
            <source>{0} min</source>
            <translation>{0} min</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/__init__.py" />
            <source>{0} min read</source>
            <translation>{0} min de lectura</translation>
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
                <numerusform>%n artículo</numerusform>
                <numerusform>%n artículos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/learn.py" />
            <source>1 article</source>
            <translation>1 artículo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/learn.py" />
            <source>Learn</source>
            <translation>Leer</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/learn.py" />
            <source>Nothing here has these words.</source>
            <translation>Nada aquí contiene estas palabras.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/learn.py" />
            <source>Plain facts, with sources at the end of each page</source>
            <translation>Datos claros, con las fuentes al final de cada página</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/learn.py" />
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/learn.py" />
            <source>Search what there is to read</source>
            <translation>Buscar en lo que hay para leer</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/learn.py" />
            <source>Show everything</source>
            <translation>Mostrar todo</translation>
        </message>
    </context>
    <context>
        <name>Listening</name>
        <message>
            <location filename="../../companion/ui/listening.py" />
            <source>The sound is back.</source>
            <translation>El sonido ha vuelto.</translation>
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
            <translation>En tu silla</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/lunch.py" />
            <source>Lying down, as you usually do.</source>
            <translation>En posición tumbada, como siempre.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/lunch.py" />
            <source>On your back</source>
            <translation>Boca arriba</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/lunch.py" />
            <source>Seated, the mat on the floor.</source>
            <translation>En la silla, con la esterilla en el suelo.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/lunch.py" />
            <source>The mat between you and the backrest.</source>
            <translation>La esterilla entre tú y el respaldo.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/lunch.py" />
            <source>Too short for the mat. With getting on and off it takes until {0}: choose that or later.</source>
            <translation>Demasiado poco para la esterilla. Con ponerse y levantarse se llega hasta las {0}: elige esa hora o una más tarde.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/lunch.py" />
            <source>Under your feet</source>
            <translation>Bajo tus pies</translation>
        </message>
        <message>
            <location filename="../../companion/ui/lunch.py" />
            <source>{0} Only while somebody else is at home.</source>
            <translation>{0} Solo mientras haya alguien más en casa.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/lunch.py" />
            <source>{0} on the mat, done by {1}</source>
            <translation>{0} en la esterilla, fin a las {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/lunch.py" />
            <source>{0}, and a gentle chime at the end.</source>
            <translation>{0}, y un aviso suave al final.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/lunch.py" />
            <source>{0}½ minutes</source>
            <translation>{0}½ minutos</translation>
        </message>
    </context>
    <context>
        <name>LunchPage</name>
        <message>
            <location filename="../../companion/ui/pages/lunch.py" />
            <source>A short one with a chime at the end, never stronger than usual.</source>
            <translation>Una sesión corta con un aviso al final, nunca más fuerte de lo habitual.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/lunch.py" />
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/lunch.py" />
            <source>Back at my desk by</source>
            <translation>Volver a mi mesa a las</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/lunch.py" />
            <source>Back at my desk by a certain time</source>
            <translation>Volver a mi mesa a una hora concreta</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/lunch.py" />
            <source>Lunch break</source>
            <translation>Pausa de mediodía</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/lunch.py" />
            <source>Skin marks</source>
            <translation>Marcas en la piel</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/lunch.py" />
            <source>Start</source>
            <translation>Empezar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/lunch.py" />
            <source>Where to take the break</source>
            <translation>Dónde hacer la pausa</translation>
        </message>
    </context>
    <context>
        <name>LunchView</name>
        <message>
            <location filename="../../companion/ui/widgets/lunch_view.py" />
            <source>Done by {0}</source>
            <translation>Fin a las {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/lunch_view.py" />
            <source>End</source>
            <translation>Fin</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/lunch_view.py" />
            <source>Go on</source>
            <translation>Seguir</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/lunch_view.py" />
            <source>I am up</source>
            <translation>Ya en pie</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/lunch_view.py" />
            <source>It hurts</source>
            <translation>Me duele</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/lunch_view.py" />
            <source>Pause</source>
            <translation>Pausa</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/lunch_view.py" />
            <source>Something hurts: stop</source>
            <translation>Algo duele: parar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/lunch_view.py" />
            <source>The clock waits for you.</source>
            <translation>El reloj te espera.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <location filename="../../companion/ui/main_window.py" />
            <source>Journal</source>
            <translation>Diario</translation>
        </message>
        <message>
            <location filename="../../companion/ui/main_window.py" />
            <source>Learn</source>
            <translation>Leer</translation>
        </message>
        <message>
            <location filename="../../companion/ui/main_window.py" />
            <source>Mat Companion</source>
            <translation>Mat Companion</translation>
        </message>
        <message>
            <location filename="../../companion/ui/main_window.py" />
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <location filename="../../companion/ui/main_window.py" />
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <location filename="../../companion/ui/main_window.py" />
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
    </context>
    <context>
        <name>MatchRow</name>
        <message>
            <location filename="../../companion/ui/widgets/match_row.py" />
            <source>Column {0}, without a name</source>
            <translation>Columna {0}, sin nombre</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/match_row.py" />
            <source>For example: {0}</source>
            <translation>Por ejemplo: {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/match_row.py" />
            <source>Not in this table</source>
            <translation>No está en esta tabla</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/match_row.py" />
            <source>Not understood as this: {0}</source>
            <translation>No se entiende como esto: {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/match_row.py" />
            <source>Same in every session</source>
            <translation>Igual en todas las sesiones</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/match_row.py" />
            <source>{0}: column</source>
            <translation>{0}: columna</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/match_row.py" />
            <source>{0}: for every session</source>
            <translation>{0}: para todas las sesiones</translation>
        </message>
    </context>
    <context>
        <name>MatchingPage</name>
        <message>
            <location filename="../../companion/ui/pages/matching.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/matching.py" />
            <source>Choose the column, or what holds for every session.</source>
            <translation>Elige la columna, o lo que vale para todas las sesiones.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/matching.py" />
            <source>Columns that are left out: {0}</source>
            <translation>Columnas que se dejan fuera: {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/matching.py" />
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/matching.py" />
            <source>No session without a start: choose its column, or those of date and time.</source>
            <translation>No hay sesión sin inicio: elige su columna, o las de fecha y hora.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/matching.py" />
            <source>No session without minutes: choose their column, or how many they always were.</source>
            <translation>No hay sesión sin minutos: elige su columna, o cuántos fueron siempre.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/matching.py" />
            <source>Nothing is missing any more.</source>
            <translation>Ya no falta nada.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/matching.py" />
            <source>Show everything a table may have</source>
            <translation>Mostrar todo lo que puede tener una tabla</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/matching.py" />
            <source>Still missing: {0}</source>
            <translation>Aún falta: {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/matching.py" />
            <source>Which column is which?</source>
            <translation>¿Qué columna es cuál?</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/matching.py" />
            <source>{0}: say where each of these stands. Nothing has changed yet.</source>
            <translation>{0}: indica dónde está cada cosa. Aún no ha cambiado nada.</translation>
        </message>
    </context>
    <context>
        <name>Messenger</name>
        <message>
            <location filename="../../companion/ui/messenger.py" />
            <source>Not while the journal is kept in memory only</source>
            <translation>No mientras el diario solo esté en memoria</translation>
        </message>
        <message>
            <location filename="../../companion/ui/messenger.py" />
            <source>The health answers now are those of your other computer. Please look at them.</source>
            <translation>Las respuestas de salud son ahora las de tu otro equipo. Échales un vistazo.</translation>
        </message>
    </context>
    <context>
        <name>MinutesField</name>
        <message>
            <location filename="../../companion/ui/widgets/journal_fields.py" />
            <source>In minutes; Up and Down change it</source>
            <translation>En minutos; Arriba y Abajo lo cambian</translation>
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
            <translation>Un día antes</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_fields.py" />
            <source>A day later</source>
            <translation>Un día después</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_fields.py" />
            <source>Time of day</source>
            <translation>Hora del día</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_fields.py" />
            <source>Up and Down change it by a day</source>
            <translation>Arriba y Abajo lo cambian un día</translation>
        </message>
    </context>
    <context>
        <name>Names</name>
        <message numerus="yes">
            <location filename="../../companion/ui/lengths.py" />
            <source>%n minutes</source>
            <translation>
                <numerusform>%n minuto</numerusform>
                <numerusform>%n minutos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/lengths.py" />
            <source>%n seconds</source>
            <translation>
                <numerusform>%n segundo</numerusform>
                <numerusform>%n segundos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/lengths.py" />
            <source>1 minute</source>
            <translation>1 minuto</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>4-7-8, with holds</source>
            <translation>4-7-8, con retenciones</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>A sedative or sleeping pill</source>
            <translation>Un sedante o un somnífero</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Acupuncture today</source>
            <translation>Acupuntura hoy</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Alcohol</source>
            <translation>Alcohol</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Any of these</source>
            <translation>Alguna de estas</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Awake</source>
            <translation>Sin sueño</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Back</source>
            <translation>Espalda</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Bedtime</source>
            <translation>Antes de dormir</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Belly</source>
            <translation>Vientre</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Bowl</source>
            <translation>Cuenco</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Box, with holds</source>
            <translation>Caja, con retenciones</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Breath tone</source>
            <translation>Tono de respiración</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Breathe in</source>
            <translation>Inhala</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Breathe out</source>
            <translation>Exhala</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Breathing</source>
            <translation>Respiración</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Brown</source>
            <translation>Moreno</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Bruised or broken</source>
            <translation>Moratón o piel abierta</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Chest or breath</source>
            <translation>Pecho o respiración</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Clear</source>
            <translation>Bien visibles</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Comfortable</source>
            <translation>A gusto</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Completed</source>
            <translation>Completada</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Cupping today</source>
            <translation>Ventosas hoy</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Deep</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Dizzy</source>
            <translation>Mareo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Doorbell or other</source>
            <translation>El timbre u otra cosa</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Double breath in</source>
            <translation>Doble inhalación</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Drowsy</source>
            <translation>Con sueño</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Dusk</source>
            <translation>Ocaso</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Ended early</source>
            <translation>Terminada antes</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Even</source>
            <translation>Igual</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Faint</source>
            <translation>Tenues</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Fainted</source>
            <translation>Desmayo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Fair</source>
            <translation>Claro</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Feet</source>
            <translation>Pies</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Feet, seated</source>
            <translation>Pies, en silla</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Feet, standing</source>
            <translation>Pies, de pie</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Fell asleep</source>
            <translation>Me dormí</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Fever, or feeling ill</source>
            <translation>Fiebre, o malestar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Gentle</source>
            <translation>Suave</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Gone</source>
            <translation>Ya no hay</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Had to stop</source>
            <translation>Tuve que parar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Hold</source>
            <translation>Retén</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Interrupted</source>
            <translation>Interrumpida</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Just too much</source>
            <translation>Demasiado fuerte</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Light</source>
            <translation>Muy claro</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Long breath out</source>
            <translation>Exhalación larga</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Lunch break</source>
            <translation>Pausa de mediodía</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Medium</source>
            <translation>Medio</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Melted</source>
            <translation>Muy a gusto</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Morning</source>
            <translation>Mañana</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Neck</source>
            <translation>Cuello</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Numb or tingling</source>
            <translation>Entumecimiento u hormigueo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>On a yoga mat, {0}.</source>
            <translation>Sobre una esterilla de yoga, {0}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>On the bed or couch, {0}.</source>
            <translation>En la cama o el sofá, {0}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>On the floor, {0}.</source>
            <translation>En el suelo, {0}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Pink marks</source>
            <translation>Marcas rosadas</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Rest</source>
            <translation>Pausa</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Running</source>
            <translation>En marcha</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Seat</source>
            <translation>En silla</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Session</source>
            <translation>Sesión</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Sharp pain</source>
            <translation>Dolor agudo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Short and gentle</source>
            <translation>Corto y suave</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Short session</source>
            <translation>Sesión corta</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Skin shaved, waxed or sunburnt today</source>
            <translation>Piel afeitada, depilada con cera o quemada por el sol hoy</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Slow sigh out</source>
            <translation>Suspiro lento</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Sore spot</source>
            <translation>Punto dolorido</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Standard</source>
            <translation>Normal</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Stopped</source>
            <translation>Parada</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Strong but OK</source>
            <translation>Fuerte, pero bien</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Suggested session</source>
            <translation>Sesión sugerida</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>System</source>
            <translation>Sistema</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>T-shirt</source>
            <translation>camiseta</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Tingling</source>
            <translation>Hormigueo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Too strong</source>
            <translation>Demasiado fuerte</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Voice</source>
            <translation>Voz</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Warm</source>
            <translation>Calor</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Wave</source>
            <translation>Ola</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>bare skin</source>
            <translation>piel desnuda</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>bed or couch</source>
            <translation>cama o sofá</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>cushion</source>
            <translation>cojín</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>double thick towel</source>
            <translation>toalla gruesa doble</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>floor</source>
            <translation>suelo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>folded towel</source>
            <translation>toalla doblada</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>in a T-shirt</source>
            <translation>con una camiseta</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>in thick socks</source>
            <translation>con calcetines gruesos</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>in thin socks</source>
            <translation>con calcetines finos</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>nothing under the head</source>
            <translation>nada bajo la cabeza</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>on a double thick towel</source>
            <translation>sobre una toalla gruesa doble</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>on a thick towel</source>
            <translation>sobre una toalla gruesa</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>on a thin towel</source>
            <translation>sobre una toalla fina</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>on bare skin</source>
            <translation>sobre la piel desnuda</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>thick socks</source>
            <translation>calcetines gruesos</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>thick towel</source>
            <translation>toalla gruesa</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>thin socks</source>
            <translation>calcetines finos</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>thin towel</source>
            <translation>toalla fina</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>with a cushion under your head</source>
            <translation>con un cojín bajo la cabeza</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>with a folded towel under your head</source>
            <translation>con una toalla doblada bajo la cabeza</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>with bare feet</source>
            <translation>con los pies descalzos</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>with nothing under your head</source>
            <translation>sin nada bajo la cabeza</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>yoga mat</source>
            <translation>esterilla de yoga</translation>
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
            <translation>Páginas</translation>
        </message>
    </context>
    <context>
        <name>NextTimeCard</name>
        <message>
            <location filename="../../companion/ui/widgets/next_time_card.py" />
            <source>Next time</source>
            <translation>La próxima vez</translation>
        </message>
    </context>
    <context>
        <name>NightPage</name>
        <message>
            <location filename="../../companion/ui/pages/night.py" />
            <source>Close for the night</source>
            <translation>Cerrar hasta mañana</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/night.py" />
            <source>Good night</source>
            <translation>Buenas noches</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/night.py" />
            <source>Open Mat Companion</source>
            <translation>Abrir Mat Companion</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/night.py" />
            <source>Stay on</source>
            <translation>Sin reposo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/night.py" />
            <source>The computer goes to sleep in {0} s.</source>
            <translation>El equipo entrará en reposo en {0} s.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/night.py" />
            <source>The computer would not go to sleep by itself.</source>
            <translation>El equipo no quiso entrar en reposo por sí solo.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/night.py" />
            <source>Your session is written down. How you slept can wait until morning.</source>
            <translation>Tu sesión queda anotada. Cómo dormiste puede esperar a la mañana.</translation>
        </message>
    </context>
    <context>
        <name>NothingFound</name>
        <message>
            <location filename="../../companion/ui/widgets/journal_empty.py" />
            <source>Nothing found</source>
            <translation>No se encontró nada</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_empty.py" />
            <source>Only notes, tags and what else was done are searched, each word from its beginning.</source>
            <translation>Solo se busca en notas, etiquetas y otras cosas hechas, cada palabra desde su comienzo.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_empty.py" />
            <source>Show everything</source>
            <translation>Mostrar todo</translation>
        </message>
    </context>
    <context>
        <name>NoticeCard</name>
        <message>
            <location filename="../../companion/ui/notices.py" />
            <source>Dismiss</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/notices.py" />
            <source>Dismiss: {0}</source>
            <translation>Descartar: {0}</translation>
        </message>
    </context>
    <context>
        <name>Offer</name>
        <message>
            <location filename="../../companion/ui/offer.py" />
            <source>Your music</source>
            <translation>Tu música</translation>
        </message>
    </context>
    <context>
        <name>OpenQuestions</name>
        <message>
            <location filename="../../companion/ui/open_questions.py" />
            <source>Answer</source>
            <translation>Responder</translation>
        </message>
        <message>
            <location filename="../../companion/ui/open_questions.py" />
            <source>How was your lunch break?</source>
            <translation>¿Qué tal tu pausa de mediodía?</translation>
        </message>
        <message>
            <location filename="../../companion/ui/open_questions.py" />
            <source>Two quick questions about last night's session, if you like.</source>
            <translation>Dos preguntas rápidas sobre la sesión de anoche, si quieres.</translation>
        </message>
    </context>
    <context>
        <name>OutputChoice</name>
        <message>
            <location filename="../../companion/ui/widgets/output_choice.py" />
            <source>Choose</source>
            <translation>Elegir</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/output_choice.py" />
            <source>Choose the sound device</source>
            <translation>Elegir el dispositivo de sonido</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/output_choice.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/output_choice.py" />
            <source>Close the list of sound devices</source>
            <translation>Cerrar la lista de dispositivos de sonido</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/output_choice.py" />
            <source>Sound device</source>
            <translation>Dispositivo de sonido</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/output_choice.py" />
            <source>The computer's usual one</source>
            <translation>El habitual del equipo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/output_choice.py" />
            <source>output, speaker, headphones, sound card, bluetooth, hardware</source>
            <translation>salida, altavoz, auriculares, cascos, tarjeta de sonido, bluetooth, dispositivo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/output_choice.py" />
            <source>{0} (not there now)</source>
            <translation>{0} (ahora no está)</translation>
        </message>
    </context>
    <context>
        <name>OwnMusic</name>
        <message>
            <location filename="../../companion/ui/widgets/own_music.py" />
            <source>Add files...</source>
            <translation>Añadir archivos...</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/own_music.py" />
            <source>Add folder...</source>
            <translation>Añadir carpeta...</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/own_music.py" />
            <source>Ogg, FLAC, MP3 and WAV; folders with all that is in them</source>
            <translation>Ogg, FLAC, MP3 y WAV; carpetas con todo lo que contienen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/own_music.py" />
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/own_music.py" />
            <source>Remove {0}</source>
            <translation>Quitar {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/own_music.py" />
            <source>Show all {0}</source>
            <translation>Mostrar todo ({0})</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/own_music.py" />
            <source>Your music</source>
            <translation>Tu música</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/own_music.py" />
            <source>own files, folder, mp3, songs, album, playlist, library</source>
            <translation>archivos propios, carpeta, mp3, canciones, álbum, lista, biblioteca</translation>
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
            <translation>Añadir 30 s</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Feet on the floor, back against the mat.</source>
            <translation>Pies en el suelo, espalda contra la esterilla.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Get comfortable</source>
            <translation>Ponte a gusto</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Head down, arms loose.</source>
            <translation>La cabeza abajo, los brazos sueltos.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Lean on your hands, then elbows.</source>
            <translation>Apóyate en las manos, luego en los codos.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Let it take you</source>
            <translation>Déjate llevar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Lie down in your own time</source>
            <translation>Túmbate sin prisa</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Lie or sit as you like, no mat needed.</source>
            <translation>Túmbate o siéntate como quieras, no hace falta esterilla.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Lower slowly</source>
            <translation>Baja despacio</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Mat behind you, knees bent.</source>
            <translation>La esterilla detrás de ti, las rodillas dobladas.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Put your feet down slowly</source>
            <translation>Baja los pies despacio</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Settle in your own time</source>
            <translation>Acomódate sin prisa</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Sit at the edge</source>
            <translation>Siéntate en el borde</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Sit back slowly</source>
            <translation>Recuéstate despacio</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Start now</source>
            <translation>Empezar ya</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Starts by itself</source>
            <translation>Empieza solo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Stay seated, and let only the weight of your legs rest on the mat.</source>
            <translation>No te levantes de la silla, y deja que solo el peso de las piernas descanse en la esterilla.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>The soft bell marks the start. Let the out-breath be the long one.</source>
            <translation>La campana suave marca el comienzo. Deja que la exhalación sea la larga.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>The soft bell marks the start. The first half minute is usually the strongest.</source>
            <translation>La campana suave marca el comienzo. El primer medio minuto suele ser el más intenso.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>{0}, music: {1}</source>
            <translation>{0}, música: {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>{0}, without music</source>
            <translation>{0}, sin música</translation>
        </message>
    </context>
    <context>
        <name>Progress</name>
        <message numerus="yes">
            <location filename="../../companion/ui/text/ladder_caption.py" />
            <source>%n sessions</source>
            <translation>
                <numerusform>%n sesión</numerusform>
                <numerusform>%n sesiones</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>1 day</source>
            <translation>1 día</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/ladder_caption.py" />
            <source>1 session</source>
            <translation>1 sesión</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>15 days</source>
            <translation>15 días</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>15 min</source>
            <translation>15 min</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>3 months</source>
            <translation>3 meses</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>5 min</source>
            <translation>5 min</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>5 weeks</source>
            <translation>5 semanas</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>A dot is a month, its size minutes a session</source>
            <translation>Un punto es un mes; su tamaño, los minutos por sesión</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>A dot is a week, its size minutes a session</source>
            <translation>Un punto es una semana; su tamaño, los minutos por sesión</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>A dot is a year, its size minutes a session</source>
            <translation>Un punto es un año; su tamaño, los minutos por sesión</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>After</source>
            <translation>Después</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>After {0}, n = {1}</source>
            <translation>En {0}, n = {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>All</source>
            <translation>Todo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Cover</source>
            <translation>Capa</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/telling.py" />
            <source>Days and fortnights</source>
            <translation>Días y quincenas</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Days on the mat</source>
            <translation>Días en la esterilla</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Dot size: minutes</source>
            <translation>Tamaño del punto: minutos</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Felt right after lying down, rated by you. It cannot show what caused the change.</source>
            <translation>Lo que sentiste justo después de tumbarte, valorado por ti. No puede mostrar qué causó el cambio.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/ladder_caption.py" />
            <source>Going back is part of it.</source>
            <translation>Volver atrás es parte del camino.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>How nights were rated</source>
            <translation>Cómo se valoraron las noches</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Ladder: {0}</source>
            <translation>Escalera: {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>MMMM yyyy</source>
            <translation>MMMM 'de' yyyy</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Min</source>
            <translation>Min</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Minutes</source>
            <translation>Minutos</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Minutes a session</source>
            <translation>Minutos por sesión</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Minutes per month</source>
            <translation>Minutos por mes</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Minutes per session</source>
            <translation>Minutos por sesión</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Minutes per week</source>
            <translation>Minutos por semana</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Minutes per year</source>
            <translation>Minutos por año</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Month</source>
            <translation>Mes</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Night after</source>
            <translation>Tipo de noche</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Nights</source>
            <translation>Noches</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>No night rated in this time.</source>
            <translation>Ninguna noche valorada en este tiempo.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>No session in this time.</source>
            <translation>Ninguna sesión en este tiempo.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>No session rated before and after in this time.</source>
            <translation>Ninguna sesión valorada antes y después en este tiempo.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/ladder_caption.py" />
            <source>On {0} from {1}, then back to {2} for {3}. Going back is part of it.</source>
            <translation>Con {0} desde el {1}, luego vuelta a {2} durante {3}. Volver atrás es parte del camino.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/ladder_caption.py" />
            <source>One try on {0} on {1}, then back to {2} for {3}. Going back is part of it.</source>
            <translation>Una prueba con {0} el {1}, luego vuelta a {2} durante {3}. Volver atrás es parte del camino.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Pain before and after</source>
            <translation>Dolor antes y después</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Rated by you on the morning after. Which evenings had a session was no accident, so this cannot show what made a night better or worse.</source>
            <translation>Tú las valoraste a la mañana siguiente. Las noches con sesión no se eligieron al azar, así que esto no puede mostrar qué hizo mejor o peor una noche.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Rating</source>
            <translation>Valoración</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Rest days are part of the plan.</source>
            <translation>Los días de descanso son parte del plan.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Sessions</source>
            <translation>Sesiones</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Stress before and after</source>
            <translation>Estrés antes y después</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/ladder_caption.py" />
            <source>T-shirt</source>
            <translation>la camiseta</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Tension before and after</source>
            <translation>Tensión antes y después</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>The last bar is not over yet.</source>
            <translation>La última barra aún no ha terminado.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>The newest is {0}, {1} minutes.</source>
            <translation>Lo más reciente: {0}, {1} minutos.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Towel ladder</source>
            <translation>Escalera de toallas</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Week {0} is not over yet.</source>
            <translation>La semana {0} aún no ha terminado.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/ladder_caption.py" />
            <source>What was lain on, and for how long. It cannot show how you were.</source>
            <translation>Sobre qué se estuvo, y cuánto tiempo. No puede mostrar cómo estabas.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>after</source>
            <translation>después</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>all</source>
            <translation>todas</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/ladder_caption.py" />
            <source>bare skin</source>
            <translation>la piel desnuda</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>before</source>
            <translation>antes</translation>
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
            <translation>la toalla doble</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>mat evenings</source>
            <translation>noches con esterilla</translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/progress.py" />
            <source>n = %n back sessions</source>
            <translation>
                <numerusform>n = %n sesión de espalda</numerusform>
                <numerusform>n = %n sesiones de espalda</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/progress.py" />
            <source>n = %n sessions</source>
            <translation>
                <numerusform>n = %n sesión</numerusform>
                <numerusform>n = %n sesiones</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>n = {0} and {1} nights</source>
            <translation>n = {0} y {1} noches</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>n = {0}. {1}</source>
            <translation>n = {0}. {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>next</source>
            <translation>sigue</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>other evenings</source>
            <translation>otras noches</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/ladder_caption.py" />
            <source>thick</source>
            <translation>la toalla gruesa</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/ladder_caption.py" />
            <source>thick socks</source>
            <translation>los calcetines gruesos</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/ladder_caption.py" />
            <source>thin</source>
            <translation>la toalla fina</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/ladder_caption.py" />
            <source>thin socks</source>
            <translation>los calcetines finos</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/chart_days.py" />
            <source>w{0}</source>
            <translation>s{0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>{0} Dashed: averages, {1} and {2}.</source>
            <translation>{0} En trazos: medias, {1} y {2}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/ladder_caption.py" />
            <source>{0} Going back is part of it.</source>
            <translation>{0} Volver atrás es parte del camino.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>{0} Not enough yet for averages: {1} more.</source>
            <translation>{0} Aún no basta para las medias: faltan {1}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>{0} Suggested next: {1}.</source>
            <translation>{0} Sugerencia siguiente: {1}.</translation>
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
                <numerusform>{0} de %n día</numerusform>
                <numerusform>{0} de %n días</numerusform>
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
            <translation>{0}, siempre con: {1}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>{0}, average {1}</source>
            <translation>{0}, media {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/ladder_caption.py" />
            <source>{0}, from {1} to {2}.</source>
            <translation>{0}, de {1} a {2}.</translation>
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
            <translation>Se están contando todas las sesiones. Hasta entonces, los gráficos son los de antes.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/progress.py" />
            <source>Charts appear after three sessions.
Before that the numbers would not mean much.</source>
            <translation>Los gráficos aparecen tras tres sesiones.
Antes, los números no dirían gran cosa.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/progress.py" />
            <source>How far back</source>
            <translation>Desde cuándo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/progress.py" />
            <source>In words</source>
            <translation>En palabras</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/progress.py" />
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/progress.py" />
            <source>Shown as drawing</source>
            <translation>Se muestra como dibujo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/progress.py" />
            <source>Shown as table</source>
            <translation>Se muestra como tabla</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/progress.py" />
            <source>Start a session</source>
            <translation>Empezar una sesión</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/progress.py" />
            <source>Start first session</source>
            <translation>Empezar la primera sesión</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/progress.py" />
            <source>The charts of all sessions are there.</source>
            <translation>Los gráficos de todas las sesiones ya están.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/progress.py" />
            <source>The first step is a thick towel</source>
            <translation>El primer paso es una toalla gruesa</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/progress.py" />
            <source>What research says</source>
            <translation>Qué dice la investigación</translation>
        </message>
    </context>
    <context>
        <name>RatedLine</name>
        <message>
            <location filename="../../companion/ui/widgets/journal_facts.py" />
            <source>not answered</source>
            <translation>sin responder</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_facts.py" />
            <source>{0}: {1} before, {2} after</source>
            <translation>{0}: {1} antes, {2} después</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_facts.py" />
            <source>{0}: {1} of 10</source>
            <translation>{0}: {1} de 10</translation>
        </message>
    </context>
    <context>
        <name>RatingCard</name>
        <message>
            <location filename="../../companion/ui/widgets/rating_card.py" />
            <source>0 to 10</source>
            <translation>0 a 10</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/rating_card.py" />
            <source>after</source>
            <translation>después</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/rating_card.py" />
            <source>before</source>
            <translation>antes</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/rating_card.py" />
            <source>before, carried over</source>
            <translation>antes, traído de allí</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/rating_card.py" />
            <source>now</source>
            <translation>ahora</translation>
        </message>
    </context>
    <context>
        <name>RatingRow</name>
        <message>
            <location filename="../../companion/ui/widgets/rating_card.py" />
            <source>0 is {0}, 10 is {1}</source>
            <translation>0: {0}; 10: {1}</translation>
        </message>
    </context>
    <context>
        <name>ReminderCard</name>
        <message>
            <location filename="../../companion/ui/widgets/reminder_card.py" />
            <source>Change</source>
            <translation>Cambiar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_card.py" />
            <source>Change reminders</source>
            <translation>Cambiar recordatorios</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_card.py" />
            <source>I did it</source>
            <translation>Ya lo hice</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_card.py" />
            <source>I did it: keep a session in the journal</source>
            <translation>Ya lo hice: guardar una sesión en el diario</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_card.py" />
            <source>Next reminder</source>
            <translation>Próximo recordatorio</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_card.py" />
            <source>No reminder set</source>
            <translation>Sin recordatorio</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_card.py" />
            <source>Reminder for now</source>
            <translation>Recordatorio para ahora</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_card.py" />
            <source>Set a reminder</source>
            <translation>Poner un recordatorio</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_card.py" />
            <source>Set one</source>
            <translation>Poner uno</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_card.py" />
            <source>Skip the reminder today</source>
            <translation>Saltar el recordatorio de hoy</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_card.py" />
            <source>Skip today</source>
            <translation>Hoy no</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_card.py" />
            <source>Start</source>
            <translation>Empezar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_card.py" />
            <source>Start what the reminder is for</source>
            <translation>Empezar aquello para lo que es el recordatorio</translation>
        </message>
    </context>
    <context>
        <name>ReminderEditor</name>
        <message>
            <location filename="../../companion/ui/widgets/reminder_editor.py" />
            <source>Reminder: {0}, {1}</source>
            <translation>Recordatorio: {0}, {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_editor.py" />
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_editor.py" />
            <source>Remove {0}</source>
            <translation>Quitar {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_editor.py" />
            <source>What it is for</source>
            <translation>Para qué es</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_editor.py" />
            <source>{0}: on</source>
            <translation>{0}: activo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_editor.py" />
            <source>{0}: time</source>
            <translation>{0}: hora</translation>
        </message>
    </context>
    <context>
        <name>ReminderPages</name>
        <message>
            <location filename="../../companion/ui/reminder_pages.py" />
            <source>Reminders come while Mat Companion waits in the tray.</source>
            <translation>Los recordatorios llegan mientras Mat Companion espera en la bandeja.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/reminder_pages.py" />
            <source>This desktop has no tray: reminders come while the window is open.</source>
            <translation>Este escritorio no tiene bandeja: los recordatorios llegan mientras la ventana está abierta.</translation>
        </message>
    </context>
    <context>
        <name>ReminderRules</name>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>Films, games, shared slides; also calls and do not disturb, where the desktop tells</source>
            <translation>Películas, juegos, presentaciones; también llamadas y «no molestar», si el escritorio lo indica</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>From and to are the same: no time is left out</source>
            <translation>El inicio y el fin son iguales: no se excluye ninguna hora</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>No reminders, whatever else is set</source>
            <translation>Ningún recordatorio, diga lo que diga el resto</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>Now {0} min</source>
            <translation>Ahora {0} min</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>Quiet hours</source>
            <translation>Horas de calma</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>Quiet hours: from</source>
            <translation>Horas de calma: desde</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>Quiet hours: until</source>
            <translation>Horas de calma: hasta</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>Skip when I have already had a session</source>
            <translation>Saltar si ya he hecho una sesión</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>Snooze for</source>
            <translation>Posponer</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>Wait while an app is full screen</source>
            <translation>Esperar mientras haya una aplicación a pantalla completa</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>already done, leave out, not twice</source>
            <translation>ya hecho, omitir, no repetir, dos veces</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>do not disturb, silence, night, from, until, sleep</source>
            <translation>no molestar, silencio, noche, desde, hasta, dormir</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>later, postpone, delay, remind again, minutes</source>
            <translation>más tarde, aplazar, retrasar, recordar de nuevo, minutos</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>presentation, busy, meeting, microphone, video, interrupt, disturb</source>
            <translation>presentación, ocupado, reunión, videollamada, micrófono, vídeo, interrumpir, molestar</translation>
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
            <translation>Añadir recordatorio</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_reminders.py" />
            <source>Two reminders in a row left unanswered? The app goes quiet until you open it.</source>
            <translation>¿Dos recordatorios seguidos sin respuesta? La aplicación calla hasta que la abras.</translation>
        </message>
    </context>
    <context>
        <name>Reminders</name>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>After midnight: {0} is the night to {1}.</source>
            <translation>Después de medianoche: «{0}» es la noche que va al {1}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>Amber dim</source>
            <translation>Ámbar tenue</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>At your chair</source>
            <translation>En tu silla</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>Feet on the mat, seated</source>
            <translation>Pies en la esterilla, en silla</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>I did it</source>
            <translation>Ya lo hice</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>In {0} min</source>
            <translation>En {0} min</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>Lunch break on the mat</source>
            <translation>Pausa de mediodía en la esterilla</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>Lying on the mat</source>
            <translation>En posición tumbada</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>No day is chosen, so it will not come.</source>
            <translation>No hay ningún día elegido, así que no llegará.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>No time was written, so {0} stays.</source>
            <translation>No se escribió ninguna hora, así que queda {0}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>Not today</source>
            <translation>Hoy no</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>Start</source>
            <translation>Empezar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>Time for your feet</source>
            <translation>Hora de los pies</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>Time to breathe</source>
            <translation>Hora de respirar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>Time to lie down</source>
            <translation>Hora de tumbarse</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>Time to wind down</source>
            <translation>Hora de ir bajando el ritmo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/day_words.py" />
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <location filename="../../companion/ui/day_words.py" />
            <source>Tomorrow</source>
            <translation>Mañana</translation>
        </message>
        <message>
            <location filename="../../companion/ui/day_words.py" />
            <source>Tomorrow night</source>
            <translation>Mañana por la noche</translation>
        </message>
        <message>
            <location filename="../../companion/ui/day_words.py" />
            <source>Tonight</source>
            <translation>Esta noche</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>What is suggested for the day</source>
            <translation>Lo sugerido para ese día</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>Without the mat, wherever you are</source>
            <translation>Sin la esterilla, donde estés</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>bedtime session</source>
            <translation>sesión antes de dormir</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>breathing</source>
            <translation>respiración</translation>
        </message>
        <message>
            <location filename="../../companion/ui/day_words.py" />
            <source>d MMMM</source>
            <translation>d 'de' MMMM</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>feet on the mat</source>
            <translation>pies en la esterilla</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>lunch break</source>
            <translation>pausa de mediodía</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>suggested session</source>
            <translation>sesión sugerida</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>{0} at your chair</source>
            <translation>{0} en tu silla</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>{0} is no time of day, so {1} stays. Write it like {2}.</source>
            <translation>{0} no es una hora del día, así que queda {1}. Escríbela como {2}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>{0} lies in your quiet hours, so it will not come.</source>
            <translation>{0} cae en tus horas de calma, así que no llegará.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>{0} lying on the mat</source>
            <translation>{0} en posición tumbada</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>{0} with your feet on the mat, seated</source>
            <translation>{0} con los pies en la esterilla, en silla</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>{0} without the mat, wherever you are</source>
            <translation>{0} sin la esterilla, donde estés</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>{0} {1}</source>
            <translation>{0} {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>{0}, amber dim</source>
            <translation>{0}, ámbar tenue</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>{0}, as suggested for the day</source>
            <translation>{0}, como se sugiera ese día</translation>
        </message>
        <message>
            <location filename="../../companion/ui/day_words.py" />
            <source>{0}, at night</source>
            <translation>{0} por la noche</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>{0}, feet on the mat, seated</source>
            <translation>{0}, pies en la esterilla, en silla</translation>
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
            <translation>Quitado: {0}, {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_reminders.py" />
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_reminders.py" />
            <source>Undo: keep {0}, {1}</source>
            <translation>Deshacer: conservar {0}, {1}</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message numerus="yes">
            <location filename="../../companion/ui/text/report.py" />
            <source>%n days</source>
            <translation>
                <numerusform>%n día</numerusform>
                <numerusform>%n días</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>1 day</source>
            <translation>1 día</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>; </source>
            <translation>; </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>After</source>
            <translation>Tras</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Also noted: {0}.</source>
            <translation>También se anotó: {0}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Back pain in diary entries without a session</source>
            <translation>Dolor de espalda en entradas del diario sin sesión</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Back pain on the morning after a session</source>
            <translation>Dolor de espalda a la mañana siguiente de una sesión</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Before and after sessions on the mat</source>
            <translation>Antes y después de las sesiones en la esterilla</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Before and after, over time</source>
            <translation>Antes y después, a lo largo del tiempo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Comfort, sessions: {0}.</source>
            <translation>Comodidad, sesiones: {0}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Each mark is one session, the oldest on the left.</source>
            <translation>Cada marca es una sesión, la más antigua a la izquierda.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Each mark is the average of one month. Months with fewer than {0} rated sessions have none.</source>
            <translation>Cada marca es la media de un mes. Los meses con menos de {0} sesiones valoradas no tienen ninguna.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Each mark is the average of one year. Years with fewer than {0} rated sessions have none.</source>
            <translation>Cada marca es la media de un año. Los años con menos de {0} sesiones valoradas no tienen ninguna.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Everything here was noted by one person about themselves. Pain, tension and stress are self-rated from 0, none, to 10, the most; sleep from 0, terrible, to 10, excellent.</source>
            <translation>Todo lo que hay aquí lo anotó una persona sobre sí misma. Dolor, tensión y estrés son valoraciones propias de 0, nada, a 10, lo máximo; el sueño, de 0, fatal, a 10, de maravilla.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>MMM yyyy</source>
            <translation>MMM yyyy</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Made with Mat Companion {0} on {1}</source>
            <translation>Hecho con Mat Companion {0} el {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Marks</source>
            <translation>Marcas</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Mat lay on</source>
            <translation>Base de la esterilla</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Minutes</source>
            <translation>Minutos</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Minutes on the mat per month</source>
            <translation>Minutos en la esterilla por mes</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Minutes on the mat per week</source>
            <translation>Minutos en la esterilla por semana</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Minutes on the mat per year</source>
            <translation>Minutos en la esterilla por año</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Name:</source>
            <translation>Nombre:</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Nights, mornings and other times</source>
            <translation>Noches, mañanas y otros momentos</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>None in these days.</source>
            <translation>Ninguna en estos días.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Not said</source>
            <translation>Sin indicar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Noted of the day: {0}.</source>
            <translation>Anotado del día: {0}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Notes from an acupressure mat journal</source>
            <translation>Notas de un diario de esterilla de acupresión</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Nothing was noted in these days.</source>
            <translation>No se anotó nada en estos días.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Noticed on the mat: {0}.</source>
            <translation>Notado en la esterilla: {0}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>On the spikes</source>
            <translation>Sobre las púas</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Other things done: {0}.</source>
            <translation>Otras cosas hechas: {0}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Page {0} of {1}</source>
            <translation>Página {0} de {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Part of the body</source>
            <translation>Parte del cuerpo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Sessions</source>
            <translation>Sesiones</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Sessions that were stopped</source>
            <translation>Sesiones que se pararon</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Setup</source>
            <translation>Preparación</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Skin: clear marks, or bruised or broken</source>
            <translation>Piel: marcas bien visibles, moratones o piel abierta</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Sleep, as rated on the morning after a session</source>
            <translation>Sueño, valorado a la mañana siguiente de una sesión</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>They are one person's ratings without anything to compare them with, and say nothing of what a change comes from. They are no diagnosis.</source>
            <translation>Son las valoraciones de una sola persona, sin nada con que compararlas, y no dicen nada de a qué se debe un cambio. No son un diagnóstico.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>What else the days had in them</source>
            <translation>Qué más tuvieron los días</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>What these figures cannot show</source>
            <translation>Lo que estas cifras no pueden mostrar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>What was used</source>
            <translation>Qué se usó</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>after</source>
            <translation>después</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>before</source>
            <translation>antes</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>breathing sessions without the mat: {0}</source>
            <translation>sesiones de respiración sin la esterilla: {0}</translation>
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
            <translation>días en la esterilla</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>diary entries without a session: {0}</source>
            <translation>entradas del diario sin sesión: {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>minutes in all</source>
            <translation>minutos en total</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>sessions on the mat</source>
            <translation>sesiones en la esterilla</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>sessions stopped</source>
            <translation>sesiones paradas</translation>
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
                <numerusform>{0} (%n día)</numerusform>
                <numerusform>{0} (%n días)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>{0} (1 day)</source>
            <translation>{0} (1 día)</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>{0} of {1}</source>
            <translation>{0} de {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>{0} to {1} ({2})</source>
            <translation>Del {0} al {1} ({2})</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>{0} {1}</source>
            <translation>{0} {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>{0}, diary</source>
            <translation>{0}, anotación</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>{0}, with a session</source>
            <translation>{0}, con una sesión</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>{0}, {1}</source>
            <translation>{0}, {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>{0}. Each is listed further below.</source>
            <translation>{0}. Cada caso figura más abajo.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>{0}: not enough yet. Answers: {1} of {2}.</source>
            <translation>{0}: aún no basta. Respuestas: {1} de {2}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/report.py" />
            <source>{0}: {1} on average over %n answers (from {2} to {3}).</source>
            <translation>
                <numerusform>{0}: {1} de media en %n respuesta (de {2} a {3}).</numerusform>
                <numerusform>{0}: {1} de media en %n respuestas (de {2} a {3}).</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReportRows</name>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>3 months</source>
            <translation>3 meses</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>30 days</source>
            <translation>30 días</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>All</source>
            <translation>Todo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>From … to</source>
            <translation>Desde… hasta</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>Name on the report</source>
            <translation>Nombre en el informe</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>Not kept anywhere else. Without one there is a line to write on.</source>
            <translation>No se guarda en ningún otro sitio. Sin él hay una línea para escribirlo.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>Time</source>
            <translation>Periodo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>To</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>With notes</source>
            <translation>Con notas</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>Your own words beside sessions and in the diary, each with its date</source>
            <translation>Tus propias palabras junto a las sesiones y en el diario, cada una con su fecha</translation>
        </message>
    </context>
    <context>
        <name>RestorePage</name>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Another file...</source>
            <translation>Otro archivo...</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Back to settings</source>
            <translation>Volver a ajustes</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Backup</source>
            <translation>Copia de seguridad</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Begin again</source>
            <translation>Empezar de nuevo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Choose another</source>
            <translation>Elegir otra</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Choose one; you see what is in it before anything changes.</source>
            <translation>Elige una; verás qué contiene antes de que cambie nada.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Everything becomes what it was then, settings and reminders, too; only a stop or a reason of today that keeps you off the mat stays. What is here now is backed up first, so that this can be undone. Then Mat Companion begins again.</source>
            <translation>Todo vuelve a ser como era entonces, también los ajustes y los recordatorios; solo queda una parada o un motivo de hoy que te mantenga fuera de la esterilla. Antes se hace una copia de lo que hay aquí ahora, para que esto se pueda deshacer. Después, Mat Companion empieza de nuevo.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>In its health answers this is no longer ticked: {0}.</source>
            <translation>En sus respuestas de salud ya no está marcado: {0}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Made {0} by Mat Companion {1}.</source>
            <translation>Hecha {0} por Mat Companion {1}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>No health answers are in it: the questions will be asked again.</source>
            <translation>No contiene respuestas de salud: se volverán a hacer las preguntas.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>No settings are in it: they will be as new.</source>
            <translation>No contiene ajustes: quedarán como nuevos.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Not finished yet</source>
            <translation>Aún sin terminar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Nothing was restored</source>
            <translation>No se restauró nada</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Of them not in your journal now: they come back</source>
            <translation>De ellas, las que ahora no están en tu diario: vuelven</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Opening the backup</source>
            <translation>Abriendo la copia</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Restore</source>
            <translation>Restaurar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Restore a backup</source>
            <translation>Restaurar una copia de seguridad</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Restore this backup?</source>
            <translation>¿Restaurar esta copia?</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Restored</source>
            <translation>Restaurado</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Restoring</source>
            <translation>Restaurando</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>See what is in it</source>
            <translation>Ver qué contiene</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Sessions and entries in the backup</source>
            <translation>Sesiones y entradas en la copia</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Sessions and entries of now that are not in the backup: they go</source>
            <translation>Sesiones y entradas de ahora que no están en la copia: desaparecen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Sessions and entries that become what they were then</source>
            <translation>Sesiones y entradas que vuelven a ser lo que eran entonces</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>The folder for several computers, {0}, is not used afterwards, or it would bring back what was done since; you can choose it again in Settings.</source>
            <translation>La carpeta para varios equipos, {0}, no se usa después, o traería de vuelta lo hecho desde entonces; puedes elegirla de nuevo en Ajustes.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>The health answers become those of then.</source>
            <translation>Las respuestas de salud pasan a ser las de entonces.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>The journal that is here is damaged, so the two cannot be compared.</source>
            <translation>El diario que hay aquí está dañado, así que no se pueden comparar los dos.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>There are no sessions and no entries in this backup.</source>
            <translation>En esta copia no hay sesiones ni entradas.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>There is no backup yet. One is made on every day with a session.</source>
            <translation>Todavía no hay ninguna copia. Se hace una cada día con sesión.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>What was here before is kept: {0}</source>
            <translation>Lo que había aquí antes se conserva: {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>What was here before is kept: {0}. The damaged journal is kept: {1}</source>
            <translation>Lo que había aquí antes se conserva: {0}. El diario dañado se conserva: {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>{0} Its newest session is from {1}.</source>
            <translation>{0} Su sesión más reciente: {1}.</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <location filename="../../companion/ui/widgets/journal_head.py" />
            <source>Search notes and tags</source>
            <translation>Buscar en notas y etiquetas</translation>
        </message>
    </context>
    <context>
        <name>SectionPart</name>
        <message>
            <location filename="../../companion/ui/widgets/settings_parts.py" />
            <source>Back to all settings</source>
            <translation>Volver a todos los ajustes</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_parts.py" />
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
    </context>
    <context>
        <name>SectionRow</name>
        <message>
            <location filename="../../companion/ui/widgets/sub_navigation.py" />
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
    </context>
    <context>
        <name>SessionCard</name>
        <message>
            <location filename="../../companion/ui/widgets/session_card.py" />
            <source>The evening before</source>
            <translation>La noche anterior</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_card.py" />
            <source>What you did</source>
            <translation>Lo que hiciste</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_card.py" />
            <source>Without the mat, wherever you were.</source>
            <translation>Sin la esterilla, donde estuvieras.</translation>
        </message>
    </context>
    <context>
        <name>SessionForm</name>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Back next morning</source>
            <translation>Espalda al día siguiente</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Began</source>
            <translation>Empezó</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Comfort</source>
            <translation>Comodidad</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Cover</source>
            <translation>Capa</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Minutes</source>
            <translation>Minutos</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Not stopped</source>
            <translation>Sin parada</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Nothing</source>
            <translation>Nada</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Noticed</source>
            <translation>Notado</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Part of the body</source>
            <translation>Parte del cuerpo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Please say how many minutes it was.</source>
            <translation>Indica cuántos minutos fueron, por favor.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Skin marks</source>
            <translation>Marcas en la piel</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Sleep that night</source>
            <translation>Sueño esa noche</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Stopped</source>
            <translation>Parada</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>That day</source>
            <translation>Ese día</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>That is still to come.</source>
            <translation>Eso aún está por llegar.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>That session would not be over yet.</source>
            <translation>Esa sesión aún no habría terminado.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Under the head</source>
            <translation>Bajo la cabeza</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Where</source>
            <translation>Dónde</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>excellent</source>
            <translation>de maravilla</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>no pain</source>
            <translation>sin dolor</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>terrible</source>
            <translation>fatal</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>worst</source>
            <translation>el peor</translation>
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
            <translation>Fin</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_keys.py" />
            <source>I am up</source>
            <translation>Ya en pie</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_keys.py" />
            <source>Music</source>
            <translation>Música</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_keys.py" />
            <source>Pause</source>
            <translation>Pausa</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_keys.py" />
            <source>Something hurts: stop</source>
            <translation>Algo duele: parar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_keys.py" />
            <source>Volume</source>
            <translation>Volumen</translation>
        </message>
    </context>
    <context>
        <name>SessionOverlays</name>
        <message>
            <location filename="../../companion/ui/widgets/session_overlays.py" />
            <source>No sound output</source>
            <translation>Sin salida de sonido</translation>
        </message>
    </context>
    <context>
        <name>SessionSection</name>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>A lunch break takes a small window beside your work</source>
            <translation>Una pausa de mediodía ocupa una ventana pequeña junto a tu trabajo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>After some minutes only the breath is left</source>
            <translation>Tras unos minutos solo queda la respiración</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>Bedtime fade</source>
            <translation>Fundido antes de dormir</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>Before each session begins</source>
            <translation>Antes de que empiece cada sesión</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>Breath</source>
            <translation>Respiración</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>Hide the time at bedtime</source>
            <translation>Ocultar la hora antes de dormir</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>Holds are left out with your health answers</source>
            <translation>Con tus respuestas de salud, las retenciones quedan fuera</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>Holds come only after the health check</source>
            <translation>Las retenciones llegan solo tras las preguntas de salud</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>Keep the lunch window on top</source>
            <translation>Ventana de mediodía siempre encima</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>Lunch break</source>
            <translation>Pausa de mediodía</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>Minutes in which the music goes quiet before sleep</source>
            <translation>Minutos en los que la música se apaga antes de dormir</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>Minutes of fading</source>
            <translation>Minutos de fundido</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>None</source>
            <translation>Nada</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>Only with a cloth, in bed, up to 20 minutes; a soft chime comes later if you stay</source>
            <translation>Solo con una tela, en la cama, hasta 20 minutos; si te quedas, más tarde suena un aviso suave</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>Silent end at bedtime</source>
            <translation>Final en silencio antes de dormir</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>Time to lie down</source>
            <translation>Tiempo para tumbarse</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>Where it is usually spent</source>
            <translation>Dónde sueles hacerla</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>always in front, above other windows, small window, compact</source>
            <translation>siempre delante, siempre visible, encima de otras ventanas, ventana pequeña, compacta</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>bell, gong, alarm, wake, sleep, night</source>
            <translation>campana, gong, alarma, despertar, sueño, noche</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>breathing, rhythm, pattern, pace, inhale, exhale, box, 4-7-8, seconds</source>
            <translation>respiración, ritmo, patrón, inspirar, espirar, inhalar, exhalar, caja, 4-7-8, segundos</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>clock, timer, countdown, remaining minutes, night</source>
            <translation>reloj, temporizador, cuenta atrás, minutos restantes, noche</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>fade out, sleep timer, quieter, night</source>
            <translation>apagado gradual, desvanecer, temporizador, bajar el volumen, noche</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>lead-in, preparation, get ready, countdown, delay, start, seconds</source>
            <translation>preparación, prepararse, cuenta atrás, cuenta regresiva, espera, inicio, segundos</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>noon, midday, office, desk, chair, feet, short session</source>
            <translation>mediodía, almuerzo, comida, oficina, escritorio, silla, pies, sesión corta</translation>
        </message>
    </context>
    <context>
        <name>SessionTeller</name>
        <message>
            <location filename="../../companion/ui/widgets/session_telling.py" />
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_telling.py" />
            <source>Session ended</source>
            <translation>Sesión terminada</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_telling.py" />
            <source>Session paused, {0} left</source>
            <translation>Sesión en pausa, quedan {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_telling.py" />
            <source>Session, {0} left</source>
            <translation>Sesión, quedan {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_telling.py" />
            <source>{0} left</source>
            <translation>Quedan {0}</translation>
        </message>
    </context>
    <context>
        <name>SessionView</name>
        <message>
            <location filename="../../companion/ui/widgets/session_view.py" />
            <source>Go on</source>
            <translation>Seguir</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_words.py" />
            <source>Good night</source>
            <translation>Buenas noches</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_view.py" />
            <source>I am up</source>
            <translation>Ya en pie</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_view.py" />
            <source>Off the mat</source>
            <translation>Ya sin esterilla</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_view.py" />
            <source>Pause</source>
            <translation>Pausa</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_words.py" />
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_words.py" />
            <source>Settle in</source>
            <translation>Acomódate</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_words.py" />
            <source>Your session is over</source>
            <translation>Tu sesión ha terminado</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>About</source>
            <translation>Acerca de</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>Appearance</source>
            <translation>Aspecto</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>Health check</source>
            <translation>Preguntas de salud</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>Reminders</source>
            <translation>Recordatorios</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>Session</source>
            <translation>Sesión</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>Sound and voice</source>
            <translation>Sonido y voz</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>Steps and limits</source>
            <translation>Pasos y límites</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>This computer</source>
            <translation>Este equipo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>Your data</source>
            <translation>Tus datos</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>audio, music, volume, loud, voice</source>
            <translation>audio, música, volumen, alto, voz, ruido</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>desktop, system, tray, login, operating system</source>
            <translation>escritorio, sistema, bandeja, inicio de sesión, sistema operativo, ordenador, computadora, PC</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>files, privacy, backup, export, import, sync</source>
            <translation>archivos, ficheros, privacidad, copia de seguridad, exportar, importar, sincronizar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>ladder, progress, plan, limits</source>
            <translation>escalera, progreso, plan, límites, niveles</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>look, design, colours, dark, accessibility</source>
            <translation>apariencia, diseño, colores, oscuro, accesibilidad</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>notification, alarm, schedule, days, time, bedtime, lunch, weekdays</source>
            <translation>notificación, aviso, alarma, horario, días, hora, antes de dormir, mediodía, semana</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>questions, conditions, doctor, safety</source>
            <translation>preguntas, enfermedades, médico, seguridad</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>timer, start, breathing, bedtime, lunch</source>
            <translation>temporizador, empezar, respiración, dormir, mediodía, almuerzo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>version, licence, credits, help, research, information</source>
            <translation>versión, licencia, créditos, ayuda, investigación, información</translation>
        </message>
    </context>
    <context>
        <name>SettingsSearch</name>
        <message numerus="yes">
            <location filename="../../companion/ui/widgets/settings_search.py" />
            <source>%n settings found</source>
            <translation>
                <numerusform>%n ajuste encontrado</numerusform>
                <numerusform>%n ajustes encontrados</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_search.py" />
            <source>1 setting found</source>
            <translation>1 ajuste encontrado</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_search.py" />
            <source>Clear search</source>
            <translation>Borrar la búsqueda</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_search.py" />
            <source>No setting has these words.</source>
            <translation>Ningún ajuste tiene estas palabras.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_search.py" />
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_search.py" />
            <source>Search the settings</source>
            <translation>Buscar en los ajustes</translation>
        </message>
    </context>
    <context>
        <name>SetupCard</name>
        <message>
            <location filename="../../companion/ui/widgets/setup_card.py" />
            <source>Breathing</source>
            <translation>Respiración</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/setup_card.py" />
            <source>This session</source>
            <translation>Esta sesión</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/setup_card.py" />
            <source>Without the mat, wherever you are.</source>
            <translation>Sin la esterilla, donde estés.</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>1 min shorter</source>
            <translation>1 min menos</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>30 s more</source>
            <translation>Añadir 30 s</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>5 min longer</source>
            <translation>5 min más</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Bring it back, for 8 s</source>
            <translation>Recuperarla, durante 8 s</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Call it off</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Charts as tables, and back</source>
            <translation>Gráficos como tablas, y volver</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Close, or go back</source>
            <translation>Cerrar, o volver atrás</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Delete a line</source>
            <translation>Eliminar una línea</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Dim for bedtime, and back</source>
            <translation>Oscurecer para dormir, y volver</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>End</source>
            <translation>Fin</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Everywhere</source>
            <translation>En todas partes</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>From line to line</source>
            <translation>De línea en línea</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Full screen</source>
            <translation>Pantalla completa</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Hold the clock, and go on</source>
            <translation>Detener el reloj, y seguir</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>In a session</source>
            <translation>En una sesión</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Journal</source>
            <translation>Diario</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Learn</source>
            <translation>Leer</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Louder</source>
            <translation>Más volumen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Mute all but the bells</source>
            <translation>Silenciar todo menos las campanas</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Next part of the window</source>
            <translation>Siguiente parte de la ventana</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Next piece of music</source>
            <translation>Siguiente pieza de música</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Not easing</source>
            <translation>No cede</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Not today</source>
            <translation>Hoy no</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Pause, and go on</source>
            <translation>Hacer una pausa, y seguir</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Press what has the ring</source>
            <translation>Pulsar lo que tiene el anillo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Read a line in full</source>
            <translation>Leer una línea entera</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Remind me later</source>
            <translation>Recordármelo más tarde</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Show these keys</source>
            <translation>Ver estas teclas</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Softer</source>
            <translation>Menos volumen</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Something hurts: stop</source>
            <translation>Algo duele: parar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Start</source>
            <translation>Empezar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Start a bedtime session</source>
            <translation>Empezar una sesión antes de dormir</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Start a lunch break</source>
            <translation>Empezar una pausa de mediodía</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Start now</source>
            <translation>Empezar ya</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Start what is suggested</source>
            <translation>Empezar lo sugerido</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>The part before</source>
            <translation>La parte anterior</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Then: add a layer</source>
            <translation>Después: añadir capa</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>When a reminder is shown</source>
            <translation>Cuando se muestra un recordatorio</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>When it asks whether it eases</source>
            <translation>Cuando pregunta si va cediendo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>While you lie down</source>
            <translation>Mientras te tumbas</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Writing in the journal</source>
            <translation>Al escribir en el diario</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Yes, easing</source>
            <translation>Sí, va cediendo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>{0} or {1}</source>
            <translation>{0} o {1}</translation>
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
            <translation>Tono de piel</translation>
        </message>
    </context>
    <context>
        <name>SoundCheck</name>
        <message>
            <location filename="../../companion/ui/widgets/sound_check.py" />
            <source>Check the sound</source>
            <translation>Probar el sonido</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sound_check.py" />
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sound_check.py" />
            <source>Stop checking the sound</source>
            <translation>Dejar de probar el sonido</translation>
        </message>
    </context>
    <context>
        <name>SoundPanel</name>
        <message>
            <location filename="../../companion/ui/widgets/sound_panel.py" />
            <source>Bell volume</source>
            <translation>Volumen de la campana</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sound_panel.py" />
            <source>Breath sounds</source>
            <translation>Sonidos de respiración</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sound_panel.py" />
            <source>Breath volume</source>
            <translation>Volumen de la respiración</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sound_panel.py" />
            <source>Music</source>
            <translation>Música</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sound_panel.py" />
            <source>Music volume</source>
            <translation>Volumen de la música</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sound_panel.py" />
            <source>No music</source>
            <translation>Sin música</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sound_panel.py" />
            <source>No soundscape</source>
            <translation>Sin paisaje sonoro</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sound_panel.py" />
            <source>Share of the soundscape</source>
            <translation>Parte del paisaje sonoro</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sound_panel.py" />
            <source>Sound</source>
            <translation>Sonido</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sound_panel.py" />
            <source>Soundscape</source>
            <translation>Paisaje sonoro</translation>
        </message>
    </context>
    <context>
        <name>SoundSection</name>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>Before you lie down</source>
            <translation>Antes de tumbarte</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>Bells</source>
            <translation>Campanas</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>Breath sounds</source>
            <translation>Sonidos de respiración</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>Half-way bell</source>
            <translation>Campana a la mitad</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>Mix</source>
            <translation>Mezcla</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>Music</source>
            <translation>Música</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>Music and soundscape</source>
            <translation>Música y paisaje sonoro</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>One soft bell in the middle of a session, but not at bedtime</source>
            <translation>Una campana suave a mitad de la sesión, pero no antes de dormir</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>Share of the soundscape</source>
            <translation>Parte del paisaje sonoro</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>Soundscape</source>
            <translation>Paisaje sonoro</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>The wave is your breath out</source>
            <translation>La ola es tu exhalación</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>a bell</source>
            <translation>una campana</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>a breath</source>
            <translation>una respiración</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>balance, share, blend, louder, quieter</source>
            <translation>equilibrio, balance, proporción, mezcla, más alto, más bajo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>both together</source>
            <translation>los dos juntos</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>cues, guide, tone, bowl, wave, voice, breathing, silence</source>
            <translation>señales, guía, tono, cuenco, ola, voz, respirar, silencio</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>gong, chime, interval, middle, halfway</source>
            <translation>gong, carillón, intervalo, medio, mitad</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>music and soundscape</source>
            <translation>música y paisaje sonoro</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>nature, rain, ocean, sea, waves, noise, night, background</source>
            <translation>naturaleza, lluvia, océano, mar, olas, ruido, noche, fondo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>test, check, try out, hear, no sound, speaker, headphones</source>
            <translation>prueba, comprobar, probar, oír, sin sonido, altavoz, auriculares</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>tune, piece, background, ambient, silence, piano, bowls</source>
            <translation>melodía, pieza, canción, fondo, ambiente, silencio, piano, cuencos</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>volume, loud, loudness, quiet, level, mute</source>
            <translation>volumen, alto, fuerte, bajo, nivel, silenciar</translation>
        </message>
    </context>
    <context>
        <name>Sounds</name>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>Bowls</source>
            <translation>Cuencos</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>Felt Piano</source>
            <translation>Piano de fieltro</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>Hush</source>
            <translation>Murmullo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>Night</source>
            <translation>Noche</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>No sound device was found. The session works without sound; the picture guides.</source>
            <translation>No se encontró ningún dispositivo de sonido. La sesión funciona sin sonido; la imagen guía.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>Ocean</source>
            <translation>Mar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>Rain</source>
            <translation>Lluvia</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>Still Water</source>
            <translation>Agua quieta</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>The computer's sound is muted.</source>
            <translation>El sonido del equipo está silenciado.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>The computer's sound is turned down very low.</source>
            <translation>El sonido del equipo está muy bajo.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>You should hear {0}.</source>
            <translation>Deberías oír: {0}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>Your music</source>
            <translation>Tu música</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>one bell</source>
            <translation>una campana</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>one long breath out</source>
            <translation>una exhalación larga</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>one long wave</source>
            <translation>una ola larga</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>one note of the bowl</source>
            <translation>una nota del cuenco</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>one spoken word</source>
            <translation>una palabra hablada</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>your music</source>
            <translation>tu música</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>{0} and {1}</source>
            <translation>{0} y {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>{0}, {1} and {2}</source>
            <translation>{0}, {1} y {2}</translation>
        </message>
    </context>
    <context>
        <name>Stepper</name>
        <message>
            <location filename="../../companion/ui/widgets/stepper.py" />
            <source>Step {0} of {1}: {2}</source>
            <translation>Paso {0} de {1}: {2}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/stepper.py" />
            <source>{0} of {1}</source>
            <translation>{0} de {1}</translation>
        </message>
    </context>
    <context>
        <name>StepsCard</name>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Adjust</source>
            <translation>Cambiar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Adjust your setup</source>
            <translation>Cambiar tu preparación</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Bed or couch only</source>
            <translation>Solo cama o sofá</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Change</source>
            <translation>Cambiar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Change what you are used to</source>
            <translation>Cambiar a qué tienes costumbre</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Comes after the health check</source>
            <translation>Llega tras las preguntas de salud</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Cover</source>
            <translation>Capa</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Gentle begins with more between you and the spikes, and takes more days for a step</source>
            <translation>Suave empieza con más entre tú y las púas, y cada paso lleva más días</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>How little there may be between you and the spikes</source>
            <translation>Lo mínimo que puede haber entre tú y las púas</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>I would like to go on</source>
            <translation>Me gustaría seguir</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Keep the cushion</source>
            <translation>Mantener el cojín</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Longer sessions</source>
            <translation>Sesiones más largas</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Minutes at most</source>
            <translation>Minutos como mucho</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>No limit</source>
            <translation>Sin límite</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Not stated: steps begin at the beginning</source>
            <translation>Sin indicar: los pasos empiezan por el principio</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Now: {0} at most</source>
            <translation>Ahora: {0} como mucho</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Offered once you are comfortable at 20 minutes on a thin towel and yoga mat</source>
            <translation>Se ofrece cuando 20 minutos con toalla fina y esterilla de yoga te resulten cómodos</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>One step at a time, once you go on beyond 20 minutes on a thin towel</source>
            <translation>Paso a paso, una vez que sigas más allá de 20 minutos con toalla fina</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Pace</source>
            <translation>Ritmo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Surface</source>
            <translation>Superficie</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Under the head</source>
            <translation>Bajo la cabeza</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Used to a mat</source>
            <translation>Experiencia</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>What you lie on today, and for how long</source>
            <translation>Sobre qué te tumbas hoy, y cuánto tiempo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Your health answers keep sessions short and gentle</source>
            <translation>Tus respuestas de salud mantienen las sesiones cortas y suaves</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Your setup</source>
            <translation>Tu preparación</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>cover, towel, surface, wizard, stronger</source>
            <translation>capa, toalla, superficie, asistente, más fuerte</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>experience, beginner, start, advanced</source>
            <translation>experiencia, principiante, inicio, avanzado</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>length, duration, maximum, time, limit</source>
            <translation>duración, máximo, tiempo, límite, larga</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>limit, pin, maximum, never</source>
            <translation>límite, fijar, máximo, nunca</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>mode, speed, gentle, slow, intensity, careful</source>
            <translation>modo, velocidad, suave, lento, intensidad, cuidado</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>plateau, stronger, harder, beyond</source>
            <translation>meseta, más fuerte, más duro, más allá, seguir</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>{0} at most</source>
            <translation>{0} como mucho</translation>
        </message>
    </context>
    <context>
        <name>StopPage</name>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>Add a layer or take fewer minutes next time. There is nothing to win here.</source>
            <translation>La próxima vez, añade una capa o haz menos minutos. Aquí no hay nada que ganar.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>Ask a professional before the next session</source>
            <translation>Consulta con un profesional antes de la próxima sesión</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>Chest pain or trouble breathing: call emergency services now</source>
            <translation>Dolor en el pecho o dificultad para respirar: llama ahora a los servicios de emergencia</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>If it has already passed, still have it looked at. No mat today and tomorrow, and not before a professional says it is fine.</source>
            <translation>Si ya ha pasado, haz que te lo miren de todos modos. Sin esterilla hoy y mañana, y no antes de que un profesional diga que está bien.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>If it is still there, talk to a health professional. The first session back is short.</source>
            <translation>Si aún lo notas, habla con un profesional de la salud. La primera sesión a la vuelta es corta.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>Make it easier next time</source>
            <translation>La próxima vez, más suave</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>No mat today and tomorrow</source>
            <translation>Sin esterilla hoy y mañana</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>No mat today and tomorrow. Numbness that stays, or any trouble with bladder, bowels or a weak leg, needs medical help today.</source>
            <translation>Sin esterilla hoy y mañana. Un entumecimiento que no se va, o cualquier problema con la vejiga, el intestino o una pierna débil, necesita atención médica hoy.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>Nothing changes</source>
            <translation>No cambia nada</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>Save and close</source>
            <translation>Guardar y cerrar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>Session stopped</source>
            <translation>Sesión parada</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>Show emergency signs</source>
            <translation>Ver señales de emergencia</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>Stay lying until it has passed</source>
            <translation>No te levantes hasta que haya pasado</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>Stay lying, and do not be alone</source>
            <translation>No te levantes, y que alguien te acompañe</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>Stopped. Take your time.</source>
            <translation>Parada. Tómate tu tiempo.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>Tell someone near you. No mat today and tomorrow. Please ask a professional before the next one.</source>
            <translation>Avisa a alguien cercano. Sin esterilla hoy y mañana. Consulta con un profesional antes de la próxima.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>The minutes are in your journal. Come back when it suits you.</source>
            <translation>Los minutos están en tu diario. Vuelve cuando te venga bien.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>Then sit up slowly, one hand on something steady. No mat today and tomorrow. If it comes back, talk to a health professional.</source>
            <translation>Después siéntate despacio, con una mano en algo firme. Sin esterilla hoy y mañana. Si vuelve, habla con un profesional de la salud.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>What did you feel?</source>
            <translation>¿Qué notaste?</translation>
        </message>
    </context>
    <context>
        <name>StrongerPanel</name>
        <message>
            <location filename="../../companion/ui/widgets/stronger_panel.py" />
            <source>I know it is stronger</source>
            <translation>Sé que es más fuerte</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/stronger_panel.py" />
            <source>Keep the suggestion</source>
            <translation>Quedarme con lo sugerido</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/stronger_panel.py" />
            <source>This is one step stronger than suggested.</source>
            <translation>Esto es un paso más fuerte de lo sugerido.</translation>
        </message>
    </context>
    <context>
        <name>SubNavigation</name>
        <message>
            <location filename="../../companion/ui/widgets/sub_navigation.py" />
            <source>Sections</source>
            <translation>Secciones</translation>
        </message>
    </context>
    <context>
        <name>Suggestions</name>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Bedtime, {0}, quiet ending. If you do not tap done, a soft chime comes at {1} so you do not sleep on the mat.</source>
            <translation>Antes de dormir, {0}, final en silencio. Si no tocas «Ya sin esterilla», a los {1} suena un aviso suave para que no duermas sobre ella.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Breathing without the mat is open to everybody, at any time.</source>
            <translation>Respirar sin la esterilla está abierto a todo el mundo, en cualquier momento.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/rests.py" />
            <source>Clear marks are still there, so this area rests today. If they stay more than two days, show a pharmacist or doctor.</source>
            <translation>Aún hay marcas bien visibles, así que esta zona descansa hoy. Si duran más de dos días, enséñaselas a un farmacéutico o médico.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Even the easiest setup was too strong. The mat may not be for you, and that is fine; breathing and music stay open.</source>
            <translation>Incluso la preparación más suave fue demasiado fuerte. Puede que la esterilla no sea para ti, y está bien; la respiración y la música siguen abiertas.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Faint marks are still there, so no step yet. Same setup, or rest if you prefer.</source>
            <translation>Aún hay marcas tenues, así que todavía no hay paso. La misma preparación, o descanso si lo prefieres.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Faint marks are still there. Same setup, or rest if you prefer.</source>
            <translation>Aún hay marcas tenues. La misma preparación, o descanso si lo prefieres.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>First time here: {0}, {1}. Easy on purpose.</source>
            <translation>Primera vez aquí: {0}, {1}. Suave a propósito.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>First time: {0}, {1}, {2}, {3}. Easy on purpose.</source>
            <translation>Primera vez: {0}, {1}, {2}, {3}. Suave a propósito.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Four comfortable days</source>
            <translation>Cuatro días cómodos</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>From what you already use: {0}, {1}, {2}, {3}.</source>
            <translation>Desde lo que ya usas: {0}, {1}, {2}, {3}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>It waits for %n comfortable days with gone marks; so far {0}.</source>
            <translation>
                <numerusform>Espera a %n día cómodo sin marcas; hasta ahora: {0}.</numerusform>
                <numerusform>Espera a %n días cómodos sin marcas; hasta ahora: {0}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Last time was too strong</source>
            <translation>La última vez fue demasiado fuerte</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Next step: {0}. Everything else stays the same.</source>
            <translation>Siguiente paso: {0}. Todo lo demás sigue igual.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>No further step is planned: a comfortable place to stay.</source>
            <translation>No hay más pasos previstos: un buen lugar para quedarse.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>One step at most from what was comfortable</source>
            <translation>Un paso como mucho desde lo que fue cómodo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Pain {0} of 10 today, so {1} at most and no step. Please look at the emergency signs too.</source>
            <translation>Dolor {0} de 10 hoy, así que {1} como mucho y sin subir de paso. Mira también las señales de emergencia, por favor.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Quick one: your usual setup for {0}.</source>
            <translation>Una corta: tu preparación habitual durante {0}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Same setup again.</source>
            <translation>La misma preparación otra vez.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Same setup again. Steps wait for the first session of a day.</source>
            <translation>La misma preparación otra vez. Los pasos esperan a la primera sesión de un día.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Same setup again: {0} of %n comfortable days at {1}, then {2}.</source>
            <translation>
                <numerusform>La misma preparación otra vez: {0} de %n día cómodo con {1}; luego, {2}.</numerusform>
                <numerusform>La misma preparación otra vez: {0} de %n días cómodos con {1}; luego, {2}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>So far {0} of %n comfortable days at {1}, then {2}.</source>
            <translation>
                <numerusform>Hasta ahora {0} de %n día cómodo con {1}; luego, {2}.</numerusform>
                <numerusform>Hasta ahora {0} de %n días cómodos con {1}; luego, {2}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/rests.py" />
            <source>That was the mat for today; the next session is for tomorrow. Breathing stays open.</source>
            <translation>Eso ha sido la esterilla por hoy; la próxima sesión es para mañana. La respiración sigue abierta.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>The marks stayed clear for more than a day</source>
            <translation>Las marcas siguieron bien visibles más de un día</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/rests.py" />
            <source>The mat waits until your skin is well. If it does not get better, show it to a pharmacist or doctor.</source>
            <translation>La esterilla espera hasta que tu piel esté bien. Si no mejora, enséñasela a un farmacéutico o médico.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>This is a comfortable place to stay, and the last step of your plan.</source>
            <translation>Este es un buen lugar para quedarse, y el último paso de tu plan.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>This is a comfortable place to stay. Stronger setups are there only if you want them.</source>
            <translation>Este es un buen lugar para quedarse. Hay preparaciones más fuertes solo si las quieres.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Three comfortable days</source>
            <translation>Tres días cómodos</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Two comfortable days</source>
            <translation>Dos días cómodos</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/rests.py" />
            <source>Two sessions a day want four hours between them: again from {0}.</source>
            <translation>Entre dos sesiones en un día hacen falta cuatro horas: otra vez desde las {0}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Welcome back after %n days</source>
            <translation>
                <numerusform>Qué bien que vuelvas: ha pasado %n día</numerusform>
                <numerusform>Qué bien que vuelvas: han pasado %n días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Welcome back after %n days: same setup, and the count starts fresh.</source>
            <translation>
                <numerusform>Qué bien que vuelvas tras %n día: la misma preparación, y la cuenta empieza de cero.</numerusform>
                <numerusform>Qué bien que vuelvas tras %n días: la misma preparación, y la cuenta empieza de cero.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Welcome back after %n days: we begin again with {0}, {1}.</source>
            <translation>
                <numerusform>Qué bien que vuelvas tras %n día: empezamos otra vez con {0}, {1}.</numerusform>
                <numerusform>Qué bien que vuelvas tras %n días: empezamos otra vez con {0}, {1}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>You had to stop last time</source>
            <translation>La última vez tuviste que parar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/rests.py" />
            <source>You stopped for dizziness: no mat before {0}. If it comes back, talk to a health professional.</source>
            <translation>Paraste por mareo: sin esterilla antes del {0}. Si vuelve, habla con un profesional de la salud.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/rests.py" />
            <source>You stopped for sharp pain: no mat before {0}. If it is still there, talk to a health professional.</source>
            <translation>Paraste por dolor agudo: sin esterilla antes del {0}. Si aún lo notas, habla con un profesional de la salud.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/rests.py" />
            <source>Your back is still two points or more above the last session's start: rest today.</source>
            <translation>Tu espalda sigue dos puntos o más por encima del inicio de la última sesión: hoy descansa.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Your back was two points or more worse afterwards</source>
            <translation>Tu espalda empeoró dos puntos o más después</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/rests.py" />
            <source>Your back was two points or more worse twice within a week: no mat before {0}. Please talk to a health professional.</source>
            <translation>Tu espalda empeoró dos puntos o más dos veces en una semana: sin esterilla antes del {0}. Habla con un profesional de la salud, por favor.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Your back was two points worse twice in a week</source>
            <translation>Tu espalda empeoró dos puntos dos veces en una semana</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Your skin was bruised or broken</source>
            <translation>Tu piel tenía moratones o estaba abierta</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>a T-shirt</source>
            <translation>una camiseta</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>a cushion</source>
            <translation>un cojín</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>a cushion under your head</source>
            <translation>un cojín bajo la cabeza</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>a folded towel</source>
            <translation>una toalla doblada</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>a folded towel under your head</source>
            <translation>una toalla doblada bajo la cabeza</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>bare feet</source>
            <translation>pies descalzos</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>bare skin</source>
            <translation>la piel desnuda</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>cushion under your head</source>
            <translation>cojín bajo la cabeza</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/rests.py" />
            <source>dddd, d MMMM</source>
            <translation>dddd, d 'de' MMMM</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>folded towel under your head</source>
            <translation>toalla doblada bajo la cabeza</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>nothing under your head</source>
            <translation>nada bajo la cabeza</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>the bare floor</source>
            <translation>el suelo desnudo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>the bed or couch</source>
            <translation>la cama o el sofá</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>the thick towel</source>
            <translation>la toalla gruesa</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>the thick towel folded double</source>
            <translation>la toalla gruesa doblada en dos</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>the thin towel</source>
            <translation>la toalla fina</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>the yoga mat on the floor</source>
            <translation>la esterilla de yoga en el suelo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>thick socks</source>
            <translation>calcetines gruesos</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>thin socks</source>
            <translation>calcetines finos</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>{0} The next step waits for a full session: {1}.</source>
            <translation>{0} El siguiente paso espera a una sesión completa: {1}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>{0} and {1}</source>
            <translation>{0} y {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>{0} for {1}</source>
            <translation>{0} durante {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>{0}, marks gone: {1} today, everything else the same.</source>
            <translation>{0}, sin marcas: hoy, {1}; todo lo demás igual.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>{0}, so back to {1}.</source>
            <translation>{0}, así que volvemos a {1}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>{0}. This is the easiest setup there is: the same again, {1}, or rest.</source>
            <translation>{0}. Esta es la preparación más suave que hay: otra vez lo mismo, {1}, o descanso.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>{0}: the next step, kept to {1} today.</source>
            <translation>{0}: el siguiente paso, limitado hoy a {1}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>{0}: {1} today, for {2} as before.</source>
            <translation>{0}: hoy, {1}, durante {2} como antes.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>{0}: {1} today. {2}, {3} and {4} stay the same.</source>
            <translation>{0}: hoy, {1}. {2}, {3} y {4} siguen igual.</translation>
        </message>
    </context>
    <context>
        <name>Switch</name>
        <message>
            <location filename="../../companion/ui/widgets/choices.py" />
            <source>off</source>
            <translation>desactivado</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/choices.py" />
            <source>on</source>
            <translation>activado</translation>
        </message>
    </context>
    <context>
        <name>SyncCard</name>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>A folder that a program of yours, such as Syncthing, Nextcloud or Dropbox, keeps equal on them. Each computer puts one file there: the whole journal with notes and health answers, for whoever can read that folder. Mat Companion itself sends nothing.</source>
            <translation>Una carpeta que un programa tuyo, como Syncthing, Nextcloud o Dropbox, mantiene igual en todos ellos. Cada equipo pone allí un archivo: el diario entero con notas y respuestas de salud, para quien pueda leer esa carpeta. Mat Companion en sí no envía nada.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Another computer</source>
            <translation>Otro equipo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Another computer has a newer Mat Companion; its journal is left alone.</source>
            <translation>Otro equipo tiene un Mat Companion más nuevo; su diario no se toca.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Choose another...</source>
            <translation>Elegir otra...</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Choose the folder for several computers</source>
            <translation>Elegir la carpeta para varios equipos</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Choose...</source>
            <translation>Elegir...</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Its file was last written on {0}. If that computer is not used any more, the file can go; what was in it is in this journal.</source>
            <translation>Su archivo se escribió por última vez el {0}. Si ese equipo ya no se usa, el archivo se puede quitar; lo que contenía está en este diario.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Journal on several computers</source>
            <translation>Diario en varios equipos</translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Last looked at {0}. %n computers.</source>
            <translation>
                <numerusform>Última comprobación: {0}. %n equipo.</numerusform>
                <numerusform>Última comprobación: {0}. %n equipos.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Last looked at {0}. No other computer has a file there yet.</source>
            <translation>Última comprobación: {0}. Ningún otro equipo tiene todavía un archivo allí.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Look now</source>
            <translation>Comprobar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Looking...</source>
            <translation>Comprobando...</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Not looked yet.</source>
            <translation>Aún no se ha comprobado.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Remove the file of the computer that wrote last on {0}</source>
            <translation>Quitar el archivo del equipo que escribió por última vez el {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Some files cannot be read; they are tried again when they change.</source>
            <translation>Algunos archivos no se pueden leer; se intentará de nuevo cuando cambien.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Stop</source>
            <translation>Dejar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Stop and remove</source>
            <translation>Dejar y quitar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Stop using this folder</source>
            <translation>Dejar de usar esta carpeta</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Stop using this folder and remove the file of this computer</source>
            <translation>Dejar de usar esta carpeta y quitar el archivo de este equipo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Stop, and remove this computer's file</source>
            <translation>Dejar, y quitar el archivo de este equipo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>The journal stays as it is, and the file of this computer stays there for the others</source>
            <translation>El diario se queda como está, y el archivo de este equipo sigue allí para los demás</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>The journal stays as it is; what other computers have taken in stays with them</source>
            <translation>El diario se queda como está; lo que otros equipos ya importaron se queda en ellos</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Through this folder</source>
            <translation>A través de esta carpeta</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>sync, synchronise, cloud, share, laptop, other computer</source>
            <translation>sincronizar, sincronización, nube, compartir, portátil, otro ordenador, otra computadora</translation>
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
            <translation>Cuánto lleva</translation>
        </message>
    </context>
    <context>
        <name>TimeField</name>
        <message>
            <location filename="../../companion/ui/widgets/time_field.py" />
            <source>Up and Down change it by five minutes, Page Up by an hour</source>
            <translation>Arriba y Abajo lo cambian cinco minutos, Re Pág una hora</translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <location filename="../../companion/ui/toast.py" />
            <source>In {0} min</source>
            <translation>En {0} min</translation>
        </message>
        <message>
            <location filename="../../companion/ui/toast.py" />
            <source>Not today</source>
            <translation>Hoy no</translation>
        </message>
        <message>
            <location filename="../../companion/ui/toast.py" />
            <source>Start</source>
            <translation>Empezar</translation>
        </message>
    </context>
    <context>
        <name>TodayPage</name>
        <message numerus="yes">
            <location filename="../../companion/ui/pages/today.py" />
            <source>%n days</source>
            <translation>
                <numerusform>%n día</numerusform>
                <numerusform>%n días</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>1 day</source>
            <translation>1 día</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>A few health
questions first</source>
            <translation>Antes, unas preguntas
de salud</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Adjust</source>
            <translation>Cambiar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Amber dim</source>
            <translation>Ámbar tenue</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Answer</source>
            <translation>Responder</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Answered. The mat stays off for now.</source>
            <translation>Respondido. Por ahora, la esterilla no se usa.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Bedtime</source>
            <translation>Antes de dormir</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Before the spikes</source>
            <translation>Antes de las púas</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Breathe
without the mat</source>
            <translation>Respirar
sin la esterilla</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Choose</source>
            <translation>Elegir</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Choose a time</source>
            <translation>Elegir hora</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Done. You can change your answers at any time.</source>
            <translation>Hecho. Puedes cambiar tus respuestas cuando quieras.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Easier than suggested, which is always fine.</source>
            <translation>Más suave de lo sugerido, y eso siempre está bien.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Feet</source>
            <translation>Pies</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Good afternoon</source>
            <translation>Buenas tardes</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Good evening</source>
            <translation>Buenas noches</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Good morning</source>
            <translation>Buenos días</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Health answers</source>
            <translation>Respuestas de salud</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Health check</source>
            <translation>Preguntas de salud</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Last 14 days</source>
            <translation>Últimos 14 días</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Lunch break</source>
            <translation>Mediodía</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Next: {0}. {1}.</source>
            <translation>Siguiente: {0}. {1}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>No mat for now</source>
            <translation>Por ahora, sin esterilla</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Not answered yet. Sessions on the mat wait for it.</source>
            <translation>Sin responder aún. Las sesiones en la esterilla esperan a esto.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>On the days you choose, at the time you choose.</source>
            <translation>Los días que elijas, a la hora que elijas.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>One step stronger than suggested, as you chose. Lifting off is always fine.</source>
            <translation>Un paso más fuerte de lo sugerido, como elegiste. Levantarse siempre está bien.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Only breathe</source>
            <translation>Solo respirar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Pick a sound</source>
            <translation>Elige un sonido</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Review</source>
            <translation>Revisar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Set one reminder</source>
            <translation>Pon un recordatorio</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Start</source>
            <translation>Empezar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Still water, rain, or silence with bells, each with its volume.</source>
            <translation>Agua quieta, lluvia o silencio con campanas, cada uno con su volumen.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Suggested for today</source>
            <translation>Sugerencia para hoy</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Welcome</source>
            <translation>Hola</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>What to expect</source>
            <translation>Qué esperar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Your choice for today</source>
            <translation>Lo que elegiste para hoy</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Your first session</source>
            <translation>Tu primera sesión</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Your sessions will stand here, rest days too</source>
            <translation>Aquí se verán tus sesiones, y también los días de descanso</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>ddd d MMM</source>
            <translation>ddd d MMM</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>dddd, d MMMM</source>
            <translation>dddd, d 'de' MMMM</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>{0} Only while somebody else is at home.</source>
            <translation>{0} Solo mientras haya alguien más en casa.</translation>
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
            <translation>Volver a ajustes</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Columns...</source>
            <translation>Columnas...</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Comparing it with your journal</source>
            <translation>Comparándolo con tu diario</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Entries already in your journal</source>
            <translation>Entradas que ya están en tu diario</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Entries changed: the file has the later account</source>
            <translation>Entradas cambiadas: el archivo tiene la versión posterior</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Entries deleted here, because they were deleted there</source>
            <translation>Entradas borradas aquí, porque se borraron allí</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Entries left out: you deleted them</source>
            <translation>Entradas que se dejan fuera: las borraste</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Entries without a session added</source>
            <translation>Entradas sin sesión añadidas</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Health answers, pace and limits: taken from the file</source>
            <translation>Respuestas de salud, ritmo y límites: se toman del archivo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Left out: {0}</source>
            <translation>Se deja fuera: {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Left out: {0} more of that kind</source>
            <translation>Se dejan fuera: {0} más de ese tipo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Looks at the skin added</source>
            <translation>Revisiones de la piel añadidas</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Looks at the skin changed: the clearer marks stay</source>
            <translation>Revisiones de la piel cambiadas: quedan las marcas más visibles</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Nothing new in this file</source>
            <translation>Nada nuevo en este archivo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Nothing was taken in</source>
            <translation>No se importó nada</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Reading the file</source>
            <translation>Leyendo el archivo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Sessions added</source>
            <translation>Sesiones añadidas</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Sessions already in your journal</source>
            <translation>Sesiones que ya están en tu diario</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Sessions changed: the file has the later account</source>
            <translation>Sesiones cambiadas: el archivo tiene la versión posterior</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Sessions deleted here, because they were deleted there</source>
            <translation>Sesiones borradas aquí, porque se borraron allí</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Sessions left out: you deleted them, or they are running now</source>
            <translation>Sesiones que se dejan fuera: las borraste, o están en marcha ahora</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Take in</source>
            <translation>Importar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Take this journal in?</source>
            <translation>¿Importar este diario?</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Taken in</source>
            <translation>Importado</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Taking it in</source>
            <translation>Importando</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>This is what {0} would change. Nothing has changed yet.</source>
            <translation>Esto es lo que cambiaría {0}. Aún no ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>{0} In its health answers this is no longer ticked: {1}.</source>
            <translation>{0} En sus respuestas de salud ya no está marcado: {1}.</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Bedtime</source>
            <translation>Antes de dormir</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>End</source>
            <translation>Terminar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Feet</source>
            <translation>Pies</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Go on</source>
            <translation>Seguir</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>I did it already</source>
            <translation>Ya lo hice</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Lunch break</source>
            <translation>Pausa de mediodía</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Mat Companion</source>
            <translation>Mat Companion</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Not today</source>
            <translation>Hoy no</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Open Mat Companion</source>
            <translation>Abrir Mat Companion</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Pause</source>
            <translation>Pausa</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Reminder: time for your feet</source>
            <translation>Recordatorio: hora de los pies</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Reminder: time for your lunch break</source>
            <translation>Recordatorio: tu pausa de mediodía</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Reminder: time to breathe</source>
            <translation>Recordatorio: hora de respirar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Reminder: time to lie down</source>
            <translation>Recordatorio: hora de tumbarse</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Session paused, {0} left</source>
            <translation>Sesión en pausa, quedan {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Session, {0} left</source>
            <translation>Sesión, quedan {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Start the suggested session</source>
            <translation>Empezar la sesión sugerida</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Your session is over</source>
            <translation>Tu sesión ha terminado</translation>
        </message>
    </context>
    <context>
        <name>TrayWords</name>
        <message>
            <location filename="../../companion/ui/tray_words.py" />
            <source>Next reminder: {0}, {1}</source>
            <translation>Próximo recordatorio: {0}, {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray_words.py" />
            <source>Reminders rest until you open Mat Companion</source>
            <translation>Los recordatorios descansan hasta que abras Mat Companion</translation>
        </message>
    </context>
    <context>
        <name>UsedRow</name>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>Change</source>
            <translation>Cambiar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>What you really used</source>
            <translation>Lo que usaste de verdad</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>You used: {0}</source>
            <translation>Usaste: {0}</translation>
        </message>
    </context>
    <context>
        <name>VoiceCard</name>
        <message>
            <location filename="../../companion/ui/widgets/voice_card.py" />
            <source>A folder of files named after the lines: S1.ogg, W1.ogg and so on</source>
            <translation>Una carpeta de archivos con el nombre de las frases: S1.ogg, W1.ogg, etc.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/voice_card.py" />
            <source>Choose a folder of recorded lines</source>
            <translation>Elegir una carpeta con frases grabadas</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/voice_card.py" />
            <source>Choose folder...</source>
            <translation>Elegir carpeta...</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/voice_card.py" />
            <source>Otherwise they stand quietly under the time</source>
            <translation>Si no, se muestran en silencio bajo el tiempo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/voice_card.py" />
            <source>Recorded voice</source>
            <translation>Voz grabada</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/voice_card.py" />
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/voice_card.py" />
            <source>Remove the recorded voice</source>
            <translation>Quitar la voz grabada</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/voice_card.py" />
            <source>Speak the guidance lines</source>
            <translation>Decir las frases de guía</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/voice_card.py" />
            <source>There is no voice to speak the lines yet; a folder of recordings brings one.</source>
            <translation>Aún no hay voz para decir las frases; una carpeta de grabaciones trae una.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/voice_card.py" />
            <source>own recordings, speech, folder, files</source>
            <translation>grabaciones propias, voz, carpeta, archivos</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/voice_card.py" />
            <source>voice, speech, talk, read aloud, instructions, text to speech</source>
            <translation>voz, habla, hablar, leer en voz alta, instrucciones, texto a voz</translation>
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
            <translation>Por defecto: {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/way_back.py" />
            <source>Reset</source>
            <translation>Restablecer</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/way_back.py" />
            <source>Reset {0} to {1}</source>
            <translation>Restablecer {0}: {1}</translation>
        </message>
    </context>
    <context>
        <name>Wizard</name>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>A bath towel with thick loops, one layer.</source>
            <translation>Una toalla de baño de rizo grueso, una capa.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>A bath towel, folded double.</source>
            <translation>Una toalla de baño, doblada en dos.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>A soft cotton T-shirt, nothing else.</source>
            <translation>Una camiseta suave de algodón, nada más.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard_options.py" />
            <source>Already used to it</source>
            <translation>Ya la uso</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Area</source>
            <translation>Zona</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Bare feet</source>
            <translation>Pies descalzos</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Bare floor</source>
            <translation>Suelo desnudo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Bed or couch</source>
            <translation>Cama o sofá</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Both are fine. It only decides where your ladder begins.</source>
            <translation>Las dos respuestas valen. Solo decide dónde empieza tu escalera.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Clear</source>
            <translation>Notable</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Comes later, one step at a time</source>
            <translation>Llega más tarde, paso a paso</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Cover</source>
            <translation>Capa</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Cushion</source>
            <translation>Cojín</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Easier</source>
            <translation>Más suave</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Firm</source>
            <translation>Firme</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Firmer than a bed, softer than the floor alone.</source>
            <translation>Más firme que una cama, más blanda que el suelo solo.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard_options.py" />
            <source>Five or more sessions in the last two weeks. You tell what you use now.</source>
            <translation>Cinco sesiones o más en las últimas dos semanas. Tú dices qué usas ahora.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Folded towel</source>
            <translation>Toalla doblada</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Full contact. Only after weeks of easy sessions.</source>
            <translation>Contacto pleno. Solo tras semanas de sesiones fáciles.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Gentle</source>
            <translation>Suave</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Hard</source>
            <translation>Dura</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Have you used a mat before?</source>
            <translation>¿Has usado ya una esterilla?</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Head</source>
            <translation>Cabeza</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Head flat, the whole back rests on the spikes.</source>
            <translation>La cabeza plana; toda la espalda descansa en las púas.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Head high, less weight on the upper back.</source>
            <translation>La cabeza alta, menos peso en la parte alta de la espalda.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Head lower, a little more weight on the spikes.</source>
            <translation>La cabeza más baja, un poco más de peso sobre las púas.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>How long would you like to stay?</source>
            <translation>¿Cuánto te gustaría quedarte?</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard_options.py" />
            <source>It begins short and soft, and goes on one step at a time.</source>
            <translation>Empieza corto y suave, y sigue paso a paso.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Light everyday socks.</source>
            <translation>Calcetines ligeros de diario.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Lying on the pillow, or on the rolled edge.</source>
            <translation>Sobre la almohada, o sobre el borde enrollado.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Lying on the whole mat.</source>
            <translation>En posición tumbada, sobre toda la esterilla.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Lying on your back, the covered mat on your belly.</source>
            <translation>Boca arriba, la esterilla cubierta sobre el vientre.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Mild</source>
            <translation>Leve</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Minutes</source>
            <translation>Minutos</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Neck and shoulders</source>
            <translation>Cuello y hombros</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard_options.py" />
            <source>New to the mat</source>
            <translation>Es nueva para mí</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>None or a neck roll</source>
            <translation>Nada o un rollo bajo el cuello</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Not on your ladder</source>
            <translation>No está en tu escalera</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Nothing gives way. The firmest of the three.</source>
            <translation>Nada cede. La más firme de las tres.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>On a chair, both feet on the mat.</source>
            <translation>En una silla, los dos pies en la esterilla.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>On a chair, the mat behind you. Never in a moving vehicle.</source>
            <translation>En una silla, la esterilla detrás de ti. Nunca en un vehículo en marcha.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>One layer of a kitchen or gym towel.</source>
            <translation>Una capa de una toalla de cocina o de gimnasio.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>One part of the body in one session.</source>
            <translation>Una parte del cuerpo por sesión.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>One step stronger</source>
            <translation>Un paso más fuerte</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Only the skin, nothing between.</source>
            <translation>Solo la piel, nada entre medias.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Over your clothes, one layer.</source>
            <translation>Sobre la ropa, una capa.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Seat or lower back</source>
            <translation>Glúteos o zona lumbar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Short is a whole session too. Ending early is always fine.</source>
            <translation>Corto también es una sesión entera. Terminar antes siempre está bien.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Soft</source>
            <translation>Blanda</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Strong</source>
            <translation>Fuerte</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Suggested</source>
            <translation>Sugerido</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Surface</source>
            <translation>Superficie</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>The app suggests it, you decide. Going back a step is always fine.</source>
            <translation>La aplicación lo sugiere, tú decides. Volver un paso atrás siempre está bien.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>The ground gives way, and the spikes press less.</source>
            <translation>La base cede, y las púas aprietan menos.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>The higher your head, the less rests on the spikes.</source>
            <translation>Cuanto más alta la cabeza, menos descansa en las púas.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>The softer the ground, the gentler the spikes.</source>
            <translation>Cuanto más blanda la base, más suaves las púas.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Thicker is gentler. Pick what sounds pleasant, not brave.</source>
            <translation>Más grueso es más suave. Elige lo que suene agradable, no valiente.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Upright, with something to hold in reach.</source>
            <translation>De pie, con algo donde agarrarse al alcance.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Warm socks with a thick sole.</source>
            <translation>Calcetines de abrigo con suela gruesa.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>What does the mat lie on?</source>
            <translation>¿Sobre qué está la esterilla?</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>What goes between you and the spikes?</source>
            <translation>¿Qué va entre tú y las púas?</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>What is under your head?</source>
            <translation>¿Qué hay bajo tu cabeza?</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>What rests on the spikes?</source>
            <translation>¿Qué descansa en las púas?</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Where you stand on your ladder</source>
            <translation>Dónde estás en tu escalera</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Yoga mat on the floor</source>
            <translation>Esterilla de yoga en el suelo</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Your clothes and nothing else.</source>
            <translation>Tu ropa y nada más.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Your ladder</source>
            <translation>Tu escalera</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Your mat</source>
            <translation>Tu esterilla</translation>
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
            <translation>Una sesión más fuerte de lo previsto no adelanta el siguiente paso.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard.py" />
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard.py" />
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard.py" />
            <source>Covers and surfaces</source>
            <translation>Capas y superficies</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard.py" />
            <source>How long did you stay?</source>
            <translation>¿Cuánto tiempo estuviste?</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard.py" />
            <source>Keep this</source>
            <translation>Dejarlo así</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard.py" />
            <source>More minutes come after at least two comfortable sessions.</source>
            <translation>Los minutos aumentan tras al menos dos sesiones cómodas.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard.py" />
            <source>One step stronger than suggested, as you chose. You can go back at any moment.</source>
            <translation>Un paso más fuerte de lo sugerido, como elegiste. Puedes volver atrás en cualquier momento.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard.py" />
            <source>Say what it really was; everything may be chosen.</source>
            <translation>Di cómo fue de verdad; puedes elegir cualquier cosa.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard.py" />
            <source>Say what you use most evenings now.</source>
            <translation>Di lo que usas ahora la mayoría de las noches.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard.py" />
            <source>The app suggests it, you decide. Going back a step is always fine.</source>
            <translation>La aplicación lo sugiere, tú decides. Volver un paso atrás siempre está bien.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard.py" />
            <source>This comes later, one step at a time. Please choose something easier.</source>
            <translation>Esto llega más tarde, paso a paso. Elige algo más suave, por favor.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard.py" />
            <source>Use this today</source>
            <translation>Usar esto hoy</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard.py" />
            <source>You move one step at a time, after at least three comfortable sessions.</source>
            <translation>Avanzas paso a paso, tras al menos tres sesiones cómodas.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard.py" />
            <source>Your ladder begins where nothing is harder than what you use now.</source>
            <translation>Tu escalera empieza donde nada es más duro que lo que usas ahora.</translation>
        </message>
    </context>
    <context>
        <name>WordsField</name>
        <message>
            <location filename="../../companion/ui/widgets/journal_fields.py" />
            <source>Own words, with commas between</source>
            <translation>Palabras propias, separadas por comas</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_fields.py" />
            <source>{0}: own words</source>
            <translation>{0}: palabras propias</translation>
        </message>
    </context>
    <context>
        <name>_Hours</name>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>to</source>
            <translation>a</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>{0} to {1}</source>
            <translation>de {0} a {1}</translation>
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
