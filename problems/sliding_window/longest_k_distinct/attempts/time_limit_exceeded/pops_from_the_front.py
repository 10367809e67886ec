"""Keeps the window in a list and calls `pop(0)`, which moves all other elements."""


def longest_k_distinct(text, k):
    window, counts, best = [], {}, 0
    for character in text:
        window.append(character)
        counts[character] = counts.get(character, 0) + 1
        while len(counts) > k:
            gone = window.pop(0)
            counts[gone] -= 1
            if counts[gone] == 0:
                del counts[gone]
        best = max(best, len(window))
    return best
