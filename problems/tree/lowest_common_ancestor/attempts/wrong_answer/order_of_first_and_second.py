"""Expects to find the first value before the second one."""


def lowest_common_ancestor(root, first, second):
    path, line, found = [], [], False
    stack = [(root, 0)]
    while stack:
        node, depth = stack.pop()
        if node is None:
            continue
        del path[depth:]
        path.append(node)
        if node.val == first:
            line, found = path[:], True
        if node.val == second and found:
            return [a for a, b in zip(path, line) if a is b][-1]
        stack += [(node.right, depth + 1), (node.left, depth + 1)]
    return None
