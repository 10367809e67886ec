from collections import Counter


def word_concatenations(text, words):
    size = len(words[0])
    counts = Counter(words)
    starts = []
    for start in range(len(text) - size * len(words) + 1):
        left = dict(counts)
        for i in range(start, start + size * len(words), size):
            piece = text[i : i + size]
            if not left.get(piece):
                break
            left[piece] -= 1
        else:
            starts.append(start)
    return starts
