from judge.kit import TreeNode


def shifted(node, by):
    return node and TreeNode(node.val + by, shifted(node.left, by), shifted(node.right, by))


def unique_bsts(n):
    if n == 0:
        return []
    by_size = [[None]]
    for size in range(1, n + 1):
        trees = []
        for root in range(1, size + 1):
            rights = [shifted(right, root) for right in by_size[size - root]]
            trees += [TreeNode(root, left, right) for left in by_size[root - 1] for right in rights]
        by_size.append(trees)
    return by_size[n]
