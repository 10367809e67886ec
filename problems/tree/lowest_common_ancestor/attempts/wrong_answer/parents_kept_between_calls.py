"""Keeps the nodes of earlier calls in a default argument."""


def lowest_common_ancestor(root, first, second, nodes={}):
    parents = {}
    stack = [root] if root else []
    while stack:
        node = stack.pop()
        nodes[node.val] = node
        for child in filter(None, (node.left, node.right)):
            parents[child] = node
            stack.append(child)
    if root is None or first not in nodes or second not in nodes:
        return None
    above, node = set(), nodes[first]
    while node:
        above.add(node)
        node = parents.get(node)
    node = nodes[second]
    while node and node not in above:
        node = parents.get(node)
    return node
