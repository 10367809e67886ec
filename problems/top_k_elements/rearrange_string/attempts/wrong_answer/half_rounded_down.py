"""Returns '' if a count exceeds n // 2, although (n + 1) // 2 is possible."""

from collections import Counter


def rearrange_string(text):
    characters = [character for character, count in Counter(text).most_common() for _ in range(count)]
    if characters and characters.count(characters[0]) > len(text) // 2:
        return ""
    result = [""] * len(text)
    middle = (len(text) + 1) // 2
    result[::2] = characters[:middle]
    result[1::2] = characters[middle:]
    return "".join(result)
