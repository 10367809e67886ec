"""Removes the links to the children that were visited."""


def lowest_common_ancestor(root, first, second):
    paths, path = {}, [root] if root else []
    while path:
        node = path[-1]
        if node.val in (first, second) and node.val not in paths:
            paths[node.val] = path[:]
        if node.left:
            path.append(node.left)
            node.left = None
        elif node.right:
            path.append(node.right)
            node.right = None
        else:
            path.pop()
    if first not in paths or second not in paths:
        return None
    return [a for a, b in zip(paths[first], paths[second]) if a is b][-1]
