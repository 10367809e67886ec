"""Keeps the routes of a depth-first search in a memo, although they depend on which nodes are in progress."""


def shortest_route(nodes, edges, start, goal):
    graph = {node: [] for node in range(nodes)}
    for a, b in edges:
        graph[a].append(b)
        graph[b].append(a)
    memo = {goal: [goal]}
    in_progress = set()

    def best(node):
        if node in memo:
            return memo[node]
        in_progress.add(node)
        found = None
        for other in graph[node]:
            if other not in in_progress:
                rest = best(other)
                if rest and (found is None or len(rest) + 1 < len(found)):
                    found = [node] + rest
        in_progress.remove(node)
        memo[node] = found
        return found

    return best(start) or []
