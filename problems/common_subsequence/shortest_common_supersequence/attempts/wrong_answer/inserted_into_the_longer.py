"""Inserts the characters of the shorter string into the longer one, each behind the last match."""


def shortest_common_supersequence(first, second):
    longer, shorter = (first, second) if len(first) >= len(second) else (second, first)
    place, inserted = 0, 0
    for char in shorter:
        found = longer.find(char, place)
        if found < 0:
            inserted += 1
        else:
            place = found + 1
    return len(longer) + inserted
