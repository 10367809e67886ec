"""Goes on from the last node only, to its nearest node that is not joined yet, and backs up at dead ends."""


def spanning_tree(nodes, edges):
    graph = [[] for _ in range(nodes)]
    for index, (a, b, cost) in enumerate(edges):
        graph[a].append((cost, index, b))
        graph[b].append((cost, index, a))
    joined = {0}
    chosen = []
    stack = [0]
    while stack:
        leaving = [entry for entry in graph[stack[-1]] if entry[2] not in joined]
        if not leaving:
            stack.pop()
            continue
        _, index, node = min(leaving)
        joined.add(node)
        chosen.append(index)
        stack.append(node)
    return chosen if len(joined) == nodes else None
