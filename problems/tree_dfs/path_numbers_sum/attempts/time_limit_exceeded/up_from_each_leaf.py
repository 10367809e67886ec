"""Walks up from each leaf and computes its number digit by digit."""


def path_numbers_sum(root):
    parent = {root: None} if root else {}
    nodes = list(parent)
    for node in nodes:
        for child in (node.left, node.right):
            if child:
                parent[child] = node
                nodes.append(child)
    total = 0
    for node in nodes:
        if node.left is None and node.right is None:
            power = 1
            while node:
                total += node.val * power
                power *= 10
                node = parent[node]
    return total
