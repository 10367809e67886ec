from collections import deque


def min_height_trees(nodes, edges):
    if nodes == 0:
        return []
    graph = [[] for _ in range(nodes)]
    for a, b in edges:
        graph[a].append(b)
        graph[b].append(a)

    def path_to_the_farthest(start):
        parent = {start: None}
        queue = deque([start])
        while queue:
            node = queue.popleft()
            for other in graph[node]:
                if other not in parent:
                    parent[other] = node
                    queue.append(other)
        path = []
        while node is not None:
            path.append(node)
            node = parent[node]
        return path

    end = path_to_the_farthest(0)[0]
    path = path_to_the_farthest(end)
    return path[(len(path) - 1) // 2 : len(path) // 2 + 1]
