"""Checks common substrings with the reverse, but only those longer than all before, palindromes or not."""


def longest_palindromic_substring(text):
    best, longest = "", 0
    row = [0] * (len(text) + 1)
    for i, first in enumerate(text, 1):
        following = [0]
        for j, second in enumerate(reversed(text), 1):
            following.append(row[j - 1] + 1 if first == second else 0)
            if following[j] > longest:
                longest = following[j]
                part = text[i - longest : i]
                if part == part[::-1]:
                    best = part
        row = following
    return best
