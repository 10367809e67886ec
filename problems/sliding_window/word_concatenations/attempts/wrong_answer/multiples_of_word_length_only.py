"""Tests only starts that are multiples of the word length."""


def word_concatenations(text, words):
    size, whole = len(words[0]), len(words[0]) * len(words)
    return [
        start
        for start in range(0, len(text) - whole + 1, size)
        if sorted(text[i : i + size] for i in range(start, start + whole, size)) == sorted(words)
    ]
