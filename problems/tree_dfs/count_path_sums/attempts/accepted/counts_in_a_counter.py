from collections import Counter


def count_path_sums(root, target):
    sums = Counter([0])
    found = 0

    def visit(node, before):
        nonlocal found
        here = before + node.val
        found += sums[here - target]
        sums[here] += 1
        if node.left:
            visit(node.left, here)
        if node.right:
            visit(node.right, here)
        sums[here] -= 1

    if root:
        visit(root, 0)
    return found
