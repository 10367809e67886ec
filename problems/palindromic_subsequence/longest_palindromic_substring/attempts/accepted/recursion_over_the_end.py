import sys


def longest_palindromic_substring(text):
    sys.setrecursionlimit(10_000)

    def lengths_up_to(end):
        """Return the length of the longest palindrome that ends there, and the longest one so far."""
        if end == 0:
            return 0, ""
        length, best = lengths_up_to(end - 1)
        length = min(length + 2, end)
        while text[end - length : end] != text[end - length : end][::-1]:
            length -= 1
        return length, max(best, text[end - length : end], key=len)

    return lengths_up_to(len(text))[1]
