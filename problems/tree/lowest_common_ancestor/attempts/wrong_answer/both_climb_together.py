"""Lets both nodes climb at the same speed until they meet, as if their depths were equal."""


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
    one, other = nodes[first], nodes[second]
    while one is not other:
        one, other = parents.get(one, root), parents.get(other, root)
    return one
