class Transformation:
    def __init__(self, first, second):
        self.first = first
        self.second = second
        self.cache = {}

    def common(self, i, j):
        if i == len(self.first) or j == len(self.second):
            return 0
        if (i, j) not in self.cache:
            if self.first[i] == self.second[j]:
                length = 1 + self.common(i + 1, j + 1)
            else:
                length = max(self.common(i + 1, j), self.common(i, j + 1))
            self.cache[(i, j)] = length
        return self.cache[(i, j)]

    def deletions(self):
        return len(self.first) - self.common(0, 0)

    def insertions(self):
        return len(self.second) - self.common(0, 0)


def min_edits_to_transform(first, second):
    transformation = Transformation(first, second)
    return [transformation.deletions(), transformation.insertions()]
