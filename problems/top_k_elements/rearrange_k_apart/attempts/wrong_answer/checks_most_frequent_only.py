"""Checks the most frequent character alone and fills blocks in turn, although several may be as frequent."""

from collections import Counter


def rearrange_k_apart(text, k):
    if k <= 1:
        return text
    counts = Counter(text).most_common()
    highest = counts[0][1]
    if (highest - 1) * k + 1 > len(text):
        return ""
    blocks = [[] for _ in range(highest)]
    position = 0
    for character, count in counts:
        if count == highest:
            for block in blocks:
                block.append(character)
        else:
            for _ in range(count):
                blocks[position % (highest - 1)].append(character)
                position += 1
    return "".join("".join(block) for block in blocks)
