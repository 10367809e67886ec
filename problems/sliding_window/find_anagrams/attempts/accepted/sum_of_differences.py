from collections import defaultdict


def find_anagrams(text, pattern):
    size = len(pattern)
    surplus = defaultdict(int)
    for letter in pattern:
        surplus[letter] -= 1
    difference = size  # the sum of the absolute values of all surpluses
    indices = []
    for end, letter in enumerate(text):
        difference += 1 if surplus[letter] >= 0 else -1
        surplus[letter] += 1
        if end >= size:
            gone = text[end - size]
            difference += 1 if surplus[gone] <= 0 else -1
            surplus[gone] -= 1
        if difference == 0:
            indices.append(end - size + 1)
    return indices
