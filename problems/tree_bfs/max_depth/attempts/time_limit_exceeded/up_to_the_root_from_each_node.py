"""Follows parents up to the root again from each node."""


def max_depth(root):
    parent = {root: None} if root else {}
    nodes = list(parent)
    for node in nodes:
        for child in (node.left, node.right):
            if child:
                parent[child] = node
                nodes.append(child)
    deepest = 0
    for node in nodes:
        depth = 0
        while node:
            depth += 1
            node = parent[node]
        deepest = max(deepest, depth)
    return deepest
