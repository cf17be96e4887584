"""What can be counted of a text and said of it, without a verdict."""
