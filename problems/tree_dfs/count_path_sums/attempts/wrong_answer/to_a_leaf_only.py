"""Counts ways that end at a leaf."""


def count_path_sums(root, target):
    found, way = 0, []

    def visit(node):
        nonlocal found
        if node is None:
            return
        way.append(node.val)
        if node.left is None and node.right is None:
            total = 0
            for value in reversed(way):
                total += value
                found += total == target
        visit(node.left)
        visit(node.right)
        way.pop()

    visit(root)
    return found
