"""Decides by the most frequent letter alone, and then fills blocks by turns, where several letters are as frequent."""

from collections import Counter


def rearrange_k_apart(text, k):
    if k <= 1:
        return text
    counts = Counter(text).most_common()
    most = counts[0][1]
    if (most - 1) * k + 1 > len(text):
        return ""
    blocks = [[] for _ in range(most)]
    place = 0
    for letter, count in counts:
        if count == most:
            for block in blocks:
                block.append(letter)
        else:
            for _ in range(count):
                blocks[place % (most - 1)].append(letter)
                place += 1
    return "".join("".join(block) for block in blocks)
