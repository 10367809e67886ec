"""Builds the reverse of every substring character by character: O(n^3)."""


def longest_palindromic_substring(text):
    best = ""
    for start in range(len(text)):
        for end in range(start + 1, len(text) + 1):
            backwards = ""
            for character in text[start:end]:
                backwards = character + backwards
            if backwards == text[start:end] and end - start > len(best):
                best = backwards
    return best
