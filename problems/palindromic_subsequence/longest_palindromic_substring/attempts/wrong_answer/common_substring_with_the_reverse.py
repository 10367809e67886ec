"""Finds the longest common substring of the string and its reverse, which may be two different places."""


def longest_palindromic_substring(text):
    best = ""
    row = [0] * (len(text) + 1)
    for i, first in enumerate(text, 1):
        following = [0]
        for j, second in enumerate(reversed(text), 1):
            following.append(row[j - 1] + 1 if first == second else 0)
            if following[j] > len(best):
                best = text[i - following[j] : i]
        row = following
    return best
