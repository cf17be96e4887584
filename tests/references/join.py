"""Join the sentences of each list to the text to be split: python tests/references/join.py."""

from __future__ import annotations

from pathlib import Path

SENTENCES = Path(__file__).parent / "sentences"


def joined(listed: str) -> str:
    """A text of paragraphs: an empty line of the list begins a new one."""
    return "\n\n".join(" ".join(part.splitlines()) for part in listed.strip().split("\n\n")) + "\n"


if __name__ == "__main__":
    for file in sorted(SENTENCES.glob("*.txt")):
        if not file.stem.endswith("-joined"):
            text = joined(file.read_text(encoding="utf-8"))
            file.with_name(f"{file.stem}-joined.txt").write_text(text, encoding="utf-8")
