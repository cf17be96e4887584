"""One realistic French paper with every kind of block and inline, its answers inside."""

from __future__ import annotations

from generator.document.blocks import (
    Activity,
    Article,
    ArticleParagraph,
    Block,
    Box,
    Cards,
    Cell,
    Grid,
    Heading,
    Item,
    Items,
    NewPage,
    Option,
    Options,
    Paragraph,
    Private,
    Row,
    Square,
    Table,
    WritingSpace,
)
from generator.document.document import Document, Kind, Running, Spoken
from generator.document.inlines import Blank, Inline, Mark, Text, plain

SPOKEN = Spoken(
    "espace à compléter",
    "case à cocher",
    "case cochée",
    "bonne réponse",
    "logo de l’établissement",
)


def sample_document(kind: Kind = "key") -> Document:
    """A lesson about a street that becomes a school street: answers, evidence and all."""
    return Document(
        kind=kind,
        title="Une rue rendue aux enfants",
        language="fr",
        running=Running(
            label="Fiche élève" if kind == "worksheet" else "Corrigé",
            page="Page",
            notice="" if kind == "worksheet" else "Réservé à l’enseignant",
        ),
        blocks=(
            Heading(1, plain("Une rue rendue aux enfants")),
            _fields(),
            Box(
                role="note",
                title=plain("Objectifs"),
                blocks=(
                    Items(
                        numbering="bullet",
                        items=(
                            _item("Comprendre un article de presse."),
                            _item("Donner son avis et l’expliquer."),
                        ),
                    ),
                ),
            ),
            _vocabulary(),
            _article(),
            _questions(),
            _true_false(),
            _choices(),
            _gap_fill(),
            _crossword(),
            NewPage("sheet"),
            Heading(2, plain("Pour aller plus loin")),
            _matching(),
            _summary_table(),
            _debate(),
            _writing(),
            Private(
                (
                    Heading(3, plain("Pour l’enseignant")),
                    Paragraph(plain("Prévoir cinq minutes de plus pour le débat."), "note"),
                )
            ),
        ),
        spoken=SPOKEN,
        symbol="□",
        parcours="Parcours □",
        code="□·A·7F3K",
    )


def _item(*content: str | Inline) -> Item:
    return Item((_paragraph(*content),))


def _paragraph(*content: str | Inline, role: str = "item") -> Paragraph:
    return Paragraph(tuple(Text(c) if isinstance(c, str) else c for c in content), role)


def _instruction(text: str) -> Paragraph:
    return Paragraph(plain(text), "instruction")


def _fields() -> Paragraph:
    gaps = (("Nom\u00a0: ", 50.0), ("   Prénom\u00a0: ", 40.0), ("   Date\u00a0: ", 25.0))
    inlines: list[str | Inline] = []
    for label, width in gaps:
        inlines += [label, Blank(None, width)]
    return _paragraph(*inlines, role="fields")


def _vocabulary() -> Block:
    words = (
        ("un riverain", "nom masculin", "Une personne qui habite au bord d’une rue."),
        ("le trottoir", "nom masculin", "La partie de la rue où l’on marche."),
        ("rouvrir", "verbe", "Ouvrir de nouveau."),
    )
    return Activity(
        "1",
        plain("Les mots de l’article"),
        (
            _instruction("Lisez les mots et leur définition."),
            Table(
                widths=(0.25, 0.2, 0.55),
                header=_header("Mot", "Nature", "Définition"),
                rows=tuple(
                    Row(
                        (
                            Cell((Paragraph((Text(term, "term"),)),)),
                            Cell((Paragraph(plain(nature)),)),
                            Cell((Paragraph(plain(meaning)),)),
                        )
                    )
                    for term, nature, meaning in words
                ),
                caption="Les mots de l’article et leur définition",
            ),
        ),
        form="alone",
        form_label="Seul",
    )


def _header(*words: str) -> Row:
    return Row(tuple(Cell((Paragraph(plain(word)),), heading=True) for word in words))


