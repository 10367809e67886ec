"""Ends with a block for a single character, although several may have the highest count."""

from collections import Counter


def rearrange_k_apart(text, k):
    counts = Counter(text).most_common()
    if not counts or len(text) < (counts[0][1] - 1) * k + 1:
        return ""
    blocks = [[] for _ in range(counts[0][1])]
    position = 0
    for character, count in counts:
        for _ in range(count):
            blocks[position % len(blocks)].append(character)
            position += 1
    return "".join("".join(block) for block in blocks)
