import sys


def count_palindromic_substrings(text):
    sys.setrecursionlimit(10_000)
    known = {}

    def count_inside(left, right):
        """Return how many palindromes have this center and are not longer."""
        if left > right:
            return 0
        if (left, right) not in known:
            inside = count_inside(left + 1, right - 1)
            whole = text[left] == text[right] and inside == (right - left) // 2
            known[left, right] = inside + whole
        return known[left, right]

    n = len(text)
    odd = sum(
        count_inside(center - min(center, n - 1 - center), center + min(center, n - 1 - center))
        for center in range(n)
    )
    even = sum(
        count_inside(center - min(center, n - 2 - center), center + 1 + min(center, n - 2 - center))
        for center in range(n - 1)
    )
    return odd + even
