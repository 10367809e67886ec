from collections import Counter


def frequency_sort(text: str) -> str:
    return "".join(character * count for character, count in Counter(text).most_common())
