"""An article from a file of any kind: a page of the web, Word, PDF, plain text."""
