"""Searches depth-first up to 0, 1, 2 edges and so on, and skips a node that was first reached on a longer path."""


def shortest_route(nodes, edges, start, goal):
    graph = [[] for _ in range(nodes)]
    for a, b in edges:
        graph[a].append(b)
        graph[b].append(a)
    for most in range(nodes):
        parent = {start: None}
        stack = [(start, 0)]
        while stack:
            node, depth = stack.pop()
            if node == goal:
                route = []
                while node is not None:
                    route.append(node)
                    node = parent[node]
                return route[::-1]
            for other in graph[node]:
                if depth < most and other not in parent:
                    parent[other] = node
                    stack.append((other, depth + 1))
    return []
