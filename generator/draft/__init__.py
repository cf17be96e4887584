"""A lesson proposed from an article: everything that can be done without inventing."""
