"""Stops at the first end that makes no palindrome, although a later one may."""


def count_palindromic_substrings(text):
    count = 0
    for start in range(len(text)):
        for end in range(start + 1, len(text) + 1):
            part = text[start:end]
            if part != part[::-1]:
                break
            count += 1
    return count
