"""Ends a way where the sum is reached, though it may go on and come back to it."""


def count_path_sums(root, target):
    found, way = 0, []

    def visit(node):
        nonlocal found
        if node is None:
            return
        way.append(node.val)
        total = 0
        for value in reversed(way):
            total += value
            if total == target:
                found += 1
                break
        visit(node.left)
        visit(node.right)
        way.pop()

    visit(root)
    return found
