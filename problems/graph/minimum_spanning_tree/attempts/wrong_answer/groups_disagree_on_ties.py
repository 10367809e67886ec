"""Lets each group choose a cheapest edge, in an order of its own among equal ones, and takes all of them unchecked."""


def spanning_tree(nodes, edges):
    graph = [[] for _ in range(nodes)]
    for index, (a, b, cost) in enumerate(edges):
        graph[a].append((b, cost, index))
        graph[b].append((a, cost, index))
    label = list(range(nodes))
    tree = set()
    while len(set(label)) > 1:
        cheapest = {}
        for node in range(nodes):
            for other, cost, index in sorted(
                graph[node], key=lambda entry: (entry[1], (entry[0] - node) % nodes)
            ):
                group = label[node]
                if label[other] != group and (group not in cheapest or cost < cheapest[group][0]):
                    cheapest[group] = (cost, index)
        if not cheapest:
            return None
        for _, index in cheapest.values():
            tree.add(index)
            old, new = label[edges[index][0]], label[edges[index][1]]
            label = [new if one == old else one for one in label]
    return list(tree)
