"""Ardoise: worksheets, answer keys and lesson plans from a lesson file and an article."""

__version__ = "0.1.0"
