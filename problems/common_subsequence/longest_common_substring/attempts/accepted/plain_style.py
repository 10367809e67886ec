class CommonSuffixes:
    def __init__(self, first, second):
        self.first = first
        self.second = second
        self.known = {}

    def length(self, i, j):
        if i < 0 or j < 0:
            return 0
        if (i, j) in self.known:
            return self.known[(i, j)]
        if self.first[i] == self.second[j]:
            result = 1 + self.length(i - 1, j - 1)
        else:
            result = 0
        self.known[(i, j)] = result
        return result


def longest_common_substring(first, second):
    suffixes = CommonSuffixes(first, second)
    longest = 0
    for i in range(len(first)):
        for j in range(len(second)):
            length = suffixes.length(i, j)
            if length > longest:
                longest = length
    return longest
