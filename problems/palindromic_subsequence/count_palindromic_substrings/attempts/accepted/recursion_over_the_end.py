import sys


def count_palindromic_substrings(text):
    sys.setrecursionlimit(10_000)

    def palindromes_up_to(end):
        """Return how many there are, and where those start that end there."""
        if end == 0:
            return 0, []
        count, starts = palindromes_up_to(end - 1)
        last = text[end - 1]
        longer = [start - 1 for start in [*starts, end - 1] if start > 0 and text[start - 1] == last]
        longer.append(end - 1)
        return count + len(longer), longer

    return palindromes_up_to(len(text))[0]
