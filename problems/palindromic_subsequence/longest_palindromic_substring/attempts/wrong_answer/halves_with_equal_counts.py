"""Compares the sorted halves instead of one half with the reverse of the other."""


def longest_palindromic_substring(text):
    best = ""
    for start in range(len(text)):
        for end in range(start + len(best) + 1, min(start + 50, len(text)) + 1):
            half = (end - start) // 2
            if sorted(text[start : start + half]) == sorted(text[end - half : end]):
                best = text[start:end]
    return best
