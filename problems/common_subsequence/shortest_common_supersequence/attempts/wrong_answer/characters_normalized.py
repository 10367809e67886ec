"""Normalizes each character to NFC, so the sign for angstrom and the letter A with a ring are equal."""

import unicodedata


def shortest_common_supersequence(first, second):
    first = [unicodedata.normalize("NFC", char) for char in first]
    second = [unicodedata.normalize("NFC", char) for char in second]
    row = list(range(len(second) + 1))
    for char in first:
        diagonal = row[0]
        row[0] += 1
        for j in range(1, len(second) + 1):
            above = row[j]
            row[j] = 1 + (diagonal if char == second[j - 1] else min(above, row[j - 1]))
            diagonal = above
    return row[-1]
