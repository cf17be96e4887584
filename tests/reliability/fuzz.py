"""Random input for every reader: it is read, or it is an ArdoiseError, and nothing else.

    python tests/reliability/fuzz.py [HOW MANY OF EACH]

A good file is spoilt: bytes changed, cut out, doubled, moved, or signs of the format put in.
"""

from __future__ import annotations

import random
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from generator.edit.vocabulary import import_vocabulary  # noqa: E402
from generator.errors import ArdoiseError  # noqa: E402
from generator.lesson.article import read_article  # noqa: E402
from generator.lesson.load import load_lesson  # noqa: E402
from generator.profiles.own_settings import read_settings  # noqa: E402
from generator.reading.read_file import read_bytes  # noqa: E402

LESSON = ROOT / "lessons" / "beavers"
FILES = sorted((ROOT / "tests" / "reading" / "files").iterdir())
_SETTINGS = b"school: \xc3\x89cole\nteacher: A\nclass: {name: 6B, size: 28}\nlevels: [A2]\n"
_TABLE = b"term,definition,example,levels,translation en\ndam,a wall,A dam.,B1 B2,barrage\n"
_SIGNS = [b"\0", b"\xff", b"\xed\xa0\x80", b"\xef\xbb\xbf", b"\r", b"\n", b"\t", b'"', b"'", b"&a"]
_SIGNS += [b"*a", b"!!x", b"[", b"{", b"- ", b": ", b"|", b"#", b"<b>", b"</p>", b"**", b"\\u0000"]
_SIGNS += [b"~", b"9" * 40, b"-1", b"../", b"=", b"\xe2\x80\xae", b"---\n", b"%", b"\xc2\xa0"]


def spoil(data: bytes, chance: random.Random) -> bytes:
    """The bytes with one to eight faults."""
    spoilt = bytearray(data)
    for _ in range(chance.randint(1, 8)):
        at = chance.randrange(len(spoilt) + 1)
        length = chance.choice((1, 1, 2, 8, 60))
        match chance.randrange(5):
            case 0:
                spoilt[at : at + 1] = bytes([chance.randrange(256)])
            case 1:
                del spoilt[at : at + length]
            case 2:
                spoilt[at:at] = spoilt[at : at + length] * chance.choice((1, 2, 50))
            case 3:
                spoilt[at:at] = chance.choice(_SIGNS)
            case _:
                to = chance.randrange(len(spoilt) + 1)
                spoilt[at:at] = spoilt[to : to + length]
    return bytes(spoilt)


def _lesson(data: bytes, folder: Path) -> None:
    for file in LESSON.glob("*.md"):
        (folder / file.name).write_bytes(file.read_bytes())
    (folder / "lesson.yaml").write_bytes(data)
    load_lesson(folder)


def _article(data: bytes, folder: Path) -> None:
    (folder / "article.md").write_bytes(data)
    read_article(folder / "article.md", "Beavers")


def _settings(data: bytes, folder: Path) -> None:
    (folder / "ardoise.yaml").write_bytes(data)
    read_settings(folder / "ardoise.yaml")


def _table(data: bytes, folder: Path) -> None:
    (folder / "lesson.yaml").write_text(
        "title: T\narticle: a.md\nvocabulary:\n- term: dam\n", encoding="utf-8"
    )
    (folder / "words.csv").write_bytes(data)
    import_vocabulary(folder, folder / "words.csv")


Reader = Callable[[bytes, Path], object]
READERS: dict[str, tuple[list[bytes], Reader]] = {
    "lesson.yaml": ([(LESSON / "lesson.yaml").read_bytes()[:6000]], _lesson),
    "article": ([next(iter(sorted(LESSON.glob("*.md")))).read_bytes()], _article),
    "ardoise.yaml": ([_SETTINGS], _settings),
    "spreadsheet": ([_TABLE], _table),
}
for _kind in ("txt", "md", "html", "docx", "odt", "pdf"):
    _data = [file.read_bytes() for file in FILES if file.suffix == f".{_kind}"]
    READERS[f"read .{_kind}"] = (
        _data,
        lambda data, folder, kind=_kind: read_bytes(data, folder / f"a.{kind}"),
    )


def fuzz(name: str, number: int) -> Counter[str]:
    """How many inputs were read and how many refused; raises what else leaves the reader."""
    good, read = READERS[name]
    ends: Counter[str] = Counter()

    with tempfile.TemporaryDirectory() as top:

        @seed(7)
        @settings(
            max_examples=number,
            database=None,
            deadline=None,
            suppress_health_check=list(HealthCheck),
            phases=[Phase.generate],
        )
        @given(st.sampled_from(good), st.randoms(use_true_random=False))
        def one(data: bytes, chance: random.Random) -> None:
            try:
                read(spoil(data, chance), Path(top))
            except ArdoiseError:
                ends["refused"] += 1
            else:
                ends["read"] += 1

        one()
    return ends


def main() -> None:
    """Fuzz each reader and count."""
    number = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    for name in READERS:
        try:
            ends = fuzz(name, number)
        except BaseException as error:
            print(f"{name}: {type(error).__name__}: {str(error)[:300]}", flush=True)
            continue
        print(f"{name}: {ends['read']} read, {ends['refused']} refused", flush=True)


if __name__ == "__main__":
    main()
