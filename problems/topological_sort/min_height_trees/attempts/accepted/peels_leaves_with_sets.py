def min_height_trees(nodes, edges):
    if nodes <= 2:
        return list(range(nodes))
    graph = {node: set() for node in range(nodes)}
    for a, b in edges:
        graph[a].add(b)
        graph[b].add(a)
    leaves = {node for node in graph if len(graph[node]) == 1}
    while len(graph) > 2:
        freed = set()
        for leaf in leaves:
            parent = graph.pop(leaf).pop()
            graph[parent].remove(leaf)
            if len(graph[parent]) == 1:
                freed.add(parent)
        leaves = freed
    return list(graph)
