"""Searches the list of ancestors of one node for each ancestor of the other."""


def lowest_common_ancestor(root, first, second):
    nodes, parents = {}, {}
    stack = [root] if root else []
    while stack:
        node = stack.pop()
        nodes[node.val] = node
        for child in filter(None, (node.left, node.right)):
            parents[child] = node
            stack.append(child)

    def ancestors(node):
        found = []
        while node:
            found.append(node)
            node = parents.get(node)
        return found

    if first not in nodes or second not in nodes:
        return None
    above = ancestors(nodes[first])
    for node in ancestors(nodes[second]):
        if node in above:
            return node
    return None
