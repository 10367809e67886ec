"""Starts again at every index, with new counts."""


def longest_same_letter(text, k):
    best = 0
    for start in range(len(text)):
        counts = {}
        most = 0
        for end in range(start, len(text)):
            counts[text[end]] = counts.get(text[end], 0) + 1
            most = max(most, counts[text[end]])
            if end - start + 1 - most > k:
                break
            best = max(best, end - start + 1)
    return best
