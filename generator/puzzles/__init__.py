"""Grids made of letters alone: what a crossword and a word search are, whatever the lesson."""
