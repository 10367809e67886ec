"""Collects the paths in a dict, so paths with the same values are returned once."""


def all_path_sums(root, target):
    found = {}

    def visit(node, path, total):
        if node is None:
            return
        path, total = (*path, node.val), total + node.val
        if node.left is None and node.right is None and total == target:
            found[path] = True
        visit(node.left, path, total)
        visit(node.right, path, total)

    visit(root, (), 0)
    return [list(path) for path in found]
