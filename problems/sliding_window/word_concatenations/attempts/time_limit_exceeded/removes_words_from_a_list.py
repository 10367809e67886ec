"""Searches for each piece in a list of the remaining words, for every start."""


def word_concatenations(text, words):
    size, whole = len(words[0]), len(words[0]) * len(words)
    starts = []
    for start in range(len(text) - whole + 1):
        left = words[:]
        for i in range(start, start + whole, size):
            piece = text[i : i + size]
            if piece not in left:
                break
            left.remove(piece)
        else:
            starts.append(start)
    return starts
