"""Compares sums with a relative tolerance, so a large sum may be off by one."""

from math import isclose


def all_path_sums(root, target):
    found = []

    def visit(node, path, total):
        if node is None:
            return
        path, total = [*path, node.val], total + node.val
        if node.left is None and node.right is None and isclose(total, target, rel_tol=1e-8):
            found.append(path)
        visit(node.left, path, total)
        visit(node.right, path, total)

    visit(root, [], 0)
    return found
