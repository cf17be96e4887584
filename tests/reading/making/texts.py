"""The plain texts and the Markdown of the corpus."""

from __future__ import annotations

import re
import textwrap
import unicodedata
from pathlib import Path

from .articles import articles, plain_blocks

NBSP, NARROW, SOFT = "\u00a0", "\u202f", "\u00ad"


def make(folder: Path) -> None:
    """Write every .txt and .md file."""

    for name, data in {**_plain(), **_markdown()}.items():
        (folder / name).write_bytes(data if isinstance(data, bytes) else data.encode("utf-8"))


def _plain() -> dict[str, str | bytes]:
    blocks = {name: plain_blocks(text) for name, text in articles().items()}
    wrapped = [textwrap.fill(block, 72) for block in blocks["hiboux"]]
    dashes = plain_blocks(articles()["reparation"], "- ")
    return {
        "fr-blank-lines.txt": "\n\n".join(blocks["potager"]) + "\n",
        "fr-hard-wrapped.txt": "\n\n".join(wrapped) + "\n",
        "fr-line-a-paragraph.txt": "\n".join(blocks["tramway"]) + "\n",
        "fr-bullets.txt": "\n\n".join(blocks["reparation"]) + "\n",
        "fr-dashes-wrapped.txt": "\n\n".join(
            block if block.startswith("- ") else textwrap.fill(block, 66) for block in dashes
        ),
        "fr-tldr.txt": "\n\n".join(
            [
                "date 2023-11 Pourquoi le tramway revient-il à Brest ?",
                "Tl;dr\n• Une ligne de tram de plus.\n• Des commerçants en colère.",
                *blocks["tramway"],
            ]
        ),
        "fr-byline.txt": "\n\n".join(
            [
                blocks["orchestre"][0],
                "Par Camille Roux\nPublié le 8 juin 2022 à 10 h 30",
                "Temps de lecture : 2 min",
                *blocks["orchestre"][1:],
            ]
        ),
        "fr-source-at-the-end.txt": "\n\n".join(
            [
                *blocks["potager"],
                "Source : Le Courrier des Jardins, https://courrier-jardins.example/toit",
                "Lire aussi : Des poules dans la cour",
            ]
        ),
        "fr-windows-1252.txt": "\r\n\r\n".join(blocks["tramway"]).encode("cp1252"),
        "fr-old-mac-lines.txt": "\r\r".join(blocks["hiboux"]),
        "en-utf-16.txt": "\r\n\r\n".join(blocks["things"]).encode("utf-16"),
        "fr-signs.txt": _signs("\n\n".join(blocks["hiboux"])),
        "de-mark-and-crlf.txt": "\ufeff" + "\r\n\r\n".join(blocks["wald"]) + "\r\n",
        "es-head-and-source.txt": "\n\n".join(
            [
                blocks["olivos"][0],
                "9 de octubre de 2023",
                *blocks["olivos"][1:],
                "Fuente: Voces del Campo",
                "Compartir en Facebook",
            ]
        ),
        "de-byline.txt": "\n\n".join(
            [
                blocks["uhr"][0],
                "Von Dr. Petra Lang, 1. Dezember 2022",
                *blocks["uhr"][1:],
                "* * *",
                "Lesen Sie auch: Das Dorf ohne Straßen",
            ]
        ),
    }


def _signs(text: str) -> str:
    """Soft hyphens, no-break spaces, emoji, marks of notes, accents apart, and the notes."""
    text = re.sub("« ", "«" + NBSP, re.sub(" »", NBSP + "»", text))
    text = re.sub(r" ([:;?!])", NARROW + r"\1", text)
    text = text.replace("3 000", "3" + NARROW + "000").replace(
        "agriculteurs", "agri" + SOFT + "culteurs"
    )
    text = text.replace("par an.", "par an¹ 🦉.").replace("Jean Vuillet", "Jean Vuillet[2]")
    text = text.replace("leur boîte.", "leur boîte 👍🏽.").replace(
        "pigeons. En", "pigeons.\u200b En"
    )
    notes = (
        "\n\n¹ D’après le musée de Dole.\n\n[2] Il a fabriqué des escaliers pendant quarante ans.\n"
    )
    return unicodedata.normalize("NFD", text + notes)


def _markdown() -> dict[str, str | bytes]:
    def body(name: str, bullet: str = "- ", heading: str = "## ") -> list[str]:
        parts = []
        for kind, said in articles()[name].body:
            if kind == "l":
                parts.append("\n".join(bullet + item for item in said))
            else:
                parts.append({"h": heading, "q": "> ", "p": ""}[kind] + said)
        return parts

    potager, things = articles()["potager"], articles()["things"]
    front = (
        "---\ntitle: Un potager sur le toit du collège\nauthor: Lina Deschamps\n"
        "date: 2024-05-14\nsource: Le Courrier des Jardins\nlang: fr\ntags: [école, jardin]\n---"
    )
    noted = "\n\n".join(body("things", heading="### "))
    noted = noted.replace("sewing", "sewing").replace("a week.", "a week.[^1]")
    table = "| Object | Loans |\n|---|---|\n| Tent | 212 |\n| Drill | 540 |"
    hiboux = "\n\n".join(body("hiboux")).replace("3 000 souris", "**3 000 souris**")
    hiboux = hiboux.replace("Jean Vuillet", "[Jean Vuillet](https://exemple.example/vuillet)")
    hiboux = hiboux.replace("que les pigeons", "*que les pigeons*")
    abuelos = "\n\n".join(body("abuelos")).replace(
        "el instituto", "[el instituto](https://goya.example)"
    )
    return {
        "fr-front-matter.md": "\n\n".join(
            [front, "# " + potager.title, f"**{potager.lead}**", *body("potager")]
        ),
        "en-notes-and-table.md": "\n\n".join(
            [
                things.title + "\n" + "=" * 30,
                things.lead,
                noted,
                table,
                "![A row of drills](drills.jpg)",
                "[^1]: Two pounds since 2023.",
            ]
        ),
        "fr-quote-and-links.md": "\n\n".join(
            [
                "# " + articles()["hiboux"].title,
                "*Par Mathilde Rey*",
                articles()["hiboux"].lead,
                hiboux,
            ]
        ),
        "fr-list.md": "\n\n".join(
            ["# " + articles()["reparation"].title, *body("reparation", "* ")]
        ),
        "es-rules.md": "\n\n".join(
            [
                "# Los abuelos que aprenden a programar",
                "<!-- borrador -->",
                articles()["abuelos"].lead,
                "---",
                abuelos,
                "---",
                "Fuente: El Diario del Ebro",
            ]
        ),
    }
