"""Gives the places of one cut after those of the other."""


def word_concatenations(text, words):
    size, whole = len(words[0]), len(words[0]) * len(words)
    return [
        start
        for cut in range(size)
        for start in range(cut, len(text) - whole + 1, size)
        if sorted(text[i : i + size] for i in range(start, start + whole, size)) == sorted(words)
    ]
