from collections import deque


def min_height_trees(nodes, edges):
    if nodes == 0:
        return []
    graph = [[] for _ in range(nodes)]
    for a, b in edges:
        graph[a].append(b)
        graph[b].append(a)

    def way_to_the_farthest(start):
        parent = {start: None}
        queue = deque([start])
        while queue:
            node = queue.popleft()
            for other in graph[node]:
                if other not in parent:
                    parent[other] = node
                    queue.append(other)
        way = []
        while node is not None:
            way.append(node)
            node = parent[node]
        return way

    end = way_to_the_farthest(0)[0]
    way = way_to_the_farthest(end)
    return way[(len(way) - 1) // 2 : len(way) // 2 + 1]
