"""Writes the letters to every k-th position, most frequent first, then to those beside them."""

from collections import Counter


def rearrange_k_apart(text, k):
    if k < 2:
        return text
    letters = [letter for letter, count in Counter(text).most_common() for _ in range(count)]
    places = [place for start in range(min(k, len(text))) for place in range(start, len(text), k)]
    result = [""] * len(text)
    last = {}
    for place, letter in zip(places, letters):
        result[place] = letter
    for place, letter in enumerate(result):
        if letter in last and place - last[letter] < k:
            return ""
        last[letter] = place
    return "".join(result)
