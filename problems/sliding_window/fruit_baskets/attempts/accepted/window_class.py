from collections import defaultdict


class Window:
    def __init__(self):
        self.indices = defaultdict(list)

    def add(self, kind, index):
        self.indices[kind].append(index)

    def has_three_kinds(self):
        return len(self.indices) > 2

    def drop_one(self):
        """Drop the kind whose last occurrence is the earliest, and return the next start."""
        gone = min(self.indices, key=lambda kind: self.indices[kind][-1])
        return self.indices.pop(gone)[-1] + 1


def fruit_baskets(trees):
    window = Window()
    start = best = 0
    for index, kind in enumerate(trees):
        window.add(kind, index)
        if window.has_three_kinds():
            start = window.drop_one()
        best = max(best, index - start + 1)
    return best
