"""A memo whose recursion tries every next pair of equal characters, which is O(n^4)."""


def longest_repeating_subsequence(text):
    memo = {}

    def longest_after(i, j):
        if (i, j) not in memo:
            best = 0
            for x in range(i + 1, len(text)):
                for y in range(j + 1, len(text)):
                    if x != y and text[x] == text[y]:
                        best = max(best, 1 + longest_after(x, y))
            memo[i, j] = best
        return memo[i, j]

    return longest_after(-1, -1)
