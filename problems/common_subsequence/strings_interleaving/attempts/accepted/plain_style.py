class Weaver:
    def __init__(self, first, second, merged):
        self.first = first
        self.second = second
        self.merged = merged
        self.known = {}

    def can_make_prefix(self, i, j):
        if i == 0 and j == 0:
            return True
        if (i, j) in self.known:
            return self.known[(i, j)]
        last = self.merged[i + j - 1]
        answer = False
        if i > 0 and self.first[i - 1] == last:
            answer = self.can_make_prefix(i - 1, j)
        if not answer and j > 0 and self.second[j - 1] == last:
            answer = self.can_make_prefix(i, j - 1)
        self.known[(i, j)] = answer
        return answer


def strings_interleaving(first, second, merged):
    if len(first) + len(second) != len(merged):
        return False
    weaver = Weaver(first, second, merged)
    return weaver.can_make_prefix(len(first), len(second))
