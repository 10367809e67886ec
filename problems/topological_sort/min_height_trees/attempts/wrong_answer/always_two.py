"""Returns two nodes in the middle of a longest path, also where its middle is one node."""


def min_height_trees(nodes, edges):
    if nodes < 2:
        return list(range(nodes))
    graph = [[] for _ in range(nodes)]
    for a, b in edges:
        graph[a].append(b)
        graph[b].append(a)

    def farthest(start):
        parent = {start: None}
        queue = [start]
        for node in queue:
            for other in graph[node]:
                if other not in parent:
                    parent[other] = node
                    queue.append(other)
        return queue[-1], parent

    end, _ = farthest(0)
    node, parent = farthest(end)
    path = []
    while node is not None:
        path.append(node)
        node = parent[node]
    return path[(len(path) - 1) // 2 :][:2]
