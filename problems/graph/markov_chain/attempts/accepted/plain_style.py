import math
from collections import deque


class Chain:
    def __init__(self, transition):
        self.size = len(transition)
        self.next = {}
        self.previous = {i: [] for i in range(self.size)}
        for i, row in enumerate(transition):
            self.next[i] = [j for j in range(self.size) if row[j] != 0]
            for j in self.next[i]:
                self.previous[j].append(i)

    def search(self, graph):
        distance = {0: 0}
        queue = deque([0])
        while queue:
            i = queue.popleft()
            for j in graph[i]:
                if j not in distance:
                    distance[j] = distance[i] + 1
                    queue.append(j)
        return distance

    def irreducible(self):
        return len(self.search(self.next)) == self.size == len(self.search(self.previous))

    def period(self):
        distance = self.search(self.next)
        return math.gcd(*(distance[i] + 1 - distance[j] for i in self.next for j in self.next[i]))


def is_ergodic(transition):
    chain = Chain(transition)
    return chain.irreducible() and chain.period() == 1
