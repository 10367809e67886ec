"""Reads which letters are left out from a set of letters, so that equal letters always go together."""

from itertools import combinations


def generalized_abbreviations(word):
    found = set()
    for size in range(len(word) + 1):
        for left_out in combinations(sorted(set(word)), size):
            text, gap = "", 0
            for letter in word:
                if letter in left_out:
                    gap += 1
                else:
                    text += (str(gap) if gap else "") + letter
                    gap = 0
            found.add(text + (str(gap) if gap else ""))
    return list(found)
