"""Walks from each node up to the root to add up its path again."""


def has_path_sum(root, target):
    parent = {root: None} if root else {}
    nodes = list(parent)
    for node in nodes:
        for child in (node.left, node.right):
            if child:
                parent[child] = node
                nodes.append(child)
    for node in nodes:
        total, above = 0, node
        while above:
            total += above.val
            above = parent[above]
        if total == target and node.left is None and node.right is None:
            return True
    return False
