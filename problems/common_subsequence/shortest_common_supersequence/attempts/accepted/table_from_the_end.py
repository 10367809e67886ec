def shortest_common_supersequence(first, second):
    n, m = len(first), len(second)
    table = [[0] * (m + 1) for _ in range(n + 1)]
    for i in range(n, -1, -1):
        for j in range(m, -1, -1):
            if i == n or j == m:
                table[i][j] = n - i + m - j
            elif first[i] == second[j]:
                table[i][j] = 1 + table[i + 1][j + 1]
            else:
                table[i][j] = 1 + min(table[i + 1][j], table[i][j + 1])
    return table[0][0]
