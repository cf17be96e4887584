"""Verbs: their tenses by our own rules, and where they stand in a sentence."""
