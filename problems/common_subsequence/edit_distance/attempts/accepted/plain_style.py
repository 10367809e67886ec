class Distances:
    def __init__(self, first, second):
        self.first = first
        self.second = second
        self.known = {}

    def between(self, i, j):
        if i == 0:
            return j
        if j == 0:
            return i
        key = (i, j)
        if key not in self.known:
            if self.first[i - 1] == self.second[j - 1]:
                answer = self.between(i - 1, j - 1)
            else:
                answer = self.between(i - 1, j - 1)
                answer = min(answer, self.between(i - 1, j))
                answer = min(answer, self.between(i, j - 1))
                answer += 1
            self.known[key] = answer
        return self.known[key]


def edit_distance(first, second):
    distances = Distances(first, second)
    return distances.between(len(first), len(second))
