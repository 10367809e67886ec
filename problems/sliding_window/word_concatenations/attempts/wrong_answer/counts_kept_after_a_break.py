"""Takes words out of the box from every place, and puts them back only where all were found."""

from collections import Counter


def word_concatenations(text, words):
    size, whole = len(words[0]), len(words[0]) * len(words)
    left, places = Counter(words), []
    for start in range(len(text) - whole + 1):
        for i in range(start, start + whole, size):
            piece = text[i : i + size]
            if not left[piece]:
                break
            left[piece] -= 1
        else:
            places.append(start)
            left = Counter(words)
    return places
