"""Looks for each piece in a list of the words that are left, from every place."""


def word_concatenations(text, words):
    size, whole = len(words[0]), len(words[0]) * len(words)
    places = []
    for start in range(len(text) - whole + 1):
        left = words[:]
        for i in range(start, start + whole, size):
            piece = text[i : i + size]
            if piece not in left:
                break
            left.remove(piece)
        else:
            places.append(start)
    return places
