"""How the files of the corpus were made."""
