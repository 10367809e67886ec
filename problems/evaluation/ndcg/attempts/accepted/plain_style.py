from math import log


class Ranking:
    def __init__(self, grades):
        self.grades = grades

    def gain(self, rank):
        return 2 ** self.grades[rank - 1] - 1

    def discounted(self, k):
        total = 0
        rank = 1
        while rank <= k and rank <= len(self.grades):
            total = total + self.gain(rank) / log(rank + 1, 2)
            rank = rank + 1
        return total


def ndcg(relevance, k):
    actual = Ranking(list(relevance)).discounted(k)
    relevance.sort()
    relevance.reverse()
    best = Ranking(relevance).discounted(k)
    if best == 0:
        return 0.0
    return actual / best
