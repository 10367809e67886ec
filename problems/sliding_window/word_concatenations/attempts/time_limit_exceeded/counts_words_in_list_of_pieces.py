"""Counts each word in the list of pieces, for every start."""


def word_concatenations(text, words):
    size, whole = len(words[0]), len(words[0]) * len(words)
    starts = []
    for start in range(len(text) - whole + 1):
        pieces = [text[i : i + size] for i in range(start, start + whole, size)]
        if all(pieces.count(word) == words.count(word) for word in words):
            starts.append(start)
    return starts
