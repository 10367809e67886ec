"""Removes duplicates from the words first."""


def word_concatenations(text, words):
    words = sorted(set(words))
    size, whole = len(words[0]), len(words[0]) * len(words)
    return [
        start
        for start in range(len(text) - whole + 1)
        if sorted(text[i : i + size] for i in range(start, start + whole, size)) == words
    ]
