from heapq import heapify, heappop, heappush


def spanning_tree(nodes, edges):
    neighbors = [[] for _ in range(nodes)]
    for index, (a, b, cost) in enumerate(edges):
        neighbors[a].append((cost, index, b))
        neighbors[b].append((cost, index, a))
    joined = {0}
    heap = neighbors[0][:]
    heapify(heap)
    tree = []
    while heap and len(joined) < nodes:
        cost, index, node = heappop(heap)
        if node in joined:
            continue
        joined.add(node)
        tree.append(index)
        for entry in neighbors[node]:
            if entry[2] not in joined:
                heappush(heap, entry)
    return tree if len(joined) == nodes else None
