"""A lesson of one question, to be spoilt; and what the command makes or says of one."""

from __future__ import annotations

from pathlib import Path

from support.command import ardoise, files_in
from support.finished_files import pdf_text
from support.word import all_of, part
from support.word import text as word_text

ARTICLE = """# Le titre

Le vieux moulin du village tourne de nouveau depuis le mois d’avril.

Des bénévoles ont réparé la roue pendant deux hivers.
"""
LESSON = """title: Le moulin
levels: [A2]
article: article.md
questions:
  - id: quand
    ask: Quand le moulin tourne-t-il ?
    answer: Depuis avril.
    evidence: de nouveau depuis le mois d’avril
"""


def refused(lesson: object, *options: object) -> str:
    """What is said; nothing is written and the command ends with 1."""
    result = ardoise("build", lesson, "-o", "papers", *options)
    assert result.exit_code == 1, result.output
    assert result.stderr.startswith(("error: ", "warning: "))
    assert not Path("papers").exists() or files_in(Path("papers")) == set()
    return result.stderr


def built(lesson: object, *options: object) -> dict[str, str]:
    """The text of every paper, white space left out, by its name."""
    result = ardoise("build", lesson, "-o", "papers", *options)
    assert result.exit_code == 0, result.output
    texts = {}
    for file in Path("papers").rglob("*.*"):
        data = file.read_bytes()
        if file.suffix == ".pdf":
            texts[file.name] = "".join(pdf_text(data).split())
        elif file.suffix == ".docx":
            lines = (word_text(p) for p in all_of(part(data), "p"))
            texts[file.name] = "".join("".join(lines).split())
    assert texts and not [name for name, text in texts.items() if "■" in text or "\ufffd" in text]
    return texts
