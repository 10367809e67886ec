"""Fills blocks whose last one it takes for a single letter, however many are as frequent."""

from collections import Counter


def rearrange_k_apart(text, k):
    counts = Counter(text).most_common()
    if not counts or len(text) < (counts[0][1] - 1) * k + 1:
        return ""
    blocks = [[] for _ in range(counts[0][1])]
    place = 0
    for letter, count in counts:
        for _ in range(count):
            blocks[place % len(blocks)].append(letter)
            place += 1
    return "".join("".join(block) for block in blocks)
