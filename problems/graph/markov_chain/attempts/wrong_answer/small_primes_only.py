"""Tests only the prime periods up to 23."""


def is_ergodic(transition):
    v = len(transition)
    out = [[j for j, p in enumerate(row) if p > 0] for row in transition]
    into = [[] for _ in range(v)]
    for i in range(v):
        for j in out[i]:
            into[j].append(i)
    for edges in (into, out):
        level, queue = {0: 0}, [0]
        for i in queue:
            for j in edges[i]:
                if j not in level:
                    level[j] = level[i] + 1
                    queue.append(j)
        if len(queue) < v:
            return False
    for prime in (2, 3, 5, 7, 11, 13, 17, 19, 23):
        if all((level[i] + 1 - level[j]) % prime == 0 for i in range(v) for j in out[i]):
            return False
    return True
