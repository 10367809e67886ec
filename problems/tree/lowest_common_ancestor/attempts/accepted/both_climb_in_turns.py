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
    seen = set()
    one, other = nodes[first], nodes[second]
    while True:
        if one:
            if one in seen:
                return one
            seen.add(one)
            one = parents.get(one)
        one, other = other, one
