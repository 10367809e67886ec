"""Stores the list that keeps changing, so all paths are empty at the end."""


def all_path_sums(root, target):
    found, path = [], []

    def visit(node, rest):
        if node is None:
            return
        path.append(node.val)
        if node.left is None and node.right is None and rest == node.val:
            found.append(path)
        visit(node.left, rest - node.val)
        visit(node.right, rest - node.val)
        path.pop()

    visit(root, target)
    return found
