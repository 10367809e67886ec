"""Removes the first element of a list of waiting nodes, which moves all others."""


def lowest_common_ancestor(root, first, second):
    nodes, parents = {}, {}
    waiting = [root]
    while waiting:
        node = waiting.pop(0)
        if node is None:
            continue
        nodes[node.val] = node
        for child in (node.left, node.right):
            parents[child] = node
            waiting.append(child)
    if first not in nodes or second not in nodes:
        return None
    above, node = set(), nodes[first]
    while node:
        above.add(node)
        node = parents.get(node)
    node = nodes[second]
    while node not in above:
        node = parents[node]
    return node
