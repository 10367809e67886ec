"""Ends a path where the sum equals the target, though it may continue and reach it again."""


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
            if total == target:
                found += 1
                break
        visit(node.left)
        visit(node.right)
        path.pop()

    visit(root)
    return found
