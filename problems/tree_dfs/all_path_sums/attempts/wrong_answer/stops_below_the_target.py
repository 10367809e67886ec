"""Stops if the largest value times the number of levels is too small, though values may be negative."""


def all_path_sums(root, target):
    level, levels, values = [root] if root else [], 0, []
    while level:
        levels += 1
        values += [node.val for node in level]
        level = [child for node in level for child in (node.left, node.right) if child]
    if not root or target > max(values) * levels:
        return []
    found = []

    def search(node, path, rest):
        path = [*path, node.val]
        rest -= node.val
        if not node.left and not node.right and rest == 0:
            found.append(path)
        for child in (node.left, node.right):
            if child:
                search(child, path, rest)

    search(root, [], target)
    return found
