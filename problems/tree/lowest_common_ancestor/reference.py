from judge.kit import TreeNode


def lowest_common_ancestor(root: TreeNode | None, first: int, second: int) -> TreeNode | None:
    paths: dict[int, list[TreeNode]] = {}
    path: list[TreeNode] = []  # from the root to the current node
    stack = [(root, 0)]
    while stack:
        node, depth = stack.pop()
        if node is None:
            continue
        del path[depth:]
        path.append(node)
        if node.val in (first, second):
            paths[node.val] = path[:]
        stack.append((node.right, depth + 1))
        stack.append((node.left, depth + 1))
    lowest = None
    for one, other in zip(paths.get(first, []), paths.get(second, []), strict=False):
        if one is not other:
            break
        lowest = one
    return lowest
