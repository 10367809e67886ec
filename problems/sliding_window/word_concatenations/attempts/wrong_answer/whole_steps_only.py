"""Begins only at places that the word's length divides."""


def word_concatenations(text, words):
    size, whole = len(words[0]), len(words[0]) * len(words)
    return [
        start
        for start in range(0, len(text) - whole + 1, size)
        if sorted(text[i : i + size] for i in range(start, start + whole, size)) == sorted(words)
    ]
