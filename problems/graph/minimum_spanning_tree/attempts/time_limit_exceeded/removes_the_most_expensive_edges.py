"""Removes edges from the most expensive one on, if the graph stays connected without it."""


def spanning_tree(nodes, edges):
    graph = [{} for _ in range(nodes)]
    for index, (a, b, _) in enumerate(edges):
        graph[a][index] = b
        graph[b][index] = a

    def joined(a, b):
        seen = {a}
        stack = [a]
        while stack:
            for other in graph[stack.pop()].values():
                if other not in seen:
                    seen.add(other)
                    stack.append(other)
        return b in seen

    if not all(joined(0, node) for node in range(1, nodes)):
        return None
    left = set(range(len(edges)))
    for index in sorted(left, key=lambda index: -edges[index][2]):
        a, b, _ = edges[index]
        graph[a].pop(index, None)
        graph[b].pop(index, None)
        if joined(a, b):
            left.remove(index)
        else:
            graph[a][index] = b
            graph[b][index] = a
    return list(left)
