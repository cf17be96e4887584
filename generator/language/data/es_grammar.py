"""Spanish words of grammar that an exercise may ask for, and what is never right for them."""

from __future__ import annotations

from generator.language.grammar import Grammar, Rival
from generator.language.language import words

NUMERALS = words(
    """cero dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince
    dieciséis diecisiete dieciocho diecinueve veinte treinta cuarenta cincuenta sesenta setenta
    ochenta noventa cien ciento cientos mil millón millones primer primero primera segundo segunda
    tercero tercera docena decenas centenares miles
    enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
    lunes martes miércoles jueves viernes sábado domingo"""
)
COMMON = words(
    """casi siempre nunca jamás ahora hoy ayer entonces luego después antes todavía aún quizá quizás
    apenas bastante bastantes mucho mucha muchos muchas poco poca pocos pocas nada nadie algo
    alguien hace hacía así aquí allí allá puede pueden podía podían podrá podrán podría podrían
    puedo pueda puedan debe deben debía debían debería deberían quiere quieren quería suele suelen
    unos unas varios varias tal tales embargo dentro fuera bien mal mientras siendo será serán sería
    serían sea sean fuera fuese esté estén haya hayan haber hubo habría habrá mayor mayores mejor
    propio propia propios propias medio durante mediante tras ante bajo"""
)
_TWO_GENDERS = (
    r"(?:\w*(?:ista|istas|ante|antes|ente|entes)|jóvenes|joven|mar|capital|capitales|orden|órdenes"
    r"|frente|cura|policía|guía|guías|corte|cólera|cometa|testigos?|atletas?|colegas?|modelos?"
    r"|grandes?|gran|más|que|\w+(?:ar|er|ir|les|ble|bles)|de)"
)
_SUBJECT = r"(?:yo|tú|él|ella|se|me|te|no|que|quien|para|sin|de|a)"

GRAMMAR = Grammar(
    rivals={
        "el": Rival(("la",), unless_near=_TWO_GENDERS),
        "la": Rival(("el",), unless_near=_TWO_GENDERS, unless_before=_SUBJECT),
        "los": Rival(("las",), unless_near=_TWO_GENDERS, unless_before=_SUBJECT),
        "las": Rival(("los",), unless_near=_TWO_GENDERS, unless_before=_SUBJECT),
        "un": Rival(("una",), unless_near=_TWO_GENDERS),
        "una": Rival(("un",), unless_near=_TWO_GENDERS),
        "del": Rival(("de la",), unless_near=_TWO_GENDERS),
        "al": Rival(("a la",), unless_near=_TWO_GENDERS),
        "esta": Rival(("este",), unless_near=_TWO_GENDERS),
        "este": Rival(("esta",), unless_near=_TWO_GENDERS),
        "su": Rival(("sus",), if_next=r"\w+[^s]"),
        "sus": Rival(("su",), if_next=r"\w+s"),
        "y": Rival(("e",)),
        "a": Rival(("ha",)),
        "ha": Rival(("a",)),
        "que": Rival(("qué",)),
        "es": Rival(("son",)),
        "son": Rival(("es",)),
        "está": Rival(("esta",)),
    },
    recalled=words("que se a de del al ni"),
    inside=words("que"),
    half_alike=words("el ese"),
)
