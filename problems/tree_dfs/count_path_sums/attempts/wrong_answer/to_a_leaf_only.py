"""Counts only paths that end at a leaf."""


def count_path_sums(root, target):
    found, path = 0, []

    def visit(node):
        nonlocal found
        if node is None:
            return
        path.append(node.val)
        if node.left is None and node.right is None:
            total = 0
            for value in reversed(path):
                total += value
                found += total == target
        visit(node.left)
        visit(node.right)
        path.pop()

    visit(root)
    return found
