"""A class list: who gets which sheet."""
