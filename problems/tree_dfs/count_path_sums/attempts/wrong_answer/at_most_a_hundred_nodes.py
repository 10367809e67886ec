"""Looks back over the last hundred nodes only."""


def count_path_sums(root, target):
    found, path = 0, []

    def visit(node):
        nonlocal found
        if node is None:
            return
        path.append(node.val)
        total = 0
        for value in path[:-101:-1]:
            total += value
            found += total == target
        visit(node.left)
        visit(node.right)
        path.pop()

    visit(root)
    return found
