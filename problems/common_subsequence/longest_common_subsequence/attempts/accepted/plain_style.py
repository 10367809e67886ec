class CommonSubsequence:
    def __init__(self, first, second):
        self.first = first
        self.second = second
        self.cache = {}

    def length(self, i, j):
        if i == len(self.first):
            return 0
        if j == len(self.second):
            return 0
        if (i, j) in self.cache:
            return self.cache[(i, j)]
        if self.first[i] == self.second[j]:
            result = 1 + self.length(i + 1, j + 1)
        else:
            without_first = self.length(i + 1, j)
            without_second = self.length(i, j + 1)
            result = max(without_first, without_second)
        self.cache[(i, j)] = result
        return result


def longest_common_subsequence(first, second):
    return CommonSubsequence(first, second).length(0, 0)
