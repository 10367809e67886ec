"""Goes on diagonally at equal indices, although each of them could be paired with another one."""


def longest_repeating_subsequence(text):
    n = len(text)
    table = [[0] * (n + 1) for _ in range(n + 1)]
    for i in range(n):
        for j in range(n):
            if text[i] == text[j]:
                table[i + 1][j + 1] = table[i][j] + (i != j)
            else:
                table[i + 1][j + 1] = max(table[i][j + 1], table[i + 1][j])
    return table[n][n]
