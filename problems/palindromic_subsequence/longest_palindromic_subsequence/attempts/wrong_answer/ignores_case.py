"""Takes uppercase and lowercase for equal."""


def longest_palindromic_subsequence(text):
    text = text.casefold()
    row = [0] * (len(text) + 1)
    for first in text:
        inner = 0
        for j, second in enumerate(reversed(text), 1):
            inner, row[j] = row[j], inner + 1 if first == second else max(row[j], row[j - 1])
    return row[-1]
