"""Poppler’s commands, which read a PDF as many readers of Linux do."""

from __future__ import annotations

import os
import shutil

import pytest

THERE = shutil.which("pdftotext") is not None
WANTED = THERE or os.environ.get("ARDOISE_REQUIRE_TOOLS") == "1"
"""Where the tools are required, their absence is a failure and not a silence."""

needs_poppler = pytest.mark.skipif(not WANTED, reason="poppler is not installed")
