def lowest_common_ancestor(root, first, second):
    if root is None:
        return None
    parents = {root: None}
    nodes = {}
    stack = [root]
    while stack:
        node = stack.pop()
        nodes[node.val] = node
        for child in (node.left, node.right):
            if child is not None:
                parents[child] = node
                stack.append(child)
    if first not in nodes or second not in nodes:
        return None
    ancestors = set()
    node = nodes[first]
    while node is not None:
        ancestors.add(node)
        node = parents[node]
    node = nodes[second]
    while node not in ancestors:
        node = parents[node]
    return node
