"""Counts each word in the list of pieces, from every place."""


def word_concatenations(text, words):
    size, whole = len(words[0]), len(words[0]) * len(words)
    places = []
    for start in range(len(text) - whole + 1):
        pieces = [text[i : i + size] for i in range(start, start + whole, size)]
        if all(pieces.count(word) == words.count(word) for word in words):
            places.append(start)
    return places
