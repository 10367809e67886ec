"""Compares sets, which ignore how often a word occurs."""


def word_concatenations(text, words):
    size, whole = len(words[0]), len(words[0]) * len(words)
    return [
        start
        for start in range(len(text) - whole + 1)
        if {text[i : i + size] for i in range(start, start + whole, size)} == set(words)
    ]
