"""Goes through the labels of all nodes when two groups are joined."""


def spanning_tree(nodes, edges):
    label = list(range(nodes))
    chosen = []
    for index in sorted(range(len(edges)), key=lambda index: edges[index][2]):
        a, b, _ = edges[index]
        if label[a] != label[b]:
            old, new = label[a], label[b]
            label = [new if one == old else one for one in label]
            chosen.append(index)
    return chosen if len(chosen) == nodes - 1 else None
