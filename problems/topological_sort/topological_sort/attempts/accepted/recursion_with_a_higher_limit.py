import sys


def topological_sort(vertices, edges):
    sys.setrecursionlimit(1_000_000)
    graph = [[] for _ in range(vertices)]
    for a, b in edges:
        graph[a].append(b)
    state = [0] * vertices
    finished = []

    def finish(step):
        """Append the step after all that follow it; say whether no circle was met."""
        if state[step] == 1:
            return False
        if state[step] == 2:
            return True
        state[step] = 1
        for follower in graph[step]:
            if not finish(follower):
                return False
        state[step] = 2
        finished.append(step)
        return True

    for step in range(vertices):
        if not finish(step):
            return []
    return finished[::-1]
