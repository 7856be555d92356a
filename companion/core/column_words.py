"""What other people call the columns of their tables, and what they write into them, in five languages.

English, German, Swedish, French and Spanish, in small letters and without accents. The order of the words
does not matter. What may mean two things is not here: a column "Pain" may be before or after, and "Sleep"
may be the night before the session, so that whoever knows has to say it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import Enum

from companion.core.journal import Area, Cover, Head, Kind, Marks, StopReason, Surface

_FILLERS = (
    "a an the my of in on at and for session sessions level score rating",
    "der die das den dem des mein meine und am im um auf sitzung starke wert",
    "av pa och mitt min mina passet pass niva",
    "le la les l de du d un une et mon ma mes niveau seance a au",
    "el los las del y mi mis nivel sesion",
)
FILLERS = frozenset(word for words in _FILLERS for word in words.split())
"""Words that do not change what a header means."""

_RATED = {
    "pain": "pain, back pain, ache, schmerz, schmerzen, ruckenschmerz, ruckenschmerzen, smarta, vark, "
    "ryggont, ryggsmarta, ryggvark, douleur, mal dos, douleur dos, dolor, dolor espalda",
    "tension": "tension, muscle tension, spannung, anspannung, verspannung, muskelspannung, spanning, "
    "spanningar, muskelspanning, tension musculaire, tension muscular",
    "stress": "stress, estres",
}
_WHEN = {
    "before": "before, vorher, vor, davor, zuvor, fore, innan, avant, antes",
    "after": "after, nachher, nach, danach, efter, efterat, apres, despues",
}
_NEXT_MORNING = "next morning, morning after, nachsten morgen, nasta morgon, lendemain, lendemain matin"

_HEADERS = {
    "id": "session id",
    "started_at": "started, start, started at, date time, datetime, timestamp, when, beginn, begonnen, "
    "zeitpunkt, datum uhrzeit, datum zeit, borjade, tidpunkt, datum tid, datum klockslag, debut, "
    "date heure, horodatage, inicio, comienzo, fecha hora",
    "date": "date, day, datum, dag, jour, fecha, dia",
    "time": "time, clock, start time, uhrzeit, zeit, startzeit, tid, klockslag, starttid, heure, hora",
    "kind": "kind, type, art, typ, slag, genre, tipo, clase",
    "area": "area, body part, bereich, korperteil, omrade, kroppsdel, zone, partie corps, zona, parte cuerpo",
    "planned.cover": "cover, cover planned, abdeckung, bedeckung, overdrag, couverture, cubierta",
    "planned.surface": "surface, surface planned, untergrund, underlag, support, superficie",
    "planned.head": "head, head rest, head support, head rest planned, kopf, kopfstutze, huvud, huvudstod, "
    "tete, appui tete, cabeza, apoyo cabeza",
    "planned.minutes": "minutes planned, planned duration, geplante minuten, geplante dauer, "
    "planerade minuter, planerad tid, minutes prevues, duree prevue, minutos previstos, duracion prevista",
    "used.cover": "cover used",
    "used.surface": "surface used",
    "used.head": "head rest used",
    "used.minutes": "minutes after changes",
    "minutes_done": "minutes done, minutes, duration, length, min, minuten, dauer, minuter, langd, duree, "
    "minutos, duracion",
    "asleep_minutes": "minutes asleep, minuten geschlafen, minuter sovit, minutes endormi, minutos dormido",
    "course": "course",
    "stop_reason": "stop reason, reason stop, abbruchgrund, grund abbruch, stopporsak, raison arret, "
    "motivo parada",
    "comfort": "comfort, komfort, wohlbefinden, bekvamlighet, confort, comodidad",
    "felt": "felt, feeling, feelings, gefuhl, gefuhle, kansla, kanslor, ressenti, sensacion, sensaciones",
    "marks": "marks, skin marks, hautspuren, abdrucke, hudmarken, marques, marques peau, marcas, marcas piel",
    "morning.sleep": "sleep next morning, sleep that night, sleep night after, schlaf danach, somn efterat",
    "tags": "tags, labels, schlagworte, stichworte, taggar, etiketter, etiquettes, etiquetas",
    "note": "note, notes, comment, comments, remark, remarks, notiz, notizen, bemerkung, bemerkungen, "
    "kommentar, kommentare, kommentarer, anteckning, anteckningar, remarque, remarques, commentaire, "
    "commentaires, nota, notas, comentario, comentarios, observaciones",
    "edited_at": "edited, last edited",
}

CELL_WORDS: Mapping[Enum, str] = {
    Cover.DOUBLE_THICK_TOWEL: "doppeltes dickes handtuch, dubbel tjock handduk, double serviette epaisse",
    Cover.THICK_TOWEL: "dickes handtuch, tjock handduk, serviette epaisse, toalla gruesa",
    Cover.THIN_TOWEL: "dunnes handtuch, tunn handduk, serviette fine, serviette mince, toalla fina",
    Cover.T_SHIRT: "tshirt, tee shirt, camiseta",
    Cover.BARE_SKIN: "bare, skin, nackte haut, bar hud, peau nue, piel desnuda",
    Cover.THICK_SOCKS: "dicke socken, tjocka strumpor, chaussettes epaisses, calcetines gruesos",
    Cover.THIN_SOCKS: "dunne socken, tunna strumpor, chaussettes fines, calcetines finos",
    Surface.BED: "couch, sofa, bed or couch, bett, sang, soffa, lit, canape, cama",
    Surface.YOGA_MAT: "yogamatte, yogamatta, tapis de yoga, esterilla, esterilla de yoga",
    Surface.FLOOR: "boden, fussboden, golv, sol, suelo, piso",
    Head.CUSHION: "pillow, kissen, kopfkissen, kudde, coussin, oreiller, cojin, almohada",
    Head.FOLDED_TOWEL: "towel, gefaltetes handtuch, vikt handduk, serviette pliee, toalla doblada",
    Head.NONE: "nothing, nothing under the head, nichts, ohne, inget, ingenting, rien, aucun, nada, ninguno",
    Kind.STANDARD: "session, normal, sitzung, pass, seance, sesion",
    Kind.QUICK: "short, short session, kurz, snabb, kort, rapide, court, rapido, corta",
    Kind.BEDTIME: "before sleep, vor dem schlafen, laggdags, coucher, antes de dormir",
    Kind.BREATHING: "breath, atmen, atmung, andning, respiration, respiracion",
    Area.BACK: "rucken, rygg, ryggen, dos, espalda",
    Area.NECK: "nacken, nacke, nuque, cou, cuello, nuca",
    Area.SEAT: "gesass, po, sate, fesses, gluteos",
    Area.FEET_SEATED: "feet sitting, fusse sitzend, fotter sittande, pieds assis, pies sentado",
    Area.FEET_STANDING: "fusse stehend, fotter staende, pieds debout, pies de pie",
    Area.BELLY: "stomach, bauch, mage, ventre, vientre",
    StopReason.TOO_STRONG: "too much, just too much, zu stark, for starkt, trop fort, demasiado fuerte",
    StopReason.SHARP_PAIN: "stechender schmerz, skarp smarta, douleur vive, dolor agudo",
    StopReason.DIZZINESS: "dizzy, schwindel, yrsel, vertige, vertiges, mareo",
    StopReason.NUMBNESS: "numb, numb or tingling, tingling, taubheit, domningar, engourdissement",
    StopReason.CHEST_OR_BREATH: "chest, breath, brust oder atem, brost eller andning",
    StopReason.FAINT: "fainted, fainting, ohnmacht, svimning, malaise, desmayo",
    StopReason.OTHER: "doorbell, doorbell or other, anderes, sonstiges, annat, autre, otro",
    Marks.GONE: "none, weg, keine, borta, inga, disparues, desaparecidas",
    Marks.FAINT: "slight, schwach, leicht, svaga, legeres, leves",
    Marks.CLEAR: "deutlich, tydliga, nettes, claras",
    Marks.BROKEN: "bruised, bruised or broken, blutig, blauer fleck, blamarken, bleus, moretones",
}
"""What stands for a value beside its own word of the exchange format."""


def header_words() -> Iterator[tuple[str, str]]:
    """(field of the exchange format, header) of everything known."""
    for field, headers in _HEADERS.items():
        for header in headers.split(", "):
            yield field, header
    for measure, names in _RATED.items():
        for name in names.split(", "):
            for when, moments in _WHEN.items():
                for moment in moments.split(", "):
                    yield f"{when}.{measure}", f"{name} {moment}"
    for name in _RATED["pain"].split(", "):
        for moment in _NEXT_MORNING.split(", "):
            yield "morning.pain", f"{name} {moment}"
