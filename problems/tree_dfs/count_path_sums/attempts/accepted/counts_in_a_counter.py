from collections import Counter


def count_path_sums(root, target):
    sums = Counter([0])
    found = 0

    def visit(node, above):
        nonlocal found
        total = above + node.val
        found += sums[total - target]
        sums[total] += 1
        if node.left:
            visit(node.left, total)
        if node.right:
            visit(node.right, total)
        sums[total] -= 1

    if root:
        visit(root, 0)
    return found
