"""Make the files of the corpus anew: `python tests/reading/make_files.py` (needs LibreOffice).

The articles are in articles.yaml, what a reader must find in corpus.yaml.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from making import office_files, pages, pdf_files, texts, word_files
from making.articles import FILES

for maker in (texts, pages, word_files, office_files, pdf_files):
    maker.make(FILES)
print(len(list(FILES.iterdir())), "files")
