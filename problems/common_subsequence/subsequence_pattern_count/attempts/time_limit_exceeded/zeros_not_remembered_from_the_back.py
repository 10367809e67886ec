"""The same from the back: a table filled on demand, in which 0 stands for a missing entry."""


def subsequence_pattern_count(text, pattern):
    table = [[0] * (len(pattern) + 1) for _ in range(len(text) + 1)]

    def count(i, j):
        if j == 0:
            return 1
        if i < j:
            return 0
        if table[i][j] == 0:
            table[i][j] = count(i - 1, j)
            if text[i - 1] == pattern[j - 1]:
                table[i][j] += count(i - 1, j - 1)
        return table[i][j]

    return count(len(text), len(pattern))
