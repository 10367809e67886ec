"""Takes the characters in turn and appends what is left of the most frequent one."""

from collections import Counter


def rearrange_string(text):
    counts = Counter(text)
    result = []
    while any(counts.values()):
        for character in counts:
            if counts[character]:
                result.append(character)
                counts[character] -= 1
    return "".join(result)
