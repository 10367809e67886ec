def subsequence_pattern_count(text, pattern):
    memo = {}

    def count(i, j):
        if j == len(pattern):
            return 1
        if i == len(text):
            return 0
        if (i, j) in memo:
            return memo[(i, j)]
        total = count(i + 1, j)
        if text[i] == pattern[j]:
            total += count(i + 1, j + 1)
        memo[(i, j)] = total
        return total

    return count(0, 0)