def _article() -> Block:
    return Article(
        title=plain("Devant l’école, plus une seule voiture"),
        lead=plain("À Valmont, la rue des Tilleuls est fermée aux voitures depuis la rentrée."),
        paragraphs=(
            ArticleParagraph(
                1,
                plain(
                    "Le 2\u00a0septembre, la mairie de Valmont a fermé la rue des Tilleuls. "
                    "Chaque matin, 340\u00a0élèves y arrivent à pied ou à vélo. «\u202fAvant, "
                    "j’avais peur de traverser\u202f», raconte Inès, 9\u00a0ans."
                ),
            ),
            ArticleParagraph(
                2,
                (
                    Text("Les travaux ont duré "),
                    Text("quatre mois", "strong"),
                    Text(" et coûté 180\u202f000\u00a0euros. On a planté douze arbres, "),
                    Text("élargi les trottoirs", "emphasis"),
                    Text(" et dessiné une marelle géante\u202f: les enfants l’adorent\u202f!"),
                ),
                heading=plain("Des arbres à la place des moteurs"),
            ),
            ArticleParagraph(
                3,
                (
                    Text("Tout le monde n’est pas content. Certains riverains cherchent "),
                    Text("longtemps une place pour se garer\u202f; le boulanger, lui, craint "),
                    Text("de perdre des clients. La mairie fera le point au printemps avec le "),
                    Text("slogan «\u202f"),
                    Text("Think slow", language="en"),
                    Text("\u202f»\u202f: faut-il rouvrir la rue\u202f?"),
                ),
            ),
        ),
        source=plain("D’après Le Courrier de Valmont, «\u202fLa rue aux écoliers\u202f», 2024."),
    )


def _questions() -> Block:
    answer = "À Valmont, dans la rue des Tilleuls."
    return Activity(
        "2",
        plain("Comprendre l’article"),
        (
            _instruction("Répondez aux questions par une phrase complète."),
            Paragraph((Text("Exemple\u00a0: "), Text("Qui parle\u202f? – C’est Inès.")), "example"),
            Items(
                (
                    Item(
                        (
                            _paragraph("Où se passe cette histoire\u202f?"),
                            WritingSpace(1, (_answer(answer),)),
                            _evidence("§1", "la mairie de Valmont a fermé la rue des Tilleuls"),
                        )
                    ),
                    Item(
                        (
                            _paragraph("Pourquoi le boulanger est-il inquiet\u202f?"),
                            WritingSpace(2, (_answer("Il craint de perdre des clients."),)),
                            _evidence("§3", "craint de perdre des clients"),
                        )
                    ),
                )
            ),
        ),
        points="… / 4",
        form="alone",
        form_label="Seul",
    )


def _answer(text: str) -> Paragraph:
    return Paragraph(plain(text), "answer")


def _evidence(place: str, words: str) -> Private:
    content = (Text(f"{place}\u00a0: ", "strong"), Text(f"«\u202f{words}\u202f»"))
    return Private((Paragraph(content, "evidence"),))


def _true_false() -> Block:
    claims = (
        ("La rue est fermée depuis septembre.", True),
        ("Les travaux ont duré un an.", False),
        ("La mairie a planté vingt arbres.", False),
    )
    rows = tuple(
        Row(
            (
                Cell((Paragraph(plain(claim)),)),
                Cell((Paragraph((Mark(true),)),)),
                Cell((Paragraph((Mark(not true),)),)),
            )
        )
        for claim, true in claims
    )
    return Activity(
        "3",
        plain("Vrai ou faux\u202f?"),
        (
            _instruction("Cochez la bonne case."),
            Table(
                (0.74, 0.13, 0.13),
                rows,
                _header("Affirmation", "Vrai", "Faux"),
                caption="Affirmations à cocher vraies ou fausses",
                whole=True,
            ),
        ),
        points="… / 3",
    )


def _choices() -> Block:
    return Activity(
        "4",
        plain("Choisir la bonne réponse"),
        (
            _instruction("Cochez une seule réponse."),
            Items(
                (
                    Item(
                        (
                            _paragraph("Combien d’élèves arrivent chaque matin\u202f?"),
                            Options(
                                (Option(plain("180"), False), Option(plain("340"), True)),
                                layout="row",
                            ),
                        )
                    ),
                    Item(
                        (
                            _paragraph("Que fera la mairie au printemps\u202f?"),
                            Options(
                                (
                                    Option(plain("Elle rouvrira la rue."), False),
                                    Option(plain("Elle fera le point."), True),
                                    Option(plain("Elle plantera d’autres arbres."), False),
                                )
                            ),
                        )
                    ),
                ),
                numbering="letter",
            ),
        ),
        points="… / 2",
        form="pairs",
        form_label="À deux",
    )


