"""Adds up every path that ends at a node from its start again."""


def count_path_sums(root, target):
    found, path = 0, []

    def visit(node):
        nonlocal found
        if node is None:
            return
        path.append(node.val)
        for start in range(len(path)):
            total = 0
            for index in range(start, len(path)):
                total += path[index]
            found += total == target
        visit(node.left)
        visit(node.right)
        path.pop()

    visit(root)
    return found
