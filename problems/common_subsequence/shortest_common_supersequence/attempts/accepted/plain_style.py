class SuperSequence:
    def __init__(self, first, second):
        self.first = first
        self.second = second
        self.cache = {}

    def length(self, i, j):
        if i < 0:
            return j + 1
        if j < 0:
            return i + 1
        key = (i, j)
        if key in self.cache:
            return self.cache[key]
        if self.first[i] == self.second[j]:
            result = self.length(i - 1, j - 1) + 1
        else:
            result = min(self.length(i - 1, j), self.length(i, j - 1)) + 1
        self.cache[key] = result
        return result


def shortest_common_supersequence(first, second):
    return SuperSequence(first, second).length(len(first) - 1, len(second) - 1)