def _gap_fill() -> Block:
    return Activity(
        "5",
        plain("Compléter les phrases"),
        (
            _instruction("Complétez avec les mots de la liste."),
            Box(
                role="bank",
                title=plain("Mots à placer"),
                blocks=(Paragraph(plain("trottoirs – riverain – rouvrir"), "box"),),
            ),
            Items(
                (
                    _item("On marche sur les ", Blank("rottoirs", 38, "t"), " de la rue."),
                    _item("Un ", Blank("riverain", 38), " cherche une place pour sa voiture."),
                    _item("Faut-il ", Blank("rouvrir", 38), " la rue au printemps\u202f?"),
                ),
                start=3,
            ),
        ),
    )


def _matching() -> Block:
    pairs = (("un riverain", "B", "A. ouvrir de nouveau"), ("rouvrir", "A", "B. un habitant"))
    rows = tuple(
        Row(
            (
                Cell((Paragraph((Text(term, "term"),)),)),
                Cell((Paragraph((Blank(letter, 10),)),)),
                Cell((Paragraph(plain(meaning)),)),
            )
        )
        for term, letter, meaning in pairs
    )
    return Activity(
        "6",
        plain("Associer"),
        (
            _instruction("Écrivez la lettre de la bonne définition."),
            Table((0.35, 0.15, 0.5), rows, caption="Mots et définitions à associer", role="plain"),
        ),
        points="… / 1",
    )


def _crossword() -> Block:
    rows = (
        (Square("R", number="1"), Square(answer="U"), Square(answer="E", number="2")),
        (None, None, Square(answer="A")),
        (Square("X"), Square("Y", marked=True), Square(answer="U")),
    )
    return Activity("", plain("Croiser"), (Grid(rows, "Une grille de deux mots"),))


def _summary_table() -> Block:
    facts = (("Qui\u202f?", "La mairie de Valmont"), ("Quand\u202f?", "Le 2\u00a0septembre"))
    rows = tuple(
        Row((Cell((Paragraph(plain(ask)),), heading=True), Cell((WritingSpace(0, (_answer(a),)),))))
        for ask, a in facts
    )
    return Activity(
        "",
        plain("Retenir l’essentiel"),
        (Table((0.25, 0.75), rows, caption="Les faits de l’article", role="fill"),),
    )


def _debate() -> Block:
    def card(title: str, role: str) -> Box:
        return Box((Paragraph(plain(role), "box"),), plain(title), "card")

    return Activity(
        "7",
        plain("Débattre"),
        (
            _instruction("Jouez la réunion du printemps à la mairie."),
            Cards(
                (
                    card("Le boulanger", "Vous perdez des clients. Vous voulez des places."),
                    card("Une élève", "Vous venez à pied avec vos amis et vous aimez la marelle."),
                    card("La maire", "Vous écoutez tout le monde\u202f; vous décidez à la fin."),
                )
            ),
            Box((_paragraph("On ne coupe pas la parole\u202f!", role="box"),), role="warning"),
            Items(
                (_item("Pour moi, … parce que …"), _item("Je ne suis pas d’accord\u202f: …")),
                numbering="none",
            ),
        ),
        form="groups",
        form_label="En groupe",
    )


def _writing() -> Block:
    model = "Je suis pour la rue fermée, car les enfants y jouent sans danger."
    return Activity(
        "8",
        plain("Écrire"),
        (
            _instruction("Donnez votre avis en 60\u00a0mots environ."),
            Heading(3, plain("Mon texte")),
            WritingSpace(6, (_answer(model),)),
            Paragraph((Text("Relisez-vous\u202f: ", "sign"), Text("accents, accords.", "muted"))),
        ),
        points="… / 10",
        form="alone",
        form_label="Seul",
    )
