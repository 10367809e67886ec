import sys


def topological_sort(vertices, edges):
    sys.setrecursionlimit(1_000_000)
    graph = [[] for _ in range(vertices)]
    for a, b in edges:
        graph[a].append(b)
    state = [0] * vertices
    finished = []

    def finish(vertex):
        """Append the vertex after all its followers; return whether no cycle was found."""
        if state[vertex] == 1:
            return False
        if state[vertex] == 2:
            return True
        state[vertex] = 1
        for follower in graph[vertex]:
            if not finish(follower):
                return False
        state[vertex] = 2
        finished.append(vertex)
        return True

    for vertex in range(vertices):
        if not finish(vertex):
            return []
    return finished[::-1]
