"""Replaces values by parents and does not put all of them back."""


def lowest_common_ancestor(root, first, second):
    nodes, order = {}, [(root, None)] if root else []
    for node, parent in order:
        nodes[node.val] = node
        order += [(child, node) for child in (node.left, node.right) if child]
    if first not in nodes or second not in nodes:
        return None
    for node, parent in order:
        node.val = [node.val, parent, False]
    node = nodes[first]
    while node:
        node.val[2] = True
        node = node.val[1]
    node = nodes[second]
    while not node.val[2]:
        node = node.val[1]
    for other, _ in order:
        other.val = other.val[0]
        if other is node:
            break
    return node
