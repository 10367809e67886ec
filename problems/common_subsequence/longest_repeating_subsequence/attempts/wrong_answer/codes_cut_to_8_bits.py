"""Keeps the characters in bytes and loses the upper part of their codes."""


def longest_repeating_subsequence(text):
    codes = [ord(character) & 255 for character in text]
    row = [0] * (len(codes) + 1)
    for i, a in enumerate(codes):
        diagonal = 0
        for j, b in enumerate(codes):
            best = diagonal + 1 if a == b and i != j else max(row[j], row[j + 1])
            diagonal, row[j + 1] = row[j + 1], best
    return row[-1]
