"""Keeps the results of a depth-first search in a memo, although they depend on which nodes are in progress."""


def cheapest_route(nodes, edges, start, goal):
    graph = [[] for _ in range(nodes)]
    for a, b, cost in edges:
        graph[a].append((b, cost))
    memo = {goal: (0, [goal])}
    in_progress = set()

    def best(node):
        if node in memo:
            return memo[node]
        in_progress.add(node)
        found = None
        for other, cost in graph[node]:
            if other not in in_progress:
                rest = best(other)
                if rest and (found is None or rest[0] + cost < found[0]):
                    found = (rest[0] + cost, [node] + rest[1])
        in_progress.remove(node)
        memo[node] = found
        return found

    return best(start)
