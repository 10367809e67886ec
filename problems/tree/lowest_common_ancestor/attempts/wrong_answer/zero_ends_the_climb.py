"""Climbs from value to value, and takes the value 0 for the end."""


def lowest_common_ancestor(root, first, second):
    parents, nodes = {}, {}
    stack = [root] if root else []
    while stack:
        node = stack.pop()
        nodes[node.val] = node
        for child in filter(None, (node.left, node.right)):
            parents[child.val] = node.val
            stack.append(child)
    if first not in nodes or second not in nodes:
        return None
    above, value = {first}, parents.get(first)
    while value:
        above.add(value)
        value = parents.get(value)
    value = second
    while value not in above:
        value = parents.get(value)
        if value is None:
            return root
    return nodes[value]
