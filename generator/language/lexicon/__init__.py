"""The optional full lexicon: every form of every word of a language, with its analysis."""
