"""Searches the length by bisection, as if a palindrome of length k implied one of length k - 1."""


def longest_palindromic_substring(text):
    def find(length):
        for start in range(len(text) - length + 1):
            part = text[start : start + length]
            if part == part[::-1]:
                return part
        return None

    low, high, best = 1, len(text), text[:1]
    while low <= high:
        middle = (low + high) // 2
        found = find(middle)
        if found is None:
            high = middle - 1
        else:
            best, low = found, middle + 1
    return best
