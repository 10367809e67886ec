"""Writes a 1 for each omitted letter."""


def generalized_abbreviations(word):
    found = [""]
    for letter in word:
        found = [text + part for text in found for part in (letter, "1")]
    return found
