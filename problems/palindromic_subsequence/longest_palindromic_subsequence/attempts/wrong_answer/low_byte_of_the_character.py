"""Compares characters by the lowest byte of their code."""


def longest_palindromic_subsequence(text):
    text = bytes(ord(character) % 256 for character in text)
    row = [0] * (len(text) + 1)
    for first in text:
        inner = 0
        for j, second in enumerate(reversed(text), 1):
            inner, row[j] = row[j], inner + 1 if first == second else max(row[j], row[j - 1])
    return row[-1]
