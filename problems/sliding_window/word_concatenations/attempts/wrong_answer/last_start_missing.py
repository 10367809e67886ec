"""Stops one start early."""


def word_concatenations(text, words):
    size, whole = len(words[0]), len(words[0]) * len(words)
    return [
        start
        for start in range(max(1, len(text) - whole))
        if sorted(text[i : i + size] for i in range(start, start + whole, size)) == sorted(words)
    ]
