"""Tries pieces of every length from the two strings in turn, which is O(n * m * (n + m))."""


def strings_interleaving(first, second, merged):
    n, m = len(first), len(second)
    if n + m != len(merged):
        return False
    memo = {}

    def fits(i, j, turn):
        if i + j == n + m:
            return True
        if (i, j, turn) in memo:
            return memo[i, j, turn]
        memo[i, j, turn] = False
        k = i + j
        if turn == 0:
            while i < n and first[i] == merged[k]:
                i, k = i + 1, k + 1
                if fits(i, j, 1):
                    memo[k - j, j, turn] = True
                    return True
        else:
            while j < m and second[j] == merged[k]:
                j, k = j + 1, k + 1
                if fits(i, j, 0):
                    memo[i, k - i, turn] = True
                    return True
        return False

    return fits(0, 0, 0) or fits(0, 0, 1)
