"""Decides by letter instead of by index, so that equal letters are always omitted together."""

from itertools import combinations


def generalized_abbreviations(word):
    found = set()
    for size in range(len(word) + 1):
        for omitted in combinations(sorted(set(word)), size):
            text, count = "", 0
            for letter in word:
                if letter in omitted:
                    count += 1
                else:
                    text += (str(count) if count else "") + letter
                    count = 0
            found.add(text + (str(count) if count else ""))
    return list(found)
