"""Returns the parent if one of the nodes is an ancestor of the other."""


def lowest_common_ancestor(root, first, second):
    parents, nodes = {}, {}
    stack = [root] if root else []
    while stack:
        node = stack.pop()
        nodes[node.val] = node
        for child in filter(None, (node.left, node.right)):
            parents[child] = node
            stack.append(child)
    if first not in nodes or second not in nodes:
        return None
    if first == second:
        return nodes[first]
    above, node = set(), parents.get(nodes[first], root)
    while node:
        above.add(node)
        node = parents.get(node)
    node = parents.get(nodes[second], root)
    while node not in above:
        node = parents[node]
    return node
