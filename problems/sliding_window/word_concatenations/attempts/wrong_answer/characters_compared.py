"""Compares the characters, so that words may be split up."""


def word_concatenations(text, words):
    joined = "".join(words)
    size = len(joined)
    return [
        start for start in range(len(text) - size + 1) if sorted(text[start : start + size]) == sorted(joined)
    ]
