"""Writes the characters to every k-th index, most frequent first, then to the indices beside them."""

from collections import Counter


def rearrange_k_apart(text, k):
    if k < 2:
        return text
    characters = [character for character, count in Counter(text).most_common() for _ in range(count)]
    indices = [index for start in range(min(k, len(text))) for index in range(start, len(text), k)]
    result = [""] * len(text)
    last = {}
    for index, character in zip(indices, characters):
        result[index] = character
    for index, character in enumerate(result):
        if character in last and index - last[character] < k:
            return ""
        last[character] = index
    return "".join(result)
